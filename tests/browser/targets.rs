//! The targets that a plan chooses.

use crate::page::Page;
use crate::session::browse;

async fn verdict(page: &Page) -> String {
    page.text_of("return document.querySelector('[aria-label=Result]').dataset.verdict").await
}

async fn chosen(page: &Page) -> String {
    format!("{} {}", page.value("select[name=profile]").await, page.value("select[name=push-pull]").await)
}

/// Half posterior, three sets of pushing and three of pulling.
const HALF: [(&str, u32); 2] = [("push-up", 3), ("pull-up", 3)];

#[test]
fn the_target_decides_what_the_same_figures_mean() {
    browse(async |[page]| {
        page.open().await;
        page.tick_sets(&HALF).await;
        assert_eq!(chosen(&page).await, "edge even");
        for (target, meant) in [("equal", "met"), ("edge", "missed"), ("double", "missed")] {
            page.choose("profile", target).await;
            assert_eq!((verdict(&page).await.as_str(), page.figures("posterior-share").await.as_str()), (meant, "50"));
        }
        let words = "return document.querySelector('#result').innerText";
        for (target, said) in [
            ("even", "as much pushing as pulling"),
            ("pull-lean", "Not yet 1 push : 2 pull."),
            ("as-printed", "Not yet 2 push : 1 pull."),
        ] {
            page.choose("push-pull", target).await;
            let words = page.text_of(words).await.replace('\u{a0}', " ");
            assert!(words.contains(said), "{words}");
            assert_eq!(page.figures("push pull").await, "3 3");
        }
    });
}

#[test]
fn targets_are_kept_with_their_plan() {
    browse(async |[page]| {
        page.open().await;
        page.tick_sets(&HALF).await;
        page.choose("profile", "double").await;
        page.choose("push-pull", "pull-lean").await;
        page.reload().await;
        assert_eq!(chosen(&page).await, "double pull-lean");
        page.in_plan_menu("New plan").await;
        assert_eq!(chosen(&page).await, "edge even", "another plan has targets of its own");
        page.reload().await;
        assert_eq!(chosen(&page).await, "edge even");
        page.choose_plan(0).await;
        assert_eq!(chosen(&page).await, "double pull-lean");
    });
}

#[test]
fn ways_to_count_are_kept_with_their_plan() {
    browse(async |[page]| {
        page.open().await;
        page.tick_sets(&[("deadlift", 4), ("leg-extension", 4), ("triceps-pushdown", 2)]).await;
        assert_eq!(page.figures("posterior-share quads push pull").await, "44.44 6 - -");
        page.unfold("How it is counted").await;
        page.choose("convention", "direct").await;
        page.click("input[name=with-isolation]").await;
        page.click("input[name=with-lower-body]").await;
        let counted = "50 4 6 4";
        assert_eq!(page.figures("posterior-share quads push pull").await, counted);
        page.reload().await;
        assert_eq!(page.figures("posterior-share quads push pull").await, counted);
        page.unfold("How it is counted").await;
        assert_eq!(page.value("select[name=convention]").await, "direct");
        assert!(page.find("input[name=with-isolation]").await.is_selected().await.expect("a tick"));
    });
}
