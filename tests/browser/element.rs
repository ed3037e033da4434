//! The element `<chain-balance>` on a page of another origin.

use std::time::Duration;

use serde_json::{Value, json};

use crate::host::Host;
use crate::page::Page;
use crate::session::browse;
use crate::texts::{SQUATS, STRONGLIFTS};

/// Keeps the events of every element.
const LISTEN: &str = "
    window.heard = [];
    for (const type of ['ready', 'change']) addEventListener(type, ({ target, detail }) =>
        target.localName === 'chain-balance' && heard.push([type, target.id, detail]), true)";

/// A post with these elements, on a blog whose policy allows nothing but the widget's origin.
async fn visit(page: &Page, blog: &Host, elements: &str) {
    let widget = page.host.origin();
    page.before_every_page(LISTEN).await;
    let body = format!("<body>{elements}<script type=module src='{}embed.v1.js'></script>", page.host.address());
    let policy = format!("default-src 'none'; img-src data:; script-src {widget}; frame-src {widget}");
    page.goto(&blog.post(&body, &policy)).await;
}

async fn until_heard(page: &Page, type_: &str, id: &str) {
    let heard = format!("return window.heard?.some(([type, id]) => type === '{type_}' && id === '{id}') ?? false");
    page.until(&format!("{type_} of {id}"), &heard).await;
}

/// The newest event of an element: its type, the plan and a figure.
async fn newest(page: &Page, id: &str, figure: &str) -> Value {
    let newest = "const [type, , { plan, report }] = heard.findLast(([, id]) => id === arguments[0]);
        return [type, plan, report.figures[arguments[1]]]";
    page.eval_with(newest, vec![id.into(), figure.into()]).await
}

async fn height(page: &Page, id: &str) -> u64 {
    let height =
        "return document.getElementById(arguments[0]).shadowRoot.querySelector('iframe').getBoundingClientRect().height";
    page.eval_with(height, vec![id.into()]).await.as_f64().expect("a number") as u64
}

#[test]
fn it_becomes_the_widget_under_a_policy_that_allows_its_origin_alone() {
    browse(async |[page]| {
        let blog = Host::start();
        let two = format!(
            "<chain-balance id=one plan={SQUATS}><a href='{0}#p={SQUATS}'>The plan</a></chain-balance>
             <chain-balance id=two mode=report plan='{0}#p={STRONGLIFTS}' theme=dark accent='#0a8'></chain-balance>",
            page.host.address()
        );
        visit(&page, &blog, &two).await;
        until_heard(&page, "ready", "one").await;
        page.eval("document.getElementById('two').scrollIntoView()").await;
        until_heard(&page, "ready", "two").await;
        assert_eq!(newest(&page, "one", "knee").await, json!(["ready", SQUATS, 5]));
        assert_eq!(newest(&page, "two", "posterior-share").await, json!(["ready", STRONGLIFTS, 41.88]));
        let link = page.text_of("return heard.find(([, id]) => id === 'one')[2].link").await;
        assert_eq!(link, format!("{}#p={SQUATS}", page.host.address()));
        assert_eq!(
            page.text_of("return document.querySelector('a').checkVisibility() ? 'shown' : 'in reserve'").await,
            "in reserve"
        );
    });
}

#[test]
fn its_height_follows_the_content_and_stands_still() {
    browse(async |[page]| {
        let blog = Host::start();
        visit(&page, &blog, &format!("<chain-balance id=one mode=report plan={SQUATS}></chain-balance>")).await;
        until_heard(&page, "ready", "one").await;
        let settled =
            "const frame = document.getElementById('one').shadowRoot.querySelector('iframe'); return frame.style.height !== ''";
        page.until("a height", settled).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let before = height(&page, "one").await;
        page.eval("window.heights = 0; addEventListener('message', ({ data }) => { heights += data.type === 'height' })").await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!((height(&page, "one").await, page.eval("return heights").await), (before, json!(0)), "no loop");
        let host =
            page.eval_with("document.getElementById('one').setAttribute('plan', arguments[0])", vec![STRONGLIFTS.into()]).await;
        assert_eq!(host, Value::Null);
        until_heard(&page, "change", "one").await;
        page.eval("document.body.style.width = '300px'").await;
        page.until(
            "more height",
            &format!("return document.getElementById('one').shadowRoot.querySelector('iframe').offsetHeight > {before}"),
        )
        .await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(page.eval("return heights").await.as_u64() <= Some(4), "a change of the plan and one of the width");
    });
}

#[test]
fn attributes_that_change_are_followed() {
    browse(async |[page]| {
        let blog = Host::start();
        visit(&page, &blog, &format!("<chain-balance id=one plan={SQUATS}></chain-balance>")).await;
        until_heard(&page, "ready", "one").await;
        let set = "document.getElementById('one').setAttribute(arguments[0], arguments[1])";
        page.eval_with(set, vec!["plan".into(), STRONGLIFTS.into()]).await;
        until_heard(&page, "change", "one").await;
        assert_eq!(newest(&page, "one", "knee").await, json!(["change", STRONGLIFTS, 15]));
        page.eval("heard.length = 0").await;
        page.eval_with(set, vec!["mode".into(), "report".into()]).await;
        until_heard(&page, "ready", "one").await;
        assert_eq!(newest(&page, "one", "knee").await, json!(["ready", STRONGLIFTS, 15]));
        page.eval("heard.length = 0; document.getElementById('one').removeAttribute('plan')").await;
        page.until("no plan", "return heard.some(([, , { report }]) => report.figures.knee === null)").await;
    });
}

#[test]
fn what_others_say_changes_neither_its_height_nor_its_plan() {
    browse(async |[page]| {
        let blog = Host::start();
        visit(&page, &blog, &format!("<chain-balance id=one plan={SQUATS}></chain-balance>")).await;
        until_heard(&page, "ready", "one").await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let before = height(&page, "one").await;
        const HOSTILE: &str = "
            for (const height of [1e9, NaN, -1, Infinity, '900', null, 900]) postMessage({ 'chain-balance': 1, type: 'height', height }, '*');
            for (const report of [null, {}, '<b>', { figures: {} }]) postMessage({ 'chain-balance': 1, type: 'change', plan: '1AAA', report }, '*');
            for (let turn = 0; turn < 10000; turn++) postMessage({ 'chain-balance': 1, type: 'height', height: turn }, '*');";
        page.eval(HOSTILE).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(height(&page, "one").await, before);
        assert_eq!(newest(&page, "one", "knee").await, json!(["ready", SQUATS, 5]));
    });
}

#[test]
fn where_the_script_is_blocked_the_link_in_it_is_there() {
    browse(async |[page]| {
        page.expects_error("Content Security Policy");
        page.expects_error("securitypolicyviolation");
        let blog = Host::start();
        let body = format!(
            "<chain-balance plan={SQUATS}><a href='{0}#p={SQUATS}'>The plan</a></chain-balance><script type=module src='{0}embed.v1.js'></script>",
            page.host.address()
        );
        page.goto(&blog.post(&body, "default-src 'none'; img-src data:")).await;
        assert_eq!(page.find("a").await.text().await.expect("a text"), "The plan");
    });
}
