//! `--format json`: the reference as data.

use std::string::String;

use crate::Catalog;
use crate::cli::answer;
use crate::cli::reference::Reference;

pub(super) fn export(catalogs: &[&'static Catalog]) -> String {
    answer::json(&Reference::of(catalogs))
}
