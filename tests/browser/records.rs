//! Records that are damaged, older or newer.

use crate::corrupt;
use crate::memory::{KEY, id, plans};
use crate::page::Page;
use crate::session::browse;
use crate::texts::{SQUATS, STRONGLIFTS};

const SET_ASIDE: &str = "chain-balance.set-aside";
const BEFORE: &str = "chain-balance.before";

#[test]
fn a_damaged_record_is_set_aside_unchanged_and_the_page_works() {
    for record in ["{\"plans\":[]}", "chain-balance 1 7 3\n1 1AAABAAAB\n2 nonsense\u{0}", "", "💪"] {
        browse(async |[page]| {
            page.remember(record).await;
            page.open().await;
            assert_eq!(page.banners().await, "damaged", "{record:?}");
            assert_eq!(page.stored(SET_ASIDE).await.as_deref(), Some(record));
            assert_eq!(page.ticked().await, "");
            page.tick("back-squat").await;
            assert_eq!(page.figures("knee").await, "3");
            page.reload().await;
            assert_eq!((page.figures("knee").await, page.banners().await), ("3".into(), String::new()));
            assert_eq!(page.stored(SET_ASIDE).await.as_deref(), Some(record), "it stays aside");
        });
    }
}

#[test]
fn a_damaged_record_is_offered_as_a_file() {
    const CATCH: &str =
        "const create = URL.createObjectURL; URL.createObjectURL = blob => { window.saved = blob; return create(blob) };
        HTMLAnchorElement.prototype.click = () => {};";
    let record = "chain-balance 1 7 3\n1 nonsense";
    browse(async |[page]| {
        page.before_every_page(CATCH).await;
        page.remember(record).await;
        page.open().await;
        page.click("[data-banner=damaged] button").await;
        assert_eq!(
            page.eval_later("const [done] = arguments; saved.text().then(done)", vec![]).await,
            "{\"chain-balance\":3,\"plans\":[],\n\"set-aside\":\"chain-balance 1 7 3\\u000a1 nonsense\"}"
        );
    });
}

#[test]
fn of_a_partly_damaged_record_the_readable_plans_are_open() {
    let record = format!("chain-balance 1 7 1\n1 {STRONGLIFTS}\n2 1D1N0cm9uZ0xpZnRzIDV4NQE\n3 {SQUATS}");
    browse(async |[page]| {
        page.remember(&record).await;
        page.open().await;
        assert_eq!(page.banners().await, "damaged");
        assert_eq!(page.figures("push pull knee").await, "15 7.5 15");
        page.choose("plan", &id(3)).await;
        assert_eq!(page.figures("knee").await, "5");
        assert_eq!(page.stored(SET_ASIDE).await.as_ref(), Some(&record));
        page.reload().await;
        assert_eq!((page.banners().await, page.figures("knee").await), (String::new(), "5".into()));
        assert_eq!(
            plans(&page.stored(KEY).await.expect("a record")),
            [(id(1).as_str(), STRONGLIFTS), (id(3).as_str(), SQUATS)]
        );
    });
}

#[test]
fn a_second_damaged_record_is_set_aside_beside_the_first() {
    browse(async |[page]| {
        for record in ["first", "second"] {
            page.remember(record).await;
            page.open().await;
            assert_eq!(page.banners().await, "damaged");
        }
        let memory = page.memory().await;
        let aside: Vec<_> =
            memory.as_object().expect("an object").iter().filter(|(key, _)| key.starts_with(SET_ASIDE)).collect();
        let texts: Vec<_> = aside.iter().filter_map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts.len(), 2, "{memory}");
        assert!(texts.contains(&"first") && texts.contains(&"second"), "{memory}");
    });
}

#[test]
fn an_older_record_is_taken_over_and_its_original_kept() {
    browse(async |[page]| {
        page.remember(STRONGLIFTS).await;
        page.open().await;
        assert_eq!((page.figures("push pull hip knee").await, page.banners().await), ("15 7.5 1.5 15".into(), String::new()));
        assert_eq!(page.stored(BEFORE).await.as_deref(), Some(STRONGLIFTS));
        page.tick("plank").await;
        let record = page.stored(KEY).await.expect("a record");
        assert!(record.starts_with("chain-balance 2 1\n") && plans(&record).len() == 1, "{record}");
        page.reload().await;
        assert_eq!((page.figures("push pull").await, page.muscles("abs").await), ("15 7.5".into(), "12".into()));
        assert_eq!(page.stored(BEFORE).await.as_deref(), Some(STRONGLIFTS));
    });
}

