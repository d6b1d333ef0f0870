//! Names that live on under another number.

use crate::check::context::Check;
use crate::lookup::Set;

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
            } else if active.contains_text(target.spelling()) {
                continue;
            } else if retired.contains_text(target.spelling()) {
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
