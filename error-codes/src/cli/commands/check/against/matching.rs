//! Finds the declared code that a row of the table is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::ty::Type;

use super::codes::{Declared, TableRow};
use crate::Entry;
use crate::cli::spelling::normalized;
use crate::cli::table::{Row, Value};

/// The declared code that a row is, by its index, and whether an earlier row is the same code.
#[derive(Clone, Copy)]
pub(super) struct Match {
    pub(super) index: usize,
    pub(super) repeated: bool,
}

/// The passes over the rows, the strictest first; each matches only what is left. A name identifies a code better than a
/// number: if two numbers are swapped, each code has another number, and not another name.
const PASSES: [Pass; 6] = [
    Pass { code: true, name: Some(str::to_string), repeated: false },
    Pass { code: true, name: Some(normalized), repeated: false },
    Pass { code: false, name: Some(str::to_string), repeated: false },
    Pass { code: false, name: Some(normalized), repeated: false },
    // Only a row with the same name is a repetition: other names of a number are codes of their own.
    Pass { code: true, name: Some(str::to_string), repeated: true },
    Pass { code: true, name: None, repeated: false },
];

/// Which keys must be equal, and whether codes that are already matched are candidates too.
struct Pass {
    code: bool,
    name: Option<fn(&str) -> String>,
    repeated: bool,
}

/// The catalog and the domain that a row names, if they are declared.
type Qualifier<'a> = [Option<&'a str>; 2];

/// What a row and a declared code have in common.
type Key<'a> = (Qualifier<'a>, Option<CodeKey>, Option<String>);

#[derive(Clone, Eq, Ord, PartialEq, PartialOrd)]
enum CodeKey {
    Number(i128),
    /// A string, or a number as its domain shows it.
    Text(String),
    /// A number of 32 bits, with or without a sign.
    Bits(u32),
}

/// For each row the declared code that it is.
pub(super) fn matches(declared: &[Declared], rows: &[TableRow]) -> Vec<Option<Match>> {
    let qualifiers = qualifiers(declared, rows);
    let mut matches: Vec<Option<Match>> = std::vec![None; rows.len()];
    let mut taken = std::vec![false; declared.len()];
    for pass in &PASSES {
        let mut index = pass.index(declared, &qualifiers);
        let left = rows.iter().zip(&qualifiers).zip(&mut matches).filter(|(_, found)| found.is_none());
        for ((TableRow { row, .. }, qualifier), found) in left {
            let keys = pass.keys(*qualifier, &codes_of_row(&row.code), row.own_name().as_slice());
            let position = keys.iter().find_map(|key| {
                let positions = index.get_mut(key)?;
                if pass.repeated {
                    return positions.front().copied();
                }
                core::iter::from_fn(|| positions.pop_front()).find(|at| !core::mem::replace(&mut taken[*at], true))
            });
            *found = position.map(|index| Match { index, repeated: pass.repeated });
        }
    }
    matches
}

fn qualifiers<'a>(declared: &[Declared], rows: &[TableRow<'a>]) -> Vec<Qualifier<'a>> {
    let catalogs: BTreeSet<&str> = declared.iter().map(|code| code.catalog.id()).collect();
    let domains: BTreeSet<&str> = declared.iter().map(|code| code.entry.domain().name()).collect();
    let qualifier = |row: &TableRow<'a>| {
        [row.catalog.filter(|id| catalogs.contains(id)), row.domain.filter(|name| domains.contains(name))]
    };
    rows.iter().map(qualifier).collect()
}

impl Pass {
    /// The positions of the declared codes by their keys, with each kind of qualifier that a row has.
    fn index(&self, declared: &[Declared], qualifiers: &[Qualifier]) -> BTreeMap<Key<'static>, VecDeque<usize>> {
        let kinds: BTreeSet<[bool; 2]> =
            qualifiers.iter().map(|qualifier| qualifier.map(|name| name.is_some())).collect();
        let mut index: BTreeMap<Key, VecDeque<usize>> = BTreeMap::new();
        for (at, Declared { catalog, entry }) in declared.iter().enumerate() {
            for [catalog_named, domain_named] in &kinds {
                let qualifier = [catalog_named.then(|| catalog.id()), domain_named.then(|| entry.domain().name())];
                for key in self.keys(qualifier, &codes_of_entry(*entry), &[entry.name(), entry.variant()]) {
                    index.entry(key).or_default().push_back(at);
                }
            }
        }
        index
    }

    fn keys<'a>(&self, qualifier: Qualifier<'a>, codes: &[CodeKey], names: &[&str]) -> Vec<Key<'a>> {
        let codes = if self.code { codes.iter().cloned().map(Some).collect() } else { Vec::from([None]) };
        let names = self.name.map_or(Vec::from([None]), |spelling| {
            let names = names.iter().map(|name| spelling(name));
            names.filter(|name| !name.is_empty()).map(Some).collect()
        });
        codes.iter().flat_map(|code| names.iter().map(move |name| (qualifier, code.clone(), name.clone()))).collect()
    }
}

fn codes_of_entry(entry: Entry) -> Vec<CodeKey> {
    let number = entry.code().as_int();
    let has_32_bits = matches!(entry.domain().ty(), Type::Int(integer) if integer.bits() == 32);
    code_keys(number, entry.label().to_string(), number.filter(|_| has_32_bits).and_then(bits))
}

fn codes_of_row(code: &Value) -> Vec<CodeKey> {
    code_keys(code.number(), code.as_text(), code.number().and_then(bits))
}

fn code_keys(number: Option<i128>, text: String, bits: Option<u32>) -> Vec<CodeKey> {
    let keys = [number.map(CodeKey::Number), Some(CodeKey::Text(text)), bits.map(CodeKey::Bits)];
    keys.into_iter().flatten().collect()
}

/// The number as 32 bits without a sign, if it fits.
fn bits(number: i128) -> Option<u32> {
    let signed = i32::try_from(number).ok().map(i32::cast_unsigned);
    signed.or_else(|| u32::try_from(number).ok())
}

/// Whether the two are the same 32 bits, and one of them negative.
pub(super) fn differs_in_sign(entry: Entry, row: &Row) -> bool {
    let (Some(declared), Some(number)) = (entry.code().as_int(), row.code.number()) else { return false };
    declared != number && bits(declared).is_some_and(|bits_declared| bits(number) == Some(bits_declared))
}

pub(super) fn is_same_code(entry: Entry, row: &Row) -> bool {
    let declared = codes_of_entry(entry);
    codes_of_row(&row.code).iter().any(|code| declared.contains(code))
}

/// Whether this is the documented name or the identifier.
pub(super) fn is_same_name(entry: Entry, name: &str) -> bool {
    [entry.name(), entry.variant()].contains(&name)
}

/// Whether this is the documented name or the identifier in another naming convention.
pub(super) fn is_respelt(entry: Entry, name: &str) -> bool {
    let is_same = |declared: &str| normalized(declared) == normalized(name) && !normalized(name).is_empty();
    !is_same_name(entry, name) && (is_same(entry.name()) || is_same(entry.variant()))
}
