//! C headers: `#define`, `enum` and constants, with the comments before and behind them.

mod tokens;
mod value;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use self::tokens::{Kind, Token};
use self::value::{Known, Macro};
use super::comments;
use super::grid::{Place, Tables};
use super::names;
use super::report::Report;
use super::table::{Int, Row, Value};

pub(super) fn read(text: &str, tables: &mut Tables, report: &mut Report) {
    let tokens = tokens::read(text);
    let mut header = Header {
        tokens: &tokens,
        at: 0,
        known: Known::default(),
        defines: Vec::new(),
        comments: Vec::new(),
        left_out: Vec::new(),
        unresolved: Vec::new(),
        report,
    };
    let enums = header.read();
    header.resolve();
    header.leave_out_comments();
    if let Some(first) = header.left_out.iter().min() {
        let count = header.left_out.len();
        header.report.note(*first, &format!("comments beside no code are left out: {count}, the first of them here"));
    }
    let defines = core::mem::take(&mut header.defines);
    let defines = Enum { name: None, detail: String::new(), items: defines };
    for Enum { name, detail, items } in core::iter::once(defines).chain(enums) {
        let place = Place { domain: name, ..Place::default() };
        let rows = rows(items);
        if !rows.is_empty() {
            let domain = tables.domain(&place);
            domain.rows.extend(rows);
            let (first, rest) = comments::paragraphs(&detail);
            domain.detail = joined(first, rest);
        }
    }
}

/// A name with a number, and the comments around it.
struct Item {
    line: usize,
    name: String,
    value: Int,
    before: String,
    behind: String,
}

struct Enum {
    name: Option<String>,
    detail: String,
    items: Vec<Item>,
}

/// A `#define` with a number that stands further below.
struct Unresolved {
    line: usize,
    name: String,
    tokens: Vec<Token>,
    before: String,
    behind: String,
    reason: String,
}

struct Header<'a> {
    tokens: &'a [Token],
    at: usize,
    known: Known,
    defines: Vec<Item>,
    /// Comments since the last item: first line, last line, text.
    comments: Vec<(usize, usize, String)>,
    /// The lines of the comments that are beside no code.
    left_out: Vec<usize>,
    unresolved: Vec<Unresolved>,
    report: &'a mut Report,
}

