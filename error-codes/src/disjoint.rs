//! Domains of different blocks and crates that must not overlap.

use error_codes_core::pattern::first_overlap;
use error_codes_core::range::first_intersection;
use error_codes_core::text::Text;

use crate::domain::Domain;

/// Does not compile where two of these domains have a number in common, or patterns of theirs a string.
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

/// The message about two domains that overlap, put together while the crate compiles. One that is too long is cut between
/// two pieces.
#[derive(Clone, Copy)]
pub struct Overlap(Text<512>);

impl Overlap {
    /// The first two domains that have numbers in common.
    #[must_use]
    pub const fn find(domains: &[&Domain]) -> Option<Self> {
        let mut one = 0;
        while one < domains.len() {
            let mut other = one + 1;
            while other < domains.len() {
                let overlap = Self::between(domains[one], domains[other]);
                if overlap.is_some() {
                    return overlap;
                }
                other += 1;
            }
            one += 1;
        }
        None
    }

    /// The first numbers, or a string, that both domains own.
    const fn between(one: &Domain, other: &Domain) -> Option<Self> {
        let text = Self::owned(Text::new(), one).text(" and ");
        let text = Self::owned(text, other);
        if let Some(common) = first_intersection(one.0.ranges, other.0.ranges) {
            let text = text.text(" have numbers in common, `");
            let text = one.0.extras.shown.append_ranges(text, &[common]);
            return Some(Self(text.text("`; change one of the ranges")));
        }
        match first_overlap::<128>(one.patterns(), other.patterns()) {
            Some((.., example)) => {
                let text = text.text(" have strings in common, such as `").text(example.as_str());
                Some(Self(text.text("`; change one of the patterns")))
            }
            None => None,
        }
    }

    /// The domain and what it owns.
    const fn owned<const N: usize>(text: Text<N>, domain: &Domain) -> Text<N> {
        let text =
            domain.0.extras.shown.append_ranges(text.text("`").text(domain.name()).text("` (`"), domain.0.ranges);
        let (mut text, mut index) = (text, 0);
        while index < domain.patterns().len() {
            text = if index > 0 { text.text(" | ") } else { text };
            text = text.text(domain.patterns()[index]);
            index += 1;
        }
        text.text("`)")
    }

    /// The message.
    #[must_use]
    pub const fn message(&self) -> &str {
        self.0.as_str()
    }
}
