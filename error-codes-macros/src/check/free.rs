//! The numbers of a domain that nobody uses: what a message proposes instead of a wrong one.

use crate::keys::in_order;
use crate::syntax::{Domain, Range};

pub(super) struct Free<'a> {
    domain: &'a Domain,
    /// In their order.
    taken: Vec<i128>,
}

impl<'a> Free<'a> {
    pub(super) fn of(domain: &'a Domain) -> Self {
        let numbers = domain.codes.iter().filter_map(|code| Some(code.number()?.value));
        let proposed = domain.proposed.borrow();
        let taken = in_order(numbers.chain(proposed.iter().copied()));
        Self { domain, taken: taken.into_iter().map(|(number, _)| number).collect() }
    }

    /// The free number behind the highest used one, or else the one below the lowest, or else the first; in the
    /// section's range where it has one.
    pub(super) fn next(&mut self, section: Option<usize>) -> Option<i128> {
        let section = section.map(|index| &self.domain.sections[index].ranges[..]).unwrap_or_default();
        let own = &self.domain.ranges[..];
        let usable = !section.is_empty() && section.iter().all(|range| range.lies_in(own));
        let ranges = if usable { section } else { own };
        let used = |range: &Range| {
            let from = self.taken.partition_point(|number| *number < range.first);
            let used = &self.taken[from..];
            &used[..used.partition_point(|number| *number <= range.last)]
        };
        let above = ranges.iter().find_map(|range| {
            let highest = used(range).last();
            self.free_from(highest.map_or(range.first, |number| number + 1), range)
        });
        let below = || {
            ranges.iter().find_map(|range| {
                let number = used(range).first()? - 1;
                (number >= range.first && self.free_from(number, range) == Some(number)).then_some(number)
            })
        };
        let first = || ranges.iter().find_map(|range| self.free_from(range.first, range));
        let next = above.or_else(below).or_else(first)?;
        let place = self.taken.partition_point(|number| *number < next);
        self.taken.insert(place, next);
        self.domain.proposed.borrow_mut().push(next);
        Some(next)
    }

    fn free_from(&self, mut number: i128, range: &Range) -> Option<i128> {
        while number <= range.last {
            let reserved = self.domain.reserved.iter().flat_map(|reserved| &reserved.ranges);
            if let Some(reserved) = reserved.into_iter().find(|reserved| reserved.contains(number)) {
                number = reserved.last + 1;
            } else if self.taken.binary_search(&number).is_ok() {
                number += 1;
            } else {
                return Some(number);
            }
        }
        None
    }

    /// The end of a message: the number to use, or that there is none.
    pub(super) fn propose(&mut self, section: Option<usize>) -> String {
        let name = &self.domain.name;
        match self.next(section) {
            Some(number) => format!("the next free number of `{name}` is `{number}`"),
            None => format!("`{name}` has no free number left, widen its range"),
        }
    }
}
