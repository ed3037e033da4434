//! From a log to a week: the average, the plan made of it, and the trend.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::log::{Certainty, Choice, NameChoices};
use chain_balance::codec::names::{Names, Tier};
use chain_balance::domain::bounded::Weeks;
use chain_balance::domain::calendar::Date;
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::figure::Figure;
use chain_balance::domain::history::{Average, History, Span, Why};
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::{ExerciseRef, Plan};
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::report::Report;
use chain_balance::domain::settings::{Basis, Settings};
use support::logs::{date, history, log};
use support::{exercise, id, muscles, own};

/// A log of so many sets of an exercise on each date, each of these reps.
fn trained(rows: &[(&str, &str, &[u64])]) -> History {
    let mut text = String::from("Date,Exercise Name,Set Order,Reps,Notes\n");
    for (date, exercise, reps) in rows {
        for reps in *reps {
            text += &format!("{date},{exercise},1,{reps},\n");
        }
    }
    history(&log(text))
}

fn last(weeks: u64) -> Span {
    Span::Last(Weeks::new(weeks).expect("weeks"))
}

fn sets(average: &Average) -> Vec<(&'static str, String)> {
    let slug = |exercise: &ExerciseRef| match exercise {
        ExerciseRef::Catalogue(id) => id.exercise().slug(),
        ExerciseRef::Own(_) => "own",
    };
    average.sets.iter().map(|(exercise, sets)| (slug(exercise), sets.exact())).collect()
}

/// A line for each day of a plan: `Monday: back-squat 3x5`.
fn lines(plan: &Plan) -> Vec<String> {
    let day = |place: usize| {
        let entries = plan.days()[place].entries().iter().map(|entry| {
            let slug = match entry.exercise {
                ExerciseRef::Catalogue(id) => id.exercise().slug(),
                ExerciseRef::Own(_) => plan.exercise_name(entry.exercise),
            };
            let unit = if matches!(entry.amount, Amount::Seconds(_)) { "s" } else { "" };
            format!(" {slug} {}x{}{unit}", entry.sets, entry.amount.get())
        });
        format!("{}:{}", plan.day_title(place), entries.collect::<Vec<_>>().join(","))
    };
    (0..plan.days().len()).map(day).collect()
}

/// Five weeks: squats every Monday but in the third week, when nothing was trained; deadlifts on two Thursdays.
fn five_weeks() -> History {
    trained(&[
        ("2024-04-29", "Squat", &[5, 5, 5]),
        ("2024-05-06", "Squat", &[5, 5]),
        ("2024-05-09", "Deadlift", &[3]),
        ("2024-05-20", "Squat", &[8, 8, 8, 6]),
        ("2024-05-23", "Deadlift", &[5]),
        ("2024-05-27", "Squat", &[5, 5, 5]),
        ("2024-05-28", "Bench Press", &[8, 8]),
    ])
}

#[test]
fn weeks_without_training_leave_the_divisor_and_are_gaps() {
    let average = five_weeks().average(last(4), Some(date("2024-06-03"))).expect("weeks");
    assert_eq!((average.first.first(), average.last.last()), (date("2024-05-06"), date("2024-06-02")));
    assert_eq!((average.trained, average.gaps), (3, vec![date("2024-05-13").week()]));
    assert_eq!(average.sets[0], (exercise("bench-press-barbell"), Quantity::new(2, 3)));
    let exact = [(exercise("back-squat"), Quantity::new(9, 3)), (exercise("deadlift"), Quantity::new(2, 3))];
    assert_eq!(average.sets[1..], exact);
    assert_eq!(average.report.figure(Figure::Knee), Some(Quantity::new(9, 3)));
    assert_eq!(average.report.figure(Figure::Push), Some(Quantity::new(2, 3)));
}

