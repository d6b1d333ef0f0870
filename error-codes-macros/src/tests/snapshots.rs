//! What some blocks expand to, letter for letter. `BLESS=1 cargo test -p error-codes-macros snapshots` accepts
//! a new expansion; the difference is then in the commit, to be read.

use std::path::Path;

/// One `NAME.in` for each, its expansion in `NAME.rs`.
#[test]
fn snapshots() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots");
    let mut checked = 0;
    for file in std::fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "in") {
            continue;
        }
        let (output, errors) = super::run(std::fs::read_to_string(&path).unwrap().parse().unwrap());
        assert_eq!(errors, Vec::<String>::new(), "{}", path.display());
        let output = prettyplease::unparse(&syn::parse2(output).unwrap());
        let expected = path.with_extension("rs");
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&expected, &output).unwrap();
        }
        let expected = std::fs::read_to_string(expected).unwrap_or_default();
        assert!(output == expected, "{} expands to something else:\n{output}", path.display());
        checked += 1;
    }
    assert_eq!(checked, 12);
}
