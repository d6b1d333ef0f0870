//! `enum`, and its enumerators.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::tokens::{Kind, Token};
use super::{Enum, Header, Item, append};
use crate::cli::commands::import::names;
use crate::cli::commands::import::table::Int;

impl Header<'_> {
    /// `enum [class] [NAME] [: TYPE] { … } [NAME]`
    pub(super) fn enumeration(&mut self, line: usize) -> Option<Enum> {
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
        // Unknown behind an enumerator whose number could not be read.
        let mut next = Some(Int::from(0));
        // Whether the last enumerator is one of the items: what stands after it is about it.
        let mut is_read = false;
        while let Some(token) = self.next() {
            match &token.kind {
                Kind::Mark('}') => break,
                Kind::Comment { text, after } => match items.last_mut() {
                    Some(item) if is_read && (*after || item.line == token.line) => append(&mut item.after, text),
                    _ => self.comments.push((token.line, token.last_line, text.clone())),
                },
                Kind::Word(name) => {
                    let before = self.comments_before(token.line);
                    let (tokens, after) = self.enumerator();
                    let item = match (tokens.as_slice(), next) {
                        ([], Some(value)) => {
                            self.known.values.insert(name.clone(), value.clone());
                            Some(Item { line: token.line, name: name.clone(), value, before, after })
                        }
                        ([], None) => {
                            self.report
                                .error(token.line, &format!("{name}: it follows a number that could not be read"));
                            None
                        }
                        (tokens, _) => self.item(token.line, name, tokens, before, after),
                    };
                    is_read = item.is_some();
                    next = item.as_ref().map(|item| Int::from(item.value.value.saturating_add(1)));
                    items.extend(item);
                }
                Kind::Mark('#') => self.directive_inside(token.line),
                _ => {}
            }
        }
        items
    }

    /// A directive among the enumerators.
    fn directive_inside(&mut self, line: usize) {
        match self.eat_word() {
            Some("if") => self.condition(line),
            word => {
                if matches!(word, Some("else" | "elif")) {
                    self.report.note(line, "every branch of `#if` is read, and its enumerators are counted");
                }
                self.rest_of_line();
            }
        }
    }

    /// The value of an enumerator, up to its comma, and the comments in it. In front of the `=` stand attributes, such as
    /// `[[deprecated]]` or `API_AVAILABLE(ios(10))`.
    fn enumerator(&mut self) -> (Vec<Token>, String) {
        let mut tokens = Vec::new();
        let mut has_value = false;
        let mut comments = String::new();
        let mut depth = 0;
        while let Some(kind) = self.peek() {
            match kind {
                Kind::Mark(',') if depth == 0 => {
                    self.at += 1;
                    break;
                }
                Kind::Mark('}') => break,
                Kind::Mark('=') if depth == 0 && !has_value => {
                    has_value = true;
                    self.leave_out_attributes(&core::mem::take(&mut tokens));
                    self.at += 1;
                    continue;
                }
                Kind::Mark('(' | '[') => depth += 1,
                Kind::Mark(')' | ']') => depth -= 1,
                Kind::Comment { text, .. } => append(&mut comments, text),
                _ => {}
            }
            if !matches!(kind, Kind::Comment { .. } | Kind::End) {
                tokens.push(self.tokens[self.at].clone());
            }
            self.at += 1;
        }
        let is_attribute = |token: &Token| matches!(token.kind, Kind::Word(_) | Kind::Mark('['));
        if !has_value && tokens.first().is_some_and(is_attribute) {
            self.leave_out_attributes(&core::mem::take(&mut tokens));
        }
        (tokens, comments)
    }

    fn leave_out_attributes(&mut self, attributes: &[Token]) {
        if let Some(first) = attributes.first() {
            self.report.tally(first.line, "the attributes of an enumerator are left out");
        }
    }
}
