//! `codes.lock`: every way to break a published code, what may happen to the file, and what a release writes.

use std::path::{Path, PathBuf};
use std::process::Command;

use error_codes::define_codes;
use error_codes::lock::{Level, Lock};

/// The catalogs as they are now; what was published is in each test.
mod now {
    use super::define_codes;

    define_codes! {
        pub catalog OURS = "ours" "Our services";
        pub domain Upload 70000..=70099 "Upload service" {
            TooLarge = 70001 "the file is too large",
            Busy = 70050 "the service is busy",
            Later = 70050 "try again later" { shares: Busy },
            r#type = 70060 "the type is wrong" { name: "file.type" },
            retired NoTitle = 70003 "the title is missing",
        }
        pub domain Files: i64 80000..=3000000000 {
            Broken = 3000000000 "the file is broken",
        }
        pub domain Reason: str { Timeout = "timed \"out\"" "no answer,\\too late" }
    }
    define_codes! {
        pub catalog THEIRS = "theirs" "Their services";
        domain Other 1..=9 { One = 1 "one" }
    }
}
use now::{OURS, THEIRS};

/// What is wrong with these lines, if the catalog is `OURS`.
fn breaks(lines: &str, level: Level) -> Vec<String> {
    let lock = Lock::parse(lines).unwrap();
    lock.breaks(&[&OURS], level).iter().map(ToString::to_string).collect()
}

/// The one thing that is wrong, at a level and those above it, and not below.
#[track_caller]
fn one(line: &str, from: Level, message: &str) {
    for level in [Level::Numbers, Level::Names, Level::Texts] {
        let expected = if level >= from { vec![format!("codes.lock:1: {message}")] } else { vec![] };
        assert_eq!(breaks(line, level), expected, "{level:?}");
    }
}

const LOCKED: &str = r#"# A comment stays.
ours/Files:i64 3000000000 Broken 1.0.0 "the file is broken"
ours/Reason:str "timed \"out\"" Timeout 1.0.0 "no answer,\\too late"
ours/Upload 70001 TooLarge 1.0.0 "the file is too large"

ours/Upload 70003 NoTitle 1.0.0 retired 1.2.0 "the title is missing"
ours/Upload 70050 Busy 1.0.0 "the service is busy"
ours/Upload 70050 Later 1.1.0 shares "try again later"
ours/Upload 70060 type name "file.type" 1.0.0 "the type is wrong"
"#;

#[test]
fn debug_is_the_same_each_time() {
    let debug = || format!("{:?}", Lock::parse(LOCKED));
    assert_eq!(debug(), debug());
}

#[test]
fn nothing_has_changed() {
    assert_eq!(breaks(LOCKED, Level::Texts), Vec::<String>::new());
    let lock = Lock::parse(LOCKED).unwrap();
    assert_eq!(lock.unlocked(&[&OURS]), []);
    assert_eq!(Lock::update(LOCKED, &[&OURS], "2.0.0").unwrap(), LOCKED);
    let retired = now::Upload::DOMAIN.retired().next().unwrap();
    let published = lock.published("ours", retired).unwrap();
    assert_eq!((published.since(), published.retired_in()), ("1.0.0", Some("1.2.0")));
    assert!(lock.published("theirs", retired).is_none());
}

#[test]
fn gone() {
    one(
        r#"ours/Upload 70002 NoFile 1.0.0 "there is no file""#,
        Level::Numbers,
        "`NoFile` (70002) of `ours/Upload` was published in 1.0.0 and is gone; \
         write `retired NoFile = 70002 \"there is no file\",`",
    );
    one(
        r#"ours/Upload 70004 match name "no match" 1.0.0 retired 1.1.0 _"#,
        Level::Numbers,
        "`match` (70004) of `ours/Upload` was retired in 1.1.0, and the row that says so is gone; \
         write `retired r#match = 70004 _ { name: \"no match\" },`",
    );
}

#[test]
fn renumbered() {
    one(
        r#"ours/Upload 70002 TooLarge 1.0.0 "the file is too large""#,
        Level::Numbers,
        "`TooLarge` (70002) of `ours/Upload` was published in 1.0.0 and is now 70001; \
         write `TooLarge = 70002 \"the file is too large\",`",
    );
}

