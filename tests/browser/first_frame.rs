//! A tick is answered in the first frame after it, and by one row.

use serde_json::json;

use crate::session::browse;

/// Clicks on the tick of an exercise and reads the figures just before the next frame is painted.
const TICK_AND_READ: &str = "
    const [exercise, done] = arguments;
    const read = name => document.querySelector(name).getAttribute('data-value');
    document.querySelector(`[data-exercise='${exercise}'] input[type=checkbox]`).click();
    requestAnimationFrame(() => done([
        read('[data-figure=posterior-share]'), read('[data-figure=push]'), read('[data-figure=pull]'),
        read('[data-figure=knee]'), read('[data-muscle=glutes]'), read('[data-muscle=lats]')]));";

#[test]
fn the_figures_are_right_in_the_first_frame_after_a_tick() {
    browse(async |[page]| {
        page.open().await;
        for (exercise, figures) in [
            ("back-squat", ["50", "", "", "3", "3", "0"]),
            ("pull-up", ["75", "0", "3", "3", "3", "3"]),
            ("bench-press-barbell", ["50", "3", "3", "3", "3", "3"]),
            ("back-squat", ["50", "3", "3", "", "0", "3"]),
            ("bench-press-barbell", ["100", "0", "3", "", "0", "3"]),
            ("pull-up", ["", "", "", "", "0", "0"]),
        ] {
            assert_eq!(page.eval_later(TICK_AND_READ, vec![exercise.into()]).await, json!(figures), "{exercise}");
        }
    });
}

/// Clicks, and lists the rows in which anything changed until the second frame; `list` for what is no row's.
const TICK_AND_WATCH: &str = "
    const [exercise, done] = arguments;
    const changed = new Set();
    const watch = new MutationObserver(records => records.forEach(({ target }) => {
        const element = target.nodeType === 1 ? target : target.parentElement;
        changed.add(element.closest('[data-exercise]')?.dataset.exercise ?? 'list');
    }));
    for (const row of document.querySelectorAll('[data-exercise]')) {
        watch.observe(row.closest('section'), { subtree: true, childList: true, attributes: true, characterData: true });
    }
    document.querySelector(`[data-exercise='${exercise}'] input[type=checkbox]`).click();
    requestAnimationFrame(() => requestAnimationFrame(() => done([...changed])));";

#[test]
fn a_tick_changes_one_row_of_155() {
    browse(async |[page]| {
        page.open().await;
        for exercise in ["back-squat", "plank", "running", "back-squat", "suitcase-carry"] {
            assert_eq!(page.eval_later(TICK_AND_WATCH, vec![exercise.into()]).await, json!([exercise]));
        }
        assert_eq!(page.eval("return document.querySelectorAll('[data-exercise]').length").await, json!(155));
    });
}

#[test]
fn typing_sets_changes_one_row_of_155() {
    const TYPE_AND_WATCH: &str = "
        const done = arguments[0];
        const changed = new Set();
        const watch = new MutationObserver(records => records.forEach(({ target }) =>
            changed.add((target.nodeType === 1 ? target : target.parentElement).closest('[data-exercise]')?.dataset.exercise ?? 'list')));
        watch.observe(document.querySelector('[data-exercise]').closest('section'), { subtree: true, childList: true, attributes: true, characterData: true });
        document.querySelector(`[data-exercise=back-squat] button[aria-label^='more sets']`).click();
        requestAnimationFrame(() => done([[...changed], document.querySelector('[data-figure=knee]').getAttribute('data-value')]));";
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.tick("pull-up").await;
        assert_eq!(page.eval_later(TYPE_AND_WATCH, vec![]).await, json!([["back-squat"], "4"]));
    });
}
