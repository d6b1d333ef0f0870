#[repr(i64)]
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
enum Server {
    /** `-9223372036854775808` lowest
*/
    Lowest = -9223372036854775808,
    /** `0` ok
*/
    Success = 0,
    /** `9223372036854775807` highest
*/
    Highest = 9223372036854775807,
}
#[allow(deprecated)]
const _: () = {
    use ::error_codes::__private;
    static __ALL: [Server; 3usize] = [Server::Success, Server::Lowest, Server::Highest];
    static __ROWS: [::core::primitive::u8; 4] = [0, 0, 1, 2];
    const __INDEX: __private::Index = __private::Index::Multiplicative {
        factor: 13730537811256138321,
        bits: 2,
        rows: __private::Ints::U8(&__ROWS),
    };
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "Server",
        title: "",
        detail: "",
        ranges: &[(-9223372036854775808, 9223372036854775807)],
        active: 3,
        rows: 3,
        codes: __private::Codes::Int {
            integer: __private::Integer::I64,
            index: __INDEX,
            numbers: __private::Numbers::I64(
                &[0, -9223372036854775808, 9223372036854775807],
            ),
        },
        names: __private::TextTable {
            text: " SuccessLowestHighest ",
            starts: &[1, 8, 14, 21],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[2],
            slots: &[1, 2, 0],
        },
        descriptions: __private::TextTable {
            text: " oklowesthighest ",
            starts: &[1, 3, 9, 16],
        },
        extras: &__private::NO_EXTRAS,
    });
    ::error_codes::__int_domain! {
        Server i64[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        Server, ::error_codes::serde::serialize, ::error_codes::serde::deserialize
    }
};
