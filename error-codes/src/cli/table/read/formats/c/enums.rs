//! `enum`, and its enumerators.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::number::Number;
use super::tokens::{Kind, Token};
use super::value::EvalError;
use super::{Definition, Enum, Header, Item, append};
use crate::cli::table::{Int, names};

impl Header<'_> {
    /// `enum [class] [NAME] [: TYPE] { … } [NAME]`
    pub(super) fn enumeration(&mut self, line: usize) -> Option<Enum> {
        let detail = self.comments_before(line);
        let mut name = None;
        let mut typed = false;
        loop {
            match self.next()?.kind {
                Kind::Ident(ref word) if !typed && word != "class" && word != "struct" => name = Some(word.clone()),
                Kind::Punct(':') => typed = true,
                Kind::Ident(_) | Kind::Newline | Kind::Comment { .. } => {}
                Kind::Punct('{') => break,
                _ => return None,
            }
        }
        let items = self.enumerators();
        while matches!(self.peek(), Some(Kind::Newline | Kind::Comment { .. })) {
            self.at += 1;
        }
        let name = self.eat_ident().map(Into::into).or(name);
        let name = name.map(|name| name.strip_suffix("_t").unwrap_or(&name).to_string());
        Some(Enum { name: name.as_deref().and_then(names::type_name), detail, items })
    }

    fn enumerators(&mut self) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        // Unknown behind an enumerator whose number could not be read.
        let mut next = Some(Int::from(0));
        // Whether the last enumerator was kept, so that a comment behind it is its own.
        let mut is_read = false;
        while let Some(token) = self.next() {
            match &token.kind {
                Kind::Punct('}') => break,
                Kind::Comment { text, after } => match items.last_mut() {
                    Some(item) if is_read && (*after || item.line == token.line) => append(&mut item.after, text),
                    _ => self.comments.push((token.line, token.last_line, text.clone())),
                },
                Kind::Ident(name) => {
                    let before = self.comments_before(token.line);
                    let (tokens, after) = self.enumerator();
                    let definition = Definition { line: token.line, name: name.clone(), value: tokens, before, after };
                    let value = match next {
                        Some(value) if definition.value.is_empty() => {
                            self.symbols.values.insert(name.clone(), Number::from(value.clone()));
                            Ok(value)
                        }
                        None if definition.value.is_empty() => Err("it follows a number that could not be read".into()),
                        _ => self.evaluate(&definition, None),
                    };
                    is_read = value.is_ok();
                    next = value.as_ref().ok().map(|int| Int::from(int.value.saturating_add(1)));
                    match value {
                        Ok(value) => items.push(definition.with(value)),
                        Err(EvalError { reason, .. }) => self.report.error(token.line, &format!("{name}: {reason}")),
                    }
                }
                Kind::Punct('#') => self.directive(token.line, true),
                _ => {}
            }
        }
        items
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
                Kind::Punct(',') if depth == 0 => {
                    self.at += 1;
                    break;
                }
                // A directive stands on a line of its own.
                Kind::Punct('}' | '#') => break,
                Kind::Punct('=') if depth == 0 && !has_value => {
                    has_value = true;
                    self.leave_out_attributes(&core::mem::take(&mut tokens));
                    self.at += 1;
                    continue;
                }
                Kind::Punct('(' | '[') => depth += 1,
                Kind::Punct(')' | ']') => depth -= 1,
                Kind::Comment { text, .. } => append(&mut comments, text),
                _ => {}
            }
            if !matches!(kind, Kind::Comment { .. } | Kind::Newline) {
                tokens.push(self.tokens[self.at].clone());
            }
            self.at += 1;
        }
        let is_attribute = |token: &Token| matches!(token.kind, Kind::Ident(_) | Kind::Punct('['));
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
