//! From a plan to a fix, and back.

use chain_balance::domain::figure::Figure;
use chain_balance::domain::minutes;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::report::Report;
use fantoccini::key::Key;
use serde_json::json;

use crate::coach::{TARGETS, figures_of, link_of};
use crate::page::Page;
use crate::refused::enter_frame;
use crate::session::browse;
use crate::texts::{FOUR_DAYS, STRONGLIFTS};

const UNDO: &str = "button[aria-label^=Undo]";

/// A well-known plan that its first fix brings to its targets: it adds hip thrusts.
const BEGINNER: &str = "basic-beginner-routine";

/// Holds back what is asked of the worker while `holding` stands.
const HELD: &str = "
    const Real = Worker;
    window.held = [];
    window.Worker = class extends Real {
        postMessage(message) { if (window.holding) held.push(() => super.postMessage(message)); else super.postMessage(message); }
    };
    window.release = () => { window.holding = false; held.splice(0).forEach(send => send()); };";

async fn apply(page: &Page, fix: usize) {
    page.click(&format!("[data-fix='{fix}'] [data-kind=primary]")).await;
    page.advised().await;
}

/// What a fix says of the week before and after it.
async fn promised(page: &Page, fix: usize) -> Vec<String> {
    let mut sides = Vec::new();
    for place in [1, 3] {
        sides.extend(page.texts(&format!("[data-fix='{fix}'] td:nth-of-type({place})")).await);
    }
    sides
}

/// The same of a plan, rounded as it is shown: the figures that differ in another, its sets and minutes, and the muscles that
/// differ.
fn promises(plan: &Plan, other: &Plan) -> Vec<String> {
    let (report, other) = (Report::of(plan), Report::of(other));
    let figures = |report: &Report| {
        let figure = |figure| report.figure(figure).map_or_else(|| String::from("–"), |value| value.to_string());
        [
            format!("{} %", figure(Figure::PosteriorShare)),
            format!("{} : {}", figure(Figure::Push), figure(Figure::Pull)),
            format!("{} : {}", figure(Figure::Hip), figure(Figure::Knee)),
        ]
    };
    let differ = figures(&report).into_iter().zip(figures(&other)).filter(|(own, other)| own != other);
    let mut promises: Vec<String> = differ.map(|(own, _)| own).collect();
    promises.extend([report.sets().to_string(), minutes::a_week(plan).to_string()]);
    let changed = Muscle::ALL.iter().filter(|muscle| report.muscle(**muscle) != other.muscle(**muscle));
    promises.extend(changed.map(|muscle| report.muscle(*muscle).to_string()));
    promises
}

/// What the advice comes to on a well-known plan, and after each of its fixes.
async fn from_gallery_to_fix_and_back(page: &Page, template: &str, advice: &str, after: &[&str]) {
    let figures = figures_of(template);
    page.enter_room("gallery").await;
    page.click(&format!("[data-template='{template}'] h3 a")).await;
    page.until("the page without a room", "return document.querySelector('dialog') === null").await;
    page.advised().await;
    assert_eq!(page.figures(TARGETS).await, figures[0], "{template}");
    assert_eq!(page.edits().await, page.edits_expected().await, "{template}");
    assert_eq!((page.advice().await.as_str(), page.edits().await.len()), (advice, after.len()), "{template}");
    assert_eq!(figures.len(), 1 + after.len(), "{template}");
    let before = page.plan().await;
    for (number, (fixed, after)) in (1..).zip(figures[1..].iter().zip(after)) {
        let promised = promised(page, number).await;
        apply(page, number).await;
        assert_eq!(page.figures(TARGETS).await, *fixed, "{template}, fix {number}");
        assert_eq!(page.advice().await, *after, "{template}, fix {number}");
        let now = page.plan().await;
        assert_eq!(promised, [promises(&before, &now), promises(&now, &before)].concat(), "{template}, fix {number}");
        page.click(UNDO).await;
        page.advised().await;
        assert_eq!(page.figures(TARGETS).await, figures[0], "{template}, fix {number} undone");
        assert_eq!(page.advice().await, advice, "{template}, fix {number} undone");
    }
}

