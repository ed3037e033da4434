//! A plan as people write it.

use std::collections::BTreeSet;

use chain_balance::codec::text::{MOST_FAULTS, Reason, parse, read};
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::plan::{ExerciseRef, Plan};

use crate::{plan, seeds};

/// Every line is an entry, a heading, the name, the sessions, or named with its reason; and what was read, written in the
/// ids of the catalogue, is read the same.
pub fn holds(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let (found, faults) = read(text);
    plan::is_bounded(&found);
    assert_eq!(parse(text), faults.first().map_or_else(|| Ok(found.clone()), |fault| Err(fault.clone())));
    assert!(faults.len() <= MOST_FAULTS);
    let lines: BTreeSet<usize> = faults.iter().map(|fault| fault.line).collect();
    assert!(lines.iter().all(|line| (1..=text.lines().count().max(1)).contains(line)));
    for fault in &faults {
        let words = fault.to_string();
        assert!(words.len() < 200 + if let Reason::Unknown(name) = &fault.reason { name.len() } else { 0 }, "{words}");
    }
    if faults.len() < MOST_FAULTS {
        let written = text.lines().filter(|line| !line.split('#').next().unwrap_or_default().trim().is_empty()).count();
        let entries: usize = found.days().iter().map(|day| day.entries().len()).sum();
        // The name and the sessions are each on a line of their own, and a heading over nothing that can be read is gone.
        let read = entries + found.days().len() + 2;
        assert!(written <= read + 2 * lines.len(), "{written} lines, {read} read, {} named", lines.len());
    }
    if faults.is_empty() {
        plan::holds(&found);
        let again = parse(&in_ids(&found)).expect("a plan in ids");
        let entries = |plan: &Plan| plan.days().iter().map(|day| day.entries().to_vec()).collect::<Vec<_>>();
        assert_eq!(entries(&again), entries(&found));
    }
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
