//! The number proposed in place of a wrong one. A code gets at most one, and no number is proposed twice.

use std::collections::BTreeMap;
use std::iter;

use error_codes_core::format::NumberFormat;
use error_codes_core::free;
use error_codes_core::integer::Integer;
use error_codes_core::range::Range;
use error_codes_core::ty::Type;

use super::enumerate;
use crate::check::intervals::IntervalSet;
use crate::hash_table::{First, Key, Set};
use crate::sort::sorted_by_key;
use crate::syntax::{self, Block, Code, Domain, Name, Section};

pub(in crate::check) struct Proposals<'a> {
    /// What no domain of the block may use.
    reserved: Vec<Range>,
    /// By index of the domain; built when a message first needs it.
    domains: BTreeMap<usize, Numbers<'a>>,
}

impl<'a> Proposals<'a> {
    pub(in crate::check) fn new(block: &'a Block) -> Self {
        let reserved = block.reserved.iter().flat_map(|reserved| reserved.extent.bounds()).collect();
        Self { reserved, domains: BTreeMap::new() }
    }

    /// Whether a message has told the code to take another number.
    pub(in crate::check) fn has_proposed(&self, domain: &Domain, code: &Code) -> bool {
        self.domains.get(&domain.index).is_some_and(|numbers| numbers.proposed.contains_key(&code.index))
    }

    /// The end of a message about the code: what to write instead.
    pub(in crate::check) fn propose(&mut self, domain: &'a Domain, code: &Code) -> String {
        match domain.ty {
            _ if code.retired => "remove one of the two".to_owned(),
            Type::Str => "give this one another string".to_owned(),
            Type::Int(integer) => {
                let numbers = self.domains.entry(domain.index);
                numbers.or_insert_with(|| Numbers::of(domain, integer, &self.reserved)).propose(code)
            }
        }
    }
}

/// The most sharers that a message names.
const NAMED: usize = 8;

/// The numbers of a domain.
struct Numbers<'a> {
    domain: &'a Domain,
    /// The numbers of its ranges that its type can hold.
    all: IntervalSet,
    /// In order.
    used: Vec<i128>,
    /// Used or reserved.
    taken: IntervalSet,
    /// The active codes by their names.
    names: First<'a, &'a Code>,
    /// Those that share the number of a name.
    sharers: BTreeMap<&'a str, Vec<&'a Name>>,
    /// What is left in a section, by its index, or in the domain; filled on first use.
    free: BTreeMap<Option<usize>, Box<dyn Iterator<Item = i128>>>,
    /// What is proposed for a code, by its index.
    proposed: BTreeMap<usize, i128>,
    everything_proposed: Set<'a>,
}

impl<'a> Numbers<'a> {
    fn of(domain: &'a Domain, integer: Integer, reserved: &[Range]) -> Self {
        let used: Vec<i128> = domain.codes.iter().filter_map(|code| Some(code.number()?.value)).collect();
        let used: Vec<i128> = sorted_by_key(&used, |number| number).map(|(_, number)| number).collect();
        let own = domain.reserved.iter().flat_map(|reserved| reserved.extent.bounds());
        let reserved = reserved.iter().copied().chain(own);
        let mut sharers: BTreeMap<&str, Vec<&Name>> = BTreeMap::new();
        for code in domain.active() {
            if let Some(name) = &code.fields.shares {
                sharers.entry(name.spelling()).or_default().push(&code.name);
            }
        }
        Self {
            domain,
            all: IntervalSet::of(domain.extent.bounds())
                .intersection(&IntervalSet::of([(integer.min(), integer.max())])),
            taken: IntervalSet::of(used.iter().map(|number| (*number, *number)).chain(reserved)),
            used,
            names: First::by_text(domain.active().map(|code| (code.name.spelling(), code))),
            sharers,
            free: BTreeMap::new(),
            proposed: BTreeMap::new(),
            everything_proposed: Set::default(),
        }
    }

