//! Lists in macros of one's own, each code with its documentation: `Internal(1001)`, `UnknownTable = 1025`,
//! `(404, NOT_FOUND, "Not Found")`, `NOT_LEADER => ("NotLeader", "no leader")`.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Attribute;
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;

use super::super::comments;
use super::super::grid::{self, Place, Tables};
use super::super::headings::Field;
use super::attributes;
use crate::cli::commands::import::Options;
use crate::cli::commands::import::report::Report;
use crate::cli::commands::import::table::{Int, Row, Value};

/// What stands between two commas.
enum Cell {
    Name(String),
    Number(Int),
    Text(String),
    /// Anything else, as it is written.
    Other(String),
}

type Tokens<'a> = &'a [TokenTree];

/// The codes of a list, and what the cells of its first entry are.
struct List<'a> {
    options: &'a Options,
    /// What stands in front of every code that is a string.
    prefix: String,
    columns: Vec<String>,
}

/// Adds the codes of a list. A macro may be something else.
pub(super) fn add(item: &syn::ItemMacro, options: &Options, tables: &mut Tables, report: &mut Report) {
    let Some(path) = item.mac.path.segments.last().filter(|segment| segment.ident != "macro_rules") else { return };
    let line = path.ident.span().start().line;
    let tokens: Vec<TokenTree> = item.mac.tokens.clone().into_iter().collect();
    let entries: Vec<Tokens> = tokens.split(is_separator).filter(|entry| !entry.is_empty()).collect();
    let heads = entries.iter().take_while(|entry| matches!(cell(entry), Cell::Name(_) | Cell::Text(_))).count();
    let (heads, entries) = entries.split_at(heads);
    let (mut prefix, mut place) = (String::new(), Place::default());
    for head in heads {
        match cell(head) {
            Cell::Text(text) => prefix = text,
            Cell::Name(name) => place.domain = Some(name),
            _ => {}
        }
    }
    let mut list = List { options, prefix, columns: Vec::new() };
    let rows: Vec<Option<Row>> = entries.iter().map(|entry| list.row(entry)).collect();
    let count = rows.iter().flatten().count();
    if count == 0 || count * 2 < rows.len() {
        return report.note(line, &format!("what is in `{}!` is not a list of codes, and is left out", path.ident));
    }
    if list.columns.len() > 2 {
        report.note(line, &format!("columns of `{}!`: {}", path.ident, list.columns.join(", ")));
    }
    if !list.prefix.is_empty() {
        report.note(line, &format!("{:?} stands before each code", list.prefix));
    }
    for (row, entry) in rows.into_iter().zip(entries) {
        match row {
            Some(row) => tables.domain(&place).rows.push(row),
            None => report.error(line_of(entry), &format!("an entry of `{}!` is not a code", path.ident)),
        }
    }
}

fn is_separator(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';'))
}

fn line_of(tokens: Tokens) -> usize {
    tokens.first().map_or(0, |token| token.span().start().line)
}

impl List<'_> {
    fn row(&mut self, entry: Tokens) -> Option<Row> {
        let (attributes, entry) = split_attributes(entry)?;
        let cells = cells(entry)?;
        let is_code = |cell: &Cell| match cell {
            Cell::Text(text) => !text.is_empty() && !text.contains(char::is_whitespace),
            _ => false,
        };
        let name = cells.iter().position(|cell| matches!(cell, Cell::Name(_)))?;
        let number = cells.iter().position(|cell| matches!(cell, Cell::Number(_)));
        let code = number.or_else(|| cells.iter().position(is_code))?;
        let mut row = Row { line: line_of(entry), ..Row::default() };
        let mut columns = Vec::new();
        for (index, cell) in cells.into_iter().enumerate() {
            let heading = format!("column {}", index + 1);
            let field = match &cell {
                Cell::Name(_) if index == name => Field::Name,
                _ if index == code => Field::Code,
                _ => self.field(&heading, &cell, &row),
            };
            columns.push(format!("{heading} is {}", field.word()));
            match (field, cell) {
                (Field::Code, Cell::Number(int)) => row.code = Value::Int(int),
                (Field::Code, Cell::Text(text)) => row.code = Value::Text(format!("{}{text}", self.prefix)),
                (Field::Ignored, _) => {}
                (field, cell) => grid::set(&field, &cell.text(), &mut row, &mut Place::default()),
            }
        }
        if self.columns.is_empty() {
            self.columns = columns;
        }
        document(&mut row, attributes::docs(&attributes));
        Some(row)
    }

    /// What was said by hand; else the first text is the description.
    fn field(&self, heading: &str, cell: &Cell, row: &Row) -> Field {
        let by_hand = self.options.columns.iter().find(|(name, _)| name == heading);
        match (by_hand, cell) {
            (Some((_, field)), _) => field.clone(),
            (None, Cell::Text(text)) if text.is_empty() => Field::Ignored,
            (None, Cell::Text(_)) if row.description.is_none() => Field::DESCRIPTION,
            (None, _) => Field::Other(heading.to_string()),
        }
    }
}

