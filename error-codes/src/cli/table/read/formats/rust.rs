//! Rust: enums with discriminants, what a `match` gives their variants, constants, and lists in macros.

mod attributes;
mod constants;
mod enums;
mod lists;
mod matches;
mod value;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::{Ident, Item, ItemMacro};

use crate::cli::table::{Options, Place, Report, Tables};

pub(super) fn read(text: &str, options: &Options, tables: &mut Tables, report: &mut Report) {
    let file = match parse(text) {
        Ok(file) => file,
        Err(error) => return report.error(error.span().start().line, &error.to_string()),
    };
    tally_comments(text, report);
    let mut items = Vec::new();
    flatten(file.items, &mut items);
    let constants = constants::numbers(&items);
    let without_numbers = enums::add(&items, &constants, options, tables, report);
    let has_enums = tables.rows().next().is_some();
    for item in &items {
        if let Item::Macro(item) = item {
            lists::add(item, options, tables, report);
        }
    }
    // An enum may be made of constants.
    if has_enums {
        constants::leave_out(&items, report);
    } else {
        tables.add_rows(&Place::default(), constants::rows(&items, &constants, options, report));
    }
    let has_codes = tables.rows().next().is_some();
    for ident in without_numbers {
        if has_codes {
            report.note(line_of(ident), &format!("the variants of `{ident}` have no numbers, and are left out"));
        } else {
            let message = format!("the variants of `{ident}` have no numbers; `--from 1` gives them some");
            report.error(line_of(ident), &message);
        }
    }
}

/// Parses a file, unless it is nested so deeply that the parser would overflow the stack.
fn parse(text: &str) -> syn::Result<syn::File> {
    // A shebang is read as a comment, so that everything keeps its line.
    let is_script = text.strip_prefix("#!").is_some_and(|rest| !rest.trim_start().starts_with('['));
    let tokens: TokenStream = if is_script { text.replacen("#!", "// ", 1).parse() } else { text.parse() }?;
    match too_nested(tokens.clone(), 0) {
        Some(span) => Err(syn::Error::new(span, "it is nested too deeply")),
        None => syn::parse2(tokens),
    }
}

/// The most operators and brackets around a token: the parser recurses, and so does the drop of its tree.
const MAX_NESTED: usize = 400;

/// Where there are too many operators and brackets around a token, of which `outer` are around all of these.
fn too_nested(tokens: TokenStream, outer: usize) -> Option<Span> {
    let mut nested = outer;
    tokens.into_iter().find_map(|token| {
        let span = token.span();
        match token {
            _ if nested > MAX_NESTED => return Some(span),
            TokenTree::Group(group) => {
                let found = too_nested(group.stream(), nested + 1);
                if group.delimiter() == Delimiter::Brace {
                    nested = outer;
                }
                return found;
            }
            TokenTree::Punct(mark) => match mark.as_char() {
                ',' | ';' | '=' | '#' | '>' => nested = outer,
                // Of a path, and of the alternatives of a pattern.
                ':' | '|' => {}
                _ => nested += 1,
            },
            _ => {}
        }
        None
    })
}

fn line_of(ident: &Ident) -> usize {
    ident.span().start().line
}

/// The name without `r#`.
fn name_of(ident: &Ident) -> String {
    ident.unraw().to_string()
}

fn tally_comments(text: &str, report: &mut Report) {
    let is_comment = |line: &str| {
        line.starts_with("/*") && !line.starts_with("/**")
            || line.starts_with("//") && !line.starts_with("///") && !line.starts_with("//!")
    };
    for (index, _) in text.lines().enumerate().filter(|(_, line)| is_comment(line.trim_start())) {
        report.tally(index + 1, "a comment that is not documentation is left out");
    }
}

/// The items of the file, of its modules, and of macro calls with enums in them.
fn flatten(items: Vec<Item>, into: &mut Vec<Item>) {
    for item in items {
        match item {
            Item::Mod(module) => flatten(module.content.map(|(_, items)| items).unwrap_or_default(), into),
            Item::Macro(item) => match items_of(&item) {
                Some(items) => flatten(items, into),
                None => into.push(Item::Macro(item)),
            },
            item => into.push(item),
        }
    }
}

/// The items in the call of a macro that is handed an enum, as those around `num_derive` or a derive of one's own are.
fn items_of(call: &ItemMacro) -> Option<Vec<Item>> {
    if call.mac.path.is_ident("macro_rules") {
        return None;
    }
    let items = call.mac.parse_body::<syn::File>().ok()?.items;
    items.iter().any(|item| matches!(item, Item::Enum(_))).then_some(items)
}
