//! Finds the code of ours that a row of theirs is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::{Ours, Theirs};
use crate::cli::commands::import::table::{Row, Value};
use crate::{Code, Entry};

/// One of our codes that a row is, and whether another row is it already.
#[derive(Clone, Copy)]
pub(super) struct Pair {
    pub(super) index: usize,
    pub(super) again: bool,
}

/// The ways in which a row and a code are matched, the strongest first; each matches only what is left. A name says more than a
/// number: if two numbers are swapped, each code has another number, and not another name.
const WAYS: [Way; 5] = [
    Way { code: true, name: Some(exactly) },
    Way { code: true, name: Some(alike) },
    Way { code: false, name: Some(exactly) },
    Way { code: false, name: Some(alike) },
    Way { code: true, name: None },
];

struct Way {
    code: bool,
    name: Option<fn(&str) -> String>,
}

/// For each row of theirs the code of ours that it is, in the catalog and the domain that the row names if we have
/// them.
pub(super) fn pairs(ours: &[Ours], theirs: &[Theirs]) -> Vec<Option<Pair>> {
    let scopes = Scopes::of(ours);
    let mut pairs: Vec<Option<Pair>> = std::vec![None; theirs.len()];
    let mut taken = std::vec![false; ours.len()];
    for way in &WAYS {
        if way.name.is_none() {
            // A row that is there twice; other names of a number are codes of their own.
            again(theirs, &mut pairs, &WAYS[0], &scopes, ours);
        }
        let mut index = way.index(ours, &scopes, theirs);
        for (theirs, pair) in theirs.iter().zip(&mut pairs).filter(|(_, pair)| pair.is_none()) {
            let keys = way.of_row(&theirs.row);
            let found = keys.iter().find_map(|key| index.take(&scopes.key(theirs, key), &mut taken));
            *pair = found.map(|index| Pair { index, again: false });
        }
    }
    pairs
}

/// Rows whose code and name are those of a code that another row is already.
fn again(theirs: &[Theirs], pairs: &mut [Option<Pair>], way: &Way, scopes: &Scopes, ours: &[Ours]) {
    let index = way.index(ours, scopes, theirs);
    for (theirs, pair) in theirs.iter().zip(pairs).filter(|(_, pair)| pair.is_none()) {
        let keys = way.of_row(&theirs.row);
        let found = keys.iter().find_map(|key| index.0.get(&scopes.key(theirs, key))?.front().copied());
        *pair = found.map(|index| Pair { index, again: true });
    }
}

/// Our codes by what they may have in common with a row.
struct Index(BTreeMap<String, VecDeque<usize>>);

impl Index {
    /// The first that is not taken; taken from now on.
    fn take(&mut self, key: &str, taken: &mut [bool]) -> Option<usize> {
        let indexes = self.0.get_mut(key)?;
        while let Some(index) = indexes.pop_front() {
            if !core::mem::replace(&mut taken[index], true) {
                return Some(index);
            }
        }
        None
    }
}

impl Way {
    fn index(&self, ours: &[Ours], scopes: &Scopes, theirs: &[Theirs]) -> Index {
        let kinds: BTreeSet<[bool; 2]> = theirs.iter().map(|theirs| scopes.kind(theirs)).collect();
        let mut index: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
        for (at, own) in ours.iter().enumerate() {
            for key in self.of_entry(own.entry) {
                for kind in &kinds {
                    index.entry(Scopes::key_of(own, *kind, &key)).or_default().push_back(at);
                }
            }
        }
        Index(index)
    }

    fn of_entry(&self, entry: Entry) -> Vec<String> {
        let names = [entry.name(), entry.variant()];
        let names = &names[..if names[0] == names[1] { 1 } else { 2 }];
        self.keys(if self.code { codes_of_entry(entry) } else { Vec::new() }, names)
    }

    fn of_row(&self, row: &Row) -> Vec<String> {
        let codes = if self.code { codes_of_row(&row.code) } else { Vec::new() };
        let name = row.own_name();
        self.keys(codes, name.as_slice())
    }

