//! The choices that change a verdict. They belong to the plan and travel with it.

use super::term::terms;

terms! {
    /// What share of the week should be posterior. The sources disagree (C1), so the plan chooses.
    Profile { Edge = "edge", Equal = "equal", Double = "double", }
}

terms! {
    /// What upper-body pushing should be to pulling. The source contradicts itself (C2), so the plan chooses.
    PushPull { Even = "even", PullLean = "pull-lean", AsPrinted = "as-printed", }
}

terms! {
    /// What a primary and a secondary muscle weigh.
    Convention { Fractional = "fractional", Direct = "direct", Total = "total", }
}

terms! {
    /// What a share is a share of.
    Basis { Sets = "sets", Reps = "reps", }
}

/// Every choice of a plan. The defaults are the ones of the rules: 60 % posterior (rule 2), push as much as pull (C2),
/// a secondary muscle counts half (grade A in the evidence), sets rather than reps, upper-body compounds only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Settings {
    /// The target of the chain split.
    pub profile: Profile,
    /// The target of push:pull.
    pub push_pull: PushPull,
    /// How muscles weigh.
    pub convention: Convention,
    /// Sets or reps, for the chain split.
    pub basis: Basis,
    /// Push:pull counts isolation work of the upper body as well.
    pub with_isolation: bool,
    /// Push:pull counts the lower body as well: knee extension pushes, hip and knee flexion pull.
    pub with_lower_body: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            profile: Profile::Edge,
            push_pull: PushPull::Even,
            convention: Convention::Fractional,
            basis: Basis::Sets,
            with_isolation: false,
            with_lower_body: false,
        }
    }
}

impl Settings {
    /// The choices as numbers: the codes of the terms, and the two flags. Different choices have different numbers.
    pub fn numbers(self) -> [u64; 5] {
        let terms = [self.profile.code(), self.push_pull.code(), self.convention.code(), self.basis.code()].map(u64::from);
        let [profile, push_pull, convention, basis] = terms;
        [profile, push_pull, convention, basis, u64::from(self.with_isolation) | u64::from(self.with_lower_body) << 1]
    }

    /// Every choice by its name and word, as [`Settings::with`] takes them.
    pub const fn words(self) -> [(&'static str, &'static str); 6] {
        const fn flag(flag: bool) -> &'static str {
            if flag { "yes" } else { "no" }
        }
        [
            ("profile", self.profile.slug()),
            ("push-pull", self.push_pull.slug()),
            ("convention", self.convention.slug()),
            ("basis", self.basis.slug()),
            ("with-isolation", flag(self.with_isolation)),
            ("with-lower-body", flag(self.with_lower_body)),
        ]
    }

    /// The choices with one of them made anew, by the words that files and fields use: `profile` and `double`,
    /// `with-isolation` and `yes`. Nothing for a name or a word that there is not.
    #[must_use]
    pub fn with(self, name: &str, word: &str) -> Option<Self> {
        let flag = || match word {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        Some(match name {
            "profile" => Self { profile: Profile::from_slug(word)?, ..self },
            "push-pull" => Self { push_pull: PushPull::from_slug(word)?, ..self },
            "convention" => Self { convention: Convention::from_slug(word)?, ..self },
            "basis" => Self { basis: Basis::from_slug(word)?, ..self },
            "with-isolation" => Self { with_isolation: flag()?, ..self },
            "with-lower-body" => Self { with_lower_body: flag()?, ..self },
            _ => return None,
        })
    }
}

impl Profile {
    /// The target as a fraction, posterior of all: 1/2 (rule 4), 3/5 (rule 2), 2/3 (rule 3).
    pub const fn target(self) -> (u64, u64) {
        match self {
            Self::Equal => (1, 2),
            Self::Edge => (3, 5),
            Self::Double => (2, 3),
        }
    }

    /// The target in whole percentages, posterior first.
    pub const fn shares(self) -> (u64, u64) {
        match self {
            Self::Equal => (50, 50),
            Self::Edge => (60, 40),
            Self::Double => (67, 33),
        }
    }

    /// What a person reads in the list of targets.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Equal => "Equal, 50 : 50",
            Self::Edge => "Edge to the back, 60 : 40",
            Self::Double => "Twice as hard, 67 : 33",
        }
    }
}

impl PushPull {
    /// The target as push to pull.
    pub const fn ratio(self) -> (u64, u64) {
        match self {
            Self::Even => (1, 1),
            Self::PullLean => (1, 2),
            Self::AsPrinted => (2, 1),
        }
    }

    /// What a person reads in the list of targets.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Even => "At least as much pull as push",
            Self::PullLean => "Pull lean, 1 push : 2 pull",
            Self::AsPrinted => "As printed, 2 push : 1 pull",
        }
    }
}

impl Convention {
    /// What a primary and a secondary muscle weigh, in half-sets.
    pub const fn weights(self) -> (u64, u64) {
        match self {
            Self::Fractional => (2, 1),
            Self::Direct => (2, 0),
            Self::Total => (2, 2),
        }
    }

    /// What a person reads in the list of conventions.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Fractional => "Helping muscles count half",
            Self::Direct => "Only the main muscles count",
            Self::Total => "Every muscle counts whole",
        }
    }
}

impl Basis {
    /// What a person reads in the list of bases.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Sets => "Sets",
            Self::Reps => "Reps",
        }
    }
}
