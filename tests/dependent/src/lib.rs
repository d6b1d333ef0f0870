//! Depends on error-codes under another name and denies every lint that the expansion could trigger; `cargo clippy`
//! checks it.
#![no_std]
#![deny(missing_docs, unreachable_pub, dead_code, unused, deprecated, unsafe_code)]
#![deny(clippy::all, clippy::pedantic)]

codes::define_codes! {
    /// A catalog.
    pub catalog CATALOG = "catalog" "A catalog";

    /// Numbers.
    #[non_exhaustive]
    pub domain Numbers 1..=999 | -5 "Numbers" {
        section "One" 1..=99 {
            /// The first.
            First = 1 "first" { cause: "a _cause_ with <b>, [link] and `code`", solution: "https://example.org", "http": "404" },
            #[deprecated(note = "use `First`")]
            Second = 2 "second",
        }
        retired Third = 3 "third",
        reserved 900..=999 "later",
        Negative = -5 "negative",
    }

    /// Numbers that are shared.
    pub domain Shared: u8 200..=255 overlaps Numbers {
        A = 200 "a",
        B = 200 "b" { shares: A },
    }

    /// Strings.
    pub domain Strings: str { Text = "text" "a text" }

    /// Nothing yet.
    pub domain Empty: i64 -9..=-8 {}

    reserved 2000 "nobody";
}

mod private {
    codes::define_codes! {
        pub(crate) domain Private: i16 1..=9 { A = 1 "a" }
        pub(super) domain Super 10..=19 { A = 10 "a" }
        domain Own 20..=29 { A = 20 "a" }
        pub(in crate::private) domain In 30..=39 { A = 30 "a" }
    }

    pub(crate) fn sum() -> i32 {
        Own::A.code() + In::A.code()
    }
}

codes::assert_disjoint!(Numbers, Empty);

/// Uses everything once.
#[must_use]
pub fn sum() -> i32 {
    private::sum() + i32::from(private::Private::A.code()) + private::Super::A.code() + Numbers::First.code()
}

#[cfg(test)]
mod tests {
    #[test]
    fn sum() {
        assert_eq!(super::sum(), 62);
    }
}
