//! The page in two tabs of one browser.

use std::time::Duration;

use fantoccini::wd::WindowHandle;

use crate::memory::{KEY, id, plans};
use crate::page::Page;
use crate::session::browse;
use crate::texts::{SQUATS, STRONGLIFTS};

/// While `deaf` is set, the tab does not hear what another has kept, as when both keep in the same moment. Nor does it look when
/// it comes to the front.
const DEAF: &str = "for (const event of ['storage', 'visibilitychange']) {
    addEventListener(event, event => { if (window.deaf) event.stopImmediatePropagation() }, true);
}";

/// Opens the page in this tab and in a second one, which is left in front.
pub async fn two_tabs(page: &Page) -> [WindowHandle; 2] {
    let first = page.client.window().await.expect("a tab");
    page.before_every_page(DEAF).await;
    page.open().await;
    let second = page.client.new_window(true).await.expect("another tab").handle;
    page.client.switch_to_window(second.clone()).await.expect("another tab");
    page.before_every_page(DEAF).await;
    page.open().await;
    [first, second]
}

/// The same with a plan of squats that was kept before.
pub async fn two_tabs_with_squats(page: &Page) -> [WindowHandle; 2] {
    page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}")).await;
    two_tabs(page).await
}

pub async fn turn_to(page: &Page, tab: &WindowHandle) {
    page.client.switch_to_window(tab.clone()).await.expect("a tab");
}

pub async fn deafen(page: &Page, tabs: &[WindowHandle]) {
    for tab in tabs {
        turn_to(page, tab).await;
        page.eval("window.deaf = true").await;
    }
}

pub async fn shows(page: &Page, figure: &str, value: &str) {
    let script = format!("return document.querySelector('[data-figure={figure}]').getAttribute('data-value') === '{value}'");
    page.until(&format!("{figure} {value}"), &script).await;
}

/// The weeks of all plans, each as what is ticked in it.
async fn weeks(page: &Page) -> Vec<String> {
    let mut weeks = Vec::new();
    let record = page.stored(KEY).await.expect("a record");
    for (key, _) in plans(&record) {
        page.choose("plan", key).await;
        weeks.push(page.ticked().await);
    }
    weeks.sort();
    weeks
}

#[test]
fn a_sentence_is_not_said_again_when_another_tab_makes_a_plan() {
    browse(async |[page]| {
        let [first, second] = two_tabs_with_squats(&page).await;
        turn_to(&page, &first).await;
        page.tick("pull-up").await;
        let heard = "return document.querySelector('#app > [role=status]').textContent
            .includes(document.querySelector('[data-figure=posterior-share]').textContent)";
        page.until("the sentence of this tick", heard).await;
        page.eval("window.said = 0; new MutationObserver(() => { said += 1; }).observe(document.querySelector('#app > [role=status]'), { childList: true })").await;
        turn_to(&page, &second).await;
        page.in_plan_menu("New plan").await;
        turn_to(&page, &first).await;
        page.until("both plans", "return document.querySelectorAll('[name=plan] option').length === 2").await;
        tokio::time::sleep(Duration::from_millis(1_500)).await;
        assert_eq!(page.eval("return said").await, 0);
        page.tick("deadlift").await;
        page.until("the next sentence", "return said === 1").await;
    });
}

#[test]
fn the_first_change_of_all_shows_in_both_tabs() {
    browse(async |[page]| {
        let [first, second] = two_tabs(&page).await;
        page.tick("back-squat").await;
        assert_eq!(page.figures("knee").await, "3");
        turn_to(&page, &first).await;
        shows(&page, "knee", "3").await;
        turn_to(&page, &second).await;
        assert_eq!(page.figures("knee").await, "3", "it stays where it was made");
        assert_eq!(plans(&page.stored(KEY).await.expect("a record")).len(), 1, "it is one plan in both");
    });
}

#[test]
fn a_change_in_one_tab_shows_in_the_other() {
    browse(async |[page]| {
        let [first, second] = two_tabs_with_squats(&page).await;
        page.tick_sets(&[("pull-up", 4)]).await;
        turn_to(&page, &first).await;
        shows(&page, "pull", "4").await;
        page.tick("deadlift").await;
        turn_to(&page, &second).await;
        shows(&page, "hip", "3").await;
        page.reload().await;
        assert_eq!(page.figures("knee hip pull").await, "5 3 4");
        assert_eq!(plans(&page.stored(KEY).await.expect("a record")).len(), 1, "it is one plan in both");
    });
}

#[test]
fn changes_of_one_plan_in_both_tabs_are_both_kept() {
    browse(async |[page]| {
        let tabs = two_tabs_with_squats(&page).await;
        deafen(&page, &tabs).await;
        for (tab, exercise) in tabs.iter().zip(["deadlift", "pull-up"]) {
            turn_to(&page, tab).await;
            page.tick(exercise).await;
        }
        for tab in &tabs {
            turn_to(&page, tab).await;
            page.reload().await;
            assert_eq!(weeks(&page).await, ["back-squat deadlift", "back-squat pull-up"].map(String::from));
        }
    });
}

#[test]
fn two_tabs_that_hear_of_each_other_come_to_rest() {
    browse(async |[page]| {
        let [first, second] = two_tabs_with_squats(&page).await;
        page.eval("window.deaf = true").await;
        turn_to(&page, &first).await;
        page.tick("deadlift").await;
        turn_to(&page, &second).await;
        page.tick("pull-up").await;
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

/// What the other tab keeps is only which plan it has open: nothing to join, and yet this tab's change must be kept.
#[test]
fn a_change_is_kept_while_another_tab_opens_another_plan() {
    browse(async |[page]| {
        page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}\n2 {STRONGLIFTS}")).await;
        let [first, second] = two_tabs(&page).await;
        turn_to(&page, &first).await;
        page.eval("window.deaf = true").await;
        turn_to(&page, &second).await;
        page.choose("plan", &id(2)).await;
        turn_to(&page, &first).await;
        page.tick("deadlift").await;
        page.reload().await;
        page.choose("plan", &id(1)).await;
        assert_eq!(page.figures("knee hip").await, "5 3");
    });
}

#[test]
fn plans_that_were_made_in_two_tabs_are_all_kept() {
    browse(async |[page]| {
        let tabs = two_tabs_with_squats(&page).await;
        deafen(&page, &tabs).await;
        for (tab, exercise) in tabs.iter().zip(["deadlift", "pull-up"]) {
            turn_to(&page, tab).await;
            page.in_plan_menu("New plan").await;
            page.tick(exercise).await;
        }
        page.reload().await;
        assert_eq!(weeks(&page).await, ["back-squat", "deadlift", "pull-up"].map(String::from));
    });
}

#[test]
fn a_memory_that_another_tab_cleared_costs_nothing_that_is_open() {
    browse(async |[page]| {
        let [first, _] = two_tabs_with_squats(&page).await;
        page.eval("localStorage.clear()").await;
        turn_to(&page, &first).await;
        page.tick("deadlift").await;
        page.reload().await;
        assert_eq!(page.figures("knee hip").await, "5 3");
    });
}
