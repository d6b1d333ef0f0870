//! Typed columns.

use error_codes_core::field::Field;

use super::fields;
use crate::attributes::UNSUPPORTED;
use crate::check::context::Check;
use crate::hash_table::{First, Key};
use crate::provided::is_taken;
use crate::syntax::{Block, Code, Column, Domain, Name};

/// A column is declared once, its name is neither that of a field nor of something that every domain has, it has no attribute
/// that its method cannot carry, and a section has defaults only for declared columns.
pub(in crate::check) fn column_form(check: &mut Check) {
    let block = check.block;
    let mut of_block = First::default();
    for column in &block.columns {
        let earlier = of_block.get_or_insert(Key::Str(column.name.spelling()), &column.name);
        declaration(check, column, earlier);
    }
    for domain in &block.domains {
        let mut own = First::default();
        for column in &domain.columns {
            let key = Key::Str(column.name.spelling());
            let earlier = of_block.get(key).or(own.get_or_insert(key, &column.name));
            declaration(check, column, earlier);
        }
    }
    known_defaults(check);
}

fn declaration(check: &mut Check, column: &Column, earlier: Option<&Name>) {
    let name = &column.name;
    if let Some(earlier) = earlier {
        let message = format!("there is already a column `{name}`; give this one another name");
        check.errors.conflict(name, message, earlier, format!("`{name}` is first declared here"));
    } else if Field::from_name(name.spelling()).is_some() {
        check.errors.error(name, format!("every code may have a field `{name}`; give the column another name"));
    } else if is_taken(name.spelling()) {
        check.errors.error(name, format!("every domain has a `{name}`; give the column another name"));
    }
    for attr in &column.attrs {
        let message = match UNSUPPORTED.iter().find(|name| attr.path().is_ident(name)) {
            Some(&("cfg" | "cfg_attr")) => "a column is there for every code; put this on the domain".to_owned(),
            Some(name) => format!("`#[{name}]` cannot stand on a column; remove it"),
            None => continue,
        };
        check.errors.error(attr.path(), message);
    }
}

/// A section has defaults only for columns of its domain.
fn known_defaults(check: &mut Check) {
    let block = check.block;
    for domain in &block.domains {
        let columns = columns_of(block, domain);
        for default in domain.sections.iter().flat_map(|section| &section.defaults) {
            let name = default.name.spelling();
            if !columns.contains(&name) {
                let declare = format!("declare it before the sections, `column {name}: TYPE = VALUE`");
                let help = check.spelling.suggest(name, columns.iter().copied(), &declare);
                check.errors.error(&default.name, format!("`{}` has no column `{name}`; {help}", domain.name));
            }
        }
    }
}

fn columns_of<'a>(block: &'a Block, domain: &'a Domain) -> Vec<&'a str> {
    block.columns(domain).map(|column| column.name.spelling()).collect()
}

/// Every active code has a value in each column that has no default.
pub(in crate::check) fn missing_column(check: &mut Check) {
    for domain in &check.block.domains {
        for column in check.block.columns(domain).filter(|column| column.default.is_none()) {
            for code in domain.active().filter(|code| code.value_in(column, &domain.sections).is_none()) {
                if is_misspelt(check, domain, code, column) {
                    continue;
                }
                let (code, column) = (&code.name, &column.name);
                let message = format!("`{code}` has no `{column}`; write `{code} = … {{ {column}: VALUE }}`");
                check.errors.conflict(code, message, column, format!("`{column}` is declared here, without a default"));
            }
        }
    }
}

/// Whether the code or its section has this column in another spelling, which another rule reports.
fn is_misspelt(check: &mut Check, domain: &Domain, code: &Code, column: &Column) -> bool {
    let (columns, column) = (columns_of(check.block, domain), column.name.spelling());
    let defaults = domain.section(code.section).into_iter().flat_map(|section| &section.defaults);
    let mut unknown = defaults.map(|default| default.name.spelling()).filter(|name| !columns.contains(name));
    fields::is_misspelt(check, code, &fields::known(check.block, domain), column)
        || unknown.any(|name| check.spelling.nearest(name, columns.iter().copied()) == Some(column))
}
