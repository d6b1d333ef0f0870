//! So many mistakes get about so many messages, and soon.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::run;

/// A machine that is busy with other things needs not even a tenth of this, and a rule that compares each with each more.
const LONGEST: Duration = Duration::from_secs(20);

/// Text for each number below `count`.
fn each(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect()
}

/// A block with a number of mistakes that says at most `per_mistake` things about each.
#[track_caller]
fn check(mistakes: usize, per_mistake: usize, block: &str) {
    let start = Instant::now();
    let (_, errors) = run(block.parse().unwrap());
    let (least, most) = (mistakes / 2, mistakes * per_mistake + 10);
    assert!((least..=most).contains(&errors.len()), "{} messages: {:?}", errors.len(), &errors[..errors.len().min(3)]);
    let longest = errors.iter().map(String::len).max().unwrap_or(0);
    assert!(longest < 2_000, "a message of {longest} bytes");
    assert!(start.elapsed() < LONGEST, "{:?}", start.elapsed());
}

#[test]
fn unknown_names() {
    let sharers = each(2_000, |n| format!("NAME_OF_A_CODE_{n} = {n} \"a\" {{ shares: NAME_OF_NO_CODE_{n} }},"));
    check(2_000, 1, &format!("domain A 0..=99999 {{ {sharers} }}"));
    let domains = each(2_000, |n| format!("domain NameOfADomain{n} {n} overlaps NameOfNoDomain{n} {{}}"));
    check(2_000, 1, &domains);
    let fields = each(2_000, |n| format!("A{n} = {n} \"a\" {{ name_of_no_field_{n}: \"a\" }},"));
    check(2_000, 1, &format!("domain A 0..=99999 {{ {fields} }}"));
    let fields = each(2_000, |_| "cause: \"a\",".to_owned());
    check(2_000, 2, &format!("domain A 0..=9 {{ A = 1 \"a\" {{ {fields} }} }}"));
}

#[test]
fn domains_that_overlap() {
    check(1_000, 2, &each(1_000, |n| format!("domain A{n} 1..=9 {{}}")));
    let nested = each(1_000, |n| format!("domain A{n} {n}..={} {{}}", 5_000 - n));
    check(1_000, 2, &nested);
    let reserved = each(1_000, |n| format!("reserved {n}..=2000 \"r\";"));
    check(500, 2, &(reserved + &each(500, |n| format!("domain A{n} {n} {{}}"))));
}

#[test]
fn numbers_that_are_wrong() {
    let codes = each(5_000, |n| format!("C{n} = 1 \"a\","));
    check(5_000, 2, &format!("domain A 0..=99999 {{ {codes} }}"));
    check(5_000, 2, &format!("domain A 0..=99 {{ {codes} }}"));
    let codes = each(5_000, |n| format!("C{n} = {} \"a\",", 100_000 + n));
    check(5_000, 1, &format!("domain A 0..=99999 {{ {codes} }}"));
    let sections = each(2_000, |n| format!("section \"s{n}\" {0}..={0} {{ S{n} = {1} \"a\" }}", n * 2, 9_000_000 + n));
    check(7_000, 1, &format!("domain A 0..=99999 {{ {sections} {codes} }}"));
    let (retired, codes) =
        (each(2_000, |n| format!("retired R{n} = {n} \"a\",")), each(2_000, |n| format!("C{n} = {n} \"a\",")));
    check(2_000, 2, &format!("domain A 0..=1999 {{ {retired} {codes} }}"));
}

#[test]
fn ranges_that_are_wrong() {
    let ranges = |count: usize, one: fn(usize) -> String| {
        let mut ranges = String::from("0");
        for n in 0..count {
            let _ = write!(ranges, " | {}", one(n));
        }
        ranges
    };
    check(2_000, 2, &format!("domain A {} {{}}", ranges(2_000, |n| format!("1..={}", n + 1))));
    check(2_000, 1, &format!("domain A {} {{}}", ranges(2_000, |n| format!("{}..={n}", n + 1))));
    let sections = each(2_000, |n| format!("section \"s{n}\" 1..=9 {{}}"));
    check(2_000, 2, &format!("domain A 0..=99 {{ {sections} }}"));
    // Each is in a message about each code.
    let codes = each(1_000, |n| format!("C{n} = {} \"a\",", 10_000 + n));
    check(1_000, 1, &format!("domain A {} {{ {codes} }}", ranges(2_000, |n| (n * 2 + 2).to_string())));
}
