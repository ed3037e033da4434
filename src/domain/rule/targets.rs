//! The targets of a week: rules 1 to 8.

use super::lifts::ROMANIAN;
use super::say::{capital, exercises, plural, sets};
use super::{Distance, Finding, Rule};
use crate::domain::exercise::{Force, MovementLabel, Region};
use crate::domain::figure::{Figure, side};
use crate::domain::headline;
use crate::domain::plan::{Plan, Work};
use crate::domain::quantity::Quantity;
use crate::domain::report::Report;
use crate::domain::settings::{Basis, Profile, PushPull, Settings};
use crate::domain::verdict::{self, Verdict};

/// As much as is wanted meets, three for four is near.
fn of(has: u64, wants: u64) -> Verdict {
    if has >= wants {
        Verdict::Met
    } else if 4 * has >= 3 * wants {
        Verdict::Near
    } else {
        Verdict::Missed
    }
}

/// Rule 1, read by the movement label.
pub(super) fn label_share(rule: &'static Rule, plan: &Plan, report: &Report) -> Finding {
    let Some(share) = report.figure(Figure::LabelAnteriorShare) else {
        return Finding::judged(rule, None, String::from("No movement this week is labelled front or back."));
    };
    let alarm = report.label_alarm();
    let figures = match share.rounded() {
        _ if share.is_zero() => String::from("No movement for the front yet."),
        70 if !alarm => String::from("Movements for the front take just under 70 % of the reps."),
        percent => format!("Movements for the front take {percent} % of the reps."),
    };
    let verdict = if alarm { Verdict::Missed } else { Verdict::Met };
    let mut finding = Finding::of_week(rule, report, Some(verdict), figures);
    if verdict::too_few_by(report) == 0 {
        let sets = |label| plan.sets_a_round(|work| work.traits.label == label);
        let (a, p) = (sets(MovementLabel::Anterior), sets(MovementLabel::Posterior));
        finding = finding.every_way((a > 0 && 3 * a >= 7 * p) == alarm);
        finding.distance = alarm.then(|| reps_to_go(plan));
    }
    finding
}

/// The fewest reps of posterior movements that end the alarm: those that make `10 · a < 7 · (a + p)`.
fn reps_to_go(plan: &Plan) -> Distance {
    let reps = |label| -> u64 {
        let work = plan.work().filter(|work| work.traits.label == label);
        work.map(|work| work.entry.sets.get() * work.entry.amount.in_reps()).sum()
    };
    let (a, p) = (reps(MovementLabel::Anterior), reps(MovementLabel::Posterior));
    let missing = (3 * a).saturating_sub(7 * p) * plan.sessions_a_week();
    let amount = missing / (7 * plan.days().len() as u64) + 1;
    Distance { amount, unit: Basis::Reps, of: format!("{} of movements for the back", plural(amount, "rep")) }
}

/// Rules 2, 3 and 4.
pub(super) fn chain(rule: &'static Rule, report: &Report, profile: Profile) -> Finding {
    let (split, ways) = headline::chain_to(report, profile);
    let mut finding = Finding::judged(rule, verdict::chain(report, profile), format!("{split}{ways}."));
    finding.active = report.settings().profile == profile;
    finding.whichever_way = verdict::holds_every_way(report, profile);
    match verdict::chain_distance(report, profile) {
        Some((chain, amount)) => finding.in_sets(amount, headline::sets_for(chain, amount)),
        None => finding,
    }
}

/// Rule 5: squats that lead with the knee against both Romanian deadlifts.
pub(super) fn squat_pairs(rule: &'static Rule, plan: &Plan, report: &Report) -> Finding {
    let is_romanian = |work: &Work| work.is_one_of(ROMANIAN);
    let (squats, romanian) = (plan.sets_of(Work::is_squat), plan.sets_of(is_romanian));
    if squats.is_zero() {
        return Finding::judged(rule, None, String::from("No squats this week, so there is nothing to pair."));
    }
    let verdict = of(plan.sets_a_round(is_romanian), plan.sets_a_round(Work::is_squat));
    let names = exercises(plan, &plan.exercises_of(Work::is_squat));
    let (squat_sets, romanian_sets) = (sets(squats, "squat"), sets(romanian, "Romanian deadlift"));
    let figures = format!("{} a week ({names}) and {romanian_sets}.", capital(&squat_sets));
    let missing = romanian.short_of(squats);
    let more = format!("Romanian deadlift {}", plural(missing, "set"));
    Finding::of_week(rule, report, Some(verdict), figures).in_sets(missing, more)
}

