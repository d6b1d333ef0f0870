error_codes::define_codes! {
    pub catalog NASTY = "nasty" "Everything \"quoted\", \\escaped, | and `ticked`";

    pub domain Ends: i64 -9223372036854775808..=999 | 9223372036854775807 "i64 | i64" {
        /// A detail.
        ///
        /// With a second paragraph, `code` and <b>bold</b>.
        #[deprecated]
        Old = 0 "old",
        Same = 5 "the number of another",
        Origin = 5 "another" {
            shares: Same,
        },
        r#type = 6 "a keyword",
        Match = 7 "another keyword" {
            name: "match!",
        },
        r#gen = 8 "a keyword of an edition",
        reserved = 9 "no keyword",
        名 = 11 "not ASCII",
        retired Never = 10 "never" {
            cause: "It was never there.",
        },

        section "the <first> & the last" {
            Least = -9223372036854775808 "the least",
            NotAnIdentifier1 = 9223372036854775807 "the *most*, $1 and \\n" {
                name: "not an identifier, 1",
                cause: "One line,\nand another.\n\n- a list",
                solution: "Say \"so\"; or `not`.",
                "http": "413",
                "C:\\a|b": "C:\\a|b; c: d",
            },
            retired Gone = -7 "gone {0}",
        }

        reserved 90..=99 "held | back",
        reserved 200 "two ranges",
        reserved 300..=301 "two ranges",
    }

    pub domain Empty: u8 1..=9 overlaps Ends {}

    pub domain Negative: i16 -999..=-1 | 1 overlaps Ends, Empty {
        A = -1 "a",
    }

    pub domain Strings: str "codes \"as\" texts" {
        Quote = "'\"'" "a quote",
        Digits = "0042" "a number with zeros",
        Number = "42" "a number",
        Space = "two words" "a space",
        retired Bar = "a|b" "a bar",
    }

    reserved 5000..=5999 "for the beta";
    reserved 7000 "for the beta";
}
