//! What every reader returns: catalogs, domains and rows, with the line that each comes from.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;
use error_codes_core::format::{NumberFormat, hexadecimal};
use error_codes_core::text::Text;
use error_codes_core::ty::Type;

use crate::Status;
use crate::cli::number::ParsedNumber;
use crate::cli::reference::texts;

pub(super) use error_codes_core::range::Range;

/// For each language, the texts of something by the name of their field.
pub(in crate::cli) type Texts = BTreeMap<String, BTreeMap<String, String>>;

/// The first position of each name in a growing list.
#[derive(Default)]
pub(super) struct Index {
    places: BTreeMap<Option<String>, usize>,
    /// How many items of the list are indexed.
    indexed: usize,
}

impl Index {
    /// The first position of the name in a list of this length, whose names `name_of` returns.
    pub(super) fn find(
        &mut self,
        name: Option<&str>,
        length: usize,
        name_of: impl Fn(usize) -> Option<String>,
    ) -> Option<usize> {
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

/// A catalog; without an id if the source does not name one.
#[derive(Default)]
pub(in crate::cli) struct Catalog {
    pub(in crate::cli) id: Option<String>,
    pub(super) title: Option<String>,
    pub(super) detail: Option<String>,
    pub(super) language: Option<String>,
    pub(super) languages: Vec<String>,
    pub(super) texts: Texts,
    pub(in crate::cli) domains: Vec<Domain>,
    pub(super) reserved: Vec<Group>,
    pub(super) index: Index,
}

/// A domain; one without a name has the rows for which the source does not name a domain.
#[derive(Default)]
pub(in crate::cli) struct Domain {
    pub(in crate::cli) name: Option<String>,
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
    pub(in crate::cli) rows: Vec<Row>,
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
pub(in crate::cli) struct Row {
    pub(in crate::cli) line: usize,
    pub(in crate::cli) code: Value,
    /// The code as an export shows it.
    pub(super) label: Option<String>,
    /// The identifier, if it may differ from the name.
    pub(in crate::cli) variant: Option<String>,
    pub(in crate::cli) name: Option<String>,
    pub(in crate::cli) description: Option<String>,
    pub(in crate::cli) detail: Option<String>,
    pub(in crate::cli) cause: Option<String>,
    pub(in crate::cli) solution: Option<String>,
    pub(in crate::cli) section: Option<String>,
    pub(super) shares: Option<String>,
    pub(super) moved: Option<String>,
    pub(in crate::cli) status: Status,
    /// The reason in `#[deprecated(note = "…")]`.
    pub(super) deprecated: Option<String>,
    /// Values of typed columns, as expressions.
    pub(in crate::cli) columns: Vec<(String, String)>,
    pub(in crate::cli) notes: Vec<(String, String)>,
    pub(super) texts: Texts,
    /// Why the row is written as a comment: the block cannot have it.
    pub(super) refused: Option<String>,
}

impl Row {
    pub(in crate::cli) fn is_retired(&self) -> bool {
        self.status == Status::Retired
    }

    /// The name in the source.
    pub(in crate::cli) fn own_name(&self) -> Option<&str> {
        self.name.as_deref().or(self.variant.as_deref())
    }

    /// Typed and further columns.
    pub(in crate::cli) fn values(&self) -> impl Iterator<Item = &(String, String)> {
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
}

/// A number or a string.
#[derive(Clone, PartialEq)]
pub(in crate::cli) enum Value {
    Int(Int),
    Text(String),
}

/// A number, and how it was written.
#[derive(Clone)]
pub(in crate::cli) struct Int {
    pub(in crate::cli) value: i128,
    /// The number of digits, if it was written in hexadecimal.
    pub(super) hex: Option<usize>,
    /// The decimal digits, if they have leading zeros: the code may be a string.
    pub(super) padded: Option<String>,
    /// What was written, if it is not the decimal digits: the code may be a string, as the SQLSTATE `0B000` and the version
    /// `1.0` are.
    pub(super) written: Option<String>,
}

impl PartialEq for Int {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Default for Value {
    fn default() -> Self {
        Self::Int(Int::from(0))
    }
}

impl From<i128> for Int {
    fn from(value: i128) -> Self {
        Self { value, hex: None, padded: None, written: None }
    }
}

impl core::fmt::Display for Int {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
        // A sign and `0x` stand before the digits.
        let width = |digits| digits + 2 + usize::from(self.value < 0);
        let text = self.hex.map(|digits| hexadecimal(width(digits)));
        NumberFormat::of(text.as_ref().map(Text::as_str)).show(self.value).fmt(f)
    }
}

impl core::fmt::Display for Value {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
        match self {
            Self::Int(int) => int.fmt(f),
            Self::Text(text) => write!(f, "{text:?}"),
        }
    }
}

impl Value {
    /// The value of a cell: a number in decimal, hexadecimal, octal or binary, or else a string, without its quotes.
    pub(in crate::cli) fn read(cell: &str) -> Self {
        let cell = cell.trim();
        match Self::exactly(cell) {
            Self::Text(text) => Self::Text(unquoted(&text).to_string()),
            number @ Self::Int(_) => number,
        }
    }

    /// A number, or else the string that the cell is.
    pub(super) fn exactly(cell: &str) -> Self {
        Int::read(cell).map_or_else(|| Self::Text(cell.to_string()), Self::Int)
    }

    /// The code in a domain of strings.
    pub(in crate::cli) fn as_text(&self) -> String {
        match self {
            Self::Int(int) => int.written.as_ref().or(int.padded.as_ref()).cloned().unwrap_or_else(|| int.to_string()),
            Self::Text(text) => text.clone(),
        }
    }

    /// Equal for equal values only.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Int(int) => format!("#{}", int.value),
            Self::Text(text) => format!("'{text}"),
        }
    }

    pub(super) fn int(&self) -> Option<&Int> {
        if let Self::Int(int) = self { Some(int) } else { None }
    }

    pub(in crate::cli) fn number(&self) -> Option<i128> {
        self.int().map(|int| int.value)
    }

    /// The number of digits, if it was written in hexadecimal.
    pub(super) fn hex(&self) -> Option<usize> {
        self.int()?.hex
    }
}

fn unquoted(cell: &str) -> &str {
    let pairs = [('\'', '\''), ('"', '"'), ('‘', '’'), ('“', '”'), ('`', '`')];
    let inside = pairs.iter().find_map(|(open, close)| cell.strip_prefix(*open)?.strip_suffix(*close));
    inside.unwrap_or(cell)
}

impl Int {
    /// The number converted to an integer type.
    pub(super) fn wrapped(self, bits: u32, signed: bool) -> Self {
        let size = 1_i128 << bits;
        let low = self.value.rem_euclid(size);
        let value = if signed && low >= size / 2 { low - size } else { low };
        if value == self.value { self } else { Self::from(value) }
    }

