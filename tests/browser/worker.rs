//! A worker that dies is started anew, and what was asked of it is asked again.

use serde_json::json;

use crate::coach_log::{found, give, room};
use crate::host::Fault;
use crate::page::Page;
use crate::session::browse;
use crate::texts::STRONGLIFTS;

const STRONG: &str = include_str!("../fixtures/log/strong-current.csv");

/// Every worker that is started, the newest last.
const WORKERS: &str = "
    const Real = Worker;
    window.workers = [];
    window.Worker = class extends Real { constructor(...given) { super(...given); workers.push(this); } };";

async fn started(page: &Page) -> u64 {
    page.eval("return workers.length").await.as_u64().expect("a number")
}

#[test]
fn a_worker_that_was_ended_while_it_was_idle_is_replaced() {
    browse(async |[page]| {
        page.before_every_page(WORKERS).await;
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        // Without any sign: only its silence says so.
        page.eval("workers.at(-1).terminate()").await;
        page.tick("plank").await;
        page.advised().await;
        assert_eq!(page.edits().await, page.edits_expected().await);
        assert_eq!(started(&page).await, 2);
    });
}

#[test]
fn a_worker_that_breaks_while_it_searches_is_asked_once_more() {
    browse(async |[page]| {
        page.before_every_page(WORKERS).await;
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.eval(
            "const [first] = workers;
             first.postMessage = () => setTimeout(() => first.dispatchEvent(new Event('error')));",
        )
        .await;
        page.tick("plank").await;
        page.advised().await;
        assert_eq!(page.edits().await, page.edits_expected().await);
        assert_eq!(started(&page).await, 2);
    });
}

#[test]
fn a_question_on_which_two_workers_break_is_said_to_have_failed_and_can_be_tried_again() {
    browse(async |[page]| {
        page.before_every_page(WORKERS).await;
        page.before_every_page(
            "const send = Worker.prototype.postMessage;
             Worker.prototype.postMessage = function (...given) {
                 if (window.breaks) setTimeout(() => this.dispatchEvent(new Event('error')), 1000); else send.apply(this, given);
             };",
        )
        .await;
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.eval("window.breaks = true").await;
        page.tick("plank").await;
        page.until("a word", "return document.querySelector('.advice').dataset.advice === 'failed'").await;
        page.eval("window.breaks = false").await;
        page.click(".advice [data-do=again]").await;
        page.advised().await;
        assert_eq!(page.edits().await, page.edits_expected().await);
    });
}

#[test]
fn a_log_is_looked_at_again_by_a_worker_that_has_not_read_it() {
    browse(async |[page]| {
        page.before_every_page(WORKERS).await;
        page.open().await;
        room(&page, "log").await;
        give(&page, STRONG).await;
        assert_eq!(found(&page).await, "Strong 9");
        page.eval("workers.at(-1).dispatchEvent(new Event('error'))").await;
        page.click("input[name=all-weeks]").await;
        page.until("the average", "return document.querySelector('[data-average]') !== null").await;
        assert_eq!(found(&page).await, "Strong 9");
        assert_eq!(started(&page).await, 2);
    });
}

#[test]
fn a_file_that_a_dead_worker_was_given_is_read_by_the_next_one() {
    browse(async |[page]| {
        page.before_every_page(WORKERS).await;
        page.open().await;
        room(&page, "log").await;
        page.eval("workers.at(-1).terminate()").await;
        give(&page, STRONG).await;
        assert_eq!(found(&page).await, "Strong 9");
        assert_eq!(started(&page).await, 2);
    });
}

#[test]
fn where_no_worker_can_be_had_the_page_searches_and_reads_by_itself() {
    for fault in [Fault::Gone, Fault::Broken] {
        browse(async |[page]| {
            page.expects_error("404");
            page.expects_error("ERR_");
            page.host.breaks("/coach-worker-", fault);
            page.open_coached(&format!("#p={STRONGLIFTS}")).await;
            assert_eq!(page.edits().await, page.edits_expected().await);
            room(&page, "log").await;
            give(&page, STRONG).await;
            assert_eq!(found(&page).await, "Strong 9");
            assert_eq!(page.eval("return document.querySelector('#stopped')").await, json!(null));
        });
    }
}
