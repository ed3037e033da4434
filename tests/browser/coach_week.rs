//! The room of the week: entries are moved and put in order, by pointer and by keys.

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

/// What has the focus: its entry and its control.
async fn focus(page: &Page) -> String {
    page.text_of(
        "const focus = document.activeElement; return `${focus.closest('[data-entry]')?.dataset.entry ?? ''} ${focus.dataset.do ?? ''}`",
    )
    .await
}

async fn enter(page: &Page, plan: &str) {
    page.open_coached(&format!("#p={plan}")).await;
    page.enter_room("week").await;
}

fn list(names: &[&str]) -> String {
    names.join(", ")
}

/// What is said to whoever does not see it.
async fn said(page: &Page) -> String {
    page.texts("dialog [role=status]").await.join("")
}

#[test]
fn an_entry_that_is_moved_by_keys_keeps_the_focus_on_the_same_button() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        page.week_day_is(1, &list(&[SQUAT, BENCH, ROW])).await;
        page.eval("document.querySelector('[data-entry=\"0-2\"] [data-do=earlier]').focus()").await;
        page.press(&[Key::Enter.into()]).await;
        page.week_day_is(1, &list(&[SQUAT, ROW, BENCH])).await;
        assert_eq!(focus(&page).await, "0-1 earlier");
        assert_eq!(said(&page).await, format!("{ROW} is number 2 of 3 on A now."));
        page.press(&[Key::Enter.into()]).await;
        page.week_day_is(1, &list(&[ROW, SQUAT, BENCH])).await;
        assert_eq!(focus(&page).await, "0-0 later", "at the top only later is left");
        page.press(&[' ']).await;
        page.week_day_is(1, &list(&[SQUAT, ROW, BENCH])).await;
        assert_eq!(focus(&page).await, "0-1 later");
    });
}

#[test]
fn what_is_changed_in_a_room_is_undone_there() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        let undo = "return document.querySelector('dialog [data-do=undo]') !== null";
        assert_eq!(page.eval(undo).await, false, "nothing is changed yet");
        for order in [[SQUAT, ROW, BENCH], [ROW, SQUAT, BENCH]] {
            page.eval_with(
                "document.querySelector(`[data-entry='0-${arguments[0]}'] [data-do=earlier]`).click()",
                vec![order.iter().position(|name| *name == ROW).map(|place| place + 1).into()],
            )
            .await;
            page.week_day_is(1, &list(&order)).await;
        }
        page.click("dialog [data-do=undo]").await;
        page.week_day_is(1, &list(&[SQUAT, ROW, BENCH])).await;
        assert_eq!(page.eval(undo).await, true);
        page.click("dialog [data-do=undo]").await;
        page.week_day_is(1, &list(&[SQUAT, BENCH, ROW])).await;
        page.until("no more to undo", "return document.querySelector('dialog [data-do=undo]') === null").await;
        page.until("the focus", "return document.activeElement.id === 'room-heading'").await;
    });
}

#[test]
fn alt_with_an_arrow_moves_the_entry_of_any_of_its_buttons() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        page.eval("document.querySelector('[data-entry=\"0-0\"] [data-do=lock]').focus()").await;
        page.press(&[ALT, Key::Down.into()]).await;
        page.week_day_is(1, &list(&[BENCH, SQUAT, ROW])).await;
        assert_eq!(focus(&page).await, "0-1 lock");
        page.press(&[ALT, Key::Down.into()]).await;
        page.week_day_is(1, &list(&[BENCH, ROW, SQUAT])).await;
        page.press(&[ALT, Key::Down.into()]).await;
        page.press(&[ALT, Key::Up.into()]).await;
        page.week_day_is(1, &list(&[BENCH, SQUAT, ROW])).await;
        assert_eq!(focus(&page).await, "0-1 lock");
        assert_eq!(said(&page).await, format!("{SQUAT} is number 2 of 3 on A now."));
        page.press(&[Key::Control.into(), 'z']).await;
        page.week_day_is(1, &list(&[BENCH, ROW, SQUAT])).await;
        assert!(page.find("dialog").await.is_displayed().await.expect("a dialog"), "undo leaves the room open");
    });
}

