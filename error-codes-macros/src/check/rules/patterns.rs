//! Where strings may lie.

use error_codes_core::array_string::ArrayString as Example;
use error_codes_core::pattern::{Shown, any_matches, overlap, validate, within};
use error_codes_core::ty::Type;

use crate::check::context::Check;
use crate::syntax::{Block, Code, Domain, Extent, Section, Text};

impl Extent {
    /// Whether there are patterns and all are valid.
    pub(super) fn has_valid_patterns(&self, ty: Type) -> bool {
        let valid = |pattern: &Text| validate(&pattern.value).is_ok();
        ty == Type::Str && !self.patterns.is_empty() && self.patterns.iter().all(valid)
    }
}

/// The patterns as a message shows them: `"08???" | "09*"`.
pub(super) fn show(extent: &Extent) -> String {
    Shown(&extent.patterns()).to_string()
}

/// The first two valid patterns of two lists that have a string in common, and that string.
pub(super) fn common<'a>(patterns: &'a [Text], others: &'a [Text]) -> Option<(&'a Text, &'a Text, Example<256>)> {
    let valid = |patterns: &'a [Text]| patterns.iter().filter(|pattern| validate(&pattern.value).is_ok());
    let mut pairs = valid(patterns).flat_map(|pattern| valid(others).map(move |other| (pattern, other)));
    pairs.find_map(|(pattern, other)| Some((pattern, other, overlap(&pattern.value, &other.value)?)))
}

/// A pattern is not empty, has its `*` at the end, lies in the patterns around it, and in none of its neighbours; a domain
/// of numbers has none.
pub(in crate::check) fn pattern_form(check: &mut Check) {
    let block = check.block;
    for reserved in &block.reserved {
        well_formed(check, &reserved.extent.patterns);
    }
    for domain in &block.domains {
        let sections = domain.sections.iter().map(|section| ("section", &section.title, &section.extent.patterns));
        let reserved = domain.reserved.iter().map(|reserved| ("reserved", &reserved.title, &reserved.extent.patterns));
        let inner = sections.chain(reserved);
        if domain.ty != Type::Str {
            for pattern in domain.extent.patterns.iter().chain(inner.flat_map(|(_, _, patterns)| patterns)) {
                let message = format!("`{}` holds numbers and has no patterns; write a range instead", domain.name);
                check.errors.error(pattern, message);
            }
            continue;
        }
        well_formed(check, &domain.extent.patterns);
        for (what, title, patterns) in inner {
            well_formed(check, patterns);
            lie_inside(check, what, title, patterns, domain);
        }
        sections_apart(check, domain);
    }
}

fn well_formed(check: &mut Check, patterns: &[Text]) {
    for (index, pattern) in patterns.iter().enumerate() {
        if let Err(error) = validate(&pattern.value) {
            check.errors.error(pattern, error);
            continue;
        }
        let others =
            patterns.iter().enumerate().filter(|(other, text)| *other != index && validate(&text.value).is_ok());
        // Of two equal patterns, report the second.
        let mut others = others.filter(|(other, text)| text.value != pattern.value || *other < index);
        if let Some((_, other)) = others.find(|(_, other)| within(&pattern.value, &[&other.value])) {
            let message = format!("{:?} matches every string of {:?}; remove this one", other.value, pattern.value);
            check.errors.conflict(pattern, message, other, "the other pattern is here");
        }
    }
}

fn lie_inside(check: &mut Check, what: &str, title: &Text, patterns: &[Text], domain: &Domain) {
    if !domain.extent.has_valid_patterns(domain.ty) {
        return;
    }
    let outer = domain.extent.patterns();
    let outside = |pattern: &&Text| validate(&pattern.value).is_ok() && !within(&pattern.value, &outer);
    for pattern in patterns.iter().filter(outside) {
        let message = format!(
            "{:?} of {what} {:?} is not inside `{}`, {}; narrow the one or widen the other",
            pattern.value,
            title.value,
            domain.name,
            show(&domain.extent),
        );
        check.errors.error(pattern, message);
    }
}

