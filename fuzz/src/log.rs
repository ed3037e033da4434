//! A training log as an app exports it, read at once, in steps, and cut off.

use std::collections::BTreeMap;

use chain_balance::codec::log::{
    Answers, App, Choice, Log, LogError, LogSummary, MOST_FAULTS, MOST_KINDS, MOST_NAMES, NameChoices, Order, Outcome, Reader,
    Table, read, recognise,
};
use chain_balance::codec::names::Names;
use chain_balance::domain::history::Span;
use chain_balance::domain::name::Name;
use chain_balance::domain::plan::Plan;

use crate::{plan, seeds};

/// The last bytes say how the file is read: the rows of a step and the order, and where it is cut.
const TRAILER: usize = 3;

/// It is a log that adds up, a question to the user, or a reason; however it is read.
pub fn holds(bytes: &[u8]) {
    let Some((file, [how, cut @ ..])) = bytes.split_last_chunk::<TRAILER>() else { return };
    let order = if how & 1 == 0 { Order::DayFirst } else { Order::MonthFirst };
    let answers = Answers { mapping: None, order: (how & 2 == 0).then_some(order) };
    let steps = usize::from(how >> 2) + 1;
    if let Some(Found::Log(log)) = is_read(file, &answers, order, steps) {
        assert_eq!(log.app, recognise(file), "the header is enough");
    }
    // Within a row the end of its last cell may be lost, and nobody knows.
    let part = file.get(..usize::from(u16::from_be_bytes(*cut))).unwrap_or_default();
    let end = part.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
    if let Some(part) = part.get(..end) {
        cuts_to_its_rows(file, part, &answers, order);
    }
}

/// What a file is read as.
pub enum Found {
    /// A log whose dates have an order.
    Log(Log),
    /// A table without a known header.
    Columns(Table),
}

fn found(outcome: Outcome, order: Order) -> Found {
    match outcome {
        Outcome::Log(log) => Found::Log(log),
        Outcome::Columns(table) => Found::Columns(table),
        Outcome::Order(unordered) => {
            assert!(!unordered.example().is_empty());
            Found::Log(unordered.log(order))
        }
    }
}

/// Reads a file at once and in steps, which must give the same, and looks at what comes out.
pub fn is_read(file: &[u8], answers: &Answers, order: Order, steps: usize) -> Option<Found> {
    let at_once = read(file.to_vec(), answers).map(|outcome| found(outcome, order));
    let in_steps = in_steps(file, answers, steps).map(|outcome| found(outcome, order));
    match (at_once, in_steps) {
        (Ok(Found::Log(log)), Ok(Found::Log(other))) => {
            assert_eq!(log, other, "in steps of {steps}");
            adds_up(&log);
            Some(Found::Log(log))
        }
        (Ok(Found::Columns(table)), Ok(Found::Columns(other))) => {
            assert_eq!(table, other);
            assert!(table.columns.len() <= Table::MOST && table.samples.len() <= Table::SAMPLES);
            assert!(table.samples.iter().all(|row| row.len() <= Table::MOST));
            Some(Found::Columns(table))
        }
        (Err(error), Err(other)) => {
            assert_eq!(error, other);
            assert!(error.to_string().len() < 200, "{error}");
            None
        }
        _ => panic!("in steps of {steps} it is something else than at once"),
    }
}

fn in_steps(file: &[u8], answers: &Answers, steps: usize) -> Result<Outcome, LogError> {
    let mut reader = Reader::new(file.to_vec(), answers)?;
    let mut before = 0;
    loop {
        let progress = reader.step(steps)?;
        assert!((before..=progress.of).contains(&progress.read), "it only goes on");
        before = progress.read;
        if progress.done {
            assert_eq!(progress.read, progress.of);
            return reader.finish();
        }
    }
}

/// Nothing of it is counted twice or lost on the way to the average week, and that week is a plan.
fn adds_up(log: &Log) {
    assert!(log.faults().len() <= MOST_FAULTS && log.unread() >= log.faults().len() as u64);
    assert_eq!(log.dates().is_some(), log.sets() > 0);
    assert!(log.kinds().len() <= MOST_KINDS);
    assert_eq!(log.nothing(None).is_some(), log.sets() == 0);
    let matching = log.matching(Names::shared(), &NameChoices::default());
    assert!(matching.named().len() <= MOST_NAMES);
    assert_eq!(matching.named().iter().map(|named| named.sets).sum::<u64>(), log.sets());
    assert!(matching.named().iter().all(|named| named.name.chars().count() <= Name::MAX));
    assert!(matching.named().is_sorted_by(|one, other| one.sets >= other.sets));
    if let Ok(joined) = log.clone().join(log.clone()) {
        assert!(joined.sets() + joined.twice >= log.sets() && joined.sets() <= 2 * log.sets());
    }
    let history = log.history(&matching, &Plan::default());
    assert_eq!(history.done().iter().map(|done| done.sets).sum::<u64>(), log.sets(), "nothing was said to be ignored");
    assert_eq!(history.trend().iter().map(|point| point.sets).sum::<u64>(), log.sets());
    for average in [Span::default(), Span::All].into_iter().filter_map(|span| history.average(span, None)) {
        plan::is_bounded(&average.plan);
        assert!(average.trained > 0);
        let waiting = log.waiting(&matching, &average);
        assert!(waiting.moves <= 10_000 && waiting.sets <= log.sets());
        serde_json::to_vec(&LogSummary::of(log, &matching, &history, &average)).expect("plain data");
    }
}

/// What a log that was cut off counts, the whole one counts as well.
fn cuts_to_its_rows(file: &[u8], part: &[u8], answers: &Answers, order: Order) {
    let log = |bytes: &[u8]| match found(read(bytes.to_vec(), answers).ok()?, order) {
        Found::Log(log) => Some(log),
        Found::Columns(_) => None,
    };
    let (Some(whole), Some(cut)) = (log(file), log(part)) else { return };
    // A header that was cut off may be another app's.
    // What one app's column means, all of its rows say together.
    if whole.app != cut.app || whole.app == Some(App::FastNFitness) {
        return;
    }
    let of_whole = sets(&whole, &NameChoices::default());
    // What a name means is of no matter here, and takes long to find out.
    let mut choices = NameChoices::default();
    of_whole.keys().for_each(|name| choices.set(name, Choice::Ignored));
    for (name, sets) in sets(&cut, &choices) {
        // What stands in the whole file twice counts once there.
        let all = of_whole.get(&name).map_or(0, |all| all + whole.twice);
        assert!(all >= sets, "{name} of {} bytes", part.len());
    }
    assert!(cut.warm_ups <= whole.warm_ups && cut.passed_over <= whole.passed_over && cut.unread() <= whole.unread());
}

/// The sets of each name.
fn sets(log: &Log, choices: &NameChoices) -> BTreeMap<String, u64> {
    let matching = log.matching(Names::shared(), choices);
    matching.named().iter().map(|named| (named.name.clone(), named.sets)).collect()
}

/// Every log that the tests read, whole and cut.
pub fn seeds() -> Vec<Vec<u8>> {
    let with = |log: &[u8], trailer: [u8; TRAILER]| [log, &trailer].concat();
    let logs = seeds::logs();
    logs.iter().flat_map(|log| [with(log, [0, 1, 90]), with(log, [7, 0, 200])]).collect()
}
