//! The catalog.

use error_codes_core::names::is_catalog_id;

use crate::check::context::Check;

/// A block has at most one catalog, it comes first, and its id is lower case with dashes.
pub(in crate::check) fn catalog_form(check: &mut Check) {
    let catalogs = &check.block.catalogs;
    for (index, catalog) in catalogs.iter().enumerate() {
        if let Some(first) = catalogs.first().filter(|_| index > 0) {
            let message = "a block has only one catalog; remove this one, or move it into a block of its own";
            check.errors.conflict(&catalog.name, message, &first.name, "the catalog is first declared here");
        } else if !catalog.first {
            let message = "the catalog must be the first item of its block; move it to the top";
            check.errors.error(&catalog.name, message);
        }
        let id = &catalog.id.value;
        if !is_catalog_id(id) {
            let message = format!("{id:?} is not lower case with dashes; write an id such as `\"iot-video\"`");
            check.errors.error(&catalog.id, message);
        }
    }
}
