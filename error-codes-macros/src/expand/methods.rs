//! The inherent methods: each hands the tables to the runtime crate.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, Shape};

pub(super) fn expand(context: &Context) -> TokenStream {
    let Context { domain, runtime, private, .. } = context;
    let (vis, name) = (&domain.vis, &domain.name);
    let (row, code, from_code) = (row(context), code(context), from_code(context));
    let ty = code_type(context);
    let argument = argument_type(context);
    quote! {
        #row
        impl #name {
            /// Every code, in the order of the declaration.
            #vis const ALL: &'static [Self] = &ALL;
            /// The domain: its ranges, sections, reserved and retired numbers.
            #vis const DOMAIN: &'static #runtime::Domain = &TABLE;
            /// The code.
            #[inline]
            #[must_use]
            #vis const fn code(self) -> #ty {
                #code
            }
            #from_code
            /// The documented name.
            #[inline]
            #[must_use]
            #vis const fn name(self) -> &'static ::core::primitive::str {
                TABLE.row_name(row(self))
            }
            /// The description, as declared.
            #[inline]
            #[must_use]
            #vis const fn description(self) -> &'static ::core::primitive::str {
                TABLE.row_description(row(self))
            }
            /// A view of everything that the declaration says about this code.
            #[inline]
            #[must_use]
            #vis const fn entry(self) -> #runtime::Entry {
                #runtime::Entry::new(&TABLE, row(self))
            }
            /// The code with this documented name; `None` where there is none.
            #[inline]
            #[must_use]
            #vis fn from_name(name: &::core::primitive::str) -> ::core::option::Option<Self> {
                #private::pick(&ALL, TABLE.row_of_name(name))
            }
            /// Every code with this number or string, in the order of the declaration.
            #[inline]
            #[must_use]
            #vis fn with_code(code: #argument) -> #runtime::WithCode<Self> {
                #runtime::WithCode::new(code)
            }
        }
    }
}

/// What `code` returns.
pub(super) fn code_type(context: &Context) -> TokenStream {
    let ty = format_ident!("{}", context.domain.ty.name());
    let reference = context.domain.numbers().is_none().then(|| quote!(&'static));
    quote!(#reference ::core::primitive::#ty)
}

/// What `from_code` takes.
fn argument_type(context: &Context) -> TokenStream {
    if context.domain.numbers().is_some() { code_type(context) } else { quote!(&::core::primitive::str) }
}

/// The row of a variant.
fn row(context: &Context) -> TokenStream {
    let name = &context.domain.name;
    let row = match context.shape {
        Shape::Number => quote!(INDEX.row(code as ::core::primitive::i64)),
        Shape::Text => quote!(code as ::core::primitive::usize),
        Shape::Listed => {
            let variants = context.domain.rows.iter().map(|row| &row.variant);
            let rows = 0..context.domain.rows.len();
            quote!(match code { #(#name::#variants => #rows,)* })
        }
    };
    quote! {
        #[inline]
        const fn row(code: #name) -> ::core::primitive::usize {
            #row
        }
    }
}

fn code(context: &Context) -> TokenStream {
    let ty = code_type(context);
    match (context.shape, context.domain.numbers()) {
        (Shape::Number, _) => quote!(self as #ty),
        (_, Some(_)) => quote!(CODES[row(self)]),
        (_, None) => quote!(TABLE.row_text(row(self))),
    }
}

fn from_code(context: &Context) -> TokenStream {
    let (vis, private, ty) = (&context.domain.vis, &context.private, argument_type(context));
    // The answer is the question itself, so nobody waits for the tables: they only have to agree.
    let found = if context.shape == Shape::Number { quote!(ALL[row] as #ty) } else { quote!(CODES[row]) };
    if context.domain.numbers().is_some() {
        quote! {
            /// The code with this number, the first declared where several share it; `None` where there is none.
            #[inline]
            #[must_use]
            #vis const fn from_code(code: #ty) -> ::core::option::Option<Self> {
                let row = INDEX.row(code as ::core::primitive::i64);
                if row < ALL.len() && #found == code {
                    ::core::option::Option::Some(ALL[row])
                } else {
                    #private::miss()
                }
            }
        }
    } else {
        quote! {
            /// The code with this string; `None` where there is none.
            #[inline]
            #[must_use]
            #vis fn from_code(code: #ty) -> ::core::option::Option<Self> {
                #private::pick(&ALL, TABLE.row_of_text(code))
            }
        }
    }
}
