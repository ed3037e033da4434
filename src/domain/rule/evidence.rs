//! What research says about the rules, in our own words, with a grade and a citation.

use crate::domain::term::terms;

terms! {
    /// How well a rule is supported.
    Grade { A = "A", B = "B", C = "C", D = "D", X = "X", }
}

impl Grade {
    /// What the grade means.
    pub const fn label(self) -> &'static str {
        match self {
            Self::A => "Meta-analyses or controlled trials",
            Self::B => "Single trials or observational studies",
            Self::C => "Agreement among coaches",
            Self::D => "One author's opinion, no study found",
            Self::X => "Studies were found against it",
        }
    }
}

/// What is known about a rule, or about a claim that stands beside it in the articles.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Evidence {
    /// How well it is supported.
    pub grade: Grade,
    /// What is known, in one sentence.
    pub known: &'static str,
    /// Where it was read; empty where nothing was found.
    pub citation: &'static str,
}

const fn row(grade: Grade, known: &'static str, citation: &'static str) -> Evidence {
    Evidence { grade, known, citation }
}

use Grade::{A, B, C, D, X};

/// Why a secondary muscle counts as half a set. It belongs to no rule: every figure of a muscle follows it.
pub const HALF_SETS: Evidence = row(
    A,
    "Of three ways to count a helping muscle, half a set fitted growth and strength best, over 67 studies with 2,058 people.",
    "Pelland et al. 2024 (preprint); journal version DOI 10.1007/s40279-025-02344-w",
);

/// Why a muscle's sets have bands. It belongs to no rule either.
pub const WEEKLY_SETS: Evidence = row(
    A,
    "More sets a week go with more growth, each further set with less of it; 12 to 20 suited trained young men.",
    "Schoenfeld, Ogborn, Krieger 2017 (J Sports Sci 35:1073); Baz-Valle 2022 (PMC8884877)",
);

pub(super) const SHARE: Evidence = row(D, "One author's rule: no study of a share of the week's work was found.", "");

pub(super) const EQUAL: Evidence = row(C, "The cautious reading, common among coaches.", "");

pub(super) const TWO_TO_ONE: Evidence = row(
    D,
    "Coaches commonly say the reverse, two or three pulls to a push; bench press and pull-up were about equally strong in \
     trained athletes (97.7 % ± 9, 42 players), push-ups outnumbered modified pull-ups in others (1.57 : 1 in men, 2.72 : 1 \
     in women), and a link to injury was not tested.",
    "Baker & Newton 2004; Negrete 2013 (PMC3625793)",
);

pub(super) const SHOULDERS: Evidence = row(
    B,
    "Rear-shoulder and rotator work for the shoulders has observations of lifters behind it, which show no cause.",
    "Kolber 2014, 2017 (cross-sectional)",
);

pub(super) const NORDIC: Evidence = row(
    A,
    "Programmes with the Nordic curl had about half the hamstring injuries (risk ratio 0.49, 15 studies, 8,459 athletes); that \
     is about groups of athletes, and about this one exercise.",
    "van Dyk 2019",
);

pub(super) const RATIO: Evidence = row(
    X,
    "Studies were found against it: there is very little to show that any hamstring-to-quad ratio predicts injury, and a count \
     of sets says nothing of a ratio of strength.",
    "Kellis 2023 (PMC10199143)",
);

pub(super) const BACKS: Evidence = row(
    A,
    "Posterior work eased pain in people who already had chronic low-back pain (SMD −0.61, 8 trials, 408 people); that says \
     nothing of prevention.",
    "Tataryn 2021 (PMC7940464)",
);

pub(super) const POSTURE: Evidence = row(
    X,
    "Studies were found against it where pelvis and lumbar curve are meant: they did not change to speak of (d −0.23, p .25); \
     the upper back and neck did (d −1.04).",
    "Warneke 2024 (Sports Med Open 10:65)",
);

pub(super) const SQUAT: Evidence = row(
    B,
    "A squat is both: it made glutes grow as hip thrusts do, quads more, hamstrings hardly.",
    "Plotkin 2023 (PMC10593473)",
);

pub(super) const RECOVERY: Evidence = row(
    D,
    "One author's rule: recovery follows the amount of work and the number of joints rather than front or back (leg press 48 to \
     72 hours, knee extension 24), so for heavy hinges the reverse is likely.",
    "Dourado 2023",
);

pub(super) const REST: Evidence = row(C, "Rest days after heavy compound lifts are agreed on among coaches.", "");

pub(super) const PAIRS: Evidence = row(D, "One author's rule: no study of pairing the two was found.", "");

pub(super) const TWO_JOINTS: Evidence = row(B, "The two train different regions of the hamstrings.", "");

pub(super) const CHECKS: Evidence =
    row(D, "One author's self-check and no diagnosis; a pull-up also depends on body mass.", "");

pub(super) const REPS: Evidence =
    row(C, "Agreed on among coaches; growth is alike from about 5 to 30 reps where sets end near failure.", "");

pub(super) const COACHES: Evidence = row(C, "Agreed on among coaches.", "");

pub(super) const ANATOMY: Evidence = row(C, "Anatomy says which muscle is where; a squat works both sides.", "");

pub(super) const AUTHOR: Evidence = row(D, "One author's advice: no study of it was found.", "");

pub(super) const REVIEW: Evidence =
    row(D, "The article reports a review; the original was not checked, so its figure is not repeated.", "");

pub(super) const HINTS: Evidence = row(D, "Hints of single articles; nothing was looked up about them.", "");
