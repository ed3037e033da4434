//! The pages of the well-known plans, as the build draws them.
#![cfg(feature = "web")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use chain_balance::codec::link;
use chain_balance::domain::figure::Figure;
use chain_balance::domain::fix::{Advice, Fix, Limits};
use chain_balance::domain::headline;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::report::Report;
use chain_balance::domain::template::Template;
use chain_balance::domain::tile;
use chain_balance::domain::verdict::{self, Band, Verdict};
use serde_json::Value;

const BASE: &str = "https://example.org/some/where";
const SCRIPT: &str = "plans/theme-3c.js";
const SHEETS: [&str; 2] = ["styles-1a.css", "plans/plans-2b.css"];

/// `cargo test` builds examples beside the tests.
fn draw(folder: &Path, base: Option<&str>) -> Output {
    let test = std::env::current_exe().expect("the path of this test");
    let profile = test.parent().and_then(Path::parent).expect("target/<profile>/deps");
    let example = profile.join("examples").join(format!("plan_pages{}", std::env::consts::EXE_SUFFIX));
    assert!(example.is_file(), "`cargo build --example plan_pages` comes first where `--test` leaves it out");
    let mut command = Command::new(example);
    command.arg(folder).arg(SCRIPT).args(SHEETS).env_remove("CHAIN_BALANCE_URL");
    if let Some(base) = base {
        command.env("CHAIN_BALANCE_URL", base);
    }
    command.output().expect("the example runs")
}

fn place(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

/// The pages of a release whose address is known, drawn once for all tests.
fn drawn() -> &'static Path {
    static DRAWN: OnceLock<PathBuf> = OnceLock::new();
    DRAWN.get_or_init(|| {
        let folder = place("plans-with-an-address");
        let output = draw(&folder, Some(&format!("{BASE}/")));
        assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
        folder
    })
}

