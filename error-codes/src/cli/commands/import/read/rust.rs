//! Rust: enums with discriminants, the numbers that a `match` gives their variants, constants, and lists in macros.

mod attributes;
mod constants;
mod lists;
mod matches;
mod value;

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;
use syn::ext::IdentExt as _;
use syn::{Ident, Item, ItemEnum, ItemMacro, Variant};

use self::matches::Function;
use self::value::Constants;
use super::comments;
use super::grid::{Place, Tables, set};
use super::headings::Field;
use crate::Status;
use crate::cli::commands::import::Options;
use crate::cli::commands::import::report::Report;
use crate::cli::commands::import::table::{Domain, Int, Row, Value};

/// The number that an expression of Rust is by itself.
pub(in crate::cli) fn value_of(expression: &str) -> Option<Int> {
    value::value(&syn::parse_str(expression).ok()?, &Constants::new()).ok()
}

pub(super) fn read(text: &str, options: &Options, tables: &mut Tables, report: &mut Report) {
    let file = match syn::parse_file(text) {
        Ok(file) => file,
        Err(error) => return report.error(error.span().start().line, &error.to_string()),
    };
    tally_comments(text, report);
    let mut items = Vec::new();
    flatten(file.items, &mut items);
    let constants = constants::numbers(&items);
    let without_numbers = enums(&items, &constants, options, tables, report);
    let numbered = tables.rows().next().is_some();
    for item in &items {
        if let Item::Macro(item) = item {
            lists::add(item, options, tables, report);
        }
    }
    // An enum may be made of constants.
    if numbered {
        constants::leave_out(&items, report);
    } else {
        tables.add_rows(&Place::default(), constants::rows(&items, &constants, options, report));
    }
    let numbered = tables.rows().next().is_some();
    for ident in without_numbers {
        let line = ident.span().start().line;
        if numbered {
            report.note(line, &format!("the variants of `{ident}` have no numbers, and are left out"));
        } else {
            report.error(line, &format!("the variants of `{ident}` have no numbers; `--from 1` gives them some"));
        }
    }
}

fn tally_comments(text: &str, report: &mut Report) {
    let is_comment = |line: &str| {
        line.starts_with("/*") && !line.starts_with("/**")
            || line.starts_with("//") && !line.starts_with("///") && !line.starts_with("//!")
    };
    for (index, _) in text.lines().enumerate().filter(|(_, line)| is_comment(line.trim_start())) {
        report.tally(index + 1, "a comment that is not documentation is left out");
    }
}

/// Adds a domain for each enum with numbers; returns the others.
fn enums<'a>(
    items: &'a [Item],
    constants: &Constants,
    options: &Options,
    tables: &mut Tables,
    report: &mut Report,
) -> Vec<&'a Ident> {
    let impls = matches::impls(items);
    let mut without_numbers = Vec::new();
    for item in items {
        if let Item::Enum(item) = item {
            match domain(item, &impls, constants, options, report) {
                Some(domain) => tables.catalog(None).domains.push(domain),
                None => without_numbers.push(&item.ident),
            }
        }
    }
    without_numbers
}

/// The items of the file, of its modules, and of macro calls with enums in them.
fn flatten(items: Vec<Item>, into: &mut Vec<Item>) {
    for item in items {
        match item {
            Item::Mod(module) => flatten(module.content.map(|(_, items)| items).unwrap_or_default(), into),
            Item::Macro(item) => match items_of(&item) {
                Some(items) => flatten(items, into),
                None => into.push(Item::Macro(item)),
            },
            item => into.push(item),
        }
    }
}

/// The items in the call of a macro that is handed an enum, as those around `num_derive` or a derive of one's own are.
fn items_of(call: &ItemMacro) -> Option<Vec<Item>> {
    if call.mac.path.is_ident("macro_rules") {
        return None;
    }
    let items = call.mac.parse_body::<syn::File>().ok()?.items;
    items.iter().any(|item| matches!(item, Item::Enum(_))).then_some(items)
}

fn domain(
    item: &ItemEnum,
    impls: &matches::Impls,
    constants: &Constants,
    options: &Options,
    report: &mut Report,
) -> Option<Domain> {
    let name = item.ident.unraw().to_string();
    let line = item.ident.span().start().line;
    let mut functions = matches::functions(&name, impls, constants, &options.columns);
    let discriminants = item.variants.iter().any(|variant| variant.discriminant.is_some());
    let is_numbered = discriminants || !functions.first().is_some_and(Function::is_codes);
    if is_numbered && !discriminants && options.from.is_none() {
        return None;
    }
    for what in attributes::renaming(&item.attrs) {
        report.note(line, &format!("the names that `{what}` makes are left out"));
    }
    if let Some(reason) = attributes::without_type(&item.attrs) {
        report.note(line, &format!("the numbers of `{name}` say its type: {reason}"));
    }
    let codes = if is_numbered { None } else { Some(functions.remove(0)) };
    let (others, texts): (Vec<Function>, Vec<Function>) = functions.into_iter().partition(Function::is_numbers);
    let source = codes.as_ref().map_or("the discriminants".to_string(), |codes| format!("those of `{}`", codes.name));
    for Function { name, .. } in others {
        report.note(line, &format!("the numbers are {source}, and not of `{name}`"));
    }
    note_texts(item, &texts, report);
    let mut domain = Domain {
        name: Some(name),
        detail: attributes::docs(&item.attrs),
        code_type: attributes::code_type(&item.attrs),
        ..Domain::default()
    };
    match codes {
        Some(codes) => by_match(item, &mut domain, &codes.values, &texts, report),
        None => by_discriminant(item, &mut domain, constants, options.from.unwrap_or(0), &texts, report),
    }
    note_data(item, &domain, line, report);
    Some(domain)
}

