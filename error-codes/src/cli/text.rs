//! Text in columns: width as a terminal shows it, and style.

use std::env;
use std::format;
use std::io::{self, IsTerminal as _};
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::range::Shown;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::Domain;

pub(super) const BOLD: &str = "\x1b[1m";
pub(super) const DIM: &str = "\x1b[2m";
pub(super) const GREEN: &str = "\x1b[32m";
pub(super) const YELLOW: &str = "\x1b[33m";
pub(super) const RED: &str = "\x1b[31m";
const RESET: &str = "\x1b[0m";

/// Text in a style; the stream takes the style out where no terminal shows it.
pub(super) fn styled(style: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{style}{text}{RESET}") }
}

/// How many columns the output has: `COLUMNS`, or those of the terminal; `None` where it goes elsewhere, and nothing
/// has to fit.
pub(super) fn columns() -> Option<usize> {
    let told = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = || {
        let is_terminal = io::stdout().is_terminal();
        is_terminal.then(|| terminal_size::terminal_size().map_or(80, |(columns, _)| usize::from(columns.0)))
    };
    told.or_else(terminal).map(|columns| columns.max(40))
}

pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// The text with spaces behind it, up to this width.
pub(super) fn pad(text: &str, to: usize) -> String {
    format!("{text}{}", " ".repeat(to.saturating_sub(width(text))))
}

/// The text cut to this width, with `…` where something is missing.
pub(super) fn cut(text: &str, to: usize) -> String {
    if width(text) <= to {
        return text.to_string();
    }
    let mut left = to.saturating_sub(1);
    let fits = |c: &char| match left.checked_sub(c.width().unwrap_or(0)) {
        Some(rest) => {
            left = rest;
            true
        }
        None => false,
    };
    let mut text: String = text.chars().take_while(fits).collect();
    text.push('…');
    text
}

/// The text in lines of at most this width: cut at spaces, and between Chinese characters.
pub(super) fn wrap(text: &str, to: Option<usize>) -> Vec<String> {
    text.lines().flat_map(|line| wrap_line(line, to.unwrap_or(usize::MAX).max(10))).collect()
}

fn wrap_line(text: &str, to: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        if width(&line) + width(piece.trim_end()) > to && !line.is_empty() {
            lines.push(line.trim_end().to_string());
            line.clear();
        }
        line.push_str(piece);
    }
    lines.push(line.trim_end().to_string());
    lines
}

/// What stays on one line: a word with the space behind it, or one wide character with the mark behind it.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = '\0';
    for (at, c) in text.char_indices() {
        let wide = |c: char| c.width() == Some(2);
        let closing = "，。、；：！？）》」』”,.;:!?)".contains(c);
        let opening = "（《「『“(".contains(before);
        let here = (before == ' ' && c != ' ') || ((wide(before) || wide(c)) && before != '\0');
        if here && !closing && !opening && c != ' ' {
            pieces.push(&text[start..at]);
            start = at;
        }
        before = c;
    }
    pieces.push(&text[start..]);
    pieces
}

/// So many columns the last cell of a row needs, or it goes below the others.
const LAST_CELL: usize = 16;

/// A table: columns as wide as their widest cell, the last one in as many lines as it needs. Where not even the others
/// fit, they are as wide as they are.
pub(super) fn table(header: &[&str], rows: &[Vec<String>]) -> String {
    let cells = |index: usize| rows.iter().map(move |row| width(&row[index])).chain([width(header[index])]);
    let mut widths: Vec<usize> = (0..header.len() - 1).map(|index| cells(index).max().unwrap_or(0)).collect();
    let before: usize = widths.iter().map(|width| width + 2).sum();
    let columns = columns();
    let below = columns.is_some_and(|columns| columns < before + LAST_CELL);
    let indent = if below { 4 } else { before };
    if columns.is_some_and(|columns| columns < before) {
        widths.fill(0);
    }
    let show = |row: &[String]| {
        let mut text: String = row.iter().zip(&widths).map(|(cell, width)| pad(cell, *width) + "  ").collect();
        let lines = wrap(row.last().map_or("", String::as_str), columns.map(|columns| columns - indent));
        for (index, line) in lines.iter().enumerate() {
            if below || index > 0 {
                text.truncate(text.trim_end().len());
                text.push_str(&format!("\n{}", " ".repeat(indent)));
            }
            text.push_str(line);
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
        text
    };
    let header: Vec<String> = header.iter().map(|title| (*title).to_string()).collect();
    let rows: String = rows.iter().map(|row| show(row)).collect();
    styled(BOLD, &show(&header)) + &rows
}

/// A number range, or one number.
pub(super) fn range(first: i128, last: i128) -> String {
    Shown(&[(first, last)]).to_string()
}

/// The ranges of a domain on one line; a `str` domain has none.
pub(super) fn ranges(domain: &Domain) -> String {
    if domain.0.ranges.is_empty() { "strings".into() } else { Shown(domain.0.ranges).to_string() }
}

/// A domain on one line: its name, its ranges, and its title where it has one.
pub(super) fn domain_line(domain: &Domain) -> String {
    let title = domain.title().map(|title| format!(" {title}")).unwrap_or_default();
    format!("{} {}{title}", domain.name(), ranges(domain))
}
