//! Rules about domains that overlap and codes that share.

use error_codes_core::range;

use super::numbers::{are_sound, show};
use super::{spelling, uniqueness};
use crate::errors::Errors;
use crate::keys::{First, Key, in_order};
use crate::syntax::{Block, Code, Domain, Name, Range};

/// The numbers that two domains have in common, with the two ranges that hold them.
fn overlap<'a>(a: &'a Domain, b: &'a Domain) -> Option<(&'a Range, &'a Range, range::Range)> {
    a.ranges.iter().find_map(|one| b.ranges.iter().find_map(|other| Some((one, other, one.common(other)?))))
}

fn says_so(domain: &Domain, other: &Domain) -> bool {
    domain.overlaps.contains(&other.name)
}

/// No number belongs to two domains, unless one of them says that it overlaps the other.
pub(super) fn overlapping_domains(block: &Block, errors: &mut Errors) {
    let sound = |domain: &&Domain| are_sound(&domain.ranges, domain.ty);
    let domains: Vec<&Domain> = block.domains.iter().filter(sound).collect();
    let mut ranges: Vec<(&Range, usize)> = Vec::new();
    for (index, domain) in domains.iter().enumerate() {
        ranges.extend(domain.ranges.iter().map(|range| (range, index)));
    }
    let order = in_order(ranges.iter().map(|(range, _)| range.first));
    let (mut pairs, mut seen) = (Vec::new(), First::default());
    for (index, (_, range)) in order.iter().enumerate() {
        let (range, one) = ranges[*range];
        for (_, other) in order[index + 1..].iter().take_while(|(first, _)| *first <= range.last) {
            let other = ranges[*other].1;
            let (later, earlier) = (one.max(other), one.min(other));
            if seen.insert(Key::Int((later * domains.len() + earlier) as i128)) {
                pairs.push((domains[later], domains[earlier]));
            }
        }
    }
    for (later, earlier) in pairs {
        if later.name == earlier.name || says_so(later, earlier) || says_so(earlier, later) {
            continue;
        }
        let Some((range, other, common)) = overlap(later, earlier) else { continue };
        let message = format!(
            "`{}` (`{}`) and `{}` (`{}`) have numbers in common, `{}`; change one of the ranges, or write `overlaps {}` behind this one to mean it",
            later.name,
            show(&later.ranges),
            earlier.name,
            show(&earlier.ranges),
            range::Shown(&[common]),
            earlier.name,
        );
        errors.conflict(range, message, other, format!("the range of `{}` is here", earlier.name));
    }
}

/// `overlaps` names another domain of the block, one that really overlaps.
pub(super) fn overlaps_target(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        for name in &domain.overlaps {
            let others = || block.domains.iter().filter(|other| other.name != domain.name);
            let Some(other) = others().find(|other| other.name == *name) else {
                let names: Vec<String> = others().map(|other| other.name.to_string()).collect();
                let way_out = spelling::suggest(
                    &name.to_string(),
                    names.iter().map(String::as_str),
                    "name another domain of this block, or remove it",
                );
                errors.error(name, format!("there is no other domain `{name}` in this block; {way_out}"));
                continue;
            };
            let sound = are_sound(&domain.ranges, domain.ty) && are_sound(&other.ranges, other.ty);
            if sound && overlap(domain, other).is_none() {
                let message = format!(
                    "`{}` (`{}`) does not overlap `{name}` (`{}`); remove `{name}` from `overlaps`",
                    domain.name,
                    show(&domain.ranges),
                    show(&other.ranges),
                );
                errors.error(name, message);
            }
        }
    }
}

/// Which code somebody may have meant: one with the same number, where there is one.
fn meant(target: &Name, code: &Code, codes: &[&Code]) -> String {
    let same = |other: &Code| match (&code.value, &other.value) {
        (Some(value), Some(other)) => value.key() == other.key(),
        _ => false,
    };
    let mut others: Vec<&&Code> = codes.iter().filter(|other| other.name != code.name).collect();
    if others.iter().any(|other| same(other)) {
        others.retain(|other| same(other));
    }
    let names: Vec<String> = others.iter().map(|other| other.name.to_string()).collect();
    spelling::suggest(&target.to_string(), names.iter().map(String::as_str), "name the code with this number")
}

/// `shares` names an active code of the same domain that has the same number and shares nobody's itself.
pub(super) fn shares_target(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        if domain.codes.iter().all(|code| code.shares().is_none()) {
            continue;
        }
        let codes: Vec<&Code> = uniqueness::codes(domain, false).collect();
        let names = First::of_texts(codes.iter().map(|code| code.name.spelling()));
        let (mut unknown, mut advice) = (First::default(), Vec::new());
        for code in &domain.codes {
            let Some(target) = code.shares() else { continue };
            if code.retired {
                errors.error(target, "a retired code shares no number; remove this field");
                continue;
            }
            let found = names.get(Key::Text(target.spelling())).map(|found| codes[found]);
            let Some(found) = found.filter(|found| found.name != code.name) else {
                if domain.codes.iter().any(|other| other.retired && other.name == *target) {
                    let message = format!("`{target}` is retired, and its number may not be used again");
                    errors.error(target, message);
                    continue;
                }
                if *target == code.name {
                    errors.error(target, "a code cannot share its own number; remove this field");
                    continue;
                }
                // The same name is looked for once, however many codes share it.
                let known = unknown.earlier(Key::Text(target.spelling()), advice.len());
                if known.is_none() {
                    advice.push(meant(target, code, &codes));
                }
                let way_out = &advice[known.unwrap_or(advice.len() - 1)];
                errors.error(target, format!("there is no other code `{target}` in `{}`; {way_out}", domain.name));
                continue;
            };
            if let Some(origin) = found.shares() {
                let way_out = if *origin == code.name {
                    "remove `shares` from one of the two".to_owned()
                } else {
                    format!("write `shares: {origin}`")
                };
                let message = format!("`{target}` itself shares the number of `{origin}`; {way_out}");
                errors.error(target, message);
            } else if let (Some(value), Some(other)) = (&code.value, &found.value)
                && value.key() != other.key()
            {
                let message = format!(
                    "`{}` is `{value}`, but `{target}` is `{other}`; give both one number, or remove `shares`",
                    code.name
                );
                errors.conflict(target, message, other, format!("the number of `{target}` is here"));
            }
        }
    }
}
