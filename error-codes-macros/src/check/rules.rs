//! The rules, a file for each family. The comment of a rule is its sentence in the guide.

pub(super) mod attributes;
pub(super) mod catalog;
pub(super) mod codes;
pub(super) mod columns;
pub(super) mod domains;
pub(super) mod fields;
pub(super) mod languages;
pub(super) mod names;
pub(super) mod other;
pub(super) mod patterns;
pub(super) mod ranges;
pub(super) mod shown;
pub(super) mod texts;
pub(super) mod types;
