//! Measures in rounds: each round runs every case once, one after the other, so that what the machine does
//! meanwhile falls on all of them. A figure is the least of all rounds; a ratio is the median of the rounds' own.

use std::fmt;
use std::hint::black_box;
use std::time::Instant;

/// `SplitMix64`, the same numbers in every run.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (word ^ (word >> 31)) % n
    }

    pub(crate) fn index(&mut self, n: usize) -> usize {
        usize::try_from(self.below(n as u64)).unwrap_or(0)
    }
}

/// One candidate with one list of questions: how many nanoseconds a call takes.
pub(crate) struct Case<'a> {
    name: &'static str,
    throughput: Box<dyn FnMut() -> f64 + 'a>,
    latency: Box<dyn FnMut() -> f64 + 'a>,
}

impl<'a> Case<'a> {
    pub(crate) fn new<Q>(name: &'static str, questions: &'a [Q], answer: impl Fn(&Q) -> u32 + Copy + 'a) -> Self {
        Self {
            name,
            throughput: Box::new(move || throughput(questions, answer)),
            latency: Box::new(move || latency(questions, answer)),
        }
    }
}

/// No question waits for the answer to the one before. Each answer is needed by itself, so that no loop is
/// turned into one over eight questions at a time, which no caller of such a method has.
#[inline(never)]
fn throughput<Q>(questions: &[Q], answer: impl Fn(&Q) -> u32) -> f64 {
    timed(questions.len(), || questions.iter().map(|question| black_box(answer(question))).fold(0, u32::wrapping_add))
}

/// Each question is read only when the answer to the one before is there.
#[inline(never)]
fn latency<Q>(questions: &[Q], answer: impl Fn(&Q) -> u32) -> f64 {
    let zero = black_box(0);
    timed(questions.len(), || {
        (0..questions.len()).fold(0, |last, index| answer(&questions[index + (last & zero) as usize]))
    })
}

fn timed(calls: usize, run: impl Fn() -> u32) -> f64 {
    let start = Instant::now();
    black_box(run());
    // A list of questions has at most some thousands, which a float holds exactly.
    #[allow(clippy::cast_precision_loss)]
    let calls = calls as f64;
    start.elapsed().as_secs_f64() * 1e9 / calls
}

/// The samples of one case in one column.
struct Series {
    case: &'static str,
    column: String,
    samples: Vec<f64>,
}

/// Everything that is measured about one method of one domain.
pub(crate) struct Group<'a> {
    pub(crate) domain: &'static str,
    pub(crate) method: &'static str,
    cases: Vec<(&'static str, Vec<Case<'a>>)>,
    series: Vec<Series>,
}

impl<'a> Group<'a> {
    pub(crate) fn new(domain: &'static str, method: &'static str) -> Self {
        Self { domain, method, cases: Vec::new(), series: Vec::new() }
    }

    pub(crate) fn add(&mut self, column: &'static str, cases: Vec<Case<'a>>) {
        self.cases.push((column, cases));
    }

    /// Measures all; what is left borrows nothing.
    pub(crate) fn run<'b>(mut self, rounds: usize) -> Group<'b> {
        let mut series = Vec::new();
        for (column, cases) in &mut self.cases {
            for kind in ["", " latency"] {
                let first = series.len();
                let new = |case: &Case| Series { case: case.name, column: format!("{column}{kind}"), samples: vec![] };
                series.extend(cases.iter().map(new));
                for _ in 0..rounds {
                    for (case, series) in cases.iter_mut().zip(&mut series[first..]) {
                        let sample = if kind.is_empty() { (case.throughput)() } else { (case.latency)() };
                        series.samples.push(sample);
                    }
                }
            }
        }
        Group { domain: self.domain, method: self.method, cases: Vec::new(), series }
    }

    fn find(&self, case: &str, column: &str) -> Option<&[f64]> {
        let found = self.series.iter().find(|series| series.case == case && series.column == column);
        found.map(|series| series.samples.as_slice())
    }

    /// The least of all rounds.
    pub(crate) fn least(&self, case: &str, column: &str) -> Option<f64> {
        self.find(case, column)?.iter().copied().reduce(f64::min)
    }

    /// The median of the rounds' ratios.
    pub(crate) fn ratio(&self, case: &str, other: &str, column: &str) -> Option<f64> {
        let pairs = self.find(case, column)?.iter().zip(self.find(other, column)?);
        let mut ratios: Vec<f64> = pairs.map(|(case, other)| case / other).collect();
        ratios.sort_by(f64::total_cmp);
        ratios.get(ratios.len() / 2).copied()
    }
}

fn unique<'s>(names: impl Iterator<Item = &'s str>) -> Vec<&'s str> {
    let mut unique = Vec::new();
    for name in names {
        if !unique.contains(&name) {
            unique.push(name);
        }
    }
    unique
}

/// A table in Markdown, in nanoseconds.
impl fmt::Display for Group<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = unique(self.series.iter().map(|series| series.column.as_str()));
        writeln!(f, "\n### {}, {}\n", self.method, self.domain)?;
        writeln!(f, "| ns a call | {} |\n| --- |{}", columns.join(" | "), " ---: |".repeat(columns.len()))?;
        for case in unique(self.series.iter().map(|series| series.case)) {
            write!(f, "| {case} |")?;
            for column in &columns {
                write!(f, " {:.2} |", self.least(case, column).unwrap_or(f64::NAN))?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
