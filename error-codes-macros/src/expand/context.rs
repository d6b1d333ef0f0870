//! What every part of the expansion of a domain is handed.

use proc_macro2::Ident;
use quote::format_ident;

use crate::check::{Checked, Codes, Domain};

/// How the enum relates to its codes.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Shape {
    /// The discriminant is the number.
    Int,
    /// The discriminant is the row; the code is a string.
    Str,
    /// There is a variant for codes that are not declared.
    Open,
    /// The discriminant says nothing: numbers are shared, or there is no variant that could have one.
    Opaque,
}

impl Shape {
    pub(super) fn of(domain: &Domain) -> Self {
        match domain.codes {
            _ if domain.other.is_some() => Self::Open,
            _ if domain.active_count == 0 || domain.shares_codes() => Self::Opaque,
            Codes::Int(..) => Self::Int,
            Codes::Str(_) => Self::Str,
        }
    }
}

/// What every part of a domain's expansion needs.
pub(super) struct Context<'a> {
    pub(super) block: &'a Checked,
    pub(super) domain: &'a Domain,
    pub(super) shape: Shape,
}

impl Context<'_> {
    /// The type of the codes, where they are numbers.
    pub(super) fn integer(&self) -> Option<Ident> {
        match &self.domain.codes {
            Codes::Int(integer, _) => Some(format_ident!("{}", integer.name())),
            Codes::Str(_) => None,
        }
    }
}
