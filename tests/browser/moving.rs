//! The list of the plan: exercises are moved by their handle and by keys, and all days can be seen at once.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::page::Page;
use crate::screens::{NOTEBOOK, PHONE};
use crate::session::browse;
use crate::texts::{FOUR_DAYS, STRONGLIFTS};

const SQUAT: &str = "Squat (Barbell)";
const BENCH: &str = "Bench Press (Barbell)";
const ROW: &str = "Bent-Over Row (Barbell)";
const PRESS: &str = "Overhead Press (Barbell)";
const DEADLIFT: &str = "Deadlift (Barbell)";
const ALT: char = '\u{e00a}';

/// The exercises of a day, in their order.
async fn day_is(page: &Page, day: usize, exercises: &[&str]) {
    for _ in 0..200 {
        let plan = page.plan().await;
        let names: Vec<&str> = plan.days()[day - 1].entries().iter().map(|entry| plan.exercise_name(entry.exercise)).collect();
        if names == exercises {
            return;
        }
        page.drawn().await;
    }
    panic!("day {day} never is {exercises:?}");
}

/// The item with the focus.
async fn focus(page: &Page) -> String {
    page.text_of("return document.activeElement.closest('.item')?.dataset.item").await
}

/// What is said of the last change.
async fn said(page: &Page, words: &str) {
    let is = format!("return document.querySelector('.toast[role=alert] bdi')?.textContent === `{words}`");
    page.until(words, &is).await;
}

/// Where the middle of an element is on the screen.
async fn middle(page: &Page, css: &str) -> (f64, f64) {
    const MIDDLE: &str = "const element = document.querySelector(arguments[0]);
        const { left, top, width, height } = element.getBoundingClientRect(); return [left + width / 2, top + height / 2]";
    let middle = page.eval_with(MIDDLE, vec![css.into()]).await;
    (middle[0].as_f64().expect("pixels"), middle[1].as_f64().expect("pixels"))
}

async fn pointer(page: &Page, kind: &str, (x, y): (f64, f64)) {
    let how = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 });
    page.devtools("Input.dispatchMouseEvent", how).await;
}

/// Takes an item up and holds it over something, a little above or below its middle.
async fn hold(page: &Page, item: &str, over: &str, below: f64) -> (f64, f64) {
    let handle = format!("[data-item='{item}'] .handle");
    page.eval_with("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", vec![handle.clone().into()])
        .await;
    let from = middle(page, &handle).await;
    pointer(page, "mouseMoved", from).await;
    pointer(page, "mousePressed", from).await;
    let (x, y) = middle(page, over).await;
    let to = (x, y + below);
    pointer(page, "mouseMoved", to).await;
    to
}

async fn drag(page: &Page, item: &str, onto: &str, below: f64) {
    let to = hold(page, item, onto, below).await;
    pointer(page, "mouseReleased", to).await;
    assert_eq!(page.eval("return document.querySelectorAll('[data-dragged], [data-drop]').length").await, json!(0));
}

#[test]
fn alt_with_an_arrow_moves_an_exercise_says_where_it_is_and_keeps_the_focus() {
    browse(async |[page]| {
        page.own(STRONGLIFTS).await;
        page.eval("document.querySelector('[data-item=\"1-1\"] .line').focus()").await;
        page.press(&[ALT, Key::Down.into()]).await;
        day_is(&page, 1, &[BENCH, SQUAT, ROW]).await;
        said(&page, &format!("{SQUAT} is number 2 of 3 on A now.")).await;
        assert_eq!(focus(&page).await, "1-2");
        page.press(&[ALT, Key::Down.into()]).await;
        day_is(&page, 1, &[BENCH, ROW, SQUAT]).await;
        assert_eq!(focus(&page).await, "1-3");
        page.press(&[ALT, Key::Down.into()]).await;
        page.press(&[ALT, Key::Up.into()]).await;
        day_is(&page, 1, &[BENCH, SQUAT, ROW]).await;
        page.press(&[Key::Control.into(), 'z']).await;
        day_is(&page, 1, &[BENCH, ROW, SQUAT]).await;
        let status = "window.said ??= []; new MutationObserver(() => said.push(document.querySelector('#app > [role=status]').textContent))
            .observe(document.querySelector('#app > [role=status]'), { childList: true })";
        page.eval(status).await;
        page.press(&[Key::Control.into(), 'y']).await;
        day_is(&page, 1, &[BENCH, SQUAT, ROW]).await;
        page.until("the result after it", "return said.length === 2").await;
        assert_eq!(page.eval("return said[0]").await, "Done again.");
    });
}

#[test]
fn an_exercise_is_dragged_within_its_day_and_to_another() {
    browse(async |[page]| {
        page.screen(NOTEBOOK).await;
        page.own(STRONGLIFTS).await;
        drag(&page, "1-1", "[data-item='1-3']", 5.0).await;
        day_is(&page, 1, &[BENCH, ROW, SQUAT]).await;
        said(&page, &format!("{SQUAT} is number 3 of 3 on A now.")).await;
        page.until("the marked row", "return document.querySelector('[data-marked]')?.dataset.item === '1-3'").await;
        drag(&page, "1-3", "[data-item='1-1']", -5.0).await;
        day_is(&page, 1, &[SQUAT, BENCH, ROW]).await;
        drag(&page, "1-2", "[data-item='2-1']", 5.0).await;
        day_is(&page, 2, &[SQUAT, BENCH, PRESS, DEADLIFT]).await;
        said(&page, &format!("Moved {BENCH} to B.")).await;
        drag(&page, "1-1", "[data-list-day='2'] h3", 0.0).await;
        day_is(&page, 1, &[ROW]).await;
        day_is(&page, 2, &[SQUAT, BENCH, PRESS, DEADLIFT, SQUAT]).await;
        assert_eq!(page.figures("push pull hip knee").await, "15 7.5 1.5 15", "no share of the week moves");
    });
}

