//! Translations.

use error_codes_core::language::is_well_formed;
use quote::ToTokens;

use super::super::Check;
use super::super::lower::languages::CodeNames;
use crate::lookup::{First, Key};
use crate::syntax::{Block, Code, CodeTexts, Reserved, Section, TEXT_FIELDS, Tag, Text, Texts};

/// What can be translated: the texts of a catalog or of a domain.
struct Source<'a> {
    title: Option<&'a Text>,
    sections: &'a [Section],
    reserved: &'a [Reserved],
    codes: &'a [Code],
}

impl<'a> Source<'a> {
    /// What the `texts` translate; `None` where there is nothing of that name.
    fn of(block: &'a Block, texts: &Texts) -> Option<Self> {
        if let Some(catalog) = block.catalogs.iter().find(|catalog| catalog.name == texts.target) {
            return Some(Self { title: Some(&catalog.title), sections: &[], reserved: &block.reserved, codes: &[] });
        }
        block.domains.iter().find(|domain| domain.name == texts.target).map(Self::of_domain)
    }

    fn of_domain(domain: &'a crate::syntax::Domain) -> Self {
        Self {
            title: domain.title.as_ref(),
            sections: &domain.sections,
            reserved: &domain.reserved,
            codes: &domain.codes,
        }
    }

    fn is_empty(&self) -> bool {
        self.title.is_none() && self.sections.is_empty() && self.reserved.is_empty() && self.codes.is_empty()
    }

    fn sections(&self) -> impl Iterator<Item = &'a str> + Clone {
        self.sections.iter().map(|section| section.title.value.as_str())
    }

    fn reserved(&self) -> impl Iterator<Item = &'a str> + Clone {
        self.reserved.iter().map(|reserved| reserved.title.value.as_str())
    }

    /// By which names the codes are told apart, and that of each.
    fn names(&self) -> (CodeNames<'a>, Vec<String>) {
        let active = self.codes.iter().filter(|code| !code.retired);
        let names = CodeNames::new(active.map(|code| code.name.spelling()));
        let each = self.codes.iter().map(|code| names.key(code.name.spelling(), code.retired)).collect();
        (names, each)
    }
}

/// The text of a code in a field; empty where it has none.
fn field(code: &Code, field: &str) -> String {
    let own = |text: &Option<Text>| text.as_ref().map(|text| text.value.clone()).unwrap_or_default();
    match field {
        "cause" => own(&code.fields.cause),
        "solution" => own(&code.fields.solution),
        _ => code.texts().1,
    }
}

/// Every `texts` whose target is there, with what it translates.
fn translations(block: &Block) -> impl Iterator<Item = (&Texts, Source<'_>)> {
    block.texts.iter().filter_map(|texts| Some((texts, Source::of(block, texts)?)))
}

/// A language has a well-formed tag, is not that of the block, and is given once for a catalog or a domain of the block.
pub(in crate::check) fn language_form(check: &mut Check) {
    let block = check.block;
    let own = block.catalogs.iter().find_map(|catalog| catalog.language.as_ref());
    for tag in block.catalogs.iter().filter_map(|catalog| catalog.language.as_ref()) {
        tag_form(check, tag);
    }
    for (index, texts) in block.texts.iter().enumerate() {
        let Texts { tag, target, .. } = texts;
        tag_form(check, tag);
        let earlier = block.texts.iter().take(index).find(|other| other.tag.is(tag) && other.target == *target);
        if let Some(earlier) = earlier {
            let message = format!("`{target}` already has texts in `{}`; join the two", tag.value);
            check.errors.conflict(target, message, &earlier.target, "they are first given here");
        } else if let Some(own) = own.filter(|own| own.is(tag)) {
            let message = format!("the block itself is in `{}`; give the language of the translation", tag.value);
            check.errors.conflict(tag, message, own, "the language of the block is given here");
        }
        if Source::of(block, texts).is_none() {
            let catalogs = block.catalogs.iter().map(|catalog| catalog.name.spelling());
            let names = catalogs.chain(block.domains.iter().map(|domain| domain.name.spelling()));
            let help = check.spelling.suggest(target.spelling(), names, "name one of those, or remove the texts");
            let message = format!("there is no catalog and no domain `{target}` in this block; {help}");
            check.errors.error(target, message);
        }
    }
}

