//! Typed columns.

use super::super::Check;
use super::fields::is_field;
use crate::lookup::{First, Key};
use crate::provided::{ITEMS, METHODS};
use crate::syntax::{Code, Column, Domain};

/// A column is declared once, and its name is neither that of a field nor of something that every domain has.
pub(in crate::check) fn column_form(check: &mut Check) {
    let block = check.block;
    let lists = std::iter::once(&[][..]).chain(block.domains.iter().map(|domain| &domain.columns[..]));
    for (list, own) in lists.enumerate() {
        let columns: Vec<&Column> = block.columns.iter().chain(own).collect();
        let mut first = First::default();
        for (index, column) in columns.iter().enumerate() {
            let name = &column.name;
            let earlier = first.get_or_insert(Key::Text(name.spelling()), index);
            // Those of the block have been judged already.
            if list > 0 && index < block.columns.len() {
                continue;
            }
            if let Some(earlier) = earlier {
                let message = format!("there is already a column `{name}`; give this one another name");
                check.errors.conflict(
                    name,
                    message,
                    &columns[earlier].name,
                    format!("`{name}` is first declared here"),
                );
            } else if is_field(name.spelling()) {
                check.errors.error(name, format!("every code may have a field `{name}`; give the column another name"));
            } else if is_taken(name.spelling()) {
                check.errors.error(name, format!("every domain has a `{name}`; give the column another name"));
            }
            for attr in &column.attrs {
                if attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr") {
                    check.errors.error(attr.path(), "a column is there for every code; put this on the domain");
                }
            }
        }
    }
    for domain in &block.domains {
        for default in domain.sections.iter().flat_map(|section| &section.defaults) {
            let columns = || block.columns(domain).map(|column| column.name.spelling());
            let name = default.name.spelling();
            if !columns().any(|column| column == name) {
                let declare = format!("declare it before the sections, `column {name}: TYPE = VALUE`");
                let help = check.spelling.suggest(name, columns(), &declare);
                check.errors.error(&default.name, format!("`{}` has no column `{name}`; {help}", domain.name));
            }
        }
    }
}

/// Whether every domain has something of this name that a column would hide.
pub(in crate::check) fn is_taken(name: &str) -> bool {
    METHODS.contains(&name) || ITEMS.iter().any(|(item, _)| *item == name)
}

/// Every active code has a value in each column that has no default.
pub(in crate::check) fn missing_column(check: &mut Check) {
    for domain in &check.block.domains {
        for column in check.block.columns(domain).filter(|column| column.default.is_none()) {
            for code in domain.active().filter(|code| !has_value(domain, code, column)) {
                let (code, column) = (&code.name, &column.name);
                let message = format!("`{code}` has no `{column}`; write `{code} = … {{ {column}: VALUE }}`");
                check.errors.conflict(code, message, column, format!("`{column}` is declared here, without a default"));
            }
        }
    }
}

fn has_value(domain: &Domain, code: &Code, column: &Column) -> bool {
    let section = code.section.and_then(|section| domain.sections.get(section));
    let mut defaults = section.into_iter().flat_map(|section| &section.defaults);
    code.fields.values.iter().any(|(name, _)| column.name.spelling() == name)
        || defaults.any(|it| it.name == column.name)
}
