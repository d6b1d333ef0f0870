//! The row of a code.

use error_codes_core::ty::Type;
use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::token::Brace;
use syn::{Attribute, Token, Visibility};

use super::ast::{Code, Description, Domain};
use super::field::{Fields, fields};
use super::list::End;
use super::scope::Scope;
use super::token::{self, expected, required, with_help};
use super::value::{self, Value};
use super::without::Part;
use crate::doc_comments;
use crate::errors::Errors;

/// Reads a code after its attributes.
pub(super) fn code(
    input: ParseStream,
    attrs: Vec<Attribute>,
    retired: bool,
    scope: &mut Scope,
    errors: &mut Errors,
) -> syn::Result<End> {
    if retired {
        input.call(Ident::parse_any)?;
    }
    if input.peek(Token![pub]) && !input.peek2(Token![=]) {
        errors.error(input.parse::<Visibility>()?, "a code is as visible as its domain; remove this");
    }
    if retired && value::peek_number(input) {
        let help = "a number without a name is reserved, write `reserved` and the number";
        return Err(with_help(&expected(input, "the name of a code"), help));
    }
    let (name, error) = token::name(input, "the name of a code")?;
    errors.push(error);
    let mut code = Code {
        index: scope.domain.codes.len(),
        attrs,
        name,
        value: None,
        mismatch: None,
        description: None,
        fields: Fields::default(),
        section: scope.section,
        retired,
    };
    let outcome = read_row(input, scope.domain, &mut code, errors);
    scope.domain.codes.push(code);
    outcome
}

/// What follows the name. What could be read before an error is kept.
fn read_row(input: ParseStream, domain: &Domain, code: &mut Code, errors: &mut Errors) -> syn::Result<End> {
    let (ty, textless) = (domain.ty, domain.without.has(Part::Texts));
    if input.peek(Token![-]) || input.peek(Token![.]) {
        let help = "a name that is not an identifier is written as a field, `{ name: \"…\" }`";
        return Err(with_help(&expected(input, "`=`"), help));
    }
    required::<Token![=]>(input, format_args!("`=` and the {} of `{}`", ty.kind(), code.name))?;
    let value = read_value(input, ty, code)?;
    let is_description = matches!(value, Value::Str(_)) && ty != Type::Str && !token::peek_text(input);
    match (value, ty) {
        (Value::Str(text), _) if is_description => {
            // A single string is taken as the description; the number is missing.
            let (name, description) = (&code.name, &text.value);
            let message = format!(
                "expected the number of `{name}` before its description; write `{name} = NUMBER {description:?}`"
            );
            let error = syn::Error::new_spanned(&text, message);
            code.description = Some(Description::Text(text));
            return Err(error);
        }
        (value @ Value::Int(_), Type::Int(_)) | (value @ Value::Str(_), Type::Str) => code.value = Some(value),
        (value, _) => code.mismatch = Some(value),
    }
    match read_description(input, code, textless) {
        Ok(description) => code.description = Some(description),
        // The fields are there all the same.
        Err(error) if ends_description(input) => errors.push(error),
        Err(error) => return Err(error),
    }
    if input.peek(Brace) {
        let body;
        syn::braced!(body in input);
        fields(&body, &mut code.fields, errors);
        return Ok(End::Brace);
    }
    Ok(End::Text)
}

/// A text, `_`, or nothing where the code is documented or the domain does without texts.
fn read_description(input: ParseStream, code: &Code, textless: bool) -> syn::Result<Description> {
    if input.parse::<Option<Token![_]>>()?.is_some() {
        return Ok(Description::Nothing);
    }
    if !ends_description(input) {
        return token::text(input, format_args!("the description of `{}`", code.name)).map(Description::Text);
    }
    if !doc_comments::text(&code.attrs).is_empty() {
        return Ok(Description::Documentation);
    }
    if textless {
        return Ok(Description::Nothing);
    }
    let message = format!(
        "`{}` has no description; write one in double quotes or `_`, document the code with `///`, or write \
         `without texts` after the range",
        code.name
    );
    Err(syn::Error::new_spanned(&code.name, message))
}

/// Whether what stands here can follow a description.
fn ends_description(input: ParseStream) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Brace)
}

/// The literal that is the code.
fn read_value(input: ParseStream, ty: Type, code: &Code) -> syn::Result<Value> {
    if token::peek_text(input) {
        return token::text(input, "the code").map(Value::Str);
    }
    let (kind, name) = (ty.kind(), &code.name);
    let help = format!("a code is checked before any expression has a value, so write the {kind} itself");
    if value::peek_number(input) {
        let number = value::number(input, format_args!("the {kind} of `{name}`"))?;
        let operator = input.cursor().punct().is_some_and(|(punct, _)| "+-*/%&|^<>".contains(punct.as_char()));
        if operator || input.peek(Token![as]) {
            return Err(with_help(&expected(input, format_args!("the description of `{name}`")), help));
        }
        return Ok(Value::Int(number));
    }
    let error = expected(input, format_args!("the {kind} of `{name}`"));
    match input.fork().parse::<TokenTree>() {
        Ok(TokenTree::Ident(other)) if other == "true" || other == "false" => Err(error),
        Ok(TokenTree::Ident(other)) if input.peek2(syn::LitStr) => {
            Err(with_help(&error, format_args!("write the {kind} of `{other}` and `{{ shares: {other} }}`")))
        }
        Ok(TokenTree::Ident(_) | TokenTree::Group(_)) => Err(with_help(&error, help)),
        _ => Err(error),
    }
}
