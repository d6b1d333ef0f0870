//! Writes the block, formatted as the catalogs of this crate are.

mod languages;
mod parts;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;
use error_codes_core::format::hexadecimal;
use error_codes_core::integer::Integer;

use self::parts::{Part, parts};
use super::arrange::{hex_digits, show};
use super::names;
use super::table::{Catalog, Domain, Group, Range, Row};
use crate::Status;

/// One block for each catalog; if there are several, each in a module of its name.
pub(super) fn write(catalogs: &[Catalog]) -> String {
    if let [catalog] = catalogs {
        return block(catalog, 0).0;
    }
    let modules = catalogs.iter().map(|catalog| {
        let name = catalog.id.as_deref().unwrap_or("codes").replace('-', "_");
        format!("pub mod {} {{\n{}}}\n", names::written(&name), block(catalog, 1).0)
    });
    modules.collect::<Vec<_>>().join("\n")
}

/// Lines, each indented as deep as it stands.
struct Lines(String);

impl Lines {
    fn line(&mut self, depth: usize, text: &str) {
        if !text.is_empty() {
            self.0.push_str(&"    ".repeat(depth));
            self.0.push_str(text);
        }
        self.0.push('\n');
    }

    fn doc(&mut self, depth: usize, text: Option<&String>) {
        for line in text.into_iter().flat_map(|text| text.split('\n')) {
            self.line(depth, format!("/// {line}").trim_end());
        }
    }

    /// A line between this and what stands above it in the same braces.
    fn space(&mut self) {
        if !self.0.ends_with("{\n") && !self.0.is_empty() {
            self.0.push('\n');
        }
    }
}

impl Lines {
    /// A line after the brace that closes a section.
    fn space_after_section(&mut self, depth: usize) {
        let brace = format!("\n{}}}\n", "    ".repeat(depth));
        if self.0.ends_with(&brace) || self.0.ends_with("{}\n") {
            self.0.push('\n');
        }
    }
}

fn block(catalog: &Catalog, depth: usize) -> Lines {
    let mut lines = Lines(String::new());
    lines.line(depth, "error_codes::define_codes! {");
    let inside = depth + 1;
    if let Some(id) = &catalog.id {
        lines.doc(inside, catalog.detail.as_ref());
        let title = catalog.title.as_ref().unwrap_or(id);
        let language = catalog.language.as_ref().map(|language| format!(" in {language}")).unwrap_or_default();
        lines.line(inside, &format!("pub catalog {} = {id:?} {title:?}{language};", names::static_name(id)));
    }
    for domain in &catalog.domains {
        lines.space();
        write_domain(domain, inside, &mut lines);
    }
    if !catalog.reserved.is_empty() {
        lines.space();
    }
    for reserved in &catalog.reserved {
        lines.line(inside, &format!("{};", reserved_text(reserved, None)));
    }
    self::languages::write(catalog, inside, &mut |depth, text| lines.line(depth, text));
    lines.line(depth, "}");
    lines
}

fn write_domain(domain: &Domain, depth: usize, lines: &mut Lines) {
    lines.doc(depth, domain.detail.as_ref());
    let (head, hex, inside) = (head(domain), hex_digits(domain), depth + 1);
    if domain.rows.is_empty() && domain.reserved.is_empty() && domain.columns.is_empty() && domain.sections.is_empty() {
        return lines.line(depth, &format!("{head} {{}}"));
    }
    lines.line(depth, &format!("{head} {{"));
    for column in &domain.columns {
        lines.doc(inside, column.detail.as_ref());
        let default = column.default.as_ref().map(|value| format!(" = {value}")).unwrap_or_default();
        lines.line(inside, &format!("column {}: {}{default},", column.name, column.value_type));
    }
    if !domain.columns.is_empty() {
        lines.space();
    }
    for part in parts(domain) {
        match part {
            Part::Row(row) => {
                lines.space_after_section(inside);
                write_row(row, inside, lines);
            }
            Part::Section(section, rows) => write_section(&section, &rows, hex, inside, lines),
        }
    }
    if !domain.reserved.is_empty() || domain.open.is_some() {
        lines.space_after_section(inside);
    }
    for reserved in &domain.reserved {
        lines.line(inside, &format!("{},", reserved_text(reserved, hex)));
    }
    if let Some(open) = &domain.open {
        // The export does not say the type.
        let holds = if domain.code_type.as_deref() == Some("str") { "(Box<str>)" } else { "" };
        lines.line(inside, &format!("other {open}{holds},"));
    }
    lines.line(depth, "}");
}

