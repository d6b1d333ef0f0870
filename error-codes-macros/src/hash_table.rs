//! A hash table for all rules. That of std is instantiated for each type of key, which, with the sort, took a third of the
//! time of building this crate.

use std::iter;

use error_codes_core::hash;

/// Key of the hash table.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Key<'a> {
    Int(i128),
    Str(&'a str),
}

impl Key<'_> {
    #[allow(clippy::cast_possible_truncation)] // any bits will do
    fn hash(self) -> usize {
        let hash = match self {
            Self::Int(number) => hash::of_number(number as i64, 0),
            Self::Str(text) => hash::of_text(text, 0),
        };
        hash as usize
    }
}

/// The first thing with each key.
pub(crate) struct First<'a, T> {
    table: Table<'a>,
    /// One for each key of the table.
    things: Vec<T>,
}

impl<T> Default for First<'_, T> {
    fn default() -> Self {
        Self { table: Table::default(), things: Vec::new() }
    }
}

impl<'a, T: Copy> First<'a, T> {
    /// Things by their texts.
    pub(crate) fn by_text(things: impl Iterator<Item = (&'a str, T)>) -> Self {
        let mut first = Self::default();
        for (text, thing) in things {
            first.get_or_insert(Key::Str(text), thing);
        }
        first
    }

    /// The first thing with this key; if there is none, this becomes it and the answer is `None`.
    pub(crate) fn get_or_insert(&mut self, key: Key<'a>, thing: T) -> Option<T> {
        let index = self.table.get_or_insert(key);
        if index == self.things.len() {
            self.things.push(thing);
            return None;
        }
        self.things.get(index).copied()
    }

    /// The first thing with this key.
    pub(crate) fn get(&self, key: Key) -> Option<T> {
        self.things.get(self.table.get(key)?).copied()
    }
}

/// Keys without things.
pub(crate) type Set<'a> = First<'a, ()>;

impl<'a> Set<'a> {
    pub(crate) fn of_texts(texts: impl Iterator<Item = &'a str>) -> Self {
        Self::by_text(texts.zip(iter::repeat(())))
    }

    /// Whether this key is new.
    pub(crate) fn insert(&mut self, key: Key<'a>) -> bool {
        self.get_or_insert(key, ()).is_none()
    }

    pub(crate) fn contains(&self, key: Key) -> bool {
        self.get(key).is_some()
    }

    pub(crate) fn contains_str(&self, text: &str) -> bool {
        self.contains(Key::Str(text))
    }
}

/// Maps each key to its insertion index. Independent of `T`, so it is compiled once.
#[derive(Default)]
struct Table<'a> {
    count: usize,
    /// A hash table with open addressing, at least half of it free.
    slots: Vec<Option<(Key<'a>, usize)>>,
}

impl<'a> Table<'a> {
    /// The index of this key; if it is not there, it becomes the last.
    fn get_or_insert(&mut self, key: Key<'a>) -> usize {
        if self.count * 2 >= self.slots.len() {
            let grown = vec![None; (self.slots.len() * 2).max(8)];
            for (key, index) in std::mem::replace(&mut self.slots, grown).into_iter().flatten() {
                let slot = self.slot(key);
                if let Some(free) = self.slots.get_mut(slot) {
                    *free = Some((key, index));
                }
            }
        }
        let slot = self.slot(key);
        let index = self.count;
        match self.slots.get_mut(slot) {
            Some(Some((_, index))) => return *index,
            Some(free) => *free = Some((key, index)),
            None => {}
        }
        self.count += 1;
        index
    }

    fn get(&self, key: Key) -> Option<usize> {
        if self.count == 0 {
            return None;
        }
        let (_, index) = self.slots.get(self.slot(key))?.as_ref()?;
        Some(*index)
    }

    /// Where this key is, or the free slot where it belongs.
    fn slot(&self, key: Key) -> usize {
        let mut slot = key.hash() % self.slots.len();
        while let Some(Some((other, _))) = self.slots.get(slot)
            && *other != key
        {
            slot = (slot + 1) % self.slots.len();
        }
        slot
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_each_key() {
        let texts: Vec<String> = (0..1_000).map(|n| format!("错误码{}", n % 700)).collect();
        let mut first = First::by_text(texts.iter().map(String::as_str).zip(0..));
        assert_eq!(first.get(Key::Str("错误码0")), Some(0));
        assert_eq!(first.get(Key::Str("错误码700")), None);
        for (index, text) in texts.iter().enumerate() {
            assert_eq!(first.get(Key::Str(text)), Some(index % 700));
            assert_eq!(first.get_or_insert(Key::Str(text), 5_000), Some(index % 700));
        }
        let mut set = Set::of_texts(texts.iter().map(String::as_str));
        assert!(set.contains_str("错误码699") && !set.contains_str("错误码700"));
        for number in [0, -1, i128::MIN, i128::MAX, 1 << 64, 1 << 65] {
            assert_eq!(first.get(Key::Int(number)), None);
            assert_eq!(first.get_or_insert(Key::Int(number), 5_000), None);
            assert_eq!(first.get_or_insert(Key::Int(number), 6_000), Some(5_000));
            assert!(!set.contains(Key::Int(number)) && set.insert(Key::Int(number)) && !set.insert(Key::Int(number)));
        }
        assert_eq!(First::<()>::default().get(Key::Str("")), None);
    }
}
