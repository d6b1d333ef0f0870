//! The host: reads the log of a device from standard input, and writes what it means.
//!
//! `cargo run --bin firmware | cargo run --bin host`

use std::io::{self, ErrorKind, Read as _};

use device::{DEVICE, Record};
use error_codes::Meaning;

fn main() -> io::Result<()> {
    let mut log = io::stdin().lock();
    let mut bytes = [0; Record::LEN];
    loop {
        match log.read_exact(&mut bytes) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(()),
            result => result?,
        }
        let Record { code, argument } = Record::from_bytes(bytes);
        match DEVICE.explain(code).next() {
            Some(Meaning::Code(entry)) => println!("{entry:#} [{argument}]"),
            Some(Meaning::Reserved { reserved, .. }) => println!("{code}: {} [{argument}]", reserved.title()),
            _ => println!("unknown code {code} [{argument}]"),
        }
    }
}
