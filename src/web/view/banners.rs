//! What goes wrong outside the plan, each with what can be done.

use yew::prelude::*;

use super::template::{Fill, fill};
use super::texts;
use crate::codec::link;
use crate::state::Library;
use crate::state::keeper::Health;
use crate::web::export;
use crate::web::keep::Keeping;

/// One banner for each thing that goes wrong, none when all is well.
pub fn banners(keeping: &Keeping, library: &Library, seen: Callback<MouseEvent>) -> Html {
    let link = keeping.refused.map(texts::link_refused).map(|words| banner("link", words, Some((texts::DISMISS, seen))));
    fill!("<div class='banners'>{}{}</div>", link, health(&keeping.health, library))
}

fn health(health: &Health, library: &Library) -> Html {
    let plans = {
        let library = library.clone();
        move |_: MouseEvent| {
            let _ = export::plans(library.plans().map(|(_, plan)| link::encode(plan)), None);
        }
    };
    let save = (texts::SAVE_PLANS, Callback::from(plans));
    let original = health.damaged.as_ref().map(|damaged| {
        let text = damaged.text.clone();
        let original = move |_: MouseEvent| {
            let _ = export::plans(core::iter::empty(), Some(&text));
        };
        let words = if damaged.set_aside { texts::DAMAGED_SET_ASIDE } else { texts::DAMAGED_NO_ROOM };
        banner("damaged", words, Some((texts::SAVE_ORIGINAL, Callback::from(original))))
    });
    let state = if health.newer {
        Some(("newer", texts::NEWER, Some(save)))
    } else if health.refused {
        Some(("refused", texts::KEEPS_NOTHING, Some(save)))
    } else {
        health.full.then_some(("full", texts::MEMORY_FULL, Some(save)))
    };
    fill!("{}{}", original, state.map(|(name, words, offer)| banner(name, words, offer)))
}

fn banner(name: &'static str, words: impl Fill, offer: Option<(&'static str, Callback<MouseEvent>)>) -> Html {
    let offer = offer.map(|(label, onclick)| html! { <button {onclick}>{ label }</button> });
    fill!("<p class='banner' role='alert' data-banner='{}'><span>{}</span>{}</p>", name, words, offer)
}
