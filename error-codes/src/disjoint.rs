//! Domains and catalogs of different blocks and crates that must not overlap.

use error_codes_core::extent::Extent;
use error_codes_core::pattern::first_overlap;
use error_codes_core::range::first_intersection;
use error_codes_core::text::Text;

use crate::catalog::Catalog;
use crate::domain::Domain;
use crate::error_code::ErrorCode;
use crate::ranges::Reserved;

/// Fails to compile if two of these domains or catalogs conflict.
///
/// A block checks its own domains; this checks what different blocks and crates declare. No number of a domain, and no
/// string that its patterns have or that, without patterns, is a code of it, may belong to a domain of another argument, or
/// be reserved by another catalog; and no two catalogs may have one id. What a domain reserves lies in its own range, so that is seen too. Domains of one catalog are
/// not compared: their block has done that.
///
/// The error stands on the call and names both sides and the numbers. It is evaluated while the crate compiles and costs
/// nothing at run time.
///
/// ```
/// mod upload {
///     error_codes::define_codes! {
///         pub(super) catalog OURS = "ours" "Our services";
///         pub(super) domain Upload 100..=199 {}
///         reserved 300..=399 "the mobile team";
///     }
/// }
/// mod download {
///     error_codes::define_codes! { pub(super) domain Download 200..=299 | 400 {} }
/// }
/// error_codes::assert_disjoint!(upload::OURS, download::Download, error_codes::IOT_VIDEO);
/// # fn main() {}
/// ```
///
/// ```compile_fail
/// error_codes::define_codes! { domain Mine 21500..=22000 {} }
/// error_codes::assert_disjoint!(Mine, error_codes::iot_video::IoT);
/// # fn main() {}
/// ```
///
/// An argument is the path of an enum or of a catalog's static, as one would import it.
#[macro_export]
macro_rules! assert_disjoint {
    ($($owner:path),+ $(,)?) => {
        const _: () = {
            const __CONFLICT: ::core::option::Option<$crate::__private::Conflict> =
                $crate::__private::Conflict::find(&[$({
                    // An import takes whatever the path names, a type or a static; the glob import has the other one.
                    #[allow(unused_imports)]
                    use $crate::__private::neither::*;
                    #[allow(unused_imports)]
                    use $owner as __Owner;
                    $crate::__private::Owner::new(
                        <__Owner as $crate::__private::MaybeDomain>::DOMAIN,
                        __Owner.__catalog(),
                    )
                }),+]);
            if let ::core::option::Option::Some(__conflict) = __CONFLICT {
                ::core::panic!("{}", __conflict.message());
            }
        };
    };
}

/// What an argument of `assert_disjoint!` is if it is no type.
#[derive(Clone, Copy)]
pub struct NoDomain {}

/// A domain, where the argument is a type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no domain and no catalog",
    label = "an enum that `define_codes!` declares, or the static of a catalog, is expected here"
)]
pub trait MaybeDomain {
    /// The domain; `None` where the argument is no type.
    const DOMAIN: Option<&'static Domain>;
}

#[diagnostic::do_not_recommend]
impl<E: ErrorCode> MaybeDomain for E {
    const DOMAIN: Option<&'static Domain> = Some(E::DOMAIN);
}

impl MaybeDomain for NoDomain {
    const DOMAIN: Option<&'static Domain> = None;
}

