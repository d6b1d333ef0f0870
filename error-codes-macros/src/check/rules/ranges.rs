//! Where numbers may lie.

use error_codes_core::format::NumberFormat;
use error_codes_core::range;
use error_codes_core::ty::Type;

use super::patterns;
use crate::check::context::Check;
use crate::check::intervals::{IntervalMap, IntervalSet, overlaps};
use crate::syntax::{Block, Code, Domain, Extent, Number, Range, Reserved, Section, Text, number_format};

impl Extent {
    /// Whether there are ranges and all are valid.
    pub(super) fn has_valid_ranges(&self, ty: Type) -> bool {
        let valid = |range: &Range| !range.is_empty() && ty.contains(range.first) && ty.contains(range.last);
        !self.ranges.is_empty() && self.ranges.iter().all(valid)
    }
}

/// More ranges are not shown: `1 | 3 | 5 | … (1000 ranges)`.
const SHOWN: usize = 16;

/// The ranges as a message shows them: `1..=5 | 9`, in the notation in which they are written.
pub(super) fn show(ranges: &[Range]) -> String {
    show_in(Range::format(ranges), ranges)
}

/// The ranges, in hexadecimal if the number is written so.
fn show_beside(number: &Number, ranges: &[Range]) -> String {
    if number.is_hexadecimal() { show_in(number_format(true), ranges) } else { show(ranges) }
}

fn show_in(format: NumberFormat, ranges: &[Range]) -> String {
    let shown: Vec<range::Range> = ranges.iter().take(SHOWN).map(Range::bounds).collect();
    let shown = format.show_ranges(&shown);
    if ranges.len() > SHOWN { format!("{shown} | … ({} ranges)", ranges.len()) } else { shown.to_string() }
}

/// A range holds at least one number, lies in the ranges around it, and has no number in common with its neighbours;
/// a domain of string codes has none.
pub(in crate::check) fn range_form(check: &mut Check) {
    let block = check.block;
    let reserved = block.reserved.iter().map(|reserved| &reserved.extent);
    let common = common_numbers(reserved.clone().chain(block.domains.iter().map(|domain| &domain.extent)));
    for Extent { ranges, .. } in reserved {
        well_formed(check, ranges, |range| !common.intersects(range));
    }
    for domain in &block.domains {
        if domain.ty == Type::Str {
            no_ranges(check, domain);
        } else {
            let fits = |(first, last)| domain.ty.contains(first) && domain.ty.contains(last);
            well_formed(check, &domain.extent.ranges, |range| fits(range) && !common.intersects(range));
            inner_ranges(check, domain);
        }
    }
}

/// The numbers that two of the ranges have in common, an empty one read backwards. A range overlaps another if it has one.
fn common_numbers<'a>(extents: impl Iterator<Item = &'a Extent>) -> IntervalSet {
    let ranges: Vec<&Range> = extents.flat_map(|extent| &extent.ranges).collect();
    IntervalSet::of(overlaps(&ranges, Range::ordered).into_iter().map(|(_, _, common)| common))
}

/// Checks the ranges of sections and reservations.
fn inner_ranges(check: &mut Check, domain: &Domain) {
    let outer = domain.extent.has_valid_ranges(domain.ty).then(|| IntervalSet::of(domain.extent.bounds()));
    let inside = |range| outer.as_ref().is_some_and(|outer| outer.contains_all(range));
    let used = IntervalSet::of(domain.active().filter_map(Code::number).map(Number::bounds));
    let common = common_numbers(domain.sections.iter().map(|section| &section.extent));
    let sections = domain.sections.iter().map(|section| ("section", &section.title, &section.extent, &common));
    let reserved = domain.reserved.iter().map(|reserved| ("reserved", &reserved.title, &reserved.extent, &used));
    for (what, title, Extent { ranges, .. }, taken) in sections.chain(reserved) {
        well_formed(check, ranges, |range| inside(range) && !taken.intersects(range));
        let Some(outer) = &outer else { continue };
        for range in ranges.iter().filter(|range| !range.is_empty() && !outer.contains_all(range.bounds())) {
            let message = format!(
                "`{range}` of {what} {:?} is not inside the range of `{}`, `{}`; narrow the one or widen the other",
                title.value,
                domain.name,
                show(&domain.extent.ranges),
            );
            check.errors.error(range, message);
        }
    }
    sections_apart(check, domain);
}

fn no_ranges(check: &mut Check, domain: &Domain) {
    for range in domain.reserved.iter().flat_map(|reserved| &reserved.extent.ranges) {
        check.errors.error(range, format!("`{}` holds strings and reserves no numbers; remove this", domain.name));
    }
    for range in domain.sections.iter().flat_map(|section| &section.extent.ranges).chain(&domain.extent.ranges) {
        check.errors.error(range, format!("`{}` holds strings and has no ranges; remove `{range}`", domain.name));
    }
}

/// `is_free`: the numbers may be used here, and no other range has them.
fn well_formed(check: &mut Check, ranges: &[Range], is_free: impl Fn(range::Range) -> bool) {
    for range in ranges.iter().filter(|range| range.is_empty()) {
        let (first, end) = (range.first, range.last + i128::from(range.exclusive));
        let format = Range::format(ranges);
        let (shown_first, shown_end) = (format.show(first), format.show(end));
        let dots = if range.exclusive { ".." } else { "..=" };
        let help = if !is_free(range.ordered()) {
            "give it numbers of its own".to_owned()
        } else if first == end {
            format!("write `{shown_first}` for that one number, or `{shown_first}..={shown_end}`")
        } else {
            format!("write `{shown_end}..={shown_first}`")
        };
        check.errors.error(range, format!("`{shown_first}{dots}{shown_end}` holds no number; {help}"));
    }
    for (range, before, common) in overlaps(&ranges.iter().collect::<Vec<_>>(), Range::bounds) {
        let common = [common];
        let common = Range::format(ranges).show_ranges(&common);
        let message = format!("`{range}` and `{before}` have numbers in common, `{common}`; join them into one range");
        check.errors.conflict(range, message, before, "the other range is here");
    }
}

