//! One space of codes over several catalogs: which numbers and strings belong to whom, and which to more than one.

use std::borrow::ToOwned as _;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::format::NumberFormat;
use error_codes_core::pattern;
use error_codes_core::range::Range;
use error_codes_core::text::Text;

use super::place::Place;
use crate::{Catalog, Domain, Reserved};

/// The owner of codes: a domain, or a catalog that reserves them outside of its domains.
#[derive(Clone, Copy)]
pub(super) struct Owner {
    pub(super) place: Place,
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
            Some(reserved) => format!("{} (reserved: {})", self.place.path(), reserved.title()),
            None => self.place.path(),
        }
    }

    fn patterns(&self) -> &'static [&'static str] {
        let own = self.place.domain.map_or(&[][..], Domain::patterns);
        self.reserved.map_or(own, Reserved::patterns)
    }

    /// How the owner shows numbers.
    fn format(&self) -> NumberFormat<'static> {
        self.place.domain.map_or(NumberFormat::PLAIN, |domain| domain.0.extras.shown)
    }

    /// Whether the two may have codes in common: they are one domain, or two of one catalog of which one declares that it
    /// overlaps the other, or both reserve.
    pub(super) fn allows(&self, other: &Self) -> bool {
        match (self.place.domain, other.place.domain) {
            (Some(one), Some(two)) => {
                let says = |one: &Domain, other: &Domain| one.overlaps().contains(&other.name());
                let one_catalog = core::ptr::eq(self.place.catalog, other.place.catalog);
                one == two || one_catalog && (says(one, two) || says(two, one))
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
        let place = Place { catalog, domain: None };
        let domains = place.parts().map(|place| Owner { place, reserved: None });
        domains.chain(catalog.reserved().iter().map(move |reserved| Owner { place, reserved: Some(reserved) }))
    })
}

/// The ranges of these catalogs, in the order of the numbers.
pub(super) fn claims(catalogs: &[&'static Catalog]) -> Vec<Claim> {
    let mut claims = Vec::new();
    for owner in owners(catalogs) {
        let ranges = owner.place.domain.map(Domain::ranges).into_iter().flatten();
        let reserved = owner.reserved.map(Reserved::ranges).into_iter().flatten();
        claims.extend(ranges.chain(reserved).map(|range| Claim { range: range.into_inner(), owner }));
    }
    claims.sort_by_key(|claim| claim.range);
    claims
}

/// Numbers that belong to several owners, not all of which allow it.
pub(super) struct Collision {
    pub(super) range: Range,
    owners: Vec<Owner>,
}

impl Collision {
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

/// The collisions of these claims, in the order of the numbers; not more than there are ends of ranges.
pub(super) fn collisions(claims: &[Claim]) -> Vec<Collision> {
    let mut ends: Vec<i128> = claims.iter().flat_map(|claim| [claim.range.0, claim.range.1 + 1]).collect();
    ends.sort_unstable();
    ends.dedup();
    let mut collisions: Vec<Collision> = Vec::new();
    let mut open: Vec<Claim> = Vec::new();
    let mut next = 0;
    for bounds in ends.windows(2) {
        let (first, last) = (bounds[0], bounds[1] - 1);
        open.retain(|claim| claim.range.1 >= first);
        while let Some(claim) = claims.get(next).filter(|claim| claim.range.0 <= first) {
            open.push(*claim);
            next += 1;
        }
        let owners: Vec<Owner> = open.iter().map(|claim| claim.owner).collect();
        let collide = owners.iter().enumerate().any(|(index, one)| owners[..index].iter().any(|two| !one.allows(two)));
        if collide {
            collisions.push(Collision { range: (first, last), owners });
        }
    }
    collisions
}

/// Patterns of two owners that match the same string, and codes that match another's pattern, unless both allow it: a line
/// each.
pub(super) fn colliding_strings(catalogs: &[&'static Catalog]) -> Vec<String> {
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
    let pairs = one.patterns().iter().flat_map(|own| other.patterns().iter().map(move |theirs| (*own, *theirs)));
    let common = pairs.filter_map(|(own, theirs)| Some((own, theirs, pattern::overlap::<64>(own, theirs)?)));
    let line = |(own, theirs, example): (&str, &str, Text<64>)| {
        let (own, theirs) = ([own], [theirs]);
        let (own, theirs) = (pattern::Shown(&own), pattern::Shown(&theirs));
        let (one, other, example) = (one.name(), other.name(), example.as_str());
        format!("{own} of {one} and {theirs} of {other} have strings in common, such as {example:?}")
    };
    common.map(line).collect()
}

/// The codes of a domain without patterns that match another's patterns.
fn codes_in_patterns(one: &Owner, other: &Owner) -> Option<String> {
    let domain = one.place.domain.filter(|domain| domain.patterns().is_empty())?;
    let theirs = other.patterns();
    let codes = domain.entries().chain(domain.retired()).filter_map(|entry| entry.code().as_str());
    let codes: Vec<&str> = codes.filter(|code| pattern::any_matches(theirs, code)).collect();
    let (first, shown) = (codes.first()?, pattern::Shown(theirs));
    let others = match codes.len() - 1 {
        0 => String::new(),
        others => format!(" and {others} more"),
    };
    Some(format!("{first:?}{others}, of {}, belongs to {} by {shown}", one.name(), other.name()))
}

/// The catalogs that share one space: all that are not built in. The built-in ones are different vendors', each with a
/// space of its own; if there are no others, they are what is compared.
pub(super) fn own(catalogs: &[&'static Catalog]) -> Vec<&'static Catalog> {
    let own: Vec<&'static Catalog> = catalogs.iter().copied().filter(|catalog| !is_built_in(catalog)).collect();
    if own.is_empty() { catalogs.to_owned() } else { own }
}

pub(super) fn is_built_in(catalog: &'static Catalog) -> bool {
    crate::catalogs().iter().any(|built_in| core::ptr::eq(*built_in, catalog))
}
