error_codes::define_codes! {
    domain Status 0..=99 {
        OK = 0,
        Lost = 1 { cause: "nobody knows" },
        //// No documentation.
        Gone = 2
    }
}

fn main() {}
