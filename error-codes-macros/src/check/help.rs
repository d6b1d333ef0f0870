//! What messages say beyond the mistake.

pub(super) mod proposals;
pub(super) mod spelling;

/// "a, b and c"
pub(super) fn enumerate(words: &[String]) -> String {
    match words {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => words.concat(),
    }
}
