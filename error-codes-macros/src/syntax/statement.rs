//! What stands between the braces of a domain. A statement that cannot be read ends at its comma; the next
//! one is read all the same.

use std::cell::Cell;

use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::{Token, Visibility, token};

use super::lexical::{self, expected};
use super::{Code, Domain, Field, FieldKey, FieldValue, Reserved, Section, Type, Value};
use crate::errors::Errors;

/// Reads the statements of `domain`, or of the section with this index.
pub(super) fn statements(input: ParseStream, section: Option<usize>, domain: &mut Domain, errors: &mut Errors) {
    while !input.is_empty() {
        let outcome = match keyword(input) {
            Some("section") => read_section(input, section, domain, errors),
            Some("reserved") => reserved(input).map(|reserved| {
                domain.reserved.push(reserved);
                End::Text
            }),
            _ => read_code(input, section, domain, errors),
        };
        let outcome = outcome.and_then(|end| end_of_statement(input, end));
        if let Err(error) = outcome {
            errors.push(error);
            skip_statement(input);
        }
    }
}

/// The keyword that begins the next statement. A name with `=` behind it is a code, whatever its name.
fn keyword(input: ParseStream) -> Option<&'static str> {
    if !input.peek(Ident::peek_any) || input.peek2(Token![=]) {
        return None;
    }
    let word = input.fork().call(Ident::parse_any).ok()?;
    ["section", "reserved", "retired"].into_iter().find(|keyword| word == keyword)
}

/// What a statement ends with. After a closing brace the comma may be left out.
#[derive(Clone, Copy, PartialEq)]
enum End {
    Brace,
    Text,
}

fn end_of_statement(input: ParseStream, end: End) -> syn::Result<()> {
    if input.is_empty() || input.parse::<Option<Token![,]>>()?.is_some() || end == End::Brace {
        Ok(())
    } else {
        Err(expected(input, "`,` before the next statement"))
    }
}

/// Goes on to the next statement: behind the next comma, or to something that begins like a statement.
fn skip_statement(input: ParseStream) {
    let begins = |input: ParseStream| {
        (input.peek(Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==]))
            || keyword(input)
                .is_some_and(|_| input.peek2(syn::Lit) || input.peek2(Ident::peek_any) || input.peek2(token::Brace))
    };
    while !input.is_empty() && !begins(input) {
        if let Ok(Some(_)) = input.parse::<Option<Token![,]>>() {
            return;
        }
        let _ = input.parse::<proc_macro2::TokenTree>();
    }
}

