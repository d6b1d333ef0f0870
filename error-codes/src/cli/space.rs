//! One space of codes over several catalogs: which numbers and strings belong to whom, and which to more than one.

use std::borrow::ToOwned as _;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::extent::Extent;
use error_codes_core::format::NumberFormat;
use error_codes_core::pattern;
use error_codes_core::range::{Range, contains};

use super::scope::Scope;
use crate::{Catalog, Domain, Reserved};

/// The owner of codes: a domain, or a catalog that reserves them outside of its domains.
#[derive(Clone, Copy)]
pub(super) struct Owner {
    pub(super) scope: Scope,
    pub(super) reserved: Option<&'static Reserved>,
}

/// A range of numbers, and its owner.
#[derive(Clone, Copy)]
pub(super) struct Claim {
    pub(super) range: Range,
    pub(super) owner: Owner,
}

impl Owner {
    pub(super) fn name(&self) -> String {
        match self.reserved {
            Some(reserved) => format!("{} (reserved: {})", self.scope.path(), reserved.title()),
            None => self.scope.path(),
        }
    }

    /// The ranges and patterns that it owns.
    fn extent(&self) -> Extent<'static> {
        let of_domain = self.scope.domain.map_or(Extent { ranges: &[], patterns: &[] }, Domain::extent);
        self.reserved.map_or(of_domain, |reserved| reserved.extent)
    }

    pub(super) fn claims(self) -> impl Iterator<Item = Claim> + Clone {
        self.extent().ranges.iter().map(move |range| Claim { range: *range, owner: self })
    }

    /// How the owner shows numbers.
    fn format(&self) -> NumberFormat<'static> {
        self.scope.domain.map_or(NumberFormat::PLAIN, Domain::number_format)
    }

    /// Whether the two may have codes in common: they are one domain, or two of one catalog of which one declares that it
    /// overlaps the other, or both reserve.
    pub(super) fn allows(&self, other: &Self) -> bool {
        match (self.scope.domain, other.scope.domain) {
            (Some(one), Some(two)) => {
                let overlaps = |one: &Domain, two: &Domain| one.overlaps().contains(&two.name());
                let same_catalog = core::ptr::eq(self.scope.catalog, other.scope.catalog);
                one == two || same_catalog && (overlaps(one, two) || overlaps(two, one))
            }
            (None, None) => true,
            _ => false,
        }
    }
}

impl Claim {
    /// The range as its owner shows it.
    pub(super) fn shown(&self) -> String {
        self.owner.format().show_ranges(&[self.range]).to_string()
    }
}

/// The format that all these show numbers in; plain decimal digits if they differ.
pub(super) fn common_format<'a>(owners: impl IntoIterator<Item = &'a Owner>) -> NumberFormat<'static> {
    let mut formats = owners.into_iter().map(Owner::format);
    let first = formats.next().unwrap_or(NumberFormat::PLAIN);
    if formats.all(|format| format == first) { first } else { NumberFormat::PLAIN }
}

