//! C headers: `#define`, `enum` and constants, with the comments before and after them.

mod calls;
mod defines;
mod directives;
mod enums;
mod lists;
mod number;
mod rows;
mod tokens;
mod types;
mod value;

use std::collections::BTreeMap;
use std::format;
use std::string::String;
use std::vec::Vec;

use self::lists::Call;
use self::rows::rows;
use self::tokens::{Kind, Token};
use self::value::{EvalError, Symbols};
use crate::cli::table::read::comments;
use crate::cli::table::{Int, Options, Place, Report, Row, Tables};

pub(super) fn read(text: &str, options: &Options, tables: &mut Tables, report: &mut Report) {
    let tokens = tokens::read(text);
    let mut header = Header {
        tokens: &tokens,
        at: 0,
        symbols: Symbols::default(),
        defines: Vec::new(),
        comments: Vec::new(),
        left_out: Vec::new(),
        unresolved: Vec::new(),
        calls: BTreeMap::new(),
        listed: Vec::new(),
        options,
        report,
    };
    let enums = header.read();
    header.resolve();
    header.lists();
    header.note_left_out();
    tables.add_rows(&Place::default(), header.listed);
    let defines = Enum { name: None, detail: String::new(), items: header.defines };
    for Enum { name, detail, items } in core::iter::once(defines).chain(enums) {
        let rows = rows(items, report);
        if !rows.is_empty() {
            let domain = tables.domain(&Place { domain: name, ..Place::default() });
            domain.rows.extend(rows);
            let (first, rest) = comments::paragraphs(&detail);
            domain.detail = joined(first, rest);
        }
    }
}

/// A name with its value, and the comments around it.
struct Definition<V> {
    line: usize,
    name: String,
    value: V,
    before: String,
    after: String,
}

impl<V> Definition<V> {
    fn with<W>(self, value: W) -> Definition<W> {
        Definition { line: self.line, name: self.name, value, before: self.before, after: self.after }
    }
}

/// A name with a number.
type Item = Definition<Int>;

/// A name with the tokens of its number.
type Unread = Definition<Vec<Token>>;

struct Enum {
    name: Option<String>,
    detail: String,
    items: Vec<Item>,
}

struct Header<'a> {
    tokens: &'a [Token],
    at: usize,
    symbols: Symbols,
    defines: Vec<Item>,
    /// Comments since the last item: first line, last line, text.
    comments: Vec<(usize, usize, String)>,
    /// The lines of the comments that are beside no code.
    left_out: Vec<usize>,
    /// What may use a name that is defined further below.
    unresolved: Vec<(Unread, EvalError)>,
    /// Calls at the start of a line, by their macro: each may be a list of codes.
    calls: BTreeMap<String, Vec<Call>>,
    /// The codes of lists.
    listed: Vec<Row>,
    options: &'a Options,
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

    fn eat_ident(&mut self) -> Option<&'a str> {
        let Some(Kind::Ident(word)) = self.peek() else { return None };
        self.at += 1;
        Some(word)
    }

    fn read(&mut self) -> Vec<Enum> {
        let mut enums = Vec::new();
        let mut start_of_line = true;
        let mut depth = 0_usize;
        while let Some(token) = self.next() {
            let first = core::mem::replace(&mut start_of_line, token.kind == Kind::Newline);
            match &token.kind {
                // A comment after something that is not a code.
                Kind::Comment { .. } if !first => self.left_out.push(token.line),
                Kind::Comment { text, .. } => {
                    start_of_line = true;
                    self.comments.push((token.line, token.last_line, text.clone()));
                }
                Kind::Punct('#') if first => {
                    self.directive(token.line, false);
                    start_of_line = true;
                }
                Kind::Punct('{') if !self.is_behind_extern() => depth += 1,
                Kind::Punct('}') => depth = depth.saturating_sub(1),
                Kind::Ident(word) if first && depth == 0 && lists::is_macro(word) => {
                    start_of_line = self.call(token.line, word);
                }
                Kind::Ident(word) if word == "enum" => enums.extend(self.enumeration(token.line)),
                Kind::Ident(word) if word == "const" || word == "constexpr" => self.constant(token.line),
                _ => {}
            }
        }
        enums
    }

    /// Whether this brace is that of `extern "C" {`.
    fn is_behind_extern(&self) -> bool {
        let before = self.at.checked_sub(3).and_then(|start| self.tokens.get(start..self.at - 1));
        matches!(before, Some([word, literal])
            if word.kind == Kind::Ident("extern".into()) && matches!(literal.kind, Kind::Literal(_)))
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

    /// Notes the comments that are left out, and the macros that are taken for types.
    fn note_left_out(&mut self) {
        self.leave_out_comments();
        if let Some(first) = self.left_out.iter().min() {
            let count = self.left_out.len();
            self.report.note(*first, &format!("comments beside no code are left out: {count}, the first of them here"));
        }
        let types: Vec<String> = self.symbols.types.take().into_iter().collect();
        if !types.is_empty() {
            self.report.note(0, &format!("macros of other files are taken for types: {}", types.join(", ")));
        }
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
                Kind::Newline => break,
                Kind::Comment { text, .. } => comments.push(text.as_str()),
                _ => tokens.push(token.clone()),
            }
        }
        (tokens, comments.join("\n"))
    }
}

fn append(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(more);
}

fn joined(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => Some(format!("{one}\n\n{other}")),
        (one, other) => one.or(other),
    }
}
