error_codes::define_codes! {
    domain IoT 1..=99 {
        Closed = 1 "closed" { name: "conn.closed" },
        Shut = 2 "shut" { name: "conn.closed" },
    }
}

fn main() {}
