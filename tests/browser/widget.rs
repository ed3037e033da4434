//! The widget in a plain frame of a page of another origin.

use std::time::Duration;

use chain_balance::codec::link;
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::name::Name;
use chain_balance::domain::own::OwnExercise;
use chain_balance::domain::settings::Profile;
use serde_json::{Value, json};

use crate::axe::findings;
use crate::host::{Host, Program};
use crate::page::Page;
use crate::session::browse;
use crate::texts::{SQUATS, STRONGLIFTS};

/// Keeps what the frames say, with the place of the frame that said it.
const LISTEN: &str = "<script>
    window.said = [];
    addEventListener('message', ({ source, data }) => said.push({ ...(typeof data === 'object' ? data : { text: data }),
        by: [...document.querySelectorAll('iframe')].findIndex(frame => frame.contentWindow === source) }));
</script>";

/// The address of the widget.
fn widget(page: &Page, suffix: &str) -> String {
    format!("{}embed/{suffix}", page.host.address())
}

/// A frame of the widget.
fn frame(page: &Page, suffix: &str, attributes: &str) -> String {
    format!("<iframe title=Plan width=600 height=500 {attributes} src='{}'></iframe>", widget(page, suffix))
}

/// Opens a page of the blog with this in it and waits until every frame is ready.
async fn visit(page: &Page, blog: &Host, body: &str) {
    page.goto(&blog.post(&format!("{LISTEN}{body}"), "")).await;
    let ready = "return said.filter(({ type }) => type === 'ready').length === document.querySelectorAll('iframe').length";
    page.until("every frame is ready", ready).await;
}

/// What was said of this type, the newest last.
async fn said(page: &Page, what: &str) -> Vec<Value> {
    let said = page.eval_with("return said.filter(({ type }) => type === arguments[0])", vec![what.into()]).await;
    said.as_array().cloned().expect("a list")
}

async fn figure(page: &Page, what: &str, figure: &str) -> Value {
    said(page, what).await.last().expect("something was said")["report"]["figures"][figure].clone()
}

async fn until_said(page: &Page, what: &str, times: usize) {
    page.until(what, &format!("return said.filter(({{ type }}) => type === '{what}').length >= {times}")).await;
}

/// Goes into a frame.
async fn enter(page: &Page, place: u16) {
    page.client.clone().enter_frame(place).await.expect("a frame");
}

/// Comes out of it.
async fn leave(page: &Page) {
    page.client.clone().enter_parent_frame().await.expect("the page around it");
}

async fn moment() {
    tokio::time::sleep(Duration::from_millis(400)).await;
}

#[test]
fn a_frame_tells_what_it_shows_and_its_height_settles_within_three_messages() {
    browse(async |[page]| {
        let blog = Host::start();
        visit(&page, &blog, &frame(&page, &format!("?mode=report#p={STRONGLIFTS}"), "")).await;
        moment().await;
        let ready = said(&page, "ready").await;
        assert_eq!((ready.len(), &ready[0]["plan"], &ready[0]["chain-balance"]), (1, &json!(STRONGLIFTS), &json!(1)));
        let figures = &ready[0]["report"]["figures"];
        assert_eq!((&figures["posterior-share"], &figures["push"]), (&json!(41.88), &json!(15)));
        let heights = said(&page, "height").await;
        assert!((1..=3).contains(&heights.len()), "{heights:?}");
        enter(&page, 0).await;
        let height = page.eval("return Math.ceil(document.getElementById('widget').getBoundingClientRect().height)").await;
        leave(&page).await;
        assert_eq!(heights.last().expect("a height")["height"], height);
        let others = page
            .eval("return said.filter(({ type, text }) => type === 'embed-size' || text?.includes('iframe.resize')).length")
            .await;
        assert_eq!(others, json!(2 * heights.len()), "in the formats of others too");
    });
}

#[test]
fn a_tick_in_the_calculator_changes_the_figures_and_the_link() {
    browse(async |[page]| {
        let blog = Host::start();
        visit(&page, &blog, &frame(&page, "?exercises=back-squat,pull-up", "")).await;
        enter(&page, 0).await;
        assert_eq!(page.ticked().await, "");
        page.tick_sets(&[("back-squat", 5), ("pull-up", 5)]).await;
        assert_eq!(page.figures("posterior-share knee pull").await, "75 5 5");
        // The fields stand in the flow: a frame follows their height, and they cover no other row.
        let below = "const [first, second] = document.querySelectorAll('.row'), fields = first.querySelector('.amounts').getBoundingClientRect();
            return [fields.height > 0, fields.bottom <= second.getBoundingClientRect().top, document.querySelector('.row > .amount').checkVisibility()]";
        assert_eq!(page.eval(below).await, json!([true, true, false]));
        let full = page.text_of("return document.getElementById('full').href").await;
        assert_eq!(page.find("#full").await.attr("rel").await.expect("an attribute").as_deref(), Some("noopener"));
        leave(&page).await;
        assert_eq!(figure(&page, "change", "posterior-share").await, json!(75));
        let plan = said(&page, "change").await.last().expect("a change")["plan"].clone();
        assert_eq!(full, format!("{}#p={}", page.host.address(), plan.as_str().expect("a text")));
        page.open_with(full.split_at(page.host.address().len()).1).await;
        assert_eq!(page.figures("posterior-share knee pull").await, "75 5 5");
    });
}

