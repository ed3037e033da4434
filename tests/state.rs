//! What the page does with the user's plans: nothing is lost, and what is undone is as it was.

use std::collections::BTreeSet;
use std::rc::Rc;

use chain_balance::codec::saved::{PlanId, Saved};
use chain_balance::domain::bounded::{Reps, Seconds, Sessions, Sets};
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::lifter::{Lifter, Place, PlaceSet};
use chain_balance::domain::name::Name;
use chain_balance::domain::own::OwnExercise;
use chain_balance::domain::plan::{ExerciseRef, Plan, PlanError};
use chain_balance::domain::settings::{Profile, Settings};
use chain_balance::state::{Action, EntryRef, Library, Notice, Seed, State};

fn exercise(slug: &str) -> ExerciseRef {
    ExerciseRef::Catalogue(ExerciseId::from_slug(slug).expect(slug))
}

fn tick(slug: &str) -> Action {
    Action::Tick { day: 0, exercise: exercise(slug), on: true }
}

fn entry(day: usize, slug: &str, nth: usize) -> EntryRef {
    EntryRef { day, exercise: exercise(slug), nth }
}

fn untick(slug: &str) -> Action {
    Action::Tick { day: 0, exercise: exercise(slug), on: false }
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), |state, action| state.apply(action))
}

/// `back-squat 3x8, plank 3x45` a day, days apart by ` | `.
fn written(plan: &Plan) -> String {
    let days = plan.days().iter().map(|day| {
        let entries = day.entries().iter().map(|entry| {
            let ExerciseRef::Catalogue(id) = entry.exercise else { panic!("an own exercise") };
            format!("{} {}x{}", id.exercise().slug(), entry.sets, entry.amount.get())
        });
        entries.collect::<Vec<_>>().join(", ")
    });
    days.collect::<Vec<_>>().join(" | ")
}

#[track_caller]
fn shows(state: &State, plan: &str) {
    assert_eq!(written(state.plan()), plan);
}

#[test]
fn a_page_begins_with_one_empty_day_called_week() {
    let state = State::default();
    shows(&state, "");
    assert_eq!((state.plan().days().len(), state.plan().day_title(0).as_str()), (1, "Week"));
    assert_eq!((state.can_undo(), state.can_redo()), (false, false));
}

#[test]
fn a_tick_adds_three_sets_of_what_is_usual() {
    shows(&after([tick("back-squat"), tick("plank"), tick("pull-up")]), "back-squat 3x8, plank 3x45, pull-up 3x10");
}

#[test]
fn ticking_twice_adds_nothing_and_back_off_sets_do() {
    let state = after([tick("deadlift"), tick("deadlift")]);
    shows(&state, "deadlift 3x5");
    let again = state.apply(Action::AddEntry { day: 0, exercise: exercise("deadlift") });
    shows(&again, "deadlift 3x5, deadlift 3x5");
    shows(&again.apply(Action::RemoveEntry(entry(0, "deadlift", 0))), "deadlift 3x5");
}

#[test]
fn an_entry_is_moved_and_locked_where_it_stands_and_undone() {
    let both = after([tick("back-squat"), tick("plank")]);
    let up = both.apply(Action::MoveEntry { at: entry(0, "plank", 0), to: (0, 0) });
    shows(&up, "plank 3x45, back-squat 3x8");
    shows(&up.apply(Action::Undo), "back-squat 3x8, plank 3x45");
    let away = up.apply(Action::AddDay).apply(Action::MoveEntry { at: entry(0, "plank", 0), to: (1, Plan::MAX_ENTRIES) });
    let names = |day: usize| {
        away.plan().days()[day].entries().iter().map(|entry| away.plan().exercise_name(entry.exercise)).collect::<Vec<_>>()
    };
    assert_eq!((names(0), names(1)), (vec!["Squat (Barbell)"], vec!["Plank"]));
    let locked = up.apply(Action::LockEntry(entry(0, "plank", 0)));
    let locks = |state: &State| state.plan().days()[0].entries().iter().map(|entry| entry.locked).collect::<Vec<_>>();
    assert_eq!((locks(&locked), locks(&locked.apply(Action::Undo))), (vec![true, false], vec![false, false]));
    assert_eq!(locks(&locked.apply(Action::LockEntry(entry(0, "plank", 0)))), [false, false]);
    assert_eq!(**up.apply(Action::MoveEntry { at: entry(3, "plank", 0), to: (0, 0) }).plan(), **up.plan(), "not there");
}

