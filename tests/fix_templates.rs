//! The advice for the well-known plans, and for programmes of many kinds.
#![cfg(feature = "import")]

mod support;

use std::path::Path;

use chain_balance::domain::figure::Figure;
use chain_balance::domain::fix::{Advice, Fix, Limits};
use chain_balance::domain::plan::Plan;
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::report::Report;
use chain_balance::domain::strength::Strength;
use support::{programmes, templates};

/// The figures that are targets: posterior share, push to pull, anterior share of the movement labels.
fn figures(plan: &Plan) -> String {
    let report = Report::of(plan);
    let [posterior, push, pull, label] = [Figure::PosteriorShare, Figure::Push, Figure::Pull, Figure::LabelAnteriorShare]
        .map(|figure| report.figure(figure).map_or(String::from("none"), Quantity::exact));
    format!("posterior {posterior} %, push {push} to pull {pull}, anterior label {label} %")
}

fn lines(plan: &Plan, fix: &Fix, head: &str) -> String {
    let edits: Vec<_> = fix.edits().iter().map(|edit| format!("    {}\n", edit.words(plan))).collect();
    let fixed = fix.apply(plan).expect("the plan it was made for");
    let reaches = if fix.reaches() { "" } else { ", comes nearest" };
    format!("  {head}{reaches}, costs {}, {}\n{}    {}\n", fix.cost(), fix.proof().slug(), edits.concat(), figures(&fixed))
}

fn advice(plan: &Plan, ways: usize) -> String {
    let Some(advice) = Advice::of(plan, &Limits::default()) else { return String::from("  too little to judge\n") };
    let mut text = format!("  {}\n", figures(plan));
    if let Some(Strength::Peaking) = Strength::of(plan) {
        text += "  is left alone\n";
    } else if advice.alternatives.is_empty() && !advice.reached {
        text += "  nothing comes nearer\n";
    } else if advice.alternatives.is_empty() {
        text += "  nothing to change\n";
    }
    advice.alternatives.iter().take(ways).for_each(|fix| text += &lines(plan, fix, fix.way().slug()));
    if let Some(reachable) = advice.reachable {
        let target = format!("can reach {}", reachable.profile.slug());
        text +=
            &reachable.fix.map_or(format!("  meets {} already\n", reachable.profile.slug()), |fix| lines(plan, &fix, &target));
    }
    text
}

/// Compares with what was agreed to; what a file says on lines that begin with `  coach:` or `  because:` is for readers.
fn is_as_agreed(file: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(file);
    let agreed = std::fs::read_to_string(&path).unwrap_or_default();
    let is_said = |line: &&str| !line.starts_with("  coach:") && !line.starts_with("  because:");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        let remarks = |name: &str| {
            let after = agreed.lines().skip_while(|line| *line != name).skip(1);
            after
                .take_while(|line| line.starts_with(' '))
                .filter(|line| !is_said(line))
                .map(|line| format!("{line}\n"))
                .collect()
        };
        let with_remarks = |block: &str| -> String {
            let name = block.lines().next().unwrap_or_default();
            let remarks: String = remarks(name);
            format!("{block}{remarks}")
        };
        let blocks = found.split_inclusive("\n\n").map(|block| with_remarks(&format!("{}\n", block.trim_end())));
        let text: String = blocks.map(|block| format!("{}\n\n", block.trim_end())).collect();
        std::fs::write(&path, text.trim_end().to_owned() + "\n").expect("a file");
        return;
    }
    let agreed: Vec<&str> = agreed.lines().filter(is_said).collect();
    for (found, agreed) in found.trim_end().lines().zip(&agreed) {
        assert_eq!(found, *agreed, "of all:\n{found}");
    }
    assert_eq!(found.trim_end().lines().count(), agreed.len());
}

#[test]
fn the_well_known_plans_have_the_advice_that_was_agreed_to() {
    let blocks = templates::all().into_iter().map(|template| format!("{}\n{}\n", template.id, advice(&template.plan, 3)));
    is_as_agreed("fixes.txt", &blocks.collect::<String>());
}

/// The first way, beside the answer of a coach: the same, or with a sentence that says why it is another.
#[test]
fn the_programmes_have_the_first_way_that_was_agreed_to() {
    let blocks = programmes::programmes().into_iter().map(|(name, plan)| format!("{name}\n{}\n", advice(&plan, 1)));
    is_as_agreed("coach.txt", &blocks.collect::<String>());
}

/// Every way of forty-odd more, each read as a coach who has to sign it.
#[test]
fn more_programmes_have_the_ways_that_were_agreed_to() {
    let blocks = programmes::more_programmes().into_iter().map(|(name, plan)| format!("{name}\n{}\n", advice(&plan, 3)));
    is_as_agreed("more-coach.txt", &blocks.collect::<String>());
}

/// Every way of forty that were written down before anybody had looked at what is advised.
#[test]
fn forty_programmes_of_all_kinds_have_the_ways_that_were_agreed_to() {
    let blocks = programmes::forty_programmes().into_iter().map(|(name, plan)| format!("{name}\n{}\n", advice(&plan, 3)));
    is_as_agreed("forty-coach.txt", &blocks.collect::<String>());
}

/// The first way of a hundred more, written down before anybody had looked, too.
#[test]
fn a_hundred_programmes_have_the_first_way_that_was_agreed_to() {
    let blocks = programmes::hundred_programmes().into_iter().map(|(name, plan)| format!("{name}\n{}\n", advice(&plan, 1)));
    is_as_agreed("hundred-coach.txt", &blocks.collect::<String>());
}

/// The first way of eighty more by other hands.
#[test]
fn eighty_programmes_have_the_first_way_that_was_agreed_to() {
    let blocks = programmes::eighty_programmes().into_iter().map(|(name, plan)| format!("{name}\n{}\n", advice(&plan, 1)));
    is_as_agreed("eighty-coach.txt", &blocks.collect::<String>());
}
