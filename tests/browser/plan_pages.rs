//! The pages of the well-known plans, beside the calculator.

use serde_json::json;

use crate::page::Page;
use crate::session::browse;

const FIGURES: &str = "posterior-share anterior-share push pull push-horizontal pull-horizontal push-vertical pull-vertical \
                       hip knee hinge knee-flexion hamstrings quads label-anterior-share";
/// As `tests/fixtures/figures.csv` has them, and more of them.
const STRONGLIFTS: &str = "41.88 58.12 15 7.5 7.5 7.5 7.5 0 1.5 15 1.5 0 9 15.75 76.92";

async fn text(page: &Page) -> String {
    page.find("main").await.text().await.expect("a text").replace('\u{a0}', " ")
}

async fn scripts(page: &Page, on: bool) {
    page.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !on })).await;
}

/// What the pages say cannot come from a script: none runs.
#[test]
fn the_plans_are_readable_without_scripts() {
    browse(async |[page]| {
        scripts(&page, false).await;
        page.goto(&format!("{}plans/", page.host.address())).await;
        assert!(text(&page).await.contains("StrongLifts 5x5"));
        page.find("[data-template=stronglifts-5x5] a").await.click().await.expect("a link");
        let said = text(&page).await;
        for words in [
            "42 % back: 18 points short of the goal of 60 %, however you count.",
            "15 push, 7.5 pull: twice as much pushing as pulling",
            "Add Bent-Over Row (Barbell) 4 x 10 to B, after Deadlift (Barbell).",
            "Best found",
            "Rhomboids and mid-back",
            "Squat (Barbell)",
        ] {
            assert!(said.contains(words), "{words} is not in {said}");
        }
        scripts(&page, true).await;
        let sheets =
            "return [...document.styleSheets].every(sheet => sheet.cssRules.length > 0) && document.styleSheets.length";
        assert_eq!(page.eval(sheets).await, 2);
    });
}

#[test]
fn a_plan_opens_in_the_calculator_with_the_figures_of_its_page() {
    browse(async |[page]| {
        page.goto(&format!("{}plans/stronglifts-5x5/", page.host.address())).await;
        assert_eq!(page.figures(FIGURES).await, STRONGLIFTS);
        page.click(".verdict a[data-kind=primary]").await;
        page.stands().await;
        assert_eq!(page.figures(FIGURES).await, STRONGLIFTS);
        let shared = page.text_of("return document.querySelector(`#shared-heading`).innerText").await;
        assert_eq!(shared, "StrongLifts 5x5");
    });
}
