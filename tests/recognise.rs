//! What somebody drops or pastes is known for what it is, or named.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::file::{Contents, to_json, to_table};
use chain_balance::codec::link;
use chain_balance::codec::log::{App, Foreign};
use chain_balance::codec::recognise::{Kind, recognise};
use chain_balance::domain::plan::Plan;

fn utf_16(text: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[test]
fn logs_by_their_header_or_their_shape() {
    let known = [
        (include_str!("fixtures/log/strong-chinese.csv"), App::Strong),
        (include_str!("fixtures/log/strong-headless.csv"), App::Strong),
        (include_str!("fixtures/log/jefit.csv"), App::Jefit),
        (include_str!("fixtures/log/alpha-progression.csv"), App::AlphaProgression),
        (include_str!("fixtures/log/hevy.json"), App::Hevy),
        (include_str!("fixtures/log/opengym.json"), App::OpenGym),
        (include_str!("fixtures/log/wger.json"), App::Wger),
        (include_str!("fixtures/log/boostcamp.csv"), App::Boostcamp),
    ];
    for (text, app) in known {
        assert_eq!(recognise(text.as_bytes()), Kind::Log(app));
        assert_eq!(recognise(format!("\u{feff}{text}").as_bytes()), Kind::Log(app));
    }
    assert_eq!(recognise(include_bytes!("fixtures/log/own-table.csv")), Kind::Table);
    assert_eq!(recognise(b"When;Movement;Reps\n16.05.2024;Squat;5\n"), Kind::Table);
}

#[test]
fn plans_in_every_shape() {
    let plan = Plan::default();
    assert_eq!(recognise(link::encode(&plan).as_bytes()), Kind::Link);
    assert_eq!(recognise(format!(" https://example.org/balance/{}\n", link::fragment(&plan)).as_bytes()), Kind::Link);
    let contents = Contents { plans: vec![plan.clone()], ..Contents::default() };
    assert_eq!(recognise(to_json(&contents).as_bytes()), Kind::Everything);
    let object = r#"{ "days": [{ "entries": [{ "exercise": "frob", "sets": 5, "reps": 5 }] }] }"#;
    assert_eq!(recognise(object.as_bytes()), Kind::Everything, "a plan as the module gives it, also a wrong one");
    assert_eq!(recognise(format!("[{object}, {object}]").as_bytes()), Kind::Everything);
    assert_eq!(recognise(br#"{ "days": [{ "date": "2026-01-05" }] }"#), Kind::Json);
    assert_eq!(recognise(to_table(&plan).as_bytes()), Kind::PlanTable);
    assert_eq!(recognise(to_table(&plan).replace(',', ";").as_bytes()), Kind::PlanTable);
    assert_eq!(recognise(b"chain-balance 1 4 1\n1 1AAABAAABAgoF83Elyg\n"), Kind::Record);
    for text in [
        "Squat 5x5",
        "chain-balanced Squat 5x5",
        "Day 1\nSquat 5x5\nBench 3x8, Row 3x8\n",
        "Day,Exercise,Sets,Reps\nMonday,Squat,5,5\n1,Row,3,8\n",
    ] {
        assert_eq!(recognise(text.as_bytes()), Kind::Text, "{text}");
    }
}

#[test]
fn what_is_something_else_is_named() {
    assert_eq!(recognise(b""), Kind::Empty);
    assert_eq!(recognise(" \n".as_bytes()), Kind::Empty);
    assert_eq!(recognise(&utf_16("Date,Exercise\n")), Kind::Packed(Foreign::Utf16));
    assert_eq!(recognise(b"Date,\xdcbung\n"), Kind::Encoded);
    for json in ["[]", "[{\"a\": 1}]", "[ [1, 2] ]", "{}", "{\n  \"a\"", "[1, 2]"] {
        assert_eq!(recognise(json.as_bytes()), Kind::Json, "{json}");
    }
    for plan in ["[12.01, 18:22] Kim: Squat 5x5", "[ ] Squat 5x5\n[x] Bench 3x8", "[Day 1]\nSquat 5x5", "{Push}\nBench 3x8"] {
        assert_eq!(recognise(plan.as_bytes()), Kind::Text, "{plan}");
    }
    assert_eq!(recognise(b"{\"a\": 1}"), Kind::Json);
    assert_eq!(recognise(b"\x01\x02\xff\0"), Kind::Unknown);
    let foreign: [(&[u8], &str); 6] = [
        (
            b"Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\nStrength Training,2024-05-16 18:03:11,false,Gym,0,300,01:00:00,101,140\n",
            "this is a Garmin file of activities: it holds no sets",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "this is an Excel workbook of the old kind: save it as .xlsx or CSV"),
        (b"SQLite format 3\0\x10\0", "this is the database of an app, a backup: export the log as CSV instead"),
        (b"%PDF-1.7\n", "this is a PDF: export the log as CSV instead"),
        (
            b"<?xml version=\"1.0\"?>\n<HealthData/>",
            "this is a page or a file of health data: it holds no sets that can be read. Export the log of your training app as CSV",
        ),
        (b"\x89PNG\r\n\x1a\n", "this is a picture: export the log as CSV instead"),
    ];
    for (bytes, sentence) in foreign {
        let Kind::Foreign(foreign) = recognise(bytes) else { panic!("{:?}", recognise(bytes)) };
        assert_eq!(foreign.to_string(), sentence);
        assert_eq!(support::logs::refused(bytes), sentence);
    }
}
