//! Constant expressions of C: numbers, names that are known, casts, operators, and macros of the file.

use core::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::tokens::{Kind, Token};
use super::types::{self, Type};
use crate::cli::commands::import::table::Int;

/// A macro with parameters.
pub(super) struct Macro {
    pub(super) parameters: Vec<String>,
    pub(super) body: Vec<Token>,
}

/// What the names of the file stand for.
#[derive(Default)]
pub(super) struct Known {
    pub(super) values: BTreeMap<String, Int>,
    pub(super) macros: BTreeMap<String, Macro>,
    /// The macros of other files that were taken for types.
    pub(super) types: RefCell<BTreeSet<String>>,
    /// How many tokens the macros of one value have become.
    expanded: Cell<usize>,
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

type Outcome = Result<Int, Problem>;

/// Macros may call each other so deep.
const DEPTH: usize = 16;

/// How deep brackets and operators may be nested.
const NESTED: usize = 100;

/// Macros may become so many tokens.
const EXPANDED: usize = 10_000;

impl Known {
    pub(super) fn value(&self, tokens: &[Token]) -> Outcome {
        self.expanded.set(0);
        self.at_depth(tokens, 0)
    }

    fn at_depth(&self, tokens: &[Token], depth: usize) -> Outcome {
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

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    known: &'a Known,
    depth: usize,
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
        Ok(if condition.value == 0 { second } else { first })
    }

    fn binary(&mut self, level: usize) -> Outcome {
        let Some(operators) = OPERATORS.get(level) else { return self.unary() };
        let mut left = self.binary(level + 1)?;
        while let Some(operator) = operators.iter().find(|operator| self.is_next(operator)) {
            self.at += operator.len();
            let right = self.binary(level + 1)?;
            let value = apply(operator, left.value, right.value);
            left = Int::from(value.ok_or_else(|| Problem::from("its number is too large"))?);
        }
        Ok(left)
    }

    fn is_next(&self, operator: &str) -> bool {
        let doubled =
            ["<", ">", "|", "&"].contains(&operator) && self.mark(1).map(String::from).as_deref() == Some(operator);
        !doubled && operator.chars().enumerate().all(|(ahead, mark)| self.mark(ahead) == Some(mark))
    }

    fn unary(&mut self) -> Outcome {
        self.nested += 1;
        let value = if self.nested > NESTED { Err("it is nested too deeply".into()) } else { self.operand() };
        self.nested -= 1;
        value
    }

    fn operand(&mut self) -> Outcome {
        let start = self.at;
        if self.eat('-') {
            let int = self.unary()?;
            return Ok(self.wrapped(start, Int { value: int.value.wrapping_neg(), ..int }));
        }
        if self.eat('+') {
            return self.unary();
        }
        if self.eat('~') {
            let int = self.unary()?;
            return Ok(self.wrapped(start, Int::from(!int.value)));
        }
        self.primary()
    }

    /// The number as the unsigned type of the operand that begins here, if it has one.
    fn wrapped(&self, start: usize, int: Int) -> Int {
        let numbers = self.tokens[start..self.at].iter().filter_map(|token| match &token.kind {
            Kind::Number(number) => types::unsigned_literal(number),
            _ => None,
        });
        match numbers.max() {
            Some(bits) => int.wrapped(bits, false),
            None => int,
        }
    }

