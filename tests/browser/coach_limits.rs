//! What no fix may do: locked exercises, equipment that is not there, exercises that are avoided, and how much a week may grow.

use chain_balance::domain::exercise::Equipment;
use chain_balance::domain::plan::{ExerciseRef, Plan};

use crate::page::Page;
use crate::session::browse;
use crate::texts::{LOCKED_BENCH, PHUL, STRONGLIFTS};

fn has(plan: &Plan, slug: &str) -> bool {
    slugs(plan).any(|found| found == slug)
}

fn slugs(plan: &Plan) -> impl Iterator<Item = &'static str> {
    plan.days().iter().flat_map(|day| day.entries()).filter_map(|entry| match entry.exercise {
        ExerciseRef::Catalogue(id) => Some(id.exercise().slug()),
        ExerciseRef::Own(_) => None,
    })
}

fn sets(plan: &Plan) -> u64 {
    plan.days().iter().flat_map(|day| day.entries()).map(|entry| entry.sets.get()).sum()
}

/// The plan after each fix: every one applied and undone.
async fn fixed(page: &Page) -> Vec<Plan> {
    let mut plans = Vec::new();
    for fix in 1..=page.edits().await.len() {
        page.click(&format!("[data-fix='{fix}'] [data-kind=primary]")).await;
        page.advised().await;
        plans.push(page.plan().await);
        page.click("button[aria-label^=Undo]").await;
        page.advised().await;
    }
    plans
}

#[test]
fn a_locked_exercise_stays_as_it_is_in_every_fix() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        assert!(
            page.edits().await.concat().iter().all(|edit| edit.contains("Bench Press (Barbell)") || edit.contains("Leg Curl"))
        );
        page.enter_room("week").await;
        page.push("lock Bench Press (Barbell): a fix leaves it as it is").await;
        page.advised().await;
        assert_eq!(page.attributes("[data-locked]", "data-entry").await, ["0-1"]);
        let edits = page.edits().await;
        assert_eq!(edits, page.edits_expected().await);
        assert!(!edits.concat().iter().any(|edit| edit.contains("Bench Press (Barbell)")), "{edits:?}");
        page.leave_room().await;
        let locked = page.plan().await.days()[0].entries()[1];
        assert!(locked.locked);
        for plan in fixed(&page).await {
            assert!(plan.days()[0].entries().contains(&locked));
        }
        page.enter_room("week").await;
        page.push("unlock Bench Press (Barbell): a fix leaves it as it is").await;
        page.advised().await;
        assert!(page.edits().await[0][0].contains("Bench Press (Barbell)"), "and gives way again");
    });
}

#[test]
fn equipment_that_is_left_out_comes_in_no_fix_until_it_is_back() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={PHUL}")).await;
        let brings = "Hip Thrust";
        assert!(page.edits().await.concat().iter().any(|edit| edit.contains(brings)));
        let before = page.plan().await;
        page.enter_room("week").await;
        page.unfold("What no fix may bring").await;
        let all = Equipment::ALL.iter().filter(|equipment| **equipment != Equipment::Machine);
        for equipment in all.clone() {
            page.click(&format!("input[name=without-{}]", equipment.slug())).await;
        }
        page.advised().await;
        assert!(page.eval("return document.querySelector('.left-out-of-fixes').open").await == true, "the line stays open");
        page.leave_room().await;
        let left_out = page.plan().await.left_out;
        assert_eq!(page.edits().await, page.edits_expected().await);
        for plan in fixed(&page).await {
            let new = plan.days().iter().flat_map(|day| day.entries()).filter_map(|entry| match entry.exercise {
                ExerciseRef::Catalogue(id) if !has(&before, id.exercise().slug()) => Some(id),
                _ => None,
            });
            assert!(new.into_iter().all(|id| left_out.allows(id)));
        }
        page.enter_room("week").await;
        page.unfold("What no fix may bring").await;
        for equipment in all {
            page.click(&format!("input[name=without-{}]", equipment.slug())).await;
        }
        page.advised().await;
        assert_eq!(page.plan().await, before);
        assert!(page.edits().await.concat().iter().any(|edit| edit.contains(brings)), "it is back");
    });
}

#[test]
fn an_exercise_is_never_suggested_again_until_that_is_taken_back() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        let before = page.edits().await;
        assert!(before[0][0].contains("Leg Curl"), "{before:?}");
        page.click("[data-fix='1'] [data-never=leg-curl-lying]").await;
        page.advised().await;
        let after = page.edits().await;
        assert_eq!(after, page.edits_expected().await);
        assert!(!after.is_empty() && !after.concat().iter().any(|edit| edit.contains("Leg Curl (Lying)")), "{after:?}");
        page.reload().await;
        page.open_coached(&format!("#p={}", page.text_of("return document.getElementById('app').dataset.plan").await)).await;
        assert_eq!(page.edits().await, after, "a link carries it");
        page.enter_room("week").await;
        page.unfold("What no fix may bring").await;
        assert_eq!(page.attributes("[data-avoided]", "data-avoided").await, ["leg-curl-lying"]);
        page.click("[data-avoided=leg-curl-lying] button").await;
        page.advised().await;
        assert_eq!(page.attributes("[data-avoided]", "data-avoided").await, Vec::<String>::new());
        assert_eq!(page.eval("return document.querySelector('dialog').contains(document.activeElement)").await, true);
        assert_eq!(page.edits().await, before);
    });
}

#[test]
fn a_week_grows_no_more_than_is_allowed() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={PHUL}")).await;
        let before = sets(&page.plan().await);
        assert!(fixed(&page).await.iter().any(|plan| sets(plan) > before));
        page.unfold("Limits of the search").await;
        page.choose("growth", "0").await;
        page.advised().await;
        let plans = fixed(&page).await;
        assert!(!plans.is_empty() && plans.iter().all(|plan| sets(plan) <= before));
        assert_eq!(page.value("select[name=growth]").await, "0", "it stays while plans change");
    });
}

#[test]
fn where_nothing_meets_the_targets_it_says_so_and_shows_what_comes_nearest() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={LOCKED_BENCH}")).await;
        assert_eq!(page.advice().await, "nearest");
        let words = page.texts(".advice > p").await.join(" ");
        assert!(words.starts_with("No change of up to four edits gives 60 : 40 posterior to anterior"), "{words}");
        assert!(words.contains("This comes nearest."), "{words}");
        assert_eq!((page.edits().await, page.edits().await.len()), (page.edits_expected().await, 1));
        let share = page.figures("posterior-share").await;
        page.click("[data-fix='1'] [data-kind=primary]").await;
        page.advised().await;
        assert_ne!(page.figures("posterior-share").await, share);
        page.click("button[aria-label^=Undo]").await;
        page.advised().await;
        assert_eq!(page.figures("posterior-share").await, share);
        page.unfold("Limits of the search").await;
        page.choose("growth", "0").await;
        page.advised().await;
        assert_eq!((page.advice().await.as_str(), page.edits().await.len()), ("nearest", 0));
        assert!(page.texts(".advice > p").await.join(" ").ends_with("within the limits; and none comes nearer."));
    });
}
