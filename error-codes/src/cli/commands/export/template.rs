//! The engine of the exports that are templates: Jinja, over the reference as data.

use std::path::Path;
use std::string::String;
use std::{format, fs};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

use crate::cli::UsageError;

/// An engine in which a misspelt key is an error and not an empty text, and a statement on a line of its own leaves no
/// line behind. A template whose name ends in `.html` escapes what it prints.
pub(super) fn engine() -> Environment<'static> {
    let mut engine = Environment::new();
    engine.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    let lines = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    engine.set_syntax(lines.unwrap_or_default());
    engine
}

/// The text of a file that was named.
pub(super) fn read(file: &Path) -> Result<String, UsageError> {
    fs::read_to_string(file).map_err(|error| UsageError(format!("cannot read {}: {error}", file.display())))
}

/// The text that a template makes of the data.
pub(super) fn render(
    engine: &Environment,
    name: &str,
    template: &str,
    data: &impl Serialize,
) -> Result<String, UsageError> {
    Ok(engine.render_named_str(name, template, Serde(data))?)
}
