//! Keys that are not read, those that an object has twice, and numbers that are not read exactly.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_ignored::Path;
use serde_json::{Number, Value};

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

/// Reports the keys that an object has twice, of whose values the last is the one that is read; and notes the numbers of
/// more than 64 bits, which are read as floats.
pub(super) fn report_lost(text: &str, report: &mut Report) -> serde_json::Result<()> {
    let mut lost = Lost::default();
    serde_json::from_str::<Node>(text)?.find_lost(&mut Vec::new(), &mut lost);
    if lost.repeated.is_empty() && lost.rounded.is_empty() {
        return Ok(());
    }
    let whole = serde_json::from_str(text)?;
    for (steps, key) in &lost.repeated {
        let place = place(&whole, steps);
        report.error(0, &format!("{place}: the key {key:?} stands twice, and only its last value is read"));
    }
    for (steps, key, number) in &lost.rounded {
        let place = place(&whole, steps);
        report.note(0, &format!("{place}: the number of {key:?} has more than 64 bits, and is read as {number}"));
    }
    Ok(())
}

/// What is not read, or not exactly: the steps to the object, and the key in it.
#[derive(Default)]
struct Lost {
    repeated: Vec<(Vec<String>, String)>,
    rounded: Vec<(Vec<String>, String, Number)>,
}

/// JSON with every key of its objects.
#[derive(Deserialize)]
#[serde(untagged)]
enum Node {
    Array(Vec<Self>),
    Object(Entries),
    Number(Number),
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
    fn find_lost(&self, steps: &mut Vec<String>, lost: &mut Lost) {
        let children: Vec<(String, &Self)> = match self {
            Self::Array(nodes) => nodes.iter().enumerate().map(|(index, node)| (index.to_string(), node)).collect(),
            Self::Object(Entries(entries)) => entries.iter().map(|(key, node)| (key.clone(), node)).collect(),
            Self::Number(number) => {
                let mut steps = steps.clone();
                if is_rounded(number)
                    && let Some(key) = steps.pop()
                {
                    lost.rounded.push((steps, key, number.clone()));
                }
                return;
            }
            Self::Other(_) => return,
        };
        let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
        for (step, node) in &children {
            let count = counts.entry(step).or_default();
            *count += 1;
            if *count == 2 {
                lost.repeated.push((steps.clone(), step.clone()));
            }
            steps.push(step.clone());
            node.find_lost(steps, lost);
            steps.pop();
        }
    }
}

/// Whether a number is read as a float because of its size.
fn is_rounded(number: &Number) -> bool {
    const TWO_TO_63: f64 = 9_223_372_036_854_775_808.0;
    number.is_f64() && number.as_f64().is_some_and(|float| float.abs() >= TWO_TO_63)
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
