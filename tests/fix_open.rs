//! What the author of a well-known plan leaves to the lifter is filled first.

mod support;

use chain_balance::domain::exercise::Region;
use chain_balance::domain::fix::{Advice, Edit, Fix, Limits, Proof, Way};
use chain_balance::domain::lifter::{Place, PlaceSet};
use chain_balance::domain::pattern::Pattern;
use chain_balance::domain::plan::{ExerciseRef, Plan};
use chain_balance::domain::template::Template;
use support::{coach, entry, exercise};

fn open_ones() -> impl Iterator<Item = &'static Template> {
    Template::all().iter().filter(|template| template.leaves_open())
}

#[track_caller]
fn filled(plan: &Plan) -> Fix {
    let advice = Advice::of(plan, &Limits::default()).expect("enough to judge");
    let [fix] = &advice.alternatives[..] else { panic!("one way") };
    assert_eq!((fix.way(), fix.proof(), advice.proof), (Way::FillOpen, Proof::BestFound, Proof::BestFound));
    fix.clone()
}

/// What comes: its day, its kind and its sets.
fn kinds(fix: &Fix) -> Vec<(usize, &'static str, u64)> {
    let kind = |edit: &Edit| {
        let Edit::Add { day, exercise, sets } = *edit else { panic!("nothing but what is added") };
        let traits = exercise.exercise().traits;
        let kind = match (traits.region, traits.pattern) {
            (Region::Core, _) => "core",
            (Region::Upper, Some(Pattern::HorizontalPull | Pattern::VerticalPull)) => "pull",
            (Region::Lower, Some(Pattern::Hinge | Pattern::Bridge | Pattern::HipExtension | Pattern::KneeFlexion)) => "behind",
            _ => panic!("{} fills nothing", exercise.exercise().slug()),
        };
        (day, kind, sets.get())
    };
    fix.edits().iter().map(kind).collect()
}

fn has(kinds: &[(usize, &str, u64)], kind: &str) -> bool {
    kinds.iter().any(|(_, other, _)| *other == kind)
}

#[test]
fn two_of_the_well_known_plans_leave_something_open() {
    assert_eq!(open_ones().map(|template| template.id).collect::<Vec<_>>(), ["531-for-beginners", "nsuns-5-day"]);
}

#[test]
fn the_first_way_fills_every_kind_on_several_days_and_touches_no_main_lift() {
    for template in open_ones() {
        let plan = template.plan();
        let fix = filled(&plan);
        let kinds = kinds(&fix);
        for kind in ["pull", "behind", "core"] {
            assert!(has(&kinds, kind), "{} {kind}", template.id);
        }
        let days = |kind: &str| kinds.iter().filter(|(_, other, _)| *other == kind).map(|(day, ..)| *day).collect::<Vec<_>>();
        assert!(days("pull").len() >= 3 && days("core").len() >= 2, "{}: {kinds:?}", template.id);
        // No day has two works for the trunk, nor more than two pulls of up to five sets.
        assert!(kinds.iter().all(|(.., sets)| (2..=5).contains(sets)));
        let fixed = fix.apply(&plan).expect("the plan");
        for (before, after) in plan.days().iter().zip(fixed.days()) {
            assert_eq!(after.entries()[..before.entries().len()], *before.entries(), "the main lifts come first, as they were");
        }
        assert_eq!(coach::broken(&plan, fix.edits(), &fixed, &Limits::default()), None);
    }
}

#[test]
fn what_the_lifter_has_filled_already_stays_and_only_the_rest_comes() {
    let mut plan = Template::from_id("531-for-beginners").expect("a plan").plan();
    for (day, slug, sets, number) in [(0, "chin-up", 5, 8), (1, "plank", 3, 60)] {
        let entry = entry(&plan, exercise(slug), sets, number);
        plan.add_entry(day, entry).expect("room for it");
    }
    let fix = filled(&plan);
    let kinds = kinds(&fix);
    assert!(has(&kinds, "behind") && has(&kinds, "pull") && !has(&kinds, "core"), "{kinds:?}");
    assert!(kinds.iter().all(|(day, kind, _)| *kind != "pull" || *day > 0 || fix.edits().len() > 3), "{kinds:?}");
    // Once nothing is empty, the plan is advised as any other.
    let fixed = fix.apply(&plan).expect("the plan");
    let next = Advice::of(&fixed, &Limits { edits: 2, ..Limits::default() }).expect("enough to judge");
    assert!(next.alternatives.iter().all(|fix| fix.way() != Way::FillOpen));
}

#[test]
fn it_keeps_to_what_is_at_hand() {
    let mut plan = Template::from_id("531-for-beginners").expect("a plan").plan();
    plan.lifter.places = PlaceSet::of(&[Place::Gym]);
    let comes = |fix: &Fix| -> Vec<&str> {
        let slug = |edit: &Edit| if let Edit::Add { exercise, .. } = edit { Some(exercise.exercise().slug()) } else { None };
        fix.edits().iter().filter_map(slug).collect()
    };
    assert!(comes(&filled(&plan)).iter().any(|slug| slug.starts_with("leg-curl") || *slug == "hip-thrust"));
    plan.left_out.add(support::id("hip-thrust"));
    plan.left_out.add(support::id("barbell-row"));
    let fix = filled(&plan);
    assert!(!comes(&fix).contains(&"hip-thrust") && !comes(&fix).contains(&"barbell-row"));
    assert!(fix.edits().iter().all(|edit| !matches!(edit, Edit::Add { exercise: id, .. }
        if plan.days().iter().any(|day| day.has(ExerciseRef::Catalogue(*id))))));
}
