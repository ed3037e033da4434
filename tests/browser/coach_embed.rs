//! A plan for one's own site: choices, preview and snippets in the room of the coach, and the snippets on a strange page.

use chain_balance::codec::link::decode;
use chain_balance::codec::message::{Mode, Theme};
use chain_balance::codec::snippet::{Accent, Height, SnippetOptions};
use chain_balance::domain::catalogue::ExerciseId;
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::axe::findings;
use crate::host::Host;
use crate::page::Page;
use crate::screens::{NOTEBOOK, PHONE};
use crate::session::browse;
use crate::texts::STRONGLIFTS;

/// The window of the preview.
const INSIDE: &str = "const frame = document.querySelector('.preview iframe'), inside = frame.contentDocument;";

/// Opens the room over this plan and waits for its preview.
async fn enter(page: &Page, plan: &str) {
    page.open_coached(&format!("#p={plan}")).await;
    page.enter_room("embed").await;
    previewed(page, "mode=report").await;
}

/// Waits until the preview shows its plan under an address with this in it.
async fn previewed(page: &Page, part: &str) {
    let stands = format!(
        "{INSIDE} return inside?.URL.includes('{part}') && inside.readyState === 'complete'
            && inside.getElementById('full')?.hash.startsWith('#p=') && !('arriving' in inside.documentElement.dataset)"
    );
    page.until(&format!("the preview with {part}"), &stands).await;
}

/// What a script finds in the preview.
async fn inside(page: &Page, script: &str) -> Value {
    page.eval(&format!("{INSIDE} {script}")).await
}

async fn figure(page: &Page, name: &str) -> Value {
    inside(page, &format!("return inside.querySelector('[data-figure={name}]').dataset.value")).await
}

/// Both snippets, as they must be for these choices.
async fn snippets_are(page: &Page, choices: &SnippetOptions, height: &str) {
    let (site, plan) = (page.host.address(), decode(STRONGLIFTS).expect("a plan"));
    assert_eq!(page.value("#snippet-frame").await, choices.frame(&site, &plan, Height::parse(height).expect("a height")));
    assert_eq!(page.value("#snippet-element").await, choices.element(&site, &plan));
}

fn report() -> SnippetOptions {
    SnippetOptions::usual(Mode::Report)
}

/// The height in the frame in which the plan is measured, as narrow as a small phone, once it shows what the preview shows.
async fn measured(page: &Page) -> String {
    const MEASURED: &str =
        "const { contentDocument: inside, contentWindow: { location } } = document.querySelector('.probe iframe');
        const height = String(Math.ceil(inside.getElementById('widget')?.getBoundingClientRect().height ?? 0));";
    let stands = format!(
        "{MEASURED} return location.href === document.querySelector('.preview iframe').contentWindow.location.href
            && inside.readyState === 'complete' && inside.getElementById('full')?.hash.startsWith('#p=')
            && !('arriving' in inside.documentElement.dataset) && height === document.querySelector('[name=embed-height]').placeholder"
    );
    page.until("the height that was measured", &stands).await;
    page.text_of(&format!("{MEASURED} return height")).await
}

async fn clipboard(page: &Page, setting: &str) {
    for name in ["clipboard-write", "clipboard-read"] {
        page.devtools("Browser.setPermission", json!({ "permission": { "name": name }, "setting": setting })).await;
    }
}

#[test]
fn every_choice_arrives_in_both_snippets_and_in_the_preview() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        assert_eq!(figure(&page, "posterior-share").await, "41.88");
        assert_eq!(inside(&page, "return inside.documentElement.dataset.mode").await, "report");
        let height = measured(&page).await;
        snippets_are(&page, &report(), &height).await;
        let steps = page.eval("return history.length").await;

        page.choose("embed-mode", "0").await;
        previewed(&page, "mode=calculator").await;
        assert_eq!(page.eval("return document.activeElement.name").await, "embed-mode", "the preview takes no focus");
        assert_eq!(inside(&page, "return inside.querySelectorAll('[name=search], select').length").await, json!(3));
        page.choose("embed-targets", "1").await;
        page.choose("embed-exercises", "1").await;
        page.choose("embed-theme", "2").await;
        page.choose("embed-background", "1").await;
        page.enter("[name=embed-accent]", "#0A8").await;
        page.enter("[name=embed-height]", "700").await;
        previewed(&page, "accent=00aa88&background=transparent&targets=fixed&exercises=back-squat,").await;
        assert_eq!(inside(&page, "return inside.querySelectorAll('[name=search], select').length").await, json!(0));
        assert_eq!(inside(&page, "return inside.documentElement.dataset.theme").await, "dark");
        assert_eq!(inside(&page, "return inside.documentElement.style.getPropertyValue('--accent')").await, "#00aa88");
        let rows = "return [...inside.querySelectorAll('[data-exercise]')].map(row => row.dataset.exercise).join(' ')";
        let exercises: Vec<&str> =
            vec!["back-squat", "bench-press-barbell", "barbell-row", "overhead-press-barbell", "deadlift"];
        assert_eq!(inside(&page, rows).await, exercises.join(" "));
        assert_eq!(figure(&page, "posterior-share").await, "41.88");
        let exercises = exercises.into_iter().filter_map(ExerciseId::from_slug).collect();
        let accent = Accent::parse("0a8");
        let all = SnippetOptions {
            theme: Theme::Dark,
            accent,
            transparent: true,
            fixed_targets: true,
            exercises,
            ..SnippetOptions::usual(Mode::Calculator)
        };
        snippets_are(&page, &all, "700").await;
        assert_eq!(page.value("[name=embed-colour]").await, "#00aa88");
        assert_eq!(page.eval("return history.length").await, steps, "going back leaves the page as before");
    });
}

