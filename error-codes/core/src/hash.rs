//! The hash under the perfect hash tables.

/// Odd, and with bits set everywhere: the fractional part of the golden ratio.
const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// Multiplies to 128 bits and folds the halves together, so that every bit of one word reaches every bit.
#[allow(clippy::cast_possible_truncation)] // both halves are used
#[inline]
const fn fold(one: u64, other: u64) -> u64 {
    let product = one as u128 * other as u128;
    (product as u64) ^ (product >> 64) as u64
}

#[inline]
const fn mix(word: u64) -> u64 {
    fold(word, MULTIPLIER)
}

/// The hash of a number. It mixes in the number with its halves swapped, so that evenly spaced numbers do not hash to
/// evenly spaced values.
#[inline]
#[must_use]
pub const fn of_number(number: i64, seed: u64) -> u64 {
    let number = number.cast_unsigned();
    fold(number ^ MULTIPLIER, number.rotate_left(32) ^ MULTIPLIER.wrapping_add(seed))
}

/// The hash of a text, sixteen bytes at a time. The last words are taken from the end, where they may overlap
/// the ones before: there is no byte loop, whose trip count mispredicts.
#[must_use]
pub const fn of_text(text: &str, seed: u64) -> u64 {
    let bytes = text.as_bytes();
    let mut state = seed;
    let mut rest = bytes;
    while let Some((chunk, after)) = rest.split_first_chunk() {
        if after.is_empty() {
            break;
        }
        let (first, last) = halves(*chunk);
        state = fold(state ^ first, MULTIPLIER ^ last);
        rest = after;
    }
    let (first, last) = match bytes.last_chunk() {
        Some(chunk) => halves(*chunk),
        None => ends(bytes),
    };
    // Without this last step no perfect hash is found for names that differ only at their ends. The length is not in
    // `state`, where it could cancel `first`.
    mix(fold(state ^ first, MULTIPLIER ^ last) ^ bytes.len() as u64)
}

#[allow(clippy::cast_possible_truncation)] // both halves are used
const fn halves(bytes: [u8; 16]) -> (u64, u64) {
    let both = u128::from_le_bytes(bytes);
    (both as u64, (both >> 64) as u64)
}

/// Two words with every byte of fewer than sixteen.
const fn ends(bytes: &[u8]) -> (u64, u64) {
    if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (u32::from_le_bytes(*first) as u64, u32::from_le_bytes(*last) as u64)
    } else if let (Some(first), Some(last)) = (bytes.first(), bytes.last()) {
        (*first as u64 | (bytes[bytes.len() / 2] as u64) << 8, *last as u64)
    } else {
        (0, 0)
    }
}

/// The bucket of a hash; `buckets` is a power of two.
#[allow(clippy::cast_possible_truncation)] // the lowest bits are asked for
#[inline]
#[must_use]
pub const fn bucket(hash: u64, buckets: usize) -> usize {
    (hash >> 32) as usize & buckets.wrapping_sub(1)
}

/// The slot of a hash, under the displacement of its bucket. This maps 32 bits to `0..slots` without a division.
#[allow(clippy::cast_possible_truncation)] // the result is below `slots`
#[inline]
#[must_use]
pub const fn slot(hash: u64, displacement: u64, slots: usize) -> usize {
    let displaced = hash.wrapping_add(displacement.wrapping_mul(hash >> 32)) & 0xffff_ffff;
    ((displaced * slots as u64) >> 32) as usize
}
