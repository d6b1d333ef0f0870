//! A block means the same in every scope: whatever stands beside it under a name that its expansion writes.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

/// What the block of these tests declares; beside it there can be nothing else of that name.
const DECLARED: [&str; 9] =
    ["CATALOG", "Numbers", "Shared", "Strings", "Empty", "NoStrings", "Shown", "OpenNumbers", "OpenStrings"];

/// What no code can be called, by the rule `duplicate_name`.
const ITEMS: [&str; 5] = ["ALL", "DOMAIN", "from_code", "from_name", "with_code"];

/// Names that people have, in case that the expansion does not write them today.
const LIKELY: &str =
    "found code name row ALL TABLE INDEX f answer T E Some None Ok Err Option Result String self_ error";

const KEYWORDS: &str = "as async await break const continue crate dyn else enum extern false fn for gen if impl in let \
    loop match mod move mut pub ref return self Self static struct super trait true type unsafe use where while \
    abstract become box do final macro override priv try typeof unsized virtual yield macro_rules _";

fn identifiers(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(name) => drop(found.insert(name.to_string())),
            TokenTree::Group(group) => identifiers(group.stream(), found),
            _ => {}
        }
    }
}

/// Every identifier that the expansion writes, save those under its own prefix: those of the macro's snapshots, and of
/// the runtime's macros that they call.
fn written() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let snapshots = std::fs::read_dir(root.join("error-codes-macros/snapshots")).unwrap();
    let mut files: Vec<_> = snapshots.map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "rs"));
    files.extend(
        ["expansion.rs", "expansion/open.rs", "disjoint.rs"].map(|file| root.join("error-codes/src").join(file)),
    );
    assert!(files.len() > 6);
    let mut found: BTreeSet<String> = LIKELY.split(' ').map(str::to_owned).collect();
    for file in files {
        identifiers(std::fs::read_to_string(file).unwrap().parse().unwrap(), &mut found);
    }
    for written in ["usize", "core", "Index", "try_from", "must_use", "__private"] {
        assert!(found.contains(written), "{written}");
    }
    let keywords: Vec<&str> = KEYWORDS.split_whitespace().collect();
    found.retain(|name| !name.starts_with("__") && !name.starts_with("r#") && !keywords.contains(&name.as_str()));
    found.into_iter().filter(|name| !DECLARED.contains(&name.as_str())).collect()
}

const BLOCK: &str = r#"
    ::error_codes::define_codes! {
        pub catalog CATALOG = "catalog" "A catalog";
        /// Documented.
        #[non_exhaustive]
        pub domain Numbers 1..=999 | -5 "Numbers" {
            column weight: ::core::primitive::u8 = 3,
            section "one" 1..=99 {
                /// The first.
                found = 1 "found" { cause: "why", solution: "so", "column": "note" },
                #[deprecated]
                code = 2 "code" { name: "the code" },
            }
            row = 500 "row",
            Negative = -5 "negative",
            retired old = 3 "old",
            reserved 900..=999 "later",
        }
        pub domain Shared: u8 0..=99 overlaps Numbers { A = 7 "a", B = 7 "b" { shares: A }, C = 9 "c" }
        pub domain Strings: str { name = "text" "a text", other = "another" "another" }
        pub domain Empty: i64 -99..=-90 {}
        pub domain NoStrings: str {}
        pub domain Shown 0xBB8..=0xBFF shown "E{:04}" { Up = 0xBB8 "up", retired Up = 3001 "up" { moved: Up } }
        pub domain OpenNumbers: i16 3100..=3199 {
            other Unknown,
            column rank: ::core::primitive::u8 = 1,
            Known = 3100 "known", Alias = 3100 "alias" { shares: Known },
        }
        pub domain OpenStrings: str like "x*" {
            other Unmapped(::std::boxed::Box<::core::primitive::str>),
            column weight_of_it: ::core::primitive::u8 = 1,
            section "z" like "xz*" { Xz = "xz" "xz" }
            reserved like "xq*" "later",
        }
        reserved 2000 "nobody";
    }
"#;

