//! A code as its domain shows it.

use core::fmt;

use error_codes_core::format::Shown;

use crate::code::Code;
use crate::display::{Printable, pad};
use crate::domain::Domain;

/// A number as the domain shows numbers, or a string.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Label<'a> {
    Number(Shown<'static>),
    Text(&'a str),
}

impl<'a> Label<'a> {
    pub(crate) const fn new(domain: &Domain, code: Code<'a>) -> Self {
        match code {
            Code::Int(number) => Self::Number(domain.0.extras.shown.show(number)),
            Code::Text(text) => Self::Text(text),
        }
    }
}

impl fmt::Display for Label<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(shown) => shown.fmt(f),
            // A string that is not a code may hold anything.
            Self::Text(text) => pad(f, format_args!("{}", Printable::line(text))),
        }
    }
}
