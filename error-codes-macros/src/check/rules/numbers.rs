//! Rules about where a number may lie.

use error_codes_core::integer::Integer;
use error_codes_core::range::{self, Shown};

use super::free::Free;
use crate::errors::Errors;
use crate::syntax::{Block, Code, Domain, Number, Range, Text, Type, Value};

/// The ranges as a message shows them: `1..=5 | 9`.
pub(super) fn show(ranges: &[Range]) -> String {
    Shown(&bounds(ranges)).to_string()
}

pub(super) fn bounds(ranges: &[Range]) -> Vec<range::Range> {
    ranges.iter().map(Range::bounds).collect()
}

/// Whether something can be said about what lies in these ranges; if not, they have an error of their own.
pub(super) fn are_sound(ranges: &[Range], ty: Type) -> bool {
    !ranges.is_empty()
        && ranges.iter().all(|range| range.first <= range.last && ty.holds(range.first) && ty.holds(range.last))
}

fn contain(ranges: &[Range], number: i128) -> bool {
    ranges.iter().any(|range| range.contains(number))
}

/// A range holds at least one number, lies in the ranges around it, and has no number in common with its
/// neighbours; a domain of string codes has none.
pub(super) fn range_form(block: &Block, errors: &mut Errors) {
    for reserved in &block.reserved {
        well_formed(&reserved.ranges, errors);
    }
    for domain in &block.domains {
        if domain.ty == Type::Str {
            let held = domain.reserved.iter().flat_map(|reserved| &reserved.ranges);
            for range in held {
                errors.error(range, format!("`{}` holds strings and reserves no numbers; remove this", domain.name));
            }
            let sections = domain.sections.iter().flat_map(|section| &section.ranges);
            for range in sections.chain(&domain.ranges) {
                let message = format!("`{}` holds strings and has no ranges; remove `{range}`", domain.name);
                errors.error(range, message);
            }
            continue;
        }
        well_formed(&domain.ranges, errors);
        for section in &domain.sections {
            well_formed(&section.ranges, errors);
            lies_inside("section", &section.title, &section.ranges, domain, errors);
        }
        for reserved in &domain.reserved {
            well_formed(&reserved.ranges, errors);
            lies_inside("reserved", &reserved.title, &reserved.ranges, domain, errors);
        }
    }
}

fn well_formed(ranges: &[Range], errors: &mut Errors) {
    for (index, range) in ranges.iter().enumerate() {
        if range.first > range.last {
            let (first, end) = (range.first, range.last + i128::from(range.exclusive));
            let shown = format!("{first}{}{end}", if range.exclusive { ".." } else { "..=" });
            let way_out = if first == end {
                format!("write `{first}` for that one number, or `{first}..={end}`")
            } else {
                format!("write `{end}..={first}`")
            };
            errors.error(range, format!("`{shown}` holds no number; {way_out}"));
            continue;
        }
        if let Some((before, common)) = ranges[..index].iter().find_map(|before| Some((before, before.common(range)?)))
        {
            let common = Shown(&[common]);
            let message =
                format!("`{range}` and `{before}` have numbers in common, `{common}`; join them to one range");
            errors.conflict(range, message, before, "the other range is here");
        }
    }
}

fn lies_inside(what: &str, title: &Text, ranges: &[Range], domain: &Domain, errors: &mut Errors) {
    if !are_sound(&domain.ranges, domain.ty) {
        return;
    }
    for range in ranges.iter().filter(|range| range.first <= range.last) {
        if range::lies_in(range.bounds(), &bounds(&domain.ranges)) {
            continue;
        }
        let message = format!(
            "`{range}` of {what} {:?} is not inside the range of `{}`, `{}`; narrow the one or widen the other",
            title.value,
            domain.name,
            show(&domain.ranges),
        );
        errors.error(range, message);
    }
}

/// The bounds and the codes of a domain, as far as there is a type for them.
fn numbers(domain: &Domain) -> impl Iterator<Item = i128> {
    let bounds = domain.ranges.iter().flat_map(|range| [range.first, range.last]);
    let codes = domain.codes.iter().filter_map(|code| Some(code.number()?.value));
    bounds.chain(codes).filter(|number| some_type_has(*number))
}

fn some_type_has(number: i128) -> bool {
    Integer::ALL.iter().any(|integer| integer.contains(number))
}

/// The first of the bounds for which this does not hold, where the range holds a number.
fn misfit_of(range: &Range, fits: impl Fn(i128) -> bool) -> Option<i128> {
    [range.first, range.last].into_iter().find(|bound| range.first <= range.last && !fits(*bound))
}

