//! Lookups by number and by name, names and descriptions: error-codes beside what people use today.
//!
//! `cargo run --release -- [FILTER] [--rounds N]`; see README.md for how to read the tables.

// An answer is folded into 32 bits that nobody reads; what counts is that it had to be computed.
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]

mod bars;
mod harness;

use std::collections::HashMap;
use std::hint::black_box;

use crate::harness::{Case, Group, Random};

include!(concat!(env!("OUT_DIR"), "/domains.rs"));

/// How many questions a loop asks; too many for a branch predictor to learn by heart.
const QUESTIONS: usize = 1 << 14;

fn number(code: error_codes::Code) -> u32 {
    if let error_codes::Code::Int(number) = code { number as u32 } else { NONE }
}

/// What a lookup answers where there is no code.
const NONE: u32 = u32::MAX;

macro_rules! run_all {
    ($($module:ident)*) => {
        fn run_all(options: &Options, groups: &mut Vec<Group>) {
            $(if options.wants(stringify!($module)) {
                use $module::{BY_CODE, NAMES, Ours, Peer, ROWS, hand, hand_description, hand_name};

                let data = Data::new(ROWS);
                let by_code = |code: &i32| BY_CODE.get(code).copied().unwrap_or(NONE);
                let map: HashMap<i32, u32> = (0..).zip(ROWS).map(|(row, (code, ..))| (*code, row)).collect();
                let sorted = data.sorted.clone();
                let mut group = Group::new(stringify!($module), "from_code");
                for (column, questions) in data.codes() {
                    group.add(column, vec![
                        Case::new("empty loop", questions, |code: &i32| *code as u32),
                        Case::new("error-codes", questions, |code| Ours::from_code(*code).map_or(NONE, |c| c.code() as u32)),
                        Case::new("  type-erased", questions, |code| Ours::DOMAIN.by_code(*code).map_or(NONE, |c| number(c.code()))),
                        Case::new("num_enum", questions, |code| Peer::try_from(*code).map_or(NONE, |c| c as u32)),
                        Case::new("strum FromRepr", questions, |code| Peer::from_repr(*code).map_or(NONE, |c| c as u32)),
                        Case::new("hand match", questions, |code| hand(*code).map_or(NONE, |c| c as u32)),
                        Case::new("phf", questions, by_code),
                        Case::new("HashMap", questions, |code| map.get(code).copied().unwrap_or(NONE)),
                        Case::new("binary search", questions, |code| {
                            sorted.binary_search_by_key(code, |(code, _)| *code).map_or(NONE, |index| sorted[index].1)
                        }),
                    ]);
                }
                groups.push(group.run(options.rounds));

                let ours: Vec<Ours> = data.hits.iter().filter_map(|code| Ours::from_code(*code)).collect();
                let peers: Vec<Peer> = data.hits.iter().filter_map(|code| hand(*code)).collect();
                let text = |text: &str| text.len() as u32 + u32::from(text.as_bytes()[0]);
                let mut group = Group::new(stringify!($module), "name");
                group.add("any", vec![
                    Case::new("empty loop", &ours, |code: &Ours| code.code() as u32),
                    Case::new("error-codes", &ours, |code| text(code.name())),
                    Case::new("strum IntoStaticStr", &peers, |code| text(<&str>::from(*code))),
                    Case::new("hand match", &peers, |code| text(hand_name(*code))),
                ]);
                groups.push(group.run(options.rounds));
                let mut group = Group::new(stringify!($module), "description");
                group.add("any", vec![
                    Case::new("error-codes", &ours, |code: &Ours| text(code.description())),
                    Case::new("hand match", &peers, |code| text(hand_description(*code))),
                ]);
                groups.push(group.run(options.rounds));

                if let Some([strum, strum_phf, phf]) = NAMES {
                    let map: HashMap<&str, u32> = (0..).zip(ROWS).map(|(row, (_, name, _))| (*name, row)).collect();
                    let mut group = Group::new(stringify!($module), "from_name");
                    for (column, questions) in data.names() {
                        group.add(column, vec![
                            Case::new("empty loop", questions, |name: &String| name.len() as u32),
                            Case::new("error-codes", questions, |name| Ours::from_name(name).map_or(NONE, |c| c.code() as u32)),
                            Case::new("strum", questions, |name| strum(name)),
                            Case::new("strum use_phf", questions, |name| strum_phf(name)),
                            Case::new("phf", questions, |name| phf(name)),
                            Case::new("HashMap", questions, |name| map.get(name.as_str()).copied().unwrap_or(NONE)),
                        ]);
                    }
                    groups.push(group.run(options.rounds));
                }
            })*
        }
    };
}

