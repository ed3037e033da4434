//! What is done before the program is there counts when it comes.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::host::Program;
use crate::memory::{KEY, id, plans};
use crate::page::Page;
use crate::session::browse;
use crate::texts::{SQUATS, STRONGLIFTS};

/// The program comes, and the page with it.
async fn let_it_come(page: &Page) {
    page.host.serves(Program::Whole);
    page.stands().await;
}

/// Is the figure seen?
async fn shows_figures(page: &Page) -> bool {
    let seen = "return document.querySelector('[data-figure=posterior-share]').checkVisibility({ visibilityProperty: true })";
    page.eval(seen).await == json!(true)
}

#[test]
fn ten_exercises_and_their_sets_count_though_the_program_comes_five_seconds_late() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.open_early("").await;
        let opened = Instant::now();
        page.tick_sets(&[
            ("back-squat", 5),
            ("leg-press", 4),
            ("bench-press-barbell", 6),
            ("overhead-press-barbell", 2),
            ("pull-up", 7),
            ("barbell-row", 1),
            ("deadlift", 2),
            ("leg-curl-lying", 8),
        ])
        .await;
        page.tick("plank").await;
        page.tick("hip-thrust").await;
        assert_eq!(page.eval("return document.documentElement.dataset.arriving").await, "new", "the program is not there yet");
        tokio::time::sleep(Duration::from_secs(5).saturating_sub(opened.elapsed())).await;
        let_it_come(&page).await;
        page.until("the last of it", "return document.querySelector('[data-exercise=hip-thrust] [name=sets]') !== null").await;
        assert_eq!(page.figures("push pull knee hip knee-flexion").await, "8 8 9 5 8");
        assert_eq!(page.value("[data-exercise=plank] input[name=reps]").await, "45", "seconds");
        assert_eq!(page.value("[data-exercise=hip-thrust] input[name=reps]").await, "10");
        page.reload().await;
        assert_eq!(page.figures("push pull knee hip knee-flexion").await, "8 8 9 5 8", "and it is kept");
    });
}

#[test]
fn a_tick_that_is_taken_back_leaves_nothing() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.open_early("").await;
        page.tick_sets(&[("back-squat", 5), ("pull-up", 4)]).await;
        page.tick("back-squat").await;
        let_it_come(&page).await;
        assert_eq!((page.ticked().await, page.figures("knee pull").await), ("pull-up".into(), "- 4".into()));
    });
}

#[test]
fn what_is_pressed_and_typed_in_a_row_ends_as_it_was_seen() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.open_early("").await;
        page.tick("back-squat").await;
        for _ in 0..3 {
            page.click("[data-exercise=back-squat] button[aria-label^='more sets']").await;
        }
        page.click("[data-exercise=back-squat] button[aria-label^='fewer reps']").await;
        assert_eq!(page.value("[data-exercise=back-squat] input[name=sets]").await, "6");
        page.push("+ other weight").await;
        let_it_come(&page).await;
        page.until("two entries", "return document.querySelectorAll('[data-exercise=back-squat] [name=sets]').length === 2")
            .await;
        assert_eq!(page.value("[data-exercise=back-squat] input[name=sets]").await, "6");
        assert_eq!(page.value("[data-exercise=back-squat] input[name=reps]").await, "7");
        assert_eq!(page.figures("knee").await, "9");
    });
}

#[test]
fn what_is_searched_chosen_and_opened_stands_and_the_caret_too() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.open_early("").await;
        page.choose("profile", "double").await;
        page.unfold("Filter").await;
        page.choose("equipment", "barbell").await;
        page.unfold("How it is counted").await;
        page.push("+ Add a day").await;
        page.overwrite("input[name=search]", "sqat").await;
        page.eval("document.activeElement.setSelectionRange(2, 2)").await;
        let_it_come(&page).await;
        page.until("two days", "return document.querySelectorAll('[data-day]').length === 2").await;
        assert_eq!(page.value("select[name=profile]").await, "double");
        assert_eq!(page.value("select[name=equipment]").await, "barbell");
        page.until("the caret", "return document.activeElement.name === 'search'").await;
        page.client.active_element().await.expect("a field").send_keys("u").await.expect("keys");
        assert_eq!(page.value("input[name=search]").await, "squat");
        page.until("found", "return document.querySelector('[data-exercise=back-squat]').checkVisibility()").await;
        assert_eq!(page.eval("return document.querySelector('[data-exercise=plank]').checkVisibility()").await, json!(false));
        assert_eq!(
            page.eval("return document.querySelector('select[name=convention]').closest('details').open").await,
            json!(true)
        );
    });
}

