//! No table costs more than its rows do: four times the rows take about four times as long.

use std::fmt::Write as _;
use std::time::Instant;

use super::{codes, import};

/// A quadratic step would make it sixteen times.
const AT_MOST: f64 = 9.0;

/// How many times as long the second takes as the first: the least of ten, since a machine does other work, too.
fn ratio(few: impl Fn(), many: impl Fn()) -> f64 {
    let time = |work: &dyn Fn()| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64()
    };
    let (mut least_few, mut least_many) = (f64::MAX, f64::MAX);
    for _ in 0..10 {
        (least_few, least_many) = (least_few.min(time(&few)), least_many.min(time(&many)));
        if least_many < AT_MOST * least_few {
            break;
        }
    }
    least_many / least_few
}

fn rows(count: usize, row: impl Fn(usize) -> String) -> String {
    (0..count).map(row).collect()
}

/// A table for each way in which rows can be compared with one another.
fn tables(count: usize) -> Vec<(&'static str, &'static str, String)> {
    let csv = |headings: &str, row: fn(usize) -> String| format!("{headings}\n{}", rows(count, row));
    let own = "catalog,domain,section,code,name,variant,description,detail,cause,solution,shares,status";
    vec![
        ("plain", "csv", csv("code,name,text", |row| format!("{row},N{row},text {row}\n"))),
        ("one number", "csv", csv("code,name,text", |row| format!("7,N{row},text {row}\n"))),
        ("one name", "csv", csv("code,name,text", |row| format!("7,N,text {row}\n"))),
        ("repeats", "csv", csv("code,name,text", |_| "7,N,text\n".into())),
        ("sections", "csv", csv("code,name,text,section", |row| format!("{row},N{row},t,S{row}\n"))),
        ("sections that restart", "csv", csv("code,name,text,section", |row| format!("{},N{row},t,S{row}\n", row / 2))),
        ("domains", "csv", csv(own, |row| format!("c,D{row},,{},N,N,t,,,,,active\n", row * 10))),
        ("retired", "csv", csv(own, |row| format!("c,D,S{},{row},N{row},N{row},t,,,,,retired\n", row % 9))),
        (
            "objects",
            "markdown",
            rows(count, |row| {
                format!(
                    "## N{row}\n\ntext {row}\n\n| key | value |\n| --- | --- |\n| code | {row} |\n| desc | d{row} |\n\n"
                )
            }),
        ),
        ("headings", "markdown", rows(count, |row| format!("## S{row}\n\nN{row}({row}) text\n\nand more {row}\n\n"))),
        (
            "an array",
            "json",
            rows(count, |row| format!("{}{{\"code\": {row}, \"name\": \"N{row}\"}}", if row == 0 { "[" } else { "," }))
                + "]",
        ),
        (
            "a chain",
            "c",
            rows(count, |row| format!("#define N{row} (N{} + 1)\n", row + 1)) + &format!("#define N{count} 1\n"),
        ),
        ("calls", "c", rows(count, |row| format!("ERROR(n{row}, {row}, \"text {row}\")\n"))),
        (
            "enums",
            "rust",
            rows(count / 4, |row| {
                format!(
                    "enum E{row} {{ A, B }} impl E{row} {{ fn code(self) -> i32 {{ match self {{ E{row}::A => {row}, E{row}::B => -{row} }} }} }}\n"
                )
            }),
        ),
        ("a match", "rust", {
            let mut text = String::from("enum E {\n");
            (0..count).for_each(|row| writeln!(text, "N{row},").unwrap());
            text.push_str("} impl E { fn code(self) -> i32 { match self {\n");
            (0..count).for_each(|row| writeln!(text, "E::N{row} => {row},").unwrap());
            text + "} } }\n"
        }),
    ]
}

/// The rows of the shorter table; `bash .ci/large` has more.
fn few() -> usize {
    std::env::var("GROWTH_ROWS").map_or(250, |rows| rows.parse().unwrap())
}

#[test]
fn four_times_the_rows() {
    let many = tables(4 * few());
    for ((what, format, few), (_, _, many)) in tables(few()).iter().zip(&many) {
        let run = |table: &str| assert!(!import(table, &format!("--format {format}")).notes.is_empty());
        let ratio = ratio(|| run(few), || run(many));
        println!("{what}: {ratio:.1} times");
        assert!(ratio < AT_MOST, "{what}: {ratio:.1} times");
    }
}

#[test]
fn four_times_the_rows_against() {
    let table = |count: usize| format!("code,name\n{}", rows(count, |row| format!("1005,N{row}\n{row},\n")));
    let path = |count: usize| {
        let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("against_{count}.csv"));
        std::fs::write(&path, table(count)).unwrap();
        path
    };
    let run = |count: usize| {
        let arguments = format!("check tencent-av --against {}", path(count).display());
        assert_eq!(codes(&arguments).status, 1);
    };
    let ratio = ratio(|| run(few()), || run(4 * few()));
    assert!(ratio < AT_MOST, "{ratio:.1} times");
}
