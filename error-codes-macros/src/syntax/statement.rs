//! What stands between the braces of a domain.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::token::{Brace, Paren};
use syn::{Attribute, Token};

use super::ast::{Domain, Other, Reserved, Section};
use super::column::{self, column};
use super::extent::Extent;
use super::list::{End, list};
use super::token::{self, expected};
use super::{code, pattern, range, value};
use crate::diagnostics::Diagnostics;

/// Reads the statements of `domain`, or of the section with this index.
pub(super) fn statements(input: ParseStream, section: Option<usize>, domain: &mut Domain, errors: &mut Diagnostics) {
    list(input, "the next statement", errors, begins, |input, errors| match keyword(input) {
        Some("section") => read_section(input, section, domain, errors),
        Some("reserved") => {
            domain.reserved.push(reserved(input)?);
            Ok(End::Text)
        }
        _ => read_described(input, section, domain, errors),
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
    let ranges = if value::peek_number(input) { range::ranges(input)? } else { Vec::new() };
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

/// A statement that may have attributes.
fn read_described(
    input: ParseStream,
    section: Option<usize>,
    domain: &mut Domain,
    errors: &mut Diagnostics,
) -> syn::Result<End> {
    let attrs = token::attributes(input)?;
    match keyword(input) {
        Some("column") => read_column(input, attrs, section, domain, errors),
        Some("other") => read_other(input, attrs, section, domain, errors),
        Some("section" | "reserved") => {
            misplaced(attrs.first(), errors);
            Ok(End::Brace)
        }
        keyword => code::code(input, attrs, keyword == Some("retired"), section, domain, errors),
    }
}

/// Reports the first attribute of a statement that has no item to carry it.
fn misplaced(attr: Option<&Attribute>, errors: &mut Diagnostics) {
    if let Some(attr) = attr {
        errors.error(attr, "attributes belong on a code or on the domain; a plain `//` comment can stand here");
    }
}

/// The declaration of a column, or in a section what its codes have in one.
fn read_column(
    input: ParseStream,
    attrs: Vec<Attribute>,
    section: Option<usize>,
    domain: &mut Domain,
    errors: &mut Diagnostics,
) -> syn::Result<End> {
    let begins = |input: ParseStream| input.peek(Token![#]) || begins(input);
    match section.and_then(|section| domain.sections.get_mut(section)) {
        Some(section) => {
            // A comment that says why is documentation of no item.
            misplaced(attrs.iter().find(|attr| !attr.path().is_ident("doc")), errors);
            section.defaults.push(column::default(input, begins)?);
        }
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
            // What is left is not a second error.
            ty.parse::<TokenStream>()?;
            return Err(error);
        }
    }
    domain.others.push(other);
    Ok(End::Text)
}
