//! Memory that the browser does not lend.

use std::time::Duration;

use crate::page::Page;
use crate::session::browse;
use crate::texts::SQUATS;

const THROWS: &str =
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })";

/// The page works for as long as it is open, and says that nothing is kept.
async fn works_without_memory(page: &Page) {
    assert_eq!(page.banners().await, "refused");
    let words = page.find("[data-banner=refused]").await.text().await.expect("a text");
    assert!(words.contains("keeps nothing"), "{words}");
    page.tick_sets(&[("back-squat", 5), ("pull-up", 5)]).await;
    assert_eq!(page.figures("posterior-share knee pull").await, "75 5 5");
    page.push("+ Add a day").await;
    page.tick("deadlift").await;
    assert_eq!(page.figures("hip").await, "3");
    page.click("button[aria-label^=Undo]").await;
    assert_eq!(page.figures("hip").await, "0");
    assert_eq!(page.banners().await, "refused", "it still says so");
}

#[test]
fn where_asking_for_the_memory_throws_the_page_works_and_says_so() {
    browse(async |[page]| {
        page.before_every_page(THROWS).await;
        page.open().await;
        works_without_memory(&page).await;
        page.reload().await;
        assert_eq!((page.figures("knee").await, page.banners().await), ("-".into(), "refused".into()));
    });
}

#[test]
fn where_there_is_no_memory_at_all_the_page_works_and_says_so() {
    browse(async |[page]| {
        page.before_every_page("Object.defineProperty(window, 'localStorage', { value: null })").await;
        page.open().await;
        works_without_memory(&page).await;
    });
}

#[test]
fn where_writing_is_forbidden_the_page_works_and_says_so() {
    browse(async |[page]| {
        page.before_every_page("Storage.prototype.setItem = () => { throw new DOMException('denied', 'SecurityError') }").await;
        page.open().await;
        works_without_memory(&page).await;
    });
}

/// The driver loses a frame that it enters while it loads: the longer it takes, the longer is waited.
pub async fn enter_frame(page: &Page) {
    const ROWS: &str = "return document.querySelectorAll('[data-exercise]').length";
    for patience in 1..=6 {
        page.goto(&page.host.frame()).await;
        tokio::time::sleep(Duration::from_millis(400 * patience)).await;
        let entered = page.client.enter_frame(0).await;
        let rows = page.client.execute(ROWS, vec![]).await;
        if entered.is_ok() && rows.is_ok_and(|rows| rows == 178) {
            page.stands().await;
            return;
        }
        let _ = page.client.enter_parent_frame().await;
    }
    panic!("the page does not stand in the frame");
}

#[test]
fn in_a_sandboxed_frame_the_page_works_and_says_so() {
    browse(async |[page]| {
        page.goto(&page.host.frame()).await;
        enter_frame(&page).await;
        works_without_memory(&page).await;
    });
}

#[test]
fn a_memory_that_begins_to_throw_is_said_and_costs_nothing_once_it_is_back() {
    const FAILS: &str = "window.real = { ...Object.getOwnPropertyDescriptors(Storage.prototype) };
        for (const name of ['getItem', 'setItem', 'removeItem']) {
            Storage.prototype[name] = () => { throw new DOMException('denied', 'SecurityError') };
        }";
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.saved().await;
        page.eval(FAILS).await;
        page.tick("deadlift").await;
        assert_eq!((page.figures("knee hip").await, page.banners().await), ("3 3".into(), "refused".into()));
        page.tick("pull-up").await;
        assert_eq!(page.figures("knee hip pull").await, "3 3 3");
        page.eval("Object.defineProperties(Storage.prototype, real)").await;
        page.tick("plank").await;
        assert_eq!(page.banners().await, "");
        page.reload().await;
        assert_eq!(page.ticked().await.split(' ').count(), 4);
        assert_eq!(page.eval("return document.querySelector('#stopped')").await, serde_json::Value::Null);
    });
}

#[test]
fn everything_is_saved_where_there_is_no_memory() {
    browse(async |[page]| {
        page.before_every_page(THROWS).await;
        page.before_every_page(crate::coach_files::CATCH).await;
        page.open().await;
        page.tick("back-squat").await;
        page.in_plan_menu("New plan").await;
        page.tick("deadlift").await;
        crate::coach_log::room(&page, "files").await;
        let file = crate::coach_files::save(&page).await;
        let read: serde_json::Value = serde_json::from_str(&file).expect("JSON");
        let first = |plan: &serde_json::Value| plan["days"][0]["entries"][0]["exercise"].clone();
        let plans: Vec<_> = read["plans"].as_array().expect("plans").iter().map(first).collect();
        assert_eq!(plans, ["back-squat", "deadlift"]);
    });
}

#[test]
fn a_link_opens_and_is_kept_for_as_long_as_the_page_where_there_is_no_memory() {
    browse(async |[page]| {
        page.before_every_page(THROWS).await;
        page.open_with(&format!("#p={SQUATS}")).await;
        assert_eq!(page.figures("knee").await, "5");
        page.push("Keep a copy").await;
        assert_eq!((page.figures("knee").await, page.banners().await), ("5".into(), "refused".into()));
    });
}
