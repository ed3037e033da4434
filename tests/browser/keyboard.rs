//! The main job without a mouse.

use fantoccini::key::Key;

use crate::page::Page;
use crate::screens::{NOTEBOOK, PHONE};
use crate::session::browse;

/// Tabs on until the focus is there.
async fn tab_to(page: &Page, css: &str) {
    let there = format!("return document.activeElement.matches(`{css}`)");
    for _ in 0..300 {
        page.tab().await;
        if page.eval(&there).await == true {
            return;
        }
    }
    panic!("no way by Tab to {css}");
}

async fn space(page: &Page) {
    page.press(&[' ']).await;
}

async fn has_focus(page: &Page, css: &str) -> bool {
    page.eval(&format!("return document.activeElement.matches(`{css}`)")).await == true
}

async fn a_week_by_keys(page: &Page, size: (u32, u32)) {
    page.screen(size).await;
    page.open().await;
    // A phone shows the plan first; the key goes to the search wherever it is.
    page.press(&['/']).await;
    assert!(has_focus(page, "input[type=search]").await, "the key / searches");
    page.type_text("pullup").await;
    page.until("what is called so", "return document.querySelector('.best [data-exercise=pull-up]') !== null").await;
    // The first tick behind the field is the one that was looked for.
    tab_to(page, "[data-exercise] label input").await;
    assert!(has_focus(page, "[data-exercise=pull-up] input").await, "hidden rows take no focus");
    space(page).await;
    assert_eq!(page.figures("pull posterior-share").await, "3 100");
    assert!(has_focus(page, "[data-exercise=pull-up] label input").await, "the focus stays on the tick");
    if size == PHONE {
        tab_to(page, "[data-exercise=pull-up] [aria-expanded]").await;
        page.press(&[Key::Enter.into()]).await;
    }
    tab_to(page, "[data-exercise=pull-up] input[name=sets]").await;
    page.press(&[Key::Up.into()]).await;
    assert_eq!(page.figures("pull").await, "4");
    page.press(&[Key::Control.into(), 'a']).await;
    page.type_text("6").await;
    assert_eq!(page.figures("pull").await, "6");
    assert!(has_focus(page, "[data-exercise=pull-up] input[name=sets]").await, "the focus stays in the field");
    tab_to(page, "[data-exercise=pull-up] button[aria-label^='more sets']").await;
    page.press(&[Key::Enter.into()]).await;
    assert_eq!(page.figures("pull").await, "7");
    tab_to(page, "[data-exercise=pull-up] button[aria-label^='fewer reps']").await;
    space(page).await;
    assert_eq!(page.value("[data-exercise=pull-up] input[name=reps]").await, "9");
}

#[test]
fn search_tick_and_sets_go_by_keys() {
    for size in [NOTEBOOK, PHONE] {
        browse(async |[page]| a_week_by_keys(&page, size).await);
    }
}

#[test]
fn a_day_is_added_by_keys_and_the_focus_is_not_lost() {
    browse(async |[page]| {
        page.open().await;
        tab_to(&page, "[data-kind=add]").await;
        page.press(&[Key::Enter.into()]).await;
        assert_eq!(page.eval("return document.querySelectorAll('[data-day]').length").await, 2);
        assert!(!has_focus(&page, "body").await, "the focus is not lost");
        tab_to(&page, "[data-exercise=back-squat] label input").await;
        space(&page).await;
        assert_eq!(page.figures("knee").await, "3");
    });
}

#[test]
fn the_details_of_a_muscle_open_by_keys() {
    for size in [NOTEBOOK, PHONE] {
        browse(async |[page]| {
            page.screen(size).await;
            page.open().await;
            page.tick("back-squat").await;
            if size == PHONE {
                page.eval("document.activeElement.blur()").await;
                page.press(&['r']).await;
                assert!(has_focus(&page, "#result").await, "the key r goes to the result");
            }
            tab_to(&page, "summary[data-muscle=glutes]").await;
            page.press(&[Key::Enter.into()]).await;
            page.until("who gave", "return document.querySelector('details:has([data-muscle=glutes]) li') !== null").await;
            assert!(has_focus(&page, "summary[data-muscle=glutes]").await);
        });
    }
}

#[test]
fn the_menu_of_the_plan_opens_and_closes_by_keys() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        tab_to(&page, "button[popovertarget]").await;
        page.press(&[Key::Enter.into()]).await;
        tab_to(&page, "input[name=plan-name]").await;
        page.type_text("Legs").await;
        page.press(&[Key::Escape.into()]).await;
        assert!(!page.find("input[name=plan-name]").await.is_displayed().await.expect("a field"), "Escape closes the menu");
        assert!(has_focus(&page, "button[popovertarget]").await, "and the focus is back where it came from");
        page.reload().await;
        page.click("[popovertarget=plan-menu]").await;
        assert_eq!(page.value("input[name=plan-name]").await, "Legs", "what was typed counts");
    });
}

/// What has the focus: the exercise of its row.
async fn row(page: &Page) -> String {
    page.text_of("return document.activeElement.closest('[data-exercise]')?.dataset.exercise").await
}

#[test]
fn a_group_of_exercises_is_one_stop_of_the_tab_key_and_arrows_go_through_it() {
    browse(async |[page]| {
        page.screen(NOTEBOOK).await;
        page.open().await;
        page.eval("document.querySelector('[data-exercise=front-squat] input').focus()").await;
        page.press(&[Key::Up.into()]).await;
        assert_eq!(row(&page).await, "leg-press");
        page.press(&[Key::Home.into()]).await;
        assert_eq!(row(&page).await, "back-squat");
        page.tab().await;
        let next = row(&page).await;
        let first = "return document.querySelectorAll('fieldset')[1].querySelector('[data-exercise]').dataset.exercise";
        assert_eq!(next, page.text_of(first).await, "the next stop is the next group");
        page.press(&[Key::Shift.into(), Key::Tab.into()]).await;
        assert_eq!(row(&page).await, "back-squat", "and back to where it was");
        page.press(&[Key::Down.into()]).await;
        space(&page).await;
        assert_eq!(page.ticked().await, "leg-press");
        page.tab().await;
        assert!(has_focus(&page, "[data-exercise=leg-press] input[name=sets], [data-exercise=leg-press] button").await);
        page.press(&[Key::End.into()]).await;
        assert_eq!(row(&page).await, "leg-press", "a field keeps its own keys");
    });
}

#[test]
fn the_fields_of_a_row_on_a_phone_close_with_escape_and_when_the_focus_goes_on() {
    browse(async |[page]| {
        page.screen(PHONE).await;
        page.open().await;
        page.click("body > .tabs [data-go=add]").await;
        page.tick("back-squat").await;
        const OPEN: &str = "return document.querySelector('[data-exercise=back-squat] input[name=sets]').checkVisibility()";
        assert_eq!(page.eval(OPEN).await, false);
        page.click("[data-exercise=back-squat] [aria-expanded]").await;
        assert_eq!(page.eval(OPEN).await, true);
        assert_eq!(page.attributes("[data-exercise=back-squat] [aria-expanded]", "aria-expanded").await, ["true"]);
        page.press(&[Key::Escape.into()]).await;
        assert_eq!(page.eval(OPEN).await, false);
        assert!(has_focus(&page, "[data-exercise=back-squat] [aria-expanded=false]").await);
        page.press(&[Key::Enter.into()]).await;
        assert_eq!(page.eval(OPEN).await, true);
        page.tick("pull-up").await;
        assert_eq!(page.eval(OPEN).await, false, "one row is open at a time");
    });
}
