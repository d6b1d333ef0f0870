//! Checking a block: first every rule, then what is valid becomes `Checked`.

mod checked;
mod code_names;
mod context;
mod help;
mod intervals;
mod lower;
mod repair;
mod rules;

pub(crate) use checked::{Catalog, Checked, Codes, Domain, Extent, Group, Language, Row, Translation};

use crate::errors::Errors;
use crate::syntax::Block;
use context::Check;

type Rule = fn(&mut Check);

/// Every rule, in the order in which they report. Each reports every violation in the block, on the token
/// that is wrong.
const RULES: &[Rule] = &[
    rules::catalog::catalog_form,
    rules::domains::duplicate_domain,
    rules::ranges::range_form,
    rules::patterns::pattern_form,
    rules::types::code_fits_type,
    rules::types::code_kind,
    rules::domains::overlapping_domains,
    rules::domains::overlaps_target,
    rules::ranges::out_of_range,
    rules::ranges::reserved_code,
    rules::shown::shown_form,
    rules::names::duplicate_section,
    rules::codes::duplicate_code,
    rules::names::duplicate_name,
    rules::codes::retired_code,
    rules::names::retired_name,
    rules::codes::shares_target,
    rules::codes::moved_target,
    rules::other::other_form,
    rules::texts::description_form,
    rules::languages::language_form,
    rules::languages::missing::missing_text,
    rules::languages::unknown::unknown_text,
    rules::languages::same_text,
    rules::columns::column_form,
    rules::columns::missing_column,
    rules::fields::unknown_field,
    rules::fields::repeated_field,
    rules::attributes::unsupported_attribute,
];

/// Reports all violations, and returns what is valid: the whole block if there was none.
pub(crate) fn check(block: Block, errors: &mut Errors) -> Checked {
    let mut check = Check::new(&block, errors);
    for rule in RULES {
        rule(&mut check);
    }
    let block = if errors.is_empty() { block } else { repair::repair(block) };
    Checked::new(lower::lower(block))
}
