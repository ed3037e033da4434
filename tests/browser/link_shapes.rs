//! What becomes of a link on its way.

use crate::session::browse;
use crate::texts::{SQUATS, STRONGLIFTS};

#[test]
fn a_link_survives_what_programs_do_to_it() {
    let wrapped: String = STRONGLIFTS.chars().map(|character| format!("%25{:02X}", character as u32)).collect();
    let (half, rest) = STRONGLIFTS.split_at(30);
    let shapes = [
        format!("#p={STRONGLIFTS}"),
        format!("?%23p={STRONGLIFTS}"),
        format!("?%2523p%253D{STRONGLIFTS}"),
        format!("#%70={STRONGLIFTS}"),
        format!("#p%3D{STRONGLIFTS}"),
        format!("#p={wrapped}"),
        format!("#p={STRONGLIFTS}?fbclid=IwAR0_a-b"),
        format!("?fbclid=IwAR0_a-b#p={STRONGLIFTS}"),
        format!("#p={STRONGLIFTS}#?secret=b2RkIG9uZQ"),
        format!("?utm_source=mail&utm_medium=p#p={STRONGLIFTS}"),
        format!("#p={STRONGLIFTS}=="),
        format!("#p={STRONGLIFTS}."),
        format!("#p={STRONGLIFTS})"),
        format!("#p={STRONGLIFTS}…"),
        format!("#p={STRONGLIFTS}_"),
        format!("#p={STRONGLIFTS}__-"),
        format!("#%2523p%253D{STRONGLIFTS}"),
        format!("#p={half}%0D%0A{rest}"),
        format!("#p={half}%20{rest}"),
        format!("#p={half}+{rest}"),
        format!("#p={half}%E2%80%8B{rest}"),
        format!("#p={STRONGLIFTS}&x=1"),
    ];
    browse(async |[page]| {
        for shape in &shapes {
            page.goto(&page.host.nothing()).await;
            page.open_with(shape).await;
            assert_eq!(
                (page.banners().await, page.figures("push pull hip").await),
                (String::new(), "15 7.5 1.5".into()),
                "{shape}"
            );
            assert_eq!(page.memory().await, serde_json::json!({}), "{shape}");
        }
    });
}

#[test]
fn an_address_without_a_plan_is_no_broken_link() {
    browse(async |[page]| {
        for shape in ["#", "#result-body", "?fbclid=IwAR0_a-b", "?p=123", "#?secret=abc", "#!/plan"] {
            page.goto(&page.host.nothing()).await;
            page.open_with(shape).await;
            assert_eq!((page.banners().await, page.figures("push").await), (String::new(), "-".into()), "{shape}");
        }
    });
}

#[test]
fn a_fragment_that_is_nearly_one_of_ours_is_said_to_be_none() {
    browse(async |[page]| {
        for shape in ["#P=", "#!p=", "#/p=", "#!/p=", "#%21p%3D"] {
            page.goto(&page.host.nothing()).await;
            page.open_with(&format!("{shape}{STRONGLIFTS}")).await;
            assert_eq!((page.banners().await, page.figures("push").await), ("link".into(), "-".into()), "{shape}");
            let words = page.texts("[data-banner=link]").await.concat();
            assert!(words.contains("not a link of this page"), "{shape}: {words}");
        }
    });
}

#[test]
fn a_copied_link_carries_no_query_of_the_address_that_opened_the_page() {
    browse(async |[page]| {
        page.before_every_page("navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))").await;
        for shape in ["?fbclid=IwAR0_a-b&utm_source=mail", "?x"] {
            page.goto(&page.host.nothing()).await;
            page.open_with(shape).await;
            if page.ticked().await.is_empty() {
                page.tick("deadlift").await;
            }
            page.push("Copy link").await;
            page.until("the link", "return document.querySelector('input[name=link]') !== null").await;
            let link = page.value("input[name=link]").await;
            assert!(link.starts_with(&format!("{}#p=1", page.host.address())), "{shape}: {link}");
        }
    });
}

#[test]
fn leaving_a_wrapped_link_leaves_a_clean_address() {
    browse(async |[page]| {
        page.open_with(&format!("?fbclid=IwAR0_a-b#p={SQUATS}#?secret=abc")).await;
        page.push("Keep a copy").await;
        page.reload().await;
        assert_eq!(page.figures("knee").await, "5");
        let shared = page.eval("return document.querySelector('#shared-heading') === null").await;
        assert_eq!(shared, true);
    });
}

/// A fragment that was turned into a query: what comes behind it must win over it.
mod in_the_query {
    use super::*;

    #[test]
    fn a_plan_that_was_left_does_not_open_again() {
        browse(async |[page]| {
            page.open_with(&format!("?%23p={SQUATS}")).await;
            assert_eq!(page.figures("knee").await, "5");
            page.push("Back to mine").await;
            page.reload().await;
            assert_eq!(page.figures("knee").await, "-");
        });
    }

    #[test]
    fn a_reload_shows_what_was_changed() {
        browse(async |[page]| {
            page.open_with(&format!("?%23p={SQUATS}")).await;
            page.tick("deadlift").await;
            page.reload().await;
            assert_eq!(page.figures("knee hip").await, "5 3");
        });
    }

    #[test]
    fn the_copied_link_holds_the_plan_that_is_shown() {
        browse(async |[page, other]| {
            page.before_every_page("navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))").await;
            page.open_with(&format!("?%23p={SQUATS}")).await;
            page.push("Back to mine").await;
            page.tick("deadlift").await;
            page.push("Copy link").await;
            page.until("the link", "return document.querySelector('input[name=link]') !== null").await;
            other.goto(&page.value("input[name=link]").await).await;
            other.stands().await;
            assert_eq!(other.figures("knee hip").await, "0 3");
        });
    }
}
