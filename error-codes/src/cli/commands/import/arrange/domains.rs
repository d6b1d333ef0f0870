//! The domain of each code, if the source does not name it, and the name of each domain.

use std::collections::{BTreeMap, BTreeSet};
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::ty::Type;
use indexmap::IndexMap;

use crate::cli::commands::import::Options;
use crate::cli::table::names::{self, Names};
use crate::cli::table::{Catalog, Domain, Report, Row, Value};
use crate::cli::text::count;

pub(super) fn arrange(catalog: &mut Catalog, options: &Options, default_name: &str, report: &mut Report) {
    place_in_ranges(catalog);
    catalog.domains.retain(|domain| domain.name.is_some() || !domain.rows.is_empty());
    each(catalog, |domain| split_kinds(domain, report));
    each(catalog, |domain| split_sections(domain, options.split, report));
    let is_only = catalog.domains.len() == 1;
    for domain in &mut catalog.domains {
        title_of_one_section(domain);
    }
    let mut taken = Names::of(&catalog.domains);
    for domain in catalog.domains.iter_mut().filter(|domain| domain.name.is_none()) {
        let name = match &options.domain {
            Some(name) if is_only => name.clone(),
            _ => taken.take(&proposed_name(domain, is_only, &taken, default_name), ""),
        };
        if options.domain.is_none() {
            let what = domain.title.clone().unwrap_or_else(|| count(domain.rows.len(), "code"));
            report.note(0, &format!("the domain of {what:?} is called `{name}`"));
        }
        domain.name = Some(name);
    }
}

fn each(catalog: &mut Catalog, mut split: impl FnMut(Domain) -> Vec<Domain>) {
    let domains = core::mem::take(&mut catalog.domains);
    catalog.domains = domains.into_iter().flat_map(&mut split).collect();
}

/// A name made of the title, if there are several domains, or else of what the names of the codes have in common.
fn proposed_name(domain: &Domain, is_only: bool, taken: &Names, default_name: &str) -> String {
    let names = domain.rows.iter().filter_map(|row| row.name.as_deref());
    let title = domain.title.as_deref().filter(|_| !is_only).or_else(|| names::common_prefix(names));
    let name = names::domain(title.unwrap_or(default_name), domain.numbers().min().unwrap_or(0));
    let is_second_of_strings = domain.code_type == Some(Type::Str) && !is_only && taken.contains(&name);
    if is_second_of_strings { name + "Text" } else { name }
}

/// Moves codes of no domain to the one in whose ranges they lie.
fn place_in_ranges(catalog: &mut Catalog) {
    let Some(at) = catalog.domains.iter().position(|domain| domain.name.is_none()) else { return };
    let rows = core::mem::take(&mut catalog.domains[at].rows);
    let owners = owners(&catalog.domains);
    for row in rows {
        let stretch = |number: i128| owners.partition_point(|(start, _)| *start <= number).checked_sub(1);
        let owner = row.code.number().and_then(stretch).and_then(|stretch| owners[stretch].1);
        catalog.domains[owner.unwrap_or(at)].rows.push(row);
    }
}

/// The numbers at which ownership changes, each with the first domain whose ranges contain it.
fn owners(domains: &[Domain]) -> Vec<(i128, Option<usize>)> {
    let named = domains.iter().enumerate().filter(|(_, domain)| domain.name.is_some());
    let ranges = named.flat_map(|(index, domain)| domain.ranges.iter().map(move |range| (index, *range)));
    let ends = ranges.flat_map(|(index, (first, last))| [(first, true, index), (last.saturating_add(1), false, index)]);
    let mut ends: Vec<(i128, bool, usize)> = ends.collect();
    ends.sort_unstable();
    let mut open: BTreeMap<usize, usize> = BTreeMap::new();
    let mut owners = Vec::new();
    for (number, begins, index) in ends {
        let count = open.entry(index).or_default();
        *count = if begins { *count + 1 } else { count.saturating_sub(1) };
        if *count == 0 {
            open.remove(&index);
        }
        owners.push((number, open.keys().next().copied()));
    }
    owners
}

/// Makes numbers and strings domains of their own, unless the numbers are strings of digits like the others.
fn split_kinds(mut domain: Domain, report: &mut Report) -> Vec<Domain> {
    let texts = domain.rows.iter().filter(|row| row.code.number().is_none()).count();
    let width = |row: &Row| row.code.as_text().chars().count();
    let padded = domain.rows.iter().any(|row| row.code.int().is_some_and(|int| int.padded.is_some()));
    let one_width = domain.rows.first().is_some_and(|first| domain.rows.iter().all(|row| width(row) == width(first)));
    let numbers = domain.rows.len() - texts;
    let is_number_type = matches!(domain.code_type, Some(Type::Int(_)));
    let all_texts = texts > 0 && (numbers == 0 || domain.name.is_some() || one_width) || padded;
    if domain.code_type == Some(Type::Str) || all_texts && !is_number_type {
        if domain.code_type.is_none() && numbers > 0 {
            report.note(0, &format!("codes of digits are strings, as the others are: {numbers}"));
        }
        domain.code_type = Some(Type::Str);
        for row in &mut domain.rows {
            row.code = Value::Str(row.code.as_text());
        }
        return Vec::from([domain]);
    }
    if texts == 0 || is_number_type {
        return Vec::from([domain]);
    }
    if let Some(first) = domain.rows.iter().find(|row| row.code.number().is_none()) {
        let (numbers, strings) = (count(numbers, "number"), count(texts, "string"));
        report.note(first.line, &format!("two domains: {numbers} and {strings}, the first of these {}", first.code));
    }
    let (strings, rows) = core::mem::take(&mut domain.rows).into_iter().partition(|row| row.code.number().is_none());
    domain.rows = rows;
    let strings = Domain { rows: strings, code_type: Some(Type::Str), ..Domain::default() };
    Vec::from([domain, strings])
}

/// Makes each section a domain if a number occurs in two of them: each counts from the start. Strings do not.
fn split_sections(domain: Domain, always: bool, report: &mut Report) -> Vec<Domain> {
    if domain.name.is_some() || domain.rows.iter().map(|row| &row.section).collect::<BTreeSet<_>>().len() < 2 {
        return Vec::from([domain]);
    }
    let mut first: BTreeMap<i128, &Row> = BTreeMap::new();
    let conflict = domain.rows.iter().find_map(|row| {
        let before = *first.entry(row.code.number()?).or_insert(row);
        (before.section != row.section).then_some((before, row))
    });
    match conflict {
        Some((before, row)) => {
            let section = |row: &Row| row.section.as_ref().map_or("None".to_string(), |title| format!("{title:?}"));
            let sections = format!("in {} and in {}", section(before), section(row));
            report.note(row.line, &format!("{} stands {sections}: each section is a domain", row.code));
        }
        None if !always => return Vec::from([domain]),
        None => {}
    }
    let mut domains: IndexMap<Option<String>, Domain> = IndexMap::new();
    for mut row in domain.rows {
        let title = row.section.take();
        let new = || Domain { title: title.clone(), code_type: domain.code_type, ..Domain::default() };
        domains.entry(title.clone()).or_insert_with(new).rows.push(row);
    }
    domains.into_values().collect()
}

/// Gives a domain of one section the title of the section.
fn title_of_one_section(domain: &mut Domain) {
    let is_one = domain.rows.windows(2).all(|rows| rows[0].section == rows[1].section);
    if domain.name.is_none() && domain.title.is_none() && is_one {
        for row in &mut domain.rows {
            domain.title = row.section.take();
        }
    }
}
