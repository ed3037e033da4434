//! The 23 muscles that are counted, and the chain each belongs to.

use super::term::terms;

terms! {
    /// A side of the body, seen from the training: the front, the back, or neither.
    Chain {
        Anterior = "anterior",
        Neutral = "neutral",
        Posterior = "posterior",
    }
}

terms! {
    /// A muscle, or a group that is always trained together. Rule 38 says which chain it is in; where the sources
    /// contradict each other the head decides (C5: three deltoids) or the muscle is neutral (C7: the arms).
    Muscle, MuscleSet {
        Chest = "chest",
        FrontDelts = "front-delts",
        Abs = "abs",
        Obliques = "obliques",
        HipFlexors = "hip-flexors",
        Quads = "quads",
        Tibialis = "tibialis",
        SideDelts = "side-delts",
        Biceps = "biceps",
        Triceps = "triceps",
        Forearms = "forearms",
        Adductors = "adductors",
        Abductors = "abductors",
        Neck = "neck",
        RearDelts = "rear-delts",
        RotatorCuff = "rotator-cuff",
        Traps = "traps",
        Rhomboids = "rhomboids",
        Lats = "lats",
        LowerBack = "lower-back",
        Glutes = "glutes",
        Hamstrings = "hamstrings",
        Calves = "calves",
    }
}

impl Muscle {
    /// Is there a studied band of weekly sets for it? For the others no number of sets is too few.
    pub const fn has_band(self) -> bool {
        !matches!(
            self,
            Self::Neck
                | Self::Tibialis
                | Self::HipFlexors
                | Self::RotatorCuff
                | Self::Forearms
                | Self::Adductors
                | Self::Abductors
        )
    }

    /// The chain of the muscle.
    pub const fn chain(self) -> Chain {
        if MuscleSet::ANTERIOR.has(self) {
            Chain::Anterior
        } else if MuscleSet::POSTERIOR.has(self) {
            Chain::Posterior
        } else {
            Chain::Neutral
        }
    }

    /// What a person calls it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Chest => "Chest",
            Self::FrontDelts => "Front shoulders",
            Self::Abs => "Abs and deep core",
            Self::Obliques => "Obliques",
            Self::HipFlexors => "Hip flexors",
            Self::Quads => "Quads",
            Self::Tibialis => "Shins",
            Self::SideDelts => "Side shoulders",
            Self::Biceps => "Biceps",
            Self::Triceps => "Triceps",
            Self::Forearms => "Forearms and grip",
            Self::Adductors => "Adductors",
            Self::Abductors => "Hip abductors",
            Self::Neck => "Neck",
            Self::RearDelts => "Rear shoulders",
            Self::RotatorCuff => "Rotator cuff",
            Self::Traps => "Traps",
            Self::Rhomboids => "Rhomboids and mid-back",
            Self::Lats => "Lats",
            Self::LowerBack => "Lower back",
            Self::Glutes => "Glutes",
            Self::Hamstrings => "Hamstrings",
            Self::Calves => "Calves",
        }
    }

    /// The anatomical name, where it is another.
    pub const fn anatomy(self) -> &'static str {
        match self {
            Self::Chest => "pectorals",
            Self::FrontDelts => "anterior deltoid",
            Self::Abs => "rectus abdominis, transversus",
            Self::Quads => "quadriceps",
            Self::Tibialis => "tibialis anterior",
            Self::SideDelts => "lateral deltoid",
            Self::Biceps => "biceps, brachialis",
            Self::Abductors => "gluteus medius and minimus, TFL",
            Self::RearDelts => "posterior deltoid",
            Self::RotatorCuff => "infraspinatus, teres minor",
            Self::Traps => "trapezius",
            Self::Lats => "latissimus dorsi",
            Self::LowerBack => "erector spinae",
            Self::Glutes => "gluteus maximus",
            Self::Calves => "gastrocnemius, soleus",
            _ => "",
        }
    }
}

impl MuscleSet {
    /// The front of the body (rule 38).
    pub const ANTERIOR: Self = Self::of(&[
        Muscle::Chest,
        Muscle::FrontDelts,
        Muscle::Abs,
        Muscle::Obliques,
        Muscle::HipFlexors,
        Muscle::Quads,
        Muscle::Tibialis,
    ]);

    /// Neither side: the arms (C7), the side shoulders (C5), and what moves the leg sideways.
    pub const NEUTRAL: Self = Self::of(Muscle::ALL).without(Self::ANTERIOR).without(Self::POSTERIOR);

    /// The back of the body (rule 38).
    pub const POSTERIOR: Self = Self::of(&[
        Muscle::RearDelts,
        Muscle::RotatorCuff,
        Muscle::Traps,
        Muscle::Rhomboids,
        Muscle::Lats,
        Muscle::LowerBack,
        Muscle::Glutes,
        Muscle::Hamstrings,
        Muscle::Calves,
    ]);
}
