//! Tables of codes, which `import` converts and `check --against` compares: catalogs, domains and rows, each with its line.

mod clean;
pub(super) mod names;
pub(super) mod number_format;
mod read;
mod report;
mod shown;
mod value;

use std::collections::BTreeMap;
use std::string::String;
use std::vec::Vec;

use error_codes_core::field::TextField;
use error_codes_core::ty::Type;

use crate::Status;
use crate::cli::reference::texts;

pub(super) use self::clean::clean;
pub(super) use self::read::{Field, InputFormat, Options, Source, declared_column, read};
pub(super) use self::report::Report;
pub(super) use self::value::{Int, Value, read_bool, read_ranges, show_ranges};
pub(super) use error_codes_core::range::Range;

/// For each language, the texts of something by the name of their field.
pub(super) type Texts = BTreeMap<String, BTreeMap<String, String>>;

/// The first position of each name in a growing list.
#[derive(Default)]
struct Index {
    places: BTreeMap<Option<String>, usize>,
    /// How many items of the list are indexed.
    indexed: usize,
}

impl Index {
    /// The first position of the name in a list of this length, whose names `name_of` returns.
    fn find(&mut self, name: Option<&str>, length: usize, name_of: impl Fn(usize) -> Option<String>) -> Option<usize> {
        if self.indexed > length {
            *self = Self::default();
        }
        for at in self.indexed..length {
            self.places.entry(name_of(at)).or_insert(at);
        }
        self.indexed = length;
        self.places.get(&name.map(String::from)).copied()
    }
}

/// What stands above a table: where its codes belong, unless they have a column for it.
#[derive(Clone, Default)]
pub(super) struct Place {
    pub(super) catalog: Option<String>,
    pub(super) domain: Option<String>,
    pub(super) section: Option<String>,
}

/// The catalogs that a source declares, in its order.
#[derive(Default)]
pub(super) struct Tables {
    pub(super) catalogs: Vec<Catalog>,
    index: Index,
}

impl Tables {
    pub(super) fn catalog(&mut self, id: Option<&str>) -> &mut Catalog {
        let catalogs = &mut self.catalogs;
        let at = self.index.find(id, catalogs.len(), |at| catalogs[at].id.clone()).unwrap_or_else(|| {
            catalogs.push(Catalog { id: id.map(Into::into), ..Catalog::default() });
            catalogs.len() - 1
        });
        &mut catalogs[at]
    }

    pub(super) fn domain(&mut self, place: &Place) -> &mut Domain {
        self.catalog(place.catalog.as_deref()).domain(place.domain.as_deref())
    }

    pub(super) fn add_rows(&mut self, place: &Place, rows: Vec<Row>) {
        if !rows.is_empty() {
            self.domain(place).rows.extend(rows);
        }
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.catalogs.iter().flat_map(|catalog| &catalog.domains).flat_map(|domain| &domain.rows)
    }
}

impl Catalog {
    pub(super) fn domain(&mut self, name: Option<&str>) -> &mut Domain {
        let domains = &mut self.domains;
        let at = self.index.find(name, domains.len(), |at| domains[at].name.clone()).unwrap_or_else(|| {
            domains.push(Domain { name: name.map(Into::into), ..Domain::default() });
            domains.len() - 1
        });
        &mut domains[at]
    }
}

/// A catalog; without an id if the source does not name one.
#[derive(Default)]
pub(super) struct Catalog {
    pub(super) id: Option<String>,
    pub(super) title: Option<String>,
    pub(super) detail: Option<String>,
    pub(super) language: Option<String>,
    pub(super) languages: Vec<String>,
    pub(super) texts: Texts,
    pub(super) domains: Vec<Domain>,
    pub(super) reserved: Vec<Group>,
    index: Index,
}

/// A domain; one without a name has the rows for which the source does not name a domain.
#[derive(Default)]
pub(super) struct Domain {
    pub(super) name: Option<String>,
    pub(super) title: Option<String>,
    pub(super) detail: Option<String>,
    pub(super) code_type: Option<Type>,
    pub(super) ranges: Vec<Range>,
    pub(super) patterns: Vec<String>,
    pub(super) origin: Origin,
    pub(super) shown: Option<String>,
    pub(super) open: Option<String>,
    pub(super) overlaps: Vec<String>,
    pub(super) columns: Vec<Column>,
    pub(super) texts: Texts,
    pub(super) sections: Vec<Group>,
    pub(super) rows: Vec<Row>,
    pub(super) reserved: Vec<Group>,
}

/// Whether a table is an export of this program.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) enum Origin {
    #[default]
    Foreign,
    /// An export in a format that does not tell typed columns from others.
    Export,
    /// An export as JSON, which does.
    Json,
}

/// A typed column.
pub(super) struct Column {
    pub(super) name: String,
    pub(super) value_type: String,
    /// The value of a code that has none of its own.
    pub(super) default: Option<String>,
    pub(super) detail: Option<String>,
}

/// A section, or reserved codes.
#[derive(Clone, Default)]
pub(super) struct Group {
    pub(super) title: String,
    pub(super) ranges: Vec<Range>,
    pub(super) patterns: Vec<String>,
    pub(super) texts: Texts,
}

/// A code as the source has it; what the source does not have is absent.
#[derive(Clone, Default)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) code: Value,
    /// The code as an export shows it.
    pub(super) label: Option<String>,
    /// The identifier, if it may differ from the name.
    pub(super) variant: Option<String>,
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) detail: Option<String>,
    pub(super) cause: Option<String>,
    pub(super) solution: Option<String>,
    pub(super) section: Option<String>,
    pub(super) shares: Option<String>,
    pub(super) moved: Option<String>,
    pub(super) status: Status,
    /// The reason in `#[deprecated(note = "…")]`.
    pub(super) deprecated: Option<String>,
    /// Values of typed columns, as expressions.
    pub(super) columns: Vec<(String, String)>,
    pub(super) notes: Vec<(String, String)>,
    pub(super) texts: Texts,
    /// Why the row is written as a comment: the block cannot have it.
    pub(super) refused: Option<String>,
}

impl Row {
    /// The name in the source.
    pub(super) fn own_name(&self) -> Option<&str> {
        self.name.as_deref().or(self.variant.as_deref())
    }

    /// Typed and further columns.
    pub(super) fn values(&self) -> impl Iterator<Item = &(String, String)> {
        self.columns.iter().chain(&self.notes)
    }
}

texts! { impl Row }

impl Domain {
    /// The codes that are numbers.
    pub(super) fn numbers(&self) -> impl Iterator<Item = i128> {
        self.rows.iter().filter_map(|row| row.code.number())
    }

    /// The first and the last number of each range.
    pub(super) fn bounds(&self) -> impl Iterator<Item = i128> {
        self.ranges.iter().flat_map(|(first, last)| [*first, *last])
    }

    /// The number of digits, if the codes are in hexadecimal.
    pub(super) fn hex_digits(&self) -> Option<usize> {
        let codes = || self.rows.iter().filter_map(|row| row.code.int());
        let digits: Vec<usize> = codes().filter_map(|int| int.hex).collect();
        if codes().filter(|int| int.is_decimal()).count() >= digits.len() { None } else { digits.into_iter().max() }
    }
}
