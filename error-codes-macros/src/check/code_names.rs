//! The keys of codes in a translation.

use crate::hash_table::Set;
use crate::syntax::Texts;

/// Makes the key of a code: its name, or `retired NAME` if it is retired and an active code has the same name.
pub(super) struct CodeNames<'a> {
    active: Set<'a>,
}

impl<'a> CodeNames<'a> {
    pub(super) fn new(active: impl Iterator<Item = &'a str>) -> Self {
        Self { active: Set::of_texts(active) }
    }

    /// The key of each code of the texts.
    pub(super) fn keys(&self, texts: &Texts) -> Vec<String> {
        texts.codes.iter().map(|code| self.key(code.name.spelling(), code.retired)).collect()
    }

    pub(super) fn key(&self, name: &str, retired: bool) -> String {
        let word = if retired && self.active.contains_str(name) { "retired " } else { "" };
        format!("{word}{name}")
    }
}
