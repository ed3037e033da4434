//! Training logs in the room of the coach: read in the worker, named, averaged, opened as plans.

use serde_json::json;

use crate::page::Page;
use crate::session::browse;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../fixtures/log/", $name, ".csv"))
    };
}

/// Opens the page with the coach, and its room.
pub async fn room(page: &Page, name: &str) {
    page.eval("dispatchEvent(new Event('pointermove'))").await;
    page.until("the coach", &format!("return document.querySelector('[data-room={name}]') !== null")).await;
    page.enter_room(name).await;
}

/// Gives the room a file, as choosing it does.
pub async fn give(page: &Page, text: &str) {
    const GIVE: &str = "
        const field = document.querySelector('input[name=log]'), files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'log.csv', { type: 'text/csv' }));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    page.eval_with(GIVE, vec![json!(text)]).await;
}

pub async fn found(page: &Page) -> String {
    page.until("a log", "return document.querySelector('.found') !== null").await;
    page.text_of("const { app, sets } = document.querySelector('.found').dataset; return `${app} ${sets}`").await
}

/// The names of a list with what they mean: `Squat=back-squat`.
pub async fn names(page: &Page, list: &str) -> String {
    page.text_of(&format!(
        "return [...document.querySelectorAll('[data-names={list}] > li')].map(({{ dataset }}) => `${{dataset.name}}=${{dataset.means ?? ''}}`).join('; ')"
    ))
    .await
}

pub async fn all_weeks(page: &Page) {
    page.click("input[name=all-weeks]").await;
    page.until("the average", "return document.querySelector('[data-average]') !== null").await;
}

#[test]
fn a_file_becomes_the_average_week_and_a_plan() {
    browse(async |[page]| {
        page.open().await;
        room(&page, "log").await;
        give(&page, fixture!("strong-current")).await;
        assert_eq!(found(&page).await, "Strong 9");
        all_weeks(&page).await;
        let average = page
            .text_of(
                "const { average, trained } = document.querySelector('[data-average]').dataset; return `${average} ${trained}`",
            )
            .await;
        assert_eq!(average, "2024-05-13 2024-05-26 2");
        page.push("Open as a plan").await;
        page.until("the plan", "return document.querySelector('dialog') === null && document.querySelector('[data-exercise=back-squat] input[name=sets]') !== null").await;
        assert_eq!(page.value("[data-exercise=back-squat] input[name=sets]").await, "2");
        room(&page, "log").await;
        assert_eq!(found(&page).await, "Strong 9", "what was read stays while the page stands");
    });
}

#[test]
fn the_trend_has_a_row_a_week_and_a_week_becomes_a_plan() {
    browse(async |[page]| {
        page.open().await;
        room(&page, "log").await;
        give(&page, fixture!("strong-current")).await;
        found(&page).await;
        page.click(".trend details > summary").await;
        page.until("its rows", "return document.querySelector('[data-week]') !== null").await;
        let weeks = page
            .text_of("return [...document.querySelectorAll('[data-week]')].map(({ dataset }) => dataset.week).join(' ')")
            .await;
        assert_eq!(weeks, "2024-05-20 2024-05-13");
        assert_eq!(page.text_of("return String(document.querySelectorAll('[data-chart] .line').length)").await, "2");
        page.push("open the week from 2024-05-20 as a plan").await;
        page.until("the plan", "return document.querySelector('[data-exercise=deadlift] input[name=sets]') !== null").await;
        assert_eq!(page.ticked().await, "deadlift");
    });
}

#[test]
fn a_table_is_asked_for_its_columns() {
    browse(async |[page]| {
        page.open().await;
        room(&page, "log").await;
        give(&page, "When\tWhat\n2024-05-13\tSquat\n2024-05-13\tSquat\n").await;
        page.until("the columns", "return document.querySelector('select[name=column-date]') !== null").await;
        page.choose("column-date", "1").await;
        page.choose("column-exercise", "2").await;
        page.push("Read the table").await;
        assert_eq!(found(&page).await, " 2");
        assert_eq!(names(&page, "matched").await, "Squat=back-squat");
    });
}

#[test]
fn dates_that_can_be_read_both_ways_are_asked_for() {
    browse(async |[page]| {
        page.open().await;
        room(&page, "log").await;
        give(&page, "Date,Exercise,Sets,Reps\n01/02/2024,Squat,3,5\n").await;
        page.until("the columns", "return document.querySelector('select[name=column-date]') !== null").await;
        page.push("Read the table").await;
        page.until("the question", "return document.querySelector('[data-order]') !== null").await;
        page.click("[data-order=month-first]").await;
        found(&page).await;
        all_weeks(&page).await;
        let average = page.text_of("return document.querySelector('[data-average]').dataset.average").await;
        assert_eq!(average, "2024-01-01 2024-01-07");
    });
}

#[test]
fn names_are_confirmed_said_and_remembered() {
    browse(async |[page]| {
        let log = "Date,Exercise,Sets,Reps\n2024-05-13,Squat,3,5\n2024-05-13,Frobnicate,2,8\n2024-05-13,Sauna,1,1\n";
        page.open().await;
        room(&page, "log").await;
        give(&page, log).await;
        page.until("the columns", "return document.querySelector('select[name=column-date]') !== null").await;
        page.push("Read the table").await;
        found(&page).await;
        assert_eq!(names(&page, "unmatched").await, "Frobnicate=; Sauna=");
        page.paste("[data-name=Frobnicate] input[name=means]", "Deadlift (Barbell)").await;
        page.tab().await;
        page.until("the name", "return document.querySelector('[data-names=matched] [data-name=Frobnicate]') !== null").await;
        page.push("ignore Sauna").await;
        page.until("the name", "return document.querySelector('[data-names=unmatched]') === null").await;
        assert_eq!(names(&page, "matched").await, "Squat=back-squat; Frobnicate=deadlift; Sauna=");
        page.reload().await;
        room(&page, "log").await;
        give(&page, log).await;
        page.until("the columns", "return document.querySelector('select[name=column-date]') !== null").await;
        page.push("Read the table").await;
        found(&page).await;
        assert_eq!(names(&page, "matched").await, "Squat=back-squat; Frobnicate=deadlift; Sauna=");
    });
}

#[test]
fn what_is_no_log_is_refused_in_a_sentence() {
    browse(async |[page]| {
        page.open().await;
        room(&page, "log").await;
        let refused = async |expected: &str| {
            let said = format!("return document.querySelector('.room .refused')?.innerText === {}", json!(expected));
            page.until(expected, &said).await;
        };
        give(&page, "a\0b").await;
        refused("It could not be read: row 1: this file is no text: export the log as CSV in UTF-8.").await;
        give(&page, "").await;
        refused("It could not be read: there is nothing in this file.").await;
        page.eval(
            "
            const field = document.querySelector('input[name=log]'), files = new DataTransfer();
            files.items.add(new File([new Uint8Array(50_000_000)], 'large.csv'));
            field.files = files.files;
            field.dispatchEvent(new Event('change', { bubbles: true }));",
        )
        .await;
        refused("It could not be read: this file has 50 MB, and a log has at most 40: is it the right one?").await;
    });
}

#[test]
fn a_frame_without_a_worker_reads_too() {
    browse(async |[page]| {
        page.before_every_page("delete window.Worker").await;
        page.open().await;
        room(&page, "log").await;
        give(&page, fixture!("hevy-kg-km")).await;
        assert!(found(&page).await.starts_with("Hevy "));
    });
}
