//! The languages that have a template.

mod c;
mod go;
mod java;
mod kotlin;
mod plain;
mod python;
mod swift;
mod typescript;

use minijinja::Environment;

use super::language::Language;

/// A language that has a template, or none in particular, for a template of somebody's own.
#[derive(Clone, Copy)]
pub(in super::super) enum Platform {
    C,
    Go,
    Java,
    Kotlin,
    Plain,
    Python,
    Swift,
    TypeScript,
}

impl Platform {
    pub(super) fn language(self) -> &'static dyn Language {
        match self {
            Self::C => &c::C,
            Self::Go => &go::Go,
            Self::Java => &java::Java,
            Self::Kotlin => &kotlin::Kotlin,
            Self::Plain => &plain::Plain,
            Self::Python => &python::Python,
            Self::Swift => &swift::Swift,
            Self::TypeScript => &typescript::TypeScript,
        }
    }
}

/// What one template alone needs.
pub(super) fn add_filters(engine: &mut Environment) {
    c::add_filters(engine);
    java::add_filters(engine);
    typescript::add_filters(engine);
}