fn write_section(section: &Group, rows: &[&Row], hex: Option<usize>, depth: usize, lines: &mut Lines) {
    lines.space();
    let ranges = ranges_text(&section.ranges, &section.patterns, hex);
    let head = format!("section {:?}{}{ranges} {{", section.title, if ranges.is_empty() { "" } else { " " });
    if rows.is_empty() {
        return lines.line(depth, &format!("{head}}}"));
    }
    lines.line(depth, &head);
    for row in rows {
        write_row(row, depth + 1, lines);
    }
    lines.line(depth, "}");
}

/// What stands before the braces.
fn head(domain: &Domain) -> String {
    let mut head = format!("pub domain {}", names::written(domain.name.as_deref().unwrap_or_default()));
    if let Some(code_type) = domain.code_type.as_deref().filter(|code_type| *code_type != Integer::DEFAULT.name()) {
        head.push_str(&format!(": {code_type}"));
    }
    let ranges = ranges_text(&domain.ranges, &domain.patterns, hex_digits(domain));
    if !ranges.is_empty() {
        head.push_str(&format!(" {ranges}"));
    }
    if let Some(shown) = domain.shown.as_ref().filter(|shown| !is_by_itself(domain, shown)) {
        head.push_str(&format!(" shown {shown:?}"));
    }
    if !domain.overlaps.is_empty() {
        head.push_str(&format!(" overlaps {}", domain.overlaps.join(", ")));
    }
    if let Some(title) = &domain.title {
        head.push_str(&format!(" {title:?}"));
    }
    head
}

/// A domain whose ranges are written in hexadecimal is shown so without being told.
fn is_by_itself(domain: &Domain, shown: &str) -> bool {
    let ends = domain.ranges.iter().flat_map(|(first, last)| [*first, *last]);
    let width = |digits| ends.map(|end| show((end, end), Some(digits)).len()).max().unwrap_or(0);
    hex_digits(domain).is_some_and(|digits| hexadecimal(width(digits)).as_str() == shown)
}

fn ranges_text(ranges: &[Range], patterns: &[String], hex: Option<usize>) -> String {
    if patterns.is_empty() {
        return ranges.iter().map(|range| show(*range, hex)).collect::<Vec<_>>().join(" | ");
    }
    format!("like {}", patterns.iter().map(|pattern| format!("{pattern:?}")).collect::<Vec<_>>().join(" | "))
}

fn reserved_text(reserved: &Group, hex: Option<usize>) -> String {
    format!("reserved {} {:?}", ranges_text(&reserved.ranges, &reserved.patterns, hex), reserved.title)
}

fn write_row(row: &Row, depth: usize, lines: &mut Lines) {
    let variant = names::written(row.variant.as_deref().unwrap_or_default());
    let text = row.description.as_ref().map_or_else(|| "_".to_string(), |text| format!("{text:?}"));
    let code = format!("{variant} = {} {text}", row.code);
    if let Some(refused) = &row.refused {
        return lines.line(depth, &format!("// retired {code} // {refused}"));
    }
    lines.doc(depth, row.detail.as_ref());
    match &row.deprecated {
        Some(note) => lines.line(depth, &format!("#[deprecated(note = {note:?})]")),
        None if row.status == Status::Deprecated => lines.line(depth, "#[deprecated]"),
        None => {}
    }
    let code = if row.status == Status::Retired { format!("retired {code}") } else { code };
    let fields = fields(row);
    if fields.is_empty() {
        return lines.line(depth, &format!("{code},"));
    }
    lines.line(depth, &format!("{code} {{"));
    for (field, value) in fields {
        lines.line(depth + 1, &format!("{field}: {value},"));
    }
    lines.line(depth, "},");
}

fn fields(row: &Row) -> Vec<(String, String)> {
    let name = |field: &str, name: &Option<String>| name.as_ref().map(|name| (field.to_string(), names::written(name)));
    let mut fields: Vec<(String, String)> = Vec::new();
    fields.extend(row.name.as_ref().map(|name| ("name".to_string(), format!("{name:?}"))));
    fields.extend(name("shares", &row.shares));
    fields.extend(name("moved", &row.moved));
    for field in [TextField::Cause, TextField::Solution] {
        fields.extend(row.text(field).map(|text| (field.name().to_string(), format!("{text:?}"))));
    }
    fields.extend(row.columns.iter().cloned());
    fields.extend(row.notes.iter().map(|(column, text)| (format!("{column:?}"), format!("{text:?}"))));
    fields
}
