//! Texts in other languages.

use error_codes::{Catalog, Domain, Entry, Meaning, Section, catalogs, define_codes};

define_codes! {
    pub catalog OURS = "ours" "我们的服务" in zh;
    pub domain Upload 70000..=70099 "上传" {
        section "文件" 70000..=70009 {
            /// 不超过 20 MB。
            TooLarge = 70001 "文件过大" { cause: "文件。", solution: "拆分。" },
        }
        r#type = 70002 "类型" { name: "type" },
        Busy = 70050 "服务繁忙",
        Later = 70050 "稍后再试" { shares: Busy },
        retired Old = 70051 "旧的",
        retired Busy = 70052 "太忙" { moved: Busy },
        /// 没有描述。
        ///
        /// 只有文档。
        Documented = 70053,
        Nothing = 70054 _,
        reserved 70090..=70099 "测试版",
    }
    pub domain Reason: str "原因" { Timeout = "timed-out" "超时" }
    reserved 80000..=80099 "移动团队";
    texts en for OURS "Our services" { reserved "移动团队" "the mobile team" }
    texts en for Upload "Upload" {
        section "文件" "The file",
        reserved "测试版" "the beta",
        TooLarge "the file is too large" { detail: "At most 20 MB.", cause: "The file.", solution: "Split it." }
        r#type "the type", Busy "busy", Later "later", Old "the old one",
        retired Busy "too busy", Documented "no description" { detail: "only documentation" },
    };
    texts en for Reason "Reason" { Timeout "timed out" }
    texts "zh-Hant" partial for Upload { Busy "服務繁忙" }
    texts en-GB partial for Reason;
}

const DESCRIPTION: &str = Upload::Busy.entry().description();

fn texts(entry: Entry) -> [Option<&'static str>; 5] {
    let section = entry.section().map(Section::title);
    [Some(entry.description()), entry.detail(), entry.cause(), entry.solution(), section]
}

