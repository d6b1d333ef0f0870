//! C headers and Rust sources in the shapes that public ones have.

use super::import;

/// What is printed and said, and whether all of it was read.
#[track_caller]
fn read(source: &str, arguments: &str) -> (String, String) {
    let answer = import(source, arguments);
    assert_eq!(answer.status, 0, "{}", answer.notes);
    (answer.text, answer.notes)
}

#[track_caller]
fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

/// As system headers are: macros of other files that name a type, casts, and a macro that makes something of its argument.
#[test]
fn a_system_header() {
    let header = "\
#define _HRESULT_TYPEDEF_(_sc) ((HRESULT)_sc)
#define HRESULT_FROM_WIN32(x) \\
  ((HRESULT)(x) <= 0 ? ((HRESULT)(x)) : ((HRESULT)(((x) & 0x0000FFFF) | (7 << 16) | 0x80000000)))
#define ERROR_SUCCESS __MSABI_LONG(0)
#define ERROR_ACCESS_DENIED __MSABI_LONG(5)
#define SEC_E_OK ((HRESULT)0x00000000)
#define E_FAIL _HRESULT_TYPEDEF_(0x80004005L)
#define E_DENIED HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED)
#define E_TAG 'ab'
#define E_SHIFTED (1u << 4 | 3)
#define E_OTHER OTHER_MAKE(5)
#if 0
#define E_NEVER 77
#endif
";
    let answer = import(header, "--format c --catalog sys");
    has(
        &answer.text,
        &[
            "ERROR_ACCESS_DENIED = 5 _",
            "E_FAIL = 0x80004005 _",
            "E_DENIED = 2147942405 _",
            "E_TAG = 24930 _",
            "E_SHIFTED = 19 _",
        ],
    );
    has(
        &answer.notes,
        &[
            "note: standard input: macros of other files are taken for types: __MSABI_LONG\n",
            "error: standard input:11: E_OTHER: the macro OTHER_MAKE is not known here\n",
            "note: standard input:12: what stands after `#if 0` is left out\n",
        ],
    );
    assert!(answer.status == 1 && !answer.text.contains("E_NEVER"), "{}", answer.text);
}

/// As SDKs of devices are: negative numbers, comments after them, an `enum class`, and a comment that is of no code.
#[test]
fn a_header_of_a_device() {
    let header = "\
#ifdef __cplusplus
extern \"C\" {
#endif
/* IOTX Error Codes */
#define IOTX_ER_NoERROR                 0
#define IOTX_ER_SERVER_NOT_RESPONSE    -1   /** The server does not answer. */
#define IOTX_ER_ALREADY_INITIALIZED    -3   //!< Called already
enum class State : int8_t {
    Idle = -1, ///< nothing yet
    Lost = OTHER, ///< lost
    Busy = 2, ///< at work
};
";
    let answer = import(header, "--format c --catalog iotx");
    has(
        &answer.text,
        &[
            "IOTX_ER_SERVER_NOT_RESPONSE = -1 \"The server does not answer.\"",
            "IOTX_ER_ALREADY_INITIALIZED = -3 \"Called already\"",
            "Idle = -1 \"nothing yet\"",
            "Busy = 2 \"at work\"",
        ],
    );
    has(&answer.notes, &["error: standard input:10: Lost: OTHER is not known here\n"]);
}

