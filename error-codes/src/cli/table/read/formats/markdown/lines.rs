//! Codes as lines of text: `NAME(code) text`, `NAME = code, text`, `code: text`.

use std::string::ToString as _;

use crate::cli::table::{Int, Row, Value, names};

/// The code that a line gives. In the item of a list, the number may come first.
pub(super) fn read(line: &str, item: bool) -> Option<Row> {
    let line = line.trim();
    in_brackets(line).or_else(|| assigned(line)).or_else(|| item.then(|| number_first(line)).flatten())
}

/// `SUCCESS(0) 成功`
fn in_brackets(line: &str) -> Option<Row> {
    let (name, rest) = line.split_once(['(', '（'])?;
    let (number, text) = rest.split_once([')', '）'])?;
    named(name, number, text)
}

/// `NETWORK_ERROR = 2 网络异常`, `EMErrorGeneral = 1, 一般错误`
fn assigned(line: &str) -> Option<Row> {
    let (name, after) = line.split_once(['=', ':', '：'])?;
    let after = after.trim_start();
    let end = after.find(is_separator).unwrap_or(after.len());
    named(name, &after[..end], &after[end..])
}

fn named(name: &str, number: &str, text: &str) -> Option<Row> {
    let name = name.trim();
    let row = Row { name: Some(name.to_string()), ..numbered(number, text)? };
    names::is_identifier(name).then_some(row)
}

/// `1001: connection lost`, `-3 – timed out`
fn number_first(line: &str) -> Option<Row> {
    let end = line.find(is_separator)?;
    numbered(&line[..end], &line[end..])
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || ",，;；:：".contains(c)
}

fn numbered(number: &str, text: &str) -> Option<Row> {
    let code = Value::Int(Int::read(number.trim())?);
    let text = text.trim_start_matches(|c: char| is_separator(c) || "-–—".contains(c)).trim_end();
    Some(Row { code, description: (!text.is_empty()).then(|| text.to_string()), ..Row::default() })
}
