//! The variant for codes that are not declared.

use error_codes_core::ty::Type;

use crate::check::context::Check;
use crate::provided::item;
use crate::syntax::{Domain, Other, Part};

/// A domain has one `other` at most; in a domain of strings it has a type, and in one of numbers none; no code has its name,
/// and a domain of strings has methods.
pub(in crate::check) fn other_form(check: &mut Check) {
    for domain in &check.block.domains {
        if !domain.others.is_empty() {
            left_out(check, domain);
        }
        for (index, other) in domain.others.iter().enumerate() {
            if let Some(first) = domain.others.first().filter(|_| index > 0) {
                let message = format!("`{}` already has `other {}`; remove this one", domain.name, first.name);
                check.errors.conflict(&other.name, message, &first.name, "the other one is here");
                continue;
            }
            type_form(check, domain, other);
            name_form(check, domain, other);
        }
    }
}

/// Only the method `code` returns an undeclared string, and no conversion to an open enum fails.
fn left_out(check: &mut Check, domain: &Domain) {
    let methods = domain.without.word(Part::Methods).filter(|_| domain.ty == Type::Str);
    if let Some(word) = methods {
        let message = "with `other`, only the method `code` returns an undeclared string; remove `methods`";
        check.errors.error(word, message);
    }
    if let Some(word) = domain.without.word(Part::TryFrom) {
        check.errors.error(word, "a domain with `other` has `From` in place of `TryFrom`; remove `TryFrom`");
    }
}

fn type_form(check: &mut Check, domain: &Domain, other: &Other) {
    match (domain.ty, &other.ty) {
        (Type::Int(integer), Some(ty)) => {
            let message = format!(
                "the codes of `{}` are `{}`, and so is what `{}` keeps; remove the type",
                domain.name,
                integer.name(),
                other.name,
            );
            check.errors.error(ty, message);
        }
        (Type::Str, None) => {
            let name = &other.name;
            let message = format!("name the type that holds an undeclared string; write `other {name}(Box<str>)`");
            check.errors.error(name, message);
        }
        _ => {}
    }
}

fn name_form(check: &mut Check, domain: &Domain, other: &Other) {
    let name = &other.name;
    if let Some(kind) = item(name.spelling()) {
        check.errors.error(name, format!("a domain has a {kind} `{name}`; give this variant another name"));
    }
    if let Some(code) = domain.active().find(|code| code.name == *name) {
        let message = format!("`{}` has a code `{name}`; give one of the two another name", domain.name);
        check.errors.conflict(name, message, &code.name, "the code is here");
    }
}
