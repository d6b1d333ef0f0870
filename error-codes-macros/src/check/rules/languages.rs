//! Translations.

pub(in crate::check) mod missing;
pub(in crate::check) mod unknown;

use error_codes_core::field::TextField;
use error_codes_core::language::{is_well_formed, same};
use quote::ToTokens;

use crate::check::code_names::CodeNames;
use crate::check::context::Check;
use crate::hash_table::{First, Key};
use crate::syntax::{Block, Code, Domain, Reserved, Tag, Text, Texts};

/// What can be translated: the texts of a catalog or of a domain.
struct Source<'a> {
    title: Option<&'a Text>,
    sections: Vec<&'a str>,
    reserved: Vec<&'a str>,
    codes: &'a [Code],
}

impl<'a> Source<'a> {
    /// What the `texts` translate; `None` where there is nothing of that name.
    fn of(block: &'a Block, texts: &Texts) -> Option<Self> {
        if let Some(catalog) = block.catalogs.iter().find(|catalog| catalog.name == texts.target) {
            let (title, reserved) = (Some(&catalog.title), titles(&block.reserved));
            return Some(Self { title, sections: Vec::new(), reserved, codes: &[] });
        }
        block.domains.iter().find(|domain| domain.name == texts.target).map(Self::of_domain)
    }

    fn of_domain(domain: &'a Domain) -> Self {
        Self {
            title: domain.title.as_ref(),
            sections: domain.sections.iter().map(|section| section.title.value.as_str()).collect(),
            reserved: titles(&domain.reserved),
            codes: &domain.codes,
        }
    }

    fn is_empty(&self) -> bool {
        self.title.is_none() && self.sections.is_empty() && self.reserved.is_empty() && self.codes.is_empty()
    }

    /// The key builder, and each code's key.
    fn names(&self) -> (CodeNames<'a>, Vec<String>) {
        let active = self.codes.iter().filter(|code| !code.retired);
        let names = CodeNames::new(active.map(|code| code.name.spelling()));
        let each = self.codes.iter().map(|code| names.key(code.name.spelling(), code.retired)).collect();
        (names, each)
    }
}

fn titles(reserved: &[Reserved]) -> Vec<&str> {
    reserved.iter().map(|reserved| reserved.title.value.as_str()).collect()
}

/// Every `texts` whose target is there, with what it translates.
fn translations(block: &Block) -> impl Iterator<Item = (&Texts, Source<'_>)> {
    block.texts.iter().filter_map(|texts| Some((texts, Source::of(block, texts)?)))
}

/// A language has a well-formed tag, is not that of the block, and is given once for a catalog or a domain of the block.
pub(in crate::check) fn language_form(check: &mut Check) {
    let block = check.block;
    let own = block.language();
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
        let catalog = block.catalogs.iter().find(|catalog| catalog.name == *target);
        if let Some(domain) = block.domains.iter().find(|domain| catalog.is_some() && domain.name == *target) {
            let message = format!("`{target}` is the catalog and a domain; give one of the two another name");
            check.errors.conflict(target, message, &domain.name, "the domain is here");
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

/// A translation differs from its source, unless that is plain ASCII, or of the same language in another script or region.
pub(in crate::check) fn same_text(check: &mut Check) {
    let own = check.block.language();
    let is_related = |texts: &Texts| own.is_some_and(|own| same(own.primary(), texts.tag.primary()));
    for (texts, source) in translations(check.block).filter(|(texts, _)| !is_related(texts)) {
        let mut compare = |source: Option<&str>, text: &dyn ToTokens, value: &str| {
            if source == Some(value) && !value.is_ascii() {
                let tag = &texts.tag.value;
                let partial = if texts.partial { "" } else { "make the texts `partial` and " };
                let help = format!("translate it into `{tag}`; if it reads the same there, {partial}leave it out");
                let message = format!("this is the text of the source; {help}");
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
        let codes = First::by_text(declared.iter().map(String::as_str).zip(source.codes));
        for (code, name) in texts.codes.iter().zip(names.keys(texts)) {
            let Some(declared) = codes.get(Key::Str(&name)) else { continue };
            let described = code.description.iter().map(|text| (TextField::Description, text));
            let fields = code.fields.iter().filter_map(|field| Some((field.field?, &field.text)));
            for (field, text) in described.chain(fields) {
                compare(Some(&declared.text_of(field)), text, &text.value);
            }
        }
    }
}
