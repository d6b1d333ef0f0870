error_codes::define_codes! {
    domain IoT 1..=99 {
        retired Old = 7 "old" { name: "conn.old" },
        New = 8 "new" { name: "conn.old" },
    }
}

fn main() {}
