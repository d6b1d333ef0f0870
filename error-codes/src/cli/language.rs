//! The language of the texts: that of `--language`, or else of the environment.

use std::env;
use std::format;
use std::string::{String, ToString as _};

use error_codes_core::language::is_well_formed;

use super::UsageError;
use crate::{Catalog, Entry, Meaning, Reserved};

/// The tag of the language; empty for that of the declarations.
pub(super) struct Language(String);

/// The variables that set the language, in order of precedence.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

impl Language {
    pub(super) fn of(option: Option<&str>) -> Result<Self, UsageError> {
        match option {
            Some(tag) if is_well_formed(tag) => Ok(Self(tag.to_string())),
            Some(tag) => Err(UsageError(format!("'{tag}' is not a language tag such as en, en-GB or zh-Hans"))),
            None => {
                let variable = |name: &&str| env::var(name).ok().filter(|value| !value.is_empty());
                Ok(Self(VARIABLES.iter().find_map(variable).and_then(|value| tag_of(&value)).unwrap_or_default()))
            }
        }
    }

    pub(super) fn tag(&self) -> &str {
        &self.0
    }

    pub(super) fn entry(&self, entry: Entry) -> Entry {
        entry.in_language(&self.0)
    }

    /// The meaning with its texts in this language.
    pub(super) fn meaning(&self, catalog: &'static Catalog, meaning: Meaning) -> Meaning {
        match meaning {
            Meaning::Code(entry) => Meaning::Code(self.entry(entry)),
            Meaning::Retired(entry) => Meaning::Retired(self.entry(entry)),
            Meaning::Reserved { reserved, domain } => {
                let (source, translated) = match domain {
                    Some(domain) => (domain.reserved(), domain.reserved_in(&self.0)),
                    None => (catalog.reserved(), catalog.reserved_in(&self.0)),
                };
                let is_it = |other: &Reserved| core::ptr::eq(other, reserved);
                let translated = source.iter().position(is_it).and_then(|index| translated.get(index));
                Meaning::Reserved { reserved: translated.unwrap_or(reserved), domain }
            }
            Meaning::Unassigned(_) => meaning,
        }
    }
}

/// The tag of a locale: `zh-CN` for `zh_CN.UTF-8`; none for `C` and `POSIX`.
fn tag_of(locale: &str) -> Option<String> {
    let name = locale.split(['.', '@']).next()?;
    Some(name.replace('_', "-")).filter(|tag| is_well_formed(tag) && name != "POSIX")
}

#[cfg(test)]
mod tests {
    use super::tag_of;

    #[test]
    fn locales() {
        for (locale, tag) in [
            ("zh_CN.UTF-8", Some("zh-CN")),
            ("en_GB", Some("en-GB")),
            ("de_DE@euro", Some("de-DE")),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
        ] {
            assert_eq!(tag_of(locale).as_deref(), tag, "{locale}");
        }
    }
}
