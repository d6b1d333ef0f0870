error_codes::define_codes! {
    pub catalog SERVER = "server" "server";

    /// What the server says.
    pub domain Status: u16 0 | 1000..=2999 {
        /// Nothing to do.
        Ok = 0 "All is well.",
        Refused = 1001 "refused by {0}",
        #[deprecated(note = "use `Busy`")]
        TimedOut = 1002 "Too late.",
        /// For long.
        Busy = 0x7D0 "busy" {
            name: "server.busy",
            "http": "503",
            "retry": "true",
        },
        /// For long.
        Busy2001 = 0x7D1 "busy" {
            "http": "503",
            "retry": "true",
        },
    }

    pub domain Failure -99..=-1 {
        Closed = -1 "closed",
        Late = -2 "late",
    }

    pub domain Codes 4000..=4099 {
        Unknown = 4001 "Nobody knows.",
        NotYet = 4002 "Nobody knows it yet.",
    }
}
