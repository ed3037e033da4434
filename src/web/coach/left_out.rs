//! What no fix may bring: equipment that is not there, and exercises that are avoided.

use std::rc::Rc;

use yew::prelude::*;

use super::page::Ask;
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::{Equipment, EquipmentSet};
use crate::domain::plan::Plan;

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
    let avoided = plan.left_out.exercises().map(|id| avoided(plan, ask, id));
    html! {
        <details class="left-out-of-fixes">
            <summary>{ "What no fix may bring" }</summary>
            <fieldset><legend>{ "Equipment you do without" }</legend>{ for Equipment::ALL.iter().map(|one| equipment(*one)) }</fieldset>
            <ul>{ for avoided }</ul>
            <p class="hint">{ "What you train with them already stays as it is: this is about what is suggested." }</p>
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
            { name }{ " " }<button type="button" aria-label={format!("Suggest {name} again")} {onclick}>{ "Suggest it again" }</button>
        </li>
    }
}
