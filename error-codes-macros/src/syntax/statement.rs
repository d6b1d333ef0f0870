//! What stands between the braces of a domain.

use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::token::{Brace, Paren};
use syn::{Attribute, Token, Visibility};

use super::ast::{Code, Description, Domain, Other, Reserved, Section};
use super::column::{self, column};
use super::extent::Extent;
use super::field::{Fields, fields};
use super::list::{End, list};
use super::token::{self, Value, expected};
use super::ty::Type;
use super::without::Part;
use super::{pattern, range};
use crate::diagnostics::Diagnostics;
use crate::doc_comments;

/// Reads the statements of `domain`, or of the section with this index.
pub(super) fn statements(input: ParseStream, section: Option<usize>, domain: &mut Domain, errors: &mut Diagnostics) {
    list(input, "the next statement", errors, begins, |input, errors| match keyword(input) {
        Some("section") => read_section(input, section, domain, errors),
        Some("reserved") => {
            domain.reserved.push(reserved(input)?);
            Ok(End::Text)
        }
        _ => read_code(input, section, domain, errors),
    });
}

/// The keyword that begins the next statement. A name before `=` is that of a code, whatever it is.
fn keyword(input: ParseStream) -> Option<&'static str> {
    if input.peek2(Token![=]) {
        return None;
    }
    token::keyword(input, &["section", "reserved", "retired", "column", "other"])
}

/// Whether a statement begins here.
fn begins(input: ParseStream) -> bool {
    (input.peek(Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==]))
        || keyword(input).is_some_and(|_| input.peek2(syn::Lit) || input.peek2(Ident::peek_any) || input.peek2(Brace))
}

fn read_section(
    input: ParseStream,
    outer: Option<usize>,
    domain: &mut Domain,
    errors: &mut Diagnostics,
) -> syn::Result<End> {
    let word = input.call(Ident::parse_any)?;
    let section = if outer.is_some() {
        errors.error(word, "a section cannot stand in another section; close the outer one first");
        section_header(input).map(|_| outer)
    } else {
        section_header(input).map(|section| {
            domain.sections.push(section);
            domain.sections.len().checked_sub(1)
        })
    };
    // The codes are read even if the title is not.
    let section = section.or_else(|error| {
        let ahead = input.fork();
        while !ahead.is_empty() && !ahead.peek(Brace) && !ahead.peek(Token![,]) && !ahead.peek(Token![=]) {
            // A range's `..=` is none of the `=` that make a code.
            if ahead.parse::<Option<Token![..=]>>()?.is_none() {
                ahead.parse::<TokenTree>()?;
            }
        }
        if !ahead.peek(Brace) {
            return Err(error);
        }
        errors.push(error);
        input.advance_to(&ahead);
        Ok(outer)
    })?;
    let body;
    syn::braced!(body in input);
    statements(&body, section, domain, errors);
    Ok(End::Brace)
}

/// What stands before the braces of a section.
fn section_header(input: ParseStream) -> syn::Result<Section> {
    let title = token::text(input, "the title of the section")?;
    let ranges = if token::peek_number(input) { range::ranges(input)? } else { Vec::new() };
    let patterns = pattern::like(input)?;
    if !input.peek(Brace) {
        return Err(expected(input, "`{` and the codes of the section"));
    }
    Ok(Section { title, extent: Extent { ranges, patterns }, defaults: Vec::new() })
}

/// `reserved RANGES "text"`, or `reserved like PATTERNS "text"`, without what ends it.
pub(super) fn reserved(input: ParseStream) -> syn::Result<Reserved> {
    input.call(Ident::parse_any)?;
    let patterns = pattern::like(input)?;
    let ranges = if patterns.is_empty() { range::ranges(input)? } else { Vec::new() };
    let title = token::text(input, "what this is reserved for,")?;
    Ok(Reserved { extent: Extent { ranges, patterns }, title })
}

fn read_code(
    input: ParseStream,
    section: Option<usize>,
    domain: &mut Domain,
    errors: &mut Diagnostics,
) -> syn::Result<End> {
    let attrs = token::attributes(input)?;
    if keyword(input) == Some("column") {
        return read_column(input, attrs, section, domain);
    }
    if keyword(input) == Some("other") {
        return read_other(input, attrs, section, domain, errors);
    }
    let retired = keyword(input) == Some("retired");
    if retired {
        input.call(Ident::parse_any)?;
    } else if !attrs.is_empty() && keyword(input).is_some() {
        errors.error(&attrs[0], "attributes belong on a code or on the domain; a plain `//` comment can stand here");
        return Ok(End::Brace);
    }
    unwanted(input, retired, errors)?;
    let (name, error) = token::name(input, "the name of a code")?;
    if let Some(error) = error {
        errors.push(error);
    }
    let mut code = Code {
        index: domain.codes.len(),
        attrs,
        name,
        value: None,
        mismatch: None,
        description: None,
        fields: Fields::default(),
        section,
        retired,
    };
    let outcome = read_row(input, domain, &mut code, errors);
    domain.codes.push(code);
    outcome
}