#[test]
fn a_trainer_limits_the_exercises_and_fixes_the_targets() {
    browse(async |[page]| {
        page.goto(&widget(&page, "?exercises=deadlift,back-squat&targets=fixed")).await;
        page.until("the rows", "return document.querySelectorAll('[data-exercise]').length === 2").await;
        let rows = "return [...document.querySelectorAll('[data-exercise]')].map(row => row.dataset.exercise).join(' ')";
        assert_eq!(page.text_of(rows).await, "deadlift back-squat");
        assert_eq!(page.eval("return document.querySelectorAll('select, [type=search]').length").await, json!(0));
    });
}

#[test]
fn the_whole_catalogue_is_found_by_words_and_by_groups() {
    browse(async |[page]| {
        page.goto(&widget(&page, "")).await;
        page.until("the program", "return document.getElementById('full').hash !== ''").await;
        page.unfold("Squat").await;
        page.until("the group", "return document.querySelector('[data-exercise=back-squat]') !== null").await;
        page.tick("back-squat").await;
        page.find("[name=search]").await.send_keys("deadlift").await.expect("a field");
        page.until("what is found", "return document.querySelector('[data-exercise=deadlift]') !== null").await;
        assert_eq!(page.eval("return document.querySelector('[data-exercise=back-squat]')").await, Value::Null);
        page.tick("deadlift").await;
        assert_eq!(page.figures("knee hip").await, "3 3");
        page.choose("profile", "double").await;
        let full = page.text_of("return document.getElementById('full').hash").await;
        assert_eq!(link::find(&full).expect("a plan").settings.profile, Profile::Double, "it belongs to the plan");
    });
}

#[test]
fn it_works_in_a_frame_without_an_origin_and_without_storage() {
    browse(async |[page]| {
        let blog = Host::start();
        let sandboxed = frame(&page, &format!("?exercises=pull-up#p={SQUATS}"), "sandbox=allow-scripts");
        visit(&page, &blog, &sandboxed).await;
        assert_eq!(figure(&page, "ready", "posterior-share").await, json!(50));
        enter(&page, 0).await;
        assert_eq!(page.text_of("return self.origin").await, "null");
        page.tick("pull-up").await;
        assert_eq!(page.figures("knee pull").await, "5 3");
        leave(&page).await;
        assert_eq!(figure(&page, "change", "pull").await, json!(3));
    });
}

#[test]
fn several_on_one_page_do_not_meet() {
    browse(async |[page]| {
        let blog = Host::start();
        let two = format!(
            "{}{}",
            frame(&page, &format!("#p={SQUATS}"), ""),
            frame(&page, &format!("?mode=report#p={STRONGLIFTS}"), "")
        );
        visit(&page, &blog, &two).await;
        let mut knees = Vec::new();
        for ready in said(&page, "ready").await {
            knees.push((ready["by"].as_u64(), ready["report"]["figures"]["knee"].as_u64()));
        }
        knees.sort();
        assert_eq!(knees, [(Some(0), Some(5)), (Some(1), Some(15))]);
    });
}

#[test]
fn a_hidden_frame_tells_its_height_once_it_is_shown() {
    browse(async |[page]| {
        let blog = Host::start();
        visit(&page, &blog, &format!("<div hidden>{}</div>", frame(&page, &format!("#p={SQUATS}"), ""))).await;
        moment().await;
        assert_eq!(said(&page, "height").await.len(), 0);
        page.eval("document.querySelector('div').hidden = false").await;
        until_said(&page, "height", 1).await;
        assert!(said(&page, "height").await[0]["height"].as_u64() > Some(100));
    });
}