#[test]
fn swapped() {
    let lines = "ours/Upload 70001 Busy 1.0.0 \"the service is busy\"\n\
                 ours/Upload 70050 TooLarge 1.0.0 \"the file is too large\"\n";
    assert_eq!(
        breaks(lines, Level::Numbers),
        [
            "codes.lock:1: `Busy` (70001) of `ours/Upload` was published in 1.0.0 and is now 70050, and 70001 is now \
             `TooLarge`; write `Busy = 70001 \"the service is busy\",`",
            "codes.lock:2: `TooLarge` (70050) of `ours/Upload` was published in 1.0.0 and is now 70001, and 70050 is now \
             `Busy`; write `TooLarge = 70050 \"the file is too large\",`",
        ]
    );
}

#[test]
fn renamed() {
    one(
        r#"ours/Upload 70001 TooBig 1.0.0 "the file is too large""#,
        Level::Names,
        "`TooBig` (70001) of `ours/Upload` was published in 1.0.0 and is now called `TooLarge`; \
         write `TooBig = 70001 \"the file is too large\",`",
    );
    one(
        r#"ours/Upload 70001 TooLarge name "too.large" 1.0.0 "the file is too large""#,
        Level::Names,
        "`TooLarge` (70001) of `ours/Upload` was published in 1.0.0 with the name `too.large` and now has `TooLarge`; \
         write `TooLarge = 70001 \"the file is too large\" { name: \"too.large\" },`",
    );
    one(
        r#"ours/Upload 70060 Type name "file.type" 1.0.0 "wrong type""#,
        Level::Names,
        "`Type` (70060) of `ours/Upload` was published in 1.0.0 and is now called `type`; \
         write `Type = 70060 \"wrong type\" { name: \"file.type\" },`",
    );
    one(
        r#"ours/Upload 70003 Untitled 1.0.0 retired 1.2.0 "the title is missing""#,
        Level::Names,
        "`Untitled` (70003) of `ours/Upload` was published in 1.0.0 and is now called `NoTitle`; \
         write `retired Untitled = 70003 \"the title is missing\",`",
    );
}

/// At every level, a retired name is not that of another code.
#[test]
fn a_retired_name_given_away() {
    one(
        r#"ours/Upload 70003 Busy 1.0.0 retired 1.2.0 "no room""#,
        Level::Numbers,
        "`Busy` (70003) of `ours/Upload` was retired in 1.2.0, and its name is now that of 70050; \
         write `retired Busy = 70003 \"no room\" { moved: Busy },`",
    );
    // Where that code was published too, it is another one.
    let lines =
        "ours/Upload 70003 Busy 1.0.0 retired 1.2.0 \"no room\"\nours/Upload 70050 Busy 1.2.0 \"the service is busy\"";
    assert_eq!(breaks(lines, Level::Numbers), [""; 0]);
}

/// One would be compared with the codes of the other.
#[test]
fn two_catalogs_with_one_id() {
    mod again {
        error_codes::define_codes! {
            pub catalog OURS = "ours" "Our other services";
            domain Upload 1..=9 { TooLarge = 1 "the file is too large" }
        }
    }
    let message = "codes.lock: two catalogs have the id `ours`; give one of them another id, and name each once";
    let told = |breaks: Vec<error_codes::lock::Break>| breaks.iter().map(ToString::to_string).collect::<Vec<_>>();
    let lock = Lock::parse(LOCKED).unwrap();
    assert_eq!(told(lock.breaks(&[&OURS, &THEIRS, &again::OURS], Level::Numbers)), [message]);
    assert_eq!(told(Lock::update("", &[&OURS, &OURS], "1.0.0").unwrap_err()), [message]);
}

#[test]
fn given_away() {
    one(
        r#"ours/Upload 70001 Empty 1.0.0 "the file is empty""#,
        Level::Numbers,
        "`Empty` (70001) of `ours/Upload` was published in 1.0.0, and 70001 is now `TooLarge`; \
         write `retired Empty = 70001 \"the file is empty\",` and give `TooLarge` another number",
    );
    one(
        r#"ours/Upload 70001 Empty 1.0.0 retired 1.1.0 "the file is empty""#,
        Level::Numbers,
        "`Empty` (70001) of `ours/Upload` was retired in 1.1.0, and 70001 is now `TooLarge`; \
         write `retired Empty = 70001 \"the file is empty\",` and give `TooLarge` another number",
    );
}

