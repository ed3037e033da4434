//! One of a few, from a list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What can be chosen, and what is.
#[derive(PartialEq, Properties)]
pub struct ChoiceProps {
    /// What is chosen here.
    pub label: AttrValue,
    /// Does the label stand beside the list, or is it for screen readers alone?
    #[prop_or(true)]
    pub labelled: bool,
    /// The name of the field.
    pub name: AttrValue,
    /// The word and the text of each.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The word of the chosen one.
    pub value: AttrValue,
    /// Called with a word of the list.
    pub onchoose: Callback<AttrValue>,
}

/// A native list. Its value is set again after every change, since a browser remembers its own choice over the page's.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let list = use_node_ref();
    use_effect_with(props.value.clone(), {
        let list = list.clone();
        move |value: &AttrValue| {
            if let Some(list) = list.cast::<HtmlSelectElement>() {
                list.set_value(value);
            }
        }
    });
    let onchange = {
        let onchoose = props.onchoose.clone();
        move |event: Event| onchoose.emit(event.target_unchecked_into::<HtmlSelectElement>().value().into())
    };
    html! {
        <label class="choice">
            <span class={(!props.labelled).then_some("unseen")}>{ &props.label }</span>
            <select ref={list} name={props.name.clone()} autocomplete="off" {onchange}>
                { for props.options.iter().map(|(word, text)| html! {
                    <option value={word.clone()} selected={*word == props.value}>{ text }</option>
                }) }
            </select>
        </label>
    }
}
