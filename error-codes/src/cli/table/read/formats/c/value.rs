//! Constant expressions of C: numbers, names that are known, casts, operators, and macros of the file.

use core::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::format;
use std::string::{String, ToString as _};

use super::calls::{Macro, arguments, names_a_type};
use super::number::Number;
use super::tokens::{Kind, Token};
use super::types;
use crate::cli::table::Int;

/// What the names of the file stand for.
#[derive(Default)]
pub(super) struct Symbols {
    pub(super) values: BTreeMap<String, Number>,
    pub(super) macros: BTreeMap<String, Macro>,
    /// The macros of other files that were taken for types.
    pub(super) types: RefCell<BTreeSet<String>>,
    /// How many tokens the macros of one value have become.
    expanded: Cell<usize>,
}

/// Why an expression has no value, and the undefined name if that is why.
pub(super) struct EvalError {
    pub(super) reason: String,
    pub(super) missing: Option<String>,
}

impl From<String> for EvalError {
    fn from(reason: String) -> Self {
        Self { reason, missing: None }
    }
}

impl From<&str> for EvalError {
    fn from(reason: &str) -> Self {
        Self::from(reason.to_string())
    }
}

type Evaluated = Result<Number, EvalError>;

/// The most tokens that the macros of one value may expand to.
const MAX_EXPANDED: usize = 10_000;

/// The deepest nesting of macro calls.
const MAX_CALLS: usize = 16;

/// The deepest nesting of brackets and operators.
const MAX_NESTED: usize = 100;

impl Symbols {
    pub(super) fn value(&self, tokens: &[Token]) -> Evaluated {
        self.expanded.set(0);
        self.at_depth(tokens, 0)
    }

    fn at_depth(&self, tokens: &[Token], depth: usize) -> Evaluated {
        if depth > MAX_CALLS {
            return Err("its macros call each other".into());
        }
        let mut parser = ExprParser { tokens, at: 0, symbols: self, depth, nested: 0 };
        let value = parser.conditional()?;
        match parser.tokens.get(parser.at) {
            None => Ok(value),
            Some(token) => Err(format!("{} stands after its number", shown(&token.kind)).into()),
        }
    }
}

struct ExprParser<'a> {
    tokens: &'a [Token],
    at: usize,
    symbols: &'a Symbols,
    /// How deep the calls of macros around these tokens are nested.
    depth: usize,
    /// How many brackets and operators are open.
    nested: usize,
}

/// Binary operators by how loosely they bind.
const OPERATORS: [&[&str]; 8] =
    [&["|"], &["^"], &["&"], &["==", "!="], &["<=", ">=", "<", ">"], &["<<", ">>"], &["+", "-"], &["*", "/", "%"]];

impl ExprParser<'_> {
    fn mark(&self, ahead: usize) -> Option<char> {
        match self.tokens.get(self.at + ahead).map(|token| &token.kind) {
            Some(Kind::Punct(mark)) => Some(*mark),
            _ => None,
        }
    }

    fn eat(&mut self, mark: char) -> bool {
        let here = self.mark(0) == Some(mark);
        self.at += usize::from(here);
        here
    }

    /// `A ? B : C`
    fn conditional(&mut self) -> Evaluated {
        let condition = self.binary(0)?;
        if !self.eat('?') {
            return Ok(condition);
        }
        let first = self.nest(Self::conditional)?;
        if !self.eat(':') {
            return Err("a `?` without its `:`".into());
        }
        let second = self.nest(Self::conditional)?;
        Ok(condition.conditional(first, second))
    }

    fn binary(&mut self, level: usize) -> Evaluated {
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

    /// What is parsed inside of what is open.
    fn nest(&mut self, parse: fn(&mut Self) -> Evaluated) -> Evaluated {
        self.nested += 1;
        let value = if self.nested > MAX_NESTED { Err("it is nested too deeply".into()) } else { parse(self) };
        self.nested -= 1;
        value
    }

    fn unary(&mut self) -> Evaluated {
        self.nest(Self::operand)
    }

    fn operand(&mut self) -> Evaluated {
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

    fn primary(&mut self) -> Evaluated {
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
            Kind::Ident(word) if self.mark(0) == Some('(') => self.call(word),
            Kind::Ident(word) => {
                let value = self.symbols.values.get(word);
                let missing = || EvalError { reason: format!("{word} is not known here"), missing: Some(word.clone()) };
                value.cloned().ok_or_else(missing)
            }
            kind => Err(format!("{} is not a number", shown(kind)).into()),
        }
    }

    /// The body of a macro of this file with the arguments in it; a macro of another file that only names a type,
    /// such as `INT32_C` or `_HRESULT_TYPEDEF_`, is its argument.
    fn call(&mut self, name: &str) -> Evaluated {
        let Some((arguments, end)) = arguments(&self.tokens[self.at..]) else {
            return Err("a bracket is not closed".into());
        };
        self.at += end;
        match (self.symbols.macros.get(name), arguments.as_slice()) {
            (Some(called), _) => {
                let body = called.expanded(&arguments);
                self.symbols.expanded.update(|expanded| expanded + body.len());
                if self.symbols.expanded.get() > MAX_EXPANDED {
                    return Err("its macros are too long".into());
                }
                self.symbols.at_depth(&body, self.depth + 1)
            }
            (None, [argument]) if names_a_type(name) => {
                self.symbols.types.borrow_mut().insert(name.to_string());
                let number = self.symbols.at_depth(argument, self.depth + 1)?;
                Ok(number.widened(name.strip_suffix("_C").and_then(types::by_name)))
            }
            (None, _) => Err(format!("the macro {name} is not known here").into()),
        }
    }

    /// `(HRESULT)0x80070005`: names in brackets, of which no value is known, before something that has one.
    fn is_cast(&self) -> bool {
        if self.mark(0) != Some('(') {
            return false;
        }
        let rest = &self.tokens[self.at..];
        let Some(close) = rest.iter().position(|token| token.kind == Kind::Punct(')')) else { return false };
        let is_type = |token: &Token| match &token.kind {
            Kind::Ident(word) => !self.symbols.values.contains_key(word),
            Kind::Punct('*' | ':') => true,
            _ => false,
        };
        let after = rest.get(close + 1).map(|token| &token.kind);
        let operand = matches!(after, Some(Kind::Number(_) | Kind::Ident(_) | Kind::Punct('(' | '-' | '+' | '~')));
        close > 1 && rest[1..close].iter().all(is_type) && operand
    }
}

fn shown(kind: &Kind) -> String {
    match kind {
        Kind::Ident(text) | Kind::Number(text) => text.clone(),
        Kind::Punct(mark) => mark.to_string(),
        Kind::Literal(_) => "a string".to_string(),
        Kind::Comment { .. } => "a comment".to_string(),
        Kind::Newline => "the end of the line".to_string(),
    }
}