#[test]
fn the_page_around_it_asks_for_a_plan_and_a_theme() {
    browse(async |[page]| {
        let blog = Host::start();
        visit(&page, &blog, &frame(&page, "", "")).await;
        let ask = "document.querySelector('iframe').contentWindow.postMessage({ 'chain-balance': 1, ...arguments[0] }, '*')";
        page.eval_with(ask, vec![json!({ "plan": SQUATS, "theme": "dark", "lang": "en" })]).await;
        until_said(&page, "change", 1).await;
        assert_eq!(figure(&page, "change", "knee").await, json!(5));
        enter(&page, 0).await;
        assert_eq!(page.text_of("return document.documentElement.dataset.theme").await, "dark");
        assert_eq!(page.text_of("return getComputedStyle(document.documentElement).colorScheme").await, "dark");
        leave(&page).await;
    });
}

#[test]
fn a_reader_goes_back_to_the_plan_that_the_trainer_gave() {
    browse(async |[page]| {
        page.goto(&widget(&page, &format!("?exercises=back-squat,pull-up#p={SQUATS}"))).await;
        page.until("the figures", "return document.querySelector('[data-figure=knee]').dataset.value === '5'").await;
        page.tick("back-squat").await;
        page.tick("pull-up").await;
        assert_eq!(page.figures("knee pull").await, "- 3");
        page.push("Start again").await;
        assert_eq!(page.figures("knee pull").await, "5 -");
    });
}

#[test]
fn hostile_messages_change_nothing() {
    browse(async |[page]| {
        let blog = Host::start();
        let two =
            format!("{}<iframe title=Other srcdoc='<p>Another</p>'></iframe>", frame(&page, &format!("#p={STRONGLIFTS}"), ""));
        page.goto(&blog.post(&format!("{LISTEN}{two}"), "")).await;
        until_said(&page, "ready", 1).await;
        const HOSTILE: &str = "
            const target = document.querySelector('iframe').contentWindow;
            const own = { 'chain-balance': 1 };
            const endless = { ...own }; endless.plan = endless;
            const deep = []; for (let at = deep, turn = 0; turn < 500; turn++) at.push(at = []);
            for (const message of [null, undefined, 1e9, NaN, -1, 'plan', '', [], {}, own, { plan: arguments[0] }, { 'chain-balance': 2, plan: arguments[0] },
                { 'chain-balance': '1', plan: arguments[0] }, { 'chain-balance': NaN, plan: arguments[0] }, { ...own, plan: 1e9 }, { ...own, plan: NaN }, { ...own, plan: -1 },
                { ...own, plan: '<img src=x onerror=alert(1)>' }, { ...own, plan: arguments[0].slice(0, -2) }, { ...own, plan: 'x'.repeat(1e6) }, { ...own, theme: '<b>dark</b>' },
                { ...own, theme: { toString: null } }, { ...own, accent: 'red;background:url(//x)' }, { ...own, lang: 'javascript:alert(1)' }, { ...own, height: 1e9 },
                JSON.parse('{\"chain-balance\": 1, \"__proto__\": { \"theme\": \"dark\" }}'), { ...own, theme: 'dark', more: 1 }, endless, { ...own, plan: deep }, new Array(1e6).fill(own),
                new Map([['chain-balance', 1]]), new Uint8Array(1e5), new Date(), /plan/, new Error('plan'), 2n ** 70n]) target.postMessage(message, '*');
            for (let turn = 0; turn < 10000; turn++) target.postMessage({ ...own, theme: turn }, '*');
            const other = document.querySelectorAll('iframe')[1].contentWindow;
            other.eval(`parent.frames[0].postMessage({ 'chain-balance': 1, plan: '${arguments[0]}', theme: 'dark' }, '*')`);";
        page.eval_with(HOSTILE, vec![SQUATS.into()]).await;
        moment().await;
        enter(&page, 0).await;
        assert_eq!(page.figures("knee push").await, "15 15");
        assert_eq!(page.text_of("return document.documentElement.dataset.theme").await, "auto");
        leave(&page).await;
        assert_eq!(said(&page, "change").await, Vec::<Value>::new());
        let ask = "document.querySelector('iframe').contentWindow.postMessage({ 'chain-balance': 1, plan: arguments[0] }, '*')";
        page.eval_with(ask, vec![SQUATS.into()]).await;
        until_said(&page, "change", 1).await;
        assert_eq!(figure(&page, "change", "knee").await, json!(5), "and it still listens");
    });
}

#[test]
fn wordpress_hears_of_the_height_under_its_own_name_for_the_frame() {
    browse(async |[page]| {
        let blog = Host::start();
        visit(&page, &blog, &frame(&page, &format!("?mode=report#p={SQUATS}#?secret=AbC123"), "sandbox=allow-scripts")).await;
        assert_eq!(figure(&page, "ready", "knee").await, json!(5));
        let heard = page
            .eval("const { value, secret } = said.find(({ message }) => message === 'height'); return [secret, value > 100]")
            .await;
        assert_eq!(heard, json!(["AbC123", true]));
    });
}

