//! Which number a message proposes instead of a wrong one: one for each code, whatever is wrong with it, that no other code
//! has or is proposed.

use std::collections::VecDeque;

use error_codes_core::format::NumberFormat;
use error_codes_core::free;
use error_codes_core::range::Range;

use super::super::cover::Cover;
use crate::lookup::{First, Key, Set, in_order};
use crate::syntax::{self, Block, Code, Domain, Name, Type};

pub(in crate::check) struct Proposals<'a> {
    /// What no domain of the block may use.
    reserved: Vec<Range>,
    /// For each domain, as soon as it needs one.
    domains: Vec<Option<Numbers<'a>>>,
}

impl<'a> Proposals<'a> {
    pub(in crate::check) fn new(block: &'a Block) -> Self {
        let reserved = block.reserved.iter().flat_map(|reserved| syntax::bounds(&reserved.extent.ranges)).collect();
        Self { reserved, domains: block.domains.iter().map(|_| None).collect() }
    }

    /// Whether a message has told the code to take another number.
    pub(in crate::check) fn has_proposed(&self, domain: &Domain, code: &Code) -> bool {
        self.domains[domain.index].as_ref().is_some_and(|numbers| numbers.proposed[code.index].is_some())
    }

    /// The end of a message about the code: what to write instead.
    pub(in crate::check) fn propose(&mut self, domain: &'a Domain, code: &Code) -> String {
        match domain.ty {
            _ if code.retired => "remove one of the two".to_owned(),
            Type::Str => "give this one another string".to_owned(),
            Type::Int(integer) => {
                let all = Cover::of([(integer.min(), integer.max())].into_iter());
                let numbers =
                    self.domains[domain.index].get_or_insert_with(|| Numbers::of(domain, &all, &self.reserved));
                numbers.propose(code)
            }
        }
    }
}

/// More sharers are not named.
const NAMED: usize = 8;

/// The numbers of a domain.
struct Numbers<'a> {
    domain: &'a Domain,
    /// What its type and its ranges have.
    all: Cover,
    /// In order.
    used: Vec<i128>,
    /// Used or reserved.
    taken: Cover,
    /// The active codes by their names.
    names: First<'a, &'a Code>,
    /// The names that are shared, each with its index in `sharers`.
    shared: First<'a, usize>,
    sharers: Vec<Vec<&'a Name>>,
    /// `free[0]` is the domain's, `free[n + 1]` that of section n; filled on first use.
    free: Vec<Option<VecDeque<Range>>>,
    /// For each code, what is proposed.
    proposed: Vec<Option<i128>>,
    everything_proposed: Set<'a>,
}

impl<'a> Numbers<'a> {
    fn of(domain: &'a Domain, of_type: &Cover, reserved: &[Range]) -> Self {
        let numbers = domain.codes.iter().filter_map(|code| Some(code.number()?.value));
        let used: Vec<i128> = in_order(numbers).into_iter().map(|(number, _)| number).collect();
        let held = domain.reserved.iter().flat_map(|reserved| syntax::bounds(&reserved.extent.ranges));
        let reserved = reserved.iter().copied().chain(held);
        let (mut names, mut shared) = (First::default(), First::default());
        let mut sharers: Vec<Vec<&Name>> = Vec::new();
        for code in domain.active() {
            names.get_or_insert(Key::Text(code.name.spelling()), code);
            if let Some(name) = &code.fields.shares {
                match shared.get_or_insert(Key::Text(name.spelling()), sharers.len()) {
                    Some(others) => sharers[others].push(&code.name),
                    None => sharers.push(vec![&code.name]),
                }
            }
        }
        Self {
            domain,
            all: Cover::of(syntax::bounds(&domain.extent.ranges).into_iter()).intersection(of_type),
            taken: Cover::of(used.iter().map(|number| (*number, *number)).chain(reserved)),
            used,
            names,
            shared,
            sharers,
            free: vec![None; domain.sections.len() + 1],
            proposed: vec![None; domain.codes.len()],
            everything_proposed: Set::default(),
        }
    }

