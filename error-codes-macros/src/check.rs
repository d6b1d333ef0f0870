//! The rules. `RULES` is the table of contents; each rule is one function that reports every violation in a
//! block, each on the token that is wrong.

mod checked;
mod form;
mod free;
mod numbers;
mod relations;
mod spelling;
mod uniqueness;

pub(crate) use form::{DERIVED, UNSUPPORTED};
pub(crate) use uniqueness::ITEMS;

use crate::errors::Errors;
use crate::fallback;
use crate::syntax::Block;

pub(crate) use checked::{Block as SoundBlock, Catalog, Checked, Code, Domain, Reserved, Row, Section};

type Rule = fn(&Block, &mut Errors);

/// Every rule with its name, in the order in which they report.
const RULES: &[(&str, Rule)] = &[
    ("catalog_form", form::catalog_form),
    ("duplicate_domain", uniqueness::duplicate_domain),
    ("range_form", numbers::range_form),
    ("code_fits_type", numbers::code_fits_type),
    ("code_kind", numbers::code_kind),
    ("overlapping_domains", relations::overlapping_domains),
    ("overlaps_target", relations::overlaps_target),
    ("out_of_range", numbers::out_of_range),
    ("reserved_code", numbers::reserved_code),
    ("duplicate_section", uniqueness::duplicate_section),
    ("duplicate_code", uniqueness::duplicate_code),
    ("duplicate_name", uniqueness::duplicate_name),
    ("retired_code", uniqueness::retired_code),
    ("retired_name", uniqueness::retired_name),
    ("shares_target", relations::shares_target),
    ("description_form", form::description_form),
    ("unknown_field", form::unknown_field),
    ("repeated_field", form::repeated_field),
    ("unsupported_attribute", form::unsupported_attribute),
];

/// Reports all violations, and returns what is sound: the whole block where there was none.
pub(crate) fn check(block: Block, errors: &mut Errors) -> Checked {
    for (_, rule) in RULES {
        rule(&block, errors);
    }
    Checked::new(fallback::sound(block, errors.is_empty()))
}
