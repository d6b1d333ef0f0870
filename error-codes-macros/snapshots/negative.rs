#[repr(i64)]
#[allow(non_camel_case_types)]
#[cfg_attr(clippy, allow(clippy::enum_variant_names, clippy::upper_case_acronyms))]
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
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
    static ALL: [Server; 3usize] = {
        use Server::*;
        [Success, Lowest, Highest]
    };
    static HASH: ::error_codes::__private::PerfectHash = ::error_codes::__private::PerfectHash {
        seed: 0,
        displacements: &[6],
        slots: &[2, 0, 1],
    };
    const INDEX: ::error_codes::__private::Index = ::error_codes::__private::Index::Hash(
        &HASH,
    );
    static TABLE: ::error_codes::Domain = ::error_codes::Domain::new(::error_codes::__private::Tables {
        name: "Server",
        code_type: "i64",
        ranges: &[(-9223372036854775808, 9223372036854775807)],
        active: 3usize,
        rows: 3usize,
        codes: ::error_codes::__private::Codes::Ints {
            index: INDEX,
            numbers: ::error_codes::__private::Numbers::I64(
                &[0, -9223372036854775808, 9223372036854775807],
            ),
        },
        names: ::error_codes::__private::Column {
            text: "SuccessLowestHighest",
            starts: &[0, 7, 13, 20],
        },
        name_index: ::error_codes::__private::PerfectHash {
            seed: 0,
            displacements: &[1],
            slots: &[2, 1, 0],
        },
        descriptions: ::error_codes::__private::Column {
            text: "oklowesthighest",
            starts: &[0, 2, 8, 15],
        },
        extras: &::error_codes::__private::NO_EXTRAS,
    });
    ::error_codes::__number_domain! {
        Server i64
    }
};
