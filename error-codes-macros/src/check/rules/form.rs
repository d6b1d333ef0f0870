//! Rules about the form of texts, fields, attributes and of the block itself.

use quote::ToTokens;
use syn::{Attribute, Meta};

use super::spelling;
use crate::attributes;
use crate::errors::Errors;
use crate::syntax::{Block, Field, FieldKey, FieldValue, Text};

const FIELDS: [&str; 4] = ["name", "cause", "solution", "shares"];

/// A block has at most one catalog, it comes first, and its id is lower case with dashes.
pub(super) fn catalog_form(block: &Block, errors: &mut Errors) {
    for (index, catalog) in block.catalogs.iter().enumerate() {
        if let Some(first) = block.catalogs.first().filter(|_| index > 0) {
            let message = "a block has only one catalog; remove this one, or move it into a block of its own";
            errors.conflict(&catalog.name, message, &first.name, "the catalog is first declared here");
        } else if !catalog.first {
            let message = "the catalog must be the first item of its block; move it to the top";
            errors.error(&catalog.name, message);
        }
        let id = &catalog.id.value;
        let words = |id: &str| {
            id.starts_with(|c: char| c.is_ascii_lowercase())
                && id
                    .split('-')
                    .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
        };
        if !words(id) {
            let message = format!("{id:?} is not lower case with dashes; write an id such as `\"iot-video\"`");
            errors.error(&catalog.id, message);
        }
    }
}

/// A text says something, has no white space at its ends and no control character; only the text of a field
/// may hold line feeds.
pub(super) fn description_form(block: &Block, errors: &mut Errors) {
    for catalog in &block.catalogs {
        text_form("the title", &catalog.title, false, errors);
    }
    for domain in &block.domains {
        for title in domain.title.iter().chain(domain.sections.iter().map(|section| &section.title)) {
            text_form("the title", title, false, errors);
        }
        for code in &domain.codes {
            if let Some(crate::syntax::Value::Text(text)) = &code.value {
                text_form("the code", text, false, errors);
            }
            if let Some(text) = &code.description {
                text_form("the description", text, false, errors);
            }
            for field in &code.fields {
                if let FieldKey::Column(column) = &field.key {
                    text_form("the name of the column", column, false, errors);
                }
                if let FieldValue::Text(text) = &field.value {
                    text_form("the text of the field", text, field.key.is_long_text(), errors);
                }
            }
        }
    }
    for reserved in block.domains.iter().flat_map(|domain| &domain.reserved).chain(&block.reserved) {
        text_form("the text of the reserved range", &reserved.title, false, errors);
    }
}

fn text_form(what: &str, text: &Text, line_feeds: bool, errors: &mut Errors) {
    let value = &text.value;
    let control = value.chars().find(|c| c.is_control() && !(line_feeds && *c == '\n'));
    let message = if value.trim().is_empty() {
        format!("{what} is empty; say what a reader should know")
    } else if let Some(control) = control {
        format!("{what} holds the control character `{}`; remove it", control.escape_default())
    } else if value.trim() != value {
        format!("{what} begins or ends with white space; write {:?}", value.trim())
    } else {
        return;
    };
    errors.error(text, message);
}

impl FieldKey {
    fn spelling(&self) -> String {
        match self {
            Self::Word(word) => word.to_string(),
            Self::Column(column) => column.value.clone(),
        }
    }

    /// Everything but the name may run over several lines.
    fn is_long_text(&self) -> bool {
        !matches!(self, Self::Word(word) if word == "name")
    }
}

impl ToTokens for FieldKey {
    fn to_tokens(&self, tokens: &mut proc_macro2::TokenStream) {
        match self {
            Self::Word(word) => word.to_tokens(tokens),
            Self::Column(column) => column.to_tokens(tokens),
        }
    }
}

fn all_fields(block: &Block) -> impl Iterator<Item = &[Field]> {
    block.domains.iter().flat_map(|domain| &domain.codes).map(|code| &code.fields[..])
}

/// A field without quotes is one of those that exist, and these are written without quotes.
pub(super) fn unknown_field(block: &Block, errors: &mut Errors) {
    for field in all_fields(block).flatten() {
        let spelling = field.key.spelling();
        let known = FIELDS.contains(&spelling.as_str());
        let message = match &field.key {
            FieldKey::Word(_) if !known => {
                let column = format!("a further column is written in quotes, `\"{spelling}\": \"…\"`");
                let way_out = spelling::suggest(&spelling, FIELDS, &column);
                format!("there is no field `{spelling}`, only `name`, `cause`, `solution` and `shares`; {way_out}")
            }
            FieldKey::Column(_) if known => format!("`{spelling}` is a field of its own; write it without quotes"),
            _ => continue,
        };
        errors.error(&field.key, message);
    }
}

/// A code has each field once.
pub(super) fn repeated_field(block: &Block, errors: &mut Errors) {
    for fields in all_fields(block) {
        for (index, field) in fields.iter().enumerate() {
            let spelling = field.key.spelling();
            let mut before = fields[..index].iter();
            if let Some(first) = before.find(|before| before.key.spelling() == spelling) {
                let message = format!("this code already has a field `{spelling}`; join the two, or remove one");
                errors.conflict(&field.key, message, &first.key, format!("`{spelling}` is first given here"));
            }
        }
    }
}

/// The derives that every domain has already.
pub(crate) const DERIVED: [&str; 8] = ["Clone", "Copy", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash", "Debug"];

/// The attributes that a code cannot have.
pub(crate) const UNSUPPORTED: [&str; 5] = ["cfg", "cfg_attr", "repr", "derive", "non_exhaustive"];

/// A code has no attribute that would take it out of the tables, or that has no variant to go to; a domain
/// has none that the expansion brings itself.
pub(super) fn unsupported_attribute(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        for attr in &domain.attrs {
            attributes::for_each(&attr.meta, &mut |meta| domain_attribute(meta, errors));
        }
        for code in &domain.codes {
            for attr in &code.attrs {
                code_attribute(attr, code.retired, errors);
            }
        }
    }
}

fn domain_attribute(attr: &Meta, errors: &mut Errors) {
    if attr.path().is_ident("repr") {
        let message = "`#[repr]` is set by the type of the codes; write it behind the name, as in `domain IoT: i64`";
        errors.error(attr.path(), message);
    } else if attr.path().is_ident("derive")
        && let Meta::List(list) = attr
    {
        for token in list.tokens.clone() {
            let name = token.to_string();
            if DERIVED.contains(&name.as_str()) {
                errors.error(token, format!("every domain already has `{name}`; remove it"));
            }
        }
    }
}

fn code_attribute(attr: &Attribute, retired: bool, errors: &mut Errors) {
    let name = attr.path().to_token_stream().to_string();
    let message = match name.as_str() {
        "cfg" | "cfg_attr" => {
            format!("`#[{name}]` on a code would change the tables under it; put it on the domain")
        }
        "repr" => "`#[repr]` is set by the type of the codes; remove it".to_owned(),
        name if UNSUPPORTED.contains(&name) => {
            format!("`#[{name}]` cannot stand on a code; put it on the domain, or remove it")
        }
        name if retired && name != "doc" => {
            format!("a retired code has no variant that could carry `#[{name}]`; remove it")
        }
        _ => return,
    };
    errors.error(attr.path(), message);
}
