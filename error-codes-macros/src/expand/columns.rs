//! Typed columns: an array of values for each, the method that reads it, and what the tables say without the type.
//!
//! The user's types and values resolve as they would outside the block: every name around them begins with `__`.

use std::iter::Peekable;

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident, quote};

use super::context::Context;
use super::tokens;
use crate::check::{Codes, Domain};
use crate::doc_comments::{self, unless_documented};
use crate::syntax::{Column, Verbatim};

/// The methods, each with its array.
pub(super) fn expand(context: &Context) -> TokenStream {
    let Domain { name, columns, .. } = context.domain;
    if columns.is_empty() {
        return TokenStream::new();
    }
    let columns = columns.iter().enumerate().map(|(index, column)| expand_column(context, index, column));
    let (statics, accessors): (Vec<_>, Vec<_>) = columns.unzip();
    quote!(#(#statics)* impl #name { #(#accessors)* })
}

/// The array of a column, and the method that reads it.
fn expand_column(context: &Context, index: usize, column: &Column) -> (TokenStream, TokenStream) {
    let Context { domain, private, .. } = context;
    let Column { attrs, name, ty, .. } = column;
    let mut returned = with_static_lifetimes(ty.to_token_stream());
    // A code that is not declared has no value, and may be one that cannot be copied.
    let open = domain.other.as_ref().map(|_| quote!(open_enum::));
    if open.is_some() {
        returned = quote!(::core::option::Option<#returned>);
    }
    let (receiver, code) = match (&open, &domain.codes) {
        (None, _) => (quote!(self), quote!(self)),
        (Some(_), Codes::Int(..)) => (quote!(self), quote!(&self)),
        (Some(_), Codes::Str(_)) => (quote!(&self), quote!(self)),
    };
    let values: Vec<&Verbatim> = domain.active().iter().filter_map(|row| row.values.get(index)?.as_ref()).collect();
    // After an error a value is missing, and those that are there are checked all the same.
    let (statics, body) = if values.len() == domain.active {
        let (array, values) = (format_ident!("__COLUMN_{index}"), list(&values));
        let statics = quote!(const #array: &[#ty] = &#values;);
        (statics, quote!(#private::#open column::<#ty>(#array, __row(#code))))
    } else {
        (quote!(#(const _: #ty = #values;)*), quote!(::core::unreachable!()))
    };
    let (vis, doc) = (&domain.vis, unless_documented(attrs, &format!(" The column `{}`.", name.spelling())));
    let accessor = quote! {
        #doc
        #(#attrs)*
        #[inline]
        #[must_use]
        #vis const fn #name(#receiver) -> #returned { #body }
    };
    (statics, accessor)
}

/// The values in brackets, each followed by a comma.
fn list(values: &[&Verbatim]) -> TokenTree {
    let comma = TokenTree::Punct(Punct::new(',', Spacing::Alone));
    let mut tokens = Vec::with_capacity(values.len() * 2);
    for value in values {
        tokens.extend_from_slice(value.tokens());
        tokens.push(comma.clone());
    }
    Group::new(Delimiter::Bracket, tokens.into_iter().collect()).into()
}

/// What the tables have of the columns.
pub(super) fn tables(context: &Context) -> TokenStream {
    let Context { domain, private, .. } = context;
    let columns = domain.columns.iter().enumerate().map(|(index, column)| {
        let (name, detail) = (tokens::literal(column.name.spelling()), doc_comments::text(&column.attrs));
        let (ty, detail) = (tokens::literal(column.ty.spelling()), tokens::literal(&detail));
        let values = domain.rows.iter().map(|row| row.values.get(index).and_then(Option::as_ref));
        let values = values.map(|value| value.map(Verbatim::spelling).unwrap_or_default());
        let values = tokens::read_text_table(values);
        quote!(#private::ColumnTable { name: #name, ty: #ty, detail: #detail, values: #values })
    });
    quote!(&[#(#columns),*])
}

/// What a method returns: references without a lifetime are `'static`, save in the types of functions.
fn with_static_lifetimes(ty: TokenStream) -> TokenStream {
    let mut all = TokenStream::new();
    let mut rest = ty.into_iter().peekable();
    while let Some(token) = rest.next() {
        match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), with_static_lifetimes(group.stream()));
                inner.set_span(group.span());
                all.extend([TokenTree::Group(inner)]);
            }
            TokenTree::Punct(punct) if punct.as_char() == '&' => {
                let named = matches!(rest.peek(), Some(TokenTree::Punct(tick)) if tick.as_char() == '\'');
                all.extend([TokenTree::Punct(punct)]);
                all.extend((!named).then(|| quote!('static)));
            }
            // `fn(&str) -> &str`, or the same with `Fn`.
            TokenTree::Ident(word) => {
                let arguments = rest.next_if(
                    |next| matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis),
                );
                let is_function = arguments.is_some();
                all.extend([TokenTree::Ident(word)].into_iter().chain(arguments));
                all.extend(is_function.then(|| output(&mut rest)));
            }
            token => all.extend([token]),
        }
    }
    all
}

/// What a function returns, as it is: a lifetime that is left out there is that of an argument.
fn output(rest: &mut Peekable<IntoIter>) -> TokenStream {
    let (mut all, mut depth, mut arrow) = (TokenStream::new(), 0_usize, false);
    while let Some(token) = rest.peek() {
        let mark = if let TokenTree::Punct(punct) = token { punct.as_char() } else { ' ' };
        match mark {
            '>' if arrow => {}
            ',' | ';' | '+' | '>' if depth == 0 => break,
            '<' => depth += 1,
            '>' => depth -= 1,
            _ => {}
        }
        arrow = mark == '-';
        all.extend(rest.next());
    }
    all
}

#[cfg(test)]
mod tests {
    #[test]
    fn references_are_static() {
        for (written, returned) in [
            ("&str", "& 'static str"),
            ("&[&str]", "& 'static [& 'static str]"),
            ("Option<&'a u8>", "Option <&'a u8 >"),
            ("fn(&str) -> u8", "fn (& str) -> u8"),
            ("(fn(&str) -> &str, &u8)", "(fn (& str) -> & str , & 'static u8)"),
            ("Pair<fn(&str) -> Option<&str>, &u8>", "Pair < fn (& str) -> Option <& str >, & 'static u8 >"),
            ("fn(&u8) -> fn(&str) -> &str", "fn (& u8) -> fn (& str) -> & str"),
            ("&dyn Fn(&str) -> &str", "& 'static dyn Fn (& str) -> & str"),
        ] {
            assert_eq!(super::with_static_lifetimes(written.parse().unwrap()).to_string(), returned);
        }
    }
}
