//! A plan that comes by a link.

use serde_json::json;

use crate::memory::{KEY, plans};
use crate::page::Page;
use crate::session::browse;
use crate::texts::{SCRIPTS, SQUATS, STRONGLIFTS};

/// The words of the shared plan; empty when there is none.
async fn shared(page: &Page) -> String {
    page.text_of("return document.querySelector(`#shared-heading`)?.innerText ?? ''").await
}

async fn fragment(page: &Page) -> String {
    page.text_of("return location.hash").await
}

/// Something of one's own: a deadlift, kept.
async fn own_deadlift(page: &Page) {
    page.open().await;
    page.tick("deadlift").await;
}

#[test]
fn a_link_opens_in_a_fresh_profile_as_a_shared_plan() {
    browse(async |[page]| {
        page.open_with(&format!("#p={STRONGLIFTS}")).await;
        assert_eq!(shared(&page).await, "StrongLifts 5x5");
        assert_eq!(page.figures("posterior-share push pull hip knee").await, "41.88 15 7.5 1.5 15");
        assert_eq!(page.ticked().await.split(' ').count(), 3);
        assert_eq!((page.banners().await, page.memory().await), (String::new(), json!({})));
    });
}

#[test]
fn a_link_lies_beside_ones_own_plan_and_touches_nothing_that_is_kept() {
    browse(async |[page]| {
        own_deadlift(&page).await;
        let memory = page.memory().await;
        page.goto(&page.host.nothing()).await;
        page.open_with(&format!("#p={STRONGLIFTS}")).await;
        assert_eq!((shared(&page).await, page.figures("push").await), ("StrongLifts 5x5".into(), "15".into()));
        assert_eq!(page.memory().await, memory);
        page.tick("plank").await;
        page.push("+ Add a day").await;
        page.choose("profile", "double").await;
        assert_eq!(page.memory().await, memory, "not even by changes");
        page.push("Back to mine").await;
        assert_eq!((shared(&page).await, page.figures("hip push").await), (String::new(), "3 -".into()));
        assert_eq!((page.memory().await, fragment(&page).await), (memory, String::new()));
        page.reload().await;
        assert_eq!((shared(&page).await, page.figures("hip push").await), (String::new(), "3 -".into()));
    });
}

#[test]
fn a_kept_link_is_a_plan_of_ones_own_beside_the_others() {
    browse(async |[page]| {
        own_deadlift(&page).await;
        let own = page.stored(KEY).await.expect("a record");
        page.goto(&page.host.nothing()).await;
        page.open_with(&format!("#p={STRONGLIFTS}")).await;
        page.push("Keep a copy").await;
        assert_eq!((shared(&page).await, fragment(&page).await), (String::new(), String::new()));
        assert_eq!(page.figures("push").await, "15");
        let record = page.stored(KEY).await.expect("a record");
        let kept = plans(&record);
        assert_eq!((kept.len(), kept[0], kept[1].1), (2, plans(&own)[0], STRONGLIFTS));
        page.reload().await;
        assert_eq!(page.figures("push").await, "15");
        page.choose_plan(0).await;
        assert_eq!(page.figures("hip").await, "3");
    });
}

#[test]
fn a_kept_link_takes_the_place_of_an_untouched_empty_plan() {
    browse(async |[page]| {
        page.open_with(&format!("#p={SQUATS}")).await;
        page.push("Keep a copy").await;
        page.until("the record", "return localStorage.getItem('chain-balance') !== null").await;
        let record = page.stored(KEY).await.expect("a record");
        assert_eq!(plans(&record).iter().map(|(_, text)| *text).collect::<Vec<_>>(), [SQUATS]);
    });
}

