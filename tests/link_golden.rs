//! Links that were published open for ever.

mod support;

use chain_balance::codec::link::{decode, encode};
use chain_balance::domain::exercise::{Amount, Muscles};
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::own::OwnExercise;
use chain_balance::domain::plan::{ExerciseRef, LeftOut, Plan};
use chain_balance::domain::settings::Settings;

/// What a plan holds, in one line: everything, so that a link that opens as something else is found out.
fn described(plan: &Plan) -> String {
    let mut parts = vec![format!("\"{}\"", plan.name)];
    parts.extend(plan.sessions.map(|sessions| format!("{sessions} sessions")));
    parts.extend((plan.settings != Settings::default()).then(|| settings(&plan.settings)));
    parts.extend(plan.own().iter().map(own));
    parts.extend(plan.changed().iter().map(|(id, of)| format!("changed {}: {}", id.exercise().slug(), muscles(*of))));
    parts.extend((plan.left_out != LeftOut::default()).then(|| left_out(&plan.left_out)));
    for day in plan.days() {
        let mut entries = Vec::new();
        for entry in day.entries() {
            let exercise = match entry.exercise {
                ExerciseRef::Catalogue(id) => id.exercise().slug().to_owned(),
                ExerciseRef::Own(_) => format!("\"{}\"", plan.exercise_name(entry.exercise)),
            };
            let unit = if matches!(entry.amount, Amount::Seconds(_)) { "s" } else { "" };
            let locked = if entry.locked { " locked" } else { "" };
            entries.push(format!("{exercise} {}x{}{unit}{locked}", entry.sets, entry.amount.get()));
        }
        let weekday = day.weekday.map_or(String::new(), |weekday| format!(" {}", weekday.slug()));
        let entries = if entries.is_empty() { String::from("nothing") } else { entries.join(", ") };
        parts.push(format!("day \"{}\"{weekday}: {entries}", day.name));
    }
    parts.join("; ")
}

fn settings(settings: &Settings) -> String {
    let targets = format!("settings {} {}", settings.profile.slug(), settings.push_pull.slug());
    let ways = format!("{} {}", settings.convention.slug(), settings.basis.slug());
    format!("{targets} {ways} isolation {} lower body {}", settings.with_isolation, settings.with_lower_body)
}

fn own(own: &OwnExercise) -> String {
    let of = &own.traits;
    let words = [
        of.pattern.map_or("-", |pattern| pattern.slug()),
        of.region.slug(),
        of.force.slug(),
        of.plane.map_or("-", |plane| plane.slug()),
        of.dominance.map_or("-", |dominance| dominance.slug()),
        of.label.slug(),
        of.mechanic.slug(),
        if of.unilateral { "one side" } else { "two sides" },
        if own.timed { "timed" } else { "reps" },
    ];
    format!("own \"{}\": {} {}", own.name, words.join(" "), muscles(of.muscles))
}

fn muscles(muscles: Muscles) -> String {
    let list = |set: chain_balance::domain::muscle::MuscleSet| set.iter().map(Muscle::slug).collect::<Vec<_>>().join("+");
    format!("{}|{}", list(muscles.primary()), list(muscles.secondary()))
}

fn left_out(out: &LeftOut) -> String {
    let equipment = out.equipment.iter().map(|equipment| equipment.slug());
    let exercises = out.exercises().map(|id| id.exercise().slug());
    format!("without {}", equipment.chain(exercises).collect::<Vec<_>>().join(", "))
}

/// Pairs of lines, after the comment at the head.
fn golden() -> Vec<(&'static str, &'static str)> {
    let lines: Vec<&str> = include_str!("fixtures/links.txt").lines().filter(|line| !line.starts_with('#')).collect();
    lines.chunks(2).map(|pair| (pair[0], pair[1])).collect()
}

#[test]
fn every_published_link_opens_as_what_it_held_and_is_written_the_same() {
    for (holds, text) in golden() {
        let plan = decode(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(described(&plan), holds);
        assert_eq!(encode(&plan), text);
    }
}

#[test]
fn the_published_links_have_something_of_everything() {
    let all: String = golden().iter().map(|(holds, _)| format!("{holds}\n")).collect();
    assert!(golden().len() >= 10);
    for part in
        ["sessions", "settings", "own", "changed", "without", "locked", "monday", "day \"\"", "s,", "timed", "x999", "99x"]
    {
        assert!(all.contains(part), "no link has {part}");
    }
}
