//! The room in which a plan is shared.

use chain_balance::codec::link;
use chain_balance::domain::bounded::Sets;
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::name::Name;
use chain_balance::domain::own::OwnExercise;
use chain_balance::domain::plan::{Day, Entry, ExerciseRef, Plan};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::copied::allow;
use crate::page::Page;
use crate::session::browse;
use crate::texts::{FOUR_DAYS, SQUATS, STRONGLIFTS};

/// So many entries on each of so many days; the names of own exercises where there are some.
fn plan(days: usize, entries: usize, own: &[String]) -> Plan {
    let mut plan = Plan::default();
    plan.name = Name::clean("A plan for the wall");
    let like = ExerciseId::from_slug("back-squat").expect("a squat").exercise();
    let own: Vec<ExerciseRef> = own
        .iter()
        .map(|name| OwnExercise { name: Name::clean(name), traits: like.traits, timed: false })
        .map(|own| ExerciseRef::Own(plan.add_own(own).expect("room")))
        .collect();
    let catalogue = ExerciseId::all().filter(|id| !id.exercise().usual.is_timed()).map(ExerciseRef::Catalogue);
    let mut all = own.into_iter().chain(catalogue);
    for day in 0..days {
        if day > 0 {
            plan.add_day(Day::default()).expect("room");
        }
        for exercise in all.by_ref().take(entries) {
            let entry = Entry { exercise, sets: Sets::clamped(4), amount: like.usual, locked: false };
            plan.add_entry(day, entry).expect("room");
        }
    }
    plan
}

/// Opens the room beside the link of the page.
async fn share(page: &Page, suffix: &str) {
    page.open_coached(suffix).await;
    page.click("#coach-share button").await;
    page.until("the room", "return document.querySelector('dialog[data-open=share]')?.open === true").await;
}

async fn shared_link(page: &Page) -> String {
    format!("{}#p={}", page.host.address(), page.text_of("return document.getElementById('app').dataset.plan").await)
}

/// Waits until a part of the room says this.
async fn says(page: &Page, part: &str, words: &str) {
    page.until(words, &format!("return document.getElementById('share-{part}').textContent === {}", json!(words))).await;
}

/// What is in the clipboard.
async fn clipboard(page: &Page) -> Value {
    const READ: &str = "const [done] = arguments; navigator.clipboard.readText().then(done, error => done(String(error)))";
    page.eval_later(READ, vec![]).await
}

/// What the screen shows of an element, as bytes of grey, with its width and height.
async fn seen(page: &Page, css: &str) -> (usize, usize, Vec<u8>) {
    const BOX: &str = "const element = document.querySelector(arguments[0]);
        element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height, scale: 2 };";
    let clip = page.eval_with(BOX, vec![css.into()]).await;
    let shot = page.devtools("Page.captureScreenshot", json!({ "clip": clip })).await;
    const GREY: &str = "const [data, done] = arguments, image = new Image();
        image.onload = () => {
            const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
            const context = canvas.getContext('2d');
            context.drawImage(image, 0, 0);
            const { data } = context.getImageData(0, 0, image.width, image.height);
            done([image.width, image.height, Array.from({ length: data.length / 4 }, (_, at) => data[4 * at] > 127 ? '1' : '0').join('')]);
        };
        image.src = `data:image/png;base64,${data}`;";
    let grey = page.eval_later(GREY, vec![shot["data"].clone()]).await;
    let side = |at: usize| grey[at].as_u64().expect("a side") as usize;
    let pixels = grey[2].as_str().expect("pixels").bytes().map(|pixel| if pixel == b'1' { 255 } else { 0 }).collect();
    (side(0), side(1), pixels)
}

/// How many pages the print has, on A4 and on Letter.
async fn printed(page: &Page) -> [u64; 2] {
    const COUNT: &str = r"return [...atob(arguments[0]).matchAll(/\/Type\s*\/Page\b/g)].length";
    let mut pages = [0; 2];
    for (count, (width, height)) in pages.iter_mut().zip([(8.27, 11.69), (8.5, 11.0)]) {
        let print = page.devtools("Page.printToPDF", json!({ "paperWidth": width, "paperHeight": height })).await;
        *count = page.eval_with(COUNT, vec![print["data"].clone()]).await.as_u64().expect("a number");
    }
    pages
}

