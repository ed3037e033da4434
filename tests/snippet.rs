//! What is pasted into a page: exactly what was chosen, read back the same, and never more than one frame or element.

mod support;

use chain_balance::codec::link::encode;
use chain_balance::codec::message::{Frame, Mode, Theme};
use chain_balance::codec::snippet::{Accent, Height, SnippetOptions, is_public};
use chain_balance::domain::bounded::NumberError;
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::name::Name;
use chain_balance::domain::plan::Plan;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use support::any::{cases, plans};
use support::{id, week};

const SITE: &str = "https://example.org/balance/";

fn usual(mode: Mode) -> SnippetOptions {
    SnippetOptions::usual(mode)
}

fn called(name: &str) -> Plan {
    let mut plan = week(&[("back-squat", 5, 5)]);
    plan.name = Name::clean(name);
    plan
}

#[test]
fn a_report_is_a_frame_with_what_is_not_usual_alone() {
    let plan = week(&[("back-squat", 5, 5)]);
    assert_eq!(
        usual(Mode::Report).frame(SITE, &plan, Height::default()),
        "<iframe src=\"https://example.org/balance/embed/?mode=report#p=1AAABAAABAgoF83Elyg\"\n  title=\"My training plan\" width=\"100%\" \
         height=\"720\" frameborder=\"0\" loading=\"lazy\"></iframe>\n<p><a \
         href=\"https://example.org/balance/#p=1AAABAAABAgoF83Elyg\">My training plan</a></p>"
    );
}

#[test]
fn everything_that_is_chosen_stands_in_address_and_element() {
    let choices = SnippetOptions {
        theme: Theme::Dark,
        accent: Accent::parse("#0A8"),
        transparent: true,
        fixed_targets: true,
        exercises: vec![id("deadlift"), id("back-squat")],
        ..usual(Mode::Calculator)
    };
    let plan = called("For Kim");
    let address = choices.address(SITE, &plan);
    assert_eq!(
        address,
        format!(
            "https://example.org/balance/embed/?mode=calculator&theme=dark&accent=00aa88&background=transparent&targets=fixed&exercises=deadlift,back-squat#p={}",
            encode(&plan)
        )
    );
    assert!(choices.frame(SITE, &plan, Height::MAX).contains(&address.replace('&', "&amp;")));
    assert_eq!(
        choices.element(SITE, &plan),
        format!(
            "<script async src=\"https://example.org/balance/element.v1.js\"></script>\n<chain-balance mode=\"calculator\" \
             theme=\"dark\" accent=\"00aa88\" background=\"transparent\" targets=\"fixed\" exercises=\"deadlift,back-squat\" plan=\"{0}\">\n  \
             <a href=\"https://example.org/balance/#p={0}\">Training plan: For Kim</a>\n</chain-balance>",
            encode(&plan)
        )
    );
}

#[test]
fn where_frames_are_dropped_a_link_to_the_plan_remains_and_no_policy_forbids_a_style() {
    for mode in Mode::ALL {
        let plan = called("For Kim");
        let (frame, element) = (usual(*mode).frame(SITE, &plan, Height::MIN), usual(*mode).element(SITE, &plan));
        let (dropped, link) = frame.split_once("</iframe>").expect("a frame");
        assert_eq!(link, format!("\n<p><a href=\"{SITE}#p={}\">Training plan: For Kim</a></p>", encode(&plan)));
        assert!(!dropped.contains("<a") && !frame.contains("style") && !element.contains("style"));
    }
}

#[test]
fn who_only_reads_is_told_nothing_of_picking() {
    let choices = SnippetOptions { fixed_targets: true, exercises: vec![id("plank")], ..usual(Mode::Report) };
    let plan = week(&[]);
    assert_eq!(choices.address(SITE, &plan), usual(Mode::Report).address(SITE, &plan));
}

