//! What the names of a log mean: to confirm, to say, and to look at.

use yew::html::Scope;
use yew::prelude::*;

use super::texts::names as texts;
use super::{LogRoom, Message};
use crate::codec::log::Choice;
use crate::domain::catalogue::ExerciseId;
use crate::web::coach::field;
use crate::web::coach::own::{self, OwnForm};
use crate::web::intake::seen::{Certainty, Name, Seen};
use crate::web::view::template::fill;

pub(super) fn view(seen: &Seen, making: Option<&str>, link: &Scope<LogRoom>) -> Html {
    let of = |certainties: &'static [Certainty]| seen.names.iter().filter(|name| certainties.contains(&name.certainty));
    let lines = |certainties: &'static [Certainty]| {
        of(certainties).map(|name| line(name, making == Some(name.name.as_str()), link)).collect::<Html>()
    };
    let heading = |words: &str, certainties: &'static [Certainty]| {
        let sets: u64 = of(certainties).map(|name| name.sets).sum();
        texts::names(words, of(certainties).count() as u64, sets)
    };
    let has = |certainties: &'static [Certainty]| of(certainties).next().is_some();
    html! {
        <section class="names" aria-labelledby="names-heading">
            <h3 id="names-heading" tabindex="-1">{ texts::NAMES }</h3>
            { waiting(seen) }
            if has(&[Certainty::Guessed]) {
                <h4>{ heading(texts::GUESSED, &[Certainty::Guessed]) }</h4>
                { alike(seen, link) }
                <ul data-names="guessed">{ lines(&[Certainty::Guessed]) }</ul>
            }
            if has(&[Certainty::Unmatched]) {
                <h4>{ heading(texts::NOT_KNOWN, &[Certainty::Unmatched]) }</h4>
                { fill!("<p class='hint'>{}</p>", texts::IN_NO_FIGURE) }
                <ul data-names="unmatched">{ lines(&[Certainty::Unmatched]) }</ul>
            }
            if has(&[Certainty::Matched, Certainty::Chosen]) {
                <details>
                    <summary>{ heading(texts::KNOWN, &[Certainty::Matched, Certainty::Chosen]) }</summary>
                    <ul data-names="matched">{ lines(&[Certainty::Chosen, Certainty::Matched]) }</ul>
                </details>
            }
            { fill!("<p class='hint'>{}</p>", texts::REMEMBERED) }
        </section>
    }
}

/// How many sets wait, and what they could do.
fn waiting(seen: &Seen) -> Html {
    let (sets, moves) = seen.waiting;
    if sets == 0 {
        return Html::default();
    }
    html! { <p data-unsaid={sets.to_string()}>{ texts::waiting(sets, seen.sets, moves) }</p> }
}

/// Guesses of one exercise are confirmed together.
fn alike(seen: &Seen, link: &Scope<LogRoom>) -> Html {
    let guesses = seen.names.iter().filter(|name| name.certainty == Certainty::Guessed);
    let mut kinds: Vec<(ExerciseId, usize)> = Vec::new();
    for id in guesses.filter_map(|name| name.exercise.as_deref().and_then(ExerciseId::from_slug)) {
        match kinds.iter_mut().find(|(other, _)| *other == id) {
            Some((_, names)) => *names += 1,
            None => kinds.push((id, 1)),
        }
    }
    let button = |(id, names): &(ExerciseId, usize)| {
        let id = *id;
        let onclick = link.callback(move |_: MouseEvent| Message::Confirm(id));
        html! { <button type="button" {onclick}>{ texts::all_are(*names, id.exercise().name) }</button> }
    };
    kinds.retain(|(_, names)| *names > 1);
    if kinds.is_empty() {
        Html::default()
    } else {
        html! { <p class="do">{ for kinds.iter().map(button) }</p> }
    }
}

fn line(name: &Name, making: bool, link: &Scope<LogRoom>) -> Html {
    let choose = |choice: Option<Choice>| {
        let called = name.name.clone();
        link.callback(move |_: MouseEvent| Message::Choose(called.clone(), choice.clone()))
    };
    let called = name.name.clone();
    let found = link.callback(move |id: ExerciseId| Message::Choose(called.clone(), Some(Choice::Exercise(id))));
    let id = name.exercise.as_deref().and_then(ExerciseId::from_slug);
    let called = name.name.clone();
    let own = link.callback(move |_: MouseEvent| Message::Make(Some(called.clone())));
    let made = {
        let called = name.name.clone();
        link.callback(move |own: Option<_>| match own {
            Some(own) => Message::Choose(called.clone(), Some(Choice::Own(own))),
            None => Message::Make(None),
        })
    };
    html! {
        <li key={name.name.clone()} data-name={name.name.clone()} data-means={name.exercise.clone()}>
            <span class="what">
                <bdi>{ &name.name }</bdi>
                if !name.means.is_empty() {
                    { " → " }<strong>{ &name.means }</strong>
                }
                <small>{ texts::sets_of_name(name.sets, name.moves) }</small>
            </span>
            { like(name, link) }
            <span class="do">
                { field::exercise(texts::what_is(&name.name), found) }
                if name.certainty == Certainty::Guessed {
                    <button type="button" aria-label={texts::right(&name.name, &name.means)} onclick={choose(id.map(Choice::Exercise))}>{ texts::RIGHT }</button>
                }
                <button type="button" aria-label={texts::is_own(&name.name)} onclick={own}>{ texts::MY_OWN }</button>
                if name.certainty == Certainty::Chosen {
                    <button type="button" aria-label={texts::forget(&name.name)} onclick={choose(None)}>{ texts::FORGET }</button>
                } else {
                    <button type="button" aria-label={texts::ignore(&name.name)} onclick={choose(Some(Choice::Ignored))}>{ texts::IGNORE }</button>
                }
            </span>
            if making {
                <OwnForm draft={own::Draft::of(&name.name, nearest(name).next())} done={made} />
            }
        </li>
    }
}

/// The exercises that are called most like a name nobody knows.
fn nearest(name: &Name) -> impl Iterator<Item = ExerciseId> {
    name.like.iter().filter_map(|slug| ExerciseId::from_slug(slug))
}

/// What a name that nobody knows may be, each with one press: an exercise that is called like it, or one of the user's own that
/// works the same muscles.
fn like(name: &Name, link: &Scope<LogRoom>) -> Html {
    let Some(first) = nearest(name).next() else { return Html::default() };
    let choose = |choice: Choice| {
        let called = name.name.clone();
        link.callback(move |_: MouseEvent| Message::Choose(called.clone(), Some(choice.clone())))
    };
    let button = |id: ExerciseId| {
        html! { <button type="button" data-like={id.exercise().slug()} onclick={choose(Choice::Exercise(id))}>{ id.exercise().name }</button> }
    };
    html! {
        <span class="do" role="group" aria-label={texts::may_be(&name.name)}>
            { fill!("<span>{}</span>", texts::LIKE) }
            { for nearest(name).map(button) }
            <button type="button" data-own-like={first.exercise().slug()} onclick={choose(Choice::Own(own::like(&name.name, Some(first))))}>
                { texts::own_like(first.exercise().name) }
            </button>
        </span>
    }
}
