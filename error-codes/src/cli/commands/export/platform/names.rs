//! Identifiers: letter for letter, save where the platform insists on another; two that become one are an error.

use std::collections::BTreeMap;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::computed::{Domain, Reference};
use super::{Namespace, Packages, Platform};
use crate::cli::UsageError;
use crate::cli::spelling::capitalized;

/// The names of one scope, each with its owner.
struct Names {
    platform: &'static Platform,
    owners: BTreeMap<String, String>,
}

impl Names {
    fn of(platform: &'static Platform) -> Self {
        Self { platform, owners: BTreeMap::new() }
    }

    fn claim(&mut self, name: &str, owner: &str) -> Result<(), UsageError> {
        let &Platform { name: platform, template, is_identifier, .. } = self.platform;
        // A custom template decides by itself what to make of the names.
        if template.is_empty() {
            return Ok(());
        }
        if !is_identifier(name) {
            return Err(UsageError(format!("{owner} would be `{name}` in {platform}, which is no identifier there")));
        }
        match self.owners.insert(name.into(), owner.into()) {
            Some(first) => Err(UsageError(format!(
                "{first} and {owner} would both be `{name}` in {platform}; rename one, or export their catalogs one by one"
            ))),
            None => Ok(()),
        }
    }
}

/// Whether the platform can have this package, and names that begin with this prefix.
pub(super) fn check(package: Option<&str>, prefix: Option<&str>, platform: &Platform) -> Result<(), UsageError> {
    let &Platform { name, packages, keywords, is_identifier, .. } = platform;
    if package.is_some() && packages == Packages::None {
        return Err(UsageError(format!("--package goes with Kotlin, Java and Go, and not with {name}")));
    }
    if platform.template.is_empty() {
        return Ok(());
    }
    let is_word = |word: &str| {
        let of_letters = word.chars().all(|c| c == '_' || c.is_alphanumeric());
        of_letters && !word.starts_with(char::is_numeric) && is_identifier(word)
    };
    if let Some(prefix) = prefix.filter(|prefix| !is_word(prefix)) {
        return Err(UsageError(format!(
            "no name begins with '{prefix}' in {name}; --prefix takes letters, digits and `_`"
        )));
    }
    let is_part = |part: &str| !part.is_empty() && is_word(part) && !lists(keywords, part);
    let is_package = |package: &&str| match packages {
        Packages::Path => package.split('.').all(is_part),
        _ => is_part(package),
    };
    match package.filter(|package| !is_package(package)) {
        Some(package) => Err(UsageError(format!("'{package}' is no package of {name}"))),
        None => Ok(()),
    }
}

/// Gives every domain, column and code its identifier.
pub(super) fn resolve(
    reference: &mut Reference,
    platform: &'static Platform,
    prefix: Option<&str>,
) -> Result<(), UsageError> {
    let is_alone = reference.catalogs.len() == 1;
    let mut names = Names::of(platform);
    for catalog in &mut reference.catalogs {
        let own_prefix = || (platform.prefix)(&catalog.id, is_alone);
        catalog.computed.prefix = prefix.map_or_else(own_prefix, String::from);
        for domain in &mut catalog.domains {
            let owner = format!("{}/{}", catalog.id, domain.name);
            let ident = (platform.type_name)(&catalog.computed.prefix, &(platform.normalized)(&domain.name));
            if lists(platform.types, &ident) || lists(platform.keywords, &ident) {
                let platform = platform.name;
                return Err(UsageError(format!("{owner} cannot be `{ident}` in {platform}; give a --prefix")));
            }
            names.claim(&ident, &owner)?;
            domain.computed.ident = ident;
            for name in (platform.derived)(domain) {
                names.claim(&name, &format!("what belongs to {owner}"))?;
            }
            columns(domain, platform)?;
            let mut members = Names::of(platform);
            codes(domain, &owner, if platform.namespace == Namespace::File { &mut names } else { &mut members })?;
        }
    }
    Ok(())
}

fn columns(domain: &mut Domain, platform: &'static Platform) -> Result<(), UsageError> {
    let mut names = Names::of(platform);
    for column in &mut domain.columns {
        column.computed.ident = escaped((platform.column_name)(&(platform.normalized)(&column.name)), platform, &[]);
        names.claim(&column.computed.ident, &format!("the column {} of {}", column.name, domain.name))?;
    }
    Ok(())
}

fn codes(domain: &mut Domain, owner: &str, names: &mut Names) -> Result<(), UsageError> {
    let platform = names.platform;
    let columns: Vec<String> = domain.columns.iter().map(|column| column.computed.ident.clone()).collect();
    let columns = if platform.namespace == Namespace::Static { &[][..] } else { &columns };
    for code in &mut domain.codes {
        let variant = escaped((platform.normalized)(&code.variant), platform, columns);
        code.computed.ident = (platform.code_name)(&domain.computed.ident, &variant);
        names.claim(&code.computed.ident, &format!("{owner} {}", code.variant))?;
    }
    Ok(())
}

/// Escapes a name that is a keyword or a member of the generated type.
fn escaped(name: String, platform: &Platform, columns: &[String]) -> String {
    if lists(platform.members, &name) || columns.contains(&name) {
        format!("{name}_")
    } else if platform.namespace != Namespace::File && lists(platform.keywords, &name) {
        (platform.keyword)(&name)
    } else {
        name
    }
}

/// Whether a list of names, with spaces between them, has this one.
fn lists(names: &str, name: &str) -> bool {
    names.split_whitespace().any(|other| other == name)
}

/// `iot-video` and `iot_video` as `IotVideo`.
pub(super) fn upper_camel(name: &str) -> String {
    name.split(|c: char| !c.is_alphanumeric()).map(capitalized).collect()
}

/// `http_status` as `httpStatus`.
pub(super) fn lower_camel(name: &str) -> String {
    let mut parts = name.split('_').filter(|part| !part.is_empty());
    let first = parts.next().unwrap_or(name);
    [first.into()].into_iter().chain(parts.map(capitalized)).collect()
}

/// `iot-video` as `iot_video`.
pub(super) fn snake(id: &str) -> String {
    id.replace(|c: char| !c.is_alphanumeric(), "_")
}
