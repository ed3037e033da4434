//! The element `<chain-balance>` on a page of another origin.

use std::time::Duration;

use serde_json::{Value, json};

use crate::host::{Host, Program};
use crate::page::Page;
use crate::session::browse;
use crate::texts::{SQUATS, STRONGLIFTS};

/// Keeps the events of every element, and what is said on the console of the page or of a frame in it. A frame does what the
/// page asks by a message.
const LISTEN: &str = "
    window.heard = []; window.warned = [];
    for (const type of ['ready', 'change']) addEventListener(type, ({ target, detail }) =>
        target.localName === 'chain-balance' && heard.push([type, target.id, detail]), true);
    console.warn = words => top.postMessage({ warned: String(words) }, '*');
    addEventListener('message', ({ data }) => {
        if (data?.warned) warned.push(data.warned);
        if (data?.press) document.querySelector(data.press).click();
    })";

/// The tags of the three ways to load the script.
fn classic(page: &Page) -> String {
    format!("<script async src='{}element.v1.js'></script>", page.host.address())
}

fn module(page: &Page) -> String {
    format!("<script type=module src='{}embed.v1.js'></script>", page.host.address())
}

/// The policy of a blog that allows nothing but the widget's origin.
fn policy(page: &Page) -> String {
    let widget = page.host.origin();
    format!("default-src 'none'; img-src data:; script-src {widget}; frame-src {widget}")
}

/// A post with these elements, on such a blog.
async fn visit(page: &Page, blog: &Host, elements: &str) {
    page.before_every_page(LISTEN).await;
    page.goto(&blog.post(&format!("<body>{elements}{}", classic(page)), &policy(page))).await;
}

