//! An array of objects, a code each.

use std::collections::BTreeMap;
use std::string::{String, ToString as _};
use std::vec::Vec;

use indexmap::IndexMap;
use serde_json::Value::Null;

use super::super::grid::Grid;
use crate::cli::reference::Value;

/// Objects as rows, their keys as headings.
pub(super) fn grid(objects: Vec<IndexMap<String, Value>>) -> Grid {
    let mut headings: Vec<String> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    for object in objects {
        let mut cells: Vec<String> = Vec::new();
        for (key, value) in object.into_iter().filter(|(_, value)| *value != Value::Other(Null)) {
            let at = *places.entry(key.clone()).or_insert(headings.len());
            if at == headings.len() {
                headings.push(key);
            }
            cells.resize(cells.len().max(at + 1), String::new());
            cells[at] = value.to_string();
        }
        rows.push((0, cells));
    }
    let width = headings.len();
    for (_, cells) in &mut rows {
        cells.resize(width, String::new());
    }
    Grid { headings, rows, ..Grid::default() }
}
