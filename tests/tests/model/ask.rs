//! Questions about a domain, with the answers of the model.

use std::fmt::Write as _;

use fastrand::Rng;

use super::block::literal;
use super::{Code, Domain, Row, Text};

/// What the program asks with.
pub(super) const HELP: &str = r#"#![allow(unused_imports, dead_code)]
use error_codes::{Code, Domain, Entry, ErrorCode as _, Meaning};

type Facts<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str, &'a str, &'a str, &'a str, &'a str, &'a [(&'a str, &'a str)]);

/// Everything that a row says, in one line.
fn is(entry: Entry, facts: Facts) {
    let target = entry.shares().or(entry.moved()).map_or("", |target| target.variant());
    let section = entry.section().map_or("", |section| section.title());
    let columns: Vec<(&str, String)> = entry.columns().map(|(name, value)| (name, value.to_string())).collect();
    let columns: Vec<(&str, &str)> = columns.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let note = entry.notes().next().map_or("", |(_, note)| note);
    let label = entry.label().to_string();
    assert_eq!(
        (entry.variant(), entry.name(), label.as_str(), entry.description(), entry.detail().unwrap_or(""), entry.cause().unwrap_or(""), section, target, note, &*columns),
        facts
    );
}

/// What a code means: the code that is found, all that have it, each meaning.
fn means<'a>(domain: &'static Domain, code: impl Into<Code<'a>>, found: &str, with: &[&str], meanings: &[&str]) {
    let code = code.into();
    assert_eq!(domain.by_code(code).map_or("", |entry| entry.variant()), found, "{code}");
    assert!(domain.with_code(code).map(|entry| entry.variant()).eq(with.iter().copied()), "{code}");
    let all: Vec<String> = domain.explain(code).map(|meaning| match meaning {
        Meaning::Code(entry) => format!("code {}", entry.variant()),
        Meaning::Retired(entry) => format!("retired {}", entry.variant()),
        Meaning::Reserved { reserved, .. } => format!("reserved {}", reserved.title()),
        Meaning::Unassigned(_) => "unassigned".to_owned(),
        other => format!("{other:?}"),
    }).collect();
    assert_eq!(all, meanings, "{code}");
}
"#;

pub(super) fn questions(domain: &Domain, rng: &mut Rng) -> String {
    let (mut all, name) = (String::new(), &domain.name);
    let active = active(domain);
    let retired: Vec<&Row> = domain.rows.iter().filter(|row| row.retired).collect();
    let variants: Vec<&str> = active.iter().map(|row| row.variant.as_str()).collect();
    writeln!(all, "        assert!({name}::DOMAIN.entries().map(|entry| entry.variant()).eq({variants:?}));").unwrap();
    for (entries, rows) in [("entries", &active), ("retired", &retired)] {
        for (index, row) in rows.iter().enumerate() {
            let facts = facts(domain, row);
            writeln!(all, "        is({name}::DOMAIN.{entries}().nth({index}).unwrap(), {facts});").unwrap();
        }
    }
    for row in &active {
        of_a_variant(domain, row, &mut all);
    }
    for code in asked(domain, rng) {
        of_a_code(domain, &code, &mut all);
    }
    if !domain.open && domain.ty != "str" {
        // The order is that of the numbers, and of the declaration where they are shared.
        let mut sorted = active.clone();
        sorted.sort_by_key(|row| row.code.clone());
        let sorted: Vec<String> = sorted.iter().map(|row| format!("{name}::{}", row.variant)).collect();
        writeln!(all, "        let mut codes = {name}::ALL.to_vec();\n        codes.sort();").unwrap();
        writeln!(all, "        assert_eq!(codes, [{}]);", sorted.join(", ")).unwrap();
    }
    all
}

fn active(domain: &Domain) -> Vec<&Row> {
    domain.rows.iter().filter(|row| !row.retired).collect()
}

fn name(row: &Row) -> &str {
    row.name.as_ref().unwrap_or(&row.variant)
}

