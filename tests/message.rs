//! What a strange page may ask of the widget, and that everything else changes nothing.

mod support;

use chain_balance::codec::error::DecodeError;
use chain_balance::codec::link::{encode, fragment};
use chain_balance::codec::message::{Frame, Language, Mode, Request, Theme};
use chain_balance::codec::object::Value;
use support::{id, week};

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn message(pairs: &[(&str, Value)]) -> Value {
    Value::Object(pairs.iter().map(|(key, value)| ((*key).into(), value.clone())).collect())
}

/// A message of the right version with this beside it.
fn asking(key: &str, value: Value) -> Value {
    message(&[("chain-balance", Value::Whole(1)), (key, value)])
}

#[test]
fn a_message_asks_for_a_plan_a_theme_or_a_language() {
    let plan = week(&[("back-squat", 5, 5)]);
    let read = Request::read(&asking("plan", text(&encode(&plan)))).expect("a request");
    assert_eq!((read.plan, read.theme, read.lang), (Some(plan.clone()), None, None));
    let address = text(&format!("https://example.org/{}", fragment(&plan)));
    assert_eq!(Request::read(&asking("plan", address)).expect("a request").plan, Some(plan));
    assert_eq!(Request::read(&asking("theme", text("dark"))).expect("a request").theme, Some(Theme::Dark));
    assert_eq!(Request::read(&asking("lang", text("en"))).expect("a request").lang, Some(Language::English));
}

#[test]
fn what_is_not_understood_whole_is_not_taken_at_all() {
    let link = text(&encode(&week(&[("back-squat", 5, 5)])));
    let version = |version: Value| message(&[("chain-balance", version), ("plan", link.clone())]);
    let hostile = [
        Value::Nothing,
        Value::Other,
        Value::Whole(1_000_000_000),
        text("<img onerror=alert(1)>"),
        Value::List(vec![link.clone()]),
        message(&[]),
        message(&[("plan", link.clone())]),
        message(&[("chain-balance", Value::Whole(1))]),
        version(Value::Whole(2)),
        version(Value::Whole(0)),
        version(Value::Other),
        version(text("1")),
        version(Value::Flag(true)),
        asking("theme", text("<b>dark</b>")),
        asking("theme", text("DARK")),
        asking("theme", Value::Whole(1)),
        message(&[("chain-balance", Value::Whole(1)), ("theme", text("dark")), ("theme", text("light"))]),
        message(&[("chain-balance", Value::Whole(1)), ("theme", text("dark")), ("chain-balance", Value::Whole(1))]),
        asking("lang", text("en\"><script>")),
        asking("lang", text("")),
        asking("accent", text("url(javascript:alert(1))")),
        asking("height", Value::Whole(1_000_000_000)),
        asking("__proto__", message(&[("theme", text("dark"))])),
        asking("constructor", Value::Nothing),
        asking("plan", text("")),
        asking("plan", text(&"x".repeat(1_000_000))),
        asking("plan", Value::Other),
        asking("plan", message(&[("days", Value::List(Vec::new()))])),
        message(&[("chain-balance", Value::Whole(1)), ("plan", link.clone()), ("theme", text("pink"))]),
    ];
    for message in hostile {
        assert_eq!(Request::read(&message), None, "{message:.80?}");
    }
    let cut = encode(&week(&[("back-squat", 5, 5)]));
    assert_eq!(Request::read(&asking("plan", text(&cut[..cut.len() - 2]))), None);
}

#[test]
fn an_address_says_mode_targets_and_exercises() {
    let plan = week(&[("deadlift", 3, 5)]);
    let address = format!(
        "https://example.org/embed/?mode=report&targets=fixed&exercises=deadlift,back-squat%2Cplank,deadlift,nothing{}",
        fragment(&plan)
    );
    let frame = Frame::of(&address);
    assert_eq!((frame.mode, frame.fixed_targets, &frame.secret), (Mode::Report, true, &None));
    assert_eq!(frame.exercises, [id("deadlift"), id("back-squat"), id("plank")]);
    assert_eq!(frame.unread, ["nothing"]);
    assert_eq!(frame.plan, Some(Ok(plan)));
}

#[test]
fn an_address_that_is_not_understood_is_a_calculator_with_nothing_ticked() {
    for address in [
        "",
        "https://example.org/embed/",
        "https://example.org/embed/?mode=<script>&targets=&exercises=%00,,,../..&theme=javascript:",
        "https://example.org/embed/?mode&targets&exercises#",
        "https://example.org/embed/?__proto__=report#?secret=",
        "https://example.org/embed/#?secret=<b>",
    ] {
        let frame = Frame::of(address);
        assert_eq!(Frame { unread: Vec::new(), ..frame }, Frame::default(), "{address}");
    }
}

#[test]
fn a_broken_plan_is_named_and_not_passed_over() {
    let whole = fragment(&week(&[("deadlift", 3, 5)]));
    let frame = Frame::of(&format!("https://example.org/embed/{}", &whole[..whole.len() - 4]));
    assert_eq!(frame.plan, Some(Err(DecodeError::CutOff)));
}

#[test]
fn the_name_that_wordpress_gives_a_frame_comes_beside_the_plan() {
    let plan = week(&[("deadlift", 3, 5)]);
    let frame = Frame::of(&format!("https://example.org/embed/?mode=report{}#?secret=AbC123", fragment(&plan)));
    assert_eq!((frame.secret.as_deref(), frame.plan), (Some("AbC123"), Some(Ok(plan))));
    let long = format!("https://example.org/embed/#?secret={}", "a".repeat(65));
    assert_eq!(Frame::of(&long).secret, None);
}

#[test]
fn what_is_no_exercise_is_said_within_bounds() {
    let many = ["x".repeat(1000), "plank".into(), "1,2,3,4,5,6".into()].join(",");
    let unread = Frame::of(&format!("https://example.org/embed/?exercises=,{many}")).unread;
    assert_eq!(unread, ["x".repeat(40), "1".into(), "2".into(), "3".into(), "4".into()]);
}

#[test]
fn what_a_reader_had_ticked_comes_beside_the_plan_that_was_given() {
    let (given, ticked) = (week(&[("back-squat", 5, 5)]), week(&[("back-squat", 5, 5), ("pull-up", 3, 8)]));
    let address = |fragment: String| format!("https://example.org/embed/?mode=report#{fragment}");
    let both = Frame::of(&address(format!("p={}&now={}", encode(&given), encode(&ticked))));
    assert_eq!((both.plan, both.now), (Some(Ok(given.clone())), Some(ticked.clone())));
    let alone = Frame::of(&address(format!("now={}", encode(&ticked))));
    assert_eq!((alone.plan, alone.now), (None, Some(ticked.clone())));
    let cut = Frame::of(&address(format!("p={}&now={}", encode(&given), &encode(&ticked)[..9])));
    assert_eq!((cut.plan, cut.now), (Some(Ok(given)), None));
    assert_eq!(Frame::of(&format!("https://example.org/?now={}", encode(&ticked))).now, None);
}