#[test]
fn from_a_well_known_plan_to_an_applied_fix_to_undo() {
    browse(async |[page]| {
        page.open_coached("").await;
        assert_eq!(page.advice().await, "too-little");
        for (template, advice, after) in [
            // One week cannot grow by so much: what comes nearest, and half and half, can be gone on from.
            ("stronglifts-5x5", "nearest", &["fixes", "fixes"][..]),
            ("531-boring-but-big", "fixes", &["met"]),
            ("bro-split", "fixes", &["met", "met", "met"]),
            ("phul", "met", &[]),
            ("recommended-routine", "fixes", &["met"]),
        ] {
            from_gallery_to_fix_and_back(&page, template, advice, after).await;
        }
    });
}

#[test]
fn an_answer_for_an_outdated_plan_is_dropped() {
    browse(async |[page]| {
        page.before_every_page(HELD).await;
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.eval(
            "window.seen = []; window.holding = true;
             new MutationObserver(() => {
                const advice = document.querySelector('[data-advice]');
                if (advice.dataset.advice !== 'searching') seen.push(advice.dataset.of);
             }).observe(document.getElementById('coach-fix'), { subtree: true, childList: true, attributes: true, characterData: true });",
        )
        .await;
        for sets in ["6", "7", "8"] {
            page.enter("[data-exercise=bench-press-barbell] input[name=sets]", sets).await;
            page.until("the search", "return document.querySelector('[data-advice]').dataset.advice === 'searching'").await;
        }
        for sets in ["9", "4", "11"] {
            page.enter("[data-exercise=barbell-row] input[name=sets]", sets).await;
        }
        page.eval("release()").await;
        page.advised().await;
        assert_eq!(page.edits().await, page.edits_expected().await);
        let last = page.eval("return document.getElementById('app').dataset.plan").await;
        assert_eq!(page.eval("return [...new Set(seen)]").await, json!([last]), "no other plan was answered");
    });
}

#[test]
fn what_was_offered_for_another_plan_is_not_applied() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={}", link_of(BEGINNER))).await;
        assert_eq!(page.edits().await[0], ["Add Hip Thrust 2 x 10 to A, after Squat (Barbell)."]);
        // In one turn: the coach has not looked at the plan with the tick yet.
        page.eval(
            "document.querySelector('[data-exercise=plank] label input').click();
             Promise.resolve().then(() => document.querySelector('[data-fix] [data-kind=primary]').click())",
        )
        .await;
        page.advised().await;
        assert!(page.ticked().await.contains("plank"));
        assert!(!page.ticked().await.contains("hip-thrust"));
        assert_eq!(page.figures("push pull hip").await, "9 9 4.5");
        assert_eq!(page.edits().await, page.edits_expected().await, "and what is offered now is for the plan with the tick");
        let said = page.texts("[data-word=not-done]").await;
        assert!(said.len() == 1 && said[0].starts_with("That was not done: your plan has changed meanwhile."), "{said:?}");
        page.click("[data-fix='1'] [data-kind=primary]").await;
        page.until("the fix", "return document.querySelector('[data-word=not-done]') === null").await;
        page.advised().await;
        assert_eq!(page.advice().await, "met");
    });
}

#[test]
fn a_tick_does_not_wait_for_the_search() {
    browse(async |[page]| {
        page.before_every_page(HELD).await;
        page.open_coached(&format!("#p={FOUR_DAYS}")).await;
        page.eval("window.holding = true").await;
        page.tick("hip-thrust").await;
        page.until("the search", "return document.querySelector('[data-advice]').dataset.advice === 'searching'").await;
        let hip = page.figures("hip").await;
        page.tick("hip-thrust").await;
        assert_ne!(page.figures("hip").await, hip, "the search is on its way, and the figures are those of the tick");
        page.eval("release()").await;
        page.advised().await;
        assert_eq!(page.edits().await, page.edits_expected().await);
    });
}

