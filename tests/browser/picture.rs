//! A plan that is kept is seen before the program has arrived.

use serde_json::json;

use crate::host::Program;
use crate::memory::KEY;
use crate::page::Page;
use crate::session::browse;
use crate::texts::SQUATS;

const PICTURE: &str = "chain-balance.picture";

/// Ticks a week and waits until the page has had its picture taken.
async fn a_week(page: &Page) {
    page.open().await;
    page.tick_sets(&[("back-squat", 5), ("pull-up", 4)]).await;
    page.push("+ Add a day").await;
    page.tick_sets(&[("deadlift", 2)]).await;
    page.click("[data-day='1']").await;
    page.until(
        "a picture of this",
        "return JSON.parse(localStorage.getItem('chain-balance.picture'))?.of === localStorage.getItem('chain-balance')
        && localStorage.getItem('chain-balance.picture').includes('also on day 2')",
    )
    .await;
}

/// Opens the page again and looks at it before the program.
async fn early(page: &Page) {
    page.host.serves(Program::Held);
    page.open_early("").await;
    page.until("the script", "return document.documentElement.dataset.arriving !== 'new'").await;
}

async fn pictured(page: &Page) -> bool {
    page.eval("return document.documentElement.dataset.arriving === 'pictured'").await == json!(true)
}

#[test]
fn the_plan_of_the_last_visit_is_seen_before_the_program() {
    browse(async |[page]| {
        a_week(&page).await;
        let figures = "posterior-share push pull hip knee";
        let before = page.figures(figures).await;
        early(&page).await;
        page.until("the picture", "return document.documentElement.dataset.arriving === 'pictured'").await;
        assert_eq!(page.figures(figures).await, before);
        let word = "const word = getComputedStyle(document.body, '::after');
            return word.visibility === 'visible' && word.content.includes('last visit')";
        page.until("it says what it is", word).await;
        assert_eq!(page.ticked().await, "back-squat pull-up");
        assert_eq!(page.value("[data-exercise=back-squat] input[name=sets]").await, "5");
        assert_eq!(page.eval("return document.querySelectorAll('[data-day]').length").await, json!(2));
        page.host.serves(Program::Whole);
        page.stands().await;
        assert_eq!((page.figures(figures).await, page.ticked().await), (before, "back-squat pull-up".into()));
    });
}

#[test]
fn what_is_done_to_the_picture_is_done_to_the_plan() {
    browse(async |[page]| {
        a_week(&page).await;
        early(&page).await;
        page.until("the picture", "return document.documentElement.dataset.arriving === 'pictured'").await;
        page.tick("back-squat").await;
        page.click("[data-exercise=pull-up] button[aria-label^='more sets']").await;
        page.tick("bench-press-barbell").await;
        page.host.serves(Program::Whole);
        page.stands().await;
        page.until("replayed", "return document.querySelector('[data-figure=push]').dataset.value === '3'").await;
        assert_eq!(page.figures("push pull knee hip").await, "3 5 0 2");
        assert_eq!(page.ticked().await, "bench-press-barbell pull-up");
    });
}

#[test]
fn a_picture_of_another_plan_or_build_is_not_shown() {
    for change in ["picture.of += 'x'", "picture.by = './older_bg.wasm'"] {
        browse(async |[page]| {
            a_week(&page).await;
            page.goto(&page.host.nothing()).await;
            page.eval(&format!(
                "const picture = JSON.parse(localStorage['{PICTURE}']); {change}; localStorage['{PICTURE}'] = JSON.stringify(picture)"
            ))
            .await;
            early(&page).await;
            page.host.serves(Program::Whole);
            page.stands().await;
            assert_eq!(page.figures("knee").await, "5");
        });
    }
}

#[test]
fn a_picture_that_is_none_does_no_harm() {
    let texts = [
        "",
        "null",
        "{}",
        r#"{"of":"RECORD","by":"BUILD","parts":[["script",{"src":"boot.js"}]],"rows":[]}"#,
        r#"{"of":"RECORD","by":"BUILD","parts":[["div",{"onclick":"alert(1)"},["iframe",{}]]],"rows":[]}"#,
        r#"{"of":"RECORD","by":"BUILD","parts":7,"rows":"x"}"#,
    ];
    browse(async |[page]| {
        let record = format!("chain-balance 1 4 1\n1 {SQUATS}");
        page.open().await;
        let build = page.eval("return document.querySelector('script[data-wasm]').dataset.wasm").await;
        for text in texts {
            page.remember(&record).await;
            let put = "localStorage.setItem(arguments[0], arguments[1].replace('RECORD', localStorage['chain-balance'].replace('\\n', '\\\\n')).replace('BUILD', arguments[2]))";
            page.eval_with(put, vec![PICTURE.into(), text.into(), build.clone()]).await;
            page.host.serves(Program::Held);
            page.open_early("").await;
            assert!(!pictured(&page).await, "{text}");
            page.host.serves(Program::Whole);
            page.stands().await;
            assert_eq!(page.figures("knee").await, "5", "{text}");
        }
    });
}

#[test]
fn a_shared_plan_is_not_the_picture_of_the_own_one() {
    browse(async |[page]| {
        a_week(&page).await;
        let picture = page.stored(PICTURE).await;
        page.open_with(&format!("#p={SQUATS}")).await;
        page.eval_later("setTimeout(arguments[0], 1500)", vec![]).await;
        assert_eq!(page.stored(PICTURE).await, picture);
        assert!(page.stored(KEY).await.is_some());
    });
}
