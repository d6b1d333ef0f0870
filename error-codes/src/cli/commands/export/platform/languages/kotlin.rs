//! Kotlin: an enum for each domain; constants beyond what a class can hold.

use std::format;
use std::string::{String, ToString as _};

use error_codes_core::integer::Integer;

use crate::cli::commands::export::platform::comment::{Comment, Marks, columns, without_end};
use crate::cli::commands::export::platform::computed::Domain;
use crate::cli::commands::export::platform::language::{Language, Scalar, is_large_for_a_class, is_long};
use crate::cli::commands::export::platform::literal;

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
    fn keywords(&self) -> &'static str {
        // Hard keywords, and those that begin something else in the body of a class.
        "abstract actual by const crossinline expect external infix inline noinline operator out reified tailrec \
         value where annotation companion constructor data enum final init inner internal lateinit open override \
         private protected public sealed suspend vararg as break class continue do else false for fun if in interface \
         is null object package return super this throw true try typealias typeof val var when while"
    }
    fn keyword(&self, word: &str) -> String {
        format!("`{word}`")
    }
    fn members(&self) -> &'static str {
        "Companion byCode cause code codeName compareTo declaringJavaClass description detail entries equals fromCode \
         fromName hashCode name ordinal solution toString valueOf values"
    }
    fn types(&self) -> &'static str {
        "Boolean Deprecated Int Long Map String Suppress ULong"
    }
    fn has_scopes(&self) -> bool {
        true
    }
    fn scalar(&self, scalar: Scalar) -> String {
        let name = match scalar {
            Scalar::Bool => "Boolean",
            Scalar::Str => "String",
            Scalar::Integer(Integer::U64) => "ULong",
            Scalar::Integer(integer) if is_long(integer) => "Long",
            Scalar::Integer(_) => "Int",
        };
        name.into()
    }
    fn number(&self, integer: Integer, number: i128) -> String {
        match integer {
            Integer::U64 => format!("{number}uL"),
            _ if !is_long(integer) => number.to_string(),
            _ if number == Integer::I64.min() => "Long.MIN_VALUE".into(),
            _ => format!("{number}L"),
        }
    }
    fn hexadecimal(&self, integer: Integer, number: i128) -> String {
        match integer {
            Integer::U64 => format!("0x{number:X}uL"),
            _ => format!("0x{number:X}{}", if is_long(integer) { "L" } else { "" }),
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
