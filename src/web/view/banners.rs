//! What goes wrong outside the plan, each with what can be done.

use yew::prelude::*;

use crate::codec::error::DecodeError;
use crate::state::Library;
use crate::web::export;
use crate::web::storage::Health;

/// What goes wrong.
#[derive(PartialEq, Properties)]
pub struct BannersProps {
    /// How keeping goes.
    pub health: Health,
    /// Why the link of the address cannot be read.
    pub refused: Option<DecodeError>,
    /// What to save by hand where the device does not.
    pub library: Library,
}

/// One banner for each thing that goes wrong, none when all is well.
#[component]
pub fn Banners(props: &BannersProps) -> Html {
    html! {
        <div class="banners">
            if let Some(error) = props.refused {
                <p class="banner" role="alert" data-banner="link">
                    { format!("This link cannot be opened: {error}. Your own plans are untouched; ask for the link again.") }
                </p>
            }
            { health(props) }
        </div>
    }
}

fn health(props: &BannersProps) -> Html {
    let save_plans = {
        let library = props.library.clone();
        move |_: MouseEvent| {
            let _ = export::download("chain-balance-plans.txt", &library.saved(0).encode());
        }
    };
    match &props.health {
        Health::Fine => Html::default(),
        Health::Refused => banner(
            "refused",
            "This browser keeps nothing for this page. Your plan lasts until you close it: copy its link to keep it.",
            None,
        ),
        Health::Full => banner(
            "full",
            "The browser's memory for this site is full, so the last change is not kept. You can go on; copy the link or save your plans as a file.",
            Some(("Save my plans", Callback::from(save_plans))),
        ),
        Health::Newer => banner(
            "newer",
            "Your plans were saved by a newer version of this page. They stay as they are, and changes here are not kept: reload the page.",
            None,
        ),
        Health::Damaged(text) => {
            let text = text.clone();
            let save = move |_: MouseEvent| {
                let _ = export::download("chain-balance-damaged.txt", &text);
            };
            banner(
                "damaged",
                "Some of what was kept here could not be read. What could be read is open, and the original is set aside.",
                Some(("Save the original", Callback::from(save))),
            )
        }
    }
}

fn banner(name: &'static str, words: &'static str, offer: Option<(&'static str, Callback<MouseEvent>)>) -> Html {
    html! {
        <p class="banner" role="alert" data-banner={name}>
            { words }
            if let Some((label, onclick)) = offer {
                <button type="button" {onclick}>{ label }</button>
            }
        </p>
    }
}
