//! The device. This host stands in for the board: its serial port is standard output.
#![no_std]
#![no_main]

use device::{Radio, Record, Sensor};

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    loop {}
}

/// The `core` of this host was built to unwind and asks for this; nothing here ever unwinds.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[link(name = "c")]
unsafe extern "C" {
    fn write(file: i32, bytes: *const u8, len: usize) -> isize;
}

fn log(record: Record) {
    let bytes = record.to_bytes();
    // SAFETY: `bytes` is valid for reads of its length during the call.
    unsafe { write(1, bytes.as_ptr(), bytes.len()) };
}

/// Takes four measurements and tries to send them.
#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    for tenths in [215, 871, 233, -412] {
        match tenths {
            851.. => log(Record::new(Sensor::TooHot, tenths)),
            ..-400 => log(Record::new(Sensor::TooCold, tenths)),
            _ => {}
        }
    }
    log(Record::new(Radio::NoAnswer, 3));
    // A code of the next firmware, which the host does not know yet.
    log(Record::new(195_u16, 1));
    0
}
