//! C headers: numbers, and what they are counted from.

use super::import;

/// The codes of a block, a line each, without their ends.
fn codes_of(text: &str) -> Vec<&str> {
    let line = |line: &str| line.contains(" = ") && !line.contains("catalog");
    text.lines().map(|line| line.trim().trim_end_matches([',', '{', ' '])).filter(|text| line(text)).collect()
}

#[track_caller]
fn numbers(header: &str, expected: &[&str], errors: &[&str]) {
    let answer = import(header, "--format c");
    assert_eq!(codes_of(&answer.text), expected, "{}", answer.notes);
    let said: Vec<&str> = answer.notes.lines().filter_map(|note| note.strip_prefix("error: standard input:")).collect();
    assert_eq!(said, errors);
    assert_eq!(answer.status, i32::from(!errors.is_empty()));
}

/// As `printf("%lld", (long long)X)` says them.
#[test]
fn casts_and_unsigned_numbers() {
    numbers(
        "#define A ((uint16_t)-1)
#define B (~0u)
#define C ((int8_t)0xFF)
#define D ((unsigned char)300)
#define E (-1U)
#define F (~0x80000000)
#define G ((std::uint32_t)-2)
#define H ((unsigned)~7)
#define I ((int)0x80070005)
#define J ((HRESULT)0x80070005L)
#define K ((short)0x7FFF)
#define L ((long long)1 << 40)
#define M ((DWORD)-3)
",
        &[
            "A = 65535 _",
            "B = 4294967295 _",
            "C = -1 _",
            "D = 44 _",
            "E = 4294967295 _",
            "F = 2147483647 _",
            "G = 4294967294 _",
            "H = 4294967288 _",
            "I = -2147024891 _",
            "J = 0x80070005 _",
            "K = 0x7FFF _",
            "L = 1099511627776 _",
            "M = 4294967293 _",
        ],
        &[],
    );
    numbers(
        "#define A 1\n#define B ((unsigned long)-1)\n#define C ((size_t)-1)\n#define D ((unsigned long)5)\n",
        &["A = 1 _", "D = 5 _"],
        &[
            "2: B: how many bits its type has depends on the machine",
            "3: C: how many bits its type has depends on the machine",
        ],
    );
}

/// As gcc and clang compute them where `int` has 32 bits and `long` 64.
#[test]
fn operators_and_their_types() {
    numbers(
        "#define A (1 << 31)
#define B (-1 < 0u)
#define C (0u - 1)
#define D (1 ? -1 : 0u)
#define E (-1 / 2u)
#define F (0x7FFFFFFF + 1)
#define G (1u << 31)
#define H (1L << 31)
#define I (2147483647 + 1L)
#define J ((short)-1 + 0u)
#define K (-2147483648)
#define L (A >> 4)
#define M (A & 0xFFFFFFFFu)
#define N ((uint8_t)255 + 1)
#define O (1 << 32)
#define P (1 / 0)
#define Q 1.0
const uint16_t R = -1;
",
        &[
            "A = -2147483648 _",
            "B = 0 _",
            "C = 4294967295 _",
            "D = 4294967295 _",
            "E = 2147483647 _",
            "F = -2147483648 _",
            "G = 2147483648 _",
            "H = 2147483648 _",
            "I = 2147483648 _",
            "J = 4294967295 _",
            "K = -2147483648 _",
            "L = -134217728 _",
            "M = 2147483648 _",
            "N = 256 _",
            "R = 65535 _",
        ],
        &[
            "15: O: it shifts by as many bits as its type has, or by more",
            "16: P: its number cannot be computed",
            "17: Q: 1.0 is not a whole number",
        ],
    );
}

/// A macro that names a type of a known width gives that type; with any other the number is exact.
#[test]
fn macros_that_name_a_type() {
    numbers(
        "#define A (UINT64_C(1) << 63)
#define B (INT64_C(1) << 40)
#define C (UINT32_C(0) - 1)
#define D INT8_C(200)
#define E INT32_C(0x80000005)
#define F (__MSABI_LONG(1) << 31)
#define G (UINT32_C(1) << 32)
",
        &[
            "A = 9223372036854775808 _",
            "B = 1099511627776 _",
            "C = 4294967295 _",
            "D = 200 _",
            "E = 0x80000005 _",
            "F = 2147483648 _",
        ],
        &["7: G: it shifts by as many bits as its type has, or by more"],
    );
}