    fn propose(&mut self, code: &Code) -> String {
        let origin = match self.origin(code) {
            Ok(origin) => origin,
            Err(shared) => return format!("write the number of `{}`", shared.name),
        };
        let section = self.domain.section(code.section).filter(|section| !section.extent.ranges.is_empty());
        match self.number(origin, section, code.section) {
            Some(number) => self.use_instead(number, code),
            None => self.none_left(section),
        }
    }

    /// The number that is proposed for a code, by its index: that of an earlier message, or the next of its section.
    fn number(&mut self, origin: usize, section: Option<&Section>, index: Option<usize>) -> Option<i128> {
        if let Some(proposed) = self.proposed.get(&origin) {
            return Some(*proposed);
        }
        let index = section.and(index);
        let mut free = self.free.remove(&index).unwrap_or_else(|| self.free_in(section));
        let next = free.find(|next| self.everything_proposed.insert(Key::Int(*next)));
        self.free.insert(index, free);
        self.proposed.extend(next.map(|number| (origin, number)));
        next
    }

    fn use_instead(&self, number: i128, code: &Code) -> String {
        let hexadecimal = code.number().is_some_and(syntax::Number::is_hexadecimal);
        let format = if hexadecimal { syntax::number_format(true) } else { self.domain.format() };
        let written = format.show(number).to_string();
        let (label, also) = (self.label(number, &written), self.also(&code.name));
        format!("the next free number of `{}` is `{written}`{label}{also}", self.domain.name)
    }

    fn none_left(&self, section: Option<&Section>) -> String {
        match section.map(|section| &section.title.value) {
            _ if self.all.ranges().is_empty() => "give this one another number".to_owned(),
            Some(title) => format!("section {title:?} has no free number left, widen its range"),
            None => format!("`{}` has no free number left, widen its range", self.domain.name),
        }
    }

    /// The part of a message that says which codes share the number of this one, and change theirs with it.
    fn also(&self, name: &Name) -> String {
        let Some(sharers) = self.sharers.get(name.spelling()) else { return String::new() };
        let mut names: Vec<String> = sharers.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
        let more = sharers.len() - names.len();
        names.extend((more > 0).then(|| format!("{more} more")));
        let share = if sharers.len() == 1 { "shares" } else { "share" };
        format!(", also for {}, which {share} it", enumerate(&names))
    }

    /// The part of a message that says how the number is shown, where that is another text.
    fn label(&self, number: i128, written: &str) -> String {
        let shown = self.domain.shown.as_ref().and_then(|shown| NumberFormat::parse(&shown.value).ok());
        let label = shown.map(|shown| shown.show(number).to_string()).filter(|label| label != written);
        label.map(|label| format!(", shown as `{label}`")).unwrap_or_default()
    }

    /// The index under which a proposal is kept: the code's own or that of the one it `shares`, an error if their numbers differ.
    fn origin(&self, code: &Code) -> Result<usize, &'a Code> {
        let number = |code: &Code| code.number().map(|number| number.value);
        let shared = code.fields.shares.as_ref().and_then(|name| self.names.get(Key::Str(name.spelling())));
        let shared = shared.filter(|shared| shared.fields.shares.is_none());
        match shared {
            Some(shared) if number(shared) == number(code) => Ok(shared.index),
            Some(shared) => Err(shared),
            None => Ok(code.index),
        }
    }

    /// Free numbers of the section within the domain, or of the domain.
    fn free_in(&self, section: Option<&Section>) -> Box<dyn Iterator<Item = i128>> {
        let section = section.map(|section| IntervalSet::of(section.extent.bounds()).intersection(&self.all));
        let ranges = section.as_ref().unwrap_or(&self.all).ranges();
        let Some((first, _)) = ranges.first() else { return Box::new(iter::empty()) };
        let last_used = ranges.iter().rev().find_map(|(first, last)| {
            let after = self.used.partition_point(|number| number <= last);
            self.used.get(after.checked_sub(1)?).copied().filter(|number| number >= first)
        });
        let free: Vec<Range> = free::proposals(free::gaps(ranges, self.taken.from(*first)), last_used).collect();
        Box::new(free.into_iter().flat_map(|(first, last)| first..=last))
    }
}