#[test]
fn one_of_two_names_is_gone() {
    let lines = "ours/Upload 70050 Busy 1.0.0 \"the service is busy\"\n\
                 ours/Upload 70050 Full name \"full.up\" 1.0.0 \"no room\"\n";
    assert_eq!(breaks(lines, Level::Numbers), [""; 0]);
    assert_eq!(
        breaks(lines, Level::Names),
        [
            "codes.lock:2: `Full` (70050) of `ours/Upload` was published in 1.0.0 and is gone, while `Busy` has the number; \
          write `Full = 70050 \"no room\" { name: \"full.up\", shares: Busy },`"
        ]
    );
}

#[test]
fn comes_back() {
    one(
        r#"ours/Upload 70001 TooLarge 1.0.0 retired 1.1.0 "the file is too large""#,
        Level::Numbers,
        "`TooLarge` (70001) of `ours/Upload` was retired in 1.1.0 and is in use again; \
         write `retired TooLarge = 70001 \"the file is too large\",`",
    );
}

#[test]
fn in_another_domain() {
    one(
        r#"ours/Upload 70002 Broken 1.0.0 "the file is broken""#,
        Level::Numbers,
        "`Broken` (70002) of `ours/Upload` was published in 1.0.0 and is now 3000000000 of `Files`; \
         write `Broken = 70002 \"the file is broken\",` in `Upload`",
    );
}

#[test]
fn domain_gone() {
    let lines =
        "ours/Download:u16 1 A 1.0.0 \"a\"\nours/Download:u16 2 B 1.0.0 \"b\"\nours/Upload 70002 C 1.0.0 \"c\"\n";
    assert_eq!(
        breaks(lines, Level::Numbers),
        [
            "codes.lock:1: the domain `ours/Download` is gone with its 2 published codes; declare it again, with a row \
             such as `retired A = 1 \"a\",` for each",
            "codes.lock:3: `C` (70002) of `ours/Upload` was published in 1.0.0 and is gone; write `retired C = 70002 \"c\",`",
        ]
    );
}

#[test]
fn type_of_the_domain_changed() {
    let lines = "ours/Upload:str \"a\" A 1.0.0 \"a\"\nours/Upload:str \"b\" B 1.0.0 \"b\"\n";
    assert_eq!(
        breaks(lines, Level::Numbers),
        [
            "codes.lock:1: the codes of `ours/Upload` were published as `str` and are now `i32`; write `domain Upload: str`"
        ]
    );
}

#[test]
fn text_changed() {
    one(
        r#"ours/Upload 70001 TooLarge 1.0.0 "too large""#,
        Level::Texts,
        "`TooLarge` (70001) of `ours/Upload` was published in 1.0.0 with the text \"too large\" and now has \
         \"the file is too large\"; write `TooLarge = 70001 \"too large\",`",
    );
}

#[test]
fn another_catalog() {
    let lines = "their/Other 1 One 1.0.0 \"one\"\nours/Upload 70001 TooLarge 1.0.0 \"the file is too large\"\n";
    let lock = Lock::parse(lines).unwrap();
    let breaks = lock.breaks(&[&OURS, &THEIRS], Level::Texts);
    assert_eq!(
        breaks.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [
            "codes.lock:1: there is no catalog `their` here, only `ours`, `theirs`; the id of a published catalog stays, and \
          all catalogs of one lock are named together"
        ]
    );
}

#[test]
fn not_locked_yet() {
    let lines = LOCKED
        .replace("retired 1.2.0 ", "")
        .replace("ours/Upload 70001 TooLarge 1.0.0 \"the file is too large\"\n", "");
    let lock = Lock::parse(&lines).unwrap();
    // Adding and retiring a code is no break.
    assert_eq!(lock.breaks(&[&OURS], Level::Texts), []);
    let unlocked: Vec<String> = lock.unlocked(&[&OURS]).iter().map(ToString::to_string).collect();
    assert_eq!(
        unlocked,
        [
            "codes.lock: `TooLarge` (70001) of `ours/Upload` is not locked; `LOCK=write cargo test` adds \
             `ours/Upload 70001 TooLarge VERSION \"the file is too large\"`",
            "codes.lock:5: `NoTitle` (70003) of `ours/Upload` is retired, which is not locked; `LOCK=write cargo test` marks it",
        ]
    );
    let updated = Lock::update(&lines, &[&OURS], "1.2.0").unwrap();
    assert_eq!(
        updated,
        LOCKED.replace(
            "\nours/Upload 70001 TooLarge 1.0.0 \"the file is too large\"\n\n",
            "\n\nours/Upload 70001 TooLarge 1.2.0 \"the file is too large\"\n"
        )
    );
}

