//! Whatever a message proposes to write instead, compiles.

mod apply;
mod edit;
mod mistakes;
mod source;

use std::collections::BTreeMap;
use std::ops::Range;

use fastrand::Rng;
use proc_macro2::{TokenStream, TokenTree};

use super::{diagnose, generate, setting};
use apply::proposals;
use edit::{Edit, apply};
use mistakes::MISTAKES;

/// Where the numbers of codes stand: each behind `NAME =`, with its name.
fn numbers(tokens: TokenStream, found: &mut Vec<(String, Range<usize>)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => numbers(group.stream(), found),
            TokenTree::Punct(punct) if punct.as_char() == '=' && index > 0 => {
                let minus = matches!(tokens.get(index + 1), Some(TokenTree::Punct(punct)) if punct.as_char() == '-');
                let literal = tokens.get(index + 1 + usize::from(minus));
                if let (TokenTree::Ident(name), Some(TokenTree::Literal(literal))) = (&tokens[index - 1], literal)
                    && !literal.to_string().starts_with(['"', 'r'])
                {
                    let start = tokens[index + 1].span().byte_range().start;
                    found.push((name.to_string(), start..literal.span().byte_range().end));
                }
            }
            _ => {}
        }
    }
}

/// Gives some codes numbers that others have, that are retired or reserved, that lie outside, or that no type has.
fn damage(text: &str, rng: &mut Rng) -> String {
    let mut places = Vec::new();
    numbers(text.parse().unwrap(), &mut places);
    let mut edits = Vec::new();
    for (name, place) in &places {
        if rng.u32(..100) < 70 {
            continue;
        }
        let other = text[places[rng.usize(..places.len())].1.clone()].to_owned();
        let number = match rng.u32(..6) {
            0 => "123456".to_owned(),
            1 => "-0x1E240".to_owned(),
            2 => format!("{}", rng.i32(-20_000..20_000)),
            _ => other,
        };
        // Those that share the number go with it.
        let shared = format!("shares: {name} ");
        edits.extend(
            places
                .iter()
                .filter(|(sharer, _)| {
                    text.split(&format!("{sharer} ="))
                        .nth(1)
                        .is_some_and(|row| row.split('}').next().unwrap_or("").contains(&shared))
                })
                .map(|(_, place)| Edit::replace(place.clone(), &number)),
        );
        edits.push(Edit::replace(place.clone(), &number));
    }
    edits.sort_by_key(|edit| edit.place.start);
    edits.dedup_by_key(|edit| edit.place.start);
    apply(text, edits)
}

/// The mistake with its numbers, from a base on that nothing else uses, and whether it can stand beside other items.
fn mistake(mistake: &str, rng: &mut Rng) -> (String, bool) {
    let base = rng.i64(30_000..60_000) * [1, 1, -1][rng.usize(..3)];
    let mut parts = mistake.split('@');
    let mut text = parts.next().unwrap_or_default().to_owned();
    let hexadecimal = rng.bool();
    for part in parts {
        let digits = part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let number = base + part[..digits].parse::<i64>().unwrap();
        let sign = if number < 0 { "-" } else { "" };
        let number = number.unsigned_abs();
        let number = if hexadecimal { format!("{number:#x}") } else { number.to_string() };
        text.extend([sign, &number, &part[digits..]]);
    }
    (text, mistake.contains('@'))
}

/// What each string literal of the macro that proposes something says between its placeholders.
fn forms() -> Vec<Vec<String>> {
    const PROPOSES: [&str; 7] = [
        "write `",
        "did you mean ",
        "next free number of `",
        "write the number of `",
        "without quotes\"",
        "written in quotes, `",
        "declare it before the sections, `",
    ];
    let mut forms = Vec::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.join("check"), root.join("syntax")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            literals(std::fs::read_to_string(path).unwrap().parse().unwrap(), &mut |literal| {
                let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) else { return };
                // Documentation is no message.
                let text = text.value();
                if PROPOSES.iter().any(|form| format!("{text}\"").contains(form)) && !text.starts_with(' ') {
                    let text = text.replace("{{", "\u{1}").replace("}}", "\u{2}");
                    let pieces = text.split('{').enumerate().map(|(index, piece)| {
                        let piece = if index == 0 { piece } else { piece.split_once('}').unwrap().1 };
                        piece.replace('\u{1}', "{").replace('\u{2}', "}")
                    });
                    forms.push(pieces.collect());
                }
            });
        }
    }
    forms
}

