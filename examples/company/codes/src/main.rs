//! The company's program: `cargo codes map`.

fn main() -> std::process::ExitCode {
    error_codes::cli::Program::new(&codes::CATALOGS).lock(include_str!("../codes.lock")).run()
}
