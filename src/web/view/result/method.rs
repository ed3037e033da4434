//! How the figures are counted, and the choices that change it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::settings::{Basis, Convention, Profile, PushPull, Settings};
use crate::state::Action;
use crate::web::view::choice::{Options, choice};
use crate::web::view::still::still;
use crate::web::view::template::fill;

/// The choices of counting. They belong to the plan and travel with its link.
pub(in crate::web::view) fn method(settings: Settings, on: &Callback<Action>) -> Html {
    fill!("
        <details class='method'>
            <summary>How it is counted</summary>
            <p>Every working set has one vote, shared between the chains by the muscles it trains; warm-ups, conditioning and arms \
            have none. How hard a set is, nobody can see from a plan: each counts alike. A left-right pair is one set.</p>
            {}{}{}{}
        </details>",
        setting(settings, on, "convention", "Helping muscles"), setting(settings, on, "basis", "Chain split over"),
        switch(settings, on, "with-isolation", settings.with_isolation, "Push : pull counts isolation work too"),
        switch(settings, on, "with-lower-body", settings.with_lower_body, "Push : pull counts the legs too"))
}

/// The list of a setting, by its name.
pub(in crate::web) fn setting(settings: Settings, on: &Callback<Action>, name: &'static str, label: &'static str) -> Html {
    let on = on.clone();
    still(settings.numbers().into(), move |_| list(settings, &on, name, label))
}

fn list(settings: Settings, on: &Callback<Action>, name: &'static str, label: &'static str) -> Html {
    fn options<T: Copy>(terms: &[T], option: fn(T) -> (&'static str, &'static str)) -> Options {
        terms.iter().map(|term| option(*term)).map(|(word, text)| (word.into(), text.into())).collect()
    }
    let (options, value) = match name {
        "profile" => (options(Profile::ALL, |term| (term.slug(), term.label())), settings.profile.slug()),
        "push-pull" => (options(PushPull::ALL, |term| (term.slug(), term.label())), settings.push_pull.slug()),
        "convention" => (options(Convention::ALL, |term| (term.slug(), term.label())), settings.convention.slug()),
        _ => (options(Basis::ALL, |term| (term.slug(), term.label())), settings.basis.slug()),
    };
    let on = on.clone();
    let onchoose = Callback::from(move |(name, word): (AttrValue, AttrValue)| choose(settings, &on, &name, &word));
    fill!("<label class='choice'><span>{}</span>{}</label>", label, choice(name, label, &options, value, onchoose))
}

fn switch(settings: Settings, on: &Callback<Action>, name: &'static str, checked: bool, label: &'static str) -> Html {
    let on = on.clone();
    let onchange = move |event: Event| {
        let word = if event.target_unchecked_into::<HtmlInputElement>().checked() { "yes" } else { "no" };
        choose(settings, &on, name, word);
    };
    html! {
        <label class="switch"><input type="checkbox" {name} autocomplete="off" {checked} {onchange} />{ label }</label>
    }
}

fn choose(settings: Settings, on: &Callback<Action>, name: &str, word: &str) {
    if let Some(settings) = settings.with(name, word) {
        on.emit(Action::SetSettings(settings));
    }
}
