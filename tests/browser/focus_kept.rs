//! Whoever works by keys stays where they were: beside what goes, and with what moves.

use fantoccini::key::Key;

use crate::page::Page;
use crate::screens::{NOTEBOOK, PHONE};
use crate::session::browse;
use crate::texts::{FOUR_DAYS, STRONGLIFTS};

/// Brings the focus to an element and presses Enter there.
async fn press(page: &Page, css: &str) {
    page.eval_with("document.querySelector(arguments[0]).focus()", vec![css.into()]).await;
    page.press(&[Key::Enter.into()]).await;
}

/// Waits until the focus is on an element.
async fn focus_is_on(page: &Page, css: &str) {
    page.until(css, &format!("return document.activeElement.matches(`{css}`)")).await;
}

async fn says(page: &Page, words: &str) {
    let is = format!("return document.querySelector('.toast[role=alert] bdi')?.textContent === `{words}`");
    page.until(words, &is).await;
}

#[test]
fn an_entry_that_is_moved_takes_the_focus_along() {
    browse(async |[page]| {
        page.own(STRONGLIFTS).await;
        press(&page, "[data-item='1-1'] .line").await;
        press(&page, "[data-item='1-1'] [data-act=down]").await;
        says(&page, "Squat (Barbell) is number 2 of 3 on A now.").await;
        focus_is_on(&page, "[data-item='1-2'] [data-act=down]").await;
        page.press(&[Key::Enter.into()]).await;
        says(&page, "Squat (Barbell) is number 3 of 3 on A now.").await;
        // There it can go down no further.
        focus_is_on(&page, "[data-item='1-3'] .line").await;
    });
}

#[test]
fn after_an_entry_the_focus_is_on_what_took_its_place() {
    browse(async |[page]| {
        page.own(STRONGLIFTS).await;
        press(&page, "[data-item='1-1'] .line").await;
        press(&page, "[data-item='1-1'] [data-act=remove]").await;
        says(&page, "Removed Squat (Barbell) from A.").await;
        focus_is_on(&page, "[data-item='1-1'] .line").await;
        press(&page, ".toast button").await;
        page.until("back", "return document.querySelectorAll('[data-list-day=\"1\"] .item').length === 3").await;
        focus_is_on(&page, "#app *").await;
    });
}

#[test]
fn a_day_is_chosen_from_a_list_that_says_what_it_did() {
    browse(async |[page]| {
        page.own(STRONGLIFTS).await;
        page.click("[data-item='1-2'] .line").await;
        page.eval(
            "const list = document.querySelector('[name=entry-day]'); list.focus(); list.value = '1';
            list.dispatchEvent(new Event('change', { bubbles: true }))",
        )
        .await;
        says(&page, "Moved Bench Press (Barbell) to B.").await;
        assert_eq!(page.eval("return document.querySelectorAll('[data-list-day=\"2\"] .item').length").await, 4);
    });
}

#[test]
fn a_shared_plan_that_is_kept_or_left_leaves_the_focus_in_the_page() {
    for size in [NOTEBOOK, PHONE] {
        browse(async |[page]| {
            page.screen(size).await;
            for button in [0, 1] {
                page.open_coached(&format!("#p={FOUR_DAYS}")).await;
                page.eval(&format!("document.querySelectorAll('.shared > button')[{button}].focus()")).await;
                page.press(&[Key::Enter.into()]).await;
                page.until("gone", "return document.querySelector('.shared') === null").await;
                focus_is_on(&page, "#app *").await;
            }
        });
    }
}

#[test]
fn the_last_undo_leaves_the_focus_beside_it() {
    browse(async |[page]| {
        page.open_coached("").await;
        page.tick("plank").await;
        press(&page, ".header [aria-label^=Undo]").await;
        page.until("taken back", "return document.querySelector('[data-exercise=plank][data-ticked]') === null").await;
        focus_is_on(&page, ".header button:enabled").await;
    });
}

#[test]
fn a_group_whose_stop_is_filtered_out_has_another() {
    browse(async |[page]| {
        page.screen(NOTEBOOK).await;
        page.open_coached("").await;
        page.eval("document.querySelector('[data-exercise=leg-press] label input').focus()").await;
        page.unfold("Filter").await;
        page.choose("equipment", "barbell").await;
        page.until("filtered", "return !document.querySelector('[data-exercise=leg-press]').checkVisibility()").await;
        page.eval("document.querySelector('input[name=search]').focus()").await;
        let group = "document.querySelector('[data-exercise=back-squat]').closest('ul')";
        for _ in 0..30 {
            page.tab().await;
            if page.eval(&format!("return {group}.contains(document.activeElement)")).await == true {
                return;
            }
        }
        panic!("the Tab key passes the group by");
    });
}
