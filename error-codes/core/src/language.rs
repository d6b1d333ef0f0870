//! Language tags (BCP 47), and how a text in a language is looked up (RFC 4647).

use core::iter::{repeat, successors};

/// Whether the tag has the form of RFC 5646: a language, then script, region, variants, extensions and private use.
#[must_use]
pub fn is_well_formed(tag: &str) -> bool {
    let mut rest = tag.split('-').peekable();
    let letters = |subtag: &str| subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    let digits = |subtag: &str| subtag.bytes().all(|byte| byte.is_ascii_digit());
    let alphanumeric = |subtag: &str| subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let Some(language) = rest.next().filter(|language| (2..=8).contains(&language.len()) && letters(language)) else {
        return false;
    };
    if language.len() <= 3 {
        for _ in 0..3 {
            rest.next_if(|extended| extended.len() == 3 && letters(extended));
        }
    }
    rest.next_if(|script| script.len() == 4 && letters(script));
    rest.next_if(|region| region.len() == 2 && letters(region) || region.len() == 3 && digits(region));
    let variant = |subtag: &&str| match subtag.len() {
        4 => subtag.starts_with(|c: char| c.is_ascii_digit()) && alphanumeric(subtag),
        len => (5..=8).contains(&len) && alphanumeric(subtag),
    };
    while rest.next_if(variant).is_some() {}
    while let Some(singleton) = rest.next() {
        let private = singleton.eq_ignore_ascii_case("x");
        let shortest = if private { 1 } else { 2 };
        let subtag = |subtag: &&str| (shortest..=8).contains(&subtag.len()) && alphanumeric(subtag);
        if singleton.len() != 1 || !alphanumeric(singleton) || rest.next_if(subtag).is_none() {
            return false;
        }
        while rest.next_if(subtag).is_some() {}
    }
    true
}

/// Whether two tags name one language: they ignore case.
#[must_use]
pub fn same(tag: &str, other: &str) -> bool {
    tag.eq_ignore_ascii_case(other)
}

/// The tag and its prefixes, in the order of the lookup of RFC 4647: `zh-Hant-TW`, `zh-Hant`, `zh`.
fn fallbacks(tag: &str) -> impl Iterator<Item = &str> {
    successors(Some(tag), |tag| {
        let shorter = tag.rsplit_once('-')?.0;
        // A single letter introduces an extension, and goes with it.
        Some(shorter.rsplit_once('-').filter(|(_, last)| last.len() == 1).map_or(shorter, |(rest, _)| rest))
    })
}

/// What the first of these languages has that is `tag`, or else the first of its `fallbacks`.
pub fn lookup<'a, T>(tag: &str, languages: impl Iterator<Item = (&'a str, T)> + Clone) -> Option<T> {
    let mut searches = fallbacks(tag).zip(repeat(languages));
    let found = searches.find_map(|(range, mut own)| own.find(|(own, _)| same(own, range)));
    found.map(|(_, item)| item)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_a_tag() {
        for tag in [
            "zh",
            "en",
            "en-GB",
            "zh-Hans",
            "zh-Hans-CN",
            "es-419",
            "sl-rozaj",
            "de-CH-1901",
            "zh-cmn-Hans-CN",
            "haw",
            "en-a-bbb-x-a",
            "en-US-u-ca-gregory",
            "de-x-a",
            "abcdefgh",
        ] {
            assert!(is_well_formed(tag), "{tag}");
        }
        for tag in [
            "",
            "z",
            "english language",
            "zh_CN",
            "zh-",
            "-zh",
            "en--GB",
            "abcdefghi",
            "en-a",
            "en-x",
            "en-GB-GB",
            "中文",
            "e1",
            "en-toolongtag",
        ] {
            assert!(!is_well_formed(tag), "{tag}");
        }
    }

    #[test]
    fn the_longest_prefix_that_is_there() {
        let tags = ["zh", "en", "zh-Hant", "en-GB"];
        let look = |wanted| lookup(wanted, tags.into_iter().zip(0..));
        assert_eq!(look("en-GB-oxendict"), Some(3));
        assert_eq!(look("EN-us"), Some(1));
        assert_eq!(look("zh-Hant-TW"), Some(2));
        assert_eq!(look("zh-x-a"), Some(0));
        assert_eq!(look("en-u-ca-gregory"), Some(1));
        assert_eq!(look("de"), None);
        assert_eq!(look(""), None);
    }
}
