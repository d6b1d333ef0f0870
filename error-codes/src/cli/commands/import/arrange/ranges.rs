//! Proposes the type and the ranges of a domain that does not have them.

use std::format;
use std::string::String;
use std::vec::Vec;

use error_codes_core::integer::Integer;
use error_codes_core::ty::Type;

use super::neighbours::{Neighbours, overlapping};
use crate::cli::table::{Catalog, Domain, Range, Report, Value, show_ranges};

/// The most ranges that are proposed; if there would be more, gaps between them are bridged.
const MAX_RANGES: usize = 8;

pub(super) fn propose(catalog: &mut Catalog, report: &mut Report) {
    let types: Vec<Option<Integer>> = catalog.domains.iter_mut().map(|domain| fitting(domain, report)).collect();
    let mut neighbours = Neighbours::of(catalog);
    for (index, (domain, integer)) in catalog.domains.iter_mut().zip(types).enumerate() {
        let Some(integer) = integer else { continue };
        let name = domain.name.as_deref().unwrap_or_default();
        if domain.code_type.is_none() && integer != Integer::DEFAULT {
            let (integer, default) = (integer.name(), Integer::DEFAULT.name());
            report.note(0, &format!("`{name}` is {integer}: its numbers do not fit {default}"));
        }
        if domain.ranges.is_empty() && domain.numbers().next().is_some() {
            let ranges = around(index, domain, integer, &neighbours);
            let shown = show_ranges(&ranges, domain.hex_digits());
            report.note(0, &format!("`{name}` has the range {shown}: proposed"));
            neighbours.add(index, &ranges);
            domain.ranges = ranges;
        }
        domain.code_type = Some(Type::Int(integer));
        in_hexadecimal(domain);
    }
    overlap(catalog, report);
}

/// Writes the numbers of a domain in hexadecimal all in the same way.
fn in_hexadecimal(domain: &mut Domain) {
    let Some(digits) = domain.hex_digits() else { return };
    for row in &mut domain.rows {
        if let Value::Int(int) = &mut row.code
            && int.is_decimal()
        {
            int.hex = Some(digits);
        }
    }
}

/// The type of a domain of numbers, without the rows that do not fit it.
fn fitting(domain: &mut Domain, report: &mut Report) -> Option<Integer> {
    let integer = match domain.code_type {
        Some(Type::Str) => return None,
        Some(Type::Int(integer)) => integer,
        None => {
            let numbers: Vec<i128> = domain.numbers().chain(domain.bounds()).collect();
            Integer::for_numbers(&numbers).unwrap_or(Integer::I64)
        }
    };
    domain.rows.retain(|row| {
        let outside = row.code.number().filter(|number| !integer.contains(*number));
        if let Some(number) = outside {
            report.error(row.line, &format!("{number} does not fit {}; the row is left out", integer.name()));
        }
        outside.is_none()
    });
    Some(integer)
}

/// Ranges around the numbers of a domain, with room to grow up to what belongs to its neighbours.
fn around(index: usize, domain: &Domain, integer: Integer, neighbours: &Neighbours) -> Vec<Range> {
    let mut numbers: Vec<i128> = domain.numbers().collect();
    numbers.sort_unstable();
    let radix: i128 = if domain.hex_digits().is_some() { 16 } else { 10 };
    let mut gap = radix.pow(3);
    while runs(&numbers, |one, other| other - one > gap).len() > MAX_RANGES {
        gap *= radix;
    }
    let mut clusters = runs(&numbers, |one, other| other - one > gap || neighbours.are_between(index, one, other));
    if clusters.len() > MAX_RANGES {
        clusters = runs(&numbers, |one, other| other - one > gap);
    }
    let mut ranges: Vec<Range> = Vec::new();
    for (first, last) in clusters {
        let (low, high) = rounded(first, last, radix);
        let low = neighbours.below(index, first).map_or(low, |end| low.max(end + 1)).max(integer.min());
        let high = neighbours.above(index, last).map_or(high, |start| high.min(start - 1)).min(integer.max());
        match ranges.last_mut() {
            // Two clusters whose ranges meet.
            Some((_, end)) if *end + 1 >= low => *end = high,
            _ => ranges.push((low, high)),
        }
    }
    ranges
}

/// The first and the last number of each run; `ends` tells between which numbers a run ends.
fn runs(numbers: &[i128], ends: impl Fn(i128, i128) -> bool) -> Vec<Range> {
    let runs = numbers.chunk_by(|one, other| !ends(*one, *other));
    runs.filter_map(|run| Some((*run.first()?, *run.last()?))).collect()
}

/// `21003..=21037` is `21000..=21099`, `-709..=-100` is `-799..=-100`; no range begins or ends at 0 without a code there.
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

/// Adds `overlaps` to domains with numbers in common.
fn overlap(catalog: &mut Catalog, report: &mut Report) {
    for (index, other) in overlapping(&catalog.domains) {
        let name = |index: usize| catalog.domains[index].name.clone().unwrap_or_default();
        let (name, other_name) = (name(index), name(other));
        let declares = |index: usize, name: &String| catalog.domains[index].overlaps.contains(name);
        if !declares(index, &other_name) && !declares(other, &name) {
            report.note(0, &format!("`{name}` and `{other_name}` have numbers in common: `overlaps`"));
            catalog.domains[index].overlaps.push(other_name);
        }
    }
}
