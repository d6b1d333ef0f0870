//! Where numbers may lie.

use error_codes_core::format::NumberFormat;
use error_codes_core::range;

use super::super::Check;
use super::super::cover::{Cover, Intervals, alone, overlaps};
use super::patterns;
use crate::diagnostics::Diagnostics;
use crate::syntax::{Block, Code, Domain, Number, Range, Text, Type, bounds, number_format};

/// More ranges are not shown: `1 | 3 | 5 | … (1000 ranges)`.
const SHOWN: usize = 16;

/// The ranges as a message shows them: `1..=5 | 9`, in the notation in which they are written.
pub(super) fn show(ranges: &[Range]) -> String {
    show_in(Range::format(ranges), ranges)
}

/// The ranges beside this number: in hexadecimal where it is.
fn show_beside(number: &Number, ranges: &[Range]) -> String {
    if number.is_hexadecimal() { show_in(number_format(true), ranges) } else { show(ranges) }
}

fn show_in(format: NumberFormat, ranges: &[Range]) -> String {
    let shown = bounds(&ranges[..ranges.len().min(SHOWN)]);
    let shown = format.show_ranges(&shown);
    if ranges.len() > SHOWN { format!("{shown} | … ({} ranges)", ranges.len()) } else { shown.to_string() }
}

pub(super) fn cover(ranges: &[Range]) -> Cover {
    Cover::of(ranges.iter().map(Range::bounds))
}

/// A range holds at least one number, lies in the ranges around it, and has no number in common with its neighbours;
/// a domain of string codes has none.
pub(in crate::check) fn range_form(check: &mut Check) {
    let (block, errors) = (check.block, &mut *check.errors);
    let domains = || block.domains.iter().flat_map(|domain| &domain.extent.ranges);
    let reserved = block.reserved.iter().flat_map(|reserved| &reserved.extent.ranges);
    let alone = alone(&ordered(domains().chain(reserved)));
    let mut at = domains().count();
    for reserved in &block.reserved {
        well_formed(&reserved.extent.ranges, |index, _| alone[at + index], errors);
        at += reserved.extent.ranges.len();
    }
    at = 0;
    for domain in &block.domains {
        if domain.ty == Type::Str {
            no_ranges(domain, errors);
        } else {
            let fits = |(first, last)| domain.ty.contains(first) && domain.ty.contains(last);
            well_formed(&domain.extent.ranges, |index, range| alone[at + index] && fits(range), errors);
            inner_ranges(domain, errors);
        }
        at += domain.extent.ranges.len();
    }
}

fn ordered<'a>(ranges: impl Iterator<Item = &'a Range>) -> Vec<range::Range> {
    ranges.map(Range::ordered).collect()
}

/// Those of sections, and those that are reserved.
fn inner_ranges(domain: &Domain, errors: &mut Diagnostics) {
    let outer = domain.extent.has_valid_ranges(domain.ty).then(|| cover(&domain.extent.ranges));
    let inside = |range| outer.as_ref().is_some_and(|outer| outer.contains_all(range));
    let used = Cover::of(domain.active().filter_map(|code| code.number().map(|number| (number.value, number.value))));
    let alone = alone(&ordered(domain.sections.iter().flat_map(|section| &section.extent.ranges)));
    let mut at = 0;
    for section in &domain.sections {
        well_formed(&section.extent.ranges, |index, range| alone[at + index] && inside(range), errors);
        at += section.extent.ranges.len();
        lie_inside("section", &section.title, &section.extent.ranges, domain, outer.as_ref(), errors);
    }
    for reserved in &domain.reserved {
        well_formed(&reserved.extent.ranges, |_, range| inside(range) && !used.meets(range), errors);
        lie_inside("reserved", &reserved.title, &reserved.extent.ranges, domain, outer.as_ref(), errors);
    }
    sections_apart(domain, errors);
}

fn no_ranges(domain: &Domain, errors: &mut Diagnostics) {
    for range in domain.reserved.iter().flat_map(|reserved| &reserved.extent.ranges) {
        errors.error(range, format!("`{}` holds strings and reserves no numbers; remove this", domain.name));
    }
    for range in domain.sections.iter().flat_map(|section| &section.extent.ranges).chain(&domain.extent.ranges) {
        errors.error(range, format!("`{}` holds strings and has no ranges; remove `{range}`", domain.name));
    }
}

