//! Typed columns: an array of values for each, the method that reads it, and what the tables say without the type.
//!
//! The user's types and values resolve as they would outside the block: every name around them begins with `__`.

use std::iter::Peekable;

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident, quote};

use super::tokens;
use crate::check::{Codes, Domain};
use crate::doc_comments::{self, unless_documented};
use crate::syntax::{Column, Verbatim};

/// The methods, each with its array.
pub(super) fn expand(domain: &Domain) -> TokenStream {
    let Domain { name, columns, .. } = domain;
    if columns.is_empty() {
        return TokenStream::new();
    }
    let columns = columns.iter().enumerate().map(|(index, column)| expand_column(domain, index, column));
    let (statics, accessors): (Vec<_>, Vec<_>) = columns.unzip();
    quote!(#(#statics)* impl #name { #(#accessors)* })
}

/// The array of a column, and the method that reads it.
fn expand_column(domain: &Domain, index: usize, column: &Column) -> (TokenStream, TokenStream) {
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
    // After an error values are missing; rustc checks the others all the same.
    let values = list(domain.active().iter().filter_map(|row| row.values.get(index)?.as_ref()));
    let array = format_ident!("__COLUMN_{index}");
    let (vis, doc) = (&domain.vis, unless_documented(attrs, &format!(" The column `{}`.", name.spelling())));
    let accessor = quote! {
        #doc
        #(#attrs)*
        #[inline]
        #[must_use]
        #vis const fn #name(#receiver) -> #returned {
            __private::#open column::<#ty>(#array, __row(#code))
        }
    };
    (quote!(const #array: &[#ty] = &#values;), accessor)
}

/// The values in brackets, each followed by a comma.
fn list<'a>(values: impl Iterator<Item = &'a Verbatim>) -> TokenTree {
    let comma = TokenTree::Punct(Punct::new(',', Spacing::Alone));
    let mut tokens = Vec::new();
    for value in values {
        tokens.extend_from_slice(value.tokens());
        tokens.push(comma.clone());
    }
    Group::new(Delimiter::Bracket, tokens.into_iter().collect()).into()
}

/// The `ColumnTable`s.
pub(super) fn tables(domain: &Domain) -> String {
    tokens::list(domain.columns.iter().enumerate().map(|(index, column)| {
        let [name, ty, detail] =
            [column.name.spelling(), column.ty.spelling(), &doc_comments::text(&column.attrs)].map(tokens::literal);
        let values = domain.rows.iter().map(|row| row.values.get(index).and_then(Option::as_ref));
        let values = tokens::text_table(values.map(|value| value.map_or("", Verbatim::spelling)));
        format!("__private::ColumnTable {{ name: {name}, ty: {ty}, detail: {detail}, values: {values} }}")
    }))
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
