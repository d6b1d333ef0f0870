error_codes::define_codes! {
    /// The documentation of the catalog,
    ///
    ///     with an indented line.
    pub catalog NASTY = "nasty" "Everything \"quoted\", \\escaped, | and `ticked`";

    /// The ends of a type, and the documentation of a domain.
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

    /// Reserved: 5, not a sentence of ours.
    ///
    /// - Domain `X`, 1..=9.
    pub domain Negative: i16 -999..=-1 | 1 overlaps Ends, Empty {
        A = -1 "a",
    }

    /// 1. Domain `Y`, which is none,
    /// | a bar | and *a star*
    pub domain Strings: str "codes \"as\" texts" {
        Quote = "'\"'" "a quote",
        Digits = "0042" "a number with zeros",
        Number = "42" "a number",
        Space = "two words" "a space",
        retired Bar = "a|b" "a bar",
    }

    /// Numbers that are shown in their own way, and columns of every kind.
    pub domain Typed: u16 1..=999 shown "E{:04}" overlaps Ends, Empty, Negative "typed" {
        column http: u16 = 404,
        column retry: bool = false,

        Odd = 308 "of other types" {
            http: 400,
            "wait": "Some(30)",
            "word": "two\nlines",
        },

        section "defaults" {
            Missing = 1 "missing" {
                "wait": "None",
                "word": "a \"word\" | bar",
            },
            Silent = 2 _ {
                retry: true,
                "wait": "None",
                "word": "a \"word\" | bar",
            },
        }

        retired Mismatch = 12 "types differ" {
            moved: Odd,
        },
        retired Odd = 13 "odd before" {
            moved: Odd,
        },
        reserved 900..=998 "for E{}",
        reserved 999 "for E{}",
    }

    pub domain SqlState: str like "08???" | "57P*" | "a|\"b\"" {
        AdminShutdown = "57P01" "shut down, by hand",

        section "Class 08" {
            ConnectionFailure = "08006" _,
        }

        reserved like "08P??" "of one's own, \"later\"",
    }

    pub domain Open: i16 -9..=9 overlaps Ends, Empty, Negative, Typed {
        Known = 1 "known",
    }

    pub domain OpenText: str like "x*" {
        Known = "xa" "known",
    }

    pub domain Hexadecimal: u32 0x9000..=0x90FF shown "{:#X}" {
        Nine = 0x9001 "by itself",
    }

    pub domain Narrow: u32 0xA000..=0xA0FF shown "{:#X}" {
        Ten = 0xA001 "without leading zeros",
    }

    pub domain Lower: u32 0xB000..=0xB0FF shown "{:#x}" {
        Eleven = 0xB001 "in lower case",
    }

    reserved like "XX*" "string, and string";
    reserved like "YY?" "string, and string";
    reserved 5000..=5999 "for the beta";
    reserved 7000 "for the beta";

    texts zh partial for NASTY;
    texts zh partial for Ends {
        Never "从来没有" { cause: "它从来不存在。" },
        Least "最小的",
        NotAnIdentifier1 "最大的 | *号*" { cause: "一行，\n又一行。" },
    }
    texts zh partial for Negative;
    texts zh partial for Strings;
    texts zh partial for Typed {
        Odd "类型不同",
        Mismatch "类型不符",
        retired Odd "以前的",
        Missing "缺少",
    }
    texts zh partial for SqlState;
    texts zh partial for Open;
    texts zh partial for OpenText;
    texts zh partial for Hexadecimal;
    texts zh partial for Narrow;
    texts zh partial for Lower;

    texts zh-Hant partial for NASTY;
    texts zh-Hant partial for Ends;
    texts zh-Hant partial for Negative;
    texts zh-Hant partial for Strings;
    texts zh-Hant partial for Typed;
    texts zh-Hant partial for SqlState {
        AdminShutdown "關閉",
    }
    texts zh-Hant partial for Open;
    texts zh-Hant partial for OpenText;
    texts zh-Hant partial for Hexadecimal;
    texts zh-Hant partial for Narrow;
    texts zh-Hant partial for Lower;
}