/// Keeps what is offered as a file.
const KEEP_FILES: &str =
    "const make = URL.createObjectURL; URL.createObjectURL = file => { window.file = file; return make.call(URL, file); };";

#[test]
fn the_room_opens_and_closes_by_keys_and_gives_the_focus_back() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.eval("document.querySelector('#coach-share button').focus()").await;
        page.press(&[Key::Enter.into()]).await;
        page.until("the room", "return document.activeElement.id === 'room-heading'").await;
        assert_eq!(page.text_of("return document.activeElement.innerText").await, "Share");
        for _ in 0..20 {
            page.tab().await;
            assert_eq!(page.eval("return document.activeElement.closest('dialog, body').localName").await, "dialog");
            if page.eval("return document.activeElement.name === 'share-brief'").await == true {
                break;
            }
        }
        assert_eq!(page.eval("return document.activeElement.name").await, "share-brief", "Tab reaches the text");
        page.press(&[Key::Escape.into()]).await;
        page.until("the page", "return document.querySelector('dialog') === null").await;
        assert_eq!(page.eval("return document.activeElement.matches('#coach-share button')").await, true);
    });
}

#[test]
fn the_head_of_the_page_stands_when_the_coach_comes() {
    browse(async |[page]| {
        const HEAD: &str =
            "return JSON.stringify([document.querySelector('.header'), ...document.querySelectorAll('.plans > *')]
            .map(part => part.getBoundingClientRect()))";
        for width in [360, 768, 1440] {
            page.screen((width, 800)).await;
            page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}")).await;
            page.open().await;
            let before = page.text_of(HEAD).await;
            page.coached().await;
            assert_eq!(page.text_of(HEAD).await, before, "{width}");
            let whole = "const { scrollWidth, clientWidth } = document.querySelector('#coach-share button'); return scrollWidth <= clientWidth";
            assert_eq!(page.eval(whole).await, true, "{width}");
        }
    });
}

#[test]
fn the_link_and_the_text_are_copied() {
    browse(async |[page]| {
        share(&page, &format!("#p={STRONGLIFTS}")).await;
        allow(&page, "granted").await;
        let link = shared_link(&page).await;
        assert_eq!(page.value("input[name=share-link]").await, link);
        let hint = page.text_of("return document.querySelector('[data-share=link] .hint').innerText").await;
        assert!(
            hint.starts_with(&format!("It holds the whole plan with its settings, in {} characters.", link.len())),
            "{hint}"
        );
        page.push("Copy this link").await;
        says(&page, "link", "Copied.").await;
        assert_eq!(clipboard(&page).await, link);
        page.push("Copy this text").await;
        says(&page, "brief", "Copied.").await;
        let brief =
            "StrongLifts 5x5\n3 sessions and 39 sets a week\nBack 42 %: 18 short of 60\nPush 15 : 7.5 pull: 7 pull sets short";
        assert_eq!(clipboard(&page).await, format!("{brief}\n{link}"));
        page.click("[data-share=text] details button").await;
        says(&page, "text", "Copied.").await;
        let text = clipboard(&page).await;
        let lines: Vec<&str> = text.as_str().expect("a text").lines().map(str::trim_end).collect();
        assert_eq!(lines[..2], ["StrongLifts 5x5", ""]);
        assert!(lines[2].starts_with("A: Squat (Barbell) 5×5, Bench Press (Barbell) 5×5"), "{lines:?}");
        assert!(lines.iter().any(|line| line.starts_with("The change that gets closest: Add ")), "{lines:?}");
        assert_eq!(lines.last(), Some(&link.as_str()));
    });
}

#[test]
fn where_the_clipboard_is_refused_the_room_says_so() {
    browse(async |[page]| {
        page.before_every_page(
            "navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))",
        )
        .await;
        share(&page, &format!("#p={STRONGLIFTS}")).await;
        page.push("Copy this link").await;
        says(&page, "link", "Your browser does not let this page copy: select the text and copy it yourself.").await;
    });
}

