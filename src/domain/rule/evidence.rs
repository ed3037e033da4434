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

/// Where something was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Citation {
    /// Who, when and in which journal.
    pub text: &'static str,
    /// Where it stands.
    pub url: &'static str,
}

/// What is known about a rule, or about a claim that stands beside it in the articles.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Evidence {
    /// How well it is supported.
    pub grade: Grade,
    /// What is known, in one sentence or two.
    pub known: &'static str,
    /// Where it was read; none where nothing was found.
    pub citations: &'static [Citation],
}

impl Evidence {
    /// The texts of the citations.
    pub fn source(&self) -> String {
        self.citations.iter().map(|citation| citation.text).collect::<Vec<_>>().join("; ")
    }
}

const fn row(grade: Grade, known: &'static str, citations: &'static [Citation]) -> Evidence {
    Evidence { grade, known, citations }
}

const fn at(text: &'static str, url: &'static str) -> Citation {
    Citation { text, url }
}

use Grade::{A, B, C, D, X};

/// Why a secondary muscle counts as half a set. It belongs to no rule: every figure of a muscle follows it.
pub const HALF_SETS: Evidence = row(
    A,
    "Of three ways to count a helping muscle, half a set fitted growth and strength best, over 67 studies with 2,058 people.",
    &[at("Pelland et al. 2024 (SportRxiv, preprint)", "https://doi.org/10.51224/SRXIV.460")],
);

/// Why a muscle's sets have bands. It belongs to no rule either.
pub const WEEKLY_SETS: Evidence = row(
    A,
    "More sets a week go with more growth, but each further set adds less; 12 to 20 suited trained young men. Both reviews counted \
     a muscle's sets without halves. Four sets are about the least that still works. No study has a band for neck, shins, hip \
     flexors, rotator cuff, forearms, adductors and abductors.",
    &[
        at("Schoenfeld, Ogborn, Krieger 2017 (J Sports Sci 35:1073)", "https://doi.org/10.1080/02640414.2016.1210197"),
        at("Baz-Valle 2022 (PMC8884877)", "https://pmc.ncbi.nlm.nih.gov/articles/PMC8884877/"),
        at("Iversen 2021 (Sports Med 51:2079)", "https://doi.org/10.1007/s40279-021-01490-1"),
    ],
);

pub(super) const SHARE: Evidence = row(D, "No study was found of how to share out the week's work.", &[]);

pub(super) const EQUAL: Evidence = row(C, "The cautious reading, common in coaching; no study of it is cited here.", &[]);

pub(super) const TWO_TO_ONE: Evidence = row(
    D,
    "Coaches commonly say the reverse, two or three pulls to a push. Bench press and pull-up were about equally strong in \
     trained athletes (97.7 % ± 9, 42 players); push-ups outnumbered modified pull-ups in another group (1.57 : 1 in men, 2.72 : 1 \
     in women), and a link to injury was not tested.",
    &[
        at("Baker & Newton 2004 (J Strength Cond Res 18:594)", "https://pubmed.ncbi.nlm.nih.gov/15320678/"),
        at("Negrete 2013 (PMC3625793)", "https://pmc.ncbi.nlm.nih.gov/articles/PMC3625793/"),
    ],
);

pub(super) const SHOULDERS: Evidence = row(
    B,
    "External-rotator work went with fewer signs of impingement in 46 lifters, lateral raises and upright rows above 90° with \
     more; that shows no cause, and says nothing of rear-shoulder work.",
    &[at(
        "Kolber 2014 (J Strength Cond Res 28:1081)",
        "https://journals.lww.com/nsca-jscr/Abstract/2014/04000/Characteristics_of_Shoulder_Impingement_in_the.28.aspx",
    )],
);

pub(super) const NORDIC: Evidence = row(
    B,
    "Programmes with the Nordic curl had about half the hamstring injuries (risk ratio 0.49, 0.32 to 0.74, 15 studies, 8,459 \
     athletes). The randomised trials alone are inconclusive (0.59, 0.27 to 1.29) and at high risk of bias.",
    &[
        at("van Dyk 2019 (Br J Sports Med 53:1362)", "https://doi.org/10.1136/bjsports-2018-100045"),
        at("Impellizzeri 2021 (J Clin Epidemiol 140:111)", "https://doi.org/10.1016/j.jclinepi.2021.09.007"),
    ],
);

pub(super) const RATIO: Evidence = row(
    X,
    "Looked for and not supported: there is very little to show that any hamstring-to-quad ratio predicts injury, and a count \
     of sets says nothing of a ratio of strength.",
    &[at("Kellis 2023 (PMC10199143)", "https://pmc.ncbi.nlm.nih.gov/articles/PMC10199143/")],
);

pub(super) const BACKS: Evidence = row(
    A,
    "Posterior work eased pain in people who already had chronic low-back pain (SMD −0.61, 8 trials, 408 people); that says \
     nothing of prevention.",
    &[at("Tataryn 2021 (PMC7940464)", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7940464/")],
);

pub(super) const POSTURE: Evidence = row(
    X,
    "The pelvis and the curve of the lower back hardly changed (d −0.23, p .25); the upper back and neck did (d −1.04).",
    &[at("Warneke 2024 (Sports Med Open 10:65)", "https://doi.org/10.1186/s40798-024-00733-5")],
);

pub(super) const SQUAT: Evidence = row(
    B,
    "A squat is both: glutes grew as much as with hip thrusts, quads more, hamstrings hardly at all.",
    &[at("Plotkin 2023 (PMC10593473)", "https://pmc.ncbi.nlm.nih.gov/articles/PMC10593473/")],
);

pub(super) const DEPTH: Evidence = row(
    B,
    "Deeper squats grew the glutes more (6.7 against 2.2 %).",
    &[at("Kubo 2019 (Eur J Appl Physiol 119:1933)", "https://doi.org/10.1007/s00421-019-04181-y")],
);

pub(super) const RECOVERY: Evidence = row(
    D,
    "In a small trial of untrained men strength was back 24 hours after knee extensions and 48 hours after leg presses; in \
     trained men squat, bench press and deadlift recovered alike. Front or back was not the deciding factor.",
    &[
        at("Dourado 2023 (Biol Sport 40:767)", "https://doi.org/10.5114/biolsport.2023.119984"),
        at("Belcher 2019 (Appl Physiol Nutr Metab 44:1033)", "https://doi.org/10.1139/apnm-2019-0004"),
    ],
);

pub(super) const REST: Evidence = row(C, "Rest days after heavy compound lifts are common practice.", &[]);

pub(super) const PAIRS: Evidence = row(D, "No study of pairing the two was found.", &[]);

pub(super) const TWO_JOINTS: Evidence =
    row(C, "The two load different parts of the hamstrings; no trial of their balance is cited here.", &[]);

pub(super) const CHECKS: Evidence = row(D, "A self-check, not a diagnosis; a pull-up also depends on body mass.", &[]);

pub(super) const REPS: Evidence = row(C, "Growth is alike from about 5 to 30 reps where sets end near failure.", &[]);

pub(super) const COACHES: Evidence = row(C, "Coaches agree on it; no trial is cited here.", &[]);

pub(super) const ANATOMY: Evidence = row(C, "Anatomy says which muscle is where; a squat works both sides.", &[]);

pub(super) const AUTHOR: Evidence = row(D, "No study was found for or against it.", &[]);

pub(super) const REVIEW: Evidence =
    row(D, "The article reports a review; the original was not checked, so its figure is not repeated.", &[]);

pub(super) const HINTS: Evidence = row(D, "Hints from single articles; most were not checked.", &[]);