/// A press that comes late, after the entry above has gone, is meant for the entry that it was made on.
#[test]
fn an_entry_is_the_same_when_another_one_goes() {
    let both = after([tick("back-squat"), tick("plank")]);
    let on_plank = Action::SetSets { at: entry(0, "plank", 0), sets: Sets::clamped(7) };
    shows(&both.apply(untick("back-squat")).apply(on_plank), "plank 7x45");
}

#[test]
fn sets_and_reps_change_where_the_unit_fits() {
    let (sets, reps) = (Sets::clamped(5), Amount::Reps(Reps::clamped(12)));
    let state = after([tick("back-squat"), tick("plank")]);
    shows(&state.apply(Action::SetSets { at: entry(0, "back-squat", 0), sets }), "back-squat 5x8, plank 3x45");
    shows(&state.apply(Action::SetAmount { at: entry(0, "back-squat", 0), amount: reps }), "back-squat 3x12, plank 3x45");
    shows(&state.apply(Action::SetAmount { at: entry(0, "plank", 0), amount: reps }), "back-squat 3x8, plank 3x45");
    let seconds = Amount::Seconds(Seconds::clamped(60));
    shows(&state.apply(Action::SetAmount { at: entry(0, "plank", 0), amount: seconds }), "back-squat 3x8, plank 3x60");
}

#[test]
fn what_is_not_there_changes_nothing() {
    let state = after([tick("back-squat")]);
    let (sets, seven) = (Sets::clamped(9), 7);
    for action in [
        Action::SetSets { at: entry(0, "back-squat", seven), sets },
        Action::SetSets { at: entry(0, "plank", 0), sets },
        Action::SetSets { at: entry(seven, "back-squat", 0), sets },
        Action::RemoveEntry(entry(seven, "back-squat", 0)),
        Action::RemoveDay(seven),
        Action::Tick { day: seven, exercise: exercise("plank"), on: true },
        Action::OpenPlan(PlanId::new(9, 9)),
        Action::Keep,
        Action::Leave,
    ] {
        let next = state.apply(action.clone());
        assert_eq!((next.plan(), next.library(), next.notice()), (state.plan(), state.library(), None), "{action:?}");
        assert!(next.can_undo() && !next.can_redo());
    }
}

#[test]
fn undo_and_redo_walk_over_every_change() {
    let steps = [
        tick("back-squat"),
        Action::AddDay,
        Action::Tick { day: 1, exercise: exercise("pull-up"), on: true },
        Action::SetDay { day: 1, name: Name::clean("Pull"), weekday: None },
        Action::SetSessions(Sessions::new(3)),
        Action::SetSettings(Settings { profile: Profile::Double, ..Settings::default() }),
        Action::NamePlan(Name::clean("Mine")),
        Action::RemoveDay(0),
        Action::CopyPlan,
        Action::DeletePlan,
        Action::NewPlan,
        Action::Load(Rc::new(plan_named("Shared"))),
        Action::Keep,
    ];
    let mut states = vec![State::default()];
    for action in steps {
        states.push(states[states.len() - 1].apply(action));
    }
    let mut state = states[states.len() - 1].clone();
    for before in states.iter().rev().skip(1) {
        state = state.apply(Action::Undo);
        assert_eq!((state.plan(), state.library(), state.shared()), (before.plan(), before.library(), before.shared()));
    }
    assert!(!state.can_undo());
    for after in states.iter().skip(1) {
        state = state.apply(Action::Redo);
        assert_eq!((state.plan(), state.library(), state.shared()), (after.plan(), after.library(), after.shared()));
    }
    assert!(!state.can_redo());
}

fn plan_named(name: &str) -> Plan {
    let mut plan = Plan::default();
    plan.name = Name::clean(name);
    plan
}

#[test]
fn a_new_change_ends_redo() {
    let state = after([tick("back-squat"), tick("plank"), Action::Undo]);
    assert!(state.can_redo());
    assert!(!state.apply(tick("pull-up")).can_redo());
}

#[test]
fn a_shared_plan_does_not_touch_the_users_own() {
    let own = after([tick("back-squat")]);
    let shared = own.apply(Action::Load(Rc::new(plan_named("From a trainer")))).apply(tick("deadlift"));
    shows(&shared, "deadlift 3x5");
    assert_eq!(shared.library(), own.library());
    let back = shared.apply(Action::Leave);
    shows(&back, "back-squat 3x8");
    assert_eq!(back.shared(), None);
}

