//! The figures of a week by name, and what a set of an exercise gives each.

use super::counting::{VOTE, Vote, half_sets};
use super::exercise::{Dominance, Force, Mechanic, MovementLabel, Plane, Region, Traits};
use super::muscle::Muscle;
use super::pattern::Pattern;
use super::settings::{Basis, Settings};
use super::term::terms;

terms! {
    /// A figure of the week. Its slug is the name it has in handles (`data-figure`) and in JSON.
    Figure {
        PosteriorShare = "posterior-share",
        AnteriorShare = "anterior-share",
        Push = "push",
        Pull = "pull",
        PushHorizontal = "push-horizontal",
        PullHorizontal = "pull-horizontal",
        PushVertical = "push-vertical",
        PullVertical = "pull-vertical",
        Hip = "hip",
        Knee = "knee",
        Hinge = "hinge",
        KneeFlexion = "knee-flexion",
        Hamstrings = "hamstrings",
        Quads = "quads",
        LabelAnteriorShare = "label-anterior-share",
    }
}

impl Figure {
    /// The other side of the figure, against which it is read; the movement label's share stands alone.
    pub const fn opposite(self) -> Option<Self> {
        Some(match self {
            Self::PosteriorShare => Self::AnteriorShare,
            Self::AnteriorShare => Self::PosteriorShare,
            Self::Push => Self::Pull,
            Self::Pull => Self::Push,
            Self::PushHorizontal => Self::PullHorizontal,
            Self::PullHorizontal => Self::PushHorizontal,
            Self::PushVertical => Self::PullVertical,
            Self::PullVertical => Self::PushVertical,
            Self::Hip => Self::Knee,
            Self::Knee => Self::Hip,
            Self::Hinge => Self::KneeFlexion,
            Self::KneeFlexion => Self::Hinge,
            Self::Hamstrings => Self::Quads,
            Self::Quads => Self::Hamstrings,
            Self::LabelAnteriorShare => return None,
        })
    }

    /// Is it a percentage of a whole rather than a number of sets?
    pub const fn is_share(self) -> bool {
        matches!(self, Self::PosteriorShare | Self::AnteriorShare | Self::LabelAnteriorShare)
    }

    /// Units of [`Figure::of_one`] in one set or rep.
    pub(super) const fn scale(self) -> u64 {
        match self {
            Self::PosteriorShare | Self::AnteriorShare => VOTE,
            Self::Hamstrings | Self::Quads => 2,
            _ => 1,
        }
    }

    /// What the figure adds up: sets, or reps for the label's share and where the plan says so.
    pub const fn basis(self, settings: &Settings) -> Basis {
        match self {
            Self::LabelAnteriorShare => Basis::Reps,
            Self::PosteriorShare | Self::AnteriorShare => settings.basis,
            _ => Basis::Sets,
        }
    }

    /// What one set (or one rep, see [`Figure::basis`]) of an exercise that counts gives the figure.
    pub(super) fn of_one(self, traits: &Traits, settings: &Settings) -> u64 {
        let lower = |dominance| u64::from(traits.region == Region::Lower && traits.dominance == Some(dominance));
        let on = |force, plane| u64::from(side(traits, settings) == Some(force) && (traits.region == Region::Upper) && plane);
        let horizontal = matches!(traits.plane, Some(Plane::Horizontal | Plane::Incline));
        let vertical = traits.plane == Some(Plane::Vertical);
        let vote = || Vote::of(traits.muscles, settings.convention).unwrap_or_default();
        match self {
            Self::PosteriorShare => vote().posterior,
            Self::AnteriorShare => vote().anterior,
            Self::Push => u64::from(side(traits, settings) == Some(Force::Push)),
            Self::Pull => u64::from(side(traits, settings) == Some(Force::Pull)),
            Self::PushHorizontal => on(Force::Push, horizontal),
            Self::PullHorizontal => on(Force::Pull, horizontal),
            Self::PushVertical => on(Force::Push, vertical),
            Self::PullVertical => on(Force::Pull, vertical),
            Self::Hip => lower(Dominance::Hip),
            Self::Knee => lower(Dominance::Knee),
            Self::Hinge => u64::from(traits.is_hinge()),
            Self::KneeFlexion => lower(Dominance::KneeFlexion),
            Self::Hamstrings => half_sets(traits.muscles, Muscle::Hamstrings, settings.convention),
            Self::Quads => half_sets(traits.muscles, Muscle::Quads, settings.convention),
            Self::LabelAnteriorShare => u64::from(traits.label == MovementLabel::Anterior),
        }
    }
}

/// What an exercise counts as: on a side of push:pull, or as hip work, knee extension or leg curls; nothing where neither counts it.
pub fn counts_as(traits: &Traits, settings: &Settings) -> Option<&'static str> {
    match (side(traits, settings), traits.region, traits.dominance) {
        (Some(Force::Push), _, _) => Some("push"),
        (Some(_), _, _) => Some("pull"),
        (None, Region::Lower, Some(Dominance::Hip)) => Some("hip"),
        (None, Region::Lower, Some(Dominance::Knee)) => Some("knee"),
        (None, Region::Lower, Some(Dominance::KneeFlexion)) => Some("curl"),
        _ => None,
    }
}

/// The side of push:pull on which an exercise counts: upper-body compounds by their force, more where the plan says so. Of
/// one joint are rear flies and pull-aparts, which count with the face pull: article 002 names both as pulls. Full-body lifts count on neither.
pub(super) fn side(traits: &Traits, settings: &Settings) -> Option<Force> {
    match traits.region {
        Region::Upper
            if traits.mechanic == Mechanic::Compound || traits.pattern == Some(Pattern::RearFly) || settings.with_isolation =>
        {
            matches!(traits.force, Force::Push | Force::Pull).then_some(traits.force)
        }
        Region::Lower if settings.with_lower_body => match traits.dominance? {
            Dominance::Knee => Some(Force::Push),
            Dominance::Hip | Dominance::KneeFlexion => Some(Force::Pull),
            Dominance::Ankle => None,
        },
        _ => None,
    }
}
