//! The numbers of a domain that nobody uses: what a message proposes instead of a wrong one.

use crate::keys::in_order;
use crate::syntax::{Code, Domain, Type};

pub(super) struct Free<'a> {
    domain: &'a Domain,
    /// In their order.
    taken: Vec<i128>,
    /// The ranges of the domain, and behind them those of each section; nothing is free below where one begins.
    spaces: Vec<Vec<(i128, i128)>>,
}

impl<'a> Free<'a> {
    pub(super) fn of(domain: &'a Domain) -> Self {
        let numbers = domain.codes.iter().filter_map(|code| Some(code.number()?.value));
        let proposed = domain.codes.iter().filter_map(|code| code.proposed.get());
        let taken = in_order(numbers.chain(proposed)).into_iter().map(|(number, _)| number).collect();
        let Type::Int { min, max, .. } = domain.ty else { return Self { domain, taken, spaces: vec![Vec::new()] } };
        let ranges = std::iter::once(&domain.ranges).chain(domain.sections.iter().map(|section| &section.ranges));
        let spaces =
            ranges.map(|ranges| ranges.iter().map(|range| (range.first.max(min), range.last.min(max))).collect());
        Self { domain, taken, spaces: spaces.collect() }
    }

    /// The end of a message: the number to use, or that there is none.
    pub(super) fn propose(&mut self, code: &Code) -> String {
        let name = &self.domain.name;
        let section = code.section.map(|section| (section + 1, &self.domain.sections[section]));
        let section = section.filter(|(_, section)| {
            !section.ranges.is_empty() && section.ranges.iter().all(|range| range.lies_in(&self.domain.ranges))
        });
        if self.spaces[0].is_empty() {
            return "give this one another number".to_owned();
        }
        let number = code.proposed.get().or_else(|| self.next(section.map_or(0, |(space, _)| space)));
        code.proposed.set(number);
        match (number, section) {
            (Some(number), _) => format!("the next free number of `{name}` is `{number}`"),
            (None, Some((_, section))) => {
                format!("section {:?} has no free number left, widen its range", section.title.value)
            }
            (None, None) => format!("`{name}` has no free number left, widen its range"),
        }
    }

    /// The free number behind the highest used one, or else the one below the lowest, or else the first.
    fn next(&mut self, space: usize) -> Option<i128> {
        let ranges = &self.spaces[space];
        let above = ranges.iter().find_map(|range| {
            let highest = self.used(*range).last();
            self.free_from(highest.map_or(range.0, |number| number + 1), range.1)
        });
        let below = || {
            ranges.iter().find_map(|range| {
                let below = self.used(*range).first()? - 1;
                (below >= range.0 && self.is_free(below)).then_some(below)
            })
        };
        let next = match above.or_else(below) {
            Some(next) => next,
            None => self.first(space)?,
        };
        let place = self.taken.partition_point(|number| *number < next);
        self.taken.insert(place, next);
        Some(next)
    }

    /// The first free number. What is searched once is not searched again.
    fn first(&mut self, space: usize) -> Option<i128> {
        for index in 0..self.spaces[space].len() {
            let (first, last) = self.spaces[space][index];
            let found = self.free_from(first, last);
            self.spaces[space][index].0 = found.unwrap_or(last + 1);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// The used numbers in a range.
    fn used(&self, (first, last): (i128, i128)) -> &[i128] {
        let used = &self.taken[self.taken.partition_point(|number| *number < first)..];
        &used[..used.partition_point(|number| *number <= last)]
    }

    fn is_free(&self, number: i128) -> bool {
        self.free_from(number, number).is_some()
    }

    fn free_from(&self, mut number: i128, last: i128) -> Option<i128> {
        while number <= last {
            let mut reserved = self.domain.reserved.iter().flat_map(|reserved| &reserved.ranges);
            if let Some(reserved) = reserved.find(|reserved| reserved.contains(number)) {
                number = reserved.last.saturating_add(1);
            } else if self.taken.binary_search(&number).is_ok() {
                number += 1;
            } else {
                return Some(number);
            }
        }
        None
    }
}
