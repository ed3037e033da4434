//! Programs that come later: one that cannot be had is said where it would have spoken, and asked for again.

use serde_json::json;

use crate::coach_log::{found, give, room};
use crate::host::Fault;
use crate::page::Page;
use crate::session::browse;
use crate::texts::STRONGLIFTS;

const STRONG: &str = include_str!("../fixtures/log/strong-current.csv");

/// What would be said after ten seconds is said at once.
const IMPATIENT: &str = "
    const real = setTimeout;
    window.setTimeout = (work, after, ...given) => real(work, after >= 10_000 ? 300 : after, ...given);";

async fn somebody(page: &Page) {
    page.eval("dispatchEvent(new Event('pointermove'))").await;
}

/// Both places of the coach say this.
async fn coach_says(page: &Page, part: &str) {
    let said = format!(
        "return ['coach-fix', 'coach-rooms'].every(place => document.getElementById(place).innerText.includes({}))",
        json!(part)
    );
    page.until(part, &said).await;
}

async fn try_again_in(page: &Page, place: &str) {
    page.click(&format!("{place} button")).await;
}

#[test]
fn a_coach_that_cannot_be_reached_is_said_in_its_places_and_asked_for_again() {
    for part in ["/coaching-", "/coach-drop-", "/coach-ask-", "/coach-", "coach_bg"] {
        browse(async |[page]| {
            page.expects_error("ERR_");
            page.open_with(&format!("#p={STRONGLIFTS}")).await;
            page.host.breaks(part, Fault::Broken);
            somebody(&page).await;
            coach_says(&page, "could not be loaded. Check your connection.").await;
            page.tick("plank").await;
            assert!(page.ticked().await.contains("plank"), "the page goes on");
            page.host.mends();
            try_again_in(&page, "#coach-rooms").await;
            page.advised().await;
            assert_eq!(page.edits().await, page.edits_expected().await, "{part}");
            assert!(!page.text_of("return document.querySelector('.days').innerText").await.contains("could not be loaded"));
        });
    }
}

#[test]
fn of_a_release_that_is_gone_an_old_tab_says_that_a_new_version_is_here_and_loses_nothing() {
    browse(async |[page]| {
        page.expects_error("404");
        page.open().await;
        page.host.breaks("/coach", Fault::Gone);
        page.tick_sets(&[("back-squat", 5)]).await;
        somebody(&page).await;
        page.tick("pull-up").await;
        coach_says(&page, "A new version of this page is here. Reload it: nothing of yours is lost.").await;
        page.host.mends();
        page.click("#coach-rooms button").await;
        page.until("the page again", "return performance.getEntriesByType('navigation')[0].type === 'reload'").await;
        page.stands().await;
        assert_eq!((page.ticked().await, page.figures("knee").await), ("back-squat pull-up".into(), "5".into()));
    });
}

#[test]
fn a_coach_that_stalls_is_said_and_only_one_comes() {
    browse(async |[page]| {
        page.before_every_page(IMPATIENT).await;
        page.open_with(&format!("#p={STRONGLIFTS}")).await;
        page.host.breaks("coach_bg", Fault::Stalled);
        somebody(&page).await;
        coach_says(&page, "is taking long to come").await;
        try_again_in(&page, "#coach-fix").await;
        coach_says(&page, "is taking long to come").await;
        page.host.mends();
        page.until("advice", "return document.querySelector('[data-advice=nearest]') !== null").await;
        page.eval_later("setTimeout(arguments[0], 1000)", vec![]).await;
        assert_eq!(page.eval("return document.querySelectorAll('.advice').length").await, json!(1));
    });
}

#[test]
fn what_reads_a_log_is_asked_for_again() {
    for (worker, part) in
        [("", "/intake-"), ("", "intake_bg"), ("delete window.Worker", "/intake-"), ("delete window.Worker", "intake_bg")]
    {
        browse(async |[page]| {
            page.expects_error("ERR_");
            page.before_every_page(worker).await;
            page.open().await;
            somebody(&page).await;
            page.until("the coach", "return document.querySelector('[data-room=log]') !== null").await;
            page.host.breaks(part, Fault::Broken);
            room(&page, "log").await;
            give(&page, STRONG).await;
            page.until("why", "return document.querySelector('.room [data-do=again]') !== null").await;
            let why = page.texts(".room .refused span").await;
            assert_eq!(
                why,
                ["It could not be read: the program that reads it could not be loaded: check your connection and try again."],
                "{worker} {part}"
            );
            page.host.mends();
            page.click(".room [data-do=again]").await;
            assert_eq!(found(&page).await, "Strong 9");
        });
    }
}

