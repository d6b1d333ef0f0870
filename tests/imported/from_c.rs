error_codes::define_codes! {
    pub catalog NET = "net" "net";

    pub domain Net: u32 0x00000000 | 0x0000001A..=0x000000FF | 0x00008000..=0x000080FF | 0x80040000..=0x800400FF | 0x80070000..=0x800700FF {
        /// Really.
        NET_OK = 0 "All is well.",
        NET_TIMEOUT = 0x80070005 "No answer in time.",
        NET_LATE = 0x80070005 "the same as before" {
            shares: NET_TIMEOUT,
        },
        NET_MADE = 0x80040002 "Made of parts.",
        NET_GROUP = 0x8004 "used above",
        NET_MASK = 0x000000FF "A mask.",
    }

    /// How a call ends.
    pub domain CallEnd 1..=25 {
        section "Local" {
            CALL_BUSY = 8 "busy",
            CALL_HANGUP = 9 "hung up",
            CALL_LAST = 25 "the last",
        }
    }
}
