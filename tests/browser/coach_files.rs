//! Plans as files, and everything else that is the user's.

use serde_json::{Value, json};

use crate::coach_log::room;
use crate::memory::{KEY, plans};
use crate::page::Page;
use crate::session::browse;
use crate::texts::{FOUR_DAYS, STRONGLIFTS};

const CHECKS: &str = "chain-balance.checks";
const NAMES: &str = "chain-balance.names";

/// Keeps the text of the file that is saved next as `saved`.
const CATCH: &str = "const make = URL.createObjectURL;
    URL.createObjectURL = blob => {
        blob.text().then(text => { window.saved = text; });
        return make.call(URL, blob);
    };";

async fn give(page: &Page, text: &str) {
    const GIVE: &str = "
        const field = document.querySelector('input[name=plans-file]'), files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'plans.json'));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    page.eval_with(GIVE, vec![json!(text)]).await;
}

async fn said(page: &Page, words: &str) {
    page.until(words, &format!("return document.querySelector('[data-added]')?.innerText === {}", json!(words))).await;
}

async fn save(page: &Page) -> String {
    page.eval("delete window.saved").await;
    page.push("Everything (JSON)").await;
    page.until("the file", "return window.saved !== undefined").await;
    page.text_of("return window.saved").await
}

/// Puts more into the memory, under names of their own.
async fn keep(page: &Page, more: &[(&str, &str)]) {
    for (name, text) in more {
        page.eval_with("localStorage.setItem(arguments[0], arguments[1])", vec![json!(name), json!(text)]).await;
    }
}

fn links(record: &str) -> Vec<String> {
    plans(record).into_iter().map(|(_, text)| String::from(text)).collect()
}

#[test]
fn everything_that_is_saved_in_one_browser_is_there_in_another() {
    browse(async |[old, new]| {
        let record = format!("chain-balance 1 7 2\n1 {FOUR_DAYS}\n2 {STRONGLIFTS}");
        old.before_every_page(CATCH).await;
        new.before_every_page(CATCH).await;
        old.remember(&record).await;
        let (checks, names) = ("pull-up no 20000\nhip-hinge yes 20001\n", "frobnicate\tdeadlift\nsauna\t-\n");
        keep(&old, &[(CHECKS, checks), (NAMES, names)]).await;
        old.open_coached("").await;
        room(&old, "files").await;
        let file = save(&old).await;
        let read: Value = serde_json::from_str(&file).expect("JSON");
        assert_eq!(read["plans"].as_array().map(Vec::len), Some(2));

        new.open_coached("").await;
        room(&new, "files").await;
        give(&new, &file).await;
        said(&new, "2 plans, 2 answers to self-checks, 2 names of logs added.").await;
        assert_eq!(links(&new.stored(KEY).await.expect("plans")), [FOUR_DAYS, STRONGLIFTS]);
        assert_eq!(new.stored(CHECKS).await.as_deref(), Some(checks));
        assert_eq!(new.stored(NAMES).await.as_deref(), Some(names));
        assert_eq!(save(&new).await, file, "and the file made of it is the same");
        new.leave_room().await;
        room(&new, "checks").await;
        assert_eq!(new.texts("[data-check] small").await, ["answered on 2024-10-04", "answered on 2024-10-05"]);
    });
}

#[test]
fn what_is_newer_here_stays() {
    browse(async |[page]| {
        page.remember(&format!("chain-balance 1 1 1\n1 {STRONGLIFTS}")).await;
        keep(&page, &[(CHECKS, "pull-up yes 20005\nhip-hinge no 19000\n"), (NAMES, "sauna\t-\n")]).await;
        page.open_coached("").await;
        room(&page, "files").await;
        let file = json!({
            "chain-balance": 2,
            "plans": [{ "name": "Mine", "days": [{ "entries": [{ "exercise": "deadlift", "sets": 5, "reps": 5 }] }] }],
            "checks": [
                { "check": "pull-up", "answer": "no", "day": "2024-10-04" },
                { "check": "hip-hinge", "answer": "yes", "day": "2024-10-05" }
            ],
            "names": { "sauna": "deadlift", "frobnicate": "deadlift" }
        });
        give(&page, &file.to_string()).await;
        said(&page, "1 plan, 1 answer to a self-check, 1 name of a log added.").await;
        assert_eq!(page.stored(CHECKS).await.as_deref(), Some("pull-up yes 20005\nhip-hinge yes 20001\n"));
        assert_eq!(page.stored(NAMES).await.as_deref(), Some("sauna\t-\nfrobnicate\tdeadlift\n"));
        give(&page, &file.to_string()).await;
        said(&page, "Nothing to add: you have 1 plan of it already.").await;
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
            give(&page, &file).await;
            said(&page, words).await;
            page.saved().await;
        }
        assert_eq!(page.ticked().await, "deadlift");
    });
}