#[test]
fn the_average_ends_with_the_last_complete_week() {
    let history = five_weeks();
    let ends = |today: Option<&str>| history.last_complete(today.map(date)).map(|week| week.last());
    assert_eq!(ends(Some("2024-06-03")), Some(date("2024-06-02")), "on Monday the week before is over");
    assert_eq!(ends(Some("2024-06-02")), Some(date("2024-05-26")), "on Sunday it is not");
    assert_eq!(ends(Some("2030-01-01")), Some(date("2024-06-02")), "of what came after its end a log says nothing");
    assert_eq!(ends(Some("2024-05-01")), None, "the log begins in the week that is not over");
    assert_eq!(ends(None), Some(date("2024-05-26")), "without a clock the week of the last date is not complete");
    let sunday = trained(&[("2024-06-02", "Squat", &[5])]);
    assert_eq!(sunday.last_complete(None), Some(date("2024-06-02").week()), "unless that date is its Sunday");
    assert_eq!(trained(&[("2024-06-01", "Squat", &[5])]).average(Span::All, None), None);
    assert_eq!(trained(&[]).average(Span::All, None), None);
    let future = trained(&[("2024-05-20", "Squat", &[5]), ("2062-05-20", "Squat", &[5, 5])]);
    let average = future.average(last(1), Some(date("2024-05-27"))).expect("a week");
    assert_eq!(sets(&average), [("back-squat", "1".into())], "a date that is yet to come is not averaged");
}

