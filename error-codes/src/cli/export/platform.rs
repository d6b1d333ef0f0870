//! `--format c`, `swift` …, and `--template FILE`: constants for other platforms, each a template over the reference as
//! data.

mod comment;
mod doc;
mod language;
mod languages;
mod literal;
mod model;
mod names;
mod translate;

use std::borrow::ToOwned as _;
use std::string::{String, ToString};
use std::vec::Vec;
use std::{format, fs};

use minijinja::{Environment, Error, ErrorKind};
use serde::Serialize;

use self::comment::Comment;
use self::language::Language;
pub(super) use self::languages::Platform;
use self::model::{Catalog, Code, Column, Domain, Has, Reference, Value};
use super::template;
use crate::cli::Misuse;
use crate::cli::place::chosen;
use crate::cli::reference;
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
    /// What begins the names of the output; the catalog's id where it must, else nothing
    #[arg(long)]
    prefix: Option<String>,
    /// The language of the texts, such as `en`, the source's where it is left out; of an HTML page, that of its own words
    #[arg(long, value_name = "TAG")]
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
) -> Result<String, Misuse> {
    let language = platform.language();
    let wrong = |error: serde_json::Error| Misuse(format!("the reference: {error}"));
    let json = match &options.reference {
        Some(path) => read(path)?,
        None => serde_json::to_string(&reference::Reference::of(&chosen(catalogs, names)?, lock)).map_err(wrong)?,
    };
    let mut reference: Reference = serde_json::from_str(&json).map_err(wrong)?;
    keep(&mut reference, names)?;
    if options.package.is_some() && !language.has_package() {
        return Err(Misuse(format!("--package goes with Kotlin, Java and Go, and not with {}", language.name())));
    }
    prepare(&mut reference, language, options)?;
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
        Some(path) => template::render(&engine, path, &read(path)?, &data),
        None => template::render(&engine, language.template().0, language.template().1, &data),
    }
}

/// Only the catalogs with these names, in their order; all where none is given.
fn keep(reference: &mut Reference, names: &[String]) -> Result<(), Misuse> {
    if names.is_empty() {
        return Ok(());
    }
    let mut kept = Vec::new();
    for name in names {
        let at = reference.catalogs.iter().position(|catalog| catalog.id.eq_ignore_ascii_case(name));
        let at = at.ok_or_else(|| Misuse(format!("there is no catalog '{name}'")))?;
        kept.push(reference.catalogs.remove(at));
    }
    reference.catalogs = kept;
    Ok(())
}

fn read(path: &str) -> Result<String, Misuse> {
    fs::read_to_string(path).map_err(|error| Misuse(format!("cannot read {path}: {error}")))
}

/// The command that makes this output, whatever catalogs the program has by then.
fn command(language: &dyn Language, options: &Options, reference: &Reference) -> String {
    let mut command = "error-codes export".to_owned();
    let name = language.name().to_lowercase();
    let format = Some(&name).filter(|_| !language.template().0.is_empty());
    let given = [
        ("format", format),
        ("template", options.template.as_ref()),
        ("package", options.package.as_ref()),
        ("prefix", options.prefix.as_ref()),
        ("language", options.language.as_ref()),
    ];
    for (option, value) in given {
        command.extend(value.map(|value| format!(" --{option} {value}")));
    }
    command.extend(reference.catalogs.iter().map(|catalog| format!(" {}", catalog.id)));
    command
}

fn prepare(reference: &mut Reference, language: &dyn Language, options: &Options) -> Result<(), Misuse> {
    if let Some(tag) = &options.language {
        translate::translate(reference, tag)?;
    }
    for domain in reference.catalogs.iter_mut().flat_map(|catalog| &mut catalog.domains) {
        arrange(domain);
        domain.columns = typed_columns(domain, language);
        domain.has = has(&domain.codes);
        domain.large = language.is_large(domain);
        if domain.large {
            // Constants have nothing that a column could be a property of; it is said in their documentation.
            domain.columns.clear();
        }
    }
    names::resolve(reference, language, options.prefix.as_deref())?;
    for catalog in &mut reference.catalogs {
        for domain in &mut catalog.domains {
            if language.limit().is_some_and(|limit| domain.codes.len() > limit) {
                let (codes, place) = (domain.codes.len(), format!("{}/{}", catalog.id, domain.name));
                let language = language.name();
                return Err(Misuse(format!("{place} has {codes} codes, more than a class of {language} can hold")));
            }
            write(domain, language);
        }
        catalog.doc = doc::catalog(catalog);
    }
    Ok(())
}

