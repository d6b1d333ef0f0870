//! What a reader does with each proposal of a message.

use std::ops::Range;

use proc_macro2::TokenTree;

use super::edit::Edit;
use super::source::{Domain, add_field, around, braces, end, inside, is, start, value};

/// The message with its place, and the one after it.
pub(super) type Placed = (Range<usize>, String);

/// The text after `form` up to the next backtick.
fn after<'a>(message: &'a str, form: &str) -> Option<&'a str> {
    message.rsplit_once(form).and_then(|(_, rest)| rest.split('`').next())
}

/// Everything that this message proposes, each as what it changes.
pub(super) fn proposals(text: &str, messages: &[Placed], index: usize) -> Vec<Vec<Edit>> {
    let (place, message) = &messages[index];
    let next = messages.get(index + 1).map(|(place, _)| place.clone()).unwrap_or_default();
    let one = |new: &str| vec![Edit::replace(place.clone(), new)];
    let field = |field: &str| vec![add_field(text, place.start, field)];
    let mut all = numbers(text, messages, index);
    if !all.is_empty() && !message.contains(" if this is intended") {
        return all;
    }
    if let Some((_, meant)) = message.rsplit_once("did you mean ") {
        let meant = meant.strip_suffix('?').unwrap();
        all.push(one(meant.trim_matches('`')));
    } else if let Some(origin) =
        after(message, "write `{ shares: ").filter(|_| message.contains(" if this is intended"))
    {
        all.push(field(&format!("shares: {}", origin.trim_end_matches(" }"))));
    } else if let Some(origin) = after(message, "write `shares: ") {
        all.push(one(origin));
    } else if let Some(target) = after(message, "write `{ moved: ") {
        all.push(vec![add_field(text, next.start, &format!("moved: {}", target.trim_end_matches(" }")))]);
    } else if let Some(name) = after(message, "write `overlaps ") {
        let domain = Domain::at(text, place.start);
        let word = domain.header.iter().find(|token| token.to_string() == "overlaps");
        all.push(vec![match word {
            Some(word) => Edit::insert(end(word), &format!(" {name},")),
            None => Edit::insert(domain.clauses(), &format!(" overlaps {name}")),
        }]);
    } else if message.contains(": VALUE }`") {
        let column = message.rsplit_once("{ ").and_then(|(_, column)| column.split(':').next()).unwrap();
        all.push(field(&format!("{column}: 7")));
    } else if let Some(column) = after(message, "declare it before the sections, `") {
        let domain = Domain::at(text, place.start);
        let column = column.replace("TYPE", "u8").replace("VALUE", "7");
        all.push(vec![Edit::insert(inside(&domain.body), &format!(" {column}, "))]);
    } else if message.contains("write another identifier") {
        let mut edits = one(&format!("Another{}", place.start));
        if let Some(name) = message.rsplit_once("{ name: ") {
            edits.extend(field(&format!("name: {}", name.1.trim_end_matches(" }`"))));
        }
        all.push(edits);
    } else if message.contains("without quotes") {
        let (tokens, index) = around(text.parse().unwrap(), place.start);
        let unquoted =
            |token: &TokenTree| Edit::replace(token.span().byte_range(), token.to_string().trim_matches('"'));
        let both = if message.contains(" and its value ") { 3 } else { 1 };
        all.push(tokens[index..].iter().take(both).filter(|token| !is(Some(token), ":")).map(unquoted).collect());
    } else if message.contains("written in quotes, `") {
        all.push(one(&format!("{:?}", &text[place.clone()])));
    } else {
        all.extend(texts(text, place, message).or_else(|| syntax(text, place, message)).into_iter().flatten());
    }
    all
}

/// The number that a message proposes for its code.
fn next_free(message: &str) -> Option<&str> {
    message.rsplit_once("the next free number of ")?.1.split('`').nth(3)
}

