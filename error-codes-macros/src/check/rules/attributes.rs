//! The attributes of domains and codes.

use quote::ToTokens;
use syn::{Attribute, Meta};

use crate::attributes::{UNSUPPORTED, flattened};
use crate::check::context::Check;
use crate::provided::is_provided;
use crate::syntax::Domain;

/// A code has no `cfg`, `cfg_attr`, `repr`, `derive` or `non_exhaustive`, and a retired one only doc comments; a domain has
/// no `repr` and derives nothing that it already has.
pub(in crate::check) fn unsupported_attribute(check: &mut Check) {
    for domain in &check.block.domains {
        for attr in domain.attrs.iter().flat_map(|attr| flattened(&attr.meta)) {
            domain_attribute(check, domain, &attr);
        }
        for attr in domain.others.iter().flat_map(|other| &other.attrs) {
            code_attribute(check, attr, false);
        }
        for code in &domain.codes {
            for attr in &code.attrs {
                code_attribute(check, attr, code.retired);
            }
        }
    }
}

fn domain_attribute(check: &mut Check, domain: &Domain, attr: &Meta) {
    if attr.path().is_ident("repr") {
        let message = "`#[repr]` is set by the type of the codes; write it after the name, as in `domain IoT: i64`";
        check.errors.error(attr.path(), message);
    } else if attr.path().is_ident("derive")
        && let Meta::List(list) = attr
    {
        for token in list.tokens.clone() {
            let name = token.to_string();
            if is_provided(&name, !domain.others.is_empty(), domain.ty) {
                check.errors.error(token, format!("every domain already has `{name}`; remove it"));
            }
        }
    }
}

fn code_attribute(check: &mut Check, attr: &Attribute, retired: bool) {
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
    check.errors.error(attr.path(), message);
}
