//! Checking a block: first every rule, then what is valid becomes `Checked`.

mod checked;
mod code_names;
mod context;
mod cover;
mod help;
mod lower;
mod repair;
mod rules;

pub(crate) use checked::{Catalog, Checked, Codes, Domain, Extent, Group, Language, Row, Translation};

use crate::diagnostics::Diagnostics;
use crate::syntax::Block;
use context::Check;

type Rule = fn(&mut Check);

/// Every rule with its name, in the order in which they report. Each reports every violation in the block, on the token
/// that is wrong.
const RULES: &[(&str, Rule)] = &[
    ("catalog_form", rules::catalog::catalog_form),
    ("duplicate_domain", rules::domains::duplicate_domain),
    ("range_form", rules::ranges::range_form),
    ("pattern_form", rules::patterns::pattern_form),
    ("code_fits_type", rules::types::code_fits_type),
    ("code_kind", rules::types::code_kind),
    ("overlapping_domains", rules::domains::overlapping_domains),
    ("overlaps_target", rules::domains::overlaps_target),
    ("out_of_range", rules::ranges::out_of_range),
    ("reserved_code", rules::ranges::reserved_code),
    ("shown_form", rules::shown::shown_form),
    ("duplicate_section", rules::names::duplicate_section),
    ("duplicate_code", rules::codes::duplicate_code),
    ("duplicate_name", rules::names::duplicate_name),
    ("retired_code", rules::codes::retired_code),
    ("retired_name", rules::names::retired_name),
    ("shares_target", rules::codes::shares_target),
    ("moved_target", rules::moved::moved_target),
    ("other_form", rules::other::other_form),
    ("description_form", rules::texts::description_form),
    ("language_form", rules::languages::language_form),
    ("missing_text", rules::languages::missing::missing_text),
    ("unknown_text", rules::languages::unknown::unknown_text),
    ("same_text", rules::languages::same_text),
    ("column_form", rules::columns::column_form),
    ("missing_column", rules::columns::missing_column),
    ("unknown_field", rules::fields::unknown_field),
    ("repeated_field", rules::fields::repeated_field),
    ("unsupported_attribute", rules::attributes::unsupported_attribute),
];

/// Reports all violations, and returns what is valid: the whole block if there was none.
pub(crate) fn check(block: Block, errors: &mut Diagnostics) -> Checked {
    let mut check = Check::new(&block, errors);
    for (_, rule) in RULES {
        rule(&mut check);
    }
    let block = if errors.is_empty() { block } else { repair::repair(block) };
    Checked::new(lower::lower(block))
}
