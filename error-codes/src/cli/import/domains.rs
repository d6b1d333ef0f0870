//! Which domain a code belongs to, where the source does not say it, and what the domain is called.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::Options;
use super::names;
use super::report::Report;
use super::table::{Catalog, Domain, Row, Value};

pub(super) fn arrange(catalog: &mut Catalog, options: &Options, default_name: &str, report: &mut Report) {
    place_in_ranges(catalog);
    catalog.domains.retain(|domain| domain.name.is_some() || !domain.rows.is_empty());
    each(catalog, |domain| split_kinds(domain, report));
    each(catalog, |domain| split_sections(domain, options.split, report));
    let mut alone = catalog.domains.len() == 1;
    for domain in &mut catalog.domains {
        title_of_one_section(domain);
    }
    let mut taken: Vec<String> = catalog.domains.iter().filter_map(|domain| domain.name.clone()).collect();
    for domain in catalog.domains.iter_mut().filter(|domain| domain.name.is_none()) {
        let taken_names: Vec<&str> = taken.iter().map(String::as_str).collect();
        // Only a domain that does not come from a heading is called as the whole file is.
        let name = if let Some(name) = options.domain.as_ref().filter(|_| alone) {
            name.clone()
        } else if let Some(title) = domain.title.as_ref().filter(|_| !alone) {
            names::domain(title, smallest(&domain.rows), &taken_names)
        } else {
            let names = domain.rows.iter().filter_map(|row| row.name.as_deref());
            let prefix = names::common_prefix(names).unwrap_or(default_name);
            names::domain(prefix, smallest(&domain.rows), &taken_names)
        };
        let strings = domain.code_type.as_deref() == Some("str") && !alone;
        let name = if strings && name.ends_with('2') { format!("{}Text", &name[..name.len() - 1]) } else { name };
        if options.domain.is_none() {
            let what = domain.title.clone().unwrap_or_else(|| format!("{} codes", domain.rows.len()));
            report.note(0, &format!("the domain of {what:?} is called `{name}`"));
        }
        taken.push(name.clone());
        domain.name = Some(name);
        alone = false;
    }
}

fn each(catalog: &mut Catalog, mut split: impl FnMut(Domain) -> Vec<Domain>) {
    let domains = core::mem::take(&mut catalog.domains);
    catalog.domains = domains.into_iter().flat_map(&mut split).collect();
}

fn smallest(rows: &[Row]) -> i128 {
    rows.iter().filter_map(|row| row.code.number()).min().unwrap_or(0)
}

/// Codes of no domain go to the one in whose ranges they lie.
fn place_in_ranges(catalog: &mut Catalog) {
    let Some(at) = catalog.domains.iter().position(|domain| domain.name.is_none()) else { return };
    let rows = core::mem::take(&mut catalog.domains[at].rows);
    for row in rows {
        let holds = |domain: &Domain| {
            let number = row.code.number()?;
            domain.ranges.iter().any(|(first, last)| (*first..=*last).contains(&number)).then_some(())
        };
        let owner = catalog.domains.iter().position(|domain| domain.name.is_some() && holds(domain).is_some());
        catalog.domains[owner.unwrap_or(at)].rows.push(row);
    }
}

/// Numbers and strings are domains of their own, unless the numbers are strings of digits like the others.
fn split_kinds(mut domain: Domain, report: &mut Report) -> Vec<Domain> {
    let texts = domain.rows.iter().filter(|row| row.code.number().is_none()).count();
    let width = |row: &Row| row.code.as_text().chars().count();
    let padded = domain.rows.iter().any(|row| matches!(&row.code, Value::Int(int) if int.padded.is_some()));
    let one_width = domain.rows.first().is_some_and(|first| domain.rows.iter().all(|row| width(row) == width(first)));
    let numbers = domain.rows.len() - texts;
    let is_number_type = domain.code_type.as_deref().is_some_and(|code_type| code_type != "str");
    let all_texts =
        (texts > 0 && (numbers == 0 || domain.name.is_some() || one_width)) || padded && texts + numbers > 0;
    if domain.code_type.as_deref() == Some("str") || all_texts && !is_number_type {
        if domain.code_type.is_none() && numbers > 0 {
            report.note(0, &format!("the {numbers} codes of digits are strings, as the others are"));
        }
        domain.code_type = Some("str".to_string());
        for row in &mut domain.rows {
            row.code = Value::Text(row.code.as_text());
        }
        return Vec::from([domain]);
    }
    if texts == 0 || is_number_type {
        return Vec::from([domain]);
    }
    report.note(0, &format!("{numbers} codes are numbers and {texts} strings: two domains"));
    let (strings, rows) = core::mem::take(&mut domain.rows).into_iter().partition(|row| row.code.number().is_none());
    domain.rows = rows;
    let strings = Domain { rows: strings, code_type: Some("str".to_string()), ..Domain::default() };
    Vec::from([domain, strings])
}

/// Where two sections give one number different names, each is a domain of its own.
fn split_sections(domain: Domain, always: bool, report: &mut Report) -> Vec<Domain> {
    let mut sections: Vec<Option<&String>> = Vec::new();
    for row in &domain.rows {
        if !sections.contains(&row.section.as_ref()) {
            sections.push(row.section.as_ref());
        }
    }
    if domain.name.is_some() || sections.len() < 2 {
        return Vec::from([domain]);
    }
    let conflict = domain.rows.iter().enumerate().find_map(|(index, row)| {
        let before = domain.rows[..index].iter().find(|other| other.code == row.code)?;
        (before.section != row.section).then_some((before, row))
    });
    match conflict {
        Some((before, row)) => {
            let places =
                format!("in {:?} and in {:?}", before.section, row.section).replace("Some(", "").replace(')', "");
            report.note(row.line, &format!("{} stands {places}: each section is a domain", row.code));
        }
        None if !always => return Vec::from([domain]),
        None => {}
    }
    let mut domains: Vec<Domain> = Vec::new();
    for mut row in domain.rows {
        let title = row.section.take();
        let at = domains.iter().position(|domain| domain.title == title).unwrap_or_else(|| {
            domains.push(Domain { title, code_type: domain.code_type.clone(), ..Domain::default() });
            domains.len() - 1
        });
        domains[at].rows.push(row);
    }
    domains
}

/// A domain of one section is what the section is.
fn title_of_one_section(domain: &mut Domain) {
    let Some(first) = domain.rows.first().and_then(|row| row.section.clone()) else { return };
    let only = domain.rows.iter().all(|row| row.section.as_deref() == Some(&first));
    if domain.name.is_none() && domain.title.is_none() && only {
        domain.title = Some(first);
        for row in &mut domain.rows {
            row.section = None;
        }
    }
}
