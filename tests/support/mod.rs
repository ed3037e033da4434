//! Plans and exercises in a few words.
#![allow(dead_code, reason = "every file of tests takes what it needs of it")]

pub mod any;
pub mod brute;
pub mod coach;
#[cfg(feature = "import")]
pub mod logs;
pub mod programmes;
#[cfg(feature = "import")]
pub mod readings;
#[cfg(feature = "import")]
pub mod templates;

use chain_balance::domain::bounded::{Reps, Seconds, Sessions, Sets};
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::exercise::{Amount, Force, Mechanic, MovementLabel, Muscles, Region, Traits};
use chain_balance::domain::figure::Figure;
use chain_balance::domain::muscle::{Muscle, MuscleSet};
use chain_balance::domain::name::Name;
use chain_balance::domain::own::OwnExercise;
use chain_balance::domain::plan::{Day, Entry, ExerciseRef, Plan};
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::report::{Contribution, Report};

/// An exercise by its slug, its sets, and the reps or seconds of each.
pub type Work<'a> = (&'a str, u64, u64);

#[track_caller]
pub fn id(slug: &str) -> ExerciseId {
    ExerciseId::from_slug(slug).unwrap_or_else(|| panic!("no exercise is called {slug}"))
}

#[track_caller]
pub fn exercise(slug: &str) -> ExerciseRef {
    ExerciseRef::Catalogue(id(slug))
}

/// An entry in the unit of its exercise.
#[track_caller]
pub fn entry(plan: &Plan, exercise: ExerciseRef, sets: u64, number: u64) -> Entry {
    let amount =
        if plan.is_timed(exercise) { Seconds::new(number).map(Amount::Seconds) } else { Reps::new(number).map(Amount::Reps) };
    Entry { exercise, sets: Sets::new(sets).expect("sets"), amount: amount.expect("reps or seconds"), locked: false }
}

/// A plan of days without names.
#[track_caller]
pub fn days(days: &[&[Work]]) -> Plan {
    let mut plan = Plan::default();
    for (place, work) in days.iter().enumerate() {
        if place > 0 {
            plan.add_day(Day::default()).expect("at most seven days");
        }
        for (slug, sets, number) in *work {
            plan.add_entry(place, entry(&plan, exercise(slug), *sets, *number)).expect("room for the entry");
        }
    }
    plan
}

/// A plan of one day.
#[track_caller]
pub fn week(work: &[Work]) -> Plan {
    days(&[work])
}

#[track_caller]
pub fn report(work: &[Work]) -> Report {
    Report::of(&week(work))
}

/// Any number of sets of eight, in as many entries as they take.
#[track_caller]
pub fn many(work: &[(&str, u64)]) -> Plan {
    let mut plan = Plan::default();
    for (slug, sets) in work {
        for from in (0..*sets).step_by(99) {
            plan.add_entry(0, entry(&plan, exercise(slug), (sets - from).min(99), 8)).expect("room for the entry");
        }
    }
    plan
}

#[track_caller]
pub fn times_a_week(mut plan: Plan, sessions: u64) -> Plan {
    plan.sessions = Some(Sessions::new(sessions).expect("sessions"));
    plan
}

pub fn name(text: &str) -> Name {
    Name::clean(text)
}

pub fn muscles(primary: &[Muscle], secondary: &[Muscle]) -> Muscles {
    Muscles::new(MuscleSet::of(primary), MuscleSet::of(secondary))
}

/// An own exercise that counts in as little as its muscles allow: tests change what they are about.
pub fn own(called: &str, muscles: Muscles) -> OwnExercise {
    let traits = Traits {
        pattern: None,
        region: Region::Core,
        force: Force::Neutral,
        plane: None,
        dominance: None,
        label: MovementLabel::Neutral,
        mechanic: Mechanic::Isolation,
        unilateral: false,
        muscles,
    };
    OwnExercise { name: name(called), traits, timed: false }
}

/// A plan of one day with own exercises alone, so many sets of eight of each.
#[track_caller]
pub fn own_week(exercises: &[(OwnExercise, u64)]) -> Plan {
    let mut plan = Plan::default();
    for (own, sets) in exercises {
        let id = plan.add_own(own.clone()).expect("room for an own exercise");
        plan.add_entry(0, entry(&plan, ExerciseRef::Own(id), *sets, 8)).expect("room for the entry");
    }
    plan
}

/// The figure as handles and JSON carry it, `none` where there is none.
#[track_caller]
pub fn shows(report: &Report, figure: Figure, value: &str) {
    let found = report.figure(figure).map_or(String::from("none"), Quantity::exact);
    assert_eq!(found, value, "{}", figure.slug());
}

/// How many units of 1/`of` an amount is; it must be a whole number of them.
#[track_caller]
pub fn units(amount: Quantity, of: u64) -> u64 {
    let units = amount.times(Quantity::new(1, of)).rounded();
    assert_eq!(Quantity::new(units, of), amount, "a whole number of 1/{of}");
    units
}

/// What the contributions add up to, in units of 1/`of`.
#[track_caller]
pub fn sum(contributions: &[Contribution], of: u64) -> Quantity {
    Quantity::new(contributions.iter().map(|contribution| units(contribution.amount, of)).sum(), of)
}

/// What strangers put into names.
pub const HOSTILE: [&str; 8] = [
    "<img src=x onerror=alert(1)>",
    "</text><script>alert(1)</script>",
    "javascript:alert(1)",
    "\"' onload='alert(1)' x=\"&amp;]]>",
    "<![CDATA[ &#0; &lol; <!ENTITY x SYSTEM 'file:///etc/passwd'>",
    "\u{202e}gnirts\u{2066}\u{200f} \u{0}\u{1b}[31m\u{7f}\u{9b}",
    "\u{fffe}\u{ffff}a\u{fdd0}",
    "\u{feff}%3Csvg/onload=alert(1)%3E",
];
