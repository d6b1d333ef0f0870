/// SQLSTATE
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
enum SqlState {
    /** `"08000"` connection exception
*/
    Connection,
}
#[allow(deprecated)]
const _: () = {
    static __ALL: [SqlState; 1usize] = [SqlState::Connection];
    static __CODES: ::error_codes::__private::TextTable = ::error_codes::__private::TextTable {
        text: " 080000A000 ",
        starts: &[1, 6, 11],
    };
    static __TABLE: ::error_codes::Domain = ::error_codes::Domain::new(::error_codes::__private::Tables {
        name: "SqlState",
        title: "SQLSTATE",
        detail: "",
        ranges: &[],
        active: 1usize,
        rows: 2usize,
        codes: ::error_codes::__private::Codes::Texts {
            index: ::error_codes::__private::PerfectHash {
                seed: 0,
                displacements: &[0],
                slots: &[0],
            },
            texts: __CODES,
        },
        names: ::error_codes::__private::TextTable {
            text: " ConnectionOld ",
            starts: &[1, 11, 14],
        },
        name_index: ::error_codes::__private::PerfectHash {
            seed: 0,
            displacements: &[0],
            slots: &[0],
        },
        descriptions: ::error_codes::__private::TextTable {
            text: " connection exceptionnot supported ",
            starts: &[1, 21, 34],
        },
        extras: &::error_codes::__private::Extras {
            patterns: &["?????"],
            sections: &[
                ::error_codes::Section::new("Connection", &[]).like(&["08???", "57P0?"]),
            ],
            reserved: &[
                ::error_codes::Reserved::new("the server", &[]).like(&["P????"]),
            ],
            section_of: ::error_codes::__private::Ints::U8(&[1, 0]),
            moved: &[(1usize, 0usize)],
            ..::error_codes::__private::Extras::NONE
        },
    });
    const fn __row(__code: SqlState) -> ::core::primitive::usize {
        __code as ::core::primitive::usize
    }
    ::error_codes::__text_domain! {
        SqlState[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_domain! {
        SqlState
    }
};
/// States
#[allow(deprecated)]
static STATES: ::error_codes::Catalog = ::error_codes::Catalog::new(
    "states",
    "States",
    &[SqlState::DOMAIN],
    &[::error_codes::Reserved::new("the vendor", &[]).like(&["Vendor.*"])],
);
