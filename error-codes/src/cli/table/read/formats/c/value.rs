//! Constant expressions of C: numbers, names that are known, casts, operators, and macros of the file.

use core::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::number::Number;
use super::tokens::{Kind, Token};
use super::types;
use crate::cli::table::Int;

/// A macro with parameters.
pub(super) struct Macro {
    pub(super) parameters: Vec<String>,
    pub(super) body: Vec<Token>,
}

/// What the names of the file stand for.
#[derive(Default)]
pub(super) struct Known {
    pub(super) values: BTreeMap<String, Number>,
    pub(super) macros: BTreeMap<String, Macro>,
    /// The macros of other files that were taken for types.
    pub(super) types: RefCell<BTreeSet<String>>,
    /// How many tokens the macros of one value have become.
    pub(super) expanded: Cell<usize>,
}

/// Why something is not a number, and the name of which a number would be one.
pub(super) struct Problem {
    pub(super) reason: String,
    pub(super) missing: Option<String>,
}

impl From<String> for Problem {
    fn from(reason: String) -> Self {
        Self { reason, missing: None }
    }
}

impl From<&str> for Problem {
    fn from(reason: &str) -> Self {
        Self::from(reason.to_string())
    }
}

pub(super) type Outcome = Result<Number, Problem>;

/// Macros may call each other so deep.
const DEPTH: usize = 16;

/// How deep brackets and operators may be nested.
const NESTED: usize = 100;

impl Known {
    pub(super) fn value(&self, tokens: &[Token]) -> Outcome {
        self.expanded.set(0);
        self.at_depth(tokens, 0)
    }

    pub(super) fn at_depth(&self, tokens: &[Token], depth: usize) -> Outcome {
        if depth > DEPTH {
            return Err("its macros call each other".into());
        }
        let mut reader = Reader { tokens, at: 0, known: self, depth, nested: 0 };
        let value = reader.conditional()?;
        match reader.tokens.get(reader.at) {
            None => Ok(value),
            Some(token) => Err(format!("{} stands after its number", shown(&token.kind)).into()),
        }
    }
}

pub(super) struct Reader<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) at: usize,
    pub(super) known: &'a Known,
    /// How deep the calls of macros around these tokens are nested.
    pub(super) depth: usize,
    /// How many brackets and operators are open.
    nested: usize,
}

/// Binary operators by how loosely they bind.
const OPERATORS: [&[&str]; 8] =
    [&["|"], &["^"], &["&"], &["==", "!="], &["<=", ">=", "<", ">"], &["<<", ">>"], &["+", "-"], &["*", "/", "%"]];

impl Reader<'_> {
    fn mark(&self, ahead: usize) -> Option<char> {
        match self.tokens.get(self.at + ahead).map(|token| &token.kind) {
            Some(Kind::Mark(mark)) => Some(*mark),
            _ => None,
        }
    }

    fn eat(&mut self, mark: char) -> bool {
        let here = self.mark(0) == Some(mark);
        self.at += usize::from(here);
        here
    }

    /// `A ? B : C`
    fn conditional(&mut self) -> Outcome {
        let condition = self.binary(0)?;
        if !self.eat('?') {
            return Ok(condition);
        }
        let first = self.conditional()?;
        if !self.eat(':') {
            return Err("a `?` without its `:`".into());
        }
        let second = self.conditional()?;
        Ok(condition.conditional(first, second))
    }

    fn binary(&mut self, level: usize) -> Outcome {
        let Some(operators) = OPERATORS.get(level) else { return self.unary() };
        let mut left = self.binary(level + 1)?;
        while let Some(operator) = operators.iter().find(|operator| self.is_next(operator)) {
            self.at += operator.len();
            let right = self.binary(level + 1)?;
            left = Number::binary(operator, left, right)?;
        }
        Ok(left)
    }

    fn is_next(&self, operator: &str) -> bool {
        // `<<` is not `<`.
        let is_doubled = matches!(operator, "<" | ">" | "|" | "&") && self.mark(0) == self.mark(1);
        !is_doubled && operator.chars().enumerate().all(|(ahead, mark)| self.mark(ahead) == Some(mark))
    }

    fn unary(&mut self) -> Outcome {
        self.nested += 1;
        let value = if self.nested > NESTED { Err("it is nested too deeply".into()) } else { self.operand() };
        self.nested -= 1;
        value
    }

    fn operand(&mut self) -> Outcome {
        if self.eat('-') {
            return Ok(self.unary()?.unary(|int| Int { value: int.value.wrapping_neg(), ..int }));
        }
        if self.eat('+') {
            return Ok(self.unary()?.unary(|int| int));
        }
        if self.eat('~') {
            return Ok(self.unary()?.unary(|int| Int::from(!int.value)));
        }
        self.primary()
    }

    fn primary(&mut self) -> Outcome {
        if self.is_cast() {
            let start = self.at + 1;
            while !self.eat(')') {
                self.at += 1;
            }
            let named = &self.tokens[start..self.at - 1];
            let number = self.unary()?;
            let integer = types::of(named);
            if integer.is_none() && number.int.value < 0 && types::is_unsigned(named) {
                return Err("how many bits its type has depends on the machine".into());
            }
            return Ok(number.cast(integer));
        }
        if self.eat('(') {
            let value = self.conditional()?;
            return match self.tokens.get(self.at) {
                Some(_) if self.eat(')') => Ok(value),
                Some(token) => Err(format!("{} stands where a bracket should close", shown(&token.kind)).into()),
                None => Err("a bracket is not closed".into()),
            };
        }
        let Some(token) = self.tokens.get(self.at) else { return Err("it has no number".into()) };
        self.at += 1;
        match &token.kind {
            Kind::Number(number) => {
                Number::literal(number).ok_or_else(|| format!("{number} is not a whole number").into())
            }
            Kind::Word(word) if self.mark(0) == Some('(') => self.call(word),
            Kind::Word(word) => {
                let value = self.known.values.get(word);
                let missing = || Problem { reason: format!("{word} is not known here"), missing: Some(word.clone()) };
                value.cloned().ok_or_else(missing)
            }
            kind => Err(format!("{} is not a number", shown(kind)).into()),
        }
    }

    /// `(HRESULT)0x80070005`: names in brackets, of which no value is known, before something that has one.
    fn is_cast(&self) -> bool {
        if self.mark(0) != Some('(') {
            return false;
        }
        let rest = &self.tokens[self.at..];
        let Some(close) = rest.iter().position(|token| token.kind == Kind::Mark(')')) else { return false };
        let is_type = |token: &Token| match &token.kind {
            Kind::Word(word) => !self.known.values.contains_key(word),
            Kind::Mark('*' | ':') => true,
            _ => false,
        };
        let after = rest.get(close + 1).map(|token| &token.kind);
        let operand = matches!(after, Some(Kind::Number(_) | Kind::Word(_) | Kind::Mark('(' | '-' | '+' | '~')));
        close > 1 && rest[1..close].iter().all(is_type) && operand
    }
}

fn shown(kind: &Kind) -> String {
    match kind {
        Kind::Word(text) | Kind::Number(text) => text.clone(),
        Kind::Mark(mark) => mark.to_string(),
        Kind::Literal(_) => "a string".to_string(),
        Kind::Comment { .. } => "a comment".to_string(),
        Kind::End => "the end of the line".to_string(),
    }
}