#[test]
fn the_first_release() {
    let written = Lock::update("", &[&OURS, &THEIRS], "1.0.0").unwrap();
    let (head, lines) = written.split_once('\n').unwrap();
    assert!(head.starts_with("# "));
    let expected = LOCKED
        .replace("# A comment stays.\n", "")
        .replace("\n\n", "\n")
        .replace("1.2.0", "1.0.0")
        .replace("1.1.0", "1.0.0");
    assert_eq!(lines, expected + "theirs/Other 1 One 1.0.0 \"one\"\n");
    let lock = Lock::parse(&written).unwrap();
    assert_eq!(lock.breaks(&[&THEIRS, &OURS], Level::Texts), []);
    assert_eq!(lock.unlocked(&[&OURS, &THEIRS]), []);
    assert_eq!(Lock::update(&written, &[&OURS, &THEIRS], "2.0.0").unwrap(), written);
}

#[test]
fn a_broken_promise_is_not_published() {
    let broken = LOCKED.replace("TooLarge", "Empty").replace("too large", "empty");
    assert_eq!(Lock::update(&broken, &[&OURS], "2.0.0").unwrap_err().len(), 1);
}

/// What an editor, a checkout or a merge may do to the file.
#[test]
fn what_may_happen_to_the_file() {
    let windows = format!("\u{feff}{}", LOCKED.replace('\n', "\r\n"));
    assert_eq!(breaks(&windows, Level::Texts), [""; 0]);
    let without_one = windows.replace("ours/Upload 70001 TooLarge 1.0.0 \"the file is too large\"\r\n", "");
    let updated = Lock::update(&without_one, &[&OURS], "2.0.0").unwrap();
    assert!(updated.starts_with('\u{feff}') && updated.lines().count() == windows.lines().count());
    assert!(
        updated.contains("TooLarge 2.0.0 \"the file is too large\"\r\n") && !updated.replace("\r\n", "").contains('\n')
    );

    let mut lines: Vec<&str> = LOCKED.lines().collect();
    lines.reverse();
    let twice = format!("{}\n{LOCKED}", lines.join("\n"));
    assert_eq!(breaks(&twice, Level::Texts), [""; 0]);
    assert_eq!(breaks(&format!("\t{}  ", LOCKED.trim_end()), Level::Texts), [""; 0]);

    let conflict = format!("<<<<<<< HEAD\n{LOCKED}=======\n{LOCKED}>>>>>>> other\n");
    let errors = Lock::parse(&conflict).unwrap_err();
    assert_eq!(errors.iter().map(error_codes::lock::Break::line).collect::<Vec<_>>(), [1, 11, 21]);
    assert_eq!(
        errors[0].to_string(),
        "codes.lock:1: a merge conflict: keep the lines of both sides, and remove its marks"
    );

    let two = format!("{LOCKED}ours/Upload 70001 TooLarge 1.3.0 \"the file is too large\"\n");
    assert_eq!(
        Lock::parse(&two).unwrap_err()[0].to_string(),
        "codes.lock:10: line 4 says something else of `TooLarge` (70001) of `ours/Upload`; keep the line that is true, and \
         remove the other"
    );
}

/// A line that is cut anywhere is an error, or says what it said.
#[test]
fn cut_anywhere() {
    for line in LOCKED.lines().filter(|line| line.starts_with("ours")) {
        for (end, _) in line.char_indices().skip(1) {
            let errors = Lock::parse(&line[..end]).unwrap_err();
            assert!(errors[0].to_string().starts_with("codes.lock:1: this line cannot be read: "), "{}", errors[0]);
        }
    }
}

/// Every text that a block may hold comes back from the file.
#[test]
fn every_text_survives() {
    for c in ('\0'..'\u{3000}').chain('\u{fe00}'..'\u{fe10}').chain(['\u{1f980}', '\u{10ffff}', '\u{200b}', '\u{feff}'])
    {
        let text = format!("x{c}\"{c}\\{c}y");
        let line = format!("ours/Reason:str {text:?} A name {text:?} 1.0.0 {text:?}\n");
        assert_eq!(line.lines().count(), 1);
        let lock = Lock::parse(&line).unwrap_or_else(|errors| panic!("{}", errors[0]));
        let breaks = lock.breaks(&[&OURS], Level::Numbers);
        let row = format!("`retired A = {text:?} {text:?} {{ name: {text:?} }},`");
        assert!(breaks[0].message().ends_with(&row), "{} {row}", breaks[0]);
    }
}

