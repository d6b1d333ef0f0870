//! The program over the built-in catalogs. It carries no lock: the vendors' codes are older than this crate, and
//! `--lock error-codes/codes.lock` gives the version that added each.

fn main() -> std::process::ExitCode {
    error_codes::cli::main(error_codes::catalogs())
}
