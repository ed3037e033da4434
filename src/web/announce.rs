//! What a screen reader hears of the result.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// Says a sentence once it has stood still for a second: each of ten quick ticks would interrupt the one before.
#[component]
pub fn Announce(props: &AnnounceProps) -> Html {
    let said = use_state_eq(AttrValue::default);
    use_effect_with(props.sentence.clone(), {
        let said = said.clone();
        move |sentence: &AttrValue| {
            let sentence = sentence.clone();
            let timer = Timeout::new(1_000, move || said.set(sentence));
            move || drop(timer)
        }
    });
    html! { <p class="unseen" role="status">{ &*said }</p> }
}

/// The sentence to say.
#[derive(PartialEq, Properties)]
pub struct AnnounceProps {
    /// Full sentences.
    pub sentence: AttrValue,
}
