//! The figures in words. Plain, second person, no scolding; a ratio always says which side is which, and zero is said in
//! words.

use super::figure::Figure;
use super::muscle::Chain;
use super::quantity::Quantity;
use super::report::Report;
use super::settings::{Profile, PushPull};
use super::verdict::{self, Hinge, Verdict};

/// What ends a verdict that no reading changes.
pub const ALIKE: &str = ", however you count";

/// Both verdicts: `58 % back: two points short of the goal of 60 %, however you count. Push 12, pull 9: not yet 1 : 1.`
pub fn both(report: &Report) -> String {
    let mut verdict = String::from(push_pull(report));
    if let Some(first) = verdict.get_mut(..1) {
        first.make_ascii_lowercase();
        let [push, pull] = [Figure::Push, Figure::Pull].map(|side| report.shown(side));
        return format!("{} Push {push}, pull {pull}: {verdict}", chain(report));
    }
    chain(report)
}

/// The chain split and how it stands to the plan's profile: `58 % back: two points short of the goal of 60 %, however you
/// count.`
pub fn chain(report: &Report) -> String {
    let (split, ways) = chain_to(report, report.settings().profile);
    format!("{split}{ways}.")
}

/// The same against any profile, in two parts without the stop: the split, and whether that holds however it is counted.
pub(super) fn chain_to(report: &Report, profile: Profile) -> (String, String) {
    let Some([posterior, anterior]) = report.split() else {
        let words = if report.sets().is_zero() {
            "Tick what you train, and the split appears here"
        } else {
            "Nothing ticked so far counts for the front or the back"
        };
        return (String::from(words), String::new());
    };
    let so_far = match (posterior, anterior) {
        (0, _) if report.figure(Figure::PosteriorShare).is_none_or(Quantity::is_zero) => {
            String::from("Nothing for the back yet")
        }
        (_, 0) if report.figure(Figure::AnteriorShare).is_none_or(Quantity::is_zero) => {
            String::from("Nothing for the front yet")
        }
        _ => format!("{posterior} % back"),
    };
    let Some(verdict) = verdict::chain(report, profile) else {
        let more = verdict::too_few_by(report);
        let words = format!("{so_far}. {} more {} and there is enough to judge", capital(&number(more)), plural(more, "set"));
        return (words, String::new());
    };
    let very = verdict::is_very_posterior(report);
    (format!("{so_far}: {}", place(posterior, very, verdict, profile)), every_way(report, profile))
}

/// Where a share stands to a profile: `two points short of the goal of 60 %`.
fn place(posterior: u64, very: bool, verdict: Verdict, profile: Profile) -> String {
    let (target, _) = profile.shares();
    let off = posterior.abs_diff(target);
    let points = format!("{} {}", number(off), plural(off, "point"));
    let how = match (verdict, posterior.cmp(&target)) {
        (Verdict::Met, _) if very => "well past",
        (_, core::cmp::Ordering::Equal) if verdict == Verdict::Met => "right on",
        (Verdict::Met, _) if profile == Profile::Equal => "close enough to",
        (Verdict::Met, _) => return format!("on target, the goal is {target} %"),
        (_, core::cmp::Ordering::Greater) => return format!("{points} past the goal of {target} %"),
        (_, core::cmp::Ordering::Less) => return format!("{points} short of the goal of {target} %"),
        (_, core::cmp::Ordering::Equal) => "just under",
    };
    format!("{how} the goal of {target} %")
}

/// How sure that is: alike in every reading, or the range and what it hangs on.
fn every_way(report: &Report, profile: Profile) -> String {
    let (Some(hinges), Some((low, high))) = (verdict::hinges(report, profile), report.range()) else { return String::new() };
    if hinges.is_empty() {
        return String::from(ALIKE);
    }
    let what: Vec<&str> = hinges
        .iter()
        .map(|hinge| match hinge {
            Hinge::Counting => "how you count",
            Hinge::Squats => "whether squats count for the hamstrings",
            Hinge::Labels => "whether each movement counts for one side alone",
        })
        .collect();
    let what = listed(&what);
    match (low.rounded(), high.rounded()) {
        (low, high) if low == high => format!("; whether that holds depends on {what}"),
        (low, high) => format!("; {low} to {high} %, depending on {what}"),
    }
}

/// `a`, `a and b`, `a, b and c`.
fn listed(words: &[&str]) -> String {
    match words {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        words => words.concat(),
    }
}

/// How sure the verdict is, where the verdict itself stands beside it: `56 to 59 %, however you count.` Before there is one,
/// what to do.
pub fn sure(report: &Report) -> String {
    let (_, ways) = chain_to(report, report.settings().profile);
    match report.range().map(|(low, high)| (low.rounded(), high.rounded())) {
        Some((low, high)) if ways == ALIKE && low == high => format!("{low} %{ways}."),
        Some((low, high)) if ways == ALIKE => format!("{low} to {high} %{ways}."),
        Some(_) if !ways.is_empty() => format!("{}.", capital(ways.trim_start_matches([';', ' ']))),
        _ => chain(report),
    }
}

