//! No input makes the macro panic, and its output always parses.

use std::panic::catch_unwind;

use fastrand::Rng;
use proc_macro2::{TokenStream, TokenTree};

use super::{damage, generate, run, setting};

#[test]
fn fuzz() {
    let (cases, seed) = (setting("FUZZ_CASES", 300), setting("FUZZ_SEED", 1));
    let threads = std::thread::available_parallelism().map_or(1, |threads| threads.get() as u64);
    std::thread::scope(|scope| {
        for thread in 0..threads {
            scope.spawn(move || {
                for case in (thread..cases).step_by(threads.try_into().unwrap()) {
                    one_case(seed << 40 | case);
                }
            });
        }
    });
}

fn one_case(seed: u64) {
    let mut rng = Rng::with_seed(seed);
    let mut block: TokenStream = generate::block(&mut rng).parse().unwrap();
    let damages = rng.u32(..4);
    for _ in 0..damages {
        block = damage::damage(block, &mut rng);
    }
    let Ok((output, errors)) = catch_unwind(|| run(block.clone())) else { panic!("seed {seed} panics: {block}") };
    if damages == 0 {
        assert_eq!(errors, Vec::<String>::new(), "seed {seed} is valid: {block}");
    }
    let (again, errors_again) = run(block.clone());
    assert!(errors == errors_again && same(output.clone(), again), "seed {seed} gives two outputs: {block}");
    // After an error only one case in sixteen is parsed, which is what takes the time.
    if (errors.is_empty() || seed.is_multiple_of(16))
        && let Err(error) = syn::parse2::<syn::File>(output)
    {
        panic!("seed {seed} expands to something that is no Rust, {error}: {block}");
    }
}

fn same(one: TokenStream, other: TokenStream) -> bool {
    let mut other = other.into_iter();
    let all = one.into_iter().all(|one| match (one, other.next()) {
        (TokenTree::Group(one), Some(TokenTree::Group(other))) => {
            one.delimiter() == other.delimiter() && same(one.stream(), other.stream())
        }
        (TokenTree::Ident(one), Some(TokenTree::Ident(other))) => one == other,
        (TokenTree::Punct(one), Some(TokenTree::Punct(other))) => one.as_char() == other.as_char(),
        (TokenTree::Literal(one), Some(TokenTree::Literal(other))) => one.to_string() == other.to_string(),
        _ => false,
    });
    all && other.next().is_none()
}
