//! `--format c`, `swift` …, and `--template FILE`: constants for other platforms, each a template over the reference as
//! data.

mod comment;
mod computed;
mod doc;
mod language;
mod languages;
mod literal;
mod names;
mod prepare;
mod translate;

use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use error_codes_core::integer::Integer;
use minijinja::{Environment, Error, ErrorKind};
use serde::Serialize;

use self::comment::Comment;
use self::computed::{Catalog, Reference};
use self::language::Language;
pub(super) use self::languages::Platform;
use super::{read, template};
use crate::cli::UsageError;
use crate::cli::global_options::language_tag;
use crate::cli::place::chosen;
use crate::cli::program;
use crate::lock::Lock;

/// What one may ask of a template.
#[derive(clap::Args)]
#[group(skip)]
pub(super) struct Options {
    /// Fill in this Jinja template instead; `--format` says whose identifiers and literals it gets
    #[arg(long, value_name = "FILE")]
    template: Option<String>,
    /// The package of the output: Kotlin, Java, Go
    #[arg(long, value_name = "NAME")]
    package: Option<String>,
    /// The prefix of all names; default: the catalog's id where one is required, otherwise none
    #[arg(long)]
    prefix: Option<String>,
    /// The language of the texts, such as `en`, the source's where it is left out; of an HTML page, that of its own words
    #[arg(long, value_name = "TAG", value_parser = language_tag())]
    language: Option<String>,
    /// Read the reference from this file, as `export --format json` writes it, in place of the program's catalogs
    #[arg(long, value_name = "FILE")]
    reference: Option<String>,
}

impl Options {
    /// What only a language has, where something was asked for.
    pub(super) fn given(&self) -> Option<&'static str> {
        let given = [
            ("--template", self.template.is_some()),
            ("--package", self.package.is_some()),
            ("--prefix", self.prefix.is_some()),
            ("--reference", self.reference.is_some()),
            ("--language", self.language.is_some()),
        ];
        given.iter().find(|(_, given)| *given).map(|(name, _)| *name)
    }

    pub(super) fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }
}

/// What a template is given.
#[derive(Serialize)]
struct Data<'a> {
    /// The command that makes the output.
    command: &'a str,
    package: Option<&'a str>,
    prefix: Option<&'a str>,
    language: Option<&'a str>,
    /// What a file needs that can have one name only: the guard of a header, the class of Java.
    file: String,
    catalogs: &'a [Catalog],
}

/// Fills in the template of a platform, or somebody's own.
pub(super) fn export(
    platform: Platform,
    options: &Options,
    catalogs: &[&'static crate::Catalog],
    names: &[String],
    lock: &Lock,
) -> Result<String, UsageError> {
    let language = platform.language();
    let mut reference = match &options.reference {
        Some(path) => {
            let written = serde_json::from_str(&read(path.as_ref())?).and_then(Reference::whole);
            written.map_err(|error| UsageError(format!("the reference: {error}")))?
        }
        None => Reference::of(&chosen(catalogs, names)?, lock),
    };
    keep(&mut reference, names)?;
    names::check(options.package.as_deref(), options.prefix.as_deref(), language)?;
    if let Some(tag) = &options.language {
        translate::translate(&mut reference, tag)?;
    }
    prepare::prepare(&mut reference, language, options.prefix.as_deref())?;
    let command = command(language, options, &reference);
    let data = Data {
        command: &command,
        package: options.package.as_deref(),
        prefix: options.prefix.as_deref(),
        language: options.language.as_deref(),
        file: language.file(options.prefix.as_deref(), &reference.catalogs),
        catalogs: &reference.catalogs,
    };
    let engine = engine(language);
    match &options.template {
        Some(path) => template::render(&engine, path, &read(path.as_ref())?, &data),
        None => template::render(&engine, language.template().0, language.template().1, &data),
    }
}

/// Only the catalogs with these names, in their order; all where none is given.
fn keep(reference: &mut Reference, names: &[String]) -> Result<(), UsageError> {
    if names.is_empty() {
        return Ok(());
    }
    let mut kept = Vec::new();
    for name in names {
        let at = reference.catalogs.iter().position(|catalog| catalog.id.eq_ignore_ascii_case(name));
        let at = at.ok_or_else(|| UsageError(format!("there is no catalog '{name}'")))?;
        kept.push(reference.catalogs.remove(at));
    }
    reference.catalogs = kept;
    Ok(())
}

/// The command that makes this output, by the name of this program and whatever catalogs it has by then.
fn command(language: &dyn Language, options: &Options, reference: &Reference) -> String {
    let mut command = format!("{} export", program::name());
    let name = language.name().to_lowercase();
    let format = Some(&name).filter(|_| !language.template().0.is_empty());
    let given = [
        ("format", format),
        ("template", options.template.as_ref()),
        ("package", options.package.as_ref()),
        ("prefix", options.prefix.as_ref()),
        ("language", options.language.as_ref()),
        ("reference", options.reference.as_ref()),
    ];
    for (option, value) in given {
        command.extend(value.map(|value| format!(" --{option} {value}")));
    }
    command.extend(reference.catalogs.iter().map(|catalog| format!(" {}", catalog.id)));
    command
}

/// The engine with the filters of a language: `literal`, `doc(indent)` and `remark(indent)`; and `fold`, which puts
/// arguments on one line or on a line each.
fn engine(language: &'static dyn Language) -> Environment<'static> {
    let mut engine = template::engine();
    let comment = language.comment();
    engine.add_filter("literal", |value: minijinja::Value| literal_of(&value, language));
    let style = comment.clone();
    engine.add_filter("doc", move |paragraphs: Vec<String>, indent: Option<minijinja::Value>| {
        style.document(&paragraphs, &margin(indent))
    });
    engine.add_filter("remark", move |text: &str, indent: Option<minijinja::Value>| {
        comment.remark(text, &margin(indent))
    });
    let Comment { width, measure, .. } = language.comment();
    engine.add_function("fits", move |line: &str| measure(line) <= width);
    engine.add_function("fold", move |head: &str, arguments: Vec<String>, indent: usize, end: &str| {
        let margin = " ".repeat(indent);
        let line = format!("{margin}{head}({}){end}", arguments.join(", "));
        if measure(&line) <= width {
            return line;
        }
        let lines = arguments.join(&format!(",\n{margin}    "));
        format!("{margin}{head}(\n{margin}    {lines},\n{margin}){end}")
    });
    languages::add_filters(&mut engine);
    engine
}

/// An indentation: so many spaces, or the text itself.
fn margin(indent: Option<minijinja::Value>) -> String {
    let spaces = |indent: &minijinja::Value| " ".repeat(usize::try_from(indent.clone()).unwrap_or(0));
    indent.map_or_else(String::new, |indent| indent.as_str().map_or_else(|| spaces(&indent), ToString::to_string))
}

/// A text, a number, a boolean or nothing, as the language writes it.
fn literal_of(value: &minijinja::Value, language: &dyn Language) -> Result<String, Error> {
    if value.is_none() || value.is_undefined() {
        return Ok(language.null().into());
    }
    if let Some(text) = value.as_str() {
        return Ok(language.string(text));
    }
    match i128::try_from(value.clone()) {
        Ok(number) if value.is_number() => Ok(language.number(Integer::I64, number)),
        _ => bool::try_from(value.clone())
            .map(|value| language.boolean(value).into())
            .map_err(|_| Error::new(ErrorKind::InvalidOperation, format!("there is no literal for {value}"))),
    }
}
