//! Programs that the tests call.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where `.ci/platforms` puts compilers and formatters.
pub(crate) fn installed() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    env::var_os("PLATFORMS").map_or_else(|| target.join("platforms"), PathBuf::from)
}

/// A tool by its name: one of those that were installed, or one on the path.
#[track_caller]
pub(crate) fn tool(name: &str) -> PathBuf {
    let own = ["venv/bin", "node_modules/.bin"].map(|folder| installed().join(folder));
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = own.into_iter().chain(env::split_paths(&path));
    let found = folders.map(|folder| folder.join(name)).find(|file| file.is_file());
    found.unwrap_or_else(|| panic!("there is no {name}; `bash .ci/platforms` installs what is missing"))
}

/// What a program prints; it must succeed.
#[track_caller]
pub(crate) fn run(program: &Path, arguments: &[impl AsRef<OsStr>], folder: &Path) -> String {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).env_remove("COLUMNS").env("GOFLAGS", "-mod=mod");
    let output = command.output().unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    let text = String::from_utf8(output.stdout).unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    let text_of_failure = text.chars().take(4000).collect::<String>();
    assert!(
        output.status.success(),
        "{command:?}\n{}\n{text_of_failure}",
        error.chars().take(4000).collect::<String>()
    );
    text
}
