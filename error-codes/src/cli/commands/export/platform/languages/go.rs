//! Go: a type for each domain, with constants that begin with its name.

use std::format;
use std::string::String;
use std::vec::Vec;

use crate::cli::commands::export::platform::comment::{Comment, Marks, as_is, columns};
use crate::cli::commands::export::platform::computed::Domain;
use crate::cli::commands::export::platform::language::{Language, Scalar, capitalized, upper_camel};
use crate::cli::commands::export::platform::literal;

pub(super) struct Go;

impl Language for Go {
    fn name(&self) -> &'static str {
        "Go"
    }
    fn template(&self) -> (&'static str, &'static str) {
        ("go.go.jinja", include_str!("../../templates/go.go.jinja"))
    }
    fn has_package(&self) -> bool {
        true
    }
    fn packages_are_nested(&self) -> bool {
        false
    }
    fn keywords(&self) -> &'static str {
        "break case chan const continue default defer else fallthrough for func go goto if import interface map package \
         range return select struct switch type var"
    }
    fn is_flat(&self) -> bool {
        true
    }
    /// Letters and digits of Unicode, no marks.
    fn is_identifier(&self, name: &str) -> bool {
        name.chars().all(|c| c == '_' || c.is_alphanumeric())
    }
    /// Only what begins with a capital letter is seen outside of the package.
    fn type_name(&self, prefix: &str, name: &str) -> String {
        let name = capitalized(&format!("{prefix}{name}"));
        if name.starts_with(char::is_uppercase) { name } else { format!("X{name}") }
    }
    fn code_name(&self, type_name: &str, variant: &str) -> String {
        format!("{type_name}{}", capitalized(variant))
    }
    fn column_name(&self, name: &str) -> String {
        match &*upper_camel(name) {
            taken @ ("Cause" | "Description" | "Detail" | "Error" | "Name" | "Solution" | "String") => {
                format!("{taken}_")
            }
            name => name.into(),
        }
    }
    fn derived(&self, domain: &Domain) -> Vec<String> {
        Vec::from([format!("Parse{}", domain.computed.ident)])
    }
    fn scalar(&self, scalar: Scalar) -> String {
        match scalar {
            Scalar::Bool => "bool".into(),
            Scalar::Str => "string".into(),
            Scalar::Integer(integer) => format!("{}int{}", if integer.is_signed() { "" } else { "u" }, integer.bits()),
        }
    }
    fn string(&self, text: &str) -> String {
        literal::quoted(text, '"', &[], literal::by_width)
    }
    fn null(&self) -> &'static str {
        "nil"
    }
    fn comment(&self) -> Comment {
        Comment {
            marks: Marks::Line("// "),
            line: "// ",
            breaks_anywhere: false,
            width: 100,
            measure: columns,
            clean: as_is,
        }
    }
    fn deprecated(&self) -> Option<&'static str> {
        Some("Deprecated: do not use this code in new programs.")
    }
}
