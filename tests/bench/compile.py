#!/usr/bin/env python3
"""Compile time, peak memory and size: error-codes beside the derives that people use today.

Only rustc is measured, on crates that this script writes; what they depend on is built before. Each round compiles
every candidate once, one after the other, and a ratio is that of two neighbours in one round. Seconds are CPU seconds,
user and system together, of rustc and its children.
"""

import argparse
import json
import os
import random
import re
import shutil
import statistics
import struct
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = HERE / "target" / "compile"
MACRO = ROOT / "error-codes-macros" / "src"

# ---------------------------------------------------------------------------------------------------------------------
# The codes: (identifier, number, description)

WORDS = "Network Timeout Session Token Device Stream Buffer Codec Camera Socket Request Server Channel Account".split()
ENDS = "Failed Missing Expired Refused Closed Invalid Busy Unknown Denied Lost".split()


def numbers_of(count, shape, rng):
    if shape == "dense":
        return list(range(20_000, 20_000 + count))
    # Runs of about twenty numbers with a few gaps, at random hundreds: what the documents of vendors look like.
    numbers = []
    starts = rng.sample(range(0, max(count // 4, 40)), count // 16 + 1)
    for start in sorted(starts):
        run = [1000 + start * 100 + i for i in range(22) if rng.random() < 0.85]
        numbers += run
    return numbers[:count]


def codes_of(count, shape, first=0):
    rng = random.Random(count)
    rows = []
    for index, number in enumerate(numbers_of(count, shape, rng)):
        subject, end = rng.choice(WORDS), rng.choice(ENDS)
        name = f"{subject}{rng.choice(WORDS)}{end}{first + index}"
        rows.append((name, first * 100 + number, f"the {subject.lower()} was {end.lower()}, see case {first + index}"))
    assert len(rows) == count
    return rows


def domains_of(domains, count, shape):
    return [(f"Domain{d}", codes_of(count, shape, d * count)) for d in range(domains)]


# ---------------------------------------------------------------------------------------------------------------------
# The candidates


def block(domains):
    """What stands between the braces of `define_codes!`."""
    parts = []
    for name, codes in domains:
        low, high = min(c[1] for c in codes), max(c[1] for c in codes)
        rows = "\n".join(f'        {name} = {number} "{text}",' for name, number, text in codes)
        parts.append(f"    /// A domain.\n    pub domain {name} {low}..={high} {{\n{rows}\n    }}")
    return "\n".join(parts)


def ours(domains):
    return "error_codes::define_codes! {\n" + block(domains) + "\n}\n"


def expansion(domains):
    """What the macro puts out, as source: the time that is left is rustc's own, without parsing by a macro."""
    source = "[::error_codes]\n" + block(domains)
    done = subprocess.run([expander()], input=source, capture_output=True, text=True, check=True)
    return done.stdout


def derives(domains):
    parts = []
    for name, codes in domains:
        rows = "\n".join(f'    #[error("{text}")]\n    {name} = {number},' for name, number, text in codes)
        parts.append(
            "/// A domain.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, num_enum::TryFromPrimitive, strum::EnumString,"
            " strum::IntoStaticStr, strum::VariantArray, thiserror::Error)]\n#[repr(i32)]\n"
            f"pub enum {name} {{\n{rows}\n}}\n"
        )
    return "\n".join(parts)


def enum_alone(domains):
    parts = []
    for name, codes in domains:
        rows = "\n".join(f"    {name} = {number}," for name, number, _ in codes)
        parts.append(f"#[derive(Clone, Copy, PartialEq, Eq, Hash)]\n#[repr(i32)]\npub enum {name} {{\n{rows}\n}}\n")
    return "\n".join(parts)


CANDIDATES = {"enum alone": enum_alone, "expansion": expansion, "ours": ours, "derives": derives}

# ---------------------------------------------------------------------------------------------------------------------
# Building and measuring


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text() != text:
        path.write_text(text)
    return path


def run(command, **options):
    """Runs it and returns (CPU seconds, peak memory in MB)."""
    with open(WORK / "stderr", "w+") as stderr:
        child = subprocess.Popen([str(part) for part in command], stderr=stderr, stdout=subprocess.DEVNULL, **options)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            stderr.seek(0)
            sys.exit(f"{' '.join(map(str, command))}\n{stderr.read()[-4000:]}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


_externs = {}


def externs(mode, checkout=ROOT):
    """The paths of the libraries, built once for each mode; `checkout` is whose error-codes it is."""
    if (mode, checkout) in _externs:
        return _externs[mode, checkout]
    bench = checkout / "tests" / "bench"
    project = WORK / ("peers" if checkout == ROOT else "peers-before")
    library = json.dumps(str(checkout / "error-codes"))
    write(project / "Cargo.toml", (bench / "Cargo.toml").read_text().replace('"../../error-codes"', library))
    write(project / "src" / "lib.rs", "")
    shutil.copy(bench / "Cargo.lock", project / "Cargo.lock")
    command = ["cargo", "build", "--offline", "--message-format=json", "--quiet"]
    command += ["--release"] if mode == "release" else []
    environment = {key: value for key, value in os.environ.items() if key != "CARGO_TARGET_DIR"}
    done = subprocess.run(command, cwd=project, stdout=subprocess.PIPE, text=True, check=True, env=environment)
    wanted = {"error_codes", "num_enum", "strum", "thiserror"}
    found = {}
    for message in map(json.loads, done.stdout.splitlines()):
        if message["reason"] == "compiler-artifact" and message["target"]["name"] in wanted:
            found[message["target"]["name"]] = next(f for f in message["filenames"] if f.endswith(".rlib"))
    _externs[mode, checkout] = (found, Path(found["error_codes"]).parent)
    return _externs[mode, checkout]


def rustc_command(source, mode, kind="lib", checkout=ROOT):
    found, directory = externs(mode, checkout)
    directory = directory if directory.name == "deps" else directory / "deps"
    command = ["rustc", "--edition", "2024", "--crate-type", kind, "--crate-name", "candidate", source]
    command += ["-L", f"dependency={directory}", "--cap-lints", "allow", "-o", WORK / f"out-{mode}-{kind}"]
    for name, path in found.items():
        command += ["--extern", f"{name}={path}"]
    return command + (["--emit=metadata"] if mode == "check" else ["-O", "-C", "strip=symbols"])


def rustc(source, mode, kind="lib", checkout=ROOT):
    return run(rustc_command(source, mode, kind, checkout))


def instructions_of(source, mode, checkout=ROOT):
    """What rustc executes for it: the same in every run."""
    sysroot = subprocess.run(["rustc", "--print", "sysroot"], capture_output=True, text=True, check=True).stdout.strip()
    environment = {**os.environ, "LD_LIBRARY_PATH": f"{sysroot}/lib"}
    tool = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    # Behind rustup's `rustc`, which only chooses, there is the one that counts.
    command = [*tool, f"{sysroot}/bin/rustc", *map(str, rustc_command(source, mode, checkout=checkout)[1:])]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return int(re.search(r"I +refs: +([\d,]+)", done.stderr)[1].replace(",", ""))


_expander = None


def expander():
    """The macro's own sources, with a `main` in place of the entry point, so that its output can be read."""
    global _expander
    if _expander:
        return _expander
    project = WORK / "expander"
    shutil.rmtree(project / "src", ignore_errors=True)
    shutil.copytree(MACRO, project / "src")
    (project / "src" / "lib.rs").unlink()
    library = (MACRO / "lib.rs").read_text().replace("#[cfg(test)]\nmod tests;\n", "")
    library = re.sub(r"/// See.*?\n}\n", "", library, flags=re.S)
    main = """
extern crate proc_macro;
fn main() {
    let block = std::io::read_to_string(std::io::stdin()).expect("a block");
    let mut errors = Errors::default();
    println!("{}", pipeline(block.parse().expect("tokens"), &mut errors));
    assert!(errors.is_empty());
}
"""
    write(project / "src" / "main.rs", library + main)
    dependencies = re.search(r"\[dependencies\].*?(?=\n\[|\Z)", (ROOT / "error-codes-macros/Cargo.toml").read_text(), re.S)
    workspace = (ROOT / "Cargo.toml").read_text()
    versions = re.search(r"\[workspace\.dependencies\].*?(?=\n\[|\Z)", workspace, re.S).group()
    versions = re.sub(r'path = "(.*?)"', lambda path: f"path = {json.dumps(str(ROOT / path[1]))}", versions)
    package = '[package]\nname = "expander"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n'
    write(project / "Cargo.toml", package + versions + "\n" + dependencies.group())
    shutil.copy(HERE / "Cargo.lock", project / "Cargo.lock")
    environment = {key: value for key, value in os.environ.items() if key != "CARGO_TARGET_DIR"}
    environment["RUSTFLAGS"] = "-Awarnings"
    subprocess.run(["cargo", "build", "--offline", "--quiet", "--release"], cwd=project, check=True, env=environment)
    _expander = project / "target" / "release" / "expander"
    return _expander


# ---------------------------------------------------------------------------------------------------------------------
# The tables


def heading(text, *columns):
    print(f"\n### {text}\n")
    print("| " + " | ".join(columns) + " |")
    print("| " + " | ".join(["---"] * len(columns)) + " |", flush=True)


def row(*cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def bar(value, limit, unit=" ×"):
    if limit is None:
        return "–"
    return f"{limit:g}{unit} {'met' if value <= limit else '**missed**'}"


def seconds(samples):
    return f"{min(samples):.2f} / {statistics.median(samples):.2f}"


def ratio(ours, other):
    """Of neighbours in a round; the median."""
    return statistics.median(a / b for a, b in zip(ours, other))


SHAPES = [  # domains, codes in each, bar against the derives in check and in release
    (1, 1_000, 0.30, 0.30),
    (1, 10_000, 0.10, 0.10),
    (10, 100, 0.35, 0.65),
    (100, 10, None, 1.1),  # the bar in check is one of instructions
]


def sources_of(domains, count, options):
    data = domains_of(domains, count, "dense" if options.dense else "clusters")
    sources = {}
    for candidate, make in CANDIDATES.items():
        path = WORK / f"{candidate.replace(' ', '_')}-{domains}x{count}.rs"
        sources[candidate] = write(path, make(data))
    return sources


def compile_times(options):
    heading(
        "Compile time: CPU seconds, min / median",
        "domains × codes", "mode", *CANDIDATES, "ours : expansion", "bar", "ours : derives", "bar",
    )
    memory = []
    for domains, count, *bars in SHAPES:
        sources = sources_of(domains, count, options)
        rounds = options.rounds if count < 10_000 else max(1, options.rounds // 4)
        for mode, limit in zip(["check", "release"], bars):
            times = {candidate: [] for candidate in CANDIDATES}
            for _ in range(rounds):
                for candidate, source in sources.items():
                    skip = candidate == "derives" and count == 10_000 and options.quick
                    cpu, peak = (float("nan"),) * 2 if skip else rustc(source, mode)
                    times[candidate].append(cpu)
                    if count == 10_000:
                        memory.append((mode, candidate, peak))
            alone, against = ratio(times["ours"], times["expansion"]), ratio(times["ours"], times["derives"])
            row(
                f"{domains} × {count:,}", mode, *map(seconds, times.values()),
                f"{alone:.2f}", bar(alone, 1.1), f"{against:.3f}", bar(against, limit),
            )
    heading("Peak memory of rustc at 1 × 10,000, in MB", "mode", *CANDIDATES, "ours : derives", "bar")
    for mode in ["check", "release"]:
        peaks = [max(p for m, c, p in memory if (m, c) == (mode, candidate)) for candidate in CANDIDATES]
        against = peaks[-2] / peaks[-1]
        row(mode, *(f"{peak:,.0f}" for peak in peaks), f"{against:.3f}", bar(against, 0.10))


def instructions(options):
    heading(
        "Compile time: millions of instructions, which are the same in every run",
        "domains × codes", "mode", *CANDIDATES, "ours : expansion", "ours : derives", "bar",
    )
    for domains, count, *_ in SHAPES:
        if count == 10_000:
            continue
        sources = sources_of(domains, count, options)
        for mode in ["check", "release"]:
            counts = {candidate: instructions_of(source, mode) for candidate, source in sources.items()}
            row(
                f"{domains} × {count:,}", mode, *(f"{n / 1e6:,.0f}" for n in counts.values()),
                f"{counts['ours'] / counts['expansion']:.2f}", f"{counts['ours'] / counts['derives']:.3f}",
                bar(counts["ours"] / counts["derives"], 0.9 if domains == 100 else None),
            )


COLUMNS = """    column http: u16,
    column retry: bool = false,
    column team: &str = "us",
"""


def typed_columns(options):
    """The same codes without columns and with three: a number for each code, and two defaults that every tenth is not."""
    heading(
        "Three typed columns, 1,000 codes: millions of instructions", "mode", "without", "with", "with : without", "bar",
    )
    [(name, codes)] = domains_of(1, 1_000, "dense" if options.dense else "clusters")
    plain = ours([(name, codes)])
    index = iter(range(len(codes)))

    def values(code):
        at = next(index)
        more = ', retry: true, team: "them"' if at % 10 == 0 else ""
        return f"{code[1]} {{ http: {400 + at % 100}{more} }},"

    columns = re.sub(r'^( +\w+ = \d+ ".*?"),$', values, plain, flags=re.M)
    columns = re.sub(r"(pub domain .*?\{\n)", r"\1" + COLUMNS, columns)
    assert next(index, None) is None
    for mode in ["check", "release"]:
        without = instructions_of(write(WORK / "without_columns.rs", plain), mode)
        counted = instructions_of(write(WORK / "columns.rs", columns), mode)
        times = counted / without
        row(mode, f"{without / 1e6:,.0f}", f"{counted / 1e6:,.0f}", f"{times:.2f}", bar(times, 1.3))


def before(options):
    """This checkout beside another one: what was said before, and what must not become dearer."""
    checkout = options.before.resolve()
    heading(
        "Compile time before and after: millions of instructions", "domains × codes", "mode", "before", "after", "after : before",
    )
    for domains, count in [(1, 10), (1, 100), (1, 1_000), (10, 100), (100, 10), (1, 10_000)]:
        shape = "dense" if options.dense else "clusters"
        source = write(WORK / "before.rs", ours(domains_of(domains, count, shape)))
        for mode in ["check", "release"][: 1 if count == 10_000 else 2]:
            old, new = instructions_of(source, mode, checkout), instructions_of(source, mode)
            row(f"{domains} × {count:,}", mode, f"{old / 1e6:,.1f}", f"{new / 1e6:,.1f}", f"{new / old:.3f}")
    heading("Bytes a code before and after, as in the table of sizes", "codes", "shape", "before", "after")
    for shape in ["dense", "clusters"]:
        for count in [100, 1_000, 10_000]:
            old, new = bytes_a_code(count, shape, ours, USE_OURS, checkout), bytes_a_code(count, shape, ours, USE_OURS)
            row(f"{count:,}", shape, f"{old:.1f}", f"{new:.1f}")


USE_OURS = """
fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    let found = text.parse().ok().and_then(Domain0::from_code).or_else(|| Domain0::from_name(&text));
    if let Some(code) = found {
        println!("{} {} {}", code.code(), code.name(), code.description());
    }
}
"""

USE_DERIVES = """
fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    let number = text.parse().ok().and_then(|number: i32| Domain0::try_from(number).ok());
    if let Some(code) = number.or_else(|| text.parse().ok()) {
        println!("{} {} {}", code as i32, <&'static str>::from(code), code);
    }
}
"""


def loaded_bytes(path):
    """The sizes of the sections of an ELF file that are loaded, so that padding does not count."""
    data = Path(path).read_bytes()
    offset = struct.unpack_from("<Q", data, 40)[0]
    size, count = struct.unpack_from("<HH", data, 58)
    total = 0
    for index in range(count):
        _, kind, flags, _, _, length = struct.unpack_from("<IIQQQQ", data, offset + index * size)
        total += length if flags & 2 and kind != 8 else 0  # allocated, and not .bss
    return total


def program_size(source, checkout=ROOT):
    rustc(write(WORK / "size.rs", source), "release", "bin", checkout)
    return loaded_bytes(WORK / "out-release-bin")


def bytes_a_code(count, shape, make, use, checkout=ROOT):
    def total(n):
        codes = codes_of(count, shape)[:n]
        texts = sum(len(name) + len(text) for name, _, text in codes)
        return program_size(make([("Domain0", codes)]) + use, checkout) - texts

    return (total(count) - total(1)) / (count - 1)


def sizes(options):
    heading(
        "Bytes a code in a stripped program, beyond its own name and description",
        "codes", "shape", "ours", "bar", "derives",
    )
    limits = {"dense": 20, "clusters": 30}
    for shape, limit in limits.items():
        for count in [100, 1_000, 10_000]:
            mine = bytes_a_code(count, shape, ours, USE_OURS)
            theirs = None if count == 10_000 and options.quick else bytes_a_code(count, shape, derives, USE_DERIVES)
            row(
                f"{count:,}", shape, f"{mine:.1f}", bar(mine, limit if count >= 1_000 else None, " B"),
                "–" if theirs is None else f"{theirs:.1f}",
            )


def unused_catalogs(_):
    """Programs that depend on error-codes, with default features: does a catalog that nobody names cost anything?"""
    use = 'println!("{:?}", error_codes::iot_video::IoT::from_code(std::env::args().count() as i32));'
    every = 'for c in error_codes::catalogs() { c.entries().for_each(|entry| println!("{entry:#}")); }'
    programs = [
        ("without error-codes", 'println!("{}", 1);'),
        ("a domain of its own, no catalog", "", 'println!("{:?}", Own::from_code(std::env::args().count() as i32));'),
        ("`IoT::from_code`, one domain of one catalog", use),
        ("every entry of all five catalogs", every),
    ]
    heading("What catalogs cost that are not used", "a program with", "loaded bytes", "texts of the catalogs in it")
    own = "error_codes::define_codes! { domain Own 1..=9 { One = 1 \"one\", } }\n"
    probes = {
        "iot-video": "连接通道已存在",
        "iot-cloud": "请求不合法，包体格式错误",
        "easemob-rtc": "权限不够，比如观众不允许发布流",
        "netease-rtc": "通道发起失败",
        "tencent-av": "等待上一个操作完成后",
    }
    for title, *bodies in programs:
        source = (own if len(bodies) == 2 else "") + "fn main() { " + bodies[-1] + " }\n"
        size = program_size(source)
        data = (WORK / "out-release-bin").read_bytes()
        inside = [name for name, probe in probes.items() if probe.encode() in data]
        row(title, f"{size:,}", ", ".join(inside) or "none")


def cold_builds(options):
    """Everything from nothing, by cargo, in CPU seconds."""
    projects = {
        "thiserror": 'thiserror = "2"',
        "error-codes": f'error-codes = {{ path = {json.dumps(str(ROOT / "error-codes"))} }}',
        "derives": 'thiserror = "2"\nnum_enum = "0.7"\nstrum = { version = "0.28", features = ["derive"] }',
    }
    times = {name: [] for name in projects}
    for _ in range(max(2, options.rounds // 2)):
        for name, dependency in projects.items():
            project = WORK / f"cold-{name}"
            package = '[package]\nname = "cold"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[dependencies]\n'
            write(project / "Cargo.toml", package + dependency + "\n")
            write(project / "src" / "lib.rs", "")
            shutil.copy(HERE / "Cargo.lock", project / "Cargo.lock")
            shutil.rmtree(project / "target", ignore_errors=True)
            environment = {key: value for key, value in os.environ.items() if key != "CARGO_TARGET_DIR"}
            times[name].append(run(["cargo", "build", "--offline"], cwd=project, env=environment)[0])
    heading("A clean `cargo build` of a crate that depends on", "it", "CPU seconds, min / median", "more than thiserror", "bar")
    for name, samples in times.items():
        more = statistics.median(a - b for a, b in zip(samples, times["thiserror"]))
        row(name, seconds(samples), f"{more:+.2f} s", bar(more, 3 if name == "error-codes" else None, " s"))


def shared_numbers(options):
    """A domain that shares one number: its variants find their rows by a `match`, which grows."""
    heading("One number shared", "codes", "mode", "without", "with", "ratio", "peak memory without / with, in MB")
    for count in [1_000, 10_000]:
        codes = codes_of(count, "clusters")
        plain = ours([("Domain0", codes)])
        name, number, _ = codes[0]
        again = f'        Again = {number} "the same" {{ shares: {name} }},\n    }}\n}}'
        shared = re.sub(r"    \}\n\}\s*$", again, plain)
        assert shared != plain
        for mode in ["check", "release"]:
            pairs = []
            for _ in range(max(1, options.rounds // 4)):
                pairs.append([rustc(write(WORK / f"{n}.rs", s), mode) for n, s in [("plain", plain), ("shared", shared)]])
            first, second = ([pair[i][0] for pair in pairs] for i in (0, 1))
            peaks = " / ".join(f"{max(pair[i][1] for pair in pairs):.0f}" for i in (0, 1))
            row(f"{count:,}", mode, seconds(first), seconds(second), f"{ratio(second, first):.2f}", peaks)


def huge(_):
    heading("100,000 codes, check", "domains × codes", "CPU seconds", "peak memory in MB")
    for domains, count in [(100, 1_000), (10, 10_000), (1, 100_000)]:
        source = ours(domains_of(domains, count, "clusters"))
        cpu, peak = rustc(write(WORK / "huge.rs", source), "check")
        row(f"{domains} × {count:,}", f"{cpu:.1f}", f"{peak:,.0f}")


SECTIONS = {
    "time": compile_times,
    "size": sizes,
    "unused": unused_catalogs,
    "cold": cold_builds,
    "shared": shared_numbers,
}
# Only where they are asked for: minutes of `check` for 100,000 codes, and minutes under valgrind.
EXTRA = {"huge": huge, "instructions": instructions, "columns": typed_columns, "before": before}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=8, help="rounds for each shape (default 8; large ones get fewer)")
    parser.add_argument("--only", choices=[*SECTIONS, *EXTRA], action="append", help="only this section")
    parser.add_argument("--quick", action="store_true", help="leave out the derives at 10,000 codes, which take minutes")
    parser.add_argument("--before", type=Path, metavar="DIR", help="another checkout, for `--only before`")
    parser.add_argument("--dense", action="store_true", help="compile times with dense numbers instead of clusters")
    options = parser.parse_args()
    if "before" in (options.only or []) and not options.before:
        parser.error("`--only before` compares with another checkout: `--before DIR`")
    WORK.mkdir(parents=True, exist_ok=True)
    version = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    print(f"{version}, {os.cpu_count()} cores, {options.rounds} rounds")
    for name, section in {**SECTIONS, **EXTRA}.items():
        if name in (options.only or SECTIONS):
            section(options)


if __name__ == "__main__":
    main()
