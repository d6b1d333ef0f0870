//! Names in any case and any naming convention, and names that are nearly the same.

use std::string::String;
use std::vec::Vec;

/// The text in lower case, character by character.
pub(super) fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// The letters and digits of the text in lower case, which are the same in every naming convention.
pub(super) fn normalized(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The word with its first letter in upper case.
pub(super) fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

/// The items with exactly this name; if there are none, those with this name in any case.
pub(super) fn exact_or_any_case<'a, T, const NAMES: usize>(
    items: impl Iterator<Item = T> + Clone,
    word: &str,
    names: impl Fn(&T) -> [Option<&'a str>; NAMES],
) -> Vec<T> {
    let exact: Vec<T> = items.clone().filter(|item| names(item).contains(&Some(word))).collect();
    if !exact.is_empty() {
        return exact;
    }
    let word = fold(word);
    let is_word = |name: &str| name.chars().flat_map(char::to_lowercase).eq(word.chars());
    items.filter(|item| names(item).into_iter().flatten().any(is_word)).collect()
}

/// The three items whose similarity is greatest and above a threshold, in that order.
pub(super) fn most_similar<T>(items: impl Iterator<Item = (f64, T)>, threshold: f64) -> Vec<T> {
    let mut similar: Vec<(f64, T)> = items.filter(|(similarity, _)| *similarity > threshold).collect();
    similar.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    similar.into_iter().map(|(_, item)| item).take(3).collect()
}
