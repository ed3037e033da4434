//! Search and filters.

use crate::page::Page;
use crate::session::browse;

const CATALOGUE: &str = include_str!("../fixtures/catalogue.csv");

/// The exercises that are shown, in the order of their names' ids.
async fn shown(page: &Page) -> Vec<String> {
    let shown = page
        .text_of(
            "return [...document.querySelectorAll('[data-exercise]')].filter(row => row.checkVisibility())
                .map(row => row.dataset.exercise).sort().join(' ')",
        )
        .await;
    shown.split_whitespace().map(String::from).collect()
}

async fn in_the_page(page: &Page) -> u64 {
    page.eval("return document.querySelectorAll('[data-exercise]').length").await.as_u64().expect("a number")
}

/// The exercises of the catalogue whose columns say so.
fn catalogue(has: impl Fn(&[&str]) -> bool) -> Vec<String> {
    let rows = CATALOGUE.lines().skip(1).map(|row| row.split(',').collect::<Vec<_>>());
    let mut ids: Vec<String> = rows.filter(|row| has(row)).map(|row| String::from(row[1])).collect();
    ids.sort();
    ids
}

const PATTERN: usize = 3;
const EQUIPMENT: usize = 11;
const MUSCLES: [usize; 2] = [12, 13];

async fn search(page: &Page, words: &str) -> Vec<String> {
    page.overwrite("input[name=search]", words).await;
    let found = shown(page).await;
    assert_eq!(in_the_page(page).await, 178, "rows are hidden, not taken away");
    found
}

#[test]
fn a_search_finds_names_however_they_are_written() {
    browse(async |[page]| {
        page.open().await;
        assert_eq!(shown(&page).await.len(), 178);
        for (words, id) in [
            ("pullup", "pull-up"),
            ("PULL up", "pull-up"),
            ("  pull-up ", "pull-up"),
            ("farmers", "farmers-walk"),
            ("Farmer's Walk", "farmers-walk"),
            ("squat barbell", "back-squat"),
            ("dead", "deadlift"),
        ] {
            let found = search(&page, words).await;
            assert!(found.iter().any(|found| found == id), "{words}: {found:?}");
            assert!(found.len() < 30, "{words}: {found:?}");
        }
        assert_eq!(search(&page, "nordic").await, ["nordic-curl", "reverse-nordic"]);
        assert_eq!(search(&page, "").await.len(), 178);
    });
}

#[test]
fn a_search_finds_muscles() {
    browse(async |[page]| {
        page.open().await;
        let found = search(&page, "calves").await;
        assert_eq!(
            found,
            catalogue(|row| MUSCLES.iter().any(|column| row[*column].split('|').any(|muscle| muscle == "calves")))
        );
        assert!(found.len() > 5, "{found:?}");
    });
}

#[test]
fn filters_hold_back_what_they_name() {
    browse(async |[page]| {
        page.open().await;
        page.unfold("Filter").await;
        page.choose("pattern", "hinge").await;
        assert_eq!(shown(&page).await, catalogue(|row| row[PATTERN] == "hinge"));
        page.choose("equipment", "kettlebell").await;
        let has = |row: &[&str], equipment: &str| row[EQUIPMENT].split('|').any(|other| other == equipment);
        assert_eq!(shown(&page).await, catalogue(|row| row[PATTERN] == "hinge" && has(row, "kettlebell")));
        page.choose("pattern", "").await;
        assert_eq!(shown(&page).await, catalogue(|row| has(row, "kettlebell")));
        page.choose("equipment", "").await;
        page.choose("muscle", "rotator-cuff").await;
        let trains = |row: &[&str]| MUSCLES.iter().any(|column| row[*column].split('|').any(|muscle| muscle == "rotator-cuff"));
        assert_eq!(shown(&page).await, catalogue(trains));
        assert_eq!(in_the_page(&page).await, 178);
    });
}

#[test]
fn finding_nothing_is_said_and_show_all_brings_all_back() {
    browse(async |[page]| {
        page.open().await;
        page.unfold("Filter").await;
        page.choose("pattern", "carry").await;
        page.choose("equipment", "barbell").await;
        page.overwrite("input[name=search]", "squat 🏋 <b>").await;
        page.until("nothing", "return document.querySelector('.found').innerText.includes('No exercise fits.')").await;
        assert!(shown(&page).await.is_empty());
        assert!(page.text_of("return document.body.innerText").await.contains("No exercise fits."));
        let groups = page
            .eval("return [...document.querySelectorAll('legend')].filter(legend => legend.checkVisibility()).length")
            .await;
        assert_eq!(groups, 0, "no group without exercises");
        page.push("Show all").await;
        assert_eq!(shown(&page).await.len(), 178);
        assert_eq!((page.value("input[name=search]").await, page.value("select[name=pattern]").await), Default::default());
        assert!(!page.text_of("return document.body.innerText").await.contains("Show all"));
    });
}

