error_codes::define_codes! {
    pub catalog MANY = "Many" "Many mistakes";

    #[repr(u8)]
    pub domain IoT 21000..=21999 " iOS" {
        section "connections" 21020..=22000 {
            Duplicate = 21021 "连接通道已存在",
            Closed = 21021 "连接已关闭",
            Timeout = 22021 "连接超时",
        }
        section "connections" {
            Duplicate = 21022 "twice",
            Empty = 21023 "",
            Field = 21024 "a field" { couse: "misspelt" },
        }
        retired Old = 21019 "old",
        New = 21019 "new",
        #[cfg(unix)]
        Unix = 21030 "unix",
        Text = "text" "a string",
        Shared = 21031 "shared" { shares: Nobody },
        Float = 1.5 "a float",
        Comma = 21032 "no comma"
        Sound = 21040 "sound" { solution: "nothing to do" },
    }
    domain Android 21500..=22999 overlaps Ios {}
    domain Back 9..=1 {}
}

const SOUND: Option<IoT> = IoT::from_code(21040);

fn report<E: error_codes::ErrorCode>(error: E) -> String {
    format!("{error} {:?} {}", error.entry(), error.code())
}

/// None of this is a second error.
fn main() {
    let _ = (SOUND, IoT::Duplicate as i32, IoT::Timeout.code(), IoT::Text.name(), IoT::Float, IoT::Comma);
    let _ = report(IoT::Sound);
    let _: Result<IoT, _> = IoT::try_from(21021);
    let _: Result<IoT, _> = "Sound".parse();
    for error in IoT::ALL {
        match error {
            IoT::Duplicate | IoT::Closed | IoT::Timeout | IoT::Empty | IoT::Field | IoT::New | IoT::Unix => {}
            IoT::Text | IoT::Shared | IoT::Float | IoT::Comma | IoT::Sound => {}
        }
    }
    let _ = (MANY.id(), Android::ALL, Back::DOMAIN);
}
