//! `--format c`, `swift` …, and `--template FILE`: constants for other platforms, each a template over the reference as
//! data.

mod all;
mod comment;
mod computed;
mod doc;
mod literal;
mod names;
mod prepare;
mod render;
mod translate;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::integer::Integer;
use minijinja::Environment;
use unicode_width::UnicodeWidthStr as _;

pub(super) use self::all::ALL;
use self::comment::{Comment, Marks};
use self::computed::{Catalog, Domain};
use self::names::upper_camel;
pub(super) use self::render::export;
use crate::cli::reference::Value;

/// A platform: its template, and how names, numbers, texts and comments are written there.
pub(super) struct Platform {
    /// Its name in messages, and in lower case the value of `--format`.
    pub(super) name: &'static str,
    /// Its line in the help.
    pub(super) help: &'static str,
    /// The text of the template; empty for [`PLAIN`].
    template: &'static str,
    /// The functions and filters of its template alone.
    add_filters: fn(&mut Environment),

    packages: Packages,
    /// The one name of the whole file: C's include guard, Java's class.
    file: fn(prefix: Option<&str>, catalogs: &[Catalog]) -> String,
    namespace: Namespace,
    /// Reserved words, separated by spaces, as the lists below.
    keywords: &'static str,
    /// A keyword as an identifier.
    keyword: fn(&str) -> String,
    /// Members of every generated type; a code of that name gets `_` appended.
    members: &'static str,
    /// The names that the template uses, which a type cannot have.
    types: &'static str,
    is_identifier: fn(&str) -> bool,
    /// The name as the platform normalizes identifiers: NFKC in Python.
    normalized: fn(&str) -> String,
    /// What begins the names of a catalog, if no prefix is given.
    prefix: fn(id: &str, is_alone: bool) -> String,
    type_name: fn(prefix: &str, name: &str) -> String,
    code_name: fn(type_name: &str, variant: &str) -> String,
    column_name: fn(&str) -> String,
    /// The other names that the template declares for a domain.
    derived: fn(&Domain) -> Vec<String>,

    /// The platform's type for a Rust type, wide enough for these numbers.
    native: fn(Scalar, &[i128]) -> String,
    /// A number of this native type.
    number: fn(native: &str, number: i128) -> String,
    /// A code that its domain shows in hexadecimal; it is not negative.
    hexadecimal: fn(native: &str, number: i128) -> String,
    string: fn(&str) -> String,
    null: &'static str,
    booleans: [&'static str; 2],
    /// Whether a string cannot hold a NUL character.
    ends_at_nul: bool,
    /// Whether a domain needs a type that is wider than the usual one.
    is_wide: fn(&Domain) -> bool,
    /// Whether an enum is a class of the JVM, whose size is limited.
    is_jvm: bool,

    comment: Comment,
    /// The paragraph of documentation by which tools know that a code is deprecated.
    deprecated: Option<&'static str>,
}

/// The packages that a file can belong to.
#[derive(Clone, Copy, PartialEq)]
enum Packages {
    None,
    /// `codes`
    Word,
    /// `com.example.codes`
    Path,
}

/// Where the names of codes stand.
#[derive(PartialEq)]
enum Namespace {
    /// Beside the type, with everything else of the file.
    File,
    /// In the type, with the properties of a code.
    Member,
    /// In the type, where a property of a code may have the same name.
    Static,
}

/// No platform in particular, for custom templates: names as they are declared, literals of JSON, which those
/// of TOML and YAML are too.
pub(super) const PLAIN: Platform = Platform {
    name: "the template",
    help: "",
    template: "",
    add_filters: |_| {},
    packages: Packages::Path,
    file: |_, _| String::new(),
    namespace: Namespace::Static,
    keywords: "",
    keyword: |word| format!("{word}_"),
    members: "",
    types: "",
    is_identifier: |_| true,
    normalized: |name| name.into(),
    prefix: |id, is_alone| if is_alone { String::new() } else { upper_camel(id) },
    type_name: |_, name| name.into(),
    code_name: |_, variant| variant.into(),
    column_name: |name| name.into(),
    derived: |_| Vec::new(),
    native: |scalar, _| {
        let name = match scalar {
            Scalar::Bool => "boolean",
            Scalar::Str => "string",
            Scalar::Integer(_) => "number",
        };
        name.into()
    },
    number: |_, number| number.to_string(),
    hexadecimal: |_, number| number.to_string(),
    string: |text| literal::quoted(text, '"', &[], literal::in_json),
    null: "null",
    booleans: ["false", "true"],
    ends_at_nul: false,
    is_wide: |_| false,
    is_jvm: false,
    comment: Comment {
        marks: Marks::Line("# "),
        line: "# ",
        breaks_anywhere: false,
        width: 80,
        measure: str::width,
        clean: |text| text.into(),
    },
    deprecated: None,
};

impl Platform {
    /// The literal for a value of this native type.
    fn literal(&self, value: &Value, native: &str) -> String {
        match value {
            Value::Bool(value) => self.booleans[usize::from(*value)].into(),
            Value::Text(text) => (self.string)(text),
            Value::Int(number) => (self.number)(native, *number),
            Value::Other(_) => self.null.into(),
        }
    }
}

/// A Rust type with a counterpart on the platforms.
#[derive(Clone, Copy)]
enum Scalar {
    Bool,
    Integer(Integer),
    Str,
}

impl Scalar {
    /// The type of this name, of codes or of a column.
    fn of(name: &str) -> Option<Self> {
        match name {
            "bool" => Some(Self::Bool),
            "usize" => Some(Self::Integer(Integer::U64)),
            "isize" => Some(Self::Integer(Integer::I64)),
            "str" => Some(Self::Str),
            text if text.starts_with('&') && text.ends_with("str") => Some(Self::Str),
            integer => Integer::from_name(integer).map(Self::Integer),
        }
    }

    /// Whether the value is a literal of this type.
    fn is_of(self, value: &Value) -> bool {
        matches!(
            (self, value),
            (Self::Bool, Value::Bool(_)) | (Self::Integer(_), Value::Int(_)) | (Self::Str, Value::Text(_))
        )
    }

    /// Whether the type has numbers that an `i32` has not.
    fn is_long(self) -> bool {
        let Self::Integer(integer) = self else { return false };
        !Integer::I32.contains(integer.min()) || !Integer::I32.contains(integer.max())
    }
}
