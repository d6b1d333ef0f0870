//! When codes were published: the lock that a program carries, and that of `--lock`.

use std::path::PathBuf;

use crate::program::{COMPANY, codes, command, company, contains_all, is_rejected};

/// A lock of this text, for one test.
fn written(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// The answer of the company's program with another lock.
fn with(lock: &std::path::Path, arguments: &[&str]) -> (String, i32) {
    company(&[arguments, &["--lock", lock.to_str().unwrap()]].concat())
}

#[test]
fn explain_says_since_when() {
    let (text, _) = company(&["explain", "70001", "70003", "70002"]);
    let [large, title, wrong] = text.split("\n\n").collect::<Vec<_>>()[..] else { panic!("{text}") };
    assert!(large.contains("  since       1.0.0\n") && !large.contains("retired in"), "{large}");
    assert!(title.contains("  since       1.0.0\n  retired in  1.2.0\n"), "{title}");
    assert!(!wrong.contains("since"), "{wrong}");
    let (text, _) = company(&["explain", "--json", "70003", "70049", "TooLarg"]);
    let answer: serde_json::Value = serde_json::from_str(&text).unwrap();
    let code = &answer[0]["meanings"][0]["code"];
    assert_eq!((&code["since"], &code["retired_in"]), (&"1.0.0".into(), &"1.2.0".into()));
    assert_eq!(answer[1]["nearest"][1]["since"], "1.1.0");
    assert_eq!(answer[2]["nearest"][0]["since"], "1.0.0");
    // A vendor's codes are older than this crate.
    assert!(!codes(&["explain", "21021"]).0.contains("since"));
}

#[test]
fn exports_say_since_when() {
    let (text, _) = company(&["export", "--format", "json", "ours"]);
    let export: serde_json::Value = serde_json::from_str(&text).unwrap();
    let codes = export["catalogs"][0]["domains"][0]["codes"].as_array().unwrap();
    let of = |name: &str| codes.iter().find(|code| code["name"] == name).unwrap();
    assert_eq!((&of("Busy")["since"], of("Busy").get("retired_in")), (&"1.1.0".into(), None));
    assert_eq!((&of("NoTitle")["since"], &of("NoTitle")["retired_in"]), (&"1.0.0".into(), &"1.2.0".into()));
    assert_eq!(of("WrongType").get("since"), None);

    let (text, _) = company(&["export", "--format", "csv", "ours"]);
    assert!(text.lines().next().unwrap().ends_with(",since,retired_in"), "{text}");
    assert!(text.contains("NoTitle,NoTitle,the title is missing,,,,,retired,,,,1.0.0,1.2.0\r\n"), "{text}");
    let (text, _) = company(&["export", "--format", "csv", "theirs"]);
    assert!(!text.contains("since"), "{text}");

    let (page, _) = company(&["export", "--format", "markdown", "ours"]);
    assert!(page.contains("| status | since | retired\\_in | http |"), "{page}");
    assert!(page.contains("| NoTitle | 70003 | the title is missing |  | retired | 1.0.0 | 1.2.0 |"), "{page}");
    let (page, _) = company(&["export", "--format", "html", "ours"]);
    assert!(page.contains("<dt>Since</dt><dd>1.1.0</dd>") && page.contains("<em>Retired 1.2.0</em>"), "{page}");
    contains_all(
        &company(&["export", "--format", "c", "ours"]),
        &["Since 1.1.0.", "Retired in 1.2.0, never used again: 70003"],
    );
    let (text, _) = company(&["list", "ours", "--json"]);
    assert!(text.contains("\"retired_in\": \"1.2.0\""));
    let (text, _) = company(&["search", "larger", "--json"]);
    assert!(text.contains("\"since\": \"1.0.0\""));
}

#[test]
fn another_lock_in_place_of_the_own() {
    let lock = written("another.lock", "ours/Upload 70001 TooLarge 9.9.0 _\nnasty/IoT 101 -dash 3.0.0 _\n");
    let file = lock.to_str().unwrap();
    let (text, _) = with(&lock, &["explain", "70001", "70050"]);
    assert!(text.contains("since       9.9.0") && !text.contains("1.1.0"), "{text}");
    for arguments in [["--lock", file, "explain", "-dash", "-501"], ["explain", "-dash", "--lock", file, "-501"]] {
        let (text, status) = company(&arguments);
        assert!(status == 0 && text.starts_with("101 -dash\n") && text.contains("-501 is not a code"), "{text}");
    }
    let rejected = |arguments: &[&str], expected: &str| {
        is_rejected(&command(COMPANY, arguments, &[]).output().unwrap(), expected);
    };
    rejected(&["explain", "1", "--lock", "nowhere.lock"], "there is no nowhere.lock");
    let conflict = written("conflict.lock", "<<<<<<< HEAD\n# one\n=======\n# other\n>>>>>>> other\n");
    let file = conflict.to_str().unwrap();
    let message =
        format!("{file}:1: a merge conflict: keep the lines of both sides, and remove its marks (and 2 lines more)");
    rejected(&["export", "--format", "csv", "--lock", file], &message);
    // Who does not ask when a code was published needs no lock.
    contains_all(&with(&conflict, &["next", "nasty/IOT"]), &["201\n"]);
}

#[test]
fn check_compares_with_what_was_published() {
    contains_all(
        &company(&["check", "ours", "nasty"]),
        &["no code belongs to two: 6 domains, 2 catalogs\nno published code has changed\n"],
    );
    assert!(!codes(&["check", "iot-video"]).0.contains("published"));
    let lock = written(
        "changed.lock",
        "ours/Upload 70002 TooLarge 1.0.0 _\nours/Upload 70004 Gone 1.0.0 \"it is\\ngone\"\nours/Upload 70001 TooLarge 1.0.0 _\n",
    );
    let (text, status) = with(&lock, &["check", "ours", "nasty"]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!((lines.len(), status), (2, 1), "{text}");
    // Each names the file that was given.
    let file = lock.display();
    let messages = [
        format!("{file}:1: `TooLarge` (70002) of `ours/Upload` was published in 1.0.0"),
        format!("{file}:2: `Gone` (70004) of `ours/Upload` was published in 1.0.0 and is gone"),
    ];
    assert!(lines[0].starts_with(&messages[0]) && lines[1].starts_with(&messages[1]), "{text}");
    for arguments in [&["lock"][..], &["lock", "--release", "2.0.0"]] {
        let (text, status) = with(&lock, arguments);
        assert!(status == 1 && text.starts_with(&messages[0]) && !text.contains("codes.lock:"), "{text}");
    }
    // Both kinds of findings, one behind the other.
    let (text, status) = with(&lock, &["check", "ours", "theirs"]);
    assert_eq!((text.lines().count(), status), (5, 1), "{text}");
}

#[test]
fn a_release_adds_what_is_new() {
    let lock = written("release.lock", "# Ours.\nours/Upload 70001 TooLarge 1.0.0 _\n");
    let (text, status) = with(&lock, &["lock"]);
    assert!(status == 0 && text.ends_with("\n0 changed, 36 not locked yet\n"), "{text}");
    let (text, status) = with(&lock, &["lock", "--release", "2.0.0"]);
    assert!(status == 0 && text.contains(": 36 lines added, 4 retired in 2.0.0\n"), "{text}");
    assert!(with(&lock, &["lock"]).0.ends_with("0 changed, 0 not locked yet\n"));
    let text = std::fs::read_to_string(&lock).unwrap();
    assert!(text.starts_with("# Ours.\n") && text.contains("ours/Upload 70001 TooLarge 1.0.0 _\n"), "{text}");
    contains_all(&with(&lock, &["explain", "70002"]), &["since    2.0.0"]);
    // A comment is no line of a code, and what a description says is no retirement.
    let fewer: String = text.split_inclusive('\n').filter(|line| !line.contains(" WrongType ")).collect();
    let published = "ours/Upload 70003 NoTitle 1.0.0 \"what was retired before\"\n";
    for (text, counts) in [
        ("", "37 lines added, 4 retired"),
        (&fewer, "1 line added, 0 retired"),
        (published, "36 lines added, 4 retired"),
    ] {
        let (report, status) = with(&written("release-again.lock", text), &["lock", "--release", "2.1.0"]);
        assert!(status == 0 && report.ends_with(&format!(": {counts} in 2.1.0\n")), "{report}");
    }
    let rejected = command(COMPANY, &["lock", "--lock", "nowhere.lock"], &[]).output().unwrap();
    is_rejected(&rejected, "there is no nowhere.lock; `lock --release VERSION` writes it");
}