#[test]
fn exercises_are_chosen_by_search_and_left_out_again() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        page.choose("embed-mode", "0").await;
        page.choose("embed-exercises", "2").await;
        page.until("a hint", "return document.querySelector('dialog').innerText.includes('can pick any exercise')").await;
        for name in ["Pull-up", "Plank", "Pull-up", "nonsense"] {
            page.enter("dialog [name=means]", name).await;
        }
        previewed(&page, "exercises=pull-up,plank#").await;
        assert_eq!(page.eval("return document.querySelector('dialog [name=means]').dataset.refused").await, "");
        page.push("leave out Pull-Up").await;
        assert_eq!(page.eval("return document.activeElement.name").await, "means");
        previewed(&page, "exercises=plank#").await;
        assert!(!page.text_of("return document.querySelector('dialog').innerText").await.contains("all can be picked"));
        assert!(page.value("#snippet-element").await.contains("exercises=\"plank\""));
    });
}

#[test]
fn what_is_no_colour_and_no_height_is_refused_with_a_word() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        for typed in ["red", "#12345", "\"><script>"] {
            page.enter("[name=embed-accent]", typed).await;
            assert_eq!(page.value("[name=embed-accent]").await, typed);
            assert!(page.find("#embed-accent-word").await.text().await.expect("a word").contains("not a colour"));
        }
        for typed in ["119", "4001", "5e2", "1000000"] {
            page.enter("[name=embed-height]", typed).await;
            assert!(page.find("#embed-height-word").await.text().await.expect("a word").contains("120 to 4000"), "{typed}");
        }
        assert_eq!(page.attributes("dialog [data-refused]", "name").await, ["embed-accent", "embed-height"]);
        let height = measured(&page).await;
        snippets_are(&page, &report(), &height).await;
        page.enter("[name=embed-accent]", "").await;
        page.enter("[name=embed-height]", "120").await;
        assert_eq!(page.attributes("dialog [data-refused]", "name").await, Vec::<String>::new());
        snippets_are(&page, &report(), "120").await;
        assert!(page.find("#embed-height-word").await.text().await.expect("a word").contains("scroll inside it"));
        page.enter("[name=embed-height]", "").await;
        snippets_are(&page, &report(), &height).await;
    });
}

#[test]
fn a_colour_that_is_picked_is_an_accent() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        const PICK: &str = "const field = document.querySelector('[name=embed-colour]');
            field.value = '#b4237a'; field.dispatchEvent(new InputEvent('input', { bubbles: true }))";
        page.eval(PICK).await;
        previewed(&page, "accent=b4237a").await;
        assert_eq!(page.value("[name=embed-accent]").await, "#b4237a");
        snippets_are(&page, &SnippetOptions { accent: Accent::parse("b4237a"), ..report() }, &measured(&page).await).await;
    });
}

