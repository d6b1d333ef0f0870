//! How much it counts where a word is found: for `search`, and for the search of the HTML page.

use error_codes_core::field::TextField;
use serde::Serialize;

/// The weight of a word, by where it occurs; the highest one counts. The script of the page is handed the same weights.
#[derive(Serialize)]
pub(super) struct Weights {
    /// The whole name, or the code.
    pub(super) name: u32,
    /// A part of the name: `Duplicate` in `IVConnError_Duplicate`.
    pub(super) part: u32,
    /// Any other substring of the name.
    pub(super) substring: u32,
    pub(super) description: u32,
    pub(super) detail: u32,
    /// A cause, a solution, or a typed or further column.
    pub(super) field: u32,
    pub(super) section: u32,
}

pub(super) const WEIGHTS: Weights =
    Weights { name: 100, part: 70, substring: 50, description: 40, detail: 20, field: 15, section: 10 };

// The script of the page does not look into the texts of a code whose name has the word.
const _: () = assert!(WEIGHTS.substring > WEIGHTS.description);

impl Weights {
    pub(super) const fn of(&self, field: TextField) -> u32 {
        match field {
            TextField::Description => self.description,
            TextField::Detail => self.detail,
            TextField::Cause | TextField::Solution => self.field,
        }
    }
}
