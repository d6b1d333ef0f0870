//! Rust: the numbers of constants.

use super::import;

#[track_caller]
fn has(source: &str, codes: &[&str], notes: &[&str]) {
    let answer = import(source, "--format rust");
    for code in codes {
        assert!(answer.text.contains(&format!(" {code},\n")), "{code}\n{}{}", answer.text, answer.notes);
    }
    for note in notes {
        let line = format!("note: standard input:{note}");
        assert!(answer.notes.lines().any(|said| said == line), "{line}\n{}", answer.notes);
    }
}

#[test]
fn casts() {
    has(
        "pub const A: u8 = -1_i8 as u8; pub const B: u8 = 300_u16 as u8; pub const C: i32 = 0x8007_0005_u32 as i32;
         pub const D: u32 = -1_i64 as u32; pub const E: u16 = 7_u8 as u16;",
        &["A = 255 _", "B = 44 _", "C = -2147024891 _", "D = 4294967295 _", "E = 7 _"],
        &[],
    );
}

/// What a name stands for is not known where two types give it different numbers.
#[test]
fn constants_of_one_name() {
    has(
        "impl A { pub const CODE: i32 = 1; }\nimpl B { pub const CODE: i32 = 2; pub const NEXT: i32 = Self::CODE + 1; }",
        &["CODE = 1 _", "CODE_2 = 2 _"],
        &["2: NEXT has no code and is left out"],
    );
}

#[test]
fn constants_that_are_made_of_later_ones() {
    has(
        "const A: i32 = B + 1; const B: i32 = C + 1; const C: i32 = D + 1; const D: i32 = 1;",
        &["A = 4 _", "B = 3 _", "C = 2 _", "D = 1 _"],
        &[],
    );
}

#[test]
fn constants_beside_an_enum() {
    has(
        "enum E { X = 1 }\nconst A: i32 = 5;\nconst B: i32 = 6;",
        &["X = 1 _"],
        &["2: constants beside an enum are left out: 2, the first of them here"],
    );
}

/// Of several functions with numbers it is the one of codes, wherever it stands.
#[test]
fn an_enum_with_two_numbers() {
    let code = "fn code(&self) -> u32 { match self { E::A => 1, E::B => 2 } }";
    let status = "fn http(&self) -> u16 { match self { E::A => 404, E::B => 500 } }";
    for functions in [[code, status], [status, code]] {
        has(
            &format!("enum E {{ A, B }}\nimpl E {{ {} {} }}", functions[0], functions[1]),
            &["A = 1 _", "B = 2 _"],
            &["1: the numbers are those of `code`, and not of `http`"],
        );
    }
}

/// Strings that a `match` gives beside numbers are read, each as what its function says.
#[test]
fn strings_beside_numbers() {
    let functions = "fn code(&self) -> u32 { match self { E::A => 1, E::B => 2 } }
        fn http(&self) -> u16 { match self { E::A => 404, E::B => 500 } }
        fn message(&self) -> String { match self { E::A => \"a text\".to_string(), E::B => String::from(\"b text\") } }
        fn hint(&self) -> &str { match self { E::A => \"h1\", E::B => \"h2\" } }
        fn solution(&self) -> Option<&str> { match self { E::A => Some(\"wait\"), E::B => None } }";
    let answer = import(&format!("enum E {{ A, B }}\nimpl E {{ {functions} }}"), "--format rust");
    let block = "        A = 1 \"a text\" {
            solution: \"wait\",
            \"hint\": \"h1\",
        },
        B = 2 \"b text\" {
            \"hint\": \"h2\",
        },
";
    assert!(answer.text.contains(block), "{}{}", answer.text, answer.notes);
    for note in [
        "the numbers are those of `code`, and not of `http`",
        "the strings of `message` are description",
        "the strings of `hint` are further column \"hint\"",
        "the strings of `solution` are solution; none is read for 1 variant",
    ] {
        assert!(answer.notes.contains(&format!("note: standard input:1: {note}\n")), "{note}\n{}", answer.notes);
    }
}

#[test]
fn strings_beside_discriminants() {
    has(
        "enum E { /** doc */ A = 1, #[error(\"of the attribute\")] B = 2 }
         impl E {
             fn http(&self) -> u16 { match self { E::A => 404, E::B => 500 } }
             fn message(&self) -> &str { match self { E::A => \"a text\", E::B => \"another\" } }
         }",
        &["A = 1 \"a text\"", "B = 2 \"of the attribute\" {\n            \"message\": \"another\""],
        &["1: the numbers are the discriminants, and not of `http`", "1: the strings of `message` are description"],
    );
}

/// Codes that are strings, numbers beside them, and tuples of a number and a string.
#[test]
fn strings_that_are_codes() {
    let code = "fn code(&self) -> &str { match self { E::A => \"E1\", E::B => \"E2\" } }";
    let http = "fn http(&self) -> u16 { match self { E::A => 404, E::B => 500 } }";
    for functions in [[code, http], [http, code]] {
        has(
            &format!("enum E {{ A, B }}\nimpl E {{ {} {} }}", functions[0], functions[1]),
            &["A = \"E1\" _", "B = \"E2\" _"],
            &["1: the numbers are those of `code`, and not of `http`"],
        );
    }
    has(
        "enum E { A, B }\nimpl E { fn parts(&self) -> (u16, &str) { match self { E::A => (404, \"Not Found\"), E::B => (410, \"Gone\") } } }",
        &["A = 404 \"Not Found\"", "B = 410 \"Gone\""],
        &["1: the strings of `parts 2` are description"],
    );
}
