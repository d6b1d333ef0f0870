//! An enum: each variant with its number, by its discriminant or by a function, and what attributes and functions add.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use syn::{Ident, Item, ItemEnum, Variant};

use super::matches::{self, Function};
use super::value::{self, Constants};
use super::{attributes, line_of, name_of};
use crate::Status;
use crate::cli::reference::Own;
use crate::cli::table::read::cell::set;
use crate::cli::table::read::comments;
use crate::cli::table::read::headings::Field;
use crate::cli::table::{Domain, Int, Options, Place, Report, Row, Tables, Value};
use crate::cli::text::count;

/// Adds a domain for each enum with numbers; returns the others.
pub(super) fn add<'a>(
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
            let functions = matches::functions(&name_of(&item.ident), &impls, constants, &options.columns);
            let mut reader = Reader { item, line: line_of(&item.ident), constants, texts: Vec::new(), report };
            match reader.domain(functions, options.from) {
                Some(domain) => tables.catalog(None).domains.push(domain),
                None => without_numbers.push(&item.ident),
            }
        }
    }
    without_numbers
}

struct Reader<'a> {
    item: &'a ItemEnum,
    line: usize,
    constants: &'a Constants,
    /// The functions that give the variants strings, other than codes.
    texts: Vec<Function>,
    report: &'a mut Report,
}

