//! Java: one class, with an enum for each domain; constants beyond what an enum can hold.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::integer::Integer;
use minijinja::Environment;

use crate::cli::commands::export::platform::comment::{Comment, Marks};
use crate::cli::commands::export::platform::names::{lower_camel, upper_camel};
use crate::cli::commands::export::platform::{Namespace, PLAIN, Platform, Scalar, literal};

const DEPRECATED: &str = "@deprecated Do not use this code in new programs.";

/// The width to which google-java-format folds.
const WIDTH: usize = 100;

pub(super) const JAVA: Platform = Platform {
    name: "Java",
    help: "A class with an enum for each domain",
    template: include_str!("java.java.jinja"),
    add_filters,
    file: |prefix, catalogs| match (prefix, catalogs) {
        (Some(prefix), _) => format!("{prefix}Codes"),
        (None, [catalog]) => format!("{}Codes", upper_camel(&catalog.id)),
        _ => "ErrorCodes".into(),
    },
    namespace: Namespace::Member,
    keywords: "_ abstract assert boolean break byte case catch char class const continue default do double else enum \
               extends false final finally float for goto if implements import instanceof int interface long native \
               new null package private protected public return short static strictfp super switch synchronized this \
               throw throws transient true try void volatile while",
    members: "BY_CODE Optional cause code codeName description detail solution",
    types: "Boolean HashMap Integer Long Map Object Optional Override Short String",
    type_name: |prefix, name| format!("{prefix}{name}"),
    column_name: lower_camel,
    native: |scalar, _| {
        let name = match scalar {
            Scalar::Bool => "boolean",
            Scalar::Str => "String",
            // A long has the 64 bits of a u64, as Long.toUnsignedString shows them.
            Scalar::Integer(_) if scalar.is_long() => "long",
            Scalar::Integer(_) => "int",
        };
        name.into()
    },
    number: |native, number| match native {
        "int" => number.to_string(),
        _ if !Integer::I64.contains(number) => format!("0x{number:X}L"),
        _ => format!("{number}L"),
    },
    hexadecimal: |native, number| format!("0x{number:X}{}", if native == "long" { "L" } else { "" }),
    string: |text| literal::quoted(text, '"', &[], literal::utf16),
    is_jvm: true,
    comment: Comment {
        marks: Marks::Block("<p>"),
        line: "// ",
        breaks_anywhere: true,
        width: WIDTH,
        measure: units,
        clean,
    },
    deprecated: Some(DEPRECATED),
    ..PLAIN
};

/// Escapes what Javadoc takes for HTML or a tag, and the backslash: Java translates `\u` escapes in comments too.
fn clean(text: &str) -> String {
    if text == DEPRECATED {
        return text.into();
    }
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('@', "&#64;").replace('\\', "&#92;").replace('*', "&#42;")
}

/// The units of UTF-16.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
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

fn add_filters(engine: &mut Environment) {
    engine.add_function("java_call", |name: &str, arguments: Vec<String>, indent: usize, end: &str| {
        call(name, &arguments, indent, end)
    });
}
