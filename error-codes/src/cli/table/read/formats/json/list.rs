//! An array of objects, a code each.

use std::string::{String, ToString as _};

use indexmap::{IndexMap, IndexSet};
use serde_json::Value::Null;

use crate::cli::reference::Value;
use crate::cli::table::read::grid::Grid;

/// Objects as rows, their keys as headings.
pub(super) fn grid(objects: &[IndexMap<String, Value>]) -> Grid {
    let filled = |(_, value): &(&String, &Value)| **value != Value::Other(Null);
    let headings: IndexSet<&String> =
        objects.iter().flat_map(|object| object.iter().filter(filled)).map(|(key, _)| key).collect();
    let row = |object: &IndexMap<String, Value>| {
        let cell =
            |heading: &&String| object.get_key_value(*heading).filter(filled).map(|(_, value)| value.to_string());
        (0, headings.iter().map(|heading| cell(heading).unwrap_or_default()).collect())
    };
    let rows = objects.iter().map(row).collect();
    Grid { headings: headings.into_iter().cloned().collect(), rows, ..Grid::default() }
}
