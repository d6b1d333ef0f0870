//! Rules about what may be there only once.

use quote::ToTokens;

use super::free::Free;
use crate::errors::Errors;
use crate::keys::{First, Key};
use crate::syntax::{Block, Code, Domain, Value};

/// No two domains of a block have one name.
pub(super) fn duplicate_domain(block: &Block, errors: &mut Errors) {
    let mut first = First::default();
    for (index, domain) in block.domains.iter().enumerate() {
        let name = &domain.name;
        if let Some(earlier) = first.earlier(Key::Text(name.spelling()), index) {
            let earlier = &block.domains[earlier].name;
            let message = format!("there is already a domain `{name}`; give this one another name");
            errors.conflict(name, message, earlier, format!("`{name}` is first declared here"));
        }
    }
}

/// No two sections of a domain have one title.
pub(super) fn duplicate_section(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        let mut first = First::default();
        for (index, section) in domain.sections.iter().enumerate() {
            let title = &section.title;
            if let Some(earlier) = first.earlier(Key::Text(&title.value), index) {
                let earlier = &domain.sections[earlier].title;
                let message = format!(
                    "`{}` already has a section {:?}; move the codes there, or give this one another title",
                    domain.name, title.value,
                );
                errors.conflict(title, message, earlier, "this section is first opened here");
            }
        }
    }
}

/// The active or the retired codes.
pub(super) fn codes(domain: &Domain, retired: bool) -> impl Iterator<Item = &Code> {
    domain.codes.iter().filter(move |code| code.retired == retired)
}

/// Those codes that have a number or a string, with it.
fn values<'a>(codes: impl Iterator<Item = &'a Code>) -> Vec<(&'a Code, &'a Value)> {
    codes.filter_map(|code| Some((code, code.value.as_ref()?))).collect()
}

/// What to write in place of a number or a string.
fn other_value<'a>(value: &Value, code: &Code, domain: &'a Domain, free: &mut Option<Free<'a>>) -> String {
    match value {
        _ if code.retired => "remove one of the two".to_owned(),
        Value::Int(_) => free.get_or_insert_with(|| Free::of(domain)).propose(code),
        Value::Text(_) => "give this one another string".to_owned(),
    }
}

/// No two active codes have one number, unless one says that it shares the other's.
pub(super) fn duplicate_code(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        let mut first = First::default();
        let mut free = None;
        let codes = values(codes(domain, false).filter(|code| code.field("shares").is_none()));
        for (index, (code, value)) in codes.iter().enumerate() {
            let Some(earlier) = first.earlier(value.key(), index) else { continue };
            let (Code { name, .. }, earlier) = codes[earlier];
            let way_out = other_value(value, code, domain, &mut free);
            let message = format!(
                "`{value}` is already the code of `{name}`; {way_out}, or write `{{ shares: {name} }}` to mean it"
            );
            errors.conflict(value, message, earlier, format!("`{earlier}` is first used here"));
        }
    }
}

/// The documented name of a code, and where it stands.
fn documented_name(code: &Code) -> (&str, &dyn ToTokens) {
    match code.text("name") {
        Some(text) => (&text.value, text),
        None => (code.name.spelling(), &code.name),
    }
}

/// What every enum has, or may have, under its name. A variant of that name would hide it.
pub(crate) const ITEMS: [(&str, &str); 6] = [
    ("__SharesNumbers", "hidden variant"),
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
        let (mut identifiers, mut names) = (First::default(), First::default());
        let codes: Vec<&Code> = codes(domain, false).collect();
        for (index, code) in codes.iter().enumerate() {
            let name = &code.name;
            if let Some((_, kind)) = ITEMS.iter().find(|(item, _)| *item == name.spelling()) {
                let message =
                    format!("a domain has a {kind} `{name}`; write another identifier and `{{ name: \"{name}\" }}`");
                errors.error(name, message);
            }
            if let Some(earlier) = identifiers.earlier(Key::Text(name.spelling()), index) {
                let message = format!("`{}` already has a code `{name}`; give this one another name", domain.name);
                errors.conflict(name, message, &codes[earlier].name, format!("`{name}` is first used here"));
                continue;
            }
            let (documented, place) = documented_name(code);
            if let Some(earlier) = names.earlier(Key::Text(documented), index) {
                let (_, earlier) = documented_name(codes[earlier]);
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
        let mut first = First::default();
        let mut free = None;
        let mut codes = values(codes(domain, true));
        let retired = codes.len();
        codes.extend(values(self::codes(domain, false)));
        for (index, (code, value)) in codes.iter().enumerate() {
            let earlier = if index < retired { first.earlier(value.key(), index) } else { first.get(value.key()) };
            let Some(earlier) = earlier else { continue };
            let (Code { name, .. }, earlier) = codes[earlier];
            let way_out = other_value(value, code, domain, &mut free);
            let message = format!("`{value}` is retired, it was `{name}`, and may not be used again; {way_out}");
            errors.conflict(value, message, earlier, format!("`{earlier}` is retired here"));
        }
    }
}

/// A retired name is never used again, neither the identifier nor the documented name.
pub(super) fn retired_name(block: &Block, errors: &mut Errors) {
    for domain in &block.domains {
        let mut first = First::default();
        let mut names: Vec<(&str, &dyn ToTokens)> = codes(domain, true).flat_map(names_of).collect();
        let retired = names.len();
        names.extend(codes(domain, false).flat_map(names_of));
        for (index, (name, place)) in names.iter().enumerate() {
            let key = Key::Text(name);
            let earlier = if index < retired { first.earlier(key, index) } else { first.get(key) };
            let Some(earlier) = earlier else { continue };
            let message = format!("`{name}` is retired and may not be used again; give this code another name");
            errors.conflict(place, message, names[earlier].1, format!("`{name}` is retired here"));
        }
    }
}

/// The identifier, and the documented name where it is another one.
fn names_of(code: &Code) -> impl Iterator<Item = (&str, &dyn ToTokens)> {
    let identifier: (&str, &dyn ToTokens) = (code.name.spelling(), &code.name);
    let other = Some(documented_name(code)).filter(|(name, _)| *name != identifier.0);
    std::iter::once(identifier).chain(other)
}