#[test]
fn one_week_four_weeks_or_all_of_them() {
    let history = five_weeks();
    let of = |span| sets(&history.average(span, Some(date("2024-06-03"))).expect("weeks"));
    let some = |list: &[(&'static str, &str)]| list.iter().map(|(slug, sets)| (*slug, (*sets).into())).collect::<Vec<_>>();
    assert_eq!(of(last(1)), some(&[("bench-press-barbell", "2"), ("back-squat", "3")]));
    assert_eq!(of(Span::default()), of(last(4)));
    let all = some(&[("bench-press-barbell", "0.5"), ("back-squat", "3"), ("deadlift", "0.5")]);
    assert_eq!((of(Span::All), of(last(52))), (all.clone(), all));
    let before = history.average(last(52), Some(date("2024-06-03"))).expect("weeks");
    assert_eq!((before.first.first(), before.gaps.len()), (date("2024-04-29"), 1), "before it begins a log has no gaps");
    assert_eq!((Weeks::new(0), Weeks::new(53)), (None, None));
}

#[test]
fn the_plan_has_a_day_for_each_weekday_trained_with_reps_at_the_median() {
    let average = five_weeks().average(Span::All, Some(date("2024-06-03"))).expect("weeks");
    assert_eq!(lines(&average.plan), ["Monday: back-squat 3x5", "Tuesday: bench-press-barbell 1x8", "Thursday: deadlift 1x4"]);
    let weekdays: Vec<_> = average.plan.days().iter().map(|day| day.weekday.map(|day| day.slug())).collect();
    assert_eq!(weekdays, [Some("monday"), Some("tuesday"), Some("thursday")]);
    assert_eq!((average.apart, average.plan.sessions), (vec![], None));
}

#[test]
fn the_sets_of_a_plan_are_rounded_once_and_shared_between_the_weekdays() {
    let shared = |rows: &[(&str, &[u64])]| {
        let rows: Vec<_> = rows.iter().map(|(date, reps)| (*date, "Squat", *reps)).collect();
        lines(&trained(&rows).average(Span::All, Some(date("2025-01-01"))).expect("weeks").plan)
    };
    // Five sets a week, on Mondays in one week and on Wednesdays in the next: 2.5 each, and still five together.
    let five: &[u64] = &[5, 5, 5, 5, 5];
    assert_eq!(shared(&[("2024-05-06", five), ("2024-05-15", five)]), ["Monday: back-squat 3x5", "Wednesday: back-squat 2x5"]);
    // One set a week on seven weekdays in turn is a set a week, not none.
    let turns = ["2024-05-06", "2024-05-14", "2024-05-22", "2024-05-30", "2024-06-07", "2024-06-15", "2024-06-23"];
    assert_eq!(shared(&turns.map(|date| (date, &[5_u64][..]))), ["Monday: back-squat 1x5"]);
    assert_eq!(shared(&[("2024-05-06", &[5]), ("2024-05-13", &[5, 5])]), ["Monday: back-squat 2x5"], "1.5 is rounded up");
}

#[test]
fn what_comes_below_half_a_set_a_week_is_listed_apart() {
    let mut rows: Vec<(&str, &str, &[u64])> = vec![
        ("2024-05-06", "Squat", &[5]),
        ("2024-05-13", "Squat", &[5]),
        ("2024-05-20", "Squat", &[5]),
        ("2024-05-21", "Face Pull", &[12]),
    ];
    let average = |rows: &[_]| trained(rows).average(Span::All, Some(date("2024-06-03"))).expect("weeks");
    let third = average(&rows);
    assert_eq!(lines(&third.plan), ["Monday: back-squat 1x5"]);
    assert_eq!(third.apart.len(), 1);
    let apart = third.apart[0];
    assert_eq!((apart.exercise, apart.sets, apart.why), (exercise("face-pull"), Quantity::new(1, 3), Why::Few));
    assert!(!third.report.muscle(Muscle::RearDelts).is_zero(), "the exact figures have it");
    rows.remove(0);
    let half = average(&rows);
    assert_eq!(lines(&half.plan), ["Monday: back-squat 1x5", "Tuesday: face-pull 1x12"], "half a set is rounded up");
}

#[test]
fn more_than_a_day_holds_is_split_or_listed_apart() {
    let reps = [5_u64; 240];
    let average = trained(&[("2024-05-06", "Squat", &reps)]).average(Span::All, Some(date("2024-06-03"))).expect("a week");
    assert_eq!(lines(&average.plan), ["Monday: back-squat 99x5, back-squat 99x5, back-squat 42x5"]);
    let endless = [5_u64; 6_000];
    let average = trained(&[("2024-05-06", "Squat", &endless)]).average(Span::All, Some(date("2024-06-03"))).expect("a week");
    assert_eq!((average.plan.days()[0].entries().len(), average.apart[0].sets), (60, Quantity::from(60)));
    let all: Vec<_> = chain_balance::domain::catalogue::ExerciseId::all().take(63).map(|id| id.exercise().slug()).collect();
    let rows: Vec<_> = all.iter().map(|slug| ("2024-05-06", *slug, &[5_u64][..])).collect();
    let average = trained(&rows).average(Span::All, Some(date("2024-06-03"))).expect("a week");
    assert_eq!((average.plan.days()[0].entries().len(), average.apart.len()), (60, 3));
    assert!(average.apart.iter().all(|apart| apart.why == Why::NoRoom && apart.sets == Quantity::from(1)));
}

#[test]
fn a_week_is_opened_as_a_plan() {
    let history = five_weeks();
    let week = history.week(date("2024-05-23").week()).expect("a week with training");
    assert_eq!(lines(&week.plan), ["Monday: back-squat 4x8", "Thursday: deadlift 1x5"]);
    let of = |report: &Report| {
        let in_sets = Figure::ALL.iter().filter(|figure| figure.basis(report.settings()) == Basis::Sets);
        in_sets.map(|figure| report.figure(*figure)).collect::<Vec<_>>()
    };
    let report = Report::of(&week.plan);
    assert_eq!((week.trained, of(&week.report)), (1, of(&report)), "whole sets: its figures are those of its plan");
    assert_eq!(history.week(date("2024-05-13").week()), None);
    let text = "Date,Exercise Name,Set Order,Reps,Seconds,Notes\n2024-05-13,Plank,1,0,45,\n2024-05-13,Plank,2,,,\n2024-05-13,Running,1,0,9000,\n2024-05-13,Squat,1,,30,\n";
    let timed = support::logs::history(&log(text)).week(date("2024-05-13").week()).expect("a week");
    let usual = id("back-squat").exercise().usual.get();
    assert_eq!(lines(&timed.plan), [format!("Monday: plank 2x45s, back-squat 1x{usual}, running 1x3600s")]);
}

#[test]
fn the_trend_has_every_week_with_its_gaps() {
    let trend = five_weeks().trend();
    let weeks: Vec<Date> = trend.iter().map(|point| point.week.first()).collect();
    assert_eq!(weeks, ["2024-04-29", "2024-05-06", "2024-05-13", "2024-05-20", "2024-05-27"].map(date));
    assert_eq!(trend.iter().map(|point| point.sets).collect::<Vec<_>>(), [3, 3, 0, 5, 5]);
    let share = |votes: u64, of| Some(Quantity::new(votes * 100, of));
    // A squat is half a vote, a deadlift eight ninths.
    let posterior = [share(1, 2), share(17, 27), None, share(26, 45), share(3, 10)];
    assert_eq!(trend.iter().map(|point| point.posterior_share).collect::<Vec<_>>(), posterior);
    let push_and_pull: Vec<_> = trend.iter().map(|point| (point.push, point.pull)).collect();
    assert_eq!(push_and_pull[..4], [(None, None); 4]);
    assert_eq!(push_and_pull[4], (Some(Quantity::from(2)), Some(Quantity::ZERO)));
    assert_eq!(trained(&[]).trend(), []);
}

#[test]
fn the_settings_of_the_plan_decide_the_trend() {
    let text = "Date,Exercise Name,Set Order,Reps,Notes\n2024-05-13,Leg Extension,1,10,\n2024-05-13,Glute Bridge,1,20,\n";
    let log = log(text);
    let matching = log.matching(Names::shared(), &NameChoices::default());
    let share = |settings| {
        let mut plan = Plan::default();
        plan.settings = settings;
        log.history(&matching, &plan).trend()[0].posterior_share
    };
    assert_eq!(share(Settings::default()), Quantity::percent(1, 2));
    assert_eq!(share(Settings { basis: Basis::Reps, ..Settings::default() }), Quantity::percent(2, 3));
}

const NAMES: &str = "Date,Exercise Name,Set Order,Reps,Notes
2024-05-13,Squat,1,5,
2024-05-13,Squat,2,5,
2024-05-13,Squat thing,1,5,
2024-05-13,Squat thing,2,5,
2024-05-13,Squat thing,3,5,
2024-05-13,My thing,1,5,
2024-05-20,My thing,1,5,
";

#[test]
fn names_are_listed_as_matched_guessed_and_unmatched_with_their_sets() {
    let log = log(NAMES);
    let mut choices = NameChoices::default();
    let matching = log.matching(Names::shared(), &choices);
    let listed: Vec<_> = matching.named().iter().map(|named| (named.name.as_str(), named.sets)).collect();
    assert_eq!(listed, [("Squat thing", 3), ("My thing", 2), ("Squat", 2)]);
    assert!(matches!(matching.named()[0].certainty, Certainty::Guessed(found) if found.tier == Tier::Guess));
    assert_eq!(matching.named()[1].certainty, Certainty::Unmatched);
    assert!(matches!(matching.named()[2].certainty, Certainty::Matched(found) if found.exercise == id("back-squat")));

    let average = log.history(&matching, &Plan::default()).average(Span::All, Some(date("2025-01-01"))).expect("weeks");
    assert_eq!((sets(&average), average.unknown), (vec![("back-squat", "1".into())], Quantity::new(5, 2)));
    assert_eq!(average.trained, 2, "a week of a name not known is a week of training");

    matching.confirm(&mut choices);
    let confirmed = log.matching(Names::shared(), &choices);
    let average = log.history(&confirmed, &Plan::default()).average(Span::All, Some(date("2025-01-01"))).expect("weeks");
    assert_eq!((sets(&average), average.unknown), (vec![("back-squat", "2.5".into())], Quantity::from(1)));
}

#[test]
fn what_the_user_chose_wins_over_every_tier() {
    let log = log(NAMES);
    let mut choices = NameChoices::default();
    choices.set("SQUAT", Choice::Exercise(id("front-squat")));
    choices.set("squat thing", Choice::Ignored);
    choices.set("my  thing!", Choice::Own(own("My thing", muscles(&[Muscle::Glutes], &[]))));
    assert_eq!(choices.get("Squat thing"), Some(&Choice::Ignored));
    assert_eq!(choices.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["my thing", "squat", "squat thing"]);
    let history = log.history(&log.matching(Names::shared(), &choices), &Plan::default());
    let average = history.average(Span::All, Some(date("2025-01-01"))).expect("weeks");
    assert_eq!(sets(&average), [("front-squat", "1".into()), ("own", "1".into())]);
    assert_eq!((average.plan.own().len(), average.plan.own()[0].name.as_str()), (1, "My thing"));
    assert_eq!(lines(&average.plan), ["Monday: front-squat 1x5, My thing 1x5"]);
    let again = log.history(&log.matching(Names::shared(), &choices), history.plan());
    assert_eq!(again.plan().own().len(), 1, "it is not added twice");
    choices.forget("squat");
    assert_eq!(choices.get("Squat"), None);
}