#[test]
fn a_kept_plan_stands_beside_the_users_own() {
    let state =
        after([tick("back-squat"), Action::Load(Rc::new(plan_named("From a trainer"))), tick("deadlift"), Action::Keep]);
    shows(&state, "deadlift 3x5");
    assert_eq!(state.shared(), None);
    let plans: Vec<String> = state.library().plans().map(|(_, plan)| written(plan)).collect();
    assert_eq!(plans, ["back-squat 3x8", "deadlift 3x5"]);
}

#[test]
fn keeping_the_same_plan_again_opens_the_one_that_is_kept() {
    let plan = Rc::new(plan_named("Once"));
    let twice = [tick("plank"), Action::Load(plan.clone()), Action::Keep, Action::Load(plan), Action::Keep];
    assert_eq!(after(twice).library().plans().count(), 2);
}

/// A plan of one day with so many sets of eight squats.
fn squats(sets: u64) -> Rc<Plan> {
    let squats = Action::SetSets { at: entry(0, "back-squat", 0), sets: Sets::clamped(sets) };
    after([tick("back-squat"), squats]).plan().clone()
}

#[test]
fn a_changed_plan_takes_the_place_of_the_one_that_is_shown_and_one_undo_brings_it_back() {
    let state = after([tick("plank"), Action::NewPlan, tick("pull-up"), Action::AddDay]);
    let changed = state.apply(Action::Change(squats(5), String::from("Five.")));
    shows(&changed, "back-squat 5x8");
    assert_eq!(
        (changed.notice(), changed.day()),
        (Some(&Notice::Changed(String::from("Five."))), 0),
        "the day that was shown is gone"
    );
    let plans: Vec<String> = changed.library().plans().map(|(_, plan)| written(plan)).collect();
    assert_eq!(plans, ["plank 3x45", "back-squat 5x8"], "the other plan stays as it is");
    assert_eq!(changed.library().open_id(), state.library().open_id());
    let undone = changed.apply(Action::Undo);
    shows(&undone, "pull-up 3x10 | ");
    assert_eq!(undone.notice(), None);
    shows(&undone.apply(Action::Redo), "back-squat 5x8");
}

#[test]
fn a_changed_shared_plan_leaves_the_users_own_alone() {
    let own = after([tick("plank")]);
    let changed = own.apply(Action::Load(squats(3))).apply(Action::Change(squats(5), String::new()));
    shows(&changed, "back-squat 5x8");
    assert_eq!((changed.shared(), changed.library()), (Some(&squats(5)), own.library()));
}

#[test]
fn changing_a_plan_into_itself_is_no_change() {
    let state = after([tick("back-squat")]);
    assert_eq!(state.apply(Action::Change(squats(3), String::new())), state);
}

#[test]
fn an_added_plan_is_opened_beside_the_users_own_and_one_undo_takes_it_away() {
    let state = after([tick("plank"), Action::AddDay]);
    let added = state.apply(Action::Add(squats(5)));
    shows(&added, "back-squat 5x8");
    assert_eq!((added.library().plans().count(), added.day(), added.notice()), (2, 0, None));
    let undone = added.apply(Action::Undo);
    assert_eq!((undone.plan(), undone.library().plans().count()), (state.plan(), 1));
}

#[test]
fn an_added_plan_takes_the_place_of_an_untouched_empty_one_and_puts_a_shared_one_away() {
    let added = after([Action::Add(squats(5))]);
    assert_eq!((written(added.plan()), added.library().plans().count()), (String::from("back-squat 5x8"), 1));
    let beside = after([tick("plank"), Action::Load(squats(3)), Action::Add(squats(5))]);
    shows(&beside, "back-squat 5x8");
    assert_eq!(beside.shared(), None);
}

#[test]
fn adding_a_plan_that_is_kept_opens_it_and_adding_one_too_many_says_so() {
    let twice = after([tick("plank"), Action::Add(squats(5)), Action::NewPlan, tick("pull-up"), Action::Add(squats(5))]);
    shows(&twice, "back-squat 5x8");
    assert_eq!(twice.library().plans().count(), 3);
    let full = after((1..=Library::MOST).map(|number| Action::Add(Rc::new(plan_named(&number.to_string())))));
    let refused = full.apply(Action::Add(squats(5)));
    assert_eq!((refused.library(), refused.notice()), (full.library(), Some(&Notice::TooManyPlans)));
}

