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
        page.choose("pattern", "squat").await;
        page.choose("equipment", "barbell").await;
        assert!(search(&page, "zercher 🏋 <b>").await.is_empty());
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
        for (words, said) in [("dragon", "One exercise fits."), ("deadlift", " exercises fit.")] {
            search(&page, words).await;
            let text = page.text_of("return document.body.innerText").await;
            assert!(text.contains(said), "{words}");
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
        page.click("input[name=ticked-only]").await;
        assert_eq!(shown(&page).await, ["back-squat", "nordic-curl"]);
    });
}
