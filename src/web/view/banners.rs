//! What goes wrong outside the plan, each with what can be done.

use yew::prelude::*;

use super::template::fill;
use crate::state::Library;
use crate::web::export;
use crate::web::keep::Keeping;
use crate::web::storage::Health;

/// One banner for each thing that goes wrong, none when all is well.
pub fn banners(keeping: &Keeping, library: &Library) -> Html {
    let refused = keeping
        .refused
        .map(|error| format!("This link cannot be opened: {error}. Your own plans are untouched; ask for the link again."));
    let link = refused.map(|words| banner("link", words, None));
    fill!("<div class='banners'>{}{}</div>", link, health(&keeping.health, library))
}

fn health(health: &Health, library: &Library) -> Html {
    let save_plans = {
        let library = library.clone();
        move |_: MouseEvent| {
            let _ = export::download("chain-balance-plans.txt", &library.saved(0).encode());
        }
    };
    match health {
        Health::Fine => Html::default(),
        Health::Refused => banner("refused", "This browser keeps nothing for this page. Your plan lasts until you close it: copy its link to keep it.".into(),
            None,
        ),
        Health::Full => banner("full", "The browser's memory for this site is full, so the last change is not kept. You can go on; copy the link or save your plans as a file.".into(),
            Some(("Save my plans", Callback::from(save_plans))),
        ),
        Health::Newer => banner("newer", "Your plans were saved by a newer version of this page. They stay as they are, and changes here are not kept: reload the page.".into(),
            None,
        ),
        Health::Damaged(text) => {
            let text = text.clone();
            let save = move |_: MouseEvent| {
                let _ = export::download("chain-balance-damaged.txt", &text);
            };
            banner("damaged", "Some of what was kept here could not be read. What could be read is open, and the original is set aside.".into(),
                Some(("Save the original", Callback::from(save))),
            )
        }
    }
}

fn banner(name: &'static str, words: String, offer: Option<(&'static str, Callback<MouseEvent>)>) -> Html {
    let offer = offer.map(|(label, onclick)| html! { <button {onclick}>{ label }</button> });
    fill!("<p class='banner' role='alert' data-banner='{}'><span>{}</span>{}</p>", name, words, offer)
}
