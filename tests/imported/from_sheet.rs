error_codes::define_codes! {
    pub catalog SHEET = "sheet" "sheet";

    pub domain Sheet 100..=199 {
        column retriable: bool = false,
        column http_status: u16 = 404,
        column retry_after: i64,
        column mask: u16,
        column all: u16,
        column again: bool = false,

        Timeout = 100 "too late" {
            retriable: true,
            http_status: 504,
            retry_after: 30,
            mask: 0xF0,
            all: 1,
            again: true,
            "route": "007",
        },
        Closed = 101 "closed" {
            retry_after: -1,
            mask: 0x0F,
            all: 2,
            "route": "7",
        },
        Refused = 102 "refused" {
            retry_after: 0,
            mask: 0x00,
            all: 3,
            "route": "8",
        },
        Missing = 103 "not there" {
            retry_after: 3000000000,
            mask: 0x01,
            all: 4,
            "route": "9",
        },
    }
}