/// Says what the strings of functions are.
fn note_texts(item: &ItemEnum, texts: &[Function], report: &mut Report) {
    let line = item.ident.span().start().line;
    for Function { name, values, field, .. } in texts {
        let without = item.variants.len().saturating_sub(values.len());
        let but = if without > 0 { format!("; {without} variants have none that is read") } else { String::new() };
        report.note(line, &format!("the strings of `{name}` are {}{but}", field.word()));
    }
}

/// Says that data of variants are left out, and that texts with data in them are not.
fn note_data(item: &ItemEnum, domain: &Domain, line: usize, report: &mut Report) {
    let with_data = item.variants.iter().filter(|variant| !variant.fields.is_empty()).count();
    if with_data > 0 {
        report.note(line, &format!("the data of {with_data} variants are left out"));
    }
    let is_format = |row: &&Row| row.description.as_ref().is_some_and(|text| text.contains('{'));
    let formats = domain.rows.iter().filter(is_format).count();
    if formats > 0 {
        report.note(line, &format!("{formats} texts are format strings, and stay as they are: a text is literal"));
    }
}

fn by_discriminant(
    item: &ItemEnum,
    domain: &mut Domain,
    constants: &Constants,
    from: i128,
    texts: &[Function],
    report: &mut Report,
) {
    let mut next = Ok(Int::from(from));
    for variant in &item.variants {
        let line = variant.ident.span().start().line;
        let name = variant.ident.unraw().to_string();
        if attributes::is_catch_all(&variant.attrs) {
            report.note(line, &format!("the enum is open: `other {name}`"));
            domain.open = Some(name);
            continue;
        }
        if let Some((_, expression)) = &variant.discriminant {
            next = value::value(expression, constants);
        }
        match next.clone() {
            Ok(int) => {
                domain.rows.push(row(variant, Value::Int(int.clone()), texts, report));
                for alternative in attributes::alternatives(&variant.attrs) {
                    match value::value(&alternative, constants) {
                        Ok(int) => {
                            report.note(line, &format!("the alternative {int} of `{name}` is a code of its own"));
                            let name = Some(format!("{name}{}", int.value.unsigned_abs()));
                            domain.rows.push(Row {
                                name,
                                variant: None,
                                ..row(variant, Value::Int(int), texts, report)
                            });
                        }
                        Err(reason) => report.error(line, &format!("{name}: {reason}")),
                    }
                }
                next = Ok(Int::from(int.value.saturating_add(1)));
            }
            Err(reason) => report.error(line, &format!("{name}: {reason}")),
        }
    }
}

fn by_match(
    item: &ItemEnum,
    domain: &mut Domain,
    codes: &BTreeMap<String, Value>,
    texts: &[Function],
    report: &mut Report,
) {
    for variant in &item.variants {
        let name = variant.ident.unraw().to_string();
        match codes.get(&name) {
            Some(code) => domain.rows.push(row(variant, code.clone(), texts, report)),
            None => report.error(variant.ident.span().start().line, &format!("`{name}` has no number")),
        }
    }
}

fn row(variant: &Variant, code: Value, texts: &[Function], report: &mut Report) -> Row {
    let attributes = &variant.attrs;
    let line = variant.ident.span().start().line;
    for name in attributes::unread(attributes) {
        report.note(line, &format!("`#[{name}]` is left out"));
    }
    let identifier = variant.ident.unraw().to_string();
    let given: Vec<(&Function, String)> =
        texts.iter().filter_map(|text| Some((text, text.values.get(&identifier)?.as_text()))).collect();
    let of = |field| given.iter().find(|(function, _)| function.field == field).map(|(_, text)| text.clone());
    let docs = attributes::docs(attributes);
    let message = attributes::error(attributes).or_else(|| attributes::message(attributes));
    let (description, detail) = match message.or_else(|| of(Field::DESCRIPTION)) {
        Some(message) => (Some(message), docs),
        None => comments::paragraphs(&docs.unwrap_or_default()),
    };
    let name = attributes::name(attributes).or_else(|| of(Field::Name));
    let mut row = Row {
        line,
        code,
        variant: name.as_ref().map(|_| identifier.clone()),
        name: Some(name.unwrap_or(identifier)),
        description,
        detail: attributes::detailed_message(attributes).or(detail),
        status: if attributes::is_deprecated(attributes) { Status::Deprecated } else { Status::Active },
        deprecated: attributes::deprecation(attributes),
        notes: attributes::properties(attributes),
        ..Row::default()
    };
    for (Function { name, field, .. }, text) in given {
        // An attribute comes before a function.
        let is_there = match field {
            Field::Name => row.name.as_ref() == Some(&text),
            field if *field == Field::DESCRIPTION => row.description.as_ref() == Some(&text),
            _ => false,
        };
        match field {
            _ if is_there => {}
            Field::Text(TextField::Detail | TextField::Cause | TextField::Solution)
            | Field::Section
            | Field::Other(_) => {
                set(field, &text, &mut row, &mut Place::default());
            }
            Field::Ignored => {}
            _ => row.notes.push((name.clone(), text)),
        }
    }
    row
}
