//! The columns of the tables that `export` writes and `import` reads back, and their headings.

use std::borrow::Cow;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;
use error_codes_core::fields;
use indexmap::IndexSet;

use super::{Code, Value};

fields! {
    /// A column with a fixed heading, other than the texts.
    pub(in crate::cli) enum Own {
        Catalog = "catalog",
        Domain = "domain",
        Section = "section",
        Code = "code",
        Name = "name",
        Variant = "variant",
        Shares = "shares",
        Status = "status",
        Label = "label",
        Moved = "moved",
        Since = "since",
        RetiredIn = "retired_in",
        Title = "title",
        Range = "range",
        Type = "type",
    }
}

/// A column of a table of codes, or of a table of domains.
#[derive(Clone)]
pub(in crate::cli) enum Heading<'a> {
    Own(Own),
    Text(TextField),
    /// A text in another language.
    Translation(TextField, &'a str),
    /// A column of the catalog's own, typed or quoted.
    Further(&'a str),
}

impl<'a> Heading<'a> {
    /// The column with this heading; `None` if only a further column can have it.
    pub(in crate::cli) fn read(heading: &'a str) -> Option<Self> {
        let quoted = heading.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).map(Self::Further);
        let own = || Own::from_name(heading).map(Self::Own);
        let text = || TextField::from_name(heading).map(Self::Text);
        quoted.or_else(own).or_else(text).or_else(|| {
            let (name, language) = heading.split_once('.').filter(|(_, language)| !language.is_empty())?;
            Some(Self::Translation(TextField::from_name(name)?, language))
        })
    }

    /// The further columns of the codes: the typed ones, then the others, as they come.
    pub(in crate::cli) fn further(codes: &[&'a Code]) -> Vec<Self> {
        let typed = codes.iter().flat_map(|code| code.columns.keys());
        let names: IndexSet<&String> = typed.chain(codes.iter().flat_map(|code| code.notes.keys())).collect();
        names.into_iter().map(|name| Self::Further(name)).collect()
    }

    /// The texts in other languages, where one of the codes has such a one.
    pub(in crate::cli) fn translations(codes: &[&'a Code]) -> Vec<Self> {
        let tags: IndexSet<&String> = codes.iter().flat_map(|code| code.texts.keys()).collect();
        let all = tags.into_iter().flat_map(|tag| TextField::ALL.map(|field| Self::Translation(field, tag)));
        all.filter(|heading| heading.is_used(codes)).collect()
    }

    /// Whether the column is not empty.
    pub(in crate::cli) fn is_used(&self, codes: &[&Code]) -> bool {
        codes.iter().any(|code| !self.cell(code).is_empty())
    }

    /// The heading itself. That of a further column is in quotes if another column may have this name.
    pub(in crate::cli) fn text(&self) -> Cow<'a, str> {
        match self {
            Self::Own(own) => Cow::Borrowed(own.name()),
            Self::Text(field) => Cow::Borrowed(field.name()),
            Self::Translation(field, tag) => Cow::Owned(format!("{}.{tag}", field.name())),
            Self::Further(name) if Self::read(name).is_some() => Cow::Owned(format!("\"{name}\"")),
            Self::Further(name) => Cow::Borrowed(name),
        }
    }

    /// The value of a further column.
    pub(in crate::cli) fn value<'c>(&self, code: &'c Code) -> Option<&'c Value> {
        let Self::Further(name) = self else { return None };
        code.columns.get(*name).or_else(|| code.notes.get(*name))
    }

    /// The text of the code in this column; empty where there is none, and in a column of a domain or a catalog.
    pub(in crate::cli) fn cell<'c>(&self, code: &'c Code) -> Cow<'c, str> {
        let text = match self {
            Self::Own(own) => return own.cell(code),
            Self::Text(field) => code.text(*field),
            Self::Translation(field, tag) => code.texts.get(*tag).and_then(|texts| texts.text(*field)),
            Self::Further(_) => return Cow::Owned(self.value(code).map(Value::to_string).unwrap_or_default()),
        };
        Cow::Borrowed(text.unwrap_or_default())
    }
}

impl Own {
    fn cell(self, code: &Code) -> Cow<'_, str> {
        // Without `..`: a new field has a column, or is left out on purpose.
        #[rustfmt::skip] // a list of fields
        let Code {
            variant, name, code, label, description: _, detail: _, cause: _, solution: _, section, shares, moved, status,
            columns: _, notes: _, texts: _, since, retired_in, computed: (),
        } = code;
        let text = match self {
            Self::Code => return Cow::Owned(code.to_string()),
            Self::Name => return Cow::Borrowed(name),
            Self::Variant => return Cow::Borrowed(variant),
            Self::Status => return Cow::Borrowed(status.as_str()),
            Self::Section => section,
            Self::Shares => shares,
            Self::Label => label,
            Self::Moved => moved,
            Self::Since => since,
            Self::RetiredIn => retired_in,
            Self::Catalog | Self::Domain | Self::Title | Self::Range | Self::Type => &None,
        };
        Cow::Borrowed(text.as_deref().unwrap_or_default())
    }
}
