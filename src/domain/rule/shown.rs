//! Rules that are shown where they apply, and what they say there.

mod hints;
mod variety;

pub use hints::hint;

use super::lifts::{DEADLIFTS, ROMANIAN};
use super::say::{called, either, exercises, list, sets, times};
use super::{Finding, Measure, Rule, Swap};
use crate::domain::catalogue::ExerciseId;
use crate::domain::check::NO_DIAGNOSIS;
use crate::domain::counting::Vote;
use crate::domain::exercise::MovementLabel;
use crate::domain::muscle::MuscleSet;
use crate::domain::pattern::Pattern;
use crate::domain::plan::{ExerciseRef, Plan, Work};
use crate::domain::preset::Preset;
use crate::domain::report::Report;
use crate::domain::settings::Convention;
use crate::domain::split::percentages;
use crate::domain::template::Template;
use crate::domain::verdict::too_few_by;

/// What is said, and beside which exercises.
type Said = (String, Vec<ExerciseRef>);

pub(super) fn show(rule: &'static Rule, plan: &Plan, report: &Report) -> Finding {
    let said = match rule.measure {
        Measure::Variety => variety::say(plan),
        Measure::Soreness => soreness(plan),
        Measure::Mobility => mobility(plan),
        Measure::Bridges => bridges(plan),
        Measure::Template => template(rule),
        Measure::FirstPair => first_pair(plan, report),
        Measure::SlowLowering => slow_lowering(plan),
        Measure::Progress => progress(report),
        Measure::Swap => swap(rule, plan),
        Measure::Check(check) => Some((format!("{} {NO_DIAGNOSIS}", check.question()), Vec::new())),
        Measure::Preset => Some((presets(rule), Vec::new())),
        Measure::Muscles => Some((muscles(), Vec::new())),
        Measure::MovementTable => movement_table(plan),
        Measure::Hints => hints::say(plan),
        Measure::Tightness => Some((format!("{TIGHT} {NO_DIAGNOSIS}"), Vec::new())),
        Measure::Seven => seven(plan),
        // The others are judged.
        _ => None,
    };
    said.map_or_else(|| Finding::silent(rule), |(words, exercises)| Finding::shown(rule, words, exercises))
}

const TIGHT: &str = "Try hinges and leg curls for a few weeks before you stretch more.";

/// The seven of rule 43, each by the exercises that count as it.
const SEVEN: [(&str, &[ExerciseId]); 7] = [
    ("deadlift", DEADLIFTS),
    ("back squat", &[ExerciseId::named("back-squat")]),
    ("kettlebell swing", &[ExerciseId::named("kettlebell-swing")]),
    ("lunge", &[ExerciseId::named("lunge")]),
    ("glute bridge", &[ExerciseId::named("glute-bridge")]),
    ("pull-up", &[ExerciseId::named("pull-up")]),
    ("bent-over row", &[ExerciseId::named("barbell-row"), ExerciseId::named("dumbbell-row")]),
];

/// Rule 43: nothing while nothing is trained.
fn seven(plan: &Plan) -> Option<Said> {
    plan.work().next()?;
    let has = |list: &[ExerciseId]| plan.work().any(|work| work.is_one_of(list));
    let of =
        |present: bool| SEVEN.iter().filter(move |(_, list)| has(list) == present).map(|(name, _)| *name).collect::<Vec<_>>();
    let (there, missing) = (of(true), of(false));
    let words = match (there.as_slice(), missing.as_slice()) {
        (_, []) => String::from("Your week has all seven."),
        ([], _) => String::from("Your week has none of the seven yet."),
        (there, missing) => format!("Your week has {} of 7: {}. Missing: {}.", there.len(), list(there), list(missing)),
    };
    Some((words, plan.exercises_of(|work| SEVEN.iter().any(|(_, list)| work.is_one_of(list)))))
}

/// Rule 19: there are squats, and fewer Romanian deadlifts.
fn soreness(plan: &Plan) -> Option<Said> {
    let squats = plan.exercises_of(Work::is_squat);
    let romanian = plan.sets_of(|work| work.is_one_of(ROMANIAN));
    (!squats.is_empty() && romanian < plan.sets_of(Work::is_squat)).then(|| {
        let (after, has) = (exercises(plan, &squats), sets(romanian, "Romanian deadlift"));
        let words =
            format!("Quads sore from {after}? The author would add a few sets of Romanian deadlifts. Your week has {has}.");
        (words, squats)
    })
}

const STRETCHING: ExerciseId = ExerciseId::named("stretching");

/// Rule 20. Conditioning counts in no figure, but it can be listed.
fn mobility(plan: &Plan) -> Option<Said> {
    let exercise = ExerciseRef::Catalogue(STRETCHING);
    let days = plan.days().iter().filter(|day| day.has(exercise)).count();
    let words = match days {
        _ if plan.is_empty() => return None,
        0 => String::from("Your plan lists no mobility work; as a warm-up it need not be listed."),
        days => format!("Your plan lists mobility work {}.", times(plan.a_week(days as u64))),
    };
    Some((words, Vec::new()))
}

