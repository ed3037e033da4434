//! What stands where, on narrow and on wide screens.

use serde_json::{Value, json};

use crate::page::Page;
use crate::screens::NOTEBOOK;
use crate::session::browse;
use crate::texts::{FOUR_DAYS, SQUATS};

const WIDTHS: [u32; 5] = [320, 360, 768, 1440, 3840];

/// How far the page reaches beyond the screen, and what reaches there.
const BEYOND: &str = "
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *')].filter(element => {
        const box = element.getBoundingClientRect();
        return element.checkVisibility() && !element.ownerSVGElement && box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
    });
    return wide > 0 || out.length > 0 ? [wide, ...out.slice(0, 5).map(element => {
        const { left, right } = element.getBoundingClientRect();
        return `${Math.round(left)} to ${Math.round(right)}: ${element.outerHTML.slice(0, 120)}`;
    })] : null;";

/// Which parts of the page lie over one another.
const OVER: &str = "
    scrollTo(0, 0);
    const parts = [...document.querySelectorAll('.header, .banners, .shared, .plan, .pick, .explanation, .result')]
        .map(part => [part.className, part.getBoundingClientRect()]).filter(([, { width, height }]) => width > 1 && height > 1);
    return parts.flatMap(([name, one], at) => parts.slice(at + 1)
        .filter(([, other]) => one.left < other.right - 9 && other.left < one.right - 9 && one.top < other.bottom - 9 && other.top < one.bottom - 9)
        .map(([other]) => `${name} and ${other}`));";

