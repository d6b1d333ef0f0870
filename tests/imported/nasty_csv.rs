error_codes::define_codes! {
    pub catalog NASTY = "nasty" "nasty";

    pub domain Ends: i64 -9223372036854775808..=-9223372036854775800 | -99..=-2 | 0..=99 | 9223372036854775800..=9223372036854775807 {
        section "the <first> & the last" {
            Least = -9223372036854775808 "the least",
            Most = 9223372036854775807 "the *most*, $1 and \\n" {
                name: "not an identifier, 1",
                cause: "One line,\nand another.\n\n- a list",
                solution: "Say \"so\"; or `not`.",
                "http": "413",
                "C:\\a|b": "C:\\a|b; c: d",
            },
            retired Gone = -7 "gone {0}",
        }

        /// A detail.
        ///
        /// With a second paragraph, `code` and <b>bold</b>.
        #[deprecated]
        Old = 0 "old",
        Same = 5 "the number of another" {
            shares: Origin,
        },
        Origin = 5 "another",
        r#type = 6 "a keyword",
        r#match = 7 "another keyword" {
            name: "match!",
        },
        r#gen = 8 "a keyword of an edition",
        reserved = 9 "no keyword",
        名 = 11 "not ASCII",
        retired Never = 10 "never" {
            cause: "It was never there.",
        },
    }

    pub domain Negative -1 {
        A = -1 "a",
    }

    pub domain Strings: str {
        Quote = "'\"'" "a quote",
        Digits = "0042" "a number with zeros",
        Number = "42" "a number",
        Space = "two words" "a space",
        retired Bar = "a|b" "a bar",
    }
}
