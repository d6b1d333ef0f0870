#[allow(non_camel_case_types)]
#[cfg_attr(clippy, allow(clippy::enum_variant_names, clippy::upper_case_acronyms))]
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub(crate) enum Gateway {
    /** `61001` login failed
*/
    Failed,
    /** `61004` no address
*/
    NoAddress,
    /** `61004` logged in already
*/
    LoggedIn,
    #[doc(hidden)]
    __SharesNumbers(::core::convert::Infallible),
}
#[allow(deprecated)]
const _: () = {
    use ::error_codes::__private;
    static __ALL: [Gateway; 3usize] = [
        Gateway::NoAddress,
        Gateway::LoggedIn,
        Gateway::Failed,
    ];
    static __EXTRAS: __private::Extras = __private::Extras {
        shares: &[(1, 0)],
        ..__private::Extras::NONE
    };
    static __ROWS: [::core::primitive::u8; 4] = [2, 0, 0, 0];
    const __INDEX: __private::Index = __private::Index::DirectAddress {
        first: 61001,
        rows: __private::Ints::U8(&__ROWS),
    };
    static __CODES: __private::Numbers = __private::Numbers::I32(&[61004, 61004, 61001]);
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "Gateway",
        title: "",
        detail: "",
        ranges: &[(61000, 61999)],
        active: 3,
        rows: 3,
        codes: __private::Codes::Int {
            integer: __private::Integer::U16,
            index: __INDEX,
            numbers: __CODES,
        },
        names: __private::TextTable {
            text: " NoAddressLoggedInFailed ",
            starts: &[1, 10, 18, 24],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[1],
            slots: &[0, 1, 2],
        },
        descriptions: __private::TextTable {
            text: " no addresslogged in alreadylogin failed ",
            starts: &[1, 11, 28, 40],
        },
        extras: &__EXTRAS,
    });
    const fn __row(__code: Gateway) -> ::core::primitive::usize {
        match __code {
            Gateway::NoAddress => 0usize,
            Gateway::LoggedIn => 1usize,
            Gateway::Failed => 2usize,
        }
    }
    ::error_codes::__opaque_domain! {
        pub (crate) Gateway u16[try_from] [fmt] [from_str] code from_code name
        description entry from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        Gateway, ::error_codes::serde::serialize, ::error_codes::serde::deserialize
    }
};