fn read_section(
    input: ParseStream,
    outer: Option<usize>,
    domain: &mut Domain,
    errors: &mut Errors,
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
    // The codes are read even where the title is not.
    let section = section.or_else(|error| {
        let ahead = input.fork();
        while !ahead.is_empty() && !ahead.peek(token::Brace) && !ahead.peek(Token![,]) && !ahead.peek(Token![=]) {
            // A range's `..=` is none of the `=` that make a code.
            if ahead.parse::<Option<Token![..=]>>()?.is_none() {
                ahead.parse::<proc_macro2::TokenTree>()?;
            }
        }
        if !ahead.peek(token::Brace) {
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
    let title = lexical::text(input, "the title of the section")?;
    let ranges = if lexical::peek_number(input) { lexical::ranges(input)? } else { Vec::new() };
    if !input.peek(token::Brace) {
        return Err(expected(input, "`{` and the codes of the section"));
    }
    Ok(Section { title, ranges })
}

/// `reserved RANGES "text"`, without what ends it.
pub(super) fn reserved(input: ParseStream) -> syn::Result<Reserved> {
    input.call(Ident::parse_any)?;
    let ranges = lexical::ranges(input)?;
    let title = lexical::text(input, "what the numbers are reserved for,")?;
    Ok(Reserved { ranges, title })
}

fn read_code(input: ParseStream, section: Option<usize>, domain: &mut Domain, errors: &mut Errors) -> syn::Result<End> {
    let attrs = lexical::attributes(input)?;
    let retired = keyword(input) == Some("retired");
    if retired {
        input.call(Ident::parse_any)?;
    } else if !attrs.is_empty() && keyword(input).is_some() {
        errors.error(&attrs[0], "attributes belong on a code or on the domain; a plain `//` comment can stand here");
        return Ok(End::Brace);
    }
    if input.peek(Token![pub]) && !input.peek2(Token![=]) {
        let vis: Visibility = input.parse()?;
        errors.error(vis, "a code is as visible as its domain; remove this");
    }
    let (name, error) = lexical::name(input, "the name of a code")?;
    if let Some(error) = error {
        errors.push(error);
    }
    let fields = Vec::new();
    let proposed = Cell::default();
    let mut code = Code { attrs, name, value: None, description: None, fields, section, retired, proposed };
    let outcome = read_row(input, domain.ty, &mut code, errors);
    domain.codes.push(code);
    outcome
}

/// What follows the name. What could be read before an error is kept.
fn read_row(input: ParseStream, ty: Type, code: &mut Code, errors: &mut Errors) -> syn::Result<End> {
    let kind = if ty == Type::Str { "string" } else { "number" };
    if !input.peek(Token![=]) {
        if input.peek(Token![-]) || input.peek(Token![.]) {
            let error = expected(input, "`=`");
            let message = format!("{error}; a name that is no identifier is written as a field, `{{ name: \"…\" }}`");
            return Err(syn::Error::new(error.span(), message));
        }
        return Err(expected(input, format_args!("`=` and the {kind} of `{}`", code.name)));
    }
    input.parse::<Token![=]>()?;
    code.value = Some(if lexical::peek_text(input) {
        Value::Text(lexical::text(input, "the code")?)
    } else {
        Value::Int(lexical::number(input, format_args!("the {kind} of `{}`", code.name))?)
    });
    if ty != Type::Str && matches!(code.value, Some(Value::Text(_))) && !lexical::peek_text(input) {
        return Err(only_a_text(code));
    }
    code.description = Some(lexical::text(input, format_args!("the description of `{}`", code.name))?);
    if input.peek(token::Brace) {
        let body;
        syn::braced!(body in input);
        fields(&body, &mut code.fields, errors);
        return Ok(End::Brace);
    }
    Ok(End::Text)
}

/// One text alone is the description, and what is missing is the code.
fn only_a_text(code: &mut Code) -> syn::Error {
    let Some(Value::Text(text)) = code.value.take() else {
        return syn::Error::new_spanned(&code.name, "expected a code");
    };
    let message = format!(
        "expected the number of `{0}` before its description; write `{0} = NUMBER {1:?}`",
        code.name, text.value
    );
    let error = syn::Error::new_spanned(&text, message);
    code.description = Some(text);
    error
}

fn fields(input: ParseStream, fields: &mut Vec<Field>, errors: &mut Errors) {
    while !input.is_empty() {
        let outcome = field(input).and_then(|field| {
            fields.push(field);
            if input.is_empty() || input.parse::<Option<Token![,]>>()?.is_some() {
                Ok(())
            } else {
                Err(expected(input, "`,` before the next field"))
            }
        });
        if let Err(error) = outcome {
            errors.push(error);
            while !input.is_empty() && !matches!(input.parse::<Option<Token![,]>>(), Ok(Some(_))) {
                let _ = input.parse::<proc_macro2::TokenTree>();
            }
        }
    }
}

fn field(input: ParseStream) -> syn::Result<Field> {
    let key = if lexical::peek_text(input) {
        FieldKey::Column(lexical::text(input, "a field")?)
    } else if input.peek(Ident::peek_any) {
        FieldKey::Word(input.call(Ident::parse_any)?)
    } else {
        return Err(expected(input, "a field, such as `cause: \"…\"`"));
    };
    if !input.peek(Token![:]) {
        return Err(expected(input, "`:` and the text of the field"));
    }
    input.parse::<Token![:]>()?;
    let value = if matches!(&key, FieldKey::Word(word) if word == "shares") {
        let what = "the name of the code that has this number, without quotes";
        FieldValue::Name(lexical::plain_name(input, what)?)
    } else {
        FieldValue::Text(lexical::text(input, "the text of the field")?)
    };
    Ok(Field { key, value })
}
