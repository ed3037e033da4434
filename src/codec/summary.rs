//! A report as plain data, for JSON and for programs. The keys are a contract.

mod rules;

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::codec::object::{PlanObject, SettingsObject};
use crate::domain::figure::Figure;
use crate::domain::frequency;
use crate::domain::headline;
use crate::domain::minutes;
use crate::domain::muscle::Muscle;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::quantity::Quantity;
use crate::domain::report::{Contribution, Report};
use crate::domain::settings::Basis;
use crate::domain::verdict::{self, Band};
use rules::{RulePart, WarningPart};

/// A report with its plan and with what the rules say, ready to be serialised.
#[derive(Serialize)]
pub struct Summary<'a> {
    #[serde(flatten)]
    figures: Figures<'a>,
    rules: Vec<RulePart<'a>>,
    warnings: Vec<WarningPart>,
}

/// The same without the rules, whose words are larger than all the rest.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Figures<'a> {
    plan: PlanObject<'a>,
    settings: SettingsObject,
    headline: String,
    verdicts: Verdicts,
    /// By the names of [`Figure`].
    figures: Map<&'static str, Option<Number>>,
    /// Sets a week, by the names of [`Muscle`].
    muscles: Map<&'static str, Number>,
    bands: Map<&'static str, &'static str>,
    /// Days a week each muscle is trained, by the names of [`Muscle`].
    days_a_week: Map<&'static str, Number>,
    /// Minutes of a session of each day: an estimate.
    minutes: Vec<u64>,
    gave: Gave<'a>,
    labels: Labels,
    range: Option<[Number; 2]>,
    unmapped: Vec<ContributionPart<'a>>,
    not_counted: Vec<ContributionPart<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Verdicts {
    chain: Option<&'static str>,
    chain_whichever_way: Option<bool>,
    push_pull: Option<&'static str>,
    label_alarm: bool,
}

#[derive(Serialize)]
struct Gave<'a> {
    figures: Map<&'static str, Vec<ContributionPart<'a>>>,
    muscles: Map<&'static str, Vec<ContributionPart<'a>>>,
}

#[derive(Serialize)]
struct ContributionPart<'a> {
    exercise: &'a str,
    amount: Number,
}

#[derive(Serialize)]
struct Labels {
    sets: LabelPart,
    reps: LabelPart,
}

#[derive(Serialize)]
struct LabelPart {
    anterior: Number,
    posterior: Number,
    neutral: Number,
}

impl<'a> Summary<'a> {
    /// Everything that the report of a plan says.
    pub fn of(plan: &'a Plan, report: &Report) -> Self {
        Self { figures: Figures::of(plan, report), rules: RulePart::all(plan, report), warnings: WarningPart::all(plan) }
    }
}

impl<'a> Figures<'a> {
    /// Every figure and verdict of the report of a plan.
    pub fn of(plan: &'a Plan, report: &Report) -> Self {
        let settings = report.settings();
        let labels = |basis| {
            let split = report.label_split(basis);
            LabelPart { anterior: Number(split.anterior), posterior: Number(split.posterior), neutral: Number(split.neutral) }
        };
        Self {
            plan: PlanObject::of(plan),
            settings: SettingsObject::of(settings),
            headline: headline::chain(report),
            verdicts: Verdicts {
                chain: verdict::chain(report, settings.profile).map(|verdict| verdict.slug()),
                chain_whichever_way: verdict::holds_every_way(report, settings.profile),
                push_pull: verdict::push_pull(report, settings.push_pull).map(|verdict| verdict.slug()),
                label_alarm: report.label_alarm(),
            },
            figures: Map::of(Figure::ALL, |figure| (figure.slug(), report.figure(figure).map(Number))),
            muscles: Map::of(Muscle::ALL, |muscle| (muscle.slug(), Number(report.muscle(muscle)))),
            bands: Map::of(Muscle::ALL, |muscle| (muscle.slug(), Band::of(report, muscle).slug())),
            days_a_week: Map::of(Muscle::ALL, |muscle| (muscle.slug(), Number(frequency::days_a_week(plan, muscle)))),
            minutes: (0..plan.days().len()).map(|day| minutes::of_day(plan, day)).collect(),
            gave: Gave {
                figures: Map::of(Figure::ALL, |figure| (figure.slug(), contributions(plan, report.gave(figure)))),
                muscles: Map::of(Muscle::ALL, |muscle| (muscle.slug(), contributions(plan, report.gave_muscle(muscle)))),
            },
            labels: Labels { sets: labels(Basis::Sets), reps: labels(Basis::Reps) },
            range: report.range().map(|(low, high)| [Number(low), Number(high)]),
            unmapped: contributions(plan, report.unmapped()),
            not_counted: contributions(plan, report.not_counted()),
        }
    }
}

/// The slug of a catalogue exercise, the name of an own one.
pub(super) fn id(plan: &Plan, exercise: ExerciseRef) -> &str {
    match exercise {
        ExerciseRef::Catalogue(id) => id.exercise().slug(),
        ExerciseRef::Own(_) => plan.exercise_name(exercise),
    }
}

fn contributions(plan: &Plan, contributions: Vec<Contribution>) -> Vec<ContributionPart<'_>> {
    contributions
        .into_iter()
        .map(|contribution| ContributionPart { exercise: id(plan, contribution.exercise), amount: Number(contribution.amount) })
        .collect()
}

/// A whole number where the quantity is one, else exact to a hundredth.
pub(super) struct Number(pub(super) Quantity);

impl Serialize for Number {
    #[expect(clippy::float_arithmetic, reason = "the boundary: JSON and JavaScript know no other fractions")]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.hundredths() {
            whole if whole % 100 == 0 => serializer.serialize_u64(whole / 100),
            hundredths => serializer.serialize_f64(hundredths as f64 / 100.0),
        }
    }
}

/// Pairs in the order of the vocabulary, serialised as an object.
struct Map<K, V>(Vec<(K, V)>);

impl<K, V> Map<K, V> {
    fn of<T: Copy>(terms: &[T], pair: impl Fn(T) -> (K, V)) -> Self {
        Self(terms.iter().map(|term| pair(*term)).collect())
    }
}

impl<K: Serialize, V: Serialize> Serialize for Map<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}
