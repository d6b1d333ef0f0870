//! Directives: what is defined, and which branch of an `#if` is read.

use std::format;

use super::Header;
use super::lists::written;
use super::tokens::Kind;

impl<'a> Header<'a> {
    /// A directive, behind its `#`. A branch whose condition is 0 is skipped; in an enum `#else` and `#elif` are too, since
    /// each enumerator counts on from the one before.
    pub(super) fn directive(&mut self, line: usize, in_enum: bool) {
        match self.eat_ident() {
            Some("define") => {
                if let Some(name) = self.eat_ident() {
                    return self.define(line, name);
                }
            }
            Some("if") => return self.condition(line, "if"),
            Some(word @ ("else" | "elif" | "elifdef" | "elifndef")) if in_enum => {
                let message = format!("what stands from `#{word}` to `#endif` is left out: the branch above is read");
                self.report.note(line, &message);
                while !matches!(self.skip_branch(), None | Some((_, "endif"))) {}
            }
            _ => {}
        }
        self.rest_of_line();
    }

    /// The condition of `#if` or `#elif`, and the branch if it cannot hold.
    fn condition(&mut self, line: usize, word: &str) {
        let (condition, _) = self.rest_of_line();
        if self.symbols.value(&condition).is_ok_and(|number| number.int.value == 0) {
            self.report.note(line, &format!("what stands after `#{word} {}` is left out", written(&condition)));
            match self.skip_branch() {
                Some((line, "elif")) => self.condition(line, "elif"),
                _ => drop(self.rest_of_line()),
            }
        }
    }

    /// Skips up to the directive that ends this branch; its line and its word.
    fn skip_branch(&mut self) -> Option<(usize, &'a str)> {
        let mut depth = 0_usize;
        let mut first = true;
        while let Some(token) = self.next() {
            let directive =
                core::mem::replace(&mut first, token.kind == Kind::Newline) && token.kind == Kind::Punct('#');
            match if directive { self.eat_ident() } else { None } {
                Some("if" | "ifdef" | "ifndef") => depth += 1,
                Some("endif") if depth > 0 => depth -= 1,
                Some(word @ ("endif" | "else" | "elif" | "elifdef" | "elifndef")) if depth == 0 => {
                    return Some((token.line, word));
                }
                _ => {}
            }
        }
        None
    }
}
