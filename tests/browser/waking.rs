//! A page of which something does not come says so within ten seconds, and how to go on.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::host::{Fault, Program};
use crate::page::Page;
use crate::session::browse;
use crate::texts::STRONGLIFTS;

/// Ten seconds, and what a busy machine may need on top.
const SOON: Duration = Duration::from_millis(11_500);

/// Opens the page in another window, since the driver would wait for one that is not whole; `other` is that window.
async fn open_aside(page: &Page) -> Instant {
    page.goto(&page.host.nothing()).await;
    page.eval_with("window.other = open(arguments[0])", vec![page.host.address().into()]).await;
    Instant::now()
}

/// The words that are seen over the page, once they have all of these parts.
async fn says(page: &Page, parts: &[&str]) {
    let seen = format!(
        "const seen = [...other.document.querySelectorAll('#needs, #waking, #waking span')]
             .filter(place => place.checkVisibility({{ visibilityProperty: true }})).map(place => place.innerText).join(' ');
         return {}.every(part => seen.includes(part))",
        json!(parts)
    );
    page.until(&parts.join(", "), &seen).await;
}

#[test]
fn a_page_whose_first_script_is_gone_says_that_it_is_waking_and_then_to_reload() {
    browse(async |[page]| {
        page.expects_error("404");
        page.host.breaks("/boot-", Fault::Gone);
        let opened = open_aside(&page).await;
        says(&page, &["This page is waking up"]).await;
        says(&page, &["Reload it: a new version may be here"]).await;
        assert!(opened.elapsed() < SOON, "{:?}", opened.elapsed());
        page.host.mends();
        page.open().await;
        assert_eq!(page.eval("return document.getElementById('waking')").await, json!(null));
    });
}

#[test]
fn a_page_whose_first_script_stalls_is_seen_and_says_so() {
    browse(async |[page]| {
        page.host.breaks("/boot-", Fault::Stalled);
        let opened = open_aside(&page).await;
        says(&page, &["This page is waking up", "Reload it"]).await;
        assert!(opened.elapsed() < SOON, "{:?}", opened.elapsed());
        page.host.mends();
        page.until("the page", "return other.document.getElementById('app')?.dataset.plan !== undefined").await;
    });
}

#[test]
fn of_a_release_that_is_gone_the_page_says_that_a_new_version_is_here_and_keeps_what_was_ticked() {
    for part in ["/arrival-", "/chain-balance-"] {
        browse(async |[page]| {
            page.expects_error("404");
            page.host.breaks(part, Fault::Gone);
            page.open_early("").await;
            page.until(
                "a word",
                "return document.querySelector('#needs').innerText.includes('new version of this page is here')",
            )
            .await;
            page.eval("document.querySelector('[data-exercise=back-squat] label input').click()").await;
            page.host.mends();
            page.push("Reload").await;
            page.stands().await;
            page.until("the tick", "return document.querySelector('[data-exercise=back-squat] label input').checked").await;
            assert_eq!(page.figures("knee").await, "3", "{part}");
        });
    }
}

#[test]
fn a_script_that_cannot_be_reached_is_asked_for_again() {
    for part in ["/arrival-", "/chain-balance-"] {
        browse(async |[page]| {
            page.expects_error("ERR_");
            page.host.breaks(part, Fault::Broken);
            page.open_early("").await;
            page.until("a word", "return document.querySelector('#needs').innerText.includes('Check your connection')").await;
            page.host.mends();
            page.push("Try again").await;
            page.stands().await;
            page.tick("back-squat").await;
            assert_eq!(page.figures("knee").await, "3", "{part}");
            assert_eq!(
                page.text_of("return document.querySelector('#needs').innerText").await,
                "",
                "nothing is wrong any more"
            );
        });
    }
}

#[test]
fn without_its_picture_a_kept_plan_comes_all_the_same() {
    for fault in [Fault::Gone, Fault::Broken, Fault::Stalled] {
        browse(async |[page]| {
            page.expects_error("404");
            page.expects_error("ERR_");
            page.remember(&format!("chain-balance 1 4 1\n1 {STRONGLIFTS}")).await;
            page.host.breaks("/picture-", fault);
            page.goto(&page.host.nothing()).await;
            page.eval_with("location.href = arguments[0]", vec![page.host.address().into()]).await;
            page.until("the page", "return document.getElementById('app')?.dataset.plan !== undefined").await;
            page.stands().await;
            assert_eq!(page.figures("push").await, "15", "{fault:?}");
        });
    }
}

#[test]
fn a_program_that_stalls_is_said_within_ten_seconds_and_trying_again_brings_one() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.open_early("").await;
        let opened = Instant::now();
        page.tick("back-squat").await;
        page.until("a word", "return document.querySelector('#needs').innerText.includes('taking long')").await;
        assert!(opened.elapsed() < SOON, "{:?}", opened.elapsed());
        page.push("Try again").await;
        page.host.serves(Program::Whole);
        page.stands().await;
        page.until("the tick", "return document.querySelector('[data-figure=knee]').dataset.value === '3'").await;
        assert_eq!(page.text_of("return document.querySelector('#needs').innerText").await, "");
        assert_eq!(page.eval("return document.querySelectorAll('[data-plan]').length").await, json!(1), "one program");
    });
}

