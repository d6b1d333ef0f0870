//! The known word that is spelt most like the one that was written.

use std::{iter, mem};

/// Finds similar words within a fixed budget of work.
pub(in crate::check) struct Spelling {
    /// How many pairs of characters may still be compared.
    budget: usize,
}

impl Default for Spelling {
    fn default() -> Self {
        Self { budget: 4_000_000 }
    }
}

/// Longer names are not compared: they are pasted, not typed.
const LONGEST: usize = 100;

impl Spelling {
    /// The nearest of `words` in spelling, where one is near enough to be meant.
    pub(in crate::check) fn nearest<'a>(
        &mut self,
        word: &str,
        words: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        let letters = word.chars().count();
        if letters > LONGEST {
            return None;
        }
        let mut nearest = None;
        for candidate in words {
            // Counting the letters costs something too.
            self.budget = self.budget.checked_sub(candidate.len().min(LONGEST) + 1)?;
            let count = candidate.chars().count();
            let most = count.max(3) / 3;
            if letters.abs_diff(count) > most {
                continue;
            }
            self.budget = self.budget.checked_sub(letters * count)?;
            let distance = distance(word, candidate);
            if distance <= most && nearest.is_none_or(|(before, _)| distance < before) {
                nearest = Some((distance, candidate));
            }
        }
        nearest.map(|(_, candidate)| candidate)
    }

    /// "did you mean `…`?", or `otherwise` where nothing is near.
    pub(in crate::check) fn suggest<'a>(
        &mut self,
        word: &str,
        words: impl IntoIterator<Item = &'a str>,
        otherwise: &str,
    ) -> String {
        match self.nearest(word, words) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => otherwise.to_owned(),
        }
    }
}

/// How many letters have to be inserted, removed, replaced or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.to_lowercase().chars().collect(), b.to_lowercase().chars().collect());
    let mut row: Vec<usize> = (0..=b.len()).collect();
    let (mut before, mut letter_before) = (row.clone(), None);
    for (deleted, letter) in (1..).zip(&a) {
        let (mut best, mut other_before) = (deleted, None);
        let mut next = vec![best];
        let corners = row.iter().zip(row.iter().skip(1)).zip(iter::once(&0).chain(&before));
        for (other, ((corner, above), swapped)) in b.iter().zip(corners) {
            best = (corner + usize::from(letter != other)).min(above + 1).min(best + 1);
            if other_before == Some(letter) && letter_before == Some(other) {
                best = best.min(swapped + 1);
            }
            next.push(best);
            other_before = Some(other);
        }
        before = mem::replace(&mut row, next);
        letter_before = Some(letter);
    }
    row.last().copied().unwrap_or_default()
}
