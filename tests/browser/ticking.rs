//! Ticks, sets, reps and seconds.

use fantoccini::key::Key;

use crate::session::browse;

const SETS: &str = "[data-exercise=back-squat] input[name=sets]";
const REPS: &str = "[data-exercise=back-squat] input[name=reps]";

#[test]
fn a_tick_gives_three_sets_of_what_is_usual_and_unticking_takes_them_away() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        assert_eq!((page.value(SETS).await, page.value(REPS).await), ("3".into(), "8".into()));
        assert_eq!(page.figures("knee posterior-share").await, "3 50");
        page.tick("back-squat").await;
        assert_eq!(page.figures("knee posterior-share").await, "- -");
        assert_eq!(page.ticked().await, "");
        assert!(!page.find("[data-exercise=back-squat]").await.html(true).await.expect("html").contains("input name=\"sets\""));
    });
}

#[test]
fn buttons_step_sets_and_stop_at_the_ends() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        for (button, sets) in
            [("more", "4"), ("more", "5"), ("fewer", "4"), ("fewer", "3"), ("fewer", "2"), ("fewer", "1"), ("fewer", "1")]
        {
            page.push(&format!("{button} sets of Squat (Barbell)")).await;
            assert_eq!((page.figures("knee").await, page.value(SETS).await), (sets.into(), sets.into()));
        }
        page.enter(SETS, "99").await;
        page.push("more sets of Squat (Barbell)").await;
        assert_eq!((page.figures("knee").await, page.value(SETS).await), ("99".into(), "99".into()));
    });
}

#[test]
fn typed_sets_count_while_they_are_typed() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.overwrite(SETS, "1").await;
        assert_eq!(page.figures("knee").await, "1");
        page.type_text("2").await;
        assert_eq!(page.figures("knee").await, "12");
        page.tab().await;
        assert_eq!((page.figures("knee").await, page.value(SETS).await), ("12".into(), "12".into()));
    });
}

#[test]
fn arrow_keys_step_a_number() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.click(SETS).await;
        for (key, sets) in [(Key::Up, "4"), (Key::Up, "5"), (Key::Down, "4")] {
            page.press(&[key.into()]).await;
            assert_eq!((page.figures("knee").await, page.value(SETS).await), (sets.into(), sets.into()));
        }
        page.click(REPS).await;
        page.press(&[Key::Down.into()]).await;
        assert_eq!(page.value(REPS).await, "7");
    });
}

/// The split over reps: 24 of squats, half posterior, and 30 of rows.
#[test]
fn reps_count_where_the_plan_counts_reps() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.tick("barbell-row").await;
        assert_eq!(page.figures("posterior-share label-anterior-share").await, "75 44.44");
        page.enter(REPS, "20").await;
        // 60 reps of squats, 30 of rows: by label 60 of 90, by sets nothing has changed.
        assert_eq!(page.figures("posterior-share label-anterior-share").await, "75 66.67");
        page.unfold("How it is counted").await;
        page.choose("basis", "reps").await;
        assert_eq!(page.figures("posterior-share").await, "66.67");
    });
}

#[test]
fn a_timed_exercise_has_seconds_and_counts_as_ten_reps() {
    const SECONDS: &str = "[data-exercise=plank] input[name=reps]";
    browse(async |[page]| {
        page.open().await;
        page.tick("plank").await;
        page.tick("romanian-deadlift").await;
        assert_eq!(page.value(SECONDS).await, "45");
        assert_eq!(page.find(SECONDS).await.attr("aria-label").await.expect("a name"), Some("seconds of Plank".into()));
        // 30 reps of planks against 24 of deadlifts.
        assert_eq!(page.figures("posterior-share label-anterior-share").await, "50 55.56");
        page.enter(SECONDS, "3600").await;
        assert_eq!(page.value(SECONDS).await, "3600");
        assert_eq!(page.figures("posterior-share label-anterior-share").await, "50 55.56");
        page.push("more seconds of Plank").await;
        assert_eq!(page.value(SECONDS).await, "3600");
    });
}

#[test]
fn conditioning_is_listed_and_in_no_figure() {
    const FIGURES: &str = "posterior-share push pull hip knee hamstrings quads label-anterior-share";
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        let before = page.figures(FIGURES).await;
        let muscles = page
            .text_of("return [...document.querySelectorAll('[data-muscle]')].map(muscle => muscle.dataset.value).join()")
            .await;
        page.tick("running").await;
        page.enter("[data-exercise=running] input[name=sets]", "9").await;
        assert_eq!(page.figures(FIGURES).await, before);
        let after = page
            .text_of("return [...document.querySelectorAll('[data-muscle]')].map(muscle => muscle.dataset.value).join()")
            .await;
        assert_eq!(after, muscles);
        let left_out = page.text_of("return document.querySelector('[aria-labelledby=left-out-heading]').innerText").await;
        assert!(left_out.contains("Running") && left_out.contains('9'), "{left_out}");
    });
}

#[test]
fn back_off_sets_are_a_second_entry_that_can_be_removed() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.click("[data-exercise=back-squat] [data-kind=again]").await;
        assert_eq!(page.figures("knee").await, "6");
        page.push("remove these 3 sets of Squat (Barbell)").await;
        assert_eq!(page.figures("knee").await, "3");
        page.click("[data-exercise=back-squat] [data-kind=again]").await;
        page.tick("back-squat").await;
        assert_eq!((page.figures("knee").await, page.ticked().await), ("-".into(), String::new()));
    });
}
