//! The number of messages is linear in the number of mistakes, and so is the time, about.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::{run, setting};

/// A busy machine needs less than a tenth of this, and a quadratic rule more.
const LONGEST: Duration = Duration::from_secs(20);

/// So many mistakes, 2,000 in `.ci/fuzz`.
fn many() -> usize {
    usize::try_from(setting("MISTAKES", 400)).unwrap()
}

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
    let many = many();
    let sharers = each(many, |n| format!("NAME_OF_A_CODE_{n} = {n} \"a\" {{ shares: NAME_OF_NO_CODE_{n} }},"));
    check(many, 1, &format!("domain A 0..=99999 {{ {sharers} }}"));
    let domains = each(many, |n| format!("domain NameOfADomain{n} {n} overlaps NameOfNoDomain{n} {{}}"));
    check(many, 1, &domains);
    let fields = each(many, |n| format!("A{n} = {n} \"a\" {{ name_of_no_field_{n}: \"a\" }},"));
    check(many, 1, &format!("domain A 0..=99999 {{ {fields} }}"));
    let fields = each(many, |_| "cause: \"a\",".to_owned());
    check(many, 2, &format!("domain A 0..=9 {{ A = 1 \"a\" {{ {fields} }} }}"));
}

#[test]
fn domains_that_overlap() {
    let many = many();
    check(many, 2, &each(many, |n| format!("domain A{n} 1..=9 {{}}")));
    let nested = each(many, |n| format!("domain A{n} {n}..={} {{}}", 5_000 - n));
    check(many, 2, &nested);
    let reserved = each(many, |n| format!("reserved {n}..=2000 \"r\";"));
    check(many / 2, 2, &(reserved + &each(many / 2, |n| format!("domain A{n} {n} {{}}"))));
}

#[test]
fn numbers_that_are_wrong() {
    let many = many();
    let codes = each(2 * many, |n| format!("C{n} = 1 \"a\","));
    check(2 * many, 2, &format!("domain A 0..=99999 {{ {codes} }}"));
    check(2 * many, 2, &format!("domain A 0..=99 {{ {codes} }}"));
    let sharers = each(many, |n| format!("S{n} = 1 \"a\" {{ shares: C1 }},"));
    check(2 * many, 2, &format!("domain A 0..=99999 {{ {codes} {sharers} }}"));
    let codes = each(2 * many, |n| format!("C{n} = {} \"a\",", 100_000 + n));
    check(2 * many, 1, &format!("domain A 0..=99999 {{ {codes} }}"));
    let sections = each(many, |n| format!("section \"s{n}\" {0}..={0} {{ S{n} = {1} \"a\" }}", n * 2, 9_000_000 + n));
    check(3 * many, 1, &format!("domain A 0..=99999 {{ {sections} {codes} }}"));
    let (retired, codes) =
        (each(many, |n| format!("retired R{n} = {n} \"a\",")), each(many, |n| format!("C{n} = {n} \"a\",")));
    check(many, 2, &format!("domain A 0..={} {{ {retired} {codes} }}", many - 1));
    let strings = each(many, |n| format!("S{n} = {n} \"a\","));
    check(many, 1, &format!("domain A: str {{ {strings} }}"));
    let bits = each(many, |n| format!("B{n} = {:#x} \"a\",", 0x8000_0000_u32 + u32::try_from(n).unwrap()));
    check(many, 1, &format!("domain A 0..=9 {{ {bits} }}"));
}

#[test]
fn ranges_that_are_wrong() {
    let many = many();
    let ranges = |count: usize, one: fn(usize) -> String| {
        let mut ranges = String::from("0");
        for n in 0..count {
            let _ = write!(ranges, " | {}", one(n));
        }
        ranges
    };
    check(many, 2, &format!("domain A {} {{}}", ranges(many, |n| format!("1..={}", n + 1))));
    check(many, 1, &format!("domain A {} {{}}", ranges(many, |n| format!("{}..={n}", n + 1))));
    let sections = each(many, |n| format!("section \"s{n}\" 1..=9 {{}}"));
    check(many, 2, &format!("domain A 0..=99 {{ {sections} }}"));
    let reserved = each(many, |n| format!("reserved {}..={n} \"r\", C{n} = {n} \"a\",", n + 1));
    check(many, 1, &format!("domain A 0..=99999 {{ {reserved} }}"));
    // Each is in a message about each code.
    let codes = each(many / 2, |n| format!("C{n} = {} \"a\",", 10_000 + n));
    check(many / 2, 1, &format!("domain A {} {{ {codes} }}", ranges(many, |n| (n * 2 + 2).to_string())));
}