#[test]
fn taking_typed_work_away_is_told_and_an_untouched_tick_is_not() {
    let state = after([tick("back-squat"), tick("plank")]);
    assert_eq!(state.apply(untick("plank")).notice(), None);
    let typed =
        state.apply(Action::SetSets { at: entry(0, "back-squat", 0), sets: Sets::clamped(7) }).apply(untick("back-squat"));
    assert_eq!(typed.notice(), Some(&Notice::Removed(String::from("Squat (Barbell)"))));
    shows(&typed.apply(Action::Undo), "back-squat 7x8, plank 3x45");
}

#[test]
fn deleting_the_last_plan_leaves_an_empty_one() {
    let state = after([tick("back-squat"), Action::NamePlan(Name::clean("Mine")), Action::DeletePlan]);
    shows(&state, "");
    assert_eq!(state.notice(), Some(&Notice::Removed(String::from("Mine"))));
    shows(&state.apply(Action::Undo), "back-squat 3x8");
}

#[test]
fn a_day_is_full_at_sixty_entries_and_says_so() {
    let full = after((0..60).map(|_| Action::AddEntry { day: 0, exercise: exercise("plank") }));
    let refused = full.apply(tick("back-squat"));
    assert_eq!(refused.plan(), full.plan());
    assert_eq!(refused.notice(), Some(&Notice::Full(PlanError::Entries)));
}

#[test]
fn there_are_at_most_seven_days_and_the_one_that_is_shown_exists() {
    let state = after((0..9).map(|_| Action::AddDay));
    assert_eq!((state.plan().days().len(), state.day()), (7, 6));
    assert_eq!(state.notice(), Some(&Notice::Full(PlanError::Days)));
    assert_eq!(state.apply(Action::RemoveDay(0)).day(), 5);
    assert_eq!(state.apply(Action::SelectDay(99)).day(), 6);
}

#[test]
fn restoring_is_no_step_to_undo() {
    let state = another_tab(&after([tick("back-squat")]), 1);
    shows(&state, "back-squat 3x8");
    assert!(!state.can_undo());
}

fn record(state: &State) -> Rc<Saved> {
    Saved { rows: state.library().rows(), open: None }.into()
}

/// Another tab, which has begun with the same plans.
fn another_tab(state: &State, number: u64) -> State {
    State::new(Seed::new([number, 0])).apply(Action::Restore(record(state)))
}

fn joined(ours: &State, theirs: &State) -> State {
    ours.apply(Action::Join(record(theirs)))
}

fn plans(state: &State) -> Vec<(String, String)> {
    state.library().plans().map(|(_, plan)| (String::from(plan.title()), written(plan))).collect()
}

fn pair(name: &str, plan: &str) -> (String, String) {
    (String::from(name), String::from(plan))
}

#[test]
fn what_one_tab_changed_comes_from_that_tab() {
    let base = after([tick("back-squat")]);
    let changed = another_tab(&base, 1).apply(tick("plank"));
    assert_eq!(plans(&joined(&base, &changed)), [pair("My plan", "back-squat 3x8, plank 3x45")]);
    assert_eq!(plans(&joined(&changed, &base)), [pair("My plan", "back-squat 3x8, plank 3x45")]);
}

#[test]
fn what_both_tabs_changed_is_kept_twice_and_each_tab_goes_on_with_its_own() {
    let base = after([tick("back-squat")]);
    let ours = another_tab(&base, 1).apply(tick("plank"));
    let theirs = another_tab(&base, 2).apply(tick("pull-up"));
    let both = |one: &State, other: &State| {
        let state = joined(one, other);
        let mut plans = plans(&state);
        plans.sort_by(|(_, one), (_, other)| one.cmp(other));
        assert_eq!(written(state.plan()), written(one.plan()), "what is open stays open");
        assert!(matches!(state.notice(), Some(Notice::BothKept(_))));
        plans
    };
    let plans = both(&ours, &theirs);
    assert_eq!(plans, both(&theirs, &ours));
    let weeks: Vec<&str> = plans.iter().map(|(_, week)| week.as_str()).collect();
    assert_eq!(weeks, ["back-squat 3x8, plank 3x45", "back-squat 3x8, pull-up 3x10"]);
    let mut names: Vec<&str> = plans.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["My plan", "My plan (other version)"]);
}