/// What `assert_locked!` does, in a process of its own: the environment decides. Its folder is in `FOLDER`.
#[test]
#[ignore = "run by `the_environment`"]
fn child() {
    let folder = std::env::var("FOLDER").unwrap();
    let release = std::env::var("RELEASE").unwrap();
    error_codes::lock::assert(&[&OURS], Level::Numbers, &folder, &release);
}

fn run_child(folder: &Path, lock: &str, release: &str) -> Result<(), String> {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "child", "--nocapture"])
        .env("FOLDER", folder)
        .env("LOCK", lock)
        .env("RELEASE", release)
        .output()
        .unwrap();
    if output.status.success() { Ok(()) } else { Err(String::from_utf8(output.stderr).unwrap()) }
}

/// A new folder for a test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn the_environment() {
    let folder = folder("lock-environment");
    let file = folder.join("codes.lock");
    let missing = run_child(&folder, "", "1.0.0").unwrap_err();
    assert!(
        missing.contains("codes.lock: there is no such file beside `Cargo.toml`; `LOCK=write cargo test` writes it")
    );

    run_child(&folder, "write", "1.0.0").unwrap();
    let written = std::fs::read_to_string(&file).unwrap();
    assert_eq!(written, Lock::update("", &[&OURS], "1.0.0").unwrap());
    run_child(&folder, "", "1.0.0").unwrap();
    run_child(&folder, "release", "1.0.0").unwrap();
    // A check that nobody runs would pass for ever.
    let misspelt = run_child(&folder, "relaese", "1.0.0").unwrap_err();
    assert!(
        misspelt.contains("LOCK=relaese means nothing to codes.lock; write LOCK=write or LOCK=release"),
        "{misspelt}"
    );

    let without_one = written.replace("ours/Upload 70001 TooLarge 1.0.0 \"the file is too large\"\n", "");
    std::fs::write(&file, &without_one).unwrap();
    run_child(&folder, "", "1.1.0").unwrap();
    let unlocked = run_child(&folder, "release", "1.1.0").unwrap_err();
    assert!(unlocked.contains("`TooLarge` (70001) of `ours/Upload` is not locked"), "{unlocked}");
    run_child(&folder, "write", "1.1.0").unwrap();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), written.replace("TooLarge 1.0.0", "TooLarge 1.1.0"));

    // A break is told, and the file is left as it is.
    let broken = written.replace("70001 TooLarge", "70002 TooLarge");
    std::fs::write(&file, &broken).unwrap();
    let told = run_child(&folder, "write", "1.2.0").unwrap_err();
    assert!(told.contains("is now 70001; write `TooLarge = 70002 \"the file is too large\",`"), "{told}");
    assert!(told.contains("To accept an intended change, edit its line in codes.lock."), "{told}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), broken);
    let rest: Vec<_> = std::fs::read_dir(&folder).unwrap().collect();
    assert_eq!(rest.len(), 1, "nothing is left beside the file");
}

/// A merge may leave a line twice: each is marked, so that the lock can still be read.
#[test]
fn a_line_that_is_there_twice_is_retired_twice() {
    let line = "ours/Upload 70003 NoTitle 1.0.0 \"the title is missing\"\n";
    let all = Lock::update("", &[&OURS], "1.0.0").unwrap();
    let retired = "ours/Upload 70003 NoTitle 1.0.0 retired 1.0.0 \"the title is missing\"\n";
    let (text, twice) =
        (all.replace(retired, &line.repeat(2)), retired.replace("retired 1.0.0", "retired 1.1.0").repeat(2));
    let updated = Lock::update(&text, &[&OURS], "1.1.0").unwrap();
    assert_eq!(updated, all.replace(retired, &twice));
    let lock = Lock::parse(&updated).unwrap();
    assert_eq!((lock.breaks(&[&OURS], Level::Texts), lock.unlocked(&[&OURS])), (vec![], vec![]));
}

