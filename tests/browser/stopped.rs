//! A program that stops half-way says so, gives the plan away as a link, and harms nothing that is kept.

use chain_balance::codec::link;
use chain_balance::codec::saved::{Condition, Saved};
use chain_balance::domain::plan::Plan;
use fantoccini::key::Key;
use serde_json::json;

use crate::host::Host;
use crate::memory::{KEY, plans};
use crate::page::Page;
use crate::session::browse;
use crate::texts::{SQUATS, STRONGLIFTS};

/// Every call of a program to the browser can be made to throw. `calls` notes their names while it is a set; `breaks` has the
/// name of the one that throws next, or `any`, and `of` says of which program.
const BREAKABLE: &str = "
    const wrapped = imports => Object.fromEntries(Object.entries(imports).map(([from, calls]) => [from,
        Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, typeof call !== 'function' ? call : function (...given) {
            if (from.includes(window.of ?? 'chain-balance')) {
                if (window.breaks === name || window.breaks === 'any') {
                    window.breaks = undefined;
                    throw new Error('broken on purpose');
                }
                window.calls?.add(name);
            }
            return call.apply(this, given);
        }]))]));
    for (const how of ['instantiate', 'instantiateStreaming']) {
        const real = WebAssembly[how];
        WebAssembly[how] = (source, imports) => real.call(WebAssembly, source, imports && wrapped(imports));
    }";

const TICK: &str = "document.querySelector('[data-exercise=pull-up] label input').click()";

/// A page that can be broken, with this record.
async fn breakable(page: &Page) {
    page.expects_error("broken on purpose");
    page.expects_error("unreachable");
    page.before_every_page(BREAKABLE).await;
}

async fn has_stopped(page: &Page) {
    page.until("a word", "return document.querySelector('#stopped')?.open === true").await;
    let words = page.text_of("return document.querySelector('#stopped').innerText").await;
    assert!(words.contains("has stopped") && words.contains("untouched") && words.contains("Reload"), "{words}");
}

/// The plan of the link that is offered.
async fn rescued(page: &Page) -> Plan {
    let link = page.value("#stopped input[name=rescued]").await;
    let text = link.strip_prefix(&format!("{}#p=", page.host.address())).expect("a link of this page");
    link::decode(text).expect("a plan")
}

#[test]
fn wherever_a_tick_breaks_the_page_says_so() {
    browse(async |[page]| {
        breakable(&page).await;
        let record = format!("chain-balance 1 4 1\n1 {SQUATS}");
        let fresh = async || {
            page.remember(&record).await;
            // Two stops in a row would open the next page without its plan.
            page.eval("sessionStorage.clear(); localStorage.removeItem('chain-balance.stopped')").await;
            page.open().await;
        };
        fresh().await;
        page.eval(&format!("window.calls = new Set(); {TICK}")).await;
        // The change is saved, and said.
        page.eval_later("setTimeout(arguments[0], 1500)", vec![]).await;
        let calls: Vec<String> = serde_json::from_value(page.eval("return [...calls]").await).expect("names");
        assert!(calls.len() >= 20, "a tick calls the browser: {calls:?}");
        let (mut silent, mut unreached) = (Vec::new(), Vec::new());
        for call in &calls {
            match broken_at(&page, &fresh, call).await {
                Some(true) => {
                    has_stopped(&page).await;
                    assert!(!rescued(&page).await.is_empty(), "{call}");
                }
                // What the browser refuses may be done another way: then the tick is kept.
                Some(false) if is_kept(&page).await => {}
                Some(false) => silent.push(call),
                None => unreached.push(call),
            }
            let kept = page.eval_with("return localStorage.getItem(arguments[0])", vec![KEY.into()]).await;
            let found = Saved::decode(kept.as_str().expect("the record"));
            assert_eq!(found.condition, Condition::Whole, "{call}: {kept}");
        }
        assert!(silent.is_empty(), "{silent:?} of {} calls", calls.len());
        assert!(unreached.len() <= 2, "{unreached:?} of {} calls", calls.len());
    });
}

