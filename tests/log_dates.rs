//! Dates as apps and phones write them, and the calendar they fall in.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::log::{Answers, Order, Outcome};
use chain_balance::codec::names::Language;
use chain_balance::domain::calendar::Date;
use chain_balance::domain::plan::Weekday;
use support::logs::{date, log, log_with, outcome, refused};

/// A log with these dates, a set each.
fn dated(dates: &[&str]) -> String {
    let rows: String = dates.iter().map(|date| format!("\"{date}\",Squat,1\n")).collect();
    format!("Date,Exercise Name,Set Order\n{rows}")
}

#[track_caller]
fn means(written: &str, day: &str) {
    let log = log(dated(&[written]));
    assert_eq!(log.dates(), Some((date(day), date(day))), "{written}: {:?}", log.faults());
}

#[test]
fn dates_are_read_as_they_are_listed() {
    for written in [
        "2024-05-16 18:03:11",
        "2024-05-16",
        "2024/05/16",
        "2024-05-16T18:03:11Z",
        "2024-05-16T23:59:59.000+02:00",
        "2024-05-16 18:03:11 +0000",
        "16.05.2024",
        "16.5.24, 18:03",
        "16/05/2024",
        "05/16/24 6:03 PM",
        "16-05-2024",
        "16 May 2024, 14:37",
        "May 16, 2024, 6:49 PM",
        "16 de mai. de 2024",
        "14:37, 16 May 2024",
        "Thu, 16 May 2024",
        "Mai 16, 2024",
        "16 мая 2024",
        "2024年5月16日 18:03",
        "2024. 5. 16.",
    ] {
        means(written, "2024-05-16");
    }
    for (written, day) in [
        ("16 Jun 2026, 14:37", "2026-06-16"),
        ("Jul 28, 2026, 6:49 PM", "2026-07-28"),
        ("11 Nis 2026", "2026-04-11"),
        ("5 Mai 2026", "2026-05-05"),
        ("1 Şub 2026", "2026-02-01"),
        ("3 août 2025", "2025-08-03"),
        ("12 MÄR 2025", "2025-03-12"),
        ("7 set 2025", "2025-09-07"),
        ("29 Feb 2024", "2024-02-29"),
    ] {
        means(written, day);
    }
}

#[test]
fn what_is_no_date_is_named_with_its_row_and_the_others_are_read() {
    let bad = [
        "",
        "today",
        "2024-13-01",
        "29 Feb 2023",
        "31.04.2024",
        "32/13/24",
        "2024",
        "5 Ju 2024",
        "1 Jan Feb 2024",
        "2024-05-16-".repeat(9).leak(),
    ];
    for written in bad {
        let log = log(dated(&["2024-05-16", written]));
        assert_eq!((log.sets(), log.unread(), log.faults()[0].row), (1, 1, 3), "{written}");
    }
    assert_eq!(log(dated(&["x"])).faults()[0].to_string(), "row 2: \"x\" is no date");
    let many = log(dated(&["never"; 300]));
    assert_eq!((many.unread(), many.faults().len()), (300, 100));
}

#[test]
fn a_thirteen_anywhere_in_the_column_settles_the_order() {
    let first_and_last = |dates: &[&str]| log(dated(dates)).dates();
    assert_eq!(first_and_last(&["09/01/25", "19/11/18"]), Some((date("2018-11-19"), date("2025-01-09"))));
    assert_eq!(first_and_last(&["09/01/25", "05/16/18"]), Some((date("2018-05-16"), date("2025-09-01"))));
    assert_eq!(first_and_last(&["07/07/25"]), Some((date("2025-07-07"), date("2025-07-07"))), "both orders are the same day");
}

#[test]
fn an_order_that_the_column_leaves_open_is_asked_for() {
    let text = dated(&["2024-05-16", "09/01/25", "03/04/25"]);
    let asked = |order| {
        let Outcome::Order(unordered) = outcome(&text, &Answers::default()) else { panic!("not asked") };
        assert_eq!(unordered.example(), "09/01/25");
        unordered.log(order).dates().map(|(_, last)| last)
    };
    assert_eq!(asked(Order::DayFirst), Some(date("2025-04-03")));
    assert_eq!(asked(Order::MonthFirst), Some(date("2025-09-01")));
    let told = Answers { mapping: None, order: Some(Order::MonthFirst) };
    assert_eq!(log_with(&text, &told).dates(), Some((date("2024-05-16"), date("2025-09-01"))));
    let settled = dated(&["09/01/25", "13/01/25"]);
    assert_eq!(log_with(settled, &told).dates(), Some((date("2025-01-09"), date("2025-01-13"))), "the column wins");
}

#[test]
fn a_column_in_both_orders_is_refused_at_the_row_that_contradicts() {
    let message = "row 4: here the month stands where the day stands in other rows: the dates are in two orders";
    assert_eq!(refused(dated(&["13/01/25", "09/01/25", "01/13/25"])), message);
}

#[test]
fn months_that_one_language_alone_has_tell_the_language() {
    assert_eq!(log(dated(&["1 Nis 2026", "5 Mar 2026"])).language, Some(Language::Turkish));
    assert_eq!(log(dated(&["1 Mai 2026", "5 Mar 2026"])).language, None);
    assert_eq!(log(dated(&["1 Jan 2026"])).language, None);
}

#[test]
fn the_calendar_agrees_with_what_is_known_of_it() {
    for (day, days, weekday) in [
        ("1970-01-01", 0, Weekday::Thursday),
        ("1969-12-31", -1, Weekday::Wednesday),
        ("2000-02-29", 11_016, Weekday::Tuesday),
        ("2024-05-16", 19_859, Weekday::Thursday),
        ("1900-01-01", -25_567, Weekday::Monday),
        ("2199-12-31", 84_005, Weekday::Tuesday),
    ] {
        assert_eq!((date(day).days(), date(day).weekday()), (days, weekday), "{day}");
    }
    assert_eq!(date("2024-05-16").week().first(), date("2024-05-13"));
    assert_eq!(date("2024-05-13").week().last(), date("2024-05-19"));
    assert_eq!(date("2024-05-19").week(), date("2024-05-13").week());
    for (year, month, day) in
        [(2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1), (1899, 12, 31), (2200, 1, 1)]
    {
        assert_eq!(Date::new(year, month, day), None);
    }
}

#[test]
fn every_day_of_three_centuries_comes_back_from_its_number() {
    let (first, last) = (date("1900-01-01").days(), date("2199-12-31").days());
    let mut weekday = Weekday::Sunday;
    for days in first..=last {
        let day = Date::from_days(days).expect("in range");
        let (year, month, of) = day.civil();
        assert_eq!(Date::new(year, month, of), Some(day));
        assert_eq!(day.weekday() as usize, (weekday as usize + 1) % 7, "{day}");
        assert!(day.week().first() <= day && day <= day.week().last() && day.week().first().weekday() == Weekday::Monday);
        weekday = day.weekday();
    }
    assert_eq!((Date::from_days(first - 1), Date::from_days(last + 1)), (None, None));
}
