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
    static __ALL: [Server; 3usize] = [Server::Success, Server::Lowest, Server::Highest];
    static __ROWS: [::core::primitive::u8; 4usize] = [0, 0, 1, 2];
    const __INDEX: ::error_codes::__private::Index = ::error_codes::__private::Index::Multiplicative {
        factor: 13730537811256138321,
        bits: 2u32,
        rows: ::error_codes::__private::Ints::U8(&__ROWS),
    };
    static __TABLE: ::error_codes::Domain = ::error_codes::Domain::new(::error_codes::__private::Tables {
        name: "Server",
        title: "",
        detail: "",
        ranges: &[(-9223372036854775808, 9223372036854775807)],
        active: 3usize,
        rows: 3usize,
        codes: ::error_codes::__private::Codes::Ints {
            integer: ::error_codes::__private::Integer::I64,
            index: __INDEX,
            numbers: ::error_codes::__private::Numbers::I64(
                &[0, -9223372036854775808, 9223372036854775807],
            ),
        },
        names: ::error_codes::__private::TextTable {
            text: " SuccessLowestHighest ",
            starts: &[1, 8, 14, 21],
        },
        name_index: ::error_codes::__private::PerfectHash {
            seed: 0,
            displacements: &[2],
            slots: &[1, 2, 0],
        },
        descriptions: ::error_codes::__private::TextTable {
            text: " oklowesthighest ",
            starts: &[1, 3, 9, 16],
        },
        extras: &::error_codes::__private::NO_EXTRAS,
    });
    ::error_codes::__number_domain! {
        Server i64[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_domain! {
        Server
    }
};
