//! One error type for the codes of three vendors, with thiserror.
//!
//! `cargo run --example app_error`

use error_codes::{ErrorCode, UnknownCode, easemob_rtc, iot_video, tencent_av};
use thiserror::Error;

#[derive(Debug, Error)]
enum CallError {
    #[error("the camera: {0}")]
    Camera(#[from] iot_video::IoT),
    #[error("the conference: {0}")]
    Conference(#[from] easemob_rtc::Server),
    #[error(transparent)]
    Room(#[from] tencent_av::Client),
    #[error("a code of a newer version: {0}")]
    New(#[from] UnknownCode),
}

impl CallError {
    /// What the user should do, if the vendor says so.
    fn advice(&self) -> Option<&'static str> {
        match self {
            Self::Camera(error) => solution(*error),
            Self::Conference(error) => solution(*error),
            Self::Room(error) => solution(*error),
            Self::New(_) => Some("update the application"),
        }
    }
}

fn solution<E: ErrorCode>(error: E) -> Option<&'static str> {
    error.entry().solution()
}

/// The numbers are what the three SDKs return; `?` turns each into our own error.
fn call(camera: i32, conference: i32, room: i32) -> Result<(), CallError> {
    if camera != 0 {
        Err(iot_video::IoT::try_from(camera)?)?;
    }
    match easemob_rtc::Server::try_from(conference)? {
        easemob_rtc::Server::SUCCESS => {}
        failure => return Err(failure.into()),
    }
    if room != 0 {
        Err(tencent_av::Client::try_from(room)?)?;
    }
    Ok(())
}

fn main() {
    for (camera, conference, room) in [(21021, 0, 0), (0, -501, 0), (0, 0, 1005), (0, -999, 0), (0, 0, 0)] {
        match call(camera, conference, room) {
            Ok(()) => println!("connected"),
            Err(error) => println!("{error}\n  {}", error.advice().unwrap_or("try again later")),
        }
    }
}
