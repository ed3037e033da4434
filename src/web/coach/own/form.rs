//! The form of an exercise of one's own, and of the muscles of any.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::texts;
use crate::codec::link;
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::{Dominance, Force, Mechanic, MovementLabel, Muscles, Plane, Region, Traits};
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::name::Name;
use crate::domain::own::OwnExercise;
use crate::domain::plan::Plan;
use crate::state::keeper::key;
use crate::web::coach::{field, memory, page};
use crate::web::view::template::fill;

/// An exercise of that name, of which nothing is known yet.
fn blank(name: &str) -> OwnExercise {
    let traits = Traits {
        pattern: None,
        region: Region::Upper,
        force: Force::Neutral,
        plane: None,
        dominance: None,
        label: MovementLabel::Neutral,
        mechanic: Mechanic::Compound,
        unilateral: false,
        muscles: Muscles::default(),
    };
    OwnExercise { name: Name::clean(name), traits, timed: false }
}

/// An exercise of that name that uses what another one does; where there is none, one of which nothing is known.
pub(in crate::web::coach) fn like(name: &str, other: Option<ExerciseId>) -> OwnExercise {
    let blank = blank(name);
    match other.map(ExerciseId::exercise) {
        Some(other) => OwnExercise { traits: other.traits, timed: other.usual.is_timed(), ..blank },
        None => blank,
    }
}

/// The exercise of an id or a code.
fn named(id: &str) -> Option<ExerciseId> {
    ExerciseId::from_slug(id).or_else(|| ExerciseId::from_code(id.parse().ok()?))
}

/// What the form begins with.
#[derive(Clone, PartialEq)]
pub(in crate::web::coach) struct Draft {
    own: OwnExercise,
    /// The exercise that lent it all but its name.
    like: Option<ExerciseId>,
}

impl Draft {
    /// What is wanted: a name, and in the next line the id or code of an exercise that it is like.
    pub(in crate::web::coach) fn wanted(said: &str) -> Self {
        let (name, other) = said.split_once('\n').unwrap_or((said, ""));
        Self::of(name, named(other))
    }

    /// Does it have the name of that exercise?
    pub(in crate::web::coach) fn is_of(&self, other: &OwnExercise) -> bool {
        self.own.name == other.name
    }

    /// An exercise of that name, like another one where there is one.
    pub(in crate::web::coach) fn of(name: &str, like: Option<ExerciseId>) -> Self {
        Self { own: self::like(name, like), like }
    }
}

impl Default for Draft {
    fn default() -> Self {
        Self::from(blank(""))
    }
}

impl From<OwnExercise> for Draft {
    fn from(own: OwnExercise) -> Self {
        Self { own, like: None }
    }
}

/// Keeps what is filled in: what the exercise was called when the form was opened, the name as it stands there, and the exercise as
/// the only one of a plan's own.
fn keep(begun: &Name, name: &str, own: &OwnExercise) {
    let mut plan = Plan::default();
    let named = OwnExercise { name: Name::clean("-"), ..own.clone() };
    let _ = plan.add_own(named);
    memory::keep_draft(key::DRAFT_OWN, &format!("{begun}\n{name}\n{}", link::encode(&plan)));
}

/// What was filled in for the exercise of that name.
fn kept(begun: &Name) -> Option<(String, OwnExercise)> {
    let kept = memory::draft(key::DRAFT_OWN);
    let mut lines = kept.lines();
    lines.next().filter(|line| *line == begun.as_str())?;
    let name = lines.next()?;
    Some((name.into(), link::decode(lines.next()?).ok()?.own().first()?.clone()))
}

/// Where the form goes when it is done: nothing when it was given up.
#[derive(Properties, PartialEq)]
pub(in crate::web::coach) struct FormProps {
    pub draft: Draft,
    pub done: Callback<Option<OwnExercise>>,
}

/// The form; the exercise changes when it is done, not before.
pub(in crate::web::coach) struct OwnForm {
    draft: OwnExercise,
    /// The name as it is being typed: cleaned at every key it would lose the blank between two words.
    name: String,
    nameless: bool,
}

/// What happens to the form.
pub(in crate::web::coach) enum Message {
    /// Something of it is changed: of the draft as it is then, since two changes may come before it is shown again.
    Change(Box<dyn FnOnce(&mut OwnExercise)>),
    /// The name is being typed.
    Name(String),
    /// It is done.
    Save,
}

impl Component for OwnForm {
    type Message = Message;
    type Properties = FormProps;