/// The ranges of two sections have no number in common.
fn sections_apart(check: &mut Check, domain: &Domain) {
    let sections = domain.sections.iter();
    let ranges: Vec<(&Section, &Range)> =
        sections.flat_map(|section| section.extent.ranges.iter().map(move |range| (section, range))).collect();
    for ((section, range), (other, before), common) in overlaps(&ranges, |(_, range)| range.bounds()) {
        // `well_formed` has compared ranges within a section.
        if std::ptr::eq(section, other) {
            continue;
        }
        let message = format!(
            "`{range}` of section {:?} and `{before}` of section {:?} have numbers in common, `{}`; narrow one of the two",
            section.title.value,
            other.title.value,
            domain.format().show_ranges(&[common]),
        );
        check.errors.conflict(range, message, before, "the other range is here");
    }
}

/// The owner of a number: a domain, or a reservation.
type Owner<'a> = Result<&'a Domain, &'a Reserved>;

fn owners(block: &Block) -> IntervalMap<Owner<'_>> {
    let domains = block.domains.iter().map(|domain| (Ok(domain), &domain.extent));
    let owners = domains.chain(block.reserved.iter().map(|reserved| (Err(reserved), &reserved.extent)));
    IntervalMap::of(owners.flat_map(|(owner, extent)| extent.bounds().map(move |bounds| (bounds, owner))))
}

/// The part of a message that says whose number it is.
fn show_owner(owner: Option<Owner>, number: &Number) -> String {
    match owner {
        Some(Ok(Domain { name, extent, .. })) => {
            format!(", and belongs to `{name}`, `{}`", show_beside(number, &extent.ranges))
        }
        Some(Err(reserved)) => format!(", and is reserved: {:?}", reserved.title.value),
        None => String::new(),
    }
}

/// A code lies in the ranges or patterns of its domain, and in those of its section where it has some; one that shares
/// another's number may stand in any section.
pub(in crate::check) fn out_of_range(check: &mut Check) {
    let block = check.block;
    let mut owners = None;
    for domain in block.domains.iter().filter(|domain| domain.extent.has_valid_ranges(domain.ty)) {
        let numbers = IntervalSet::of(domain.extent.bounds());
        let valid = |section: &Section| section.extent.has_valid_ranges(domain.ty);
        let sets =
            domain.sections.iter().map(|section| valid(section).then(|| IntervalSet::of(section.extent.bounds())));
        let sections: Vec<(&Section, Option<IntervalSet>)> = domain.sections.iter().zip(sets).collect();
        for code in &domain.codes {
            let Some(number) = code.number().filter(|number| domain.ty.contains(number.value)) else { continue };
            let section = code.held_section().and_then(|section| sections.get(section));
            let misses = |set: &Option<IntervalSet>| set.as_ref().is_some_and(|set| !set.contains(number.value));
            let section = section.filter(|(_, set)| misses(set));
            let message = if !numbers.contains(number.value) {
                let owner = owners.get_or_insert_with(|| self::owners(block)).find_overlap(number.bounds());
                let owner = show_owner(owner, number);
                let ends_here =
                    ends_here(&domain.extent.ranges, number).filter(|_| owner.is_empty() && section.is_none());
                let help = ends_here.unwrap_or_else(|| other_number(check, domain, code));
                let (name, ranges) = (&domain.name, show_beside(number, &domain.extent.ranges));
                format!("`{number}` is outside the range of `{name}`, `{ranges}`{owner}; {help}")
            } else if let Some((section, _)) = section {
                let (title, ranges) = (&section.title.value, show_beside(number, &section.extent.ranges));
                let others = sections.iter().all(|(_, set)| set.is_none() || misses(set));
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

/// No code has a reserved number or string, and no domain has one in its ranges or patterns.
pub(in crate::check) fn reserved_code(check: &mut Check) {
    let block = check.block;
    let everywhere = titled(&block.reserved);
    for domain in &block.domains {
        for range in domain.extent.ranges.iter().filter(|range| !range.is_empty()) {
            let Some((title, reserved)) = everywhere.find_overlap(range.bounds()) else { continue };
            let common = range::intersection(range.bounds(), reserved.bounds());
            let message = format!(
                "the range of `{}`, `{range}`, holds reserved numbers, `{}` ({:?}); narrow the one or the other",
                domain.name,
                domain.format().show_ranges(common.as_slice()),
                title.value,
            );
            check.errors.conflict(range, message, reserved, "reserved here");
        }
        let here = titled(&domain.reserved);
        for code in domain.active() {
            let Some(number) = code.number() else { continue };
            let Some((title, range)) = here.find_overlap(number.bounds()) else { continue };
            let help = check.proposals.propose(domain, code);
            let message = format!("`{number}` is reserved: {:?}; {help}", title.value);
            check.errors.conflict(number, message, range, "reserved here");
        }
    }
    patterns::reserved_strings(check);
}

/// Reserved ranges with their titles.
fn titled(reserved: &[Reserved]) -> IntervalMap<(&Text, &Range)> {
    IntervalMap::of(reserved.iter().flat_map(|reserved| {
        reserved.extent.ranges.iter().map(move |range| (range.bounds(), (&reserved.title, range)))
    }))
}