#[test]
fn in_a_sandboxed_frame_the_fix_is_found_without_a_worker() {
    browse(async |[page]| {
        page.goto(&page.host.frame()).await;
        enter_frame(&page).await;
        page.tick_sets(&[("back-squat", 5), ("bench-press-barbell", 5), ("barbell-row", 5)]).await;
        page.coached().await;
        assert_eq!(page.edits().await, page.edits_expected().await);
        let before = page.figures(TARGETS).await;
        apply(&page, 1).await;
        assert_eq!(page.advice().await, "met");
        page.click(UNDO).await;
        page.advised().await;
        assert_eq!(page.figures(TARGETS).await, before);
    });
}

#[test]
fn where_the_worker_fails_the_page_searches_by_itself() {
    browse(async |[page]| {
        page.before_every_page(
            "const Real = Worker;
             window.Worker = class extends Real { postMessage() { setTimeout(() => this.dispatchEvent(new Event('error'))); } }",
        )
        .await;
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        assert_eq!(page.edits().await, page.edits_expected().await);
        page.tick("plank").await;
        page.advised().await;
        assert_eq!(page.edits().await, page.edits_expected().await, "and goes on with it");
    });
}

#[test]
fn a_fix_applied_by_keys_leaves_the_focus_at_the_advice() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={}", link_of(BEGINNER))).await;
        page.eval("document.querySelector('[data-fix] [data-kind=primary]').focus()").await;
        page.press(&[Key::Enter.into()]).await;
        page.advised().await;
        assert_eq!(page.advice().await, "met");
        assert_eq!(page.eval("return document.activeElement.matches('.advice')").await, true);
        let toast = page.find(".toast[role=alert]").await.text().await.expect("a text");
        assert!(toast.contains("Added Hip Thrust 2 × 10 to A."), "{toast}");
        page.press(&[Key::Control.into(), 'z']).await;
        page.advised().await;
        assert_eq!(page.figures(TARGETS).await, figures_of(BEGINNER)[0]);
    });
}

#[test]
fn what_anybody_else_asks_of_the_page_changes_nothing() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        let before = (page.text_of("return document.getElementById('app').dataset.plan").await, page.memory().await);
        page.eval_with(
            "const ask = detail => document.dispatchEvent(new CustomEvent('chain-balance', { detail }));
             const [plan] = arguments;
             const details = [undefined, null, 7, NaN, {}, [], ['change', plan], { toString: () => `change ${plan}` }, () => plan, Symbol('change'), '', ' ',
                'change', 'change ', 'change  ', `change${plan}`, `change\\n${plan}`, `Change ${plan}`, `delete ${plan}`, `change ${plan.slice(0, -1)}`,
                `change ${plan}A`, `change ${plan} `, `change 9${plan}`, `add ${plan.replace('B', 'C')}`, `add ${'A'.repeat(5_000_000)}`,
                `change ${'\\u{1f3cb}'.repeat(100_000)}`, '\\ud800 \\udfff', `change #p=${plan}`, new Proxy({}, { get() { throw new Error('get'); } })];
             details.forEach(ask);
             document.dispatchEvent(new Event('chain-balance'));
             document.dispatchEvent(new MouseEvent('chain-balance'));",
            vec![STRONGLIFTS.into()],
        )
        .await;
        page.advised().await;
        let after = (page.text_of("return document.getElementById('app').dataset.plan").await, page.memory().await);
        assert_eq!(after, before);
        assert_eq!(page.eval("return document.querySelector('.toast').hidden").await, true, "and nothing is said");
        page.tick("plank").await;
        assert!(page.ticked().await.contains("plank"), "the page goes on");
    });
}
