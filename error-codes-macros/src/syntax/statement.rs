//! What stands between the braces of a domain.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::token::{Brace, Paren};
use syn::{Attribute, Token};

use super::ast::{Other, Reserved, Section};
use super::column::{self, column};
use super::extent::{Extent, like, ranges};
use super::list::{End, list};
use super::scope::Scope;
use super::token::{self, expected};
use super::{code, value};
use crate::errors::Errors;

/// Reads the statements between two braces.
pub(super) fn statements(input: ParseStream, scope: &mut Scope, errors: &mut Errors) {
    list(input, "the next statement", errors, begins, |input, errors| match keyword(input) {
        Some("section") => read_section(input, scope, errors),
        Some("reserved") => {
            scope.domain.reserved.push(reserved(input)?);
            Ok(End::Text)
        }
        _ => read_described(input, scope, errors),
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

fn read_section(input: ParseStream, scope: &mut Scope, errors: &mut Errors) -> syn::Result<End> {
    let word = input.call(Ident::parse_any)?;
    if scope.section.is_some() {
        errors.error(word, "a section cannot stand in another section; close the outer one first");
    }
    let section = match section_header(input) {
        Ok(section) if scope.section.is_none() => {
            scope.domain.sections.push(section);
            scope.domain.sections.len().checked_sub(1)
        }
        Ok(_) => scope.section,
        // The codes are read even if the title is not.
        Err(error) => {
            let ahead = input.fork();
            while !ahead.is_empty() && !ahead.peek(Brace) && !ahead.peek(Token![,]) && !ahead.peek(Token![=]) {
                // Skip `..=` whole: its `=` does not begin a code.
                if ahead.parse::<Option<Token![..=]>>()?.is_none() {
                    ahead.parse::<TokenTree>()?;
                }
            }
            if !ahead.peek(Brace) {
                return Err(error);
            }
            errors.push(error);
            input.advance_to(&ahead);
            scope.section
        }
    };
    let body;
    syn::braced!(body in input);
    statements(&body, &mut Scope { domain: scope.domain, section }, errors);
    Ok(End::Brace)
}

/// What stands before the braces of a section.
fn section_header(input: ParseStream) -> syn::Result<Section> {
    let title = token::text(input, "the title of the section")?;
    let ranges = if value::peek_number(input) { ranges(input)? } else { Vec::new() };
    let patterns = like(input)?;
    if !input.peek(Brace) {
        return Err(expected(input, "`{` and the codes of the section"));
    }
    Ok(Section { title, extent: Extent { ranges, patterns }, defaults: Vec::new() })
}

/// `reserved RANGES "text"`, or `reserved like PATTERNS "text"`, without what ends it.
pub(super) fn reserved(input: ParseStream) -> syn::Result<Reserved> {
    input.call(Ident::parse_any)?;
    let patterns = like(input)?;
    let ranges = if patterns.is_empty() { ranges(input)? } else { Vec::new() };
    let title = token::text(input, "what this is reserved for,")?;
    Ok(Reserved { extent: Extent { ranges, patterns }, title })
}

/// A statement that may have attributes.
fn read_described(input: ParseStream, scope: &mut Scope, errors: &mut Errors) -> syn::Result<End> {
    let attrs = token::attributes(input)?;
    match keyword(input) {
        Some("column") => read_column(input, attrs, scope, errors),
        Some("other") => read_other(input, attrs, scope, errors),
        Some("section" | "reserved") => {
            misplaced(attrs.first(), errors);
            Ok(End::Brace)
        }
        keyword => code::code(input, attrs, keyword == Some("retired"), scope, errors),
    }
}

/// Reports the first attribute of a statement that has no item to carry it.
fn misplaced(attr: Option<&Attribute>, errors: &mut Errors) {
    if let Some(attr) = attr {
        errors.error(attr, "attributes belong on a code or on the domain; a plain `//` comment can stand here");
    }
}

/// A column declaration; in a section, the default for its codes.
fn read_column(input: ParseStream, attrs: Vec<Attribute>, scope: &mut Scope, errors: &mut Errors) -> syn::Result<End> {
    let begins = |input: ParseStream| input.peek(Token![#]) || begins(input);
    match scope.section.and_then(|section| scope.domain.sections.get_mut(section)) {
        Some(section) => {
            // `///` is allowed: nothing is emitted for a default.
            misplaced(attrs.iter().find(|attr| !attr.path().is_ident("doc")), errors);
            section.defaults.push(column::default(input, begins)?);
        }
        None => scope.domain.columns.push(column(input, attrs, begins)?),
    }
    Ok(End::Text)
}

/// `other NAME` or `other NAME(TYPE)`, without what ends it.
fn read_other(input: ParseStream, attrs: Vec<Attribute>, scope: &mut Scope, errors: &mut Errors) -> syn::Result<End> {
    let word = input.call(Ident::parse_any)?;
    if scope.section.is_some() {
        errors.error(word, "`other` is for the whole domain; write it outside of the sections");
    }
    let name = token::plain_name(input, "the name of the variant for undeclared codes")?;
    let mut other = Other { attrs, name, ty: None };
    if input.peek(Paren) {
        let ty;
        syn::parenthesized!(ty in input);
        if ty.is_empty() {
            return Err(expected(&ty, "the type that keeps a code"));
        }
        other.ty = Some(ty.parse()?);
        if !ty.is_empty() {
            let error = expected(&ty, "`)` after the type");
            // Consume the rest so that it is not reported again.
            ty.parse::<TokenStream>()?;
            return Err(error);
        }
    }
    scope.domain.others.push(other);
    Ok(End::Text)
}
