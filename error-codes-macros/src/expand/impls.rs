//! The traits. All but the conversions are the same for every domain.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::methods::code_type;

pub(super) fn expand(context: &Context) -> TokenStream {
    let Context { domain, runtime, private, .. } = context;
    let name = &domain.name;
    let ty = code_type(context);
    let conversions = conversions(context);
    quote! {
        impl #runtime::ErrorCode for #name {
            type Code = #ty;
            const DOMAIN: &'static #runtime::Domain = &TABLE;
            const ALL: &'static [Self] = &ALL;
            #[inline]
            fn code(self) -> #ty {
                self.code()
            }
            #[inline]
            fn entry(self) -> #runtime::Entry {
                self.entry()
            }
            #[inline]
            fn from_code(code: #ty) -> ::core::option::Option<Self> {
                Self::from_code(code)
            }
        }
        impl ::core::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.entry().variant())
            }
        }
        impl ::core::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.entry(), f)
            }
        }
        impl ::core::error::Error for #name {
            #[inline]
            fn description(&self) -> &::core::primitive::str {
                (*self).description()
            }
        }
        impl ::core::str::FromStr for #name {
            type Err = #runtime::UnknownName;
            #[inline]
            fn from_str(name: &::core::primitive::str) -> ::core::result::Result<Self, #runtime::UnknownName> {
                #private::named(Self::from_name(name), name)
            }
        }
        #conversions
    }
}

fn conversions(context: &Context) -> TokenStream {
    let Context { domain, runtime, private, .. } = context;
    let name = &domain.name;
    let ty = code_type(context);
    let (lifetime, from, error, answer) = match domain.numbers() {
        Some(_) => (None, ty.clone(), quote!(UnknownCode), quote!(numbered(Self::from_code(code), code as _))),
        None => (
            Some(quote!(<'a>)),
            quote!(&'a ::core::primitive::str),
            quote!(UnknownName),
            quote!(named(Self::from_code(code), code)),
        ),
    };
    quote! {
        impl #lifetime ::core::convert::TryFrom<#from> for #name {
            type Error = #runtime::#error;
            #[inline]
            fn try_from(code: #from) -> ::core::result::Result<Self, #runtime::#error> {
                #private::#answer
            }
        }
        impl ::core::convert::From<#name> for #ty {
            #[inline]
            fn from(code: #name) -> Self {
                code.code()
            }
        }
    }
}

/// A code is its number, or its string.
pub(super) fn expand_serde(context: &Context) -> TokenStream {
    let Context { domain, runtime, private, .. } = context;
    let name = &domain.name;
    quote! {
        impl #private::Serialize for #name {
            #[inline]
            fn serialize<S: #private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                #runtime::serde::serialize(self, serializer)
            }
        }
        impl<'de> #private::Deserialize<'de> for #name {
            #[inline]
            fn deserialize<D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #runtime::serde::deserialize(deserializer)
            }
        }
    }
}
