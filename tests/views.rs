//! What the page is made of, without a browser.
#![cfg(feature = "web")]

use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::figure::Figure;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::ExerciseRef;
use chain_balance::state::{Action, State};
use chain_balance::web::App;
use chain_balance::web::view::Row;
use yew::LocalServerRenderer;

fn page() -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(LocalServerRenderer::<App>::new().hydratable(false).render())
}

#[test]
fn the_first_picture_has_every_exercise_figure_and_muscle() {
    let page = page();
    for id in ExerciseId::all() {
        assert!(page.contains(&format!("data-exercise=\"{}\"", id.exercise().slug())), "{}", id.exercise().slug());
    }
    let shown =
        Figure::ALL.iter().filter(|figure| page.contains(&format!("data-figure=\"{}\" data-value=\"\"", figure.slug())));
    assert_eq!(shown.count(), Figure::ALL.len());
    for muscle in Muscle::ALL {
        assert!(page.contains(&format!("data-muscle=\"{}\" data-value=\"0\"", muscle.slug())), "{}", muscle.slug());
    }
    assert!(page.contains("Tick what you train, and the split appears here"));
}

#[test]
fn no_template_is_left_unfilled() {
    assert!(!page().contains("{}"));
}

#[test]
fn the_first_picture_has_no_inline_style_or_script() {
    let page = page();
    assert!(!page.contains(" style=") && !page.contains("<script"));
}

#[test]
fn a_tick_changes_what_one_row_depends_on() {
    let before = State::default();
    let squat = ExerciseRef::Catalogue(ExerciseId::from_slug("back-squat").expect("a squat"));
    let after = before.apply(Action::Tick { day: 0, exercise: squat, on: true });
    let row = |state: &State, id| Row::of(state.plan(), 0, ExerciseRef::Catalogue(id), false).depends();
    let rows = |state: &State| ExerciseId::all().map(|id| row(state, id)).collect::<Vec<_>>();
    let changed = rows(&before).into_iter().zip(rows(&after)).filter(|(before, after)| before != after);
    assert_eq!(changed.count(), 1);
}
