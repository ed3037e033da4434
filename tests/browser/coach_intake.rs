//! The ways in which a log comes, and what is seen while it is read.

use serde_json::json;

use crate::coach_log::{found, room};
use crate::page::Page;
use crate::session::browse;

const STRONG: &str = include_str!("../fixtures/log/strong-current.csv");

/// A file of some 38 MB, nearly the largest that is taken, in a script that has it as `file`.
const LONG: &str = "
    const rows = '2024-05-16,A long name,Squat (Barbell),1,100,5\\n'.repeat(850_000);
    const file = new File(['Date,Workout Name,Exercise Name,Set Order,Weight,Reps\\n', rows], 'long.csv');
    const give = file => {
        const field = document.querySelector('input[name=log]'), files = new DataTransfer();
        files.items.add(file);
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
    };";

/// Lets a file fall on an element, as a drag from elsewhere does; the answer is whether the page took it.
async fn drop_on(page: &Page, css: &str, text: &str) -> bool {
    const DROP: &str = "
        const [css, text] = arguments, dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'log.csv', { type: 'text/csv' }));
        return ['dragover', 'drop'].every(name => {
            const taken = !document.querySelector(css).dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }));
            return taken && document.documentElement.hasAttribute('data-dropping') === (name === 'dragover');
        });";
    page.eval_with(DROP, vec![json!(css), json!(text)]).await == true
}

#[test]
fn a_log_dropped_on_the_page_opens_its_room() {
    browse(async |[page]| {
        page.open_coached("").await;
        assert!(drop_on(&page, "h1", STRONG).await, "the browser would leave the page for the file");
        assert_eq!(found(&page).await, "Strong 9");
        page.leave_room().await;
        assert!(drop_on(&page, "h1", "Date,Exercise,Category,Weight,Weight Unit,Reps\n2024-05-16,Squat,Legs,1,kg,5\n").await);
        assert_eq!(found(&page).await, "FitNotes 1", "another takes its place");
    });
}

#[test]
fn a_log_dropped_anywhere_in_the_room_is_read() {
    browse(async |[page]| {
        page.open_coached("").await;
        room(&page, "log").await;
        assert!(drop_on(&page, "#room-heading", STRONG).await);
        assert_eq!(found(&page).await, "Strong 9");
        page.leave_room().await;
        for elsewhere in ["gallery", "text"] {
            room(&page, elsewhere).await;
            assert!(drop_on(&page, "#room-heading", STRONG).await);
            page.until("the room for logs", "return document.querySelector('dialog')?.dataset.open === 'log'").await;
            assert_eq!(found(&page).await, "Strong 9", "a room without files leads to the one for logs");
            page.leave_room().await;
        }
    });
}

#[test]
fn a_log_is_pasted() {
    browse(async |[page]| {
        page.open_coached("").await;
        room(&page, "log").await;
        page.unfold("Paste it instead").await;
        page.paste("textarea[name=pasted-log]", STRONG.trim_end()).await;
        page.push("Read it").await;
        assert_eq!(found(&page).await, "Strong 9");
        assert_eq!(page.texts(".found h3").await, ["Pasted text"]);
    });
}

#[test]
fn a_second_log_is_added_to_the_one_that_is_open() {
    browse(async |[page]| {
        page.open_coached("").await;
        room(&page, "log").await;
        assert!(drop_on(&page, "#room-heading", STRONG).await);
        assert_eq!(found(&page).await, "Strong 9");
        page.click("input[name=add-log]").await;
        let more = "Date,Exercise,Category,Weight,Weight Unit,Reps\n2024-05-16,Squat,Legs,1,kg,5\n";
        assert!(drop_on(&page, "#room-heading", more).await);
        page.until("both", "return document.querySelector('.found')?.dataset.sets === '10'").await;
        assert_eq!(page.texts(".found h3").await, ["log.csv + log.csv"]);
    });
}

#[test]
fn a_tick_works_while_a_long_file_is_read() {
    browse(async |[page]| {
        page.open_coached("").await;
        room(&page, "log").await;
        const TICK: &str = "
            const done = arguments[0], quads = document.querySelector('[data-muscle=quads]');
            give(file);
            // The page under a room takes no pointer, but a script's.
            document.querySelector('[data-exercise=back-squat] input[type=checkbox]').click();
            requestAnimationFrame(() => requestAnimationFrame(() =>
                done([quads.dataset.value, document.querySelector('.found') === null])));";
        let seen = page.eval_later(&format!("{LONG}{TICK}"), vec![]).await;
        assert_eq!(seen, json!(["3", true]), "the figure is there, and the log is not yet");
        assert_eq!(found(&page).await, "Strong 850000");
    });
}

#[test]
fn a_long_file_shows_how_far_it_is_and_is_given_up() {
    browse(async |[page]| {
        // Without a worker the page itself reads, and a slow device is slow for a test, too.
        page.before_every_page("delete window.Worker").await;
        page.open_coached("").await;
        room(&page, "log").await;
        page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 8 })).await;
        // In one turn with what is seen: between two turns of a test the file may be read to its end.
        const SEE_AND_CANCEL: &str = "
            const done = arguments[0], seen = new Set();
            const look = new MutationObserver(() => {
                const read = document.querySelector('.reading progress')?.value;
                if (read > 0) seen.add(read);
                if (seen.size < 2) return;
                look.disconnect();
                [...document.querySelectorAll('.reading button')].find(button => button.textContent === 'Cancel').click();
                done([...seen]);
            });
            look.observe(document.querySelector('.reading'), { subtree: true, childList: true, attributes: true });
            give(file);";
        let seen = page.eval_later(&format!("{LONG}{SEE_AND_CANCEL}"), vec![]).await;
        let seen: Vec<f64> = serde_json::from_value(seen).expect("numbers");
        assert!(seen[0] < seen[1] && seen[1] <= 100.0, "{seen:?}");
        page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await;
        page.until("nothing under way", "return document.querySelector('.reading').children.length === 0").await;
        assert_eq!(page.eval("return document.querySelector('.found')").await, json!(null));
        assert!(drop_on(&page, "#room-heading", STRONG).await);
        assert_eq!(found(&page).await, "Strong 9", "the next file is read");
    });
}

#[test]
fn a_picture_is_refused_in_a_sentence() {
    browse(async |[page]| {
        page.open_coached("").await;
        room(&page, "log").await;
        const PICTURE: &str = "
            const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
            give(new File([new Uint8Array(head)], 'photo.png', { type: 'image/png' }));";
        page.eval(&format!("{}{PICTURE}", LONG.replace("850_000", "1"))).await;
        page.until("why", "return document.querySelector('.room .refused') !== null").await;
        assert_eq!(
            page.texts(".room .refused").await,
            ["It could not be read: this is a picture: export the log as CSV instead."]
        );
        assert_eq!(page.attributes(".room .refused", "role").await, ["alert"]);
    });
}
