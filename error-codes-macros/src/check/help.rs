//! What messages say beyond the mistake.

pub(super) mod proposals;
pub(super) mod spelling;