#[test]
fn an_accent_is_a_colour_or_nothing() {
    browse(async |[page]| {
        for (asked, is) in [("%235e3a99", "#5e3a99"), ("0a8", "#0a8"), ("red", ""), ("url(javascript:1)", ""), ("12345", "")] {
            page.goto(&page.host.nothing()).await;
            page.goto(&widget(&page, &format!("?accent={asked}"))).await;
            assert_eq!(page.text_of("return document.documentElement.style.getPropertyValue('--accent')").await, is, "{asked}");
        }
    });
}

#[test]
fn it_is_drawn_before_its_program_and_shows_no_empty_plan_for_a_given_one() {
    browse(async |[page]| {
        page.host.serves(Program::Held);
        page.client
            .execute("location.href = arguments[0]", vec![widget(&page, &format!("#p={SQUATS}")).into()])
            .await
            .expect("an address");
        page.until("the drawn widget", "return document.querySelector('#widget .scene') !== null").await;
        assert_eq!(page.text_of("return getComputedStyle(document.querySelector('.scene')).visibility").await, "hidden");
        page.host.serves(Program::Whole);
        page.until("the figures", "return document.querySelector('[data-figure=knee]').dataset.value === '5'").await;
        assert_eq!(page.text_of("return getComputedStyle(document.querySelector('.scene')).visibility").await, "visible");
    });
}

#[test]
fn open_in_full_holds_the_plan_before_the_program_comes_and_when_it_never_comes() {
    browse(async |[page]| {
        for (program, fragment, plan) in [
            (Program::Held, format!("#p={SQUATS}"), SQUATS),
            (Program::Missing, format!("#p={STRONGLIFTS}"), STRONGLIFTS),
            (Program::Held, format!("#p={SQUATS}#?secret=AbC123"), SQUATS),
            (Program::Held, format!("#p={SQUATS}&now={STRONGLIFTS}"), STRONGLIFTS),
        ] {
            page.expects_error("404");
            page.host.serves(program);
            page.goto(&page.host.nothing()).await;
            let address = widget(&page, &format!("?mode=report{fragment}"));
            page.client.execute("location.href = arguments[0]", vec![address.into()]).await.expect("an address");
            let full = format!("return document.getElementById('full')?.href === '{}#p={plan}'", page.host.address());
            page.until("the plan in the link", &full).await;
            assert_eq!(page.eval("return document.getElementById('full').checkVisibility()").await, json!(true));
        }
        page.host.serves(Program::Whole);
    });
}

#[test]
fn a_plan_that_was_cut_off_is_named() {
    browse(async |[page]| {
        page.goto(&widget(&page, &format!("?mode=report#p={}", &SQUATS[..SQUATS.len() - 3]))).await;
        page.until("a word", "return document.querySelector('[data-banner=link]')?.innerText.includes('cut off') ?? false")
            .await;
        assert_eq!(page.figures("knee").await, "-");
    });
}

#[test]
fn nothing_is_cut_off_in_280_pixels_and_axe_finds_nothing() {
    browse(async |[page]| {
        for suffix in [
            format!("?mode=report#p={STRONGLIFTS}"),
            format!("?exercises=back-squat,plank#p={STRONGLIFTS}"),
            format!("?theme=dark#p={SQUATS}"),
        ] {
            page.goto(&page.host.nothing()).await;
            page.goto(&widget(&page, &suffix)).await;
            page.until(
                "the program",
                "return !('arriving' in document.documentElement.dataset) && document.getElementById('full').hash !== ''",
            )
            .await;
            page.devtools(
                "Emulation.setDeviceMetricsOverride",
                json!({ "width": 280, "height": 2400, "deviceScaleFactor": 1, "mobile": false }),
            )
            .await;
            let cut = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
            assert_eq!(page.eval(cut).await, json!(false), "{suffix}");
            assert_eq!(findings(&page).await, Vec::<String>::new(), "{suffix}");
        }
    });
}

#[test]
fn exercises_of_the_plans_own_are_rows_of_the_widget() {
    browse(async |[page]| {
        let mut plan = link::decode(SQUATS).expect("a plan");
        let like = ExerciseId::from_slug("goblet-squat").expect("a squat").exercise();
        let own = OwnExercise { name: Name::clean("Zerch hold"), traits: like.traits, timed: false };
        plan.add_own(own).expect("room");
        page.goto(&widget(&page, &format!("#p={}", link::encode(&plan)))).await;
        page.until("the row", "return document.querySelector('[data-exercise=own-1]') !== null").await;
        page.tick("own-1").await;
        assert_eq!(page.figures("knee").await, "8");
        page.paste("input[name=search]", "zerch").await;
        assert_eq!(page.attributes("[data-exercise]", "data-exercise").await, ["own-1"]);
    });
}
