//! A company's own program, over catalogs in which nothing is easy.

/// What a company would publish.
mod ours {
    error_codes::define_codes! {
        pub(crate) catalog OURS = "ours" "Our services";

        pub(crate) domain Upload 70000..=70099 "Upload" {
            /// The HTTP status of an answer with this code.
            column http: u16,
            column after: Option<u32> = None,
            section "The file" {
                TooLarge = 70001 "the file is larger than 20 MB" {
                    http: 413, solution: "Split it.", "serverCode": "TOO_LARGE",
                },
                WrongType = 70002 "the file is no picture" { http: 415 },
            }
            Busy = 70050 "the service is busy" { http: 503, after: Some(30) },
            Later = 70050 "try again later" { shares: Busy, http: 503 },
            retired NoTitle = 70003 "the title is missing",
            reserved 70090..=70099 "the beta",
        }
        pub(crate) domain Billing 70100..=70199 "Billing" {
            Declined = 70100 "the card was declined",
        }
        reserved 70200..=70299 "the mobile team";
    }
}

/// Another team, which did not look at `ours`.
mod theirs {
    error_codes::define_codes! {
        pub(crate) catalog THEIRS = "theirs" "Their services" in en;

        pub(crate) domain Download: u32 70010..=70019 | 70180..=70229 {
            Gone = 70010 "it is gone",
            Declined = 70190 "the card was declined, too",
        }
        pub(crate) domain Android 1..=99 overlaps Ios { NoPermission = 5 "ask for it" }
        pub(crate) domain Ios 1..=99 { NoPermission = 5 "ask for it" }
        texts de for THEIRS "Deren Dienste";
        texts de partial for Android;
        texts de partial for Ios;
        texts de for Download { Gone "es ist weg", Declined "die Karte wurde auch abgelehnt" }
    }
}

/// Names and codes that are hard to ask for.
mod nasty {
    error_codes::define_codes! {
        pub(crate) catalog NASTY = "nasty" "Names";

        pub(crate) domain IoT 100..=199 {
            Dash = 101 "a dash" { name: "-dash" },
            Quoted = 102 "quotes" { name: "'quoted'" },
            Twice = 103 "in two cases",
            TWICE = 104 "in two cases",
            #[deprecated]
            Silent = 105 _,
        }
        pub(crate) domain IOT 200..=299 { Upper = 200 "upper case" }
        pub(crate) domain Größe 300..=399 { Lengths = 301 "\u{130}x\u{212b}x" }
        pub(crate) domain Words: str {
            Weird = "-weird" "begins with a dash",
            Option = "--json" "is an option",
            Said = "\"said\"" "is in quotes",
            Path = "FailedOperation/Timeout" "has a slash",
        }
    }
}

/// Markup in every text; none of it does anything anywhere.
mod hostile {
    error_codes::define_codes! {
        /// : <b>a definition</b> | `of` nothing
        ///
        ///     indented *code*
        pub(crate) catalog HOSTILE = "hostile" "1) <b>bold</b> & `code` *star* _under_ | [link](https://x.example) ![i](x) {#id} ##";

        /// 12) <i>twelve</i>
        /// === # {#id}
        pub(crate) domain A_b__c__ -9..=99 "# heading <script>alert(1)</script> \\ ~~gone~~ $x^2$ &amp; \\| {#id}" {
            /// <b>a column</b> `x` | *y*
            column mark: &'static str = "@SUM(A1) | <b>*x*</b>",
            column sum: i32 = -(1 + 1),
            column weight: i8 = -1,
            /// 1. one
            /// 2) two <img src=x onerror=alert(1)>
            /// - dash
            ///
            /// > quote ``` ~~~
            /// === --- | pipe \| end\
            #[doc = "\u{1b}[31mred\u{1b}[0m \u{7}\u{9b}2J \u{202e}reversed\ttab\u{2028}end"]
            First = 1 "=HYPERLINK(\"https://x.example\";\"click\") [ ] <!-- --> &lt;" {
                name: "a|b `c` <d>",
                cause: "+1+1\n    indented\n# no heading\n* * *",
                solution: "@SUM(A1)\n-2+3\n[ref]: https://x.example",
                "<th> | *column*": "-cmd|' /C calc'!A0",
                "=second": "'=quoted",
            },
            section "+ plus | `tick` <i>i</i> ##" {
                Second = -2 "- item" { "=second": "\u{ff0d}1 wide" },
                retired Third = 3 "\\retired\\" { cause: "||spoiler|| :tada: www.x.example" },
            }
            section "1) one" -9..=-3 { Fourth = -4 "<details open ontoggle=alert(1)>" }
            Behind = 5 "behind the sections, in none",
            retired Old = 6 "retired, and in none",
            reserved 90..=99 "</table><style>*{display:none}</style> | __all__ `x",
        }
        /// - Strings.
        pub(crate) domain Text: str "```" {
            Tick = "`</code><b>" "a *code* that is markup",
            Formula = "=1+1" "+1",
            Minus = "-1" "-1",
            Pipe = "a|b\\" "|",
        }
        reserved 100..=109 "[x](javascript:alert(1)) | \\ <br>";
    }
}

/// Codes in every form that they have.
mod forms {
    error_codes::define_codes! {
        pub(crate) catalog FORMS = "forms" "Forms";

        pub(crate) domain Compiler: u32 71000..=71999 shown "E{:06}" "The compiler" {
            other Unknown,
            column level: &'static str = "error",
            column fatal: bool = false,
            Mismatched = 71308 "mismatched types" { fatal: true },
            Unused = 71412 _ { level: "warning" },
            /// A borrowed value does not live long enough.
            ///
            /// The reference outlives what it points to.
            Dangling = 71597,
            retired Lifetime = 71106 "a lifetime is missing" { moved: Dangling },
        }
        pub(crate) domain Status: u32 0xC0000000..=0xC00000FF {
            column a: u8 = 1, column b: u8 = 2, column c: u8 = 3, column d: u8 = 4, column e: u8 = 5,
            Denied = 0xC0000022 "access denied",
        }
        pub(crate) domain SqlState: str like "?????" {
            section "Connection" like "08???" { Broken = "08006" "the connection is broken" }
            reserved like "P????" "the server",
        }
    }
}

/// What was published, with a version that is hard to show.
const LOCK: &str = r#"
ours/Upload 70001 TooLarge 1.0.0 "the file is larger than 20 MB"
ours/Upload 70003 NoTitle 1.0.0 retired 1.2.0 "the title is missing"
ours/Upload 70050 Busy 1.1.0 "the service is busy"
hostile/A_b__c__ -2 Second =1+1|<b>*x*</b> "- item"
hostile/A_b__c__ 6 Old 1.0.0 retired @1|`x "retired, and in none"
"#;

fn main() -> std::process::ExitCode {
    let catalogs = [&ours::OURS, &theirs::THEIRS, &nasty::NASTY, &hostile::HOSTILE, &forms::FORMS];
    error_codes::cli::Program::new(&catalogs).lock(LOCK).run()
}
