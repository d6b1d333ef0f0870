//! All platforms, each in a file beside its template. To add one: the two files, its `mod` and its place in `ALL`;
//! CONTRIBUTING has the tests.

mod c;
mod go;
mod java;
mod kotlin;
mod python;
mod swift;
mod typescript;

use super::Platform;

/// In the order of the help.
pub(in super::super) const ALL: [&Platform; 7] =
    [&c::C, &swift::SWIFT, &kotlin::KOTLIN, &java::JAVA, &typescript::TYPESCRIPT, &python::PYTHON, &go::GO];
