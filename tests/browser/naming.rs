//! Names of plans and days while they are typed.

use fantoccini::key::Key;

use crate::page::Page;
use crate::session::browse;

/// Types a name in two halves, with the second and more between them in which the page says the result.
async fn type_slowly(page: &Page, field: &str) {
    page.click(field).await;
    page.type_text("Legs and ").await;
    page.eval_later("setTimeout(arguments[0], 1300)", vec![]).await;
    page.type_text("arms").await;
    assert_eq!(page.value(field).await, "Legs and arms");
}

#[test]
fn the_name_of_a_plan_stands_while_it_is_typed() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        page.click("[popovertarget=plan-menu]").await;
        type_slowly(&page, "input[name=plan-name]").await;
        page.press(&[Key::Enter.into()]).await;
        page.reload().await;
        page.click("[popovertarget=plan-menu]").await;
        assert_eq!(page.value("input[name=plan-name]").await, "Legs and arms");
    });
}

#[test]
fn the_name_of_a_day_stands_while_it_is_typed() {
    browse(async |[page]| {
        page.open().await;
        page.push("+ Add a day").await;
        page.unfold("Name, weekday").await;
        page.tick("back-squat").await;
        type_slowly(&page, "input[name=day-name]").await;
        page.tab().await;
        assert_eq!(page.text_of("return document.querySelector(`[data-day='2'] bdi`).innerText").await, "Legs and arms");
    });
}

#[test]
fn a_search_stands_while_it_is_typed() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        type_slowly(&page, "input[name=search]").await;
    });
}
