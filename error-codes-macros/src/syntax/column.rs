//! Typed columns: their declarations, and their defaults.

use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Token};

use super::list::Begins;
use super::token::{Name, expected, plain_name, required};
use super::verbatim::{Verbatim, expression, ty};

/// `column NAME: TYPE` with the default for codes that do not set it.
#[derive(Clone)]
pub(crate) struct Column {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) name: Name,
    pub(crate) ty: Verbatim,
    pub(crate) default: Option<Verbatim>,
}

/// `column NAME = VALUE` in a section: the default for its codes.
pub(crate) struct ColumnDefault {
    pub(crate) name: Name,
    pub(crate) value: Verbatim,
}

/// Reads a declaration, without what ends it; `begins` tells whether the next item starts here.
pub(super) fn column(input: ParseStream, attrs: Vec<Attribute>, begins: Begins) -> syn::Result<Column> {
    input.call(Ident::parse_any)?;
    let name = plain_name(input, "the name of the column")?;
    rest(input, name, attrs, begins)
}

/// What follows the name of a declaration.
fn rest(input: ParseStream, name: Name, attrs: Vec<Attribute>, begins: Begins) -> syn::Result<Column> {
    required::<Token![:]>(input, format_args!("`:` and the type of `{name}`"))?;
    if input.is_empty() {
        return Err(expected(input, format_args!("the type of `{name}`")));
    }
    let ty = ty(input)?;
    let has_default = input.parse::<Option<Token![=]>>()?.is_some();
    let default = if has_default { Some(expression(input, &name, begins)?) } else { None };
    Ok(Column { attrs, name, ty, default })
}

/// Reads a default of a section, without what ends it.
pub(super) fn default(input: ParseStream, begins: Begins) -> syn::Result<ColumnDefault> {
    input.call(Ident::parse_any)?;
    let name = plain_name(input, "the name of the column")?;
    if input.peek(Token![:]) {
        let message = "a column is declared outside of the sections; here stands what the codes of this one have, \
                       `column NAME = VALUE`";
        let error = syn::Error::new(input.span(), message);
        return rest(input, name, Vec::new(), begins).and(Err(error));
    }
    required::<Token![=]>(input, format_args!("`=` and the value of `{name}`"))?;
    let value = expression(input, &name, begins)?;
    Ok(ColumnDefault { name, value })
}
