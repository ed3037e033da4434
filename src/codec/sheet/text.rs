//! A plan and its report as plain text: a few lines for a chat, and all of it for a coach.

use super::{Ratio, chain, day, rhythm, work};
use crate::domain::figure::Figure;
use crate::domain::headline::plural;
use crate::domain::plan::{Entry, Plan};
use crate::domain::report::Report;
use crate::domain::tile;

/// The name, a line a day that has entries, the figures with their verdicts, what would change, and the link. What is empty is
/// left out. `change` is sentences, such as the edits of a fix.
///
/// ```text
/// My plan
///
/// Monday: Back Squat 5×5, Plank 3×30 s
///
/// 50 % back. Four more sets and there is enough to judge.
/// Push : pull. No pushing and no pulling yet.
/// Hip : knee 0 : 5 sets a week. No hip work yet.
/// The smallest change: Add three sets of Hip Thrust.
/// https://example.org/#p=1…
/// ```
pub fn text(plan: &Plan, report: &Report, change: &str, link: &str) -> String {
    let mut lines = vec![isolated(plan.title()), String::new()];
    for (place, of) in plan.days().iter().enumerate().filter(|(_, of)| !of.entries().is_empty()) {
        let entry = |entry: &Entry| format!("{} {}", isolated(plan.exercise_name(entry.exercise)), work(entry));
        let entries: Vec<String> = of.entries().iter().map(entry).collect();
        lines.push(format!("{}: {}", isolated(&day(plan, place)), entries.join(", ")));
    }
    let told = |line: &String| !line.is_empty();
    lines.extend(Some(rhythm(plan)).filter(told));
    lines.extend([String::new(), chain(report)]);
    lines.extend(Ratio::all(report).map(|ratio| format!("{}. {}", ratio.figures, ratio.words)));
    lines.extend([String::from(change), String::from(link)].into_iter().filter(told));
    lines.join("\n")
}

/// What a chat has room for: the name, how much it is, both verdicts, and the link.
///
/// ```text
/// StrongLifts 5x5
/// 3 sessions and 38 sets a week
/// Back 42 %: 18 short of 60
/// Push 15 : 7.5 pull: 7.5 pull short
/// https://example.org/#p=1…
/// ```
pub fn brief(plan: &Plan, report: &Report, link: &str) -> String {
    let sessions = plan.sessions_a_week();
    let back = match report.split() {
        Some([back, _]) => format!("Back {back} %: {}", tile::chain(report).words),
        None => chain(report),
    };
    let [push, pull] = [Figure::Push, Figure::Pull].map(|figure| report.shown(figure));
    [
        isolated(plan.title()),
        format!("{sessions} {} and {} sets a week", plural(sessions, "session"), report.sets()),
        back,
        format!("Push {push} : {pull} pull: {}", tile::push_pull(report).words),
        String::from(link),
    ]
    .join("\n")
}

/// A name that is written from right to left, between signs that keep the numbers behind it where they are. Names have no
/// signs of their own that turn the direction (see [`crate::domain::name::Name::clean`]), so these cannot be closed early.
fn isolated(name: &str) -> String {
    let turns = |sign: char| matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    if name.contains(turns) { format!("\u{2068}{name}\u{2069}") } else { String::from(name) }
}
