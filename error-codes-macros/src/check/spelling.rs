//! Which of the words that exist somebody may have meant.

/// The nearest of `words` in spelling, where one is near enough to be meant.
pub(super) fn nearest<'a>(word: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = |word: &str| word.chars().count();
    let most = |candidate: &str| letters(candidate).max(3) / 3;
    // Whoever writes longer names than this copies them.
    let near = |candidate: &&str| letters(word) <= 100 && letters(word).abs_diff(letters(candidate)) <= most(candidate);
    let candidates = words.into_iter().filter(near).map(|candidate| (distance(word, candidate), candidate));
    let candidates = candidates.filter(|(distance, candidate)| *distance <= most(candidate));
    candidates.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}

/// "; did you mean `…`?", or what to do where nothing is near.
pub(super) fn suggest<'a>(word: &str, words: impl IntoIterator<Item = &'a str>, otherwise: &str) -> String {
    match nearest(word, words) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => otherwise.to_owned(),
    }
}

/// How many letters have to be inserted, removed, replaced or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.to_lowercase().chars().collect(), b.to_lowercase().chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut next = vec![i];
        for j in 1..=b.len() {
            let replaced = row[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replaced.min(row[j] + 1).min(next[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before[j - 2] + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[b.len()]
}
