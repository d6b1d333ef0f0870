//! `export --format html`: the reference as one page that needs nothing else, neither a network nor a script.

mod anchor;
mod code;
mod numbers;
mod space;
mod text;
mod view;

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use minijinja::{AutoEscape, Output, State, Value};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use self::text::{WORDS, Words};
use super::template;
use crate::cli::UsageError;
use crate::cli::reference::Reference;
use crate::cli::weights::WEIGHTS;

const TEMPLATE: &str = include_str!("html/page.html");
const STYLE: &str = include_str!("html/page.css");
const SCRIPT: &str = include_str!("html/page.js");

/// What the template is handed.
#[derive(Serialize)]
struct Page<'a> {
    title: String,
    /// The language of the page itself.
    language: &'static str,
    /// All languages that a text is in.
    languages: Vec<&'a str>,
    words: &'static BTreeMap<&'static str, Words>,
    ui: &'static Words,
    head: Option<String>,
    foot: Option<String>,
    style: &'static str,
    script: String,
    policy: String,
    total: usize,
    catalogs: Vec<view::Catalog<'a>>,
}

/// The page of a reference as data, with a title, what goes above and below, and its own words in this language.
pub(super) fn page(
    reference: &Reference,
    title: Option<&str>,
    (head, foot): (Option<String>, Option<String>),
    language: Option<&str>,
) -> Result<String, UsageError> {
    let script = format!("{}({});", SCRIPT.trim_end(), serde_json::to_string(&WEIGHTS)?);
    let language = text::words(language.unwrap_or_default());
    let ui = &WORDS[language];
    let catalogs: Vec<view::Catalog> = reference.catalogs.iter().map(view::Catalog::of).collect();
    let own_title = match &reference.catalogs[..] {
        [catalog] if !catalog.title.is_empty() => &catalog.title,
        _ => ui["title"],
    };
    let page = Page {
        title: title.unwrap_or(own_title).into(),
        language,
        languages: reference.languages(),
        ui,
        words: &WORDS,
        head,
        foot,
        style: STYLE,
        policy: policy(&script),
        script,
        total: catalogs.iter().map(|catalog| catalog.total).sum(),
        catalogs,
    };
    let mut environment = template::engine();
    environment.set_formatter(escaped);
    template::render(&environment, "page.html", TEMPLATE, &page)
}

/// Nothing runs and nothing is loaded, save the style and the script of the page itself, and images in `data:` URLs.
fn policy(script: &str) -> String {
    let hash = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; style-src {}; script-src {}; img-src data:; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(script)
    )
}

/// Text letter for letter, in an element or in a quoted attribute. A browser would read a carriage return as a line
/// feed, and HTML has nothing for NUL.
fn escaped(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), minijinja::Error> {
    let text = value.to_string();
    if value.is_safe() || *state.auto_escape() == AutoEscape::None {
        return out.write_str(&text).map_err(minijinja::Error::from);
    }
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    out.write_str(&text.replace('\r', "&#13;").replace('\0', "\u{fffd}")).map_err(minijinja::Error::from)
}
