//! One of a few, from a list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The words that can be chosen, each with what a person reads.
pub(super) type Options = Vec<(AttrValue, AttrValue)>;

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
    pub options: Options,
    /// The word of the chosen one.
    pub value: AttrValue,
    /// Called with the name and a word of the list.
    pub onchoose: Callback<(AttrValue, AttrValue)>,
}

/// A native list. Its value is set again after every change, since a browser remembers its own choice over the page's.
pub struct Choice(NodeRef);

impl Component for Choice {
    type Message = ();
    type Properties = ChoiceProps;

    fn create(_: &Context<Self>) -> Self {
        Self(NodeRef::default())
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let onchange = {
            let (name, onchoose) = (props.name.clone(), props.onchoose.clone());
            move |event: Event| {
                let word = event.target_unchecked_into::<HtmlSelectElement>().value();
                onchoose.emit((name.clone(), word.into()));
            }
        };
        html! {
            <label class="choice">
                <span class={(!props.labelled).then_some("unseen")}>{ &props.label }</span>
                <select ref={&self.0} name={&props.name} autocomplete="off" {onchange}>
                    { for props.options.iter().map(|(word, text)| html! {
                        <option value={word} selected={*word == props.value}>{ text }</option>
                    }) }
                </select>
            </label>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        if let Some(list) = self.0.cast::<HtmlSelectElement>() {
            list.set_value(&ctx.props().value);
        }
    }
}
