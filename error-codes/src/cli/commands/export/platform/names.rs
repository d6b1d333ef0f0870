//! Identifiers: letter for letter, save where the language insists on another; two that become one are an error.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::computed::{Domain, Reference};
use super::language::{Language, lists};
use crate::cli::UsageError;

/// The names of one scope, and what has each.
struct Scope<'a> {
    language: &'a dyn Language,
    taken: BTreeMap<String, String>,
}

impl Scope<'_> {
    fn claim(&mut self, name: &str, owner: &str) -> Result<(), UsageError> {
        // A template of somebody's own decides itself what to make of the names.
        if self.language.template().1.is_empty() {
            return Ok(());
        }
        let language = self.language.name();
        if !self.language.is_identifier(name) {
            return Err(UsageError(format!("{owner} would be `{name}` in {language}, which is no identifier there")));
        }
        match self.taken.entry(name.into()) {
            Entry::Vacant(place) => {
                place.insert(owner.into());
                Ok(())
            }
            Entry::Occupied(first) => Err(UsageError(format!(
                "{} and {owner} would both be `{name}` in {language}; rename one, or export their catalogs one by one",
                first.get()
            ))),
        }
    }
}

/// Whether the language can have this package, and names that begin with this prefix.
pub(super) fn check(package: Option<&str>, prefix: Option<&str>, language: &dyn Language) -> Result<(), UsageError> {
    let name = language.name();
    if package.is_some() && !language.has_package() {
        return Err(UsageError(format!("--package goes with Kotlin, Java and Go, and not with {name}")));
    }
    if language.template().1.is_empty() {
        return Ok(());
    }
    let is_word = |word: &str| {
        let of_letters = word.chars().all(|c| c == '_' || c.is_alphanumeric());
        of_letters && !word.starts_with(char::is_numeric) && language.is_identifier(word)
    };
    if let Some(prefix) = prefix.filter(|prefix| !is_word(prefix)) {
        return Err(UsageError(format!(
            "no name begins with '{prefix}' in {name}; --prefix takes letters, digits and `_`"
        )));
    }
    let is_part = |part: &str| !part.is_empty() && is_word(part) && !lists(language.keywords(), part);
    let nested = language.packages_are_nested();
    let is_package = |package: &str| if nested { package.split('.').all(is_part) } else { is_part(package) };
    match package.filter(|package| !is_package(package)) {
        Some(package) => Err(UsageError(format!("'{package}' is no package of {name}"))),
        None => Ok(()),
    }
}

/// Gives every domain, column and code its identifier.
pub(super) fn resolve(
    reference: &mut Reference,
    language: &dyn Language,
    prefix: Option<&str>,
) -> Result<(), UsageError> {
    let alone = reference.catalogs.len() == 1;
    let mut scope = Scope { language, taken: BTreeMap::new() };
    for catalog in &mut reference.catalogs {
        catalog.computed.prefix = match prefix {
            Some(prefix) => prefix.into(),
            None if alone && !language.needs_prefix() => String::new(),
            None => language.prefix(&catalog.id),
        };
        for domain in &mut catalog.domains {
            let owner = format!("{}/{}", catalog.id, domain.name);
            domain.computed.ident = language.type_name(&catalog.computed.prefix, &language.normalized(&domain.name));
            let ident = &domain.computed.ident;
            if lists(language.types(), ident) || lists(language.keywords(), ident) {
                let language = language.name();
                return Err(UsageError(format!("{owner} cannot be `{ident}` in {language}; give a --prefix")));
            }
            scope.claim(ident, &owner)?;
            for name in language.derived(domain) {
                scope.claim(&name, &format!("what belongs to {owner}"))?;
            }
            columns(domain, language)?;
            let mut members = Scope { language, taken: BTreeMap::new() };
            codes(domain, &owner, if language.is_flat() { &mut scope } else { &mut members })?;
        }
    }
    Ok(())
}

fn columns(domain: &mut Domain, language: &dyn Language) -> Result<(), UsageError> {
    let mut scope = Scope { language, taken: BTreeMap::new() };
    for column in &mut domain.columns {
        column.computed.ident = free(language.column_name(&language.normalized(&column.name)), language, &[]);
        scope.claim(&column.computed.ident, &format!("the column {} of {}", column.name, domain.name))?;
    }
    Ok(())
}

fn codes(domain: &mut Domain, owner: &str, scope: &mut Scope) -> Result<(), UsageError> {
    let language = scope.language;
    let columns: Vec<String> = domain.columns.iter().map(|column| column.computed.ident.clone()).collect();
    let columns = if language.has_scopes() { &[][..] } else { &columns };
    for code in &mut domain.codes {
        let variant = free(language.normalized(&code.variant), language, columns);
        code.computed.ident = language.code_name(&domain.computed.ident, &variant);
        scope.claim(&code.computed.ident, &format!("{owner} {}", code.variant))?;
    }
    Ok(())
}

/// The name itself, or another where the language or the type has it for something else.
fn free(name: String, language: &dyn Language, columns: &[String]) -> String {
    if lists(language.members(), &name) || columns.contains(&name) {
        format!("{name}_")
    } else if !language.is_flat() && lists(language.keywords(), &name) {
        language.keyword(&name)
    } else {
        name
    }
}
