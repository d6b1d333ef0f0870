//! How codes are shown.

use error_codes_core::format::NumberFormat;
use error_codes_core::ty::Type;

use crate::check::context::Check;

/// The text of `shown` has one placeholder, one that a number can have; a domain of strings has no `shown`.
pub(in crate::check) fn shown_form(check: &mut Check) {
    for domain in &check.block.domains {
        let Some(shown) = &domain.shown else { continue };
        let message = match (domain.ty, NumberFormat::parse(&shown.value)) {
            (Type::Str, _) => {
                format!("the codes of `{}` are strings, which are shown as they are; remove this", domain.name)
            }
            (Type::Int(_), Err(error)) => error.to_string(),
            (Type::Int(_), Ok(_)) => continue,
        };
        check.errors.error(shown, message);
    }
}
