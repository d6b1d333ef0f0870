//! Blocks of thousands of codes compile, and every lookup answers.

use std::fmt::Write as _;
use std::path::Path;

/// `LARGE_CODES=10000 bash .ci/large` compiles a larger domain.
fn large_codes() -> usize {
    std::env::var("LARGE_CODES").map_or(2_000, |codes| codes.parse().unwrap())
}

/// A domain of this many codes: runs of seven, far apart.
fn large(codes: usize) -> String {
    let mut domain = String::from("domain Large 0..=9999999 {\n");
    for code in 0..codes {
        let run = code / 7;
        writeln!(domain, "C{code} = {} \"第 {code} 个错误\",", run * 900 + run * run % 893 + code % 7).unwrap();
    }
    domain + "}\n"
}

/// A hundred domains of one code.
fn many() -> String {
    let mut domains = String::new();
    for domain in 0..100 {
        let first = 10_000_000 + domain * 100;
        writeln!(domains, "domain D{domain} {first}..={} {{ A = {first} \"a\" }}", first + 99).unwrap();
    }
    domains
}

/// Runs of twenty, and every number of a type.
fn clusters_and_small() -> String {
    let mut domains = String::from("domain Clusters: i64 30000000..=39999999 {\n");
    for code in 0..1_000 {
        let run = code / 20;
        writeln!(domains, "K{code} = {} \"{code}\",", 30_000_000 + (run * 4 + run * run % 7) * 100 + code % 20)
            .unwrap();
    }
    domains.push_str("}\ndomain Small: i8 -128..=127 overlaps Large {\n");
    for code in -128..128 {
        writeln!(domains, "B{} = {code} \"{code}\",", code + 128).unwrap();
    }
    domains + "}\n"
}

/// Every number is that of two codes.
fn shared() -> String {
    let mut domain = String::from("domain Shared: i64 20000000..=29999999 {\n");
    for code in 0..250 {
        let number = 20_000_000 + (code * 7) % 250 / 2;
        let shares = if (code * 7) % 2 == 0 { String::new() } else { format!("{{ shares: S{} }}", (code + 107) % 250) };
        writeln!(domain, "S{code} = {number} \"{code}\" {shares},").unwrap();
    }
    domain + "retired Old = 29999999 \"old\" }\n"
}

const MAIN: &str = r#"
fn main() {
    for (row, error) in Shared::ALL.iter().enumerate() {
        assert_eq!((error.name(), error.description()), (&*format!("S{row}"), &*row.to_string()));
        assert_eq!(error.code(), 20_000_000 + (row as i64 * 7) % 250 / 2);
        assert_eq!(Shared::with_code(error.code()).count(), 2);
    }
    for error in Large::ALL {
        assert_eq!((Large::from_code(error.code()), Large::from_name(error.name())), (Some(*error), Some(*error)));
    }
    assert_eq!((-100..100_000).filter_map(Large::from_code).count(), 777);
    for error in Clusters::ALL {
        assert_eq!(Clusters::from_code(error.code()), Some(*error));
    }
    assert_eq!((29_999_900..30_100_000).filter_map(Clusters::from_code).count(), 1_000);
    const LAST: i8 = Small::B255 as i8;
    assert_eq!((LAST, Small::B128 as i8), (127, 0));
    assert_eq!(D99::A.code(), 10_009_900);
}
"#;

/// Catalogs and strings in such numbers that comparing them takes long where each comparison builds its message first.
fn disjoint() -> String {
    let mut text = String::new();
    for (catalog, first) in [("a", 0), ("b", 1_000_000), ("c", 2_000_000)] {
        writeln!(text, "mod {catalog} {{ error_codes::define_codes! {{ pub catalog ALL = {catalog:?} \"All\";")
            .unwrap();
        for domain in 0..60 {
            let ranges =
                (0..5).map(|range| first + domain * 1_000 + range * 20).map(|first| format!("{first}..={}", first + 9));
            writeln!(text, "domain D{domain} {} {{}}", ranges.collect::<Vec<_>>().join(" | ")).unwrap();
        }
        text.push_str("} }\n");
    }
    text.push_str("error_codes::define_codes! { domain Words: str {\n");
    for code in 0..2_000 {
        writeln!(text, "W{code} = \"an.internal.error.{code:05}\" _,").unwrap();
    }
    let other = "domain Other: str like \"an.internal.error.9*\" | \"an.internal.errors.*\" {}";
    text + &format!(
        "}} }}\nmod other {{ error_codes::define_codes! {{ pub {other} }} }}\n\
         error_codes::assert_disjoint!(a::ALL, b::ALL, c::ALL, Words, other::Other);\nfn main() {{}}\n"
    )
}

#[test]
fn many_domains_are_compared() {
    tests::run(Path::new(env!("CARGO_TARGET_TMPDIR")), "disjoint", &[("disjoint", disjoint())]);
}

#[test]
fn large_blocks_compile() {
    let domains = [large(large_codes()), many(), clusters_and_small(), shared()].concat();
    let program = format!("error_codes::define_codes! {{\n{domains}}}\n{MAIN}");
    tests::run(Path::new(env!("CARGO_TARGET_TMPDIR")), "large", &[("large", program)]);
}
