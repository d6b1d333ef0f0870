//! TypeScript: an object, the union of its values, a guard, and a record of texts that must be complete.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use minijinja::Environment;
use unicode_width::UnicodeWidthStr as _;

use crate::cli::export::model::{Domain, Value};
use crate::cli::export::platform::comment::{Comment, Marks, columns, without_end};
use crate::cli::export::platform::language::Language;
use crate::cli::export::platform::literal;

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
    fn keywords(&self) -> &'static [&'static str] {
        &[]
    }
    fn members(&self) -> &'static [&'static str] {
        &["__proto__", "name", "description", "detail", "cause", "solution"]
    }
    fn types(&self) -> &'static [&'static str] {
        &["Object", "Readonly", "ReadonlySet", "Record", "Set"]
    }
    fn has_scopes(&self) -> bool {
        true
    }
    fn derived(&self, domain: &Domain) -> Vec<String> {
        let name = &domain.ident;
        Vec::from([format!("is{name}"), format!("{name}Entry"), format!("{name}Entries"), format!("{name}Codes")])
    }
    fn scalar(&self, rust: &str) -> Option<&'static str> {
        Some(match rust {
            "bool" => "boolean",
            "str" => "string",
            "bigint" => "bigint",
            _ => "number",
        })
    }
    fn holding<'a>(&self, rust: &'a str, numbers: &[i128]) -> &'a str {
        if numbers.iter().all(|number| is_safe(*number)) { rust } else { "bigint" }
    }
    fn number(&self, rust: &str, number: i128) -> String {
        if rust == "bigint" { format!("{number}n") } else { number.to_string() }
    }
    fn code_type(&self, domain: &Domain) -> String {
        if self.is_wide(domain) { "bigint" } else { self.scalar(&domain.code_type).unwrap_or("") }.to_string()
    }
    /// Whether a number of JavaScript cannot hold every code.
    fn is_wide(&self, domain: &Domain) -> bool {
        domain.codes.iter().any(|code| matches!(code.code, Value::Int(number) if !is_safe(number)))
    }
    fn hexadecimal(&self, rust: &str, number: i128) -> String {
        if number < 0 { self.number(rust, number) } else { format!("{number:#x}") }
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

fn is_safe(number: i128) -> bool {
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
