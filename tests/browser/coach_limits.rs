//! What no fix may do: locked exercises, equipment that is not there, exercises that are avoided, and how much a week may grow.

use chain_balance::domain::exercise::Equipment;
use chain_balance::domain::fix::Limits;
use chain_balance::domain::plan::{ExerciseRef, Plan};

use crate::coach::link_of;
use crate::page::Page;
use crate::session::browse;
use crate::texts::{LOCKED_BENCH, STRONGLIFTS};

const WHERE_YOU_TRAIN: &str = "Where you train, and what you do without";

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
        page.open_coached(&format!("#p={}", link_of("bro-split"))).await;
        let swap = |edit: &String| edit.starts_with("Swap Pullover (Dumbbell) for ");
        let before = page.edits().await;
        assert_eq!(before.iter().map(|fix| fix.iter().any(swap)).collect::<Vec<_>>(), [false, false, true], "{before:?}");
        page.click(".days [data-day='2']").await;
        page.click("[data-item='2-5'] .line").await;
        page.click("[data-item='2-5'] [data-act=lock]").await;
        page.advised().await;
        assert_eq!(page.attributes(".item[data-locked]", "data-item").await, ["2-5"]);
        let edits = page.edits().await;
        assert_eq!(edits, page.edits_expected().await);
        assert_eq!(edits.iter().map(|fix| fix.iter().any(swap)).collect::<Vec<_>>(), [false; 2], "{edits:?}");
        let locked = page.plan().await.days()[1].entries()[4];
        assert!(locked.locked);
        let plans = fixed(&page).await;
        assert!(plans.len() == 2 && plans.iter().all(|plan| plan.days()[1].entries().contains(&locked)));
        page.click("[data-item='2-5'] [data-act=lock]").await;
        page.advised().await;
        assert_eq!(page.edits().await, before, "and gives way again");
    });
}

#[test]
fn equipment_that_is_left_out_comes_in_no_fix_until_it_is_back() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={}", link_of("gzclp"))).await;
        let edits = page.edits().await;
        assert!(edits.concat().iter().any(|edit| edit.contains("Hip Thrust")), "{edits:?}");
        let before = page.plan().await;
        page.unfold(WHERE_YOU_TRAIN).await;
        let all = Equipment::ALL.iter().filter(|equipment| **equipment != Equipment::Cable);
        for equipment in all.clone() {
            page.click(&format!("input[name=without-{}]", equipment.slug())).await;
        }
        page.advised().await;
        assert!(page.eval("return document.querySelector('.left-out-of-fixes').open").await == true, "the line stays open");
        let left_out = page.plan().await.left_out;
        let cable = page.edits().await;
        assert_eq!(cable, page.edits_expected().await);
        assert!(cable.concat().iter().any(|edit| edit.contains("Glute Kickback")), "{cable:?}");
        assert!(!cable.concat().iter().any(|edit| edit.contains("Hip Thrust")), "{cable:?}");
        for plan in fixed(&page).await {
            let new = plan.days().iter().flat_map(|day| day.entries()).filter_map(|entry| match entry.exercise {
                ExerciseRef::Catalogue(id) if !has(&before, id.exercise().slug()) => Some(id),
                _ => None,
            });
            assert!(new.into_iter().all(|id| left_out.allows(id)));
        }
        page.unfold(WHERE_YOU_TRAIN).await;
        for equipment in all {
            page.click(&format!("input[name=without-{}]", equipment.slug())).await;
        }
        page.advised().await;
        assert_eq!(page.plan().await, before);
        assert_eq!(page.edits().await, edits, "it is back");
    });
}

#[test]
fn an_exercise_is_never_suggested_again_until_that_is_taken_back() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        let before = page.edits().await;
        assert!(before[0][0].contains("Chin-Up"), "{before:?}");
        page.click("[data-fix='1'] [data-never=chin-up]").await;
        page.advised().await;
        let after = page.edits().await;
        assert_eq!(after, page.edits_expected().await);
        assert!(!after.is_empty() && !after.concat().iter().any(|edit| edit.contains("Chin-Up")), "{after:?}");
        page.reload().await;
        page.open_coached(&format!("#p={}", page.text_of("return document.getElementById('app').dataset.plan").await)).await;
        assert_eq!(page.edits().await, after, "a link carries it");
        page.unfold(WHERE_YOU_TRAIN).await;
        assert_eq!(page.attributes("[data-avoided]", "data-avoided").await, ["chin-up"]);
        page.click("[data-avoided=chin-up] button").await;
        page.advised().await;
        assert_eq!(page.attributes("[data-avoided]", "data-avoided").await, Vec::<String>::new());
        assert_eq!(
            page.eval(
                "return document.querySelector('#coach-where, .advice') !== null && document.activeElement !== document.body"
            )
            .await,
            true
        );
        assert_eq!(page.edits().await, before);
    });
}

#[test]
fn a_week_grows_no_more_than_is_allowed() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={}", link_of("bro-split"))).await;
        let before = sets(&page.plan().await);
        assert!(fixed(&page).await.iter().any(|plan| sets(plan) > before));
        page.unfold("Limits of the search").await;
        page.choose("growth", "0").await;
        page.advised().await;
        let edits = page.edits().await;
        assert_eq!(edits, page.edits_expected_within(&Limits { more_percent: 0, more_sets: 0, ..Limits::default() }).await);
        let plans = fixed(&page).await;
        assert!(!plans.is_empty() && plans.len() == edits.len() && plans.iter().all(|plan| sets(plan) <= before));
        assert_eq!(page.value("select[name=growth]").await, "0", "it stays while plans change");
    });
}

#[test]
fn where_nothing_meets_the_targets_it_says_so_and_shows_what_comes_nearest() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={LOCKED_BENCH}")).await;
        assert_eq!(page.advice().await, "nearest");
        let words = page.texts(".advice > p").await.join(" ");
        let none = "No change of up to four edits reaches 60 : 40 back to front, and at least as much pulling as pushing \
            without giving up a main lift or doing too much at once";
        assert_eq!(words, format!("{none}; this gets closest."));
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
        assert_eq!(page.texts(".advice > p").await.join(" "), format!("{none}; and nothing gets closer."));
    });
}

#[test]
fn where_less_can_be_reached_it_names_that_target_and_shows_how() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        assert_eq!(page.advice().await, "nearest");
        let words = page.texts(".advice > p:first-child").await.join(" ");
        assert!(words.ends_with("; this gets closest. 50 : 50 can be reached."), "{words}");
        assert_eq!(page.attributes("[data-fix]", "data-reaches").await, ["false", "true"]);
        assert_eq!(page.texts("[data-fix='2'] h3").await, ["For 50 : 50"]);
        assert_eq!(page.edits().await, page.edits_expected().await);
    });
}
