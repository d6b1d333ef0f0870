//! The language, read into types. Its grammar is the guide's: `error-codes/src/guide/grammar.md`.

mod ast;
mod clause;
mod code;
mod column;
mod extent;
mod field;
mod header;
mod item;
mod list;
mod range;
mod scope;
mod statement;
mod texts;
mod token;
mod value;
mod verbatim;
mod without;

pub(crate) use ast::{Block, Catalog, Code, Description, Domain, Other, Reserved, Section};
pub(crate) use column::Column;
pub(crate) use extent::Extent;
pub(crate) use field::Fields;
pub(crate) use item::parse;
pub(crate) use range::{Range, number_format};
pub(crate) use texts::{CodeTexts, FieldText, Tag, Texts};
pub(crate) use token::{Name, Text};
pub(crate) use value::{Number, Value};
pub(crate) use verbatim::Verbatim;
pub(crate) use without::{Part, Without};

/// A word of the language that the guide lacks cannot be found.
#[cfg(test)]
#[test]
fn each_word_is_in_the_guide() {
    use error_codes_core::field::{Field, TextField};
    use error_codes_core::integer::Integer;

    let guide = include_str!("../../error-codes/src/guide/grammar.md");
    let texts = guide.split("| `texts en for").nth(1).unwrap().lines().next().unwrap();
    assert!(TextField::FIELDS.iter().all(|field| texts.contains(&format!("{}: \"…\"", field.name()))), "{texts}");
    assert!(Field::ALL.iter().all(|field| guide.contains(&format!("`{}: ", field.name()))));
    let words = |symbol: &str| -> Vec<&str> {
        let line = guide.lines().find(|line| line.starts_with(&format!("{symbol} "))).unwrap();
        line.split('"').skip(1).step_by(2).filter(|word| *word != ",").collect()
    };
    assert_eq!(words("clause"), clause::CLAUSES.iter().map(|clause| clause.word).collect::<Vec<_>>());
    assert_eq!(words("part"), without::PARTS.map(|(word, _)| word));
    assert_eq!(words("type"), Integer::ALL.iter().map(|integer| integer.name()).chain(["str"]).collect::<Vec<_>>());
}
