//! The program over the built-in catalogs.

fn main() -> std::process::ExitCode {
    error_codes::cli::main(error_codes::catalogs())
}