/// Another number, another range, another type.
fn numbers(text: &str, messages: &[Placed], index: usize) -> Vec<Vec<Edit>> {
    let (place, message) = &messages[index];
    let one = |new: &str| vec![Edit::replace(place.clone(), new)];
    let numbers_of = |names: &str| {
        let mut found = Vec::new();
        super::numbers(text.parse().unwrap(), &mut found);
        let domain = Domain::at(text, place.start).body.span().byte_range();
        found
            .retain(|(name, place)| domain.contains(&place.start) && names.split(['`', ' ', ',']).any(|it| it == name));
        found
    };
    let mut all = Vec::new();
    if let Some((_, rest)) = message.rsplit_once("the next free number of ") {
        let number = next_free(message).unwrap();
        let mut edits = one(number);
        // The numbers of those that share it are in the same message.
        let also = rest.split("also for ").nth(1).and_then(|also| also.split(", which").next());
        edits.extend(numbers_of(also.unwrap_or("")).into_iter().map(|(_, place)| Edit::replace(place, number)));
        all.push(edits);
    } else if let Some(name) = after(message, "write the number of `") {
        // The number that it has, or that it is told to take.
        let number = numbers_of(name).first().map(|(_, place)| {
            let mut told = messages.iter().filter(|(at, _)| at == place);
            told.find_map(|(_, message)| next_free(message)).unwrap_or(&text[place.clone()]).to_owned()
        });
        let (tokens, _) = around(text.parse().unwrap(), place.start);
        // The code of a domain of strings.
        let at = tokens.iter().position(|token| token.to_string() == name).unwrap();
        all.push(one(&number.unwrap_or_else(|| tokens[at + 2].to_string())));
        if message.contains("{ shares: ") {
            all[0].push(add_field(text, place.start, &format!("shares: {name}")));
        }
    } else if let Some(range) = after(message, "write `").filter(|_| message.ends_with(" to include it")) {
        let number = value(&text[place.clone()]);
        let domain = Domain::at(text, place.start);
        let part = &text[..domain.body.span_close().byte_range().start];
        let dots = part.match_indices("..").filter(|(at, _)| *at > domain.keyword && !part[at + 2..].starts_with('='));
        for (at, _) in dots {
            let is_part = |c: char| c == '-' || c.is_ascii_alphanumeric() || c == '_';
            let after = &part[at + 2..];
            let last = &after[..after.len() - after.trim_start_matches(is_part).len()];
            let first = part[..at].trim_end_matches(is_part).len();
            if value(last) == number {
                all.push(vec![Edit::replace(first..at + 2 + last.len(), range)]);
                break;
            }
        }
    } else if let Some((_, alternatives)) = message.split_once("holds no number; write `") {
        all.extend(alternatives.split('`').step_by(2).filter(|range| !range.is_empty()).map(one));
    } else if let Some(negative) = message.strip_suffix("` for these bits") {
        let (before, negative) = negative.rsplit_once('`').unwrap();
        all.push(one(negative));
        if let Some(ty) = after(before, "write `").filter(|_| before.contains("` for the type")) {
            let domain = Domain::at(text, place.start);
            let ranges = domain.ranges.clone().unwrap();
            all.push(vec![domain.set_type(ty), Edit::replace(ranges, &text[place.clone()])]);
        }
    } else if let Some(name) = after(message, "; write `domain ").filter(|_| !message.contains(" stands before ")) {
        let (name, ty) = name.split_once(": ").unwrap();
        let domain = Domain::all(text).into_iter().find(|domain| domain.name == name).unwrap();
        let mut edits = vec![domain.set_type(ty)];
        if message.ends_with(" and widen its range") {
            edits.push(Edit::insert(domain.ranges.clone().unwrap().end, &format!(" | {}", &text[place.clone()])));
        }
        all.push(edits);
    }
    all
}

