//! What the reader says of the lines of a text, each with a way on.

use yew::html::Scope;
use yew::prelude::*;

use super::{Message, TextRoom, texts};
use crate::domain::catalogue::ExerciseId;
use crate::web::intake::seen::{Kind, Said};

/// The groups in the order in which they are shown: what is missing first.
pub(super) fn view(text: &str, said: &[Said], lent: &[(String, ExerciseId)], link: &Scope<TextRoom>) -> Html {
    let of = |kinds: &'static [Kind]| said.iter().filter(move |said| kinds.contains(&said.kind));
    let lines: Vec<&str> = text.lines().collect();
    let group = |[title, hint]: [&'static str; 2], name: &'static str, kinds: &'static [Kind]| {
        if of(kinds).next().is_none() {
            return Html::default();
        }
        html! {
            <section class="faults" data-lines={name}>
                <h3>{ title }</h3>
                <p class="hint">{ hint }</p>
                <ol>{ for of(kinds).map(|said| line(&lines, said, lent, link)) }</ol>
            </section>
        }
    };
    let passed = of(&[Kind::PassedOver]).count();
    html! {
        <>
            { group(texts::ASKED, "asked", &[Kind::Fault, Kind::Asked]) }
            { group(texts::GUESSED, "guessed", &[Kind::Guessed]) }
            { group(texts::TO_NAME, "to-name", &[Kind::ToName]) }
            if passed > 0 {
                <details data-lines="passed-over">
                    <summary>{ texts::passed_over(passed) }</summary>
                    <ol class="passed-over">
                        { for of(&[Kind::PassedOver]).map(|said| html! { <li value={said.line.to_string()}>{ &said.part }</li> }) }
                    </ol>
                </details>
            }
        </>
    }
}

fn line(lines: &[&str], said: &Said, lent: &[(String, ExerciseId)], link: &Scope<TextRoom>) -> Html {
    let whole = lines.get(said.line.saturating_sub(1)).copied().unwrap_or_default();
    // The part is marked in its line; where it is not found there, all of it is.
    let found = (!said.part.is_empty()).then(|| whole.split_once(said.part.as_str())).flatten();
    let shown = match found {
        Some((before, after)) => html! { <code>{ before }<mark>{ &said.part }</mark>{ after }</code> },
        None => html! { <code><mark>{ whole }</mark></code> },
    };
    let choose = |proposal: &String| {
        let (said, proposal) = (said.clone(), proposal.clone());
        let words = proposal.clone();
        let onclick = link.callback(move |_: MouseEvent| Message::Chosen(said.clone(), proposal.clone()));
        html! { <button type="button" {onclick}>{ words }</button> }
    };
    html! {
        <li data-line={said.line.to_string()}>
            <span class="number">{ said.line }</span>{ shown }<span class="why">{ &said.why }</span>
            if !said.proposals.is_empty() {
                <span class="choices" role="group" aria-label={texts::in_place_of(if said.part.is_empty() { whole } else { &said.part })}>
                    { for said.proposals.iter().map(choose) }
                    if said.kind == Kind::ToName {
                        { own(said, link) }
                    }
                </span>
            }
            if let Some((_, lender)) = lent.iter().rev().find(|(name, _)| *name == said.part && said.kind == Kind::ToName) {
                <span class="why" data-lent={lender.exercise().slug()}>{ texts::counts_with(lender.exercise().name) }</span>
            }
        </li>
    }
}

/// One press makes it an exercise of one's own that works the muscles of what it is most like.
fn own(said: &Said, link: &Scope<TextRoom>) -> Html {
    let nearest = said.proposals.first().and_then(|name| ExerciseId::all().find(|id| id.exercise().name == name));
    let Some(nearest) = nearest else { return Html::default() };
    let name = said.part.clone();
    let onclick = link.callback(move |_: MouseEvent| Message::Own(name.clone(), nearest));
    html! {
        <button type="button" data-own-like={nearest.exercise().slug()} {onclick}>
            { texts::own_like(nearest.exercise().name) }
        </button>
    }
}
