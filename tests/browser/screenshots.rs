//! Pictures of every screen in every size and both schemes, to be looked at. `cargo xtask screens` takes them.

use std::env;
use std::fs;
use std::path::PathBuf;

use crate::page::Page;
use crate::screens::{NOTEBOOK, PHONE};
use crate::session::browse;
use crate::texts::{FOUR_DAYS, STRONGLIFTS};

const TABLET: (u32, u32) = (768, 1024);
/// The rooms that open over the page.
const ROOMS: [&str; 9] = ["text", "log", "files", "share", "gallery", "compare", "checks", "own", "embed"];

/// Where the pictures go.
fn folder() -> PathBuf {
    PathBuf::from(env::var_os("CHAIN_BALANCE_SCREENS").expect("CHAIN_BALANCE_SCREENS: run `cargo xtask screens`"))
}

/// What is seen now, in every size and both schemes. `deep` takes all that can be scrolled to, down to a limit.
async fn take(page: &Page, state: &str, deep: bool) {
    const HEIGHT: &str = "return Math.min(document.documentElement.scrollHeight, 4000)";
    for size in [PHONE, TABLET, NOTEBOOK] {
        for scheme in ["light", "dark"] {
            page.screen(size).await;
            page.scheme(scheme).await;
            page.drawn().await;
            if deep {
                let height = page.eval(HEIGHT).await.as_u64().and_then(|height| u32::try_from(height).ok());
                page.screen((size.0, height.unwrap_or(size.1))).await;
            }
            let bytes = page.client.screenshot().await.expect("a picture");
            fs::write(folder().join(format!("{state}-{}-{scheme}.png", size.0)), bytes).expect("a file");
        }
    }
}

#[test]
#[ignore = "takes pictures to be looked at: `cargo xtask screens`"]
fn every_screen_is_taken() {
    fs::create_dir_all(folder()).expect("a folder");
    browse(async |[page]| {
        page.open_coached("").await;
        take(&page, "empty", false).await;
        page.open_coached(&format!("#p={FOUR_DAYS}")).await;
        take(&page, "shared", true).await;
        page.push("Keep a copy").await;
        page.advised().await;
        for part in ["plan", "add", "result"] {
            page.screen(PHONE).await;
            page.click(&format!("body > .tabs [data-go={part}]")).await;
            take(&page, part, false).await;
        }
        page.screen(NOTEBOOK).await;
        page.click("[data-item='1-1'] .line").await;
        take(&page, "entry", false).await;
        page.paste("input[name=search]", "rdl").await;
        page.until("what is found", "return document.querySelector('.best, .found') !== null").await;
        page.screen(PHONE).await;
        page.click("body > .tabs [data-go=add]").await;
        take(&page, "search", false).await;
        for room in ROOMS {
            page.screen(NOTEBOOK).await;
            page.open_coached(&format!("#p={STRONGLIFTS}")).await;
            page.enter_room(room).await;
            take(&page, &format!("room-{room}"), false).await;
        }
        page.goto(&format!("{}plans/", page.host.address())).await;
        take(&page, "plan-pages", false).await;
        page.goto(&format!("{}plans/phul/", page.host.address())).await;
        take(&page, "plan-page", true).await;
        page.goto(&format!("{}404.html", page.host.address())).await;
        take(&page, "missing", false).await;
        page.goto(&format!("{}embed/#p={STRONGLIFTS}", page.host.address())).await;
        page.until("the widget", "return document.querySelector('.verdict') !== null").await;
        take(&page, "widget", false).await;
    });
}
