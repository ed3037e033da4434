//! The link that is copied.

use serde_json::json;

use crate::page::Page;
use crate::session::browse;

const FIGURES: &str = "posterior-share anterior-share push pull push-horizontal pull-horizontal push-vertical pull-vertical \
                       hip knee hamstrings quads label-anterior-share";

/// A week with two days, sessions, a name and a target.
async fn week(page: &Page) {
    page.open().await;
    page.tick_sets(&[("back-squat", 5), ("bench-press-barbell", 4), ("plank", 2)]).await;
    page.push("+ Add a day").await;
    page.tick_sets(&[("deadlift", 1), ("pull-up", 6)]).await;
    page.unfold("Name, weekday").await;
    page.enter("input[name=sessions]", "3").await;
    page.choose("profile", "equal").await;
    page.click("[popovertarget=plan-menu]").await;
    page.paste("input[name=plan-name]", "Für Kim: \"links\" & 100 %").await;
    page.tab().await;
    page.press(&[fantoccini::key::Key::Escape.into()]).await;
}

/// Grants the clipboard, or denies it.
pub async fn allow(page: &Page, setting: &str) {
    for name in ["clipboard-write", "clipboard-read"] {
        page.devtools("Browser.setPermission", json!({ "permission": { "name": name }, "setting": setting })).await;
    }
}

#[test]
fn where_the_clipboard_is_refused_the_link_stands_in_a_field_and_opens_elsewhere() {
    browse(async |[page, other]| {
        week(&page).await;
        page.before_every_page(
            "navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))",
        )
        .await;
        page.reload().await;
        page.push("Copy link").await;
        page.until("the link", "return document.querySelector('input[name=link]') !== null").await;
        let link = page.value("input[name=link]").await;
        assert!(link.starts_with(&format!("{}#p=1", page.host.address())), "{link}");
        other.goto(&link).await;
        other.stands().await;
        assert_eq!(other.figures(FIGURES).await, page.figures(FIGURES).await);
        assert_eq!(other.value("select[name=profile]").await, "equal");
        let shared = other.text_of("return document.querySelector(`#shared-heading`).innerText").await;
        assert_eq!(shared, "Für Kim: \"links\" & 100 %");
    });
}

#[test]
fn a_copied_link_is_in_the_clipboard_and_opens_elsewhere() {
    browse(async |[page, other]| {
        week(&page).await;
        allow(&page, "granted").await;
        page.push("Copy link").await;
        page.until("a word", "return document.body.innerText.includes('Link copied')").await;
        let link = page
            .eval_later(
                "const [done] = arguments; navigator.clipboard.readText().then(done, error => done(String(error)))",
                vec![],
            )
            .await;
        let link = link.as_str().expect("a text");
        assert!(link.starts_with(&format!("{}#p=1", page.host.address())), "{link}");
        other.goto(link).await;
        other.stands().await;
        assert_eq!(other.figures(FIGURES).await, page.figures(FIGURES).await);
    });
}

#[test]
fn the_word_about_a_copied_link_goes_when_the_plan_changes() {
    browse(async |[page]| {
        page.open().await;
        assert!(
            !page.find("button[aria-label='Copy link']").await.is_enabled().await.expect("a button"),
            "an empty plan has no link"
        );
        page.tick("back-squat").await;
        allow(&page, "granted").await;
        page.push("Copy link").await;
        page.until("a word", "return document.body.innerText.includes('Link copied')").await;
        page.tick("deadlift").await;
        assert!(!page.text_of("return document.body.innerText").await.contains("Link copied"));
    });
}
