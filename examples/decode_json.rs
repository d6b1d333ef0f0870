//! Decodes the errors of a server, logs them and passes them on, without losing a code that is new.
//!
//! `cargo run --example decode_json --features serde`

use error_codes::Open;
use error_codes::netease_rtc::General;
use error_codes::serde::{Object, ServerCode};
use serde::{Deserialize, Serialize};

/// An answer of the server, as the vendor documents it.
#[derive(Debug, Serialize, Deserialize)]
struct Answer {
    channel: u64,
    #[serde(with = "error_codes::serde::by_object")]
    error: Object<General>,
}

/// A line of our own log, in which the number is enough.
#[derive(Debug, Serialize)]
struct LogLine {
    channel: u64,
    code: Open<General>,
}

fn main() -> Result<(), serde_json::Error> {
    let answers = [
        r#"{"channel": 7, "error": {"code": 20110, "desc": "创建房间失败", "name": "ChannelCreatingError", "serverCode": 509}}"#,
        r#"{"channel": 8, "error": {"code": 20999, "desc": "新的错误", "name": "NewInNextVersion", "trace": "a1b2"}}"#,
    ];
    for json in answers {
        let answer: Answer = serde_json::from_str(json)?;
        match answer.error.code {
            Open::Known(General::ChannelCreatingError) => println!("no room: {:?}", answer.error.server_code),
            Open::Known(error) => println!("{error:#}"),
            // The vendor added this code after our release. The texts that came with it are all there is.
            Open::Unknown(number) => println!("new: {number} {} {}", answer.error.name, answer.error.desc),
        }
        let line = LogLine { channel: answer.channel, code: answer.error.code };
        println!("  log: {}", serde_json::to_string(&line)?);
        println!("  passed on: {}", serde_json::to_string(&answer)?);
    }
    assert_eq!(serde_json::from_str::<ServerCode>("509")?, ServerCode::Number(509));
    Ok(())
}
