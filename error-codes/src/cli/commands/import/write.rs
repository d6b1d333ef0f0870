//! Writes the block, formatted as the catalogs of this crate are.

mod languages;
mod parts;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::{Field, TextField};
use error_codes_core::format::hexadecimal;
use error_codes_core::pattern;
use error_codes_core::ty::Type;

use self::parts::{Part, parts};
use crate::Status;
use crate::cli::table::{Catalog, Domain, Group, Range, Row, names, show_ranges};

/// One block for each catalog; if there are several, each in a module of its name.
pub(super) fn write(catalogs: &[Catalog]) -> String {
    if let [catalog] = catalogs {
        return block(catalog, 0);
    }
    let modules = catalogs.iter().map(|catalog| {
        let name = catalog.id.as_deref().unwrap_or("codes").replace('-', "_");
        format!("pub mod {} {{\n{}}}\n", names::written(&name), block(catalog, 1))
    });
    modules.collect::<Vec<_>>().join("\n")
}

/// Lines of source, indented by their depth.
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

    /// An empty line, unless the line above opens a brace.
    fn space(&mut self) {
        if !self.0.ends_with("{\n") {
            self.0.push('\n');
        }
    }

    /// An empty line after a section.
    fn space_after_section(&mut self, depth: usize) {
        let brace = format!("\n{}}}\n", "    ".repeat(depth));
        if self.0.ends_with(&brace) || self.0.ends_with("{}\n") {
            self.0.push('\n');
        }
    }

    /// Closes a brace, on the line that opened it if there is nothing in it.
    fn close(&mut self, depth: usize) {
        if self.0.ends_with("{\n") {
            self.0.pop();
            self.0.push_str("}\n");
        } else {
            self.line(depth, "}");
        }
    }
}

fn block(catalog: &Catalog, depth: usize) -> String {
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
    languages::write(catalog, inside, &mut lines);
    lines.line(depth, "}");
    lines.0
}

fn write_domain(domain: &Domain, depth: usize, lines: &mut Lines) {
    let (hex, inside) = (domain.hex_digits(), depth + 1);
    lines.doc(depth, domain.detail.as_ref());
    lines.line(depth, &format!("{} {{", head(domain, hex)));
    for column in &domain.columns {
        lines.doc(inside, column.detail.as_ref());
        let default = column.default.as_ref().map(|value| format!(" = {value}")).unwrap_or_default();
        lines.line(inside, &format!("column {}: {}{default},", column.name, column.value_type));
    }
    if !domain.columns.is_empty() {
        lines.space();
    }
    for part in parts(domain) {
        write_part(&part, hex, inside, lines);
    }
    if !domain.reserved.is_empty() || domain.open.is_some() {
        lines.space_after_section(inside);
    }
    for reserved in &domain.reserved {
        lines.line(inside, &format!("{},", reserved_text(reserved, hex)));
    }
    if let Some(open) = &domain.open {
        // The export does not have the type.
        let holds = if domain.code_type == Some(Type::Str) { "(Box<str>)" } else { "" };
        lines.line(inside, &format!("other {open}{holds},"));
    }
    lines.close(depth);
}

fn write_part(part: &Part, hex: Option<usize>, depth: usize, lines: &mut Lines) {
    match part {
        Part::Row(row) => {
            lines.space_after_section(depth);
            write_row(row, depth, lines);
        }
        Part::Section { title, declared, rows } => {
            lines.space();
            let ranges = declared.map(|section| ranges_text(&section.ranges, &section.patterns, hex));
            let ranges = ranges.filter(|ranges| !ranges.is_empty()).map(|ranges| format!(" {ranges}"));
            lines.line(depth, &format!("section {title:?}{} {{", ranges.unwrap_or_default()));
            for row in rows {
                write_row(row, depth + 1, lines);
            }
            lines.close(depth);
        }
    }
}

/// What precedes the braces.
fn head(domain: &Domain, hex: Option<usize>) -> String {
    let name = names::written(domain.name.as_deref().unwrap_or_default());
    let code_type = domain.code_type.filter(|code_type| *code_type != Type::DEFAULT);
    let code_type = code_type.map(|code_type| format!(": {}", code_type.name())).unwrap_or_default();
    let shown = domain.shown.as_ref().filter(|shown| hex.is_none_or(|digits| !is_implied(domain, shown, digits)));
    let clauses = [
        Some(format!("pub domain {name}{code_type}")),
        Some(ranges_text(&domain.ranges, &domain.patterns, hex)).filter(|ranges| !ranges.is_empty()),
        shown.map(|shown| format!("shown {shown:?}")),
        Some(format!("overlaps {}", domain.overlaps.join(", "))).filter(|_| !domain.overlaps.is_empty()),
        domain.title.as_ref().map(|title| format!("{title:?}")),
    ];
    clauses.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Whether a domain shows its numbers in this format because its ranges are written in hexadecimal.
fn is_implied(domain: &Domain, shown: &str, digits: usize) -> bool {
    let widths = domain.bounds().map(|bound| show_ranges(&[(bound, bound)], Some(digits)).len());
    hexadecimal(widths.max().unwrap_or(0)).as_str() == shown
}

fn ranges_text(ranges: &[Range], patterns: &[String], hex: Option<usize>) -> String {
    if patterns.is_empty() {
        return show_ranges(ranges, hex);
    }
    let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
    format!("like {}", pattern::Shown(&patterns))
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
    let code = if row.status.is_retired() { format!("retired {code}") } else { code };
    let fields = fields(row);
    if fields.is_empty() {
        return lines.line(depth, &format!("{code},"));
    }
    lines.line(depth, &format!("{code} {{"));
    for field in fields {
        lines.line(depth + 1, &field);
    }
    lines.line(depth, "},");
}

fn fields(row: &Row) -> Vec<String> {
    let mut fields = Field::ALL;
    // The texts are the last.
    fields.sort_by_key(|field| TextField::from_name(field.name()).is_some());
    let field = |field: Field| {
        let value = match field {
            Field::Name => row.name.as_deref(),
            Field::Shares => row.shares.as_deref(),
            Field::Moved => row.moved.as_deref(),
            Field::Cause => row.text(TextField::Cause),
            Field::Solution => row.text(TextField::Solution),
        }?;
        let value = if field.names_code() { names::written(value) } else { format!("{value:?}") };
        Some(format!("{}: {value},", field.name()))
    };
    let columns = row.columns.iter().map(|(column, value)| format!("{column}: {value},"));
    let notes = row.notes.iter().map(|(column, text)| format!("{column:?}: {text:?},"));
    fields.into_iter().filter_map(field).chain(columns).chain(notes).collect()
}
