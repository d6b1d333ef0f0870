//! Texts as people have them: in the documentation, or none.

error_codes::define_codes! {
    pub catalog OURS = "ours" "Ours";
    domain Status: u32 0..=1999 "Status" {
        OK = 0 _,
        /// Table not found
        UnknownTable = 1025,
        /// A column that
        /// nobody knows
        ///
        /// It was dropped,
        /// perhaps.
        ///
        /// Ask again.
        UnknownColumn = 1026 { cause: "dropped", name: "unknown.column" },
        /// This is the detail.
        Internal = 1027 "internal error",
        /// And so is this.
        Silent = 1028 _ { solution: "none" },
        /// One part.
        #[doc = concat!("since ", 2)]
        #[doc = env!("CARGO_PKG_NAME")]
        Joined = 1040 "documented by macros",
        /** Starred
         * as in C.
         *
         * - and a list
         */
        Starred = 1041 "documented by a block",
        /// The old table
        retired OldTable = 1029,
        retired Older = 1030 _,
    }
    domain Reason: str {
        /// No answer in time
        Timeout = "timed-out",
        Lost = "lost" _,
    }
}

#[test]
fn descriptions() {
    let descriptions: Vec<&str> = Status::ALL.iter().map(|status| status.description()).collect();
    assert_eq!(
        descriptions,
        [
            "",
            "Table not found",
            "A column that nobody knows",
            "internal error",
            "",
            "documented by macros",
            "documented by a block"
        ]
    );
    let details: Vec<Option<&str>> = Status::ALL.iter().map(|status| status.entry().detail()).collect();
    let detail = "It was dropped,\nperhaps.\n\nAsk again.";
    assert_eq!(
        details,
        [
            None,
            None,
            Some(detail),
            Some("This is the detail."),
            Some("And so is this."),
            Some("One part.\nsince 2"),
            Some("Starred\nas in C.\n\n- and a list")
        ]
    );
    assert_eq!((Reason::Timeout.description(), Reason::Lost.description()), ("No answer in time", ""));
    let retired: Vec<&str> = Status::DOMAIN.retired().map(error_codes::Entry::description).collect();
    assert_eq!(retired, ["The old table", ""]);
}

#[test]
fn what_is_displayed() {
    assert_eq!(Status::OK.to_string(), "OK (0)");
    assert_eq!(Status::UnknownTable.to_string(), "UnknownTable (1025): Table not found");
    assert_eq!(Reason::Lost.to_string(), "Lost (lost)");
    assert_eq!(
        Status::try_from(1029).unwrap_err().to_string(),
        "1029 is retired in Status; it was OldTable: The old table"
    );
    assert_eq!(Status::try_from(1030).unwrap_err().to_string(), "1030 is retired in Status; it was Older");
}

#[test]
fn as_data() {
    let data = serde_json::to_value(Status::OK.entry()).unwrap();
    assert!(data["description"].is_null() && data["name"] == "OK");
    assert_eq!(serde_json::to_value(Reason::Timeout.entry()).unwrap()["description"], "No answer in time");
    let locked = error_codes::lock::Lock::update("", &[&OURS], "1.0.0").unwrap();
    assert!(locked.contains("ours/Status:u32 0 OK 1.0.0 _\n"), "{locked}");
}
