//! What the tests share: the code in the READMEs, as documentation tests, and programs that are packages of their own.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

#[doc = include_str!("../../README.md")]
#[cfg(doctest)]
pub struct English;

#[doc = include_str!("../../README.zh-CN.md")]
#[cfg(doctest)]
pub struct Chinese;

/// Where packages of their own are built, beside them: what they depend on is built once.
pub const TARGET: &str = "programs";

/// Makes the folder of a package that depends on error-codes with serde; returns its manifest, of edition 2024.
///
/// # Panics
///
/// When the folder cannot be written.
#[must_use]
pub fn manifest(folder: &Path, package: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    std::fs::create_dir_all(folder).unwrap();
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    format!(
        "[package]\nname = {package:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n\
         [profile.dev]\ndebug = false\nincremental = false\n\
         [dependencies]\nserde_json = \"1\"\nerror-codes = {{ path = {:?}, features = [\"serde\"] }}\n",
        root.join("error-codes").to_str().unwrap()
    )
}

/// Runs programs, each a name and its source, as a package that depends on error-codes with serde. It lies in `folder`,
/// beside what such packages are built from; what has not changed is not built again.
///
/// # Panics
///
/// Where a program does not compile, or fails.
pub fn run(folder: &Path, package: &str, programs: &[(&str, String)]) {
    let own = folder.join(package);
    let mut manifest = manifest(&own, package);
    for (name, source) in programs {
        write!(manifest, "[[bin]]\nname = {name:?}\npath = \"{name}.rs\"\n").unwrap();
        write_new(&own.join(format!("{name}.rs")), source);
    }
    write_new(&own.join("Cargo.toml"), &manifest);
    for (name, _) in programs {
        let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["run", "--quiet", "--offline", "--bin", name, "--manifest-path"])
            .arg(own.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(folder.join(TARGET))
            .output()
            .unwrap();
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

/// Cargo builds again what was written again.
fn write_new(path: &Path, text: &str) {
    if std::fs::read_to_string(path).ok().as_deref() != Some(text) {
        std::fs::write(path, text).unwrap();
    }
}
