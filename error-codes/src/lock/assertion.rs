//! The test of a crate that owns codes: `assert_locked!`.

use std::path::Path;
use std::string::{String, ToString};
use std::vec::Vec;
use std::{env, panic};

use super::file::{FILE, read, write};
use super::{Break, Level, Lock};
use crate::Catalog;

/// Fails if a catalog of this crate breaks what `codes.lock` beside `Cargo.toml` says was published.
///
/// Call it in a test, with all catalogs of the file. A [`Level`](crate::lock::Level) after `;` says what must not change:
/// `numbers` (the default), `names` or `texts`.
///
/// ```no_run
/// # error_codes::define_codes! { pub catalog OURS = "ours" "Ours"; domain Upload 1..=9 {} }
/// # fn main() {}
/// #[test]
/// fn published_codes_keep_their_meaning() {
///     error_codes::assert_locked!(OURS; names);
/// }
/// ```
///
/// With `LOCK=write` in the environment the test adds what is new to the file, published in the version of this package,
/// and marks what was retired since; with `LOCK=release` it fails where something is not locked yet.
///
/// # Panics
///
/// If the file is missing, cannot be read, parsed or written, or a catalog breaks it; with `LOCK=release` also if something
/// is not locked yet; or if `LOCK` has any other value. The message has each line and what to write.
#[macro_export]
macro_rules! assert_locked {
    ($($catalog:path),+ $(,)?) => { $crate::assert_locked!($($catalog),+; numbers) };
    ($($catalog:path),+; numbers) => { $crate::__assert_locked!($($catalog),+; Numbers) };
    ($($catalog:path),+; names) => { $crate::__assert_locked!($($catalog),+; Names) };
    ($($catalog:path),+; texts) => { $crate::__assert_locked!($($catalog),+; Texts) };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __assert_locked {
    ($($catalog:path),+; $level:ident) => {
        $crate::lock::assert(
            &[$(&$catalog),+],
            $crate::lock::Level::$level,
            ::core::env!("CARGO_MANIFEST_DIR"),
            ::core::env!("CARGO_PKG_VERSION"),
        )
    };
}

/// What `assert_locked!` calls.
#[doc(hidden)]
#[track_caller]
#[allow(clippy::panic)] // it is an assertion
pub fn assert(catalogs: &[&'static Catalog], level: Level, folder: &str, release: &str) {
    let path = Path::new(folder).join(FILE);
    let wanted = env::var("LOCK").unwrap_or_default();
    assert!(
        matches!(&*wanted, "" | "write" | "release"),
        "LOCK={wanted} means nothing to {FILE}; write LOCK=write or LOCK=release, or unset it"
    );
    let outcome = read(&path).map_err(|error| of_file(&error)).and_then(|text| {
        if wanted == "write" {
            let text = text.unwrap_or_default();
            let updated = Lock::update(&text, catalogs, release)?;
            if updated != text {
                write(&path, &updated).map_err(|error| of_file(&error))?;
            }
            return check(&updated, catalogs, level, true);
        }
        let missing = || of_file("there is no such file beside `Cargo.toml`; `LOCK=write cargo test` writes it");
        check(&text.ok_or_else(missing)?, catalogs, level, wanted == "release")
    });
    if let Err(breaks) = outcome {
        let breaks: Vec<String> = breaks.iter().map(ToString::to_string).collect();
        panic!(
            "{FILE} does not match the catalogs\n\n{}\n\nTo accept an intended change, edit its line in {FILE}.\n",
            breaks.join("\n\n")
        );
    }
}

/// A message about the whole file.
fn of_file(message: &(impl ToString + ?Sized)) -> Vec<Break> {
    Vec::from([Break { line: 0, message: message.to_string() }])
}

fn check(text: &str, catalogs: &[&'static Catalog], level: Level, release: bool) -> Result<(), Vec<Break>> {
    let lock = Lock::parse(text)?;
    let mut breaks = lock.breaks(catalogs, level);
    if release {
        breaks.extend(lock.unlocked(catalogs));
    }
    if breaks.is_empty() { Ok(()) } else { Err(breaks) }
}
