//! A `codes.lock`: what was published.

use std::string::ToString as _;

use crate::Status;
use crate::cli::table::{Int, Place, Report, Row, Tables, Value};
use crate::lock::Lock;

pub(super) fn read(text: &str, tables: &mut Tables, report: &mut Report) {
    let lock = match Lock::parse(text) {
        Ok(lock) => lock,
        Err(errors) => return errors.iter().for_each(|error| report.error(error.line(), error.message())),
    };
    for published in lock.published_rows() {
        let place = Place {
            catalog: Some(published.catalog.into()),
            domain: Some(published.domain.into()),
            ..Place::default()
        };
        let code = match published.code {
            crate::Code::Int(number) => Value::Int(Int::from(number)),
            crate::Code::Text(text) => Value::Str(text.into()),
        };
        tables.domain(&place).rows.push(Row {
            line: published.line,
            code,
            variant: Some(published.variant.into()),
            name: Some(published.name.into()),
            description: Some(published.text.to_string()).filter(|text| !text.is_empty()),
            shares: published.shares.map(Into::into),
            status: if published.retired { Status::Retired } else { Status::Active },
            ..Row::default()
        });
    }
}
