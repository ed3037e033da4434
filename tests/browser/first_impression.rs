//! What is there before the program, and what is said when it cannot come.

use serde_json::json;

use crate::host::Program;
use crate::page::Page;
use crate::session::browse;

/// What the page says it needs.
async fn needs(page: &Page) -> String {
    page.until("a word on what is needed", "return document.querySelector('#needs')?.innerText.trim().length > 0").await;
    page.text_of("return document.querySelector('#needs').innerText").await
}

/// The page says what it is, that the program cannot be had, and offers to try again; nothing else stands in its place.
async fn says_so_and_offers_to_try_again(page: &Page, word: &str) {
    page.goto(&page.host.address()).await;
    let needs = needs(page).await;
    assert!(needs.contains(word), "{needs}");
    let text = page.text_of("return document.body.innerText").await;
    assert!(text.contains("Chain balance") && text.contains("front and the back of the body"), "{text}");
    assert!(page.find("#needs button").await.is_displayed().await.expect("a button"));
}

#[test]
fn without_javascript_the_page_says_what_it_is_and_what_it_needs() {
    browse(async |[page]| {
        page.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        page.goto(&page.host.address()).await;
        let text = page.find("body").await.prop("innerText").await.expect("a text").unwrap_or_default();
        for word in [
            "Chain balance",
            "front and the back of the body",
            "nothing you tick is sent anywhere",
            "needs JavaScript and WebAssembly",
            "How it counts",
            "Bulgarian Split Squat",
            "Tick what you train, and the split appears here",
        ] {
            assert!(text.contains(word), "{word}: {text}");
        }
        let (_, _, width, height) = page.find("#needs").await.rectangle().await.expect("a box");
        assert!(width > 100.0 && height > 10.0, "it is seen");
    });
}

#[test]
fn without_webassembly_the_page_says_so() {
    browse(async |[page]| {
        page.before_every_page("delete window.WebAssembly").await;
        says_so_and_offers_to_try_again(&page, "WebAssembly").await;
    });
}

#[test]
fn a_missing_program_is_said_and_the_next_version_comes_with_a_reload() {
    browse(async |[page]| {
        page.expects_error("_bg.wasm");
        page.host.serves(Program::Missing);
        says_so_and_offers_to_try_again(&page, "A new version of this page is here").await;
        page.host.serves(Program::Whole);
        page.push("Reload").await;
        page.stands().await;
        page.tick("back-squat").await;
        assert_eq!(page.figures("knee").await, "3");
    });
}

#[test]
fn a_program_that_was_cut_off_is_said_and_trying_again_brings_it() {
    browse(async |[page]| {
        page.expects_error("CompileError");
        page.host.serves(Program::CutOff);
        says_so_and_offers_to_try_again(&page, "could not be loaded").await;
        page.host.serves(Program::Whole);
        page.push("Try again").await;
        page.stands().await;
    });
}

#[test]
fn a_program_that_the_host_forbids_is_said() {
    browse(async |[page]| {
        for part in ["CompileError", "Content Security Policy", "securitypolicyviolation"] {
            page.expects_error(part);
        }
        page.host.serves(Program::Forbidden);
        says_so_and_offers_to_try_again(&page, "").await;
    });
}

#[test]
fn a_host_that_takes_the_program_for_text_does_no_harm() {
    browse(async |[page]| {
        page.host.serves(Program::AsText);
        page.open().await;
        page.tick("back-squat").await;
        assert_eq!(page.figures("knee").await, "3");
    });
}

#[test]
fn while_a_slow_program_is_on_its_way_the_page_says_what_it_is() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.open_early("").await;
        let text = page.text_of("return document.body.innerText").await;
        assert!(text.contains("front and the back of the body"), "{text}");
        assert_eq!(page.text_of("return document.querySelector('#needs').innerText").await, "", "nothing is wrong yet");
        page.host.serves(Program::Whole);
        page.stands().await;
        page.tick("back-squat").await;
        assert_eq!(page.figures("knee").await, "3");
    });
}

#[test]
fn a_row_can_be_ticked_and_shows_its_sets_while_the_page_is_still_on_its_way() {
    browse(async |[page]| {
        // The driver waits for a page to be there whole, but not for one in another window.
        page.goto(&page.host.nothing()).await;
        page.host.serves(Program::HeldWithHalfThePage);
        page.eval_with("window.half = open(arguments[0])", vec![page.host.address().into()]).await;
        page.until(
            "a row of half a page",
            "return half.document.querySelector('[data-exercise=back-squat] + [data-exercise]') !== null",
        )
        .await;
        page.eval("half.document.querySelector('[data-exercise=back-squat] input').click()").await;
        page.eval("half.document.querySelector('[data-exercise=back-squat] button[aria-label^=\"more sets\"]').click()").await;
        let seen =
            "return [half.document.readyState, half.document.querySelector('[data-exercise=back-squat] [name=sets]').value]";
        assert_eq!(page.eval(seen).await, json!(["loading", "4"]));
        page.host.serves(Program::Whole);
        page.until("the program", "return !('arriving' in half.document.documentElement.dataset)").await;
        page.eval("half.close()").await;
        page.open().await;
        assert_eq!((page.ticked().await, page.figures("knee").await), ("back-squat".into(), "4".into()));
    });
}

#[test]
fn the_page_fetches_nothing_from_anywhere_else() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        let addresses = page.eval("return performance.getEntriesByType('resource').map(({ name }) => name)").await;
        let addresses = addresses.as_array().expect("a list");
        assert!(addresses.len() >= 3, "{addresses:?}");
        let own = page.host.address();
        assert!(
            addresses.iter().all(|address| address.as_str().is_some_and(|address| address.starts_with(&own))),
            "{addresses:?}"
        );
    });
}
