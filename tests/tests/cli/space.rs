//! One space of codes over several catalogs: `check`, `map`, `next`.

use unicode_width::UnicodeWidthStr as _;

use crate::program::{codes, company, contains_all, prints};

#[test]
fn check_names_what_collides() {
    let (text, status) = company(&["check"]);
    let expected = "\
1..=99 belongs to hostile/A_b__c__, theirs/Android and theirs/Ios
100..=109 belongs to hostile (reserved: [x](javascript:alert(1)) | \\ <br>) and nasty/IoT
70010..=70019 belongs to ours/Upload and theirs/Download
70180..=70199 belongs to ours/Billing and theirs/Download
70200..=70229 belongs to theirs/Download and ours (reserved: the mobile team)
";
    assert_eq!((text.as_str(), status), (expected, 1));
    let (text, status) = company(&["check", "ours", "theirs"]);
    assert_eq!((text.lines().count(), status), (3, 1), "{text}");
    // Two domains that were declared to overlap get along.
    contains_all(&company(&["check", "theirs"]), &["no code belongs to two: 3 domains, 1 catalog\n"]);
    contains_all(&company(&["check", "ours", "nasty"]), &["no code belongs to two: 6 domains, 2 catalogs\n"]);
    let (text, status) = company(&["check", "ours", "ours"]);
    assert!(status == 1 && text.starts_with("2 catalogs have the id ours\n"), "{text}");
}

#[test]
fn check_over_the_built_in_catalogs() {
    prints(&["check", "iot-video", "easemob-rtc"], &["no code belongs to two"]);
    let (text, status) = codes(&["check"]);
    assert_eq!(status, 1);
    let line = "1..=99 belongs to easemob-rtc/Android, easemob-rtc/Ios and tencent-av/Client\n";
    assert!(text.contains(line), "{text}");
}

#[test]
fn map_draws_all_catalogs_in_one_space() {
    let (text, _) = company(&["map", "--width", "100"]);
    assert!(text.starts_with("5 catalogs in one number space\n"), "{text}");
    let at = |piece: &str| text.find(piece).unwrap_or_else(|| panic!("no {piece:?} in:\n{text}"));
    // The owners in the order of the numbers; what collides stands behind the last that it belongs to.
    let order = [
        "hostile/A_b__c__  ",
        "1..=99 belongs to hostile/A_b__c__, theirs/Android and theirs/Ios\n",
        "nasty/IoT  ",
        "nasty/IOT  ",
        "400..=69999 without an owner\n",
        "ours/Upload  ",
        "theirs/Download  ",
        "70010..=70019 belongs to ours/Upload and theirs/Download\n",
        "ours/Billing  ",
        "ours              70200..=70299",
    ];
    let places: Vec<usize> = order.iter().map(|piece| at(piece)).collect();
    assert!(places.is_sorted(), "{places:?}\n{text}");
    for width in [40, 60, 80, 100, 200] {
        let (text, _) = company(&["map", "--width", &width.to_string()]);
        let widest = text.lines().max_by_key(|line| line.width()).unwrap();
        assert!(widest.width() <= width.max(60), "{width}: {widest}");
    }
    let (one, _) = company(&["map", "theirs"]);
    assert!(one.starts_with("theirs Their services\n") && !one.contains("belongs"), "{one}");
}

#[test]
fn next_leaves_out_what_others_have() {
    let (text, status) = company(&["next", "ours/Upload"]);
    let expected = "\
70051
  free: 70000 (1)
  free: 70004..=70009 (6)
  free: 70020..=70049 (30)
  free: 70051..=70089 (39)
  not free: 70010..=70019 belongs to theirs/Download
";
    assert_eq!((text.as_str(), status), (expected, 0));
    let (text, status) = company(&["next", "theirs/Download"]);
    assert!(status == 1 && text.starts_with("theirs/Download has no free number left\n"), "{text}");
    assert!(text.contains("not free: 70200..=70229 belongs to ours (reserved: the mobile team)"), "{text}");
    // Two domains that may overlap leave each other's numbers in peace, and not those of a third.
    let (text, status) = company(&["next", "theirs/Ios"]);
    let expected = "theirs/Ios has no free number left\n  not free: 1..=99 belongs to hostile/A_b__c__\n";
    assert_eq!((text.as_str(), status), (expected, 1));
    // The only domain of numbers needs no name.
    assert_eq!(company(&["next", "hostile"]), company(&["next", "hostile/A_b__c__"]));
    // Vendors own nothing of each other's.
    prints(&["next", "easemob-rtc/Ios"], &["free: "]);
}
