//! Keys that are not read, and those that an object has twice.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_ignored::Path;
use serde_json::Value;

use crate::cli::table::Report;

/// The value that the text holds; notes the keys that are left out, each with the object that has it.
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

/// Reports the keys that an object has twice: of their values, the last is the one that is read.
pub(super) fn report_repeated(text: &str, report: &mut Report) -> serde_json::Result<()> {
    let mut repeated = Vec::new();
    serde_json::from_str::<Node>(text)?.find_repeated(&mut Vec::new(), &mut repeated);
    if !repeated.is_empty() {
        let whole = serde_json::from_str(text)?;
        for (steps, key) in &repeated {
            let place = place(&whole, steps);
            report.error(0, &format!("{place}: the key {key:?} stands twice, and only its last value is read"));
        }
    }
    Ok(())
}

/// JSON with every key of its objects.
#[derive(Deserialize)]
#[serde(untagged)]
enum Node {
    Array(Vec<Self>),
    Object(Entries),
    Other(IgnoredAny),
}

struct Entries(Vec<(String, Node)>);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Entries;

            fn expecting(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
                core::iter::from_fn(|| map.next_entry().transpose()).collect::<Result<_, _>>().map(Entries)
            }
        }
        deserializer.deserialize_map(Object)
    }
}

impl Node {
    fn find_repeated(&self, steps: &mut Vec<String>, repeated: &mut Vec<(Vec<String>, String)>) {
        let children: Vec<(String, &Self)> = match self {
            Self::Array(nodes) => nodes.iter().enumerate().map(|(index, node)| (index.to_string(), node)).collect(),
            Self::Object(Entries(entries)) => entries.iter().map(|(key, node)| (key.clone(), node)).collect(),
            Self::Other(_) => return,
        };
        let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
        for (step, node) in &children {
            let count = counts.entry(step).or_default();
            *count += 1;
            if *count == 2 {
                repeated.push((steps.clone(), step.clone()));
            }
            steps.push(step.clone());
            node.find_repeated(steps, repeated);
            steps.pop();
        }
    }
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
            Some(_) => names.push(own.unwrap_or(step)),
            None if at.is_object() => names.push(step),
            None => {}
        }
    }
    if names.is_empty() { "the export".to_string() } else { names.join("/") }
}
