//! The attributes of domains and codes.

use quote::ToTokens;
use syn::{Attribute, Meta};

use crate::attributes::flattened;
use crate::check::context::Check;
use crate::errors::Errors;
use crate::provided::{UNSUPPORTED, is_provided};

/// A code has no attribute that would take it out of the tables, or that has no variant to go to; a domain has none
/// that the expansion brings itself.
pub(in crate::check) fn unsupported_attribute(check: &mut Check) {
    let (block, errors) = (check.block, &mut *check.errors);
    for domain in &block.domains {
        for attr in domain.attrs.iter().flat_map(|attr| flattened(&attr.meta)) {
            domain_attribute(&attr, errors);
        }
        for attr in domain.others.iter().flat_map(|other| &other.attrs) {
            code_attribute(attr, false, errors);
        }
        for code in &domain.codes {
            for attr in &code.attrs {
                code_attribute(attr, code.retired, errors);
            }
        }
    }
}

fn domain_attribute(attr: &Meta, errors: &mut Errors) {
    if attr.path().is_ident("repr") {
        let message = "`#[repr]` is set by the type of the codes; write it after the name, as in `domain IoT: i64`";
        errors.error(attr.path(), message);
    } else if attr.path().is_ident("derive")
        && let Meta::List(list) = attr
    {
        for token in list.tokens.clone() {
            let name = token.to_string();
            if is_provided(&name) {
                errors.error(token, format!("every domain already has `{name}`; remove it"));
            }
        }
    }
}

fn code_attribute(attr: &Attribute, retired: bool, errors: &mut Errors) {
    let name = attr.path().to_token_stream().to_string();
    let message = match name.as_str() {
        "cfg" | "cfg_attr" => {
            format!("`#[{name}]` on a code would change the tables under it; put it on the domain")
        }
        "repr" => "`#[repr]` is set by the type of the codes; remove it".to_owned(),
        name if UNSUPPORTED.contains(&name) => {
            format!("`#[{name}]` cannot stand on a code; put it on the domain, or remove it")
        }
        name if retired && name != "doc" => {
            format!("a retired code has no variant that could carry `#[{name}]`; remove it")
        }
        _ => return,
    };
    errors.error(attr.path(), message);
}
