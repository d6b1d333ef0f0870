//! `next`: which numbers of a domain are free.

use std::format;
use std::string::{String, ToString as _};
use std::vec;
use std::vec::Vec;

use error_codes_core::format::NumberFormat;
use error_codes_core::free::{gaps, proposals};
use error_codes_core::range::{Range, intersection};
use error_codes_core::ty::Type;
use serde_json::json;

use crate::cli::scope::{Scope, find_scope};
use crate::cli::space::{Claim, claims, company_catalogs, is_built_in};
use crate::cli::text::{BOLD, RED, styled_line};
use crate::cli::{Answer, Outcome, UsageError};
use crate::{Catalog, Domain};

/// The next free number of a domain, and all that are free: no other domain of the company has or reserves them,
/// save one that it overlaps
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// The domain; of a catalog with one domain of numbers, the catalog is enough
    #[arg(value_name = "CATALOG/DOMAIN")]
    place: String,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog]) -> Outcome {
    let scope = find_scope(catalogs, &args.place)?;
    let domain = only_domain(scope)?;
    let others = others(scope.catalog, domain, catalogs);
    let (next, gaps) = free(domain, &others);
    let found = next.is_some();
    if args.json {
        return Answer::json(&json!({ "next": next, "free": gaps }), found);
    }
    // A number is shown as one would write it into the declaration.
    let shown = domain.number_format();
    let numbers = if shown.is_literal() { shown } else { NumberFormat::PLAIN };
    let mut text = match next {
        Some(next) => styled_line(BOLD, &numbers.show(next).to_string()),
        None => styled_line(RED, &format!("{}/{} has no free number left", scope.catalog.id(), domain.name())),
    };
    for (first, last) in gaps {
        text.line(&format!("  free: {} ({})", numbers.show_ranges(&[(first, last)]), last - first + 1));
    }
    for other in others {
        text.line(&format!("  not free: {} belongs to {}", numbers.show_ranges(&[other.range]), other.owner.name()));
    }
    Ok(Answer::text(text, found))
}

/// The domain that is named, or the only one with numbers in the catalog.
fn only_domain(scope: Scope) -> Result<&'static Domain, UsageError> {
    let domains: Vec<&'static Domain> = scope.domains().filter(|domain| domain.ty() != Type::Str).collect();
    let message = match (&domains[..], scope.domain) {
        ([domain], _) => return Ok(domain),
        ([], Some(domain)) => format!("{} has strings for codes; any new one is free", domain.name()),
        ([], None) => format!("{} has no domain of numbers", scope.catalog.id()),
        _ => {
            let paths = domains.iter().map(|&domain| Scope { domain: Some(domain), ..scope }.path());
            format!("which domain? name one of {}", paths.collect::<Vec<_>>().join(", "))
        }
    };
    Err(UsageError(message))
}

/// Numbers of the domain that others of the company own or reserve.
fn others(catalog: &'static Catalog, domain: &'static Domain, catalogs: &[&'static Catalog]) -> Vec<Claim> {
    let catalogs = if is_built_in(catalog) { vec![catalog] } else { company_catalogs(catalogs) };
    let claims = claims(&catalogs);
    let of_domain = claims.iter().filter(|claim| claim.owner.scope.domain == Some(domain));
    let pairs = of_domain.flat_map(|one| claims.iter().map(move |other| (one, other)));
    let others = pairs.filter(|(one, other)| !one.owner.allows(&other.owner));
    others.filter_map(|(one, other)| Some(Claim { range: intersection(one.range, other.range)?, ..*other })).collect()
}

fn used(domain: &'static Domain) -> impl Iterator<Item = i128> {
    domain.rows().filter_map(|entry| entry.code().as_int())
}

/// The number to use next, and all that are free: not used, retired, reserved or owned by others.
fn free(domain: &'static Domain, others: &[Claim]) -> (Option<i128>, Vec<Range>) {
    let mut ranges = domain.extent().ranges.to_vec();
    ranges.sort_unstable();
    let mut taken: Vec<Range> = used(domain).map(|number| (number, number)).collect();
    taken.extend(domain.reserved().iter().flat_map(|reserved| reserved.extent.ranges));
    taken.extend(others.iter().map(|other| other.range));
    taken.sort_unstable();
    let gaps = gaps(&ranges, &taken);
    let next = proposals(gaps.clone(), used(domain).max()).next();
    (next.map(|(first, _)| first), gaps.collect())
}
