//! The main paths.

use crate::host::Host;
use crate::page::{Page, browse};

/// StrongLifts: two days, three times a week; push 15, pull 7.5.
const STRONGLIFTS: &str = "1D1N0cm9uZ0xpZnRzIDV4NQECAQMCAUEAAwIKBQEKBQwKBQFCAAMCCgUJCgUIAgUAIgHHIw";

#[test]
fn what_is_ticked_counts_and_is_there_after_a_reload() {
    browse(async |page: &Page| {
        page.open("").await;
        page.click("[data-exercise=back-squat] input[type=checkbox]").await;
        page.figure("knee", "3").await;
        page.click("[data-exercise=pull-up] input[type=checkbox]").await;
        page.figure("pull", "3").await;
        page.click("[data-exercise=pull-up] button[aria-label^='more sets']").await;
        page.figure("pull", "4").await;
        page.until("that all is kept", "return !document.documentElement.hasAttribute('data-keeping')").await;
        page.reload().await;
        page.figure("pull", "4").await;
        page.figure("knee", "3").await;
    });
}

#[test]
fn a_line_in_the_search_adds_an_entry() {
    browse(async |page: &Page| {
        page.open("").await;
        page.type_into("input[name=search]", "bench 5x5\u{e007}").await;
        page.figure("push", "5").await;
        page.type_into("input[name=search]", "rdl").await;
        page.until("what is called so", "return document.querySelector('.best [data-exercise=romanian-deadlift]') !== null")
            .await;
    });
}

#[test]
fn a_link_opens_as_a_plan_to_read_and_a_copy_is_kept() {
    browse(async |page: &Page| {
        page.open(&format!("#p={STRONGLIFTS}")).await;
        page.figure("pull", "7.5").await;
        page.until("the plan alone", "return document.querySelector('.pick').checkVisibility() === false").await;
        page.click(".shared [data-kind=primary]").await;
        page.until("the user's own", "return document.querySelector('.shared') === null && location.hash === ''").await;
        page.reload().await;
        page.figure("push", "15").await;
    });
}

#[test]
fn the_coach_says_what_to_change_and_one_press_does_it() {
    browse(async |page: &Page| {
        page.open(&format!("#p={STRONGLIFTS}")).await;
        page.until("a change", "return document.querySelector('[data-fix] [data-kind=primary]') !== null").await;
        page.click("[data-fix] [data-kind=primary]").await;
        page.until("more pull", "return Number(document.querySelector('[data-figure=pull]').dataset.value) > 7.5").await;
        page.until("both bodies stand", "return document.querySelectorAll('[data-region]').length >= 30").await;
    });
}

#[test]
fn a_log_that_is_dropped_becomes_figures() {
    const DROP: &str = "const data = new DataTransfer();
        data.items.add(new File([
            'Date,Workout Name,Exercise Name,Set Order,Weight,Reps\\n2024-05-13,A,Squat (Barbell),1,100,5\\n2024-05-14,A,Plank,1,0,30'
        ], 'strong.csv', { type: 'text/csv' }));
        for (const type of ['dragenter', 'dragover', 'drop'])
            document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));";
    browse(async |page: &Page| {
        page.open("").await;
        page.until("the coach", "return document.getElementById('coach') !== null").await;
        page.eval(DROP).await;
        page.until("the room of logs", "return document.querySelector('dialog[data-open=log]')?.open === true").await;
        page.until("what is known", "return document.querySelector('dialog[open] .inside').textContent.includes('Squat')")
            .await;
    });
}

#[test]
fn a_plan_as_text_is_read() {
    browse(async |page: &Page| {
        page.open("").await;
        page.enter_room("text").await;
        page.type_into("textarea[name=plan-text]", "Squat 5x5\nBench press 5x5").await;
        page.until("the plan", "return document.querySelector('dialog[open] .inside').textContent.includes('% back')").await;
    });
}

#[test]
fn a_plan_is_shared_as_link_code_text_and_picture() {
    browse(async |page: &Page| {
        page.open(&format!("#p={STRONGLIFTS}")).await;
        page.enter_room("share").await;
        page.until("the link", "return document.querySelector('input[name=share-link]').value.includes('#p=1')").await;
        page.until(
            "the picture",
            "return [...document.querySelectorAll('dialog img')].every(image => image.complete && image.naturalWidth > 0)",
        )
        .await;
    });
}

#[test]
fn the_widget_counts_in_a_frame_of_another_origin() {
    browse(async |page: &Page| {
        let blog = Host::start();
        let frame = format!(
            "<iframe title=Plan width=600 height=700 src='{}embed/?mode=report#p={STRONGLIFTS}'></iframe>",
            page.host.address()
        );
        page.client.goto(&blog.post(&frame, "")).await.expect("a blog");
        page.client.clone().enter_frame(0).await.expect("a frame");
        page.figure("pull", "7.5").await;
    });
}

#[test]
fn the_widget_counts_in_a_page_without_an_origin() {
    browse(async |page: &Page| {
        let blog = Host::start();
        let frame = format!(
            "<iframe title=Plan width=600 height=700 sandbox=allow-scripts src='{}embed/#p={STRONGLIFTS}'></iframe>",
            page.host.address()
        );
        page.client.goto(&blog.post(&frame, "")).await.expect("a blog");
        page.client.clone().enter_frame(0).await.expect("a frame");
        page.figure("pull", "7.5").await;
        page.click("[data-exercise=barbell-row] input[type=checkbox]").await;
        page.figure("pull", "0").await;
    });
}

#[test]
fn the_next_visit_needs_no_network() {
    // The last of the files that are kept.
    const KEPT: &str = "const done = arguments[0];
        caches.keys().then(async names => {
            const files = await Promise.all(names.map(async name => (await (await caches.open(name)).keys()).map(({ url }) => url)));
            return files.flat().some(url => url.includes('unpack_bg'));
        }).then(done, () => done(false));";
    browse(async |page: &Page| {
        page.open("").await;
        page.click("[data-exercise=back-squat] input[type=checkbox]").await;
        page.figure("knee", "3").await;
        page.until("that all is kept", "return !document.documentElement.hasAttribute('data-keeping')").await;
        page.until_told("that the release is kept", KEPT).await;
        page.host.goes();
        // Firefox's driver reloads past what keeps the page, as Shift and reload do.
        page.visit().await;
        page.figure("knee", "3").await;
        page.enter_room("text").await;
        page.type_into("textarea[name=plan-text]", "Squat 5x5").await;
        page.until("the plan", "return document.querySelector('dialog[open] .inside').textContent.includes('% back')").await;
    });
}