fn git(folder: &Path, arguments: &[&str]) -> bool {
    let identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"];
    let output = Command::new("git").current_dir(folder).args(identity).args(arguments).output().unwrap();
    output.status.success()
}

/// Two branches that each published something, merged by git: it passes, or says what to do.
#[test]
fn merged() {
    let all = Lock::update("", &[&OURS], "1.0.0").unwrap();
    let lines: Vec<&str> = all.lines().skip(1).collect();
    for one in 0..lines.len() {
        for other in 0..lines.len() {
            if one == other || (one + other) % 3 != 0 {
                continue;
            }
            let folder = folder("lock-merge");
            let without = |left_out: &[usize]| -> String {
                let kept = lines.iter().enumerate().filter(|(index, _)| !left_out.contains(index));
                kept.flat_map(|(_, line)| [line, "\n"]).collect()
            };
            let file = folder.join("codes.lock");
            let commit = |text: String, message: &str| {
                std::fs::write(&file, text).unwrap();
                git(&folder, &["add", "."]) && git(&folder, &["commit", "-m", message])
            };
            assert!(git(&folder, &["init"]) && commit(without(&[one, other]), "first"));
            assert!(git(&folder, &["checkout", "-b", "side"]) && commit(without(&[one]), "side"));
            assert!(git(&folder, &["checkout", "main"]) && commit(without(&[other]), "main"));
            let merged = git(&folder, &["merge", "side"]);
            let text = std::fs::read_to_string(&file).unwrap();
            match Lock::parse(&text) {
                Ok(lock) => assert!(merged && lock.breaks(&[&OURS], Level::Texts).is_empty()),
                Err(errors) => {
                    assert!(
                        !merged && errors.iter().all(|error| error.message().starts_with("a merge conflict: keep"))
                    );
                    let resolved: String = text
                        .lines()
                        .filter(|line| line.starts_with("ours"))
                        .flat_map(|line| {
                            [
                                line, "
",
                            ]
                        })
                        .collect();
                    let lock = Lock::parse(&resolved).unwrap();
                    assert_eq!(lock.breaks(&[&OURS], Level::Texts), []);
                    assert_eq!(lock.unlocked(&[&OURS]), []);
                }
            }
        }
    }
}

/// Ten thousand published codes that are gone: each is told, and it takes well under a second.
#[test]
fn ten_thousand() {
    let lines: Vec<String> = (0..10_000).map(|n| format!("ours/Upload {n} C{n} 1.0.0 \"text {n}\"")).collect();
    let start = std::time::Instant::now();
    assert_eq!(breaks(&lines.join("\n"), Level::Texts).len(), 10_000);
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}

/// What the READMEs and the guide's page on the life of a code show is what is said.
#[test]
fn the_page_of_the_guide() {
    mod swapped {
        error_codes::define_codes! {
            pub catalog OURS = "ours" "Our services";
            domain Auth 10000..=10099 {
                TokenExpired = 10002 "the token has expired",
                TokenInvalid = 10001 "the token is invalid",
            }
        }
    }
    mod orders {
        error_codes::define_codes! {
            pub catalog OURS = "ours" "Our services";
            domain Orders 7200..=7299 {}
        }
    }
    mod deleted {
        error_codes::define_codes! {
            pub catalog OURS = "ours" "Our services";
            domain Auth 10000..=10099 { TokenExpired = 10001 "the token has expired" }
        }
    }
    let published = "# \nours/Auth 10001 TokenExpired 1.0.0 \"the token has expired\"\n\
                     ours/Auth 10002 TokenInvalid 1.0.0 \"the token is invalid\"\n";
    let retired = published.replace("TokenInvalid 1.0.0", "TokenInvalid 1.0.0 retired 1.2.0");
    let told = [(published, &swapped::OURS), (&retired, &deleted::OURS)].into_iter().flat_map(|(text, catalog)| {
        Lock::parse(text).unwrap().breaks(&[catalog], Level::Numbers).into_iter().map(|told| told.to_string())
    });
    let readme = Lock::parse("# \nours/Orders 7201 SoldOut 1.0.0 \"the article is sold out\"\n").unwrap();
    let gone = readme.breaks(&[&orders::OURS], Level::Numbers)[0].to_string();
    for readme in [include_str!("../../README.md"), include_str!("../../README.zh-CN.md")] {
        assert!(readme.lines().any(|line| line == gone), "{gone}");
    }
    let page = include_str!("../../error-codes/src/guide/life.md");
    let shown: Vec<&str> = page.lines().filter(|line| line.starts_with("codes.lock:")).collect();
    assert_eq!(told.collect::<Vec<_>>(), shown);
    for line in page.lines().filter(|line| line.starts_with("ours/")) {
        assert!(published.lines().chain(retired.lines()).any(|published| published == line), "{line}");
    }
}

