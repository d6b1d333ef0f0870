error_codes::define_codes! {
    /// The documentation of the catalog,
    ///
    ///     with an indented line.
    pub catalog NASTY = "nasty" "Everything \"quoted\", \\escaped, | and `ticked`" in en;

    /// The ends of a type, and the documentation of a domain.
    pub domain Ends: i64 -9223372036854775808..=999 | 9223372036854775807 "i64 | i64" {
        section "the <first> & the last" -9223372036854775808..=-1 | 9223372036854775807 {
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

        section "no codes" {}

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
        reserved 90..=99 "held | back",
        reserved 200 | 300..=301 "two ranges",
    }

    /// Nobody here, yet.
    pub domain Empty: u8 1..=9 overlaps Ends, Negative {}

    /// Reserved: 5, not a sentence of ours.
    ///
    /// - Domain `X`, 1..=9.
    pub domain Negative: i16 -999..=-1 | 1 overlaps Ends {
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
    pub domain Typed: u16 1..=999 shown "E{:04}" overlaps Ends, Negative, Empty "typed" {
        /// The HTTP status of an answer.
        column http: u16,
        column retry: bool,
        column wait: Option<u32>,
        column word: &'static str,


        section "defaults" 1..=99 {
            Missing = 1 "missing" {
                http: 404,
                retry: false,
                wait: None,
                word: "a \"word\" | bar",
            },
            Silent = 2 _ {
                http: 404,
                retry: true,
                wait: None,
                word: "a \"word\" | bar",
            },
        }

        Odd = 308 "of other types" {
            http: 400,
            retry: false,
            wait: Some(30),
            word: "two\nlines",
        },
        retired Mismatch = 12 "types differ" {
            moved: Odd,
        },
        retired Odd = 13 "odd before" {
            moved: Odd,
        },
        reserved 900..=998 | 999 "for E{}",
    }

    pub domain SqlState: str like "08???" | "57P*" | "a|\"b\"" {
        section "Class 08" like "08???" {
            ConnectionFailure = "08006" _,
        }

        AdminShutdown = "57P01" "shut down, by hand",
        reserved like "08P??" "of one's own, \"later\"",
    }

    pub domain Open: i16 -9..=9 overlaps Ends, Negative, Empty, Typed {
        Known = 1 "known",
        other Unknown,
    }

    pub domain OpenText: str like "x*" {
        Known = "xa" "known",
        other Unmapped(Box<str>),
    }

    pub domain Hexadecimal: u32 0x9000..=0x90FF {
        Nine = 0x9001 "by itself",
    }

    pub domain Narrow: u32 0xA000..=0xA0FF shown "{:#X}" {
        Ten = 0xA001 "without leading zeros",
    }

    pub domain Lower: u32 0xB000..=0xB0FF shown "{:#06x}" {
        Eleven = 0xB001 "in lower case",
    }

    reserved like "XX*" | "YY?" "string, and string";
    reserved 5000..=5999 | 7000 "for the beta";

    texts zh for NASTY "一切“带引号”的 | \"都有\"" {
        reserved "string, and string" "字符串，和字符串",
        reserved "for the beta" "留给测试版",
    }
    texts zh partial for Ends {
        section "the <first> & the last" "第一个和最后一个",
        Least "最小的",
        Most "最大的 | *号*" { cause: "一行，\n又一行。" },
        Never "从来没有" { cause: "它从来不存在。" },
    }
    texts zh partial for Negative;
    texts zh partial for Strings "作为文本";
    texts zh for Typed "有类型的" {
        section "defaults" "默认值",
        reserved "for E{}" "留给 E{}",
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
