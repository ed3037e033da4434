//! The worked examples of the rules of counting, ticked by hand.

use crate::session::browse;

const ALL: &str = "posterior-share anterior-share push pull push-horizontal pull-horizontal push-vertical pull-vertical \
                   hip knee hamstrings quads label-anterior-share";

/// Ticks a week; every figure in the order of [`ALL`] and some muscles come out.
#[track_caller]
fn week(work: &'static [(&str, u32)], figures: &'static str, muscles: &'static [(&str, &str)]) {
    browse(async |[page]| {
        page.open().await;
        assert_eq!(page.figures(ALL).await, "- - - - - - - - - - - - -", "nothing is ticked");
        page.tick_sets(work).await;
        assert_eq!(page.figures(ALL).await, figures);
        for (muscle, sets) in muscles {
            assert_eq!(page.muscles(muscle).await, *sets, "{muscle}");
        }
    });
}

#[test]
fn squat_bench_and_row_split_evenly() {
    week(
        &[("back-squat", 5), ("bench-press-barbell", 5), ("barbell-row", 5)],
        // In reps, 8 a squat and a press, 10 a row: 80 of 130.
        "50 50 5 5 5 5 - - 0 5 2.5 5 61.54",
        &[
            ("glutes", "5"),
            ("quads", "5"),
            ("hamstrings", "2.5"),
            ("chest", "5"),
            ("lats", "5"),
            ("biceps", "2.5"),
            ("calves", "0"),
        ],
    );
}

#[test]
fn push_ups_and_pull_ups_are_even() {
    week(
        &[("push-up", 3), ("pull-up", 3)],
        "50 50 3 3 3 0 0 3 - - - - 54.55",
        &[("chest", "3"), ("lats", "3"), ("forearms", "1.5"), ("abs", "1.5"), ("glutes", "0")],
    );
}

#[test]
fn a_deadlift_is_eight_ninths_posterior() {
    week(
        &[("deadlift", 1)],
        "88.89 11.11 - - - - - - 1 0 1 0.5 0",
        &[("glutes", "1"), ("lower-back", "1"), ("traps", "0.5"), ("quads", "0.5")],
    );
}

#[test]
fn leg_extensions_and_crunches_are_anterior() {
    week(
        &[("leg-extension", 4), ("crunch", 4)],
        "0 100 - - - - - - 0 4 0 4 100",
        &[("quads", "4"), ("abs", "4"), ("obliques", "2")],
    );
}

#[test]
fn raises_and_curls_have_no_vote() {
    week(
        &[("lateral-raise", 4), ("biceps-curl-dumbbell", 4)],
        "- - - - - - - - - - - - -",
        &[("side-delts", "4"), ("biceps", "4"), ("traps", "2"), ("forearms", "2")],
    );
}

#[test]
fn the_exact_value_stands_behind_a_rounded_one() {
    browse(async |[page]| {
        page.open().await;
        page.tick_sets(&[("deadlift", 1)]).await;
        let shown = "return ['posterior', 'anterior'].map(side => document.querySelector(`[data-figure=${side}-share]`).textContent).join(' + ')";
        assert_eq!(page.text_of(shown).await, "89 % + 11 %");
    });
}

#[test]
fn a_side_without_work_is_said_in_words() {
    browse(async |[page]| {
        page.open().await;
        page.tick_sets(&[("bench-press-barbell", 3)]).await;
        assert_eq!(page.figures("push pull").await, "3 0");
        let words = page.text_of("return document.querySelector('summary:has([data-figure=push])').innerText").await;
        assert!(words.contains("no pulling yet"), "{words}");
        let all = page.text_of("return document.body.innerText").await;
        assert!(["∞", "NaN", "Infinity", "undefined", "0 : 0"].iter().all(|wrong| !all.contains(wrong)), "{all}");
    });
}

#[test]
fn every_figure_says_who_gave_how_much() {
    browse(async |[page]| {
        page.open().await;
        page.tick_sets(&[("back-squat", 5), ("deadlift", 1)]).await;
        page.click("summary[data-muscle=hamstrings]").await;
        let given =
            "return document.querySelector('details:has([data-muscle=hamstrings]) ul').innerText.replaceAll('\\n', ' ')";
        page.until(
            "the list of who gave",
            "return document.querySelector('details:has([data-muscle=hamstrings]) ul') !== null",
        )
        .await;
        assert_eq!(page.text_of(given).await, "Squat (Barbell) 2.5 Deadlift (Barbell) 1");
    });
}