    fn keys(&self, codes: Vec<String>, names: &[&str]) -> Vec<String> {
        match (self.code, self.name) {
            (true, None) => codes,
            (true, Some(spelt)) => {
                let with_name = |code: &String| names.iter().map(|name| format!("{code}\0{}", spelt(name))).collect();
                codes.iter().flat_map(|code| -> Vec<String> { with_name(code) }).collect()
            }
            (false, Some(spelt)) => {
                let names: BTreeSet<String> = names.iter().map(|name| spelt(name)).collect();
                names.into_iter().filter(|name| !name.is_empty()).collect()
            }
            (false, None) => Vec::new(),
        }
    }
}

/// The names of our catalogs and domains. If a row names one that we do not have, it is ignored.
struct Scopes {
    catalogs: BTreeSet<&'static str>,
    domains: BTreeSet<&'static str>,
}

impl Scopes {
    fn of(ours: &[Ours]) -> Self {
        Self {
            catalogs: ours.iter().map(|ours| ours.catalog.id()).collect(),
            domains: ours.iter().map(|ours| ours.entry.domain().name()).collect(),
        }
    }

    /// Whether a row names a catalog, and a domain, of ours.
    fn kind(&self, theirs: &Theirs) -> [bool; 2] {
        let known =
            |name: &Option<String>, names: &BTreeSet<&str>| name.as_deref().is_some_and(|name| names.contains(name));
        [known(&theirs.catalog, &self.catalogs), known(&theirs.domain, &self.domains)]
    }

    fn key(&self, theirs: &Theirs, key: &str) -> String {
        let [catalog, domain] = self.kind(theirs);
        let said = |name: &Option<String>, is_known: bool| name.clone().filter(|_| is_known).unwrap_or_default();
        format!("{}\0{}\0{key}", said(&theirs.catalog, catalog), said(&theirs.domain, domain))
    }

    fn key_of(ours: &Ours, [catalog, domain]: [bool; 2], key: &str) -> String {
        let (catalog, domain) =
            (if catalog { ours.catalog.id() } else { "" }, if domain { ours.entry.domain().name() } else { "" });
        format!("{catalog}\0{domain}\0{key}")
    }
}

fn exactly(name: &str) -> String {
    name.to_string()
}

/// The letters and digits of a name, which are the same in every convention.
fn alike(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A number, a text, a number as its domain shows it, or the bits of a number of 32.
fn codes_of_entry(entry: Entry) -> Vec<String> {
    match entry.code() {
        Code::Int(number) => {
            let bits = entry.domain().integer().filter(|integer| integer.bits() == 32).and_then(|_| bits(number));
            let keys = [format!("#{number}"), format!("'{}", entry.label())];
            keys.into_iter().chain(bits.map(|bits| format!("~{bits}"))).collect()
        }
        Code::Text(text) => Vec::from([format!("'{text}")]),
    }
}

fn codes_of_row(code: &Value) -> Vec<String> {
    let number = code.number().map(|number| format!("#{number}"));
    let bits = code.number().and_then(bits).map(|bits| format!("~{bits}"));
    number.into_iter().chain([format!("'{}", code.as_text())]).chain(bits).collect()
}

/// The number as 32 bits without a sign, if it fits.
fn bits(number: i128) -> Option<u32> {
    let signed = i32::try_from(number).ok().map(i32::cast_unsigned);
    signed.or_else(|| u32::try_from(number).ok())
}

/// Whether the two are the same 32 bits, and one of them negative.
pub(super) fn is_another_sign(ours: Entry, row: &Row) -> bool {
    let (Some(ours), Some(theirs)) = (ours.code().as_int(), row.code.number()) else { return false };
    ours != theirs && bits(ours).is_some_and(|own| bits(theirs) == Some(own))
}

pub(super) fn is_same_code(ours: Entry, row: &Row) -> bool {
    let ours = codes_of_entry(ours);
    codes_of_row(&row.code).iter().any(|code| ours.contains(code))
}

/// Whether this is a name of ours.
pub(super) fn is_same_name(ours: Entry, name: &str) -> bool {
    name == ours.name() || name == ours.variant()
}

/// Whether this is a name of ours in some convention.
pub(super) fn is_alike(ours: Entry, name: &str) -> bool {
    let name = alike(name);
    !name.is_empty() && (name == alike(ours.name()) || name == alike(ours.variant()))
}