/// What people write before the name of a code that has no place there.
fn unwanted(input: ParseStream, retired: bool, errors: &mut Diagnostics) -> syn::Result<()> {
    if input.peek(Token![pub]) && !input.peek2(Token![=]) {
        let vis: Visibility = input.parse()?;
        errors.error(vis, "a code is as visible as its domain; remove this");
    }
    if retired && token::peek_number(input) {
        let error = expected(input, "the name of a code");
        let message = format!("{error}; a number without a name is reserved, write `reserved` and the number");
        return Err(syn::Error::new(error.span(), message));
    }
    Ok(())
}

/// The declaration of a column, or in a section what its codes have in one.
fn read_column(
    input: ParseStream,
    attrs: Vec<Attribute>,
    section: Option<usize>,
    domain: &mut Domain,
) -> syn::Result<End> {
    let begins = |input: ParseStream| input.peek(Token![#]) || begins(input);
    match section.and_then(|section| domain.sections.get_mut(section)) {
        Some(section) => section.defaults.push(column::default(input, begins)?),
        None => domain.columns.push(column(input, attrs, begins)?),
    }
    Ok(End::Text)
}

/// `other NAME` or `other NAME(TYPE)`, without what ends it.
fn read_other(
    input: ParseStream,
    attrs: Vec<Attribute>,
    section: Option<usize>,
    domain: &mut Domain,
    errors: &mut Diagnostics,
) -> syn::Result<End> {
    let word = input.call(Ident::parse_any)?;
    if section.is_some() {
        errors.error(word, "`other` is for the whole domain; write it outside of the sections");
    }
    let name = token::plain_name(input, "the name of the variant for codes that are not declared")?;
    let mut other = Other { attrs, name, ty: None };
    if input.peek(Paren) {
        let ty;
        syn::parenthesized!(ty in input);
        other.ty = Some(ty.parse()?);
        if !ty.is_empty() {
            return Err(expected(&ty, "`)` behind the type"));
        }
    }
    domain.others.push(other);
    Ok(End::Text)
}

/// What follows the name. What could be read before an error is kept.
fn read_row(input: ParseStream, domain: &Domain, code: &mut Code, errors: &mut Diagnostics) -> syn::Result<End> {
    let (ty, textless) = (domain.ty, domain.without.has(Part::Texts));
    if !input.peek(Token![=]) {
        if input.peek(Token![-]) || input.peek(Token![.]) {
            let error = expected(input, "`=`");
            let message = format!("{error}; a name that is no identifier is written as a field, `{{ name: \"…\" }}`");
            return Err(syn::Error::new(error.span(), message));
        }
        return Err(expected(input, format_args!("`=` and the {} of `{}`", ty.kind(), code.name)));
    }
    input.parse::<Token![=]>()?;
    let value = read_value(input, ty, code)?;
    let alone = matches!(value, Value::Text(_)) && ty != Type::Str && !token::peek_text(input);
    match (value, ty) {
        (Value::Text(text), _) if alone => {
            // One text alone is the description, and what is missing is the code.
            let (name, description) = (&code.name, &text.value);
            let message = format!(
                "expected the number of `{name}` before its description; write `{name} = NUMBER {description:?}`"
            );
            let error = syn::Error::new_spanned(&text, message);
            code.description = Some(Description::Text(text));
            return Err(error);
        }
        (value @ Value::Int(_), Type::Int(_)) | (value @ Value::Text(_), Type::Str) => code.value = Some(value),
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
    let ends = ends_description(input);
    if ends && !doc_comments::text(&code.attrs).is_empty() {
        return Ok(Description::Documentation);
    }
    if ends && textless {
        return Ok(Description::Nothing);
    }
    if ends {
        let message = format!(
            "`{}` has no description; write one in double quotes or `_`, document the code with `///`, or write \
             `without texts` behind the range",
            code.name
        );
        return Err(syn::Error::new_spanned(&code.name, message));
    }
    token::text(input, format_args!("the description of `{}`", code.name)).map(Description::Text)
}

/// Whether what stands here can follow a description.
fn ends_description(input: ParseStream) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Brace)
}

/// The literal that is the code.
fn read_value(input: ParseStream, ty: Type, code: &Code) -> syn::Result<Value> {
    if token::peek_text(input) {
        return token::text(input, "the code").map(Value::Text);
    }
    let (kind, name) = (ty.kind(), &code.name);
    let only_literals = |error: syn::Error| {
        let message =
            format!("{error}; a code is checked before any expression has a value, so write the {kind} itself");
        syn::Error::new(error.span(), message)
    };
    if token::peek_number(input) {
        let number = token::number(input, format_args!("the {kind} of `{name}`"))?;
        let operator = input.cursor().punct().is_some_and(|(punct, _)| "+-*/%&|^<>".contains(punct.as_char()));
        if operator || input.peek(Token![as]) {
            return Err(only_literals(expected(input, format_args!("the description of `{name}`"))));
        }
        return Ok(Value::Int(number));
    }
    let error = expected(input, format_args!("the {kind} of `{name}`"));
    match input.fork().parse::<TokenTree>() {
        Ok(TokenTree::Ident(other)) if other == "true" || other == "false" => Err(error),
        Ok(TokenTree::Ident(other)) if input.peek2(syn::LitStr) => {
            let message = format!("{error}; write the {kind} of `{other}` and `{{ shares: {other} }}`");
            Err(syn::Error::new(error.span(), message))
        }
        Ok(TokenTree::Ident(_) | TokenTree::Group(_)) => Err(only_literals(error)),
        _ => Err(error),
    }
}
