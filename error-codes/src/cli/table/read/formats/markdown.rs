//! Markdown: tables under headings, an object for each code, lists of codes, and our own pages.

mod blocks;
mod lines;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use indexmap::IndexMap;

use self::blocks::{Block, Container, Kind};
use crate::cli::reference::sentences::{CATALOG, DOMAIN, RESERVED};
use crate::cli::table::read::add;
use crate::cli::table::read::grid::{Grid, shortened};
use crate::cli::table::read::headings::{self, Field};
use crate::cli::table::{Catalog, Options, Place, Report, Row, Tables, names, shown};

pub(super) fn read(text: &str, options: &Options, tables: &mut Tables, report: &mut Report) {
    let blocks = blocks::read(text, report);
    let titles = blocks.iter().filter(|block| matches!(block.kind, Kind::Heading(1, _))).count();
    let mut page = Page {
        options,
        tables,
        report,
        one_title: titles == 1,
        headings: Vec::new(),
        own: None,
        documentation: None,
        pending: Vec::new(),
        left_out: IndexMap::new(),
    };
    for block in blocks {
        page.block(block);
    }
    page.leave_out_pending();
    page.report_left_out();
}

struct Page<'a> {
    options: &'a Options,
    tables: &'a mut Tables,
    report: &'a mut Report,
    /// Whether the page has a title above all other headings.
    one_title: bool,
    headings: Vec<(usize, String)>,
    /// The current catalog and domain, on a page written by `export --format markdown`.
    own: Option<Place>,
    /// The text above the sentence that names a domain of our own pages.
    documentation: Option<String>,
    /// The texts since the last heading or table.
    pending: Vec<(usize, String, Container)>,
    /// Texts beside the codes, each with its first line and how often it stands.
    left_out: IndexMap<String, (usize, usize)>,
}

