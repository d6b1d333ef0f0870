//! Typed columns: their values, and that a type and a value mean what they mean beside the block.

use error_codes::{ColumnValue, define_codes};

/// What happens to a request that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Retry {
    Never,
    After(u32),
}

impl Retry {
    const SOON: Self = Self::After(1);
}

/// A type with parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pair<A, B>(A, B);

impl<A: Copy, B: Copy> Pair<A, B> {
    const fn new(a: A, b: B) -> Self {
        Self(a, b)
    }
}

const LIMIT: u64 = 1 << 40;

define_codes! {
    pub catalog OURS = "ours" "Ours";

    /// Whether the same request may succeed later.
    column retry: Retry = Retry::Never;

    domain Upload 70000..=70099 "Upload service" {
        /// The HTTP status of an answer with this code.
        column http: u16,
        column limit: Option<u64> = None,
        column words: &[&str] = &[],
        column word: &str = "a \"word\"",
        column pair: Pair<u8, Option<i8>> = Pair::<u8, Option<i8>>::new(1, Some(-1)),
        column visible: bool = true,
        column judge: fn(u8) -> bool = |n| n > 3,
        column trim: fn(&str) -> &str = str::trim,
        column length: usize = "abc".len(),

        section "The file" 70000..=70049 {
            column http = 413,
            TooLarge = 70001 "the file is too large" { limit: Some(LIMIT), words: &["too", "large"] },
            WrongType = 70002 "the file is no picture" { http: 415, visible: false, "serverCode": "x" },
        }
        Retry = 70050 "a code with the name of a type" { http: 400 + 3, retry: super_retry() },
        Some = 70051 "and of a value" { http: 0x1F4, pair: Pair(2, None), cause: "none", solution: "none" },
        Later = 70051 "try again later" { shares: Some, http: 503, retry: Retry::SOON, word: "later" },
        retired Old = 70060 "the old one" { http: 410 },
        retired Older = 70061 "the older one",
    }
    domain Text: str {
        column r#type: i8 = -1,
        Timeout = "timeout" "too late" { retry: Retry::After(30), r#type: -128 },
    }
    domain Empty: u8 0..=9 { column http: u16 }
}

const fn super_retry() -> self::Retry {
    self::Retry::After(7)
}

#[test]
fn values() {
    const HTTP: u16 = Upload::TooLarge.http();
    assert_eq!(HTTP, 413);
    let http: Vec<u16> = Upload::ALL.iter().map(|code| code.http()).collect();
    assert_eq!(http, [413, 415, 403, 500, 503]);
    let retry: Vec<self::Retry> = Upload::ALL.iter().map(|code| code.retry()).collect();
    let never = self::Retry::Never;
    assert_eq!(retry, [never, never, self::Retry::After(7), never, self::Retry::After(1)]);
    assert_eq!((Upload::TooLarge.limit(), Upload::Some.limit()), (Some(1 << 40), None));
    assert_eq!((Upload::TooLarge.words(), Upload::Later.words()), (&["too", "large"][..], &[][..]));
    assert_eq!((Upload::Later.word(), Upload::TooLarge.word()), ("later", "a \"word\""));
    assert_eq!((Upload::Some.pair(), Upload::Later.pair()), (Pair(2, None), Pair(1, Some(-1))));
    assert!(!Upload::WrongType.visible() && Upload::Later.visible());
    assert!(Upload::Later.judge()(4) && !Upload::Later.judge()(3));
    assert_eq!((Upload::Later.trim()(" a "), Upload::Later.length()), ("a", 3));
    assert_eq!((Text::Timeout.r#type(), Text::Timeout.retry()), (-128, self::Retry::After(30)));
    assert!(Empty::ALL.is_empty());
}

#[test]
fn without_the_type() {
    let columns: Vec<_> = Upload::Later.entry().columns().collect();
    assert_eq!(
        columns,
        [
            ("retry", ColumnValue::Expression("Retry::SOON")),
            ("http", ColumnValue::Int(503)),
            ("limit", ColumnValue::Expression("None")),
            ("words", ColumnValue::Expression("&[]")),
            ("word", ColumnValue::Text("later")),
            ("pair", ColumnValue::Expression("Pair::<u8, Option<i8>>::new(1, Some(-1))")),
            ("visible", ColumnValue::Bool(true)),
            ("judge", ColumnValue::Expression("|n| n > 3")),
            ("trim", ColumnValue::Expression("str::trim")),
            ("length", ColumnValue::Expression("\"abc\".len()")),
        ]
    );
    let mut retired = Upload::DOMAIN.retired();
    assert!(retired.next().unwrap().columns().eq([("http", ColumnValue::Int(410))]));
    assert!(retired.next().unwrap().columns().next().is_none());
    assert!(Text::Timeout.entry().columns().any(|column| column == ("type", ColumnValue::Int(-128))));

    let declared: Vec<_> = Upload::DOMAIN.columns().map(|column| (column.name(), column.type_name())).collect();
    assert_eq!(declared[0], ("retry", "Retry"));
    assert_eq!(declared[3], ("words", "&[&str]"));
    assert_eq!(declared[5], ("pair", "Pair<u8, Option<i8>>"));
    assert_eq!(Upload::DOMAIN.columns().next().unwrap().detail(), Some("Whether the same request may succeed later."));
    assert_eq!(Empty::DOMAIN.columns().len(), 2);
}
