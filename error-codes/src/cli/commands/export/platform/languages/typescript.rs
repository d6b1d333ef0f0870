//! TypeScript: an object, the union of its values, a guard, and a record of texts that must be complete.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::integer::Integer;
use minijinja::Environment;
use unicode_width::UnicodeWidthStr as _;

use crate::cli::commands::export::platform::comment::{Comment, Marks, columns, without_end};
use crate::cli::commands::export::platform::computed::Domain;
use crate::cli::commands::export::platform::language::{Language, Scalar};
use crate::cli::commands::export::platform::literal;

pub(super) struct TypeScript;

/// The width to which Prettier folds.
const WIDTH: usize = 80;

/// The last integer up to which a number of JavaScript holds each.
const MAX_SAFE_INTEGER: i128 = (1 << 53) - 1;

impl Language for TypeScript {
    fn name(&self) -> &'static str {
        "TypeScript"
    }
    fn template(&self) -> (&'static str, &'static str) {
        ("typescript.ts.jinja", include_str!("../../templates/typescript.ts.jinja"))
    }
    fn members(&self) -> &'static str {
        "__proto__ name description detail cause solution"
    }
    fn types(&self) -> &'static str {
        "Object Readonly ReadonlySet Record Set"
    }
    fn has_scopes(&self) -> bool {
        true
    }
    fn derived(&self, domain: &Domain) -> Vec<String> {
        let name = &domain.computed.ident;
        Vec::from([format!("is{name}"), format!("{name}Entry"), format!("{name}Entries"), format!("{name}Codes")])
    }
    fn scalar(&self, scalar: Scalar) -> String {
        let name = match scalar {
            Scalar::Bool => "boolean",
            Scalar::Str => "string",
            Scalar::Integer(_) => "number",
        };
        name.into()
    }
    fn holding(&self, scalar: Scalar, numbers: &[i128]) -> (String, &'static str) {
        if numbers.iter().all(is_safe) { (self.scalar(scalar), "") } else { ("bigint".into(), "n") }
    }
    /// Whether a number of JavaScript cannot hold every code.
    fn is_wide(&self, domain: &Domain) -> bool {
        domain.codes.iter().filter_map(|code| code.code.number()).any(|number| !is_safe(&number))
    }
    fn hexadecimal(&self, _integer: Integer, number: i128) -> String {
        format!("{number:#x}")
    }
    fn string(&self, text: &str) -> String {
        literal::quoted(text, literal::preferred_quote(text), &[], literal::utf16)
    }
    fn null(&self) -> &'static str {
        "undefined"
    }
    fn comment(&self) -> Comment {
        Comment { marks: Marks::Block(""), line: "// ", breaks_anywhere: false, width: WIDTH, measure: columns, clean }
    }
    fn deprecated(&self) -> Option<&'static str> {
        Some("@deprecated")
    }
}

fn is_safe(number: &i128) -> bool {
    number.abs() <= MAX_SAFE_INTEGER
}

fn clean(text: &str) -> String {
    if text == "@deprecated" { text.to_string() } else { without_end(text) }
}

/// A property as Prettier folds it: a text that is too long stands on a line of its own, unless the key is so short that
/// nothing is won.
fn property(key: &str, value: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let line = format!("{margin}{key}: {value},");
    if line.width() > WIDTH && value.starts_with(['"', '\'']) && key.width() > 2 {
        return format!("{margin}{key}:\n{margin}  {value},");
    }
    line
}

pub(super) fn add_filters(engine: &mut Environment) {
    engine.add_function("ts_property", property);
}
