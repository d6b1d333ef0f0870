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
    use ::error_codes::__private;
    static __ALL: [Kafka; 2usize] = [Kafka::None, Kafka::Failed];
    static __EXTRAS: __private::Extras = __private::Extras {
        other: "Unknown",
        ..__private::Extras::NONE
    };
    static __ROWS: [::core::primitive::u8; 2] = [1, 0];
    const __INDEX: __private::Index = __private::Index::DirectAddress {
        first: -1,
        rows: __private::Ints::U8(&__ROWS),
    };
    static __CODES: __private::Numbers = __private::Numbers::I32(&[0, -1]);
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "Kafka",
        title: "",
        detail: "",
        ranges: &[(-1, 99)],
        active: 2,
        rows: 2,
        codes: __private::Codes::Int {
            integer: __private::Integer::I16,
            index: __INDEX,
            numbers: __CODES,
        },
        names: __private::TextTable {
            text: " NoneFailed ",
            starts: &[1, 5, 11],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[4],
            slots: &[1, 0],
        },
        descriptions: __private::TextTable {
            text: " successunknown server error ",
            starts: &[1, 8, 28],
        },
        extras: &__EXTRAS,
    });
    const fn __row(__code: &Kafka) -> ::core::primitive::usize {
        match __code {
            Kafka::None => 0usize,
            Kafka::Failed => 1usize,
            Kafka::Unknown(_) => ::core::primitive::usize::MAX,
        }
    }
    ::error_codes::__open_int_domain! {
        pub Kafka i16 Unknown[try_from] [fmt] [from_str] code from_code name description
        entry from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        Kafka, __private::open_enum::serialize, __private::open_enum::deserialize_int:: <
        _, ::core::primitive::i16, _ >
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
    use ::error_codes::__private;
    static __ALL: [State; 1usize] = [State::Success];
    static __EXTRAS: __private::Extras = __private::Extras {
        other: "Other",
        ..__private::Extras::NONE
    };
    static __CODES: __private::TextTable = __private::TextTable {
        text: " 00000 ",
        starts: &[1, 6],
    };
    static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {
        name: "State",
        title: "",
        detail: "",
        ranges: &[],
        active: 1,
        rows: 1,
        codes: __private::Codes::Str {
            index: __private::PerfectHash {
                seed: 0,
                displacements: &[0],
                slots: &[0],
            },
            texts: __CODES,
        },
        names: __private::TextTable {
            text: " Success ",
            starts: &[1, 8],
        },
        name_index: __private::PerfectHash {
            seed: 0,
            displacements: &[0],
            slots: &[0],
        },
        descriptions: __private::TextTable {
            text: " success ",
            starts: &[1, 8],
        },
        extras: &__EXTRAS,
    });
    const fn __row(__code: &State) -> ::core::primitive::usize {
        match __code {
            State::Success => 0usize,
            State::Other(_) => ::core::primitive::usize::MAX,
        }
    }
    ::error_codes::__open_str_domain! {
        State Other[try_from] [fmt] [from_str] code from_code name description entry
        from_name with_code ALL DOMAIN
    }
    ::error_codes::__serde_unless_without! {
        State, __private::open_enum::serialize, __private::open_enum::deserialize_str
    }
};
