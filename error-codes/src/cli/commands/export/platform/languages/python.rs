//! Python: an `IntEnum` or a `StrEnum` for each domain; a shared number is an alias.

use std::string::String;

use unicode_normalization::UnicodeNormalization as _;

use crate::cli::commands::export::platform::comment::{Comment, Marks, as_is, columns};
use crate::cli::commands::export::platform::language::{Language, Scalar};
use crate::cli::commands::export::platform::literal;

pub(super) struct Python;

impl Language for Python {
    fn name(&self) -> &'static str {
        "Python"
    }
    fn template(&self) -> (&'static str, &'static str) {
        ("python.py.jinja", include_str!("../../templates/python.py.jinja"))
    }
    fn keywords(&self) -> &'static str {
        "False None True and as assert async await break class continue def del elif else except finally for from \
         global if import in is lambda nonlocal not or pass raise return try while with yield"
    }
    fn members(&self) -> &'static str {
        // Of the class, of `Enum`, of `int` and of `str`.
        "cause code_name description detail from_code from_name solution bool classmethod int mro name str value \
         as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real \
         to_bytes capitalize casefold center count encode endswith expandtabs find format format_map index isalnum \
         isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join \
         ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition \
         rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill"
    }
    fn types(&self) -> &'static str {
        "IntEnum StrEnum ValueError bool classmethod int str"
    }
    /// A name with two underscores in front is private to a class, one between two is Python's own.
    fn is_identifier(&self, name: &str) -> bool {
        !(name.starts_with("__") || (name.starts_with('_') && name.ends_with('_')))
    }
    fn normalized(&self, name: &str) -> String {
        name.nfkc().collect()
    }
    fn column_name(&self, name: &str) -> String {
        name.into()
    }
    fn scalar(&self, scalar: Scalar) -> String {
        let name = match scalar {
            Scalar::Bool => "bool",
            Scalar::Str => "str",
            Scalar::Integer(_) => "int",
        };
        name.into()
    }
    fn string(&self, text: &str) -> String {
        literal::quoted(text, literal::preferred_quote(text), &[], literal::by_width)
    }
    fn null(&self) -> &'static str {
        "None"
    }
    fn boolean(&self, value: bool) -> &'static str {
        if value { "True" } else { "False" }
    }
    fn comment(&self) -> Comment {
        Comment {
            marks: Marks::Line("#: "),
            line: "# ",
            breaks_anywhere: false,
            width: 88,
            measure: columns,
            clean: as_is,
        }
    }
}
