/// 上传
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
    /** `70001` 文件过大

*/
    /// 不超过 20 MB。
    /**
 **Cause:** 文件。

 **Solution:** 拆分。

 **en:** the file is too large

 **en, detail:** At most 20 MB\.

 **en, cause:** The file\.

 **en, solution:** Split it\.
*/
    TooLarge = 70001,
    /** `70050` 服务繁忙

 **en:** the service is busy

 **fr-CA:** le service est occupé
*/
    Busy = 70050,
}
#[allow(deprecated)]
const _: () = {
    use ::error_codes::__private;
    static __ALL: [Upload; 2usize] = [Upload::TooLarge, Upload::Busy];
    static __EXTRAS: __private::Extras = __private::Extras {
        sections: &[__private::Section::new("文件", &[(70000, 70009)])],
        reserved: &[__private::Reserved::new("测试版", &[(70090, 70099)])],
        language: "zh",
        languages: &[
            __private::Language {
                tag: "en",
                title: "Upload",
                sections: &[__private::Section::new("The file", &[(70000, 70009)])],
                reserved: &[__private::Reserved::new("the beta", &[(70090, 70099)])],
                texts: [
                    __private::TextTable {
                        text: " the file is too largethe service is busythe old onetoo busy ",
                        starts: &[1, 22, 41, 52, 60],
                    },
                    __private::TextTable {
                        text: " At most 20 MB. ",
                        starts: &[1, 15, 15, 15, 15],
                    },
                    __private::TextTable {
                        text: " The file. ",
                        starts: &[1, 10, 10, 10, 10],
                    },
                    __private::TextTable {
                        text: " Split it. ",
                        starts: &[1, 10, 10, 10, 10],
                    },
                ],
            },
            __private::Language {
                tag: "fr-CA",
                title: "",
                sections: &[__private::Section::new("文件", &[(70000, 70009)])],
                reserved: &[__private::Reserved::new("测试版", &[(70090, 70099)])],
                texts: [
                    __private::TextTable {
                        text: " le service est occupé ",
                        starts: &[1, 1, 23, 23, 23],
                    },
                    __private::TextTable::EMPTY,
                    __private::TextTable::EMPTY,
                    __private::TextTable::EMPTY,
                ],
            },
        ],
        texts: [
            __private::TextTable {
                text: " 不超过 20 MB。 ",
                starts: &[1, 19, 19, 19, 19],
            },
            __private::TextTable {
                text: " 文件。 ",
                starts: &[1, 10, 10, 10, 10],
            },
            __private::TextTable {
                text: " 拆分。 ",
                starts: &[1, 10, 10, 10, 10],
            },
        ],
        section_of: __private::Ints::U8(&[1, 0, 0, 0]),
        moved: &[(3, 1)],
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
        title: "上传",
        detail: "",
        ranges: &[(70000, 70099)],
        active: 2,
        rows: 4,
        codes: __private::Codes::Int {
            integer: __private::Integer::I32,
            index: __INDEX,
            numbers: __private::Numbers::I32(&[70001, 70050, 70051, 70052]),
        },
        names: __private::TextTable {
            text: " TooLargeBusyOldBusy ",
            starts: &[1, 9, 13, 16, 20],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[0],
            slots: &[1, 0],
        },
        descriptions: __private::TextTable {
            text: " 文件过大服务繁忙旧的太忙 ",
            starts: &[1, 13, 25, 31, 37],
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
};
/// 我们的服务
#[allow(deprecated)]
pub static OURS: ::error_codes::Catalog = {
    use ::error_codes::__private;
    __private::Catalog::new(
            "ours",
            "我们的服务",
            &[Upload::DOMAIN],
            &[__private::Reserved::new("移动团队", &[(80000, 80099)])],
        )
        .in_languages(
            "zh",
            &[
                __private::CatalogLanguage {
                    tag: "en",
                    title: "Our services",
                    reserved: &[
                        __private::Reserved::new("the mobile team", &[(80000, 80099)]),
                    ],
                },
                __private::CatalogLanguage {
                    tag: "fr-CA",
                    title: "",
                    reserved: &[],
                },
            ],
        )
};
