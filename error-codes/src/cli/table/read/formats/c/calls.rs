//! Calls of macros in a value.

use std::format;
use std::string::ToString as _;
use std::vec::Vec;

use super::tokens::{Kind, Token};
use super::types;
use super::value::{Macro, Outcome, Reader};

/// Macros may become so many tokens.
const EXPANDED: usize = 10_000;

impl Reader<'_> {
    /// The body of a macro of this file with the arguments in it; a macro of another file that only names a type,
    /// such as `INT32_C` or `_HRESULT_TYPEDEF_`, is its argument.
    pub(super) fn call(&mut self, name: &str) -> Outcome {
        let Some((arguments, end)) = arguments(&self.tokens[self.at..]) else {
            return Err("a bracket is not closed".into());
        };
        self.at += end;
        match (self.known.macros.get(name), arguments.as_slice()) {
            (Some(called), _) => {
                let body = called.expanded(&arguments);
                self.known.expanded.update(|expanded| expanded + body.len());
                if self.known.expanded.get() > EXPANDED {
                    return Err("its macros are too long".into());
                }
                self.known.at_depth(&body, self.depth + 1)
            }
            (None, [argument]) if names_a_type(name) => {
                self.known.types.borrow_mut().insert(name.to_string());
                let number = self.known.at_depth(argument, self.depth + 1)?;
                Ok(number.widened(name.strip_suffix("_C").and_then(types::by_name)))
            }
            (None, _) => Err(format!("the macro {name} is not known here").into()),
        }
    }
}

impl Macro {
    fn expanded(&self, arguments: &[Vec<Token>]) -> Vec<Token> {
        let argument = |token: &Token| match &token.kind {
            Kind::Word(word) => arguments.get(self.parameters.iter().position(|parameter| parameter == word)?),
            _ => None,
        };
        let tokens = |token| argument(token).map_or(core::slice::from_ref(token), Vec::as_slice);
        self.body.iter().flat_map(tokens).cloned().collect()
    }
}

/// Whether a macro of another file says no more than the type of its argument: `INT32_C`, `_HRESULT_TYPEDEF_`,
/// `__MSABI_LONG`; one that makes something of it does not.
fn names_a_type(name: &str) -> bool {
    let types = ["C", "TYPEDEF", "CAST", "LONG", "INT", "UINT", "DWORD", "HRESULT", "NTSTATUS"];
    let has = |words: &[&str]| name.split('_').any(|word| words.contains(&word));
    has(&types) && !has(&["FROM", "TO", "MAKE"])
}

/// The arguments between the first bracket and the one that closes it, and where that ends.
pub(super) fn arguments<'a>(tokens: impl IntoIterator<Item = &'a Token>) -> Option<(Vec<Vec<Token>>, usize)> {
    let mut arguments = Vec::from([Vec::new()]);
    let mut depth = 0_usize;
    for (at, token) in tokens.into_iter().enumerate() {
        match token.kind {
            Kind::Mark('(') if depth == 0 => {
                depth = 1;
                continue;
            }
            _ if depth == 0 => return None,
            Kind::Mark(')') if depth == 1 => return Some((arguments, at + 1)),
            Kind::Mark(',') if depth == 1 => {
                arguments.push(Vec::new());
                continue;
            }
            Kind::End | Kind::Comment { .. } => continue,
            Kind::Mark('(') => depth += 1,
            Kind::Mark(')') => depth -= 1,
            _ => {}
        }
        arguments.last_mut()?.push(token.clone());
    }
    None
}