/// Presses what a selector finds in the frame of an element.
async fn press(page: &Page, id: &str, selector: &str) {
    const PRESS: &str = "document.getElementById(arguments[0]).shadowRoot.querySelector('iframe').contentWindow.postMessage({ press: arguments[1] }, '*')";
    page.eval_with(PRESS, vec![id.into(), selector.into()]).await;
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

#[test]
fn on_a_server_that_nobody_has_set_up_the_classic_script_works_and_the_module_leaves_the_link() {
    browse(async |[page]| {
        page.expects_error("CORS");
        page.expects_error("net::ERR_FAILED");
        page.host.serves(Program::Bare);
        let blog = Host::start();
        let element = format!(
            "<chain-balance id=one plan={SQUATS}><a href='{0}#p={SQUATS}'>The plan</a></chain-balance>",
            page.host.address()
        );
        visit(&page, &blog, &element).await;
        until_heard(&page, "ready", "one").await;
        assert_eq!(newest(&page, "one", "knee").await, json!(["ready", SQUATS, 5]));
        page.goto(&blog.post(&format!("<body>{element}{}", module(&page)), "")).await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(page.eval("return document.querySelector('a').checkVisibility()").await, json!(true));
    });
}

#[test]
fn snippets_that_were_pasted_as_a_module_go_on_to_work() {
    browse(async |[page]| {
        let blog = Host::start();
        page.before_every_page(LISTEN).await;
        let element = format!("<body>{}<chain-balance id=one mode=report plan={STRONGLIFTS}></chain-balance>", module(&page));
        page.goto(&blog.post(&element, &policy(&page))).await;
        until_heard(&page, "ready", "one").await;
        assert_eq!(newest(&page, "one", "knee").await, json!(["ready", STRONGLIFTS, 15]));
        // Beside the other script nothing is defined twice.
        page.goto(&blog.post(&format!("{element}{0}{0}", classic(&page)), &policy(&page))).await;
        until_heard(&page, "ready", "one").await;
    });
}

#[test]
fn a_classic_script_that_was_moved_says_so_and_leaves_the_link() {
    browse(async |[page]| {
        page.expects_error("embed.v1.js is the module");
        let blog = Host::start();
        page.goto(&page.host.nothing()).await;
        const READ: &str = "const [address, done] = arguments; fetch(address).then(answer => answer.text()).then(done)";
        let script = page.eval_later(READ, vec![format!("{}element.v1.js", page.host.address()).into()]).await;
        let body = format!(
            "<body><chain-balance plan={SQUATS}><a href='#'>The plan</a></chain-balance><script>{}</script>",
            script.as_str().expect("a script")
        );
        page.goto(&blog.post(&body, "")).await;
        assert_eq!(page.eval("return document.querySelector('a').checkVisibility()").await, json!(true));
    });
}

#[test]
fn a_change_bubbles_and_ready_does_not() {
    browse(async |[page]| {
        let blog = Host::start();
        visit(&page, &blog, &format!("<div id=around><chain-balance id=one plan={SQUATS}></chain-balance></div>")).await;
        page.eval("window.around = []; for (const type of ['ready', 'change']) document.getElementById('around').addEventListener(type, ({ type }) => around.push(type))").await;
        until_heard(&page, "ready", "one").await;
        page.eval_with("document.getElementById('one').plan = arguments[0]", vec![STRONGLIFTS.into()]).await;
        until_heard(&page, "change", "one").await;
        assert_eq!(page.eval("return around").await, json!(["change"]));
    });
}

#[test]
fn properties_are_attributes_also_those_that_were_set_before_the_script_came() {
    browse(async |[page]| {
        let blog = Host::start();
        page.before_every_page(LISTEN).await;
        page.goto(&blog.post("<body><chain-balance id=one></chain-balance>", "")).await;
        const EARLY: &str = "const one = document.getElementById('one'), [plan, script] = arguments;
            Object.assign(one, { plan, mode: 'calculator', exercises: ['back-squat', 'plank'] });
            document.head.append(Object.assign(document.createElement('script'), { src: script }))";
        page.eval_with(EARLY, vec![SQUATS.into(), format!("{}element.v1.js", page.host.address()).into()]).await;
        until_heard(&page, "ready", "one").await;
        assert_eq!(newest(&page, "one", "knee").await, json!(["ready", SQUATS, 5]));
        let attributes = "return ['plan', 'mode', 'exercises'].map(name => document.getElementById('one').getAttribute(name))";
        assert_eq!(page.eval(attributes).await, json!([SQUATS, "calculator", "back-squat,plank"]));
        const LATE: &str = "const one = document.getElementById('one'); one.accent = '#0a8'; one.mode = null;
            return [one.accent, one.getAttribute('accent'), one.mode, one.hasAttribute('mode'), one.theme, one.targets, one.background]";
        assert_eq!(page.eval(LATE).await, json!(["#0a8", "#0a8", "", false, "", "", ""]));
    });
}

#[test]
fn what_it_does_not_know_and_cannot_read_is_said_on_the_console() {
    browse(async |[page]| {
        let blog = Host::start();
        let wrong = format!(
            "<chain-balance id=one plan={SQUATS} class=plan style='margin: 0' data-note=x aria-label=Plan itemprop=plan excercises=plank mode=repot
                theme=drak accent=purple exercises='plank, bak-squat'></chain-balance>"
        );
        page.expects_error("Content Security Policy");
        page.expects_error("securitypolicyviolation");
        visit(&page, &blog, &wrong).await;
        until_heard(&page, "ready", "one").await;
        page.until("four warnings and one of the frame", "return warned.length >= 5").await;
        let words = page.eval("return warned.map(words => words.replace(/;.*/, '')).sort()").await;
        assert_eq!(
            words,
            json!([
                "<chain-balance>: accent=\"purple\" cannot be read and counts as left out",
                "<chain-balance>: mode=\"repot\" cannot be read and counts as left out",
                "<chain-balance>: theme=\"drak\" cannot be read and counts as left out",
                "<chain-balance>: there is no attribute excercises",
                "chain-balance: no exercise has the id bak-squat"
            ])
        );
        page.eval("warned.length = 0").await;
        page.goto(&format!("{}embed/?theme=drak&mode=report&accent=0a8", page.host.address())).await;
        page.until("a warning", "return warned.length > 0").await;
        assert_eq!(page.eval("return warned").await, json!(["chain-balance: theme=drak cannot be read"]));
    });
}

#[test]
fn in_a_page_without_an_origin_it_follows_its_height_and_its_attributes() {
    browse(async |[page]| {
        let blog = Host::start();
        // A frame without an origin is a process of its own, which hears nothing of what comes before every page.
        let body =
            format!("<body><script>{LISTEN}</script><chain-balance id=one plan={SQUATS}></chain-balance>{}", classic(&page));
        let inside = blog.post(&body, "");
        page.goto(
            &blog.post(&format!("<iframe title=Post sandbox=allow-scripts width=500 height=900 src='{inside}'></iframe>"), ""),
        )
        .await;
        page.client.clone().enter_frame(0).await.expect("a frame");
        until_heard(&page, "ready", "one").await;
        assert_eq!(page.text_of("return self.origin").await, "null");
        let high = "return document.getElementById('one').shadowRoot.querySelector('iframe').style.height";
        page.until("a height", &format!("{high} !== ''")).await;
        page.eval_with("document.getElementById('one').plan = arguments[0]", vec![STRONGLIFTS.into()]).await;
        until_heard(&page, "change", "one").await;
        assert_eq!(newest(&page, "one", "knee").await, json!(["change", STRONGLIFTS, 15]));
        page.client.clone().enter_parent_frame().await.expect("the post");
    });
}

#[test]
fn what_a_reader_ticked_stays_when_it_is_moved_and_when_its_look_changes() {
    browse(async |[page]| {
        let blog = Host::start();
        let element = format!("<p></p><chain-balance id=one plan={SQUATS} exercises=back-squat,pull-up></chain-balance>");
        visit(&page, &blog, &element).await;
        until_heard(&page, "ready", "one").await;
        press(&page, "one", "[data-exercise=pull-up] input[type=checkbox]").await;
        until_heard(&page, "change", "one").await;
        let ticked = newest(&page, "one", "pull").await;
        assert_eq!((&ticked[0], &ticked[2]), (&json!("change"), &json!(3)));
        for change in [
            "document.body.prepend(one)",
            "one.accent = '#0a8'",
            "one.mode = 'report'",
            "one.mode = null",
            "one.theme = 'dark'; one.accent = null",
        ] {
            page.eval(&format!("heard.length = 0; const one = document.getElementById('one'); {change}")).await;
            until_heard(&page, "ready", "one").await;
            assert_eq!(newest(&page, "one", "pull").await, json!(["ready", ticked[1], 3]), "{change}");
        }
        // The way back to what the trainer gave is still there.
        press(&page, "one", "[data-kind=back]").await;
        until_heard(&page, "change", "one").await;
        assert_eq!(newest(&page, "one", "knee").await, json!(["change", SQUATS, 5]));
        // Another plan is another plan.
        press(&page, "one", "[data-exercise=pull-up] input[type=checkbox]").await;
        page.eval_with("heard.length = 0; document.getElementById('one').plan = arguments[0]", vec![STRONGLIFTS.into()]).await;
        page.until("the other plan", "return heard.some(([, , { report }]) => report.figures.knee === 15)").await;
        page.eval("heard.length = 0; document.getElementById('one').accent = '#a08'").await;
        until_heard(&page, "ready", "one").await;
        assert_eq!(newest(&page, "one", "knee").await, json!(["ready", STRONGLIFTS, 15]));
    });
}

#[test]
fn a_plan_that_cannot_be_read_is_named_also_when_it_comes_later() {
    browse(async |[page]| {
        let blog = Host::start();
        visit(&page, &blog, &format!("<chain-balance id=one mode=report plan={SQUATS}></chain-balance>")).await;
        until_heard(&page, "ready", "one").await;
        page.eval_with("document.getElementById('one').plan = arguments[0]", vec![STRONGLIFTS[..20].into()]).await;
        until_heard(&page, "change", "one").await;
        assert_eq!(
            newest(&page, "one", "knee").await[2],
            Value::Null,
            "the plan before it is not shown as if it were this one"
        );
    });
}

#[test]
fn a_transparent_one_lets_the_ground_of_the_page_through() {
    browse(async |[page]| {
        let blog = Host::start();
        page.before_every_page("addEventListener('message', ({ data }) => { if (data?.ground) parent.postMessage({ found:
            [document.documentElement, document.body, document.getElementById('widget')].map(part => getComputedStyle(part).backgroundColor) }, '*');
            if (data?.found) window.found = data.found })").await;
        for (background, ground) in [("background=transparent", "rgba(0, 0, 0, 0)"), ("", "")] {
            visit(
                &page,
                &blog,
                &format!("<chain-balance id=one mode=report theme=dark {background} plan={SQUATS}></chain-balance>"),
            )
            .await;
            until_heard(&page, "ready", "one").await;
            page.eval("document.getElementById('one').shadowRoot.querySelector('iframe').contentWindow.postMessage({ ground: true }, '*')").await;
            page.until("the grounds", "return window.found !== undefined").await;
            let through = page.eval("return found.every(ground => ground === 'rgba(0, 0, 0, 0)')").await;
            assert_eq!(through, json!(!ground.is_empty()), "{background}");
            let scheme =
                "return getComputedStyle(document.getElementById('one').shadowRoot.querySelector('iframe')).colorScheme";
            assert_eq!(page.text_of(scheme).await, "dark", "or the browser puts a ground of its own behind it");
        }
    });
}

#[test]
fn a_transparent_one_is_dark_where_its_page_is_whatever_the_device_asks_for() {
    browse(async |[page]| {
        let blog = Host::start();
        page.scheme("dark").await;
        page.before_every_page(LISTEN).await;
        let meta = |scheme: &str| format!("<meta name=color-scheme content='{scheme}'>");
        for (before, style, theme) in [
            (String::new(), "", "light"),
            (meta("light"), "", "light"),
            (meta("dark"), "", "dark"),
            (meta("light dark"), "", ""),
            (meta("dark"), "light", "light"),
            (String::new(), "dark", "dark"),
        ] {
            let element = format!(
                "{before}<chain-balance id=one style='color-scheme: {style}' background=transparent plan={SQUATS}></chain-balance>"
            );
            page.goto(&blog.post(&format!("<body>{element}{}", classic(&page)), "")).await;
            until_heard(&page, "ready", "one").await;
            let asked = "return new URL(document.getElementById('one').shadowRoot.querySelector('iframe').src).searchParams.get('theme') ?? ''";
            assert_eq!(page.text_of(asked).await, theme, "{before} {style}");
        }
    });
}
