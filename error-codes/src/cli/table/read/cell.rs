//! Puts the text of a cell into the row of its code.

use std::string::ToString as _;

use error_codes_core::field::TextField;

use super::headings::Field;
use crate::Status;
use crate::cli::reference::Own;
use crate::cli::table::names::is_identifier;
use crate::cli::table::{Int, Place, Row, Value};

/// `0x00000103 STATUS_PENDING` in one cell is a number and its name.
pub(super) fn split_name(row: &mut Row) {
    if let Value::Str(text) = &row.code
        && let Some((number, name)) = text.split_once(char::is_whitespace)
        && let Some(number) = Int::read(number)
        && is_identifier(name.trim())
    {
        row.name = Some(name.trim().to_string());
        row.code = Value::Int(number);
    }
}

pub(in crate::cli) fn set(field: &Field, text: &str, row: &mut Row, place: &mut Place) {
    let text = text.to_string();
    match field {
        Field::Own(Own::Variant) => row.variant = Some(text),
        Field::Own(Own::Name) => row.name = Some(text),
        Field::Text(field) => match row.text_mut(*field) {
            Some(detail) if *field == TextField::Detail => detail.extend(["\n", &text]),
            own => *own = Some(text),
        },
        Field::Own(Own::Section) => row.section = Some(text),
        Field::Own(Own::Catalog) => place.catalog = Some(text),
        Field::Own(Own::Domain) => place.domain = Some(text),
        Field::Own(Own::Status) => row.status = read_status(&text).unwrap_or_default(),
        Field::Own(Own::Shares) => row.shares = Some(text),
        Field::Own(Own::Moved) => row.moved = Some(text),
        Field::Own(Own::Label) => row.label = Some(text),
        Field::Translation(language, field) => {
            row.texts.entry(language.clone()).or_default().insert(field.name().into(), text);
        }
        Field::Other(column) => row.notes.push((column.clone(), text)),
        Field::Own(Own::Code | Own::Title | Own::Range | Own::Type | Own::Since | Own::RetiredIn) | Field::Ignored => {}
    }
}

/// The words of the exports, and those of other tables.
pub(super) fn read_status(cell: &str) -> Option<Status> {
    let cell = cell.to_lowercase();
    let words = [
        (Status::Active, "有效 正常"),
        (Status::Deprecated, "废弃 已废弃 弃用 已弃用"),
        (Status::Retired, "removed 已下线 下线 已删除 作废 已作废"),
    ];
    let is_said =
        |(status, words): &(Status, &str)| status.as_str() == cell || words.split(' ').any(|word| word == cell);
    words.into_iter().find(is_said).map(|(status, _)| status)
}