#[test]
fn the_preview_is_as_high_as_the_widget_says_and_nobody_else() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        let fits = format!(
            "{INSIDE} return Number(frame.height) === Math.ceil(inside.getElementById('widget').getBoundingClientRect().height)"
        );
        page.until("the height of the report", &fits).await;
        const SAY: &str = "for (const height of [3000, NaN, Infinity, '900', null, {}]) postMessage({ 'chain-balance': 1, type: 'height', height }, '*');
            for (const other of [null, 7, 'height', { type: 'height', height: 900 }]) postMessage(other, '*');";
        page.eval(SAY).await;
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        page.until("the height as before", &fits).await;
        page.client.clone().enter_frame(0).await.expect("the preview");
        const FROM_INSIDE: &str = "const own = { 'chain-balance': 1, type: 'height' };
            for (const height of [NaN, Infinity, '900', null, {}]) parent.postMessage({ ...own, height }, '*');
            parent.postMessage({ ...own, 'chain-balance': 2, height: 900 }, '*');
            parent.postMessage({ ...own, type: 'ready', height: 900 }, '*');";
        page.eval(FROM_INSIDE).await;
        page.client.clone().enter_parent_frame().await.expect("the page");
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        page.until("the height as before", &fits).await;
        page.choose("embed-mode", "0").await;
        previewed(&page, "mode=calculator").await;
        page.until("the height of the calculator", &fits).await;
    });
}

#[test]
fn the_frame_is_as_high_as_the_plan_is_on_a_small_phone_whatever_is_chosen() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        let width = "return document.querySelector('.probe iframe').clientWidth";
        let report = measured(&page).await;
        assert_eq!(page.eval(width).await, json!(320));
        let previewed_height = page.eval(&format!("{INSIDE} return frame.clientHeight")).await.as_u64();
        assert!(report.parse().ok() >= previewed_height, "{report} at the narrowest, {previewed_height:?} in the preview");
        page.choose("embed-mode", "0").await;
        previewed(&page, "mode=calculator").await;
        let longer = "return document.querySelector('.probe iframe').contentWindow.location.search.includes('calculator')";
        page.until("the calculator is measured", longer).await;
        let calculator = measured(&page).await;
        assert_ne!(calculator, report);
        assert!(page.value("#snippet-frame").await.contains(&format!("height=\"{calculator}\"")));
    });
}

#[test]
fn what_is_copied_is_the_snippet() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        clipboard(&page, "granted").await;
        for (button, field) in [("Copy the frame", "#snippet-frame"), ("Copy the element", "#snippet-element")] {
            page.push(button).await;
            page.until("a word", "return document.querySelector('[data-copied=true]')?.innerText === 'Copied.'").await;
            let read = "const [done] = arguments; navigator.clipboard.readText().then(done, error => done(String(error)))";
            assert_eq!(page.eval_later(read, vec![]).await, page.value(field).await);
            page.choose("embed-theme", if button == "Copy the frame" { "1" } else { "2" }).await;
            page.until("no word", "return document.querySelector('[data-copied]') === null").await;
        }
    });
}

#[test]
fn where_copying_is_refused_the_snippet_is_selected() {
    browse(async |[page]| {
        page.before_every_page(
            "navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))",
        )
        .await;
        enter(&page, STRONGLIFTS).await;
        page.push("Copy the element").await;
        page.until("a word", "return document.querySelector('[data-copied=false]')?.innerText.includes('Ctrl+C') ?? false")
            .await;
        let selected =
            "const field = document.activeElement; return field.value.slice(field.selectionStart, field.selectionEnd)";
        assert_eq!(page.eval(selected).await, page.value("#snippet-element").await);
    });
}

#[test]
fn on_a_page_of_another_origin_both_snippets_become_the_widget() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        page.choose("embed-theme", "2").await;
        page.enter("[name=embed-accent]", "#0a8").await;
        assert!(page.find("[data-local]").await.text().await.expect("a word").contains(&page.host.address()));
        let height = measured(&page).await;
        let (frame, element) = (page.value("#snippet-frame").await, page.value("#snippet-element").await);
        let blog = Host::start();
        page.goto(&blog.post(&format!("<h1>A post</h1>{frame}"), "")).await;
        page.client.clone().enter_frame(0).await.expect("a frame");
        page.until("the figures", "return document.querySelector('[data-figure=knee]')?.dataset.value === '15'").await;
        assert_eq!(page.figures("posterior-share push pull").await, "41.88 15 7.5");
        assert_eq!(page.text_of("return document.documentElement.dataset.theme").await, "dark");
        page.client.clone().enter_parent_frame().await.expect("the post");
        assert_eq!(page.eval("return document.querySelector('iframe').offsetHeight").await.to_string(), height);
        let link = "return document.querySelector('p > a').href";
        assert_eq!(page.text_of(link).await, format!("{}#p={STRONGLIFTS}", page.host.address()));

        page.before_every_page("addEventListener('ready', ({ detail }) => { window.ready = detail }, true)").await;
        page.goto(&blog.post(&format!("<h1>A post</h1>{element}"), "")).await;
        page.until("the element", "return window.ready?.report.figures.knee === 15").await;
        assert_eq!(
            page.eval("return [ready.plan, ready.report.figures['posterior-share']]").await,
            json!([STRONGLIFTS, 41.88])
        );
        let look =
            "const { searchParams } = new URL(document.querySelector('chain-balance').shadowRoot.querySelector('iframe').src);
            return ['mode', 'theme', 'accent'].map(name => searchParams.get(name)).join(' ')";
        assert_eq!(page.text_of(look).await, "report dark 00aa88");
        assert_eq!(
            page.text_of("return document.querySelector('chain-balance > a').textContent").await,
            "Training plan: StrongLifts 5x5"
        );
    });
}

