//! Where somebody trains is said once for the device, by their own plans alone, and taken back like everything else.

use crate::page::Page;
use crate::session::browse;
use crate::texts::SQUATS;

const LIFTER: &str = "chain-balance.lifter";
const DUMBBELLS: &str = "[name=trains-dumbbells]";
const UNDO: &str = "button[aria-label^=Undo]";
const REDO: &str = "button[aria-label^=Redo]";

async fn is_said(page: &Page, said: bool) {
    let there = format!(
        "return document.querySelector('{DUMBBELLS}')?.checked === {said} && !!(localStorage.getItem('{LIFTER}') ?? '').match('dumbbells') === {said}"
    );
    page.until(if said { "said" } else { "not said" }, &there).await;
}

async fn opened(page: &Page) {
    page.until("the coach", &format!("return document.querySelector('{DUMBBELLS}') !== null")).await;
    page.eval(&format!("document.querySelector('{DUMBBELLS}').closest('details').open = true")).await;
}

#[test]
fn an_undo_takes_back_where_you_train_and_a_redo_says_it_again() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.coached().await;
        opened(&page).await;
        page.click(DUMBBELLS).await;
        is_said(&page, true).await;
        page.click(UNDO).await;
        is_said(&page, false).await;
        page.click(REDO).await;
        is_said(&page, true).await;
        page.click(UNDO).await;
        is_said(&page, false).await;
        page.saved().await;
        page.reload().await;
        page.eval("dispatchEvent(new Event('pointermove'))").await;
        opened(&page).await;
        is_said(&page, false).await;
    });
}

#[test]
fn a_shared_plan_says_nothing_for_the_device() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={SQUATS}")).await;
        page.click(".trying > summary").await;
        opened(&page).await;
        page.click(DUMBBELLS).await;
        page.until("said of the shared plan", &format!("return document.querySelector('{DUMBBELLS}').checked")).await;
        assert_eq!(page.stored(LIFTER).await, None);
        page.push("Back to mine").await;
        page.tick("back-squat").await;
        is_said(&page, false).await;
    });
}