fn file(name: &str) -> String {
    std::fs::read_to_string(drawn().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every plan with its page, whose blanks all may break.
fn pages() -> impl Iterator<Item = (&'static Template, String)> {
    let page = |template: &'static Template| file(&format!("{}/index.html", template.id)).replace('\u{a0}', " ");
    Template::all().iter().map(move |template| (template, page(template)))
}

/// What stands between two marks, every time.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect()
}

fn planned(address: &str) -> Plan {
    let link = address.strip_prefix("../../#p=").unwrap_or_else(|| panic!("{address}"));
    link::decode(link).expect("a plan")
}

#[test]
fn every_plan_has_a_page_with_its_verdict_in_words() {
    assert_eq!(pages().count(), 14);
    for (template, page) in pages() {
        let report = Report::of(&template.plan());
        let verdict = verdict::chain(&report, report.settings().profile).map_or("", Verdict::slug);
        assert!(page.contains(&format!("data-verdict=\"{verdict}\"")), "{}", template.id);
        let words = [headline::chain(&report), headline::chain_distance(&report), headline::push_pull(&report).into()];
        let said = words.iter().map(String::as_str).chain([template.name, template.note]);
        said.for_each(|words| assert!(page.contains(words), "{}: {words}", template.id));
    }
}

#[test]
fn every_figure_and_muscle_of_a_page_is_that_of_the_report() {
    for (template, page) in pages() {
        let report = Report::of(&template.plan());
        for figure in Figure::ALL {
            let value = report.figure(*figure).map_or(String::new(), Quantity::exact);
            let shown = between(&page, &format!("data-figure=\"{}\" data-value=\"", figure.slug()), "\"");
            assert!(!shown.is_empty() && shown.iter().all(|shown| *shown == value), "{}: {shown:?}", template.id);
        }
        for muscle in Muscle::ALL {
            let (sets, band) = (report.muscle(*muscle).exact(), Band::of(&report, *muscle).slug());
            let line = format!("data-muscle=\"{}\" data-value=\"{sets}\" data-band=\"{band}\"", muscle.slug());
            assert_eq!(page.matches(&line).count(), 1, "{}: {line}", template.id);
        }
    }
}

#[test]
fn a_page_has_the_days_with_every_entry_in_order() {
    for (template, page) in pages() {
        let shown: Vec<&str> = between(&page, "data-entry=\"", "\"");
        let planned: Vec<&str> = template.rows.iter().map(|row| row.exercise.exercise().slug()).collect();
        assert_eq!(shown, planned, "{}", template.id);
        let plan = template.plan();
        (0..plan.days().len()).for_each(|day| assert!(page.contains(&format!("<h3>{}</h3>", plan.day_title(day)))));
    }
}

/// The figures that are targets, as the table of the fixes has them.
fn figures(plan: &Plan) -> String {
    let report = Report::of(plan);
    let [posterior, push, pull, label] = [Figure::PosteriorShare, Figure::Push, Figure::Pull, Figure::LabelAnteriorShare]
        .map(|figure| report.figure(figure).map_or(String::from("none"), Quantity::exact));
    format!("posterior {posterior} %, push {push} to pull {pull}, anterior label {label} %")
}

/// A well-known plan of the page has weekdays where its author names them, so its advice may be another than that of the tables.
#[test]
fn a_page_advises_every_way_that_is_found_with_its_proof_and_its_figures() {
    for (template, page) in pages() {
        let plan = template.plan();
        let advice = Advice::of(&plan, &Limits::default()).expect("enough to judge");
        let cards = between(&page, "<li data-proof=\"", "</p></li>");
        assert_eq!(cards.len(), advice.alternatives.len(), "{}", template.id);
        for (card, fix) in cards.iter().zip(&advice.alternatives) {
            assert_eq!(card.split('"').next(), Some(fix.proof().slug()), "{}", template.id);
            let (before, _) = card.split_once("<table>").expect("figures");
            let edits: Vec<String> = fix.edits().iter().map(|edit| edit.words(&plan)).collect();
            assert_eq!(between(before, "<li>", "</li>"), edits, "{}", template.id);
            let open = between(card, "href=\"", "\"");
            assert_eq!(figures(&planned(open[0])), figures(&fix.apply(&plan).expect("its plan")), "{}", template.id);
        }
    }
}

#[test]
fn the_edits_are_said_as_the_coach_says_them() {
    for (template, page) in pages() {
        let plan = template.plan();
        let advice = Advice::of(&plan, &Limits::default()).expect("enough to judge");
        for edit in advice.alternatives.iter().flat_map(Fix::edits) {
            let words = edit.words(&plan);
            assert!(page.contains(&format!("<li>{words}</li>")), "{}: {words}", template.id);
        }
        let opinion = "What is opinion here";
        assert!(page.contains(opinion) && page.contains("No study was found of how to share out the week's work."));
        let nothing = page.contains("Nothing to change");
        assert_eq!(nothing, advice.alternatives.is_empty(), "{}", template.id);
    }
}

#[test]
fn a_page_opens_its_plan_in_the_calculator() {
    for (template, page) in pages() {
        let (_, button) = page.split_once("data-kind=\"primary\"").expect("a button");
        assert_eq!(planned(between(button, "href=\"", "\"")[0]), template.plan(), "{}", template.id);
    }
}

#[test]
fn no_page_has_a_script_but_that_of_the_theme_nor_an_inline_style_and_each_keeps_the_policy() {
    let shell = include_str!("../index.html");
    let policy = between(shell, "<meta http-equiv=\"Content-Security-Policy\" content=\"", "\"")[0];
    for page in pages().map(|(_, page)| page).chain([file("index.html")]) {
        let tags = between(&page, "<", ">");
        let scripts: Vec<&&str> = tags.iter().filter(|tag| tag.starts_with("script")).collect();
        assert!(matches!(scripts[..], [script] if script.starts_with("script src=\"../") && script.ends_with("theme-3c.js\"")));
        assert!(page.find("<script") < page.find("rel=\"stylesheet\""), "the theme is there before anything is painted");
        assert!(tags.iter().all(|tag| !tag.starts_with("style") && !tag.contains(" style=")));
        let names =
            |tag: &&str| tag.split("=\"").filter_map(|before| before.rsplit(' ').next()).any(|name| name.starts_with("on"));
        assert!(!page.contains("javascript:") && tags.iter().all(|tag| !names(tag)));
        assert!(page.contains(&format!("content=\"{policy}\"")));
        assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">"));
        assert!(page.contains("<meta name=\"color-scheme\" content=\"light dark\">") && page.contains("<title>"));
    }
}

#[test]
fn addresses_are_relative_but_for_the_one_that_blogs_read_and_the_page_s_own() {
    for (template, page) in pages() {
        let announced = format!("{BASE}/plans/{}/oembed.json", template.id);
        let (absolute, relative): (Vec<&str>, Vec<&str>) =
            between(&page, "href=\"", "\"").into_iter().partition(|address| address.contains("//"));
        let own = format!("{BASE}/plans/{}/", template.id);
        assert_eq!(absolute, [announced.as_str(), own.as_str()]);
        let known = |address: &str| {
            let sheet = address.strip_prefix("../../").is_some_and(|sheet| SHEETS.contains(&sheet));
            // A `#` alone is a shape of the drawing in the page itself.
            sheet
                || address.starts_with('#')
                || address.starts_with("../../#p=")
                || ["../../", "../"].contains(&address)
                || ["icon-32.png", "icon.svg", "apple-touch-icon.png"]
                    .map(|icon| format!("../../{icon}"))
                    .contains(&String::from(address))
        };
        relative.iter().for_each(|address| assert!(known(address), "{address}"));
        SHEETS.iter().for_each(|sheet| assert!(relative.contains(&format!("../../{sheet}").as_str())));
    }
}

