//! A share that is made of calves, shrugs and rotators is told so.

mod support;

use chain_balance::domain::of_which::words;
use chain_balance::domain::settings::Basis;
use support::{times_a_week, week};

#[test]
fn a_quarter_of_the_posterior_votes_or_more_is_said_with_its_sets() {
    // 3 of 12 posterior sets: rows and curls are the rest.
    let quarter =
        [("barbell-row", 5, 8), ("leg-curl-lying", 4, 8), ("calf-raise-standing", 3, 8), ("bench-press-barbell", 9, 8)];
    assert_eq!(
        words(&week(&quarter)).as_deref(),
        Some("Much of the back's share is calves, shrugs and rotators: 3 sets a week.")
    );
    let less = [("barbell-row", 6, 8), ("leg-curl-lying", 4, 8), ("calf-raise-standing", 3, 8)];
    assert_eq!(words(&week(&less)), None);
    let all = [("shrug", 2, 10), ("external-rotation", 2, 15), ("band-pull-apart", 1, 15)];
    let twice = times_a_week(week(&all), 2);
    assert_eq!(words(&twice).as_deref(), Some("Much of the back's share is calves, shrugs and rotators: 10 sets a week."));
}

#[test]
fn flies_rows_and_weeks_without_any_say_nothing() {
    assert_eq!(words(&week(&[("reverse-fly", 4, 12), ("face-pull", 3, 15), ("barbell-row", 1, 8)])), None);
    assert_eq!(words(&week(&[("bench-press-barbell", 5, 5)])), None);
    assert_eq!(words(&week(&[])), None);
}

#[test]
fn it_is_read_over_what_the_share_is_read_over() {
    // 2 of 10 sets, but 40 of 80 reps.
    let mut plan = week(&[("barbell-row", 8, 5), ("calf-raise-standing", 2, 20)]);
    assert_eq!(words(&plan), None);
    plan.settings.basis = Basis::Reps;
    assert_eq!(words(&plan).as_deref(), Some("Much of the back's share is calves, shrugs and rotators: 2 sets a week."));
}
