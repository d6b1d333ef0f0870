//! The figures that the project has promised itself, and whether they are met.

use std::fmt::Write as _;

use crate::harness::Group;

const OURS: &str = "error-codes";

/// Domain, method, column, the peer, and how many times the peer's time is allowed.
const RATIOS: [(&str, &str, &str, &str, f64); 10] = [
    ("clusters_1000", "from_code", "hit", "num_enum", 0.2),
    ("clusters_1000", "from_code", "hit latency", "num_enum", 0.2),
    ("dense_1000", "from_code", "hit", "num_enum", 1.5),
    ("dense_1000", "from_code", "hit latency", "num_enum", 1.5),
    ("dense_10000", "from_code", "hit", "num_enum", 1.5),
    ("dense_10000", "from_code", "hit latency", "num_enum", 1.5),
    ("dense_1000", "from_name", "hit", "strum", 0.5),
    ("dense_1000", "from_name", "hit latency", "strum", 0.5),
    ("dense_10000", "from_name", "hit", "strum", 0.1),
    ("dense_10000", "from_name", "hit latency", "strum", 0.1),
];

/// `name` and `description` of a domain of at most a thousand codes, in nanoseconds.
const TEXT_NS: f64 = 3.0;

pub(crate) fn table(groups: &[Group]) -> String {
    let mut table = String::from(
        "\n### The bar\n\n| domain | figure | measured | at most | |\n| --- | --- | ---: | ---: | --- |\n",
    );
    let verdict = |met| if met { "met" } else { "**missed**" };
    let find = |domain, method| groups.iter().find(|group| group.domain == domain && group.method == method);
    for (domain, method, column, peer, limit) in RATIOS {
        if let Some(ratio) = find(domain, method).and_then(|group| group.ratio(OURS, peer, column)) {
            let met = verdict(ratio <= limit);
            let _ = writeln!(table, "| {domain} | {method}, {column} : {peer} | {ratio:.2} × | {limit} × | {met} |");
        }
    }
    for group in groups.iter().filter(|group| ["name", "description"].contains(&group.method)) {
        if let Some(ns) = group.least(OURS, "any") {
            let large = group.domain.ends_with("_10000");
            let (limit, met) =
                if large { ("–".to_owned(), "") } else { (format!("{TEXT_NS} ns"), verdict(ns <= TEXT_NS)) };
            let _ = writeln!(table, "| {} | {} | {ns:.2} ns | {limit} | {met} |", group.domain, group.method);
        }
    }
    table
}