/// The tab that hears of it last has had no part in the joining.
#[test]
fn every_tab_that_has_a_plan_of_two_versions_hears_of_both_by_names_that_differ() {
    let name = "a name of eighty letters, which leaves no room for anything that comes behind it";
    for name in ["", name] {
        let base = after([tick("back-squat"), Action::NamePlan(Name::clean(name))]);
        let (ours, theirs) = (another_tab(&base, 1).apply(tick("plank")), another_tab(&base, 2).apply(tick("pull-up")));
        let first = joined(&ours, &theirs);
        let second = joined(&theirs, &first);
        assert_eq!(first.notice(), second.notice());
        let names: BTreeSet<String> = plans(&first).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), 2, "{names:?}");
        let Some(Notice::BothKept(kept)) = first.notice() else { panic!("{:?}", first.notice()) };
        assert!(kept.ends_with(" (other version)") && names.contains(kept), "{kept}");
        assert_eq!(joined(&second, &first).apply(Action::Dismiss).apply(Action::Join(record(&first))).notice(), None);
    }
}

#[test]
fn the_word_about_a_copy_stays_until_it_is_answered() {
    let told = after([tick("back-squat")]).apply(Action::Remind);
    assert_eq!(told.apply(tick("plank")).notice(), Some(&Notice::NoCopy));
    assert_eq!(told.apply(Action::Undo).notice(), Some(&Notice::NoCopy));
    assert_eq!(told.apply(tick("plank")).apply(Action::Dismiss).notice(), None);
    assert_eq!(told.apply(Action::Load(Rc::new(plan_named("sent")))).notice(), Some(&Notice::NoCopy));
}

#[test]
fn a_plan_that_the_other_tab_deleted_goes_unless_it_was_changed_here() {
    let base = after([tick("back-squat"), Action::NewPlan, tick("plank")]);
    let deleted = another_tab(&base, 1).apply(Action::OpenPlan(base.library().open_id())).apply(Action::DeletePlan);
    let gone = joined(&base, &deleted);
    assert_eq!(plans(&gone), [pair("My plan", "back-squat 3x8")]);
    assert_eq!(gone.notice(), Some(&Notice::DeletedElsewhere(String::from("My plan"))));
    let changed = joined(&base.apply(tick("pull-up")), &deleted);
    assert_eq!(plans(&changed), [pair("My plan", "back-squat 3x8"), pair("My plan", "plank 3x45, pull-up 3x10")]);
    assert_eq!(changed.notice(), None);
}

#[test]
fn new_plans_of_two_tabs_are_two_plans() {
    let base = after([tick("back-squat")]);
    let new = |number, slug: &str| another_tab(&base, number).apply(Action::NewPlan).apply(tick(slug));
    let plans = plans(&joined(&new(1, "plank"), &new(2, "pull-up")));
    assert_eq!(plans, ["back-squat 3x8", "pull-up 3x10", "plank 3x45"].map(|week| pair("My plan", week)));
}

#[test]
fn joining_two_full_tabs_drops_nothing_and_then_no_plan_can_be_added() {
    let full = |number| {
        let names = (1..=Library::MOST).map(|plan| Action::Add(Rc::new(plan_named(&format!("{number} {plan}")))));
        names.fold(State::new(Seed::new([number, 0])), |state, action| state.apply(action))
    };
    let (ours, theirs) = (full(1), full(2));
    let both = joined(&ours, &theirs);
    assert_eq!((both.library().plans().count(), both.notice()), (2 * Library::MOST, None));
    let refused = both.apply(Action::NewPlan);
    assert_eq!((refused.library(), refused.notice()), (both.library(), Some(&Notice::TooManyPlans)));
}

#[test]
fn the_empty_plan_of_a_page_gives_way_to_the_first_record_of_another_tab() {
    let state = joined(&State::new(Seed::new([1, 0])), &after([tick("plank")]));
    assert_eq!(plans(&state), [pair("My plan", "plank 3x45")]);
}

#[test]
fn an_undo_after_joining_takes_back_what_was_done_here_and_leaves_the_rest() {
    let base = after([tick("back-squat")]);
    let ours = another_tab(&base, 1).apply(tick("plank"));
    let theirs = joined(&another_tab(&base, 2), &ours).apply(tick("pull-up"));
    let both = joined(&ours, &theirs);
    shows(&both, "back-squat 3x8, plank 3x45, pull-up 3x10");
    let undone = both.apply(Action::Undo);
    shows(&undone, "back-squat 3x8, pull-up 3x10");
    shows(&undone.apply(Action::Redo), "back-squat 3x8, plank 3x45, pull-up 3x10");
    assert!(!undone.can_undo(), "joining was no step");
}

