//! What is done in one tab beside another: nothing of either is taken back, written over or mixed up.

use fantoccini::key::Key;
use serde_json::json;

use chain_balance::codec::link;
use chain_balance::domain::name::Name;

use crate::coach_log::room;
use crate::host::Program;
use crate::memory::{KEY, id, plans};
use crate::page::Page;
use crate::session::browse;
use crate::tabs::{deafen, shows, turn_to, two_tabs, two_tabs_with_squats};
use crate::texts::{SQUATS, STRONGLIFTS};

const UNDO: &str = "button[aria-label^=Undo]";
const OPEN: &str = "chain-balance.open";
const PICTURE: &str = "chain-balance.picture";

async fn can_undo(page: &Page) -> bool {
    page.find(UNDO).await.is_enabled().await.expect("undo")
}

#[test]
fn an_undo_takes_back_what_this_tab_did_and_nothing_of_another() {
    browse(async |[page]| {
        let [first, second] = two_tabs_with_squats(&page).await;
        page.tick("deadlift").await;
        turn_to(&page, &first).await;
        shows(&page, "hip", "3").await;
        assert!(!can_undo(&page).await, "the other tab did that");
        page.tick("pull-up").await;
        turn_to(&page, &second).await;
        shows(&page, "pull", "3").await;
        page.click(UNDO).await;
        assert_eq!(page.figures("knee hip pull").await, "5 0 3");
        assert!(!can_undo(&page).await);
        page.saved().await;
        turn_to(&page, &first).await;
        shows(&page, "hip", "0").await;
        page.reload().await;
        assert_eq!(page.figures("knee hip pull").await, "5 0 3");
        assert_eq!(plans(&page.stored(KEY).await.expect("a record")).len(), 1);
    });
}

#[test]
fn a_link_that_is_kept_beside_another_tab_is_open_after_a_reload() {
    browse(async |[page]| {
        let [first, second] = two_tabs_with_squats(&page).await;
        page.open_with(&format!("#p={STRONGLIFTS}")).await;
        // Another fragment alone is no new page.
        page.reload().await;
        page.push("Keep a copy").await;
        assert_eq!(page.figures("push").await, "15");
        page.saved().await;
        turn_to(&page, &first).await;
        page.until("both plans", "return document.querySelectorAll('[name=plan] option').length === 2").await;
        assert_eq!(page.figures("knee").await, "5", "what is open here stays open");
        page.tick("deadlift").await;
        page.saved().await;
        turn_to(&page, &second).await;
        page.reload().await;
        assert_eq!(page.figures("push").await, "15");
        turn_to(&page, &first).await;
        page.reload().await;
        assert_eq!(page.figures("knee hip").await, "5 3");
    });
}

#[test]
fn two_tabs_that_each_add_the_hundredth_plan_keep_both() {
    let row = |number: u32| {
        let mut plan = link::decode(SQUATS).expect("a plan");
        plan.name = Name::clean(&format!("Plan {number}"));
        format!("\n{number} {}", link::encode(&plan))
    };
    browse(async |[page]| {
        let rows: String = (1..=99).map(row).collect();
        page.remember(&format!("chain-balance 1 4 1{rows}")).await;
        let tabs = two_tabs(&page).await;
        deafen(&page, &tabs).await;
        for (tab, exercise) in tabs.iter().zip(["deadlift", "pull-up"]) {
            turn_to(&page, tab).await;
            page.in_plan_menu("New plan").await;
            page.tick(exercise).await;
            page.saved().await;
        }
        for tab in &tabs {
            turn_to(&page, tab).await;
            page.reload().await;
            assert_eq!(page.banners().await, "");
            assert_eq!(page.eval("return document.querySelectorAll('[name=plan] option').length").await, json!(101));
        }
        assert_eq!(page.ticked().await, "pull-up");
        assert_eq!(plans(&page.stored(KEY).await.expect("a record")).len(), 101);
        assert_eq!(page.stored("chain-balance.set-aside").await, None);
    });
}

