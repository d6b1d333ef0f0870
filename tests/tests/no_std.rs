//! A program without std links and answers; its own workspace is in `no_std/`.

use std::path::Path;
use std::process::Command;

#[test]
fn links_without_std() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--manifest-path"])
        .arg(folder.join("no_std/Cargo.toml"))
        .arg("--target-dir")
        .arg(folder.join("../target/no_std"))
        .status()
        .unwrap();
    assert!(status.success(), "{status}");
}
