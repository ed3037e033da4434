//! What is typed into the search field, and the exercise that comes first.
#![cfg(feature = "import")]

mod support;

use std::sync::LazyLock;

use chain_balance::codec::names::Names;
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::name::Name;
use chain_balance::domain::own::OwnExercise;
use chain_balance::domain::plan::{ExerciseRef, Plan};
use chain_balance::domain::search::{Found, Search, SearchNames, Words};
use proptest::prelude::*;
use support::templates::records;

static NAMES: LazyLock<SearchNames> = LazyLock::new(|| SearchNames::read(&Names::shared().search_table()));

fn found(typed: &str) -> Vec<&'static str> {
    NAMES.found(typed).into_iter().map(|id| id.exercise().slug()).collect()
}

#[test]
fn each_ordinary_query_gives_first_what_is_meant() {
    let mut rows = records(include_str!("fixtures/search-queries.csv"));
    assert_eq!(rows.len(), 59);
    rows.extend(records(include_str!("fixtures/more-search-queries.csv")));
    assert_eq!(rows.len(), 59 + 73);
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
fn the_name_of_a_muscle_finds_all_that_train_it() {
    use chain_balance::domain::muscle::Muscle;
    for (typed, muscle) in
        [("calves", "calves"), ("hamstrings", "hamstrings"), ("lats", "lats"), ("rotator cuff", "rotator-cuff")]
    {
        let found = NAMES.found(typed);
        let muscle = Muscle::from_slug(muscle).expect("a muscle");
        let trains = |id: &ExerciseId| {
            let muscles = id.exercise().traits.muscles;
            muscles.primary().has(muscle) || muscles.secondary().has(muscle)
        };
        assert!(ExerciseId::all().filter(trains).all(|id| found.contains(&id)), "{typed}");
    }
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

/// What the page shows, by id or by the name of an own exercise; behind a `~` what is only like it.
fn looked(typed: &str, plan: &Plan) -> Vec<String> {
    let found = NAMES.look(typed, plan, |name| String::from(name));
    let name = |exercise: &ExerciseRef| match exercise {
        ExerciseRef::Catalogue(id) => String::from(id.exercise().slug()),
        own => String::from(plan.exercise_name(*own)),
    };
    let like = found.is_like.then(|| String::from("~"));
    like.into_iter().chain(found.exercises.iter().map(name)).collect()
}

fn with_own(names: &[&str]) -> Plan {
    let mut plan = Plan::default();
    let traits = ExerciseId::from_slug("hip-thrust").expect("a hip thrust").exercise().traits;
    for name in names {
        plan.add_own(OwnExercise { name: Name::clean(name), traits, timed: false }).expect("room");
    }
    plan
}

#[test]
fn what_is_shown_is_what_is_found_wherever_the_sets_stand() {
    let plan = Plan::default();
    for row in records(include_str!("fixtures/search-queries.csv")) {
        let query = &row[0];
        let alone = looked(query, &plan);
        assert_eq!(alone, found(query), "{query}");
        for line in [format!("{query} 3x8"), format!("{query} 4 sets of 8 @ 80 kg"), format!("3x8 {query}")] {
            assert_eq!(looked(&line, &plan), alone, "{line}");
        }
    }
    assert_eq!(looked(" 3x8 ", &plan), ["~"; 0]);
    assert_eq!(looked("", &plan), ["~"; 0]);
}

#[test]
fn own_exercises_are_found_by_name_and_come_first_of_what_fits_alike() {
    let plan = with_own(&["Belt squat march", "Zercher hold", "Bench press"]);
    assert_eq!(looked("zercher ho", &plan)[0], "Zercher hold");
    assert_eq!(looked("belt squat m", &plan)[0], "Belt squat march");
    assert_eq!(looked("bench press 3x8", &plan)[..2], ["Bench press", "bench-press-barbell"]);
    assert_eq!(looked("march belt", &plan), ["Belt squat march"]);
    assert_eq!(looked("bench", &plan)[0], "bench-press-barbell", "what is called just so comes first");
}

#[test]
fn for_a_name_nobody_knows_the_nearest_three_are_shown() {
    let like = looked("skin the cat 3x5", &Plan::default());
    assert_eq!((like.len(), like[0].as_str()), (4, "~"));
    assert_eq!(looked("zzzz squatting", &Plan::default()).len(), 4);
}

#[test]
fn what_was_found_passes_between_programs_as_a_text() {
    let plan = with_own(&["Belt squat march", "Zercher hold"]);
    for typed in ["squat", "march", "skin the cat", "rdl", ""] {
        let found = NAMES.look(typed, &plan, |name| String::from(name));
        assert_eq!(Found::read(&found.to_text(), &plan), found, "{typed}");
    }
    let hostile = Found::read("~ 1 o7 o -3 99999 x 18446744073709551616", &plan);
    assert_eq!((hostile.exercises.len(), hostile.is_like), (1, true));
}

#[test]
fn an_own_exercise_is_among_those_looked_for_by_its_name_and_its_muscles() {
    let plan = with_own(&["Zercher hold"]);
    let own = &plan.own()[0];
    let words = |typed: &str| Search { words: Words::of(typed), ..Search::default() };
    assert!(words("HOLD zerch").matches_own(own) && words("glutes").matches_own(own) && words("").matches_own(own));
    assert!(!words("squat").matches_own(own));
    for (filter, word, fits) in
        [("muscle", "glutes", true), ("muscle", "biceps", false), ("pattern", "hinge", false), ("equipment", "barbell", false)]
    {
        let mut search = Search::default();
        search.filter(filter, word);
        assert_eq!(search.matches_own(own), fits, "{filter} {word}");
    }
}
