error_codes::define_codes! {
    domain IoT 8000..=8999 {
        A = 8900 "no second error",
    }
    reserved 8799..=9999 "预留错误";
}

fn main() {}
