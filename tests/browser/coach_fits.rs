//! The rooms of logs, texts, files and own exercises with all that they can show: axe-core finds nothing, and on a phone nothing
//! is wider than the room.

use crate::axe::findings;
use crate::coach_log::{found, give, room};
use crate::page::Page;
use crate::screens::{NOTEBOOK, PHONE};
use crate::session::browse;
use crate::texts::STRONGLIFTS;

const LOG: &str = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n\
    2024-05-13,A,Squat (Barbell),1,100,5\n2024-05-13,A,Landmine Thing Row,1,20,8\n\
    2024-05-13,A,Donaudampfschifffahrtsgesellschaftskapitaensmuetzenheben,1,20,8\nsometime,A,Plank,1,1,1\n\
    2024-06-03,A,Bench Press (Barbell),12,100,5\n";

/// What sticks out of the room, but for what can be scrolled by itself.
const WIDER: &str = "const inside = document.querySelector('dialog[open] .inside');
    return inside.scrollWidth > inside.clientWidth ? `${inside.scrollWidth} > ${inside.clientWidth}` : ''";

async fn looks_right(page: &Page, what: &str) {
    for (size, scheme) in [(PHONE, "light"), (NOTEBOOK, "dark")] {
        page.screen(size).await;
        page.scheme(scheme).await;
        assert_eq!(page.text_of(WIDER).await, "", "{what}, {}", size.0);
        assert_eq!(findings(page).await, Vec::<String>::new(), "{what}, {}", size.0);
    }
}

#[test]
fn a_log_with_all_that_can_be_said_of_it() {
    browse(async |[page]| {
        page.open_coached("").await;
        room(&page, "log").await;
        looks_right(&page, "before a file").await;
        give(&page, "Wann das war;Was;Wie oft\n01/02/2024;Kniebeuge mit einem langen Namen;3\n").await;
        page.until("the columns", "return document.querySelector('.columns') !== null").await;
        looks_right(&page, "columns").await;
        give(&page, "a").await;
        page.until("why", "return document.querySelector('.room .refused') !== null").await;
        looks_right(&page, "refused").await;
        give(&page, LOG).await;
        found(&page).await;
        page.unfold("Rows that could not").await;
        page.unfold("Known").await;
        page.click(".trend details > summary").await;
        page.push("Landmine Thing Row is an exercise of my own").await;
        looks_right(&page, "a log").await;
        let plan = "return document.querySelector('[data-week] button').getBoundingClientRect().right <= innerWidth";
        page.screen(PHONE).await;
        assert_eq!(page.eval(plan).await, true, "the last column of the trend is in view");
    });
}

#[test]
fn a_text_an_own_exercise_and_files() {
    browse(async |[page]| {
        page.open_coached("").await;
        room(&page, "text").await;
        page.paste("textarea[name=plan-text]", "Squat 5x5\nFrobnicator of Doom 3x8\nPlank 3x1min").await;
        page.until("the faults", "return document.querySelector('.faults') !== null").await;
        looks_right(&page, "a text").await;
        page.screen(NOTEBOOK).await;
        page.leave_room().await;
        room(&page, "own").await;
        page.push("Add an exercise").await;
        looks_right(&page, "the form").await;
        page.screen(NOTEBOOK).await;
        page.leave_room().await;
        room(&page, "files").await;
        looks_right(&page, "files").await;
    });
}

/// What lies beyond the screen, but for what can be scrolled by itself or is there for no eye.
const BEYOND: &str = "
    const scrolls = element => element.closest('.scroll, textarea, .probe, .trend details');
    return [...document.querySelectorAll('dialog[open] *')].filter(element => {
        const { left, right, width } = element.getBoundingClientRect();
        return element.checkVisibility() && !element.ownerSVGElement && !scrolls(element) && width > 1 && (right > innerWidth + 1 || left < -1);
    }).map(element => `${Math.round(element.getBoundingClientRect().right)}: ${element.outerHTML.slice(0, 90)}`).slice(0, 4)";

#[test]
fn every_room_fits_a_small_phone_and_text_of_twice_the_size() {
    browse(async |[page]| {
        let mut wrong = Vec::new();
        for room in ["text", "log", "files", "share", "gallery", "compare", "checks", "own", "embed"] {
            page.screen(NOTEBOOK).await;
            page.open_coached(&format!("#p={STRONGLIFTS}")).await;
            page.enter_room(room).await;
            for (size, text) in [((320, 740), "100%"), (PHONE, "200%")] {
                page.screen(size).await;
                page.eval_with("document.documentElement.style.fontSize = arguments[0]", vec![text.into()]).await;
                let beyond = page.eval(BEYOND).await;
                if !page.text_of(WIDER).await.is_empty() || beyond != serde_json::json!([]) {
                    wrong.push(format!("{room}, {size:?}, {text}: {} {beyond}", page.text_of(WIDER).await));
                }
            }
            page.eval("document.documentElement.style.fontSize = ''").await;
            page.screen(NOTEBOOK).await;
            page.leave_room().await;
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}
