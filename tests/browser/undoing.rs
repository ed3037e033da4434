//! Undo and redo.

use fantoccini::key::Key;

use crate::page::Page;
use crate::session::browse;

const UNDO: &str = "button[aria-label^=Undo]";
const REDO: &str = "button[aria-label^=Redo]";

async fn can(page: &Page) -> (bool, bool) {
    (page.find(UNDO).await.is_enabled().await.expect("undo"), page.find(REDO).await.is_enabled().await.expect("redo"))
}

#[test]
fn buttons_undo_and_redo_step_by_step() {
    browse(async |[page]| {
        page.open().await;
        assert_eq!(can(&page).await, (false, false));
        page.tick("back-squat").await;
        page.tick("deadlift").await;
        assert_eq!(page.figures("knee hip").await, "3 3");
        page.click(UNDO).await;
        assert_eq!(page.figures("knee hip").await, "3 0");
        page.click(UNDO).await;
        assert_eq!(page.figures("knee hip").await, "- -");
        assert_eq!(can(&page).await, (false, true));
        page.click(REDO).await;
        page.click(REDO).await;
        assert_eq!(page.figures("knee hip").await, "3 3");
        assert_eq!(can(&page).await, (true, false));
        page.click(UNDO).await;
        page.tick("plank").await;
        assert_eq!(can(&page).await, (true, false), "a new change ends what could be redone");
    });
}

#[test]
fn keys_undo_and_redo() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.tick("deadlift").await;
        let (control, shift) = (Key::Control.into(), Key::Shift.into());
        for (keys, figures) in [
            (&[control, 'z'][..], "3 0"),
            (&[control, 'z'], "- -"),
            (&[control, 'z'], "- -"),
            (&[control, shift, 'Z'], "3 0"),
            (&[control, 'y'], "3 3"),
            (&[control, shift, 'Z'], "3 3"),
            (&[control, 'z'], "3 0"),
        ] {
            page.press(keys).await;
            assert_eq!(page.figures("knee hip").await, figures);
        }
        page.reload().await;
        assert_eq!(page.figures("knee hip").await, "3 0", "what undo made is kept");
    });
}

#[test]
fn in_a_field_of_words_ctrl_z_is_the_fields_own() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.click("input[name=search]").await;
        page.type_text("row").await;
        page.press(&[Key::Control.into(), 'z']).await;
        assert_eq!(page.figures("knee").await, "3");
        assert_ne!(page.value("input[name=search]").await, "row");
    });
}

#[test]
fn in_a_field_of_numbers_ctrl_z_undoes_the_plan() {
    browse(async |[page]| {
        page.open().await;
        page.tick_sets(&[("back-squat", 5)]).await;
        // What is typed in one field is one step, until another one is changed.
        page.tick("plank").await;
        page.overwrite("[data-exercise=back-squat] input[name=sets]", "7").await;
        assert_eq!(page.figures("knee").await, "7");
        page.press(&[Key::Control.into(), 'z']).await;
        assert_eq!(page.figures("knee").await, "5");
        assert_eq!(page.value("[data-exercise=back-squat] input[name=sets]").await, "5");
    });
}

#[test]
fn unticking_work_that_was_typed_says_so_and_undo_brings_it_back() {
    browse(async |[page]| {
        page.open().await;
        page.tick_sets(&[("back-squat", 5)]).await;
        page.tick("back-squat").await;
        let toast = page.find(".toast[role=alert]").await.text().await.expect("a text");
        assert!(toast.contains("Squat (Barbell) removed."), "{toast}");
        page.push("Undo").await;
        assert_eq!(page.figures("knee").await, "5");
    });
}
