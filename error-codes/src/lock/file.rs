//! The file `codes.lock`.

use std::borrow::ToOwned as _;
use std::path::Path;
use std::string::String;
use std::{format, fs, io};

/// The name of the file.
pub(crate) const FILE: &str = "codes.lock";

/// Reads the lock at `path`; `None` if there is no file.
///
/// # Errors
///
/// Those of the file system, with the path.
pub(crate) fn read(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io::Error::new(error.kind(), format!("{}: {error}", path.display()))),
    }
}

/// Writes the lock at `path` as a whole or not at all.
///
/// # Errors
///
/// Those of the file system, with the path.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<()> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    // A link stays a link.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let new = path.with_extension(format!("lock.{}", std::process::id()));
    fs::write(&new, text).and_then(|()| fs::rename(&new, &path)).map_err(|error| {
        let _ = fs::remove_file(&new);
        named(error)
    })
}
