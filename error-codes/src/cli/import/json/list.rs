//! An array of objects, a code each.

use std::collections::BTreeMap;
use std::string::String;
use std::vec::Vec;

use super::super::grid::Grid;
use super::pairs::Pairs;
use super::plain;

/// Objects as rows, their keys as headings.
pub(super) fn grid(objects: Vec<Pairs>) -> Grid {
    let mut headings: Vec<String> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    for Pairs(pairs) in objects {
        let mut cells: Vec<String> = Vec::new();
        for (key, value) in pairs.into_iter().filter(|(_, value)| !value.is_null()) {
            let at = *places.entry(key.clone()).or_insert(headings.len());
            if at == headings.len() {
                headings.push(key);
            }
            cells.resize(cells.len().max(at + 1), String::new());
            cells[at] = plain(&value);
        }
        rows.push((0, cells));
    }
    let width = headings.len();
    for (_, cells) in &mut rows {
        cells.resize(width, String::new());
    }
    Grid { headings, rows, ..Grid::default() }
}
