//! Kotlin: an enum for each domain; constants beyond what a class can hold.

use std::format;
use std::string::{String, ToString as _};

use crate::cli::export::model::Domain;
use crate::cli::export::platform::comment::{Comment, Marks, columns, without_end};
use crate::cli::export::platform::language::{Language, is_large_for_a_class};
use crate::cli::export::platform::literal;

pub(super) struct Kotlin;

impl Language for Kotlin {
    fn name(&self) -> &'static str {
        "Kotlin"
    }
    fn template(&self) -> (&'static str, &'static str) {
        ("kotlin.kt.jinja", include_str!("../../templates/kotlin.kt.jinja"))
    }
    fn has_package(&self) -> bool {
        true
    }
    fn keywords(&self) -> &'static [&'static str] {
        &[
            // Hard keywords, and those that begin something else in the body of a class.
            "abstract",
            "actual",
            "by",
            "const",
            "crossinline",
            "expect",
            "external",
            "infix",
            "inline",
            "noinline",
            "operator",
            "out",
            "reified",
            "tailrec",
            "value",
            "where",
            "annotation",
            "companion",
            "constructor",
            "data",
            "enum",
            "final",
            "init",
            "inner",
            "internal",
            "lateinit",
            "open",
            "override",
            "private",
            "protected",
            "public",
            "sealed",
            "suspend",
            "vararg",
            "as",
            "break",
            "class",
            "continue",
            "do",
            "else",
            "false",
            "for",
            "fun",
            "if",
            "in",
            "interface",
            "is",
            "null",
            "object",
            "package",
            "return",
            "super",
            "this",
            "throw",
            "true",
            "try",
            "typealias",
            "typeof",
            "val",
            "var",
            "when",
            "while",
        ]
    }
    fn keyword(&self, word: &str) -> String {
        format!("`{word}`")
    }
    fn members(&self) -> &'static [&'static str] {
        &[
            "Companion",
            "byCode",
            "cause",
            "code",
            "codeName",
            "compareTo",
            "declaringJavaClass",
            "description",
            "detail",
            "entries",
            "equals",
            "fromCode",
            "fromName",
            "hashCode",
            "name",
            "ordinal",
            "solution",
            "toString",
            "valueOf",
            "values",
        ]
    }
    fn types(&self) -> &'static [&'static str] {
        &["Boolean", "Deprecated", "Int", "Long", "Map", "String", "Suppress", "ULong"]
    }
    fn has_scopes(&self) -> bool {
        true
    }
    fn scalar(&self, rust: &str) -> Option<&'static str> {
        Some(match rust {
            "i8" | "i16" | "i32" | "u8" | "u16" => "Int",
            "u32" | "i64" => "Long",
            "u64" => "ULong",
            "bool" => "Boolean",
            "str" => "String",
            _ => return None,
        })
    }
    fn number(&self, rust: &str, number: i128) -> String {
        match self.scalar(rust) {
            Some("ULong") => format!("{number}uL"),
            Some("Long") if number == i64::MIN.into() => "Long.MIN_VALUE".into(),
            Some("Long") => format!("{number}L"),
            _ => number.to_string(),
        }
    }
    fn hexadecimal(&self, rust: &str, number: i128) -> String {
        match self.scalar(rust) {
            _ if number < 0 => self.number(rust, number),
            Some("ULong") => format!("0x{number:X}uL"),
            Some("Long") => format!("0x{number:X}L"),
            _ => format!("0x{number:X}"),
        }
    }
    fn string(&self, text: &str) -> String {
        literal::quoted(text, '"', &['$'], literal::utf16)
    }
    fn comment(&self) -> Comment {
        Comment {
            marks: Marks::Block(""),
            line: "// ",
            breaks_anywhere: false,
            width: 100,
            measure: columns,
            clean: without_end,
        }
    }
    fn is_large(&self, domain: &Domain) -> bool {
        is_large_for_a_class(domain)
    }
    fn limit(&self) -> Option<usize> {
        Some(20_000)
    }
}
