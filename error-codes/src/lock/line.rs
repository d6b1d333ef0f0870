//! One line of the file, how it is read and written.

use core::fmt;
use core::iter::Peekable;
use core::str::Chars;
use std::borrow::ToOwned;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::integer::Integer;
use error_codes_core::names::needs_raw;

use crate::{Code, Domain, Entry, Status};

/// A published code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) place: Place,
    pub(super) code: OwnedCode,
    pub(super) variant: String,
    /// The documented name, if it is not the identifier.
    pub(super) name: Option<String>,
    pub(super) since: String,
    /// Whether the number is found as another code, whose number it is.
    pub(super) shares: bool,
    pub(super) retired: Option<String>,
    /// Empty if the code has no text.
    pub(super) text: String,
}

/// `CATALOG/DOMAIN`, and the type of the codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) catalog: String,
    pub(super) domain: String,
    pub(super) code_type: String,
}

/// A code that is owned.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum OwnedCode {
    Int(i128),
    Text(String),
}

/// What identifies a published code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key {
    pub(super) catalog: String,
    pub(super) domain: String,
    pub(super) code: OwnedCode,
    pub(super) variant: String,
}

impl Key {
    pub(super) fn of(catalog: &str, entry: Entry) -> Self {
        Self {
            catalog: catalog.to_owned(),
            domain: entry.domain().name().to_owned(),
            code: OwnedCode::of(entry.code()),
            variant: entry.variant().to_owned(),
        }
    }
}

impl OwnedCode {
    pub(super) fn borrowed(&self) -> Code<'_> {
        match self {
            Self::Int(number) => Code::Int(*number),
            Self::Text(text) => Code::Text(text),
        }
    }

    pub(super) fn of(code: Code<'_>) -> Self {
        match code {
            Code::Int(number) => Self::Int(number),
            Code::Text(text) => Self::Text(text.to_owned()),
        }
    }
}

impl Place {
    pub(super) fn of(catalog: &str, domain: &Domain) -> Self {
        Self { catalog: catalog.to_owned(), domain: domain.name().to_owned(), code_type: domain.code_type().to_owned() }
    }
}

impl fmt::Display for OwnedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Text(text) => write!(f, "{text:?}"),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.catalog, self.domain)
    }
}

/// As the file has it.
impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.place)?;
        if self.place.code_type != DEFAULT_TYPE {
            write!(f, ":{}", self.place.code_type)?;
        }
        write!(f, " {} {}", self.code, self.variant)?;
        if let Some(name) = &self.name {
            write!(f, " {NAME} {name:?}")?;
        }
        write!(f, " {}", self.since)?;
        if self.shares {
            write!(f, " {SHARES}")?;
        }
        if let Some(retired) = &self.retired {
            write!(f, " {RETIRED} {retired}")?;
        }
        if self.text.is_empty() { write!(f, " {NO_TEXT}") } else { write!(f, " {:?}", self.text) }
    }
}

const DEFAULT_TYPE: &str = Integer::DEFAULT.name();
const NAME: &str = "name";
const SHARES: &str = "shares";
const RETIRED: &str = "retired";
const NO_TEXT: char = '_';

/// How the conflict markers of a merge begin.
const CONFLICT: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

impl Line {
    pub(super) fn of(catalog: &str, entry: Entry, release: &str) -> Self {
        Self {
            place: Place::of(catalog, entry.domain()),
            code: OwnedCode::of(entry.code()),
            variant: entry.variant().to_owned(),
            name: Some(entry.name()).filter(|name| *name != entry.variant()).map(ToOwned::to_owned),
            since: release.to_owned(),
            shares: entry.shares().is_some(),
            retired: (entry.status() == Status::Retired).then(|| release.to_owned()),
            text: entry.description().to_owned(),
        }
    }

    pub(super) fn key(&self) -> Key {
        Key {
            catalog: self.place.catalog.clone(),
            domain: self.place.domain.clone(),
            code: self.code.clone(),
            variant: self.variant.clone(),
        }
    }

    /// The documented name.
    pub(super) fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.variant)
    }

    /// Reads a line; `None` if it is blank or a comment.
    pub(super) fn parse(text: &str) -> Result<Option<Self>, String> {
        let trimmed = text.trim();
        if CONFLICT.iter().any(|mark| trimmed.starts_with(mark)) {
            return Err("a merge conflict: keep the lines of both sides, and remove its marks".to_owned());
        }
        if trimmed.is_empty() || trimmed.starts_with('#') {
            return Ok(None);
        }
        Pieces(trimmed.chars().peekable()).line().map(Some).map_err(|missing| {
            format!("this line cannot be read: {missing}; restore it from the history of the file: {trimmed}")
        })
    }
}

/// The rest of a line.
struct Pieces<'a>(Peekable<Chars<'a>>);

