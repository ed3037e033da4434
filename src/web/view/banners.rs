//! What goes wrong outside the plan, each with what can be done.

use yew::prelude::*;

use super::template::fill;
use crate::codec::link;
use crate::state::Library;
use crate::state::keeper::Health;
use crate::web::export;
use crate::web::keep::Keeping;

/// One banner for each thing that goes wrong, none when all is well.
pub fn banners(keeping: &Keeping, library: &Library) -> Html {
    let refused = keeping
        .refused
        .map(|error| format!("This link cannot be opened: {error}. Your own plans are untouched; ask for the link again."));
    let link = refused.map(|words| banner("link", words, None));
    fill!("<div class='banners'>{}{}</div>", link, health(&keeping.health, library))
}

fn health(health: &Health, library: &Library) -> Html {
    let plans = {
        let library = library.clone();
        move |_: MouseEvent| {
            let _ = export::plans(library.plans().map(|(_, plan)| link::encode(plan)), None);
        }
    };
    let save = ("Save my plans", Callback::from(plans));
    let original = health.damaged.as_ref().map(|damaged| {
        let text = damaged.text.clone();
        let original = move |_: MouseEvent| {
            let _ = export::plans(core::iter::empty(), Some(&text));
        };
        let words = if damaged.set_aside {
            "Some of what was kept here could not be read. What could be read is open, and the original is set aside."
        } else {
            "Some of what was kept here could not be read, and there is no room to set the original aside. Until there is, nothing is kept: save it as a file."
        };
        banner("damaged", words, Some(("Save the original", Callback::from(original))))
    });
    html! {
        <>
            { original }
            if health.newer {
                { banner("newer", "Your plans were saved by a newer version of this page. They stay as they are, and changes here are not kept: reload the page.", None) }
            } else if health.refused {
                { banner("refused", "This browser keeps nothing for this page. Your plan lasts until you close it: copy its link, or save your plans as a file.", Some(save)) }
            } else if health.full {
                { banner("full", "The browser's memory for this site is full, so the last change is not kept. You can go on; copy the link or save your plans as a file.", Some(save)) }
            }
        </>
    }
}

fn banner(name: &'static str, words: impl Into<String>, offer: Option<(&'static str, Callback<MouseEvent>)>) -> Html {
    let offer = offer.map(|(label, onclick)| html! { <button {onclick}>{ label }</button> });
    fill!("<p class='banner' role='alert' data-banner='{}'><span>{}</span>{}</p>", name, words.into(), offer)
}
