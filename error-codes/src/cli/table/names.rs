//! Identifiers: which texts are one, and what is made of the others.

use std::collections::{BTreeMap, BTreeSet};
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::keywords::{NEVER_IDENTIFIERS, needs_raw};
use error_codes_core::names::{is_catalog_id, item};
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;

use super::Domain;
use crate::cli::spelling::capitalized;

/// Whether no code can have this name: every domain defines it, or it is a keyword that cannot be raw.
fn is_taken(name: &str) -> bool {
    item(name).is_some() || NEVER_IDENTIFIERS.contains(&name)
}

/// Whether the text is an identifier, or a keyword.
pub(in crate::cli) fn is_identifier(text: &str) -> bool {
    text != "_" && syn::Ident::parse_any.parse_str(text).is_ok_and(|ident| ident == text)
}

/// The identifier as it is written in Rust: `r#type`.
pub(in crate::cli) fn written(identifier: &str) -> String {
    if needs_raw(identifier) { format!("r#{identifier}") } else { identifier.to_string() }
}

/// The identifier for this name: the name itself if it is one, else its words; `None` if it has none in ASCII.
pub(in crate::cli) fn of_name(name: &str) -> Option<String> {
    if is_identifier(name) {
        return Some(if is_taken(name) { format!("{name}_") } else { name.to_string() });
    }
    joined(&words(name))
}

/// The identifier for a code without a name: the first words of its description up to a punctuation mark, if they are ASCII.
pub(in crate::cli) fn of_description(description: &str) -> Option<String> {
    let end = description.find(['.', ',', ';', ':', '(', '\n', '，', '。', '（', '：']).unwrap_or(description.len());
    let start = &description[..end];
    let words: Vec<&str> = words(start).into_iter().take(6).collect();
    if start.is_ascii() { joined(&words) } else { None }
}

/// The name of a code that has neither a name nor a description.
pub(in crate::cli) fn of_number(number: i128) -> String {
    let sign = if number < 0 { "Minus" } else { "" };
    format!("Code{sign}{}", number.unsigned_abs())
}

/// The name of a domain by its title: its words before a bracket, else by its first number.
pub(in crate::cli) fn domain(title: &str, first: i128) -> String {
    let title = title.split(['(', '（']).next().unwrap_or_default();
    let name = type_name(title).unwrap_or_else(|| of_number(first).replacen("Code", "Codes", 1));
    if is_in_prelude(&name) { format!("{name}Codes") } else { name }
}

/// Whether the name of a domain would shadow a type that is in every scope.
fn is_in_prelude(name: &str) -> bool {
    ["Box", "Clone", "Copy", "Debug", "Default", "Eq", "Err", "Error", "Hash", "None", "Ok", "Option", "Ord"]
        .into_iter()
        .chain(["Result", "Self", "Send", "Some", "String", "Sync", "ToString", "Vec"])
        .any(|taken| taken == name)
}

/// The runs of ASCII letters, digits and underscores.
fn words(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words.filter(|word| !word.trim_matches('_').is_empty()).collect()
}

/// The words as one identifier: `E-TIME-OUT` is `E_TIME_OUT`, `conn.closed` is `ConnClosed`.
fn joined(words: &[&str]) -> Option<String> {
    let shouted = |word: &&str| !word.chars().any(|c| c.is_ascii_lowercase());
    if words.is_empty() || !words.iter().any(|word| word.chars().any(|c| c.is_ascii_alphabetic())) {
        return None;
    }
    let mut name = if words.iter().all(shouted) {
        words.join("_")
    } else {
        words.iter().copied().map(capitalized).collect::<String>()
    };
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name = format!("Code{name}");
    }
    if is_taken(&name) {
        name.push('_');
    }
    Some(name)
}

/// The name of a type by a text, such as the name of a file: `iOS SDK` is `IOSSdk`, `AV_ERR` is `AvErr`.
pub(in crate::cli) fn type_name(text: &str) -> Option<String> {
    let parts = words(text).into_iter().flat_map(|word| word.split('_')).filter(|part| !part.is_empty());
    let part = |part: &str| {
        let shouted = part.chars().count() > 1 && !part.chars().any(|c| c.is_ascii_lowercase());
        capitalized(&if shouted { part.to_ascii_lowercase() } else { part.to_string() })
    };
    let name: String = parts.map(part).collect();
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(name)
}

/// The prefix of two or more names, up to an underscore.
pub(in crate::cli) fn common_prefix<'a>(mut names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let first = names.next()?;
    let in_common = |name: &str| first.bytes().zip(name.bytes()).take_while(|(one, other)| one == other).count();
    let prefix = names.map(in_common).min()?;
    let end = first.as_bytes()[..prefix].iter().rposition(|byte| *byte == b'_')?;
    (end > 1).then(|| &first[..end])
}

/// The id of a catalog by a text: lower case with dashes.
pub(in crate::cli) fn id(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let id = words.join("-");
    is_catalog_id(&id).then_some(id)
}

/// The words as the name of a method: `HTTP status` is `http_status`, and `retryAfter` is `retry_after`.
pub(in crate::cli) fn method_name(text: &str) -> Option<String> {
    let mut snake = String::new();
    let mut before = ' ';
    for c in text.trim().chars() {
        let begins = c.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit());
        let between = !c.is_alphanumeric();
        if (begins || between) && !snake.is_empty() && !snake.ends_with('_') {
            snake.push('_');
        }
        if !between {
            snake.extend(c.to_lowercase());
        }
        before = c;
    }
    let snake = snake.trim_end_matches('_').to_string();
    is_identifier(&snake).then_some(snake)
}

/// `IOT_VIDEO` for `iot-video`.
pub(in crate::cli) fn static_name(id: &str) -> String {
    id.to_ascii_uppercase().replace('-', "_")
}

/// The names in use.
#[derive(Default)]
pub(in crate::cli) struct Names {
    taken: BTreeSet<String>,
    /// The next number to append to a name that is taken.
    next: BTreeMap<String, usize>,
}

impl Names {
    /// The names of these domains.
    pub(in crate::cli) fn of(domains: &[Domain]) -> Self {
        Self { taken: domains.iter().filter_map(|domain| domain.name.clone()).collect(), ..Self::default() }
    }

    /// Takes the name or, if it is taken, the name with the suffix or a number appended.
    pub(in crate::cli) fn take(&mut self, name: &str, suffix: &str) -> String {
        let separator = if suffix.is_empty() { "" } else { "_" };
        for free in [name, &format!("{name}{separator}{suffix}")] {
            if self.taken.insert(free.to_string()) {
                return free.to_string();
            }
        }
        let next = self.next.entry(name.to_string()).or_insert(2);
        loop {
            let numbered = format!("{name}{separator}{next}");
            *next += 1;
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
        }
    }

    pub(in crate::cli) fn contains(&self, name: &str) -> bool {
        self.taken.contains(name)
    }
}
