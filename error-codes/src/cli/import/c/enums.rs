//! `enum`, and its enumerators.

use std::string::{String, ToString as _};
use std::vec::Vec;

use super::super::names;
use super::super::table::Int;
use super::tokens::{Kind, Token};
use super::{Enum, Header, Item, append};

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
        let mut next = Int::from(0);
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
                    let item = if tokens.is_empty() {
                        self.known.values.insert(name.clone(), next.clone());
                        Some(Item { line: token.line, name: name.clone(), value: next.clone(), before, after })
                    } else {
                        self.item(token.line, name, &tokens, before, after)
                    };
                    is_read = item.is_some();
                    if let Some(item) = item {
                        next = Int::from(item.value.value.saturating_add(1));
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