/// Asks everything of the block in the module `$m`, from a scope in which every name means what it always does.
const ASK: &str = r#"
#[allow(deprecated)]
macro_rules! ask {
    ($m:ident) => {{
        use $m::{CATALOG, Empty, NoStrings, Numbers, OpenNumbers, OpenStrings, Shared, Shown, Strings};
        assert_eq!([-5, 0, 1, 2, 3, 500].map(|n| Numbers::from_code(n).map(|c| c.name())),
            [Some("Negative"), None, Some("found"), Some("the code"), None, Some("row")]);
        assert_eq!(Numbers::ALL.iter().map(|c| (c.code(), *c as i32)).collect::<Vec<_>>(),
            [(1, 1), (2, 2), (500, 500), (-5, -5)]);
        assert_eq!(Numbers::from_name("the code"), Some(Numbers::code));
        assert_eq!(Numbers::try_from(500), Ok(Numbers::row));
        assert_eq!(Numbers::try_from(3).unwrap_err().to_string(), "3 is retired in Numbers; it was old: old");
        assert_eq!("row".parse::<Numbers>(), Ok(Numbers::row));
        assert_eq!(format!("{} {:?}", Numbers::found, Numbers::row), "found (1): found row");
        assert_eq!(Numbers::row.description(), "row");
        assert_eq!(std::error::Error::description(&Numbers::row), "row");
        let entry = Numbers::found.entry();
        assert_eq!((entry.detail(), entry.cause(), entry.solution()), (Some("The first."), Some("why"), Some("so")));
        assert_eq!(entry.notes().next(), Some(("column", "note")));
        assert!(Numbers::with_code(2).eq([Numbers::code]) && Numbers::Negative < Numbers::found);
        assert_eq!((i32::from(Numbers::row), Numbers::row.weight()), (500, 3));
        assert_eq!(error_codes::Open::<Numbers>::from(1), error_codes::Open::Known(Numbers::found));
        assert_eq!(<Numbers as error_codes::ErrorCode>::from_code(1), Some(Numbers::found));
        assert_eq!(serde_json::to_string(&Numbers::row).unwrap(), "500");
        assert_eq!(serde_json::from_str::<Numbers>("500").unwrap(), Numbers::row);

        assert_eq!([6, 7, 8, 9].map(Shared::from_code), [None, Some(Shared::A), None, Some(Shared::C)]);
        assert_eq!((Shared::B.code(), Shared::B.name(), Shared::B.description()), (7, "B", "b"));
        assert!(Shared::with_code(7).eq([Shared::A, Shared::B]) && Shared::try_from(8).is_err());

        assert_eq!((Strings::name.code(), Strings::from_code("another")), ("text", Some(Strings::other)));
        assert_eq!((Strings::from_name("name"), Strings::from_code("name")), (Some(Strings::name), None));
        assert_eq!(Strings::try_from("text"), Ok(Strings::name));
        assert_eq!(Strings::try_from("x").unwrap_err().to_string(), "`x` is not a code of Strings");

        assert!(Empty::from_code(-95).is_none() && Empty::ALL.is_empty() && NoStrings::from_code("").is_none());
        assert_eq!((CATALOG.domains().len(), CATALOG.len(), CATALOG.reserved().len()), (8, 13, 1));

        assert_eq!(Shown::Up.to_string(), "Up (E3000): up");
        assert_eq!([3100, 7].map(OpenNumbers::from_code), [OpenNumbers::Known, OpenNumbers::Unknown(7)]);
        assert_eq!((OpenNumbers::Known.rank(), OpenNumbers::Unknown(7).rank()), (Some(1), None));
        assert_eq!(format!("{0} {0:?}", OpenNumbers::from(7)), "Unknown (7) Unknown(7)");
        assert!(OpenNumbers::with_code(3100).eq([OpenNumbers::Known, OpenNumbers::Alias]));
        assert_eq!(serde_json::from_str::<OpenNumbers>("7").unwrap(), OpenNumbers::from(7));
        assert_eq!(OpenStrings::from("xz"), OpenStrings::Xz);
        assert_eq!(serde_json::from_str::<OpenStrings>("\"xa\"").unwrap(), OpenStrings::from_code("xa"));
        assert_eq!((OpenStrings::from("xa").code(), OpenStrings::from("xa").entry()), ("xa", None));
    }};
}
"#;

/// For each kind of item, a line that declares one of this name.
const KINDS: [(&str, &str); 10] = [
    ("constant", "pub const NAME: u8 = 0;"),
    ("associated", "pub const NAME: ::core::option::Option<Numbers> = ::core::option::Option::None;"),
    ("static_item", "pub static NAME: u8 = 0;"),
    ("function", "pub fn NAME() {}"),
    ("unit", "pub struct NAME;"),
    ("tuple", "pub struct NAME(());"),
    ("alias", "pub type NAME = ();"),
    ("a_trait", "pub trait NAME {}"),
    ("module", "pub mod NAME {}"),
    ("a_macro", "macro_rules! NAME { () => { compile_error!(\"called\") }; }"),
];

