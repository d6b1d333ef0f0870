//! Renders the template of a platform, or a custom one.

use std::format;
use std::string::String;
use std::vec::Vec;

use error_codes_core::integer::Integer;
use minijinja::{Environment, Error, ErrorKind};
use serde::Serialize;

use super::comment::Comment;
use super::computed::{Catalog, Reference};
use super::{Platform, Scalar, names, prepare, translate};
use crate::cli::commands::export::Args;
use crate::cli::commands::export::template::{self, read};
use crate::cli::scope::{chosen, with_ids};
use crate::cli::{UsageError, help};
use crate::lock::Lock;

/// What a template is given.
#[derive(Serialize)]
struct Data<'a> {
    /// The command that makes the output.
    command: &'a str,
    package: Option<&'a str>,
    prefix: Option<&'a str>,
    language: Option<&'a str>,
    /// See `Platform::file`.
    file: String,
    catalogs: &'a [Catalog],
}

pub(in super::super) fn export(
    platform: &'static Platform,
    args: &Args,
    catalogs: &[&'static crate::Catalog],
    lock: &Lock,
) -> Result<String, UsageError> {
    let mut reference = match &args.reference {
        Some(path) => {
            let written = serde_json::from_str(&read(path.as_ref())?).and_then(Reference::whole);
            let written = written.map_err(|error| UsageError(format!("the reference: {error}")))?;
            Reference { catalogs: with_ids(&written.catalogs, &args.catalogs, |catalog| &catalog.id)?, ..written }
        }
        None => Reference::of(&chosen(catalogs, &args.catalogs)?, lock),
    };
    let (package, prefix, language) = (args.package.as_deref(), args.prefix.as_deref(), args.language.as_deref());
    names::check(package, prefix, platform)?;
    if let Some(tag) = language {
        translate::translate(&mut reference, tag)?;
    }
    prepare::prepare(&mut reference, platform, prefix)?;
    let catalogs = &reference.catalogs;
    let file = (platform.file)(prefix, catalogs);
    let data = Data { command: &command(platform, args, catalogs), package, prefix, language, file, catalogs };
    let engine = engine(platform);
    match &args.template {
        Some(path) => template::render(&engine, path, &read(path.as_ref())?, &data),
        None => template::render(&engine, platform.name, platform.template, &data),
    }
}

/// The command that regenerates this file, with the catalogs named.
fn command(platform: &Platform, args: &Args, catalogs: &[Catalog]) -> String {
    let mut command = format!("{} export", help::program_name());
    let format = Some(platform.name.to_lowercase()).filter(|_| !platform.template.is_empty());
    let given = [
        ("format", &format),
        ("template", &args.template),
        ("package", &args.package),
        ("prefix", &args.prefix),
        ("language", &args.language),
        ("reference", &args.reference),
    ];
    for (option, value) in given {
        command.extend(value.iter().map(|value| format!(" --{option} {value}")));
    }
    command.extend(catalogs.iter().map(|catalog| format!(" {}", catalog.id)));
    command
}

/// The engine with the filters of a platform: `literal`, `doc(indent)` and `remark(indent)`; and its functions:
/// `fits`, whether a line keeps to the width, and `fold`, which puts arguments on one line or on a line each.
fn engine(platform: &'static Platform) -> Environment<'static> {
    let mut engine = template::engine();
    let Comment { width, measure, .. } = platform.comment;
    engine.add_filter("literal", |value: minijinja::Value| literal(&value, platform));
    engine.add_filter("doc", |paragraphs: Vec<String>, indent: Option<minijinja::Value>| {
        platform.comment.document(&paragraphs, &margin(indent))
    });
    engine.add_filter("remark", |text: &str, indent: Option<minijinja::Value>| {
        platform.comment.remark(text, &margin(indent))
    });
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
    (platform.add_filters)(&mut engine);
    engine
}

/// An indentation: so many spaces, or the text itself.
fn margin(indent: Option<minijinja::Value>) -> String {
    let spaces = |indent: minijinja::Value| " ".repeat(usize::try_from(indent).unwrap_or(0));
    indent.map_or_else(String::new, |indent| indent.as_str().map_or_else(|| spaces(indent.clone()), String::from))
}

/// A text, a number, a boolean or nothing, as the platform writes it.
fn literal(value: &minijinja::Value, platform: &Platform) -> Result<String, Error> {
    if value.is_none() || value.is_undefined() {
        return Ok(platform.null.into());
    }
    if let Some(text) = value.as_str() {
        return Ok((platform.string)(text));
    }
    match i128::try_from(value.clone()) {
        Ok(number) if value.is_number() => {
            let native = (platform.native)(Scalar::Integer(Integer::I64), &[number]);
            Ok((platform.number)(&native, number))
        }
        _ => bool::try_from(value.clone())
            .map(|value| platform.booleans[usize::from(value)].into())
            .map_err(|_| Error::new(ErrorKind::InvalidOperation, format!("there is no literal for {value}"))),
    }
}
