//! What the page is made of, without a browser.
#![cfg(feature = "web")]

use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::figure::Figure;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::{ExerciseRef, Plan};
use chain_balance::domain::report::Report;
use chain_balance::domain::template::Template;
use chain_balance::domain::tile;
use chain_balance::state::{Action, State};
use chain_balance::web::view::Row;
use chain_balance::web::{App, AppProps};
use yew::LocalServerRenderer;

fn page() -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(LocalServerRenderer::<App>::new().hydratable(false).render())
}

fn drawn(plan: &Plan) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let properties = AppProps { drawn: Some(plan.clone().into()) };
    runtime.block_on(LocalServerRenderer::<App>::with_props(properties).hydratable(false).render())
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

/// Every view is drawn with a plan of the gallery: its entries in their order, both verdicts, and each muscle on the body.
#[test]
fn a_plan_is_drawn_with_its_entries_its_verdicts_and_its_muscles() {
    for template in Template::all() {
        let plan = template.plan();
        let report = Report::of(&plan);
        let page = drawn(&plan);
        let places = plan.days().iter().enumerate().flat_map(|(day, of_day)| {
            (0..of_day.entries().len()).map(move |place| format!("data-item=\"{}-{}\"", day + 1, place + 1))
        });
        let found: Vec<usize> =
            places.map(|place| page.find(&place).unwrap_or_else(|| panic!("{}: {place}", template.id))).collect();
        assert!(found.is_sorted(), "{}", template.id);
        for words in [tile::chain(&report).words, tile::push_pull(&report).words] {
            assert!(page.contains(&words), "{}: {words}", template.id);
        }
        for muscle in Muscle::ALL {
            let title = format!("<title>{}, {} sets</title>", muscle.label(), report.muscle(*muscle));
            assert!(page.contains(&title), "{}: {title}", template.id);
        }
        assert!(!page.contains("Is your week balanced?"), "a plan is there");
    }
}

#[test]
fn whoever_has_ticked_nothing_is_told_what_this_is() {
    assert!(page().contains("Is your week balanced?"));
}
