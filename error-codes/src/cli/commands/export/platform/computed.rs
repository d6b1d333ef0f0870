//! What a template gets beside the reference as data: what is computed for its platform.

use std::string::String;
use std::vec::Vec;

use indexmap::IndexMap;
use serde::Serialize;

use crate::cli::reference::{self, Form};

/// The data of a template: every key is there.
#[derive(Clone)]
pub(super) enum Template {}

impl Form for Template {
    const WHOLE: bool = true;
    type Catalog = OfCatalog;
    type Domain = OfDomain;
    type Column = OfColumn;
    type Code = OfCode;
}

pub(super) type Reference = reference::Reference<Template>;
pub(super) type Catalog = reference::Catalog<Template>;
pub(super) type Domain = reference::Domain<Template>;
pub(super) type Column = reference::Column<Template>;
pub(super) type Reserved = reference::Reserved<Template>;
pub(super) type Code = reference::Code<Template>;
pub(super) type Translations = reference::Translations<Template>;

#[derive(Clone, Default, Serialize)]
pub(super) struct OfCatalog {
    /// The identifier that begins everything of this catalog.
    pub(super) prefix: String,
    pub(super) doc: Vec<String>,
}

/// Here the `codes` are those in use, in the order of the declaration, but each that shares a number behind the one that
/// owns it. The `columns` are only those whose type the platform has.
#[derive(Clone, Default, Serialize)]
pub(super) struct OfDomain {
    pub(super) retired: Vec<Code>,
    pub(super) ident: String,
    /// The type of the codes on the platform.
    pub(super) native: String,
    /// Whether the codes need a wider type than the platform has for them.
    pub(super) wide: bool,
    /// Whether the codes are too many for an enum.
    pub(super) large: bool,
    /// Whether any code has such a text, a `name` that is not its identifier on the platform, or is `deprecated`.
    pub(super) has: IndexMap<&'static str, bool>,
    pub(super) doc: Vec<String>,
}

#[derive(Clone, Default, Serialize)]
pub(super) struct OfColumn {
    pub(super) ident: String,
    pub(super) native: String,
    pub(super) doc: Vec<String>,
}

#[derive(Clone, Default, Serialize)]
pub(super) struct OfCode {
    pub(super) ident: String,
    /// The number or the string as the platform writes it.
    pub(super) literal: String,
    /// The values of the domain's columns as the platform writes them.
    pub(super) values: Vec<String>,
    pub(super) doc: Vec<String>,
}
