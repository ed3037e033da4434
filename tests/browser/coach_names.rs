//! What the names of a log mean, and its trend.

use crate::coach_log::{all_weeks, found, give, names, room};
use crate::page::Page;
use crate::session::browse;

/// A name that is known, one that is guessed, and two that nobody knows.
const LOG: &str = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n\
    2024-05-13,A,Squat (Barbell),1,100,5\n2024-05-13,A,Squat (Barbell),2,100,5\n2024-05-13,A,Landmine Thing Row,1,20,8\n\
    2024-05-13,A,Frobnicate,1,20,8\n2024-05-13,A,Wibble,1,20,8\n2024-06-03,A,Squat (Barbell),1,100,5\n";

async fn headings(page: &Page) -> Vec<String> {
    page.texts(".names h4, .names summary").await
}

async fn wait_for(page: &Page, css: &str) {
    page.until(css, &format!("return document.querySelector(`{css}`) !== null")).await;
}

#[test]
fn names_are_listed_by_how_surely_they_are_known_and_a_guess_is_confirmed_by_one_tap() {
    browse(async |[page]| {
        page.open_coached("").await;
        room(&page, "log").await;
        give(&page, LOG).await;
        assert_eq!(found(&page).await, "Strong 6");
        assert_eq!(
            headings(&page).await,
            ["Guessed, please confirm: 1 name with 1 set", "Not known: 2 names with 2 sets", "Known: 1 name with 3 sets"]
        );
        page.click("[data-names=guessed] li button").await;
        wait_for(&page, "[data-names=matched] [data-name='Landmine Thing Row']").await;
        assert_eq!(headings(&page).await, ["Not known: 2 names with 2 sets", "Known: 2 names with 4 sets"]);
        let focused = page.text_of("return document.activeElement.id").await;
        assert_eq!(focused, "names-heading", "the button that was pressed is gone");
    });
}

#[test]
fn a_name_becomes_an_exercise_of_ones_own_and_is_remembered() {
    browse(async |[page]| {
        page.open_coached("").await;
        room(&page, "log").await;
        give(&page, LOG).await;
        found(&page).await;
        page.push("Frobnicate is an exercise of my own").await;
        assert_eq!(page.value("[data-name=Frobnicate] input[name=own-name]").await, "Frobnicate");
        page.choose("own-force", "1").await;
        page.choose("lats", "1").await;
        page.push("Keep it").await;
        wait_for(&page, "[data-names=matched] [data-name=Frobnicate]").await;
        page.reload().await;
        room(&page, "log").await;
        give(&page, LOG).await;
        found(&page).await;
        assert_eq!(names(&page, "unmatched").await, "Wibble=");
        page.unfold("Known").await;
        assert_eq!(page.texts("[data-name=Frobnicate] strong").await, ["your own exercise Frobnicate"]);
        all_weeks(&page).await;
        page.push("Open as a plan").await;
        page.until("the plan", "return document.querySelector('dialog') === null").await;
        page.coached().await;
        assert_eq!(page.plan().await.own().len(), 1, "it travels with the plan");
    });
}

#[test]
fn weeks_without_training_are_gaps_of_the_trend_and_rows_of_its_table() {
    browse(async |[page]| {
        page.open_coached("").await;
        room(&page, "log").await;
        give(&page, LOG).await;
        found(&page).await;
        const GAPS: &str = "return [...document.querySelectorAll('[data-chart] .line')].map(line => line.getAttribute('d').match(/M/g)?.length ?? 0).join(' ')";
        assert_eq!(page.text_of(GAPS).await, "2 0", "the line is broken; of pushing and pulling there is none");
        page.unfold("All 4 weeks").await;
        wait_for(&page, "[data-week]").await;
        let rows = page.texts("[data-week] :is(th, td:nth-of-type(1), td:nth-of-type(2))").await;
        assert_eq!(rows.join(" "), "2024-06-03 1 50 % 2024-05-27 no training – 2024-05-20 no training – 2024-05-13 5 50 %");
        assert_eq!(page.attributes("[data-week] button", "aria-label").await.len(), 2, "what is no week is no plan");
    });
}
