//! Exercises of one's own, and plans as files, in the rooms of the coach.

use serde_json::json;

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

#[test]
fn plans_of_a_file_are_added_and_none_twice() {
    browse(async |[page]| {
        let plan =
            |name: &str| json!({ "name": name, "days": [{ "entries": [{ "exercise": "deadlift", "sets": 5, "reps": 5 }] }] });
        let file = json!({ "chain-balance": 1, "plans": [plan("One"), plan("Two")] }).to_string();
        page.open().await;
        page.tick("back-squat").await;
        room(&page, "files").await;
        for words in ["2 plans added.", "Nothing to add: you have 2 plans of it already."] {
            const GIVE: &str = "
                const field = document.querySelector('input[name=plans-file]'), files = new DataTransfer();
                files.items.add(new File([arguments[0]], 'plans.json'));
                field.files = files.files;
                field.dispatchEvent(new Event('change', { bubbles: true }));";
            page.eval_with(GIVE, vec![json!(file)]).await;
            let said = format!("return document.querySelector('[data-added]')?.innerText === {}", json!(words));
            page.until(words, &said).await;
        }
        assert_eq!(page.ticked().await, "deadlift");
    });
}
