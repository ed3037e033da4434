//! What a host and other apps see of the page: what is missing, the icons, what is handed over, and the version.

use serde_json::{Value, json};

use crate::coach_log::found;
use crate::page::Page;
use crate::screens::{NOTEBOOK, PHONE};
use crate::session::{browse, browse_and_keep};
use crate::texts::STRONGLIFTS;

const STRONG: &str = include_str!("../fixtures/log/strong-current.csv");

#[test]
fn what_is_missing_leads_home_and_recovers_a_link_however_deep_it_is() {
    browse(async |[page]| {
        page.expects_error("404");
        page.expects_error("MIME type");
        for depth in [0, 1, 5, 12] {
            let deep = format!("{}{}", page.host.address(), "x/".repeat(depth));
            page.goto(&format!("{deep}no-such-page")).await;
            assert_eq!(page.text_of("return document.querySelector('a').href").await, page.host.address(), "{depth}");
            page.goto(&format!("{deep}index.html%23p={STRONGLIFTS}")).await;
            page.until("the page", "return document.getElementById('app') !== null").await;
            page.stands().await;
            assert_eq!(page.figures("push").await, "15", "{depth}");
        }
    });
}

#[test]
fn what_is_missing_is_never_its_own_way_home() {
    browse(async |[page]| {
        page.expects_error("404");
        page.expects_error("MIME type");
        page.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        page.goto(&format!("{}a/b/c/", page.host.address())).await;
        page.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await;
        assert_eq!(page.eval("return document.links.length").await, json!(0));
        assert!(page.text_of("return document.body.textContent").await.contains("Chain balance itself has a shorter address"));
    });
}

/// The sheet of the calculator hides on a phone all that is no part of its three: this page has one of its own.
#[test]
fn what_is_missing_is_seen_on_every_screen_in_the_theme_that_was_chosen() {
    browse(async |[page]| {
        page.expects_error("404");
        page.expects_error("MIME type");
        page.goto(&page.host.nothing()).await;
        for (theme, scheme) in [("dark", "dark"), ("light", "light")] {
            page.eval_with("localStorage.setItem('chain-balance.theme', arguments[0])", vec![theme.into()]).await;
            for screen in [PHONE, (768, 1024), NOTEBOOK] {
                page.screen(screen).await;
                page.goto(&format!("{}no-such-page", page.host.address())).await;
                let seen = "return ['h1', 'p', 'a[data-kind=primary]', '.mark'].every(css => {
                    const { width, height, left, right } = document.querySelector(css).getBoundingClientRect();
                    return width > 10 && height > 10 && left >= 0 && right <= innerWidth;
                })";
                assert_eq!(page.eval(seen).await, true, "{theme}");
                assert_eq!(page.text_of("return getComputedStyle(document.documentElement).colorScheme").await, scheme);
            }
            for plans in ["plans/", "plans/phul/"] {
                page.goto(&format!("{}{plans}", page.host.address())).await;
                assert_eq!(
                    page.text_of("return getComputedStyle(document.documentElement).colorScheme").await,
                    scheme,
                    "{plans}"
                );
            }
        }
    });
}

#[test]
fn a_browser_finds_nothing_wrong_with_installing_the_page() {
    browse_and_keep(async |[page]| {
        page.open().await;
        let manifest = page.devtools("Page.getAppManifest", json!({})).await;
        assert_eq!(manifest["errors"], json!([]));
        let stated: Value = serde_json::from_str(manifest["data"].as_str().expect("a manifest")).expect("JSON");
        assert_eq!(page.devtools("Page.getInstallabilityErrors", json!({})).await["installabilityErrors"], json!([]));
        for icon in stated["icons"].as_array().expect("icons") {
            const SIZE: &str = "
                const [src, done] = arguments, image = Object.assign(new Image(), { src });
                image.decode().then(() => done(`${image.naturalWidth}x${image.naturalHeight}`), error => done(`${error}`));";
            let size = page.eval_later(SIZE, vec![icon["src"].clone()]).await;
            let (stated, size) = (icon["sizes"].as_str().expect("a size"), size.as_str().expect("a size"));
            assert!(if stated == "any" { size.contains('x') } else { size == stated }, "{icon}: {size}");
        }
    });
}

/// Opens the page as another app opens it.
async fn hand(page: &Page, part: &str, text: &str) {
    let address = page
        .eval_with(
            "return `${arguments[0]}?${new URLSearchParams({ 'shared-title': '', [arguments[1]]: arguments[2] })}`",
            vec![page.host.address().into(), part.into(), text.into()],
        )
        .await;
    page.goto(address.as_str().expect("an address")).await;
    page.stands().await;
}

#[test]
fn a_text_that_another_app_shares_is_a_plan_to_read() {
    browse(async |[page]| {
        page.open().await;
        hand(&page, "shared-text", "Squat 5x5\nBench press 3x8").await;
        page.until("the plan", "return document.querySelector('.understood')?.dataset.entries === '2'").await;
        assert_eq!(page.text_of("return location.href").await, page.host.address(), "a reload shares nothing once more");
    });
}

#[test]
fn a_link_that_another_app_shares_opens_its_plan_and_no_room() {
    browse(async |[page]| {
        page.open().await;
        let link = format!("{}#p={STRONGLIFTS}", page.host.address());
        for (part, text) in
            [("shared-url", link.clone()), ("shared-text", link.clone()), ("shared-text", format!("My plan: {link}"))]
        {
            hand(&page, part, &text).await;
            assert_eq!(page.figures("push").await, "15", "{text}");
            assert_eq!(page.eval("return document.querySelector('dialog[open]')").await, json!(null), "{text}");
        }
    });
}

#[test]
fn a_file_that_is_opened_with_the_page_is_read_as_a_log() {
    browse(async |[page]| {
        page.before_every_page(&format!(
            "Object.defineProperty(window, 'launchQueue', {{ value: {{ setConsumer: take => take({{ files: [{{ getFile: async () => new File([{}], 'strong.csv', {{ type: 'text/csv' }}) }}] }}) }} }});",
            json!(STRONG)
        ))
        .await;
        page.open_with("?opened").await;
        assert_eq!(found(&page).await, "Strong 9");
    });
}

#[test]
fn the_page_says_its_version_and_nothing_absolute_where_its_address_is_not_known() {
    browse(async |[page]| {
        page.open().await;
        assert_eq!(page.text_of("return document.getElementById('version').value").await, env!("CARGO_PKG_VERSION"));
        assert_eq!(page.text_of("return document.getElementById('version').innerText").await, env!("CARGO_PKG_VERSION"));
        let absolute = "return document.querySelectorAll('link[rel=canonical], meta[property=\"og:image\"]').length";
        assert_eq!(page.eval(absolute).await, json!(0));
        assert_eq!(page.eval("return document.querySelectorAll('meta[name=theme-color]').length").await, json!(2));
    });
}