for_each_domain!(run_all);

/// The questions, each list in random order.
struct Data {
    sorted: Vec<(i32, u32)>,
    hits: Vec<i32>,
    misses: Vec<i32>,
    mixed: Vec<i32>,
    names: [Vec<String>; 3],
}

impl Data {
    fn new(rows: &[(i32, &str, &str)]) -> Self {
        let mut random = Random::new(rows.len() as u64);
        let mut sorted: Vec<(i32, u32)> = (0..).zip(rows).map(|(row, (code, ..))| (*code, row)).collect();
        sorted.sort_unstable();
        let (first, last) = (i64::from(sorted[0].0), i64::from(sorted[sorted.len() - 1].0));
        // Half of the misses of a dense set lie outside it, and the gaps of the others are where one would look.
        let margin = (last - first + 1) / 2;
        let is_hit = |code: i32| sorted.binary_search_by_key(&code, |(code, _)| *code).is_ok();
        let hits: Vec<i32> = (0..QUESTIONS).map(|_| rows[random.index(rows.len())].0).collect();
        let mut misses = Vec::new();
        while misses.len() < QUESTIONS {
            let width = u64::try_from(last - first + 2 * margin).unwrap_or(1);
            let code = first - margin + random.below(width).cast_signed();
            misses.extend(i32::try_from(code).ok().filter(|code| !is_hit(*code)));
        }
        let mut mix = |hit: &i32, miss: &i32| if random.below(2) == 0 { *hit } else { *miss };
        let mixed = hits.iter().zip(&misses).map(|(hit, miss)| mix(hit, miss)).collect();
        let names: Vec<String> = (0..QUESTIONS).map(|_| rows[random.index(rows.len())].1.to_owned()).collect();
        // The same words and lengths, so that neither the length nor the first letters tell.
        let miss = |name: &String| name[..name.len() - 1].to_owned() + "?";
        let wrong: Vec<String> = names.iter().map(miss).collect();
        let mut mix = |hit: &String, miss: &String| if random.below(2) == 0 { hit.clone() } else { miss.clone() };
        let both = names.iter().zip(&wrong).map(|(hit, miss)| mix(hit, miss)).collect();
        Self { sorted, hits, misses, mixed, names: [names, wrong, both] }
    }

    fn codes(&self) -> [(&'static str, &[i32]); 3] {
        [("hit", &self.hits), ("miss", &self.misses), ("mixed", &self.mixed)]
    }

    fn names(&self) -> [(&'static str, &[String]); 3] {
        let [hits, misses, mixed] = &self.names;
        [("hit", hits), ("miss", misses), ("mixed", mixed)]
    }
}

struct Options {
    filters: Vec<String>,
    rounds: usize,
}

impl Options {
    fn wants(&self, module: &str) -> bool {
        self.filters.is_empty() || self.filters.iter().any(|filter| module.contains(filter.as_str()))
    }
}

fn main() {
    let mut options = Options { filters: Vec::new(), rounds: 30 };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--rounds" => options.rounds = arguments.next().and_then(|n| n.parse().ok()).expect("--rounds N"),
            _ => options.filters.push(argument),
        }
    }
    let mut groups = Vec::new();
    run_all(&options, &mut groups);
    for group in &groups {
        print!("{group}");
    }
    print!("{}", bars::table(black_box(&groups)));
}
