//! Swift: a structure for each domain, so that a number that is not known is a value.

use std::format;

use crate::cli::commands::export::platform::comment::{Comment, Marks};
use crate::cli::commands::export::platform::names::lower_camel;
use crate::cli::commands::export::platform::{PLAIN, Packages, Platform, Scalar, literal};

pub(super) const SWIFT: Platform = Platform {
    name: "Swift",
    help: "A structure for each domain, with static constants",
    template: include_str!("swift.swift.jinja"),
    packages: Packages::None,
    keywords: "Any Self as associatedtype await break case catch class continue default defer deinit do else enum \
               extension fallthrough false fileprivate for func guard if import in init inout internal is let nil \
               operator precedencegroup private protocol public repeat rethrows return self static struct subscript \
               super switch throw throws true try typealias var where while",
    keyword: |word| format!("`{word}`"),
    // The first three mean the type itself behind a dot; the rest are what the type has of its protocols.
    members: "Protocol Type self RawValue rawValue allCases AllCases errorDomain",
    types: "Any Bool CaseIterable Codable CustomNSError CustomStringConvertible Error Hashable Int Int16 Int32 Int64 \
            Int8 LocalizedError Protocol RawRepresentable Self Sendable String Type UInt16 UInt32 UInt64 UInt8",
    type_name: |prefix, name| format!("{prefix}{name}"),
    column_name: lower_camel,
    native: |scalar, _| match scalar {
        Scalar::Bool => "Bool".into(),
        Scalar::Str => "String".into(),
        Scalar::Integer(integer) => format!("{}Int{}", if integer.is_signed() { "" } else { "U" }, integer.bits()),
    },
    hexadecimal: |_, number| format!("0x{number:X}"),
    string: |text| literal::quoted(text, '"', &[], |c| format!("\\u{{{:x}}}", u32::from(c))),
    null: "nil",
    comment: Comment { marks: Marks::Line("/// "), line: "// ", width: 100, ..PLAIN.comment },
    ..PLAIN
};
