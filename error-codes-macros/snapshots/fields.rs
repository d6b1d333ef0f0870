/// What the paper tray reports.
#[non_exhaustive]
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
pub enum Tray {
    /** `100` no paper

*/
    /// The sensor sees no paper.
    /**
 **Cause:** The tray is empty\.

 **Solution:** Fill it\.
 Close it\.

 **lamp:** yellow
*/
    Empty = 100,
    /** `101` little paper
*/
    #[deprecated(note = "use `Empty`")]
    Low,
    /** `300` tray open

 **Name:** tray\.open
*/
    Open = 300,
}
#[allow(deprecated)]
const _: () = {
    use ::error_codes::__private;
    static __ALL: [Tray; 3usize] = [Tray::Empty, Tray::Low, Tray::Open];
    static __EXTRAS: __private::Extras = __private::Extras {
        overlaps: &["Ink"],
        sections: &[__private::Section::new("Paper", &[(100, 149)])],
        reserved: &[__private::Reserved::new("the next model", &[(190, 199)])],
        variants: &[(2, "Open")],
        texts: [
            __private::TextTable {
                text: " The sensor sees no paper. ",
                starts: &[1, 26, 26, 26, 26],
            },
            __private::TextTable {
                text: " The tray is empty. ",
                starts: &[1, 19, 19, 19, 19],
            },
            __private::TextTable {
                text: " Fill it.
Close it. ",
                starts: &[1, 19, 19, 19, 19],
            },
        ],
        section_of: __private::Ints::U8(&[1, 1, 0, 0]),
        notes: &[(0, "lamp", "yellow")],
        deprecated: &[1],
        ..__private::Extras::NONE
    };
    static __ROWS: [::core::primitive::u8; 4] = [2, 0, 0, 1];
    const __INDEX: __private::Index = __private::Index::Multiplicative {
        factor: 11317164012325447789,
        bits: 2,
        rows: __private::Ints::U8(&__ROWS),
    };
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "Tray",
        title: "Paper tray",
        detail: "What the paper tray reports.",
        ranges: &[(100, 199), (300, 300)],
        active: 3,
        rows: 4,
        codes: __private::Codes::Int {
            integer: __private::Integer::I32,
            index: __INDEX,
            numbers: __private::Numbers::I32(&[100, 101, 300, 102]),
        },
        names: __private::TextTable {
            text: " EmptyLowtray.openJam ",
            starts: &[1, 6, 9, 18, 21],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[1],
            slots: &[2, 0, 1],
        },
        descriptions: __private::TextTable {
            text: " no paperlittle papertray openpaper jam ",
            starts: &[1, 9, 21, 30, 39],
        },
        extras: &__EXTRAS,
    });
    ::error_codes::__int_domain! {
        pub Tray i32[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        Tray, ::error_codes::serde::serialize, ::error_codes::serde::deserialize
    }
};
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
enum Ink {}
#[allow(deprecated)]
const _: () = {
    use ::error_codes::__private;
    static __ALL: [Ink; 0usize] = [];
    const __INDEX: __private::Index = __private::Index::Contiguous {
        first: 0,
    };
    static __CODES: __private::Numbers = __private::Numbers::Run {
        first: 0,
    };
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "Ink",
        title: "",
        detail: "",
        ranges: &[(150, 160)],
        active: 0,
        rows: 0,
        codes: __private::Codes::Int {
            integer: __private::Integer::U8,
            index: __INDEX,
            numbers: __CODES,
        },
        names: __private::TextTable::EMPTY,
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[0],
            slots: &[],
        },
        descriptions: __private::TextTable::EMPTY,
        extras: &__private::NO_EXTRAS,
    });
    const fn __row(__code: Ink) -> ::core::primitive::usize {
        match __code {}
    }
    ::error_codes::__opaque_domain! {
        Ink u8[try_from] [fmt] [from_str] code from_code name description entry from_name
        with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        Ink, ::error_codes::serde::serialize, ::error_codes::serde::deserialize
    }
};
/// The codes of the printer.
#[allow(deprecated)]
pub static PRINTER: ::error_codes::Catalog = {
    use ::error_codes::__private;
    __private::Catalog::new(
            "printer",
            "Printer",
            &[Tray::DOMAIN, Ink::DOMAIN],
            &[__private::Reserved::new("the fax", &[(200, 299)])],
        )
        .with_detail("The codes of the printer.")
};