#[test]
fn what_another_tab_has_changed_since_is_not_undone_and_that_is_said() {
    let ours = another_tab(&after([]), 1).apply(tick("plank"));
    let sets = Action::SetSets { at: entry(0, "plank", 0), sets: Sets::clamped(5) };
    let both = joined(&ours, &joined(&another_tab(&after([]), 2), &ours).apply(sets));
    let undone = both.apply(Action::Undo);
    shows(&undone, "plank 5x45");
    assert_eq!(undone.notice(), Some(&Notice::NotUndone));
    // It can be tried again, and is said again; and it goes as soon as nothing is in its way.
    let again = undone.apply(Action::Dismiss).apply(Action::Undo);
    assert_eq!(again.notice(), Some(&Notice::NotUndone));
    let sets = Action::SetSets { at: entry(0, "plank", 0), sets: Sets::clamped(3) };
    let back = joined(&again, &joined(&another_tab(&again, 3), &again).apply(sets));
    shows(&back.apply(Action::Undo), "");
}

/// One tab makes a change, the other one hears of it and goes on, and the first one takes its own change back.
#[track_caller]
fn undone_beside(base: &State, ours: Action, theirs: impl IntoIterator<Item = Action>) -> State {
    let ours = another_tab(base, 1).apply(ours);
    let theirs = theirs.into_iter().fold(joined(&another_tab(base, 2), &ours), |state, action| state.apply(action));
    let undone = joined(&ours, &theirs).apply(Action::Undo);
    assert_eq!(undone.notice(), None, "it was undone");
    undone
}

fn changed(state: &State, change: impl FnOnce(&mut Plan)) -> Action {
    let mut plan = (**state.plan()).clone();
    change(&mut plan);
    Action::Change(Rc::new(plan), String::new())
}

#[test]
fn whatever_another_tab_did_elsewhere_in_the_plan_a_step_of_ones_own_is_undone() {
    let base = after(["back-squat", "bench-press-barbell", "plank"].map(tick));
    let before = written(base.plan());
    let own = OwnExercise {
        name: Name::clean("Sled"),
        traits: ExerciseId::from_slug("back-squat").expect("an exercise").exercise().traits,
        timed: false,
    };
    let lifter = Lifter { places: PlaceSet::of(&[Place::Dumbbells]), level: None };
    let steps = [
        changed(&base, |plan| plan.lifter = lifter),
        changed(&base, |plan| assert!(plan.add_own(own.clone()).is_ok())),
        Action::MoveEntry { at: entry(0, "plank", 0), to: (0, 0) },
        Action::AddDay,
        tick("deadlift"),
        untick("bench-press-barbell"),
    ];
    for step in steps {
        let undone = undone_beside(&base, step.clone(), [tick("pull-up")]);
        assert_eq!(undone.plan().lifter, Lifter::default(), "{step:?}");
        assert!(undone.plan().own().is_empty(), "{step:?}");
        shows(&undone, &format!("{before}, pull-up 3x10"));
        let undone = undone_beside(&base, step.clone(), [Action::AddDay]);
        assert_eq!(undone.plan().days().len(), 2, "{step:?}");
        let mut plan = (**undone.plan()).clone();
        plan.remove_day(1).expect("two days");
        assert_eq!(plan, **base.plan(), "{step:?}");
    }
}

