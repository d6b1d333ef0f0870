//! Lists of codes for a macro: `ERROR(timed_out, 1004, "Operation timed out")`, each on a line of its own or in the body of
//! a macro.

use std::collections::BTreeMap;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::super::comments;
use super::super::grid::{Place, set};
use super::super::headings::Field;
use super::calls::arguments;
use super::number::Number;
use super::tokens::{Kind, Token};
use super::{Header, joined};
use crate::cli::commands::import::table::{Row, Value};

/// A call has at most so many tokens.
const MOST_TOKENS: usize = 1_000;

/// What a macro is called with.
pub(super) struct Call {
    line: usize,
    name: String,
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
        if self.peek() != Some(&Kind::Mark('(')) {
            return false;
        }
        let Some((arguments, end)) = arguments(self.tokens[self.at..].iter().take(MOST_TOKENS)) else { return false };
        let comment = self.comments_before(line);
        self.at += end;
        let (_, after) = self.rest_of_line();
        let comment = joined(Some(comment), Some(after)).unwrap_or_default();
        self.calls.push(Call { line, name: name.into(), arguments, comment });
        true
    }

    /// The codes in the body of a macro that calls its parameter with each.
    pub(super) fn list_of(&mut self, line: usize, name: &str, parameters: &[String], body: &[Token]) {
        let mut calls = Vec::new();
        let mut rest = body;
        while let [Token { kind: Kind::Word(word), line, .. }, after @ ..] = rest
            && parameters.contains(word)
            && let Some((arguments, end)) = arguments(after)
        {
            calls.push(Call { line: *line, name: word.clone(), arguments, comment: String::new() });
            rest = &after[end..];
            let separators = rest.iter().take_while(|token| matches!(token.kind, Kind::Mark(',' | ';'))).count();
            rest = &rest[separators..];
        }
        if rest.is_empty() && calls.len() > 1 {
            self.add(line, name, &calls);
        }
    }

    /// If a macro is called with several codes, the calls are a list.
    pub(super) fn lists(&mut self) {
        let mut lists: BTreeMap<String, Vec<Call>> = BTreeMap::new();
        for call in core::mem::take(&mut self.calls) {
            lists.entry(call.name.clone()).or_default().push(call);
        }
        for (name, calls) in lists {
            self.add(calls[0].line, &name, &calls);
        }
    }

    fn add(&mut self, line: usize, name: &str, calls: &[Call]) {
        let mut columns = Vec::new();
        let lines: Vec<usize> = calls.iter().map(|call| call.line).collect();
        let rows: Vec<Option<Row>> = calls.iter().map(|call| self.row(call, &mut columns)).collect();
        let count = rows.iter().flatten().count();
        if count < 2 || count * 2 < rows.len() {
            return;
        }
        self.report.note(line, &format!("columns of {name}: {}", columns.join(", ")));
        for (row, line) in rows.into_iter().zip(lines) {
            match row {
                Some(row) => self.listed.push(row),
                None => self.report.error(line, &format!("this {name} is not a code")),
            }
        }
    }

    /// A name, a number, and what is said of them.
    fn row(&mut self, call: &Call, columns: &mut Vec<String>) -> Option<Row> {
        let is_name = |tokens: &Vec<Token>| matches!(tokens.as_slice(), [Token { kind: Kind::Word(_), .. }]);
        let number = |tokens: &Vec<Token>| -> Option<Number> {
            let has_number = tokens.iter().any(|token| matches!(token.kind, Kind::Number(_)));
            has_number.then(|| self.known.value(tokens).ok()).flatten()
        };
        let name = call.arguments.iter().position(is_name)?;
        let (code, number) = call.arguments.iter().enumerate().find_map(|(at, tokens)| Some((at, number(tokens)?)))?;
        if let Some(overflow) = number.overflow {
            self.report.note(call.line, &overflow);
        }
        let mut row = Row { line: call.line, code: Value::Int(number.int), ..Row::default() };
        let first = columns.is_empty();
        for (index, argument) in call.arguments.iter().enumerate() {
            let heading = format!("column {}", index + 1);
            let by_hand = self.options.columns.iter().find(|(column, _)| *column == heading);
            let field = match by_hand {
                _ if index == name => Field::Name,
                _ if index == code => Field::Code,
                Some((_, field)) => field.clone(),
                None if row.description.is_none() => Field::DESCRIPTION,
                None => Field::Other(heading.clone()),
            };
            if first {
                columns.push(format!("{heading} is {}", field.word()));
            }
            let text = written(argument);
            if !text.is_empty() {
                set(&field, &text, &mut row, &mut Place::default());
            }
        }
        let (said, detail) = comments::paragraphs(&call.comment);
        row.detail = joined(row.detail.take(), joined(said, detail));
        Some(row)
    }
}

/// The tokens as one text: the strings one after the other, or the words.
pub(super) fn written(tokens: &[Token]) -> String {
    let parts = |is: fn(&Kind) -> Option<&str>| tokens.iter().filter_map(move |token| is(&token.kind));
    let literals: String = parts(|kind| if let Kind::Literal(text) = kind { Some(text) } else { None }).collect();
    if !literals.is_empty() || tokens.iter().any(|token| matches!(token.kind, Kind::Literal(_))) {
        return literals;
    }
    let mut text = String::new();
    for token in tokens {
        let mark = matches!(token.kind, Kind::Mark(_));
        if !text.is_empty() && !mark && !token.adjacent {
            text.push(' ');
        }
        match &token.kind {
            Kind::Word(word) | Kind::Number(word) => text.push_str(word),
            Kind::Mark(mark) => text.push(*mark),
            _ => {}
        }
    }
    text
}
