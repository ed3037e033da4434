//! Where a lifter trains and how far along they are, as a file has it.

use serde::{Deserialize, Serialize};

use super::checks::known;
use super::error::Unread;
use crate::domain::catalogue::Level;
use crate::domain::lifter::{Lifter, Place};

/// What the device keeps for every plan that says nothing of its own.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LifterPart {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    places: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<String>,
}

impl LifterPart {
    /// Nothing where nothing is said.
    pub(super) fn of(lifter: &Lifter) -> Option<Self> {
        (*lifter != Lifter::default()).then(|| Self {
            places: lifter.places.iter().map(|place| place.slug().into()).collect(),
            level: lifter.level.map(|level| level.slug().into()),
        })
    }

    pub(super) fn said(&self) -> Result<Lifter, Unread> {
        let mut lifter = Lifter::default();
        for place in &self.places {
            lifter.places = lifter.places.with(known(place, Place::from_slug)?);
        }
        lifter.level = self.level.as_deref().map(|level| known(level, Level::from_slug)).transpose()?;
        Ok(lifter)
    }
}
