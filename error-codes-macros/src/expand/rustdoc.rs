//! What only rustdoc reads: the numbers and names by which its search finds a code, and what the page of an enum says of its
//! domain. Other builds never see it.

use std::fmt::Write as _;

use error_codes_core::extent;
use error_codes_core::format::NumberFormat;
use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use super::context::Context;
use super::{docs, tokens};
use crate::check::{Domain, Extent, Row};

/// What the page of the enum says after its own documentation: whose numbers these are, and their sections.
pub(super) fn page(context: &Context) -> TokenStream {
    let Domain { extent, shown, sections, vis, title, .. } = context.domain;
    let format = NumberFormat::of(shown.as_deref());
    let mut page = String::from("\n\n");
    if let Some(title) = title {
        let _ = write!(page, "**{}** ", docs::escape(title));
    }
    if let Some(shown) = show(extent, format) {
        let _ = write!(page, "`{shown}` ");
    }
    if let Some(catalog) = &context.block.catalog {
        // A link to what is less visible would be a warning.
        let linked = catalog.vis.to_token_stream().to_string() == vis.to_token_stream().to_string();
        let name = if linked { format!("[`{}`]", catalog.name) } else { format!("`{}`", catalog.name) };
        let _ = write!(page, "of the catalog {name}, {}", docs::escape(&catalog.title));
    }
    for section in sections {
        let _ = write!(page, "\n- {}", docs::escape(&section.title));
        if let Some(shown) = show(&section.extent, format) {
            let _ = write!(page, " `{shown}`");
        }
    }
    let page = tokens::read(&tokens::literal(&page));
    quote!(#[doc = #page])
}

/// The ranges or the patterns; `None` if there are none.
fn show(extent: &Extent, format: NumberFormat) -> Option<String> {
    let patterns: Vec<&str> = extent.patterns.iter().map(String::as_str).collect();
    let extent = extent::Extent { ranges: &extent.ranges, patterns: &patterns };
    (!extent.is_empty()).then(|| extent.show(format).to_string())
}

/// Appends the words by which the search finds a variant: its code as it is shown and as a number, and its documented name.
pub(super) fn write_aliases(text: &mut String, row: &Row, code: &str, number: Option<i128>) {
    let code = code.trim_matches('"');
    let name = (row.name != row.variant.spelling() && row.name != code).then_some(row.name.as_str());
    let number = number.map(|number| number.to_string()).filter(|number| number != code);
    let aliases = [code].into_iter().chain(number.as_deref()).chain(name);
    for alias in aliases.filter(|alias| is_alias(alias, row.variant.spelling())) {
        text.push_str("#[doc(alias = ");
        tokens::write_literal(text, alias);
        text.push_str(")]");
    }
}

/// What rustdoc takes for an alias.
fn is_alias(alias: &str, variant: &str) -> bool {
    let refused = |c: char| matches!(c, '"' | '\'' | '\\') || (c.is_whitespace() && c != ' ') || c.is_control();
    !alias.is_empty() && alias != variant && alias.trim() == alias && !alias.contains(refused)
}
