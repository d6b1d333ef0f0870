error_codes::define_codes! {
    pub catalog NASTY = "nasty" "nasty";

    pub domain Ends: i64 -9223372036854775808..=-9223372036854775800 | -99..=-2 | 0 | 3..=11 | 9223372036854775800..=9223372036854775807 {
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

    pub domain Typed 1..=2 | 12..=399 shown "E{:04}" {
        column http: u16 = 404,
        column retry: bool = false,


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

        Odd = 308 "of other types" {
            http: 400,
            "wait": "Some(30)",
            "word": "two\nlines",
        },
        retired Mismatch = 12 "types differ" {
            moved: Odd,
        },
        retired Odd = 13 "odd before" {
            moved: Odd,
        },
    }

    pub domain SqlState: str {
        section "Class 08" {
            ConnectionFailure = "08006" _,
        }

        AdminShutdown = "57P01" "shut down, by hand",
    }

    pub domain Open 1..=2 overlaps Typed {
        Known = 1 "known",
    }

    pub domain OpenText: str {
        Known = "xa" "known",
    }

    pub domain Hexadecimal 36800..=36899 shown "{:#x}" {
        Nine = 36865 "by itself",
    }

    pub domain Narrow 40900..=40999 shown "{:#X}" {
        Ten = 40961 "without leading zeros",
    }

    pub domain Lower 45000..=45099 shown "{:#x}" {
        Eleven = 45057 "in lower case",
    }

    texts zh partial for Ends {
        Least "最小的",
        Most "最大的 | *号*" { cause: "一行，\n又一行。" },
        Never "从来没有" { cause: "它从来不存在。" },
    }
    texts zh partial for Negative;
    texts zh partial for Strings;
    texts zh partial for Typed {
        Missing "缺少",
        Odd "类型不同",
        Mismatch "类型不符",
        retired Odd "以前的",
    }
    texts zh partial for SqlState;
    texts zh partial for Open;
    texts zh partial for OpenText;
    texts zh partial for Hexadecimal;
    texts zh partial for Narrow;
    texts zh partial for Lower;

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