#[test]
fn an_entry_goes_to_another_day_by_its_list_and_takes_the_focus_along() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        let day = page.find("[data-entry='0-1'] select[name=to-day]").await;
        day.select_by_value("1").await.expect("the second day");
        page.week_day_is(1, &list(&[SQUAT, ROW])).await;
        page.week_day_is(2, &list(&[SQUAT, PRESS, DEADLIFT, BENCH])).await;
        assert_eq!(focus(&page).await, "1-3 day");
        assert_eq!(said(&page).await, format!("{BENCH} is number 4 of 4 on B now."));
        let days = "return [...document.querySelectorAll('[name=to-day]')].map(list => list.value).join('')";
        assert_eq!(page.text_of(days).await, "001111", "every list shows the day that its entry is on");
        assert_eq!(page.figures("push pull").await, "15 7.5");
    });
}

#[test]
fn locking_keeps_the_focus_and_is_kept_with_the_plan() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        page.eval("document.querySelector('[data-entry=\"1-2\"] [data-do=lock]').focus()").await;
        page.press(&[Key::Enter.into()]).await;
        page.advised().await;
        assert_eq!(page.attributes("[data-entry][data-locked]", "data-entry").await, ["1-2"]);
        assert_eq!(focus(&page).await, "1-2 lock");
        page.eval("document.querySelector('[data-entry=\"1-2\"] [data-do=earlier]').focus()").await;
        page.press(&[Key::Enter.into()]).await;
        page.week_day_is(2, &list(&[SQUAT, DEADLIFT, PRESS])).await;
        assert_eq!(page.attributes("[data-entry][data-locked]", "data-entry").await, ["1-1"], "the lock goes along");
    });
}

/// Where the middle of an element is on the screen.
async fn middle(page: &Page, css: &str) -> (f64, f64) {
    let middle = page
        .eval_with(
            "const element = document.querySelector(arguments[0]); element.scrollIntoView({ block: 'center' });
             const { left, top, width, height } = element.getBoundingClientRect(); return [left + width / 2, top + height / 2]",
            vec![css.into()],
        )
        .await;
    (middle[0].as_f64().expect("pixels"), middle[1].as_f64().expect("pixels"))
}

/// Takes an entry up, and lets it fall where the browser finds something under the pointer.
async fn drag(page: &Page, entry: &str, onto: &str) {
    const TAKE: &str = "const data = new DataTransfer();
        const event = new DragEvent('dragstart', { bubbles: true, cancelable: true, dataTransfer: data });
        document.querySelector(`[data-entry='${arguments[0]}']`).dispatchEvent(event);
        return [...data.types].map(mimeType => ({ mimeType, data: data.getData(mimeType) }))";
    let items = page.eval_with(TAKE, vec![entry.into()]).await;
    assert_eq!(items.as_array().map(Vec::len), Some(1), "{items}");
    drop(page, items, onto).await;
}

async fn drop(page: &Page, items: Value, onto: &str) {
    let (x, y) = middle(page, onto).await;
    for kind in ["dragEnter", "dragOver", "drop"] {
        let data = json!({ "items": items, "dragOperationsMask": 19 });
        page.devtools("Input.dispatchDragEvent", json!({ "type": kind, "x": x, "y": y, "data": data })).await;
    }
}

#[test]
fn an_entry_is_dragged_within_its_day_and_to_another() {
    browse(async |[page]| {
        for size in [NOTEBOOK, PHONE] {
            page.screen(size).await;
            page.goto(&page.host.nothing()).await;
            enter(&page, STRONGLIFTS).await;
            drag(&page, "0-0", "[data-entry='0-2'] .what").await;
            page.week_day_is(1, &list(&[BENCH, ROW, SQUAT])).await;
            drag(&page, "0-2", "[data-entry='0-0'] .what").await;
            page.week_day_is(1, &list(&[SQUAT, BENCH, ROW])).await;
            drag(&page, "0-1", "[data-entry='1-1'] .what").await;
            page.week_day_is(2, &list(&[SQUAT, BENCH, PRESS, DEADLIFT])).await;
            drag(&page, "0-0", "[data-week-day='2'] h3").await;
            page.week_day_is(1, ROW).await;
            page.week_day_is(2, &list(&[SQUAT, BENCH, PRESS, DEADLIFT, SQUAT])).await;
            assert_eq!(said(&page).await, format!("{SQUAT} is number 5 of 5 on B now."));
            assert_eq!(page.figures("push pull hip knee").await, "15 7.5 1.5 15", "no share of the week moves");
        }
    });
}

