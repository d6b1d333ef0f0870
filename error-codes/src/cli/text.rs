//! Text for a terminal: shown letter for letter, with styles, in columns.

use core::fmt::Display;
use core::mem::replace;
use std::borrow::Cow;
use std::boxed::Box;
use std::env;
use std::io::{self, IsTerminal as _};
use std::string::{String, ToString as _};
use std::vec::Vec;
use std::{format, iter};

use anstyle::{AnsiColor, Style};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::reference::sentences::STRINGS;
use crate::Domain;
use crate::display::Printable;

pub(super) const BOLD: Style = Style::new().bold();
pub(super) const DIM: Style = Style::new().dimmed();
pub(super) const GREEN: Style = AnsiColor::Green.on_default();
pub(super) const YELLOW: Style = AnsiColor::Yellow.on_default();
pub(super) const RED: Style = AnsiColor::Red.on_default();

/// A text for a terminal. Everything in it is made [`visible`]; only the styles are escape sequences.
#[derive(Default)]
pub(super) struct Text(String);

impl Text {
    pub(super) fn plain(&mut self, text: &str) -> &mut Self {
        self.0.push_str(&visible(text));
        self
    }

    /// The stream strips the style if its output is no terminal.
    pub(super) fn styled(&mut self, style: Style, text: &str) -> &mut Self {
        if !text.is_empty() {
            self.0.push_str(&format!("{style}{}{style:#}", visible(text)));
        }
        self
    }

    pub(super) fn end_line(&mut self) {
        self.0.push('\n');
    }

    pub(super) fn line(&mut self, text: &str) {
        self.plain(text).end_line();
    }

    pub(super) fn append(&mut self, text: &Self) {
        self.0.push_str(&text.0);
    }

