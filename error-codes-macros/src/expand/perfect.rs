//! Perfect hash tables by hash and displace, built while the block is expanded and read in a `const`, which `phf` cannot be
//! (`tests/bench/README.md` has the two side by side): the keys of a bucket are displaced together until each has a
//! slot of its own, the fullest bucket first.

use error_codes_core::hash;
use error_codes_core::index::PerfectHash;

use super::tokens;
use crate::sort::sorted_by_key;

pub(super) type Table = PerfectHash<Vec<usize>, Vec<usize>>;

/// Keys that share a displacement, at most on average.
const PER_BUCKET: usize = 4;

/// Displacements tried for a bucket; they fit 16 bits.
const TRIES: u64 = 1 << 16;

/// Seeds tried; the second one is seldom needed.
const SEEDS: u64 = 100;

/// A table for these rows with their keys, which are all different; `hash` gives that of a key under a seed.
#[allow(clippy::unreachable)] // each seed is another hash of all keys; different keys do not collide under a hundred
pub(super) fn build<K>(rows: &(impl Iterator<Item = (usize, K)> + Clone), hash: fn(K, u64) -> u64) -> Table {
    let table = (0..SEEDS).find_map(|seed| {
        let (displacements, slots) = place(rows.clone().map(|(row, key)| (row, hash(key, seed))).collect())?;
        Some(PerfectHash { seed, displacements, slots })
    });
    table.unwrap_or_else(|| unreachable!("the keys of a checked domain are different"))
}

fn place(hashes: Vec<(usize, u64)>) -> Option<(Vec<usize>, Vec<usize>)> {
    // One slot in sixteen stays free, so that the last keys find theirs soon.
    let slot_count = hashes.len() + hashes.len() / 16;
    let bucket_count = hashes.len().div_ceil(PER_BUCKET).next_power_of_two();
    let mut buckets = vec![Vec::new(); bucket_count];
    for (row, hash) in hashes {
        buckets.get_mut(hash::bucket(hash, bucket_count))?.push((row, hash));
    }
    let mut rows: Vec<Option<usize>> = vec![None; slot_count];
    let mut displacements = vec![0; bucket_count];
    let mut taken = Vec::new();
    for (bucket, keys) in sorted_by_key(&buckets.iter().collect::<Vec<_>>(), |bucket| -(bucket.len() as i128)) {
        let fits = |displacement: &u64| {
            taken.clear();
            keys.iter().all(|(_, hash)| {
                let slot = hash::slot(*hash, *displacement, slot_count);
                let free = matches!(rows.get(slot), Some(None)) && !taken.contains(&slot);
                taken.push(slot);
                free
            })
        };
        let displacement = (0..TRIES).find(fits)?;
        *displacements.get_mut(bucket)? = usize::try_from(displacement).ok()?;
        for ((row, _), slot) in keys.iter().zip(&taken) {
            *rows.get_mut(*slot)? = Some(*row);
        }
    }
    Some((displacements, rows.into_iter().map(Option::unwrap_or_default).collect()))
}

/// The table as source.
pub(super) fn expand(table: &Table) -> String {
    let PerfectHash { seed, displacements, slots } = table;
    let [(displacements, _), (slots, _)] = [displacements, slots].map(|ints| tokens::array(ints));
    format!("__private::PerfectHash {{ seed: {seed}, displacements: &{displacements}, slots: &{slots} }}")
}

/// The table as the crate sees it.
#[cfg(test)]
pub(super) fn emitted(table: &Table) -> PerfectHash {
    let displacements: Vec<u16> = table.displacements.iter().map(|int| (*int).try_into().unwrap()).collect();
    let slots: Vec<u32> = table.slots.iter().map(|int| (*int).try_into().unwrap()).collect();
    PerfectHash { seed: table.seed, displacements: displacements.leak(), slots: slots.leak() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(names: &[String]) {
        let table = build(&names.iter().map(String::as_str).enumerate(), hash::of_text);
        assert!(table.seed < 4, "{} seeds failed", table.seed);
        let table = emitted(&table);
        for (expected, name) in names.iter().enumerate() {
            assert_eq!(table.row_of_text(name), Some(expected), "{name}");
        }
    }

    #[test]
    fn every_name_has_a_slot_of_its_own() {
        for count in [1, 2, 3, 4, 5, 17, 100, 1_000, 10_000] {
            check(&(0..count).map(|n| format!("E{n}")).collect::<Vec<_>>());
            check(&(0..count).map(|n| format!("NERTC_ENGINE_ERROR_{n}_LIST_EMPTY")).collect::<Vec<_>>());
            check(&(0..count).map(|n| format!("错误码{n}连接通道已存在")).collect::<Vec<_>>());
            check(&(0..count).map(|n| format!("{n:0>300}")).collect::<Vec<_>>());
        }
    }

    #[test]
    fn short_names_of_every_length() {
        check(&(0..10_000).map(|n| n.to_string()).collect::<Vec<_>>());
        check(&('A'..='F').flat_map(|c| (0..1_000).map(move |n| format!("{c}{n}"))).collect::<Vec<_>>());
        let digits = (1..=40).flat_map(|length| (0..10).map(move |digit| format!("{digit}{}", "0".repeat(length))));
        check(&digits.collect::<Vec<_>>());
        let letters: Vec<String> = ('A'..='Z').map(String::from).collect();
        let two = letters.iter().flat_map(|one| letters.iter().map(move |other| format!("{one}{other}")));
        let three = two.clone().flat_map(|two| letters.iter().map(move |third| format!("{two}{third}")));
        check(&letters.iter().cloned().chain(two).chain(three).collect::<Vec<_>>());
    }

    #[test]
    fn every_byte_and_the_length_count() {
        for length in 0..70 {
            let text = "a".repeat(length);
            let mut hashes = vec![hash::of_text(&text, 0), hash::of_text(&(text.clone() + "\0"), 0)];
            for place in 0..length {
                let mut other = text.clone().into_bytes();
                other[place] = b'b';
                hashes.push(hash::of_text(&String::from_utf8(other).unwrap(), 0));
            }
            let count = hashes.len();
            hashes.sort_unstable();
            hashes.dedup();
            assert_eq!(hashes.len(), count, "length {length}");
        }
    }

    #[test]
    fn no_names_at_all() {
        let table = build(&[].into_iter(), hash::of_text);
        assert!(table.slots.is_empty());
    }
}
