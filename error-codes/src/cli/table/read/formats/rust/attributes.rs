//! The attributes of an enum and of its variants: documentation, `thiserror`, `strum`, `num_enum`, `serde`.

use std::string::{String, ToString};
use std::vec::Vec;

use error_codes_core::integer::Integer;
use error_codes_core::ty::Type;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta, MetaNameValue, Token};

use super::name_of;

/// The text of the doc comments.
pub(super) fn docs(attributes: &[Attribute]) -> Option<String> {
    let lines = named(attributes, "doc").filter_map(|attribute| text_of(&attribute.meta));
    let lines: Vec<String> = lines.map(|line| line.strip_prefix(' ').unwrap_or(&line).trim_end().to_string()).collect();
    Some(lines.join("\n").trim().to_string()).filter(|text| !text.is_empty())
}

fn named<'a>(attributes: &'a [Attribute], name: &'a str) -> impl Iterator<Item = &'a Attribute> {
    attributes.iter().filter(move |attribute| attribute.path().is_ident(name))
}

/// `name = "text"`
fn text_of(meta: &Meta) -> Option<String> {
    literal(&meta.require_name_value().ok()?.value)
}

/// A literal string.
pub(super) fn literal(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// The type in `#[repr(…)]`.
pub(super) fn code_type(attributes: &[Attribute]) -> Option<Type> {
    repr(attributes).find_map(|name| Integer::from_name(&name)).map(Type::Int)
}

/// The words in `#[repr(…)]`.
fn repr(attributes: &[Attribute]) -> impl Iterator<Item = String> {
    items(attributes, "repr").into_iter().filter_map(|item| item.path().get_ident().map(ToString::to_string))
}

/// Why the attributes give no type that a domain can have, if they give any.
pub(super) fn without_type(attributes: &[Attribute]) -> Option<String> {
    if let Some(wide) = repr(attributes).find(|name| ["usize", "isize", "u128", "i128"].contains(&name.as_str())) {
        return Some(std::format!("no domain is `{wide}`"));
    }
    let from_repr = items(attributes, "derive")
        .iter()
        .any(|item| item.path().segments.last().is_some_and(|segment| segment.ident == "FromRepr"));
    let reason = "`FromRepr` without `#[repr(…)]` takes a `usize`";
    (from_repr && code_type(attributes).is_none()).then(|| reason.to_string())
}

/// The items of every `#[name(…)]`.
fn items(attributes: &[Attribute], name: &str) -> Vec<Meta> {
    let parse = |attribute: &Attribute| {
        attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).unwrap_or_default()
    };
    named(attributes, name).flat_map(parse).collect()
}

/// The text of an item `key = "text"` of `#[name(…)]`.
pub(super) fn item(attributes: &[Attribute], name: &str, key: &str) -> Option<String> {
    items(attributes, name).iter().find(|item| item.path().is_ident(key)).and_then(text_of)
}

/// The message of `#[error("…")]`.
pub(super) fn error(attributes: &[Attribute]) -> Option<String> {
    named(attributes, "error").find_map(|attribute| {
        let first = attribute.meta.require_list().ok()?.tokens.clone().into_iter().next()?;
        Some(syn::parse2::<LitStr>(first.into()).ok()?.value())
    })
}

/// The name at run time: strum's `to_string` or `serialize`, or serde's `rename`.
pub(super) fn name(attributes: &[Attribute]) -> Option<String> {
    let strum = ["to_string", "serialize"].iter().find_map(|key| item(attributes, "strum", key));
    strum.or_else(|| item(attributes, "serde", "rename"))
}

/// strum's `props(key = "text")`.
pub(super) fn properties(attributes: &[Attribute]) -> Vec<(String, String)> {
    let lists = items(attributes, "strum").into_iter().filter(|item| item.path().is_ident("props"));
    let parse = |list: Meta| {
        list.require_list().and_then(|list| list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated))
    };
    let property = |item: Meta| {
        let pair = item.require_name_value().ok()?;
        Some((name_of(pair.path.get_ident()?), value(&pair.value)?))
    };
    lists.flat_map(|list| parse(list).unwrap_or_default()).filter_map(property).collect()
}

/// A literal as a text.
pub(super) fn value(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Int(int), .. }) => Some(int.base10_digits().to_string()),
        Expr::Lit(ExprLit { lit: Lit::Bool(boolean), .. }) => Some(boolean.value.to_string()),
        expression => literal(expression),
    }
}

/// Whether there is `#[deprecated]`.
pub(super) fn is_deprecated(attributes: &[Attribute]) -> bool {
    named(attributes, "deprecated").next().is_some()
}

/// The note of `#[deprecated]`.
pub(super) fn deprecation(attributes: &[Attribute]) -> Option<String> {
    let attribute = named(attributes, "deprecated").next()?;
    text_of(&attribute.meta).or_else(|| item(attributes, "deprecated", "note"))
}

/// `num_enum`'s further numbers of a variant.
pub(super) fn alternatives(attributes: &[Attribute]) -> Vec<Expr> {
    let lists = items(attributes, "num_enum").into_iter().filter_map(|item| match item {
        Meta::NameValue(MetaNameValue { path, value: Expr::Array(array), .. }) if path.is_ident("alternatives") => {
            Some(array.elems)
        }
        _ => None,
    });
    lists.flatten().collect()
}

/// Whether the variant holds every number that no other has.
pub(super) fn is_catch_all(attributes: &[Attribute]) -> bool {
    items(attributes, "num_enum").iter().any(|item| item.path().is_ident("catch_all"))
}

/// What gives all variants other names.
pub(super) fn renaming(attributes: &[Attribute]) -> Vec<String> {
    let keys = [("strum", "serialize_all"), ("serde", "rename_all")];
    let present = |(list, key): &(&str, &str)| items(attributes, list).iter().any(|item| item.path().is_ident(key));
    keys.iter().filter(|pair| present(pair)).map(|(list, key)| std::format!("{list}({key})")).collect()
}

/// The attributes of a variant that are not read here, save those without a meaning for a code.
pub(super) fn unread(attributes: &[Attribute]) -> Vec<String> {
    let known = ["doc", "error", "deprecated", "strum", "num_enum", "default", "allow", "serde", "non_exhaustive"];
    let names = attributes.iter().filter_map(|attribute| attribute.path().get_ident().map(ToString::to_string));
    let mut unread: Vec<String> = names.filter(|name| !known.contains(&name.as_str())).collect();
    let read = [
        ("strum", &["message", "detailed_message", "to_string", "serialize", "props"][..]),
        ("num_enum", &["alternatives", "catch_all", "default"]),
        ("serde", &["rename"]),
    ];
    for (list, keys) in read {
        let mut seen = Vec::new();
        for item in items(attributes, list) {
            let key = item.path().get_ident().map(ToString::to_string).unwrap_or_default();
            let is_repeated = key != "props" && seen.contains(&key);
            if is_repeated || !keys.contains(&key.as_str()) {
                unread.push(std::format!("{list}({key})"));
            }
            seen.push(key);
        }
    }
    unread
}
