//! The numbers and strings of codes, and who shares them.

use super::super::Check;
use crate::lookup::{First, Key};
use crate::syntax::{Code, Domain, Name, Value};

/// Those codes that have a number or a string, with it.
fn values<'a>(codes: impl Iterator<Item = &'a Code>) -> Vec<(&'a Code, &'a Value)> {
    codes.filter_map(|code| Some((code, code.value.as_ref()?))).collect()
}

/// No two active codes have one number, unless one says that it shares the other's.
pub(in crate::check) fn duplicate_code(check: &mut Check) {
    for domain in &check.block.domains {
        let mut first = First::default();
        let codes = values(domain.active().filter(|code| code.fields.shares.is_none()));
        let shared = First::of_texts(domain.active().filter_map(|code| Some(code.fields.shares.as_ref()?.spelling())));
        for (index, (code, value)) in codes.iter().enumerate() {
            let Some(earlier) = first.get_or_insert(value.key(), index) else { continue };
            let (Code { name, .. }, earlier) = codes[earlier];
            let help = check.proposals.propose(domain, code);
            // A number that is shared is nobody else's.
            let share = match shared.get(Key::Text(code.name.spelling())) {
                None => format!(", or write `{{ shares: {name} }}` to mean it"),
                Some(_) => String::new(),
            };
            let message = format!("`{value}` is already the code of `{name}`; {help}{share}");
            check.errors.conflict(value, message, earlier, format!("`{earlier}` is first used here"));
        }
    }
}

/// A retired number is never used again.
pub(in crate::check) fn retired_code(check: &mut Check) {
    for domain in &check.block.domains {
        let mut first = First::default();
        let mut codes = values(domain.retired());
        let retired = codes.len();
        codes.extend(values(domain.active()));
        for (index, (code, value)) in codes.iter().enumerate() {
            let earlier =
                if index < retired { first.get_or_insert(value.key(), index) } else { first.get(value.key()) };
            let Some(earlier) = earlier else { continue };
            let (Code { name, .. }, earlier) = codes[earlier];
            let help = check.proposals.propose(domain, code);
            let message = format!("`{value}` is retired, it was `{name}`, and may not be used again; {help}");
            check.errors.conflict(value, message, earlier, format!("`{earlier}` is retired here"));
        }
    }
}

/// `shares` names an active code of the same domain that has the same number and shares nobody's itself.
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
                targets.check(code, target, check);
            }
        }
    }
}

/// The codes of a domain, by what `shares` looks for.
struct Targets<'a> {
    domain: &'a Domain,
    active: Vec<&'a Code>,
    names: First<'a>,
    retired: First<'a>,
    /// Those that share nobody's number or string.
    values: First<'a>,
}

impl<'a> Targets<'a> {
    fn of(domain: &'a Domain) -> Self {
        let mut values = First::default();
        for (index, code) in domain.active().enumerate().filter(|(_, code)| code.fields.shares.is_none()) {
            if let Some(value) = &code.value {
                values.get_or_insert(value.key(), index);
            }
        }
        Self {
            domain,
            active: domain.active().collect(),
            names: First::of_texts(domain.active().map(|code| code.name.spelling())),
            retired: First::of_texts(domain.retired().map(|code| code.name.spelling())),
            values,
        }
    }

    fn check(&self, code: &Code, target: &Name, check: &mut Check) {
        let found = self.names.get(Key::Text(target.spelling())).map(|found| self.active[found]);
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
                "`{}` is `{value}`, but `{target}` is `{other}`; give both one number, or remove `shares`",
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
        if self.retired.get(Key::Text(target.spelling())).is_some() {
            return format!("`{target}` is retired, and its number may not be used again");
        }
        let same = code.value.as_ref().and_then(|value| self.values.get(value.key())).map(|index| self.active[index]);
        let help = match (same, self.domain.ty.kind()) {
            (Some(same), _) => format!("did you mean `{}`?", same.name),
            (None, kind) => format!("no other code has this {kind}, remove the field"),
        };
        format!("there is no other code `{target}` in `{}`; {help}", self.domain.name)
    }
}
