//! The keys that are not read: they are said.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use serde::de::DeserializeOwned;
use serde_ignored::Path;
use serde_json::Value;

use crate::cli::commands::import::report::Report;

/// What the text holds; says which keys of it are left out, and of what.
pub(super) fn read<T: DeserializeOwned>(text: &str, report: &mut Report) -> serde_json::Result<T> {
    let mut unknown: Vec<(Vec<String>, String)> = Vec::new();
    let mut json = serde_json::Deserializer::from_str(text);
    let read = serde_ignored::deserialize(&mut json, |path| {
        let mut steps = steps(&path);
        unknown.extend(steps.pop().map(|key| (steps, key)));
    })?;
    json.end()?;
    if !unknown.is_empty() {
        let whole = serde_json::from_str(text)?;
        for (steps, key) in &unknown {
            report.note(0, &format!("{}: the key {key:?} is left out", place(&whole, steps)));
        }
    }
    Ok(read)
}

/// The keys and indexes of a path.
fn steps(path: &Path) -> Vec<String> {
    let (parent, step) = match path {
        Path::Root => return Vec::new(),
        Path::Seq { parent, index } => (parent, Some(index.to_string())),
        Path::Map { parent, key } => (parent, Some(key.clone())),
        Path::Some { parent } | Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => (parent, None),
    };
    let mut steps = steps(parent);
    steps.extend(step);
    steps
}

/// `ours/Upload/Busy`: the names of the objects on a path.
fn place(whole: &Value, steps: &[String]) -> String {
    let (mut names, mut at) = (Vec::new(), whole);
    for step in steps {
        let element = at.as_array().and_then(|all| all.get(step.parse::<usize>().ok()?));
        at = element.unwrap_or_else(|| &at[step]);
        let own = ["id", "name", "variant", "title"].into_iter().find_map(|key| at[key].as_str());
        match element {
            Some(_) => names.push(own.unwrap_or_default()),
            None if at.is_object() => names.push(step),
            None => {}
        }
    }
    if names.is_empty() { "the export".to_string() } else { names.join("/") }
}