/// Codes with several names, where the row to paste has to say which of them is found by the number.
mod names {
    super::define_codes! {
        pub catalog NAMES = "names" "Names";
        domain D 1..=9 {
            A = 1 "a",
            C = 2 "c",
            B = 2 "b" { shares: C },
            New = 3 "new",
            Old = 3 "old" { shares: New },
            Now = 4 "d",
            E = 4 "e" { shares: Now },
            F = 6 "f",
            retired Gone = 8 "g",
        }
    }
}

#[test]
fn a_row_to_paste_says_what_it_shares_and_where_it_went() {
    let cases = [
        // A second name that was moved: the first one kept its number.
        (
            "names/D 1 A 1.0.0 \"a\"\nnames/D 1 B name \"b.b\" 1.0.0 \"b\"",
            Level::Numbers,
            "codes.lock:2: `B` (1) of `names/D` was published in 1.0.0 and is now 2; \
             write `B = 1 \"b\" { name: \"b.b\", shares: A },`",
        ),
        // A number that a new code took over from the one that shares it now.
        (
            "names/D 3 Old 1.0.0 \"old\"",
            Level::Numbers,
            "codes.lock:1: `Old` (3) of `names/D` was published in 1.0.0, and 3 is now `New`, which it shares; \
             write `New = 3 \"new\" { shares: Old },` and no `shares` at `Old`",
        ),
        // Two names of one number that have changed places.
        (
            "names/D 2 B 1.0.0 \"b\"\nnames/D 2 C 1.0.0 shares \"c\"",
            Level::Numbers,
            "codes.lock:2: `C` (2) of `names/D` was published in 1.0.0 as a second name of `B`, which is the second one \
             now; write `C = 2 \"c\" { shares: B },` and no `shares` at `B`",
        ),
        // A new name of the code that is found is none.
        (
            "names/D 4 D 1.0.0 \"d\"\nnames/D 4 E 1.0.0 \"e\"",
            Level::Names,
            "codes.lock:1: `D` (4) of `names/D` was published in 1.0.0 and is gone, while `E` has the number; \
             write `D = 4 \"d\",`",
        ),
        (
            "names/D 2 B name \"bee\" 1.0.0 \"b\"\nnames/D 2 C 1.0.0 \"c\"",
            Level::Names,
            "codes.lock:1: `B` (2) of `names/D` was published in 1.0.0 with the name `bee` and now has `B`; \
             write `B = 2 \"b\" { name: \"bee\", shares: C },`",
        ),
        // Retired, and in use under another number.
        (
            "names/D 5 F 1.0.0 retired 1.1.0 \"f\"\nnames/D 6 F 1.1.0 \"f\"",
            Level::Numbers,
            "codes.lock:1: `F` (5) of `names/D` was retired in 1.1.0, and the row that says so is gone; \
             write `retired F = 5 \"f\" { moved: F },`",
        ),
        // Retired since, and that stays.
        (
            "names/D 8 Lost 1.0.0 \"lost\"",
            Level::Names,
            "codes.lock:1: `Lost` (8) of `names/D` was published in 1.0.0 and is now retired as `Gone`; \
             write `retired Lost = 8 \"lost\",`",
        ),
        (
            "names/D 8 Gone 1.0.0 \"gone\"",
            Level::Texts,
            "codes.lock:1: `Gone` (8) of `names/D` was published in 1.0.0 with the text \"gone\" and now has \"g\"; \
             write `retired Gone = 8 \"gone\",`",
        ),
    ];
    for (lines, from, message) in cases {
        for level in [Level::Numbers, Level::Names, Level::Texts] {
            let breaks = Lock::parse(lines).unwrap().breaks(&[&names::NAMES], level);
            let breaks: Vec<String> = breaks.iter().map(ToString::to_string).collect();
            assert_eq!(breaks, if level >= from { vec![message] } else { vec![] }, "{level:?}");
        }
    }
}