/// Puts retired codes apart, and a code that shares a number behind the one whose number it is.
fn arrange(domain: &mut Domain) {
    let (retired, mut codes): (Vec<_>, Vec<_>) = domain.codes.drain(..).partition(|code| code.status == "retired");
    domain.retired = retired;
    let mut at = 0;
    while at < codes.len() {
        let first = codes[at].shares.as_ref().and_then(|first| codes.iter().position(|code| code.variant == *first));
        match first.filter(|first| *first > at) {
            Some(first) => codes[at..=first].rotate_left(1),
            None => at += 1,
        }
    }
    domain.codes = codes;
}

/// The columns whose type the language has, and whose values are all literals.
fn typed_columns(domain: &Domain, language: &dyn Language) -> Vec<Column> {
    let typed = domain.columns.iter().filter_map(|column| {
        let rust = scalar(&column.column_type)?;
        let is_literal = |code: &Code| match (rust, code.columns.get(&column.name)) {
            ("bool", Some(value)) => value.is_boolean(),
            ("str", Some(value)) => value.is_string(),
            (_, Some(value)) => value.is_i64() || value.is_u64(),
            _ => false,
        };
        let native = language.scalar(rust).filter(|_| domain.codes.iter().all(is_literal))?.to_owned();
        Some(Column { native, doc: doc::column(column), ..column.clone() })
    });
    typed.collect()
}

/// The type of a column, by the name that a code's type would have.
fn scalar(column_type: &str) -> Option<&str> {
    match column_type {
        "usize" => Some("u64"),
        "isize" => Some("i64"),
        "bool" | "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => Some(column_type),
        text if text.starts_with('&') && text.ends_with("str") => Some("str"),
        _ => None,
    }
}

fn has(codes: &[Code]) -> Has {
    let any = |text: fn(&Code) -> bool| codes.iter().any(text);
    Has {
        name: any(|code| code.name != code.variant),
        description: any(|code| code.description.as_ref().is_some_and(|text| !text.is_empty())),
        detail: any(|code| code.detail.is_some()),
        cause: any(|code| code.cause.is_some()),
        solution: any(|code| code.solution.is_some()),
        deprecated: any(|code| code.status == "deprecated"),
    }
}

/// Literals and documentation, when the names are known.
fn write(domain: &mut Domain, language: &dyn Language) {
    // In an enum, a name that the language did not take is not the documented one either.
    domain.has.name = domain.codes.iter().any(|code| code.name != code.ident.trim_matches('`'));
    domain.native = language.code_type(domain);
    domain.wide = language.is_wide(domain);
    domain.doc = doc::domain(domain);
    let number_type = domain.code_type.clone();
    for code in &mut domain.codes {
        code.literal = match &code.code {
            Value::Text(text) => language.string(text),
            Value::Int(number) if code.label.as_deref().is_some_and(doc::is_hexadecimal) => {
                language.hexadecimal(&number_type, *number)
            }
            Value::Int(number) => language.number(&number_type, *number),
        };
        let values = domain.columns.iter().map(|column| literal(&code.columns[&column.name], column, language));
        code.values = values.collect();
        code.doc = doc::code(code, &domain.columns, language);
    }
}

fn literal(value: &serde_json::Value, column: &Column, language: &dyn Language) -> String {
    let number = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
    match (value, number) {
        (serde_json::Value::Bool(value), _) => language.boolean(*value).to_owned(),
        (serde_json::Value::String(text), _) => language.string(text),
        (_, Some(number)) => language.number(scalar(&column.column_type).unwrap_or("i64"), number),
        _ => language.null().to_owned(),
    }
}

/// The engine with the filters of a language: `literal`, `doc(indent)` and `remark(indent)`.
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
        Ok(number) if value.is_number() => Ok(language.number("i64", number)),
        _ => bool::try_from(value.clone())
            .map(|value| language.boolean(value).into())
            .map_err(|_| Error::new(ErrorKind::InvalidOperation, format!("there is no literal for {value}"))),
    }
}
