#[allow(non_camel_case_types)]
#[cfg_attr(clippy, allow(clippy::enum_variant_names, clippy::upper_case_acronyms))]
#[::core::prelude::v1::derive(::core::clone::Clone, ::core::marker::Copy)]
pub enum Kafka {
    /** `-1` unknown server error
*/
    Failed,
    /** `0` success
*/
    None,
    /// A code of a newer broker.
    Unknown(::core::primitive::i16),
}
#[allow(deprecated)]
const _: () = {
    static __ALL: [Kafka; 2usize] = [Kafka::None, Kafka::Failed];
    static __ROWS: [::core::primitive::u8; 2usize] = [1, 0];
    const __INDEX: ::error_codes::__private::Index = ::error_codes::__private::Index::DirectAddress {
        first: -1,
        rows: ::error_codes::__private::Ints::U8(&__ROWS),
    };
    static __CODES: ::error_codes::__private::Numbers = ::error_codes::__private::Numbers::I32(
        &[0, -1],
    );
    static __TABLE: ::error_codes::Domain = ::error_codes::Domain::new(::error_codes::__private::Tables {
        name: "Kafka",
        title: "",
        detail: "",
        ranges: &[(-1, 99)],
        active: 2usize,
        rows: 2usize,
        codes: ::error_codes::__private::Codes::Ints {
            integer: ::error_codes::__private::Integer::I16,
            index: __INDEX,
            numbers: __CODES,
        },
        names: ::error_codes::__private::TextTable {
            text: " NoneFailed ",
            starts: &[1, 5, 11],
        },
        name_index: ::error_codes::__private::PerfectHash {
            seed: 0,
            displacements: &[4],
            slots: &[1, 0],
        },
        descriptions: ::error_codes::__private::TextTable {
            text: " successunknown server error ",
            starts: &[1, 8, 28],
        },
        extras: &::error_codes::__private::Extras {
            other: "Unknown",
            ..::error_codes::__private::Extras::NONE
        },
    });
    const fn __row(__code: &Kafka) -> ::core::primitive::usize {
        match __code {
            Kafka::None => 0usize,
            Kafka::Failed => 1usize,
            Kafka::Unknown(_) => ::core::primitive::usize::MAX,
        }
    }
    ::error_codes::__open_number_domain! {
        pub Kafka i16 Unknown[try_from] [fmt] [from_str] code from_code name description
        entry from_name with_code ALL DOMAIN
    }
    ::error_codes::__open_number_serde! {
        Kafka i16
    }
};
#[allow(non_camel_case_types)]
#[cfg_attr(clippy, allow(clippy::enum_variant_names, clippy::upper_case_acronyms))]
#[::core::prelude::v1::derive(::core::clone::Clone)]
enum State {
    /** `"00000"` success
*/
    Success,
    /// A code that is not declared.
    Other(Box<str>),
}
#[allow(deprecated)]
const _: () = {
    static __ALL: [State; 1usize] = [State::Success];
    static __CODES: ::error_codes::__private::TextTable = ::error_codes::__private::TextTable {
        text: " 00000 ",
        starts: &[1, 6],
    };
    static __TABLE: ::error_codes::Domain = ::error_codes::Domain::new(::error_codes::__private::Tables {
        name: "State",
        title: "",
        detail: "",
        ranges: &[],
        active: 1usize,
        rows: 1usize,
        codes: ::error_codes::__private::Codes::Texts {
            index: ::error_codes::__private::PerfectHash {
                seed: 0,
                displacements: &[0],
                slots: &[0],
            },
            texts: __CODES,
        },
        names: ::error_codes::__private::TextTable {
            text: " Success ",
            starts: &[1, 8],
        },
        name_index: ::error_codes::__private::PerfectHash {
            seed: 0,
            displacements: &[0],
            slots: &[0],
        },
        descriptions: ::error_codes::__private::TextTable {
            text: " success ",
            starts: &[1, 8],
        },
        extras: &::error_codes::__private::Extras {
            other: "Other",
            ..::error_codes::__private::Extras::NONE
        },
    });
    const fn __row(__code: &State) -> ::core::primitive::usize {
        match __code {
            State::Success => 0usize,
            State::Other(_) => ::core::primitive::usize::MAX,
        }
    }
    ::error_codes::__open_text_domain! {
        State Other[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__open_text_serde! {
        State
    }
};