#[test]
fn the_list_leads_to_every_plan_with_its_map_and_both_verdicts() {
    let list = file("index.html").replace('\u{a0}', " ");
    for template in Template::all() {
        let (_, card) = list.split_once(&format!("data-template=\"{}\"", template.id)).expect("a card");
        let (card, _) = card.split_once("class=\"note\"").expect("a note");
        let report = Report::of(&template.plan());
        assert_eq!(between(card, "<a href=\"", "\""), [format!("{}/", template.id)], "the card is one link");
        assert_eq!(card.matches("data-region=\"quads\"").count(), 1, "{}: the body", template.id);
        let [back, push, pull] = [Figure::PosteriorShare, Figure::Push, Figure::Pull].map(|figure| report.shown(figure));
        let back = report.split().map_or(back, |[back, _]| back.to_string());
        let said = [format!("<b>Back {back} %</b>"), format!("<b>Push {push} : {pull} Pull</b>"), tile::chain(&report).short];
        let days = format!("{} days a week", template.sessions);
        said.into_iter()
            .chain([tile::push_pull(&report).short, days])
            .for_each(|words| assert!(card.contains(&words), "{card}: {words}"));
        let states: Vec<&str> = between(card, "data-state=\"", "\"");
        let verdicts = [tile::chain(&report).verdict, tile::push_pull(&report).verdict];
        assert_eq!(states, verdicts.map(|verdict| verdict.map_or("", Verdict::slug)), "{}", template.id);
    }
    SHEETS.iter().for_each(|sheet| assert!(list.contains(&format!("href=\"../{sheet}\""))));
}

#[test]
fn the_pages_name_front_and_back_first() {
    for (template, page) in pages() {
        for words in ["Back : front", "back to front", "Back (posterior)", "Front (anterior)"] {
            assert!(page.contains(words), "{}: {words}", template.id);
        }
        for words in ["Posterior : anterior", "posterior to anterior", "Anterior movements"] {
            assert!(!page.contains(words), "{}: {words}", template.id);
        }
    }
}

#[test]
fn a_blog_gets_a_frame_with_the_plan() {
    for template in Template::all() {
        let document = file(&format!("{}/oembed.json", template.id));
        let document: Value = serde_json::from_str(&document).expect("JSON");
        let text = |key: &str| document[key].as_str().unwrap_or_else(|| panic!("{key}"));
        assert_eq!((text("version"), text("type"), text("provider_url")), ("1.0", "rich", &*format!("{BASE}/")));
        assert!(document["width"].is_u64() && document["height"].is_u64() && text("title").starts_with(template.name));
        // Only behind such a quotation WordPress follows the height of a frame.
        let quoted = format!(
            "<blockquote class=\"wp-embedded-content\"><a href=\"{BASE}/plans/{}/\">{}</a></blockquote>",
            template.id,
            text("title")
        );
        let frame = text("html").strip_prefix(&quoted).unwrap_or_else(|| panic!("{}", text("html")));
        assert!(frame.starts_with("<iframe src=\"") && frame.ends_with(" class=\"wp-embedded-content\"></iframe>"), "{frame}");
        let address = between(frame, "src=\"", "\"")[0];
        assert!(address.starts_with(&format!("{BASE}/embed/?mode=report#p=1")), "{address}");
        assert_eq!(link::find(address).as_ref(), Ok(&template.plan()));
        // So does WordPress, to know its frames again.
        assert_eq!(link::find(&format!("{address}#?secret=p4Tk0m1qXz")), Ok(template.plan()));
    }
}

#[test]
fn without_an_address_there_is_no_oembed_and_the_build_says_so() {
    let folder = place("plans-without-an-address");
    let output = draw(&folder, None);
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("CHAIN_BALANCE_URL is not set"));
    for template in Template::all() {
        let folder = folder.join(template.id);
        let page = std::fs::read_to_string(folder.join("index.html")).expect("a page");
        assert!(!page.contains("oembed") && !folder.join("oembed.json").exists(), "{}", template.id);
    }
}

#[test]
fn what_is_no_address_of_a_page_is_refused() {
    for base in ["example.org", "https://", "https:///plans", "javascript://x", "https://example.org/?a=b", "https://a\"b"] {
        let output = draw(&place("plans-refused"), Some(base));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && said.contains("CHAIN_BALANCE_URL is to be an address"), "{base}: {said}");
    }
}

#[test]
fn what_chats_show_of_a_plan_is_its_own_name_words_and_picture() {
    for (template, page) in pages() {
        let property = |name: &str| between(&page, &format!("<meta property=\"{name}\" content=\""), "\"").concat();
        assert_eq!(property("og:url"), format!("{BASE}/plans/{}/", template.id));
        assert_eq!(property("og:image"), format!("{BASE}/plans/{}/card.png", template.id));
        assert_eq!((property("og:image:width"), property("og:image:height")), ("1200".into(), "630".into()));
        assert!(page.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"));
        let description = between(&page, "<meta name=\"description\" content=\"", "\"").concat();
        assert!(!description.is_empty() && property("og:description") == description && property("og:title").len() > 10);
    }
}
