//! Writes the domains that are measured, each as `define_codes!` and as everything that it is compared with.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use error_codes::{Catalog, Code};

/// Identifier, number, description.
type Rows = Vec<(String, i32, String)>;

const SIZES: [usize; 3] = [100, 1_000, 10_000];
const CATALOGS: [(&str, &Catalog); 5] = [
    ("iot_video", &error_codes::IOT_VIDEO),
    ("iot_cloud", &error_codes::IOT_CLOUD),
    ("easemob_rtc", &error_codes::EASEMOB_RTC),
    ("netease_rtc", &error_codes::NETEASE_RTC),
    ("tencent_av", &error_codes::TENCENT_AV),
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=BENCH_SIZES");
    let sizes = env::var("BENCH_SIZES").unwrap_or_default();
    let wanted = |size: &usize| sizes.is_empty() || sizes.split(',').any(|wanted| wanted == size.to_string());
    let mut modules = String::new();
    let mut list = String::new();
    for shape in ["dense", "clusters", "scattered"] {
        for size in SIZES.into_iter().filter(wanted) {
            let rows = rows(&numbers(shape, size));
            let module = format!("{shape}_{size}");
            // Numbers do not matter to a lookup by name, so one shape is enough; and rustc takes long over these.
            write_module(&mut modules, &module, &rows, &own(&rows), shape == "dense");
            let _ = write!(list, "{module} ");
        }
    }
    for (module, catalog) in CATALOGS {
        let domain = catalog.domains().iter().copied().filter(|domain| domain.code_type() != "str");
        let domain = domain.max_by_key(|domain| domain.len()).expect("a domain of numbers");
        let mut seen = BTreeSet::new();
        let rows: Rows = domain
            .entries()
            .filter_map(|entry| match entry.code() {
                Code::Int(number) if seen.insert(number) => {
                    Some((entry.variant().to_owned(), number.try_into().ok()?, entry.description().to_owned()))
                }
                _ => None,
            })
            .collect();
        let own = format!("pub(crate) use error_codes::{module}::{} as Ours;\n", domain.name());
        write_module(&mut modules, module, &rows, &own, true);
        let _ = write!(list, "{module} ");
    }
    let _ = write!(modules, "macro_rules! for_each_domain {{ ($run:ident) => {{ $run! {{ {list} }} }} }}");
    let out = env::var_os("OUT_DIR").expect("set by cargo");
    fs::write(Path::new(&out).join("domains.rs"), modules).expect("the directory is ours");
}

/// A generator of numbers that are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (word ^ (word >> 31)) % n
    }
}

fn numbers(shape: &str, size: usize) -> Vec<i32> {
    let mut random = Random(size as u64);
    let mut numbers = BTreeSet::new();
    match shape {
        "dense" => return (20_000..).take(size).collect(),
        // Runs of about twenty numbers with a few gaps, at random hundreds.
        "clusters" => {
            while numbers.len() < size {
                let start = 1_000 + 100 * random.below(size as u64 / 4);
                let run = (start..start + 22).filter(|_| random.below(100) < 85);
                numbers.extend(run.filter_map(|number| i32::try_from(number).ok()));
            }
        }
        _ => {
            while numbers.len() < size {
                numbers.extend(i32::try_from(random.below(1 << 32).cast_signed() - (1 << 31)));
            }
        }
    }
    numbers.into_iter().take(size).collect()
}

