//! The first conflict between domains and catalogs, and its message, computed while the crate compiles.

use error_codes_core::array_string::ArrayString;
use error_codes_core::extent::Extent;
use error_codes_core::pattern::first_overlap;
use error_codes_core::range::first_intersection;

use super::Owner;
use crate::domain::Domain;
use crate::groups::Reserved;

/// The message about two owners that conflict. A piece that does not fit is left out.
#[derive(Clone, Copy)]
pub struct Conflict(Message);

type Message = ArrayString<1024>;

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
        if !one.catalog.id().is_empty() && equal(one.catalog.id(), other.catalog.id()) {
            let text = Message::EMPTY.append("two catalogs have the id `").append(one.catalog.id());
            return Some(Self(text.append("`; give one of them another id")));
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
            let text = both(one, domain, other, theirs).append(" have numbers in common, `");
            let text = domain.number_format().append_ranges(text, &[common]);
            return Some(Self(text.append("`; change one of the ranges")));
        }
        if let Some((.., example)) = first_overlap::<128>(domain.patterns(), theirs.patterns()) {
            let text =
                both(one, domain, other, theirs).append(" have strings in common, such as `").append(example.as_str());
            return Some(Self(text.append("`; change one of the patterns")));
        }
        match (domain.first_code_like(theirs.patterns()), theirs.first_code_like(domain.patterns())) {
            (Some(code), _) | (None, Some(code)) => {
                let text = both(one, domain, other, theirs).append(" have the code `").append(code);
                Some(Self(text.append("` in common; change the code or the pattern")))
            }
            (None, None) => None,
        }
    }

    /// The first numbers, or a string, that `one` reserves and a domain of `other` owns.
    const fn of_reserved(one: &Owner, other: &Owner) -> Option<Self> {
        let mut index = 0;
        while let Some(domain) = other.domain(index) {
            let mut conflict = Self::first_reserved(one, None, other, domain);
            let mut second = 0;
            while let Some(theirs) = one.domain(second)
                && conflict.is_none()
            {
                conflict = Self::first_reserved(one, Some(theirs), other, domain);
                second += 1;
            }
            if conflict.is_some() {
                return conflict;
            }
            index += 1;
        }
        None
    }

    /// The first conflict of `domain` with what the catalog of `one`, or its domain `within`, reserves. A `str`
    /// domain without patterns may reserve strings outside its extent; they are compared only with domains that have patterns.
    const fn first_reserved(one: &Owner, within: Option<&Domain>, other: &Owner, domain: &Domain) -> Option<Self> {
        let all = match within {
            None => one.catalog.reserved(),
            Some(within) if !domain.patterns().is_empty() => within.reserved(),
            Some(_) => &[],
        };
        let mut index = 0;
        while index < all.len() {
            let reserved = &all[index];
            if let Some(common) = first_intersection(reserved.extent.ranges, domain.0.ranges) {
                let text = reserves(one, within, reserved, other, domain).append(" has numbers of it, `");
                let text = domain.number_format().append_ranges(text, &[common]);
                return Some(Self(text.append("`; change the range of one of the two")));
            }
            if let Some((.., example)) = first_overlap::<128>(reserved.patterns(), domain.patterns()) {
                let text = reserves(one, within, reserved, other, domain).append(" has strings of it, such as `");
                return Some(Self(text.append(example.as_str()).append("`; change the pattern of one of the two")));
            }
            if let Some(code) = domain.first_code_like(reserved.patterns()) {
                let text = reserves(one, within, reserved, other, domain).append(" has a code of it, `").append(code);
                return Some(Self(text.append("`; change the code or the pattern")));
            }
            index += 1;
        }
        None
    }

    /// The message.
    #[must_use]
    pub const fn message(&self) -> &str {
        self.0.as_str()
    }
}

/// How a message about two domains begins.
const fn both(one: &Owner, domain: &Domain, other: &Owner, theirs: &Domain) -> Message {
    owned(owned(Message::EMPTY, one, domain).append(" and "), other, theirs)
}

/// How a message about reserved numbers or strings begins.
const fn reserves(
    one: &Owner,
    within: Option<&Domain>,
    reserved: &Reserved,
    other: &Owner,
    domain: &Domain,
) -> Message {
    let text = match within {
        Some(within) => named(Message::EMPTY, one, within),
        None => Message::EMPTY.append("`").append(one.catalog.id()).append("`"),
    };
    let text = owns(text.append(" reserves "), domain, reserved.extent);
    owned(text.append(" for \"").append(reserved.title()).append("\", and "), other, domain)
}

/// The domain, and what it owns.
const fn owned<const N: usize>(text: ArrayString<N>, owner: &Owner, domain: &Domain) -> ArrayString<N> {
    let text = named(text, owner, domain);
    if domain.extent().is_empty() { text } else { owns(text.append(" ("), domain, domain.extent()).append(")") }
}

/// The domain, by its catalog if that is the argument.
const fn named<const N: usize>(text: ArrayString<N>, owner: &Owner, domain: &Domain) -> ArrayString<N> {
    let (text, id) = (text.append("`"), owner.catalog.id());
    let text = if id.is_empty() { text } else { text.append(id).append("/") };
    text.append(domain.name()).append("`")
}

/// Ranges as the domain shows numbers, and patterns.
const fn owns<const N: usize>(text: ArrayString<N>, domain: &Domain, extent: Extent<'_>) -> ArrayString<N> {
    extent.append_to(text.append("`"), domain.number_format()).append("`")
}

const fn equal(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}
