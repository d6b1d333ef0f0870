//! Go: a type for each domain, with constants that begin with its name.

use std::format;
use std::vec::Vec;

use crate::cli::commands::export::platform::comment::{Comment, Marks};
use crate::cli::commands::export::platform::names::upper_camel;
use crate::cli::commands::export::platform::{Namespace, PLAIN, Packages, Platform, Scalar, literal};
use crate::cli::spelling::capitalized;

pub(super) const GO: Platform = Platform {
    name: "Go",
    help: "A type with constants for each domain",
    template: include_str!("go.go.jinja"),
    packages: Packages::Word,
    namespace: Namespace::File,
    keywords: "break case chan const continue default defer else fallthrough for func go goto if import interface map \
               package range return select struct switch type var",
    // Letters and digits of Unicode, no marks.
    is_identifier: |name| name.chars().all(|c| c == '_' || c.is_alphanumeric()),
    // Only what begins with a capital letter is seen outside of the package.
    type_name: |prefix, name| {
        let name = capitalized(&format!("{prefix}{name}"));
        if name.starts_with(char::is_uppercase) { name } else { format!("X{name}") }
    },
    code_name: |type_name, variant| format!("{type_name}{}", capitalized(variant)),
    column_name: |name| match &*upper_camel(name) {
        taken @ ("Cause" | "Description" | "Detail" | "Error" | "Name" | "Solution" | "String") => format!("{taken}_"),
        name => name.into(),
    },
    derived: |domain| Vec::from([format!("Parse{}", domain.computed.ident)]),
    native: |scalar, _| match scalar {
        Scalar::Bool => "bool".into(),
        Scalar::Str => "string".into(),
        Scalar::Integer(integer) => format!("{}int{}", if integer.is_signed() { "" } else { "u" }, integer.bits()),
    },
    hexadecimal: |_, number| format!("0x{number:X}"),
    string: |text| literal::quoted(text, '"', &[], literal::by_width),
    null: "nil",
    comment: Comment { marks: Marks::Line("// "), line: "// ", width: 100, ..PLAIN.comment },
    deprecated: Some("Deprecated: do not use this code in new programs."),
    ..PLAIN
};
