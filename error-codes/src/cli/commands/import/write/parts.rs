//! The order in which the codes and the sections of a domain are written.

use std::collections::BTreeMap;
use std::vec::Vec;

use indexmap::IndexMap;

use crate::cli::table::{Domain, Group, Row};

/// A code outside of sections, or a section with its declaration, if the source has one, and its codes.
pub(super) enum Part<'a> {
    Row(&'a Row),
    Section { title: &'a str, declared: Option<&'a Group>, rows: Vec<&'a Row> },
}

/// The codes in their order, each section once, where its first code is, and the sections without a code where they are
/// declared. Retired codes keep their order among themselves: each precedes the first section that has a later one.
pub(super) fn parts(domain: &Domain) -> Vec<Part<'_>> {
    let (retired, active): (Vec<_>, Vec<_>) =
        domain.rows.iter().enumerate().partition(|(_, row)| row.status.is_retired());
    let (in_sections, outside): (Vec<_>, Vec<_>) = retired.into_iter().partition(|(_, row)| row.section.is_some());
    let mut written: IndexMap<Result<&str, usize>, Vec<(usize, &Row)>> = IndexMap::new();
    for (index, row) in active.into_iter().chain(in_sections) {
        written.entry(row.section.as_deref().ok_or(index)).or_default().push((index, row));
    }
    let declared: BTreeMap<&str, &Group> =
        domain.sections.iter().rev().map(|section| (section.title.as_str(), section)).collect();
    let mut empty = empty_sections(domain, |title| written.contains_key(&Ok(title)));
    let mut outside = outside.into_iter().peekable();
    let mut parts = empty.remove(&None).unwrap_or_default();
    for (section, rows) in written {
        let last_retired = rows.last().filter(|(_, row)| row.status.is_retired()).map(|(index, _)| *index);
        let precedes = |index: usize| last_retired.is_some_and(|last| index < last);
        while let Some((_, row)) = outside.next_if(|(index, _)| precedes(*index)) {
            parts.push(Part::Row(row));
        }
        let rows = rows.into_iter().map(|(_, row)| row);
        match section {
            Ok(title) => {
                parts.push(Part::Section { title, declared: declared.get(title).copied(), rows: rows.collect() });
                parts.extend(empty.remove(&Some(title)).unwrap_or_default());
            }
            Err(_) => parts.extend(rows.map(Part::Row)),
        }
    }
    parts.extend(outside.map(|(_, row)| Part::Row(row)));
    parts
}

/// The sections without a code, by the section with codes that is declared before them.
fn empty_sections<'a>(
    domain: &'a Domain,
    has_codes: impl Fn(&'a str) -> bool,
) -> BTreeMap<Option<&'a str>, Vec<Part<'a>>> {
    let (mut empty, mut before) = (BTreeMap::<_, Vec<Part>>::new(), None);
    for section in &domain.sections {
        let title = section.title.as_str();
        if has_codes(title) {
            before = Some(title);
        } else {
            let part = Part::Section { title, declared: Some(section), rows: Vec::new() };
            empty.entry(before).or_default().push(part);
        }
    }
    empty
}
