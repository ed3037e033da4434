//! Movement patterns, and the groups they are listed in.

use super::term::terms;

terms! {
    /// What kind of movement an exercise is.
    Pattern {
        HorizontalPush = "horizontal-push",
        Squat = "squat",
        VerticalPull = "vertical-pull",
        Curl = "curl",
        TricepsExtension = "triceps-extension",
        Hinge = "hinge",
        VerticalPush = "vertical-push",
        LateralRaise = "lateral-raise",
        HorizontalPull = "horizontal-pull",
        KneeExtension = "knee-extension",
        CalfRaise = "calf-raise",
        Fly = "fly",
        KneeFlexion = "knee-flexion",
        TrunkFlexion = "trunk-flexion",
        RearFly = "rear-fly",
        Lunge = "lunge",
        Shrug = "shrug",
        FrontRaise = "front-raise",
        Forearm = "forearm",
        Bridge = "bridge",
        TrunkRotation = "trunk-rotation",
        HipFlexion = "hip-flexion",
        HipAdduction = "hip-adduction",
        HipAbduction = "hip-abduction",
        Olympic = "olympic",
        AntiExtension = "anti-extension",
        HipExtension = "hip-extension",
        UprightRow = "upright-row",
        TrunkExtension = "trunk-extension",
        Plyometric = "plyometric",
        ExternalRotation = "external-rotation",
        LateralTrunk = "lateral-trunk",
        Carry = "carry",
        Neck = "neck",
        FullBody = "full-body",
        TibialisRaise = "tibialis-raise",
        InternalRotation = "internal-rotation",
        Conditioning = "conditioning",
    }
}

terms! {
    /// Patterns that a lifter looks for in one place. Half of the patterns have one or two exercises: a heading for
    /// each of them would be more headings than list.
    Group {
        SquatAndLunge = "squat-and-lunge",
        HingeAndBridge = "hinge-and-bridge",
        LegMachines = "leg-machines",
        HorizontalPush = "horizontal-push",
        VerticalPush = "vertical-push",
        HorizontalPull = "horizontal-pull",
        VerticalPull = "vertical-pull",
        Shoulders = "shoulders",
        Arms = "arms",
        Core = "core",
        WholeBody = "whole-body",
        Conditioning = "conditioning",
    }
}

impl Group {
    /// The heading.
    pub const fn label(self) -> &'static str {
        match self {
            Self::SquatAndLunge => "Squat and lunge",
            Self::HingeAndBridge => "Hinge and bridge",
            Self::LegMachines => "Knees, hips and calves",
            Self::HorizontalPush => "Horizontal push",
            Self::VerticalPush => "Vertical push",
            Self::HorizontalPull => "Horizontal pull",
            Self::VerticalPull => "Vertical pull",
            Self::Shoulders => "Shoulders and traps",
            Self::Arms => "Arms and neck",
            Self::Core => "Core",
            Self::WholeBody => "Whole body",
            Self::Conditioning => "Conditioning",
        }
    }
}

impl Pattern {
    /// Where the pattern is listed.
    pub const fn group(self) -> Group {
        match self {
            Self::Squat | Self::Lunge => Group::SquatAndLunge,
            Self::Hinge | Self::Bridge | Self::HipExtension => Group::HingeAndBridge,
            Self::KneeExtension
            | Self::KneeFlexion
            | Self::CalfRaise
            | Self::TibialisRaise
            | Self::HipAdduction
            | Self::HipAbduction => Group::LegMachines,
            Self::HorizontalPush | Self::Fly => Group::HorizontalPush,
            Self::VerticalPush => Group::VerticalPush,
            Self::HorizontalPull => Group::HorizontalPull,
            Self::VerticalPull => Group::VerticalPull,
            Self::LateralRaise
            | Self::FrontRaise
            | Self::RearFly
            | Self::UprightRow
            | Self::Shrug
            | Self::ExternalRotation
            | Self::InternalRotation => Group::Shoulders,
            Self::Curl | Self::TricepsExtension | Self::Forearm | Self::Neck => Group::Arms,
            Self::TrunkFlexion
            | Self::TrunkRotation
            | Self::TrunkExtension
            | Self::AntiExtension
            | Self::LateralTrunk
            | Self::HipFlexion => Group::Core,
            Self::Olympic | Self::Plyometric | Self::Carry | Self::FullBody => Group::WholeBody,
            Self::Conditioning => Group::Conditioning,
        }
    }

    /// What a person calls it: the slug with blanks and a capital.
    pub fn label(self) -> String {
        let mut label = self.slug().replace('-', " ");
        if let Some(first) = label.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        label
    }
}
