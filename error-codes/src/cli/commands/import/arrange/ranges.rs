//! The type and the ranges of a domain that has codes and nothing else.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::integer::Integer;

use super::neighbours::{Around, Neighbours, overlapping};
use crate::cli::commands::import::report::Report;
use crate::cli::commands::import::table::{Catalog, Domain, Int, Range, Row, Value};

/// The most ranges that are proposed; if there would be more, gaps between them are bridged.
const AT_MOST: usize = 8;

pub(super) fn propose(catalog: &mut Catalog, report: &mut Report) {
    let types: Vec<Option<Integer>> = catalog.domains.iter_mut().map(|domain| fitting(domain, report)).collect();
    let mut neighbours = Neighbours::of(catalog);
    for (index, integer) in types.into_iter().enumerate() {
        let Some(integer) = integer else { continue };
        let domain = &catalog.domains[index];
        let own = numbers(domain);
        let name = domain.name.clone().unwrap_or_default();
        if domain.code_type.is_none() && integer != Integer::DEFAULT {
            let (integer, default) = (integer.name(), Integer::DEFAULT.name());
            report.note(0, &format!("`{name}` is {integer}: its numbers do not fit {default}"));
        }
        if domain.ranges.is_empty() && !own.is_empty() {
            let radix = if hex_digits(domain).is_some() { 16 } else { 10 };
            let ranges = around(&own, &neighbours.around(index), radix, (integer.min(), integer.max()));
            let shown: Vec<String> = ranges.iter().map(|range| show(*range, hex_digits(domain))).collect();
            report.note(0, &format!("`{name}` has the range {}: proposed", shown.join(" | ")));
            neighbours.add(index, &ranges);
            catalog.domains[index].ranges = ranges;
        }
        catalog.domains[index].code_type = Some(integer.name().to_string());
        in_hexadecimal(&mut catalog.domains[index]);
    }
    overlap(catalog, report);
}

/// The number of digits of a domain whose codes are in hexadecimal.
pub(in crate::cli::commands::import) fn hex_digits(domain: &Domain) -> Option<usize> {
    let digits = domain.rows.iter().map(|row| match &row.code {
        Value::Int(int) => int.hex,
        Value::Text(_) => None,
    });
    // Single digits look the same in both notations, so they do not count as decimal.
    let decimal =
        |row: &&Row| matches!(&row.code, Value::Int(int) if int.hex.is_none() && int.value.unsigned_abs() > 9);
    let decimals = domain.rows.iter().filter(decimal).count();
    let digits: Vec<usize> = digits.flatten().collect();
    if decimals >= digits.len() { None } else { digits.into_iter().max() }
}

/// Writes the numbers of a domain in hexadecimal all in the same way.
fn in_hexadecimal(domain: &mut Domain) {
    let Some(digits) = hex_digits(domain) else { return };
    for row in &mut domain.rows {
        if let Value::Int(int) = &mut row.code
            && int.hex.is_none()
            && int.value.unsigned_abs() > 9
        {
            int.hex = Some(digits);
        }
    }
}

pub(in crate::cli::commands::import) fn show((first, last): Range, hex: Option<usize>) -> String {
    let number = |number| Int { hex, ..Int::from(number) };
    if first == last { number(first).to_string() } else { format!("{}..={}", number(first), number(last)) }
}

/// The type of a domain of numbers, from which rows that it cannot hold are taken away.
fn fitting(domain: &mut Domain, report: &mut Report) -> Option<Integer> {
    if domain.code_type.as_deref() == Some("str") {
        return None;
    }
    let integer = integer(domain);
    domain.rows.retain(|row| {
        let outside = row.code.number().filter(|number| !integer.contains(*number));
        if let Some(number) = outside {
            report.error(row.line, &format!("{number} does not fit {}; the row is left out", integer.name()));
        }
        outside.is_none()
    });
    Some(integer)
}

/// The numbers of a domain in order, each once.
fn numbers(domain: &Domain) -> Vec<i128> {
    let mut numbers: Vec<i128> = domain.rows.iter().filter_map(|row| row.code.number()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// The type that a domain says, else the first that holds all its numbers.
fn integer(domain: &Domain) -> Integer {
    let ends = domain.ranges.iter().flat_map(|(first, last)| [*first, *last]);
    let numbers: Vec<i128> = domain.rows.iter().filter_map(|row| row.code.number()).chain(ends).collect();
    let said = domain.code_type.as_deref().and_then(Integer::from_name);
    said.or_else(|| Integer::narrowest(&numbers)).unwrap_or(Integer::I64)
}

/// Ranges around the numbers, with room to grow up to what belongs to others.
fn around(own: &[i128], foreign: &Around, radix: i128, (least, most): Range) -> Vec<Range> {
    let mut gap = radix.pow(3);
    let mut clusters = split(own, |one, other| other - one > gap);
    while clusters.len() > AT_MOST {
        gap *= radix;
        clusters = split(own, |one, other| other - one > gap);
    }
    let apart = split(own, |one, other| other - one > gap || foreign.between(one, other));
    if apart.len() <= AT_MOST {
        clusters = apart;
    }
    let mut ranges: Vec<Range> = Vec::new();
    for (first, last) in clusters {
        let (low, high) = rounded(first, last, radix);
        let below = foreign.below(first).map(|end| end + 1);
        let above = foreign.above(last).map(|start| start - 1);
        let low = low.max(below.unwrap_or(low)).max(least);
        let high = high.min(above.unwrap_or(high)).min(most);
        match ranges.last_mut() {
            // Neighbours that grew together.
            Some((_, end)) if *end + 1 >= low => *end = high,
            _ => ranges.push((low, high)),
        }
    }
    ranges
}

/// The first and the last of each run of numbers; `apart` says between which neighbours one ends.
fn split(own: &[i128], apart: impl Fn(i128, i128) -> bool) -> Vec<Range> {
    let mut runs: Vec<Range> = Vec::new();
    for &number in own {
        match runs.last_mut() {
            Some((_, last)) if !apart(*last, number) => *last = number,
            _ => runs.push((number, number)),
        }
    }
    runs
}

/// `21003..=21037` is `21000..=21099`, `-709..=-100` is `-799..=-100`; nothing begins at 0 that has no code there.
fn rounded(first: i128, last: i128, radix: i128) -> Range {
    let mut step = radix.pow(2);
    while step * radix <= last - first + 1 {
        step *= radix;
    }
    let down = |size: i128| size / step * step;
    let up = |size: i128| (size / step + 1) * step - 1;
    let low = match first {
        first if first < 0 => -up(-first),
        first if down(first) == 0 => first.min(1),
        first => down(first),
    };
    let high = match last {
        last if last > 0 => up(last),
        last if down(-last) == 0 => last.max(-1),
        last => -down(-last),
    };
    (low, high)
}

/// Domains with numbers in common say so.
fn overlap(catalog: &mut Catalog, report: &mut Report) {
    for (index, other) in overlapping(&catalog.domains) {
        let name = |index: usize| catalog.domains[index].name.clone().unwrap_or_default();
        let (name, other_name) = (name(index), name(other));
        let said = |index: usize, name: &String| catalog.domains[index].overlaps.contains(name);
        if !said(index, &other_name) && !said(other, &name) {
            report.note(0, &format!("`{name}` and `{other_name}` have numbers in common: `overlaps`"));
            catalog.domains[index].overlaps.push(other_name);
        }
    }
}
