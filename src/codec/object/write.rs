//! A plan, ready to be serialised as an object that [`read`](super::read) reads.

use serde::Serialize;

use crate::domain::catalogue::{ExerciseId, Level};
use crate::domain::exercise::{Amount, Equipment, Muscles};
use crate::domain::lifter::{Lifter, Place};
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::own::OwnExercise;
use crate::domain::plan::{Day, Entry, ExerciseRef, LeftOut, Plan};
use crate::domain::settings::Settings;

/// A plan as an object. What is as usual has no key, but for the settings, which a reader wants to see.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PlanObject<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sessions: Option<u64>,
    settings: SettingsObject,
    days: Vec<DayObject<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    own: Vec<OwnObject<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changed: Vec<ChangedObject>,
    #[serde(skip_serializing_if = "Option::is_none")]
    left_out: Option<LeftOutObject>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lifter: Option<LifterObject>,
}

/// The settings of a plan: all of them, also those that are as usual.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::codec) struct SettingsObject {
    profile: &'static str,
    push_pull: &'static str,
    convention: &'static str,
    basis: &'static str,
    with_isolation: bool,
    with_lower_body: bool,
}

#[derive(Serialize)]
struct DayObject<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    weekday: Option<&'static str>,
    entries: Vec<EntryObject<'a>>,
}

#[derive(Serialize)]
struct EntryObject<'a> {
    exercise: &'a str,
    /// The place of an exercise of one's own: its name alone may be that of another.
    #[serde(skip_serializing_if = "Option::is_none")]
    own: Option<u8>,
    sets: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    reps: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<u64>,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    locked: bool,
}

#[derive(Serialize)]
struct OwnObject<'a> {
    name: &'a str,
    timed: bool,
    pattern: Option<&'static str>,
    region: &'static str,
    force: &'static str,
    plane: Option<&'static str>,
    dominance: Option<&'static str>,
    label: &'static str,
    mechanic: &'static str,
    unilateral: bool,
    primary: Vec<&'static str>,
    secondary: Vec<&'static str>,
}

#[derive(Serialize)]
struct ChangedObject {
    exercise: &'static str,
    primary: Vec<&'static str>,
    secondary: Vec<&'static str>,
}

#[derive(Serialize)]
struct LifterObject {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    places: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<&'static str>,
}

#[derive(Serialize)]
struct LeftOutObject {
    equipment: Vec<&'static str>,
    exercises: Vec<&'static str>,
}

impl<'a> PlanObject<'a> {
    /// The object of a plan.
    pub fn of(plan: &'a Plan) -> Self {
        let left_out = &plan.left_out;
        Self {
            name: plan.name.as_str(),
            sessions: plan.sessions.map(|sessions| sessions.get()),
            settings: SettingsObject::of(&plan.settings),
            days: plan.days().iter().map(|day| DayObject::of(plan, day)).collect(),
            own: plan.own().iter().map(OwnObject::of).collect(),
            changed: plan.changed().iter().map(|(id, muscles)| ChangedObject::of(*id, *muscles)).collect(),
            left_out: (*left_out != LeftOut::default()).then(|| LeftOutObject {
                equipment: left_out.equipment.iter().map(Equipment::slug).collect(),
                exercises: left_out.exercises().map(|id| id.exercise().slug()).collect(),
            }),
            lifter: (plan.lifter != Lifter::default()).then(|| LifterObject {
                places: plan.lifter.places.iter().map(Place::slug).collect(),
                level: plan.lifter.level.map(Level::slug),
            }),
        }
    }
}

impl SettingsObject {
    pub(in crate::codec) fn of(settings: &Settings) -> Self {
        Self {
            profile: settings.profile.slug(),
            push_pull: settings.push_pull.slug(),
            convention: settings.convention.slug(),
            basis: settings.basis.slug(),
            with_isolation: settings.with_isolation,
            with_lower_body: settings.with_lower_body,
        }
    }
}

impl<'a> DayObject<'a> {
    fn of(plan: &'a Plan, day: &'a Day) -> Self {
        let entries = day.entries().iter().map(|entry| EntryObject::of(plan, entry)).collect();
        Self { name: day.name.as_str(), weekday: day.weekday.map(|weekday| weekday.slug()), entries }
    }
}

impl<'a> EntryObject<'a> {
    fn of(plan: &'a Plan, entry: &Entry) -> Self {
        let (exercise, own) = match entry.exercise {
            ExerciseRef::Catalogue(id) => (id.exercise().slug(), None),
            ExerciseRef::Own(id) => (plan.exercise_name(entry.exercise), Some(id.place())),
        };
        let (reps, seconds) = match entry.amount {
            Amount::Reps(reps) => (Some(reps.get()), None),
            Amount::Seconds(seconds) => (None, Some(seconds.get())),
        };
        Self { exercise, own, sets: entry.sets.get(), reps, seconds, locked: entry.locked }
    }
}

impl<'a> OwnObject<'a> {
    fn of(own: &'a OwnExercise) -> Self {
        let traits = &own.traits;
        Self {
            name: own.name.as_str(),
            timed: own.timed,
            pattern: traits.pattern.map(|term| term.slug()),
            region: traits.region.slug(),
            force: traits.force.slug(),
            plane: traits.plane.map(|term| term.slug()),
            dominance: traits.dominance.map(|term| term.slug()),
            label: traits.label.slug(),
            mechanic: traits.mechanic.slug(),
            unilateral: traits.unilateral,
            primary: slugs(traits.muscles.primary()),
            secondary: slugs(traits.muscles.secondary()),
        }
    }
}

impl ChangedObject {
    fn of(id: ExerciseId, muscles: Muscles) -> Self {
        Self { exercise: id.exercise().slug(), primary: slugs(muscles.primary()), secondary: slugs(muscles.secondary()) }
    }
}

fn slugs(muscles: MuscleSet) -> Vec<&'static str> {
    muscles.iter().map(Muscle::slug).collect()
}