/// Three exercises of one's own, each trained, and a move among them.
#[test]
fn an_exercise_of_ones_own_from_between_others_comes_back_to_its_place_whatever_another_tab_did_elsewhere() {
    let own = |name: &str| OwnExercise {
        name: Name::clean(name),
        traits: ExerciseId::from_slug("back-squat").expect("an exercise").exercise().traits,
        timed: false,
    };
    let base = after([tick("plank")]);
    let three = changed(&base, |plan| ["Sled", "Yoke", "Log"].iter().for_each(|name| assert!(plan.add_own(own(name)).is_ok())));
    let base = base.apply(three);
    let id = |place: usize| base.plan().own_id(place).expect("an own exercise");
    let base = (0..3).fold(base.clone(), |state, place| {
        state.apply(Action::Tick { day: 0, exercise: ExerciseRef::Own(id(place)), on: true })
    });
    let names = |plan: &Plan| -> Vec<String> {
        let entries = plan.days()[0].entries().iter();
        entries.map(|entry| String::from(plan.exercise_name(entry.exercise))).collect()
    };
    let out = changed(&base, |plan| plan.remove_own(id(1)).expect("three of them"));
    let undone = undone_beside(&base, out.clone(), [tick("pull-up")]);
    assert_eq!(names(undone.plan()), ["Plank", "Sled", "Yoke", "Log", "Pull-Up"]);
    // Another tab has made one, and trains it.
    let ours = another_tab(&base, 1).apply(out);
    let theirs = joined(&another_tab(&base, 2), &ours);
    let theirs = theirs.apply(changed(&theirs, |plan| assert!(plan.add_own(own("Stone")).is_ok())));
    let stone = ExerciseRef::Own(theirs.plan().own_id(2).expect("an own exercise"));
    let theirs = theirs.apply(Action::Tick { day: 0, exercise: stone, on: true });
    let undone = joined(&ours, &theirs).apply(Action::Undo);
    assert_eq!(names(undone.plan()), ["Plank", "Sled", "Yoke", "Log", "Stone"]);
    let redone = undone.apply(Action::Redo);
    assert_eq!(names(redone.plan()), ["Plank", "Sled", "Log", "Stone"]);
    // Another tab has taken one out by now: what is put back may not become another one.
    let ours = another_tab(&base, 1);
    let ours = ours.apply(Action::Tick { day: 0, exercise: ExerciseRef::Own(id(2)), on: false });
    let theirs = joined(&another_tab(&base, 2), &ours);
    let theirs = theirs.apply(changed(&theirs, |plan| plan.remove_own(id(0)).expect("three of them")));
    let undone = joined(&ours, &theirs).apply(Action::Undo);
    assert_eq!((names(undone.plan()), undone.notice()), (names(theirs.plan()), Some(&Notice::NotUndone)));
}

#[test]
fn an_exercise_of_ones_own_that_another_tab_trains_by_now_is_not_taken_from_it() {
    let base = after([tick("back-squat")]);
    let own = OwnExercise {
        name: Name::clean("Sled"),
        traits: ExerciseId::from_slug("back-squat").expect("an exercise").exercise().traits,
        timed: false,
    };
    let ours = another_tab(&base, 1);
    let ours = ours.apply(changed(&ours, |plan| assert!(plan.add_own(own).is_ok())));
    let sled = ExerciseRef::Own(ours.plan().own_id(0).expect("an own exercise"));
    let theirs = joined(&another_tab(&base, 2), &ours).apply(Action::Tick { day: 0, exercise: sled, on: true });
    let undone = joined(&ours, &theirs).apply(Action::Undo);
    assert_eq!(undone.notice(), Some(&Notice::NotUndone));
    assert_eq!(undone.plan(), theirs.plan());
}

/// Another tab has deleted the plan in which something was changed here, and the change stays: so does its undo.
#[test]
fn a_step_goes_with_its_plan_when_that_gets_another_id() {
    let base = after([tick("back-squat")]);
    let (ours, theirs) = (another_tab(&base, 1).apply(tick("plank")), another_tab(&base, 2).apply(tick("pull-up")));
    for (one, other) in [(&ours, &theirs), (&theirs, &ours)] {
        shows(&joined(one, other).apply(Action::Undo), "back-squat 3x8");
    }
}

#[test]
fn a_burst_in_one_field_is_one_step_and_a_pause_ends_it() {
    let sets = |sets| Action::SetSets { at: entry(0, "plank", 0), sets: Sets::clamped(sets) };
    let burst = after([tick("plank"), sets(4), sets(5), sets(6)]);
    shows(&burst.apply(Action::Undo), "plank 3x45");
    shows(&burst.apply(Action::Undo).apply(Action::Redo), "plank 6x45");
    shows(&after([tick("plank"), sets(4), Action::Pause, sets(5)]).apply(Action::Undo), "plank 4x45");
    let reps = Action::SetAmount { at: entry(0, "plank", 0), amount: Amount::Seconds(Seconds::clamped(60)) };
    shows(&after([tick("plank"), sets(4), reps, sets(5)]).apply(Action::Undo), "plank 4x60");
    shows(&after([tick("plank"), sets(4), sets(3)]).apply(Action::Undo), "");
}