#[test]
fn a_hostile_name_is_text_and_nothing_else() {
    let frame = |name: &str| usual(Mode::Report).frame(SITE, &called(name), Height::default());
    let title = |name: &str| {
        String::from(frame(name).split("title=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a title"))
    };
    for (name, written) in [
        ("\"><script>alert(1)</script>", "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("Kim's \"A & B\" &amp;", "Kim&#39;s &quot;A &amp; B&quot; &amp;amp;"),
        ("[gallery ids=1] {{ site }} `", "&#91;gallery ids=1&#93; &#123;&#123; site &#125;&#125; &#96;"),
        ("a\u{202e}b\u{2066}c\u{2069}\u{200f}", "abc"),
        ("one\ntwo\r\n--> three", "one two --&gt; three"),
        ("押す 👩‍🦰", "押す 👩‍🦰"),
    ] {
        assert_eq!(title(name), format!("Training plan: {written}"), "{name}");
    }
    assert_eq!(frame("</a></p><img src=x onerror=alert(1)>").matches("</p>").count(), 1);
    let element = usual(Mode::Report).element(SITE, &called("</a></chain-balance><img src=x onerror=alert(1)>"));
    assert_eq!(element.matches("</chain-balance>").count(), 1);
    assert!(!element.contains("<img"));
}

#[test]
fn a_folder_with_signs_of_html_in_its_name_is_text_too() {
    let plan = week(&[]);
    let site = "https://example.org/a&b'c\"><script>/";
    let written = "src=\"https://example.org/a&amp;b&#39;c&quot;&gt;&lt;script&gt;/embed";
    assert!(usual(Mode::Report).frame(site, &plan, Height::default()).contains(written));
    assert!(usual(Mode::Report).element(site, &plan).contains(&written.replace("/embed", "/element.v1.js")));
}

#[test]
fn an_accent_is_three_or_six_digits() {
    for (typed, accent) in
        [("#5e3a99", "5e3a99"), ("5E3A99", "5e3a99"), (" 0a8 ", "00aa88"), ("#000", "000000"), ("fff", "ffffff")]
    {
        assert_eq!(Accent::parse(typed).expect("a colour").to_string(), accent, "{typed}");
    }
    for typed in [
        "", "#", "12", "1234", "12345", "+12", "-12", "+12345", "1234567", "##123456", "red", "٣٣٣", "url(#a)", "5e3a99;x",
        "5e 3a",
    ] {
        assert_eq!(Accent::parse(typed), None, "{typed}");
    }
}

#[test]
fn a_height_is_as_the_element_has_it() {
    assert_eq!([Height::MIN, Height::default(), Height::MAX].map(|height| height.to_string()), ["120", "720", "4000"]);
    assert_eq!([0, 633, u32::MAX].map(|pixels| Height::near(pixels).to_string()), ["120", "633", "4000"]);
    assert_eq!(Height::parse(" 700 ").map(|height| height.to_string()), Ok(String::from("700")));
    for (typed, error) in [
        ("119", NumberError::OutOfRange),
        ("4001", NumberError::OutOfRange),
        ("66000", NumberError::OutOfRange),
        ("", NumberError::Empty),
        ("5e2", NumberError::NotWhole),
        ("-560", NumberError::NotWhole),
        ("560\" onload=\"", NumberError::NotWhole),
    ] {
        assert_eq!(Height::parse(typed), Err(error), "{typed}");
    }
}

#[test]
fn only_an_address_that_others_can_reach_is_public() {
    for site in [
        "https://example.org/balance/",
        "http://a.example:8080/",
        "https://172.15.0.1/",
        "https://10.example.org/",
        "https://local.example/",
    ] {
        assert!(is_public(site), "{site}");
    }
    for site in [
        "http://localhost:8080/",
        "http://127.0.0.1:8090/some/where/",
        "http://[::1]/",
        "http://nas/",
        "http://192.168.1.2/",
        "http://10.0.0.1/",
        "http://172.16.0.1/",
        "http://172.31.9.9:80/",
        "http://0.0.0.0/",
        "http://box.local/",
        "http://a.localhost/",
        "file:///home/a.b/",
        "",
    ] {
        assert!(!is_public(site), "{site}");
    }
}

fn choices() -> impl Strategy<Value = SnippetOptions> {
    let all: Vec<ExerciseId> = ExerciseId::all().collect();
    let picked = subsequence(all.clone(), 0..=all.len()).prop_shuffle();
    let accent =
        option::of("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})").prop_map(|typed| typed.and_then(|typed| Accent::parse(&typed)));
    (select(Mode::ALL), select(Theme::ALL), accent, any::<[bool; 2]>(), picked).prop_map(
        |(mode, theme, accent, [transparent, fixed_targets], exercises)| SnippetOptions {
            mode,
            theme,
            accent,
            transparent,
            fixed_targets,
            exercises,
        },
    )
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_written_is_read_back_the_same(choices in choices(), plan in plans()) {
        let address = choices.address(SITE, &plan);
        let calculator = choices.mode == Mode::Calculator;
        let expected = Frame {
            mode: choices.mode,
            fixed_targets: choices.fixed_targets && calculator,
            exercises: if calculator { choices.exercises.clone() } else { Vec::new() },
            plan: Some(Ok(plan.clone())),
            ..Frame::default()
        };
        prop_assert_eq!(Frame::of(&address), expected);
        // What `frame.js` reads: a theme that is not usual, and six digits.
        let query = address.split(['?', '#']).nth(1).unwrap_or_default();
        let asked = |name: &str| query.split('&').find_map(|part| part.split_once('=').filter(|(key, _)| *key == name)).map(|(_, word)| word);
        prop_assert_eq!(asked("theme").and_then(Theme::from_slug).unwrap_or(Theme::Auto), choices.theme);
        prop_assert_eq!(asked("accent").and_then(Accent::parse), choices.accent);
        prop_assert_eq!(asked("background"), choices.transparent.then_some("transparent"));
    }

    #[test]
    fn no_name_breaks_out(name in "\\PC{0,80}", site in "https://[a-z]{1,9}\\.example/[!-~]{0,20}/") {
        let plan = called(&name);
        let frame = usual(Mode::Report).frame(&site, &plan, Height::default());
        prop_assert_eq!((frame.matches('<').count(), frame.matches('>').count(), frame.matches('"').count()), (6, 6, 14));
        let element = usual(Mode::Report).element(&site, &plan);
        prop_assert_eq!((element.matches('<').count(), element.matches('>').count(), element.matches('"').count()), (6, 6, 8));
    }
}