#[test]
fn a_text_and_a_file_are_asked_for_again_too() {
    browse(async |[page]| {
        page.expects_error("ERR_");
        page.open().await;
        somebody(&page).await;
        page.until("the coach", "return document.querySelector('[data-room=log]') !== null").await;
        page.host.breaks("intake_bg", Fault::Broken);
        room(&page, "text").await;
        page.paste("textarea[name=plan-text]", "Squat 5x5").await;
        page.until("why", "return document.querySelector('.room [data-do=again]') !== null").await;
        page.leave_room().await;
        room(&page, "files").await;
        page.push("This plan as a table (CSV)").await;
        page.until("why", "return document.querySelector('.room [data-do=again]') !== null").await;
        page.leave_room().await;
        page.host.mends();
        room(&page, "text").await;
        page.paste("textarea[name=plan-text]", "Squat 5x5").await;
        page.until("the plan", "return document.querySelector('.understood')?.dataset.entries === '1'").await;
    });
}

#[test]
fn what_reads_a_log_and_stalls_is_said_and_asked_for_again() {
    browse(async |[page]| {
        page.before_every_page(&format!("delete window.Worker; {IMPATIENT}")).await;
        page.open().await;
        somebody(&page).await;
        page.until("the coach", "return document.querySelector('[data-room=log]') !== null").await;
        page.host.breaks("intake_bg", Fault::Stalled);
        room(&page, "log").await;
        give(&page, STRONG).await;
        page.until(
            "why",
            "return document.querySelector('.room .refused')?.innerText.includes('is taking long to come') ?? false",
        )
        .await;
        assert_eq!(page.text_of("return document.querySelector('.reading').innerText").await, "");
        page.host.mends();
        page.click(".room [data-do=again]").await;
        assert_eq!(found(&page).await, "Strong 9");
    });
}

#[test]
fn a_reader_that_stops_says_so_and_the_next_question_brings_another() {
    browse(async |[page]| {
        page.before_every_page(
            "delete window.Worker;
             const real = WebAssembly.instantiateStreaming;
             WebAssembly.instantiateStreaming = (source, imports) => real.call(WebAssembly, source, Object.fromEntries(Object.entries(imports)
                 .map(([from, calls]) => [from, Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, typeof call !== 'function' ? call : function (...given) {
                     if (from.includes('intake') && window.breaks) { window.breaks = false; throw new WebAssembly.RuntimeError('broken on purpose'); }
                     return call.apply(this, given);
                 }]))])));",
        )
        .await;
        page.open().await;
        room(&page, "log").await;
        give(&page, STRONG).await;
        assert_eq!(found(&page).await, "Strong 9");
        page.eval("window.breaks = true").await;
        give(&page, STRONG).await;
        page.until(
            "why",
            "return document.querySelector('.room .refused')?.innerText.includes('something went wrong inside') ?? false",
        )
        .await;
        page.click(".room [data-do=again]").await;
        assert_eq!(found(&page).await, "Strong 9");
    });
}

#[test]
fn a_log_dropped_before_the_coach_has_come_waits_for_it() {
    browse(async |[page]| {
        page.open().await;
        page.host.breaks("coach_bg", Fault::Stalled);
        page.eval("dispatchEvent(new Event('dragenter'))").await;
        const DROP: &str = "
            const [text] = arguments, dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([text], 'log.csv', { type: 'text/csv' }));
            return !document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));";
        page.until(
            "somebody who takes it",
            "
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(['x'], 'x.csv'));
            return !document.body.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }))",
        )
        .await;
        assert_eq!(page.eval_with(DROP, vec![STRONG.into()]).await, json!(true), "else the browser leaves the page for it");
        page.host.mends();
        assert_eq!(found(&page).await, "Strong 9");
    });
}

#[test]
fn a_widget_that_cannot_be_reached_says_so_and_tries_again() {
    for part in ["/widget-", "widget_bg"] {
        browse(async |[page]| {
            page.expects_error("ERR_");
            page.host.breaks(part, Fault::Broken);
            page.goto(&format!("{}embed/#p={STRONGLIFTS}", page.host.address())).await;
            page.until("a word", "return document.querySelector('#needs').innerText.includes('Check your connection')").await;
            page.host.mends();
            page.push("Try again").await;
            page.until(
                "the widget",
                "return !('arriving' in document.documentElement.dataset) && document.querySelector('#needs').innerText === ''",
            )
            .await;
            assert_eq!(page.figures("push").await, "15", "{part}");
        });
    }
}

#[test]
fn a_widget_whose_release_is_gone_or_whose_script_is_says_so() {
    browse(async |[page]| {
        page.expects_error("404");
        page.expects_error("MIME type");
        page.host.breaks("widget_bg", Fault::Gone);
        page.goto(&format!("{}embed/", page.host.address())).await;
        page.until("a word", "return document.querySelector('#needs').innerText.includes('A new version')").await;
        page.host.mends();
        page.host.breaks("/frame-", Fault::Gone);
        page.goto(&format!("{}embed/", page.host.address())).await;
        page.until("a word", "return document.querySelector('#waking span').checkVisibility({ visibilityProperty: true })")
            .await;
    });
}