impl Page<'_> {
    fn block(&mut self, Block { line, kind }: Block) {
        match kind {
            Kind::Heading(level, title) => self.heading(level, title),
            Kind::Table { headings, rows } => self.table(Grid { headings, line, rows, ..Grid::default() }),
            Kind::Text(text, container) => self.text(line, &text, container),
            Kind::Unread(reason) => self.report.error(line, &reason),
        }
    }

    fn heading(&mut self, level: usize, title: String) {
        self.leave_out_pending();
        self.headings.retain(|(other, _)| *other < level);
        if level == 1 && self.one_title {
            self.tables.catalog(None).title = Some(title.clone());
        }
        if let Some(own) = &mut self.own {
            own.section = (level == 3).then(|| title.clone());
            if level == 2 {
                own.domain = None;
                self.documentation = None;
            }
        }
        self.headings.push((level, title));
    }

    /// The innermost heading, or with `above` 1 the one around it; the page's title does not count.
    fn section(&self, above: usize) -> Option<&str> {
        let (level, title) = self.headings.iter().rev().nth(above)?;
        (*level > 1 || !self.one_title).then_some(title.as_str()).filter(|title| !title.is_empty())
    }

    fn place(&self) -> Place {
        self.own.clone().unwrap_or_else(|| Place { section: self.section(0).map(Into::into), ..Place::default() })
    }

    fn text(&mut self, line: usize, text: &str, container: Container) {
        if self.own_text(text, line) {
            return;
        }
        for (index, part) in text.lines().enumerate().filter(|(_, part)| !part.trim().is_empty()) {
            let line = line + index;
            let place = self.place();
            if part.starts_with('|') && container == Container::Page {
                self.report.error(line, "a row of no table: below the headings stands a line such as `| --- | --- |`");
                continue;
            }
            match lines::read(part, container == Container::Item) {
                Some(row) => {
                    let row = Row { line, section: place.section.clone(), ..row };
                    self.tables.domain(&place).rows.push(row);
                }
                None => self.pending.push((line, part.trim().to_string(), container)),
            }
        }
    }

    /// The sentences of our own pages, which hold what a table cannot.
    fn own_text(&mut self, text: &str, line: usize) -> bool {
        let counted = text.strip_suffix(" codes.").or_else(|| text.strip_suffix(" code."));
        let title = counted.and_then(|text| text.strip_prefix(CATALOG)?.split_once(", "));
        if let Some((id, _)) = title.filter(|_| self.headings.len() == 1) {
            self.own_catalog(id, line);
            return true;
        }
        let Some(own) = &mut self.own else { return false };
        if let Some((name, _)) = text.strip_prefix(DOMAIN).and_then(|rest| rest.split_once(", ")) {
            own.domain = Some(name.to_string());
            own.section = None;
            if let Some(detail) = self.documentation.replace(text.to_string()) {
                self.tables.domain(own).detail = Some(detail);
            }
            return true;
        }
        if own.domain.is_none() {
            if self.headings.len() == 1 {
                self.tables.catalog(own.catalog.as_deref()).detail = Some(text.to_string());
            }
            self.documentation = Some(text.to_string());
            return true;
        }
        let Some(reserved) = text.strip_prefix(RESERVED).and_then(|rest| rest.strip_suffix('.')) else {
            return false;
        };
        let domain = self.tables.domain(own);
        match shown::reserved(reserved, domain.shown.as_deref()) {
            Some(reserved) => domain.reserved.push(reserved),
            None => self.report.error(line, &format!("{reserved:?} is not a range")),
        }
        true
    }

    /// What follows is a page of our own.
    fn own_catalog(&mut self, id: &str, line: usize) {
        let unnamed = |catalog: &mut Catalog| catalog.id.is_none() && catalog.domains.is_empty();
        self.tables.catalogs.pop_if(unnamed);
        self.tables.catalog(Some(id)).title = self.headings.last().map(|(_, title)| title.clone());
        self.report.note(
            line,
            "a page does not hold `shares`, `overlaps`, `other`, the ranges of sections, the types of columns, which are \
             texts, and the titles in other languages",
        );
        self.own = Some(Place { catalog: Some(id.to_string()), ..Place::default() });
    }

    fn table(&mut self, grid: Grid) {
        let own_export = self.own.is_some();
        if let Some((mut grid, name)) = self.object(&grid) {
            let detail = self.pending.extract_if(.., |(_, _, container)| *container != Container::Quote);
            let detail: Vec<String> = detail.map(|(_, text, _)| text).collect();
            grid.place = Place { section: self.section(1).map(Into::into), ..Place::default() };
            let detail = Some(detail.join("\n")).filter(|detail| !detail.is_empty());
            grid.defaults = Row { variant: name, detail, ..Row::default() };
            add::add(grid, self.tables, &self.options.columns, self.report);
        } else {
            let mut place = self.place();
            // On our own pages, a second table under a heading is of no section.
            if let Some(own) = &mut self.own {
                own.section = None;
            }
            if !own_export
                && let Some((_, title, _)) = self.pending.pop_if(|(_, _, container)| *container == Container::Item)
            {
                place.section = Some(title);
            }
            add::add(Grid { place, own_export, ..grid }, self.tables, &self.options.columns, self.report);
        }
        self.leave_out_pending();
    }

    /// A table of the properties of one code, turned into a row under headings, and the identifier above it.
    fn object(&self, grid: &Grid) -> Option<(Grid, Option<String>)> {
        let declared = &self.options.columns;
        if self.own.is_some() || headings::read(&grid.headings, declared, false).contains(&Field::CODE) {
            return None;
        }
        let properties: Vec<String> = grid.rows.iter().filter_map(|(_, cells)| cells.first().cloned()).collect();
        let known = headings::read(&properties, declared, false);
        if known.len() < 2 || !known.contains(&Field::CODE) || !known.iter().any(|field| *field != Field::CODE) {
            return None;
        }
        let values = grid.rows.iter().map(|(_, cells)| cells.last().cloned().unwrap_or_default()).collect();
        let line = grid.rows.first().map_or(grid.line, |(line, _)| *line);
        let name = self.headings.last().map(|(_, title)| title.clone()).filter(|title| names::is_identifier(title));
        Some((Grid { headings: properties, line, rows: Vec::from([(line, values)]), ..Grid::default() }, name))
    }

    fn leave_out_pending(&mut self) {
        for (line, text, _) in self.pending.drain(..) {
            self.left_out.entry(text).or_insert((line, 0)).1 += 1;
        }
    }

    fn report_left_out(&mut self) {
        for (text, (line, count)) in &self.left_out {
            let times = if *count > 1 { format!(", {count} times") } else { String::new() };
            self.report.note(*line, &format!("text beside the codes is left out{times}: {}", shortened(text)));
        }
    }
}
