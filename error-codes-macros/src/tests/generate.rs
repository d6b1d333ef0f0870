//! Valid blocks, at random: every piece of the grammar, under numbers and names that are all different.

use std::fmt::Write as _;

use error_codes_core::field::{Field, TextField};
use fastrand::Rng;

struct Generator<'a> {
    rng: &'a mut Rng,
    text: String,
    names: u32,
    /// Whether the codes are strings.
    strings: bool,
    /// An active code of the domain.
    active: Option<String>,
    /// What a translation of the domain has to have.
    translated: String,
}

/// A valid block.
pub(super) fn block(rng: &mut Rng) -> String {
    let mut generator =
        Generator { rng, text: String::new(), names: 0, strings: false, active: None, translated: String::new() };
    generator.items();
    generator.text
}

impl Generator<'_> {
    fn chance(&mut self, percent: u32) -> bool {
        self.rng.u32(..100) < percent
    }

    fn name(&mut self) -> String {
        self.names += 1;
        let form = ["N", "名", "r#n", "lower_case", "Ünï"][self.rng.usize(..5)];
        format!("{form}{}", self.names)
    }

    fn quoted(&mut self) -> String {
        let text = ["x", "连接通道已存在", "a \"quoted\" one", "back\\slash", "{} %s `code` <b> [link] *", "🦀 é"];
        let text = text[self.rng.usize(..text.len())];
        self.names += 1;
        format!("{:?}", format!("{text}{}", self.names))
    }

    fn number(&mut self, number: i64) -> String {
        let sign = if number < 0 { "-" } else { "" };
        let size = number.unsigned_abs();
        match self.rng.u32(..4) {
            0 => format!("{sign}{size:#x}"),
            1 => format!("{sign}{size:#b}"),
            2 if size > 999 => format!("{sign}{}_{:03}", size / 1000, size % 1000),
            _ => number.to_string(),
        }
    }

    fn items(&mut self) {
        if self.chance(50) {
            let (doc, title) = (self.doc(), self.quoted());
            let language = ["", "in zh", "in zh-Hans", "in \"es-419\""][self.rng.usize(..4)];
            let _ = write!(self.text, "{doc} pub catalog C = \"some-id-7\" {title} {language};");
        }
        let mut first = self.rng.i64(-20_000..0);
        for _ in 0..self.rng.u32(..3) {
            first = self.domain(first) + self.rng.i64(1..500);
            if self.chance(20) {
                let title = self.quoted();
                let _ = write!(self.text, "reserved {first}..={} {title};", first + 9);
                first += 20;
            }
        }
    }

    fn doc(&mut self) -> String {
        ["", "/// A line.\n", "/** Two\n lines. */", "#[doc = \"text\"]"][self.rng.usize(..4)].to_owned()
    }

    /// A domain from this number on; returns its last number.
    fn domain(&mut self, first: i64) -> i64 {
        let size = self.rng.i64(60..3000);
        let last = first + size;
        self.names += 1;
        let (doc, name) = (self.doc(), format!("D{}", self.names));
        let vis = ["", "pub", "pub(crate)", "pub(in crate::x)"][self.rng.usize(..4)];
        let ty = ["", ": i32", ": i64"][self.rng.usize(..3)];
        let (from, to) = (self.number(first), self.number(last));
        let range = match self.rng.u32(..3) {
            0 => format!("{from}..{}", last + 1),
            1 => format!("{from}..={} | {}..={to}", first + 40, first + 41),
            _ => format!("{from}..={to}"),
        };
        self.strings = self.chance(20);
        let form = if self.strings { self.patterns() } else { format!("{ty} {range}") };
        let shown = if !self.strings && self.chance(20) { self.shown() } else { "" };
        let title = if self.chance(50) { self.quoted() } else { String::new() };
        self.active = None;
        let _ = write!(self.text, "{doc} {vis} domain {name}{form} {shown} {title} {{");
        if self.chance(15) {
            let (doc, name, ty) = (self.doc(), self.name(), if self.strings { "(Box<str>)" } else { "" });
            let _ = write!(self.text, "{doc} other {name}{ty},");
        }
        let mut number = first;
        for index in 0..self.rng.u32(..8) {
            match self.rng.u32(..10) {
                0 if self.strings => {
                    let (title, other) = (self.quoted(), self.quoted());
                    let _ = write!(self.text, "reserved like \"reserved{index}*\" | \"?-{index}\" {title},");
                    let _ = write!(self.translated, "reserved {title} {other},");
                }
                0 => {
                    let (range, title, other) = (self.next_number(&mut number), self.quoted(), self.quoted());
                    let _ = write!(self.text, "reserved {range} {title},");
                    let _ = write!(self.translated, "reserved {title} {other},");
                }
                1 => {
                    self.text.push_str("retired ");
                    self.code(&mut number);
                    self.text.push(',');
                }
                2 if index < 3 => {
                    let (title, has_range) = (self.quoted(), !self.strings && self.chance(50));
                    let end = number + 7;
                    let range = if has_range { format!("{}..={end}", number + 1) } else { String::new() };
                    let like = if self.strings && index == 0 { "like \"*\"" } else { "" };
                    let other = self.quoted();
                    let _ = write!(self.text, "section {title} {range} {like} {{");
                    let _ = write!(self.translated, "section {title} {other},");
                    self.code(&mut number);
                    self.text.push('}');
                    number = if has_range { end } else { number };
                }
                _ => {
                    self.code(&mut number);
                    self.text.push(',');
                }
            }
        }
        self.text.push('}');
        self.texts(&name, !title.is_empty());
        last
    }

    /// Of all strings, since two domains of strings may not overlap.
    fn patterns(&mut self) -> String {
        let first = !self.text.contains(": str");
        if first && self.chance(40) { ": str like \"*\"".to_owned() } else { ": str".to_owned() }
    }

    fn shown(&mut self) -> &'static str {
        ["shown \"E{:04}\"", "shown \"{}\"", "shown \"<{:#x}>\"", "shown \"{:08X}\""][self.rng.usize(..4)]
    }

    /// The translation of the domain, in two languages at most.
    fn texts(&mut self, name: &str, has_title: bool) {
        let title = if has_title { self.quoted() } else { String::new() };
        let translated = std::mem::take(&mut self.translated);
        if self.chance(40) {
            let _ = write!(self.text, "texts en-GB for {name} {title} {{ {translated} }}");
        }
        if self.chance(20) {
            let end = ["{}", ";", "{};"][self.rng.usize(..3)];
            let _ = write!(self.text, "texts \"fr\" partial for {name} {end}");
        }
    }

    fn next_number(&mut self, number: &mut i64) -> String {
        *number += self.rng.i64(1..4);
        self.number(*number)
    }

    fn code(&mut self, number: &mut i64) {
        let retired = self.text.ends_with("retired ");
        let code = if self.strings { self.quoted() } else { self.next_number(number) };
        let (name, description) = (self.name(), self.quoted());
        let _ = write!(self.text, "{name} = {code} {description}");
        let other = self.quoted();
        let _ = write!(self.translated, "{name} {other}");
        if retired && let Some(active) = self.active.clone().filter(|_| self.chance(40)) {
            let _ = write!(self.text, "{{ moved: {active} }}");
        } else if self.chance(30) {
            self.text.push('{');
            self.translated.push('{');
            for field in Field::ALL.into_iter().filter(|field| !field.names_code()) {
                let (word, text) = (field.name(), self.quoted());
                if self.chance(70) {
                    let _ = write!(self.text, "{word}: {text},");
                    if TextField::from_name(word).is_some() {
                        let _ = write!(self.translated, "{word}: {other},");
                    }
                }
            }
            let (column, note) = (self.quoted(), self.quoted());
            let _ = write!(self.text, "{column}: {note}, }}");
            self.translated.push('}');
        }
        self.translated.push(',');
        if !retired {
            self.active = Some(name.clone());
        }
        if self.chance(10) && !self.text.ends_with("retired ") {
            let (sharer, description) = (self.name(), self.quoted());
            // Nobody can share the number of a retired code.
            if !self.text.contains("retired") {
                let _ = write!(self.text, ", {sharer} = {code} {description} {{ shares: {name} }}");
                let _ = write!(self.translated, "{sharer} {other},");
            }
        }
    }
}
