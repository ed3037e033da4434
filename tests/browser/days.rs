//! Days, and how often a week they are trained.

use crate::page::Page;
use crate::session::browse;

const SESSIONS: &str = "input[name=sessions]";
const ABOUT: &str = "Name, weekday, sessions";

async fn days(page: &Page) -> String {
    let days = "return [...document.querySelectorAll('[data-day]')]
        .map(day => (day.getAttribute('aria-pressed') === 'true' ? '*' : '') + day.querySelector('bdi').textContent).join(' | ')";
    page.text_of(days).await
}

/// Squats on the first day, a deadlift on the second.
async fn two_days(page: &Page) {
    page.open().await;
    page.tick_sets(&[("back-squat", 5), ("barbell-row", 5)]).await;
    page.push("+ Add a day").await;
    page.tick_sets(&[("back-squat", 5), ("deadlift", 1)]).await;
}

#[test]
fn a_week_begins_as_one_day_called_week() {
    browse(async |[page]| {
        page.open().await;
        assert_eq!(days(&page).await, "*Week");
        page.push("+ Add a day").await;
        assert_eq!(days(&page).await, "Day 1 | *Day 2");
    });
}

#[test]
fn each_day_has_ticks_of_its_own_and_all_count() {
    browse(async |[page]| {
        two_days(&page).await;
        assert_eq!(page.figures("knee hip pull").await, "10 1 5");
        assert_eq!(page.ticked().await, "back-squat deadlift");
        page.click("[data-day='1']").await;
        assert_eq!(days(&page).await, "*Day 1 | Day 2");
        let ticked = page.ticked().await;
        assert!(ticked.contains("barbell-row") && !ticked.contains("deadlift"), "{ticked}");
        assert_eq!(page.figures("knee hip pull").await, "10 1 5");
        let row = page.find("[data-exercise=back-squat]").await.text().await.expect("a text");
        assert!(row.contains("also on day 2"), "{row}");
    });
}

/// Two days trained three times a week count one and a half times each.
#[test]
fn sessions_a_week_weigh_the_days() {
    browse(async |[page]| {
        two_days(&page).await;
        page.unfold(ABOUT).await;
        assert_eq!(page.value(SESSIONS).await, "2");
        page.click("input[name=sessions] + button").await;
        assert_eq!(page.figures("knee hip pull quads hamstrings").await, "15 1.5 7.5 15.75 9");
        page.enter(SESSIONS, "1").await;
        assert_eq!(page.figures("knee hip pull").await, "5 0.5 2.5");
        page.enter(SESSIONS, "14").await;
        assert_eq!(page.figures("knee hip pull").await, "70 7 35");
        page.enter(SESSIONS, "2").await;
        assert_eq!(page.figures("knee hip pull").await, "10 1 5");
    });
}

#[test]
fn a_single_day_can_be_trained_more_than_once() {
    browse(async |[page]| {
        page.open().await;
        page.tick_sets(&[("back-squat", 5)]).await;
        page.unfold("Sessions a week").await;
        page.enter(SESSIONS, "3").await;
        assert_eq!(page.figures("knee").await, "15");
    });
}

#[test]
fn a_day_is_removed_with_a_word_and_undo_brings_it_back() {
    browse(async |[page]| {
        two_days(&page).await;
        page.unfold(ABOUT).await;
        page.push("Remove this day").await;
        assert_eq!(days(&page).await, "*Week");
        assert_eq!(page.figures("knee hip pull").await, "5 0 5");
        let toast = page.find("[role=alert].toast").await;
        assert!(toast.text().await.expect("a text").contains("Day 2 removed."));
        page.push("Undo").await;
        assert_eq!(page.figures("knee hip pull").await, "10 1 5");
        assert_eq!(days(&page).await.replace('*', ""), "Day 1 | Day 2");
        assert!(!toast.is_displayed().await.unwrap_or_default(), "the word goes");
    });
}

#[test]
fn a_day_has_a_name_and_a_weekday_and_both_are_kept() {
    browse(async |[page]| {
        two_days(&page).await;
        page.unfold(ABOUT).await;
        page.paste("input[name=day-name]", "Heavy   pulls 🏋").await;
        page.tab().await;
        page.choose("weekday", "friday").await;
        page.reload().await;
        assert_eq!(days(&page).await.replace('*', ""), "Day 1 | Heavy pulls 🏋");
        page.click("[data-day='2']").await;
        page.unfold(ABOUT).await;
        assert_eq!(page.value("select[name=weekday]").await, "friday");
    });
}

#[test]
fn a_plan_has_seven_days_at_most() {
    browse(async |[page]| {
        page.open().await;
        for _ in 1..7 {
            page.push("+ Add a day").await;
        }
        assert_eq!(days(&page).await, "Day 1 | Day 2 | Day 3 | Day 4 | Day 5 | Day 6 | *Day 7");
        assert!(!page.text_of("return document.body.innerText").await.contains("Add a day"));
    });
}
