#[repr(i32)]
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
enum IoT {
    /** `21021` 连接通道已存在
*/
    IVConnError_Duplicate = 21021,
}
#[allow(deprecated)]
const _: () = {
    static __ALL: [IoT; 1usize] = [IoT::IVConnError_Duplicate];
    const __INDEX: ::error_codes::__private::Index = ::error_codes::__private::Index::Contiguous {
        first: 21021,
    };
    static __TABLE: ::error_codes::Domain = ::error_codes::Domain::new(::error_codes::__private::Tables {
        name: "IoT",
        title: "",
        detail: "",
        ranges: &[(21000, 21998)],
        active: 1usize,
        rows: 1usize,
        codes: ::error_codes::__private::Codes::Ints {
            integer: ::error_codes::__private::Integer::I32,
            index: __INDEX,
            numbers: ::error_codes::__private::Numbers::Run {
                first: 21021,
            },
        },
        names: ::error_codes::__private::TextTable {
            text: " IVConnError_Duplicate ",
            starts: &[1, 22],
        },
        name_index: ::error_codes::__private::PerfectHash {
            seed: 0,
            displacements: &[0],
            slots: &[0],
        },
        descriptions: ::error_codes::__private::TextTable {
            text: " 连接通道已存在 ",
            starts: &[1, 22],
        },
        extras: &::error_codes::__private::NO_EXTRAS,
    });
    ::error_codes::__number_domain! {
        IoT i32[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_domain! {
        IoT
    }
};
