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
fn leaving_a_wrapped_link_leaves_a_clean_address() {
    browse(async |[page]| {
        page.open_with(&format!("?fbclid=IwAR0_a-b#p={SQUATS}#?secret=abc")).await;
        page.push("Keep it as mine").await;
        page.reload().await;
        assert_eq!(page.figures("knee").await, "5");
        let shared = page.eval("return document.querySelector(`[aria-label='Shared plan']`) === null").await;
        assert_eq!(shared, true);
    });
}

#[test]
fn the_address_of_a_wrapped_link_does_not_open_again_after_it_was_left() {
    browse(async |[page]| {
        page.open_with(&format!("?%23p={SQUATS}")).await;
        assert_eq!(page.figures("knee").await, "5");
        page.push("Back to my plan").await;
        page.reload().await;
        assert_eq!(page.figures("knee").await, "-");
    });
}
