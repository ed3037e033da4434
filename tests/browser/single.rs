//! The page from a disk: what it says there, and as one file.

use std::env;
use std::path::PathBuf;

use serde_json::json;

use crate::coach_log::{found, give, room};
use crate::page::Page;
use crate::session::browse;
use crate::texts::STRONGLIFTS;

const STRONG: &str = include_str!("../fixtures/log/strong-current.csv");

fn path(variable: &str) -> PathBuf {
    PathBuf::from(env::var_os(variable).unwrap_or_else(|| panic!("{variable}: run `cargo xtask test browser`")))
}

async fn open(page: &Page, suffix: &str) {
    page.goto(&format!("file://{}{suffix}", path("CHAIN_BALANCE_SINGLE").display())).await;
    page.stands().await;
}

#[test]
fn the_page_opened_from_a_disk_says_why_it_cannot_count_and_what_to_do() {
    browse(async |[page]| {
        page.expects_error("CORS");
        page.expects_error("ERR_FAILED");
        page.goto(&format!("file://{}/index.html", path("CHAIN_BALANCE_DIST").display())).await;
        page.until("words", "return document.getElementById('from-file').checkVisibility()").await;
        let said = page.text_of("return document.getElementById('from-file').innerText").await;
        assert!(said.contains("opened as a file") && said.contains("Open it at its web address"), "{said}");
        assert_eq!(page.eval("return document.getElementById('waking').checkVisibility()").await, json!(false));
    });
}

#[test]
fn the_page_as_one_file_counts_keeps_advises_and_reads_from_a_disk() {
    browse(async |[page]| {
        open(&page, "").await;
        page.tick_sets(&[("back-squat", 5), ("pull-up", 4)]).await;
        page.advised().await;
        room(&page, "text").await;
        page.paste("textarea[name=plan-text]", "Squat 5x5").await;
        page.until("the plan", "return document.querySelector('.understood')?.dataset.entries === '1'").await;
        page.leave_room().await;
        room(&page, "log").await;
        give(&page, STRONG).await;
        assert_eq!(found(&page).await, "Strong 9");
        page.leave_room().await;
        open(&page, "").await;
        assert_eq!((page.ticked().await, page.figures("knee pull").await), ("back-squat pull-up".into(), "5 4".into()));
    });
}

#[test]
fn the_page_as_one_file_opens_a_link_and_hides_what_it_does_not_have() {
    browse(async |[page]| {
        open(&page, &format!("#p={STRONGLIFTS}")).await;
        assert_eq!(page.figures("push").await, "15");
        let hidden = "return [...document.querySelectorAll('[data-room=embed]')].every(way => !way.checkVisibility())";
        assert_eq!(page.eval(hidden).await, json!(true));
        assert!(
            page.text_of("return document.querySelector('.explanation').textContent").await.contains("This copy is one file.")
        );
    });
}