#[test]
fn the_page_shows_no_frame_of_another_origin() {
    browse(async |[page]| {
        page.expects_error("Content Security Policy");
        page.expects_error("securitypolicyviolation");
        let blog = Host::start();
        enter(&page, STRONGLIFTS).await;
        const LEAD: &str = "window.refused = []; addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => refused.push([effectiveDirective, new URL(blockedURI).origin]));
            document.querySelector('.preview iframe').src = arguments[0]";
        page.eval_with(LEAD, vec![blog.post("<h1>A post</h1>", "").into()]).await;
        page.until("a refusal", "return refused.length > 0").await;
        assert_eq!(page.eval("return refused[0]").await, json!(["frame-src", blog.origin()]));
    });
}

#[test]
fn a_keyboard_alone_does_it() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        clipboard(&page, "granted").await;
        page.eval("document.querySelector('.opener:has(+ #rooms-menu)').focus()").await;
        page.press(&[Key::Enter.into()]).await;
        while page.eval("return document.activeElement.dataset.room").await != "embed" {
            page.tab().await;
        }
        page.press(&[Key::Enter.into()]).await;
        page.until("the room", "return document.querySelector('dialog')?.open === true").await;
        previewed(&page, "mode=report").await;
        let mut stops = Vec::new();
        let mut theme_set = false;
        while stops.last() != Some(&String::from("Copy the element")) {
            page.tab().await;
            let stop = "const { name, textContent, localName, ariaLabel } = document.activeElement; return name || ariaLabel || (localName === 'iframe' ? localName : textContent)";
            let stop = page.text_of(stop).await;
            if stop == "embed-theme" && !theme_set {
                page.press(&[Key::Down.into()]).await;
                theme_set = true;
            }
            if stops.last() != Some(&stop) {
                stops.push(stop);
            }
            assert!(stops.len() < 30, "{stops:?}");
        }
        assert_eq!(
            stops,
            [
                "Close",
                "embed-mode",
                "embed-theme",
                "embed-background",
                "embed-accent",
                "embed-colour",
                "embed-height",
                "iframe",
                "snippet-frame",
                "Copy the frame",
                "snippet-element",
                "Copy the element"
            ]
        );
        page.press(&[Key::Enter.into()]).await;
        page.until("a word", "return document.querySelector('[data-copied=true]') !== null").await;
        assert!(page.value("#snippet-element").await.contains("theme=\"light\""));
        previewed(&page, "theme=light").await;
        page.press(&[Key::Escape.into()]).await;
        page.until("the page", "return document.querySelector('dialog') === null").await;
        assert_eq!(page.eval("return document.activeElement.matches('.opener:has(+ #rooms-menu)')").await, true);
    });
}

#[test]
fn axe_finds_nothing_in_the_room_of_a_calculator_nor_in_its_preview_and_nothing_is_cut_off() {
    browse(async |[page]| {
        enter(&page, STRONGLIFTS).await;
        page.choose("embed-mode", "0").await;
        page.choose("embed-exercises", "2").await;
        page.enter("dialog [name=means]", "Pull-up").await;
        page.enter("[name=embed-accent]", "red").await;
        previewed(&page, "exercises=pull-up").await;
        for size in [PHONE, NOTEBOOK] {
            page.screen(size).await;
            for scheme in ["light", "dark"] {
                page.scheme(scheme).await;
                assert_eq!(findings(&page).await, Vec::<String>::new(), "{size:?} {scheme}");
            }
            let wide = "const inside = document.querySelector('.room .inside'); return inside.scrollWidth - inside.clientWidth";
            assert_eq!(page.eval(wide).await, json!(0), "{size:?}");
        }
        page.client.clone().enter_frame(0).await.expect("the preview");
        assert_eq!(findings(&page).await, Vec::<String>::new(), "in the preview");
        page.client.clone().enter_parent_frame().await.expect("the page");
    });
}