#[test]
fn a_reload_of_a_link_shows_what_was_changed_in_it() {
    browse(async |[page]| {
        page.open_with(&format!("#p={SQUATS}")).await;
        assert_eq!(fragment(&page).await, format!("#p={SQUATS}"));
        page.tick_sets(&[("pull-up", 4)]).await;
        assert_eq!(page.figures("posterior-share knee pull").await, "72.22 5 4");
        assert_ne!(fragment(&page).await, format!("#p={SQUATS}"));
        page.reload().await;
        assert_eq!(page.figures("posterior-share knee pull").await, "72.22 5 4");
        assert_eq!((shared(&page).await, page.memory().await), ("A plan from a link".into(), json!({})));
    });
}

#[test]
fn a_broken_link_is_said_and_ones_own_plan_is_intact() {
    browse(async |[page]| {
        own_deadlift(&page).await;
        let memory = page.memory().await;
        let changed = SQUATS.replace('A', "B");
        for broken in [&STRONGLIFTS[..40], &changed, "", "2AAAAAAAA", "%F0%9F%92%AA", &"1".repeat(100_000)] {
            page.goto(&page.host.nothing()).await;
            page.open_with(&format!("#p={broken}")).await;
            assert_eq!((page.banners().await, shared(&page).await), ("link".into(), String::new()), "{broken:.60}");
            assert_eq!((page.figures("hip").await, page.memory().await), ("3".into(), memory.clone()), "{broken:.60}");
        }
        let words = page.find("[data-banner=link]").await.text().await.expect("a text");
        assert!(words.contains("own plans are untouched"), "{words}");
    });
}

#[test]
fn a_link_opened_in_a_page_that_stands_shows_at_once() {
    browse(async |[page]| {
        own_deadlift(&page).await;
        page.eval(&format!("location.hash = '#p={STRONGLIFTS}'")).await;
        page.until("the shared plan", "return document.querySelector('#shared-heading') !== null").await;
        assert_eq!((shared(&page).await, page.figures("push").await), ("StrongLifts 5x5".into(), "15".into()));
        page.eval("location.hash = '#p=1AAAB'").await;
        page.until("a word on the broken link", "return document.querySelector('[data-banner=link]') !== null").await;
        page.eval(&format!("location.hash = '#p={SQUATS}'")).await;
        page.until("the other plan", "return document.querySelector('[data-figure=knee]').dataset.value === '5'").await;
        assert_eq!(page.banners().await, "", "the word goes with the link it was about");
        page.push("Back to mine").await;
        assert_eq!(page.figures("hip push").await, "3 -");
    });
}

#[test]
fn names_of_a_link_are_shown_as_they_are_and_never_as_html() {
    browse(async |[page]| {
        page.open_with(&format!("#p={SCRIPTS}")).await;
        assert_eq!(shared(&page).await, "सोमवार 🏋\u{200d}♀\u{fe0f} الاثنين");
        assert_eq!(page.text_of("return document.querySelector('[data-day] bdi').innerText").await, "下肢");
    });
}

#[test]
fn a_shared_plan_can_be_left_and_undo_brings_it_back() {
    browse(async |[page]| {
        page.open_with(&format!("#p={SQUATS}")).await;
        page.push("Back to mine").await;
        assert_eq!((shared(&page).await, page.figures("knee").await), (String::new(), "-".into()));
        page.click("button[aria-label^=Undo]").await;
        assert_eq!((shared(&page).await, page.figures("knee").await), ("A plan from a link".into(), "5".into()));
        assert_eq!(fragment(&page).await, format!("#p={SQUATS}"));
    });
}

#[test]
fn a_shared_plan_says_how_many_days_exercises_and_sets_it_holds() {
    browse(async |[page]| {
        page.open_with(&format!("#p={STRONGLIFTS}")).await;
        let numbers = "return document.querySelector('.shared').innerText.match(/\\d+/g).join(' ')";
        // The name first, StrongLifts 5x5; the squat of both days is one exercise.
        assert_eq!(page.text_of(numbers).await, "5 5 2 5 39");
        assert_eq!(page.eval("return document.querySelector('.item .handle').checkVisibility()").await, false, "it is read");
    });
}