/// `is_free` says whether the range with this index may have these numbers.
fn well_formed(ranges: &[Range], mut is_free: impl FnMut(usize, range::Range) -> bool, errors: &mut Diagnostics) {
    for (index, range) in ranges.iter().enumerate().filter(|(_, range)| range.is_empty()) {
        let (first, end) = (range.first, range.last + i128::from(range.exclusive));
        let format = Range::format(ranges);
        let (shown_first, shown_end) = (format.show(first), format.show(end));
        let dots = if range.exclusive { ".." } else { "..=" };
        let help = if !is_free(index, range.ordered()) {
            "give it numbers of its own".to_owned()
        } else if first == end {
            format!("write `{shown_first}` for that one number, or `{shown_first}..={shown_end}`")
        } else {
            format!("write `{shown_end}..={shown_first}`")
        };
        errors.error(range, format!("`{shown_first}{dots}{shown_end}` holds no number; {help}"));
    }
    for (later, earlier, common) in overlaps(&bounds(ranges)) {
        let (range, before) = (&ranges[later], &ranges[earlier]);
        let common = [common];
        let common = Range::format(ranges).show_ranges(&common);
        let message = format!("`{range}` and `{before}` have numbers in common, `{common}`; join them to one range");
        errors.conflict(range, message, before, "the other range is here");
    }
}

fn lie_inside(
    what: &str,
    title: &Text,
    ranges: &[Range],
    domain: &Domain,
    outer: Option<&Cover>,
    errors: &mut Diagnostics,
) {
    let Some(outer) = outer else { return };
    for range in ranges.iter().filter(|range| !range.is_empty() && !outer.contains_all(range.bounds())) {
        let message = format!(
            "`{range}` of {what} {:?} is not inside the range of `{}`, `{}`; narrow the one or widen the other",
            title.value,
            domain.name,
            show(&domain.extent.ranges),
        );
        errors.error(range, message);
    }
}

/// The ranges of two sections have no number in common.
fn sections_apart(domain: &Domain, errors: &mut Diagnostics) {
    let sections = domain.sections.iter().enumerate();
    let ranges: Vec<(usize, &Range)> =
        sections.flat_map(|(index, section)| section.extent.ranges.iter().map(move |range| (index, range))).collect();
    let all: Vec<range::Range> = ranges.iter().map(|(_, range)| range.bounds()).collect();
    for (later, earlier, common) in overlaps(&all) {
        let ((section, range), (other, before)) = (ranges[later], ranges[earlier]);
        // Those of one section have been compared.
        if section == other {
            continue;
        }
        let title = |section: usize| &domain.sections[section].title.value;
        let message = format!(
            "`{range}` of section {:?} and `{before}` of section {:?} have numbers in common, `{}`; narrow one of the two",
            title(section),
            title(other),
            domain.format().show_ranges(&[common]),
        );
        errors.conflict(range, message, before, "the other range is here");
    }
}

/// Whose the numbers of a block are.
struct Owners<'a> {
    block: &'a Block,
    /// Each range of a domain and each reserved one: the index of the domain, or that of the reserved numbers.
    of: Vec<Result<usize, usize>>,
    intervals: Intervals,
}

impl<'a> Owners<'a> {
    fn of(block: &'a Block) -> Self {
        let domains =
            block.domains.iter().flat_map(|domain| domain.extent.ranges.iter().map(|range| (Ok(domain.index), range)));
        let reserved = block.reserved.iter().enumerate();
        let reserved =
            reserved.flat_map(|(index, reserved)| reserved.extent.ranges.iter().map(move |range| (Err(index), range)));
        let (of, ranges): (Vec<_>, Vec<_>) = domains.chain(reserved).map(|(of, range)| (of, range.bounds())).unzip();
        Self { block, of, intervals: Intervals::of(&ranges) }
    }

    /// The part of a message that says whose number it is.
    fn show(&self, number: &Number) -> String {
        match self.intervals.find((number.value, number.value)).map(|index| self.of[index]) {
            Some(Ok(domain)) => {
                let owner = &self.block.domains[domain];
                format!(", and belongs to `{}`, `{}`", owner.name, show_beside(number, &owner.extent.ranges))
            }
            Some(Err(reserved)) => format!(", and is reserved: {:?}", self.block.reserved[reserved].title.value),
            None => String::new(),
        }
    }
}

