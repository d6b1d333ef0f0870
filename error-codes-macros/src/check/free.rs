//! The numbers of a domain that nobody uses: what a message proposes instead of a wrong one.

use std::collections::VecDeque;

use error_codes_core::free;
use error_codes_core::range::{self, Range};

use super::numbers::bounds;
use crate::keys::{First, Key, in_order};
use crate::syntax::{Code, Domain, Type};

pub(super) struct Free<'a> {
    domain: &'a Domain,
    /// What is free in the ranges of the domain, and behind that in those of each section: in the order in which it is
    /// proposed.
    spaces: Vec<VecDeque<Range>>,
    proposed: First<'a>,
}

impl<'a> Free<'a> {
    pub(super) fn of(domain: &'a Domain) -> Self {
        let numbers = domain.codes.iter().filter_map(|code| Some(code.number()?.value));
        let used: Vec<i128> = in_order(numbers).into_iter().map(|(number, _)| number).collect();
        let reserved = domain.reserved.iter().flat_map(|reserved| &reserved.ranges).map(crate::syntax::Range::bounds);
        let mut taken: Vec<Range> = used.iter().map(|number| (*number, *number)).chain(reserved).collect();
        taken.sort_unstable();
        let ranges = std::iter::once(&domain.ranges).chain(domain.sections.iter().map(|section| &section.ranges));
        let spaces = ranges.map(|ranges| space(&bounds(ranges), &used, &taken, domain.ty)).collect();
        let mut proposed = First::default();
        for number in domain.codes.iter().filter_map(|code| code.proposed.get()) {
            proposed.insert(Key::Int(number));
        }
        Self { domain, spaces, proposed }
    }

    /// The end of a message: the number to use, or that there is none.
    pub(super) fn propose(&mut self, code: &Code) -> String {
        let name = &self.domain.name;
        let section = code.section.map(|section| (section + 1, &self.domain.sections[section]));
        let outer = bounds(&self.domain.ranges);
        let section = section.filter(|(_, section)| {
            !section.ranges.is_empty() && section.ranges.iter().all(|range| range::lies_in(range.bounds(), &outer))
        });
        if outer.is_empty() || self.domain.ty == Type::Str {
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

    /// The next free number of a space that was not proposed before.
    fn next(&mut self, space: usize) -> Option<i128> {
        let gaps = &mut self.spaces[space];
        while let Some((next, last)) = gaps.pop_front() {
            if next < last {
                gaps.push_front((next + 1, last));
            }
            if self.proposed.insert(Key::Int(next)) {
                return Some(next);
            }
        }
        None
    }
}

/// What is free in these ranges.
fn space(ranges: &[Range], used: &[i128], taken: &[Range], ty: Type) -> VecDeque<Range> {
    let Type::Int(integer) = ty else { return VecDeque::new() };
    let all = (integer.min(), integer.max());
    let mut ranges: Vec<Range> = ranges.iter().filter_map(|range| range::intersection(*range, all)).collect();
    ranges.sort_unstable();
    let last_used = used.iter().rev().copied().find(|number| range::any_contains(&ranges, *number));
    free::proposals(free::gaps(&ranges, taken), last_used).collect()
}