#[test]
fn half_a_page_says_so_within_ten_seconds() {
    browse(async |[page]| {
        page.host.serves(Program::HeldWithHalfThePage);
        let opened = open_aside(&page).await;
        says(&page, &["Only a part of this page has come", "Reload"]).await;
        assert!(opened.elapsed() < SOON, "{:?}", opened.elapsed());
        page.eval("other.document.querySelector('[data-exercise=back-squat] label input').click()").await;
        page.eval(
            "[...other.document.querySelectorAll('#needs button')].find(button => button.textContent === 'Reload').click()",
        )
        .await;
        page.host.serves(Program::Whole);
        page.until(
            "the whole page with what was ticked",
            "return other.document.getElementById('app')?.dataset.plan !== undefined
                && other.document.querySelector('[data-figure=knee]')?.dataset.value === '3'",
        )
        .await;
    });
}

#[test]
fn who_opens_a_link_reads_one_sentence_while_it_is_on_its_way() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.open_early(&format!("#p={STRONGLIFTS}")).await;
        const SEEN: &str = "
            const headline = document.querySelector('.headline');
            return [headline.checkVisibility(), headline.closest('.sure').innerText.includes('Tick what'),
                getComputedStyle(headline.closest('.sure'), '::before').content]";
        assert_eq!(page.eval(SEEN).await, json!([false, false, "\"Opening your plan …\""]));
        page.tick("back-squat").await;
        assert_eq!(page.eval(SEEN).await, json!([false, false, "\"Noted. The figures follow in a moment …\""]));
        page.host.serves(Program::Whole);
        page.stands().await;
        page.until("the headline", "return document.querySelector('.headline').checkVisibility()").await;
    });
}

#[test]
fn fields_keep_the_bounds_of_the_program_before_it_is_there() {
    browse(async |[page]| {
        let at = |what: &str| format!("[data-exercise=plank] {what}");
        let (seconds, more, fewer) =
            (at("input[name=reps]"), at("[aria-label^='more seconds']"), at("[aria-label^='fewer seconds']"));
        page.host.serves(Program::Held);
        page.open_early("").await;
        page.tick("plank").await;
        page.overwrite(&seconds, "1200").await;
        page.click(&more).await;
        assert_eq!(page.value(&seconds).await, "1201");
        page.overwrite(&seconds, "3599").await;
        page.click(&more).await;
        page.click(&more).await;
        assert_eq!(page.value(&seconds).await, "3600", "the most");
        for (name, unit, most) in [("sets", "sets", "99"), ("reps", "reps", "999")] {
            let at = |what: &str| format!("[data-exercise=back-squat] {what}");
            let (field, more, fewer) = (
                at(&format!("input[name={name}]")),
                at(&format!("[aria-label^='more {unit}']")),
                at(&format!("[aria-label^='fewer {unit}']")),
            );
            if page.eval("return document.querySelector('[data-exercise=back-squat] .amounts')").await.is_null() {
                page.tick("back-squat").await;
            }
            page.overwrite(&field, most).await;
            page.click(&more).await;
            assert_eq!(page.value(&field).await, most);
            page.overwrite(&field, "1").await;
            page.click(&fewer).await;
            assert_eq!(page.value(&field).await, "1");
        }
        page.host.serves(Program::Whole);
        page.stands().await;
        page.until("the seconds", &format!("return document.querySelector(`{seconds}`)?.value === '3600'")).await;
        // The picture of the last visit has the same bounds.
        page.until("a picture", "dispatchEvent(new Event('pointermove')); return localStorage.getItem('chain-balance.picture')?.includes('3600') ?? false").await;
        page.enter(&seconds, "1200").await;
        page.until("a picture", "return localStorage.getItem('chain-balance.picture')?.includes('\"1200\"') ?? false").await;
        page.host.serves(Program::Held);
        page.open_early("").await;
        page.until("the picture", "return document.documentElement.dataset.arriving === 'pictured'").await;
        page.click(&more).await;
        assert_eq!(page.value(&seconds).await, "1201");
        page.click(&fewer).await;
        page.click(&fewer).await;
        page.host.serves(Program::Whole);
        page.stands().await;
        page.until("the seconds", &format!("return document.querySelector(`{seconds}`).value === '1199'")).await;
    });
}

#[test]
fn a_press_that_has_nothing_to_press_when_the_program_comes_is_said() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.open_early("").await;
        // As two quick presses leave it of which the first takes away what the second is on.
        page.eval("document.querySelector('#app').append(Object.assign(document.createElement('button'), { textContent: 'Take it away' }))").await;
        page.push("Take it away").await;
        page.tick("back-squat").await;
        page.host.serves(Program::Whole);
        page.stands().await;
        page.until("a word", "return document.querySelector('#needs').innerText.includes('could not be done: Take it away.')")
            .await;
        assert_eq!(page.figures("knee").await, "3", "and the rest is done");
        page.push("OK").await;
        assert_eq!(page.text_of("return document.querySelector('#needs').innerText").await, "");
    });
}
