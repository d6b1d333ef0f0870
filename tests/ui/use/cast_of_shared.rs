error_codes::define_codes! {
    domain Server -999..=0 {
        Exception = -501 "exception",
        BadRequest = -501 "bad request" { shares: Exception },
    }
}

fn main() {
    let error = Server::BadRequest;
    match error {
        Server::Exception | Server::BadRequest => {}
    }
    let _ = error as i32;
}
