//! Where a statement is read.

use super::ast::Domain;

/// Where statements stand: in a domain, and there in the section with this index.
pub(super) struct Scope<'a> {
    pub(super) domain: &'a mut Domain,
    pub(super) section: Option<usize>,
}
