//! What is said of what to change. The edits and the ways are the domain's.

use core::fmt::Display;

use crate::domain::plan::Plan;
use crate::domain::quantity::Quantity;
use crate::domain::settings::PushPull;

pub(super) const TRY_AGAIN: &str = "Try again";
pub(super) const FOR_REST: &str = "For rest between days";
pub(super) const REST_IS_OPINION: &str = "It changes none of the week's figures. When to rest is the articles' opinion.";

/// What opens the other ways.
pub(super) fn other_ways(others: usize) -> String {
    match others {
        1 => String::from("Another way"),
        2 => String::from("Two other ways"),
        more => format!("{more} other ways"),
    }
}

// What the search says.
pub(super) const NOT_WHILE_PEAKING: &str = "Nothing is suggested for a peaking block.";
pub(super) const LOOKING: &str = "Looking for what to change …";
pub(super) const FAILED: &str = "The search for what to change stopped too early.";
pub(super) const TOO_LITTLE: &str = "Tick a little more, and what would balance the week appears here.";

/// The targets that a fix is for.
fn targets(plan: &Plan) -> String {
    let (posterior, anterior) = plan.settings.profile.shares();
    let ratio = match plan.settings.push_pull {
        PushPull::Even => "at least as much pulling as pushing",
        PushPull::PullLean => "2 pull : 1 push",
        PushPull::AsPrinted => "2 push : 1 pull",
    };
    format!("{posterior} : {anterior} back to front, and {ratio}")
}

/// Nothing has to change.
pub(super) fn met(plan: &Plan) -> String {
    format!("Nothing to change: within 2.5 points and one set, the week meets {}.", targets(plan))
}

/// Some changes reach every target.
pub(super) fn found(plan: &Plan) -> String {
    format!("A few ways to reach {}.", targets(plan))
}

/// The first way fills what the author of a well-known plan leaves to the lifter.
pub(super) fn fills(plan: &Plan) -> String {
    format!("This fills what the author leaves open, and brings the week closer to {}.", targets(plan))
}

/// No change does; `proven` where that is sure, `nearer` where one comes nearer.
pub(super) fn none(plan: &Plan, proven: bool, nearer: bool) -> String {
    let none = if proven { "No change of up to four edits reaches" } else { "No change was found that reaches" };
    let nearest = if nearer { "this gets closest." } else { "and nothing gets closer." };
    format!("{none} {} without giving up a main lift or doing too much at once; {nearest}", targets(plan))
}

/// A target that asks for less: `met` already, or to be reached.
pub(super) fn less((posterior, anterior): (impl Display, impl Display), met: bool) -> String {
    if met {
        format!("The week meets {posterior} : {anterior} already.")
    } else {
        format!("{posterior} : {anterior} can be reached.")
    }
}

/// What comes nearest is the change that reaches a target that asks for less, too.
pub(super) fn nearest_reaches((posterior, anterior): (impl Display, impl Display)) -> String {
    format!("It reaches {posterior} : {anterior}.")
}

// A change.
pub(super) const BACK: &str = "Back";
pub(super) const PUSH_PULL: &str = "Push : pull";
pub(super) const HIP_KNEE: &str = "Hip : knee";
pub(super) const SETS_A_WEEK: &str = "Sets a week";
pub(super) const MINUTES_A_WEEK: &str = "Minutes a week, about";
pub(super) const APPLY: &str = "Apply";
pub(super) const COMPARE: &str = "Compare";
pub(super) const PROVEN: &str = "proven: nothing of the kind costs less";
pub(super) const BEST_FOUND: &str = "best found";

/// A change for a target that asks for less.
pub(super) fn for_target((posterior, anterior): (impl Display, impl Display)) -> String {
    format!("For {posterior} : {anterior}")
}

/// What a way is called and promises; what comes nearest says so, and which target it reaches.
pub(super) fn way(label: &str, words: &str, reaches: bool, less: Option<(impl Display, impl Display)>) -> String {
    match less {
        _ if reaches => format!("{label}: {words}"),
        None => format!("{label}: gets closest. {words}"),
        Some((posterior, anterior)) => format!("{label}: gets closest, and reaches {posterior} : {anterior}. {words}"),
    }
}

/// What leaves an exercise out of all fixes.
pub(super) fn never(name: &str) -> String {
    format!("Never suggest {name}")
}

// Self-checks.
pub(super) const FROM_CHECKS: &str = "From your self-checks";

/// How much of an exercise that is practised the week has, behind its name.
pub(super) fn practised(sets: Quantity) -> String {
    if sets.is_zero() { String::from(": not in the week yet") } else { format!(": {sets} sets a week") }
}

// The limits of the search.
pub(super) const LIMITS: &str = "Limits of the search";
pub(super) const WEEK_MAY_GROW: &str = "The week may grow";
pub(super) const ABOUT_LIMITS: &str = "At most four edits. Main lifts stay: squat, bench press, deadlift and overhead press with a barbell, compounds of five reps or fewer, the first compound of a day, what you train on two days, and the compound with the most sets of its kind. No muscle loses the work it needs or passes 20 sets a week, no rule you meet is missed afterwards, and no day grows by more than four sets or a quarter (eight sets where a plan's author leaves assistance open). What counts as the smallest change is an opinion. Locked exercises stay, and what you do without never comes: see “Where you train”.";

/// By how many per cent the week may grow.
pub(super) fn growth(percent: u64) -> String {
    if percent == 0 { String::from("not at all") } else { format!("by {percent} %, or 9 sets") }
}
