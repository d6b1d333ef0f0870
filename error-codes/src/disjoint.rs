//! Domains of different blocks and crates that must not overlap.

use core::str;

use crate::domain::Domain;

/// Does not compile where two of these domains have a number in common.
///
/// A block checks its own domains; this checks domains of different blocks and crates. The error stands on the call
/// and names both domains and the numbers. It is evaluated while the crate compiles and costs nothing at run time.
///
/// ```
/// mod upload {
///     error_codes::define_codes! { pub(super) domain Upload 100..=199 {} }
/// }
/// mod download {
///     error_codes::define_codes! { pub(super) domain Download 200..=299 | 400 {} }
/// }
/// error_codes::assert_disjoint!(upload::Upload, download::Download, error_codes::iot_video::IoT);
/// # fn main() {}
/// ```
///
/// ```compile_fail
/// error_codes::define_codes! { domain Mine 21500..=22000 {} }
/// error_codes::assert_disjoint!(Mine, error_codes::iot_video::IoT);
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! assert_disjoint {
    ($($domain:ty),+ $(,)?) => {
        const _: () = {
            const OVERLAP: ::core::option::Option<$crate::__private::Overlap> =
                $crate::__private::Overlap::find(&[$(<$domain as $crate::ErrorCode>::DOMAIN),+]);
            if let ::core::option::Option::Some(overlap) = OVERLAP {
                ::core::panic!("{}", overlap.message());
            }
        };
    };
}

/// The message about two domains that overlap, put together while the crate compiles.
#[derive(Clone, Copy)]
pub struct Overlap {
    bytes: [u8; 512],
    len: usize,
}

impl Overlap {
    /// The first two domains that have numbers in common.
    #[must_use]
    pub const fn find(domains: &[&Domain]) -> Option<Self> {
        let mut one = 0;
        while one < domains.len() {
            let mut other = one + 1;
            while other < domains.len() {
                if let Some(common) = common(domains[one], domains[other]) {
                    return Some(Self::between(domains[one], domains[other], common));
                }
                other += 1;
            }
            one += 1;
        }
        None
    }

    const fn between(one: &Domain, other: &Domain, common: (i64, i64)) -> Self {
        let message = Self { bytes: [0; 512], len: 0 };
        let message = message.text("`").text(one.name()).text("` (`").ranges(one).text("`) and `").text(other.name());
        let message = message.text("` (`").ranges(other).text("`) have numbers in common, `").range(common);
        message.text("`; change one of the ranges")
    }

    /// The message.
    #[must_use]
    pub const fn message(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(message) => message,
            Err(_) => "two domains have numbers in common",
        }
    }

    /// A message that is too long is cut between two pieces.
    const fn text(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        if self.len + text.len() <= self.bytes.len() {
            let mut index = 0;
            while index < text.len() {
                self.bytes[self.len + index] = text[index];
                index += 1;
            }
            self.len += text.len();
        }
        self
    }

    const fn ranges(mut self, domain: &Domain) -> Self {
        let ranges = domain.0.ranges;
        let mut index = 0;
        while index < ranges.len() {
            self = if index > 0 { self.text(" | ") } else { self };
            self = self.range(ranges[index]);
            index += 1;
        }
        self
    }

    const fn range(self, (first, last): (i64, i64)) -> Self {
        if first == last { self.number(first) } else { self.number(first).text("..=").number(last) }
    }

    const fn number(self, number: i64) -> Self {
        let mut digits = [0; 20];
        let mut start = digits.len();
        let mut rest = number.unsigned_abs();
        loop {
            start -= 1;
            digits[start] = b"0123456789"[(rest % 10) as usize];
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        let message = if number < 0 { self.text("-") } else { self };
        match str::from_utf8(digits.split_at(start).1) {
            Ok(digits) => message.text(digits),
            Err(_) => message,
        }
    }
}

/// The first numbers that two domains have in common.
const fn common(one: &Domain, other: &Domain) -> Option<(i64, i64)> {
    let (ranges, others) = (one.0.ranges, other.0.ranges);
    let mut index = 0;
    while index < ranges.len() {
        let mut second = 0;
        while second < others.len() {
            let first = if ranges[index].0 > others[second].0 { ranges[index].0 } else { others[second].0 };
            let last = if ranges[index].1 < others[second].1 { ranges[index].1 } else { others[second].1 };
            if first <= last {
                return Some((first, last));
            }
            second += 1;
        }
        index += 1;
    }
    None
}