/// No two sections of a domain have a string in common.
fn sections_apart(check: &mut Check, domain: &Domain) {
    let is_valid = |section: &&Section| section.extent.has_valid_patterns(domain.ty);
    let sections: Vec<&Section> = domain.sections.iter().filter(is_valid).collect();
    for (index, section) in sections.iter().enumerate() {
        for other in sections.iter().take(index) {
            let common = common(&section.extent.patterns, &other.extent.patterns);
            let Some((pattern, before, example)) = common else { continue };
            let message = format!(
                "{:?} of section {:?} and {:?} of section {:?} have strings in common, such as {:?}; narrow one of the two",
                pattern.value,
                section.title.value,
                before.value,
                other.title.value,
                example.as_str(),
            );
            check.errors.conflict(pattern, message, before, "the other pattern is here");
        }
    }
}

/// Whether a code of this section may be this string.
pub(super) fn allows_string(domain: &Domain, section: Option<usize>, string: &str) -> bool {
    let section = domain.section(section).map(|section| &section.extent);
    let mut extents = [Some(&domain.extent), section].into_iter().flatten();
    let mut reserved = domain.reserved.iter().map(|reserved| &reserved.extent);
    extents.all(|extent| !extent.has_valid_patterns(domain.ty) || extent.matches(string))
        && !reserved.any(|reserved| reserved.matches(string))
}

/// The part of `out_of_range` about strings.
pub(super) fn strings_out_of_range(check: &mut Check) {
    let block = check.block;
    for domain in &block.domains {
        for code in &domain.codes {
            let Some(text) = code.string() else { continue };
            let section = domain.section(code.held_section());
            let section = section.filter(|section| section.extent.has_valid_patterns(domain.ty));
            let message = if domain.extent.has_valid_patterns(domain.ty) && !domain.extent.matches(&text.value) {
                let owner = owner(block, domain, &text.value);
                let (name, patterns) = (&domain.name, show(&domain.extent));
                format!("{:?} is outside `{name}`, {patterns}{owner}; {}", text.value, other_string(code))
            } else if let Some(section) = section.filter(|section| !section.extent.matches(&text.value)) {
                let (title, patterns) = (&section.title.value, show(&section.extent));
                format!("{:?} is outside section {title:?}, {patterns}; {}", text.value, other_string(code))
            } else {
                continue;
            };
            check.errors.error(text, message);
        }
    }
}

fn other_string(code: &Code) -> &'static str {
    if code.retired {
        "add a pattern, since a retired string stays what it was"
    } else {
        "give this one another string, or add a pattern"
    }
}

/// The part of a message that says whose string it is.
fn owner(block: &Block, domain: &Domain, string: &str) -> String {
    let others = block.domains.iter().filter(|other| other.index != domain.index);
    let mut owners = others.filter(|other| other.extent.has_valid_patterns(other.ty) && other.extent.matches(string));
    let mut reserved = block.reserved.iter().filter(|reserved| reserved.extent.matches(string));
    match (owners.next(), reserved.next()) {
        (Some(owner), _) => format!(", and belongs to `{}`, {}", owner.name, show(&owner.extent)),
        (None, Some(reserved)) => format!(", and is reserved: {:?}", reserved.title.value),
        (None, None) => String::new(),
    }
}

/// The part of `reserved_code` about strings.
pub(super) fn reserved_strings(check: &mut Check) {
    let block = check.block;
    for domain in block.domains.iter().filter(|domain| domain.ty == Type::Str) {
        for reserved in &block.reserved {
            let common = common(&domain.extent.patterns, &reserved.extent.patterns);
            let Some((pattern, held, example)) = common else { continue };
            let message = format!(
                "{:?} of `{}` has reserved strings, such as {:?} ({:?}); narrow the one or the other",
                pattern.value,
                domain.name,
                example.as_str(),
                reserved.title.value,
            );
            check.errors.conflict(pattern, message, held, "reserved here");
        }
        for text in domain.active().filter_map(Code::string) {
            let mut held = domain.reserved.iter().flat_map(|reserved| {
                reserved.extent.patterns.iter().map(move |pattern| (&reserved.title.value, pattern))
            });
            if let Some((title, pattern)) = held.find(|(_, pattern)| any_matches(&[&pattern.value], &text.value)) {
                let message = format!("{:?} is reserved: {title:?}; give this one another string", text.value);
                check.errors.conflict(text, message, pattern, "reserved here");
            }
        }
    }
}
