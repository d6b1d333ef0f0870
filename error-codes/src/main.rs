//! The program over the built-in catalogs. It carries no lock: the vendors' codes are older than this crate, and
//! `--lock error-codes/codes.lock` says since which version of it they are here.

fn main() -> std::process::ExitCode {
    error_codes::cli::main(error_codes::catalogs())
}