#[test]
fn a_signed_overflow_has_a_note() {
    for (header, number) in
        [("#define A (1 << 31)\n", "A: "), ("enum E { A = 1 << 31 };", "A: "), ("X(A, 1 << 31)\nX(B, 2)\n", "")]
    {
        let answer = import(header, "--format c");
        let note = format!(
            "note: standard input:1: {number}2147483648 does not fit a signed integer of 32 bits: -2147483648, as compilers have it"
        );
        assert!(answer.notes.lines().any(|line| line == note), "{}", answer.notes);
        assert!(answer.text.contains("A = -2147483648 _"), "{}", answer.text);
    }
}

/// A number that could not be read is not counted from.
#[test]
fn enumerators_behind_one_that_is_not_read() {
    numbers(
        "enum Net { A = 3, B = sizeof(int) * 2, C, D, E = 9, F };",
        &["A = 3 _", "E = 9 _", "F = 10 _"],
        &[
            "1: B: the macro sizeof is not known here",
            "1: C: it follows a number that could not be read",
            "1: D: it follows a number that could not be read",
        ],
    );
}

#[test]
fn attributes_of_enumerators() {
    numbers(
        "enum Net { A [[deprecated(\"no\")]] = 3, B __attribute__((unused)), C API_AVAILABLE(ios(10.0), macos(10)) = 7, D };",
        &["A = 3 _", "B = 4 _", "C = 7 _", "D = 8 _"],
        &[],
    );
}

#[test]
fn enumerators_under_if_0_are_not_counted() {
    numbers("enum Net {\n A,\n#if 0\n B,\n#endif\n C\n};", &["A = 0 _", "C = 1 _"], &[]);
}

/// A branch that is not compiled is not counted, whether it cannot hold or the one above is read.
#[test]
fn branches_of_an_enum() {
    for (header, codes, notes) in [
        (
            "enum Net {\n A,\n#ifdef X\n B,\n#else\n C, D,\n#endif\n E\n};",
            &["A = 0 _", "B = 1 _", "E = 2 _"][..],
            &["5: what stands from `#else` to `#endif` is left out: the branch above is read"][..],
        ),
        (
            "#define OFF 0\nenum Net {\n A\n#if OFF\n , B\n#elif 0\n , C\n#elif Y\n , D\n#if Z\n , E\n#endif\n#else\n , F\n#endif\n , G };",
            &["OFF = 0 _", "A = 0 _", "D = 1 _", "E = 2 _", "G = 3 _"],
            &[
                "4: what stands after `#if OFF` is left out",
                "6: what stands after `#elif 0` is left out",
                "13: what stands from `#else` to `#endif` is left out: the branch above is read",
            ],
        ),
        ("enum Net {\n A,\n#define A A\n#define LAST 7\n B\n};", &["LAST = 7 _", "A = 0 _", "B = 1 _"], &[]),
    ] {
        numbers(header, codes, &[]);
        let answer = import(header, "--format c");
        for note in notes {
            let note = format!("note: standard input:{note}");
            assert!(answer.notes.lines().any(|line| line == note), "{note}\n{}", answer.notes);
        }
        assert_eq!(answer.notes.matches("is left out").count(), notes.len(), "{}", answer.notes);
    }
}

#[test]
fn constants_of_every_form() {
    numbers(
        "const int A = 1;
constexpr std::uint32_t B = 2;
static constexpr int C{3};
struct S { int f() const { return 4; } int g() const noexcept { return 5; } };
const int D[] = {6, 7};
",
        &["A = 1 _", "B = 2 _", "C = 3 _"],
        &[],
    );
}

#[test]
fn escapes() {
    numbers(
        r"#define A '\x41'
#define B '\0'
#define C '\r'
#define D '\101'
#define E '\''
#define F '\\'
#define G 'ab'
",
        &["A = 65 _", "B = 0 _", "C = 13 _", "D = 65 _", "E = 39 _", "F = 92 _", "G = 24930 _"],
        &[],
    );
    numbers(
        r#"X(A, 1, "\xe4\xbd\xa0 \u597d \"q\" \\ \?") X(B, 2, "b")"#.replace(") X", ")\nX").as_str(),
        &[r#"A = 1 "你 好 \"q\" \\ ?""#, r#"B = 2 "b""#],
        &[],
    );
}