#[test]
fn a_block_means_the_same_in_every_scope() {
    let names = written();
    let mut program = String::from("#![allow(warnings, ambiguous_glob_imports)]\n");
    program.push_str(ASK);
    let mut asked = String::new();
    let mut module = |name: &str, beside: &str| {
        write!(program, "mod {name} {{\n{beside}\n{BLOCK}\n}}\n").unwrap();
        writeln!(asked, "ask!({name});").unwrap();
    };
    for (kind, item) in KINDS {
        let items = |names: &[String]| names.iter().map(|name| item.replace("NAME", name) + "\n").collect::<String>();
        let items = items(&names);
        module(kind, &items);
        if kind != "a_macro" {
            module(&format!("{kind}_by_glob"), &format!("mod inner {{ use super::*;\n{items} }}\nuse inner::*;"));
        }
    }
    let variants = names.join(", ");
    module("variant", &format!("pub enum Beside {{ {variants} }}\nuse Beside::*;"));
    let methods: Vec<String> = names.iter().map(|name| format!("fn {name}(self) {{}}")).collect();
    let methods = methods.join("\n");
    module("method", &format!("pub trait Beside: Sized {{ {methods} }}\nimpl<T> Beside for T {{}}"));
    program.push_str(&own_variants(&names));
    write!(program, "fn main() {{\n{asked}\nown();\n}}\n").unwrap();
    run("beside", program);
}

/// The variants of the block's own enums, in scope by `use`: the case in which nothing but the answer is wrong.
fn own_variants(names: &[String]) -> String {
    let variants: Vec<&String> = names.iter().filter(|name| !ITEMS.contains(&name.as_str())).collect();
    let mut program = String::from("mod own_variants { use Own::*; use Copies::*;\n ::error_codes::define_codes! {\n");
    for (domain, shared) in [("Own 0..=99999", ""), ("Copies 100000..=199999", "Copy_ = 100000 \"c\" { shares: S0 },")]
    {
        let first = if shared.is_empty() { 0 } else { 100_000 };
        writeln!(program, "pub domain {domain} {{ S0 = {first} \"s\", {shared}").unwrap();
        for (index, name) in variants.iter().enumerate() {
            writeln!(program, "{name} = {} \"{index}\",", first + (index + 1) * 3).unwrap();
        }
        program.push_str("}\n");
    }
    program.push_str("}\n}\n");
    for domain in ["Own", "Copies"] {
        write!(
            program,
            "fn {domain}() {{ use own_variants::{domain} as Domain;
                let first = Domain::S0.code();
                for each in Domain::ALL {{
                    let only = each.code() > first;
                    if only {{ assert_eq!(Domain::from_code(each.code()), Some(*each)); }}
                    assert_eq!(Domain::from_name(each.name()), Some(*each));
                    assert_eq!(<Domain as TryFrom<_>>::try_from(each.code() + 1).map_err(|error| error.code()), Err((each.code() + 1).into()));
                }}
                assert!(Domain::ALL.len() > 100); }}\n"
        )
        .unwrap();
    }
    program.push_str("fn own() { Own(); Copies(); }\n");
    program
}

/// A domain may have the name of something that the language, the prelude or a glob import brings into its scope.
#[test]
fn a_domain_may_be_called_as_anything() {
    const NAMES: &str = "Result Option Some Ok String Vec Box ToString Iterator Copy Clone Debug Default Error From Into \
        Eq Ord Fn Drop Send u8 i32 i64 usize str bool char f64 core std alloc error_codes Infallible Catalog S D Code";
    let mut program =
        String::from("#![allow(warnings)]\nmod glob { pub enum Http {} pub mod Other {} }\nmod named {\n");
    program.push_str("use super::glob::*;\n::error_codes::define_codes! { pub catalog CATALOG = \"a\" \"b\";\n");
    let mut asked = String::new();
    for (index, name) in NAMES.split_whitespace().chain(["Http", "Other"]).enumerate() {
        let first = index * 10;
        writeln!(
            program,
            "pub domain {name} {first}..={} {{ A = {first} \"a\", {name} = {} \"b\" }}",
            first + 9,
            first + 5
        )
        .unwrap();
        writeln!(
            asked,
            "assert_eq!(named::{name}::from_code({}), Some(named::{name}::{name}));
            assert_eq!(named::{name}::A.to_string(), \"A ({first}): a\");
            assert_eq!(named::{name}::ALL, [named::{name}::A, named::{name}::{name}]);",
            first + 5
        )
        .unwrap();
    }
    write!(program, "pub domain Str: str {{ Str = \"s\" \"s\" }}\n}}\n}}\nfn main() {{\n{asked}\n").unwrap();
    program.push_str("assert_eq!(named::CATALOG.domains().len(), named::CATALOG.len() / 2 + 1);\n}\n");
    run("named", program);
}

fn run(name: &str, program: String) {
    tests::run(Path::new(env!("CARGO_TARGET_TMPDIR")), name, &[(name, program)]);
}
