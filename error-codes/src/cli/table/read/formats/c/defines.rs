//! `#define` and constants.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::integer::Integer;

use super::calls::Macro;
use super::tokens::{Kind, Token};
use super::value::EvalError;
use super::{Definition, Header, Unread, types};
use crate::cli::table::Int;

impl Header<'_> {
    pub(super) fn define(&mut self, line: usize, name: &str) {
        let with_parameters = self.peek() == Some(&Kind::Punct('(')) && self.tokens[self.at].adjacent;
        let before = self.comments_before(line);
        let (tokens, after) = self.rest_of_line();
        if with_parameters {
            return self.function(line, name, &tokens);
        }
        let left_out = match tokens.as_slice() {
            // `#define NAME NAME` beside an enumerator is for `#ifdef`.
            [Token { kind: Kind::Ident(own), .. }] if own == name && self.symbols.values.contains_key(name) => return,
            [] => "has no number",
            [Token { kind: Kind::Literal(_), .. }] => "is a string",
            tokens if !tokens.iter().any(|token| matches!(token.kind, Kind::Number(_) | Kind::Ident(_))) => {
                "is not a number"
            }
            _ => {
                let definition = Definition { line, name: name.to_string(), value: tokens, before, after };
                return match self.evaluate(&definition, None) {
                    Ok(value) => self.defines.push(definition.with(value)),
                    Err(problem) => self.unresolved.push((definition, problem)),
                };
            }
        };
        self.report.note(line, &format!("{name} {left_out} and is left out"));
    }

    /// The number of a definition, which its name stands for from now on; `declared` is its type, if it has one.
    pub(super) fn evaluate(&mut self, definition: &Unread, declared: Option<Integer>) -> Result<Int, EvalError> {
        let Definition { line, name, value: tokens, .. } = definition;
        let mut number = self.symbols.value(tokens)?;
        if let Some(overflow) = number.overflow.take() {
            self.report.note(*line, &format!("{name}: {overflow}"));
        }
        if declared.is_some() {
            number = number.cast(declared);
        }
        let int = number.int.clone();
        self.symbols.values.insert(name.clone(), number);
        Ok(int)
    }

    /// A `#define` may use what is defined further below.
    pub(super) fn resolve(&mut self) {
        let mut open = core::mem::take(&mut self.unresolved);
        let mut unresolved = Vec::new();
        // Each by the name that it waits for.
        let mut waiting: BTreeMap<String, Vec<(Unread, EvalError)>> = BTreeMap::new();
        while let Some((definition, _)) = open.pop() {
            match self.evaluate(&definition, None) {
                Ok(value) => {
                    open.extend(waiting.remove(&definition.name).unwrap_or_default());
                    self.defines.push(definition.with(value));
                }
                Err(problem) => match problem.missing.clone() {
                    Some(missing) => waiting.entry(missing).or_default().push((definition, problem)),
                    None => unresolved.push((definition, problem)),
                },
            }
        }
        self.defines.sort_by_key(|item| item.line);
        unresolved.extend(waiting.into_values().flatten());
        unresolved.sort_by_key(|(definition, _)| definition.line);
        for (Definition { line, name, value: tokens, .. }, EvalError { reason, .. }) in &unresolved {
            if tokens.iter().any(|token| matches!(token.kind, Kind::Number(_))) {
                self.report.error(*line, &format!("{name}: {reason}"));
            } else {
                self.report.note(*line, &format!("{name} has no number and is left out: {reason}"));
            }
        }
    }

    /// A macro, or a list of codes for one.
    fn function(&mut self, line: usize, name: &str, tokens: &[Token]) {
        let close = tokens.iter().position(|token| token.kind == Kind::Punct(')')).unwrap_or(tokens.len());
        let parameters = tokens[..close].iter().filter_map(|token| match &token.kind {
            Kind::Ident(word) => Some(word.clone()),
            _ => None,
        });
        let body = tokens.get(close + 1..).unwrap_or_default().to_vec();
        let parameters: Vec<String> = parameters.collect();
        self.list_of(line, name, &parameters, &body);
        self.symbols.macros.insert(name.to_string(), Macro { parameters, body });
    }

    /// `const int NAME = NUMBER;` or `constexpr int NAME{NUMBER};`
    pub(super) fn constant(&mut self, line: usize) {
        let before = self.comments_before(line);
        let start = self.at;
        while matches!(self.peek(), Some(Kind::Ident(_) | Kind::Punct('*' | ':'))) {
            self.at += 1;
        }
        let Some((Token { kind: Kind::Ident(name), .. }, declared)) = self.tokens[start..self.at].split_last() else {
            return;
        };
        let declared = types::of(declared);
        let Some(tokens) = self.initializer() else { return };
        let (_, after) = self.rest_of_line();
        if !tokens.iter().any(|token| matches!(token.kind, Kind::Number(_) | Kind::Ident(_))) {
            return self.report.note(line, &format!("{name} is not a number and is left out"));
        }
        let definition = Definition { line, name: name.clone(), value: tokens, before, after };
        match self.evaluate(&definition, declared) {
            Ok(value) => self.defines.push(definition.with(value)),
            Err(EvalError { reason, .. }) => self.report.error(line, &format!("{name}: {reason}")),
        }
    }

    /// What stands after `=` up to the semicolon, or in the braces in front of it; the body of a function is neither.
    fn initializer(&mut self) -> Option<Vec<Token>> {
        let (in_braces, ends): (bool, &[char]) = match self.peek()? {
            Kind::Punct('=') => (false, &[';']),
            Kind::Punct('{') => (true, &['}', ';', ',']),
            _ => return None,
        };
        let rest = &self.tokens[self.at + 1..];
        let is_end = |kind: &Kind| matches!(kind, Kind::Punct(mark) if ends.contains(mark)) || *kind == Kind::Newline;
        let end = rest.iter().position(|token| is_end(&token.kind))?;
        let is_mark = |at: usize, mark| rest.get(at).is_some_and(|token| token.kind == Kind::Punct(mark));
        if in_braces && !(is_mark(end, '}') && is_mark(end + 1, ';')) {
            return None;
        }
        self.at += 1 + end;
        Some(rest[..end].to_vec())
    }
}
