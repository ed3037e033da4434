//! Whoever goes through the page by Tab always sees where they are.

use serde_json::Value;

use crate::page::Page;
use crate::screens::{NOTEBOOK, PHONE};
use crate::session::browse;
use crate::texts::STRONGLIFTS;

/// What is wrong with the focus: nothing, or its element and why. `body` when the round is over.
const LOOK: &str = "
    const focus = document.activeElement;
    if (focus === document.body || focus === null) return 'body';
    const name = focus.closest('[data-exercise]')?.dataset.exercise ?? '';
    const what = `${name} ${focus.outerHTML.slice(0, 120)}`;
    const style = getComputedStyle(focus);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1) return `no outline: ${what}`;
    const box = focus.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return `nothing to see: ${what}`;
    if (box.top < -1 || box.left < -1 || box.bottom > innerHeight + 1 || box.right > innerWidth + 1)
        return `outside of the screen, ${Math.round(box.top)} to ${Math.round(box.bottom)}: ${what}`;
    const over = (cover, kind) => {
        if (!cover || cover.contains(focus)) return '';
        const other = cover.getBoundingClientRect();
        return box.top < other.bottom - 1 && box.bottom > other.top + 1 && box.left < other.right && box.right > other.left
            ? `under the ${kind}, ${Math.round(box.top)} to ${Math.round(box.bottom)} under ${Math.round(other.top)} to ${Math.round(other.bottom)}: ${what}` : '';
    };
    // A link that skips lies over the head of the page while it has the focus.
    if (focus.matches('.skip')) return '';
    const fixed = [...document.querySelectorAll('[data-strip], body > .tabs, .header')]
        .filter(part => /fixed|sticky/.test(getComputedStyle(part).position));
    return fixed.map(part => over(part, part.className)).join('');";

/// Goes on by these keys to the end of the page, and lists every stop where the focus cannot be seen, and how many stops
/// there were.
async fn walk(page: &Page, keys: &[char]) -> (Vec<String>, usize) {
    let mut wrong = Vec::new();
    for stop in 0..400 {
        page.press(keys).await;
        // What gets the focus is scrolled to by the next frame.
        let look = format!(
            "const [done] = arguments; const look = () => {{ {LOOK} }};
            requestAnimationFrame(() => requestAnimationFrame(() => done(look())));"
        );
        match page.eval_later(&look, vec![]).await {
            Value::String(said) if said == "body" => return (wrong, stop),
            Value::String(said) if !said.is_empty() => wrong.push(said),
            _ => {}
        }
    }
    panic!("no end: {wrong:#?}");
}

/// A week of two days on a screen of this size.
async fn open(page: &Page, size: (u32, u32)) {
    page.screen(size).await;
    page.remember(&format!("chain-balance 1 4 1\n1 {STRONGLIFTS}")).await;
    page.open().await;
    // All of the page: the coach comes with the first key, and what it draws has stops of its own.
    page.coached().await;
}

/// The next Tab goes to the first stop of the page, and the next one backwards to its last.
async fn from_the_top(page: &Page) {
    page.eval("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); scrollTo(0, 0)")
        .await;
}

async fn seen_everywhere(page: &Page, size: (u32, u32), keys: &[char]) {
    open(page, size).await;
    // A phone shows one part at a time.
    let parts: &[&str] = if size == PHONE { &["plan", "add", "result"] } else { &[""] };
    let mut all = 0;
    for part in parts {
        if !part.is_empty() {
            page.click(&format!("body > .tabs [data-go={part}]")).await;
        }
        // Backwards it goes on from the tab, which stands at the end of the page.
        if keys == [TAB] {
            from_the_top(page).await;
        }
        let (wrong, stops) = walk(page, keys).await;
        assert!(wrong.is_empty(), "{} of {stops} stops, {part}: {wrong:#?}", wrong.len());
        all += stops;
    }
    assert!(all > 60, "only {all} stops");
}

/// Goes through every group of exercises by the arrow, from row to row.
#[test]
fn the_focus_is_seen_on_every_row_of_a_group() {
    browse(async |[page]| {
        for size in [NOTEBOOK, PHONE] {
            open(&page, size).await;
            if size == PHONE {
                page.click("body > .tabs [data-go=add]").await;
            }
            // Where keys are used the focus is shown, wherever it goes.
            page.tab().await;
            let groups =
                page.eval("return document.querySelectorAll('.pick fieldset').length").await.as_u64().expect("a number");
            let (mut wrong, mut rows) = (Vec::new(), 0);
            for group in 0..groups {
                let first = format!("document.querySelectorAll('.pick fieldset')[{group}].querySelector('input').focus()");
                page.eval(&first).await;
                let mut last = Value::Null;
                loop {
                    let row = page.eval("return document.activeElement.closest('[data-exercise]').dataset.exercise").await;
                    if row == last {
                        break;
                    }
                    let look = page.text_of(LOOK).await;
                    wrong.extend(Some(look).filter(|look| !look.is_empty()));
                    (last, rows) = (row, rows + 1);
                    page.press(&['\u{e015}']).await;
                }
            }
            assert!(wrong.is_empty(), "{}: {wrong:#?}", size.0);
            assert_eq!(rows, 178, "{}", size.0);
        }
    });
}

const TAB: char = '\u{e004}';
const SHIFT: char = '\u{e008}';

#[test]
fn the_focus_is_seen_everywhere_on_a_notebook() {
    browse(async |[page]| seen_everywhere(&page, NOTEBOOK, &[TAB]).await);
}

#[test]
fn the_focus_is_seen_everywhere_on_a_phone() {
    browse(async |[page]| seen_everywhere(&page, PHONE, &[TAB]).await);
}

#[test]
fn the_focus_is_seen_everywhere_backwards_on_a_notebook() {
    browse(async |[page]| seen_everywhere(&page, NOTEBOOK, &[SHIFT, TAB]).await);
}

#[test]
fn the_focus_is_seen_everywhere_backwards_on_a_phone() {
    browse(async |[page]| seen_everywhere(&page, PHONE, &[SHIFT, TAB]).await);
}

#[test]
fn the_focus_is_seen_in_the_opened_result_on_a_phone() {
    browse(async |[page]| {
        open(&page, PHONE).await;
        page.click("body > .tabs [data-go=result]").await;
        from_the_top(&page).await;
        let (wrong, stops) = walk(&page, &[TAB]).await;
        assert!(stops > 30, "only {stops} stops");
        assert!(wrong.is_empty(), "{} of {stops} stops: {wrong:#?}", wrong.len());
    });
}