/// The attributes before an entry, and the entry.
fn split_attributes(entry: Tokens) -> Option<(Vec<Attribute>, Tokens)> {
    let is_attribute = |pair: &[TokenTree]| match pair {
        [TokenTree::Punct(hash), TokenTree::Group(group)] => {
            hash.as_char() == '#' && group.delimiter() == Delimiter::Bracket
        }
        _ => false,
    };
    let count = entry.chunks(2).take_while(|pair| is_attribute(pair)).count() * 2;
    let (attributes, entry) = entry.split_at(count);
    let attributes = Attribute::parse_outer.parse2(attributes.iter().cloned().collect()).ok()?;
    Some((attributes, entry))
}

/// Documentation is the detail of a code that has a text, and else both.
fn document(row: &mut Row, documentation: Option<String>) {
    let (first, rest) = comments::paragraphs(documentation.as_deref().unwrap_or_default());
    let detail = row.detail.take();
    (row.description, row.detail) = match row.description.take() {
        Some(said) => (Some(said), documentation.or(detail)),
        None => (first, rest.or(detail)),
    };
}

/// The cells of an entry: those in brackets, and what stands in front of these.
fn cells(entry: Tokens) -> Option<Vec<Cell>> {
    let is_mark = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if matches!(mark.as_char(), '=' | '>'));
    let (left, right) = match entry {
        [TokenTree::Group(_)] => (&entry[..0], entry),
        [first, rest @ ..] => (core::slice::from_ref(first), rest),
        [] => return None,
    };
    let marks = right.iter().take_while(|token| is_mark(token)).count();
    let mut cells: Vec<Cell> = if left.is_empty() { Vec::new() } else { Vec::from([cell(left)]) };
    match &right[marks..] {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            cells.extend(inside.split(is_separator).filter(|tokens| !tokens.is_empty()).map(cell));
        }
        value if marks > 0 && !value.is_empty() => cells.push(cell(value)),
        _ => return None,
    }
    Some(cells)
}

fn cell(tokens: Tokens) -> Cell {
    let other = || Cell::Other(tokens.iter().cloned().collect::<TokenStream>().to_string());
    match tokens {
        [TokenTree::Ident(name)] if name != "true" && name != "false" => Cell::Name(name.unraw().to_string()),
        [TokenTree::Literal(literal)] if literal.to_string().ends_with(['"', '#']) => {
            let text = syn::parse_str::<syn::LitStr>(&literal.to_string());
            text.map_or_else(|_| other(), |text| Cell::Text(text.value()))
        }
        _ => number(tokens).map_or_else(other, Cell::Number),
    }
}

/// A number by itself, with a minus or in brackets.
fn number(tokens: Tokens) -> Option<Int> {
    let expression = syn::parse2(tokens.iter().cloned().collect()).ok()?;
    super::value::value(&expression, &super::value::Constants::new()).ok()
}

impl Cell {
    fn text(self) -> String {
        match self {
            Self::Name(text) | Self::Text(text) | Self::Other(text) => text,
            Self::Number(int) => int.to_string(),
        }
    }
}
