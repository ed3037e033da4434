//! The shape of the JSON.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::checks::CheckPart;
use super::error::Unread;
use super::own::{MusclesPart, OwnPart, known, maybe};
use crate::domain::bounded::{Reps, Seconds, Sessions, Sets};
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::{Amount, Equipment};
use crate::domain::name::Name;
use crate::domain::plan::{Day, Entry, ExerciseRef, Plan, Weekday};
use crate::domain::settings::Settings;

/// What every version begins with.
#[derive(Deserialize)]
pub(super) struct Head {
    #[serde(rename = "chain-balance")]
    pub(super) version: Option<u64>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Whole {
    #[serde(rename = "chain-balance")]
    pub(super) version: u64,
    pub(super) plans: Vec<Part>,
    #[serde(default)]
    pub(super) checks: Vec<CheckPart>,
    #[serde(default)]
    pub(super) names: BTreeMap<String, String>,
}

/// A plan.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Part {
    #[serde(default)]
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    sessions: Option<u64>,
    #[serde(default)]
    settings: BTreeMap<String, String>,
    #[serde(default)]
    left_out: LeftOutPart,
    #[serde(default)]
    own: Vec<OwnPart>,
    #[serde(default)]
    changed: Vec<ChangedPart>,
    days: Vec<DayPart>,
}

#[derive(Serialize, Deserialize, Default)]
struct LeftOutPart {
    #[serde(default)]
    equipment: Vec<String>,
    #[serde(default)]
    exercises: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct ChangedPart {
    exercise: String,
    #[serde(flatten)]
    muscles: MusclesPart,
}

#[derive(Serialize, Deserialize)]
struct DayPart {
    #[serde(default)]
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    weekday: Option<String>,
    #[serde(default)]
    entries: Vec<EntryPart>,
}

#[derive(Serialize, Deserialize)]
struct EntryPart {
    #[serde(skip_serializing_if = "Option::is_none")]
    exercise: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    own: Option<usize>,
    sets: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    reps: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<u64>,
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    locked: bool,
}

impl EntryPart {
    fn of(entry: &Entry) -> Self {
        let (exercise, own) = match entry.exercise {
            ExerciseRef::Catalogue(id) => (Some(String::from(id.exercise().slug())), None),
            ExerciseRef::Own(id) => (None, Some(usize::from(id.place()) + 1)),
        };
        let (reps, seconds) = match entry.amount {
            Amount::Reps(reps) => (Some(reps.get()), None),
            Amount::Seconds(seconds) => (None, Some(seconds.get())),
        };
        Self { exercise, own, sets: entry.sets.get(), reps, seconds, locked: entry.locked }
    }

    fn entry(&self, plan: &Plan) -> Result<Entry, Unread> {
        let exercise = match (&self.exercise, self.own) {
            (Some(slug), None) => ExerciseRef::Catalogue(known(slug, ExerciseId::from_slug)?),
            (None, Some(place)) => {
                let id = place.checked_sub(1).and_then(|place| plan.own_id(place));
                ExerciseRef::Own(id.ok_or(Unread::Exercise)?)
            }
            _ => return Err(Unread::Exercise),
        };
        let amount = match (plan.is_timed(exercise), self.reps, self.seconds) {
            (false, Some(reps), None) => Reps::new(reps).map(Amount::Reps).ok_or(Unread::Number(Reps::UNIT)),
            (true, None, Some(seconds)) => Seconds::new(seconds).map(Amount::Seconds).ok_or(Unread::Number(Seconds::UNIT)),
            (true, ..) => Err(Unread::Number(Seconds::UNIT)),
            (false, ..) => Err(Unread::Number(Reps::UNIT)),
        }?;
        let sets = Sets::new(self.sets).ok_or(Unread::Number(Sets::UNIT))?;
        Ok(Entry { exercise, sets, amount, locked: self.locked })
    }
}

impl Part {
    pub(super) fn of(plan: &Plan) -> Self {
        let day = |day: &Day| DayPart {
            name: String::from(day.name.as_str()),
            weekday: day.weekday.map(|weekday| weekday.slug().into()),
            entries: day.entries().iter().map(EntryPart::of).collect(),
        };
        let changed = plan.changed().iter();
        Self {
            name: String::from(plan.name.as_str()),
            sessions: plan.sessions.map(Sessions::get),
            settings: plan.settings.words().into_iter().map(|(name, word)| (name.into(), word.into())).collect(),
            left_out: LeftOutPart {
                equipment: plan.left_out.equipment.iter().map(|one| one.slug().into()).collect(),
                exercises: plan.left_out.exercises().map(|id| id.exercise().slug().into()).collect(),
            },
            own: plan.own().iter().map(OwnPart::of).collect(),
            changed: changed
                .map(|(id, muscles)| ChangedPart { exercise: id.exercise().slug().into(), muscles: MusclesPart::of(*muscles) })
                .collect(),
            days: plan.days().iter().map(day).collect(),
        }
    }

    pub(super) fn plan(self) -> Result<Plan, Unread> {
        let mut plan = Plan::default();
        plan.name = Name::clean(&self.name);
        let sessions = self.sessions.map(|sessions| Sessions::new(sessions).ok_or(Unread::Number(Sessions::UNIT)));
        plan.sessions = sessions.transpose()?;
        for (name, word) in &self.settings {
            let settings: Settings = plan.settings;
            plan.settings = known(word, |word| settings.with(name, word))?;
        }
        for word in &self.left_out.equipment {
            plan.left_out.equipment = plan.left_out.equipment.with(known(word, Equipment::from_slug)?);
        }
        for slug in &self.left_out.exercises {
            plan.left_out.add(known(slug, ExerciseId::from_slug)?);
        }
        for own in &self.own {
            plan.add_own(own.own()?).map_err(|_| Unread::Size)?;
        }
        for changed in &self.changed {
            plan.change_muscles(known(&changed.exercise, ExerciseId::from_slug)?, Some(changed.muscles.muscles()?));
        }
        if self.days.is_empty() {
            return Err(Unread::Size);
        }
        for (place, day) in self.days.iter().enumerate() {
            if place > 0 {
                plan.add_day(Day::default()).map_err(|_| Unread::Size)?;
            }
            let weekday = maybe(day.weekday.as_ref(), Weekday::from_slug)?;
            plan.set_day(place, Name::clean(&day.name), weekday).map_err(|_| Unread::Size)?;
            for entry in &day.entries {
                let entry = entry.entry(&plan)?;
                plan.add_entry(place, entry).map_err(|_| Unread::Size)?;
            }
        }
        Ok(plan)
    }
}
