//! A block as it is written.

use std::mem;

use error_codes_core::field::TextField;
use error_codes_core::format::{NumberFormat, hexadecimal};
use error_codes_core::ty::Type;
use proc_macro2::{Ident, Span, TokenStream};
use syn::{Attribute, Visibility, token};

use super::column::{Column, ColumnDefault};
use super::extent::Extent;
use super::field::Fields;
use super::range::Range;
use super::texts::{Tag, Texts};
use super::token::{Name, Text};
use super::value::{Number, Value};
use super::verbatim::Verbatim;
use super::without::Without;
use crate::doc_comments;

/// Everything between the braces of one `define_codes!`.
#[derive(Default)]
pub(crate) struct Block {
    /// The path of the runtime crate, as the front macro hands it in.
    pub(crate) runtime: TokenStream,
    /// Whether rustdoc reads the expansion.
    pub(crate) for_rustdoc: bool,
    /// The last token, or its closing delimiter: where an error is that has no token.
    pub(super) end: Option<Span>,
    pub(crate) catalogs: Vec<Catalog>,
    pub(crate) domains: Vec<Domain>,
    pub(crate) reserved: Vec<Reserved>,
    /// The columns of every domain.
    pub(crate) columns: Vec<Column>,
    /// The translations.
    pub(crate) texts: Vec<Texts>,
}

/// What stands before the keyword of an item.
pub(super) type Head = (Vec<Attribute>, Visibility);

pub(crate) struct Catalog {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) name: Name,
    pub(crate) id: Text,
    pub(crate) title: Text,
    /// The language that the block itself is in.
    pub(crate) language: Option<Tag>,
    /// Whether it is the first item of its block.
    pub(crate) first: bool,
}

pub(crate) struct Domain {
    /// Its index in the block.
    pub(crate) index: usize,
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    /// The word `domain` and the braces: rustc's own remarks on the enum land there.
    pub(crate) keyword: Ident,
    pub(crate) braces: token::Brace,
    pub(crate) name: Name,
    pub(crate) ty: Type,
    pub(crate) extent: Extent,
    pub(crate) overlaps: Vec<Name>,
    pub(crate) shown: Option<Text>,
    pub(crate) without: Without,
    pub(crate) title: Option<Text>,
    pub(crate) sections: Vec<Section>,
    /// Active and retired codes, in the order of the source.
    pub(crate) codes: Vec<Code>,
    /// The variants for codes that are not declared; there may be one.
    pub(crate) others: Vec<Other>,
    pub(crate) reserved: Vec<Reserved>,
    /// The columns of this domain alone.
    pub(crate) columns: Vec<Column>,
}

pub(crate) struct Section {
    pub(crate) title: Text,
    pub(crate) extent: Extent,
    pub(crate) defaults: Vec<ColumnDefault>,
}

pub(crate) struct Reserved {
    pub(crate) extent: Extent,
    pub(crate) title: Text,
}

/// `other NAME` or `other NAME(TYPE)`.
pub(crate) struct Other {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) name: Name,
    pub(crate) ty: Option<syn::Type>,
}

pub(crate) struct Code {
    /// Its index in the domain.
    pub(crate) index: usize,
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) name: Name,
    /// The number or the string, whichever the codes of the domain are. `None` where it could not be read; the name is
    /// known all the same.
    pub(crate) value: Option<Value>,
    /// A string where the codes are numbers, or a number where they are strings.
    pub(crate) mismatch: Option<Value>,
    /// `None` where it could not be read.
    pub(crate) description: Option<Description>,
    pub(crate) fields: Fields,
    /// Index into the sections of the domain.
    pub(crate) section: Option<usize>,
    pub(crate) retired: bool,
}

/// Where a code's description comes from.
pub(crate) enum Description {
    Text(Text),
    /// The first paragraph of its documentation.
    Documentation,
    /// `_`: nothing.
    Nothing,
}

impl Block {
    /// The columns of a domain: those of the block come first.
    pub(crate) fn columns<'a>(&'a self, domain: &'a Domain) -> impl Iterator<Item = &'a Column> + Clone {
        self.columns.iter().chain(&domain.columns)
    }

    /// The language that the block itself is in.
    pub(crate) fn language(&self) -> Option<&Tag> {
        self.catalogs.iter().find_map(|catalog| catalog.language.as_ref())
    }
}

