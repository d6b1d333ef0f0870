error_codes::define_codes! {
    column http: u16 = 500;
    domain Upload 70000..=70099 {
        column http: u16 = 400,
        Busy = 70050 "the service is busy" { http: 503 },
    }
}

fn main() {
    println!("{}", Upload::Busy.http());
}
