//! axe-core finds nothing.

use std::env;
use std::fs;

use serde_json::Value;

use crate::page::Page;
use crate::screens::{NOTEBOOK, PHONE};
use crate::session::browse;
use crate::texts::{FOUR_DAYS, SQUATS, STRONGLIFTS, WEEKDAYS};

/// What axe-core finds, one line for each kind with the first elements.
pub async fn findings(page: &Page) -> Vec<String> {
    let path = env::var_os("CHAIN_BALANCE_AXE").expect("CHAIN_BALANCE_AXE: run `cargo xtask test browser`");
    let axe = fs::read_to_string(path).expect("axe-core");
    const RUN: &str = "const [done] = arguments; axe.run().then(({ violations }) => done(violations.map(({ id, help, nodes }) =>
        `${id}: ${help}; ${nodes.length} times: ${nodes.slice(0, 4).map(node => node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? '')).join(' | ')}`)),
        error => done([String(error)]))";
    page.eval(&axe).await;
    let found = page.eval_later(RUN, vec![]).await;
    found.as_array().expect("a list").iter().filter_map(Value::as_str).map(String::from).collect()
}

async fn on_every_screen(page: &Page, state: &str) {
    let mut all = Vec::new();
    for size in [PHONE, NOTEBOOK] {
        for scheme in ["light", "dark"] {
            page.screen(size).await;
            page.scheme(scheme).await;
            let found = findings(page).await;
            all.extend(found.into_iter().map(|finding| format!("{state}, {}, {scheme}: {finding}", size.0)));
        }
    }
    assert!(all.is_empty(), "{all:#?}");
}

#[test]
fn nothing_on_the_empty_page() {
    browse(async |[page]| {
        page.open().await;
        on_every_screen(&page, "empty").await;
    });
}

#[test]
fn nothing_on_a_shared_plan_with_all_details_open() {
    browse(async |[page]| {
        page.screen(PHONE).await;
        page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}\n2 {FOUR_DAYS}")).await;
        page.open_with(&format!("#p={FOUR_DAYS}")).await;
        page.click("body > .tabs [data-go=result]").await;
        page.eval("document.querySelectorAll('details').forEach(details => details.open = true)").await;
        page.until("who gave", "return document.querySelectorAll('details:has([data-muscle]) li').length > 20").await;
        on_every_screen(&page, "shared").await;
    });
}

#[test]
fn nothing_on_a_plan_of_two_days_with_banner_toast_menu_and_a_refused_number() {
    browse(async |[page]| {
        page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}\n2 nonsense\n3 {FOUR_DAYS}")).await;
        page.open_with("#p=1AAAB").await;
        page.push("+ Add a day").await;
        page.tick("running").await;
        page.tick("back-squat").await;
        page.click("[data-exercise=back-squat] [data-kind=again]").await;
        page.tick("back-squat").await;
        page.tick("plank").await;
        page.paste("[data-exercise=plank] input[name=sets]", "nonsense").await;
        assert_eq!(page.banners().await, "link damaged");
        on_every_screen(&page, "two days").await;
    });
}

#[test]
fn nothing_on_the_open_menu_of_the_plan() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.click("[popovertarget=plan-menu]").await;
        on_every_screen(&page, "menu").await;
    });
}

#[test]
fn nothing_on_a_list_in_which_nothing_is_found() {
    browse(async |[page]| {
        page.open().await;
        page.overwrite("input[name=search]", "zercher").await;
        on_every_screen(&page, "nothing found").await;
    });
}

#[test]
fn nothing_on_the_page_with_the_coach_and_every_card_open() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={WEEKDAYS}")).await;
        page.unfold("Limits of the search").await;
        page.eval("document.querySelectorAll('#coach-rules details').forEach(details => details.open = true)").await;
        on_every_screen(&page, "coach").await;
    });
}

fn nothing_in_the_room(room: &str, plan: &str) {
    browse(async |[page]| {
        page.open_coached(&format!("#p={plan}")).await;
        page.enter_room(room).await;
        if room == "checks" {
            page.click("[data-check=pull-up] input[value=no]").await;
        }
        page.eval("document.querySelectorAll('dialog details').forEach(details => details.open = true)").await;
        on_every_screen(&page, room).await;
    });
}

#[test]
fn nothing_in_the_room_of_well_known_plans() {
    nothing_in_the_room("gallery", STRONGLIFTS);
}

#[test]
fn nothing_in_the_room_of_comparison() {
    nothing_in_the_room("compare", STRONGLIFTS);
}

#[test]
fn nothing_in_the_room_of_self_checks() {
    nothing_in_the_room("checks", STRONGLIFTS);
}

#[test]
fn nothing_in_the_room_of_logs() {
    nothing_in_the_room("log", STRONGLIFTS);
}

#[test]
fn nothing_in_the_room_of_plans_as_text() {
    nothing_in_the_room("text", STRONGLIFTS);
}

#[test]
fn nothing_in_the_room_of_own_exercises() {
    nothing_in_the_room("own", STRONGLIFTS);
}

#[test]
fn nothing_in_the_room_of_sharing() {
    nothing_in_the_room("share", STRONGLIFTS);
}

#[test]
fn nothing_in_the_room_of_files() {
    nothing_in_the_room("files", STRONGLIFTS);
}

#[test]
fn nothing_in_the_room_of_sites() {
    nothing_in_the_room("embed", STRONGLIFTS);
}

#[test]
fn nothing_on_the_pages_of_the_well_known_plans() {
    browse(async |[page]| {
        for path in ["plans/", "plans/nsuns-5-day/"] {
            page.goto(&format!("{}{path}", page.host.address())).await;
            on_every_screen(&page, path).await;
        }
    });
}