/// Translations, and the form of texts.
fn texts(text: &str, place: &Range<usize>, message: &str) -> Option<Vec<Vec<Edit>>> {
    let one = |new: &str| vec![vec![Edit::replace(place.clone(), new)]];
    if message.contains(" is not a language tag ") {
        return Some(one(after(message, "write `")?.trim_matches('`')));
    }
    if let Some((_, line)) = message.split_once(" has no texts in `") {
        let line = line.split_once("write `")?.1.trim_end_matches('`');
        let line = line.replace("\"\"", "\"filled\"").replace("{ … }", "{}");
        return Some(vec![vec![Edit::insert(text.len(), &line)]]);
    }
    let line = message.strip_suffix("` and fill it in")?.split_once("; write `")?.1;
    let filled = line.replace("\"\"", &format!("\"filled {}\"", message.len()));
    let (tokens, index) = around(text.parse().unwrap(), place.start);
    if line.starts_with("texts ") {
        return Some(vec![vec![Edit::insert(place.end, " \"filled\"")]]);
    }
    let body = tokens[index + 1..].iter().find(|token| is(Some(token), ";") || braces(token).is_some())?;
    let Some(body) = braces(body) else {
        return Some(vec![vec![Edit::replace(body.span().byte_range(), &format!(" {{ {filled} }}"))]]);
    };
    let statement = |name: &str| {
        let inner: Vec<TokenTree> = body.stream().into_iter().collect();
        let at = inner.iter().position(|token| token.to_string() == name)?;
        (at == 0 || is(inner.get(at - 1), ",") || braces(&inner[at - 1]).is_some()).then(|| inner[at].clone())
    };
    let given = line.split(' ').next().and_then(|name| statement(name.trim_end_matches(',')));
    let (Some(given), Some((_, fields))) = (given, filled.split_once(" { ")) else {
        return Some(vec![vec![Edit::insert(inside(body), &format!(" {filled} "))]]);
    };
    Some(vec![vec![add_field(text, start(&given), fields.trim_end_matches(" },"))]])
}

/// What could not be read.
fn syntax(text: &str, place: &Range<usize>, message: &str) -> Option<Vec<Vec<Edit>>> {
    let one = |new: &str| vec![vec![Edit::replace(place.clone(), new)]];
    let domain = || Domain::at(text, place.start);
    if message.contains(" stands before ") {
        let (header, body) = (message.rsplit_once("; write `")?.1.trim_end_matches('`'), domain());
        return Some(vec![vec![Edit::replace(
            body.keyword..body.body.span_open().byte_range().start,
            &format!("{header} "),
        )]]);
    }
    if message.contains(" has no description; write one ") {
        let clause = Edit::insert(domain().clauses(), " without texts");
        let (tokens, index) = around(text.parse().unwrap(), place.start);
        let first = tokens[..index].iter().rposition(|token| is(Some(token), ",")).map_or(0, |comma| comma + 1);
        let documented = Edit::insert(start(&tokens[first]), "\n/// Documented.\n");
        let row = tokens[index..].iter().take_while(|token| !is(Some(token), ",") && braces(token).is_none());
        let none = Edit::insert(end(row.last()?), " _ ");
        return Some(vec![vec![none], vec![clause], vec![documented]]);
    }
    if message.contains("write `reserved` and the number") {
        let retired = text[..place.start].rfind("retired")?;
        return Some(vec![vec![Edit::replace(retired..retired + "retired".len(), "reserved")]]);
    }
    if let Some((_, row)) = message.split_once(" = NUMBER ") {
        let number = domain().ranges.map(|ranges| text[ranges].split("..").next().unwrap_or("").to_owned())?;
        return Some(one(&format!("{number} {}", row.trim_end_matches('`'))));
    }
    if let Some(ty) = message.split_once("unexpected suffix `").filter(|_| message.contains("`domain NAME: ")) {
        let ty = ty.1.split('`').next()?;
        let plain = text[place.clone()].trim_end_matches(ty);
        return Some(vec![vec![Edit::replace(place.clone(), plain), domain().set_type(ty)]]);
    }
    if message.starts_with("`#[repr]`") && message.contains("write it after the name") {
        let attribute = text[..place.start].rfind('#')?..place.start + text[place.start..].find(']')? + 1;
        let ty = text[place.end..attribute.end].trim_matches(['(', ')', ']']);
        let domain = Domain::all(text).into_iter().find(|domain| domain.keyword > place.start)?;
        return Some(vec![vec![Edit::replace(attribute, ""), domain.set_type(ty)]]);
    }
    if message.contains("write `///` or `#[…]` above") {
        return Some(vec![vec![Edit::replace(place.start..place.start + 2, "#")]]);
    }
    let new = message.rsplit_once("write `").or_else(|| message.rsplit_once("such as `"))?.1.strip_suffix('`')?;
    let is_example = message.contains("found `") && message.contains("such as");
    (!is_example).then(|| one(new.trim_start_matches("other ")))
}
