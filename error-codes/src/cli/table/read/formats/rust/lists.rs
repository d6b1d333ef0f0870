//! Lists in macros of one's own, each code with its documentation: `Internal(1001)`, `UnknownTable = 1025`,
//! `(404, NOT_FOUND, "Not Found")`, `NOT_LEADER => ("NotLeader", "no leader")`.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Attribute;
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;

use super::attributes;
use super::value::{Constants, value};
use crate::cli::table::read::comments;
use crate::cli::table::read::lists::{Cell, List, are_codes};
use crate::cli::table::{Options, Place, Report, Row, Tables};

type Tokens<'a> = &'a [TokenTree];

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
    let rows: Vec<Option<Row>> = entries.iter().map(|entry| row(&mut list, entry)).collect();
    if !are_codes(&rows, 1) {
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
    is_punctuation(token, &[',', ';'])
}

fn is_punctuation(token: &TokenTree, marks: &[char]) -> bool {
    matches!(token, TokenTree::Punct(punct) if marks.contains(&punct.as_char()))
}

fn line_of(tokens: Tokens) -> usize {
    tokens.first().map_or(0, |token| token.span().start().line)
}

/// The row of an entry; documentation is the detail of a code that has a text, and else both.
fn row(list: &mut List, entry: Tokens) -> Option<Row> {
    let (attributes, entry) = split_attributes(entry)?;
    let mut row = list.row(line_of(entry), cells(entry)?)?;
    let documentation = attributes::docs(&attributes);
    let detail = if row.description.is_some() {
        documentation
    } else {
        let (first, rest) = comments::paragraphs(&documentation.unwrap_or_default());
        row.description = first;
        rest
    };
    row.detail = detail.or(row.detail);
    Some(row)
}

/// The attributes before an entry, and the entry.
fn split_attributes(entry: Tokens) -> Option<(Vec<Attribute>, Tokens)> {
    let is_attribute = |pair: &[TokenTree]| {
        matches!(pair, [hash, TokenTree::Group(group)]
            if is_punctuation(hash, &['#']) && group.delimiter() == Delimiter::Bracket)
    };
    let count = entry.chunks(2).take_while(|pair| is_attribute(pair)).count() * 2;
    let (attributes, entry) = entry.split_at(count);
    let attributes = Attribute::parse_outer.parse2(attributes.iter().cloned().collect()).ok()?;
    Some((attributes, entry))
}

/// The cells of an entry: those in brackets, and what stands in front of these.
fn cells(entry: Tokens) -> Option<Vec<Cell>> {
    let (left, right) = entry.split_at(usize::from(!matches!(entry.first()?, TokenTree::Group(_))));
    let marks = right.iter().take_while(|token| is_punctuation(token, &['=', '>'])).count();
    let mut cells: Vec<Cell> = left.chunks(1).map(cell).collect();
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
    let stream: TokenStream = tokens.iter().cloned().collect();
    if let [TokenTree::Ident(name)] = tokens
        && name != "true"
        && name != "false"
    {
        return Cell::Name(name.unraw().to_string());
    }
    if let Ok(text) = syn::parse2::<syn::LitStr>(stream.clone()) {
        return Cell::Text(text.value());
    }
    let number = syn::parse2(stream.clone()).ok().and_then(|expression| value(&expression, &Constants::new()).ok());
    number.map_or_else(|| Cell::Other(stream.to_string()), Cell::Number)
}
