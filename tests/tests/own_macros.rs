//! A block that a macro of somebody's own writes: the enum, constructors and constants from one list.

use error_codes::ColumnValue;

/// What may happen to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Retry {
    Never,
    After(u32),
}

/// An error of the service: a code, and what was being done.
#[derive(Debug, PartialEq, Eq)]
struct Exception {
    code: u16,
    text: String,
}

/// One list, and three things made from it.
macro_rules! exceptions {
    (
        $(#[$attr:meta])* $vis:vis enum $name:ident: $number:ty, $catalog:ident = $id:literal $title:literal;
        retry: $retry:ty = $default:expr;
        $($(#[doc = $doc:literal])+ $constructor:ident / $constant:ident / $code:ident($value:literal) $({ $again:expr })?,)*
    ) => {
        error_codes::define_codes! {
            $vis catalog $catalog = $id $title;
            $(#[$attr])*
            $vis domain $name: u16 0..=9999 {
                /// Whether to ask again.
                column retry: $retry = $default,
                column constructor: &'static str,
                $($(#[doc = $doc])+ $code = $value { constructor: stringify!($constructor) $(, retry: $again)? },)*
            }
        }
        $($vis const $constant: $number = $name::$code.code();)*
        impl Exception {
            $($(#[doc = $doc])+ $vis fn $constructor(text: impl Into<String>) -> Self {
                Self { code: $constant, text: text.into() }
            })*
        }
    };
}

exceptions! {
    /// What the service answers.
    #[non_exhaustive]
    pub(crate) enum ErrorCode: u16, SERVICE = "service" "The service";
    retry: Retry = Retry::Never;

    /// Table not found
    ///
    /// It may have been dropped.
    unknown_table / UNKNOWN_TABLE / UnknownTable(1025),
    #[doc = " One space is no part of the text"]
    internal / INTERNAL / Internal(0x3E9),
    /// The service is busy
    busy / BUSY / Busy(9_000) { if UNKNOWN_TABLE > 1000 { Retry::After(30) } else { Retry::Never } },
}

#[test]
fn from_one_list() {
    const DECODED: Option<ErrorCode> = ErrorCode::from_code(UNKNOWN_TABLE);
    assert_eq!(DECODED, Some(ErrorCode::UnknownTable));
    assert_eq!((UNKNOWN_TABLE, INTERNAL, BUSY), (1025, 1001, 9000));
    assert_eq!(Exception::busy("while reading"), Exception { code: 9000, text: "while reading".into() });
    assert_eq!((Exception::unknown_table("t").code, Exception::internal("").code), (1025, 1001));
    let descriptions: Vec<&str> = ErrorCode::ALL.iter().map(|code| code.description()).collect();
    assert_eq!(descriptions, ["Table not found", "One space is no part of the text", "The service is busy"]);
    assert_eq!(ErrorCode::UnknownTable.entry().detail(), Some("It may have been dropped."));
    assert_eq!(ErrorCode::DOMAIN.detail(), Some("What the service answers."));
    assert_eq!((SERVICE.title(), SERVICE.len()), ("The service", 3));
    let retry: Vec<Retry> = ErrorCode::ALL.iter().map(|code| code.retry()).collect();
    assert_eq!(retry, [Retry::Never, Retry::Never, Retry::After(30)]);
    assert_eq!(ErrorCode::Busy.constructor(), "busy");
}

/// Every piece of a block as a fragment of another macro.
macro_rules! pieces {
    (
        $vis:vis $name:ident($ty:ident, $first:literal, $last:literal, $title:literal)
        column $column:ident: $of:ty = $default:expr; section $section:literal; reserved $reserved:literal $why:literal;
        { $($(#[$meta:meta])* $variant:ident $code:literal $text:literal $documented:literal $value:expr;)* }
        shares $alias:ident $origin:ident $same:literal; retired $old:ident $number:literal $target:ident;
        texts $tag:ident
    ) => {
        error_codes::define_codes! {
            $vis domain $name: $ty $first..=$last $title {
                column $column: $of = $default,
                section $section {
                    $($(#[$meta])* $variant = $code $text { name: $documented, $column: $value },)*
                }
                $alias = $same _ { shares: $origin },
                retired $old = $number _ { moved: $target },
                reserved $reserved $why,
            }
            texts $tag partial for $name $title {}
        }
    };
}

pieces! {
    pub(crate) Pieces(i16, -99, 99, "Pieces")
    column weight: Option<u8> = None; section "light"; reserved 90 "later";
    {
        /// A detail.
        Low -7 "low" "the.low" None;
        #[deprecated]
        High 0x10 "high" "the.high" Some(3);
    }
    shares Same Low -7; retired High 5 High;
    texts de
}

macro_rules! values {
    ($($name:ident = $code:literal $http:literal $word:expr, $flag:expr;)*) => {
        error_codes::define_codes! {
            domain Values: u8 0..=99 without texts {
                column http: u16,
                column word: &str,
                column flag: bool,
                $($name = $code { http: $http, word: $word, flag: $flag },)*
            }
        }
    };
}
values! { Plain = 1 200 "word", true; Computed = 2 404 concat!("a", "b"), !false; }

#[test]
#[allow(deprecated)]
fn every_piece() {
    assert_eq!((Pieces::Low.name(), Pieces::Low.entry().detail()), ("the.low", Some("A detail.")));
    assert_eq!((Pieces::Low.weight(), Pieces::High.weight(), Pieces::Same.weight()), (None, Some(3), None));
    assert!(Pieces::with_code(-7).eq([Pieces::Low, Pieces::Same]));
    assert_eq!(Pieces::High.entry().section().unwrap().title(), "light");
    assert_eq!(
        Pieces::try_from(5).unwrap_err().to_string(),
        "5 is retired in Pieces; it was High; it is now the.high (16)"
    );
    assert_eq!(Pieces::try_from(90).unwrap_err().to_string(), "90 is reserved in Pieces: later");
    assert!(Pieces::DOMAIN.languages().eq(["de"]));
}

/// A value that a fragment hands on is a number, a text or a boolean in the exports, as one that is written there.
#[test]
fn values_without_the_type() {
    let columns = |code: Values| code.entry().columns().map(|(_, value)| value).collect::<Vec<_>>();
    assert_eq!(columns(Values::Plain), [ColumnValue::Int(200), ColumnValue::Text("word"), ColumnValue::Bool(true)]);
    let [_, word, flag] = columns(Values::Computed)[..] else { panic!("three columns") };
    assert_eq!((word, flag), (ColumnValue::Expression("concat!(\"a\", \"b\")"), ColumnValue::Expression("!false")));
    assert_eq!((Values::Computed.word(), Values::Computed.flag()), ("ab", true));
}
