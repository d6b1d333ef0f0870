//! TypeScript: an object, the union of its values, a guard, and a record of texts that must be complete.

use std::format;
use std::string::String;
use std::vec::Vec;

use minijinja::Environment;
use unicode_width::UnicodeWidthStr as _;

use crate::cli::commands::export::platform::comment::{Comment, Marks, without_end};
use crate::cli::commands::export::platform::names::lower_camel;
use crate::cli::commands::export::platform::{PLAIN, Packages, Platform, literal};

/// The width to which Prettier folds.
const WIDTH: usize = 80;

/// `Number.MAX_SAFE_INTEGER`.
const MAX_SAFE_INTEGER: i128 = (1 << 53) - 1;

const DEPRECATED: &str = "@deprecated";

pub(super) const TYPESCRIPT: Platform = Platform {
    name: "TypeScript",
    help: "An object and a union for each domain",
    template: include_str!("typescript.ts.jinja"),
    add_filters,
    packages: Packages::None,
    members: "__proto__ name description detail cause solution",
    types: "Object Readonly ReadonlySet Record Set",
    type_name: |prefix, name| format!("{prefix}{name}"),
    column_name: lower_camel,
    derived: |domain| {
        let name = &domain.computed.ident;
        Vec::from([format!("is{name}"), format!("{name}Entry"), format!("{name}Entries"), format!("{name}Codes")])
    },
    native: |scalar, numbers| {
        let is_safe = numbers.iter().all(|number| number.abs() <= MAX_SAFE_INTEGER);
        if is_safe { (PLAIN.native)(scalar, numbers) } else { "bigint".into() }
    },
    number: |native, number| format!("{number}{}", suffix(native)),
    hexadecimal: |native, number| format!("{number:#x}{}", suffix(native)),
    string: |text| literal::quoted(text, literal::preferred_quote(text), &[], literal::utf16),
    null: "undefined",
    is_wide: |domain| domain.computed.native == "bigint",
    comment: Comment { marks: Marks::Block(""), line: "// ", width: WIDTH, clean, ..PLAIN.comment },
    deprecated: Some(DEPRECATED),
    ..PLAIN
};

fn suffix(native: &str) -> &'static str {
    if native == "bigint" { "n" } else { "" }
}

fn clean(text: &str) -> String {
    if text == DEPRECATED { text.into() } else { without_end(text) }
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

fn add_filters(engine: &mut Environment) {
    engine.add_function("ts_property", property);
}