fn tag_form(check: &mut Check, tag: &Tag) {
    if is_well_formed(&tag.value) {
        return;
    }
    let dashed = tag.value.replace('_', "-");
    let help = if is_well_formed(&dashed) { dashed } else { "en`, `en-GB` or `zh-Hans".to_owned() };
    check.errors.error(tag, format!("`{}` is not a language tag (BCP 47); write `{help}`", tag.value));
}

/// A translation has each text that its source has, unless it is `partial`; one of the catalog has each domain.
pub(in crate::check) fn missing_text(check: &mut Check) {
    let block = check.block;
    for (texts, source) in translations(block).filter(|(texts, _)| is_whole(block, texts)) {
        let (tag, target) = (&texts.tag.value, &texts.target);
        if source.title.is_some() && texts.title.is_none() {
            missing(check, texts, &format!("the title of `{target}`"), &format!("texts {tag} for {target} \"\""));
        }
        missing_titles(check, texts, "section", &texts.sections, &source.sections().collect::<Vec<_>>());
        missing_titles(check, texts, "reserved", &texts.reserved, &source.reserved().collect::<Vec<_>>());
        missing_codes(check, texts, &source);
    }
    missing_domains(check);
}

/// Whether the texts must have all that their source has. Those in the language of the block are wrong anyhow.
fn is_whole(block: &Block, texts: &Texts) -> bool {
    let own = block.catalogs.iter().filter_map(|catalog| catalog.language.as_ref());
    !texts.partial && !own.into_iter().any(|own| own.is(&texts.tag))
}

fn missing(check: &mut Check, texts: &Texts, what: &str, line: &str) {
    let message = format!("{what} has no text in `{}`; write `{line}` and fill it in", texts.tag.value);
    check.errors.error(&texts.target, message);
}

/// Those of `known` that are given in another spelling; `unknown_text` says so.
fn misspelt<'a>(check: &mut Check, given: &[&str], known: &[&'a str]) -> First<'a> {
    let exact = First::of_texts(known.iter().copied());
    let mut meant = First::default();
    for word in given.iter().filter(|word| exact.get(Key::Text(word)).is_none()) {
        if let Some(nearest) = check.spelling.nearest(word, known.iter().copied()) {
            meant.insert(Key::Text(nearest));
        }
    }
    meant
}

fn missing_titles(check: &mut Check, texts: &Texts, word: &str, pairs: &[(Text, Text)], titles: &[&str]) {
    let given: Vec<&str> = pairs.iter().map(|(source, _)| source.value.as_str()).collect();
    let meant = misspelt(check, &given, titles);
    let given = First::of_texts(given.into_iter());
    let mut seen = First::default();
    for title in titles {
        let key = Key::Text(title);
        if given.get(key).is_none() && meant.get(key).is_none() && seen.insert(key) {
            missing(check, texts, &format!("{word} {title:?}"), &format!("{word} {title:?} \"\","));
        }
    }
}

fn missing_codes(check: &mut Check, texts: &Texts, source: &Source) {
    let (names, declared) = source.names();
    let given = keys(&names, texts);
    let given_names: Vec<&str> = given.iter().map(String::as_str).collect();
    let meant = misspelt(check, &given_names, &declared.iter().map(String::as_str).collect::<Vec<_>>());
    let given = First::of_texts(given_names.into_iter());
    for (code, name) in source.codes.iter().zip(&declared).filter(|(_, name)| meant.get(Key::Text(name)).is_none()) {
        let at = given.get(Key::Text(name)).map(|index| &texts.codes[index]);
        let words: Vec<String> = at.iter().flat_map(|at| &at.fields).map(|(word, _)| word.to_string()).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let meant = misspelt(check, &words, &TEXT_FIELDS);
        let Some((what, fields)) = lacks(code, name, at, &meant) else { continue };
        let description = match at {
            Some(at) if at.description.is_some() => " \"…\"",
            _ if !code.texts().0.is_empty() => " \"\"",
            _ => "",
        };
        let written =
            if name.starts_with("retired ") { format!("retired {}", code.name) } else { code.name.to_string() };
        missing(check, texts, &what, &format!("{written}{description}{fields},"));
    }
}