#[test]
fn what_is_found_is_counted_in_words() {
    browse(async |[page]| {
        page.open().await;
        for (words, said) in [
            ("dragon", "One exercise fits."),
            ("deadlift", " exercises fit."),
            ("skin the cat", "No exercise has that name. The closest:"),
        ] {
            search(&page, words).await;
            page.until(said, &format!("return document.querySelector('.found').innerText.includes('{said}')")).await;
        }
    });
}

#[test]
fn a_tick_in_a_filtered_list_counts_and_stays_when_all_is_shown() {
    browse(async |[page]| {
        page.open().await;
        page.tick("back-squat").await;
        search(&page, "nordic").await;
        page.tick("nordic-curl").await;
        assert_eq!(page.figures("knee hamstrings").await, "3 4.5");
        page.push("Show all").await;
        page.unfold("Filter").await;
        page.click("input[name=ticked-only]").await;
        assert_eq!(shown(&page).await, ["back-squat", "nordic-curl"]);
    });
}

/// The exercises above all groups, in the order in which they are shown.
async fn best(page: &Page) -> Vec<String> {
    let best = "return [...document.querySelectorAll('.best [data-exercise]')].map(row => row.dataset.exercise).join(' ')";
    page.text_of(best).await.split_whitespace().map(String::from).collect()
}

/// Types into the search field, once the names are there.
async fn look(page: &Page, typed: &str) -> Vec<String> {
    page.overwrite("input[name=search]", typed).await;
    page.until("what was found", "return document.querySelector('.best') !== null").await;
    best(page).await
}

async fn says(page: &Page) -> String {
    page.text_of("return document.getElementById('search-says').innerText").await
}

async fn enter(page: &Page, line: &str) {
    page.overwrite("input[name=search]", line).await;
    page.press(&[fantoccini::key::Key::Enter.into()]).await;
}

const QUERIES: &str = include_str!("../fixtures/search-queries.csv");

#[test]
fn each_ordinary_query_shows_first_what_is_meant() {
    browse(async |[page]| {
        page.open().await;
        let mut wrong = Vec::new();
        for (typed, meant) in QUERIES.lines().skip(1).filter_map(|row| row.split_once(',')) {
            let best = look(&page, typed).await;
            if !best.first().is_some_and(|first| meant.split('|').any(|meant| meant == first)) {
                wrong.push(format!("{typed}: {:?}", &best[..best.len().min(3)]));
            }
            assert_eq!(shown(&page).await.len(), best.len(), "{typed}: what is found is all there is to see");
        }
        assert_eq!(wrong, Vec::<String>::new());
        assert_eq!(in_the_page(&page).await, 178, "each exercise has one row");
        page.tick(&look(&page, "ohp").await[0]).await;
        assert_eq!(page.ticked().await, "overhead-press-barbell");
        assert_eq!(look(&page, "skin the cat zzz").await.len(), 3, "the nearest three");
    });
}

#[test]
fn a_line_and_enter_add_an_entry_and_the_field_is_free_for_the_next() {
    browse(async |[page]| {
        page.open().await;
        for (line, said) in [
            ("bench 3x8", "Added Bench Press (Barbell) 3 × 8."),
            ("RDL 4 x 6-8 @ 80 kg", "Added Romanian Deadlift 4 × 6."),
            ("plank 3x45s, squat 5x5", "Added Plank 3 × 45 s, Squat (Barbell) 5 × 5."),
        ] {
            enter(&page, line).await;
            page.until(said, &format!("return document.querySelector('.toast').innerText.includes('{said}')")).await;
            assert_eq!(page.value("input[name=search]").await, "", "{line}");
            assert_eq!(page.text_of("return document.activeElement.name").await, "search");
        }
        assert_eq!(page.ticked().await.split_whitespace().count(), 4);
        page.push("Undo").await;
        assert_eq!(page.ticked().await.split_whitespace().count(), 2, "a line is one step");
    });
}

