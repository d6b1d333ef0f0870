//! Swift: a structure for each domain, so that a number that is not known is a value.

use std::format;
use std::string::String;

use crate::cli::commands::export::platform::comment::{Comment, Marks, as_is, columns};
use crate::cli::commands::export::platform::language::{Language, Scalar};
use crate::cli::commands::export::platform::literal;

pub(super) struct Swift;

impl Language for Swift {
    fn name(&self) -> &'static str {
        "Swift"
    }
    fn template(&self) -> (&'static str, &'static str) {
        ("swift.swift.jinja", include_str!("../../templates/swift.swift.jinja"))
    }
    fn keywords(&self) -> &'static str {
        "Any Self as associatedtype await break case catch class continue default defer deinit do else enum extension \
         fallthrough false fileprivate for func guard if import in init inout internal is let nil operator \
         precedencegroup private protocol public repeat rethrows return self static struct subscript super switch \
         throw throws true try typealias var where while"
    }
    fn keyword(&self, word: &str) -> String {
        format!("`{word}`")
    }
    fn members(&self) -> &'static str {
        // The first three mean the type itself behind a dot; the rest are what the type has of its protocols.
        "Protocol Type self RawValue rawValue allCases AllCases errorDomain"
    }
    fn types(&self) -> &'static str {
        "Any Bool CaseIterable Codable CustomNSError CustomStringConvertible Error Hashable Int Int16 Int32 Int64 \
         Int8 LocalizedError Protocol RawRepresentable Self Sendable String Type UInt16 UInt32 UInt64 UInt8"
    }
    fn has_scopes(&self) -> bool {
        true
    }
    fn scalar(&self, scalar: Scalar) -> String {
        match scalar {
            Scalar::Bool => "Bool".into(),
            Scalar::Str => "String".into(),
            Scalar::Integer(integer) => format!("{}Int{}", if integer.is_signed() { "" } else { "U" }, integer.bits()),
        }
    }
    fn string(&self, text: &str) -> String {
        literal::quoted(text, '"', &[], |number| format!("\\u{{{number:x}}}"))
    }
    fn null(&self) -> &'static str {
        "nil"
    }
    fn comment(&self) -> Comment {
        Comment {
            marks: Marks::Line("/// "),
            line: "// ",
            breaks_anywhere: false,
            width: 100,
            measure: columns,
            clean: as_is,
        }
    }
}
