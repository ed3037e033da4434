//! What was read of a text, and what a name means, as plain data for programs. The keys are a contract.

use serde::{Serialize, Serializer};

use super::names::Meaning;
use super::object::PlanObject;
use super::text::{Reading, Remark, What, Why};
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::Plan;

/// What was read of a text, ready to be serialised.
#[derive(Serialize)]
pub struct ReadingPart {
    /// The plan of a text that holds one week and nothing that no plan can hold.
    #[serde(serialize_with = "as_object")]
    plan: Option<Plan>,
    /// Every week of the text, in its order.
    weeks: Vec<WeekPart>,
    /// The average of several weeks.
    average: Option<AveragePart>,
    lines: Vec<LinePart>,
}

#[derive(Serialize)]
struct WeekPart {
    name: String,
    #[serde(serialize_with = "as_object")]
    plan: Option<Plan>,
}

#[derive(Serialize)]
struct AveragePart {
    #[serde(serialize_with = "as_object")]
    plan: Option<Plan>,
    /// What comes to less than half a set a week or has no room.
    apart: Vec<ApartPart>,
}

#[derive(Serialize)]
struct ApartPart {
    exercise: String,
    sets: u64,
}

/// What became of a line, or of a part of it.
#[derive(Serialize)]
struct LinePart {
    /// From one.
    line: usize,
    part: String,
    kind: &'static str,
    /// What is asked or wrong; empty where nothing is.
    words: String,
    /// Texts that may stand in the place of the part, the likeliest first.
    choices: Vec<String>,
}

fn as_object<S: Serializer>(plan: &Option<Plan>, serializer: S) -> Result<S::Ok, S::Error> {
    plan.as_ref().map(PlanObject::of).serialize(serializer)
}

impl ReadingPart {
    /// What a text says.
    pub fn of(reading: &Reading) -> Self {
        let average = reading.average().map(|average| AveragePart {
            apart: average.apart.into_iter().map(|(exercise, sets)| ApartPart { exercise, sets }).collect(),
            plan: Some(average.plan),
        });
        Self {
            plan: reading.plan().filter(|plan| **plan != Plan::default() && reading.faults().next().is_none()).cloned(),
            // A text that speaks of nothing has none.
            weeks: reading
                .weeks
                .iter()
                .filter(|week| week.plan != Plan::default())
                .map(|week| WeekPart { name: week.name.clone(), plan: Some(week.plan.clone()) })
                .collect(),
            average,
            lines: reading.remarks.iter().map(LinePart::of).collect(),
        }
    }
}

impl LinePart {
    fn of(remark: &Remark) -> Self {
        let (kind, words) = match &remark.what {
            What::Entries(_) => ("entries", String::new()),
            What::Heading => ("heading", String::new()),
            What::Setting => ("setting", String::new()),
            What::PassedOver => ("passed-over", String::new()),
            // These are in the plan as they were understood.
            What::Asked(why @ (Why::Guess(_) | Why::WarmUp | Why::HowOften)) => ("guessed", why.to_string()),
            What::Asked(why) => ("asked", why.to_string()),
            What::ToName { .. } => ("to-name", String::from("no exercise is called so: it is in no figure")),
            What::Fault(why) => ("fault", why.to_string()),
        };
        Self { line: remark.line, part: remark.part.clone(), kind, words, choices: remark.proposals.clone() }
    }
}

/// What a name means, ready to be serialised.
#[derive(Serialize)]
pub struct MeaningPart {
    /// The id of the exercise; nothing where the name fits several alike, or none that is known.
    exercise: Option<&'static str>,
    /// How it was found.
    tier: Option<&'static str>,
    /// It is to be asked whether that is meant.
    guess: bool,
    /// Where it is several, all of them, the most trained first; where none is known, the nearest.
    choices: Vec<&'static str>,
}

impl MeaningPart {
    /// A meaning.
    pub fn of(meaning: &Meaning) -> Self {
        let slugs = |ids: &[ExerciseId]| ids.iter().map(|id| id.exercise().slug()).collect();
        match meaning {
            Meaning::Known(found) => Self {
                exercise: Some(found.exercise.exercise().slug()),
                tier: Some(found.tier.slug()),
                guess: found.is_guess(),
                choices: Vec::new(),
            },
            Meaning::Several(ids) | Meaning::Unknown(ids) => {
                Self { exercise: None, tier: None, guess: false, choices: slugs(ids) }
            }
        }
    }
}
