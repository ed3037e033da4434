//! How far a change may go.

use yew::prelude::*;

use super::Offers;
use crate::web::coach::advice::GROWTHS;

/// The limits of the search, and the one that can be chosen.
pub(in crate::web::coach) fn view(part: &Offers) -> Html {
    let grow = part.grow.clone();
    let onchange = move |event: Event| {
        let word = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        if let Some(growth) = word.parse().ok().filter(|growth| GROWTHS.contains(growth)) {
            grow.emit(growth);
        }
    };
    let option = |growth: u64| {
        let words = if growth == 0 { String::from("not at all") } else { format!("by {growth} %, or 9 sets") };
        html! { <option value={growth.to_string()} selected={growth == part.growth}>{ words }</option> }
    };
    html! {
        <details class="limits">
            <summary>{ "Limits of the search" }</summary>
            <label class="choice">
                <span>{ "The week may grow" }</span>
                <select name="growth" autocomplete="off" {onchange}>{ for GROWTHS.into_iter().map(option) }</select>
            </label>
            <p class="hint">{ "At most four edits. Main lifts stay: the first compound of a day, what you train on two days, and the compound \
                with the most sets of its kind. No muscle loses the work it needs or passes 20 sets a week, no rule you meet is missed \
                afterwards, and no day grows by more than four sets or a quarter, eight where a plan's author leaves assistance open. What counts as the least change is an opinion. Locked \
                exercises stay, and what you leave out never comes: both are chosen in your week. Minutes are an estimate: three for a set \
                of a compound with its rest, two for any other." }</p>
        </details>
    }
}
