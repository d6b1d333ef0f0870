//! What a number or a string means.

use crate::domain::Domain;
use crate::entry::Entry;
use crate::groups::Reserved;

/// What a number means in a domain or a catalog.
///
/// ```
/// use error_codes::{IOT_VIDEO, Meaning};
///
/// let meaning = IOT_VIDEO.explain(8800).next();
/// assert!(matches!(meaning, Some(Meaning::Reserved { reserved, .. }) if reserved.title() == "预留错误"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Meaning {
    /// A code.
    Code(Entry),
    /// A code that is no longer in use: what the number meant.
    Retired(Entry),
    /// Nobody may use the number.
    Reserved {
        /// The declaration that reserves it.
        reserved: &'static Reserved,
        /// The domain that reserves it; `None` if it is reserved outside of the domains.
        domain: Option<&'static Domain>,
    },
    /// The number lies in the range of this domain, which has not assigned it.
    Unassigned(&'static Domain),
}

impl Meaning {
    /// The domain, the name of the variant in lower case, the code, and what reserves it; `None` if there is none.
    #[cfg(feature = "serde")]
    pub(crate) const fn parts(
        self,
    ) -> (Option<&'static Domain>, &'static str, Option<Entry>, Option<&'static Reserved>) {
        match self {
            Self::Code(entry) => (Some(entry.domain()), "code", Some(entry), None),
            Self::Retired(entry) => (Some(entry.domain()), "retired", Some(entry), None),
            Self::Reserved { reserved, domain } => (domain, "reserved", None, Some(reserved)),
            Self::Unassigned(domain) => (Some(domain), "unassigned", None, None),
        }
    }
}