#[test]
fn an_entry_in_another_language() {
    let source = Upload::TooLarge.entry();
    let english = source.in_language("en-GB");
    let expected = ["the file is too large", "At most 20 MB.", "The file.", "Split it.", "The file"];
    assert_eq!(texts(english), expected.map(Some));
    assert_eq!(texts(source), ["文件过大", "不超过 20 MB。", "文件。", "拆分。", "文件"].map(Some));
    assert_eq!(english.to_string(), "TooLarge (70001): the file is too large");
    let full = "TooLarge (70001): the file is too large\ndetail: At most 20 MB.\ncause: The file.\nsolution: Split it.";
    assert_eq!(format!("{english:#}"), full);
    assert_eq!(format!("{english:?}"), format!("{source:?}"));
    assert_eq!(english.section().unwrap().ranges().next(), Some(70000..=70009));
    assert_eq!((english.code(), english.name(), english.variant()), (source.code(), source.name(), source.variant()));
    assert_eq!((source.language(), english.language()), (None, Some("en")));
    // Whoever asks for what is not there is given the source, from a translation too.
    assert_eq!(english.in_language("de"), source);
    assert_eq!(english.in_language(""), source);
    assert_ne!(english, source);
    let later = Upload::Later.entry().in_language("EN").shares().unwrap();
    assert_eq!((later.variant(), later.description()), ("Busy", "busy"));
    assert_eq!(DESCRIPTION, "服务繁忙");
    assert_eq!(Upload::r#type.entry().in_language("en").description(), "the type");
    let documented = Upload::Documented.entry().in_language("en");
    assert_eq!((documented.description(), documented.detail()), ("no description", Some("only documentation")));
    assert_eq!(Upload::Nothing.entry().in_language("en").description(), "");
    assert_eq!(core::mem::size_of::<Entry>(), 2 * core::mem::size_of::<usize>());
}

#[test]
fn a_partial_translation_falls_back_to_the_source() {
    let busy = Upload::Busy.entry().in_language("zh-Hant-TW");
    assert_eq!((busy.language(), busy.description()), (Some("zh-Hant"), "服務繁忙"));
    let large = Upload::TooLarge.entry().in_language("zh-Hant");
    assert_eq!(texts(large), texts(Upload::TooLarge.entry()));
    assert_eq!(Upload::DOMAIN.title_in("zh-Hant"), Some("上传"));
    // A domain has the languages that its own texts are in.
    assert_eq!(Reason::Timeout.entry().in_language("zh-Hant").language(), None);
    let british = Reason::Timeout.entry().in_language("en-GB");
    assert_eq!((british.language(), british.description()), (Some("en-GB"), "超时"));
}

#[test]
fn domains_and_catalogs() {
    let domain: &Domain = Upload::DOMAIN;
    assert!(domain.languages().eq(["en", "zh-Hant"]));
    assert_eq!(
        (domain.title(), domain.title_in("en-US"), domain.title_in("de")),
        (Some("上传"), Some("Upload"), Some("上传"))
    );
    assert_eq!((domain.sections_in("en")[0].title(), domain.reserved_in("en")[0].title()), ("The file", "the beta"));
    assert_eq!(OURS.language(), Some("zh"));
    assert!(OURS.languages().eq(["en", "zh-Hant", "en-GB"]));
    assert_eq!(
        (OURS.title_in("en"), OURS.title_in("zh-Hant"), OURS.title_in("de")),
        ("Our services", "我们的服务", "我们的服务")
    );
    let reserved = |code, tag| match OURS.explain_in(code, tag).next() {
        Some(Meaning::Reserved { reserved, .. }) => reserved.title(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        (reserved(80005, "en"), reserved(80005, "de"), reserved(70095, "en")),
        ("the mobile team", "移动团队", "the beta")
    );
    let Some(Meaning::Code(entry)) = OURS.explain_in("timed-out", "en").next() else { panic!() };
    assert_eq!(entry.description(), "timed out");
}

#[test]
fn what_is_unknown_in_another_language() {
    let retired = Upload::try_from(70051).unwrap_err();
    assert_eq!(retired.to_string(), "70051 is retired in Upload; it was Old: 旧的");
    assert_eq!(retired.in_language("en-GB").to_string(), "70051 is retired in Upload; it was Old: the old one");
    assert_eq!(retired.in_language("en").in_language("de"), retired);
    let reserved = Upload::try_from(70095).unwrap_err().in_language("en");
    assert_eq!(reserved.to_string(), "70095 is reserved in Upload: the beta");
    let moved = Upload::try_from(70052).unwrap_err().in_language("en");
    assert_eq!(moved.to_string(), "70052 is retired in Upload; it was Busy: too busy; it is now Busy (70050)");
    let named = "Old".parse::<Upload>().unwrap_err().in_language("en");
    assert_eq!(named.to_string(), "`Old` is retired in Upload; it was Old: the old one");
    assert_eq!(
        Upload::try_from(70010).unwrap_err().in_language("en").to_string(),
        "70010 is not assigned in Upload (70000..=70099)"
    );
}

fn is_chinese(c: char) -> bool {
    ('\u{3000}'..='\u{303f}').contains(&c)
        || ('\u{4e00}'..='\u{9fff}').contains(&c)
        || ('\u{ff00}'..='\u{ffef}').contains(&c)
}

/// Every text of the catalog in a language.
fn all_texts(catalog: &'static Catalog, tag: &str) -> Vec<Option<&'static str>> {
    let mut all = vec![Some(catalog.title_in(tag))];
    all.extend(catalog.reserved_in(tag).iter().map(|reserved| Some(reserved.title())));
    for domain in catalog.domains() {
        all.push(domain.title_in(tag));
        all.extend(domain.sections_in(tag).iter().map(|section| Some(section.title())));
        all.extend(domain.reserved_in(tag).iter().map(|reserved| Some(reserved.title())));
        all.extend(domain.entries().chain(domain.retired()).flat_map(|entry| texts(entry.in_language(tag))));
    }
    all
}

#[test]
fn the_catalogs_are_in_english() {
    let mut codes = 0;
    for catalog in catalogs() {
        assert_eq!((catalog.language(), catalog.languages().next()), (Some("zh"), Some("en")));
        for entry in catalog.entries() {
            assert_eq!(entry.in_language("en-GB").language(), Some("en"));
            codes += 1;
        }
        let (source, english) = (all_texts(catalog, "de"), all_texts(catalog, "en-GB"));
        assert_eq!(source, all_texts(catalog, "zh"));
        assert_eq!(source.len(), english.len());
        for (source, english) in source.into_iter().zip(english) {
            assert_eq!(source.is_some(), english.is_some(), "{source:?} {english:?}");
            let (Some(source), Some(english)) = (source, english) else { continue };
            assert!(!english.contains(is_chinese), "{english}");
            assert!(source.is_ascii() || source != english, "{english}");
        }
    }
    assert_eq!(codes, 323);
}

/// Dialects: the language of the block is a kind of that of a translation.
mod dialects {
    error_codes::define_codes! {
        pub(super) catalog COLOURS = "colours" "Colours" in en-GB;
        pub(super) domain Paint 1..=9 "Paint" { Grey = 1 "wrong colour", Fade = 2 "façade" }
        reserved 20..=29 "the neighbours";
        texts en for COLOURS "Colors" { reserved "the neighbours" "the neighbors" }
        // Two that are one language may have the same text.
        texts en for Paint "Paint" { Grey "wrong color", Fade "façade" }
        texts en-US partial for Paint;
    }
}

#[test]
fn the_language_of_the_block_is_looked_up_like_any_other() {
    use dialects::{COLOURS, Paint};
    let entry = Paint::Grey.entry();
    for (tag, colour, title, reserved) in [
        ("en-GB", "wrong colour", "Colours", "the neighbours"),
        ("EN-gb-oxendict", "wrong colour", "Colours", "the neighbours"),
        ("en", "wrong color", "Colors", "the neighbors"),
        ("en-AU", "wrong color", "Colors", "the neighbors"),
        ("de", "wrong colour", "Colours", "the neighbours"),
    ] {
        assert_eq!(entry.in_language(tag).description(), colour, "{tag}");
        assert_eq!((COLOURS.title_in(tag), COLOURS.reserved_in(tag)[0].title()), (title, reserved), "{tag}");
    }
    // Of the catalog itself there is nothing in `en-US`.
    assert_eq!((COLOURS.title_in("en-US"), COLOURS.reserved_in("en-US")[0].title()), ("Colors", "the neighbors"));
}
