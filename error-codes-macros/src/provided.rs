//! What every enum has, whatever its block says: what the rules forbid to write again, and what the expansion writes.

pub(crate) use error_codes_core::names::{HIDDEN_VARIANT, MEMBERS, is_taken, item};
use error_codes_core::ty::Type;

const CLONE: &str = "::core::clone::Clone";
const COPY: &str = "::core::marker::Copy";

/// The traits that the expansion derives. An open enum compares by code: that of a variant may also be in the variant for
/// codes that are not declared.
pub(crate) fn derived(is_open: bool, ty: Type) -> &'static [&'static str] {
    match ty {
        _ if !is_open => &[
            CLONE,
            COPY,
            "::core::cmp::PartialEq",
            "::core::cmp::PartialOrd",
            "::core::cmp::Ord",
            "::core::hash::Hash",
        ],
        Type::Int(_) => &[CLONE, COPY],
        Type::Str => &[CLONE],
    }
}

/// Whether such an enum has this trait, by its last name. What is not derived, the runtime crate implements.
pub(crate) fn is_provided(name: &str, is_open: bool, ty: Type) -> bool {
    ["Debug", "Error", "Eq", "PartialEq", "PartialOrd", "Ord", "Hash"].contains(&name)
        || derived(is_open, ty).iter().any(|path| path.rsplit("::").next() == Some(name))
}
