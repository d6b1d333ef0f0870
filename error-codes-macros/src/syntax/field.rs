//! What stands in the braces after a code. Each field is read as what it is, and known by its word only here.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use super::column::{Verbatim, expression, field_begins};
use super::list::{End, list};
use super::token::{self, Name, Text, expected};
use crate::diagnostics::Diagnostics;

/// The fields of a code. Of a field that is repeated, the first counts.
#[derive(Default)]
pub(crate) struct Fields {
    pub(crate) name: Option<Text>,
    pub(crate) cause: Option<Text>,
    pub(crate) solution: Option<Text>,
    pub(crate) shares: Option<Name>,
    pub(crate) moved: Option<Name>,
    /// The typed columns with their values.
    pub(crate) values: Vec<(String, Verbatim)>,
    /// The further columns with their texts.
    pub(crate) notes: Vec<(Text, Text)>,
    /// Everything that stands before a colon, in the order of the source.
    pub(crate) keys: Vec<FieldKey>,
}

/// A word names a field; a text is a further column of the source table.
pub(crate) enum FieldKey {
    Word(Name),
    Column(Text),
}

/// A field: its word, and what reads the value into `Fields`.
pub(crate) type Field = (&'static str, fn(&mut Fields, ParseStream) -> syn::Result<()>);

/// Every field.
pub(crate) const FIELDS: [Field; 5] = [
    ("name", |fields, input| keep(&mut fields.name, text(input)?)),
    ("cause", |fields, input| keep(&mut fields.cause, text(input)?)),
    ("solution", |fields, input| keep(&mut fields.solution, text(input)?)),
    ("shares", |fields, input| {
        name(&mut fields.shares, input, "the name of the code that has this number, without quotes")
    }),
    ("moved", |fields, input| {
        name(&mut fields.moved, input, "the code under whose number the name lives on, without quotes")
    }),
];

#[allow(clippy::unnecessary_wraps)] // the end of a row of `FIELDS`
fn keep<T>(field: &mut Option<T>, value: T) -> syn::Result<()> {
    field.get_or_insert(value);
    Ok(())
}

/// Reads the name of a code; one in quotes is an error, and known all the same.
fn name(field: &mut Option<Name>, input: ParseStream, what: &str) -> syn::Result<()> {
    if !token::peek_text(input) {
        return keep(field, token::plain_name(input, what)?);
    }
    let error = expected(input, what);
    *field = field.take().or(text(input)?.name());
    Err(error)
}

fn text(input: ParseStream) -> syn::Result<Text> {
    token::text(input, "the text of the field")
}

impl FieldKey {
    pub(crate) fn spelling(&self) -> &str {
        match self {
            Self::Word(word) => word.spelling(),
            Self::Column(column) => &column.value,
        }
    }
}

impl ToTokens for FieldKey {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Word(word) => word.to_tokens(tokens),
            Self::Column(column) => column.to_tokens(tokens),
        }
    }
}

/// Reads all fields.
pub(super) fn fields(input: ParseStream, fields: &mut Fields, errors: &mut Diagnostics) {
    list(input, "the next field", errors, |_| false, |input, _| field(input, fields).map(|()| End::Text));
}

fn field(input: ParseStream, fields: &mut Fields) -> syn::Result<()> {
    if token::peek_text(input) {
        let column = token::text(input, "a field")?;
        colon(input)?;
        let text = text(input)?;
        // `unknown_field` says that neither is written in quotes.
        match column.value.as_str() {
            "shares" => fields.shares = fields.shares.take().or_else(|| text.name()),
            "moved" => fields.moved = fields.moved.take().or_else(|| text.name()),
            _ => {}
        }
        fields.notes.push((column.clone(), text));
        fields.keys.push(FieldKey::Column(column));
    } else if input.peek(Ident::peek_any) {
        let word = token::word(input)?;
        colon(input)?;
        if let Some((_, read)) = FIELDS.iter().find(|(name, _)| *name == word.spelling()) {
            read(fields, input)?;
        } else {
            // `unknown_field` reports it if there is no such column.
            let value = expression(input, &word, field_begins)?;
            fields.values.push((word.spelling().to_owned(), value));
        }
        fields.keys.push(FieldKey::Word(word));
    } else {
        return Err(expected(input, "a field, such as `cause: \"…\"`"));
    }
    Ok(())
}

fn colon(input: ParseStream) -> syn::Result<()> {
    if input.parse::<Option<Token![:]>>()?.is_some() {
        Ok(())
    } else {
        Err(expected(input, "`:` and the text of the field"))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_field_is_read() {
        assert_eq!(super::FIELDS.map(|(name, _)| name), error_codes_core::names::FIELDS);
    }
}
