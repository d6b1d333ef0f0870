//! Java: one class, with an enum for each domain; constants beyond what an enum can hold.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::integer::Integer;
use minijinja::Environment;

use crate::cli::commands::export::platform::comment::{Comment, Marks, units};
use crate::cli::commands::export::platform::computed::{Catalog, Domain};
use crate::cli::commands::export::platform::language::{Language, Scalar, is_large_for_a_class, is_long};
use crate::cli::commands::export::platform::literal;

pub(super) struct Java;

const DEPRECATED: &str = "@deprecated Do not use this code in new programs.";

/// The width to which google-java-format folds.
const WIDTH: usize = 100;

impl Language for Java {
    fn name(&self) -> &'static str {
        "Java"
    }
    fn template(&self) -> (&'static str, &'static str) {
        ("java.java.jinja", include_str!("../../templates/java.java.jinja"))
    }
    fn has_package(&self) -> bool {
        true
    }
    fn keywords(&self) -> &'static str {
        "_ abstract assert boolean break byte case catch char class const continue default do double else enum \
         extends false final finally float for goto if implements import instanceof int interface long native new \
         null package private protected public return short static strictfp super switch synchronized this throw \
         throws transient true try void volatile while"
    }
    fn members(&self) -> &'static str {
        "BY_CODE Optional cause code codeName description detail solution"
    }
    fn types(&self) -> &'static str {
        "Boolean HashMap Integer Long Map Object Optional Override Short String"
    }
    fn file(&self, prefix: Option<&str>, catalogs: &[Catalog]) -> String {
        match (prefix, catalogs) {
            (Some(prefix), _) => format!("{prefix}Codes"),
            (None, [catalog]) => format!("{}Codes", self.prefix(&catalog.id)),
            _ => "ErrorCodes".into(),
        }
    }
    fn scalar(&self, scalar: Scalar) -> String {
        let name = match scalar {
            Scalar::Bool => "boolean",
            Scalar::Str => "String",
            // A long has the 64 bits of a u64, as Long.toUnsignedString shows them.
            Scalar::Integer(integer) if is_long(integer) => "long",
            Scalar::Integer(_) => "int",
        };
        name.into()
    }
    fn number(&self, integer: Integer, number: i128) -> String {
        match number {
            _ if !is_long(integer) => number.to_string(),
            _ if !Integer::I64.contains(number) => format!("0x{number:X}L"),
            _ => format!("{number}L"),
        }
    }
    fn hexadecimal(&self, integer: Integer, number: i128) -> String {
        format!("0x{number:X}{}", if is_long(integer) { "L" } else { "" })
    }
    fn string(&self, text: &str) -> String {
        literal::quoted(text, '"', &[], literal::utf16)
    }
    fn comment(&self) -> Comment {
        Comment { marks: Marks::Block("<p>"), line: "// ", breaks_anywhere: true, width: WIDTH, measure: units, clean }
    }
    fn deprecated(&self) -> Option<&'static str> {
        Some(DEPRECATED)
    }
    fn is_large(&self, domain: &Domain) -> bool {
        is_large_for_a_class(domain)
    }
    fn limit(&self) -> Option<usize> {
        Some(20_000)
    }
}

/// What Javadoc takes for HTML or a tag, and the backslash, which the compiler takes for one of its own even here.
fn clean(text: &str) -> String {
    if text == DEPRECATED {
        return text.into();
    }
    let mut clean = String::new();
    for c in text.chars() {
        match c {
            '&' => clean.push_str("&amp;"),
            '<' => clean.push_str("&lt;"),
            '>' => clean.push_str("&gt;"),
            '@' => clean.push_str("&#64;"),
            '\\' => clean.push_str("&#92;"),
            '*' => clean.push_str("&#42;"),
            _ => clean.push(c),
        }
    }
    clean
}

/// A call as google-java-format folds it: on one line, the arguments on a second one, or a line for each.
fn call(name: &str, arguments: &[String], indent: usize, end: &str) -> String {
    let (margin, deeper) = (" ".repeat(indent), " ".repeat(indent + 4));
    let one = arguments.join(", ");
    let fits = |text: &str| units(text) <= WIDTH;
    let line = format!("{margin}{name}({one}){end}");
    if fits(&line) {
        return line;
    }
    let second = format!("{deeper}{one}){end}");
    if fits(&second) {
        return format!("{margin}{name}(\n{second}");
    }
    format!("{margin}{name}(\n{deeper}{}){end}", arguments.join(&format!(",\n{deeper}")))
}

pub(super) fn add_filters(engine: &mut Environment) {
    engine.add_function("java_call", |name: &str, arguments: Vec<String>, indent: usize, end: &str| {
        call(name, &arguments, indent, end)
    });
}
