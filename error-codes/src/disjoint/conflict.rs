//! The first conflict between domains and catalogs, and its message, computed while the crate compiles.

use error_codes_core::extent::Extent;
use error_codes_core::pattern::first_overlap;
use error_codes_core::range::first_intersection;
use error_codes_core::text::Text;

use super::Owner;
use crate::domain::Domain;
use crate::ranges::Reserved;

/// The message about two owners that conflict. A piece that does not fit is left out.
#[derive(Clone, Copy)]
pub struct Conflict(Message);

type Message = Text<1024>;

impl Conflict {
    /// The first conflict between two of these.
    #[must_use]
    pub const fn find(owners: &[Owner]) -> Option<Self> {
        let mut one = 0;
        while one < owners.len() {
            let mut other = one + 1;
            while other < owners.len() {
                let conflict = Self::between(&owners[one], &owners[other]);
                if conflict.is_some() {
                    return conflict;
                }
                other += 1;
            }
            one += 1;
        }
        None
    }

    const fn between(one: &Owner, other: &Owner) -> Option<Self> {
        if let (Some(one), Some(other)) = (one.catalog, other.catalog)
            && equal(one.id(), other.id())
        {
            let text = Message::new().text("two catalogs have the id `").text(one.id());
            return Some(Self(text.text("`; give one of them another id")));
        }
        let mut index = 0;
        while let Some(domain) = one.domain(index) {
            let mut second = 0;
            while let Some(theirs) = other.domain(second) {
                let conflict = Self::of_domains(one, domain, other, theirs);
                if conflict.is_some() {
                    return conflict;
                }
                second += 1;
            }
            index += 1;
        }
        match Self::of_reserved(one, other) {
            None => Self::of_reserved(other, one),
            conflict => conflict,
        }
    }

    /// The first numbers, or a string, that both domains own.
    const fn of_domains(one: &Owner, domain: &Domain, other: &Owner, theirs: &Domain) -> Option<Self> {
        if let Some(common) = first_intersection(domain.0.ranges, theirs.0.ranges) {
            let text = both(one, domain, other, theirs).text(" have numbers in common, `");
            let text = domain.0.extras.shown.append_ranges(text, &[common]);
            return Some(Self(text.text("`; change one of the ranges")));
        }
        if let Some((.., example)) = first_overlap::<128>(domain.patterns(), theirs.patterns()) {
            let text =
                both(one, domain, other, theirs).text(" have strings in common, such as `").text(example.as_str());
            return Some(Self(text.text("`; change one of the patterns")));
        }
        match (domain.first_code_like(theirs.patterns()), theirs.first_code_like(domain.patterns())) {
            (Some(code), _) | (None, Some(code)) => {
                let text = both(one, domain, other, theirs).text(" have the code `").text(code);
                Some(Self(text.text("` in common; change the code or the pattern")))
            }
            (None, None) => None,
        }
    }

    /// The first numbers, or a string, that `one` reserves and a domain of `other` owns.
    const fn of_reserved(one: &Owner, other: &Owner) -> Option<Self> {
        let (mut index, reserved) = (0, one.reserved());
        while index < reserved.len() {
            let mut second = 0;
            while let Some(domain) = other.domain(second) {
                let conflict = Self::reserved_for(one, &reserved[index], other, domain);
                if conflict.is_some() {
                    return conflict;
                }
                second += 1;
            }
            index += 1;
        }
        None
    }

    const fn reserved_for(one: &Owner, reserved: &Reserved, other: &Owner, domain: &Domain) -> Option<Self> {
        if let Some(common) = first_intersection(reserved.extent.ranges, domain.0.ranges) {
            let text = held(one, reserved, other, domain).text(" has numbers of it, `");
            let text = domain.0.extras.shown.append_ranges(text, &[common]);
            return Some(Self(text.text("`; change the range of one of the two")));
        }
        if let Some((.., example)) = first_overlap::<128>(reserved.patterns(), domain.patterns()) {
            let text = held(one, reserved, other, domain).text(" has strings of it, such as `").text(example.as_str());
            return Some(Self(text.text("`; change the pattern of one of the two")));
        }
        match domain.first_code_like(reserved.patterns()) {
            Some(code) => {
                let text = held(one, reserved, other, domain).text(" has a code of it, `").text(code);
                Some(Self(text.text("`; change the code or the pattern")))
            }
            None => None,
        }
    }

    /// The message.
    #[must_use]
    pub const fn message(&self) -> &str {
        self.0.as_str()
    }
}

/// How a message about two domains begins.
const fn both(one: &Owner, domain: &Domain, other: &Owner, theirs: &Domain) -> Message {
    owned(owned(Message::new(), one, domain).text(" and "), other, theirs)
}

/// How a message about reserved numbers or strings begins.
const fn held(one: &Owner, reserved: &Reserved, other: &Owner, domain: &Domain) -> Message {
    let text = match one.catalog {
        Some(catalog) => Message::new().text("`").text(catalog.id()).text("` reserves "),
        None => Message::new(),
    };
    let text = owns(text, domain, reserved.extent);
    owned(text.text(" for \"").text(reserved.title()).text("\", and "), other, domain)
}

/// The domain, by its catalog if that is the argument, and what it owns.
const fn owned<const N: usize>(text: Text<N>, owner: &Owner, domain: &Domain) -> Text<N> {
    let text = text.text("`");
    let text = match owner.catalog {
        Some(catalog) => text.text(catalog.id()).text("/"),
        None => text,
    };
    let text = text.text(domain.name()).text("`");
    if domain.extent().is_empty() { text } else { owns(text.text(" ("), domain, domain.extent()).text(")") }
}

/// Ranges as the domain shows numbers, and patterns.
const fn owns<const N: usize>(text: Text<N>, domain: &Domain, extent: Extent<'_>) -> Text<N> {
    extent.append_to(text.text("`"), domain.0.extras.shown).text("`")
}

const fn equal(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}
