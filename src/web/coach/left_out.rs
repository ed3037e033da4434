//! Where the lifter trains and how far along they are, and what no fix may bring: equipment that is not there, and exercises
//! that are avoided.

use std::rc::Rc;

use yew::prelude::*;

use super::memory::{self, keep_lifter, kept_lifter, lifter_of};
use super::page::{self, Ask};
use super::room::not_kept;
use super::texts;
use crate::domain::catalogue::{ExerciseId, Level};
use crate::domain::exercise::{Equipment, EquipmentSet};
use crate::domain::lifter::{Lifter, Place, PlaceSet};
use crate::domain::plan::Plan;
use crate::web::view::template::fill;

/// Has the device say of the lifter what the open plan says, whoever changes that: a step that is taken back is taken back there,
/// too.
#[derive(Default)]
pub(super) struct Followed {
    /// The plan that was shown last, by its id, and what it said.
    last: Option<(String, Rc<Plan>)>,
    /// What the device said when a plan said nothing.
    unsaid: Vec<(String, Lifter)>,
}

impl Followed {
    /// The page shows this plan. A shared one says nothing for this device.
    pub(super) fn see(&mut self, plan: &Rc<Plan>) {
        if page::is_shared() {
            return;
        }
        // A plan that nobody has touched has none.
        let id = memory::open_plan().unwrap_or_default();
        let unsaid = |of: &str| self.unsaid.iter().find(|(plan, _)| plan == of).map(|(_, lifter)| *lifter);
        let base = unsaid(&id).or_else(|| unsaid(""));
        let holds = |plan: &Plan| if plan.lifter == Lifter::default() { base } else { Some(plan.lifter) };
        if let Some((last, before)) = &self.last
            && *last == id
            && let (Some(before), Some(after)) = (holds(before), holds(plan))
        {
            keep_lifter(&before, &after);
        }
        let is_silent = plan.lifter == Lifter::default();
        let base = if is_silent { Some(kept_lifter()) } else { base };
        self.unsaid.retain(|(of, _)| *of != id && !of.is_empty());
        self.unsaid.extend(base.map(|base| (id.clone(), base)));
        self.last = Some((id, plan.clone()));
    }
}

/// Says it, and takes it back.
pub(super) fn view(plan: &Rc<Plan>, ask: &Callback<(Ask, Rc<Plan>)>) -> Html {
    let equipment = |equipment: Equipment| {
        let out = plan.left_out.equipment.has(equipment);
        let mut next = (**plan).clone();
        next.left_out.equipment = if out {
            next.left_out.equipment.without(EquipmentSet::of(&[equipment]))
        } else {
            next.left_out.equipment.with(equipment)
        };
        let (ask, next) = (ask.clone(), Rc::new(next));
        let onchange = move |_: Event| ask.emit((Ask::Change, next.clone()));
        html! { <label><input type="checkbox" name={format!("without-{}", equipment.slug())} checked={out} {onchange} />{ equipment.label() }</label> }
    };
    let lifter = lifter_of(plan);
    // It is asked once: the device keeps it, and the plan takes it along; a shared plan alone says it of itself.
    let say = {
        let (ask, plan) = (ask.clone(), plan.clone());
        move |said: Lifter| {
            if !page::is_shared() {
                keep_lifter(&lifter, &said);
            }
            let mut next = (*plan).clone();
            next.lifter = said;
            ask.emit((Ask::Change, Rc::new(next)));
        }
    };
    let place = |place: Place| {
        let (here, places) = (lifter.places.has(place), lifter.places);
        let places = if here { places.without(PlaceSet::of(&[place])) } else { places.with(place) };
        let say = say.clone();
        let onchange = move |_: Event| say(Lifter { places, ..lifter });
        html! { <label><input type="checkbox" name={format!("trains-{}", place.slug())} checked={here} {onchange} />{ place.label() }</label> }
    };
    let level = {
        let say = say.clone();
        move |event: Event| {
            let word = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
            say(Lifter { level: Level::from_slug(&word), ..lifter });
        }
    };
    let option = |level: Level| {
        html! { <option value={level.slug()} selected={lifter.level == Some(level)}>{ level.label() }</option> }
    };
    let avoided = plan.left_out.exercises().map(|id| avoided(plan, ask, id));
    html! {
        <details class="left-out-of-fixes">
            { fill!("<summary>{}</summary>", texts::WHERE_AND_WITHOUT) }
            <fieldset>{ fill!("<legend>{}</legend>", texts::WHERE) }{ for Place::ALL.iter().map(|one| place(*one)) }</fieldset>
            <label class="choice">
                { fill!("<span>{}</span>", texts::HOW_FAR) }
                <select name="level" autocomplete="off" onchange={level}>
                    <option value="" selected={lifter.level.is_none()}>{ texts::AS_PLAN_TELLS }</option>
                    { for Level::ALL.iter().map(|one| option(*one)) }
                </select>
            </label>
            { not_kept() }
            { fill!("<p class='hint'>{}</p>", texts::NEEDS_NO_MORE) }
            <fieldset>{ fill!("<legend>{}</legend>", texts::WITHOUT) }{ for Equipment::ALL.iter().map(|one| equipment(*one)) }</fieldset>
            <ul>{ for avoided }</ul>
            { fill!("<p class='hint'>{}</p>", texts::STAYS) }
        </details>
    }
}

fn avoided(plan: &Rc<Plan>, ask: &Callback<(Ask, Rc<Plan>)>, id: ExerciseId) -> Html {
    let mut next = (**plan).clone();
    next.left_out.remove(id);
    let (ask, next) = (ask.clone(), Rc::new(next));
    let onclick = move |_: MouseEvent| ask.emit((Ask::Change, next.clone()));
    let name = id.exercise().name;
    html! {
        <li data-avoided={id.exercise().slug()}>
            { name }{ " " }<button type="button" aria-label={texts::suggest_again(name)} {onclick}>{ texts::SUGGEST_AGAIN }</button>
        </li>
    }
}
