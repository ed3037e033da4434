//! What is written in a room and not used yet outlasts the room and a reload.

use serde_json::json;

use crate::coach_log::room;
use crate::page::Page;
use crate::session::browse;

async fn text(page: &Page) -> String {
    room(page, "text").await;
    page.value("textarea[name=plan-text]").await
}

#[test]
fn a_text_is_there_when_its_room_is_opened_again_until_it_is_used() {
    browse(async |[page]| {
        page.open().await;
        room(&page, "text").await;
        page.paste("textarea[name=plan-text]", "Squat 5x5, Bench 3x8").await;
        page.leave_room().await;
        assert_eq!(text(&page).await, "Squat 5x5, Bench 3x8");
        page.until("it is read", "return document.querySelector('.understood')?.dataset.entries === '2'").await;
        page.reload().await;
        assert_eq!(text(&page).await, "Squat 5x5, Bench 3x8");
        page.until("it is read", "return document.querySelector('.understood')?.dataset.entries === '2'").await;
        page.push("Open as a plan").await;
        page.until("the plan", "return document.querySelector('[data-exercise=back-squat] input[name=sets]') !== null").await;
        page.reload().await;
        assert_eq!(text(&page).await, "");
    });
}

#[test]
fn rows_of_a_log_are_there_until_they_are_read() {
    browse(async |[page]| {
        page.open().await;
        room(&page, "log").await;
        page.eval("document.querySelector('[name=pasted-log]').closest('details').open = true").await;
        page.paste("textarea[name=pasted-log]", "Date,Exercise").await;
        page.reload().await;
        room(&page, "log").await;
        assert_eq!(page.value("textarea[name=pasted-log]").await, "Date,Exercise");
    });
}

#[test]
fn an_exercise_of_ones_own_is_filled_in_as_it_was_left_until_it_is_kept_or_given_up() {
    browse(async |[page]| {
        page.open().await;
        room(&page, "own").await;
        page.push("Add an exercise").await;
        page.paste("input[name=own-name]", "Sled push").await;
        page.choose("own-force", "1").await;
        page.choose("lats", "2").await;
        page.leave_room().await;
        let filled = async || {
            page.text_of(
                "return ['own-name', 'own-force', 'lats'].map(name => document.querySelector(`[name=${name}]`).value).join()",
            )
            .await
        };
        for _ in 0..2 {
            room(&page, "own").await;
            assert_eq!(filled().await, "Sled push,1,2");
            page.reload().await;
        }
        room(&page, "own").await;
        page.push("Keep it").await;
        page.until("the exercise", "return document.querySelector('[data-own=\"1\"]') !== null").await;
        page.reload().await;
        room(&page, "own").await;
        assert_eq!(page.eval("return document.querySelector('.own-form')").await, json!(null));
    });
}

#[test]
fn a_name_that_is_being_typed_counts_when_the_page_is_left() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.click("[popovertarget=plan-menu]").await;
        page.click("input[name=plan-name]").await;
        page.type_text("Legs and arms").await;
        page.reload().await;
        assert_eq!(page.text_of("return document.querySelector('#plan-title').innerText").await, "Legs and arms");
    });
}
