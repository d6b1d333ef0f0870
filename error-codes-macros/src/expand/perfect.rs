//! Perfect hash tables by hash and displace: the keys of a bucket are displaced together until each has a
//! slot of its own, the fullest bucket first.

use crate::hash;

pub(super) struct Table {
    pub(super) seed: u64,
    pub(super) displacements: Vec<usize>,
    pub(super) slots: Vec<usize>,
}

/// How many keys share a displacement.
const PER_BUCKET: usize = 4;

/// So many displacements are tried for a bucket; they fit 16 bits.
const TRIES: u64 = 1 << 16;

/// A table for keys that are all different; `hash` gives the hash of the key with this index under a seed.
pub(super) fn build(keys: usize, hash: impl Fn(usize, u64) -> u64) -> Table {
    let mut seed = 0;
    loop {
        let hashes: Vec<u64> = (0..keys).map(|key| hash(key, seed)).collect();
        if let Some((displacements, slots)) = place(&hashes) {
            return Table { seed, displacements, slots };
        }
        seed += 1;
    }
}

fn place(hashes: &[u64]) -> Option<(Vec<usize>, Vec<usize>)> {
    // One slot in sixteen stays free, so that the last keys find theirs soon.
    let slot_count = hashes.len() + hashes.len() / 16;
    let mut buckets = vec![Vec::new(); hashes.len().div_ceil(PER_BUCKET)];
    let bucket_count = buckets.len();
    for (row, hash) in hashes.iter().enumerate() {
        buckets.get_mut(hash::bucket(*hash, bucket_count))?.push((row, *hash));
    }
    let mut order: Vec<usize> = (0..bucket_count).collect();
    order.sort_by_key(|bucket| std::cmp::Reverse(buckets[*bucket].len()));

    let mut rows: Vec<Option<usize>> = vec![None; slot_count];
    let mut displacements = vec![0; bucket_count];
    let mut taken = Vec::new();
    for bucket in order {
        let keys = &buckets[bucket];
        let fits = |displacement: &u64| {
            taken.clear();
            keys.iter().all(|(_, hash)| {
                let slot = hash::slot(*hash, *displacement, slot_count);
                let free = rows[slot].is_none() && !taken.contains(&slot);
                taken.push(slot);
                free
            })
        };
        let displacement = (0..TRIES).find(fits)?;
        displacements[bucket] = usize::try_from(displacement).ok()?;
        for ((row, _), slot) in keys.iter().zip(&taken) {
            rows[*slot] = Some(*row);
        }
    }
    Some((displacements, rows.into_iter().map(Option::unwrap_or_default).collect()))
}