/// Every number is one of the domain's type.
pub(super) fn code_fits_type(block: &Block, errors: &mut Errors) {
    for range in block.reserved.iter().flat_map(|reserved| &reserved.ranges) {
        if misfit_of(range, some_type_has).is_some() {
            errors.error(
                range,
                "no code can have all these numbers: the widest types are `i64` and `u64`; narrow the range",
            );
        }
    }
    for domain in &block.domains {
        let Type::Int(integer) = domain.ty else { continue };
        let mut misfit = |at: &dyn quote::ToTokens, number: i128, shown: &str, and: &str| {
            let types = Integer::ALL.iter().filter(|integer| integer.contains(number));
            let types = types.filter(|integer| numbers(domain).all(|number| integer.contains(number)));
            let way_out = match types.min_by_key(|integer| integer.max() - integer.min()) {
                Some(integer) => format!("write `domain {}: {}`{and}", domain.name, integer.name()),
                None => "the widest types are `i64` and `u64`".to_owned(),
            };
            let (name, bounds) = (integer.name(), Shown(&[(integer.min(), integer.max())]));
            let message = format!("`{shown}` does not fit `{name}`, which holds `{bounds}`; {way_out}");
            errors.error(at, message);
        };
        let mut sound = true;
        for range in &domain.ranges {
            if let Some(bound) = misfit_of(range, |bound| integer.contains(bound)) {
                sound = false;
                misfit(range, bound, &bound.to_string(), "");
            }
        }
        let and = if domain.ranges.is_empty() { "" } else { " and widen its range" };
        for number in domain.codes.iter().filter_map(Code::number) {
            if sound && !integer.contains(number.value) {
                misfit(number, number.value, &number.to_string(), and);
            }
        }
    }
}

/// A domain of numbers holds numbers, a domain of strings holds strings.
pub(super) fn code_kind(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        for code in &domain.codes {
            match (&code.value, domain.ty) {
                (Some(Value::Text(text)), Type::Int(integer)) => {
                    let message = format!(
                        "expected a number, found the string `{:?}`: the codes of `{}` are `{}`; string codes go into a `domain NAME: str`",
                        text.value,
                        domain.name,
                        integer.name(),
                    );
                    errors.error(text, message);
                }
                (Some(Value::Int(number)), Type::Str) => {
                    let message = format!(
                        "expected a string, found the number `{number}`: the codes of `{}` are strings; write `\"{number}\"`",
                        domain.name,
                    );
                    errors.error(number, message);
                }
                _ => {}
            }
        }
    }
}

/// A code lies in the ranges of its domain, and in those of its section where it has some.
pub(super) fn out_of_range(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        if !are_sound(&domain.ranges, domain.ty) {
            continue;
        }
        let mut free = None;
        for code in &domain.codes {
            let Some(number) = code.number().filter(|number| domain.ty.holds(number.value)) else { continue };
            let section = code.section.map(|index| &domain.sections[index]);
            let section = section.filter(|section| are_sound(&section.ranges, domain.ty));
            let section = section.filter(|section| !contain(&section.ranges, number.value));
            let free = &mut free;
            let mut propose = || {
                if code.retired {
                    return "widen it, since a retired number stays what it was".to_owned();
                }
                free.get_or_insert_with(|| Free::of(domain)).propose(code)
            };
            let message = if !contain(&domain.ranges, number.value) {
                let name = &domain.name;
                let owner = owner(block, domain, number.value);
                let ends_here = ends_here(&domain.ranges, number).filter(|_| owner.is_empty() && section.is_none());
                let way_out = ends_here.unwrap_or_else(&mut propose);
                format!("`{number}` is outside the range of `{name}`, `{}`{owner}; {way_out}", show(&domain.ranges))
            } else if let Some(section) = section {
                let (title, ranges) = (&section.title.value, show(&section.ranges));
                let way_out = ends_here(&section.ranges, number).unwrap_or_else(propose);
                format!("`{number}` is outside the range of section {title:?}, `{ranges}`; {way_out}")
            } else {
                continue;
            };
            errors.error(number, message);
        }
    }
}

/// The way out for a code that is the `b` of an `a..b`.
fn ends_here(ranges: &[Range], number: &Number) -> Option<String> {
    let range = ranges.iter().find(|range| range.exclusive && range.last + 1 == number.value)?;
    let first = range.first;
    Some(format!("`{first}..{number}` ends before `{number}`, write `{first}..={number}` to include it"))
}

/// Whose number it is instead.
fn owner(block: &Block, domain: &Domain, number: i128) -> String {
    let owner = block.domains.iter().find(|other| other.name != domain.name && contain(&other.ranges, number));
    let reserved = block.reserved.iter().find(|reserved| contain(&reserved.ranges, number));
    match (owner, reserved) {
        (Some(owner), _) => format!(", and belongs to `{}`, `{}`", owner.name, show(&owner.ranges)),
        (None, Some(reserved)) => format!(", and is reserved: {:?}", reserved.title.value),
        (None, None) => String::new(),
    }
}

/// Nobody uses a reserved number, neither a code nor a domain with its range.
pub(super) fn reserved_code(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        for range in &domain.ranges {
            for reserved in &block.reserved {
                let Some((held, common)) = reserved.ranges.iter().find_map(|held| Some((held, held.common(range)?)))
                else {
                    continue;
                };
                let common = Shown(&[common]);
                let message = format!(
                    "the range of `{}`, `{range}`, holds reserved numbers, `{common}` ({:?}); narrow the one or the other",
                    domain.name, reserved.title.value,
                );
                errors.conflict(range, message, held, "reserved here");
            }
        }
        let mut free = None;
        for code in domain.codes.iter().filter(|code| !code.retired) {
            let Some(number) = code.number() else { continue };
            let mut held = domain.reserved.iter().flat_map(|held| held.ranges.iter().map(move |range| (held, range)));
            if let Some((held, range)) = held.find(|(_, range)| range.contains(number.value)) {
                let propose = free.get_or_insert_with(|| Free::of(domain)).propose(code);
                let message = format!("`{number}` is reserved: {:?}; {propose}", held.title.value);
                errors.conflict(number, message, range, "reserved here");
            }
        }
    }
}
