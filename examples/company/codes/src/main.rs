//! The company's program: `cargo codes map`.

fn main() -> std::process::ExitCode {
    error_codes::cli::main(&codes::CATALOGS)
}
