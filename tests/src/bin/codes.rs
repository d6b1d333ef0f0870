//! The program of the tests: the built-in catalogs, as `error-codes` has them.

fn main() -> std::process::ExitCode {
    error_codes::cli::main(error_codes::catalogs())
}
