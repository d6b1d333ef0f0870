//! What a device and its host agree on: the codes, and six bytes for each line of the log.
//!
//! The device writes numbers and holds no text; the host looks the texts up.
#![no_std]

error_codes::define_codes! {
    /// Everything that the device logs.
    pub catalog DEVICE = "device" "Weather station";

    /// Measuring. The argument is in tenths of a degree.
    pub domain Sensor: u16 100..=199 "Sensor" {
        TooHot = 100 "the sensor is too hot" { solution: "Move it into the shade." },
        TooCold = 101 "the sensor is too cold",
        reserved 190..=199 "the next board",
    }

    /// Sending. The argument counts attempts.
    pub domain Radio: u16 200..=299 "Radio" {
        NoAnswer = 200 "the base station does not answer" { solution: "Check its power." },
    }
}

/// One line of the log: a code and an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// The number of the code.
    pub code: u16,
    /// What was measured or counted.
    pub argument: i32,
}

impl Record {
    /// The length of a record in bytes.
    pub const LEN: usize = 6;

    /// The record of a code.
    pub fn new(code: impl Into<u16>, argument: i32) -> Self {
        Self { code: code.into(), argument }
    }

    /// The record in bytes, the lowest of each number first.
    #[must_use]
    pub fn to_bytes(self) -> [u8; Self::LEN] {
        let mut bytes = [0; Self::LEN];
        bytes[..2].copy_from_slice(&self.code.to_le_bytes());
        bytes[2..].copy_from_slice(&self.argument.to_le_bytes());
        bytes
    }

    /// The record that these bytes are.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; Self::LEN]) -> Self {
        let [low, high, argument @ ..] = bytes;
        Self { code: u16::from_le_bytes([low, high]), argument: i32::from_le_bytes(argument) }
    }
}
