//! Changes to a source text.

use std::ops::Range;

/// A place in the source, and what stands there then.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Edit {
    pub(super) place: Range<usize>,
    pub(super) new: String,
}

impl Edit {
    pub(super) fn replace(place: Range<usize>, new: &str) -> Self {
        Self { place, new: new.to_owned() }
    }

    pub(super) fn insert(at: usize, new: &str) -> Self {
        Self::replace(at..at, new)
    }
}

/// Applies all edits; two clauses, or two lists of fields, in one place become one.
pub(super) fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.place.start, edit.place.end));
    edits.dedup();
    let mut merged: Vec<Edit> = Vec::new();
    for edit in edits {
        match merged.last_mut() {
            Some(last) if last.place == edit.place && last.new.starts_with(" overlaps ") => {
                last.new += &edit.new.replace(" overlaps ", ", ");
            }
            Some(last) if last.place == edit.place && last.new.starts_with(" { ") => {
                let first = last.new.strip_suffix(" }").unwrap().trim_end_matches(',').to_owned();
                last.new = first + ", " + edit.new.trim_start_matches(" { ");
            }
            _ => merged.push(edit),
        }
    }
    let mut text = text.to_owned();
    for edit in merged.iter().rev() {
        text.replace_range(edit.place.clone(), &edit.new);
    }
    text
}
