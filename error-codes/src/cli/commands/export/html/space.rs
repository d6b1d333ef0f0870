//! The number space as a picture: all domains of a catalog on one axis, to show where they are, what overlaps and what is
//! free.

use std::collections::BTreeSet;
use std::format;
use std::string::String;
use std::vec::Vec;

use error_codes_core::range::{Range, any_contains};
use serde::Serialize;

/// The width of a picture in its own units; a browser scales it.
const WIDTH: i128 = 600;

/// The least length of a stretch of numbers or a gap, as a share of the sum of the square roots.
const MIN_PART: f64 = 0.012;

/// A picture of one row.
#[derive(Serialize)]
pub(super) struct Picture {
    width: i128,
    marks: Vec<Mark>,
}

/// All marks of one kind in a row, as the path of an SVG.
#[derive(Serialize)]
struct Mark {
    kind: &'static str,
    path: String,
}

/// Maps numbers to positions; a stretch is as long as the square root of its count, a gap as short as `MIN_PART`.
pub(super) struct Axis {
    /// The first number of each stretch, and where it begins.
    stops: Vec<(i128, f64)>,
}

impl Axis {
    pub(super) fn of(ranges: &[Range]) -> Self {
        let ends: BTreeSet<i128> = ranges.iter().flat_map(|(first, last)| [*first, *last + 1]).collect();
        let ends: Vec<i128> = ends.into_iter().collect();
        let covered = |from: i128| any_contains(ranges, from);
        let roots = ends.windows(2).map(|ends| if covered(ends[0]) { float(ends[1] - ends[0]).sqrt() } else { 0.0 });
        let roots: Vec<f64> = roots.collect();
        let least = roots.iter().sum::<f64>() * MIN_PART;
        let lengths = || roots.iter().map(|root| root.max(least));
        let total: f64 = lengths().sum();
        let places = lengths().scan(0.0, |place, length| {
            *place += length / total;
            Some(*place)
        });
        let places = [0.0].into_iter().chain(places);
        Self { stops: ends.iter().copied().zip(places).collect() }
    }

    /// The place of a number, from 0 to `WIDTH`.
    fn place(&self, number: i128) -> i128 {
        let after = self.stops.partition_point(|(stop, _)| *stop <= number);
        let place = match (after.checked_sub(1).map(|before| self.stops[before]), self.stops.get(after)) {
            (Some((first, from)), Some((next, to))) => from + (to - from) * float(number - first) / float(next - first),
            (Some((_, last)), None) => last,
            (None, _) => 0.0,
        };
        rounded(place)
    }

    /// A row: what the ranges own, and upon it what is reserved, retired and used.
    pub(super) fn picture<const N: usize>(&self, kinds: [(&'static str, Vec<Range>); N]) -> Picture {
        let marks = kinds.into_iter().filter(|(_, ranges)| !ranges.is_empty());
        let marks = marks.map(|(kind, ranges)| Mark { kind, path: self.path(&ranges) }).collect();
        Picture { width: WIDTH, marks }
    }

    fn path(&self, ranges: &[Range]) -> String {
        let mut spans: Vec<(i128, i128)> = ranges
            .iter()
            .map(|(first, last)| {
                let from = self.place(*first).min(WIDTH - 1);
                (from, self.place(*last + 1).max(from + 1))
            })
            .collect();
        spans.sort_unstable();
        let mut joined: Vec<(i128, i128)> = Vec::new();
        for (from, to) in spans {
            match joined.last_mut() {
                Some((_, end)) if from <= *end => *end = to.max(*end),
                _ => joined.push((from, to)),
            }
        }
        let paths = joined.iter().map(|(from, to)| format!("M{from} 0h{}v8h-{0}z", to - from));
        paths.collect::<Vec<_>>().concat()
    }
}

#[expect(clippy::cast_precision_loss, reason = "a picture needs no more than a few digits")]
fn float(number: i128) -> f64 {
    number as f64
}

#[expect(clippy::cast_possible_truncation, reason = "from 0 to `WIDTH`")]
fn rounded(place: f64) -> i128 {
    (place * float(WIDTH)).round() as i128
}
