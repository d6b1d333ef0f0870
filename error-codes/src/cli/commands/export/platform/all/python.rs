//! Python: an `IntEnum` or a `StrEnum` for each domain; a shared number is an alias.

use std::format;

use unicode_normalization::UnicodeNormalization as _;

use crate::cli::commands::export::platform::comment::{Comment, Marks};
use crate::cli::commands::export::platform::{Namespace, PLAIN, Packages, Platform, Scalar, literal};

pub(super) const PYTHON: Platform = Platform {
    name: "Python",
    help: "An `IntEnum` or a `StrEnum` for each domain",
    template: include_str!("python.py.jinja"),
    packages: Packages::None,
    namespace: Namespace::Member,
    keywords: "False None True and as assert async await break class continue def del elif else except finally for \
               from global if import in is lambda nonlocal not or pass raise return try while with yield",
    // Of the class, of `Enum`, of `int` and of `str`.
    members: "cause code_name description detail from_code from_name solution bool classmethod int mro name str value \
              as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real \
              to_bytes capitalize casefold center count encode endswith expandtabs find format format_map index \
              isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle \
              isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust \
              rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill",
    types: "IntEnum StrEnum ValueError bool classmethod int str",
    // A name with two underscores in front is private to a class, one between two is Python's own.
    is_identifier: |name| !(name.starts_with("__") || (name.starts_with('_') && name.ends_with('_'))),
    normalized: |name| name.nfkc().collect(),
    type_name: |prefix, name| format!("{prefix}{name}"),
    native: |scalar, _| {
        let name = match scalar {
            Scalar::Bool => "bool",
            Scalar::Str => "str",
            Scalar::Integer(_) => "int",
        };
        name.into()
    },
    hexadecimal: |_, number| format!("0x{number:X}"),
    string: |text| literal::quoted(text, literal::preferred_quote(text), &[], literal::by_width),
    null: "None",
    booleans: ["False", "True"],
    comment: Comment { marks: Marks::Line("#: "), width: 88, ..PLAIN.comment },
    ..PLAIN
};
