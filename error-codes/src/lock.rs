//! Published codes never change meaning: the file `codes.lock`. Feature `std`.
//!
//! A block is checked against itself. The macro cannot know what an earlier release declared: if two numbers are swapped, or a
//! `retired` row is deleted and its number reused, the block still compiles. So a file beside `Cargo.toml` keeps one line for
//! each code that was published, and a test compares it with the block:
//!
//! ```
//! error_codes::define_codes! {
//!     pub catalog OURS = "ours" "Our services";
//!     pub domain Upload 70000..=70099 "Upload service" {
//!         TooLarge = 70001 "the file is too large",
//!         retired NoTitle = 70003 "the title is missing",
//!     }
//! }
//!
//! # fn main() {
//! use error_codes::lock::{Level, Lock};
//!
//! let lock = Lock::parse(
//!     r#"
//! ours/Upload 70001 TooLarge 1.0.0 "the file is too large"
//! ours/Upload 70003 NoTitle 1.0.0 retired 1.2.0 "the title is missing"
//! ours/Upload 70004 Busy 1.1.0 "the service is busy"
//! "#,
//! )
//! .unwrap();
//! let breaks = lock.breaks(&[&OURS], Level::Numbers);
//! assert_eq!(
//!     breaks[0].to_string(),
//!     "codes.lock:4: `Busy` (70004) of `ours/Upload` was published in 1.1.0 and is gone; \
//!      write `retired Busy = 70004 \"the service is busy\",`"
//! );
//! assert_eq!(lock.published("ours", Upload::TooLarge.entry()).unwrap().since(), "1.0.0");
//! # }
//! ```
//!
//! In a crate that owns codes, the test is [`assert_locked!`](crate::assert_locked), and a release writes what is new:
//!
//! ```sh
//! LOCK=write cargo test
//! ```
//!
//! # The file
//!
//! One line per code, sorted; blank lines and lines that begin with `#` are left as they are.
//!
//! ```text
//! CATALOG/DOMAIN[:TYPE] CODE IDENTIFIER [name "NAME"] VERSION [shares] [retired VERSION] "DESCRIPTION"
//! ```
//!
//! `TYPE` is that of the domain if it is not `i32`, `NAME` the documented name if it is not the identifier. The first
//! `VERSION` is the release that published the code; `shares` marks a second name of a number. Strings are escaped as in Rust; a code without a text has `_`.
//!
//! Adding a code never touches the file, so branches that add codes do not conflict over it. [`Lock::update`] adds lines and
//! marks retirements; it never deletes a line or changes what it says of a code. To accept an intended break, edit its line by hand, which a reviewer
//! sees.

mod assertion;
mod compare;
mod file;
mod line;
mod parse;
#[cfg(feature = "cli")]
mod table;
mod update;

use core::fmt;
use std::collections::BTreeMap;
use std::format;
use std::string::String;
use std::vec::Vec;

use crate::{Catalog, Entry};
use line::{Key, Line};
use update::Release;

#[doc(hidden)]
pub use assertion::assert;
pub(crate) use file::FILE;
#[cfg(feature = "cli")]
pub(crate) use file::{read, write};

/// The lines of a `codes.lock`.
///
/// ```
/// use error_codes::{lock::Lock, tencent_av::Client};
///
/// let lock = Lock::parse("# Nothing is published yet.").unwrap();
/// assert_eq!(lock.published("tencent-av", Client::AV_ERR_TIMEOUT.entry()), None);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Lock {
    /// Each with its number in the file, from 1.
    lines: Vec<(usize, Line)>,
    /// Where in `lines` a code of a domain is.
    index: BTreeMap<Key, usize>,
}

/// What counts as a break; each level includes the ones before it.
///
/// ```
/// use error_codes::lock::Level;
///
/// assert!(Level::Numbers < Level::Names && Level::Names < Level::Texts);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[non_exhaustive]
pub enum Level {
    /// A published number keeps its meaning, or is retired.
    #[cfg_attr(feature = "cli", value(help = "Numbers"))]
    Numbers,
    /// Identifiers and documented names do not change either.
    #[cfg_attr(feature = "cli", value(help = "Identifiers and names as well"))]
    Names,
    /// Nor do descriptions.
    #[cfg_attr(feature = "cli", value(help = "And descriptions"))]
    Texts,
}

/// What is wrong, and the line of the lock that it is about, if there is one: it cannot be read, or the catalogs say something
/// else.
///
/// Its `Display` is the file, which it calls `codes.lock`, the line, what happened, and what to write.
///
/// ```
/// let breaks = error_codes::lock::Lock::parse("# A comment.\n<<<<<<< HEAD").unwrap_err();
/// assert_eq!(breaks[0].line(), 2);
/// assert_eq!(
///     breaks[0].to_string(),
///     "codes.lock:2: a merge conflict: keep the lines of both sides, and remove its marks"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Break {
    line: usize,
    message: String,
}

impl Break {
    /// The number of the line, from 1; 0 if no line is concerned.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.line
    }

    /// What happened, and what to write.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The break of a lock in this file.
    pub(crate) fn of_file(&self, file: &dyn fmt::Display) -> String {
        match self.line {
            0 => format!("{file}: {}", self.message),
            line => format!("{file}:{line}: {}", self.message),
        }
    }
}

impl fmt::Display for Break {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.of_file(&FILE))
    }
}

