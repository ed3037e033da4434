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
pub const CATCH: &str = "const make = URL.createObjectURL;
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

pub async fn save(page: &Page) -> String {
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
        said(&page, "Nothing to add: you already have 1 plan from it.").await;
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
        for words in ["2 plans added.", "Nothing to add: you already have 2 plans from it."] {
            give(&page, &file).await;
            said(&page, words).await;
            page.saved().await;
        }
        assert_eq!(page.ticked().await, "deadlift");
    });
}

#[test]
fn the_file_of_the_banner_about_a_full_memory_opens_in_another_browser() {
    browse(async |[full, new]| {
        full.before_every_page(CATCH).await;
        full.remember(&format!("chain-balance 1 7 2\n1 {FOUR_DAYS}\n2 {STRONGLIFTS}")).await;
        full.fill_memory().await;
        full.open().await;
        full.tick("plank").await;
        full.saved().await;
        full.click("[data-banner=full] button").await;
        full.until("the file", "return window.saved !== undefined").await;
        let file = full.text_of("return window.saved").await;
        new.open().await;
        room(&new, "files").await;
        give(&new, &file).await;
        said(&new, "2 plans added.").await;
        new.leave_room().await;
        assert!(new.ticked().await.contains("plank"), "what was not kept is in it");
        assert_eq!(new.eval("return document.querySelectorAll('select[name=plan] option').length").await, json!(2));
    });
}

#[test]
fn what_was_set_aside_is_in_the_file_of_everything() {
    browse(async |[page]| {
        page.before_every_page(CATCH).await;
        for record in ["first", "second"] {
            page.remember(record).await;
            page.open().await;
        }
        page.tick("plank").await;
        room(&page, "files").await;
        let file = save(&page).await;
        let read: Value = serde_json::from_str(&file).expect("JSON");
        assert_eq!(read["set-aside"], json!(["first", "second"]));
        give(&page, &file).await;
        said(&page, "Nothing to add: you already have 1 plan from it. The file also holds 2 records that cannot be read here, so keep the file.")
            .await;
    });
}

/// Drops files on the page, as a drag from elsewhere does.
async fn drop_on_page(page: &Page, texts: &[&str]) {
    const DROP: &str = "
        const dataTransfer = new DataTransfer();
        for (const [place, text] of arguments[0].entries()) dataTransfer.items.add(new File([text], `file-${place}`));
        document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));";
    page.until(
        "who takes it",
        "
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], 'x.csv'));
        return !document.body.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }))",
    )
    .await;
    page.eval_with(DROP, vec![json!(texts)]).await;
}

#[test]
fn plans_of_any_kind_of_file_that_is_dropped_or_pasted_are_added() {
    let plan = json!({ "name": "One", "days": [{ "entries": [{ "exercise": "deadlift", "sets": 5, "reps": 5 }] }] });
    let json = json!({ "plans": [plan], "chain-balance": 3 }).to_string();
    let table = "\u{feff}day,name,weekday,exercise,sets,reps,seconds,locked,id,plan\n1,,,Deadlift,5,5,,,deadlift,\n";
    let record = format!("chain-balance 1 4 1\n1 {STRONGLIFTS}");
    let link = format!("https://example.org/#p={STRONGLIFTS}");
    let banner = format!("{{\"chain-balance\":3,\"plans\":[\n\"{STRONGLIFTS}\"]}}");
    for text in [json.as_str(), table, &record, &link, &banner] {
        browse(async |[page]| {
            page.open().await;
            // The page is just opened, and the coach on its way.
            page.eval("dispatchEvent(new Event('dragenter'))").await;
            drop_on_page(&page, &[text]).await;
            said(&page, "1 plan added.").await;
            assert_eq!(page.attributes("dialog", "data-open").await, ["files"]);
            page.leave_room().await;
            room(&page, "text").await;
            page.paste("textarea[name=plan-text]", text).await;
            said(&page, "Nothing to add: you already have 1 plan from it.").await;
            page.leave_room().await;
            room(&page, "files").await;
            assert_eq!(page.texts("[data-added]").await, Vec::<String>::new(), "it is not opened again");
            page.leave_room().await;
            room(&page, "log").await;
            page.unfold("Paste it instead").await;
            page.paste("textarea[name=pasted-log]", text).await;
            page.push("Read it").await;
            said(&page, "Nothing to add: you already have 1 plan from it.").await;
        });
    }
}

#[test]
fn several_files_that_are_dropped_at_once_are_each_added_or_said_to_be_none() {
    browse(async |[page]| {
        page.open_coached("").await;
        drop_on_page(&page, &[STRONGLIFTS, FOUR_DAYS, "nothing of ours"]).await;
        page.until(
            "all",
            "return document.querySelectorAll('.room .files [role=status] p, dialog .files [role=status] p').length === 3",
        )
        .await;
        assert_eq!(page.texts("[data-added]").await, ["1 plan added.", "1 plan added."]);
        assert!(page.texts("dialog .refused").await[0].starts_with("It could not be read: this is not a file of plans"));
    });
}
