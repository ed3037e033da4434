//! The room "Own exercises": what the catalogue does not have, and muscles that a plan sees otherwise.

mod form;
mod texts;

use std::rc::Rc;

use yew::prelude::*;

use super::field;
use super::memory;
use super::page::{self, Ask};
use crate::domain::bounded::Sets;
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::Muscles;
use crate::domain::muscle::Muscle;
use crate::domain::own::{OwnExercise, OwnId};
use crate::domain::plan::{Entry, ExerciseRef, Plan, PlanError};
use crate::state::keeper::key;
use crate::web::view::template::fill;
pub(super) use form::{Draft, OwnForm, like};

/// What the room gets from the coach.
#[derive(Properties, PartialEq)]
pub(super) struct OwnProps {
    pub plan: Rc<Plan>,
    /// What the room is opened to make.
    #[prop_or_default]
    pub draft: Option<Draft>,
    pub ask: Callback<(Ask, Rc<Plan>)>,
}

/// The room.
pub(super) struct OwnRoom {
    editing: Option<Editing>,
    /// What the room was opened to make, or was left with.
    draft: Option<Draft>,
}

/// What is being made or changed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Editing {
    New,
    Own(OwnId),
    Muscles(ExerciseId),
}

/// What happens in the room.
pub(super) enum Message {
    /// A new exercise is made.
    New,
    /// One is edited.
    Edit(OwnId),
    /// The muscles of one of the catalogue are changed.
    Look(ExerciseId),
    /// The form is done, or given up.
    Done(Option<OwnExercise>),
}

impl Component for OwnRoom {
    type Message = Message;
    type Properties = OwnProps;

    fn create(ctx: &Context<Self>) -> Self {
        let plan = &ctx.props().plan;
        let full = plan.own().len() == Plan::MAX_OWN;
        let left = memory::draft(key::DRAFT_OWN);
        let draft = ctx.props().draft.clone().or_else(|| left.lines().next().map(|name| Draft::of(name, None)));
        // One that there is was being changed.
        let place = draft.as_ref().and_then(|draft| plan.own().iter().position(|own| draft.is_of(own)));
        let new = draft.as_ref().filter(|_| !full).map(|_| Editing::New);
        Self { editing: place.and_then(|place| plan.own_id(place)).map(Editing::Own).or(new), draft }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::New => self.editing = Some(Editing::New),
            Message::Edit(id) => self.editing = Some(Editing::Own(id)),
            Message::Look(id) => self.editing = Some(Editing::Muscles(id)),
            Message::Done(own) => {
                if let Some((own, editing)) = own.zip(self.editing) {
                    change(ctx.props(), |plan| match editing {
                        Editing::Own(id) => plan.set_own(id, own),
                        _ => plan.add_own(own).map(|_| ()),
                    });
                }
                (self.editing, self.draft) = (None, None);
                memory::keep_draft(key::DRAFT_OWN, "");
            }
        }
        true
    }

    /// The form is gone with the button that was pressed in it.
    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if self.editing.is_none() && page::has_lost_focus() {
            page::focus_still("#room-heading");
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let (link, plan) = (ctx.link(), &ctx.props().plan);
        let own = (0..plan.own().len()).filter_map(|place| plan.own_id(place).zip(plan.own().get(place)));
        let full = plan.own().len() == Plan::MAX_OWN;
        html! {
            <>
                { field::exercises() }
                <section class="own">
                    { fill!("<h3>{}</h3>", texts::OWN) }
                    { fill!("<p class='hint'>{}</p>", texts::ABOUT) }
                    <ul>{ for own.map(|(id, own)| self.own(ctx, id, own)) }</ul>
                    if self.editing == Some(Editing::New) {
                        <OwnForm draft={self.draft.clone().unwrap_or_default()} done={link.callback(Message::Done)} />
                    } else {
                        <p class="do"><button type="button" data-kind="primary" disabled={full} onclick={link.callback(|_: MouseEvent| Message::New)}>{ texts::ADD }</button></p>
                    }
                    if full {
                        <p>{ texts::full() }</p>
                    }
                </section>
                { self.muscles(ctx) }
            </>
        }
    }
}