/// A code lies in the ranges or patterns of its domain, and in those of its section where it has some; one that shares
/// another's number may stand in any section.
pub(in crate::check) fn out_of_range(check: &mut Check) {
    let block = check.block;
    let mut owners = None;
    for domain in &block.domains {
        if !domain.extent.has_valid_ranges(domain.ty) {
            continue;
        }
        let inside = cover(&domain.extent.ranges);
        let sections: Vec<Option<Cover>> = domain
            .sections
            .iter()
            .map(|section| section.extent.has_valid_ranges(domain.ty).then(|| cover(&section.extent.ranges)))
            .collect();
        for code in &domain.codes {
            let Some(number) = code.number().filter(|number| domain.ty.contains(number.value)) else { continue };
            let section = code
                .held_section()
                .filter(|section| sections[*section].as_ref().is_some_and(|section| !section.contains(number.value)));
            let message = if !inside.contains(number.value) {
                let owner = owners.get_or_insert_with(|| Owners::of(block)).show(number);
                let ends_here =
                    ends_here(&domain.extent.ranges, number).filter(|_| owner.is_empty() && section.is_none());
                let help = ends_here.unwrap_or_else(|| other_number(check, domain, code));
                let (name, ranges) = (&domain.name, show_beside(number, &domain.extent.ranges));
                format!("`{number}` is outside the range of `{name}`, `{ranges}`{owner}; {help}")
            } else if let Some(section) = section.map(|section| &domain.sections[section]) {
                let (title, ranges) = (&section.title.value, show_beside(number, &section.extent.ranges));
                let others = sections.iter().flatten().all(|other| !other.contains(number.value));
                let ends_here = ends_here(&section.extent.ranges, number).filter(|_| others);
                let help = ends_here.unwrap_or_else(|| other_number(check, domain, code));
                format!("`{number}` is outside the range of section {title:?}, `{ranges}`; {help}")
            } else {
                continue;
            };
            check.errors.error(number, message);
        }
    }
    patterns::strings_out_of_range(check);
}

fn other_number<'a>(check: &mut Check<'a>, domain: &'a Domain, code: &Code) -> String {
    if code.retired {
        "widen it, since a retired number stays what it was".to_owned()
    } else {
        check.proposals.propose(domain, code)
    }
}

/// What to write for a code that is the `b` of an `a..b`.
fn ends_here(ranges: &[Range], number: &Number) -> Option<String> {
    let range = ranges.iter().find(|range| range.exclusive && range.last + 1 == number.value)?;
    let first = Range::format(ranges).show(range.first);
    Some(format!("`{first}..{number}` ends before `{number}`, write `{first}..={number}` to include it"))
}

/// Nobody uses a reserved number or string, neither a code nor a domain with its range or patterns.
pub(in crate::check) fn reserved_code(check: &mut Check) {
    let block = check.block;
    let everywhere = Reserved::of(&block.reserved);
    for domain in &block.domains {
        for range in domain.extent.ranges.iter().filter(|range| !range.is_empty()) {
            let Some((title, held)) = everywhere.find(range.bounds()) else { continue };
            let common = range::intersection(range.bounds(), held.bounds());
            let message = format!(
                "the range of `{}`, `{range}`, holds reserved numbers, `{}` ({:?}); narrow the one or the other",
                domain.name,
                domain.format().show_ranges(common.as_slice()),
                title.value,
            );
            check.errors.conflict(range, message, held, "reserved here");
        }
        let here = Reserved::of(&domain.reserved);
        for code in domain.active() {
            let Some(number) = code.number() else { continue };
            let Some((title, range)) = here.find((number.value, number.value)) else { continue };
            let help = check.proposals.propose(domain, code);
            let message = format!("`{number}` is reserved: {:?}; {help}", title.value);
            check.errors.conflict(number, message, range, "reserved here");
        }
    }
    patterns::reserved_strings(check);
}

/// Reserved ranges with their titles.
struct Reserved<'a> {
    ranges: Vec<(&'a Text, &'a Range)>,
    intervals: Intervals,
}

impl<'a> Reserved<'a> {
    fn of(reserved: &'a [crate::syntax::Reserved]) -> Self {
        let ranges: Vec<(&Text, &Range)> = reserved
            .iter()
            .flat_map(|reserved| reserved.extent.ranges.iter().map(|range| (&reserved.title, range)))
            .collect();
        let bounds: Vec<range::Range> = ranges.iter().map(|(_, range)| range.bounds()).collect();
        Self { ranges, intervals: Intervals::of(&bounds) }
    }

    fn find(&self, range: range::Range) -> Option<(&'a Text, &'a Range)> {
        self.intervals.find(range).map(|index| self.ranges[index])
    }
}
