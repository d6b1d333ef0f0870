//! Infers how a domain shows its numbers, from shown numbers: `E0308` is 308 in `E{:04}`.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::format::NumberFormat;
use error_codes_core::ty::Type;

use super::report::Report;
use super::{Domain, Int, Value};
use crate::Status;

/// The format in which all of these are shown; a number is given where it is known.
pub(super) fn format_of(shown: &[(Option<i128>, &str)]) -> Option<String> {
    let (_, shortest) = shown.iter().min_by_key(|(_, text)| text.len())?;
    let fits = |text: &String| {
        let Ok(format) = NumberFormat::parse(text) else { return false };
        // If every label has the minus, it belongs to the prefix: `E-7` is 7.
        let minus = !format.before.is_empty() && shown.iter().all(|(_, text)| format.read(text) < Some(0));
        let is_shown = |(number, text): &(Option<i128>, &str)| {
            let is_it = |read| number.is_none_or(|number| number == read) && format.show(read).to_string() == *text;
            format.read(text).is_some_and(is_it)
        };
        (!minus || shown.iter().any(|(number, _)| number.is_some())) && shown.iter().all(is_shown)
    };
    let ends: Vec<usize> = shortest.char_indices().map(|(at, _)| at).chain([shortest.len()]).collect();
    let spans = ends.iter().flat_map(|start| ends.iter().rev().map(move |end| (*start, *end)));
    let spans = spans.filter(|(start, end)| start < end);
    // Decimal digits are tried first, wherever they are.
    let mut kinds = ["", "x", "X"].into_iter().flat_map(|digits| spans.clone().map(move |span| (digits, span)));
    kinds.find_map(|(digits, (start, end))| {
        let (before, after) = (&shortest[..start], &shortest[end..]);
        let width = shortest[start..end].len();
        let prefix = if !digits.is_empty() && shortest[start..end].contains("0x") { "#" } else { "" };
        let plain = if digits.is_empty() { String::new() } else { format!(":{prefix}{digits}") };
        let forms = [plain, format!(":{prefix}0{width}{digits}")];
        forms.into_iter().map(|form| format!("{before}{{{form}}}{after}")).find(|text| fits(text))
    })
}

/// Infers the format from the labels of a table, and reads codes that are written in the format.
pub(in crate::cli) fn apply(domain: &mut Domain, report: &mut Report) {
    if domain.shown.is_none() {
        let labelled = domain.rows.iter().filter_map(|row| Some((row.code.number(), row.label.as_deref()?)));
        let labels: Vec<(Option<i128>, &str)> = labelled.collect();
        let shown = format_of(&labels);
        if let Some(first) = domain.rows.iter().find(|row| row.label.is_some()).filter(|_| shown.is_none()) {
            report.note(first.line, "the labels of the codes follow no format, and are left out");
        }
        domain.shown = shown;
    }
    if !matches!(domain.code_type, Some(Type::Int(_))) {
        return;
    }
    let format = domain.shown.as_deref().map(NumberFormat::new);
    for row in &mut domain.rows {
        let hex = row.code.hex();
        let shown = if hex.is_some() { row.code.to_string() } else { row.code.as_text() };
        if let Some(number) = format.and_then(|format| format.read(&shown)) {
            row.code = Value::Int(Int { hex, ..Int::from(number) });
        } else if let Value::Str(text) = &row.code {
            report.error(row.line, &format!("{text:?} is not a number of this domain"));
            row.refused = Some("it is not a number".into());
            row.status = Status::Retired;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats() {
        let known = |text| format_of(&[(None, text)]);
        assert_eq!(known("E0308").as_deref(), Some("E{:04}"));
        for (shown, format) in [
            (&["E0308", "E0012"][..], "E{:04}"),
            (&["E12345", "E0012"], "E{:04}"),
            (&["7", "12"], "{}"),
            (&["-7", "12"], "{}"),
            (&["00007", "00012"], "{:05}"),
            (&["err-7!", "err-12!"], "err-{}!"),
            (&["0x00FF", "0x0010"], "{:#06X}"),
            (&["A0", "10"], "{:X}"),
            (&["kafka.7", "kafka.-1"], "kafka.{}"),
        ] {
            let shown: Vec<_> = shown.iter().map(|text| (None, *text)).collect();
            assert_eq!(format_of(&shown).as_deref(), Some(format), "{shown:?}");
        }
        assert_eq!(format_of(&[(Some(16), "10"), (Some(17), "11")]).as_deref(), Some("{:x}"));
        assert_eq!(format_of(&[(None, "a"), (None, "timeout")]), None);
    }
}
