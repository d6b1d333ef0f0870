//! Forms of codes and attributes.
#![deny(warnings)]
#![allow(dead_code)]

error_codes::define_codes! {
    /// Has a default, and is there on every system.
    #[derive(Default)]
    #[cfg(all())]
    pub domain Here 1..=99 {
        #[default]
        r#type = 1 "a keyword",
        lower = 2 "lower case",
        名 = 3 "not ASCII",
        reserved = 4 "a word of the language",
        section = 5 "another",
        retired = 6 "another",
        #[deprecated]
        Old = 7 "old",
        #[allow(unused)]
        #[doc(alias = "other")]
        #[doc(hidden)]
        Hidden = 8 "hidden",
        retired retired2 = 9 "retired",
        Renamed = 10 "renamed" { name: "not an identifier" },
        gen = 11 "a keyword in edition 2024, and no other",
    }
    #[cfg(any())]
    pub domain Nowhere 100..=199 { A = 100 "a" }
    #[non_exhaustive]
    pub domain Open: i8 -128..0 { A = -128 "a" }
}
error_codes::define_codes! {
    pub catalog WITH_CFG = "with-cfg" "With cfg";
    #[cfg(any())]
    pub domain Gone 100..=199 { A = 100 "a" }
    #[cfg_attr(all(), cfg_attr(all(), must_use, cfg(any())))]
    pub domain GoneToo 300..=399 { A = 300 "a" }
    #[cfg_attr(any(), cfg(any()), derive(Nothing))]
    #[cfg_attr(all(), cfg(all()), derive(Default))]
    #[doc(alias = "other")]
    pub domain StaysToo 400..=499 { #[default] A = 400 "a" }
    pub domain Stays 200..=299 { A = 200 "a" }
}

fn main() {
    assert_eq!((Here::default(), Here::r#type.name()), (Here::r#type, "type"));
    assert_eq!(format!("{:?} {:?}", Here::r#type, Here::Renamed), "type Renamed");
    assert_eq!(Here::from_name("not an identifier"), Some(Here::Renamed));
    assert_eq!(Here::from_name("Renamed"), None);
    assert_eq!((Here::r#gen.name(), Here::r#gen as i32), ("gen", 11));
    assert_eq!(WITH_CFG.domains().len(), 2);
    assert_eq!(StaysToo::default(), StaysToo::A);
    assert_eq!(Here::DOMAIN.by_code(7).unwrap().status().to_string(), "deprecated");
}
