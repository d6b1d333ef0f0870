//! A hash table and a sort for all rules and look-ups. Those of std are instantiated for each type of key, which took a
//! third of the time of building this crate.

use error_codes_core::hash;

/// What two things have in common where they are the same.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Key<'a> {
    Int(i128),
    Text(&'a str),
}

impl Key<'_> {
    #[allow(clippy::cast_possible_truncation)] // any bits will do
    fn hash(self) -> usize {
        let hash = match self {
            Self::Int(number) => hash::of_number(number as i64, 0),
            Self::Text(text) => hash::of_text(text, 0),
        };
        hash as usize
    }
}

/// The index of the first of those things that have the same key.
#[derive(Default)]
pub(crate) struct First<'a> {
    seen: Vec<(Key<'a>, usize)>,
    /// A hash table with open addressing, at least half of it free: indexes into `seen`.
    slots: Vec<Option<usize>>,
}

impl<'a> First<'a> {
    /// The first of these texts.
    pub(crate) fn of_texts(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut first = Self::default();
        for (index, text) in texts.enumerate() {
            first.get_or_insert(Key::Text(text), index);
        }
        first
    }

    /// The first index with this key; where there is none, this becomes it and the answer is `None`.
    pub(crate) fn get_or_insert(&mut self, key: Key<'a>, index: usize) -> Option<usize> {
        if self.seen.len() * 2 >= self.slots.len() {
            self.slots = vec![None; (self.slots.len() * 2).max(8)];
            for (index, (key, _)) in self.seen.iter().enumerate() {
                let slot = self.slot(*key);
                self.slots[slot] = Some(index);
            }
        }
        let slot = self.slot(key);
        if let Some(seen) = self.slots[slot] {
            return Some(self.seen[seen].1);
        }
        self.slots[slot] = Some(self.seen.len());
        self.seen.push((key, index));
        None
    }

    /// Whether this key is new; where nobody asks which index was first.
    pub(crate) fn insert(&mut self, key: Key<'a>) -> bool {
        self.get_or_insert(key, 0).is_none()
    }

    /// The first index with this key.
    pub(crate) fn get(&self, key: Key) -> Option<usize> {
        if self.seen.is_empty() {
            return None;
        }
        let seen = self.slots[self.slot(key)]?;
        Some(self.seen[seen].1)
    }

    /// Where this key is, or the free place where it belongs.
    fn slot(&self, key: Key) -> usize {
        let mut slot = key.hash() % self.slots.len();
        while let Some(seen) = self.slots[slot]
            && self.seen[seen].0 != key
        {
            slot = (slot + 1) % self.slots.len();
        }
        slot
    }
}

/// The numbers in their order, each with its index; of equal ones the first comes first.
pub(crate) fn in_order(numbers: impl Iterator<Item = i128>) -> Vec<(i128, usize)> {
    let mut numbers: Vec<(i128, usize)> = numbers.zip(0..).collect();
    numbers.sort_unstable();
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_each_key() {
        let texts: Vec<String> = (0..1_000).map(|n| format!("错误码{}", n % 700)).collect();
        let mut first = First::of_texts(texts.iter().map(String::as_str));
        assert_eq!(first.get(Key::Text("错误码0")), Some(0));
        assert_eq!(first.get(Key::Text("错误码700")), None);
        for (index, text) in texts.iter().enumerate() {
            assert_eq!(first.get(Key::Text(text)), Some(index % 700));
            assert_eq!(first.get_or_insert(Key::Text(text), 5_000), Some(index % 700));
        }
        for number in [0, -1, i128::MIN, i128::MAX, 1 << 64, 1 << 65] {
            assert_eq!(first.get(Key::Int(number)), None);
            assert_eq!(first.get_or_insert(Key::Int(number), 5_000), None);
            assert_eq!(first.get_or_insert(Key::Int(number), 6_000), Some(5_000));
        }
        assert_eq!(First::default().get(Key::Text("")), None);
    }

    #[test]
    fn equal_numbers_keep_their_order() {
        assert_eq!(in_order([5, -3, 5, 0].into_iter()), [(-3, 1), (0, 3), (5, 0), (5, 2)]);
    }
}