/// Does the record hold more than the squats with which the page was opened?
async fn is_kept(page: &Page) -> bool {
    let record = page.stored(KEY).await.expect("the record");
    plans(&record).iter().all(|(_, text)| *text != SQUATS)
}

/// Does the page say that it stopped, when a tick breaks at this call? Nothing when the tick got by without it, as one does
/// now and then without the end of a timer.
async fn broken_at(page: &Page, fresh: &impl AsyncFn(), call: &str) -> Option<bool> {
    for _ in 0..3 {
        fresh().await;
        page.eval_with(&format!("window.breaks = arguments[0]; {TICK}"), vec![call.into()]).await;
        page.eval_later("setTimeout(arguments[0], 1300)", vec![]).await;
        let reached = page.eval("return window.breaks === undefined").await == json!(true);
        if reached {
            return Some(page.eval("return document.querySelector('#stopped')?.open ?? false").await == json!(true));
        }
    }
    None
}

#[test]
fn a_page_that_stopped_twice_comes_without_its_plans_and_offers_them() {
    browse(async |[page]| {
        breakable(&page).await;
        let record = format!("chain-balance 1 4 1\n1 {SQUATS}");
        page.remember(&record).await;
        page.open().await;
        for _ in 0..2 {
            assert!(page.ticked().await.starts_with("back-squat"));
            page.eval(&format!("window.breaks = 'any'; {TICK}")).await;
            has_stopped(&page).await;
            let plan = rescued(&page).await;
            assert!(!plan.is_empty());
            page.push("Reload").await;
            page.stands().await;
        }
        let offers = "return document.querySelector('#needs').innerText.includes('opened without your plans')";
        page.until("the offer", offers).await;
        assert_eq!(page.ticked().await, "");
        // The page itself has no memory on this visit.
        let kept = "const frame = document.body.appendChild(document.createElement('iframe'));
            const text = frame.contentWindow.localStorage.getItem('chain-balance'); frame.remove(); return text";
        let before = page.eval(kept).await;
        page.eval("document.querySelector('[data-exercise=deadlift] label input').click()").await;
        assert_eq!(page.figures("hip").await, "3");
        page.saved().await;
        assert_eq!(page.eval(kept).await, before, "what is kept stays as it is");
        page.push("Open my plans").await;
        page.until("the plans", "return document.querySelector('[data-exercise=back-squat] label input').checked").await;
        page.stands().await;
        assert_eq!(page.text_of("return document.querySelector('#needs').innerText").await, "");
    });
}

#[test]
fn stops_in_tabs_that_are_closed_count_for_the_next_one() {
    browse(async |[page]| {
        breakable(&page).await;
        page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}")).await;
        page.open().await;
        for _ in 0..2 {
            page.eval(&format!("window.breaks = 'any'; {TICK}")).await;
            has_stopped(&page).await;
            // Nothing that a tab has of its own is there in another one.
            page.eval("sessionStorage.clear()").await;
            page.reload().await;
        }
        let offers = "return document.querySelector('#needs').innerText.includes('opened without your plans')";
        page.until("the offer", offers).await;
        page.push("Open my plans").await;
        page.until("the plans", "return document.querySelector('[data-exercise=back-squat] label input').checked").await;
    });
}

#[test]
fn escape_never_closes_the_word_about_a_stop() {
    browse(async |[page]| {
        breakable(&page).await;
        page.open().await;
        page.eval(&format!("window.breaks = 'any'; {TICK}")).await;
        has_stopped(&page).await;
        for _ in 0..4 {
            page.press(&[Key::Escape.into()]).await;
            has_stopped(&page).await;
        }
    });
}