#[test]
fn answers_to_self_checks_of_two_tabs_are_both_kept() {
    browse(async |[page]| {
        let tabs = two_tabs_with_squats(&page).await;
        for tab in &tabs {
            turn_to(&page, tab).await;
            page.coached().await;
            page.enter_room("checks").await;
        }
        for (tab, answer) in
            tabs.iter().zip(["[data-check=pull-up] input[value=no]", "[data-check=hip-hinge] input[value=yes]"])
        {
            turn_to(&page, tab).await;
            page.click(answer).await;
        }
        let kept = page.stored("chain-balance.checks").await.expect("answers");
        let words: Vec<_> = kept.lines().map(|line| line.rsplit_once(' ').expect("a day").0).collect();
        assert_eq!(words, ["pull-up no", "hip-hinge yes"]);
    });
}

#[test]
fn two_tabs_at_rest_take_no_pictures() {
    const COUNT: &str = "window.pictures = 0;
        const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (name, ...more) {
            if (name === 'chain-balance.picture') pictures += 1;
            return set.call(this, name, ...more);
        }";
    browse(async |[page]| {
        let tabs = two_tabs_with_squats(&page).await;
        for tab in &tabs {
            turn_to(&page, tab).await;
            page.eval(COUNT).await;
            page.eval("dispatchEvent(new Event('pointermove'))").await;
        }
        page.tick("deadlift").await;
        page.until("a picture", "return pictures > 0").await;
        page.eval_later("setTimeout(arguments[0], 1500)", vec![]).await;
        let mut before = Vec::new();
        for tab in &tabs {
            turn_to(&page, tab).await;
            before.push(page.eval("return pictures").await);
        }
        page.eval_later("setTimeout(arguments[0], 4000)", vec![]).await;
        for (tab, before) in tabs.iter().zip(before) {
            turn_to(&page, tab).await;
            assert_eq!(page.eval("return pictures").await, before);
        }
    });
}

/// The picture is taken in the tab that was used last; the other one has another plan open.
#[test]
fn a_picture_of_the_plan_that_another_tab_has_open_is_not_shown_and_a_tick_goes_into_the_own_plan() {
    browse(async |[page]| {
        page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}\n2 {STRONGLIFTS}")).await;
        let [first, second] = two_tabs(&page).await;
        page.choose("plan", &id(2)).await;
        page.eval("dispatchEvent(new Event('pointermove'))").await;
        page.tick("plank").await;
        let pictured = format!("return JSON.parse(localStorage.getItem('{PICTURE}'))?.plan === '{}'", id(2));
        page.until("a picture of the second plan", &pictured).await;
        assert_eq!(page.stored(OPEN).await, Some(id(2)));
        turn_to(&page, &first).await;
        page.host.serves(Program::Held);
        // The page that stands looks like the drawn one, until the browser has left it.
        page.eval("window.left = true").await;
        page.open_early("").await;
        page.until("the page anew", "return window.left === undefined && document.readyState !== 'loading'").await;
        page.until("a plan that is kept, and no picture", "return document.documentElement.dataset.arriving === 'kept'").await;
        page.tick("deadlift").await;
        page.host.serves(Program::Whole);
        page.stands().await;
        shows(&page, "hip", "3").await;
        assert_eq!(page.figures("knee hip push").await, "5 3 -");
        page.saved().await;
        turn_to(&page, &second).await;
        assert_eq!(page.figures("push").await, "15");
        page.reload().await;
        assert!(page.ticked().await.contains("plank") && page.figures("push").await == "15");
    });
}

#[test]
fn in_a_field_of_words_of_a_room_ctrl_z_is_the_fields_own() {
    for (name, field) in [("text", "textarea[name=plan-text]"), ("own", "dialog input[name=own-name]")] {
        browse(async |[page]| {
            page.open().await;
            page.tick("back-squat").await;
            room(&page, name).await;
            if name == "own" {
                page.push("Add an exercise").await;
            }
            page.click(field).await;
            page.type_text("Bench 3x8").await;
            page.press(&[Key::Control.into(), 'z']).await;
            assert_ne!(page.value(field).await, "Bench 3x8");
            assert_eq!(page.figures("knee").await, "3", "the plan behind it stays");
            page.press(&[Key::Control.into(), 'y']).await;
            assert_eq!(page.figures("knee").await, "3");
        });
    }
}