/// Rule 21: days on which no bridge stands before the first compound hinge. A warm-up is not counted and need not be listed.
fn bridges(plan: &Plan) -> Option<Said> {
    let bare = |day: &usize| {
        let mut before = plan.work().filter(|work| work.day == *day).take_while(|work| !work.is_compound_hinge());
        plan.work().any(|work| work.day == *day && work.is_compound_hinge())
            && !before.any(|work| work.traits.pattern == Some(Pattern::Bridge))
    };
    let days: Vec<String> = (0..plan.days().len()).filter(bare).map(|day| plan.day_title(day)).collect();
    let words = || format!("No glute bridge comes before the hinges on {}; a warm-up need not be listed.", list(&days));
    (!days.is_empty()).then(|| (words(), plan.exercises_of(Work::is_compound_hinge)))
}

/// Rules 22 and 40 are plans.
fn template(rule: &Rule) -> Option<Said> {
    let template = Template::of_rule(rule.number)?;
    Some((format!("It opens as a plan: {}. {}", template.name, template.note), Vec::new()))
}

const FIRST_PAIR: [ExerciseId; 2] = [ExerciseId::named("glute-bridge"), ExerciseId::named("lunge")];

/// Rule 23: while there is too little to judge, and what of the pair is not there yet may be suggested.
fn first_pair(plan: &Plan, report: &Report) -> Option<Said> {
    let missing = FIRST_PAIR.into_iter().filter(|id| !plan.work().any(|work| work.is_one_of(&[*id])));
    let names: Vec<&str> = missing.filter(|id| plan.left_out.allows(*id)).map(|id| id.exercise().name).collect();
    (too_few_by(report) > 0 && !names.is_empty()).then(|| (format!("If you are just starting: {}.", list(&names)), Vec::new()))
}

/// Rule 24.
fn slow_lowering(plan: &Plan) -> Option<Said> {
    let deadlifts = plan.exercises_of(|work| work.is_one_of(DEADLIFTS) || work.is_one_of(ROMANIAN));
    let words = || format!("{}: one article asks for three seconds on the way down.", exercises(plan, &deadlifts));
    (!deadlifts.is_empty()).then(|| (words(), deadlifts.clone()))
}

/// Rule 25: what a single week cannot show.
fn progress(report: &Report) -> Option<Said> {
    let words = "One week cannot show whether you do more from week to week: keep an eye on that yourself.";
    (!report.sets().is_zero()).then(|| (String::from(words), Vec::new()))
}

/// Rules 26 to 31.
fn swap(rule: &Rule, plan: &Plan) -> Option<Said> {
    let swap = Swap::of_rule(rule.number)?;
    let (from, offers) = (swap.from(plan), swap.offers(plan));
    if from.is_empty() || offers.is_empty() {
        return None;
    }
    let done = sets(plan.sets_of(|work| from.contains(&work.entry.exercise)), "");
    let to = either(&offers.iter().map(|id| id.exercise().name).collect::<Vec<_>>());
    let of = exercises(plan, &from);
    let words = format!("You do {done} a week of {of}. To re-balance, you could swap some of them for {to}: {}.", swap.gain);
    Some((words, from))
}

/// Rules 36 and 37: what chooses which target.
fn presets(rule: &Rule) -> String {
    let mut said: Vec<String> = Vec::new();
    let presets = || Preset::ALL.iter().filter(|preset| preset.rule() == rule.number);
    for (place, preset) in presets().enumerate() {
        if presets().take(place).all(|other| other.words() != preset.words()) {
            let alike = presets().filter(|other| other.words() == preset.words()).map(|other| other.label());
            said.push(format!("{}: {}", list(&alike.collect::<Vec<_>>()), preset.words()));
        }
    }
    said.join(" ")
}

/// Rule 38.
fn muscles() -> String {
    let [a, n, p] = [MuscleSet::ANTERIOR, MuscleSet::NEUTRAL, MuscleSet::POSTERIOR].map(MuscleSet::len);
    format!(
        "Of the {} muscles counted, {a} are at the front (anterior), {p} at the back (posterior), and {n} count for neither.",
        a + n + p
    )
}

/// What a movement label says, in plain words.
const fn side(label: MovementLabel) -> &'static str {
    match label {
        MovementLabel::Anterior => "front",
        MovementLabel::Posterior => "back",
        MovementLabel::Neutral | MovementLabel::None => "neither side",
    }
}

/// The lifts of the movement table (rule 39).
const TABLE: &[ExerciseId] = &[
    ExerciseId::named("back-squat"),
    ExerciseId::named("deadlift"),
    ExerciseId::named("push-up"),
    ExerciseId::named("pull-up"),
];

/// Rule 39: how those of the table that are in the plan count here. A vote of the default convention.
fn movement_table(plan: &Plan) -> Option<Said> {
    let lifts = plan.exercises_of(|work| work.is_one_of(TABLE));
    let mut said = Vec::new();
    for lift in &lifts {
        let traits = plan.traits(*lift)?;
        let called = called(plan, *lift);
        let votes = match Vote::of(traits.muscles, Convention::Fractional) {
            None => String::from("counts for neither side"),
            Some(Vote { posterior: 0, .. }) => String::from("counts for the front alone"),
            Some(Vote { anterior: 0, .. }) => String::from("counts for the back alone"),
            Some(vote) => {
                let [share, _] = percentages([vote.posterior, vote.anterior]).unwrap_or_default();
                format!("counts {share} % for the back")
            }
        };
        said.push(format!("{called} is labelled {}; by its muscles it {votes}.", side(traits.label)));
    }
    (!said.is_empty()).then(|| (said.join(" "), lifts))
}
