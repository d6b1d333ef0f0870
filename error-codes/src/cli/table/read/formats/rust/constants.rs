//! Constants: numbers, and structs with a code.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use syn::{Attribute, Expr, ExprStruct, Ident, ImplItem, Item, Member};

use super::value::{self, Constants};
use super::{attributes, line_of, name_of};
use crate::cli::table::read::cell::set;
use crate::cli::table::read::comments;
use crate::cli::table::read::headings::{self, Field};
use crate::cli::table::{Options, Place, Report, Row, Value};

/// A constant of the file or of a type.
struct Constant<'a> {
    ident: &'a Ident,
    attributes: &'a [Attribute],
    expression: &'a Expr,
}

fn all(items: &[Item]) -> Vec<Constant<'_>> {
    let mut all = Vec::new();
    let mut add = |ident, attributes, expression| all.push(Constant { ident, attributes, expression });
    for item in items {
        match item {
            Item::Const(item) => add(&item.ident, &item.attrs, &item.expr),
            Item::Impl(item) => item.items.iter().for_each(|item| {
                if let ImplItem::Const(item) = item {
                    add(&item.ident, &item.attrs, &item.expr);
                }
            }),
            _ => {}
        }
    }
    all
}

/// Passes over the file: a constant may refer to later ones, in chains of this length.
const MAX_PASSES: usize = 16;

/// The constants that are numbers; where two types or modules give a name different ones, it has none.
pub(super) fn numbers(items: &[Item]) -> Constants {
    let all = all(items);
    let mut constants = Constants::new();
    for _ in 0..MAX_PASSES {
        let known = constants.len();
        for constant in &all {
            if let Ok(int) = value::value(constant.expression, &constants) {
                constants.insert(name_of(constant.ident), int);
            }
        }
        if constants.len() == known {
            break;
        }
    }
    let is_another = |constant: &&Constant| {
        value::value(constant.expression, &constants)
            .is_ok_and(|int| constants.get(&name_of(constant.ident)) != Some(&int))
    };
    let ambiguous: Vec<String> = all.iter().filter(is_another).map(|one| name_of(one.ident)).collect();
    constants.retain(|name, _| !ambiguous.contains(name));
    constants
}

/// Says that the constants beside an enum are left out.
pub(super) fn leave_out(items: &[Item], report: &mut Report) {
    let all = all(items);
    if let Some(first) = all.first() {
        let line = line_of(first.ident);
        report.note(line, &format!("constants beside an enum are left out: {}, the first of them here", all.len()));
    }
}

/// A row for each constant that is a code.
pub(super) fn rows(items: &[Item], constants: &Constants, options: &Options, report: &mut Report) -> Vec<Row> {
    let mut rows = Vec::new();
    for constant in all(items) {
        let name = name_of(constant.ident);
        let line = line_of(constant.ident);
        let row = match (value::value(constant.expression, constants), constant.expression) {
            (Ok(int), _) => Some(constant.row(Value::Int(int))),
            (Err(_), Expr::Struct(fields)) => constant.structured(fields, options),
            (Err(_), _) => None,
        };
        match row {
            Some(row) => rows.push(row),
            None => report.note(line, &format!("{name} has no code and is left out")),
        }
    }
    rows
}

impl Constant<'_> {
    fn row(&self, code: Value) -> Row {
        let docs = attributes::docs(self.attributes).unwrap_or_default();
        let (description, detail) = comments::paragraphs(&docs);
        let name = Some(name_of(self.ident));
        Row { line: line_of(self.ident), code, name, description, detail, ..Row::default() }
    }

    /// `ErrorCode { code: "KV:Unknown", description: "" }`
    fn structured(&self, fields: &ExprStruct, options: &Options) -> Option<Row> {
        let name = |member: &Member| match member {
            Member::Named(name) => name_of(name),
            Member::Unnamed(_) => String::new(),
        };
        let names: Vec<String> = fields.fields.iter().map(|field| name(&field.member)).collect();
        let known = headings::read(&names, &options.columns, false);
        let at = known.iter().position(|field| *field == Field::CODE)?;
        let literal = |expression| match value::value(expression, &Constants::new()) {
            Ok(int) => Some(Value::Int(int)),
            Err(_) => attributes::value(expression).map(Value::Str),
        };
        let code = literal(&fields.fields[at].expr)?;
        let mut row = self.row(code);
        for (field, expression) in known.iter().zip(&fields.fields).filter(|(field, _)| **field != Field::CODE) {
            let text = match literal(&expression.expr) {
                Some(Value::Int(int)) => int.to_string(),
                Some(Value::Str(text)) if !text.is_empty() => text,
                _ => continue,
            };
            set(field, &text, &mut row, &mut Place::default());
        }
        Some(row)
    }
}