#[test]
fn a_field_that_is_being_filled_goes_on_being_filled() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.open_early("").await;
        page.tick("back-squat").await;
        page.overwrite("[data-exercise=back-squat] input[name=sets]", "1").await;
        let_it_come(&page).await;
        page.until("the caret", "return document.activeElement.name === 'sets'").await;
        page.client.active_element().await.expect("a field").send_keys("2").await.expect("keys");
        assert_eq!(page.figures("knee").await, "12");
    });
}

#[test]
fn a_kept_plan_is_not_shown_as_an_empty_one() {
    browse(async |[page]| {
        page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}")).await;
        page.host.serves(Program::Held);
        page.open_early("").await;
        assert!(!shows_figures(&page).await);
        page.tick("pull-up").await;
        assert!(!shows_figures(&page).await, "nor with a first tick");
        let_it_come(&page).await;
        assert!(shows_figures(&page).await);
        assert_eq!((page.ticked().await, page.figures("knee pull").await), ("back-squat pull-up".into(), "5 3".into()));
    });
}

#[test]
fn a_linked_plan_is_not_shown_as_an_empty_one() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.open_early(&format!("#p={STRONGLIFTS}")).await;
        assert!(!shows_figures(&page).await);
        let_it_come(&page).await;
        assert_eq!(page.figures("knee").await, "15");
    });
}

#[test]
fn whoever_comes_for_the_first_time_sees_the_empty_result_at_once() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.open_early("").await;
        assert!(shows_figures(&page).await);
        let_it_come(&page).await;
    });
}

#[test]
fn an_exercise_of_a_kept_plan_that_is_ticked_and_unticked_blindly_stays_as_it_was() {
    browse(async |[page]| {
        page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}")).await;
        page.host.serves(Program::Held);
        page.open_early("").await;
        page.tick("back-squat").await;
        page.tick("back-squat").await;
        let_it_come(&page).await;
        assert_eq!((page.ticked().await, page.figures("knee").await), ("back-squat".into(), "5".into()));
        let record = page.stored(KEY).await.expect("a record");
        assert_eq!(plans(&record), [(id(1).as_str(), SQUATS)]);
    });
}

#[test]
fn a_second_try_for_the_program_keeps_what_was_ticked() {
    browse(async |[page]| {
        page.expects_error("CompileError");
        page.host.serves(Program::CutOff);
        page.open_early("").await;
        page.tick_sets(&[("back-squat", 5)]).await;
        page.until("a word", "return document.querySelector('#needs button') !== null").await;
        page.host.serves(Program::Whole);
        page.push("Try again").await;
        page.stands().await;
        assert_eq!(page.figures("knee").await, "5");
    });
}

#[test]
fn nothing_moves_under_a_finger() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.open_early("").await;
        let place = "const { x, y } = document.querySelector('[data-exercise=back-squat] input').getBoundingClientRect(); return [x + 5, y + 5]";
        let place = page.eval(place).await;
        let mouse = async |kind: &str| {
            let event = json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1 });
            page.devtools("Input.dispatchMouseEvent", event).await;
        };
        mouse("mousePressed").await;
        page.host.serves(Program::Whole);
        page.until("the program waits", "return document.querySelector('body > [data-arrived]') !== null").await;
        mouse("mouseReleased").await;
        page.stands().await;
        assert_eq!(page.figures("knee").await, "3");
    });
}

#[test]
fn an_address_that_lost_the_sign_of_its_fragment_finds_the_plan() {
    browse(async |[page]| {
        page.expects_error("404");
        page.expects_error("MIME type");
        for before in
            ["%23p=", "%2523p=", "%23p%3D", "%2523p%253D", "index.html%23p=", "plans/phul/%23p=", "a/b/c/d/e/index.html%23p="]
        {
            page.goto(&format!("{}{before}{STRONGLIFTS}", page.host.address())).await;
            page.until("the page", "return document.getElementById('app') !== null").await;
            page.stands().await;
            assert_eq!(page.figures("knee").await, "15", "{before}");
            assert_eq!(
                page.text_of("return location.href").await,
                format!("{}#p={STRONGLIFTS}", page.host.address()),
                "{before}"
            );
        }
    });
}

#[test]
fn any_other_missing_page_is_said_to_be_missing() {
    browse(async |[page]| {
        page.expects_error("404");
        page.expects_error("MIME type");
        page.goto(&format!("{}no-such-page", page.host.address())).await;
        let text = page.text_of("return document.body.innerText").await;
        assert!(text.contains("There is nothing at this address") && text.contains("Open Chain balance"), "{text}");
        page.goto(&format!("{}no/such/page", page.host.address())).await;
        assert_eq!(
            page.text_of("return document.querySelector('a').href").await,
            page.host.address(),
            "the way back is right at any depth"
        );
    });
}
