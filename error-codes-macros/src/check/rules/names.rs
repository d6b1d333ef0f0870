//! The names of codes and sections.

use quote::ToTokens;

use crate::check::context::Check;
use crate::hash_table::{First, Key};
use crate::provided::item;
use crate::syntax::Code;

/// No two sections of a domain have one title.
pub(in crate::check) fn duplicate_section(check: &mut Check) {
    for domain in &check.block.domains {
        let mut first = First::default();
        for title in domain.sections.iter().map(|section| &section.title) {
            if let Some(earlier) = first.get_or_insert(Key::Str(&title.value), title) {
                let message = format!(
                    "`{}` already has a section {:?}; move the codes there, or give this one another title",
                    domain.name, title.value,
                );
                check.errors.conflict(title, message, earlier, "this section is first opened here");
            }
        }
    }
}

/// A name, and its tokens.
type Spanned<'a> = (&'a str, &'a dyn ToTokens);

fn identifier(code: &Code) -> Spanned<'_> {
    (code.name.spelling(), &code.name)
}

fn documented_name(code: &Code) -> Spanned<'_> {
    code.fields.name.as_ref().map_or_else(|| identifier(code), |text| (&text.value, text))
}

/// No two active codes of a domain have one identifier, or one documented name; none hides `ALL`, `DOMAIN`,
/// `from_code`, `from_name` or `with_code`, which every domain has.
pub(in crate::check) fn duplicate_name(check: &mut Check) {
    for domain in &check.block.domains {
        let (mut identifiers, mut names) = (First::default(), First::default());
        for code in domain.active() {
            let name = &code.name;
            if let Some(kind) = item(name.spelling()) {
                let documented = match code.fields.name {
                    None => format!(" and `{{ name: \"{name}\" }}`"),
                    Some(_) => String::new(),
                };
                let message = format!("a domain has a {kind} `{name}`; write another identifier{documented}");
                check.errors.error(name, message);
            }
            if let Some(earlier) = identifiers.get_or_insert(Key::Str(name.spelling()), name) {
                let message = format!("`{}` already has a code `{name}`; give this one another name", domain.name);
                check.errors.conflict(name, message, earlier, format!("`{name}` is first used here"));
                continue;
            }
            let (documented, tokens) = documented_name(code);
            if let Some(earlier) = names.get_or_insert(Key::Str(documented), tokens) {
                let message = format!(
                    "`{}` already has a code with the documented name `{documented}`; give this one another `name`",
                    domain.name
                );
                check.errors.conflict(tokens, message, earlier, format!("`{documented}` is first used here"));
            }
        }
    }
}

/// A retired name is never used again, neither the identifier nor the documented name, save by the code that it `moved` to.
pub(in crate::check) fn retired_name(check: &mut Check) {
    for domain in &check.block.domains {
        let mut first = First::default();
        let with_code = |code| names_of(code).map(move |name| (code, name));
        for (code, (name, tokens)) in domain.retired().chain(domain.active()).flat_map(with_code) {
            let key = Key::Str(name);
            let earlier = if code.retired { first.get_or_insert(key, (code, tokens)) } else { first.get(key) };
            let Some((before, earlier)) = earlier else { continue };
            if lives_on(before, code) {
                continue;
            }
            let message = if code.retired {
                format!("`{name}` is already retired; remove one of the two")
            } else {
                let moved = match before.fields.moved {
                    None => format!(", or write `{{ moved: {} }}` after the retired one", code.name),
                    Some(_) => String::new(),
                };
                format!("`{name}` is retired and may not be used again; give this code another name{moved}")
            };
            check.errors.conflict(tokens, message, earlier, format!("`{name}` is retired here"));
        }
    }
}

/// Whether the name of a retired code is that of this one because it moved there: the code itself, or another retired one
/// that moved to the same.
fn lives_on(retired: &Code, code: &Code) -> bool {
    retired.fields.moved.as_ref().is_some_and(|target| match &code.fields.moved {
        _ if !code.retired => *target == code.name,
        Some(other) => target == other,
        None => false,
    })
}

/// The identifier, and the documented name where it is another one.
fn names_of(code: &Code) -> impl Iterator<Item = Spanned<'_>> {
    let other = Some(documented_name(code)).filter(|(name, _)| *name != code.name.spelling());
    std::iter::once(identifier(code)).chain(other)
}
