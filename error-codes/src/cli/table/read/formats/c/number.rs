//! Numbers with their types, and what the operators of C make of them: `int` has 32 bits, and a literal with the
//! suffix `L` 64; the width of the type `long` depends on the machine.

use std::format;
use std::string::String;

use error_codes_core::integer::Integer;

use crate::cli::table::Int;

/// A number of a type; without one its width depends on the machine, and it is computed exactly.
#[derive(Clone)]
pub(super) struct Number {
    pub(super) int: Int,
    integer: Option<Integer>,
    /// A note on the first signed overflow on the way to the number.
    pub(super) overflow: Option<String>,
}

impl From<Int> for Number {
    fn from(int: Int) -> Self {
        Self { integer: Integer::for_numbers(&[int.value]), int, overflow: None }
    }
}

/// The type in which both operands are computed: at least `int`, the wider one, or else the unsigned one.
fn common(left: Option<Integer>, right: Option<Integer>) -> Option<Integer> {
    [left?, right?, Integer::I32].into_iter().max_by_key(|integer| (integer.bits(), !integer.is_signed()))
}

impl Number {
    /// A literal: its suffix and its size give its type, and one that begins with `0` is octal.
    pub(super) fn literal(text: &str) -> Option<Self> {
        let text = text.replace('\'', "");
        let digits = text.trim_end_matches(['u', 'U', 'l', 'L']);
        let suffix = text[digits.len()..].to_ascii_lowercase();
        let int = if digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Int::from(i128::from_str_radix(digits, 8).ok()?)
        } else {
            Int { padded: None, ..Int::read(digits).filter(|_| !digits.contains('.'))? }
        };
        let (unsigned, long) = (suffix.contains('u'), suffix.contains('l'));
        let may_be = |integer: &Integer| {
            let sign_fits = if integer.is_signed() { !unsigned } else { unsigned || digits.starts_with('0') };
            sign_fits && (integer.bits() == 64 || !long) && integer.contains(int.value)
        };
        let integer = [Integer::I32, Integer::U32, Integer::I64, Integer::U64].into_iter().find(may_be);
        Some(Self { int, integer, overflow: None })
    }

    /// The number in another type, as a cast has it.
    pub(super) fn cast(self, integer: Option<Integer>) -> Self {
        let int = integer.map_or(self.int.clone(), |integer| self.int.wrapped(integer.bits(), integer.is_signed()));
        Self { int, integer, ..self }
    }

    /// The number as a macro has it that names its type, such as `UINT64_C`.
    pub(super) fn widened(self, integer: Option<Integer>) -> Self {
        let integer = common(self.integer, integer);
        self.cast(integer)
    }

    /// The result of an operator; where it overflows a signed type, the number that compilers give.
    fn result(exact: Int, integer: Option<Integer>, overflow: Option<String>) -> Self {
        let value = exact.value;
        let mut number = Self { int: exact, integer, overflow }.cast(integer);
        if let Some(integer) = integer.filter(|integer| integer.is_signed() && !integer.contains(value)) {
            let (bits, int) = (integer.bits(), &number.int);
            let note = || format!("{value} does not fit a signed integer of {bits} bits: {int}, as compilers have it");
            number.overflow.get_or_insert_with(note);
        }
        number
    }

    /// `-NUMBER`, `~NUMBER`
    pub(super) fn unary(self, operator: fn(Int) -> Int) -> Self {
        Self::result(operator(self.int), common(self.integer, Some(Integer::I32)), self.overflow)
    }

    pub(super) fn binary(operator: &str, left: Self, right: Self) -> Result<Self, &'static str> {
        let overflow = left.overflow.clone().or_else(|| right.overflow.clone());
        let (value, integer) = if let "<<" | ">>" = operator {
            let integer = common(left.integer, Some(Integer::I32));
            let bits = u32::try_from(right.int.value).ok().filter(|bits| *bits < integer.map_or(64, Integer::bits));
            let bits = bits.ok_or("it shifts by as many bits as its type has, or by more")?;
            let left = left.int.value;
            (if operator == "<<" { left.checked_shl(bits) } else { left.checked_shr(bits) }, integer)
        } else {
            let integer = common(left.integer, right.integer);
            let (left, right) = (left.cast(integer).int.value, right.cast(integer).int.value);
            let is_comparison = matches!(operator, "==" | "!=" | "<=" | ">=" | "<" | ">");
            (compute(operator, left, right), if is_comparison { Some(Integer::I32) } else { integer })
        };
        let value = value.ok_or("its number cannot be computed")?;
        Ok(Self::result(Int::from(value), integer, overflow))
    }

    /// `CONDITION ? SECOND : THIRD`
    pub(super) fn conditional(self, second: Self, third: Self) -> Self {
        let integer = common(second.integer, third.integer);
        let chosen = if self.int.value == 0 { third } else { second };
        let overflow = self.overflow.or_else(|| chosen.overflow.clone());
        Self { overflow, ..chosen.cast(integer) }
    }
}

fn compute(operator: &str, left: i128, right: i128) -> Option<i128> {
    match operator {
        "==" => Some((left == right).into()),
        "!=" => Some((left != right).into()),
        "<=" => Some((left <= right).into()),
        ">=" => Some((left >= right).into()),
        "<" => Some((left < right).into()),
        ">" => Some((left > right).into()),
        "|" => Some(left | right),
        "^" => Some(left ^ right),
        "&" => Some(left & right),
        "+" => left.checked_add(right),
        "-" => left.checked_sub(right),
        "*" => left.checked_mul(right),
        "/" => left.checked_div(right),
        _ => left.checked_rem(right),
    }
}
