//! Rules about what may be there only once.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use quote::ToTokens;

use super::free::Free;
use crate::errors::Errors;
use crate::syntax::{Block, Code, Domain, Name, Value};

/// What was seen first under each key.
pub(super) struct First<K, V>(BTreeMap<K, V>);

impl<K: Ord, V: Copy> First<K, V> {
    pub(super) fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// The earlier value with this key; if there is none, this is now the first.
    pub(super) fn earlier(&mut self, key: K, value: V) -> Option<V> {
        match self.0.entry(key) {
            Entry::Occupied(first) => Some(*first.get()),
            Entry::Vacant(place) => {
                place.insert(value);
                None
            }
        }
    }

    pub(super) fn get(&self, key: &K) -> Option<V> {
        self.0.get(key).copied()
    }
}

/// No two domains of a block have one name.
pub(super) fn duplicate_domain(block: &Block, errors: &mut Errors) {
    let mut first = First::new();
    for domain in &block.domains {
        let name = &domain.name;
        if let Some(earlier) = first.earlier(name.spelling(), name) {
            let message = format!("there is already a domain `{name}`; give this one another name");
            errors.conflict(name, message, earlier, format!("`{name}` is first declared here"));
        }
    }
}

/// No two sections of a domain have one title.
pub(super) fn duplicate_section(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        let mut first = First::new();
        for section in &domain.sections {
            let title = &section.title;
            if let Some(earlier) = first.earlier(&title.value, title) {
                let message = format!(
                    "`{}` already has a section {:?}; move the codes there, or give this one another title",
                    domain.name, title.value,
                );
                errors.conflict(title, message, earlier, "this section is first opened here");
            }
        }
    }
}

fn active(domain: &Domain) -> impl Iterator<Item = &Code> {
    domain.codes.iter().filter(|code| !code.retired)
}

fn retired(domain: &Domain) -> impl Iterator<Item = &Code> {
    domain.codes.iter().filter(|code| code.retired)
}

/// No two active codes have one number, unless one says that it shares the other's.
pub(super) fn duplicate_code(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        let mut first = First::new();
        let mut free = None;
        for code in active(domain).filter(|code| code.field("shares").is_none()) {
            let Some(value) = &code.value else { continue };
            let Some((earlier, name)) = first.earlier(value.said(), (value, &code.name)) else { continue };
            let way_out = match value {
                Value::Int(_) => free.get_or_insert_with(|| Free::of(domain)).propose(code.section),
                Value::Text(_) => "give this one another string".to_owned(),
            };
            let message = format!(
                "`{value}` is already the code of `{name}`; {way_out}, or write `{{ shares: {name} }}` to mean it"
            );
            errors.conflict(value, message, earlier, format!("`{earlier}` is first used here"));
        }
    }
}

/// The documented name of a code, and where it stands.
fn documented(code: &Code) -> (&str, &dyn ToTokens) {
    match code.text("name") {
        Some(text) => (&text.value, text),
        None => (code.name.spelling(), &code.name),
    }
}

/// What every enum has under its name. A variant of that name would hide it.
pub(crate) const ITEMS: [(&str, &str); 5] = [
    ("ALL", "constant"),
    ("DOMAIN", "constant"),
    ("from_code", "function"),
    ("from_name", "function"),
    ("with_code", "function"),
];

/// No two active codes of a domain have one identifier, or one documented name; none hides a constant or a
/// function that every domain has.
pub(super) fn duplicate_name(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        let mut identifiers = First::new();
        let mut names = First::new();
        for code in active(domain) {
            let name = &code.name;
            if let Some((_, kind)) = ITEMS.iter().find(|(item, _)| *item == name.spelling()) {
                let message = format!(
                    "every domain has a {kind} `{name}`; write another identifier and `{{ name: \"{name}\" }}`"
                );
                errors.error(name, message);
            }
            if let Some(earlier) = identifiers.earlier(name.spelling(), name) {
                let message = format!("`{}` already has a code `{name}`; give this one another name", domain.name);
                errors.conflict(name, message, earlier, format!("`{name}` is first used here"));
                continue;
            }
            let (documented, place) = documented(code);
            if let Some(earlier) = names.earlier(documented, place) {
                let message = format!(
                    "`{}` already has a code with the documented name `{documented}`; give this one another `name`",
                    domain.name
                );
                errors.conflict(place, message, earlier, format!("`{documented}` is first used here"));
            }
        }
    }
}

/// A retired number is never used again.
pub(super) fn retired_code(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        let mut first = First::new();
        let mut free = None;
        let mut reuse = |value: &Value, section, (earlier, name): (&Value, &Name)| {
            let way_out = match value {
                Value::Int(_) => free.get_or_insert_with(|| Free::of(domain)).propose(section),
                Value::Text(_) => "give this one another string".to_owned(),
            };
            let message = format!("`{value}` is retired, it was `{name}`, and may not be used again; {way_out}");
            errors.conflict(value, message, earlier, format!("`{earlier}` is retired here"));
        };
        for code in retired(domain) {
            let Some(value) = &code.value else { continue };
            if let Some(earlier) = first.earlier(value.said(), (value, &code.name)) {
                reuse(value, code.section, earlier);
            }
        }
        for code in active(domain) {
            let Some(value) = &code.value else { continue };
            if let Some(earlier) = first.get(&value.said()) {
                reuse(value, code.section, earlier);
            }
        }
    }
}

/// A retired name is never used again, neither the identifier nor the documented name.
pub(super) fn retired_name(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        let mut first = First::new();
        let mut reuse = |name: &str, place: &dyn ToTokens, earlier: &dyn ToTokens| {
            let message = format!("`{name}` is retired and may not be used again; give this code another name");
            errors.conflict(place, message, earlier, format!("`{name}` is retired here"));
        };
        for code in retired(domain) {
            for (name, place) in names(code) {
                if let Some(earlier) = first.earlier(name, place) {
                    reuse(name, place, earlier);
                }
            }
        }
        for code in active(domain) {
            for (name, place) in names(code) {
                if let Some(earlier) = first.get(&name) {
                    reuse(name, place, earlier);
                }
            }
        }
    }
}

/// The identifier, and the documented name where it is another one.
fn names(code: &Code) -> impl Iterator<Item = (&str, &dyn ToTokens)> {
    let identifier: (&str, &dyn ToTokens) = (code.name.spelling(), &code.name);
    let other = Some(documented(code)).filter(|(name, _)| *name != identifier.0);
    std::iter::once(identifier).chain(other)
}