#[test]
fn the_sheet_of_the_device_is_offered_where_there_is_one() {
    browse(async |[page]| {
        let send = "return [...document.querySelectorAll('[data-share=link] button')].some(button => button.innerText === 'Send with …')";
        page.before_every_page("delete Navigator.prototype.share").await;
        share(&page, &format!("#p={STRONGLIFTS}")).await;
        assert_eq!(page.eval(send).await, false);
        page.before_every_page("navigator.share = data => { window.sent = data; return Promise.reject(new Error('closed')); }")
            .await;
        page.reload().await;
        share(&page, &format!("#p={STRONGLIFTS}")).await;
        assert_eq!(page.eval(send).await, true);
        page.push("Send with …").await;
        let sent = page.eval("return window.sent").await;
        assert_eq!(sent, json!({ "title": "StrongLifts 5x5", "url": shared_link(&page).await }));
    });
}

#[test]
fn the_code_on_the_screen_is_read_back_in_light_and_in_dark() {
    browse(async |[page]| {
        share(&page, &format!("#p={FOUR_DAYS}")).await;
        let link = shared_link(&page).await;
        for scheme in ["light", "dark"] {
            page.scheme(scheme).await;
            let (width, height, pixels) = seen(&page, "[data-share=code] svg").await;
            let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
            let read: Vec<String> = image.detect_grids().iter().map(|grid| grid.decode().expect("a code").1).collect();
            assert_eq!(read, std::slice::from_ref(&link), "{scheme}");
        }
    });
}

#[test]
fn a_link_that_is_too_long_for_a_code_says_so() {
    browse(async |[page]| {
        let names: Vec<String> = (0..60).map(|number| format!("{number} {}", "x".repeat(76))).collect();
        share(&page, &link::fragment(&plan(1, 60, &names))).await;
        let words = page.text_of("return document.querySelector('[data-share=code] p').innerText").await;
        assert_eq!(words, "This link is too long for a QR code, which holds 2,953 characters. Copy it instead.");
    });
}

#[test]
fn the_picture_is_saved_without_a_network_and_is_not_blank() {
    browse(async |[page]| {
        page.before_every_page(KEEP_FILES).await;
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        let offline = json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        page.devtools("Network.emulateNetworkConditions", offline).await;
        page.click("#coach-share button").await;
        page.push("Save as PNG").await;
        says(&page, "picture", "Saved.").await;
        const LOOK: &str = "const [done] = arguments;
            createImageBitmap(window.file).then(image => {
                const canvas = new OffscreenCanvas(image.width, image.height), context = canvas.getContext('2d');
                context.drawImage(image, 0, 0);
                const colours = new Map(), pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
                for (const pixel of pixels) colours.set(pixel, (colours.get(pixel) ?? 0) + 1);
                const share = name => (colours.get(new Uint32Array(new Uint8Array(name).buffer)[0]) ?? 0) / pixels.length;
                done([window.file.type, image.width, image.height, colours.size, share([0xd9, 0x73, 0x0d, 255]), share([0x4a, 0x2a, 0x85, 255])]);
            }, error => done(String(error)));";
        page.eval("window.wide = window.file").await;
        let look = page.eval_later(LOOK, vec![]).await;
        assert_eq!(look.as_array().map(|look| &look[..3]), Some(&[json!("image/png"), json!(2400), json!(1260)][..]), "{look}");
        // The letters have edges of many shades; both sides of the body and of the beam are seen.
        assert!(look[3].as_u64() > Some(30) && look[4].as_f64() > Some(0.004) && look[5].as_f64() > Some(0.003), "{look}");
        page.click("figure:last-child button").await;
        page.until("the tall one", "return window.file.type === 'image/png' && window.file !== window.wide").await;
        let tall = page.eval_later(LOOK, vec![]).await;
        assert_eq!(tall.as_array().map(|look| &look[1..3]), Some(&[json!(2160), json!(2700)][..]), "{tall}");
        page.push("Save as SVG").await;
        let drawn = page.eval_later("const [done] = arguments; window.file.text().then(done)", vec![]).await;
        assert!(drawn.as_str().is_some_and(|drawn| drawn.starts_with("<svg xmlns=")), "{drawn}");
    });
}

