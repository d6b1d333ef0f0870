//! The options that every command has: the lock and the language of the texts.

use std::env;
use std::format;
use std::path::{Path, PathBuf};
use std::string::String;

use clap::builder::{StringValueParser, TypedValueParser};
use error_codes_core::language::is_well_formed;

use super::UsageError;
use super::text::count;
use crate::lock::{self, Break, FILE, Lock};

#[derive(clap::Args)]
pub(super) struct GlobalOptions {
    /// A `codes.lock`, which says when each code was published; in place of the one that the program carries
    #[arg(long, global = true, value_name = "FILE")]
    lock: Option<PathBuf>,
    /// The language of the texts of `explain`, `list` and `search`, such as `en` or `zh-Hans`; otherwise that of the
    /// environment
    #[arg(long, global = true, value_name = "TAG", value_parser = language_tag())]
    language: Option<String>,
}

/// The variables that set the language, in order of precedence.
const LANGUAGE_VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

impl GlobalOptions {
    /// The file that `--lock` names, or `codes.lock`.
    pub(super) fn lock_path(&self) -> &Path {
        self.lock.as_deref().unwrap_or(Path::new(FILE))
    }

    /// The lock that `--lock` names, or else the one that the program carries; `None` if there is neither.
    pub(super) fn lock(&self, carried: Option<&str>) -> Result<Option<Lock>, UsageError> {
        let path = self.lock_path();
        let file = self.lock.as_ref().map(|_| lock::read(path)).transpose()?;
        let text = match &file {
            Some(None) => return Err(UsageError(format!("there is no {}", path.display()))),
            Some(text) => text.as_deref(),
            None => carried,
        };
        text.map(Lock::parse).transpose().map_err(|errors| UsageError(unreadable(path, &errors)))
    }

    /// The tag of `--language`, or else that of the environment; empty for the language of the declarations.
    pub(super) fn language(&self) -> Result<String, UsageError> {
        let variable = |name: &&str| env::var(name).ok().filter(|value| !value.is_empty());
        match &self.language {
            Some(tag) if is_well_formed(tag) => Ok(tag.clone()),
            Some(tag) => Err(UsageError(format!("'{tag}' is not a language tag such as en, en-GB or zh-Hans"))),
            None => {
                Ok(LANGUAGE_VARIABLES.iter().find_map(variable).and_then(|value| tag_of(&value)).unwrap_or_default())
            }
        }
    }
}

/// The first line of a lock that cannot be read, and how many more there are.
fn unreadable(path: &Path, errors: &[Break]) -> String {
    let first = errors.first().map(|error| error.of_file(&path.display())).unwrap_or_default();
    match errors.len() {
        0 | 1 => first,
        lines => format!("{first} (and {} more)", count(lines - 1, "line")),
    }
}

/// The parser of `--language`: a tag, which may have the separator of a locale, `en_GB`.
pub(super) fn language_tag() -> impl TypedValueParser<Value = String> {
    StringValueParser::new().map(hyphenated)
}

fn hyphenated(tag: impl AsRef<str>) -> String {
    tag.as_ref().replace('_', "-")
}

/// The tag of a locale: `zh-CN` for `zh_CN.UTF-8`; none for `C` and `POSIX`.
fn tag_of(locale: &str) -> Option<String> {
    let name = locale.split(['.', '@']).next().filter(|name| *name != "POSIX");
    name.map(hyphenated).filter(|tag| is_well_formed(tag))
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
