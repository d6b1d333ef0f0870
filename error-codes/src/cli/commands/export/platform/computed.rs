//! What a template gets beside the reference as data: what is computed for its language.

use std::string::String;
use std::vec::Vec;

use serde::Serialize;

use crate::cli::reference::{self, Form};

/// The data of a template: every key is there.
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

#[derive(Default, Serialize)]
pub(super) struct OfCatalog {
    /// The identifier that begins everything of this catalog.
    pub(super) prefix: String,
    pub(super) doc: Vec<String>,
}

/// Here the `codes` are those in use: in the order of the declaration, but a code that shares a number behind the one whose
/// number it is. The `columns` are only those whose type the language has.
#[derive(Default, Serialize)]
pub(super) struct OfDomain {
    pub(super) retired: Vec<Code>,
    pub(super) ident: String,
    /// The type of the codes in the language.
    pub(super) native: String,
    /// Whether the codes need a wider type than the language has for them.
    pub(super) wide: bool,
    /// Whether the codes are too many for an enum.
    pub(super) large: bool,
    /// Which texts there are at all.
    pub(super) has: Has,
    pub(super) doc: Vec<String>,
}

/// Whether any code of a domain has such a text, or a name that is not its variant.
#[derive(Default, Serialize)]
#[allow(clippy::struct_excessive_bools)] // a template asks for each by its name
pub(super) struct Has {
    pub(super) name: bool,
    pub(super) description: bool,
    pub(super) detail: bool,
    pub(super) cause: bool,
    pub(super) solution: bool,
    pub(super) deprecated: bool,
}

#[derive(Default, Serialize)]
pub(super) struct OfColumn {
    pub(super) ident: String,
    pub(super) native: String,
    /// What its literals end in.
    #[serde(skip)]
    pub(super) suffix: &'static str,
    pub(super) doc: Vec<String>,
}

#[derive(Default, Serialize)]
pub(super) struct OfCode {
    pub(super) ident: String,
    /// The number or the string as the language writes it.
    pub(super) literal: String,
    /// The values of the domain's columns as the language writes them.
    pub(super) values: Vec<String>,
    pub(super) doc: Vec<String>,
}
