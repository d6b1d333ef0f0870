#[repr(u32)]
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
pub enum Status {
    /** `0`
*/
    OK = 0,
    /// `1026`
    /// A column that
    /// nobody knows
    ///
    /// It was dropped.
    /**
 **Name:** unknown\.column

 **Cause:** dropped
*/
    UnknownColumn = 1026,
}
#[allow(deprecated)]
const _: () = {
    use ::error_codes::__private;
    static __ALL: [Status; 2usize] = [Status::OK, Status::UnknownColumn];
    static __EXTRAS: __private::Extras = __private::Extras {
        variants: &[(1, "UnknownColumn")],
        texts: [
            __private::TextTable {
                text: " It was dropped. ",
                starts: &[1, 1, 16],
            },
            __private::TextTable {
                text: " dropped ",
                starts: &[1, 1, 8],
            },
            __private::TextTable::EMPTY,
        ],
        ..__private::Extras::NONE
    };
    static __ROWS: [::core::primitive::u8; 2] = [0, 1];
    const __INDEX: __private::Index = __private::Index::Multiplicative {
        factor: 13730537811256138321,
        bits: 1,
        rows: __private::Ints::U8(&__ROWS),
    };
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "Status",
        title: "",
        detail: "",
        ranges: &[(0, 1999)],
        active: 2,
        rows: 2,
        codes: __private::Codes::Int {
            integer: __private::Integer::U32,
            index: __INDEX,
            numbers: __private::Numbers::I32(&[0, 1026]),
        },
        names: __private::TextTable {
            text: " OKunknown.column ",
            starts: &[1, 3, 17],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[0],
            slots: &[0, 1],
        },
        descriptions: __private::TextTable {
            text: " A column that nobody knows ",
            starts: &[1, 1, 27],
        },
        extras: &__EXTRAS,
    });
    ::error_codes::__int_domain! {
        pub Status u32[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        Status, ::error_codes::serde::serialize, ::error_codes::serde::deserialize
    }
};
