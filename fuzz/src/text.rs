//! A plan as people write it.

use std::collections::BTreeSet;

use chain_balance::codec::text::{What, line, read};
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::plan::{ExerciseRef, Plan};

use crate::{plan, seeds};

/// Every line with letters or digits is accounted for, every week is a plan, and what was read, written in the ids of the
/// catalogue, is read the same without a question.
pub fn holds(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let reading = read(text);
    let count = text.lines().count().max(1);
    assert!(!reading.weeks.is_empty());
    let said: BTreeSet<usize> = reading.remarks.iter().map(|remark| remark.line).collect();
    assert!(said.iter().all(|line| (1..=count).contains(line)));
    let cut = reading.remarks.iter().any(|remark| matches!(remark.why(), Some(chain_balance::codec::text::Why::TooLong)));
    if !cut {
        for (place, line) in text.lines().enumerate() {
            assert!(said.contains(&(place + 1)) || is_rule(line), "line {}: {line}", place + 1);
        }
    }
    for week in &reading.weeks {
        plan::is_bounded(&week.plan);
        plan::holds(&week.plan);
        let again = read(&in_ids(&week.plan));
        assert_eq!(again.asks().count(), 0);
        let entries = |plan: &Plan| {
            let known = |entry: &&chain_balance::domain::plan::Entry| matches!(entry.exercise, ExerciseRef::Catalogue(_));
            plan.days()
                .iter()
                .flat_map(|day| day.entries().iter().filter(known).copied().collect::<Vec<_>>())
                .collect::<Vec<_>>()
        };
        assert_eq!(again.plan().map(entries), Some(entries(&week.plan)));
    }
    if let Some(average) = reading.average() {
        plan::is_bounded(&average.plan);
        plan::holds(&average.plan);
    }
    // As a line of the search field: what is asked of it comes with whole lines, and nothing is added in silence.
    let one = line(text, &Plan::default());
    plan::is_bounded(&one.adds);
    assert!(!one.adds.is_empty() || !one.doubts.is_empty() || one.is_more || text.trim().is_empty());
    let entries: usize = reading.weeks.iter().flat_map(|week| week.plan.days()).map(|day| day.entries().len()).sum();
    let read = reading.remarks.iter().map(|remark| if let What::Entries(count) = remark.what { count } else { 0 });
    assert!(entries == 0 || read.sum::<usize>() > 0, "an entry without its line");
}

/// A line that says nothing: only signs, or the rule of a table.
fn is_rule(line: &str) -> bool {
    !line.contains(char::is_alphanumeric)
}

/// The plan as a text, its days numbered.
fn in_ids(plan: &Plan) -> String {
    let mut text = String::new();
    for (place, day) in plan.days().iter().enumerate() {
        text += &format!("Day {}:\n", place + 1);
        for entry in day.entries() {
            let ExerciseRef::Catalogue(id) = entry.exercise else { continue };
            let unit = if let Amount::Seconds(_) = entry.amount { "s" } else { "" };
            text += &format!("{} {}x{}{unit}\n", id.exercise().slug(), entry.sets, entry.amount.get());
        }
    }
    text
}

/// The well-known plans, and the many ways of writing.
pub fn seeds() -> Vec<Vec<u8>> {
    let known = seeds::plans().into_iter().map(|plan| in_ids(&plan));
    let ways = [
        "name: Three days # mine\nsessions: 3\nDay 1\nSquat 5x5\nPlank 3x45s, Chin ups 3 x AMRAP\n",
        "Monday\n- Bench press: 3 x 8-12; Barbell row 3×10+\n\nSquat\nFront squat 3 * 5\nPlank 3x30-60 sec\n",
        "A1\nRDL 4x6\nB\nno exercise 3x8\nsquat\n100x5\nSquat 0x5\nPlank 3xmax\r\nPlank 3x12-8\n",
    ];
    seeds::bytes(known.chain(ways.map(String::from)))
}
