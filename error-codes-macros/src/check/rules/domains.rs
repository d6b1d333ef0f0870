//! The domains of a block, compared with each other.

use error_codes_core::range::intersection;

use super::patterns;
use super::ranges::show;
use crate::check::context::Check;
use crate::check::intervals::IntervalSet;
use crate::hash_table::{First, Key, Set};
use crate::sort::sorted_by_key;
use crate::syntax::{Block, Domain, Name, Range};

/// No two domains of a block have one name.
pub(in crate::check) fn duplicate_domain(check: &mut Check) {
    let mut first = First::default();
    for name in check.block.domains.iter().map(|domain| &domain.name) {
        if let Some(earlier) = first.get_or_insert(Key::Str(name.spelling()), name) {
            let message = format!("there is already a domain `{name}`; give this one another name");
            let first_message = format!("`{name}` is first declared here");
            check.errors.conflict(name, message, earlier, first_message);
        }
    }
}

/// Whether one of the two says that it overlaps the other.
fn allows_overlap(one: &Domain, other: &Domain) -> bool {
    one.name == other.name || one.overlaps.contains(&other.name) || other.overlaps.contains(&one.name)
}

/// Two overlapping ranges with their domains, the earlier domain first; and whether this is the only overlap of the range
/// that was compared.
type Overlap<'a> = ([(&'a Domain, &'a Range); 2], bool);

/// The first overlap of each range that neither of the two domains allows. A sweep in the order of first numbers drops the
/// ranges that have ended, so the cost is that of sorting plus one step for each allowed overlap, of which the user wrote each.
fn forbidden_overlaps(block: &Block) -> Vec<Overlap<'_>> {
    let domains = block.domains.iter().filter(|domain| domain.extent.has_valid_ranges(domain.ty));
    let ranges: Vec<(&Domain, &Range)> =
        domains.flat_map(|domain| domain.extent.ranges.iter().map(move |range| (domain, range))).collect();
    let (mut open, mut overlaps): (Vec<(&Domain, &Range)>, Vec<Overlap>) = (Vec::new(), Vec::new());
    for (_, (domain, range)) in sorted_by_key(&ranges, |(_, range)| range.first) {
        let (mut at, mut found) = (0, None);
        while let Some((other, before)) = open.get(at).copied() {
            if before.last < range.first {
                open.swap_remove(at);
            } else if other.index == domain.index || allows_overlap(other, domain) {
                at += 1;
            } else if found.is_some() {
                overlaps.extend(found.take().map(|pair| (pair, false)));
                break;
            } else {
                let mut pair = [(other, before), (domain, range)];
                pair.sort_by_key(|(domain, _)| domain.index);
                found = Some(pair);
                at += 1;
            }
        }
        overlaps.extend(found.map(|pair| (pair, true)));
        open.push((domain, range));
    }
    overlaps
}

/// No number or string belongs to two domains, unless one of them says that it overlaps the other.
pub(in crate::check) fn overlapping_domains(check: &mut Check) {
    let mut seen = Set::default();
    for ([(earlier, other), (later, range)], only) in forbidden_overlaps(check.block) {
        let pair = later.index * check.block.domains.len() + earlier.index;
        if !seen.insert(Key::Int(pair as i128)) {
            continue;
        }
        let common = intersection(range.bounds(), other.bounds());
        let overlaps = if only { suggest_overlaps(&earlier.name) } else { String::new() };
        let message = format!(
            "`{}` (`{}`) and `{}` (`{}`) have numbers in common, `{}`; change one of the ranges{overlaps}",
            later.name,
            show(&later.extent.ranges),
            earlier.name,
            show(&earlier.extent.ranges),
            later.format().show_ranges(common.as_slice()),
        );
        check.errors.conflict(range, message, other, format!("the range of `{}` is here", earlier.name));
    }
    overlapping_patterns(check);
}

/// The part of `overlapping_domains` about strings.
fn overlapping_patterns(check: &mut Check) {
    let domains: Vec<&Domain> =
        check.block.domains.iter().filter(|domain| domain.extent.has_valid_patterns(domain.ty)).collect();
    for (index, later) in domains.iter().enumerate() {
        for earlier in domains.iter().take(index).filter(|earlier| !allows_overlap(earlier, later)) {
            let common = patterns::common(&later.extent.patterns, &earlier.extent.patterns);
            let Some((pattern, other, example)) = common else { continue };
            let message = format!(
                "`{}` ({}) and `{}` ({}) have strings in common, such as {:?}; change one of the patterns{}",
                later.name,
                patterns::show(&later.extent),
                earlier.name,
                patterns::show(&earlier.extent),
                example.as_str(),
                suggest_overlaps(&earlier.name),
            );
            check.errors.conflict(pattern, message, other, format!("the pattern of `{}` is here", earlier.name));
        }
    }
}

/// The end of a message about an overlap of two domains: how to allow it.
fn suggest_overlaps(earlier: &Name) -> String {
    format!(", or write `overlaps {earlier}` after this one if this is intended")
}

/// Whether two domains have numbers or strings in common; `None` where the ranges or patterns of one have errors of their
/// own.
fn overlap(one: &Domain, other: &Domain) -> Option<bool> {
    let both = |valid: fn(&Domain) -> bool| valid(one) && valid(other);
    if both(|domain| domain.extent.has_valid_patterns(domain.ty)) {
        return Some(patterns::common(&one.extent.patterns, &other.extent.patterns).is_some());
    }
    let valid = both(|domain| domain.extent.has_valid_ranges(domain.ty));
    valid.then(|| {
        let others = IntervalSet::of(other.extent.bounds());
        IntervalSet::of(one.extent.bounds()).ranges().iter().any(|range| others.intersects(*range))
    })
}

/// What a domain owns, as a message shows it.
fn owned(domain: &Domain) -> String {
    if domain.extent.patterns.is_empty() {
        format!("`{}`", show(&domain.extent.ranges))
    } else {
        patterns::show(&domain.extent)
    }
}

/// `overlaps` names another domain of the block, one that really overlaps.
pub(in crate::check) fn overlaps_target(check: &mut Check) {
    let domains = &check.block.domains;
    let names = First::by_text(domains.iter().map(|domain| (domain.name.spelling(), domain)));
    for domain in domains {
        for name in &domain.overlaps {
            let other = names.get(Key::Str(name.spelling()));
            let Some(other) = other.filter(|other| other.name != domain.name) else {
                let others =
                    domains.iter().filter(|other| other.name != domain.name).map(|other| other.name.spelling());
                let nearest =
                    check.spelling.nearest(name.spelling(), others).and_then(|name| names.get(Key::Str(name)));
                let nearest = nearest.filter(|other| overlap(domain, other) != Some(false));
                let help = match nearest {
                    Some(nearest) => format!("did you mean `{}`?", nearest.name),
                    None => "name a domain that has numbers of this one, or remove it".to_owned(),
                };
                check.errors.error(name, format!("there is no other domain `{name}` in this block; {help}"));
                continue;
            };
            if overlap(domain, other) == Some(false) {
                let message = format!(
                    "`{}` ({}) does not overlap `{name}` ({}); remove `{name}` from `overlaps`",
                    domain.name,
                    owned(domain),
                    owned(other),
                );
                check.errors.error(name, message);
            }
        }
    }
}
