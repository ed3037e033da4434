//! The two verdicts in a few words each: for tiles, and for a line that always stands.

use super::figure::Figure;
use super::headline::plural;
use super::report::Report;
use super::settings::PushPull;
use super::verdict::{self, Verdict};

/// A verdict and its words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tile {
    /// Nothing while there is too little to judge.
    pub verdict: Option<Verdict>,
    /// `6 short of 60`, `on target`, `3 more sets to judge`.
    pub words: String,
    /// The same for a line with two of them: `6 short`, `even`, `3 more sets`.
    pub short: String,
}

impl Tile {
    fn new(verdict: Option<Verdict>, words: String, short: String) -> Self {
        Self { verdict, words, short }
    }

    fn nothing() -> Self {
        Self::new(None, String::from("nothing yet"), String::from("nothing yet"))
    }

    fn too_few(report: &Report) -> Self {
        let more = verdict::too_few_by(report);
        let sets = plural(more, "set");
        Self::new(None, format!("{more} more {sets} to judge"), format!("{more} more {sets}"))
    }
}

/// How the chain split stands to the plan's profile. Points are whole and read on what is shown, the verdict on exact values.
pub fn chain(report: &Report) -> Tile {
    let profile = report.settings().profile;
    let (target, _) = profile.shares();
    let Some([posterior, _]) = report.split() else {
        return Tile::nothing();
    };
    let Some(verdict) = verdict::chain(report, profile) else { return Tile::too_few(report) };
    let off = posterior.abs_diff(target);
    let short = match verdict {
        Verdict::Met if verdict::is_very_posterior(report) => String::from("well past"),
        Verdict::Met => return Tile::new(Some(verdict), String::from("on target"), String::from("on target")),
        Verdict::Near | Verdict::Missed if off == 0 => String::from("just under"),
        Verdict::Near | Verdict::Missed if posterior > target => format!("{off} past"),
        Verdict::Near | Verdict::Missed => format!("{off} short"),
    };
    let of = if posterior < target { " of" } else { "" };
    Tile::new(Some(verdict), format!("{short}{of} {target}"), short)
}

/// How push:pull stands to the plan's target.
pub fn push_pull(report: &Report) -> Tile {
    let target = report.settings().push_pull;
    let Some((push, pull, _)) = report.push_and_pull() else {
        return Tile::nothing();
    };
    let Some(verdict) = verdict::push_pull(report, target) else { return Tile::too_few(report) };
    if verdict == Verdict::Met {
        let short = match target {
            PushPull::Even if push == pull => "even",
            PushPull::Even if pull > push => "enough pull",
            PushPull::Even => "nearly even",
            PushPull::PullLean => "1 : 2",
            PushPull::AsPrinted => "2 : 1",
        };
        let words = if push == pull { format!("on target, {short}") } else { String::from("on target") };
        return Tile::new(Some(verdict), words, String::from(short));
    }
    // How many sets are missing says little where a side has none.
    if push == 0 || pull == 0 {
        let words = format!("no {} yet", if push == 0 { "push" } else { "pull" });
        return Tile::new(Some(verdict), words.clone(), words);
    }
    match verdict::push_pull_distance(report, target) {
        Some((side, sets)) => {
            let side = if side == Figure::Push { "push" } else { "pull" };
            let words = format!("{sets} {side} {} short", plural(sets, "set"));
            Tile::new(Some(verdict), words, format!("{sets} {side} short"))
        }
        None => Tile::new(Some(verdict), String::from("far more pull than push"), String::from("pull-heavy")),
    }
}
