//! What is typed into the search field, and the exercise that comes first.
#![cfg(feature = "import")]

mod support;

use std::sync::LazyLock;

use chain_balance::codec::names::Names;
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::search::SearchNames;
use proptest::prelude::*;
use support::templates::records;

static NAMES: LazyLock<SearchNames> = LazyLock::new(|| SearchNames::read(&Names::shared().search_table()));

fn found(typed: &str) -> Vec<&'static str> {
    NAMES.found(typed).into_iter().map(|id| id.exercise().slug()).collect()
}

#[test]
fn each_ordinary_query_gives_first_what_is_meant() {
    let rows = records(include_str!("fixtures/search-queries.csv"));
    assert_eq!(rows.len(), 59);
    let mut wrong = Vec::new();
    for row in &rows {
        let found = found(&row[0]);
        if !found.first().is_some_and(|first| row[1].split('|').any(|meant| meant == *first)) {
            wrong.push(format!("{}: {:?} for {}", &row[0], &found[..found.len().min(4)], &row[1]));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn what_is_still_being_typed_finds_the_most_trained_that_begins_so() {
    for (typed, first) in [
        ("b", "bench-press-barbell"),
        ("squ", "back-squat"),
        ("dead", "deadlift"),
        ("overhead p", "overhead-press-barbell"),
        ("incline be", "incline-bench-press-dumbbell"),
        ("barb row", "barbell-row"),
        ("latpull", "lat-pulldown"),
    ] {
        assert_eq!(found(typed).first(), Some(&first), "{typed}");
    }
}

#[test]
fn names_of_other_languages_and_with_slips_are_found() {
    for (typed, first) in [
        ("Kniebeugen", "back-squat"),
        ("bankdru\u{308}cken", "bench-press-barbell"),
        ("peso muerto rum", "romanian-deadlift"),
        ("подтяг", "pull-up"),
        ("硬拉", "deadlift"),
        ("bulgarain split squat", "bulgarian-split-squat"),
        ("romainan deadlift", "romanian-deadlift"),
        ("puldown", "lat-pulldown"),
    ] {
        assert_eq!(found(typed).first(), Some(&first), "{typed}");
    }
    assert_eq!(found("zzzzqqq"), Vec::<&str>::new());
}

#[test]
fn the_empty_search_lists_the_catalogue_and_every_name_finds_its_exercise_first_or_among_its_like() {
    assert_eq!(NAMES.found("  - "), ExerciseId::all().collect::<Vec<_>>());
    for id in ExerciseId::all() {
        assert_eq!(found(id.exercise().name).first(), Some(&id.exercise().slug()));
    }
}

#[test]
fn the_names_of_the_catalogue_are_searched_before_the_table_is_there() {
    let names = SearchNames::default();
    let first = |typed: &str| names.found(typed).first().map(|id| id.exercise().slug());
    assert_eq!(
        (first("squat barb"), first("pullups"), first("hip thrusts")),
        (Some("back-squat"), Some("pull-up"), Some("hip-thrust"))
    );
    assert_eq!(first("rdl"), None);
}

proptest! {
    #[test]
    fn any_text_is_searched_and_each_exercise_found_once(typed in ".{0,200}", table in ".{0,200}") {
        let names = SearchNames::read(&table);
        for names in [&names, &*NAMES] {
            let mut found = names.found(&typed);
            let all = found.len();
            found.sort();
            found.dedup();
            prop_assert_eq!(found.len(), all);
        }
    }
}
