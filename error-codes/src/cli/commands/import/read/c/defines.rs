//! `#define` and constants.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::tokens::{Kind, Token};
use super::value::{Macro, Problem};
use super::{Header, Item, Unresolved};

impl Header<'_> {
    pub(super) fn directive(&mut self, line: usize) {
        let name = match self.eat_word() {
            Some("define") => self.eat_word(),
            Some("if") => return self.condition(line),
            _ => None,
        };
        match name {
            Some(name) => self.define(line, name),
            None => drop(self.rest_of_line()),
        }
    }

    fn define(&mut self, line: usize, name: &str) {
        let with_parameters = self.peek() == Some(&Kind::Mark('(')) && self.tokens[self.at].adjacent;
        let before = self.comments_before(line);
        let (tokens, after) = self.rest_of_line();
        if with_parameters {
            return self.function(line, name, &tokens);
        }
        let left_out = match tokens.as_slice() {
            [] => "has no number",
            [Token { kind: Kind::Literal(_), .. }] => "is a string",
            tokens if !tokens.iter().any(|token| matches!(token.kind, Kind::Number(_) | Kind::Word(_))) => {
                "is not a number"
            }
            _ => {
                let name = name.to_string();
                match self.known.value(&tokens) {
                    Ok(value) => {
                        self.known.values.insert(name.clone(), value.clone());
                        self.defines.push(Item { line, name, value, before, after });
                    }
                    Err(problem) => {
                        self.unresolved.push(Unresolved { line, name, tokens, before, after, problem });
                    }
                }
                return;
            }
        };
        self.report.note(line, &format!("{name} {left_out} and is left out"));
    }

    /// What stands behind `#if`.
    pub(super) fn condition(&mut self, line: usize) {
        let (condition, _) = self.rest_of_line();
        if matches!(condition.as_slice(), [Token { kind: Kind::Number(zero), .. }] if zero == "0") {
            self.leave_out_disabled(line);
        }
    }

    /// What stands between `#if 0` and the end of that.
    fn leave_out_disabled(&mut self, line: usize) {
        let mut depth = 0_usize;
        let mut first = true;
        while let Some(token) = self.next() {
            let directive = core::mem::replace(&mut first, token.kind == Kind::End) && token.kind == Kind::Mark('#');
            match self.peek() {
                Some(Kind::Word(word)) if directive => match word.as_str() {
                    "if" | "ifdef" | "ifndef" => depth += 1,
                    "endif" if depth > 0 => depth -= 1,
                    "endif" | "else" | "elif" if depth == 0 => break,
                    _ => {}
                },
                _ => {}
            }
        }
        self.rest_of_line();
        self.report.note(line, "what stands after `#if 0` is left out");
    }

    /// A `#define` may use what is defined further below.
    pub(super) fn resolve(&mut self) {
        let mut open = core::mem::take(&mut self.unresolved);
        let mut unresolved: Vec<Unresolved> = Vec::new();
        // Each by the name that it waits for.
        let mut waiting: BTreeMap<String, Vec<Unresolved>> = BTreeMap::new();
        while let Some(Unresolved { line, name, tokens, before, after, .. }) = open.pop() {
            match self.known.value(&tokens) {
                Ok(value) => {
                    self.known.values.insert(name.clone(), value.clone());
                    open.extend(waiting.remove(&name).unwrap_or_default());
                    self.defines.push(Item { line, name, value, before, after });
                }
                Err(problem) => {
                    let missing = problem.missing.clone();
                    let define = Unresolved { line, name, tokens, before, after, problem };
                    match missing {
                        Some(missing) => waiting.entry(missing).or_default().push(define),
                        None => unresolved.push(define),
                    }
                }
            }
        }
        self.defines.sort_by_key(|item| item.line);
        unresolved.extend(waiting.into_values().flatten());
        unresolved.sort_by_key(|define| define.line);
        for Unresolved { line, name, tokens, problem: Problem { reason, .. }, .. } in &unresolved {
            if tokens.iter().any(|token| matches!(token.kind, Kind::Number(_))) {
                self.report.error(*line, &format!("{name}: {reason}"));
            } else {
                self.report.note(*line, &format!("{name} has no number and is left out: {reason}"));
            }
        }
    }

    /// A macro, or a list of codes for one.
    fn function(&mut self, line: usize, name: &str, tokens: &[Token]) {
        let close = tokens.iter().position(|token| token.kind == Kind::Mark(')')).unwrap_or(tokens.len());
        let parameters = tokens[..close].iter().filter_map(|token| match &token.kind {
            Kind::Word(word) => Some(word.clone()),
            _ => None,
        });
        let body = tokens.get(close + 1..).unwrap_or_default().to_vec();
        let parameters: Vec<String> = parameters.collect();
        self.list_of(line, name, &parameters, &body);
        self.known.macros.insert(name.to_string(), Macro { parameters, body });
    }

    pub(super) fn item(
        &mut self,
        line: usize,
        name: &str,
        tokens: &[Token],
        before: String,
        after: String,
    ) -> Option<Item> {
        match self.known.value(tokens) {
            Ok(value) => {
                self.known.values.insert(name.to_string(), value.clone());
                Some(Item { line, name: name.to_string(), value, before, after })
            }
            Err(Problem { reason, .. }) => {
                self.report.error(line, &format!("{name}: {reason}"));
                None
            }
        }
    }

    /// `const int NAME = NUMBER;` or `constexpr int NAME{NUMBER};`
    pub(super) fn constant(&mut self, line: usize) {
        let before = self.comments_before(line);
        let mut name = None;
        while let Some(kind) = self.peek() {
            match kind {
                Kind::Word(word) => name = Some(word.as_str()),
                Kind::Mark('*' | ':') => {}
                _ => break,
            }
            self.at += 1;
        }
        let Some(name) = name else { return };
        let Some(tokens) = self.initializer() else { return };
        let (_, after) = self.rest_of_line();
        if !tokens.iter().any(|token| matches!(token.kind, Kind::Number(_) | Kind::Word(_))) {
            return self.report.note(line, &format!("{name} is not a number and is left out"));
        }
        if let Some(item) = self.item(line, name, &tokens, before, after) {
            self.defines.push(item);
        }
    }

    /// What stands after `=` up to the semicolon, or in the braces in front of it; the body of a function is neither.
    fn initializer(&mut self) -> Option<Vec<Token>> {
        let mark = self.peek()?;
        let start = self.at + 1;
        let end = |kinds: &[char]| {
            let is_end = |token: &Token| matches!(&token.kind, Kind::Mark(mark) if kinds.contains(mark));
            start + self.tokens[start..].iter().position(|token| is_end(token) || token.kind == Kind::End).unwrap_or(0)
        };
        let end = match mark {
            Kind::Mark('=') => end(&[';']),
            Kind::Mark('{') => end(&['}', ';', ',']),
            _ => return None,
        };
        let is_mark = |at: usize, mark| self.tokens.get(at).is_some_and(|token| token.kind == Kind::Mark(mark));
        if *mark == Kind::Mark('{') && !(is_mark(end, '}') && is_mark(end + 1, ';')) {
            return None;
        }
        self.at = end;
        Some(self.tokens[start..end].to_vec())
    }
}
