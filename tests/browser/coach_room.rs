//! Rooms: what is changed in one is undone there, and whoever leaves it is back where they came from.

use fantoccini::key::Key;

use crate::screens::PHONE;
use crate::session::browse;
use crate::texts::{FOUR_DAYS, STRONGLIFTS};

#[test]
fn what_is_changed_in_a_room_is_undone_there() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.enter_room("checks").await;
        let undo = "return document.querySelector('dialog [data-do=undo]') !== null";
        assert_eq!(page.eval(undo).await, false, "nothing is changed yet");
        let target = async |profile: &str| {
            let is = format!("return document.querySelector('select[name=profile]').value === '{profile}'");
            page.until(&format!("the target {profile}"), &is).await;
        };
        for (preset, profile) in [("soccer", "equal"), ("running", "edge"), ("basketball", "equal")] {
            page.click(&format!("[data-preset={preset}] button")).await;
            target(profile).await;
        }
        page.click("dialog [data-do=undo]").await;
        target("edge").await;
        page.press(&[Key::Control.into(), 'z']).await;
        target("equal").await;
        assert!(page.find("dialog").await.is_displayed().await.expect("a dialog"), "undo by keys leaves the room open");
        page.eval("document.querySelector('dialog [data-do=undo]').focus()").await;
        page.press(&[Key::Enter.into()]).await;
        target("edge").await;
        page.until("no more to undo", "return document.querySelector('dialog [data-do=undo]') === null").await;
        page.until("the focus", "return document.activeElement.id === 'room-heading'").await;
    });
}

#[test]
fn a_room_that_is_opened_from_elsewhere_takes_back_nothing_that_was_done_before() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.enter_room("checks").await;
        page.click("[data-preset=soccer] button").await;
        page.until("an undo", "return document.querySelector('dialog [data-do=undo]') !== null").await;
        page.press(&[Key::Escape.into()]).await;
        page.advised().await;
        page.eval("[...document.querySelectorAll('#coach-fix button')].find(button => button.innerText.startsWith('Compare')).click()")
            .await;
        page.until("the room", "return document.querySelector('dialog[data-open=compare]')?.open === true").await;
        assert_eq!(page.eval("return document.querySelector('dialog [data-do=undo]')").await, serde_json::Value::Null);
    });
}

#[test]
fn a_change_of_the_plan_neither_closes_the_room_nor_scrolls_it() {
    browse(async |[page]| {
        page.screen(PHONE).await;
        page.open_coached(&format!("#p={FOUR_DAYS}")).await;
        page.enter_room("checks").await;
        let inside = "const inside = document.querySelector('.room .inside');";
        page.eval("document.querySelector('[data-preset=soccer]').scrollIntoView({ block: 'center' })").await;
        let top = page.eval(&format!("{inside} return inside.scrollTop")).await;
        assert!(top.as_f64().expect("pixels") > 300.0, "{top}");
        page.eval(
            "window.room = document.querySelector('dialog'); document.querySelector('[data-preset=soccer] button').click()",
        )
        .await;
        page.until("the target", "return document.querySelector('select[name=profile]').value === 'equal'").await;
        page.advised().await;
        assert_eq!(page.eval(&format!("{inside} return inside.scrollTop")).await, top);
        assert_eq!(page.eval("return document.querySelector('dialog') === room && room.open").await, true);
    });
}

#[test]
fn whoever_closes_a_room_is_back_where_they_came_from() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        for room in ["gallery", "compare", "checks", "own"] {
            for by_key in [true, false] {
                page.eval("document.querySelector('.opener:has(+ #rooms-menu)').focus()").await;
                page.press(&[Key::Enter.into()]).await;
                while page.eval("return document.activeElement.dataset.room").await != room {
                    page.tab().await;
                }
                page.press(&[Key::Enter.into()]).await;
                page.until("the room", "return document.querySelector('dialog')?.open === true").await;
                assert_eq!(page.eval("return document.activeElement.id").await, "room-heading");
                if by_key {
                    page.press(&[Key::Escape.into()]).await;
                } else {
                    page.tab().await;
                    page.press(&[Key::Enter.into()]).await;
                }
                page.until("the page without a room", "return document.querySelector('dialog') === null").await;
                let at_menu = page.eval("return document.activeElement.matches('.opener:has(+ #rooms-menu)')").await;
                assert_eq!(at_menu, true, "by key: {by_key}");
            }
        }
        page.screen(PHONE).await;
        page.enter_room("checks").await;
        page.leave_room().await;
        assert_eq!(page.eval("return document.activeElement.matches('.opener:has(+ #rooms-menu)')").await, true, "on a phone");
    });
}

#[test]
fn a_room_can_be_opened_again_after_escape() {
    browse(async |[page]| {
        page.open_coached("").await;
        for _ in 0..3 {
            page.enter_room("gallery").await;
            page.press(&[Key::Escape.into()]).await;
            page.until("the page without a room", "return document.querySelector('dialog') === null").await;
        }
        page.tick("plank").await;
        assert_eq!(page.ticked().await, "plank", "the page is there again");
    });
}
