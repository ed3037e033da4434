//! How the figures are counted, and the choices that change it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::texts;
use crate::domain::settings::{Basis, Convention, Profile, PushPull, Settings};
use crate::state::Action;
use crate::web::view::choice::{Options, choice};
use crate::web::view::still::still;
use crate::web::view::template::fill;

/// The choices of counting. They belong to the plan and travel with its link.
pub(in crate::web::view) fn method(settings: Settings, on: &Callback<Action>) -> Html {
    fill!(
        "
        <details class='method'>
            <summary>{}</summary>
            <p>{}</p>
            {}{}{}{}
        </details>",
        texts::HOW_COUNTED,
        texts::COUNTING,
        setting(settings, on, "convention", texts::HELPING_MUSCLES),
        setting(settings, on, "basis", texts::SPLIT_OVER),
        switch(settings, on, "with-isolation", settings.with_isolation, texts::WITH_ISOLATION),
        switch(settings, on, "with-lower-body", settings.with_lower_body, texts::WITH_LOWER_BODY)
    )
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
