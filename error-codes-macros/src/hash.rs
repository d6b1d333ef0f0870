//! The hash under the perfect hash tables. `error-codes` and `error-codes-macros` have the same copy of this
//! file, since a macro's crate can export nothing else; a test compares them.

/// Odd, and with bits set everywhere: the fractional part of the golden ratio.
const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// Multiplies to 128 bits and folds the halves together, so that every bit of `word` reaches every bit.
#[allow(clippy::cast_possible_truncation)] // both halves are used
const fn mix(word: u64) -> u64 {
    let product = word as u128 * MULTIPLIER as u128;
    (product as u64) ^ (product >> 64) as u64
}

/// The hash of a number.
pub(crate) const fn of_number(number: i64, seed: u64) -> u64 {
    mix(mix(number.cast_unsigned() ^ seed) ^ MULTIPLIER)
}

/// The hash of a text, eight bytes at a time.
pub(crate) const fn of_text(text: &str, seed: u64) -> u64 {
    let mut rest = text.as_bytes();
    let mut state = mix(seed ^ rest.len() as u64 ^ MULTIPLIER);
    while let Some((word, tail)) = rest.split_first_chunk() {
        state = mix(state ^ u64::from_le_bytes(*word));
        rest = tail;
    }
    let mut word = 0;
    if let Some((half, tail)) = rest.split_first_chunk() {
        word = u32::from_le_bytes(*half) as u64;
        rest = tail;
    }
    while let Some((byte, tail)) = rest.split_first() {
        word = word << 8 | *byte as u64;
        rest = tail;
    }
    mix(mix(state ^ word) ^ MULTIPLIER)
}

/// The bucket of a hash, of so many.
pub(crate) const fn bucket(hash: u64, buckets: usize) -> usize {
    reduce(hash >> 32, buckets)
}

/// The slot of a hash, of so many, under the displacement of its bucket.
pub(crate) const fn slot(hash: u64, displacement: u64, slots: usize) -> usize {
    reduce((hash ^ displacement.wrapping_mul(MULTIPLIER)).wrapping_mul(MULTIPLIER) >> 32, slots)
}

/// Maps 32 bits to `0..n` without a division.
#[allow(clippy::cast_possible_truncation)] // the result is below `n`
const fn reduce(bits: u64, n: usize) -> usize {
    ((bits * n as u64) >> 32) as usize
}
