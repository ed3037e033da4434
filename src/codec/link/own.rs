//! Exercises of one's own, and muscles: a part of the grammar of [`plan`](super::plan).

use super::bytes::{Reader, Writer};
use crate::codec::error::DecodeError;
use crate::domain::exercise::{Dominance, Force, Mechanic, MovementLabel, Muscles, Plane, Region, Traits};
use crate::domain::muscle::MuscleSet;
use crate::domain::own::OwnExercise;
use crate::domain::pattern::Pattern;

/// Writes an exercise of one's own.
pub(super) fn write(own: &OwnExercise, w: &mut Writer) {
    let traits = &own.traits;
    w.name(&own.name);
    w.number(u64::from(own.timed) | u64::from(traits.unilateral) << 1);
    for code in [
        traits.region.code(),
        traits.force.code(),
        traits.plane.map_or(0, |term| term.code() + 1),
        traits.dominance.map_or(0, |term| term.code() + 1),
        traits.label.code(),
        traits.mechanic.code(),
        traits.pattern.map_or(0, |term| term.code() + 1),
    ] {
        w.number(code.into());
    }
    write_muscles(traits.muscles, w);
}

/// Reads an exercise of one's own.
pub(super) fn read(r: &mut Reader) -> Result<OwnExercise, DecodeError> {
    let name = r.name()?;
    let flags = r.number()?;
    if flags > 3 {
        return Err(DecodeError::Newer);
    }
    let region = r.term(Region::from_code)?;
    let force = r.term(Force::from_code)?;
    let plane = r.optional(Plane::from_code)?;
    let dominance = r.optional(Dominance::from_code)?;
    let label = r.term(MovementLabel::from_code)?;
    let mechanic = r.term(Mechanic::from_code)?;
    let pattern = r.optional(Pattern::from_code)?;
    let muscles = read_muscles(r)?;
    let unilateral = flags & 2 == 2;
    let traits = Traits { pattern, region, force, plane, dominance, label, mechanic, unilateral, muscles };
    Ok(OwnExercise { name, traits, timed: flags & 1 == 1 })
}

/// Writes the primary and the secondary muscles.
pub(super) fn write_muscles(muscles: Muscles, w: &mut Writer) {
    w.number(muscles.primary().bits().into());
    w.number(muscles.secondary().bits().into());
}

/// Reads the primary and the secondary muscles.
pub(super) fn read_muscles(r: &mut Reader) -> Result<Muscles, DecodeError> {
    let primary = MuscleSet::from_bits(r.number()?).ok_or(DecodeError::Newer)?;
    let secondary = MuscleSet::from_bits(r.number()?).ok_or(DecodeError::Newer)?;
    Ok(Muscles::new(primary, secondary))
}
