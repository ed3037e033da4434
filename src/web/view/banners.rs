//! What goes wrong outside the plan, each with what can be done.

use yew::prelude::*;

use super::template::{Fill, fill};
use super::texts;
use crate::codec::link;
use crate::state::Library;
use crate::state::keeper::Health;
use crate::web::export;
use crate::web::keep::{Keeping, Trigger};

/// One banner for each thing that goes wrong, none when all is well.
pub fn banners(keeping: &Keeping, library: &Library, on: &Callback<Trigger>) -> Html {
    let link = keeping.refused.map(|why| {
        let seen = on.reform(|_: MouseEvent| Trigger::Seen);
        banner("link", texts::link_refused(why), Some(offer(texts::DISMISS, seen)), None)
    });
    fill!("<div class='banners'>{}{}</div>", link, health(&keeping.health, library, on))
}

fn health(health: &Health, library: &Library, on: &Callback<Trigger>) -> Html {
    let plans = {
        let library = library.clone();
        Callback::from(move |_: MouseEvent| {
            let _ = export::plans(library.plans().map(|(_, plan)| link::encode(plan)), None);
        })
    };
    let save = || Some(offer(texts::SAVE_PLANS, plans.clone()));
    let original = health.damaged.as_ref().map(|damaged| {
        let text = damaged.text.clone();
        let original = move |_: MouseEvent| {
            let _ = export::plans(core::iter::empty(), Some(&text));
        };
        let words = if damaged.set_aside { texts::DAMAGED_SET_ASIDE } else { texts::DAMAGED_NO_ROOM };
        let delete = (!damaged.set_aside).then(|| offer(texts::DELETE_ORIGINAL, on.reform(|_: MouseEvent| Trigger::LetGo)));
        banner("damaged", words, Some(offer(texts::SAVE_ORIGINAL, original.into())), delete)
    });
    let state = if health.newer {
        Some(("newer", texts::NEWER))
    } else if health.refused {
        Some(("refused", texts::KEEPS_NOTHING))
    } else {
        health.full.then_some(("full", texts::MEMORY_FULL))
    };
    fill!("{}{}", original, state.map(|(name, words)| banner(name, words, save(), None)))
}

fn banner(name: &'static str, words: impl Fill, offer: Option<Html>, more: Option<Html>) -> Html {
    fill!("<p class='banner' role='alert' data-banner='{}'><span>{}</span>{}{}</p>", name, words, offer, more)
}

fn offer(label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button {onclick}>{ label }</button> }
}
