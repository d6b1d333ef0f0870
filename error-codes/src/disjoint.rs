//! `assert_disjoint!`: domains and catalogs of different blocks and crates must not overlap.

mod conflict;

use crate::catalog::Catalog;
use crate::domain::Domain;
use crate::error_code::ErrorCode;

pub use conflict::Conflict;

/// Fails to compile if two of these domains or catalogs conflict.
///
/// A block checks its own domains; this checks what different blocks and crates declare. It is an error if a number, or a
/// string that a pattern matches, belongs to two arguments; if one argument owns or declares what another reserves;
/// or if two catalogs have the same id. Two `str` domains without patterns are not compared, nor are the domains of one
/// catalog, which its block has checked.
///
/// The error is reported on the call and names both sides and the numbers. It is evaluated while the crate compiles and costs
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
        // To compare many domains takes rustc longer than it allows a constant by default.
        #[allow(long_running_const_eval)]
        const _: () = {
            const __CONFLICT: ::core::option::Option<$crate::__private::Conflict> =
                $crate::__private::Conflict::find(&[$({
                    // `use` imports the path as a type, a static or both; the glob supplies the one that is missing.
                    #[allow(unused_imports)]
                    use $crate::__private::neither::*;
                    #[allow(unused_imports)]
                    use $owner as __Owner;
                    $crate::__private::Owner::new(
                        <__Owner as $crate::__private::MaybeDomain>::DOMAIN,
                        &__Owner,
                    )
                }),+]);
            if let ::core::option::Option::Some(__conflict) = __CONFLICT {
                ::core::panic!("{}", __conflict.message());
            }
        };
    };
}

/// What an argument of `assert_disjoint!` is if it is not a type.
#[derive(Clone, Copy)]
pub struct NoDomain {}

/// A domain, if the argument is a type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a domain nor a catalog",
    label = "an enum that `define_codes!` declares, or the static of a catalog, is expected here"
)]
pub trait MaybeDomain {
    /// The domain; `None` if the argument is not a type.
    const DOMAIN: Option<&'static Domain>;
}

#[diagnostic::do_not_recommend]
impl<E: ErrorCode> MaybeDomain for E {
    const DOMAIN: Option<&'static Domain> = Some(E::DOMAIN);
}

impl MaybeDomain for NoDomain {
    const DOMAIN: Option<&'static Domain> = None;
}

/// `use $owner as __Owner` imports a type or a static; this supplies the other one.
pub mod neither {
    pub use super::NoDomain as __Owner;
    /// A catalog without an id, a domain or a reservation, if the argument is not a static.
    #[allow(non_upper_case_globals)] // it has the name of the type
    pub static __Owner: crate::Catalog = crate::Catalog::new("", "", &[], &[]);
}

/// One argument of `assert_disjoint!`: the type of a domain, the static of a catalog, or both where they have one name.
#[derive(Clone, Copy)]
pub struct Owner {
    domain: Option<&'static Domain>,
    catalog: &'static Catalog,
}

impl Owner {
    /// What the path names as a type and as a static.
    #[must_use]
    pub const fn new(domain: Option<&'static Domain>, catalog: &'static Catalog) -> Self {
        Self { domain, catalog }
    }

    /// The domains of the catalog, then the type.
    const fn domain(&self, index: usize) -> Option<&'static Domain> {
        let domains = self.catalog.domains();
        if index < domains.len() {
            Some(domains[index])
        } else if index == domains.len() {
            self.domain
        } else {
            None
        }
    }
}
