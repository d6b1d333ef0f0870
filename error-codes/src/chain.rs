//! From any error to the code that it is, or that caused it.

use core::error::Error;
use core::fmt::{self, Write};
use core::iter;

use error_codes_core::array_string::ArrayString;

use crate::catalog::Catalog;
use crate::domain::Domain;
use crate::entry::Entry;
use crate::sentinel::SENTINEL;

/// The code in an error: the first in the chain of its sources that a domain of these catalogs has declared; `None` if
/// there is none.
///
/// The same as [`Catalog::entry_of`] for several catalogs.
///
/// ```
/// use error_codes::{catalogs, entry_of, tencent_av::Client};
///
/// let error: Box<dyn std::error::Error> = Client::AV_ERR_TIMEOUT.into();
/// assert_eq!(entry_of(catalogs(), &*error), Some(Client::AV_ERR_TIMEOUT.entry()));
/// ```
#[must_use]
pub fn entry_of(catalogs: &[&Catalog], error: &(dyn Error + 'static)) -> Option<Entry> {
    chain(error).find_map(|error| {
        let marker = probe(error);
        let mut domains = catalogs.iter().flat_map(|catalog| catalog.domains());
        domains.find_map(|domain| domain.entry_at(error, marker))
    })
}

impl Catalog {
    /// The code in an error: the first in the chain of its sources that a domain of the catalog has declared; `None` if
    /// there is none.
    ///
    /// The chain is what [`Error::source`] gives, so it leads through boxes, `anyhow`, and enums of one's own; with the feature
    /// `std` also through an `io::Error` that wraps one. A code in an [`Open`](crate::Open) of any width counts; an unknown
    /// number has no entry.
    ///
    /// An error with `#[error(transparent)]` of `thiserror` hides from the chain what it wraps, but displays it with the same
    /// formatter. So each error of the chain is also displayed once, with a formatter that codes recognize. Two codes are not
    /// found inside of such a wrapper: one whose domain is declared `without Display`, and one that is held by an
    /// `anyhow::Error`; write `#[error("{0}")]` and a field with `#[from]` or `#[source]` instead. Without the feature `std`,
    /// a `Display` implementation must not call this on `self`, which recurses endlessly; it may call it on its source.
    ///
    /// ```
    /// error_codes::define_codes! {
    ///     pub catalog OURS = "ours" "Our services";
    ///     pub domain Upload 70000..=70099 { TooLarge = 70001 "the file is too large" }
    /// }
    ///
    /// #[derive(Debug, thiserror::Error)]
    /// #[error("the picture was not saved")]
    /// struct NotSaved(#[source] Upload);
    ///
    /// #[derive(Debug, thiserror::Error)]
    /// #[error(transparent)]
    /// struct Refused(#[from] Upload);
    ///
    /// let error: Box<dyn std::error::Error> = NotSaved(Upload::TooLarge).into();
    /// assert_eq!(OURS.entry_of(&*error), Some(Upload::TooLarge.entry()));
    /// assert_eq!(OURS.entry_of(&Refused(Upload::TooLarge)), Some(Upload::TooLarge.entry()));
    /// ```
    #[must_use]
    pub fn entry_of(&self, error: &(dyn Error + 'static)) -> Option<Entry> {
        entry_of(&[self], error)
    }
}

impl Domain {
    /// The code that this error is: from what it displayed, or, for a domain `without Display`, by downcast.
    fn entry_at(&'static self, error: &(dyn Error + 'static), marker: Option<(usize, usize)>) -> Option<Entry> {
        let row = match marker {
            Some((domain, row)) if domain == self.address() => row,
            _ => self.0.extras.row_of_error?(error)?,
        };
        (row < self.0.rows).then(|| Entry::new(self, row))
    }
}

/// The marker that an error displays: the address of a domain, and a row. `None` if it displays anything else.
fn probe(error: &dyn Error) -> Option<(usize, usize)> {
    #[cfg(feature = "std")]
    let _probing = probing::Guard::start()?;
    let mut writer = ProbeWriter { text: ArrayString::EMPTY, complete: true };
    write!(writer, "{error:\u{10FFFE}<}").ok()?;
    let text = writer.complete.then_some(writer.text.as_str())?;
    let (domain, row) = text.strip_prefix(SENTINEL)?.strip_suffix(SENTINEL)?.split_once(' ')?;
    Some((domain.parse().ok()?, row.parse().ok()?))
}

/// A `Display` may call `entry_of` with its own error, to write its code. This stops the recursion.
#[cfg(feature = "std")]
mod probing {
    use core::cell::Cell;

    std::thread_local! {
        static PROBING: Cell<bool> = const { Cell::new(false) };
    }

    /// While it lives, no other error is probed on this thread.
    pub(super) struct Guard(());

    impl Guard {
        pub(super) fn start() -> Option<Self> {
            (!PROBING.replace(true)).then(|| Self(()))
        }
    }

    impl Drop for Guard {
        fn drop(&mut self) {
            PROBING.set(false);
        }
    }
}

/// The beginning of what an error writes. Writing more is no error, since not every `Display` handles one.
struct ProbeWriter {
    text: ArrayString<64>,
    complete: bool,
}

impl Write for ProbeWriter {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let length = self.text.as_str().len() + text.len();
        self.text = self.text.append(text);
        self.complete &= self.text.as_str().len() == length;
        Ok(())
    }
}

/// The error and its sources.
fn chain<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    iter::successors(Some(error), |error| inner(*error))
}

/// The error that this one wraps. The source of an `io::Error` is that of the error in it.
fn inner<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    #[cfg(feature = "std")]
    if let Some(wrapped) = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        return Some(wrapped);
    }
    error.source()
}
