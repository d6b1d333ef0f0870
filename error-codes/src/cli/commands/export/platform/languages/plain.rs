//! No language in particular: names as they are declared, literals of JSON, which those of TOML and YAML are too.

use std::string::String;

use error_codes_core::integer::Integer;

use crate::cli::commands::export::platform::comment::{Comment, Marks, as_is, columns};
use crate::cli::commands::export::platform::language::{Language, Scalar};
use crate::cli::commands::export::platform::literal;

pub(super) struct Plain;

impl Language for Plain {
    fn name(&self) -> &'static str {
        "the template"
    }
    fn template(&self) -> (&'static str, &'static str) {
        ("", "")
    }
    fn has_package(&self) -> bool {
        true
    }
    fn type_name(&self, _prefix: &str, name: &str) -> String {
        name.into()
    }
    fn has_scopes(&self) -> bool {
        true
    }
    fn column_name(&self, name: &str) -> String {
        name.into()
    }
    fn scalar(&self, scalar: Scalar) -> String {
        let name = match scalar {
            Scalar::Bool => "boolean",
            Scalar::Str => "string",
            Scalar::Integer(_) => "number",
        };
        name.into()
    }
    fn hexadecimal(&self, integer: Integer, number: i128) -> String {
        self.number(integer, number)
    }
    fn string(&self, text: &str) -> String {
        literal::quoted(text, '"', &[], literal::in_json)
    }
    fn comment(&self) -> Comment {
        Comment {
            marks: Marks::Line("# "),
            line: "# ",
            breaks_anywhere: false,
            width: 80,
            measure: columns,
            clean: as_is,
        }
    }
}