#[test]
fn on_a_phone_a_day_takes_what_is_dropped_on_its_tab() {
    browse(async |[page]| {
        page.screen(PHONE).await;
        page.touched(true).await;
        page.own(STRONGLIFTS).await;
        let from = middle(&page, "[data-item='1-2'] .handle").await;
        let to = middle(&page, ".days [data-day='2']").await;
        let touch = async |kind: &str, points: &[(f64, f64)]| {
            let points: Vec<Value> = points.iter().map(|(x, y)| json!({ "x": x, "y": y })).collect();
            page.devtools("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await;
        };
        touch("touchStart", &[from]).await;
        touch("touchMove", &[((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0)]).await;
        touch("touchMove", &[to]).await;
        page.until("the tab that takes it", "return document.querySelector('[data-drop]')?.dataset.day === '2'").await;
        touch("touchEnd", &[]).await;
        day_is(&page, 1, &[SQUAT, ROW]).await;
        day_is(&page, 2, &[SQUAT, PRESS, DEADLIFT, BENCH]).await;
        page.until("the day concerned", "return document.querySelector('.days [data-day=\"1\"]').ariaPressed === 'true'").await;
    });
}

#[test]
fn what_is_let_go_nowhere_or_in_its_own_place_moves_nothing() {
    browse(async |[page]| {
        page.screen(NOTEBOOK).await;
        page.own(STRONGLIFTS).await;
        let before = page.plan().await;
        drag(&page, "1-1", "[data-item='1-1']", 5.0).await;
        drag(&page, "1-1", "[data-item='1-2']", -5.0).await;
        drag(&page, "1-3", "[data-list-day='1'] h3", 0.0).await;
        drag(&page, "1-1", ".result .tile", 0.0).await;
        let held = hold(&page, "1-1", "[data-item='1-3']", 5.0).await;
        assert_eq!(page.eval("return document.querySelector('[data-drop=after]').dataset.item").await, "1-3");
        page.press(&[Key::Escape.into()]).await;
        pointer(&page, "mouseReleased", held).await;
        assert_eq!(page.plan().await, before);
    });
}

#[test]
fn what_was_taken_from_another_plan_than_is_shown_moves_nothing() {
    browse(async |[page]| {
        page.screen(NOTEBOOK).await;
        page.own(STRONGLIFTS).await;
        let held = hold(&page, "1-1", "[data-item='1-3']", 5.0).await;
        page.eval("document.querySelector('[data-exercise=plank] input[type=checkbox]').click()").await;
        day_is(&page, 1, &[SQUAT, BENCH, ROW, "Plank"]).await;
        pointer(&page, "mouseReleased", held).await;
        page.drawn().await;
        day_is(&page, 1, &[SQUAT, BENCH, ROW, "Plank"]).await;
    });
}

#[test]
fn moves_that_cannot_be_made_are_refused() {
    browse(async |[page]| {
        page.own(STRONGLIFTS).await;
        let before = page.plan().await;
        const ASK: &str = "return arguments[0].map(detail =>
            document.dispatchEvent(new CustomEvent('chain-balance-move', { detail, cancelable: true })))";
        let strange = json!([
            null,
            "",
            "0",
            "0 9",
            "0 0 0",
            "0 0 0 0 0",
            "9 0 0 0",
            "0 9 0 0",
            "0 0 9 0",
            "-1 0 0 0",
            "0 0 0 x",
            "0  0 0 0",
            "99999999999999999999 0 0 0",
            7,
            {},
            []
        ]);
        let refused = page.eval_with(ASK, vec![strange.clone()]).await;
        assert_eq!(refused, json!(vec![false; strange.as_array().expect("a list").len()]));
        page.drawn().await;
        assert_eq!(page.plan().await, before);
    });
}

#[test]
fn all_days_are_seen_at_once_and_the_verdicts_stay_in_view() {
    browse(async |[page]| {
        page.own(FOUR_DAYS).await;
        const SEEN: &str = "return [...document.querySelectorAll('.of-day')].filter(day => day.checkVisibility()).length";
        const COLUMNS: &str = "return new Set([...document.querySelectorAll('.of-day')].map(day => Math.round(day.getBoundingClientRect().left))).size";
        for (screen, seen, columns) in [(PHONE, 1, 1), ((1000, 800), 1, 2), (NOTEBOOK, 4, 3)] {
            page.screen(screen).await;
            assert_eq!(page.eval(SEEN).await, json!(seen), "{screen:?}");
            page.click("input[name=all-days]").await;
            assert_eq!(page.eval(SEEN).await, json!(4), "{screen:?}");
            assert_eq!(page.eval(COLUMNS).await, json!(columns), "{screen:?}");
            page.eval("document.querySelector('[data-item=\"4-1\"]').scrollIntoView({ block: 'center' })").await;
            const IN_VIEW: &str =
                "return [...document.querySelectorAll('.tile, .strip')].filter(one => one.checkVisibility()).every(one => {
                const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })";
            assert_eq!(page.eval(IN_VIEW).await, true, "{screen:?}");
            page.click("input[name=all-days]").await;
        }
    });
}
