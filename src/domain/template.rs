//! Well-known plans, exact: what their authors fix is counted, and a note says what they leave to the lifter.

mod rows;

use super::bounded::{Reps, Seconds, Sessions, Sets};
use super::catalogue::ExerciseId;
use super::exercise::Amount;
use super::name::Name;
use super::plan::{Day, Entry, ExerciseRef, Plan, Weekday};
use rows::TEMPLATES;

/// A plan that many lifters know.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Template {
    /// The word that stands for it in files and addresses: `stronglifts-5x5`.
    pub id: &'static str,
    /// What it is known by.
    pub name: &'static str,
    /// How often a week it is trained.
    pub sessions: Sessions,
    /// What is left to the lifter or left out, in words.
    pub note: &'static str,
    /// The work, in the order it is done.
    pub rows: &'static [TemplateEntry],
}

/// One exercise of a [`Template`], on one day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TemplateEntry {
    /// The name of the day. Rows of one day stand together.
    pub day: &'static str,
    /// What is done.
    pub exercise: ExerciseId,
    /// Working sets.
    pub sets: Sets,
    /// Reps or seconds of each set; of a range the lower end, of an open-ended set the stated minimum.
    pub amount: Amount,
    /// What was picked where the plan leaves it open; empty where nothing is.
    pub note: &'static str,
}

/// A row of the table. It does not compile with an exercise or a number that there is not.
const fn row(day: &'static str, slug: &str, sets: u64, number: u64, note: &'static str) -> TemplateEntry {
    let exercise = ExerciseId::named(slug);
    let Some(sets) = Sets::new(sets) else { panic!("sets out of range") };
    let amount = if exercise.is_timed() {
        let Some(seconds) = Seconds::new(number) else { panic!("seconds out of range") };
        Amount::Seconds(seconds)
    } else {
        let Some(reps) = Reps::new(number) else { panic!("reps out of range") };
        Amount::Reps(reps)
    };
    TemplateEntry { day, exercise, sets, amount, note }
}

/// Rule 40: a programme of one article, that gives its exercises alone. It is not among the fourteen.
static SIX_WEEKS: Template = Template {
    id: "articles-six-weeks",
    name: "The articles' six weeks of posterior work",
    sessions: Sessions::clamped(2),
    note: "The article names the exercises and says six weeks. Sets, reps and days are ours. Leg curls are done one leg at a time.",
    rows: &[
        row("Posterior", "leg-curl-lying", 3, 8, "set counts are ours; one leg at a time"),
        row("Posterior", "good-morning", 3, 8, "set counts are ours"),
        row("Posterior", "romanian-deadlift", 3, 8, "set counts are ours"),
        row("Posterior", "back-extension", 3, 8, "set counts are ours"),
        row("Posterior", "reverse-sled-drag", 3, 30, "set counts are ours; the article walks it backwards"),
    ],
};

/// Rule 43: five of the seven exercises that one article would see in a week. It is not among the fourteen.
static FIVE_OF_SEVEN: Template = Template {
    id: "articles-five-of-seven",
    name: "Five of seven",
    sessions: Sessions::clamped(2),
    note: "One article names seven exercises and wants some or all of them in a week. The choice of five, the sets, reps and days are ours.",
    rows: &[
        row("Day 1", "back-squat", 3, 8, "set counts are ours"),
        row("Day 1", "barbell-row", 3, 10, "set counts are ours"),
        row("Day 1", "glute-bridge", 3, 10, "set counts are ours"),
        row("Day 2", "deadlift", 3, 6, "set counts are ours"),
        row("Day 2", "lunge", 3, 10, "set counts are ours"),
    ],
};

impl Template {
    /// The fourteen well-known plans.
    pub fn all() -> &'static [Self] {
        &TEMPLATES
    }

    /// The well-known plan of an id.
    pub fn from_id(id: &str) -> Option<&'static Self> {
        TEMPLATES.iter().chain([&SIX_WEEKS, &FIVE_OF_SEVEN]).find(|template| template.id == id)
    }

    /// The plan that a rule asks for: the articles' week (rule 22), their six weeks of posterior work (rule 40)
    /// and five of the seven exercises of one of them (rule 43).
    pub fn of_rule(number: u8) -> Option<&'static Self> {
        match number {
            22 => Self::from_id("articles-3-day"),
            40 => Some(&SIX_WEEKS),
            43 => Some(&FIVE_OF_SEVEN),
            _ => None,
        }
    }

    /// The well-known plan that a plan is, or was before more came to it: every row stands on its day, with no fewer sets.
    pub fn of_plan(plan: &Plan) -> Option<&'static Self> {
        Self::all().iter().find(|template| template.is_in(plan))
    }

    fn is_in(&self, plan: &Plan) -> bool {
        let mut days = 0;
        self.rows.chunk_by(|row, next| row.day == next.day).enumerate().all(|(place, rows)| {
            days = place + 1;
            rows.iter().all(|row| {
                let is_of_it = |other: &&TemplateEntry| other.exercise == row.exercise;
                let asked: u64 = rows.iter().filter(is_of_it).map(|row| row.sets.get()).sum();
                let entries = plan.days().get(place).map_or(&[][..], |day| day.entries());
                let here = entries.iter().filter(|entry| entry.exercise == ExerciseRef::Catalogue(row.exercise));
                here.map(|entry| entry.sets.get()).sum::<u64>() >= asked
            })
        }) && days == plan.days().len()
    }

    /// Does its author fix the exercise of a day? Nobody wrote the split by body parts; the articles give no sets.
    pub fn fixes(&self, day: usize, exercise: ExerciseRef) -> bool {
        let is_open = |row: &TemplateEntry| row.note.contains("left open") || row.note.contains("ours");
        let mut days = self.rows.chunk_by(|row, next| row.day == next.day);
        !matches!(self.id, "bro-split" | "articles-3-day")
            && days
                .nth(day)
                .is_some_and(|rows| rows.iter().any(|row| ExerciseRef::Catalogue(row.exercise) == exercise && !is_open(row)))
    }

    /// Does its author leave assistance work to the lifter?
    pub fn leaves_open(&self) -> bool {
        matches!(self.id, "531-for-beginners" | "nsuns-5-day")
    }

    /// The plan, with settings as they are by default. A day that is called by a day of the week is on it.
    pub fn plan(&self) -> Plan {
        let mut plan = Plan::default();
        (plan.name, plan.sessions) = (Name::clean(self.name), Some(self.sessions));
        for (place, rows) in self.rows.chunk_by(|row, next| row.day == next.day).enumerate() {
            let title = rows.first().map_or("", |row| row.day);
            let weekday = Weekday::ALL.iter().copied().find(|weekday| weekday.label() == title);
            // The tables keep within what a plan holds: `tests/templates.rs` compares every entry.
            if place > 0 && plan.add_day(Day::default()).is_err() {
                break;
            }
            let _ = plan.set_day(place, Name::clean(title), weekday);
            for row in rows {
                let exercise = ExerciseRef::Catalogue(row.exercise);
                let _ = plan.add_entry(place, Entry { exercise, sets: row.sets, amount: row.amount, locked: false });
            }
        }
        plan
    }
}
