//! Targets chosen by a lifter's sport and by sitting (rules 36 and 37).

use super::muscle::Chain;
use super::settings::Profile;
use super::term::terms;

terms! {
    /// What a lifter says of themselves.
    Preset {
        FootballLine = "football-line",
        Wrestling = "wrestling",
        Running = "running",
        Cycling = "cycling",
        Powerlifting = "powerlifting",
        Basketball = "basketball",
        Soccer = "soccer",
        CrossFit = "crossfit",
        /// Rule 37; it is no sport and goes with any.
        Sitting = "sitting",
    }
}

impl Preset {
    /// What a person reads in the list.
    pub const fn label(self) -> &'static str {
        match self {
            Self::FootballLine => "American football (line)",
            Self::Wrestling => "Wrestling",
            Self::Running => "Running",
            Self::Cycling => "Cycling",
            Self::Powerlifting => "Powerlifting",
            Self::Basketball => "Basketball",
            Self::Soccer => "Soccer",
            Self::CrossFit => "CrossFit",
            Self::Sitting => "Sitting all day",
        }
    }

    /// The number of its rule.
    pub const fn rule(self) -> u8 {
        match self {
            Self::Sitting => 37,
            _ => 36,
        }
    }

    /// The side that the article gives it; neutral where it is both.
    pub const fn side(self) -> Chain {
        match self {
            Self::FootballLine | Self::Wrestling => Chain::Anterior,
            Self::Running | Self::Cycling | Self::Powerlifting | Self::Sitting => Chain::Posterior,
            Self::Basketball | Self::Soccer | Self::CrossFit => Chain::Neutral,
        }
    }

    /// The target that goes with it. No article asks for more front than back: an anterior sport has the target that asks
    /// least of the back. None chooses [`Profile::Double`], which no article gives to a sport.
    pub const fn profile(self) -> Profile {
        match self.side() {
            Chain::Posterior => Profile::Edge,
            Chain::Anterior | Chain::Neutral => Profile::Equal,
        }
    }

    /// Why, and whose opinion it is: whole sentences.
    pub const fn words(self) -> &'static str {
        match (self, self.side()) {
            (Self::Sitting, _) => {
                "In one article's opinion the back of the body deserves the edge if you sit all day: 60 : 40. Another says a case can be made for it, the other three name no share. No study of it was found."
            }
            (_, Chain::Anterior) => {
                "In one article's opinion this sport needs the front of the body. None of the targets favours the front, so this takes the one \
                 that asks least of the back: 50 : 50. No study of it was found."
            }
            (_, Chain::Posterior) => {
                "In one article's opinion this sport needs the back of the body, so the back gets the edge: 60 : 40. No study of it was found."
            }
            (_, Chain::Neutral) => {
                "In one article's opinion this sport needs both, so front and back get the same work: 50 : 50. No study of it was found."
            }
        }
    }
}

/// The target of a lifter who chooses several: the one that asks most of the back; nothing where nothing is chosen.
pub fn profile(chosen: &[Preset]) -> Option<Profile> {
    let profiles = || chosen.iter().map(|preset| preset.profile());
    profiles().find(|profile| *profile == Profile::Edge).or_else(|| profiles().next())
}
