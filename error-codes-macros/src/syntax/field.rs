//! The braces after a code: its fields, each read as what it is. Which there are is in `error-codes/core/src/field.rs`.

use error_codes_core::field::Field;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use super::list::{End, list};
use super::token::{self, Name, Text, expected, required};
use super::verbatim::{Verbatim, expression};
use crate::errors::Errors;

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
    /// What stands before each colon, in the order of the source.
    pub(crate) keys: Vec<FieldKey>,
}

/// A word names a field; in quotes it is a further column of the source table.
pub(crate) struct FieldKey {
    pub(crate) spelling: String,
    pub(crate) in_quotes: bool,
    pub(crate) tokens: TokenStream,
}

/// Where the value of a field is kept.
enum Slot<'a> {
    Text(&'a mut Option<Text>),
    /// The name of a code; a message says what it is expected to be.
    Code(&'a mut Option<Name>, &'static str),
}

impl Fields {
    fn slot(&mut self, field: Field) -> Slot<'_> {
        match field {
            Field::Name => Slot::Text(&mut self.name),
            Field::Cause => Slot::Text(&mut self.cause),
            Field::Solution => Slot::Text(&mut self.solution),
            Field::Shares => Slot::Code(&mut self.shares, "the name of the code that has this number, without quotes"),
            Field::Moved => {
                Slot::Code(&mut self.moved, "the code under whose number the name lives on, without quotes")
            }
        }
    }
}

/// Reads all fields.
pub(super) fn fields(input: ParseStream, fields: &mut Fields, errors: &mut Errors) {
    list(input, "the next field", errors, |_| false, |input, _| field(input, fields).map(|()| End::Text));
}

fn field(input: ParseStream, fields: &mut Fields) -> syn::Result<()> {
    let key = if token::peek_text(input) {
        let column = token::text(input, "a field")?;
        colon(input)?;
        let text = text(input)?;
        // `unknown_field` says that neither is written in quotes.
        if let Some(Slot::Code(code, _)) = Field::from_name(&column.value).map(|field| fields.slot(field)) {
            *code = code.take().or_else(|| text.name());
        }
        let (spelling, tokens) = (column.value.clone(), column.to_token_stream());
        fields.notes.push((column, text));
        FieldKey { spelling, in_quotes: true, tokens }
    } else if input.peek(Ident::peek_any) {
        let word = token::word(input)?;
        let spelling = word.spelling().to_owned();
        colon(input)?;
        match Field::from_name(&spelling).map(|field| fields.slot(field)) {
            Some(Slot::Text(slot)) => {
                let text = text(input)?;
                slot.get_or_insert(text);
            }
            Some(Slot::Code(slot, what)) => name(slot, input, what)?,
            // `unknown_field` reports it if there is no such column.
            None => fields.values.push((spelling.clone(), expression(input, &word, begins)?)),
        }
        FieldKey { spelling, in_quotes: false, tokens: word.to_token_stream() }
    } else {
        return Err(expected(input, "a field, such as `cause: \"…\"`"));
    };
    fields.keys.push(key);
    Ok(())
}

/// Reads the name of a code; one in quotes is an error, and known all the same.
fn name(slot: &mut Option<Name>, input: ParseStream, what: &str) -> syn::Result<()> {
    if !token::peek_text(input) {
        slot.get_or_insert(token::plain_name(input, what)?);
        return Ok(());
    }
    let (error, text) = (expected(input, what), text(input)?);
    *slot = slot.take().or_else(|| text.name());
    Err(error)
}

pub(super) fn text(input: ParseStream) -> syn::Result<Text> {
    token::text(input, "the text of the field")
}

/// Whether a field begins here: a word or a string, and a colon.
fn begins(input: ParseStream) -> bool {
    (input.peek(Ident::peek_any) || token::peek_text(input)) && input.peek2(Token![:]) && !input.peek2(Token![::])
}

pub(super) fn colon(input: ParseStream) -> syn::Result<()> {
    required::<Token![:]>(input, "`:` and the text of the field").map(drop)
}
