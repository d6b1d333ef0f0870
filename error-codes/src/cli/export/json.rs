//! `--format json`: the reference as data.

use std::string::{String, ToString as _};

use crate::Catalog;
use crate::cli::Misuse;
use crate::cli::reference::Reference;

pub(super) fn export(catalogs: &[&'static Catalog]) -> Result<String, Misuse> {
    let mut text = serde_json::to_string_pretty(&Reference::of(catalogs)).map_err(|error| Misuse(error.to_string()))?;
    text.push('\n');
    Ok(text)
}
