//! A program without std and without an allocator, with a domain of its own.
#![no_std]
#![no_main]

use core::fmt::Write as _;

error_codes::define_codes! {
    domain Sensor: u8 1..=99 {
        TooHot = 7 "too hot" { solution: "Switch it off." },
        TooCold = 8 "too cold",
        Frozen = 8 "frozen" { shares: TooCold },
    }
    domain Reason: str { Dust = "dust" "dust on the lens" }
}
error_codes::assert_disjoint!(Sensor, Other);

mod other {
    error_codes::define_codes! { pub(crate) domain Other: i64 100..=200 {} }
}
use other::Other;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    loop {}
}

/// The `core` of this host was built to unwind and asks for this; nothing here ever unwinds.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

/// Counts the bytes that are written.
struct Length(usize);

impl core::fmt::Write for Length {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

// The C runtime calls it and needs nothing of std.
#[link(name = "c")]
unsafe extern "C" {}

/// Returns 0 if every lookup gives the expected answer.
#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    let mut length = Length(0);
    let _ = write!(length, "{:#}", Sensor::TooHot);
    let _ = write!(length, "{}", Sensor::try_from(50).unwrap_err());
    let answers = [
        Sensor::from_code(7) == Some(Sensor::TooHot),
        Sensor::with_code(8).count() == 2,
        Reason::from_code("dust") == Some(Reason::Dust),
        "nothing".parse::<Sensor>().is_err(),
        length.0
            == "TooHot (7): too hot\nsolution: Switch it off.".len() + "50 is not assigned in Sensor (1..=99)".len(),
    ];
    i32::from(answers.contains(&false))
}
