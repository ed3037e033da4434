//! The fields of an entry: its sets, and its reps or seconds.

use yew::prelude::*;

use super::stepper::Stepper;
use super::template::fill;
use crate::domain::bounded::{Reps, Seconds, Sets};
use crate::domain::plan::Entry;
use crate::state::{Action, EntryRef};

/// Sets × reps, each to type or to step, with what is put behind them.
pub(super) fn amounts(at: EntryRef, entry: Entry, name: &AttrValue, behind: Option<Html>, on: &Callback<Action>) -> Html {
    let onsets = on.reform(move |number| Action::SetSets { at, sets: Sets::clamped(number) });
    let onamount = on.reform(move |number| {
        let amount = entry.amount.with(number).unwrap_or(entry.amount);
        Action::SetAmount { at, amount }
    });
    let (unit, most) =
        if entry.amount.is_timed() { (Seconds::UNIT, Seconds::MAX.get()) } else { (Reps::UNIT, Reps::MAX.get()) };
    let stepper = |field: &'static str, unit: &'static str, value: u64, max: u64, onchange: Callback<u64>| {
        html! { <Stepper name={field} {unit} of={name} {value} min={1} {max} {onchange} /> }
    };
    fill!(
        "<div class='entry'>{}<span class='times' aria-hidden='true'>×</span>{}{}</div>",
        stepper("sets", Sets::UNIT, entry.sets.get(), Sets::MAX.get(), onsets),
        stepper("reps", unit, entry.amount.get(), most, onamount),
        behind
    )
}
