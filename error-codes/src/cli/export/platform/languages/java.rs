//! Java: one class, with an enum for each domain; constants beyond what an enum can hold.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use minijinja::Environment;

use crate::cli::export::model::{Catalog, Domain};
use crate::cli::export::platform::comment::{Comment, Marks, units};
use crate::cli::export::platform::language::{Language, is_large_for_a_class};
use crate::cli::export::platform::literal;

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
    fn keywords(&self) -> &'static [&'static str] {
        &[
            "_",
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while",
        ]
    }
    fn members(&self) -> &'static [&'static str] {
        &["BY_CODE", "Optional", "cause", "code", "codeName", "description", "detail", "solution"]
    }
    fn types(&self) -> &'static [&'static str] {
        &["Boolean", "HashMap", "Integer", "Long", "Map", "Object", "Optional", "Override", "Short", "String"]
    }
    fn file(&self, prefix: Option<&str>, catalogs: &[Catalog]) -> String {
        match (prefix, catalogs) {
            (Some(prefix), _) => format!("{prefix}Codes"),
            (None, [catalog]) => format!("{}Codes", self.prefix(&catalog.id)),
            _ => "ErrorCodes".into(),
        }
    }
    fn scalar(&self, rust: &str) -> Option<&'static str> {
        Some(match rust {
            "i8" | "i16" | "i32" | "u8" | "u16" => "int",
            // A long has the 64 bits of a u64, as Long.toUnsignedString shows them.
            "u32" | "i64" | "u64" => "long",
            "bool" => "boolean",
            "str" => "String",
            _ => return None,
        })
    }
    fn number(&self, rust: &str, number: i128) -> String {
        match self.scalar(rust) {
            Some("long") if i64::try_from(number).is_err() => format!("0x{number:X}L"),
            Some("long") => format!("{number}L"),
            _ => number.to_string(),
        }
    }
    fn hexadecimal(&self, rust: &str, number: i128) -> String {
        match self.scalar(rust) {
            _ if number < 0 => self.number(rust, number),
            Some("long") => format!("0x{number:X}L"),
            _ => format!("0x{number:X}"),
        }
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
