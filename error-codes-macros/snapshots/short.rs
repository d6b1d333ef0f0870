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
    use ::error_codes::__private;
    static __ALL: [IoT; 1usize] = [IoT::IVConnError_Duplicate];
    const __INDEX: __private::Index = __private::Index::Contiguous {
        first: 21021,
    };
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "IoT",
        title: "",
        detail: "",
        ranges: &[(21000, 21998)],
        active: 1,
        rows: 1,
        codes: __private::Codes::Int {
            integer: __private::Integer::I32,
            index: __INDEX,
            numbers: __private::Numbers::Run {
                first: 21021,
            },
        },
        names: __private::TextTable {
            text: " IVConnError_Duplicate ",
            starts: &[1, 22],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[0],
            slots: &[0],
        },
        descriptions: __private::TextTable {
            text: " 连接通道已存在 ",
            starts: &[1, 22],
        },
        extras: &__private::NO_EXTRAS,
    });
    ::error_codes::__int_domain! {
        IoT i32[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        IoT, ::error_codes::serde::serialize, ::error_codes::serde::deserialize
    }
};
