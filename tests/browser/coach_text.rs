//! A plan that is pasted as text.

use crate::coach_log::room;
use crate::page::Page;
use crate::session::browse;

async fn write(page: &Page, text: &str) {
    room(page, "text").await;
    page.paste("textarea[name=plan-text]", text).await;
}

async fn faults(page: &Page) -> String {
    page.until("the faults", "return document.querySelector('[data-lines=asked]') !== null").await;
    page.text_of("return [...document.querySelectorAll('[data-lines=asked] li')].map(line => `${line.dataset.line}: ${line.querySelector('.why').innerText}`).join('; ')")
        .await
}

#[test]
fn a_text_becomes_a_plan() {
    browse(async |[page]| {
        page.open().await;
        write(&page, "Squat 5x5, Bench 3x8-10, Chin ups 3 x AMRAP").await;
        page.until("what was understood", "return document.querySelector('.understood')?.dataset.entries === '3'").await;
        page.push("Open as a plan").await;
        page.until("the plan", "return document.querySelector('[data-exercise=chin-up] input[name=sets]') !== null").await;
        assert_eq!(
            page.ticked().await.split(' ').collect::<std::collections::BTreeSet<_>>(),
            ["back-squat", "bench-press-barbell", "chin-up"].into()
        );
        assert_eq!(page.value("[data-exercise=bench-press-barbell] input[name=reps]").await, "8");
    });
}

#[test]
fn what_is_not_understood_is_marked_at_its_line() {
    browse(async |[page]| {
        page.open().await;
        write(&page, "Day 1\nSquat 5x5\nRow 3x8\nDay 2\nPlank 0x60s\nDeadlift 1x5").await;
        assert_eq!(faults(&page).await, "3: \"Row\" fits several exercises: which one?; 5: sets must be from 1 to 99");
        assert_eq!(
            page.text_of("return document.querySelector('textarea[name=plan-text]').getAttribute('aria-invalid')").await,
            "true"
        );
        page.push("Open without the unclear lines").await;
        page.until("the plan", "return document.querySelector('[data-exercise=back-squat] input[name=sets]') !== null").await;
    });
}