impl Reader<'_> {
    fn domain(&mut self, mut functions: Vec<Function>, from: Option<i128>) -> Option<Domain> {
        let item = self.item;
        let has_discriminants = item.variants.iter().any(|variant| variant.discriminant.is_some());
        let is_numbering = !has_discriminants && functions.first().is_some_and(Function::is_codes);
        let codes = is_numbering.then(|| functions.remove(0));
        if !has_discriminants && codes.is_none() && from.is_none() {
            return None;
        }
        let name = name_of(&item.ident);
        for what in attributes::renaming(&item.attrs) {
            self.report.note(self.line, &format!("the names that `{what}` makes are left out"));
        }
        if let Some(reason) = attributes::without_type(&item.attrs) {
            self.report.note(self.line, &format!("the numbers of `{name}` say its type: {reason}"));
        }
        let mut domain = Domain {
            name: Some(name),
            detail: attributes::docs(&item.attrs),
            code_type: attributes::code_type(&item.attrs),
            ..Domain::default()
        };
        self.note_functions(codes.as_ref(), functions);
        match codes {
            Some(codes) => self.by_function(&mut domain, &codes.values),
            None => self.by_discriminant(&mut domain, from.unwrap_or(0)),
        }
        self.note_data(&domain);
        Some(domain)
    }

    /// Notes which functions are read, and keeps those that give strings.
    fn note_functions(&mut self, codes: Option<&Function>, others: Vec<Function>) {
        let source = codes.map_or("the discriminants".to_string(), |codes| format!("those of `{}`", codes.name));
        for function in others {
            let Function { name, values, field, .. } = &function;
            if function.is_numbers() {
                self.report.note(self.line, &format!("the numbers are {source}, and not of `{name}`"));
                continue;
            }
            let without = self.item.variants.len().saturating_sub(values.len());
            let but =
                if without > 0 { format!("; none is read for {}", count(without, "variant")) } else { String::new() };
            self.report.note(self.line, &format!("the strings of `{name}` are {}{but}", field.word()));
            self.texts.push(function);
        }
    }

    /// Notes that data of variants are left out, and that texts with data in them are not.
    fn note_data(&mut self, domain: &Domain) {
        let with_data = self.item.variants.iter().filter(|variant| !variant.fields.is_empty()).count();
        if with_data > 0 {
            self.report.note(self.line, &format!("the data of {} are left out", count(with_data, "variant")));
        }
        let is_format = |row: &&Row| row.description.as_ref().is_some_and(|text| text.contains('{'));
        let formats = domain.rows.iter().filter(is_format).count();
        if formats > 0 {
            let message = format!("format strings stay as they are, since a text is literal: {formats}");
            self.report.note(self.line, &message);
        }
    }

    fn by_discriminant(&mut self, domain: &mut Domain, from: i128) {
        let mut next = Ok(Int::from(from));
        for variant in &self.item.variants {
            let (line, name) = (line_of(&variant.ident), name_of(&variant.ident));
            if attributes::is_catch_all(&variant.attrs) {
                self.report.note(line, &format!("the enum is open: `other {name}`"));
                domain.open = Some(name);
                continue;
            }
            if let Some((_, expression)) = &variant.discriminant {
                next = value::value(expression, self.constants);
            }
            match &next {
                Ok(int) => {
                    domain.rows.push(self.row(variant, Value::Int(int.clone())));
                    self.alternatives(variant, domain);
                    next = Ok(Int::from(int.value.saturating_add(1)));
                }
                Err(reason) => self.report.error(line, &format!("{name}: {reason}")),
            }
        }
    }

    /// Each alternative number of a variant is a code of its own.
    fn alternatives(&mut self, variant: &Variant, domain: &mut Domain) {
        let (line, name) = (line_of(&variant.ident), name_of(&variant.ident));
        for alternative in attributes::alternatives(&variant.attrs) {
            match value::value(&alternative, self.constants) {
                Ok(int) => {
                    self.report.note(line, &format!("the alternative {int} of `{name}` is a code of its own"));
                    let name = Some(format!("{name}{}", int.value.unsigned_abs()));
                    domain.rows.push(Row { name, variant: None, ..self.row(variant, Value::Int(int)) });
                }
                Err(reason) => self.report.error(line, &format!("{name}: {reason}")),
            }
        }
    }

    fn by_function(&mut self, domain: &mut Domain, codes: &BTreeMap<String, Value>) {
        for variant in &self.item.variants {
            let name = name_of(&variant.ident);
            match codes.get(&name) {
                Some(code) => domain.rows.push(self.row(variant, code.clone())),
                None => self.report.error(line_of(&variant.ident), &format!("`{name}` has no number")),
            }
        }
    }

    fn row(&mut self, variant: &Variant, code: Value) -> Row {
        let attributes = &variant.attrs;
        let (line, identifier) = (line_of(&variant.ident), name_of(&variant.ident));
        for name in attributes::unread(attributes) {
            self.report.note(line, &format!("`#[{name}]` is left out"));
        }
        let strum = |key| attributes::item(attributes, "strum", key);
        let docs = attributes::docs(attributes);
        let message = attributes::error(attributes).or_else(|| strum("message"));
        let (description, detail) = match message.or_else(|| self.text(&identifier, &Field::DESCRIPTION)) {
            Some(message) => (Some(message), docs),
            None => comments::paragraphs(&docs.unwrap_or_default()),
        };
        let name = attributes::name(attributes).or_else(|| self.text(&identifier, &Field::NAME));
        let mut row = Row {
            line,
            code,
            variant: name.as_ref().map(|_| identifier.clone()),
            name: Some(name.unwrap_or_else(|| identifier.clone())),
            description,
            detail: strum("detailed_message").or(detail),
            status: if attributes::is_deprecated(attributes) { Status::Deprecated } else { Status::Active },
            deprecated: attributes::deprecation(attributes),
            notes: attributes::properties(attributes),
            ..Row::default()
        };
        self.add_texts(&identifier, &mut row);
        row
    }

    /// The string that a function gives the variant for this field.
    fn text(&self, variant: &str, field: &Field) -> Option<String> {
        let function = self.texts.iter().find(|function| function.field == *field)?;
        function.values.get(variant).map(Value::as_text)
    }

    /// Adds the strings that functions give; where an attribute gives another name or description, as a further column.
    fn add_texts(&self, variant: &str, row: &mut Row) {
        for Function { name, values, field, .. } in &self.texts {
            let Some(text) = values.get(variant).map(Value::as_text) else { continue };
            let own = match field {
                Field::Own(Own::Name) => &row.name,
                field if *field == Field::DESCRIPTION => &row.description,
                _ => &None,
            };
            match field {
                _ if own.as_ref() == Some(&text) => {}
                Field::Text(_) | Field::Own(Own::Section) | Field::Other(_) if own.is_none() => {
                    set(field, &text, row, &mut Place::default());
                }
                Field::Ignored => {}
                _ => row.notes.push((name.clone(), text)),
            }
        }
    }
}