#[test]
fn a_hostile_name_is_text_everywhere() {
    browse(async |[page]| {
        const WITNESS: &str = "window.alert = () => console.error('alert'); window.onerror = error => console.error(error);";
        page.before_every_page(WITNESS).await;
        for name in
            ["<img src=x onerror=alert(1)>", "</text><script>alert(1)</script>", "javascript:alert(1)", "a\u{301}\u{302}"]
        {
            let name = if name.starts_with('a') { format!("\u{202e}a{}", "\u{301}".repeat(10_000)) } else { name.into() };
            let clean = Name::clean(&name);
            let mut plan = plan(1, 1, &[name]);
            plan.name = clean.clone();
            plan.set_day(0, clean.clone(), None).expect("a day");
            share(&page, &link::fragment(&plan)).await;
            page.until(
                "the picture",
                "const image = document.querySelector('.sharing img'); return image.complete && image.naturalWidth === 1200",
            )
            .await;
            let odd = "return document.querySelectorAll(':is(dialog, .print-sheet) :is(script, iframe, a, [onerror], [onload], img:not(.sharing img))').length";
            assert_eq!(page.eval(odd).await, 0, "{clean}");
            assert_eq!(page.texts(".print-sheet bdi").await, [clean.as_str(); 3]);
            let text = page.value("textarea[name=share-text]").await;
            assert_eq!(text.lines().next(), Some(clean.as_str()));
            page.leave_room().await;
        }
    });
}

#[test]
fn thirty_entries_fit_one_page_with_and_without_the_room() {
    browse(async |[page]| {
        let long: Vec<String> = (0..30).map(|number| format!("{number} {}", "Donaudampfschifffahrt ".repeat(4))).collect();
        for plan in [plan(6, 5, &[]), plan(1, 30, &[]), plan(7, 4, &[]), plan(6, 5, &long)] {
            share(&page, &link::fragment(&plan)).await;
            assert_eq!(printed(&page).await, [1, 1]);
            page.leave_room().await;
            assert_eq!(printed(&page).await, [1, 1]);
        }
        // The count counts: what does not fit goes on to other pages.
        share(&page, &link::fragment(&plan(3, 45, &[]))).await;
        assert!(printed(&page).await.into_iter().all(|pages| pages > 1));
    });
}

#[test]
fn the_print_is_the_plan_and_nothing_of_the_page() {
    browse(async |[page]| {
        share(&page, &format!("#p={STRONGLIFTS}")).await;
        page.eval("window.print = () => { window.asked = true; }").await;
        page.push("Print this plan").await;
        assert_eq!(page.eval("return window.asked").await, true);
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let shown = page.text_of("return document.body.innerText").await;
        let lines: Vec<&str> = shown.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let (link, sheet) = lines.split_last().expect("a sheet");
        assert_eq!(*link, format!("This plan: {}", shared_link(&page).await));
        assert_eq!(
            sheet.join("; "),
            "StrongLifts 5x5; Front 58 %; goal 60 % back; Back 42 %; Back posterior; 42%; 18 short of 60; Push : Pull; 15:7.5; \
             7 pull sets short; 42 % back: 18 points short of the goal of 60 %, however you count: 23 to 49 %.; \
             Push : pull 15 : 7.5 sets a week. Twice as much pushing as pulling. Not yet 1 : 1.; \
             Hip : knee 1.5 : 15 sets a week. 10 times as much knee extension as hip work.; Trained 3 times a week.; \
             A; Squat (Barbell); 5×5; Bench Press (Barbell); 5×5; Bent-Over Row (Barbell); 5×5; \
             B; Squat (Barbell); 5×5; Overhead Press (Barbell); 5×5; Deadlift (Barbell); 1×5; \
             Sets per muscle and week; Chest; 7.5; Front shoulders; 11.3; Abs and deep core; 7.5; Quads; 15.8; Side shoulders; 3.8; \
             Biceps; 3.8; Triceps; 7.5; Forearms and grip; 4.5; Adductors; 7.5; Rear shoulders; 3.8; Traps; 4.5; \
             Rhomboids and mid-back; 7.5; Lats; 8.3; Lower back; 5.3; Glutes; 16.5; Hamstrings; 9"
        );
    });
}

#[test]
fn nothing_ticked_is_nothing_to_share() {
    browse(async |[page]| {
        page.open_coached("").await;
        page.enter_room("share").await;
        assert_eq!(
            page.text_of("return document.querySelector('dialog .inside').innerText").await,
            "There is nothing to share yet: tick what you train first."
        );
        assert_eq!(page.eval("return document.querySelector('.print-sheet')").await, Value::Null);
    });
}
