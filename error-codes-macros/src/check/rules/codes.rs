//! The numbers and strings of codes, which codes share them, and where names live on.

use crate::check::context::Check;
use crate::hash_table::{First, Key, Set};
use crate::syntax::{Code, Domain, Name, Value};

/// Those codes that have a number or a string, with it.
fn values<'a>(codes: impl Iterator<Item = &'a Code>) -> Vec<(&'a Code, &'a Value)> {
    codes.filter_map(|code| Some((code, code.value.as_ref()?))).collect()
}

/// No two active codes have one number or string, unless one says that it shares the other's.
pub(in crate::check) fn duplicate_code(check: &mut Check) {
    for domain in &check.block.domains {
        let mut first = First::default();
        let mut retired = Set::default();
        for (_, value) in values(domain.retired()) {
            retired.insert(value.key());
        }
        let codes = values(domain.active().filter(|code| code.fields.shares.is_none()));
        let shared = Set::of_texts(domain.active().filter_map(|code| Some(code.fields.shares.as_ref()?.spelling())));
        for (code, value) in codes {
            let Some((other, earlier)) = first.get_or_insert(value.key(), (code, value)) else { continue };
            let name = &other.name;
            let is_wrong = check.proposals.has_proposed(domain, other) || retired.contains(value.key());
            let help = check.proposals.propose(domain, code);
            // A code that others share cannot share, and a number that is wrong is not worth sharing.
            let share = if shared.contains_str(code.name.spelling()) || is_wrong {
                String::new()
            } else {
                format!(", or write `{{ shares: {name} }}` if this is intended")
            };
            let message = format!("`{value}` is already the code of `{name}`; {help}{share}");
            check.errors.conflict(value, message, earlier, format!("`{earlier}` is first used here"));
        }
    }
}

/// A retired number or string is never used again.
pub(in crate::check) fn retired_code(check: &mut Check) {
    for domain in &check.block.domains {
        let mut first = First::default();
        for (code, value) in values(domain.retired().chain(domain.active())) {
            let key = value.key();
            let earlier = if code.retired { first.get_or_insert(key, (code, value)) } else { first.get(key) };
            let Some((Code { name, .. }, earlier)) = earlier else { continue };
            let help = check.proposals.propose(domain, code);
            let message = format!("`{value}` is retired (it was `{name}`) and may not be used again; {help}");
            check.errors.conflict(value, message, earlier, format!("`{earlier}` is retired here"));
        }
    }
}

/// `shares` names an active code of the same domain that has the same number and does not have `shares` itself.
pub(in crate::check) fn shares_target(check: &mut Check) {
    for domain in &check.block.domains {
        let sharers = || domain.codes.iter().filter_map(|code| Some((code, code.fields.shares.as_ref()?)));
        if sharers().next().is_none() {
            continue;
        }
        let targets = Targets::of(domain);
        for (code, target) in sharers() {
            if code.retired {
                check.errors.error(target, "a retired code shares no number; remove this field");
            } else {
                targets.check(check, code, target);
            }
        }
    }
}

/// `moved` names an active code of the same domain, and only a retired code has it.
pub(in crate::check) fn moved_target(check: &mut Check) {
    for domain in &check.block.domains {
        let moved = || domain.codes.iter().filter_map(|code| Some((code, code.fields.moved.as_ref()?)));
        if moved().next().is_none() {
            continue;
        }
        let active = Set::of_texts(domain.active().map(|code| code.name.spelling()));
        let retired = Set::of_texts(domain.retired().map(|code| code.name.spelling()));
        for (code, target) in moved() {
            let message = if !code.retired {
                format!("`{}` is in use, and only a `retired` code has moved; remove this field", code.name)
            } else if active.contains_str(target.spelling()) {
                continue;
            } else if retired.contains_str(target.spelling()) {
                format!("`{target}` is retired itself; name the active code under whose number the name lives on")
            } else {
                let names = domain.active().map(|code| code.name.spelling());
                let help = check.spelling.suggest(target.spelling(), names, "name the code that has the name now");
                format!("there is no code `{target}` in `{}`; {help}", domain.name)
            };
            check.errors.error(target, message);
        }
    }
}

/// The codes of a domain, by what `shares` looks for.
struct Targets<'a> {
    domain: &'a Domain,
    names: First<'a, &'a Code>,
    retired: Set<'a>,
    /// Those without `shares`.
    values: First<'a, &'a Code>,
}

impl<'a> Targets<'a> {
    fn of(domain: &'a Domain) -> Self {
        let mut values = First::default();
        for code in domain.active().filter(|code| code.fields.shares.is_none()) {
            if let Some(value) = &code.value {
                values.get_or_insert(value.key(), code);
            }
        }
        Self {
            domain,
            names: First::by_text(domain.active().map(|code| (code.name.spelling(), code))),
            retired: Set::of_texts(domain.retired().map(|code| code.name.spelling())),
            values,
        }
    }

    fn check(&self, check: &mut Check, code: &Code, target: &Name) {
        let found = self.names.get(Key::Str(target.spelling()));
        let Some(found) = found.filter(|found| found.name != code.name) else {
            check.errors.error(target, self.missing(code, target));
            return;
        };
        if let Some(origin) = &found.fields.shares {
            let help = if *origin == code.name {
                "remove `shares` from one of the two".to_owned()
            } else {
                format!("write `shares: {origin}`")
            };
            check.errors.error(target, format!("`{target}` itself shares the number of `{origin}`; {help}"));
        } else if let (Some(value), Some(other)) = (&code.value, &found.value)
            && value.key() != other.key()
        {
            let message = format!(
                "`{}` is `{value}`, but `{target}` is `{other}`; give both the same number, or remove `shares`",
                code.name
            );
            check.errors.conflict(target, message, other, format!("the number of `{target}` is here"));
        }
    }

    /// The message where no other active code has this name.
    fn missing(&self, code: &Code, target: &Name) -> String {
        if *target == code.name {
            return "a code cannot share its own number; remove this field".to_owned();
        }
        if self.retired.contains_str(target.spelling()) {
            return format!("`{target}` is retired, and its number may not be used again");
        }
        let same = code.value.as_ref().and_then(|value| self.values.get(value.key()));
        let help = match same {
            Some(same) => format!("did you mean `{}`?", same.name),
            None => format!("no other code has this {}, remove the field", self.domain.ty.kind()),
        };
        format!("there is no other code `{target}` in `{}`; {help}", self.domain.name)
    }
}