#[test]
fn what_was_not_dragged_from_the_week_moves_nothing() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        let before = page.plan().await;
        let kind = "application/x-chain-balance-entry";
        let strange = [
            ("text/plain", "0 0"),
            ("text/uri-list", "http://127.0.0.1/"),
            (kind, ""),
            (kind, "0"),
            (kind, "9 0"),
            (kind, "0 9"),
            (kind, "-1 0"),
            (kind, "0 0 0"),
            (kind, "99999999999999999999 0"),
            (kind, "0 18446744073709551615"),
        ];
        for (mime, data) in strange {
            drop(&page, json!([{ "mimeType": mime, "data": data }]), "[data-entry='1-1'] .what").await;
        }
        page.advised().await;
        assert_eq!(page.plan().await, before);
        drag(&page, "0-0", "[data-entry='0-1'] .what").await;
        page.week_day_is(1, &list(&[BENCH, SQUAT, ROW])).await;
    });
}

#[test]
fn a_change_of_the_plan_neither_closes_the_room_nor_scrolls_it() {
    browse(async |[page]| {
        page.screen(PHONE).await;
        enter(&page, FOUR_DAYS).await;
        let inside = "const inside = document.querySelector('.room .inside');";
        let last = page.plan().await.days()[3].entries().len() - 1;
        let lock = format!("[data-entry='3-{last}'] [data-do=lock]");
        middle(&page, &lock).await;
        let top = page.eval(&format!("{inside} return inside.scrollTop")).await;
        assert!(top.as_f64().expect("pixels") > 500.0, "{top}");
        page.eval_with(
            "window.room = document.querySelector('dialog'); document.querySelector(arguments[0]).click()",
            vec![lock.into()],
        )
        .await;
        page.until("the lock", "return document.querySelector('[data-locked]') !== null").await;
        page.advised().await;
        assert_eq!(page.eval(&format!("{inside} return inside.scrollTop")).await, top);
        assert_eq!(page.eval("return document.querySelector('dialog') === room && room.open").await, true);
    });
}

#[test]
fn whoever_closes_a_room_is_back_where_they_came_from() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        for room in ["week", "gallery", "compare", "checks"] {
            for by_key in [true, false] {
                page.eval("document.querySelector('.opener:has(+ #rooms-menu)').focus()").await;
                page.press(&[Key::Enter.into()]).await;
                while page.eval("return document.activeElement.dataset.room").await != room {
                    page.tab().await;
                }
                page.press(&[Key::Enter.into()]).await;
                page.until("the room", "return document.querySelector('dialog')?.open === true").await;
                assert_eq!(page.eval("return document.activeElement.id").await, "room-heading");
                if by_key {
                    page.press(&[Key::Escape.into()]).await;
                } else {
                    page.tab().await;
                    page.press(&[Key::Enter.into()]).await;
                }
                page.until("the page without a room", "return document.querySelector('dialog') === null").await;
                let at_menu = page.eval("return document.activeElement.matches('.opener:has(+ #rooms-menu)')").await;
                assert_eq!(at_menu, true, "by key: {by_key}");
            }
        }
        page.screen(PHONE).await;
        page.enter_room("week").await;
        page.leave_room().await;
        assert_eq!(page.eval("return document.activeElement.matches('.opener:has(+ #rooms-menu)')").await, true, "on a phone");
    });
}

#[test]
fn a_room_can_be_opened_again_after_escape() {
    browse(async |[page]| {
        page.open_coached("").await;
        for _ in 0..3 {
            page.enter_room("gallery").await;
            page.press(&[Key::Escape.into()]).await;
            page.until("the page without a room", "return document.querySelector('dialog') === null").await;
        }
        page.tick("plank").await;
        assert_eq!(page.ticked().await, "plank", "the page is there again");
    });
}
