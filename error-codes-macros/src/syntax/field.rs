//! The braces after a code: its fields, each read as what it is. Which there are is in `error-codes/core/src/field.rs`.

use error_codes_core::field::Field;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use super::column::{Verbatim, expression, field_begins};
use super::list::{End, list};
use super::token::{self, Name, Text, expected, required};
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

/// Where the value of a field is kept.
enum Place<'a> {
    Text(&'a mut Option<Text>),
    /// The name of a code; a message says what it is expected to be.
    Code(&'a mut Option<Name>, &'static str),
}

impl Fields {
    fn place(&mut self, field: Field) -> Place<'_> {
        match field {
            Field::Name => Place::Text(&mut self.name),
            Field::Cause => Place::Text(&mut self.cause),
            Field::Solution => Place::Text(&mut self.solution),
            Field::Shares => Place::Code(&mut self.shares, "the name of the code that has this number, without quotes"),
            Field::Moved => {
                Place::Code(&mut self.moved, "the code under whose number the name lives on, without quotes")
            }
        }
    }
}

/// Reads the name of a code; one in quotes is an error, and known all the same.
fn name(place: &mut Option<Name>, input: ParseStream, what: &str) -> syn::Result<()> {
    if !token::peek_text(input) {
        place.get_or_insert(token::plain_name(input, what)?);
        return Ok(());
    }
    let (error, text) = (expected(input, what), text(input)?);
    *place = place.take().or_else(|| text.name());
    Err(error)
}

pub(super) fn text(input: ParseStream) -> syn::Result<Text> {
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
        if let Some(Place::Code(code, _)) = Field::from_name(&column.value).map(|field| fields.place(field)) {
            *code = code.take().or_else(|| text.name());
        }
        fields.notes.push((column.clone(), text));
        fields.keys.push(FieldKey::Column(column));
    } else if input.peek(Ident::peek_any) {
        let word = token::word(input)?;
        colon(input)?;
        match Field::from_name(word.spelling()).map(|field| fields.place(field)) {
            Some(Place::Text(place)) => {
                let text = text(input)?;
                place.get_or_insert(text);
            }
            Some(Place::Code(place, what)) => name(place, input, what)?,
            // `unknown_field` reports it if there is no such column.
            None => {
                let value = expression(input, &word, field_begins)?;
                fields.values.push((word.spelling().to_owned(), value));
            }
        }
        fields.keys.push(FieldKey::Word(word));
    } else {
        return Err(expected(input, "a field, such as `cause: \"…\"`"));
    }
    Ok(())
}

pub(super) fn colon(input: ParseStream) -> syn::Result<()> {
    required::<Token![:]>(input, "`:` and the text of the field").map(drop)
}
