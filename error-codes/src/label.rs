//! A code as its domain shows it.

use core::fmt;

use error_codes_core::format::show::Shown;

use crate::code::Code;
use crate::display::{Printable, pad};
use crate::domain::Domain;

/// A number as the domain shows numbers, or a string.
#[derive(Clone, Copy)]
enum Label<'a> {
    Number(Shown<'static>),
    Text(&'a str),
}

impl Domain {
    /// A code as the domain shows it, whether it is one of its own or not.
    #[must_use]
    pub fn label<'a, C: Into<Code<'a>>>(&self, code: C) -> impl fmt::Display + Copy + use<'a, C> {
        match code.into() {
            Code::Int(number) => Label::Number(self.number_format().show(number)),
            Code::Text(text) => Label::Text(text),
        }
    }
}

impl fmt::Display for Label<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(shown) => shown.fmt(f),
            // A string that is not a code may hold any character.
            Self::Text(text) => pad(f, format_args!("{}", Printable::line(text))),
        }
    }
}
