//! The numbers that a function gives the variants of an enum: `match self { Error::Closed => 1001, … }`.

use std::string::{String, ToString as _};
use std::vec::Vec;

use syn::ext::IdentExt as _;
use syn::{Expr, ImplItem, Item, Pat, Path, Stmt, Type};

use super::super::table::Int;
use super::value::{Constants, value};

/// The variants with their numbers, by the first function in whose `match` every value is one.
pub(super) fn numbers(name: &str, items: &[Item], constants: &Constants) -> Vec<(String, Int)> {
    let functions = items.iter().filter_map(|item| match item {
        Item::Impl(item) if is_of(&item.self_ty, name) => Some(&item.items),
        _ => None,
    });
    let blocks = functions.flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => function.block.stmts.last(),
        _ => None,
    });
    let found = blocks.filter_map(|statement| match statement {
        Stmt::Expr(Expr::Match(matched), _) => Some(of_match(matched, constants)),
        _ => None,
    });
    found.filter(|numbers| numbers.len() > 1).max_by_key(Vec::len).unwrap_or_default()
}

fn is_of(self_type: &Type, name: &str) -> bool {
    matches!(self_type, Type::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == name))
}

fn of_match(matched: &syn::ExprMatch, constants: &Constants) -> Vec<(String, Int)> {
    let mut numbers = Vec::new();
    for arm in &matched.arms {
        if let Ok(int) = value(&arm.body, constants) {
            numbers.extend(variants(&arm.pat).into_iter().map(|name| (name, int.clone())));
        }
    }
    numbers
}

/// The variants of a pattern.
fn variants(pattern: &Pat) -> Vec<String> {
    let last = |path: &Path| path.segments.last().map(|segment| segment.ident.unraw().to_string());
    match pattern {
        Pat::Path(pattern) => last(&pattern.path).into_iter().collect(),
        Pat::TupleStruct(pattern) => last(&pattern.path).into_iter().collect(),
        Pat::Struct(pattern) => last(&pattern.path).into_iter().collect(),
        Pat::Ident(pattern) => Vec::from([pattern.ident.unraw().to_string()]),
        Pat::Or(pattern) => pattern.cases.iter().flat_map(variants).collect(),
        Pat::Reference(pattern) => variants(&pattern.pat),
        _ => Vec::new(),
    }
}
