//! A sort for all rules and tables. That of std is instantiated for each type of item.

/// The things with their indexes in the order of their numbers; of equal ones the first comes first.
pub(crate) fn sorted_by_key<T: Copy>(things: &[T], number: impl Fn(T) -> i128) -> impl Iterator<Item = (usize, T)> {
    let mut order: Vec<(i128, usize)> = things.iter().map(|thing| number(*thing)).zip(0..).collect();
    order.sort_unstable();
    order.into_iter().filter_map(|(_, index)| Some((index, *things.get(index)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_numbers_keep_their_order() {
        assert!(sorted_by_key(&[5, -3, 5, 0], |number| number).eq([(1, -3), (3, 0), (0, 5), (2, 5)]));
    }
}