#[test]
fn what_a_line_leaves_open_is_asked_beside_the_field() {
    browse(async |[page]| {
        page.open().await;
        enter(&page, "row 3x8").await;
        page.until("a question", "return document.querySelector('#search-says button') !== null").await;
        assert!(says(&page).await.contains("fits several exercises: which one?"));
        assert_eq!(page.ticked().await, "");
        page.push("Dumbbell Row").await;
        page.until("the entry", "return document.querySelector('.toast').innerText.includes('Dumbbell Row 3 × 8')").await;
        assert_eq!((page.ticked().await.as_str(), page.value("input[name=search]").await.as_str()), ("dumbbell-row", ""));
    });
}

#[test]
fn a_name_nobody_knows_becomes_an_exercise_of_ones_own_that_is_a_row_like_any() {
    browse(async |[page]| {
        page.open().await;
        let like = look(&page, "frobnicate thrust 3x12").await;
        assert_eq!(like.len(), 3);
        page.push("Make “frobnicate thrust” my own exercise").await;
        page.until("the form", "return document.querySelector('input[name=own-name]') !== null").await;
        assert_eq!(page.value("input[name=own-name]").await, "frobnicate thrust");
        page.push("Keep it").await;
        page.until("the exercise", "return document.querySelector('[data-exercise=own-1]') !== null").await;
        page.push("Close").await;
        assert_eq!(look(&page, "frobnicate").await, ["own-1"]);
        page.tick("own-1").await;
        assert_eq!(page.ticked().await, "own-1");
        page.push("Show all").await;
        enter(&page, "frobnicate thrust 3x12").await;
        page.until("the entry", "return document.querySelectorAll('[data-exercise=own-1] .entry').length === 2").await;
        assert_eq!(page.text_of("return document.querySelectorAll('[data-exercise=own-1] [name=reps]')[1].value").await, "12");
    });
}

#[test]
fn several_lines_that_are_pasted_open_the_room_for_plans() {
    browse(async |[page]| {
        page.open().await;
        page.click("input[name=search]").await;
        let paste = "const data = new DataTransfer(); data.setData('text', 'Monday\\nSquat 5x5\\nBench 3x8');
            const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
            document.querySelector('input[name=search]').dispatchEvent(event); return event.defaultPrevented";
        assert_eq!(page.eval(paste).await, true);
        page.until("the plan", "return document.querySelector('.understood')?.dataset.entries === '2'").await;
        assert_eq!(page.value("textarea[name=plan-text]").await, "Monday\nSquat 5x5\nBench 3x8");
    });
}

#[test]
fn names_that_cannot_be_had_are_said_at_their_place_and_the_plain_search_goes_on() {
    for part in ["/finder-", "/search-", "search_bg", "/names-"] {
        browse(async |[page]| {
            page.expects_error("ERR_");
            page.open().await;
            page.host.breaks(part, crate::host::Fault::Broken);
            page.overwrite("input[name=search]", "deadlift").await;
            page.until("the reason", "return /could not be loaded/.test(document.getElementById('search-says').innerText)")
                .await;
            assert!(shown(&page).await.contains(&String::from("deadlift")), "{part}");
            page.host.mends();
            page.click("#search-says button").await;
            assert_eq!(look(&page, "ohp").await[0], "overhead-press-barbell", "{part}");
        });
    }
}

/// The six exercises of a group that are trained most, which have the lowest codes.
fn first_of(patterns: &[&str]) -> Vec<String> {
    let rows = CATALOGUE.lines().skip(1).map(|row| row.split(',').collect::<Vec<_>>());
    let of_group = rows.filter(|row| patterns.contains(&row[PATTERN]));
    let mut ranked: Vec<(u32, String)> = of_group.map(|row| (row[0].parse().expect("a code"), row[1].into())).collect();
    ranked.sort();
    ranked.into_iter().take(6).map(|(_, id)| id).collect()
}

#[test]
fn of_a_kind_the_most_trained_stand_first_and_one_press_shows_the_rest() {
    browse(async |[page]| {
        page.open().await;
        let mut first = [first_of(&["horizontal-push", "fly"]), first_of(&["vertical-push"])].concat();
        first.sort();
        let all = catalogue(|row| ["horizontal-push", "fly", "vertical-push"].contains(&row[PATTERN]));
        page.click("[data-chip=push]").await;
        assert_eq!(shown(&page).await, first);
        page.click("[data-kind=more]").await;
        assert_eq!(shown(&page).await, all);
        // What is looked for more closely is never cut short.
        page.click("[data-chip=pull]").await;
        page.unfold("Filter").await;
        page.choose("equipment", "cable").await;
        let pulls = ["horizontal-pull", "vertical-pull"];
        assert_eq!(
            shown(&page).await,
            catalogue(|row| pulls.contains(&row[PATTERN]) && row[EQUIPMENT].split('|').any(|one| one == "cable"))
        );
    });
}