/// Rule 6, against the plan's own target (C2).
pub(super) fn push_pull(rule: &'static Rule, report: &Report) -> Finding {
    let (Some(push), Some(pull)) = (report.figure(Figure::Push), report.figure(Figure::Pull)) else {
        return Finding::judged(rule, None, String::from("Nothing counts as a push or a pull yet."));
    };
    let direction = headline::direction(report, (Figure::Push, "pushing"), (Figure::Pull, "pulling"));
    let target = report.settings().push_pull;
    let asked = match target {
        PushPull::Even => "at least as much pull as push",
        PushPull::PullLean => "1 push : 2 pull",
        PushPull::AsPrinted => "2 push : 1 pull, as printed, though its own passage says otherwise",
    };
    let figures = format!(
        "{} and {} a week: {direction}. Your target is {asked}.",
        capital(&sets(push, "pushing")),
        sets(pull, "pulling")
    );
    let finding = match verdict::push_pull(report, target) {
        // Too few sets: any verdict will do, it is not said.
        None => Finding::of_week(rule, report, Some(Verdict::Missed), figures),
        verdict => Finding::judged(rule, verdict, figures),
    };
    match verdict::push_pull_distance(report, target) {
        Some((side, amount)) => finding.in_sets(amount, format!("{} {}", side.slug(), plural(amount, "set"))),
        None => finding,
    }
}

/// Rule 7: both, one or none, where there is lower-body work.
pub(super) fn two_joints(rule: &'static Rule, report: &Report) -> Finding {
    let lower = report.sum_of(|traits| u64::from(traits.region == Region::Lower), 1);
    if lower.is_zero() {
        return Finding::judged(rule, None, String::from("No lower-body work this week."));
    }
    let sets_of = |figure| report.figure(figure).unwrap_or(Quantity::ZERO);
    let (hinge, flexion) = (sets_of(Figure::Hinge), sets_of(Figure::KneeFlexion));
    let (verdict, missing, more) = match (hinge.is_zero(), flexion.is_zero()) {
        (false, false) => (Verdict::Met, 0, ""),
        (false, true) => (Verdict::Near, 1, "knee-flexion set"),
        (true, false) => (Verdict::Near, 1, "hip or hinge set"),
        (true, true) => (Verdict::Missed, 2, "sets, one of hip or hinge and one of knee flexion,"),
    };
    let figures = format!("{} and {} a week.", capital(&sets(hinge, "hip and hinge")), sets(flexion, "knee-flexion"));
    Finding::of_week(rule, report, Some(verdict), figures).in_sets(missing, more)
}

/// Rule 8, over the whole body: as push:pull counts with both of its options.
pub(super) fn pulls(rule: &'static Rule, plan: &Plan, report: &Report) -> Finding {
    let whole = Settings { with_isolation: true, with_lower_body: true, ..Settings::default() };
    let is = |force| move |work: &Work| side(&work.traits, &whole) == Some(force);
    let (pull, push) = (plan.sets_of(is(Force::Pull)), plan.sets_of(is(Force::Push)));
    if pull.is_zero() && push.is_zero() {
        return Finding::judged(rule, None, String::from("No pushing and no pulling yet."));
    }
    let posterior = plan.sets_of(|work| is(Force::Pull)(work) && work.traits.label == MovementLabel::Posterior);
    let verdict = of(plan.sets_a_round(is(Force::Pull)), plan.sets_a_round(is(Force::Push)));
    let mut figures = format!("{} and {} a week over the whole body", capital(&sets(pull, "pulling")), sets(push, "pushing"));
    figures.push_str(&match posterior {
        _ if pull.is_zero() => String::from("."),
        none if none.is_zero() => String::from("; none of the pulling sets are for the back."),
        all if all == pull => String::from("; all of the pulling sets are for the back."),
        some => format!("; {some} of the pulling sets are for the back."),
    });
    let missing = pull.short_of(push);
    Finding::of_week(rule, report, Some(verdict), figures).in_sets(missing, format!("pulling {}", plural(missing, "set")))
}