impl<'a> Header<'a> {
    fn next(&mut self) -> Option<&'a Token> {
        let token = self.tokens.get(self.at)?;
        self.at += 1;
        Some(token)
    }

    fn peek(&self) -> Option<&'a Kind> {
        self.tokens.get(self.at).map(|token| &token.kind)
    }

    fn eat_word(&mut self) -> Option<&'a str> {
        let Some(Kind::Word(word)) = self.peek() else { return None };
        self.at += 1;
        Some(word)
    }

    fn read(&mut self) -> Vec<Enum> {
        let mut enums = Vec::new();
        let mut start_of_line = true;
        while let Some(token) = self.next() {
            let first = core::mem::replace(&mut start_of_line, token.kind == Kind::End);
            match &token.kind {
                // A comment behind something that is no code.
                Kind::Comment { .. } if !first => self.left_out.push(token.line),
                Kind::Comment { text, .. } => {
                    start_of_line = true;
                    self.comments.push((token.line, token.last_line, text.clone()));
                }
                Kind::Mark('#') if first => {
                    self.directive(token.line);
                    start_of_line = true;
                }
                Kind::Word(word) if word == "enum" => enums.extend(self.enumeration(token.line)),
                Kind::Word(word) if word == "const" || word == "constexpr" => self.constant(token.line),
                _ => {}
            }
        }
        enums
    }

    /// The comments that end on the line above, one below the other.
    fn comments_before(&mut self, line: usize) -> String {
        let mut texts = Vec::new();
        let mut next = line;
        while let Some((first, _, text)) = self.comments.pop_if(|(_, last, _)| *last + 1 == next) {
            next = first;
            texts.push(text);
        }
        self.leave_out_comments();
        texts.reverse();
        texts.join("\n")
    }

    fn leave_out_comments(&mut self) {
        self.left_out.extend(self.comments.drain(..).map(|(line, ..)| line));
    }

    /// The tokens up to the end of the line, and the comments among them.
    fn rest_of_line(&mut self) -> (Vec<Token>, String) {
        let mut tokens = Vec::new();
        let mut comments = Vec::new();
        while let Some(token) = self.next() {
            match &token.kind {
                Kind::End => break,
                Kind::Comment { text, .. } => comments.push(text.as_str()),
                _ => tokens.push(token.clone()),
            }
        }
        (tokens, comments.join("\n"))
    }

    fn directive(&mut self, line: usize) {
        let name = if self.eat_word() == Some("define") { self.eat_word() } else { None };
        let Some(name) = name else {
            self.rest_of_line();
            return;
        };
        let with_parameters = self.peek() == Some(&Kind::Mark('(')) && self.tokens[self.at].adjacent;
        let before = self.comments_before(line);
        let (tokens, behind) = self.rest_of_line();
        if with_parameters {
            return self.function(name, &tokens);
        }
        match tokens.as_slice() {
            [] => self.report.note(line, &format!("{name} has no number and is left out")),
            [Token { kind: Kind::Literal, .. }] => {
                self.report.note(line, &format!("{name} is a string and is left out"));
            }
            tokens if !tokens.iter().any(|token| matches!(token.kind, Kind::Number(_) | Kind::Word(_))) => {
                self.report.note(line, &format!("{name} is no number and is left out"));
            }
            tokens => match self.known.value(tokens) {
                Ok(value) => {
                    self.known.values.insert(name.to_string(), value.clone());
                    self.defines.push(Item { line, name: name.to_string(), value, before, behind });
                }
                Err(reason) => {
                    let (name, tokens) = (name.to_string(), tokens.to_vec());
                    self.unresolved.push(Unresolved { line, name, tokens, before, behind, reason });
                }
            },
        }
    }

    /// A `#define` may use what is defined further below.
    fn resolve(&mut self) {
        let mut progress = true;
        while core::mem::take(&mut progress) {
            for Unresolved { line, name, tokens, before, behind, .. } in core::mem::take(&mut self.unresolved) {
                match self.known.value(&tokens) {
                    Ok(value) => {
                        self.known.values.insert(name.clone(), value.clone());
                        self.defines.push(Item { line, name, value, before, behind });
                        progress = true;
                    }
                    Err(reason) => {
                        self.unresolved.push(Unresolved { line, name, tokens, before, behind, reason });
                    }
                }
            }
        }
        self.defines.sort_by_key(|item| item.line);
        for Unresolved { line, name, tokens, reason, .. } in &self.unresolved {
            if tokens.iter().any(|token| matches!(token.kind, Kind::Number(_))) {
                self.report.error(*line, &format!("{name}: {reason}"));
            } else {
                self.report.note(*line, &format!("{name} has no number and is left out: {reason}"));
            }
        }
    }

    fn function(&mut self, name: &str, tokens: &[Token]) {
        let close = tokens.iter().position(|token| token.kind == Kind::Mark(')')).unwrap_or(tokens.len());
        let parameters = tokens[..close].iter().filter_map(|token| match &token.kind {
            Kind::Word(word) => Some(word.clone()),
            _ => None,
        });
        let body = tokens.get(close + 1..).unwrap_or_default().to_vec();
        let parameters = parameters.collect();
        self.known.macros.insert(name.to_string(), Macro { parameters, body });
    }

    fn item(&mut self, line: usize, name: &str, tokens: &[Token], before: String, behind: String) -> Option<Item> {
        match self.known.value(tokens) {
            Ok(value) => {
                self.known.values.insert(name.to_string(), value.clone());
                Some(Item { line, name: name.to_string(), value, before, behind })
            }
            Err(reason) => {
                self.report.error(line, &format!("{name}: {reason}"));
                None
            }
        }
    }

    /// `const int NAME = NUMBER;`
    fn constant(&mut self, line: usize) {
        let before = self.comments_before(line);
        let mut name = None;
        while let Some(kind) = self.peek() {
            match kind {
                Kind::Word(word) => name = Some(word.as_str()),
                Kind::Mark('*') => {}
                _ => break,
            }
            self.at += 1;
        }
        let (Some(name), Some(Kind::Mark('='))) = (name, self.peek()) else { return };
        self.at += 1;
        let start = self.at;
        while !matches!(self.peek(), None | Some(Kind::Mark(';') | Kind::End)) {
            self.at += 1;
        }
        let tokens = self.tokens[start..self.at].to_vec();
        let (_, behind) = self.rest_of_line();
        if let Some(item) = self.item(line, name, &tokens, before, behind) {
            self.defines.push(item);
        }
    }

    /// `enum [class] [NAME] [: TYPE] { … } [NAME]`
    fn enumeration(&mut self, line: usize) -> Option<Enum> {
        let detail = self.comments_before(line);
        let mut name = None;
        let mut typed = false;
        loop {
            match self.next()?.kind {
                Kind::Word(ref word) if !typed && word != "class" && word != "struct" => name = Some(word.clone()),
                Kind::Mark(':') => typed = true,
                Kind::Word(_) | Kind::End | Kind::Comment { .. } => {}
                Kind::Mark('{') => break,
                _ => return None,
            }
        }
        let items = self.enumerators();
        while matches!(self.peek(), Some(Kind::End | Kind::Comment { .. })) {
            self.at += 1;
        }
        let name = self.eat_word().map(Into::into).or(name);
        let name = name.map(|name| name.strip_suffix("_t").unwrap_or(&name).to_string());
        Some(Enum { name: name.as_deref().and_then(names::type_name), detail, items })
    }

    fn enumerators(&mut self) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        let mut next = Int::from(0);
        while let Some(token) = self.next() {
            match &token.kind {
                Kind::Mark('}') => break,
                Kind::Comment { text, behind } => match items.last_mut() {
                    Some(item) if *behind || item.line == token.line => append(&mut item.behind, text),
                    _ => self.comments.push((token.line, token.last_line, text.clone())),
                },
                Kind::Word(name) => {
                    let before = self.comments_before(token.line);
                    let (tokens, behind) = self.enumerator();
                    let item = if tokens.is_empty() {
                        self.known.values.insert(name.clone(), next.clone());
                        Some(Item { line: token.line, name: name.clone(), value: next.clone(), before, behind })
                    } else {
                        self.item(token.line, name, &tokens, before, behind)
                    };
                    if let Some(item) = item {
                        next = Int::from(item.value.value + 1);
                        items.push(item);
                    }
                }
                // A directive among the enumerators.
                Kind::Mark('#') => {
                    self.rest_of_line();
                }
                _ => {}
            }
        }
        items
    }

    /// The value of an enumerator, up to its comma, and the comments in it.
    fn enumerator(&mut self) -> (Vec<Token>, String) {
        let mut tokens = Vec::new();
        let mut comments = String::new();
        let mut depth = 0;
        while let Some(kind) = self.peek() {
            match kind {
                Kind::Mark(',') if depth == 0 => {
                    self.at += 1;
                    break;
                }
                Kind::Mark('}') => break,
                Kind::Mark('(') => depth += 1,
                Kind::Mark(')') => depth -= 1,
                Kind::Comment { text, .. } => append(&mut comments, text),
                _ => {}
            }
            if !matches!(kind, Kind::Comment { .. } | Kind::End | Kind::Mark('=')) {
                tokens.push(self.tokens[self.at].clone());
            }
            self.at += 1;
        }
        (tokens, comments)
    }
}

fn append(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(more);
}

/// Where most numbers have their comment behind them, one above is the title of a section.
fn rows(items: Vec<Item>) -> Vec<Row> {
    let count = |has: fn(&Item) -> bool| items.iter().filter(|item| has(item)).count();
    let behind = count(|item| !item.behind.is_empty()) > count(|item| !item.before.is_empty());
    let mut section = None;
    let row = |item: Item| {
        let (first, second) = if behind { (&item.behind, &item.before) } else { (&item.before, &item.behind) };
        let title = comments::title(&item.before).filter(|_| behind);
        let (description, mut detail) = comments::paragraphs(first);
        let (second, third) = comments::paragraphs(second);
        if title.is_some() {
            section.clone_from(&title);
        }
        let (description, more) = match description {
            None => (second.filter(|_| title.is_none()), third),
            description => (description, if title.is_some() { None } else { joined(second, third) }),
        };
        detail = joined(detail, more);
        Row {
            line: item.line,
            code: Value::Int(item.value),
            name: Some(item.name),
            description,
            detail,
            section: section.clone(),
            ..Row::default()
        }
    };
    items.into_iter().map(row).collect()
}

fn joined(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => Some(format!("{one}\n\n{other}")),
        (one, other) => one.or(other),
    }
}
