//! The numbers that a function gives the variants of an enum: `match self { Error::Closed => 1001, … }`.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::string::{String, ToString as _};
use std::vec::Vec;

use syn::ext::IdentExt as _;
use syn::{Expr, ImplItem, Item, Pat, Path, Stmt, Type};

use super::value::{Constants, value};
use crate::cli::commands::import::table::Int;

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

/// A function, and the numbers that its `match` gives the variants.
pub(super) type Numbering = (String, BTreeMap<String, Int>);

/// The functions that number variants, the best first: one whose name says that it is of codes, then the one that numbers
/// most.
pub(super) fn numberings(name: &str, impls: &Impls, constants: &Constants) -> Vec<Numbering> {
    let functions = impls.get(name).into_iter().flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => Some((function.sig.ident.unraw().to_string(), function.block.stmts.last()?)),
        _ => None,
    });
    let found = functions.filter_map(|(name, statement)| match statement {
        Stmt::Expr(Expr::Match(matched), _) => Some((name, of_match(matched, constants))),
        _ => None,
    });
    let mut found: Vec<Numbering> = found.filter(|(_, numbers)| numbers.len() > 1).collect();
    found.sort_by_key(|(name, numbers)| Reverse((name.contains("code"), numbers.len())));
    found
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
