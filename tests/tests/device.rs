//! A device logs numbers, and its host says what they mean: `examples/device`.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const EXPECTED: &str = "\
TooHot (100): the sensor is too hot
solution: Move it into the shade. [871]
TooCold (101): the sensor is too cold [-412]
NoAnswer (200): the base station does not answer
solution: Check its power. [3]
195: the next board [1]
";

fn build() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let target = root.join("target/no_std");
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--bins", "--manifest-path"]).arg(root.join("examples/device/Cargo.toml"));
    assert!(build.arg("--target-dir").arg(&target).status().unwrap().success());
    target.join("debug")
}

#[test]
fn a_log_of_numbers_is_read_by_the_host() {
    let programs = build();
    let mut firmware = Command::new(programs.join("firmware")).stdout(Stdio::piped()).spawn().unwrap();
    let log = firmware.stdout.take().unwrap();
    let Output { stdout, status, .. } = Command::new(programs.join("host")).stdin(log).output().unwrap();
    assert!(status.success() && firmware.wait().unwrap().success());
    assert_eq!(String::from_utf8(stdout).unwrap(), EXPECTED);
    let holds = |program: &str, text: &str| {
        let program = std::fs::read(programs.join(program)).unwrap();
        program.windows(text.len()).any(|window| window == text.as_bytes())
    };
    for text in ["the sensor is too hot", "Move it into the shade."] {
        assert!(holds("host", text) && !holds("firmware", text), "{text}: the device holds no text");
    }
}
