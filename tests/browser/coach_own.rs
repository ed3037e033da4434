//! Exercises of one's own, in the room of the coach.

use crate::coach_log::room;
use crate::page::Page;
use crate::session::browse;

async fn make(page: &Page, name: &str) {
    room(page, "own").await;
    page.push("Add an exercise").await;
    page.paste("input[name=own-name]", name).await;
    page.choose("own-force", "1").await;
    page.choose("lats", "1").await;
    page.push("Keep it").await;
    page.until("the exercise", "return document.querySelector('[data-own=\"1\"]') !== null").await;
}

#[test]
fn the_form_takes_the_focus_and_gives_it_back() {
    browse(async |[page]| {
        page.open().await;
        room(&page, "own").await;
        let focused = async || page.text_of("return document.activeElement.name || document.activeElement.id").await;
        page.push("Add an exercise").await;
        assert_eq!(focused().await, "own-name");
        page.push("Never mind").await;
        assert_eq!(focused().await, "room-heading");
        page.push("Add an exercise").await;
        page.push("Keep it").await;
        assert_eq!(page.texts(".own-form [role=alert]").await, ["Give it a name."]);
    });
}

#[test]
fn an_own_exercise_is_made_put_on_a_day_and_deleted_with_its_sets() {
    browse(async |[page]| {
        let name = "押す ".repeat(20);
        page.open().await;
        make(&page, &name).await;
        page.click("[data-own='1'] [data-put='1']").await;
        page.until("the sets", "return document.querySelector('[data-muscle=lats]').dataset.value === '3'").await;
        assert_eq!(page.text_of("return document.querySelector('[data-own=\"1\"] bdi').innerText").await, name.trim());
        page.push(&format!("delete {}, with its sets", name.trim())).await;
        page.until("nothing", "return document.querySelector('[data-own=\"1\"]') === null").await;
        assert_eq!(page.muscles("lats").await, "0");
    });
}
