error_codes::define_codes! {
    domain IoT 1..=99 {
        A = 1 " leading",
        B = 2 "two\nlines",
        C = 3 "fine" { cause: "two\nlines are fine here", solution: "a tab\t", name: "two\nlines" },
    }
    reserved 200 "trailing ";
}

fn main() {}
