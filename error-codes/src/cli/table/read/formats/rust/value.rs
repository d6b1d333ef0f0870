//! Constant expressions of Rust: numbers, constants of the file, casts and operators.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};

use error_codes_core::integer::Integer;
use syn::{BinOp, Expr, ExprGroup, ExprParen, Lit, Type, UnOp};

use super::name_of;
use crate::cli::table::Int;

/// The constants of a file, by their names alone.
pub(super) type Constants = BTreeMap<String, Int>;

impl Int {
    /// The number that an expression of Rust is by itself.
    pub(in crate::cli) fn of_expression(expression: &str) -> Option<Self> {
        value(&syn::parse_str(expression).ok()?, &Constants::new()).ok()
    }
}

pub(super) fn value(expression: &Expr, constants: &Constants) -> Result<Int, String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(int) => {
                let text = int.to_string();
                let digits = text.strip_suffix(int.suffix()).unwrap_or(&text);
                let read = Int::read(digits).map(|int| Int { padded: None, ..int });
                read.ok_or_else(|| format!("{text} is too large"))
            }
            Lit::Byte(byte) => Ok(Int::from(i128::from(byte.value()))),
            _ => Err("it is not a number".to_string()),
        },
        Expr::Unary(unary) => match unary.op {
            UnOp::Neg(_) => value(&unary.expr, constants).map(|int| Int { value: int.value.wrapping_neg(), ..int }),
            _ => Err("only a minus is read".to_string()),
        },
        Expr::Paren(ExprParen { expr, .. }) | Expr::Group(ExprGroup { expr, .. }) => value(expr, constants),
        Expr::Cast(cast) => value(&cast.expr, constants).map(|int| wrapped(int, &cast.ty)),
        Expr::Path(path) => {
            let name = path.path.segments.last().map(|segment| name_of(&segment.ident)).unwrap_or_default();
            constants.get(&name).map(|int| Int::from(int.value)).ok_or_else(|| format!("{name} is not known here"))
        }
        Expr::Binary(binary) => {
            let (left, right) = (value(&binary.left, constants)?.value, value(&binary.right, constants)?.value);
            apply(&binary.op, left, right).map(Int::from).ok_or_else(|| "it cannot be computed".to_string())
        }
        // A constant of a type of its own: `Status(5)`, `Status::new(5)`.
        Expr::Call(call) if call.args.len() == 1 => value(&call.args[0], constants),
        Expr::Block(block) => match block.block.stmts.as_slice() {
            [syn::Stmt::Expr(expression, None)] => value(expression, constants),
            _ => Err("it is more than a number".to_string()),
        },
        _ => Err("it is not a number".to_string()),
    }
}

fn apply(operator: &BinOp, left: i128, right: i128) -> Option<i128> {
    let bits = u32::try_from(right).ok().filter(|bits| *bits < 64);
    match operator {
        BinOp::Add(_) => left.checked_add(right),
        BinOp::Sub(_) => left.checked_sub(right),
        BinOp::Mul(_) => left.checked_mul(right),
        BinOp::BitOr(_) => Some(left | right),
        BinOp::BitAnd(_) => Some(left & right),
        BinOp::BitXor(_) => Some(left ^ right),
        BinOp::Shl(_) => left.checked_shl(bits?),
        BinOp::Shr(_) => left.checked_shr(bits?),
        _ => None,
    }
}

/// `0x80004005_u32 as i32` is negative, `-1_i8 as u8` is not.
fn wrapped(int: Int, to: &Type) -> Int {
    let Type::Path(path) = to else { return int };
    match path.path.get_ident().and_then(|name| Integer::from_name(&name.to_string())) {
        Some(integer) => int.wrapped(integer.bits(), integer.is_signed()),
        None => int,
    }
}