/// Description and detail.
fn texts(row: &Row) -> (String, &'static str) {
    match &row.text {
        Text::Own(text, document) => (text.clone(), document.unwrap_or_default()),
        Text::None(document) => (String::new(), document.unwrap_or_default()),
        Text::Documentation(document) => {
            let (first, rest) = document.split_once("\n\n").unwrap_or((document, ""));
            (first.replace('\n', " "), rest)
        }
    }
}

/// A code as its domain shows it.
fn label(domain: &Domain, code: &Code) -> String {
    let number = match code {
        Code::Text(text) => return text.clone(),
        Code::Number(number) => *number,
    };
    let hexadecimal = |prefix: &str, width: usize, upper: bool| {
        let (sign, size) = (if number < 0 { "-" } else { "" }, number.unsigned_abs());
        let digits = if upper { format!("{size:X}") } else { format!("{size:x}") };
        let zeros = width.saturating_sub(sign.len() + prefix.len() + digits.len());
        format!("{sign}{prefix}{}{digits}", "0".repeat(zeros))
    };
    match domain.shown {
        Some("E{:04}") => format!("E{number:04}"),
        Some("<{:X}>") => format!("<{}>", hexadecimal("", 0, true)),
        Some("{:08X}") => hexadecimal("", 8, true),
        Some("{:#x}") => hexadecimal("0x", 0, false),
        None if domain.hexadecimal => hexadecimal("0x", format!("{:#x}", domain.range.1).len(), true),
        _ => number.to_string(),
    }
}

/// What a row has in the columns: its own value, that of its section, that of the column.
fn columns(domain: &Domain, row: &Row) -> (Option<i64>, Option<u8>) {
    if row.retired {
        return (row.weight, row.rank);
    }
    let section = row.section.and_then(|section| domain.sections[section].rank);
    (row.weight.or(Some(7)), row.rank.or(section).or(domain.rank))
}

fn facts(domain: &Domain, row: &Row) -> String {
    let (description, detail) = texts(row);
    let (weight, rank) = columns(domain, row);
    let weight = weight.map(|weight| ("weight", weight.to_string()));
    let columns: Vec<_> = weight.into_iter().chain(rank.map(|rank| ("rank", rank.to_string()))).collect();
    let section = row.section.map_or("", |section| &domain.sections[section].title);
    format!(
        "({:?}, {:?}, {:?}, {description:?}, {detail:?}, {:?}, {section:?}, {:?}, {:?}, &{columns:?})",
        row.variant,
        name(row),
        label(domain, &row.code),
        row.cause.as_deref().unwrap_or_default(),
        row.target.as_deref().unwrap_or_default(),
        row.note.as_deref().unwrap_or_default(),
    )
}

fn of_a_variant(domain: &Domain, row: &Row, all: &mut String) {
    let variant = format!("{}::{}", domain.name, row.variant);
    let (weight, rank) = columns(domain, row);
    let value = |value: String| if domain.open { format!("Some({value})") } else { value };
    let (weight, rank) = (value(weight.unwrap_or_default().to_string()), value(rank.unwrap_or_default().to_string()));
    writeln!(all, "        assert_eq!(({variant}.weight(), {variant}.rank()), ({weight}, {rank}));").unwrap();
    writeln!(all, "        assert_eq!({variant}.code(), {});", literal(&row.code)).unwrap();
    writeln!(all, "        assert_eq!({}::from_name({:?}), Some({variant}));", domain.name, name(row)).unwrap();
    let (description, label) = (texts(row).0, label(domain, &row.code));
    let displayed = match (domain.without.contains(&"Display"), &*description) {
        (true, _) => "own".to_owned(),
        (false, "") => format!("{} ({label})", name(row)),
        (false, _) => format!("{} ({label}): {description}", name(row)),
    };
    writeln!(all, "        assert_eq!({variant}.to_string(), {displayed:?});").unwrap();
    if !domain.without.contains(&"FromStr") {
        writeln!(all, "        assert_eq!({:?}.parse(), Ok({variant}));", name(row)).unwrap();
    }
}

