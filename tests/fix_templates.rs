//! The smallest fixes of the well-known plans.
#![cfg(feature = "import")]

mod support;

use chain_balance::domain::figure::Figure;
use chain_balance::domain::fix::{Advice, Edit, Fix, Limits};
use chain_balance::domain::plan::{ExerciseRef, Plan};
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::report::Report;
use support::templates;

/// The figures that are targets: posterior share, push to pull, anterior share of the movement labels.
fn figures(plan: &Plan) -> String {
    let report = Report::of(plan);
    let [posterior, push, pull, label] = [Figure::PosteriorShare, Figure::Push, Figure::Pull, Figure::LabelAnteriorShare]
        .map(|figure| report.figure(figure).map_or(String::from("none"), Quantity::exact));
    format!("posterior {posterior} %, push {push} to pull {pull}, anterior label {label} %")
}

fn slug(exercise: ExerciseRef) -> &'static str {
    match exercise {
        ExerciseRef::Catalogue(id) => id.exercise().slug(),
        ExerciseRef::Own(_) => "own",
    }
}

fn words(plan: &Plan, edit: &Edit) -> String {
    match *edit {
        Edit::Sets { day, exercise, from, to } => {
            format!("{}: {} {from} to {}", plan.day_title(day), slug(exercise), to.map_or(0, |to| to.get()))
        }
        Edit::Add { day, exercise, sets } => format!("{}: add {} {sets}", plan.day_title(day), exercise.exercise().slug()),
        Edit::Swap { day, exercise, with, sets } => {
            format!("{}: swap {} {sets} for {}", plan.day_title(day), slug(exercise), with.exercise().slug())
        }
        Edit::Move { day, exercise, to, .. } => format!("{}: move {} to {to}", plan.day_title(day), slug(exercise)),
    }
}

fn lines(plan: &Plan, fix: &Fix) -> String {
    let edits: Vec<_> = fix.edits().iter().map(|edit| words(plan, edit)).collect();
    let fixed = fix.apply(plan).expect("the plan it was made for");
    let (proof, change, preference) = (fix.proof().slug(), fix.change(), fix.preference());
    format!("- {}\n  {proof}, changes {change}, preferred by {preference}\n  {}\n", edits.join("; "), figures(&fixed))
}

#[test]
fn the_well_known_plans_have_the_fixes_of_the_table() {
    let mut text = String::new();
    for template in templates::all() {
        let plan = &template.plan;
        let advice = Advice::of(plan, &Limits::default()).expect("enough to judge");
        assert!(advice.reached, "{}", template.id);
        text += &format!("{}\n  {}, {}\n", template.id, advice.proof.slug(), figures(plan));
        advice.alternatives.iter().for_each(|fix| text += &lines(plan, fix));
    }
    for (found, expected) in text.lines().zip(include_str!("fixtures/fixes.txt").lines()) {
        assert_eq!(found, expected, "of all:\n{text}");
    }
    assert_eq!(text.lines().count(), include_str!("fixtures/fixes.txt").lines().count());
}