impl Pieces<'_> {
    fn line(mut self) -> Result<Line, String> {
        let place = self.place()?;
        let code = self.code(&place.code_type)?;
        let variant = self.word("the identifier")?;
        let mut since = self.word("the version")?;
        let mut name = None;
        if since == NAME {
            name = Some(self.text("the documented name")?);
            since = self.word("the version")?;
        }
        let shares = self.keyword(SHARES)?;
        let retired = self.keyword(RETIRED)?.then(|| self.word("the version that retired it")).transpose()?;
        self.space();
        let text = if self.0.next_if_eq(&NO_TEXT).is_some() { String::new() } else { self.text("the description")? };
        self.space();
        match self.0.next() {
            None => Ok(Line { place, code, variant, name, since, shares, retired, text }),
            Some(c) => Err(format!("something begins with `{}` after its end", c.escape_debug())),
        }
    }

    fn space(&mut self) {
        while self.0.next_if(|c| c.is_whitespace()).is_some() {}
    }

    /// The characters up to the next space.
    fn word(&mut self, what: &str) -> Result<String, String> {
        self.space();
        let mut word = String::new();
        while let Some(c) = self.0.next_if(|c| !c.is_whitespace() && *c != '"') {
            word.push(c);
        }
        if word.is_empty() { Err(format!("{what} is missing")) } else { Ok(word) }
    }

    /// Whether this keyword is next, which its first character decides.
    fn keyword(&mut self, keyword: &str) -> Result<bool, String> {
        self.space();
        if self.0.peek().is_none_or(|c| !keyword.starts_with(*c)) {
            return Ok(false);
        }
        let word = self.word(keyword)?;
        if word == keyword { Ok(true) } else { Err(format!("`{word}` is not `{keyword}`")) }
    }

    fn place(&mut self) -> Result<Place, String> {
        let word = self.word("`CATALOG/DOMAIN`")?;
        let (place, code_type) = word.split_once(':').unwrap_or((&word, DEFAULT_TYPE));
        match place.split_once('/') {
            Some((catalog, domain)) if !catalog.is_empty() && !domain.is_empty() && !code_type.is_empty() => {
                Ok(Place { catalog: catalog.to_owned(), domain: domain.to_owned(), code_type: code_type.to_owned() })
            }
            _ => Err(format!("`{word}` is not `CATALOG/DOMAIN`")),
        }
    }

    fn code(&mut self, code_type: &str) -> Result<OwnedCode, String> {
        if code_type == "str" {
            return self.text("the string").map(OwnedCode::Text);
        }
        let word = self.word("the number")?;
        word.parse().map(OwnedCode::Int).map_err(|_| format!("`{word}` is not a number"))
    }

    /// A string as Rust writes it.
    fn text(&mut self, what: &str) -> Result<String, String> {
        self.space();
        if self.0.next_if_eq(&'"').is_none() {
            return Err(format!("{what} is missing"));
        }
        let unfinished = || format!("{what} has no end");
        let mut text = String::new();
        loop {
            match self.0.next().ok_or_else(unfinished)? {
                '"' => return Ok(text),
                '\\' => text.push(self.escape().ok_or_else(|| format!("{what} has an unknown escape"))?),
                c => text.push(c),
            }
        }
    }

    /// An escape, after the backslash.
    fn escape(&mut self) -> Option<char> {
        Some(match self.0.next()? {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            'u' => {
                self.0.next_if_eq(&'{')?;
                let mut digits = String::new();
                while let Some(digit) = self.0.next_if(char::is_ascii_hexdigit) {
                    digits.push(digit);
                }
                self.0.next_if_eq(&'}')?;
                char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?
            }
            c @ ('\\' | '"' | '\'') => c,
            _ => return None,
        })
    }
}

/// A row of a block that declares what this line says, to be pasted, with the code that it `shares`.
pub(super) fn row(line: &Line, shares: Option<&str>) -> String {
    row_with(line, shares.map(|target| (SHARES, target)))
}

/// The same for a retired code, with the code that it `moved` to.
pub(super) fn retired_row(line: &Line, moved: Option<&str>) -> String {
    format!("retired {}", row_with(line, moved.map(|target| ("moved", target))))
}

fn row_with(line: &Line, reference: Option<(&str, &str)>) -> String {
    let text = if line.text.is_empty() { NO_TEXT.to_string() } else { format!("{:?}", line.text) };
    let name = line.name.as_ref().map(|name| format!("name: {name:?}"));
    let reference = reference.map(|(field, target)| format!("{field}: {}", identifier(target)));
    let fields = [name, reference].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let fields = if fields.is_empty() { fields } else { format!(" {{ {fields} }}") };
    format!("{} = {} {text}{fields},", identifier(&line.variant), line.code)
}

/// An identifier as the block needs it; the lock has it without `r#`.
fn identifier(variant: &str) -> String {
    format!("{}{variant}", if needs_raw(variant) { "r#" } else { "" })
}
