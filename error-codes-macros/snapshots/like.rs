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
    use ::error_codes::__private;
    static __ALL: [SqlState; 1usize] = [SqlState::Connection];
    static __EXTRAS: __private::Extras = __private::Extras {
        patterns: &["?????"],
        sections: &[
            __private::Section::new("Connection", &[]).like(&["08???", "57P0?"]),
        ],
        reserved: &[__private::Reserved::new("the server", &[]).like(&["P????"])],
        section_of: __private::Ints::U8(&[1, 0]),
        moved: &[(1, 0)],
        ..__private::Extras::NONE
    };
    static __CODES: __private::TextTable = __private::TextTable {
        text: " 080000A000 ",
        starts: &[1, 6, 11],
    };
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "SqlState",
        title: "SQLSTATE",
        detail: "",
        ranges: &[],
        active: 1,
        rows: 2,
        codes: __private::Codes::Str {
            index: __private::PerfectHash {
                seed: 0,
                displacements: &[0],
                slots: &[0],
            },
            texts: __CODES,
        },
        names: __private::TextTable {
            text: " ConnectionOld ",
            starts: &[1, 11, 14],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[0],
            slots: &[0],
        },
        descriptions: __private::TextTable {
            text: " connection exceptionnot supported ",
            starts: &[1, 21, 34],
        },
        extras: &__EXTRAS,
    });
    const fn __row(__code: SqlState) -> ::core::primitive::usize {
        __code as ::core::primitive::usize
    }
    ::error_codes::__str_domain! {
        SqlState[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        SqlState, ::error_codes::serde::serialize, ::error_codes::serde::deserialize
    }
};
/// States
#[allow(deprecated)]
static STATES: ::error_codes::Catalog = {
    use ::error_codes::__private;
    __private::Catalog::new(
        "states",
        "States",
        &[SqlState::DOMAIN],
        &[__private::Reserved::new("the vendor", &[]).like(&["Vendor.*"])],
    )
};
