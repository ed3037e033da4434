//! Memory that is full.

use crate::memory::KEY;
use crate::session::browse;
use crate::texts::SQUATS;

#[test]
fn a_full_memory_is_said_and_the_page_goes_on() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.fill_memory().await;
        let record = page.stored(KEY).await;
        // A longer record does not fit, and the one before it stays.
        page.tick("deadlift").await;
        assert_eq!((page.figures("knee hip").await, page.banners().await), ("3 3".into(), "full".into()));
        assert_eq!(page.stored(KEY).await, record);
        page.tick("pull-up").await;
        assert_eq!((page.figures("pull").await, page.banners().await), ("3".into(), "full".into()));
        assert!(page.find("[data-banner=full] button").await.is_displayed().await.expect("an offer to save"));
    });
}

#[test]
fn when_there_is_room_again_the_banner_goes_and_everything_is_kept() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.fill_memory().await;
        page.tick("deadlift").await;
        assert_eq!(page.banners().await, "full");
        page.free_memory().await;
        page.tick("pull-up").await;
        assert_eq!(page.banners().await, "");
        page.reload().await;
        assert_eq!(page.figures("knee hip pull").await, "3 3 3");
        assert_eq!(page.banners().await, "");
    });
}

#[test]
fn a_memory_that_was_full_before_is_said_at_the_first_change() {
    browse(async |[page]| {
        page.goto(&page.host.nothing()).await;
        page.fill_memory().await;
        page.open().await;
        page.tick("back-squat").await;
        assert_eq!((page.figures("knee").await, page.banners().await), ("3".into(), "full".into()));
        page.free_memory().await;
        page.tick("deadlift").await;
        assert_eq!(page.banners().await, "");
        page.reload().await;
        assert_eq!(page.figures("knee hip").await, "3 3");
    });
}

#[test]
fn plans_that_are_kept_open_from_a_full_memory() {
    browse(async |[page]| {
        page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}")).await;
        page.fill_memory().await;
        page.open().await;
        assert_eq!(page.figures("knee").await, "5");
        page.tick("deadlift").await;
        assert_eq!((page.figures("knee hip").await, page.banners().await), ("5 3".into(), "full".into()));
    });
}

#[test]
fn the_plans_of_a_full_memory_can_be_saved_as_a_file() {
    const CATCH: &str =
        "const create = URL.createObjectURL; URL.createObjectURL = blob => { window.saved = blob; return create(blob) };
        HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download };";
    browse(async |[page]| {
        page.before_every_page(CATCH).await;
        page.open().await;
        page.fill_memory().await;
        page.tick("back-squat").await;
        page.saved().await;
        page.click("[data-banner=full] button").await;
        let saved = page.eval_later("const [done] = arguments; saved.text().then(text => done([savedAs, text]))", vec![]).await;
        assert!(saved[0] == "plans.chain-balance.json", "{saved}");
        assert!(saved[1].as_str().is_some_and(|text| text.starts_with("{\"chain-balance\":3,\"plans\":[")), "{saved}");
    });
}