    /// Whether the number is written in decimal; a single digit is the same in hexadecimal, and does not count.
    pub(super) fn is_decimal(&self) -> bool {
        self.hex.is_none() && self.value.unsigned_abs() > 9
    }

    /// A number in any notation.
    pub(in crate::cli) fn read(text: &str) -> Option<Self> {
        let ParsedNumber { value, radix, digits } = ParsedNumber::parse(text)?;
        let padded = (radix == 10 && digits.len() > 1 && digits.starts_with('0')).then(|| digits.clone());
        let hex = (radix == 16).then_some(digits.len());
        let is_plain = radix == 10 && text.strip_prefix('-').unwrap_or(text) == digits;
        let written = (!is_plain).then(|| text.to_string());
        Some(Self { value: value?, hex, padded, written })
    }
}

/// `8000 - 8499`, `8000..=8499`, `8000~8499`, `8000 to 8499`, `8000 至 8499`; several are separated by bars.
pub(super) fn read_ranges(cell: &str) -> Option<Vec<Range>> {
    cell.split('|').map(read_range).collect()
}

fn read_range(cell: &str) -> Option<Range> {
    let cell = cell.trim();
    // A separator may also be the sign of a number.
    for separator in ["..=", "..", "~", "～", "至", "到", "–", "—", " to ", " - ", "-"] {
        for (at, _) in cell.match_indices(separator).filter(|(at, _)| *at > 0) {
            let (first, last) = (Int::read(cell[..at].trim()), Int::read(cell[at + separator.len()..].trim()));
            if let (Some(first), Some(last)) = (first, last) {
                return (first.value <= last.value).then_some((first.value, last.value));
            }
        }
    }
    Int::read(cell).map(|int| (int.value, int.value))
}