/// What an argument of `assert_disjoint!` is if it is no static.
pub struct NoCatalog(Option<&'static Catalog>);

impl NoCatalog {
    /// See [`Catalog::__catalog`].
    #[must_use]
    pub const fn __catalog(&'static self) -> Option<&'static Catalog> {
        self.0
    }
}

impl Catalog {
    /// The catalog, where the argument of `assert_disjoint!` is a static.
    #[doc(hidden)]
    #[must_use]
    pub const fn __catalog(&'static self) -> Option<&'static Self> {
        Some(self)
    }
}

/// Under the name that an argument of `assert_disjoint!` is imported as: what it is in the namespace that it is not in.
pub mod neither {
    pub use super::NoDomain as __Owner;
    /// No catalog.
    #[allow(non_upper_case_globals)] // it has the name of the type
    pub static __Owner: super::NoCatalog = super::NoCatalog(None);
}

/// One argument of `assert_disjoint!`.
#[derive(Clone, Copy)]
pub enum Owner {
    /// The type of a domain.
    Domain(&'static Domain),
    /// The static of a catalog.
    Catalog(&'static Catalog),
    /// Neither, which does not compile.
    Nothing,
}

impl Owner {
    /// What the path names as a type and as a static.
    #[must_use]
    pub const fn new(domain: Option<&'static Domain>, catalog: Option<&'static Catalog>) -> Self {
        match (domain, catalog) {
            (Some(domain), _) => Self::Domain(domain),
            (_, Some(catalog)) => Self::Catalog(catalog),
            _ => Self::Nothing,
        }
    }

    const fn catalog(&self) -> Option<&'static Catalog> {
        match *self {
            Self::Catalog(catalog) => Some(catalog),
            _ => None,
        }
    }

    const fn domain(&self, index: usize) -> Option<&'static Domain> {
        match *self {
            Self::Domain(domain) if index == 0 => Some(domain),
            Self::Catalog(catalog) if index < catalog.domains().len() => Some(catalog.domains()[index]),
            _ => None,
        }
    }

    /// What the catalog reserves beside its domains; what these reserve lies in their ranges.
    const fn reserved(&self) -> &'static [Reserved] {
        match *self {
            Self::Catalog(catalog) => catalog.reserved(),
            _ => &[],
        }
    }
}

/// The message about two owners that conflict, put together while the crate compiles. A piece that does not
/// fit is left out.
#[derive(Clone, Copy)]
pub struct Conflict(Message);

type Message = Text<1024>;

impl Conflict {
    /// The first conflict between two of these.
    #[must_use]
    pub const fn find(owners: &[Owner]) -> Option<Self> {
        let mut one = 0;
        while one < owners.len() {
            let mut other = one + 1;
            while other < owners.len() {
                let conflict = Self::between(&owners[one], &owners[other]);
                if conflict.is_some() {
                    return conflict;
                }
                other += 1;
            }
            one += 1;
        }
        None
    }

    const fn between(one: &Owner, other: &Owner) -> Option<Self> {
        if let (Some(one), Some(other)) = (one.catalog(), other.catalog())
            && equal(one.id(), other.id())
        {
            let text = Message::new().text("two catalogs have the id `").text(one.id());
            return Some(Self(text.text("`; give one of them another id")));
        }
        let mut index = 0;
        while let Some(domain) = one.domain(index) {
            let mut second = 0;
            while let Some(theirs) = other.domain(second) {
                let conflict = Self::of_domains(one, domain, other, theirs);
                if conflict.is_some() {
                    return conflict;
                }
                second += 1;
            }
            index += 1;
        }
        match Self::of_reserved(one, other) {
            None => Self::of_reserved(other, one),
            conflict => conflict,
        }
    }

    /// The first numbers, or a string, that both domains own.
    const fn of_domains(one: &Owner, domain: &Domain, other: &Owner, theirs: &Domain) -> Option<Self> {
        let text = owned(owned(Message::new(), one, domain).text(" and "), other, theirs);
        if let Some(common) = first_intersection(domain.0.ranges, theirs.0.ranges) {
            let text = text.text(" have numbers in common, `");
            let text = domain.0.extras.shown.append_ranges(text, &[common]);
            return Some(Self(text.text("`; change one of the ranges")));
        }
        if let Some((.., example)) = first_overlap::<128>(domain.patterns(), theirs.patterns()) {
            let text = text.text(" have strings in common, such as `").text(example.as_str());
            return Some(Self(text.text("`; change one of the patterns")));
        }
        match (domain.first_code_like(theirs.patterns()), theirs.first_code_like(domain.patterns())) {
            (Some(code), _) | (None, Some(code)) => {
                let text = text.text(" have the code `").text(code);
                Some(Self(text.text("` in common; change the code or the pattern")))
            }
            (None, None) => None,
        }
    }

    /// The first numbers, or a string, that `one` reserves and a domain of `other` owns.
    const fn of_reserved(one: &Owner, other: &Owner) -> Option<Self> {
        let (mut index, reserved) = (0, one.reserved());
        while index < reserved.len() {
            let mut second = 0;
            while let Some(domain) = other.domain(second) {
                let conflict = Self::reserved_for(one, &reserved[index], other, domain);
                if conflict.is_some() {
                    return conflict;
                }
                second += 1;
            }
            index += 1;
        }
        None
    }

    const fn reserved_for(one: &Owner, reserved: &Reserved, other: &Owner, domain: &Domain) -> Option<Self> {
        let text = match one.catalog() {
            Some(catalog) => Message::new().text("`").text(catalog.id()).text("` reserves "),
            None => Message::new(),
        };
        let text = owns(text, domain, reserved.extent);
        let text = owned(text.text(" for \"").text(reserved.title()).text("\", and "), other, domain);
        if let Some(common) = first_intersection(reserved.extent.ranges, domain.0.ranges) {
            let text = domain.0.extras.shown.append_ranges(text.text(" has numbers of it, `"), &[common]);
            return Some(Self(text.text("`; change the range of one of the two")));
        }
        if let Some((.., example)) = first_overlap::<128>(reserved.patterns(), domain.patterns()) {
            let text = text.text(" has strings of it, such as `").text(example.as_str());
            return Some(Self(text.text("`; change the pattern of one of the two")));
        }
        match domain.first_code_like(reserved.patterns()) {
            Some(code) => {
                let text = text.text(" has a code of it, `").text(code);
                Some(Self(text.text("`; change the code or the pattern")))
            }
            None => None,
        }
    }

    /// The message.
    #[must_use]
    pub const fn message(&self) -> &str {
        self.0.as_str()
    }
}

/// The domain, by its catalog where that is the argument, and what it owns.
const fn owned<const N: usize>(text: Text<N>, owner: &Owner, domain: &Domain) -> Text<N> {
    let text = text.text("`");
    let text = match owner.catalog() {
        Some(catalog) => text.text(catalog.id()).text("/"),
        None => text,
    };
    let text = text.text(domain.name()).text("`");
    if domain.extent().is_empty() { text } else { owns(text.text(" ("), domain, domain.extent()).text(")") }
}

/// Ranges as the domain shows numbers, and patterns.
const fn owns<const N: usize>(text: Text<N>, domain: &Domain, extent: Extent<'_>) -> Text<N> {
    extent.append_to(text.text("`"), domain.0.extras.shown).text("`")
}

const fn equal(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}
