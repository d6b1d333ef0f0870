//! Objects whose keys have an order.

use std::string::String;
use std::vec::Vec;

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_json::Value as Json;

/// An object in the order of its keys.
#[derive(Default)]
pub(super) struct Pairs(pub(super) Vec<(String, Json)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor)
    }
}

struct PairsVisitor;

impl<'de> Visitor<'de> for PairsVisitor {
    type Value = Pairs;

    fn expecting(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
        let mut pairs = Pairs::default();
        while let Some(pair) = map.next_entry()? {
            pairs.0.push(pair);
        }
        Ok(pairs)
    }
}