    fn propose(&mut self, code: &Code) -> String {
        let name = &self.domain.name;
        let origin = match self.origin(code) {
            Ok(origin) => origin,
            Err(shared) => return format!("write the number of `{}`", shared.name),
        };
        let section = code.section.filter(|section| !self.domain.sections[*section].extent.ranges.is_empty());
        let space = section.map_or(0, |section| section + 1);
        let number = self.proposed[origin].or_else(|| self.next(space));
        self.proposed[origin] = number;
        let hexadecimal = code.number().is_some_and(syntax::Number::is_hexadecimal);
        let format = if hexadecimal { syntax::number_format(true) } else { self.domain.format() };
        match (number, section.map(|section| &self.domain.sections[section].title.value)) {
            (Some(number), _) => {
                let also = self.also(&code.name);
                let written = format.show(number).to_string();
                let label = self.label(number, &written);
                format!("the next free number of `{name}` is `{written}`{label}{also}")
            }
            (None, _) if self.all.ranges().is_empty() => "give this one another number".to_owned(),
            (None, Some(title)) => format!("section {title:?} has no free number left, widen its range"),
            (None, None) => format!("`{name}` has no free number left, widen its range"),
        }
    }

    /// The part of a message that says which codes share the number of this one, and change theirs with it.
    fn also(&self, name: &Name) -> String {
        let sharers = self.shared.get(Key::Text(name.spelling())).map_or(&[][..], |sharers| &self.sharers[sharers]);
        let names: Vec<String> = sharers.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
        match (sharers.len(), names.split_last()) {
            (_, None) => String::new(),
            (1, Some((only, _))) => format!(", also for {only}, which shares it"),
            (2..=NAMED, Some((last, others))) => {
                format!(", also for {} and {last}, which share it", others.join(", "))
            }
            (count, _) => format!(", also for {} and {} more, which share it", names.join(", "), count - NAMED),
        }
    }

    /// The part of a message that says how the number is shown, where that is another text.
    fn label(&self, number: i128, written: &str) -> String {
        let shown = self.domain.shown.as_ref().and_then(|shown| NumberFormat::parse(&shown.value).ok());
        let label = shown.map(|shown| shown.show(number).to_string()).filter(|label| label != written);
        label.map(|label| format!(", shown as `{label}`")).unwrap_or_default()
    }

    /// The code whose number this one has; an error where it says that it shares one, and has another.
    fn origin(&self, code: &Code) -> Result<usize, &'a Code> {
        let number = |code: &Code| code.number().map(|number| number.value);
        let shared = code.fields.shares.as_ref().and_then(|name| self.names.get(Key::Text(name.spelling())));
        let shared = shared.filter(|shared| shared.fields.shares.is_none());
        match shared {
            Some(shared) if shared.index == code.index => Ok(code.index),
            Some(shared) if number(shared) == number(code) => Ok(shared.index),
            Some(shared) => Err(shared),
            None => Ok(code.index),
        }
    }

    /// The next number of this space that was not proposed before.
    fn next(&mut self, space: usize) -> Option<i128> {
        let free = match self.free[space].take() {
            Some(free) => free,
            None => self.free_in(space),
        };
        let free = self.free[space].insert(free);
        while let Some((next, last)) = free.pop_front() {
            if next < last {
                free.push_front((next + 1, last));
            }
            if self.everything_proposed.insert(Key::Int(next)) {
                return Some(next);
            }
        }
        None
    }

    /// What is free in the domain, or in the section with this index less one: of its numbers those that are the domain's.
    fn free_in(&self, space: usize) -> VecDeque<Range> {
        let section = space.checked_sub(1).map(|section| &self.domain.sections[section].extent.ranges);
        let section = section.map(|ranges| Cover::of(syntax::bounds(ranges).into_iter()).intersection(&self.all));
        let ranges = section.as_ref().unwrap_or(&self.all).ranges();
        let Some((first, _)) = ranges.first() else { return VecDeque::new() };
        let last_used = ranges.iter().rev().find_map(|(first, last)| {
            let behind = self.used.partition_point(|number| number <= last);
            self.used[..behind].last().copied().filter(|number| number >= first)
        });
        free::proposals(free::gaps(ranges, self.taken.from(*first)), last_used).collect()
    }
}
