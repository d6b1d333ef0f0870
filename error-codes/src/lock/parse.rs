//! How a line of the file is read.

use core::iter::Peekable;
use core::str::Chars;
use std::borrow::ToOwned;
use std::format;
use std::string::String;

use error_codes_core::ty::Type;

use super::line::{DEFAULT_TYPE, DomainPath, Line, NAME, NO_TEXT, OwnedCode, RETIRED, SHARES};

/// How the conflict markers of a merge begin.
const CONFLICT: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

impl Line {
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
        let path = self.path()?;
        let code = self.code(&path.code_type)?;
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
            None => Ok(Line { path, code, variant, name, since, shares, retired, text }),
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

    fn path(&mut self) -> Result<DomainPath, String> {
        let word = self.word("`CATALOG/DOMAIN`")?;
        let (path, code_type) = word.split_once(':').unwrap_or((&word, DEFAULT_TYPE));
        match path.split_once('/') {
            Some((catalog, domain)) if !catalog.is_empty() && !domain.is_empty() && !code_type.is_empty() => {
                Ok(DomainPath {
                    catalog: catalog.to_owned(),
                    domain: domain.to_owned(),
                    code_type: code_type.to_owned(),
                })
            }
            _ => Err(format!("`{word}` is not `CATALOG/DOMAIN`")),
        }
    }

    fn code(&mut self, code_type: &str) -> Result<OwnedCode, String> {
        if code_type == Type::Str.name() {
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
