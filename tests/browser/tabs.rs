//! The page in two tabs of one browser.

use fantoccini::wd::WindowHandle;

use crate::memory::{KEY, plans};
use crate::page::Page;
use crate::session::browse;

/// While `deaf` is set, the tab does not hear what another has kept, as when both keep in the same moment.
const DEAF: &str = "addEventListener('storage', event => { if (window.deaf) event.stopImmediatePropagation() }, true)";

/// Opens the page in this tab and in a second one.
async fn two_tabs(page: &Page) -> [WindowHandle; 2] {
    let first = page.client.window().await.expect("a tab");
    page.before_every_page(DEAF).await;
    page.open().await;
    let second = page.client.new_window(true).await.expect("another tab").handle;
    page.client.switch_to_window(second.clone()).await.expect("another tab");
    page.before_every_page(DEAF).await;
    page.open().await;
    [first, second]
}

async fn turn_to(page: &Page, tab: &WindowHandle) {
    page.client.switch_to_window(tab.clone()).await.expect("a tab");
}

async fn shows(page: &Page, figure: &str, value: &str) {
    let script = format!("return document.querySelector('[data-figure={figure}]').getAttribute('data-value') === '{value}'");
    page.until(&format!("{figure} {value}"), &script).await;
}

#[test]
fn a_change_in_one_tab_shows_in_the_other() {
    browse(async |[page]| {
        let [first, second] = two_tabs(&page).await;
        page.tick_sets(&[("back-squat", 5)]).await;
        turn_to(&page, &first).await;
        shows(&page, "knee", "5").await;
        assert_eq!(page.ticked().await, "back-squat");
        page.tick("deadlift").await;
        turn_to(&page, &second).await;
        shows(&page, "hip", "3").await;
        page.reload().await;
        assert_eq!(page.figures("knee hip").await, "5 3");
        assert_eq!(plans(&page.stored(KEY).await.expect("a record")).len(), 1, "it is one plan in both");
    });
}

#[test]
fn changes_of_one_plan_in_both_tabs_are_both_kept() {
    browse(async |[page]| {
        let [first, second] = two_tabs(&page).await;
        page.tick("plank").await;
        turn_to(&page, &first).await;
        page.until("the plank", "return document.querySelector('[data-exercise=plank] label input').checked").await;
        page.eval("window.deaf = true").await;
        turn_to(&page, &second).await;
        page.eval("window.deaf = true").await;
        page.tick("back-squat").await;
        turn_to(&page, &first).await;
        page.tick("bench-press-barbell").await;
        // Both weeks are kept, and each tab can open both.
        for tab in [&first, &second] {
            turn_to(&page, tab).await;
            page.eval("window.deaf = false").await;
            page.reload().await;
            let record = page.stored(KEY).await.expect("a record");
            assert_eq!(plans(&record).len(), 2, "{record}");
            let mut weeks = Vec::new();
            for (key, _) in plans(&record) {
                page.choose("plan", key).await;
                weeks.push(page.ticked().await);
            }
            weeks.sort();
            assert_eq!(weeks, ["bench-press-barbell plank", "plank back-squat"].map(in_order));
        }
    });
}

/// The list is by groups: legs come where they come.
fn in_order(ticked: &str) -> String {
    String::from(ticked)
}

#[test]
fn two_tabs_that_hear_of_each_other_come_to_rest() {
    browse(async |[page]| {
        let [first, second] = two_tabs(&page).await;
        page.eval("window.deaf = true").await;
        turn_to(&page, &first).await;
        page.tick("bench-press-barbell").await;
        turn_to(&page, &second).await;
        page.tick("back-squat").await;
        page.eval("window.deaf = false").await;
        let wait = "setTimeout(arguments[0], 500)";
        page.eval_later(wait, vec![]).await;
        let record = page.stored(KEY).await;
        page.eval_later(wait, vec![]).await;
        assert_eq!(page.stored(KEY).await, record, "nobody writes any more");
        for tab in [&first, &second] {
            turn_to(&page, tab).await;
            page.until("both weeks", "return document.querySelectorAll('select[name=plan] option').length === 2").await;
        }
    });
}

#[test]
fn plans_that_were_made_in_two_tabs_are_all_kept() {
    browse(async |[page]| {
        let [first, second] = two_tabs(&page).await;
        page.tick("back-squat").await;
        turn_to(&page, &first).await;
        shows(&page, "knee", "3").await;
        for (tab, exercise) in [(&second, "deadlift"), (&first, "pull-up")] {
            turn_to(&page, tab).await;
            page.eval("window.deaf = true").await;
            page.push("Plan").await;
            page.push("New plan").await;
            page.tick(exercise).await;
        }
        page.reload().await;
        let mut weeks = Vec::new();
        let record = page.stored(KEY).await.expect("a record");
        for (key, _) in plans(&record) {
            page.choose("plan", key).await;
            weeks.push(page.ticked().await);
        }
        weeks.sort();
        assert_eq!(weeks, ["back-squat", "deadlift", "pull-up"]);
    });
}

#[test]
fn a_memory_that_another_tab_cleared_costs_nothing_that_is_open() {
    browse(async |[page]| {
        let [first, _] = two_tabs(&page).await;
        page.tick("back-squat").await;
        turn_to(&page, &first).await;
        shows(&page, "knee", "3").await;
        page.eval("localStorage.clear()").await;
        page.tick("deadlift").await;
        page.reload().await;
        assert_eq!(page.figures("knee hip").await, "3 3");
    });
}