impl OwnRoom {
    fn own(&self, ctx: &Context<Self>, id: OwnId, own: &OwnExercise) -> Html {
        let (link, props) = (ctx.link(), ctx.props());
        let name = own.name.as_str();
        let delete = changer(props, move |plan| plan.remove_own(id));
        let put = |day: usize| {
            let entry = Entry { exercise: ExerciseRef::Own(id), sets: Sets::clamped(3), amount: own.usual(), locked: false };
            let onclick = changer(props, move |plan| plan.add_entry(day, entry));
            let title = props.plan.day_title(day);
            html! { <button type="button" data-put={(day + 1).to_string()} {onclick} aria-label={texts::put_on(name, &title)}>{ texts::put(&title) }</button> }
        };
        html! {
            <li data-own={(id.place() + 1).to_string()}>
                <span class="what"><bdi>{ name }</bdi><small>{ format!(" {}", texts::muscles(own.traits.muscles)) }</small></span>
                <span class="do">
                    { for (0..props.plan.days().len()).map(put) }
                    <button type="button" aria-label={texts::edit(name)} onclick={link.callback(move |_: MouseEvent| Message::Edit(id))}>{ texts::EDIT }</button>
                    <button type="button" aria-label={texts::delete(name)} onclick={delete}>{ texts::DELETE }</button>
                </span>
                if self.editing == Some(Editing::Own(id)) {
                    <OwnForm draft={Draft::from(own.clone())} done={link.callback(Message::Done)} />
                }
            </li>
        }
    }

    /// Muscles of the catalogue's exercises, as this plan sees them.
    fn muscles(&self, ctx: &Context<Self>) -> Html {
        let (link, props) = (ctx.link(), ctx.props());
        let line = |(id, muscles): &(ExerciseId, Muscles)| {
            let id = *id;
            let name = id.exercise().name;
            let back = changer(props, move |plan| {
                plan.change_muscles(id, None);
                Ok(())
            });
            html! {
                <li data-changed={id.exercise().slug()}>
                    <span class="what">{ name }<small>{ format!(" {}", texts::muscles(*muscles)) }</small></span>
                    <span class="do"><button type="button" aria-label={texts::as_in_catalogue(name)} onclick={back}>{ texts::AS_IN_CATALOGUE }</button></span>
                </li>
            }
        };
        let opened = match self.editing {
            Some(Editing::Muscles(id)) => {
                let now = props.plan.traits(ExerciseRef::Catalogue(id)).map(|traits| traits.muscles).unwrap_or_default();
                let props = (props.plan.clone(), props.ask.clone());
                let changed = Callback::from(move |(muscle, place): (Muscle, usize)| {
                    let mut plan = (*props.0).clone();
                    plan.change_muscles(id, Some(form::with_muscle(now, muscle, place)));
                    props.1.emit((Ask::Change, Rc::new(plan)));
                });
                html! { <><h4>{ id.exercise().name }</h4>{ form::muscles_field(now, &changed) }</> }
            }
            _ => Html::default(),
        };
        html! {
            <section class="own">
                { fill!("<h3>{}</h3>", texts::OF_CATALOGUE) }
                { fill!("<p class='hint'>{}</p>", texts::ABOUT_CATALOGUE) }
                { field::exercise(String::from(texts::WHICH), link.callback(Message::Look)) }
                { opened }
                <ul>{ for props.plan.changed().iter().map(line) }</ul>
            </section>
        }
    }
}

fn change(props: &OwnProps, change: impl FnOnce(&mut Plan) -> Result<(), PlanError>) {
    let mut next = (*props.plan).clone();
    if change(&mut next).is_ok() {
        props.ask.emit((Ask::Change, Rc::new(next)));
    }
}

fn changer(props: &OwnProps, how: impl Fn(&mut Plan) -> Result<(), PlanError> + 'static) -> Callback<MouseEvent> {
    let props = OwnProps { plan: props.plan.clone(), draft: None, ask: props.ask.clone() };
    Callback::from(move |_| change(&props, &how))
}
