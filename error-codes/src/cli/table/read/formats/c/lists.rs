//! Lists of codes for a macro: `ERROR(timed_out, 1004, "Operation timed out")`, each on a line of its own or in the body of
//! a macro.

use std::format;
use std::string::String;
use std::vec::Vec;

use super::calls::arguments;
use super::tokens::{Kind, Token};
use super::{Header, joined};
use crate::cli::table::Row;
use crate::cli::table::read::comments;
use crate::cli::table::read::lists::{Cell, List, are_codes};

/// The most tokens of a call.
const MAX_TOKENS: usize = 1_000;

/// A call of a macro.
pub(super) struct Call {
    line: usize,
    arguments: Vec<Vec<Token>>,
    comment: String,
}

/// Whether a word is written as macros are.
pub(super) fn is_macro(word: &str) -> bool {
    !word.contains(char::is_lowercase) && word.contains(char::is_uppercase)
}

impl Header<'_> {
    /// A call at the start of a line; whether the line is at its end.
    pub(super) fn call(&mut self, line: usize, name: &str) -> bool {
        let Some((arguments, end)) = arguments(self.tokens[self.at..].iter().take(MAX_TOKENS)) else { return false };
        let before = self.comments_before(line);
        self.at += end;
        let (_, after) = self.rest_of_line();
        let comment = format!("{before}\n\n{after}");
        self.calls.entry(name.into()).or_default().push(Call { line, arguments, comment });
        true
    }

    /// X-macro: `#define LIST(X) X(A, 1) X(B, 2)`; each call of the parameter is a code.
    pub(super) fn list_of(&mut self, line: usize, name: &str, parameters: &[String], body: &[Token]) {
        let mut calls = Vec::new();
        let mut rest = body;
        while let [Token { kind: Kind::Ident(word), line, .. }, after @ ..] = rest
            && parameters.contains(word)
            && let Some((arguments, end)) = arguments(after)
        {
            calls.push(Call { line: *line, arguments, comment: String::new() });
            let separators = after[end..].iter().take_while(|token| matches!(token.kind, Kind::Punct(',' | ';')));
            rest = &after[end + separators.count()..];
        }
        if rest.is_empty() {
            self.add(line, name, &calls);
        }
    }

    /// If a macro is called with several codes, the calls are a list.
    pub(super) fn lists(&mut self) {
        for (name, calls) in core::mem::take(&mut self.calls) {
            self.add(calls[0].line, &name, &calls);
        }
    }

    fn add(&mut self, line: usize, name: &str, calls: &[Call]) {
        let mut list = List { options: self.options, prefix: String::new(), columns: Vec::new() };
        let rows: Vec<Option<Row>> = calls.iter().map(|call| self.row(call, &mut list)).collect();
        if !are_codes(&rows, 2) {
            return;
        }
        self.report.note(line, &format!("columns of {name}: {}", list.columns.join(", ")));
        for (row, call) in rows.into_iter().zip(calls) {
            match row {
                Some(row) => self.listed.push(row),
                None => self.report.error(call.line, &format!("this {name} is not a code")),
            }
        }
    }

    /// A name, a number, and texts about them.
    fn row(&mut self, call: &Call, list: &mut List) -> Option<Row> {
        let is_name = |tokens: &[Token]| matches!(tokens, [Token { kind: Kind::Ident(_), .. }]);
        let has_number = |tokens: &[Token]| tokens.iter().any(|token| matches!(token.kind, Kind::Number(_)));
        let value = |tokens: &Vec<Token>| if has_number(tokens) { self.symbols.value(tokens).ok() } else { None };
        let name = call.arguments.iter().position(|tokens| is_name(tokens))?;
        let mut arguments = call.arguments.iter().enumerate();
        let (code, number) = arguments.find_map(|(index, tokens)| Some((index, value(tokens)?)))?;
        if let Some(overflow) = number.overflow {
            self.report.note(call.line, &overflow);
        }
        let to_cell = |(index, tokens): (usize, &Vec<Token>)| match written(tokens) {
            text if index == name => Cell::Name(text),
            _ if index == code => Cell::Number(number.int.clone()),
            text if value(tokens).is_some() => Cell::Other(text),
            text => Cell::Text(text),
        };
        let mut row = list.row(call.line, call.arguments.iter().enumerate().map(to_cell).collect())?;
        let (first, rest) = comments::paragraphs(&call.comment);
        row.detail = joined(row.detail, joined(first, rest));
        Some(row)
    }
}

/// The tokens as one text: the strings one after the other, or the words.
pub(super) fn written(tokens: &[Token]) -> String {
    let literals = tokens
        .iter()
        .filter_map(|token| if let Kind::Literal(text) = &token.kind { Some(text.as_str()) } else { None });
    if literals.clone().next().is_some() {
        return literals.collect();
    }
    let mut text = String::new();
    for token in tokens {
        match &token.kind {
            Kind::Ident(word) | Kind::Number(word) => {
                if !text.is_empty() && !token.adjacent {
                    text.push(' ');
                }
                text.push_str(word);
            }
            Kind::Punct(mark) => text.push(*mark),
            _ => {}
        }
    }
    text
}
