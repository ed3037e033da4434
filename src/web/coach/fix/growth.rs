//! How far a change may go.

use yew::prelude::*;

use super::{Offers, texts};
use crate::web::coach::advice::GROWTHS;
use crate::web::view::template::fill;

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
        let words = texts::growth(growth);
        html! { <option value={growth.to_string()} selected={growth == part.growth}>{ words }</option> }
    };
    html! {
        <details class="limits">
            { fill!("<summary>{}</summary>", texts::LIMITS) }
            <label class="choice">
                { fill!("<span>{}</span>", texts::WEEK_MAY_GROW) }
                <select name="growth" autocomplete="off" {onchange}>{ for GROWTHS.into_iter().map(option) }</select>
            </label>
            { fill!("<p class='hint'>{}</p>", texts::ABOUT_LIMITS) }
        </details>
    }
}
