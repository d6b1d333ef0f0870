//! From any error to the code that it is, or that caused it.

use core::error::Error;
use core::iter;

use crate::catalog::Catalog;
use crate::domain::Domain;
use crate::entry::Entry;

/// The code in an error: the first in the chain of its sources that a domain of these catalogs has declared.
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
    chain(error).find_map(|error| catalogs.iter().find_map(|catalog| catalog.entry_at(error)))
}

impl Catalog {
    /// The code in an error: the first in the chain of its sources that a domain of the catalog has declared.
    ///
    /// The chain is what [`Error::source`] gives, so it leads through boxes, `anyhow`, and enums of one's own; with the feature
    /// `std` also through an `io::Error` that wraps one. A code in an [`Open`](crate::Open) counts; an unknown number has no
    /// entry. An error that hides what it wraps, such as a variant with `#[error(transparent)]` of `thiserror`, is not seen
    /// through: write `#[error("{0}")]` over `#[from]`.
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
    /// let error: Box<dyn std::error::Error> = NotSaved(Upload::TooLarge).into();
    /// assert_eq!(OURS.entry_of(&*error), Some(Upload::TooLarge.entry()));
    /// ```
    #[must_use]
    pub fn entry_of(&self, error: &(dyn Error + 'static)) -> Option<Entry> {
        chain(error).find_map(|error| self.entry_at(error))
    }

    /// The code that the error itself is.
    fn entry_at(&self, error: &(dyn Error + 'static)) -> Option<Entry> {
        self.domains().iter().find_map(|domain| domain.entry_at(error))
    }
}

impl Domain {
    fn entry_at(&'static self, error: &(dyn Error + 'static)) -> Option<Entry> {
        (self.0.row_of_error)(error).map(|row| Entry::new(self, row))
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