/// The name of each code of the texts.
fn keys(names: &CodeNames, texts: &Texts) -> Vec<String> {
    texts.codes.iter().map(|code| names.key(code.name.spelling(), code.retired)).collect()
}

/// What of the code the texts do not have, and the fields to write. Those that are meant are there in another spelling.
fn lacks(code: &Code, name: &str, texts: Option<&CodeTexts>, meant: &First) -> Option<(String, String)> {
    let has =
        |word: &str| meant.get(Key::Text(word)).is_some() || texts.is_some_and(|texts| texts.field(word).is_some());
    let words: Vec<&str> = TEXT_FIELDS.into_iter().filter(|word| !has(word) && !field(code, word).is_empty()).collect();
    let description = !code.texts().0.is_empty() && texts.is_none_or(|texts| texts.description.is_none());
    let what = match (description, words.first()) {
        (true, _) => format!("`{name}`"),
        (false, Some(word)) => format!("the {word} of `{name}`"),
        (false, None) => return None,
    };
    let fields: Vec<String> = words.iter().map(|word| format!("{word}: \"\"")).collect();
    let fields = if fields.is_empty() { String::new() } else { format!(" {{ {} }}", fields.join(", ")) };
    Some((what, fields))
}

/// A language of the whole catalog is one of every domain.
fn missing_domains(check: &mut Check) {
    let block = check.block;
    let of_catalog = |texts: &Texts| block.catalogs.iter().any(|catalog| catalog.name == texts.target);
    let whole = |texts: &&Texts| of_catalog(texts) && is_whole(block, texts);
    for texts in block.texts.iter().filter(whole) {
        let tag = &texts.tag;
        let given = block.texts.iter().filter(|other| other.tag.is(tag)).map(|other| other.target.spelling());
        let given = First::of_texts(given);
        for domain in &block.domains {
            let name = &domain.name;
            if given.get(Key::Text(name.spelling())).is_some() || Source::of_domain(domain).is_empty() {
                continue;
            }
            let title = if domain.title.is_some() { " \"\"" } else { "" };
            let tag = &tag.value;
            let message = format!(
                "`{name}` has no texts in `{tag}`, as `{}` has; write `texts {tag} for {name}{title} {{ … }}`",
                texts.target
            );
            check.errors.conflict(name, message, &texts.target, format!("the texts of `{}` are here", texts.target));
        }
    }
}

/// A translation has texts only for what is there, and each of them once.
pub(in crate::check) fn unknown_text(check: &mut Check) {
    let block = check.block;
    for (texts, source) in translations(block) {
        let target = &texts.target;
        if let (Some(title), None) = (&texts.title, source.title) {
            check.errors.error(title, format!("`{target}` has no title; remove this one, or give it one"));
        }
        titles(check, texts, "section", &texts.sections, &source.sections().collect::<Vec<_>>());
        titles(check, texts, "reserved range", &texts.reserved, &source.reserved().collect::<Vec<_>>());
        unknown_codes(check, texts, &source);
    }
}

fn unknown_codes(check: &mut Check, texts: &Texts, source: &Source) {
    let (names, declared) = source.names();
    let given = keys(&names, texts);
    let codes = First::of_texts(declared.iter().map(String::as_str));
    let mut first = First::default();
    for (index, (code, name)) in texts.codes.iter().zip(&given).enumerate() {
        let at = &code.name;
        if let Some(earlier) = first.get_or_insert(Key::Text(name), index) {
            let message = format!("there are already texts for `{name}`; join the two, or remove one");
            let earlier = &texts.codes[earlier].name;
            check.errors.conflict(at, message, earlier, format!("`{name}` is first translated here"));
            continue;
        }
        let Some(declared) = codes.get(Key::Text(name)) else {
            let names = declared.iter().map(String::as_str);
            let help = check.spelling.suggest(name, names, "remove these texts, or declare it");
            check.errors.error(at, format!("`{}` has no code `{name}`; {help}", texts.target));
            continue;
        };
        fields(check, &source.codes[declared], code);
    }
}

