//! The order in which the codes and the sections of a domain are written.

use std::collections::{BTreeMap, BTreeSet};
use std::string::String;
use std::vec::Vec;

use crate::Status;
use crate::cli::commands::import::table::{Domain, Group, Row};

/// What stands in the braces of a domain.
pub(super) enum Part<'a> {
    Row(&'a Row),
    Section(Group, Vec<&'a Row>),
}

/// The codes in their order, each section once, where its first code is; then the sections without a code.
pub(super) fn parts(domain: &Domain) -> Vec<Part<'_>> {
    let mut parts = Parts::of(domain);
    for row in domain.rows.iter().filter(|row| row.status != Status::Retired) {
        parts.add(row);
    }
    let retired: Vec<&Row> = domain.rows.iter().filter(|row| row.status == Status::Retired).collect();
    for row in retired.iter().filter(|row| row.section.is_some()) {
        parts.add(row);
    }
    in_declared_order(domain, with_retired(parts.list, &retired))
}

/// Parts, and where each section is among them.
struct Parts<'a> {
    list: Vec<Part<'a>>,
    sections: BTreeMap<&'a str, usize>,
    declared: BTreeMap<&'a str, &'a Group>,
}

impl<'a> Parts<'a> {
    fn of(domain: &'a Domain) -> Self {
        let declared = domain.sections.iter().rev().map(|section| (section.title.as_str(), section)).collect();
        Self { list: Vec::new(), sections: BTreeMap::new(), declared }
    }

    fn add(&mut self, row: &'a Row) {
        let Some(title) = row.section.as_deref() else { return self.list.push(Part::Row(row)) };
        let at = *self.sections.entry(title).or_insert(self.list.len());
        if let Some(Part::Section(_, rows)) = self.list.get_mut(at) {
            return rows.push(row);
        }
        let declared = self.declared.get(title).map(|section| (*section).clone());
        let section = declared.unwrap_or_else(|| Group { title: title.into(), ..Group::default() });
        self.list.push(Part::Section(section, Vec::from([row])));
    }
}

/// Adds the retired codes of no section. The retired ones keep their order among themselves, so that each stands before
/// the first section that has a later one.
fn with_retired<'a>(parts: Vec<Part<'a>>, retired: &[&'a Row]) -> Vec<Part<'a>> {
    let order: BTreeMap<*const Row, usize> =
        retired.iter().enumerate().map(|(order, row)| (core::ptr::from_ref(*row), order)).collect();
    let latest = |part: &Part| match part {
        Part::Section(_, rows) => rows.iter().filter_map(|row| order.get(&core::ptr::from_ref(*row))).max().copied(),
        Part::Row(_) => None,
    };
    let mut alone = retired.iter().enumerate().filter(|(_, row)| row.section.is_none()).peekable();
    let mut all = Vec::new();
    for part in parts {
        let latest = latest(&part);
        while let Some((_, row)) = alone.next_if(|(order, _)| latest.is_some_and(|latest| *order < latest)) {
            all.push(Part::Row(row));
        }
        all.push(part);
    }
    all.extend(alone.map(|(_, row)| Part::Row(row)));
    all
}

/// Puts in the sections that have no code, each after the one that is declared before it.
fn in_declared_order<'a>(domain: &Domain, parts: Vec<Part<'a>>) -> Vec<Part<'a>> {
    let title = |part: &Part| match part {
        Part::Section(section, _) => Some(section.title.clone()),
        Part::Row(_) => None,
    };
    let present: BTreeSet<String> = parts.iter().filter_map(title).collect();
    // The sections without a code, by the one that stands before them.
    let mut empty: BTreeMap<Option<String>, Vec<Part>> = BTreeMap::new();
    let mut before = None;
    for section in &domain.sections {
        if present.contains(&section.title) {
            before = Some(section.title.clone());
        } else {
            empty.entry(before.clone()).or_default().push(Part::Section(section.clone(), Vec::new()));
        }
    }
    let mut all = empty.remove(&None).unwrap_or_default();
    for part in parts {
        let after = title(&part).and_then(|title| empty.remove(&Some(title)));
        all.push(part);
        all.extend(after.unwrap_or_default());
    }
    all
}
