//! A log and its average week as plain data, for JSON and for programs. The keys are a contract.

use std::borrow::Cow;

use serde::Serialize;

use super::matching::{Certainty, Choice, Matching, Named};
use super::{Log, Unread};
use crate::codec::names::{Match, Tier};
use crate::codec::summary::{Number, Summary, id};
use crate::domain::history::{Average, History, Point};

/// The report of the average week, with what was read of the log and what its names mean.
#[derive(Serialize)]
pub struct LogSummary<'a> {
    #[serde(flatten)]
    report: Summary<'a>,
    log: LogPart<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct LogPart<'a> {
    app: Option<&'static str>,
    joined: Vec<Option<&'static str>>,
    language: Option<&'static str>,
    first_day: Option<String>,
    last_day: Option<String>,
    sets: u64,
    warm_ups: u64,
    passed_over: u64,
    unread: u64,
    faults: Vec<FaultPart<'a>>,
    cut: Option<u64>,
    twice: u64,
    shared_days: u64,
    kinds: Vec<KindPart<'a>>,
    weeks: WeeksPart,
    matched: StatisticPart,
    guessed: StatisticPart,
    unmatched: StatisticPart,
    chosen: StatisticPart,
    names: Vec<NamePart<'a>>,
    apart: Vec<ApartPart<'a>>,
    trend: Vec<PointPart>,
}

#[derive(Serialize)]
struct FaultPart<'a> {
    row: u64,
    cell: Cow<'a, str>,
}

#[derive(Serialize)]
struct KindPart<'a> {
    kind: &'a str,
    sets: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct WeeksPart {
    first: String,
    last: String,
    cut_off: Option<String>,
    trained: u64,
    gaps: Vec<String>,
    unknown: Number,
}

#[derive(Serialize)]
struct StatisticPart {
    names: u64,
    sets: u64,
}

#[derive(Serialize)]
struct NamePart<'a> {
    name: &'a str,
    sets: u64,
    exercise: Option<&'a str>,
    tier: Option<&'static str>,
}

#[derive(Serialize)]
struct ApartPart<'a> {
    exercise: &'a str,
    sets: Number,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct PointPart {
    week: String,
    sets: u64,
    posterior_share: Option<Number>,
    push: Option<Number>,
    pull: Option<Number>,
}

impl<'a> LogSummary<'a> {
    /// Everything that is known of a log, with its average week.
    pub fn of(log: &'a Log, matching: &'a Matching, history: &History, average: &'a Average) -> Self {
        let dates = log.dates();
        let plan = &average.plan;
        let statistic = |is: fn(&Certainty) -> bool| StatisticPart {
            names: matching.of(is).count() as u64,
            sets: matching.of(is).map(|named| named.sets).sum(),
        };
        let apart = average.apart.iter();
        let log = LogPart {
            app: log.app.map(|app| app.label()),
            joined: log.joined().iter().map(|app| app.map(|app| app.label())).collect(),
            language: matching.language.map(|language| language.code()),
            first_day: dates.map(|(first, _)| first.to_string()),
            last_day: dates.map(|(_, last)| last.to_string()),
            sets: log.sets(),
            warm_ups: log.warm_ups,
            passed_over: log.passed_over,
            unread: log.unread(),
            faults: log.faults().iter().map(|fault| FaultPart { row: fault.row, cell: cell(&fault.reason) }).collect(),
            cut: log.cut,
            twice: log.twice,
            shared_days: log.shared_days,
            kinds: log.kinds().iter().map(|(kind, sets)| KindPart { kind, sets: *sets }).collect(),
            weeks: WeeksPart {
                first: average.first.first().to_string(),
                last: average.last.last().to_string(),
                cut_off: history.cut_off().filter(|week| *week > average.last).map(|week| week.first().to_string()),
                trained: average.trained,
                gaps: average.gaps.iter().map(|week| week.first().to_string()).collect(),
                unknown: Number(average.unknown),
            },
            matched: statistic(|certainty| matches!(certainty, Certainty::Matched(_))),
            guessed: statistic(|certainty| matches!(certainty, Certainty::Guessed(_))),
            unmatched: statistic(|certainty| *certainty == Certainty::Unmatched),
            chosen: statistic(|certainty| matches!(certainty, Certainty::Chosen(_))),
            names: matching.named().iter().map(name).collect(),
            apart: apart.map(|apart| ApartPart { exercise: id(plan, apart.exercise), sets: Number(apart.sets) }).collect(),
            trend: history.trend().into_iter().map(PointPart::of).collect(),
        };
        Self { report: Summary::of(plan, &average.report), log }
    }
}

impl PointPart {
    fn of(point: Point) -> Self {
        Self {
            week: point.week.first().to_string(),
            sets: point.sets,
            posterior_share: point.posterior_share.map(Number),
            push: point.push.map(Number),
            pull: point.pull.map(Number),
        }
    }
}

fn cell(reason: &Unread) -> Cow<'_, str> {
    match reason {
        Unread::Date(cell) | Unread::Sets(cell) => cell.into(),
        Unread::Cells { cells, columns } => format!("{cells} cells, {columns} columns").into(),
    }
}

fn name(named: &Named) -> NamePart<'_> {
    let (exercise, tier): (Option<&str>, Option<Tier>) = match &named.certainty {
        Certainty::Matched(found) | Certainty::Guessed(found) => (Some(slug(found)), Some(found.tier)),
        Certainty::Chosen(Choice::Exercise(id)) => (Some(id.exercise().slug()), None),
        Certainty::Chosen(Choice::Own(own)) => (Some(own.name.as_str()), None),
        Certainty::Chosen(Choice::Ignored) | Certainty::Unmatched => (None, None),
    };
    NamePart { name: &named.name, sets: named.sets, exercise, tier: tier.map(Tier::slug) }
}

fn slug(found: &Match) -> &'static str {
    found.exercise.exercise().slug()
}
