//! A page as headings, tables and texts, each with its line.

use std::format;
use std::ops::Range;
use std::string::{String, ToString as _};
use std::vec::Vec;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::cli::table::Report;
use crate::cli::table::read::source::LineIndex;

pub(super) struct Block {
    pub(super) line: usize,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    Heading(usize, String),
    Table {
        headings: Vec<String>,
        rows: Vec<(usize, Vec<String>)>,
    },
    /// A paragraph, an item of a list, or code.
    Text(String, Container),
    /// Something that cannot be read, and why.
    Unread(String),
}

/// What a text stands in.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Container {
    Page,
    Item,
    Quote,
}

pub(super) fn read(page: &str, report: &mut Report) -> Vec<Block> {
    let lines = LineIndex::of(page);
    let text = String::new();
    let mut reader = Reader { page, report, lines, blocks: Vec::new(), text, start: 0, items: 0, quotes: 0 };
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(page, options).into_offset_iter() {
        reader.event(event, range);
    }
    reader.blocks
}

struct Reader<'a> {
    page: &'a str,
    report: &'a mut Report,
    lines: LineIndex,
    blocks: Vec<Block>,
    text: String,
    /// The byte offset at which the current text began.
    start: usize,
    items: usize,
    quotes: usize,
}

impl Reader<'_> {
    fn push(&mut self, at: usize, kind: Kind) {
        let line = self.lines.line(at);
        self.blocks.push(Block { line, kind });
    }

    fn left_out(&mut self, at: usize, what: &'static str) {
        let line = self.lines.line(at);
        self.report.tally(line, &format!("{what} is left out"));
    }

    fn event(&mut self, event: Event, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, range.start),
            Event::End(tag) => self.end(tag, &range),
            Event::Text(text) | Event::Code(text) => self.text.push_str(&text),
            Event::SoftBreak | Event::HardBreak => self.text.push('\n'),
            Event::InlineHtml(html) | Event::Html(html) => {
                let tag = html.trim().to_lowercase();
                if ["<br>", "<br/>", "<br />"].contains(&tag.as_str()) {
                    self.text.push('\n');
                } else if tag.starts_with("<sup") {
                    // `504<sup>1</sup>` is not 5041.
                    self.text.push('^');
                } else if tag.starts_with("<!--") {
                    self.left_out(range.start, "a comment of the page");
                } else if tag.starts_with("<table") {
                    self.push(range.start, Kind::Unread("a table in HTML; write it as Markdown or CSV".into()));
                }
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag, at: usize) {
        match tag {
            Tag::Item => {
                self.flush();
                self.items += 1;
            }
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::List(_) => self.flush(),
            Tag::Table(_) => self.push(at, Kind::Table { headings: Vec::new(), rows: Vec::new() }),
            Tag::TableRow => {
                let line = self.lines.line(at);
                if let Some(Block { kind: Kind::Table { rows, .. }, .. }) = self.blocks.last_mut() {
                    rows.push((line, Vec::new()));
                }
            }
            Tag::Link { .. } | Tag::Image { .. } => return self.left_out(at, "the address of a link or a picture"),
            Tag::Strikethrough => return self.left_out(at, "the line through a text"),
            Tag::Emphasis | Tag::Strong => return,
            _ => {}
        }
        self.text.clear();
        self.start = at;
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Heading(level) => {
                let text = core::mem::take(&mut self.text).trim().to_string();
                self.push(range.start, Kind::Heading(level as usize, text));
            }
            TagEnd::TableCell => self.cell(),
            TagEnd::TableRow => self.check_row(range),
            TagEnd::Paragraph | TagEnd::CodeBlock => self.flush(),
            TagEnd::Item => {
                self.flush();
                self.items -= 1;
            }
            TagEnd::BlockQuote(_) => self.quotes -= 1,
            _ => {}
        }
    }

    fn flush(&mut self) {
        let text = core::mem::take(&mut self.text);
        let container = match (self.quotes, self.items) {
            (1.., _) => Container::Quote,
            (_, 1..) => Container::Item,
            _ => Container::Page,
        };
        if !text.trim().is_empty() {
            self.push(self.start, Kind::Text(text.trim_end().to_string(), container));
        }
    }

    fn cell(&mut self) {
        let text = core::mem::take(&mut self.text).trim().to_string();
        if let Some(Block { kind: Kind::Table { headings, rows }, .. }) = self.blocks.last_mut() {
            match rows.last_mut() {
                Some((_, cells)) => cells.push(text),
                None => headings.push(text),
            }
        }
    }

    /// The parser drops the cells beyond the last heading.
    fn check_row(&mut self, range: &Range<usize>) {
        let Some(Block { kind: Kind::Table { headings, .. }, .. }) = self.blocks.last() else { return };
        let width = headings.len();
        let row = self.page[range.clone()].replace("\\\\", "").replace("\\|", "");
        let cells = row.trim().trim_start_matches('|').trim_end_matches('|').split('|').count();
        if cells > width {
            let table = self.blocks.pop();
            let reason = format!("{cells} cells under {width} headings; write `\\|` for a bar");
            self.push(range.start, Kind::Unread(reason));
            self.blocks.extend(table);
        }
    }
}
