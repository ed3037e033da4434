//! One of a few, from a list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::template::fill;

/// The words that can be chosen, each with what a person reads.
pub(super) type Options = Vec<(AttrValue, AttrValue)>;

/// A native list; it calls back with its name and the chosen word. What is selected is a property and no attribute, since a
/// browser remembers its user's choice over an attribute of the page.
pub(super) fn choice(
    name: &'static str,
    label: &'static str,
    options: &Options,
    value: &str,
    onchoose: Callback<(AttrValue, AttrValue)>,
) -> Html {
    let onchange = move |event: Event| {
        onchoose.emit((AttrValue::Static(name), event.target_unchecked_into::<HtmlSelectElement>().value().into()));
    };
    html! {
        <select {name} autocomplete="off" aria-label={label} {onchange}>
            { for options.iter().map(|(word, text)| option(word, text, word.as_str() == value)) }
        </select>
    }
}

/// A word of a list, with what a person reads.
pub(super) fn option(word: &AttrValue, text: &AttrValue, selected: bool) -> Html {
    fill!("<option value='{}' selected='{}'>{}</option>", word.clone(), selected, text.clone())
}
