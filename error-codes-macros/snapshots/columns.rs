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
pub enum Upload {
    /** `70001` the file is too large

 **retry:** `Retry::Never`

 **http:** `413`

 **word:** none
*/
    TooLarge = 70001,
    /** `70050` the service is busy

 **retry:** `Retry::After(30)`

 **http:** `503`

 **word:** none
*/
    Busy = 70050,
}
#[allow(deprecated)]
const _: () = {
    use ::error_codes::__private;
    static __ALL: [Upload; 2usize] = [Upload::TooLarge, Upload::Busy];
    static __EXTRAS: __private::Extras = __private::Extras {
        sections: &[__private::Section::new("The file", &[])],
        columns: &[
            __private::ColumnTable {
                name: "retry",
                ty: "Retry",
                detail: "Whether the same request may succeed later.",
                values: __private::TextTable {
                    text: " Retry::NeverRetry::After(30) ",
                    starts: &[1, 13, 29, 29],
                },
            },
            __private::ColumnTable {
                name: "http",
                ty: "u16",
                detail: "The HTTP status of an answer with this code.",
                values: __private::TextTable {
                    text: " 413503410 ",
                    starts: &[1, 4, 7, 10],
                },
            },
            __private::ColumnTable {
                name: "word",
                ty: "&str",
                detail: "",
                values: __private::TextTable {
                    text: " \"none\"none ",
                    starts: &[1, 6, 11, 11],
                },
            },
        ],
        section_of: __private::Ints::U8(&[1, 0, 0]),
        ..__private::Extras::NONE
    };
    static __ROWS: [::core::primitive::u8; 2] = [0, 1];
    const __INDEX: __private::Index = __private::Index::Multiplicative {
        factor: 13730537811256138321,
        bits: 1,
        rows: __private::Ints::U8(&__ROWS),
    };
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "Upload",
        title: "",
        detail: "",
        ranges: &[(70000, 70099)],
        active: 2,
        rows: 3,
        codes: __private::Codes::Int {
            integer: __private::Integer::I32,
            index: __INDEX,
            numbers: __private::Numbers::I32(&[70001, 70050, 70060]),
        },
        names: __private::TextTable {
            text: " TooLargeBusyOld ",
            starts: &[1, 9, 13, 16],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[0],
            slots: &[1, 0],
        },
        descriptions: __private::TextTable {
            text: " the file is too largethe service is busythe old one ",
            starts: &[1, 22, 41, 52],
        },
        extras: &__EXTRAS,
    });
    ::error_codes::__int_domain! {
        pub Upload i32[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        Upload, ::error_codes::serde::serialize, ::error_codes::serde::deserialize
    }
    const __COLUMN_0: &[Retry] = &[Retry::Never, Retry::After(30)];
    const __COLUMN_1: &[u16] = &[413, 503];
    const __COLUMN_2: &[&str] = &["none", "none"];
    impl Upload {
        /// Whether the same request may succeed later.
        #[inline]
        #[must_use]
        pub const fn retry(self) -> Retry {
            __private::column::<Retry>(__COLUMN_0, __row(self))
        }
        /// The HTTP status of an answer with this code.
        #[inline]
        #[must_use]
        pub const fn http(self) -> u16 {
            __private::column::<u16>(__COLUMN_1, __row(self))
        }
        /// The column `word`.
        #[inline]
        #[must_use]
        pub const fn word(self) -> &'static str {
            __private::column::<&str>(__COLUMN_2, __row(self))
        }
    }
};
