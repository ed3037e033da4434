//! A tick is answered in the first frame after it, and by one row.

use serde_json::{Value, json};

use crate::page::Page;
use crate::session::browse;

/// Clicks on the tick of an exercise and reads the figures just before the next frame is painted.
const TICK_AND_READ: &str = "
    const [exercise, done] = arguments;
    const read = name => document.querySelector(name).getAttribute('data-value');
    document.querySelector(`[data-exercise='${exercise}'] input[type=checkbox]`).click();
    requestAnimationFrame(() => done([
        read('[data-figure=posterior-share]'), read('[data-figure=push]'), read('[data-figure=pull]'),
        read('[data-figure=knee]'), read('[data-muscle=glutes]'), read('[data-muscle=lats]')]));";

/// Ticks and unticks, and looks at the first frame after each.
async fn right_in_the_first_frame(page: &Page) {
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
}

#[test]
fn the_figures_are_right_in_the_first_frame_after_a_tick() {
    browse(async |[page]| {
        page.open().await;
        right_in_the_first_frame(&page).await;
    });
}

/// The work of a tick may take longer than a frame: even then no frame shows half of it.
#[test]
fn the_figures_are_right_in_the_first_frame_after_a_tick_on_a_slow_device() {
    browse(async |[page]| {
        page.open().await;
        page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 20 })).await;
        right_in_the_first_frame(&page).await;
    });
}

/// Clicks on a button or tick, and lists the rows in which anything changed until the second frame; `list` stands for what
/// belongs to no row.
const CLICK_AND_WATCH: &str = "
    const [what, done] = arguments;
    const changed = new Set();
    const watch = new MutationObserver(records => records.forEach(({ target }) => {
        const element = target.nodeType === 1 ? target : target.parentElement;
        changed.add(element.closest('[data-exercise]')?.dataset.exercise ?? 'list');
    }));
    watch.observe(document.querySelector('[data-exercise]').closest('section'),
        { subtree: true, childList: true, attributes: true, characterData: true });
    document.querySelector(what).click();
    requestAnimationFrame(() => requestAnimationFrame(() => done([...changed].sort())));";

async fn changed_by_tick(page: &Page, exercise: &str) -> Value {
    let tick = format!("[data-exercise={exercise}] input[type=checkbox]");
    page.eval_later(CLICK_AND_WATCH, vec![tick.into()]).await
}

#[test]
fn a_tick_changes_one_row_of_155() {
    browse(async |[page]| {
        page.open().await;
        for exercise in ["back-squat", "plank", "running", "suitcase-carry"] {
            assert_eq!(changed_by_tick(&page, exercise).await, json!([exercise]));
        }
        assert_eq!(page.eval("return document.querySelectorAll('[data-exercise]').length").await, json!(178));
    });
}

#[test]
fn an_untick_changes_one_row_of_155() {
    browse(async |[page]| {
        page.open().await;
        for exercise in ["back-squat", "plank", "running"] {
            page.tick(exercise).await;
        }
        for exercise in ["running", "back-squat", "plank"] {
            assert_eq!(changed_by_tick(&page, exercise).await, json!([exercise]));
        }
    });
}

/// What a field holds is no mutation: a row may count on without one, but no other row may have any.
#[test]
fn one_more_set_changes_no_other_row() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.tick("pull-up").await;
        let more = "[data-exercise=back-squat] button[aria-label^='more sets']";
        let changed = page.eval_later(CLICK_AND_WATCH, vec![more.into()]).await;
        assert!(changed == json!([]) || changed == json!(["back-squat"]), "{changed}");
        assert_eq!(page.figures("knee pull").await, "4 3");
    });
}
