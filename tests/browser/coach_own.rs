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
