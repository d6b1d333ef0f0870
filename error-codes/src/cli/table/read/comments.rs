//! The text of the comments beside a code, in C and in Rust.

use std::string::{String, ToString as _};
use std::vec::Vec;

/// The first paragraph, and the others.
pub(super) fn paragraphs(text: &str) -> (Option<String>, Option<String>) {
    let lines: Vec<&str> = text.lines().map(plain).collect();
    let mut paragraphs =
        lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n"));
    let first = paragraphs.next();
    let rest: Vec<String> = paragraphs.collect();
    (first, Some(rest.join("\n\n")).filter(|rest| !rest.is_empty()))
}

/// Whether the comment has Doxygen tags or decorative rules, which are left out.
pub(super) fn has_marks(text: &str) -> bool {
    text.lines().any(|line| plain(line) != line.trim())
}

/// A line without what only tools read: Doxygen's `@brief`, the labels of a message compiler, rules of dashes.
fn plain(line: &str) -> &str {
    let line = line.trim();
    let line =
        ["@brief", "\\brief", "@details", "\\details"].iter().find_map(|tag| line.strip_prefix(tag)).unwrap_or(line);
    if line.starts_with("MessageId:") || line == "MessageText:" {
        return "";
    }
    line.trim_matches(|c: char| c.is_whitespace() || "-=*#/".contains(c) && is_rule(line))
}

/// Whether the line begins or ends as a rule does: `---- Login ----`.
fn is_rule(line: &str) -> bool {
    ["---", "===", "***", "###", "///"].iter().any(|rule| line.starts_with(rule) || line.ends_with(rule))
}

/// A title, if the comment is one line.
pub(super) fn title(text: &str) -> Option<String> {
    let mut lines = text.lines().map(plain).filter(|line| !line.is_empty());
    let title = lines.next()?;
    lines.next().is_none().then(|| title.to_string())
}