/// Lists for a macro that is defined elsewhere, and in the body of a macro.
#[test]
fn lists_of_c() {
    let (block, notes) = read(
        "// 1xxx
ERROR( timed_out, 1004, \"Operation \" \"timed out\" ) // often
// 1005 removed
ERROR( too_old, 1007, \"Transaction is too old\" )
int ERRORS(int a);
",
        "--format c",
    );
    has(&block, &["timed_out = 1004 \"Operation timed out\"", "too_old = 1007 \"Transaction is too old\""]);
    has(&notes, &["columns of ERROR: column 1 is name, column 2 is code, column 3 is description\n"]);
    let (block, _) = read(
        "#define STATUS_MAP(XX) \\\n  XX(100, CONTINUE, Continue) \\\n  XX(404, NOT_FOUND, Not Found) \\\n  XX(505, OLD, 0x2, HTTP 2 expected)\n",
        "--format c",
    );
    has(&block, &["CONTINUE = 100 \"Continue\"", "NOT_FOUND = 404 \"Not Found\""]);
    has(&block, &["OLD = 505 \"HTTP 2 expected\" {\n            \"column 3\": \"0x2\""]);
}

/// Lists in macros of Rust: tuples with a flag, tuples with documentation, string codes with a prefix.
#[test]
fn lists_of_rust() {
    let (block, notes) = read(
        "define_errors! { ResponseError,
    (UNKNOWN_SERVER_ERROR, -1, false, \"unexpected\"),
    // (NONE, 0, false, \"none\"),
    (CONCURRENT_TRANSACTIONS, 51, true, \"concurrent\"),
}",
        "--format rust",
    );
    has(
        &block,
        &[
            "pub domain ResponseError ",
            "column column_3: bool,",
            "UNKNOWN_SERVER_ERROR = -1 \"unexpected\" {\n            column_3: false,",
        ],
    );
    has(&notes, &["note: standard input:3: a comment that is not documentation is left out\n"]);
    let (block, _) = read(
        "codes! {\n    /// 404 Not Found\n    /// [RFC9110]\n    (404, NOT_FOUND, \"Not Found\");\n    (410, GONE, \"Gone\");\n}",
        "--format rust",
    );
    has(
        &block,
        &["/// 404 Not Found\n        /// [RFC9110]\n        NOT_FOUND = 404 \"Not Found\"", "GONE = 410 \"Gone\""],
    );
    let (block, notes) = read(
        "define_error_codes!(
    \"KV:Raft:\",
    NOT_LEADER => (\"NotLeader\", \"\", \"\"),
    DISK_FULL => (\"DiskFull\", \"the disk is full\", \"add one\")
);
pub const UNKNOWN: ErrorCode = ErrorCode { code: \"KV:Unknown\", description: \"\", workaround: \"none\" };",
        "--format rust --domain Raft",
    );
    has(
        &block,
        &[
            "NOT_LEADER = \"KV:Raft:NotLeader\" _",
            "DISK_FULL = \"KV:Raft:DiskFull\" \"the disk is full\" {\n            \"column 4\": \"add one\"",
        ],
    );
    has(&notes, &["note: standard input:1: \"KV:Raft:\" stands before each code\n"]);
    // An entry that is none, and a macro that is no list.
    let answer = import("codes! { A(1), B(2), C(x) }\nthread_local! { static X: u8 = 1; }", "--format rust");
    has(
        &answer.notes,
        &[
            "error: standard input:1: an entry of `codes!` is not a code\n",
            "note: standard input:2: what is in `thread_local!` is not a list of codes, and is left out\n",
        ],
    );
    assert_eq!(answer.status, 1);
}

/// An enum that a macro is handed, as Move's is: its attributes and its documentation are read.
#[test]
fn an_enum_inside_of_a_macro_call() {
    let (block, notes) = read(
        "derive_from_repr! {
#[repr(u64)]
/// How it ended.
pub enum StatusCode {
    // Validation
    /// It is not valid.
    INVALID = 1,
    UNKNOWN_STATUS = 18446744073709551615,
}
}
#[repr(u64)]
pub enum StatusKind { A = 7 }",
        "--format rust",
    );
    has(
        &block,
        &[
            "    /// How it ended.\n    pub domain StatusCode: u64 ",
            "INVALID = 1 \"It is not valid.\",",
            "UNKNOWN_STATUS = 18446744073709551615 _,",
            "pub domain StatusKind: u64 ",
        ],
    );
    has(&notes, &["note: standard input:5: a comment that is not documentation is left out\n"]);
}

/// strum's `FromRepr` takes a `usize` where no type is said: the type of the block is said, and why.
#[test]
fn enums_without_a_type_of_codes() {
    for (head, last, code_type, reason) in [
        ("#[derive(FromRepr)]", "2", "", "`FromRepr` without `#[repr(…)]` takes a `usize`"),
        ("#[derive(Clone, strum::FromRepr)]", "3000000000", ": u32", "`FromRepr` without `#[repr(…)]` takes a `usize`"),
        ("#[repr(usize)] #[derive(FromRepr)]", "2", "", "no domain is `usize`"),
        ("#[repr(i128)]", "-2", "", "no domain is `i128`"),
    ] {
        let (block, notes) = read(&format!("{head} pub enum E {{ A = 1, B = {last} }}"), "--format rust");
        has(&block, &[&format!("pub domain E{code_type} ")]);
        has(&notes, &[&format!("note: standard input:1: the numbers of `E` say its type: {reason}\n")]);
    }
    let (block, notes) = read("#[repr(u16)] #[derive(FromRepr)] pub enum E { A = 1 }", "--format rust");
    has(&block, &["pub domain E: u16 "]);
    assert!(!notes.contains("its type"), "{notes}");
}

/// Constants with a code among their fields, and what is said of the others.
#[test]
fn constants_of_rust() {
    let (block, notes) = read(
        "pub const UNKNOWN: ErrorCode = ErrorCode { code: \"KV:Unknown\", description: \"unknown\", workaround: \"none\" };
pub const NAME: &str = \"x\";",
        "--format rust",
    );
    has(&block, &["UNKNOWN = \"KV:Unknown\" \"unknown\" {\n            \"workaround\": \"none\""]);
    has(&notes, &["note: standard input:2: NAME has no code and is left out\n"]);
}

/// What attributes say that a block cannot.
#[test]
fn attributes_of_rust() {
    let (_, notes) = read(
        "#[strum(serialize_all = \"snake_case\")]
pub enum E {
    #[error(\"io\")]
    #[cfg(unix)]
    #[strum(serialize = \"io\", serialize = \"IO\", disabled)]
    Io(#[from] std::io::Error) = 1,
}",
        "--format rust",
    );
    has(
        &notes,
        &[
            "note: standard input:2: the names that `strum(serialize_all)` makes are left out\n",
            "note: standard input:6: `#[cfg]` is left out\n",
            "note: standard input:6: `#[strum(serialize)]` is left out\n",
            "note: standard input:6: `#[strum(disabled)]` is left out\n",
            "note: standard input:2: the data of 1 variant are left out\n",
        ],
    );
}
