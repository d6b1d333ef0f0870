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

/// Runs programs, each a name and its source, as a package that depends on error-codes with serde. It lies in `folder`,
/// beside what such packages are built from; what has not changed is not built again.
///
/// # Panics
///
/// Where a program does not compile, or fails.
pub fn run(folder: &Path, package: &str, programs: &[(&str, String)]) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let own = folder.join(package);
    std::fs::create_dir_all(&own).unwrap();
    let mut manifest = format!(
        "[package]\nname = {package:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n\
         [profile.dev]\ndebug = false\nincremental = false\n\
         [dependencies]\nserde_json = \"1\"\nerror-codes = {{ path = {:?}, features = [\"serde\"] }}\n",
        root.join("error-codes").to_str().unwrap()
    );
    for (name, source) in programs {
        write!(manifest, "[[bin]]\nname = {name:?}\npath = \"{name}.rs\"\n").unwrap();
        write_new(&own.join(format!("{name}.rs")), source);
    }
    write_new(&own.join("Cargo.toml"), &manifest);
    std::fs::copy(root.join("Cargo.lock"), own.join("Cargo.lock")).unwrap();
    for (name, _) in programs {
        let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["run", "--quiet", "--offline", "--bin", name, "--manifest-path"])
            .arg(own.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(folder.join("programs"))
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
