//! What functions give the variants of an enum: `match self { Error::Closed => 1001, … }`.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use syn::{Expr, ImplItem, Item, Pat, Path, Stmt, Type};

use super::attributes::literal;
use super::name_of;
use super::value::{Constants, value};
use crate::cli::table::Value;
use crate::cli::table::read::headings::{self, Field};

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

/// A function, and the number or the string that its `match` gives each variant.
pub(super) struct Function {
    pub(super) name: String,
    pub(super) values: BTreeMap<String, Value>,
    /// What the strings are.
    pub(super) field: Field,
    in_tuple: bool,
}

impl Function {
    pub(super) fn is_numbers(&self) -> bool {
        self.values.values().all(|value| value.number().is_some())
    }

    /// Whether the codes are what the function gives: numbers, or strings that its name calls codes.
    pub(super) fn is_codes(&self) -> bool {
        let is_word = |value: &Value| !value.as_text().contains(char::is_whitespace);
        self.is_numbers() || self.field == Field::CODE && self.values.values().all(is_word)
    }
}

/// The functions that give the variants something, the best for codes first: one with the name of codes, then numbers, then
/// the one with most variants.
pub(super) fn functions(
    name: &str,
    impls: &Impls,
    constants: &Constants,
    declared: &[(String, Field)],
) -> Vec<Function> {
    let found = impls.get(name).into_iter().flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => match function.block.stmts.last()? {
            Stmt::Expr(Expr::Match(matched), _) => Some(of_match(&name_of(&function.sig.ident), matched, constants)),
            _ => None,
        },
        _ => None,
    });
    let mut found: Vec<Function> =
        found.flatten().filter(|function| function.values.len() > usize::from(function.is_numbers())).collect();
    let names: Vec<String> = found.iter().map(|function| function.name.clone()).collect();
    for (function, field) in found.iter_mut().zip(headings::read(&names, declared, false)) {
        function.field = field;
    }
    // In a tuple, the first string is the description.
    let is_described = found.iter().any(|function| function.field == Field::DESCRIPTION);
    let in_tuple = |function: &&mut Function| function.in_tuple && matches!(function.field, Field::Other(_));
    if let Some(text) = found.iter_mut().filter(in_tuple).find(|function| !is_described && !function.is_numbers()) {
        text.field = Field::DESCRIPTION;
    }
    found.sort_by_key(|function| {
        let of_codes = function.is_codes() && function.name.contains("code");
        let exactly = function.is_codes() && function.name == "code";
        Reverse((exactly, of_codes, function.is_numbers(), function.values.len()))
    });
    found
}

/// The results of a `match`, or each element of the tuples that they are.
fn of_match(name: &str, matched: &syn::ExprMatch, constants: &Constants) -> Vec<Function> {
    let mut functions: Vec<Function> = Vec::new();
    for arm in &matched.arms {
        let elements = match &*arm.body {
            Expr::Tuple(tuple) => tuple.elems.iter().collect(),
            body => Vec::from([body]),
        };
        let in_tuple = elements.len() > 1;
        for (index, element) in elements.into_iter().enumerate() {
            if functions.len() == index {
                let name = if index == 0 { name.to_string() } else { format!("{name} {}", index + 1) };
                functions.push(Function { name, values: BTreeMap::new(), field: Field::Ignored, in_tuple });
            }
            let int = value(element, constants).ok().map(Value::Int);
            if let Some(value) = int.or_else(|| text(element).map(Value::Str)) {
                for variant in variants(&arm.pat) {
                    functions[index].values.entry(variant).or_insert_with(|| value.clone());
                }
            }
        }
    }
    functions
}

/// `"text"`, `"text".into()`, `String::from("text")`, `Some("text")`
fn text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::MethodCall(call) if ["into", "to_owned", "to_string"].iter().any(|name| call.method == name) => {
            text(&call.receiver)
        }
        Expr::Call(call) if call.args.len() == 1 => text(&call.args[0]),
        expression => literal(expression),
    }
}

/// The variants of a pattern.
fn variants(pattern: &Pat) -> Vec<String> {
    let last = |path: &Path| path.segments.last().map(|segment| name_of(&segment.ident));
    match pattern {
        Pat::Path(pattern) => last(&pattern.path).into_iter().collect(),
        Pat::TupleStruct(pattern) => last(&pattern.path).into_iter().collect(),
        Pat::Struct(pattern) => last(&pattern.path).into_iter().collect(),
        Pat::Ident(pattern) => Vec::from([name_of(&pattern.ident)]),
        Pat::Or(pattern) => pattern.cases.iter().flat_map(variants).collect(),
        Pat::Reference(pattern) => variants(&pattern.pat),
        _ => Vec::new(),
    }
}
