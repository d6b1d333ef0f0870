//! The type of the codes.

use std::cell::LazyCell;

use error_codes_core::format::NumberFormat;
use error_codes_core::integer::Integer;
use error_codes_core::ty::Type;

use super::patterns::allows_string;
use crate::check::context::Check;
use crate::check::intervals::IntervalSet;
use crate::hash_table::{Key, Set};
use crate::syntax::{Code, Domain, Number, Range, Value};

/// The first bound that does not fit; `None` for an empty range.
fn misfit_of(range: &Range, fits: impl Fn(i128) -> bool) -> Option<i128> {
    [range.first, range.last].into_iter().find(|bound| !range.is_empty() && !fits(*bound))
}

/// Every number is one of the domain's type.
pub(in crate::check) fn code_fits_type(check: &mut Check) {
    let block = check.block;
    for range in block.reserved.iter().flat_map(|reserved| &reserved.extent.ranges) {
        if misfit_of(range, Integer::any_contains).is_some() {
            let message = "no code can have all these numbers: the widest types are `i64` and `u64`; narrow the range";
            check.errors.error(range, message);
        }
    }
    for domain in &block.domains {
        if let Type::Int(integer) = domain.ty {
            numbers_fit(check, domain, integer);
        }
    }
}

fn numbers_fit(check: &mut Check, domain: &Domain, integer: Integer) {
    let bounds = domain.extent.ranges.iter().flat_map(|range| [range.first, range.last]);
    let codes = domain.codes.iter().filter_map(|code| Some(code.number()?.value));
    let has_type = |number: &i128| Integer::any_contains(*number);
    let (codes, numbers) =
        (Bounds::of(codes.clone().filter(has_type)), Bounds::of(codes.chain(bounds).filter(has_type)));
    let mut valid = true;
    for range in &domain.extent.ranges {
        if let Some(bound) = misfit_of(range, |bound| integer.contains(bound)) {
            valid = false;
            let shown = domain.format().show(bound).to_string();
            check.errors.error(range, misfit(&shown, integer, &numbers.type_with(bound, domain, "")));
        }
    }
    let used = LazyCell::new(|| IntervalSet::of(domain.codes.iter().filter_map(Code::number).map(Number::bounds)));
    let owned = LazyCell::new(|| IntervalSet::of(domain.extent.bounds()));
    let is_free = |number: i128| owned.contains(number) && !used.contains(number);
    let suffix = if domain.extent.ranges.is_empty() { "" } else { " and widen its range" };
    for number in domain.codes.iter().filter_map(Code::number) {
        if valid && !integer.contains(number.value) {
            let help = same_bits(number, integer, codes, is_free);
            let help = help.unwrap_or_else(|| numbers.type_with(number.value, domain, suffix));
            check.errors.error(number, misfit(&number.to_string(), integer, &help));
        }
    }
}

/// "`300` does not fit `u8`, …".
fn misfit(shown: &str, integer: Integer, help: &str) -> String {
    let bounds = [(integer.min(), integer.max())];
    let bounds = NumberFormat::PLAIN.show_ranges(&bounds);
    format!("`{shown}` does not fit `{}`, which holds `{bounds}`; {help}", integer.name())
}

/// The lowest and the highest of some numbers.
#[derive(Clone, Copy)]
struct Bounds(Option<(i128, i128)>);

impl Bounds {
    fn of(numbers: impl Iterator<Item = i128> + Clone) -> Self {
        Self(numbers.clone().min().zip(numbers.max()))
    }

    fn fits(self, integer: Integer) -> bool {
        self.0.is_none_or(|(min, max)| integer.contains(min) && integer.contains(max))
    }

    /// The narrowest type that has all these numbers and this one.
    fn type_with(self, number: i128, domain: &Domain, suffix: &str) -> String {
        let types = Integer::ALL.iter().filter(|integer| integer.contains(number) && self.fits(**integer));
        let narrowest = types.min_by_key(|integer| integer.max() - integer.min());
        let name = &domain.name;
        narrowest.map_or_else(
            || format!("no integer type holds all codes of `{name}`: split the domain, or use `domain {name}: str`"),
            |integer| format!("write `domain {name}: {}`{suffix}", integer.name()),
        )
    }
}

/// What to write for `0x80004005` in an `i32`: those bits are a negative number there, which may be free.
fn same_bits(number: &Number, integer: Integer, codes: Bounds, is_free: impl Fn(i128) -> bool) -> Option<String> {
    let width = integer.max() - integer.min() + 1;
    let negative = number.value.checked_sub(width)?;
    let unsigned = Integer::ALL.iter().find(|other| other.min() == 0 && other.max() == width - 1)?;
    let is_bits = number.is_hexadecimal() && integer.contains(negative);
    let fits = codes.fits(*unsigned);
    let unsigned = format!("write `{}` for the type and give it its own range", unsigned.name());
    let help = match (fits, is_free(negative)) {
        (true, true) => format!("{unsigned}, or `{negative}` for these bits"),
        (true, false) => unsigned,
        (false, true) => format!("write `{negative}` for these bits"),
        (false, false) => return None,
    };
    is_bits.then_some(help)
}

/// A domain of numbers holds numbers, a domain of strings holds strings.
pub(in crate::check) fn code_kind(check: &mut Check) {
    for domain in &check.block.domains {
        let written = |code: &Code| match (&code.value, &code.mismatch) {
            (Some(Value::Str(text)), _) => Some(text.value.clone()),
            (_, Some(Value::Int(number))) => Some(number.to_string()),
            _ => None,
        };
        let mismatches = domain.codes.iter().filter_map(|code| Some((code, code.mismatch.as_ref()?)));
        if mismatches.clone().next().is_none() {
            continue;
        }
        let strings: Vec<String> = domain.codes.iter().filter_map(written).collect();
        let mut seen = Set::default();
        let twice = Set::of_texts(strings.iter().map(String::as_str).filter(|string| !seen.insert(Key::Str(string))));
        for (code, mismatch) in mismatches {
            let (name, ty) = (&domain.name, domain.ty.name());
            let message = match mismatch {
                Value::Str(text) => format!(
                    "expected a number, found the string `{:?}`: the codes of `{name}` are `{ty}`; string codes go into a `domain NAME: str`",
                    text.value,
                ),
                Value::Int(number) => {
                    let string = number.to_string();
                    let free = !twice.contains_str(&string) && allows_string(domain, code.section, &string);
                    let help = if free { format!("write `\"{number}\"`") } else { "give this one a string".to_owned() };
                    format!("expected a string, found the number `{number}`: the codes of `{name}` are strings; {help}")
                }
            };
            check.errors.error(mismatch, message);
        }
    }
}
