//! Comments: paragraphs wrapped to the width of a platform, in its own marks.

use std::format;
use std::string::String;
use std::vec::Vec;

use unicode_width::UnicodeWidthStr as _;

use error_codes_core::hidden::is_hidden;

/// How a platform writes its documentation.
pub(super) struct Comment {
    pub(super) marks: Marks,
    /// What begins each line of an ordinary comment.
    pub(super) line: &'static str,
    /// Whether a line that begins like a list item, a heading or a tag is harmless.
    pub(super) breaks_anywhere: bool,
    /// The maximum width of a line.
    pub(super) width: usize,
    /// The width of a text.
    pub(super) measure: fn(&str) -> usize,
    /// Escapes what would end the comment, or be a command in it.
    pub(super) clean: fn(&str) -> String,
}

/// The delimiters of a doc comment.
pub(super) enum Marks {
    /// `/** … */`, with this before each paragraph after the first.
    Block(&'static str),
    /// The mark begins each line.
    Line(&'static str),
}

impl Comment {
    /// The documentation before an item with this indentation, each line with its line feed.
    pub(super) fn document(&self, paragraphs: &[String], margin: &str) -> String {
        let paragraphs: Vec<String> = paragraphs.iter().map(|text| (self.clean)(&flat(text))).collect();
        match self.marks {
            Marks::Line(mark) => self.lines(&paragraphs, &format!("{margin}{mark}")),
            Marks::Block(_) if paragraphs.is_empty() => String::new(),
            Marks::Block(paragraph) => {
                let one = format!("{margin}/** {} */\n", paragraphs[0]);
                if paragraphs.len() == 1
                    && !paragraphs[0].starts_with('@')
                    && (self.measure)(one.trim_end()) <= self.width
                {
                    return one;
                }
                let texts = paragraphs.iter().enumerate().map(|(index, text)| {
                    if index == 0 || text.starts_with('@') { text.clone() } else { format!("{paragraph}{text}") }
                });
                let lines = self.lines(&texts.collect::<Vec<_>>(), &format!("{margin} * "));
                format!("{margin}/**\n{lines}{margin} */\n")
            }
        }
    }

    /// An ordinary comment, with its line feed.
    pub(super) fn remark(&self, text: &str, margin: &str) -> String {
        let text = (self.clean)(&flat(text));
        self.lines(&[text], &format!("{margin}{}", self.line))
    }

    /// Paragraphs behind a prefix, with an empty line between them.
    fn lines(&self, paragraphs: &[String], prefix: &str) -> String {
        let paragraphs = paragraphs.iter().map(|paragraph| {
            let lines = self.wrap(paragraph, prefix.width());
            lines.iter().flat_map(|line| [prefix, line, "\n"]).collect::<String>()
        });
        paragraphs.collect::<Vec<_>>().join(&format!("{}\n", prefix.trim_end()))
    }

    /// Breaks at spaces; unless `breaks_anywhere`, never before what a formatter takes for a list item, a heading or a tag.
    fn wrap(&self, text: &str, indent: usize) -> Vec<String> {
        let width = self.width.saturating_sub(indent);
        let (mut lines, mut line) = (Vec::new(), String::new());
        for word in text.split(' ') {
            let is_plain = word.starts_with(|c: char| c.is_alphabetic() || "(\"'“‘（《".contains(c));
            let is_full = (self.measure)(&line) + 1 + (self.measure)(word) > width;
            if !line.is_empty() && is_full && (is_plain || self.breaks_anywhere) {
                lines.push(core::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
        lines
    }
}

/// The text as one line, with hidden characters replaced.
pub(super) fn flat(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().map(|c| if is_hidden(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// For block comments in which `*/` is written as `*\/` and a tag begins with an at sign.
pub(super) fn without_end(text: &str) -> String {
    let text = text.replace("*/", "*\\/").replace("/*", "/ *");
    if text.starts_with('@') { format!("\\{text}") } else { text }
}
