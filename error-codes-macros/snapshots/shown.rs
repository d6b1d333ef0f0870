#[repr(u16)]
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
pub enum Rustc {
    /** `E0308` mismatched types
*/
    Mismatched = 308,
}
#[allow(deprecated)]
const _: () = {
    use ::error_codes::__private;
    static __ALL: [Rustc; 1usize] = [Rustc::Mismatched];
    static __EXTRAS: __private::Extras = __private::Extras {
        shown: __private::NumberFormat::new("E{:04}"),
        ..__private::Extras::NONE
    };
    const __INDEX: __private::Index = __private::Index::Contiguous {
        first: 308,
    };
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "Rustc",
        title: "",
        detail: "",
        ranges: &[(1, 999)],
        active: 1,
        rows: 1,
        codes: __private::Codes::Int {
            integer: __private::Integer::U16,
            index: __INDEX,
            numbers: __private::Numbers::Run {
                first: 308,
            },
        },
        names: __private::TextTable {
            text: " Mismatched ",
            starts: &[1, 11],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[0],
            slots: &[0],
        },
        descriptions: __private::TextTable {
            text: " mismatched types ",
            starts: &[1, 17],
        },
        extras: &__EXTRAS,
    });
    ::error_codes::__int_domain! {
        pub Rustc u16[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        Rustc, ::error_codes::serde::serialize, ::error_codes::serde::deserialize
    }
};
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
enum Ntstatus {
    /** `0x00000000` success
*/
    Success = 0,
    /** `0xC0000005` access violation
*/
    AccessViolation = 3221225477,
}
#[allow(deprecated)]
const _: () = {
    use ::error_codes::__private;
    static __ALL: [Ntstatus; 2usize] = [Ntstatus::Success, Ntstatus::AccessViolation];
    static __EXTRAS: __private::Extras = __private::Extras {
        shown: __private::NumberFormat::new("{:#010X}"),
        ..__private::Extras::NONE
    };
    static __ROWS: [::core::primitive::u8; 2] = [0, 1];
    const __INDEX: __private::Index = __private::Index::Multiplicative {
        factor: 13730537811256138321,
        bits: 1,
        rows: __private::Ints::U8(&__ROWS),
    };
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "Ntstatus",
        title: "",
        detail: "",
        ranges: &[(0, 0), (3221225472, 3221229567)],
        active: 2,
        rows: 2,
        codes: __private::Codes::Int {
            integer: __private::Integer::U32,
            index: __INDEX,
            numbers: __private::Numbers::I64(&[0, 3221225477]),
        },
        names: __private::TextTable {
            text: " SuccessAccessViolation ",
            starts: &[1, 8, 23],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[1],
            slots: &[0, 1],
        },
        descriptions: __private::TextTable {
            text: " successaccess violation ",
            starts: &[1, 8, 24],
        },
        extras: &__EXTRAS,
    });
    ::error_codes::__int_domain! {
        Ntstatus u32[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        Ntstatus, ::error_codes::serde::serialize, ::error_codes::serde::deserialize
    }
};
