//! Domains at random.

use fastrand::Rng;

use super::{Code, Domain, Holds, Row, Section, Text};

const TYPES: [(&str, i128, i128); 8] = [
    ("i8", i8::MIN as i128, i8::MAX as i128),
    ("i16", i16::MIN as i128, i16::MAX as i128),
    ("i32", i32::MIN as i128, i32::MAX as i128),
    ("i64", i64::MIN as i128, i64::MAX as i128),
    ("u8", 0, u8::MAX as i128),
    ("u16", 0, u16::MAX as i128),
    ("u32", 0, u32::MAX as i128),
    ("u64", 0, u64::MAX as i128),
];

/// How many numbers a domain owns.
const SIZE: i128 = 120;

pub(super) fn numbers(rng: &mut Rng) -> Domain {
    let (ty, min, max) = TYPES[rng.usize(..TYPES.len())];
    let first = match rng.u32(..4) {
        0 => min,
        1 => max - SIZE,
        _ => rng.i128(min..=max - SIZE),
    };
    let last = first + SIZE;
    let hexadecimal = first >= 0 && rng.bool();
    let shown = [None, Some("{}"), Some("E{:04}"), Some("<{:X}>"), Some("{:08X}"), Some("{:#x}")][rng.usize(..6)];
    let held = Holds::Numbers(first + 10, first + 60);
    // The last ten are nobody's, and two of them are reserved.
    let mut codes: Vec<Code> = (first..=last - 10).map(Code::Number).collect();
    rng.shuffle(&mut codes);
    let reserved = vec![(Code::Number(last - 3), "later".to_owned()), (Code::Number(last), "never".to_owned())];
    let domain = Domain { ty, range: (first, last), hexadecimal, shown, ..empty(rng, "Numbers", held, reserved) };
    with_rows(domain, codes, rng)
}

pub(super) fn strings(rng: &mut Rng) -> Domain {
    let patterns: &[&str] = [&[][..], &["?????"], &["A????", "B*", "Z????"]][rng.usize(..3)];
    let letter = |rng: &mut Rng| ["A", "B"][rng.usize(..2)];
    let mut codes: Vec<Code> =
        (0..40).map(|number| Code::Text(format!("{}{:04}", letter(rng), number * 37 % 1000))).collect();
    rng.shuffle(&mut codes);
    let reserved =
        if patterns.is_empty() { Vec::new() } else { vec![(Code::Text("Z????".to_owned()), "the last".to_owned())] };
    let domain = empty(rng, "Strings", Holds::Pattern("A????"), reserved);
    with_rows(Domain { ty: "str", patterns: patterns.to_vec(), ..domain }, codes, rng)
}

/// A domain without rows.
fn empty(rng: &mut Rng, name: &str, held: Holds, reserved: Vec<(Code, String)>) -> Domain {
    let open = rng.u32(..4) == 0;
    let parts = ["Display", "FromStr", "methods", "texts"];
    let without = parts.into_iter().filter(|part| rng.u32(..5) == 0 && !(open && *part == "methods")).collect();
    let section = |title: &str, holds, rng: &mut Rng| Section {
        title: title.to_owned(),
        holds,
        rank: rng.bool().then(|| rng.u8(..)),
    };
    Domain {
        name: name.to_owned(),
        ty: "str",
        range: (0, 0),
        hexadecimal: false,
        shown: None,
        patterns: Vec::new(),
        open,
        without,
        rank: rng.bool().then(|| rng.u8(..)),
        sections: vec![section("held", Some(held), rng), section("not \"held\"", None, rng)],
        rows: Vec::new(),
        reserved,
    }
}

/// Rows with these codes, and others that share them, in any order.
fn with_rows(mut domain: Domain, codes: Vec<Code>, rng: &mut Rng) -> Domain {
    let count = rng.usize(1..12);
    let mut rows: Vec<Row> = Vec::new();
    for (index, code) in codes.into_iter().take(count).enumerate() {
        let held = may_stand_in_held(&domain, &code);
        let section = [None, Some(1), held.then_some(0)][rng.usize(..3)];
        rows.push(row(&domain, format!("Row{index}"), code, section, rng));
        // The first row is active, and can be what others point to.
        let target = rows.iter().filter(|row| !row.retired && row.target.is_none());
        let target: Vec<Row> = target.cloned().collect();
        let Some(target) = target.get(rng.usize(..target.len().max(1))).cloned() else { continue };
        let row = rows.last_mut().unwrap();
        match rng.u32(..6) {
            0 if index > 0 && row.variant != target.variant => {
                row.retired = true;
                row.target = rng.bool().then(|| target.variant.clone());
                if row.target.is_some() && rng.bool() {
                    (row.variant, row.name) = (target.variant.clone(), target.name.clone());
                }
            }
            // An alias may stand in any section.
            1 => {
                let section = [None, Some(0), Some(1)][rng.usize(..3)];
                let alias = self::row(&domain, format!("Alias{index}"), target.code.clone(), section, rng);
                rows.push(Row { target: Some(target.variant.clone()), ..alias });
            }
            _ => {}
        }
    }
    rng.shuffle(&mut rows);
    // The block has them section by section.
    rows.sort_by_key(|row| row.section.map_or(0, |section| section + 1));
    domain.rows = rows;
    domain
}

fn may_stand_in_held(domain: &Domain, code: &Code) -> bool {
    match (&domain.sections[0].holds, code) {
        (Some(Holds::Numbers(first, last)), Code::Number(number)) => (first..=last).contains(&number),
        (Some(Holds::Pattern(_)), Code::Text(text)) => text.starts_with('A'),
        _ => true,
    }
}

fn row(domain: &Domain, variant: String, code: Code, section: Option<usize>, rng: &mut Rng) -> Row {
    let document = |rng: &mut Rng| {
        ["One line", "A text of\ntwo lines", "The first.\n\nThe second,\n  indented.\n\nThe third."][rng.usize(..3)]
    };
    let detail = |rng: &mut Rng| rng.bool().then(|| document(rng));
    let text = match rng.u32(..4) {
        0 => Text::Documentation(document(rng)),
        1 => Text::None(detail(rng)),
        _ => Text::Own(format!("the text of {variant}, {{}} %s"), detail(rng)),
    };
    let has_default = domain.rank.is_some() || section.is_some_and(|section| domain.sections[section].rank.is_some());
    Row {
        name: (rng.u32(..3) == 0).then(|| format!("the.name of {variant}")),
        code,
        text,
        cause: (rng.u32(..4) == 0).then(|| format!("because of {variant}")),
        note: (rng.u32(..4) == 0).then(|| format!("a note on {variant}")),
        section,
        retired: false,
        target: None,
        weight: rng.bool().then(|| rng.i64(..)),
        rank: (!has_default || rng.bool()).then(|| rng.u8(..)),
        variant,
    }
}