    fn create(ctx: &Context<Self>) -> Self {
        let begun = &ctx.props().draft.own;
        let (name, draft) = kept(&begun.name).unwrap_or_else(|| (begun.name.to_string(), begun.clone()));
        Self { name, draft, nameless: false }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Change(change) => change(&mut self.draft),
            Message::Name(name) => self.name = name,
            Message::Save => {
                let own = OwnExercise { name: Name::clean(&self.name), ..self.draft.clone() };
                self.nameless = own.name.is_empty();
                if !self.nameless {
                    ctx.props().done.emit(Some(own));
                    return true;
                }
            }
        }
        keep(&ctx.props().draft.own.name, &self.name, &self.draft);
        true
    }

    /// Whoever opens the form types a name next.
    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        if first {
            page::focus("input[name=own-name]");
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let link = ctx.link();
        let draft = &self.draft;
        let with = |change: fn(&mut OwnExercise, Event)| {
            link.callback(move |event: Event| Message::Change(Box::new(move |own| change(own, event))))
        };
        let traits = |change: fn(&mut Traits, usize)| {
            link.callback(move |place: usize| Message::Change(Box::new(move |own| change(&mut own.traits, place))))
        };
        let muscles = link.callback(|(muscle, place): (Muscle, usize)| {
            Message::Change(Box::new(move |own| own.traits.muscles = with_muscle(own.traits.muscles, muscle, place)))
        });
        let of = &draft.traits;
        let place = |place: Option<usize>| place.map_or(0, |place| place + 1);
        let plane = Plane::ALL.iter().position(|one| Some(*one) == of.plane);
        let dominance = Dominance::ALL.iter().position(|one| Some(*one) == of.dominance);
        let name = link.callback(|event: InputEvent| Message::Name(event.target_unchecked_into::<HtmlInputElement>().value()));
        let timed = with(|own, event| own.timed = event.target_unchecked_into::<HtmlInputElement>().checked());
        html! {
            <fieldset class="own-form">
                { fill!("<legend>{}</legend>", texts::FORM) }
                <label class="choice">
                    { fill!("<span>{}</span>", texts::NAME) }
                    <input type="text" name="own-name" autocomplete="off" maxlength="200" value={self.name.clone()} oninput={name}
                        aria-invalid={self.nameless.then_some("true")} />
                </label>
                if self.nameless {
                    { fill!("<p role='alert'>{}</p>", texts::NAMELESS) }
                }
                if let Some(like) = ctx.props().draft.like {
                    <p class="hint">{ texts::filled_in_like(like.exercise().name) }</p>
                }
                <div class="field-grid">
                    { field::choice("own-region", texts::REGION, &texts::REGIONS.map(String::from), of.region.code().into(), traits(|of, place| of.region = Region::from_code(place as u64).unwrap_or(of.region))) }
                    { field::choice("own-force", texts::FORCE, &texts::FORCES.map(String::from), of.force.code().into(), traits(|of, place| of.force = Force::from_code(place as u64).unwrap_or(of.force))) }
                    { field::choice("own-plane", texts::PLANE, &texts::PLANES.map(String::from), place(plane), traits(|of, place| of.plane = place.checked_sub(1).and_then(|place| Plane::from_code(place as u64)))) }
                    { field::choice("own-dominance", texts::DOMINANCE, &texts::DOMINANCES.map(String::from), place(dominance), traits(|of, place| of.dominance = place.checked_sub(1).and_then(|place| Dominance::from_code(place as u64)))) }
                    { field::choice("own-mechanic", texts::MECHANIC, &texts::MECHANICS.map(String::from), of.mechanic.code().into(), traits(|of, place| of.mechanic = Mechanic::from_code(place as u64).unwrap_or(of.mechanic))) }
                    { field::choice("own-label", texts::LABEL, &texts::LABELS.map(String::from), of.label.code().into(), traits(|of, place| of.label = MovementLabel::from_code(place as u64).unwrap_or(of.label))) }
                </div>
                { muscles_field(of.muscles, &muscles) }
                <label><input type="checkbox" name="own-timed" checked={draft.timed} onchange={timed} />{ texts::TIMED }</label>
                <p role="status" data-counts={crate::domain::counting::counts(of).to_string()}>{ texts::counts(draft) }</p>
                <p class="do">
                    <button type="button" data-kind="primary" onclick={link.callback(|_: MouseEvent| Message::Save)}>{ texts::KEEP }</button>
                    <button type="button" onclick={ctx.props().done.reform(|_: MouseEvent| None)}>{ texts::NEVER_MIND }</button>
                </p>
            </fieldset>
        }
    }
}

/// Muscles with one of them made primary, secondary (the places 1 and 2) or neither.
pub(super) fn with_muscle(muscles: Muscles, muscle: Muscle, place: usize) -> Muscles {
    let only = MuscleSet::of(&[muscle]);
    let (primary, secondary) = (muscles.primary().without(only), muscles.secondary().without(only));
    match place {
        1 => Muscles::new(primary.with(muscle), secondary),
        2 => Muscles::new(primary, secondary.with(muscle)),
        _ => Muscles::new(primary, secondary),
    }
}

/// For each muscle whether it is primary, secondary or none.
pub(super) fn muscles_field(muscles: Muscles, changed: &Callback<(Muscle, usize)>) -> Html {
    let field = |muscle: Muscle| {
        let words = texts::ROLES.map(String::from);
        let now = if muscles.primary().has(muscle) {
            1
        } else if muscles.secondary().has(muscle) {
            2
        } else {
            0
        };
        let chosen = changed.reform(move |place: usize| (muscle, place));
        field::choice(muscle.slug(), muscle.label(), &words, now, chosen)
    };
    html! {
        <fieldset class="muscle-choices">
            { fill!("<legend>{}</legend>", texts::MUSCLES) }
            <div class="field-grid">{ for Muscle::ALL.iter().map(|muscle| field(*muscle)) }</div>
        </fieldset>
    }
}
