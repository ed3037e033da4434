//! What makes an exercise count: its muscles, and where and how it moves.

use core::fmt;

use super::bounded::{Reps, Seconds};
use super::muscle::MuscleSet;
use super::pattern::Pattern;
use super::term::terms;

terms! {
    /// Which part of the body an exercise is for.
    Region { Upper = "upper", Lower = "lower", Core = "core", Full = "full", Cardio = "cardio", }
}

terms! {
    /// Does it push or pull? `Static` holds; `None` is conditioning.
    Force { Push = "push", Pull = "pull", Neutral = "neutral", Static = "static", None = "none", }
}

terms! {
    /// The plane of an upper-body movement. An incline press counts as horizontal.
    Plane { Horizontal = "horizontal", Vertical = "vertical", Incline = "incline", }
}

terms! {
    /// The joint that leads. `Knee` is knee *extension*; leg curls are `KneeFlexion`, which one source calls
    /// "knee-dominant" as well (C10): they are never added up.
    Dominance { Hip = "hip", Knee = "knee", KneeFlexion = "knee-flexion", Ankle = "ankle", }
}

terms! {
    /// What the articles call the whole movement, whatever its muscles say (C3, C4).
    MovementLabel { Anterior = "anterior", Posterior = "posterior", Neutral = "neutral", None = "none", }
}

terms! {
    /// One joint or several.
    Mechanic { Compound = "compound", Isolation = "isolation", Cardio = "cardio", }
}

terms! {
    /// What an exercise is done with.
    Equipment, EquipmentSet {
        Barbell = "barbell",
        Cable = "cable",
        Machine = "machine",
        Band = "band",
        Bodyweight = "bodyweight",
        Assisted = "assisted",
        Dumbbell = "dumbbell",
        Smith = "smith",
        Kettlebell = "kettlebell",
        EzBar = "ez-bar",
        Plate = "plate",
        Landmine = "landmine",
        Suspension = "suspension",
        AbWheel = "ab-wheel",
        Sled = "sled",
        Ghd = "ghd",
        TrapBar = "trap-bar",
        Box = "box",
        Rope = "rope",
        MedicineBall = "medicine-ball",
        Sandbag = "sandbag",
    }
}

terms! {
    /// The five source articles, by their keys.
    Article, ArticleSet { A000 = "000", A001 = "001", A002 = "002", A003 = "003", A004 = "004", }
}

impl Article {
    /// What it is called.
    pub const fn title(self) -> &'static str {
        match self {
            Self::A000 => "The essay on anterior and posterior movements",
            Self::A001 => "Strength Training: Why You Need to Focus More on Your Posterior Chain",
            Self::A002 => "How To Train Your Posterior Chain",
            Self::A003 => "The Secret To Athletic Performance: A Strong Posterior Chain",
            Self::A004 => "The Importance of the Posterior Chain",
        }
    }
}

impl Equipment {
    /// What a person calls it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Barbell => "Barbell",
            Self::Cable => "Cable",
            Self::Machine => "Machine",
            Self::Band => "Band",
            Self::Bodyweight => "Bodyweight",
            Self::Assisted => "Assisted",
            Self::Dumbbell => "Dumbbell",
            Self::Smith => "Smith machine",
            Self::Kettlebell => "Kettlebell",
            Self::EzBar => "EZ bar",
            Self::Plate => "Plate",
            Self::Landmine => "Landmine",
            Self::Suspension => "Suspension trainer",
            Self::AbWheel => "Ab wheel",
            Self::Sled => "Sled",
            Self::Ghd => "Glute-ham bench",
            Self::TrapBar => "Trap bar",
            Self::Box => "Box",
            Self::Rope => "Rope",
            Self::MedicineBall => "Medicine ball",
            Self::Sandbag => "Sandbag",
        }
    }
}

/// What one set is: repetitions, or a time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Amount {
    /// Repetitions of each set.
    Reps(Reps),
    /// Seconds of each set.
    Seconds(Seconds),
}

impl Amount {
    /// A timed set counts as ten repetitions where figures are in reps.
    pub const REPS_OF_A_TIMED_SET: u64 = 10;

    /// What a set counts in reps.
    pub const fn in_reps(self) -> u64 {
        match self {
            Self::Reps(reps) => reps.get(),
            Self::Seconds(_) => Self::REPS_OF_A_TIMED_SET,
        }
    }

    /// The number as it stands in the plan, reps or seconds.
    pub const fn get(self) -> u64 {
        match self {
            Self::Reps(reps) => reps.get(),
            Self::Seconds(seconds) => seconds.get(),
        }
    }

    /// Is it a time?
    pub const fn is_timed(self) -> bool {
        matches!(self, Self::Seconds(_))
    }

    /// Another number in the same unit, if that unit allows it.
    pub fn with(self, number: u64) -> Option<Self> {
        match self {
            Self::Reps(_) => Reps::new(number).map(Self::Reps),
            Self::Seconds(_) => Seconds::new(number).map(Self::Seconds),
        }
    }
}

impl fmt::Display for Amount {
    /// As it is read behind the sets: `8`, `45 s`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.get(), if self.is_timed() { " s" } else { "" })
    }
}

/// The muscles of an exercise. What is primary is not secondary.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Muscles {
    primary: MuscleSet,
    secondary: MuscleSet,
}

impl Muscles {
    /// A muscle named in both lists is a primary one.
    pub const fn new(primary: MuscleSet, secondary: MuscleSet) -> Self {
        Self { primary, secondary: secondary.without(primary) }
    }

    /// The muscles the exercise is for.
    pub const fn primary(self) -> MuscleSet {
        self.primary
    }

    /// The muscles that help.
    pub const fn secondary(self) -> MuscleSet {
        self.secondary
    }

    /// Is no muscle known?
    pub const fn is_empty(self) -> bool {
        self.primary.is_empty() && self.secondary.is_empty()
    }
}

/// All that counting asks of an exercise, whether of the catalogue or the user's own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Traits {
    /// Nothing where an exercise of one's own was not given one.
    pub pattern: Option<Pattern>,
    /// The part of the body.
    pub region: Region,
    /// Push or pull.
    pub force: Force,
    /// Nothing where it does not apply.
    pub plane: Option<Plane>,
    /// Nothing where it does not apply.
    pub dominance: Option<Dominance>,
    /// The movement as a whole.
    pub label: MovementLabel,
    /// One joint or several.
    pub mechanic: Mechanic,
    /// One side at a time. A left-right pair is one set.
    pub unilateral: bool,
    /// Primary and secondary muscles.
    pub muscles: Muscles,
}

impl Traits {
    /// Conditioning is recognised and listed, never counted.
    pub fn is_conditioning(&self) -> bool {
        self.region == Region::Cardio
    }

    /// Hip work of rule 7's first half: `hinge`, `bridge` and `hip-extension`; without a pattern, hip dominance decides.
    pub fn is_hinge(&self) -> bool {
        self.region == Region::Lower
            && match self.pattern {
                Some(pattern) => matches!(pattern, Pattern::Hinge | Pattern::Bridge | Pattern::HipExtension),
                None => self.dominance == Some(Dominance::Hip),
            }
    }
}
