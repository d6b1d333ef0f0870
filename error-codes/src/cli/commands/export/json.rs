//! `--format json`: the reference as data.

use std::string::String;

use crate::Catalog;
use crate::cli::answer;
use crate::cli::reference::Reference;
use crate::lock::Lock;

pub(super) fn export(catalogs: &[&'static Catalog], lock: &Lock) -> String {
    answer::json(&<Reference>::of(catalogs, lock))
}
