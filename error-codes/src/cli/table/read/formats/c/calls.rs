//! Macros with parameters, and the arguments of their calls.

use std::string::String;
use std::vec::Vec;

use super::tokens::{Kind, Token};

/// A macro with parameters.
pub(super) struct Macro {
    pub(super) parameters: Vec<String>,
    pub(super) body: Vec<Token>,
}

impl Macro {
    /// The body with the arguments in it.
    pub(super) fn expanded(&self, arguments: &[Vec<Token>]) -> Vec<Token> {
        let argument = |token: &Token| match &token.kind {
            Kind::Ident(word) => arguments.get(self.parameters.iter().position(|parameter| parameter == word)?),
            _ => None,
        };
        let tokens = |token| argument(token).map_or(core::slice::from_ref(token), Vec::as_slice);
        self.body.iter().flat_map(tokens).cloned().collect()
    }
}

/// Whether a macro of another file says no more than the type of its argument: `INT32_C`, `_HRESULT_TYPEDEF_`,
/// `__MSABI_LONG`; a name with FROM, TO or MAKE computes something.
pub(super) fn names_a_type(name: &str) -> bool {
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
            Kind::Punct('(') if depth == 0 => {
                depth = 1;
                continue;
            }
            _ if depth == 0 => return None,
            Kind::Punct(')') if depth == 1 => return Some((arguments, at + 1)),
            Kind::Punct(',') if depth == 1 => {
                arguments.push(Vec::new());
                continue;
            }
            Kind::Newline | Kind::Comment { .. } => continue,
            Kind::Punct('(') => depth += 1,
            Kind::Punct(')') => depth -= 1,
            _ => {}
        }
        arguments.last_mut()?.push(token.clone());
    }
    None
}