#[test]
fn a_newer_record_is_left_as_it_is() {
    for record in ["chain-balance 3 9 1\n1 something:new", &format!("chain-balance 1 9 1\n1 {SQUATS}\n2 2AAAAAAAA")] {
        browse(async |[page]| {
            page.remember(record).await;
            page.open().await;
            assert_eq!(page.banners().await, "newer");
            page.tick("back-squat").await;
            assert_eq!((page.figures("knee").await, page.banners().await), ("3".into(), "newer".into()));
            assert_eq!(page.memory().await, serde_json::json!({ KEY: record }));
        });
    }
}

#[test]
fn a_corrupt_record_that_fills_the_memory_can_be_deleted_and_keeping_goes_on() {
    browse(async |[page]| {
        let record = format!("chain-balance 2\nbroken{}", "!".repeat(2_000));
        page.remember(&record).await;
        page.fill_memory().await;
        page.open().await;
        page.tick("plank").await;
        assert_eq!((page.banners().await, page.stored(KEY).await.as_ref()), ("damaged full".into(), Some(&record)));
        page.push("Delete it here").await;
        page.until("the word is gone", "return document.querySelector('[data-banner]') === null").await;
        assert_eq!(page.stored(SET_ASIDE).await, None);
        page.reload().await;
        assert_eq!((page.ticked().await, page.banners().await), ("plank".into(), String::new()));
    });
}

/// Thirty-one kinds of corrupt records, each in a memory without any room.
#[test]
fn a_corrupt_record_in_a_full_memory_is_not_written_over_and_is_set_aside_as_soon_as_there_is_room() {
    browse(async |[page]| {
        for record in corrupt::records() {
            page.remember(&record).await;
            page.eval("sessionStorage.clear()").await;
            page.fill_memory().await;
            page.open().await;
            page.tick("plank").await;
            assert_eq!(page.banners().await, "damaged full", "{record:?}");
            let words = page.text_of("return document.querySelector('[data-banner=damaged]').innerText").await;
            assert!(words.contains("no room to set the original aside"), "{record:?}: {words}");
            assert_eq!((page.stored(KEY).await.as_ref(), page.stored(SET_ASIDE).await), (Some(&record), None));
            page.free_memory().await;
            page.tick("deadlift").await;
            assert_eq!(page.banners().await, "damaged", "{record:?}");
            let words = page.text_of("return document.querySelector('[data-banner=damaged]').innerText").await;
            assert!(words.contains("the original is set aside"), "{record:?}: {words}");
            assert_eq!(page.stored(SET_ASIDE).await.as_ref(), Some(&record));
            let ticked = page.ticked().await;
            page.reload().await;
            assert_eq!((page.ticked().await, page.banners().await), (ticked, String::new()), "{record:?}");
            page.eval("localStorage.clear()").await;
        }
    });
}

/// Another tab has written this, and this one does not know yet.
async fn rewritten_meanwhile(page: &Page, record: &str) {
    page.open().await;
    page.tick("back-squat").await;
    page.saved().await;
    page.eval_with("localStorage.setItem(arguments[0], arguments[1])", vec![KEY.into(), record.into()]).await;
    page.tick("pull-up").await;
}

#[test]
fn a_record_that_is_damaged_while_the_page_is_open_is_set_aside_before_it_is_written_over() {
    browse(async |[page]| {
        rewritten_meanwhile(&page, "no record at all").await;
        assert_eq!(page.stored(SET_ASIDE).await.as_deref(), Some("no record at all"));
        page.reload().await;
        assert_eq!((page.figures("knee pull").await, page.banners().await), ("3 3".into(), String::new()));
    });
}

#[test]
fn a_record_that_a_newer_version_writes_while_the_page_is_open_is_left_as_it_is() {
    browse(async |[page]| {
        rewritten_meanwhile(&page, "chain-balance 3 9 1\n1 something:new").await;
        assert_eq!((page.figures("knee pull").await, page.banners().await), ("3 3".into(), "newer".into()));
        assert_eq!(page.memory().await, serde_json::json!({ KEY: "chain-balance 3 9 1\n1 something:new" }));
    });
}