impl core::error::Error for Break {}

/// When a code was published, and when it was retired.
///
/// ```
/// use error_codes::{lock::Lock, tencent_av::Client};
///
/// let lock = Lock::parse("tencent-av/Client 1005 AV_ERR_TIMEOUT 0.1.0 \"超时\"").unwrap();
/// let published = lock.published("tencent-av", Client::AV_ERR_TIMEOUT.entry()).unwrap();
/// assert_eq!((published.since(), published.retired_in()), ("0.1.0", None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published<'a>(&'a Line);

impl<'a> Published<'a> {
    /// The release that published the code.
    #[must_use]
    pub fn since(self) -> &'a str {
        &self.0.since
    }

    /// The release that retired it; `None` if the lock does not mark it as retired.
    #[must_use]
    pub fn retired_in(self) -> Option<&'a str> {
        self.0.retired.as_deref()
    }
}

impl Lock {
    /// Reads the text of a lock.
    ///
    /// A byte-order mark, the line endings of Windows and the order of the lines make no difference.
    ///
    /// # Errors
    ///
    /// Every line that cannot be read, is a conflict marker of a merge, or contradicts another one.
    pub fn parse(text: &str) -> Result<Self, Vec<Break>> {
        let mut lock = Self::default();
        let mut errors = Vec::new();
        for (number, text) in (1..).zip(physical_lines(text)) {
            let read = Line::parse(text).and_then(|line| line.map_or(Ok(()), |line| lock.insert(number, line)));
            errors.extend(read.err().map(|message| Break { line: number, message }));
        }
        if errors.is_empty() { Ok(lock) } else { Err(errors) }
    }

    /// Adds a line. The same line twice is no error.
    fn insert(&mut self, number: usize, line: Line) -> Result<(), String> {
        let key = line.key();
        if let Some((first, other)) = self.find(&key) {
            if *other == line {
                return Ok(());
            }
            return Err(format!(
                "line {first} says something else of `{}` ({}) of `{}`; keep the line that is true, and remove the other",
                line.variant, line.code, line.path
            ));
        }
        self.index.insert(key, self.lines.len());
        self.lines.push((number, line));
        Ok(())
    }

    /// The line of a code, with its number.
    fn find(&self, key: &Key) -> Option<&(usize, Line)> {
        self.index.get(key).map(|index| &self.lines[*index])
    }

    /// What a release of these catalogs has to write: each code without a line, and each retired one whose line does not say
    /// so, with the number of that line.
    fn pending<'a>(
        &'a self,
        catalogs: &'a [&'static Catalog],
        release: &'a str,
    ) -> impl Iterator<Item = (Option<usize>, Line)> + 'a {
        let domains =
            catalogs.iter().flat_map(|catalog| catalog.domains().iter().map(|domain| (catalog.id(), *domain)));
        let entries = domains.flat_map(|(catalog, domain)| domain.rows().map(move |entry| (catalog, entry)));
        entries.filter_map(move |(catalog, entry)| {
            let line = || Line::of(catalog, entry, release);
            match self.find(&Key::of(catalog, entry)) {
                None => Some((None, line())),
                Some((number, known)) if entry.status().is_retired() && known.retired.is_none() => {
                    Some((Some(*number), line()))
                }
                Some(_) => None,
            }
        })
    }

    /// When this code of the catalog with this id was published; `None` if it was not.
    #[must_use]
    pub fn published(&self, catalog: &str, entry: Entry) -> Option<Published<'_>> {
        self.find(&Key::of(catalog, entry)).map(|(_, line)| Published(line))
    }

    /// Everything in which these catalogs break what was published, in the order of the lines.
    ///
    /// The lock is that of all these catalogs together: a line of another catalog is a break, since its id may be what
    /// was changed.
    #[must_use]
    pub fn breaks(&self, catalogs: &[&'static Catalog], level: Level) -> Vec<Break> {
        compare::breaks(self, catalogs, level)
    }

    /// Every code and every retirement that the lock does not have yet. A release requires an empty list.
    #[must_use]
    pub fn unlocked(&self, catalogs: &[&'static Catalog]) -> Vec<Break> {
        compare::unlocked(self, catalogs)
    }

    /// The text of a lock, with a line for each code of these catalogs that it does not have, and its retirements marked;
    /// `release` is the version that publishes them. Every other line stays verbatim.
    ///
    /// # Errors
    ///
    /// Lines that cannot be read, or what these catalogs break at [`Level::Numbers`]: a broken promise is not published.
    pub fn update(text: &str, catalogs: &[&'static Catalog], release: &str) -> Result<String, Vec<Break>> {
        Ok(Self::release(text, catalogs, release)?.update(text))
    }

    /// What a release of these catalogs writes to the text of a lock.
    pub(crate) fn release<'a>(
        text: &str,
        catalogs: &[&'static Catalog],
        version: &'a str,
    ) -> Result<Release<'a>, Vec<Break>> {
        let lock = Self::parse(text)?;
        let breaks = lock.breaks(catalogs, Level::Numbers);
        if breaks.is_empty() { Ok(Release::of(&lock, catalogs, version)) } else { Err(breaks) }
    }
}

/// The lines of a file, without the byte-order mark that some editors write.
fn physical_lines(text: &str) -> impl Iterator<Item = &str> {
    text.strip_prefix('\u{feff}').unwrap_or(text).lines()
}
