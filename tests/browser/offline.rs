//! The page without a network, and the way to a new version.

use serde_json::json;

use crate::coach_log::{found, give, room};
use crate::host::Program;
use crate::page::Page;
use crate::session::browse_and_keep;
use crate::texts::STRONGLIFTS;

const STRONG: &str = include_str!("../fixtures/log/strong-current.csv");
/// The addresses of all that is kept.
const KEPT: &str = "
    const done = arguments[arguments.length - 1];
    (async () => {
        const own = (await caches.keys()).filter(name => name.startsWith('chain-balance /some/where/ '));
        const all = await Promise.all(own.map(async name => (await (await caches.open(name)).keys()).map(({ url }) => url)));
        return all.flat();
    })().then(done, error => done(`${error}`));";
const REGISTERED: &str = "
    const done = arguments[arguments.length - 1];
    navigator.serviceWorker.getRegistrations().then(all => done(all.map(({ scope }) => scope)));";

async fn kept(page: &Page) -> Vec<String> {
    let kept = page.eval_later(KEPT, vec![]).await;
    kept.as_array().into_iter().flatten().filter_map(|address| Some(String::from(address.as_str()?))).collect()
}

/// Waits until so much is kept: a part of the name of its last file.
async fn keeps(page: &Page, part: &str) {
    let start = std::time::Instant::now();
    while !kept(page).await.iter().any(|address| address.contains(part)) {
        assert!(start.elapsed().as_secs() < 20, "{part} is not kept: {:?}", kept(page).await);
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

/// Opens the page, and waits until all of it is kept and answered for.
async fn open_and_keep(page: &Page) {
    page.open().await;
    keeps(page, "unpack_bg").await;
    page.until("somebody who answers", "return navigator.serviceWorker.controller !== null").await;
}

async fn waits(page: &Page, milliseconds: u64) {
    page.eval_later("setTimeout(arguments[1], arguments[0])", vec![milliseconds.into()]).await;
}

#[test]
fn the_second_visit_needs_no_network_for_the_plan_or_for_any_room() {
    browse_and_keep(async |[page]| {
        page.expects_error("ERR_");
        page.open().await;
        page.tick_sets(&[("back-squat", 5), ("pull-up", 4)]).await;
        keeps(&page, "unpack_bg").await;
        page.host.goes();
        page.reload().await;
        assert_eq!((page.ticked().await, page.figures("knee pull").await), ("back-squat pull-up".into(), "5 4".into()));
        page.tick("plank").await;
        page.advised().await;
        room(&page, "text").await;
        page.paste("textarea[name=plan-text]", "Squat 5x5").await;
        page.until("the plan", "return document.querySelector('.understood')?.dataset.entries === '1'").await;
        page.leave_room().await;
        room(&page, "log").await;
        give(&page, STRONG).await;
        assert_eq!(found(&page).await, "Strong 9");
        page.leave_room().await;
        page.reload().await;
        assert_eq!(page.ticked().await, "back-squat pull-up plank");
    });
}

#[test]
fn a_link_opens_without_a_network_and_so_does_one_whose_sign_was_lost_on_the_way() {
    browse_and_keep(async |[page]| {
        page.expects_error("ERR_");
        open_and_keep(&page).await;
        page.host.goes();
        for shape in [format!("#p={STRONGLIFTS}"), format!("?from=chat#p={STRONGLIFTS}"), format!("a/b/%23p={STRONGLIFTS}")] {
            page.goto(&page.host.nothing()).await;
            page.open_with(&shape).await;
            assert_eq!(page.figures("push").await, "15", "{shape}");
        }
    });
}

#[test]
fn what_is_not_kept_leads_to_the_page_and_what_belongs_to_others_is_left_alone() {
    browse_and_keep(async |[page]| {
        page.expects_error("ERR_");
        open_and_keep(&page).await;
        page.host.goes();
        page.goto(&format!("{}plans/phul/", page.host.address())).await;
        page.stands().await;
        assert_eq!(page.text_of("return location.pathname").await, "/some/where/");
        page.until("the reason", "return document.body.innerText.includes('That page is not kept on this device')").await;
        assert_eq!(page.text_of("return location.search").await, "");
        room(&page, "embed").await;
        page.until(
            "a word in the place of the preview",
            "return document.querySelector('.preview iframe')?.contentDocument?.body?.innerText === 'There is no network, which the widget needs.'",
        )
        .await;
        for address in ["embed.v1.js", "module/chain-balance.js", "../nothing.html"] {
            let answered = page
                .eval_later("fetch(arguments[0]).then(() => true, () => false).then(arguments[1])", vec![address.into()])
                .await;
            assert_eq!(answered, json!(false), "{address}");
        }
    });
}

#[test]
fn a_new_version_is_offered_and_never_forced_and_the_old_one_stays_whole_until_it_is_asked_for() {
    browse_and_keep(async |[page]| {
        const NEW: &str = "A new version of this page is here. Reload it: nothing of yours is lost.";
        let is_newer = "return document.documentElement.dataset.release === 'newer'";
        open_and_keep(&page).await;
        // Another page of the host, in a folder above and in one beside.
        page.eval_later(
            "Promise.all(['mine', 'chain-balance /some/ 1'].map(name => caches.open(name))).then(arguments[0])",
            vec![],
        )
        .await;
        page.tick_sets(&[("back-squat", 5)]).await;
        page.host.renews();
        page.eval("navigator.serviceWorker.ready.then(registration => registration.update())").await;
        page.until("the offer", &format!("return document.getElementById('needs').innerText.includes({})", json!(NEW))).await;
        assert_eq!(page.eval(is_newer).await, json!(false));

        // Whoever reloads in the usual way has the old one, whole, and is told again.
        page.reload().await;
        assert_eq!(page.eval(is_newer).await, json!(false));
        room(&page, "log").await;
        give(&page, STRONG).await;
        assert_eq!(found(&page).await, "Strong 9");
        page.leave_room().await;
        page.until("the offer", &format!("return document.getElementById('needs').innerText.includes({})", json!(NEW))).await;
        let before = page
            .eval("return JSON.stringify(Object.entries(localStorage).filter(([name]) => !name.endsWith('picture')).sort())")
            .await;

        page.push("Reload").await;
        page.until("the new version", is_newer).await;
        page.stands().await;
        assert_eq!((page.ticked().await, page.figures("knee").await), ("back-squat".into(), "5".into()));
        let after = page
            .eval("return JSON.stringify(Object.entries(localStorage).filter(([name]) => !name.endsWith('picture')).sort())")
            .await;
        assert_eq!(before, after);
        page.until("nothing to say", "return document.getElementById('needs').innerText === ''").await;
        keeps(&page, "boot-ffffffffffffffff.js").await;
        keeps(&page, "unpack_bg").await;
        waits(&page, 500).await;
        let names = page.eval_later("caches.keys().then(arguments[0])", vec![]).await;
        let names: Vec<&str> = names.as_array().into_iter().flatten().filter_map(|name| name.as_str()).collect();
        assert_eq!(names.len(), 3, "the older version is gone and nothing else: {names:?}");
        assert!(names.contains(&"mine") && names.contains(&"chain-balance /some/ 1"), "{names:?}");

        page.expects_error("ERR_");
        page.host.goes();
        page.reload().await;
        assert_eq!(page.eval(is_newer).await, json!(true));
    });
}

#[test]
fn a_tab_of_the_old_version_goes_on_while_another_one_has_the_new() {
    browse_and_keep(async |[page]| {
        open_and_keep(&page).await;
        page.tick_sets(&[("back-squat", 5)]).await;
        let first = page.client.window().await.expect("a window");
        let second = page.client.new_window(true).await.expect("a window").handle;
        page.client.switch_to_window(second).await.expect("the other tab");
        page.open().await;
        page.host.renews();
        page.eval("navigator.serviceWorker.ready.then(registration => registration.update())").await;
        page.until("the offer", "return document.getElementById('needs').innerText.includes('A new version')").await;
        page.push("Reload").await;
        page.until("the new version", "return document.documentElement.dataset.release === 'newer'").await;
        page.stands().await;
        page.client.switch_to_window(first).await.expect("the first tab");
        assert_eq!(
            page.eval("return document.documentElement.dataset.release ?? null").await,
            json!(null),
            "nobody asked here"
        );
        page.expects_error("ERR_");
        page.host.goes();
        room(&page, "log").await;
        give(&page, STRONG).await;
        assert_eq!(found(&page).await, "Strong 9");
    });
}

#[test]
fn a_release_is_kept_as_a_whole_or_not_at_all() {
    for how in [Program::Missing, Program::CutOff] {
        browse_and_keep(async |[page]| {
            page.expects_error("404");
            page.expects_error("integrity");
            page.open().await;
            // After the page has come, and before it is kept.
            page.host.serves(how);
            waits(&page, 3_500).await;
            assert_eq!(kept(&page).await, Vec::<String>::new(), "{how:?}");
            assert_eq!(page.eval_later(REGISTERED, vec![]).await, json!([]), "{how:?}");
            page.host.serves(Program::Whole);
            page.reload().await;
            keeps(&page, "unpack_bg").await;
        });
    }
}

#[test]
fn a_page_of_another_release_than_its_worker_is_not_kept() {
    browse_and_keep(async |[page]| {
        page.open().await;
        page.host.renews();
        // A host that has the new worker already, and somewhere on the way still the old page.
        page.host.breaks("boot-ffff", crate::host::Fault::Gone);
        page.expects_error("404");
        waits(&page, 3_500).await;
        assert_eq!(kept(&page).await, Vec::<String>::new());
        page.host.mends();
        page.reload().await;
        keeps(&page, "boot-ffffffffffffffff").await;
    });
}

#[test]
fn whoever_saves_data_keeps_the_page_without_its_rooms() {
    browse_and_keep(async |[page]| {
        page.before_every_page("Object.defineProperty(navigator, 'connection', { value: { saveData: true } });").await;
        page.open().await;
        keeps(&page, "chain-balance-").await;
        waits(&page, 1_500).await;
        let kept = kept(&page).await;
        assert!(!kept.iter().any(|address| address.contains("coach")), "{kept:?}");
        page.expects_error("ERR_");
        page.host.goes();
        page.reload().await;
        page.tick("plank").await;
        page.until(
            "a word",
            "return document.getElementById('coach-fix').innerText.includes('could not be loaded. Check your connection.')",
        )
        .await;
    });
}

#[test]
fn nothing_is_kept_from_within_a_frame_or_by_the_widget() {
    for shown in ["/some/where/", "/some/where/embed/"] {
        browse_and_keep(async |[page]| {
            let blog = page.host.post(&format!("<iframe title=Plan width=1200 height=800 src={shown}></iframe>"), "");
            page.goto(&blog).await;
            waits(&page, 4_500).await;
            let arrived = "return !('arriving' in frames[0].document.documentElement.dataset)";
            page.until("the page", arrived).await;
            assert_eq!(page.eval_later(REGISTERED, vec![]).await, json!([]), "{shown}");
        });
    }
}

#[test]
fn what_the_docs_say_takes_it_all_back() {
    browse_and_keep(async |[page]| {
        open_and_keep(&page).await;
        page.tick("plank").await;
        page.host.takes_back();
        page.eval("navigator.serviceWorker.ready.then(registration => registration.update())").await;
        let start = std::time::Instant::now();
        while page.eval_later("caches.keys().then(names => arguments[0](names.length))", vec![]).await != json!(0) {
            assert!(start.elapsed().as_secs() < 20, "something is still kept");
            waits(&page, 50).await;
        }
        page.before_every_page("delete Navigator.prototype.serviceWorker;").await;
        page.reload().await;
        assert_eq!(page.ticked().await, "plank");
    });
}

/// Another app shares by a form: what the browser makes of `share_target` in the manifest.
const SHARE: &str = "
    const [home, text, file] = arguments;
    document.body.innerHTML = `<form method=post enctype=multipart/form-data action=${home}shared>
        <textarea name=shared-text></textarea><input type=file name=shared-files></form>`;
    const [words, files] = document.querySelector('form');
    words.value = text;
    if (file) {
        const data = new DataTransfer();
        data.items.add(new File([file], 'my log & more.csv', { type: 'text/csv' }));
        files.files = data.files;
    } else files.remove();
    document.querySelector('form').submit();";

#[test]
fn a_file_that_another_app_shares_is_read_as_a_log_and_a_text_as_a_plan() {
    browse_and_keep(async |[page]| {
        page.expects_error("ERR_");
        open_and_keep(&page).await;
        let home = page.host.address();
        for gone in [false, true] {
            page.goto(&page.host.nothing()).await;
            if gone {
                page.host.goes();
            }
            page.eval_with(SHARE, vec![home.clone().into(), "".into(), STRONG.into()]).await;
            page.stands().await;
            assert_eq!(found(&page).await, "Strong 9");
            assert_eq!(page.text_of("return location.href").await, home, "a reload takes nothing once more");
            let places = page.eval_later("caches.keys().then(arguments[0])", vec![]).await;
            assert!(!places.to_string().contains("handed"), "{places}");
            page.host.mends();
        }
        page.goto(&page.host.nothing()).await;
        page.eval_with(SHARE, vec![home.clone().into(), "Squat 5x5\nBench press 3x8".into(), json!(null)]).await;
        page.stands().await;
        page.until("the plan", "return document.querySelector('.understood')?.dataset.entries === '2'").await;
    });
}
