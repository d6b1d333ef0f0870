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
pub enum Reason {
    /** `"Error_Timeout"` 超时
*/
    Timeout,
    /** `"Error_Unknown"` 未知错误
*/
    Unknown,
}
#[allow(deprecated)]
const _: () = {
    use ::error_codes::__private;
    static __ALL: [Reason; 2usize] = [Reason::Timeout, Reason::Unknown];
    static __CODES: __private::TextTable = __private::TextTable {
        text: " Error_TimeoutError_Unknown ",
        starts: &[1, 14, 27],
    };
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "Reason",
        title: "",
        detail: "",
        ranges: &[],
        active: 2,
        rows: 2,
        codes: __private::Codes::Str {
            index: __private::PerfectHash {
                seed: 0,
                displacements: &[0],
                slots: &[0, 1],
            },
            texts: __CODES,
        },
        names: __private::TextTable {
            text: " TimeoutUnknown ",
            starts: &[1, 8, 15],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[0],
            slots: &[0, 1],
        },
        descriptions: __private::TextTable {
            text: " 超时未知错误 ",
            starts: &[1, 7, 19],
        },
        extras: &__private::NO_EXTRAS,
    });
    const fn __row(__code: Reason) -> ::core::primitive::usize {
        __code as ::core::primitive::usize
    }
    ::error_codes::__str_domain! {
        pub Reason[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        Reason, ::error_codes::serde::serialize, ::error_codes::serde::deserialize
    }
};
