//! The numbers that a function gives the variants of an enum: `match self { Error::Closed => 1001, … }`.

use std::collections::BTreeMap;
use std::string::{String, ToString as _};
use std::vec::Vec;

use syn::ext::IdentExt as _;
use syn::{Expr, ImplItem, Item, Pat, Path, Stmt, Type};

use super::super::table::Int;
use super::value::{Constants, value};

/// The items of each type, by its name.
pub(super) type Impls<'a> = BTreeMap<String, Vec<&'a ImplItem>>;

/// What is implemented for the types of these items.
pub(super) fn impls(items: &[Item]) -> Impls<'_> {
    let mut impls = Impls::new();
    for item in items {
        if let Item::Impl(item) = item
            && let Type::Path(path) = &*item.self_ty
            && let Some(segment) = path.path.segments.last()
        {
            impls.entry(segment.ident.to_string()).or_default().extend(&item.items);
        }
    }
    impls
}

/// The variants with their numbers, by the function whose `match` gives most of them one.
pub(super) fn numbers(name: &str, impls: &Impls, constants: &Constants) -> BTreeMap<String, Int> {
    let blocks = impls.get(name).into_iter().flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => function.block.stmts.last(),
        _ => None,
    });
    let found = blocks.filter_map(|statement| match statement {
        Stmt::Expr(Expr::Match(matched), _) => Some(of_match(matched, constants)),
        _ => None,
    });
    found.filter(|numbers| numbers.len() > 1).max_by_key(BTreeMap::len).unwrap_or_default()
}

fn of_match(matched: &syn::ExprMatch, constants: &Constants) -> BTreeMap<String, Int> {
    let mut numbers = BTreeMap::new();
    for arm in &matched.arms {
        if let Ok(int) = value(&arm.body, constants) {
            for name in variants(&arm.pat) {
                numbers.entry(name).or_insert_with(|| int.clone());
            }
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
