//! How the figures are counted, and the choices that change it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::choice::Choice;
use crate::domain::settings::{Basis, Convention, Settings};
use crate::state::Action;

/// Whose choices.
#[derive(PartialEq, Properties)]
pub struct MethodProps {
    /// The plan's.
    pub settings: Settings,
    /// Where changes go.
    pub on: Callback<Action>,
}

/// The choices of counting. They belong to the plan and travel with its link.
#[component]
pub fn Method(props: &MethodProps) -> Html {
    let MethodProps { settings, on } = props;
    let settings = *settings;
    let change = |change: fn(Settings, AttrValue) -> Settings| {
        let on = on.clone();
        Callback::from(move |word: AttrValue| on.emit(Action::SetSettings(change(settings, word))))
    };
    let switch = |change: fn(Settings, bool) -> Settings| {
        let on = on.clone();
        move |event: Event| {
            on.emit(Action::SetSettings(change(settings, event.target_unchecked_into::<HtmlInputElement>().checked())));
        }
    };
    let conventions = Convention::ALL.iter().map(|term| (term.slug().into(), term.label().into()));
    let bases = Basis::ALL.iter().map(|term| (term.slug().into(), term.label().into()));
    html! {
        <details class="method">
            <summary>{ "How it is counted" }</summary>
            <p>
                { "Every working set has one vote, shared between the chains by the muscles it trains; warm-ups, conditioning and arms \
                   have none. How hard a set is, nobody can see from a plan: each counts alike. A left-right pair is one set." }
            </p>
            <Choice label="Helping muscles" name="convention" options={conventions.collect::<Vec<(AttrValue, AttrValue)>>()}
                value={settings.convention.slug()}
                onchoose={change(|settings, word| Settings { convention: Convention::from_slug(&word).unwrap_or(settings.convention), ..settings })} />
            <Choice label="Chain split over" name="basis" options={bases.collect::<Vec<(AttrValue, AttrValue)>>()}
                value={settings.basis.slug()}
                onchoose={change(|settings, word| Settings { basis: Basis::from_slug(&word).unwrap_or(settings.basis), ..settings })} />
            <label class="switch">
                <input type="checkbox" name="with-isolation" autocomplete="off" checked={settings.with_isolation}
                    onchange={switch(|settings, with_isolation| Settings { with_isolation, ..settings })} />
                { "Push : pull counts isolation work too" }
            </label>
            <label class="switch">
                <input type="checkbox" name="with-lower-body" autocomplete="off" checked={settings.with_lower_body}
                    onchange={switch(|settings, with_lower_body| Settings { with_lower_body, ..settings })} />
                { "Push : pull counts the legs too" }
            </label>
        </details>
    }
}
