#[cfg(unix)]
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
enum Wide {
    /** `10` a
*/
    A = 10,
    /** `11` b
*/
    B,
    /** `12` c
*/
    C,
    /** `13` d
*/
    D,
    /** `14` e
*/
    E,
    /** `15` f
*/
    F,
    /** `16` g
*/
    G,
    /** `17` h
*/
    H,
    /** `900` i
*/
    I = 900,
    /** `901` j
*/
    J,
    /** `902` k
*/
    K,
    /** `903` l
*/
    L,
    /** `904` m
*/
    M,
    /** `905` n
*/
    N,
    /** `906` o
*/
    O,
    /** `907` p
*/
    P,
}
#[cfg(unix)]
#[allow(deprecated)]
const _: () = {
    use ::error_codes::__private;
    static __ALL: [Wide; 16usize] = [
        Wide::A,
        Wide::B,
        Wide::C,
        Wide::D,
        Wide::E,
        Wide::F,
        Wide::G,
        Wide::H,
        Wide::I,
        Wide::J,
        Wide::K,
        Wide::L,
        Wide::M,
        Wide::N,
        Wide::O,
        Wide::P,
    ];
    static __ROWS: [::core::primitive::u8; 16] = [
        13, 3, 10, 0, 15, 5, 12, 2, 9, 7, 14, 4, 11, 1, 8, 6,
    ];
    const __INDEX: __private::Index = __private::Index::Multiplicative {
        factor: 11476359501212705647,
        bits: 4,
        rows: __private::Ints::U8(&__ROWS),
    };
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "Wide",
        title: "",
        detail: "",
        ranges: &[(0, 99999)],
        active: 16,
        rows: 16,
        codes: __private::Codes::Int {
            integer: __private::Integer::I32,
            index: __INDEX,
            numbers: __private::Numbers::I32(
                &[10, 11, 12, 13, 14, 15, 16, 17, 900, 901, 902, 903, 904, 905, 906, 907],
            ),
        },
        names: __private::TextTable {
            text: " ABCDEFGHIJKLMNOP ",
            starts: &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[27, 764, 0, 52],
            slots: &[7, 8, 2, 10, 11, 3, 4, 13, 9, 14, 6, 5, 0, 12, 15, 1, 0],
        },
        descriptions: __private::TextTable {
            text: " abcdefghijklmnop ",
            starts: &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
        },
        extras: &__private::NO_EXTRAS,
    });
    ::error_codes::__int_domain! {
        Wide i32[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        Wide, ::error_codes::serde::serialize, ::error_codes::serde::deserialize
    }
};