async fn fits_everywhere(page: &Page, state: &str) {
    let mut wrong = Vec::new();
    for touched in [false, true] {
        page.touched(touched).await;
        for width in WIDTHS {
            page.screen((width, 800)).await;
            let beyond = page.eval(BEYOND).await;
            if beyond != Value::Null {
                wrong.push(format!("{state}, {width}, touched {touched}: {beyond}"));
            }
            let over = page.eval(OVER).await;
            if over != json!([]) {
                wrong.push(format!("{state}, {width}, touched {touched}: {over}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_empty_page_fits_every_width() {
    browse(async |[page]| {
        page.open().await;
        fits_everywhere(&page, "empty").await;
    });
}

#[test]
fn a_shared_plan_to_read_fits_every_width() {
    browse(async |[page]| {
        for plan in [SQUATS, FOUR_DAYS] {
            page.open_with(&format!("#p={plan}")).await;
            fits_everywhere(&page, plan).await;
        }
    });
}

#[test]
fn a_shared_plan_with_everything_open_fits_every_width() {
    browse(async |[page]| {
        page.screen((360, 800)).await;
        page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}\n2 nonsense")).await;
        page.open_with(&format!("#p={FOUR_DAYS}")).await;
        page.click("body > .tabs [data-go=result]").await;
        page.eval("document.querySelectorAll('details').forEach(details => details.open = true)").await;
        fits_everywhere(&page, "shared").await;
    });
}

#[test]
fn a_plan_with_long_names_and_large_numbers_fits_every_width() {
    browse(async |[page]| {
        let long = format!("Donaudampfschifffahrtsgesellschafts{}", "kapitän".repeat(6));
        page.open().await;
        page.click("[popovertarget=plan-menu]").await;
        page.paste("input[name=plan-name]", &long).await;
        page.tab().await;
        page.press(&['\u{e00c}']).await;
        for day in 1..7 {
            page.push("+ Add a day").await;
            page.eval("document.querySelector('.about').open = true").await;
            page.paste("input[name=day-name]", &format!("{day}{long}")).await;
            page.tab().await;
        }
        page.tick_sets(&[("plank", 99), ("incline-chest-press-machine", 99), ("single-leg-romanian-deadlift", 99)]).await;
        page.paste("[data-exercise=plank] input[name=reps]", "3600").await;
        page.click("[data-exercise=plank] [data-kind=again]").await;
        page.paste("input[name=sessions]", "14").await;
        page.in_plan_menu("Copy this plan").await;
        page.click("[data-day='7']").await;
        page.paste("[data-exercise=plank] input[name=sets]", "nonsense").await;
        fits_everywhere(&page, "long").await;
    });
}

#[test]
fn the_static_page_fits_every_width() {
    browse(async |[page]| {
        page.before_every_page("delete window.WebAssembly").await;
        page.goto(&page.host.address()).await;
        fits_everywhere(&page, "static").await;
    });
}

/// Ticks and unticks every exercise in turn, and lists those whose tick moves a row or makes one higher.
const TICK_ALL: &str = "
    const [done] = arguments;
    const rows = [...document.querySelectorAll('[data-exercise]')];
    // Every group has its height, whether it is in view or not.
    document.querySelectorAll('fieldset').forEach(group => group.style.contentVisibility = 'visible');
    const places = () => rows.map(row => {
        const { top, height } = row.getBoundingClientRect();
        return [Math.round(top + scrollY), Math.round(height)];
    });
    (async () => {
        const before = places(), moved = [];
        for (const [index, row] of rows.entries()) {
            for (const now of ['ticked', 'unticked']) {
                row.querySelector('label input').click();
                await new Promise(resolve => setTimeout(resolve));
                if (String(places()) !== String(before))
                    moved.push(`${row.dataset.exercise} ${now}: ${before[index][1]} to ${places()[index][1]} px high`);
            }
        }
        done(moved);
    })();";

#[test]
fn a_tick_moves_no_row_on_a_wide_screen() {
    browse(async |[page]| {
        page.screen(NOTEBOOK).await;
        page.open().await;
        assert_eq!(page.eval_later(TICK_ALL, vec![]).await, json!([]));
    });
}

#[test]
fn the_first_figures_stand_where_their_dashes_stood() {
    browse(async |[page]| {
        page.screen(NOTEBOOK).await;
        page.open().await;
        let places = "return [...document.querySelectorAll('#result :is([data-tile], .scene [data-figure])')].map(figure => figure.offsetTop)";
        let before = page.eval(places).await;
        for exercise in ["pull-up", "bench-press-barbell", "deadlift"] {
            page.tick(exercise).await;
            assert_eq!(page.eval(places).await, before, "with {exercise}");
        }
        assert_eq!(page.figures("push pull").await, "3 3");
    });
}

#[test]
fn the_result_is_in_view_wherever_the_list_is_scrolled() {
    browse(async |[page]| {
        for size in [(360, 740), (1440, 900)] {
            page.screen(size).await;
            page.open().await;
            for place in [0, 2000, 100_000] {
                page.eval(&format!("scrollTo(0, {place})")).await;
                let seen = "return [...document.querySelectorAll('[data-tile], [data-strip] > *')].filter(verdict => {
                    const box = verdict.getBoundingClientRect();
                    return box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
                }).length";
                assert_eq!(page.eval(seen).await, 2, "{size:?} at {place}");
            }
        }
    });
}

/// What of the page is fixed to the bottom of the screen.
const FIXED: &str = "return [...document.querySelectorAll('body *')]
    .filter(element => element.checkVisibility() && getComputedStyle(element).position === 'fixed' && !element.matches('[role=alert]'))
    .filter(element => element.getBoundingClientRect().bottom > innerHeight - 4).map(element => element.className)";

/// 1280 × 1024 at 400 % is 320 × 256.
#[test]
fn at_four_times_the_size_nothing_is_lost_and_nothing_covers_the_page() {
    browse(async |[page]| {
        page.remember(&format!("chain-balance 1 4 1\n1 {FOUR_DAYS}")).await;
        page.open().await;
        page.screen((320, 256)).await;
        for part in ["plan", "add", "result"] {
            page.click(&format!("body > .tabs [data-go={part}]")).await;
            assert_eq!(page.eval(BEYOND).await, Value::Null, "{part}");
            assert_eq!(page.eval(FIXED).await, json!([]), "{part}");
        }
    });
}

/// A reader who has doubled the text of the browser, which is what `rem` goes by.
#[test]
fn with_text_twice_as_large_nothing_is_lost() {
    browse(async |[page]| {
        page.remember(&format!("chain-balance 1 4 1\n1 {FOUR_DAYS}")).await;
        page.open().await;
        page.devtools("Page.setFontSizes", json!({ "fontSizes": { "standard": 32, "fixed": 26 } })).await;
        page.reload().await;
        for size in [(360, 740), (768, 1024), (1440, 900)] {
            page.screen(size).await;
            let parts: &[&str] = if size.0 < 1440 { &["plan", "add", "result"] } else { &["plan"] };
            for part in parts {
                if page.eval("return document.querySelector('body > .tabs').checkVisibility()").await == true {
                    page.click(&format!("body > .tabs [data-go={part}]")).await;
                }
                assert_eq!(page.eval(BEYOND).await, Value::Null, "{part}, {}", size.0);
            }
            if size.1 < 960 {
                assert_eq!(page.eval(FIXED).await, json!([]), "{}", size.0);
            }
        }
    });
}

/// A plan of fifteen exercises on three days, ticked with a thumb, the sets of each changed: what is on the screen stays where
/// it is. Shifts right after a press count, too.
#[test]
fn a_session_of_fifteen_exercises_on_a_phone_moves_next_to_nothing() {
    const WATCH: &str = "window.shifted = 0; window.shifts = [];
        new PerformanceObserver(list => list.getEntries().forEach(({ value, sources }) => {
            shifted += value;
            shifts.push(`${value.toFixed(3)} ${sources[0]?.node?.outerHTML?.slice(0, 80)}`);
        })).observe({ type: 'layout-shift', buffered: true });";
    const WORK: [&str; 5] = ["back-squat", "bench-press-barbell", "barbell-row", "leg-curl-lying", "plank"];
    browse(async |[page]| {
        page.screen(crate::screens::PHONE).await;
        page.touched(true).await;
        page.before_every_page(WATCH).await;
        page.open().await;
        for day in 1..=3 {
            if day > 1 {
                page.click("body > .tabs [data-go=plan]").await;
                page.push("+ Add a day").await;
            }
            page.click("body > .tabs [data-go=add]").await;
            for exercise in WORK {
                page.tick(exercise).await;
                page.click(&format!("[data-exercise={exercise}] input[name=sets] + button")).await;
            }
        }
        page.saved().await;
        assert_eq!(page.text_of("return document.querySelector('[data-day=\"3\"] small').textContent").await, "20 sets");
        let shifted = page.eval("return [shifted, shifts]").await;
        assert!(shifted[0].as_f64() < Some(0.1), "{shifted:#?}");
    });
}