/// The codes of all rows and those beside them, the ends, what is reserved, and others.
fn asked(domain: &Domain, rng: &mut Rng) -> Vec<Code> {
    let mut asked: Vec<Code> = domain.rows.iter().map(|row| row.code.clone()).collect();
    if domain.ty == "str" {
        let others = ["", "A", "A000", "A00000", "B", "Z1234", "a0000", "é0000", "B a longer one"];
        asked.extend(others.map(|text| Code::Text(text.to_owned())));
        asked.extend((0..5).map(|_| Code::Text(format!("A{:04}", rng.u32(..1000)))));
    } else {
        let (first, last) = domain.range;
        let beside: Vec<i128> = asked
            .iter()
            .flat_map(|code| if let Code::Number(number) = code { vec![number - 1, number + 1] } else { Vec::new() })
            .collect();
        let others = beside.into_iter().chain([first - 1, first, last - 3, last, last + 1, 0]);
        asked.extend(others.chain((0..5).map(|_| rng.i128(first..=last))).map(Code::Number));
    }
    asked.sort();
    asked.dedup();
    asked
}

fn of_a_code(domain: &Domain, code: &Code, all: &mut String) {
    let with: Vec<&Row> = active(domain).into_iter().filter(|row| row.code == *code).collect();
    let found = with.iter().find(|row| row.target.is_none());
    let retired = domain.rows.iter().filter(|row| row.retired && row.code == *code);
    let reserved = domain.reserved.iter().filter(|(reserved, _)| match (reserved, code) {
        (Code::Text(pattern), Code::Text(text)) => matches(pattern, text),
        (reserved, code) => reserved == code,
    });
    let mut meanings: Vec<String> = with.iter().map(|row| format!("code {}", row.variant)).collect();
    meanings.extend(retired.map(|row| format!("retired {}", row.variant)));
    meanings.extend(reserved.map(|(_, title)| format!("reserved {title}")));
    let inside = match code {
        Code::Number(number) => (domain.range.0..=domain.range.1).contains(number),
        Code::Text(text) => domain.patterns.iter().any(|pattern| matches(pattern, text)),
    };
    if meanings.is_empty() && inside {
        meanings.push("unassigned".to_owned());
    }
    let variants: Vec<&str> = with.iter().map(|row| row.variant.as_str()).collect();
    let (name, written, variant) = (&domain.name, literal(code), found.map_or("", |row| &row.variant));
    let number = if domain.ty == "str" { String::new() } else { "_i128".to_owned() };
    writeln!(
        all,
        "        means({name}::DOMAIN, {written}{number}, {variant:?}, &{variants:?}, &{meanings:?});\n        \
         assert_eq!({name}::DOMAIN.contains({written}{number}), {inside});\n        \
         assert_eq!({name}::DOMAIN.label({written}{number}).to_string(), {:?});",
        label(domain, code)
    )
    .unwrap();
    let fits = domain.ty == "str" || matches!(code, Code::Number(number) if fits(domain.ty, *number));
    if fits {
        let by_code = format!("{name}::from_code({written})");
        match (domain.open, found) {
            (true, Some(row)) => writeln!(all, "        assert_eq!({by_code}, {name}::{});", row.variant),
            (true, None) => {
                writeln!(all, "        assert_eq!({by_code}.code(), {written}); assert!({by_code}.entry().is_none());")
            }
            (false, Some(row)) => writeln!(all, "        assert_eq!({by_code}, Some({name}::{}));", row.variant),
            (false, None) => writeln!(all, "        assert_eq!({by_code}, None);"),
        }
        .unwrap();
    }
}

fn fits(ty: &str, number: i128) -> bool {
    let bits: u32 = ty[1..].parse().unwrap();
    let (min, max) =
        if ty.starts_with('u') { (0, (1 << bits) - 1) } else { (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) };
    (min..=max).contains(&number)
}

/// `?` is one character, a final `*` any rest.
fn matches(pattern: &str, text: &str) -> bool {
    let (mut pattern, mut text) = (pattern.chars(), text.chars());
    loop {
        match (pattern.next(), text.next()) {
            (None, None) | (Some('*'), _) => return true,
            (Some('?'), Some(_)) => {}
            (Some(one), Some(other)) if one == other => {}
            _ => return false,
        }
    }
}
