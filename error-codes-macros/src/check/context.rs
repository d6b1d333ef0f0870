//! What a rule is handed.

use super::help::proposals::Proposals;
use super::help::spelling::Spelling;
use crate::errors::Errors;
use crate::syntax::Block;

/// The block, the errors, what was proposed instead of wrong numbers, and words spelt alike.
pub(super) struct Check<'a> {
    pub(super) block: &'a Block,
    pub(super) errors: &'a mut Errors,
    pub(super) proposals: Proposals<'a>,
    pub(super) spelling: Spelling,
}

impl<'a> Check<'a> {
    pub(super) fn new(block: &'a Block, errors: &'a mut Errors) -> Self {
        Self { block, errors, proposals: Proposals::new(block), spelling: Spelling::default() }
    }
}