/// The domains of these catalogs, and what they reserve outside of them.
fn owners(catalogs: &[&'static Catalog]) -> impl Iterator<Item = Owner> {
    catalogs.iter().flat_map(|&catalog| {
        let scope = Scope { catalog, domain: None };
        let domains = scope.parts().map(|scope| Owner { scope, reserved: None });
        domains.chain(catalog.reserved().iter().map(move |reserved| Owner { scope, reserved: Some(reserved) }))
    })
}

/// The ranges of these catalogs, in the order of the numbers.
pub(super) fn claims(catalogs: &[&'static Catalog]) -> Vec<Claim> {
    let mut claims: Vec<Claim> = owners(catalogs).flat_map(Owner::claims).collect();
    claims.sort_by_key(|claim| claim.range);
    claims
}

/// Numbers that belong to several owners, not all of which allow it.
pub(super) struct Conflict {
    pub(super) range: Range,
    owners: Vec<Owner>,
}

impl Conflict {
    /// The numbers, and their owners.
    pub(super) fn message(&self) -> String {
        const SHOWN: usize = 5;
        let mut names: Vec<String> = self.owners.iter().map(Owner::name).collect();
        let others = names.len().saturating_sub(SHOWN);
        let last = if others > 1 {
            names.truncate(SHOWN);
            format!("{others} others")
        } else {
            names.pop().unwrap_or_default()
        };
        let numbers = common_format(&self.owners).show_ranges(&[self.range]).to_string();
        format!("{numbers} belongs to {} and {last}", names.join(", "))
    }
}

/// The conflicts of these claims, in the order of the numbers; one at most between two neighbouring bounds.
pub(super) fn conflicts(claims: &[Claim]) -> Vec<Conflict> {
    let mut ends: Vec<i128> = claims.iter().flat_map(|claim| [claim.range.0, claim.range.1 + 1]).collect();
    ends.sort_unstable();
    ends.dedup();
    let conflict = |bounds: &[i128]| {
        let range = (bounds[0], bounds[1] - 1);
        let claims = claims.iter().filter(|claim| contains(claim.range, range.0));
        let owners: Vec<Owner> = claims.map(|claim| claim.owner).collect();
        let allowed = owners.iter().all(|one| owners.iter().all(|two| one.allows(two)));
        (!allowed).then_some(Conflict { range, owners })
    };
    ends.windows(2).filter_map(conflict).collect()
}

/// Lines on patterns of two owners that match the same string, and on codes that match another's pattern, unless both
/// allow it.
pub(super) fn string_conflicts(catalogs: &[&'static Catalog]) -> Vec<String> {
    let all: Vec<Owner> = owners(catalogs).collect();
    let mut lines = Vec::new();
    for (index, one) in all.iter().enumerate() {
        for other in all[..index].iter().filter(|other| !one.allows(other)) {
            lines.extend(common_patterns(other, one));
            lines.extend(codes_in_patterns(other, one));
            lines.extend(codes_in_patterns(one, other));
        }
    }
    lines
}

fn common_patterns(one: &Owner, other: &Owner) -> Vec<String> {
    let mut lines = Vec::new();
    for first in one.extent().patterns.chunks(1) {
        for second in other.extent().patterns.chunks(1) {
            let Some(example) = pattern::overlap::<64>(first[0], second[0]) else { continue };
            let (first, second) = (pattern::Shown(first), pattern::Shown(second));
            let (one, other, example) = (one.name(), other.name(), example.as_str());
            lines.push(format!("{first} of {one} and {second} of {other} have strings in common, such as {example:?}"));
        }
    }
    lines
}

/// The codes of a domain without patterns that match another's patterns.
fn codes_in_patterns(one: &Owner, other: &Owner) -> Option<String> {
    let domain = one.scope.domain.filter(|domain| domain.patterns().is_empty())?;
    let extent = other.extent();
    let mut codes = domain.rows().filter_map(|entry| entry.code().as_str()).filter(|code| extent.contains_str(code));
    let (first, patterns) = (codes.next()?, pattern::Shown(extent.patterns));
    let others = match codes.count() {
        0 => String::new(),
        others => format!(" and {others} more"),
    };
    Some(format!("{first:?}{others}, of {}, belongs to {} by {patterns}", one.name(), other.name()))
}

/// The catalogs of a company, which share one space: all that are not built in, as these are different vendors'. If there
/// are no others, the built-in ones.
pub(super) fn company_catalogs(catalogs: &[&'static Catalog]) -> Vec<&'static Catalog> {
    let of_company: Vec<&'static Catalog> = catalogs.iter().copied().filter(|catalog| !is_built_in(catalog)).collect();
    if of_company.is_empty() { catalogs.to_owned() } else { of_company }
}

pub(super) fn is_built_in(catalog: &'static Catalog) -> bool {
    crate::catalogs().iter().any(|built_in| core::ptr::eq(*built_in, catalog))
}