#[test]
fn two_stops_with_a_good_visit_between_them_are_not_two_in_a_row() {
    browse(async |[page]| {
        breakable(&page).await;
        page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}")).await;
        page.open().await;
        for _ in 0..3 {
            page.eval(&format!("window.breaks = 'any'; {TICK}")).await;
            has_stopped(&page).await;
            page.push("Reload").await;
            page.stands().await;
            assert!(page.ticked().await.starts_with("back-squat"));
            page.reload().await;
        }
    });
}

#[test]
fn a_link_that_stops_the_page_twice_is_left_out_too_and_comes_back() {
    browse(async |[page]| {
        breakable(&page).await;
        page.open_with(&format!("#p={STRONGLIFTS}")).await;
        for _ in 0..2 {
            page.eval(&format!("window.breaks = 'any'; {TICK}")).await;
            has_stopped(&page).await;
            page.push("Reload").await;
            page.stands().await;
        }
        assert_eq!((page.ticked().await, page.text_of("return location.hash").await), (String::new(), String::new()));
        page.push("Open my plans").await;
        page.until("the link", "return location.hash !== ''").await;
        page.stands().await;
        assert_eq!(page.figures("push").await, "15");
    });
}

#[test]
fn a_program_that_stops_before_its_page_stands_is_said() {
    browse(async |[page]| {
        breakable(&page).await;
        page.before_every_page("window.breaks = 'any'").await;
        page.goto(&page.host.address()).await;
        has_stopped(&page).await;
    });
}

#[test]
fn a_coach_that_stops_says_so() {
    browse(async |[page]| {
        breakable(&page).await;
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.eval(
            "window.of = 'coach'; window.breaks = 'any'; document.querySelector('[data-fix] [data-kind=primary]').click()",
        )
        .await;
        has_stopped(&page).await;
        assert_eq!(rescued(&page).await, link::decode(STRONGLIFTS).expect("a plan"));
    });
}

#[test]
fn what_has_stopped_keeps_nothing_any_more() {
    browse(async |[page]| {
        breakable(&page).await;
        page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}")).await;
        page.open().await;
        page.tick("pull-up").await;
        let record = page.stored(KEY).await;
        // A change that still waits to be kept when the page stops by the next one.
        page.eval(&format!(
            "document.querySelector('[data-exercise=plank] label input').click(); window.breaks = 'any'; {TICK}"
        ))
        .await;
        has_stopped(&page).await;
        page.eval("for (const event of ['pagehide', 'storage', 'visibilitychange']) dispatchEvent(new Event(event))").await;
        assert_eq!(page.stored(KEY).await, record);
    });
}

#[test]
fn an_error_of_somebody_else_stops_nothing() {
    browse(async |[page]| {
        page.expects_error("of an extension");
        page.open().await;
        page.eval(
            "setTimeout(() => { throw new TypeError('of an extension'); }); Promise.reject(new Error('of an extension'))",
        )
        .await;
        page.tick("back-squat").await;
        assert_eq!(page.figures("knee").await, "3");
        assert_eq!(page.eval("return document.querySelector('#stopped')").await, json!(null));
    });
}

#[test]
fn a_widget_that_stops_says_so_with_the_link_of_its_plan() {
    browse(async |[page]| {
        breakable(&page).await;
        let _blog = Host::start();
        page.goto(&format!("{}embed/#p={STRONGLIFTS}", page.host.address())).await;
        page.until(
            "the widget",
            "return !('arriving' in document.documentElement.dataset) && document.getElementById('full').hash !== ''",
        )
        .await;
        page.eval("window.of = 'widget'; window.breaks = 'any'; document.querySelector('[data-exercise] label input').click()")
            .await;
        page.until("a word", "return document.querySelector('#needs').innerText.includes('no longer counted')").await;
        assert_eq!(page.value("input[name=rescued]").await, format!("{}#p={STRONGLIFTS}", page.host.address()));
        page.push("Reload").await;
        page.until(
            "the widget",
            "return document.getElementById('full')?.hash !== '' && document.querySelector('#needs').innerText === ''",
        )
        .await;
    });
}