fn rows(numbers: &[i32]) -> Rows {
    const WORDS: [&str; 12] = [
        "Network", "Timeout", "Session", "Token", "Device", "Stream", "Buffer", "Codec", "Camera", "Socket", "Request",
        "Channel",
    ];
    const ENDS: [&str; 8] = ["Failed", "Missing", "Expired", "Refused", "Closed", "Invalid", "Busy", "Denied"];
    let mut random = Random(7);
    let mut pick = |words: &[&'static str]| words[usize::try_from(random.below(words.len() as u64)).unwrap_or(0)];
    let row = |(index, number): (usize, &i32)| {
        let (first, second, end) = (pick(&WORDS), pick(&WORDS), pick(&ENDS));
        let description = format!("the {} was {}, see case {index}", first.to_lowercase(), end.to_lowercase());
        (format!("{first}{second}{end}{index}"), *number, description)
    };
    numbers.iter().enumerate().map(row).collect()
}

fn own(rows: &Rows) -> String {
    let (low, high) = (rows.iter().map(|row| row.1).min(), rows.iter().map(|row| row.1).max());
    let (low, high) = (low.unwrap_or(0), high.unwrap_or(0));
    let mut text = format!("error_codes::define_codes! {{ pub(crate) domain Ours {low}..={high} {{\n");
    for (name, number, description) in rows {
        let _ = writeln!(text, "{name} = {number} {description:?},");
    }
    text + "} }\n"
}

fn write_module(text: &mut String, module: &str, rows: &Rows, own: &str, names: bool) {
    let mut variants = String::new();
    let (mut codes, mut hand, mut by_code, mut by_name) = Default::default();
    let [mut hand_name, mut hand_description] = [String::new(), String::new()];
    for (row, (name, number, description)) in rows.iter().enumerate() {
        let _ = writeln!(variants, "{name} = {number},");
        append(&mut codes, format_args!("({number}, {name:?}, {description:?}),"));
        append(&mut hand, format_args!("{number} => Peer::{name},"));
        append(&mut by_code, format_args!("{number}i32 => {row}u32,"));
        append(&mut by_name, format_args!("{name:?} => {row}u32,"));
        append(&mut hand_name, format_args!("Peer::{name} => {name:?},"));
        append(&mut hand_description, format_args!("Peer::{name} => {description:?},"));
    }
    let peer_names = if names { ", strum::EnumString" } else { "" };
    let _ = writeln!(
        text,
        "#[allow(dead_code, non_camel_case_types, clippy::all, clippy::pedantic)]
        pub(crate) mod {module} {{
            {own}
            #[derive(Clone, Copy, num_enum::TryFromPrimitive, strum::FromRepr, strum::IntoStaticStr{peer_names})]
            #[repr(i32)] pub(crate) enum Peer {{ {variants} }}
            pub(crate) static ROWS: &[(i32, &str, &str)] = &[{codes}];
            pub(crate) static BY_CODE: phf::Map<i32, u32> = phf::phf_map! {{ {by_code} }};
            pub(crate) fn hand(code: i32) -> Option<Peer> {{ Some(match code {{ {hand} _ => return None }}) }}
            pub(crate) fn hand_name(code: Peer) -> &'static str {{ match code {{ {hand_name} }} }}
            pub(crate) fn hand_description(code: Peer) -> &'static str {{ match code {{ {hand_description} }} }}"
    );
    if names {
        let _ = writeln!(
            text,
            "#[derive(Clone, Copy, strum::EnumString)] #[strum(use_phf)] #[repr(i32)]
            pub(crate) enum PeerPhf {{ {variants} }}
            pub(crate) static BY_NAME: phf::Map<&str, u32> = phf::phf_map! {{ {by_name} }};
            pub(crate) fn strum(name: &str) -> u32 {{ name.parse::<Peer>().map_or(u32::MAX, |code| code as u32) }}
            pub(crate) fn strum_phf(name: &str) -> u32 {{ name.parse::<PeerPhf>().map_or(u32::MAX, |code| code as u32) }}
            pub(crate) fn phf(name: &str) -> u32 {{ BY_NAME.get(name).copied().unwrap_or(u32::MAX) }}
            pub(crate) const NAMES: Option<[fn(&str) -> u32; 3]> = Some([strum, strum_phf, phf]);"
        );
    } else {
        text.push_str("pub(crate) const NAMES: Option<[fn(&str) -> u32; 3]> = None;");
    }
    text.push_str("}\n");
}

fn append(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    let _ = text.write_fmt(arguments);
}