impl Domain {
    /// A domain of which only the name is read.
    pub(super) fn new(index: usize, (attrs, vis): Head, keyword: Ident, name: Name) -> Self {
        Self {
            index,
            attrs,
            vis,
            braces: token::Brace(keyword.span()),
            keyword,
            name,
            ty: Type::DEFAULT,
            extent: Extent::default(),
            overlaps: Vec::new(),
            shown: None,
            without: Without::default(),
            title: None,
            sections: Vec::new(),
            codes: Vec::new(),
            others: Vec::new(),
            reserved: Vec::new(),
            columns: Vec::new(),
        }
    }

    pub(crate) fn active(&self) -> impl Iterator<Item = &Code> {
        self.codes.iter().filter(|code| !code.retired)
    }

    pub(crate) fn retired(&self) -> impl Iterator<Item = &Code> {
        self.codes.iter().filter(|code| code.retired)
    }

    /// The section with this index.
    pub(crate) fn section(&self, index: Option<usize>) -> Option<&Section> {
        self.sections.get(index?)
    }

    /// The format of the clause `shown`; without one, hexadecimal as wide as the longest bound if all bounds are hexadecimal.
    pub(crate) fn shown(&self) -> Option<String> {
        match (&self.shown, self.ty) {
            (_, Type::Str) => None,
            (Some(shown), _) => Some(shown.value.clone()).filter(|shown| NumberFormat::parse(shown).is_ok()),
            (None, _) => {
                Range::hexadecimal_width(&self.extent.ranges).map(|width| hexadecimal(width).as_str().to_owned())
            }
        }
    }

    /// How messages show the numbers of this domain: as its ranges are written.
    pub(crate) fn format(&self) -> NumberFormat<'static> {
        Range::format(&self.extent.ranges)
    }
}

impl Code {
    /// The section that holds the code to its ranges: not that of an alias, whose number is another's.
    pub(crate) fn held_section(&self) -> Option<usize> {
        self.section.filter(|_| self.fields.shares.is_none())
    }

    /// The field `name`, or the identifier.
    pub(crate) fn documented_name(&self) -> &str {
        self.fields.name.as_ref().map_or(self.name.spelling(), |name| &name.value)
    }

    /// What the code has in a column: its own value, that of its section, or the default; a retired code only its own.
    pub(crate) fn value_in<'a>(&'a self, column: &'a Column, sections: &'a [Section]) -> Option<&'a Verbatim> {
        let own = self.fields.values.iter().find(|(name, _)| column.name.spelling() == name).map(|(_, value)| value);
        let inherited = || {
            let section = self.section.and_then(|section| sections.get(section)).into_iter();
            let mut defaults = section.flat_map(|section| &section.defaults);
            let default = defaults.find(|default| default.name == column.name).map(|default| &default.value);
            default.or(column.default.as_ref())
        };
        own.or_else(|| if self.retired { None } else { inherited() })
    }

    /// One of its texts; empty if there is none.
    pub(crate) fn text_of(&self, field: TextField) -> String {
        let own = |text: Option<&Text>| text.map(|text| text.value.clone()).unwrap_or_default();
        match (field, &self.description) {
            (TextField::Description, Some(Description::Text(text))) => text.value.clone(),
            (TextField::Description, _) => self.described().0,
            (TextField::Detail, _) => self.described().1,
            (TextField::Cause, _) => own(self.fields.cause.as_ref()),
            (TextField::Solution, _) => own(self.fields.solution.as_ref()),
        }
    }

    /// All of its texts, each to be asked once; its doc comment is read once for them.
    pub(crate) fn texts(&self) -> impl FnMut(TextField) -> String {
        let (mut description, mut detail) = self.described();
        move |field| match field {
            TextField::Description => mem::take(&mut description),
            TextField::Detail => mem::take(&mut detail),
            _ => self.text_of(field),
        }
    }

    /// The description and the detail, both of which a doc comment may hold.
    fn described(&self) -> (String, String) {
        let documentation = doc_comments::text(&self.attrs);
        match &self.description {
            Some(Description::Documentation) => doc_comments::first_paragraph(&documentation),
            _ => (self.text().map(|text| text.value.clone()).unwrap_or_default(), documentation),
        }
    }

    /// The description, if it is a text.
    pub(crate) fn text(&self) -> Option<&Text> {
        if let Description::Text(text) = self.description.as_ref()? { Some(text) } else { None }
    }

    /// The number, where there is one.
    pub(crate) fn number(&self) -> Option<&Number> {
        if let Value::Int(number) = self.value.as_ref()? { Some(number) } else { None }
    }

    /// The string, where there is one.
    pub(crate) fn string(&self) -> Option<&Text> {
        if let Value::Str(text) = self.value.as_ref()? { Some(text) } else { None }
    }
}