fn literals(tokens: TokenStream, found: &mut impl FnMut(&proc_macro2::Literal)) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => literals(group.stream(), found),
            TokenTree::Literal(literal) => found(&literal),
            _ => {}
        }
    }
}

fn is_of(message: &str, form: &[String]) -> bool {
    let mut rest = message;
    form.iter().all(|piece| match rest.split_once(piece.as_str()) {
        Some((_, behind)) => {
            rest = behind;
            true
        }
        None => false,
    })
}

/// Applies one proposal of each message, and returns the messages whose proposals were. Then nothing is left but what had
/// none; where a language was added, its texts are next.
fn mend(damaged: &str, rng: &mut Rng) -> Result<Vec<String>, String> {
    let (mut text, mut applied, mut texts) = (damaged.to_owned(), Vec::new(), false);
    let mut before: Option<Vec<String>> = None;
    loop {
        let Ok(tokens) = text.parse() else { return Err(format!("these are no tokens\n{damaged}\n{text}")) };
        let (_, errors) = diagnose(tokens);
        let spans = errors.spans();
        let (mut edits, mut plain, mut next) = (Vec::new(), Vec::new(), false);
        for (index, (place, message)) in spans.iter().enumerate() {
            let mut all = proposals(&text, &spans, index);
            let is_new = match &before {
                None => false,
                Some(_) if !all.is_empty() => !(texts && message.contains(" has no text in `")),
                Some(before) => !before.contains(message),
            };
            if is_new {
                return Err(format!("{message}\n{damaged}\n{text}"));
            }
            if all.is_empty() {
                plain.push(message.clone());
            } else {
                // Of two messages about one thing, both first proposals are the same.
                let is_only = spans.iter().filter(|(other, _)| other == place).count() == 1;
                edits.extend(all.swap_remove(if is_only { rng.usize(..all.len()) } else { 0 }));
                applied.push(message.clone());
                next |= message.contains(" has no texts in `");
            }
        }
        if edits.is_empty() {
            return Ok(applied);
        }
        text = apply(&text, edits);
        before.get_or_insert(plain);
        texts = next;
    }
}

#[test]
fn every_proposal_compiles() {
    let forms = forms();
    let mut counts: BTreeMap<usize, u32> = (0..forms.len()).map(|form| (form, 0)).collect();
    let mut failures = Vec::new();
    for seed in 0..setting("PROPOSAL_CASES", 400) {
        let mut rng = Rng::with_seed(seed);
        let (text, beside) = mistake(MISTAKES[usize::try_from(seed).unwrap() % MISTAKES.len()], &mut rng);
        let damaged = match rng.u32(..3) {
            0 if beside => generate::block(&mut rng) + &text,
            1 if beside => damage(&generate::block(&mut rng), &mut rng) + &text,
            _ => text,
        };
        let applied = mend(&damaged, &mut rng).unwrap_or_else(|new| {
            failures.push(format!("seed {seed}: {new}\n"));
            Vec::new()
        });
        for message in applied {
            for (form, count) in &mut counts {
                *count += u32::from(is_of(&message, &forms[*form]));
            }
        }
    }
    assert!(failures.is_empty(), "{} proposals do not compile\n{}", failures.len(), failures.join("\n"));
    let missed: Vec<_> = counts.iter().filter(|(_, count)| **count == 0).map(|(form, _)| &forms[*form]).collect();
    assert!(missed.is_empty() && forms.len() > 25, "{missed:?} of {}", forms.len());
}