/// What a target rests on, in a few words, to stand beside the headline.
pub const fn target(profile: Profile) -> &'static str {
    match profile {
        Profile::Equal => "The goal of 50 % is the cautious reading, common among coaches (evidence C).",
        Profile::Edge => "The goal of 60 % is one author's rule (evidence D).",
        Profile::Double => "The goal of 67 % is one author's rule (evidence D).",
    }
}

/// What would bring the chain split to its target: `Three more sets for the back alone would get there.`; empty when nothing is
/// missing or it cannot be said.
pub fn chain_distance(report: &Report) -> String {
    let profile = report.settings().profile;
    match verdict::chain_distance(report, profile) {
        Some(_) if verdict::is_close(report, profile) => {
            String::from("Close enough: the table of muscles is no more exact than that.")
        }
        Some((chain, sets)) if sets > verdict::most_growth(report) => {
            format!("{} cannot close the gap in one week.", capital(&sets_for(chain, sets)))
        }
        Some((chain, sets)) => {
            format!("{} more {} would get there.", capital(&number(sets)), sets_for(chain, sets))
        }
        None => String::new(),
    }
}

/// `sets for the back alone`, one or more.
pub(super) fn sets_for(chain: Chain, sets: u64) -> String {
    let side = if chain == Chain::Anterior { "front" } else { "back" };
    format!("{} for the {side} alone", plural(sets, "set"))
}

/// What would bring push:pull to its target, as [`chain_distance`].
pub fn push_pull_distance(report: &Report) -> String {
    match verdict::push_pull_distance(report, report.settings().push_pull) {
        Some((side, sets)) => {
            format!("{} more {} {} would get there.", capital(&number(sets)), side.slug(), plural(sets, "set"))
        }
        None => String::new(),
    }
}

/// Two sides as words with a direction: `1.5 times as much pushing as pulling`, `no pulling yet`; empty when there is
/// neither.
pub fn direction(report: &Report, left: (Figure, &str), right: (Figure, &str)) -> String {
    let (Some(a), Some(b)) = (report.figure(left.0), report.figure(right.0)) else { return String::new() };
    let (more, less, least) = if a >= b { ((a, left.1), (b, right.1), b) } else { ((b, right.1), (a, left.1), a) };
    if least.is_zero() {
        return format!("no {} yet", less.1);
    }
    if a == b {
        return format!("as much {} as {}", left.1, right.1);
    }
    match more.0.times(less.0) {
        times if times.hundredths() <= 105 => format!("a little more {} than {}", more.1, less.1),
        times if times == 2.into() => format!("twice as much {} as {}", more.1, less.1),
        times => format!("{times} times as much {} as {}", more.1, less.1),
    }
}

/// How push:pull stands to its target, in words; empty when it is not judged.
pub fn push_pull(report: &Report) -> &'static str {
    let target = report.settings().push_pull;
    let pulls =
        |times: u64| report.push_and_pull().is_some_and(|(push, pull, _)| pull >= times * push && (pull, push) != (0, 0));
    match (verdict::push_pull(report, target), target) {
        (None, _) => "",
        (Some(Verdict::Near | Verdict::Missed), PushPull::Even) if pulls(2) => "Very pull-heavy.",
        (Some(Verdict::Met), PushPull::Even) if pulls(1) => "At least as much pull as push.",
        (Some(Verdict::Met), PushPull::Even) => "Practically 1 : 1.",
        (Some(Verdict::Met), PushPull::PullLean) => "On 1 push : 2 pull.",
        (Some(Verdict::Met), PushPull::AsPrinted) => "On 2 push : 1 pull.",
        (Some(Verdict::Near), PushPull::Even) => "Near 1 : 1.",
        (Some(Verdict::Near), PushPull::PullLean) => "Near 1 push : 2 pull.",
        (Some(Verdict::Near), PushPull::AsPrinted) => "Near 2 push : 1 pull.",
        (Some(Verdict::Missed), PushPull::Even) => "Not yet 1 : 1.",
        (Some(Verdict::Missed), PushPull::PullLean) => "Not yet 1 push : 2 pull.",
        (Some(Verdict::Missed), PushPull::AsPrinted) => "Not yet 2 push : 1 pull.",
    }
}

/// A small number as a word, a larger one in digits.
pub(super) fn number(number: u64) -> String {
    const WORDS: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let word = usize::try_from(number).ok().and_then(|place| WORDS.get(place));
    word.map_or_else(|| number.to_string(), |word| String::from(*word))
}

pub(crate) fn plural(number: u64, word: &str) -> String {
    if number == 1 { String::from(word) } else { format!("{word}s") }
}

pub(super) fn capital(text: &str) -> String {
    let mut text = String::from(text);
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
