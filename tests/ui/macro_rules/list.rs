macro_rules! exceptions {
    ($($(#[doc = $doc:literal])* $constructor:ident / $code:ident($value:literal, $status:expr),)*) => {
        error_codes::define_codes! {
            domain ErrorCode: u16 1000..=1999 {
                column status: u16,
                $($(#[doc = $doc])* $code = $value { status: $status },)*
            }
        }
        $(fn $constructor() -> ErrorCode { ErrorCode::$code })*
    };
}

exceptions! {
    /// Table not found
    unknown_table / UnknownTable(1025, 404),
    /// Column not found
    unknown_column / UnknownColumn(1025, 404),
    /// The service is busy
    busy / Busy(2001, "503"),
    silent / Silent(1026, 500),
}

fn main() {
    let _ = (unknown_table(), unknown_column(), busy(), silent());
}
