//! Entries that are dragged, moved by their buttons or by Alt and an arrow, or taken away: `dragging.js` asks, and what comes of
//! it is worked out here, so that it is said.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::CustomEvent;

use super::page;
use crate::domain::change;
use crate::web::events;

/// Hears of moves, and asks the page for the plan that each makes. The event is cancelled where there is no room for the entry.
pub(super) fn listener() -> Option<EventListener> {
    let document = crate::web::document()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&document, events::MOVE, options, |event| {
        let said = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
        if said.and_then(|said| move_entry(&said)).is_none() {
            event.prevent_default();
        }
    }))
}

/// Moves an entry of the plan that the page shows: `0 2 1 0` from the third place of the first day to the first of the second.
/// Without a place to go to, `0 2`, it is taken away.
fn move_entry(said: &str) -> Option<()> {
    let numbers: Vec<usize> = said.split(' ').map(str::parse).collect::<Result<_, _>>().ok()?;
    let plan = page::plan()?;
    let mut next = plan.clone();
    let words = match *numbers {
        [day, place] => {
            next.remove_entry(day, place).ok()?;
            change::words(&plan, &next)
        }
        [day, place, to, before] => {
            next.move_entry((day, place), (to, before)).ok()?;
            // Of two neighbours that change places both have moved: who moves one of them knows which.
            if day == to { change::stands(&next, (to, before))? } else { change::words(&plan, &next) }
        }
        _ => return None,
    };
    page::change(&plan, &next, &words);
    Some(())
}