    fn primary(&mut self) -> Outcome {
        if self.is_cast() {
            let start = self.at + 1;
            while !self.eat(')') {
                self.at += 1;
            }
            let named = &self.tokens[start..self.at - 1];
            let int = self.unary()?;
            return match Type::of(named) {
                Some(Type { bits, signed }) => Ok(int.wrapped(bits, signed)),
                None if int.value < 0 && types::is_unsigned(named) => {
                    Err("how many bits its type has depends on the machine".into())
                }
                None => Ok(int),
            };
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
            Kind::Number(number) => read_number(number).ok_or_else(|| format!("{number} is not a whole number").into()),
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

    /// The body of a macro of this file with the arguments in it; a macro of another file that only names a type,
    /// such as `INT32_C` or `_HRESULT_TYPEDEF_`, is its argument.
    fn call(&mut self, name: &str) -> Outcome {
        let arguments = self.arguments()?;
        let Some(called) = self.known.macros.get(name) else {
            return match arguments.as_slice() {
                [argument] if names_a_type(name) => {
                    self.known.types.borrow_mut().insert(name.to_string());
                    self.known.at_depth(argument, self.depth + 1)
                }
                _ => Err(format!("the macro {name} is not known here").into()),
            };
        };
        let mut body = Vec::new();
        for token in &called.body {
            let parameter = |word: &String| called.parameters.iter().position(|parameter| parameter == word);
            match &token.kind {
                Kind::Word(word) => match parameter(word).and_then(|at| arguments.get(at)) {
                    Some(argument) => body.extend(argument.iter().cloned()),
                    None => body.push(token.clone()),
                },
                _ => body.push(token.clone()),
            }
        }
        self.known.expanded.update(|expanded| expanded + body.len());
        if self.known.expanded.get() > EXPANDED {
            return Err("its macros are too long".into());
        }
        self.known.at_depth(&body, self.depth + 1)
    }

    fn arguments(&mut self) -> Result<Vec<Vec<Token>>, Problem> {
        let mut arguments = Vec::from([Vec::new()]);
        let mut depth = 0_usize;
        while let Some(token) = self.tokens.get(self.at) {
            self.at += 1;
            match token.kind {
                Kind::Mark('(') if depth == 0 => {
                    depth = 1;
                    continue;
                }
                Kind::Mark('(') => depth += 1,
                Kind::Mark(')') if depth == 1 => return Ok(arguments),
                Kind::Mark(')') => depth -= 1,
                Kind::Mark(',') if depth == 1 => {
                    arguments.push(Vec::new());
                    continue;
                }
                _ => {}
            }
            if let Some(argument) = arguments.last_mut() {
                argument.push(token.clone());
            }
        }
        Err("a bracket is not closed".into())
    }
}

/// Whether a macro of another file says no more than the type of its argument: `INT32_C`, `_HRESULT_TYPEDEF_`,
/// `__MSABI_LONG`; one that makes something of it does not.
fn names_a_type(name: &str) -> bool {
    let types = ["C", "TYPEDEF", "CAST", "LONG", "INT", "UINT", "DWORD", "HRESULT", "NTSTATUS"];
    let words = || name.split('_').filter(|word| !word.is_empty());
    words().any(|word| types.contains(&word)) && !words().any(|word| ["FROM", "TO", "MAKE"].contains(&word))
}

fn apply(operator: &str, left: i128, right: i128) -> Option<i128> {
    let bits = u32::try_from(right).ok().filter(|bits| *bits < 64);
    match operator {
        "|" => Some(left | right),
        "^" => Some(left ^ right),
        "&" => Some(left & right),
        "<<" => left.checked_shl(bits?),
        ">>" => left.checked_shr(bits?),
        "+" => left.checked_add(right),
        "-" => left.checked_sub(right),
        "==" => Some(i128::from(left == right)),
        "!=" => Some(i128::from(left != right)),
        "<=" => Some(i128::from(left <= right)),
        ">=" => Some(i128::from(left >= right)),
        "<" => Some(i128::from(left < right)),
        ">" => Some(i128::from(left > right)),
        "*" => left.checked_mul(right),
        "/" => left.checked_div(right),
        _ => left.checked_rem(right),
    }
}

/// A number with C's suffixes; one that begins with `0` is octal.
fn read_number(number: &str) -> Option<Int> {
    let number = number.replace('\'', "");
    let hex = number.starts_with("0x") || number.starts_with("0X");
    let digits = number.trim_end_matches(['u', 'U', 'l', 'L']);
    if !hex && digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return i128::from_str_radix(digits, 8).ok().map(Int::from);
    }
    Int::read(digits).map(|int| Int { padded: None, ..int })
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
