//! C, and with it Objective-C and C++: a header.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::integer::Integer;
use minijinja::Environment;
use unicode_width::UnicodeWidthStr as _;

use crate::cli::commands::export::platform::comment::{Comment, Marks};
use crate::cli::commands::export::platform::names::snake;
use crate::cli::commands::export::platform::{Namespace, PLAIN, Packages, Platform, Scalar};
use error_codes_core::hidden::is_hidden;

/// The width to which clang-format folds.
const WIDTH: usize = 80;

const MEMBERS: &str = "name from_name description detail cause solution";

pub(super) const C: Platform = Platform {
    name: "C",
    help: "A header, for C, C++ and Objective-C",
    template: include_str!("c.h.jinja"),
    add_filters,
    packages: Packages::None,
    file: |prefix, catalogs| {
        let ids: Vec<String> = catalogs.iter().map(|catalog| snake(&catalog.id)).collect();
        let name = prefix.map_or_else(|| ids.join("_"), String::from);
        format!("{}_ERROR_CODES_H", name.trim_end_matches('_')).trim_start_matches('_').to_uppercase()
    },
    namespace: Namespace::File,
    // Keywords of C, C++ and Objective-C that a type name can be if the prefix is empty.
    keywords: "bool class id int short long char union struct signed unsigned register",
    members: MEMBERS,
    prefix: |id, _| snake(id) + "_",
    type_name: |prefix, name| format!("{prefix}{name}"),
    code_name: |type_name, variant| format!("{type_name}_{variant}"),
    derived: |domain| {
        let columns = domain.columns.iter().map(|column| column.name.as_str());
        let names = MEMBERS.split_whitespace().chain(columns);
        names.map(|name| format!("{}_{name}", domain.computed.ident)).collect()
    },
    native: |scalar, _| match scalar {
        Scalar::Bool => "bool".into(),
        Scalar::Str => "const char *".into(),
        Scalar::Integer(integer) => format!("{}int{}_t", if integer.is_signed() { "" } else { "u" }, integer.bits()),
    },
    number: |native, number| match number {
        _ if number == Integer::I64.min() => "(-INT64_C(9223372036854775807) - 1)".into(),
        _ if number == Integer::I32.min() => "-2147483647 - 1".into(),
        _ if number < Integer::I32.min() => format!("(-{})", constant(native, -number, (-number).to_string())),
        _ => constant(native, number, number.to_string()),
    },
    hexadecimal: |native, number| constant(native, number, format!("0x{number:X}")),
    string: |text| {
        let pieces = text.chars().scan(' ', |before, c| Some(escaped(c, core::mem::replace(before, c))));
        format!("\"{}\"", pieces.collect::<String>())
    },
    null: "\"\"",
    ends_at_nul: true,
    // An enumerator must be an `int`; where a code is none, the codes are macros of the type that the domain has.
    is_wide: |domain| {
        !domain.codes.iter().all(|code| code.code.number().is_some_and(|number| Integer::I32.contains(number)))
    },
    comment: Comment {
        marks: Marks::Block(""),
        line: "// ",
        breaks_anywhere: true,
        width: WIDTH,
        clean,
        ..PLAIN.comment
    },
    deprecated: Some("Deprecated."),
    ..PLAIN
};

/// The digits of a number, by the macro for its type where it is no `int`.
fn constant(native: &str, number: i128, digits: String) -> String {
    match native {
        _ if Integer::I32.contains(number) => digits,
        "uint64_t" if !Integer::U32.contains(number) => format!("UINT64_C({digits})"),
        "uint32_t" | "uint64_t" => format!("UINT32_C({digits})"),
        _ => format!("INT64_C({digits})"),
    }
}

/// No end of the comment, no comment in the comment, no trigraph.
fn clean(text: &str) -> String {
    text.replace("*/", "* /").replace("/*", "/ *").replace("??", "? ?").replace('\\', "\\\\")
}

/// A character of a literal. Bytes are octal, three digits each, so that no digit behind them can belong to them.
fn escaped(c: char, before: char) -> String {
    match c {
        '\n' => "\\n".into(),
        '\t' => "\\t".into(),
        '\r' => "\\r".into(),
        '"' | '\\' => format!("\\{c}"),
        // Two question marks begin a trigraph.
        '?' if before == '?' => "\\?".into(),
        _ if is_hidden(c) => {
            c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("\\{byte:03o}")).collect::<Vec<_>>().concat()
        }
        _ => c.to_string(),
    }
}

/// A literal in pieces, each on a line of its own and none wider than what is left beside the indentation and what
/// follows the text; broken behind spaces where there are any.
fn folded(text: &str, indent: usize, behind: usize) -> String {
    let width = WIDTH.saturating_sub(indent + behind + 2).max(20);
    let (mut pieces, mut piece, mut before) = (Vec::new(), String::new(), ' ');
    for word in text.split_inclusive(' ') {
        let chars: Vec<String> = word.chars().map(|c| escaped(c, core::mem::replace(&mut before, c))).collect();
        let word_width: usize = chars.iter().map(|c| c.width()).sum();
        if piece.width() + word_width > width && word_width <= width {
            pieces.push(core::mem::take(&mut piece));
        }
        for c in chars {
            if piece.width() + c.width() > width {
                pieces.push(core::mem::take(&mut piece));
            }
            piece.push_str(&c);
        }
    }
    pieces.push(piece);
    let pieces: Vec<String> = pieces.iter().map(|piece| format!("\"{piece}\"")).collect();
    pieces.join(&format!("\n{}", " ".repeat(indent)))
}

/// `name = value,`, on two lines where one would be too long.
fn enumerator(name: &str, value: &str) -> String {
    let gap = if 2 + name.width() + 3 + value.width() + 1 > WIDTH { "\n      " } else { " " };
    format!("  {name} ={gap}{value},")
}

/// The first line of a function, folded as clang-format does.
fn function(domain: &str, result: &str, name: &str, parameters: &[String]) -> String {
    let head = format!("static inline {result}{domain}_{name}(");
    let line = format!("{head}{}) {{", parameters.join(", "));
    if line.width() <= WIDTH {
        return line;
    }
    let folded = |head: &str| format!("{head}{}) {{", parameters.join(&format!(",\n{}", " ".repeat(head.width()))));
    let fits = |text: &str| text.lines().all(|line| line.width() <= WIDTH);
    if fits(&folded(&head)) {
        return folded(&head);
    }
    let name = format!("{domain}_{name}(");
    let one = format!("{name}{}) {{", parameters.join(", "));
    format!("{}\n{}", format!("static inline {result}").trim_end(), if fits(&one) { one } else { folded(&name) })
}

/// `type name`, and `const char *name`.
fn declare(native: &str, name: &str) -> String {
    if native.ends_with('*') { format!("{native}{name}") } else { format!("{native} {name}") }
}

/// A macro; a literal that is too long goes to a line of its own.
fn define(name: &str, value: &str) -> String {
    let line = format!("#define {name} {value}");
    if line.width() > WIDTH {
        format!("#define {name}{}\\\n  {value}", " ".repeat((WIDTH - 1).saturating_sub(8 + name.width())))
    } else {
        line
    }
}

fn add_filters(engine: &mut Environment) {
    engine.add_filter("c_fold", folded);
    engine.add_filter("c_define", define);
    engine.add_filter("c_declare", declare);
    engine.add_filter("c_function", |domain: &str, result: &str, name: &str, parameters: Vec<String>| {
        function(domain, result, name, &parameters)
    });
    engine.add_function("c_enumerator", enumerator);
}
