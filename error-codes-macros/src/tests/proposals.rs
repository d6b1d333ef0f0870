//! Whatever a message proposes to write instead, compiles.

use std::ops::Range;

use fastrand::Rng;
use proc_macro2::{TokenStream, TokenTree};

use super::{diagnose, generate};

/// What a message proposes to write in its place.
fn proposal(message: &str) -> Option<&str> {
    let behind = |form: &str| Some(message.rsplit_once(form)?.1.split('`'));
    let number = behind("the next free number of ").and_then(|mut behind| behind.nth(3));
    number.or_else(|| behind("did you mean ")?.nth(1))
}

fn apply(text: &str, edits: &mut Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(place, _)| place.start);
    edits.dedup();
    let mut text = text.to_owned();
    for (place, new) in edits.iter().rev() {
        text.replace_range(place.clone(), new);
    }
    text
}

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
                .map(|(_, place)| (place.clone(), number.clone())),
        );
        edits.push((place.clone(), number));
    }
    edits.sort_by_key(|(place, _)| place.start);
    edits.dedup_by_key(|(place, _)| place.start);
    apply(text, &mut edits)
}

#[test]
fn every_proposal_compiles() {
    let mut applied = 0;
    for seed in 0..400 {
        let mut rng = Rng::with_seed(seed);
        let block = generate::block(&mut rng);
        let damaged = damage(&block, &mut rng);
        let tokens: TokenStream = damaged.parse().unwrap();
        let mut places = Vec::new();
        numbers(tokens.clone(), &mut places);
        let (_, errors) = diagnose(tokens);
        let (before, mut edits) = (errors.messages(), Vec::new());
        for (place, message) in errors.places() {
            let Some(new) = proposal(&message) else { continue };
            // The number of who shares it is in the same message.
            let also = message.split("also for `").nth(1).and_then(|behind| behind.split('`').next());
            edits.extend(
                places
                    .iter()
                    .filter(|(name, _)| also == Some(name.as_str()))
                    .map(|(_, place)| (place.clone(), new.to_owned())),
            );
            edits.push((place, new.to_owned()));
        }
        applied += edits.len();
        let mended = apply(&damaged, &mut edits);
        let (_, errors) = diagnose(mended.parse().unwrap());
        let is_new = |message: &String| proposal(message).is_some() || !before.contains(message);
        let left: Vec<String> = errors.messages().into_iter().filter(is_new).collect();
        assert_eq!(left, Vec::<String>::new(), "seed {seed}: {damaged}\n\n{mended}");
    }
    assert!(applied > 200, "{applied}");
}