/// The titles of sections, or of what is reserved.
fn titles(check: &mut Check, texts: &Texts, what: &str, pairs: &[(Text, Text)], titles: &[&str]) {
    let known = First::of_texts(titles.iter().copied());
    let mut first = First::default();
    for (index, (source, _)) in pairs.iter().enumerate() {
        if known.get(Key::Text(&source.value)).is_none() {
            let help = match check.spelling.nearest(&source.value, titles.iter().copied()) {
                Some(nearest) => format!("did you mean {nearest:?}?"),
                None => "write its text as it is declared, then the translation".to_owned(),
            };
            let message = format!("`{}` has no {what} {:?}; {help}", texts.target, source.value);
            check.errors.error(source, message);
        } else if let Some(earlier) = first.get_or_insert(Key::Text(&source.value), index) {
            let message = format!("there is already a text for this {what}; remove one of the two");
            check.errors.conflict(source, message, &pairs[earlier].0, "it is first translated here");
        }
    }
}

fn fields(check: &mut Check, source: &Code, code: &CodeTexts) {
    let name = &code.name;
    if let Some(description) = &code.description
        && source.texts().0.is_empty()
    {
        check.errors.error(description, format!("`{name}` has no description; remove this one"));
    }
    let words: Vec<String> = code.fields.iter().map(|(word, _)| word.to_string()).collect();
    let mut first = First::default();
    for (index, word) in words.iter().enumerate() {
        let at = &code.fields[index].0;
        if !TEXT_FIELDS.contains(&word.as_str()) {
            let missing = TEXT_FIELDS.into_iter().filter(|field| !words.iter().any(|word| word == field));
            let help = check.spelling.suggest(word, missing, "remove this one");
            let message = format!("a translation has no field `{word}`, only `detail`, `cause` and `solution`; {help}");
            check.errors.error(at, message);
        } else if let Some(earlier) = first.get_or_insert(Key::Text(word), index) {
            let message = format!("`{name}` already has this `{word}`; join the two, or remove one");
            let earlier = &code.fields[earlier].0;
            check.errors.conflict(at, message, earlier, format!("`{word}` is first given here"));
        } else if field(source, word).is_empty() {
            let declare = if word == "detail" { "above the code, behind `///`" } else { "there first" };
            let message = format!("`{name}` is declared without a {word}; remove this one, or write it {declare}");
            check.errors.error(at, message);
        }
    }
}

/// A translation differs from its source, unless that is plain ASCII.
pub(in crate::check) fn same_text(check: &mut Check) {
    for (texts, source) in translations(check.block) {
        let mut compare = |source: Option<&str>, text: &dyn ToTokens, value: &str| {
            if source == Some(value) && !value.is_ascii() {
                let message = format!("this is the text of the source; translate it into `{}`", texts.tag.value);
                check.errors.error(text, message);
            }
        };
        if let Some(title) = &texts.title {
            compare(source.title.map(|title| title.value.as_str()), title, &title.value);
        }
        for (source, text) in texts.sections.iter().chain(&texts.reserved) {
            compare(Some(&source.value), text, &text.value);
        }
        let (names, declared) = source.names();
        let codes = First::of_texts(declared.iter().map(String::as_str));
        for (code, name) in texts.codes.iter().zip(keys(&names, texts)) {
            let declared = codes.get(Key::Text(&name)).and_then(|index| source.codes.get(index));
            let Some(declared) = declared else { continue };
            if let Some(text) = &code.description {
                compare(Some(&declared.texts().0), text, &text.value);
            }
            for (word, text) in &code.fields {
                compare(Some(&field(declared, &word.to_string())), text, &text.value);
            }
        }
    }
}