    /// The texts one below the other, with an empty line between two.
    pub(super) fn paragraphs(texts: impl IntoIterator<Item = Self>) -> Self {
        Self(texts.into_iter().map(|text| text.0).collect::<Vec<_>>().join("\n"))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// One line in this style.
pub(super) fn styled_line(style: Style, line: &str) -> Text {
    let mut text = Text::default();
    text.styled(style, line).end_line();
    text
}

/// The text with hidden characters escaped, as a terminal or a page may have it.
pub(super) fn visible(text: &str) -> String {
    Printable::line(&text.replace('\t', "    ")).to_string()
}

/// How many columns the output has: `COLUMNS`, or those of the terminal; `None` if it goes elsewhere, and nothing
/// has to fit.
pub(super) fn terminal_width() -> Option<usize> {
    let variable = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = || {
        let is_terminal = io::stdout().is_terminal();
        is_terminal.then(|| terminal_size::terminal_size().map_or(80, |(columns, _)| usize::from(columns.0)))
    };
    variable.or_else(terminal).map(|columns: usize| columns.clamp(40, 1000))
}

pub(super) fn width(text: &str) -> usize {
    visible(text).as_str().width()
}

/// The text with spaces after it, up to this width.
pub(super) fn pad(text: &str, to: usize) -> String {
    format!("{text}{}", " ".repeat(to.saturating_sub(width(text))))
}

/// The text truncated to this width, with `…` where something is missing.
pub(super) fn truncate(text: &str, to: usize) -> String {
    let text = visible(text);
    if text.as_str().width() <= to {
        return text;
    }
    // One column is that of the `…`.
    let mut width = 1;
    let fits = |c: &char| {
        width += c.width().unwrap_or(0);
        width <= to
    };
    text.chars().take_while(fits).chain(['…']).collect()
}

/// The text in lines of at most this width, save a longer word, broken where Unicode's line breaking allows it.
pub(super) fn wrap(text: &str, to: Option<usize>) -> Vec<String> {
    wrapped(text, to, textwrap::WordSeparator::Custom(unbreakable))
}

/// The text in lines of at most this width, save a longer word, with paths and names in one piece.
pub(super) fn wrap_at_spaces(text: &str, to: Option<usize>) -> Vec<String> {
    wrapped(text, to, textwrap::WordSeparator::AsciiSpace)
}

fn wrapped(text: &str, to: Option<usize>, words: textwrap::WordSeparator) -> Vec<String> {
    let options = textwrap::Options::new(to.unwrap_or(usize::MAX).max(10))
        .break_words(false)
        .word_separator(words)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    let lines = |line| textwrap::wrap(&visible(line), &options).into_iter().map(Cow::into_owned).collect::<Vec<_>>();
    text.split('\n').flat_map(lines).collect()
}

/// The pieces of a line that Unicode's line breaking keeps together: a word, or a Chinese character with its punctuation.
fn unbreakable(line: &str) -> Box<dyn Iterator<Item = textwrap::core::Word<'_>> + '_> {
    let mut start = 0;
    let ends = unicode_linebreak::linebreaks(line).map(|(end, _)| end);
    Box::new(ends.map(move |end| textwrap::core::Word::from(&line[replace(&mut start, end)..end])))
}

/// The minimum width of the last cell of a row; if there is less room, the cell is on lines of its own.
const LAST_CELL: usize = 16;

/// A table, the first row of which is its header: columns as wide as their widest cell, the last one wrapped. If not even
/// the others fit, they are not aligned.
pub(super) fn table(rows: &[Vec<String>]) -> Text {
    let mut widths = widths(rows);
    let before = widths.iter().sum();
    let columns = terminal_width();
    let below = columns.is_some_and(|columns| columns < before + LAST_CELL);
    let indent = if below { 4 } else { before };
    if columns.is_some_and(|columns| columns < before) {
        widths.fill(0);
    }
    let lines = |row: &[String]| {
        let cells: String = row.iter().zip(&widths).map(|(cell, width)| pad(&format!("{cell}  "), *width)).collect();
        let last = wrap(row.last().map_or("", String::as_str), columns.map(|columns| columns - indent));
        let mut last = last.into_iter();
        let first = if below { cells } else { cells + &last.next().unwrap_or_default() };
        let others = last.map(|line| " ".repeat(indent) + &line);
        iter::once(first).chain(others).collect::<Vec<_>>()
    };
    let mut text = Text::default();
    for (row, style) in rows.iter().zip(iter::once(BOLD).chain(iter::repeat(Style::new()))) {
        for line in lines(row) {
            text.styled(style, line.trim_end()).end_line();
        }
    }
    text
}

/// Whether the columns of a table fit side by side.
pub(super) fn fits(rows: &[Vec<String>]) -> bool {
    terminal_width().is_none_or(|columns| widths(rows).iter().sum::<usize>() + LAST_CELL <= columns)
}

/// How wide each column of a table is, with the gap after it, save the last.
fn widths(rows: &[Vec<String>]) -> Vec<usize> {
    let width_of = |column: usize| rows.iter().map(|row| width(&row[column])).max().unwrap_or(0) + 2;
    (0..rows[0].len() - 1).map(width_of).collect()
}

/// The ranges of a domain on one line, as it shows its numbers; the patterns of a `str` domain.
pub(super) fn ranges(domain: &Domain) -> String {
    if domain.extent().is_empty() { STRINGS.to_string() } else { domain.shown_extent().to_string() }
}

/// How many, and of what: `1 domain`, `2 domains`.
pub(super) fn count<N: Copy + Display + PartialEq + From<u8>>(count: N, what: &str) -> String {
    let plural = if count == N::from(1) { "" } else { "s" };
    format!("{count} {what}{plural}")
}

/// A domain on one line: its name, its ranges, and its title if it has one.
pub(super) fn domain_line(domain: &Domain, language: &str) -> String {
    let title = domain.title_in(language).map(|title| format!(" {title}")).unwrap_or_default();
    format!("{} {}{title}", domain.name(), ranges(domain))
}
