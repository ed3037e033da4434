//! What is said of the weeks of a log: their trend, and the average.

// The trend.
pub(in crate::web::coach::log) const WEEK_BY_WEEK: &str = "Week by week";
pub(in crate::web::coach::log) const PULL_CHART: &str =
    "Pulling as a share of pushing and pulling, in per cent; the dashed line is 1 : 1";
pub(in crate::web::coach::log) const WEEK_FROM: &str = "Week from";
pub(in crate::web::coach::log) const SETS_OF_WEEK: &str = "Sets";
pub(in crate::web::coach::log) const BACK: &str = "Back, %";
pub(in crate::web::coach::log) const PUSH_PULL: &str = "Push : pull";
pub(in crate::web::coach::log) const AS_PLAN: &str = "As a plan";
pub(in crate::web::coach::log) const NO_TRAINING: &str = "no training";
pub(in crate::web::coach::log) const OPEN_WEEK: &str = "Open";

/// What the chart of the back shows, with the goal in per cent.
pub(in crate::web::coach::log) fn back_chart(goal: u64) -> String {
    format!("Share of the back in per cent; the dashed line is your goal, {goal}")
}

/// What opens the table.
pub(in crate::web::coach::log) fn as_table(weeks: usize) -> String {
    match weeks {
        1 => String::from("This week as a table"),
        2 => String::from("Both weeks as a table"),
        weeks => format!("All {weeks} weeks as a table"),
    }
}

/// What the button of a week does, by its Monday.
pub(in crate::web::coach::log) fn open_week(day: &str) -> String {
    format!("open the week from {day} as a plan")
}

// The average week.
pub(in crate::web::coach::log) const AVERAGE: &str = "The average week";
pub(in crate::web::coach::log) const NO_WEEK: &str =
    "None of these weeks is complete with training in it. You can still open single weeks below.";
/// Before and behind the field for a number of weeks.
pub(in crate::web::coach::log) const LAST_WEEKS: [&str; 2] = ["Average over the last ", " complete weeks"];
pub(in crate::web::coach::log) const WEEKS: &str = "weeks, 1 to 52";
pub(in crate::web::coach::log) const ALL_WEEKS: &str = "Average over all weeks";
pub(in crate::web::coach::log) const OPEN: &str = "Open as a plan";
pub(in crate::web::coach::log) const WHOLE_SETS: &str =
    "A plan has whole sets, so its figures may differ a little from the exact ones above.";
pub(in crate::web::coach::log) const DAY_FULL: &str = "the day is full";
pub(in crate::web::coach::log) const HALF_SET: &str = "less than half a set a week";

/// No week of it counts, with the reason.
pub(in crate::web::coach::log) fn nothing_counts(why: &str) -> String {
    format!("Nothing in this log counts: {why}.")
}

/// The choice about a last week that seems to be cut off, by its Monday.
pub(in crate::web::coach::log) fn count_cut_off(day: &str) -> String {
    format!("Also count the week from {day}, though the log ends in it earlier than your weeks usually do")
}

/// From when to when the average is, over how many weeks with training, and how many without are left out.
pub(in crate::web::coach::log) fn span(first: &str, last: &str, trained: u64, gaps: usize) -> String {
    let gaps = match gaps {
        0 => String::new(),
        1 => String::from("; one week without training is left out"),
        gaps => format!("; {gaps} weeks without training are left out"),
    };
    let trained = if trained == 1 { String::from("one week") } else { format!("{trained} weeks") };
    format!("{first} to {last}: {trained} with training{gaps}.")
}

/// Sets a week of pushing and of pulling.
pub(in crate::web::coach::log) fn sides(push: &str, pull: &str) -> String {
    let sets = |sets: &str| if sets == "0" { String::from("none") } else { format!("{sets} sets a week") };
    format!(" Push: {}; pull: {}.", sets(push), sets(pull))
}

/// Sets a week of names that nobody knows.
pub(in crate::web::coach::log) fn unknown(sets: &str) -> String {
    format!("{sets} sets a week have names this page does not know, and are not counted.")
}

/// What is in no day of the plan, with the reason.
pub(in crate::web::coach::log) fn apart(exercise: &str, sets: &str, why: &str) -> String {
    format!("{exercise}: {sets} sets a week, {why}")
}

/// How many exercises are in no day of the plan.
pub(in crate::web::coach::log) fn left_out_of_plan(number: usize) -> String {
    format!("Left out of the plan: {number}")
}
