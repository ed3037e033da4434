//! What people type and paste where a number belongs.

use crate::memory::KEY;
use crate::page::Page;
use crate::session::browse;

const SETS: &str = "[data-exercise=back-squat] input[name=sets]";
const BAD: [&str; 12] =
    ["", "0", "-3", "2.5", "1e3", "3,5", "999999999999", "100", "three", "1/2", "٣", "184467440737095516205"];

/// Five sets of squats.
async fn five_sets(page: &Page) {
    page.open().await;
    page.tick_sets(&[("back-squat", 5)]).await;
    assert_eq!(page.figures("knee").await, "5");
}

/// The word at the field; empty where there is none.
async fn word(page: &Page) -> String {
    let word = "return document.querySelector('[data-exercise=back-squat] [data-refused] [role=alert]')?.innerText ?? ''";
    page.text_of(word).await
}

/// What is in the field is no number of sets: a word says so, the five sets still count, and they are back when the field
/// is left.
async fn refused(page: &Page, typed: &str) {
    assert_eq!(page.value(SETS).await, typed, "what was typed stays to be mended");
    assert!(word(page).await.contains("1 to 99"), "a word at {typed:?}");
    assert_eq!(page.find(SETS).await.attr("aria-invalid").await.expect("an attribute"), Some("true".into()), "{typed:?}");
    assert_eq!(page.figures("knee").await, "5", "with {typed:?} in the field");
    page.tab().await;
    assert_eq!(page.value(SETS).await, "5", "after {typed:?}");
    assert_eq!(page.figures("knee").await, "5", "after {typed:?}");
    assert_eq!(word(page).await, "", "after {typed:?}");
}

#[test]
fn typed_sets_that_are_no_number_of_sets_are_refused_with_a_word() {
    browse(async |[page]| {
        five_sets(&page).await;
        for typed in BAD {
            page.overwrite(SETS, typed).await;
            refused(&page, typed).await;
        }
    });
}

#[test]
fn pasted_sets_that_are_no_number_of_sets_are_refused_with_a_word() {
    browse(async |[page]| {
        five_sets(&page).await;
        for typed in BAD.into_iter().chain(["3 x 8", "5\u{a0}sets", "<b>4</b>", "💪"]).filter(|typed| !typed.is_empty()) {
            page.paste(SETS, typed).await;
            refused(&page, typed).await;
        }
    });
}

/// At every key the figure is a number that stood in the field as a whole, now or before.
#[test]
fn the_figure_is_never_a_number_that_nobody_typed() {
    browse(async |[page]| {
        five_sets(&page).await;
        for typed in BAD {
            page.overwrite(SETS, "").await;
            let mut stood = vec![String::from("5")];
            for key in typed.chars() {
                page.type_text(&key.to_string()).await;
                let (field, counted) = (page.value(SETS).await, page.figures("knee").await);
                if field.parse::<u32>().is_ok_and(|sets| (1..=99).contains(&sets)) {
                    stood = vec![field.clone()];
                }
                stood.push(String::from("5"));
                assert!(stood.contains(&counted), "{counted} with {field:?} of {typed:?}");
            }
            page.enter(SETS, "5").await;
        }
    });
}

#[test]
fn blanks_around_a_number_are_passed_over() {
    browse(async |[page]| {
        five_sets(&page).await;
        for (typed, sets) in [(" 4 ", "4"), ("07", "7"), ("\u{a0}12", "12"), ("99", "99"), ("1", "1")] {
            page.paste(SETS, typed).await;
            assert_eq!((page.figures("knee").await.as_str(), word(&page).await.as_str()), (sets, ""), "{typed:?}");
            page.tab().await;
            assert_eq!((page.figures("knee").await.as_str(), page.value(SETS).await.as_str()), (sets, sets), "{typed:?}");
        }
    });
}

#[test]
fn a_refused_number_is_not_kept() {
    browse(async |[page]| {
        five_sets(&page).await;
        let record = page.stored(KEY).await;
        assert!(record.is_some());
        page.paste(SETS, "2.5").await;
        assert_eq!(page.stored(KEY).await, record);
        page.reload().await;
        assert_eq!(page.figures("knee").await, "5");
    });
}

#[test]
fn reps_seconds_and_sessions_have_ranges_of_their_own() {
    const REPS: &str = "[data-exercise=back-squat] input[name=reps]";
    const SECONDS: &str = "[data-exercise=plank] input[name=reps]";
    const SESSIONS: &str = "input[name=sessions]";
    browse(async |[page]| {
        five_sets(&page).await;
        page.tick("plank").await;
        page.unfold("Sessions a week").await;
        for (field, most, more, usual) in
            [(REPS, "999", "1000", "8"), (SECONDS, "3600", "3601", "45"), (SESSIONS, "14", "15", "1")]
        {
            page.paste(field, more).await;
            page.tab().await;
            assert_eq!(page.value(field).await, usual, "{more} is too many");
            page.paste(field, "0").await;
            page.tab().await;
            assert_eq!(page.value(field).await, usual);
            page.paste(field, most).await;
            page.tab().await;
            assert_eq!(page.value(field).await, most);
        }
    });
}

#[test]
fn a_step_button_mends_a_refused_field() {
    browse(async |[page]| {
        five_sets(&page).await;
        page.paste(SETS, "nonsense").await;
        page.push("more sets of Squat (Barbell)").await;
        assert_eq!(
            (page.figures("knee").await, page.value(SETS).await, word(&page).await),
            ("6".into(), "6".into(), String::new())
        );
    });
}
