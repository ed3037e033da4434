//! What is kept on the device, and comes back.

use crate::memory::{KEY, plans};
use crate::page::Page;
use crate::session::browse;
use crate::texts::{SQUATS, STRONGLIFTS};

async fn names(page: &Page) -> String {
    let names = "return [...document.querySelectorAll('select[name=plan] option')].map(option => option.text).join(' | ')";
    page.text_of(names).await
}

async fn rename(page: &Page, name: &str) {
    page.click("[popovertarget=plan-menu]").await;
    page.paste("input[name=plan-name]", name).await;
    page.tab().await;
    page.press(&[fantoccini::key::Key::Escape.into()]).await;
}

#[test]
fn nothing_is_kept_before_anything_is_done() {
    browse(async |[page]| {
        page.open().await;
        page.reload().await;
        assert_eq!(page.memory().await, serde_json::json!({}));
        assert_eq!(page.banners().await, "");
    });
}

#[test]
fn a_reload_keeps_the_week() {
    browse(async |[page]| {
        page.open().await;
        page.tick_sets(&[("back-squat", 5), ("plank", 2)]).await;
        page.enter("[data-exercise=back-squat] input[name=reps]", "5").await;
        page.enter("[data-exercise=plank] input[name=reps]", "60").await;
        page.push("+ Add a day").await;
        page.tick_sets(&[("deadlift", 1)]).await;
        let figures = "posterior-share push pull hip knee hamstrings quads label-anterior-share";
        let before = page.figures(figures).await;
        page.reload().await;
        assert_eq!(page.figures(figures).await, before);
        assert_eq!(page.ticked().await, "back-squat plank");
        assert_eq!(page.value("[data-exercise=back-squat] input[name=reps]").await, "5");
        assert_eq!(page.value("[data-exercise=plank] input[name=reps]").await, "60");
        page.click("[data-day='2']").await;
        assert_eq!(page.ticked().await, "deadlift");
        assert_eq!(page.banners().await, "");
    });
}

/// A change is kept when it is on the screen; nobody who leaves before that loses it.
#[test]
fn what_is_ticked_in_the_moment_of_leaving_is_kept() {
    browse(async |[page]| {
        page.open().await;
        page.drawn().await;
        page.eval("document.querySelector('[data-exercise=back-squat] input').click(); location.reload()").await;
        page.until("the page again", "return !('arriving' in document.documentElement.dataset) && document.querySelector('[data-figure=knee]')?.dataset.value === '3'")
            .await;
        page.stands().await;
        assert_eq!((page.figures("knee").await, page.ticked().await), ("3".into(), "back-squat".into()));
    });
}

/// The record is a contract between versions: a plain text, and the plan in it a link's.
#[test]
fn the_record_is_the_text_of_a_link() {
    browse(async |[page]| {
        page.open().await;
        page.tick_sets(&[("back-squat", 5)]).await;
        page.enter("[data-exercise=back-squat] input[name=reps]", "5").await;
        let record = page.stored(KEY).await.expect("a record");
        assert!(record.starts_with("chain-balance 2 1\n"), "{record}");
        let kept = plans(&record);
        assert_eq!((kept.len(), kept[0].1), (1, SQUATS));
        assert_eq!(page.memory().await, serde_json::json!({ KEY: record }));
    });
}

#[test]
fn several_plans_are_kept_and_the_one_that_was_open_opens() {
    browse(async |[page]| {
        page.open().await;
        page.tick_sets(&[("back-squat", 5)]).await;
        rename(&page, "Legs").await;
        page.in_plan_menu("New plan").await;
        assert_eq!(page.figures("knee").await, "-");
        page.tick_sets(&[("pull-up", 4)]).await;
        rename(&page, "Zug & <b>Druck</b>").await;
        page.in_plan_menu("Copy this plan").await;
        assert_eq!(page.figures("pull").await, "4");
        page.tick("push-up").await;
        let all = "Legs | Zug & <b>Druck</b> | Copy of Zug & <b>Druck</b>";
        assert_eq!(names(&page).await, all);
        page.reload().await;
        assert_eq!(names(&page).await, all);
        assert_eq!(page.figures("push pull").await, "3 4");
        page.choose_plan(1).await;
        assert_eq!(page.figures("push pull").await, "0 4");
        page.choose_plan(0).await;
        page.reload().await;
        assert_eq!(page.figures("knee").await, "5");
    });
}

#[test]
fn a_deleted_plan_comes_back_by_undo() {
    browse(async |[page]| {
        page.remember(&format!("chain-balance 1 4 2\n1 {SQUATS}\n2 {STRONGLIFTS}")).await;
        page.open().await;
        assert_eq!(page.figures("push pull").await, "15 7.5");
        page.in_plan_menu("Delete this plan").await;
        assert_eq!(page.figures("push pull knee").await, "- - 5");
        let toast = page.find(".toast[role=alert]").await.text().await.expect("a text");
        assert!(toast.contains("StrongLifts 5x5 removed."), "{toast}");
        page.push("Undo").await;
        assert_eq!(page.figures("push pull").await, "15 7.5");
        page.reload().await;
        assert_eq!(names(&page).await, "My plan | StrongLifts 5x5");
        assert_eq!(page.figures("push pull").await, "15 7.5");
    });
}

#[test]
fn deleting_the_only_plan_leaves_an_empty_one() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.in_plan_menu("Delete this plan").await;
        assert_eq!((page.figures("knee").await, page.ticked().await), ("-".into(), String::new()));
        page.reload().await;
        assert_eq!(page.ticked().await, "");
        page.tick("deadlift").await;
        page.reload().await;
        assert_eq!(page.ticked().await, "deadlift");
    });
}

#[test]
fn a_name_is_one_clean_line_of_eighty_characters() {
    browse(async |[page]| {
        page.open().await;
        page.click("[popovertarget=plan-menu]").await;
        page.paste("input[name=plan-name]", &format!("  a \u{202e}b\u{0}\t c{}", "x".repeat(200))).await;
        page.tab().await;
        let name = page.value("input[name=plan-name]").await;
        assert!(name.starts_with("a b cxx") && name.chars().count() <= 80, "{name}");
        page.reload().await;
        page.click("[popovertarget=plan-menu]").await;
        assert_eq!(page.value("input[name=plan-name]").await, name);
    });
}
