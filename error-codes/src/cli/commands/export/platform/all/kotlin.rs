//! Kotlin: an enum for each domain; constants beyond what a class can hold.

use std::format;
use std::string::ToString as _;

use error_codes_core::integer::Integer;

use crate::cli::commands::export::platform::comment::{Comment, Marks, without_end};
use crate::cli::commands::export::platform::names::lower_camel;
use crate::cli::commands::export::platform::{PLAIN, Platform, Scalar, literal};

pub(super) const KOTLIN: Platform = Platform {
    name: "Kotlin",
    help: "An enum for each domain",
    template: include_str!("kotlin.kt.jinja"),
    // Hard keywords, and those that begin something else in the body of a class.
    keywords: "abstract actual by const crossinline expect external infix inline noinline operator out reified tailrec \
               value where annotation companion constructor data enum final init inner internal lateinit open override \
               private protected public sealed suspend vararg as break class continue do else false for fun if in \
               interface is null object package return super this throw true try typealias typeof val var when while",
    keyword: |word| format!("`{word}`"),
    members: "Companion byCode cause code codeName compareTo declaringJavaClass description detail entries equals \
              fromCode fromName hashCode name ordinal solution toString valueOf values",
    types: "Boolean Deprecated Int Long Map String Suppress ULong",
    type_name: |prefix, name| format!("{prefix}{name}"),
    column_name: lower_camel,
    native: |scalar, _| {
        let name = match scalar {
            Scalar::Bool => "Boolean",
            Scalar::Str => "String",
            Scalar::Integer(Integer::U64) => "ULong",
            Scalar::Integer(_) if scalar.is_long() => "Long",
            Scalar::Integer(_) => "Int",
        };
        name.into()
    },
    number: |native, number| match native {
        "Int" => number.to_string(),
        "ULong" => format!("{number}uL"),
        _ if number == Integer::I64.min() => "Long.MIN_VALUE".into(),
        _ => format!("{number}L"),
    },
    hexadecimal: |native, number| match native {
        "Int" => format!("0x{number:X}"),
        "ULong" => format!("0x{number:X}uL"),
        _ => format!("0x{number:X}L"),
    },
    string: |text| literal::quoted(text, '"', &['$'], literal::utf16),
    is_jvm: true,
    comment: Comment { marks: Marks::Block(""), line: "// ", width: 100, clean: without_end, ..PLAIN.comment },
    ..PLAIN
};
