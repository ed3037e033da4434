//! The grammar of a plan's bytes.
//!
//! ```text
//! plan     = name, count, section*, count, day*
//! section  = tag, block          tags rise; what is as usual has no section; an unknown tag is a newer version's
//! day      = name, weekday (0: none), count, entry*
//! entry    = exercise, 2 * sets + locked, reps or seconds
//! exercise = code, or 0 and the place of an own exercise
//!
//! 1 settings   = profile, push:pull target, convention, basis, isolation + 2 * lower body
//! 2 sessions   = sessions a week
//! 3 own        = count, block*   of name, timed + 2 * unilateral, region, force, plane, dominance, movement label,
//!                                mechanic, pattern, primary, secondary (0: none; muscles as bits)
//! 4 changed    = count, (code, primary, secondary)*
//! 5 left out   = equipment as bits, count, code*     codes rise
//! 6 lifter     = places as bits, level (0: as the plan tells)
//! ```
//! Every word is a number of [`Writer::number`]; a term is its code.

use super::bytes::{Reader, Writer};
use super::own;
use crate::codec::error::DecodeError;
use crate::domain::bounded::{Reps, Seconds, Sessions, Sets};
use crate::domain::catalogue::{ExerciseId, Level};
use crate::domain::exercise::{Amount, EquipmentSet};
use crate::domain::lifter::{Lifter, PlaceSet};
use crate::domain::plan::{Day, Entry, ExerciseRef, LeftOut, Plan, Weekday};
use crate::domain::settings::{Basis, Convention, Profile, PushPull, Settings};

const SETTINGS: u64 = 1;
const SESSIONS: u64 = 2;
const OWN: u64 = 3;
const CHANGED: u64 = 4;
const LEFT_OUT: u64 = 5;
const LIFTER: u64 = 6;

type Result<T> = core::result::Result<T, DecodeError>;

/// Writes a plan.
pub(super) fn write(plan: &Plan, w: &mut Writer) {
    w.name(&plan.name);
    write_sections(plan, w);
    w.number(plan.days().len() as u64);
    for day in plan.days() {
        w.name(&day.name);
        w.number(day.weekday.map_or(0, |weekday| u64::from(weekday.code()) + 1));
        w.number(day.entries().len() as u64);
        for entry in day.entries() {
            match entry.exercise {
                ExerciseRef::Catalogue(id) => w.number(u64::from(id.exercise().code())),
                ExerciseRef::Own(id) => {
                    w.number(0);
                    w.number(u64::from(id.place()));
                }
            }
            w.number(entry.sets.get() << 1 | u64::from(entry.locked));
            w.number(entry.amount.get());
        }
    }
}

/// Reads a plan, and nothing behind it.
pub(super) fn read(r: &mut Reader) -> Result<Plan> {
    let mut plan = Plan::default();
    plan.name = r.name()?;
    read_sections(&mut plan, r)?;
    let days = r.at_most(Plan::MAX_DAYS)?;
    if days == 0 {
        return Err(DecodeError::Invalid);
    }
    for day in 0..days {
        let name = r.name()?;
        let weekday = r.optional(Weekday::from_code)?;
        if day > 0 {
            plan.add_day(Day::default()).map_err(|_| DecodeError::Invalid)?;
        }
        plan.set_day(day, name, weekday).map_err(|_| DecodeError::Invalid)?;
        for _ in 0..r.at_most(Plan::MAX_ENTRIES)? {
            let entry = read_entry(&plan, r)?;
            plan.add_entry(day, entry).map_err(|_| DecodeError::Invalid)?;
        }
    }
    Ok(plan)
}

fn read_entry(plan: &Plan, r: &mut Reader) -> Result<Entry> {
    let exercise = match r.number()? {
        0 => ExerciseRef::Own(plan.own_id(r.at_most(Plan::MAX_OWN)?).ok_or(DecodeError::Invalid)?),
        // A code beyond the catalogue is an exercise that a newer version has.
        code => ExerciseRef::Catalogue(ExerciseId::from_code(code).ok_or(DecodeError::Newer)?),
    };
    let sets = r.number()?;
    let amount = r.number()?;
    let amount =
        if plan.is_timed(exercise) { Seconds::new(amount).map(Amount::Seconds) } else { Reps::new(amount).map(Amount::Reps) };
    Ok(Entry {
        exercise,
        sets: Sets::new(sets >> 1).ok_or(DecodeError::Invalid)?,
        amount: amount.ok_or(DecodeError::Invalid)?,
        locked: sets & 1 == 1,
    })
}

fn write_sections(plan: &Plan, w: &mut Writer) {
    let mut sections = Vec::new();
    let mut section = |tag: u64, write: &dyn Fn(&mut Writer)| {
        let mut section = Writer::default();
        section.number(tag);
        section.block(write);
        sections.push(section.into_bytes());
    };
    let settings = plan.settings;
    if settings != Settings::default() {
        section(SETTINGS, &|w| {
            settings.numbers().into_iter().for_each(|number| w.number(number));
        });
    }
    if let Some(sessions) = plan.sessions {
        section(SESSIONS, &|w| w.number(sessions.get()));
    }
    if !plan.own().is_empty() {
        section(OWN, &|w| {
            w.number(plan.own().len() as u64);
            plan.own().iter().for_each(|own| w.block(|w| own::write(own, w)));
        });
    }
    if !plan.changed().is_empty() {
        section(CHANGED, &|w| {
            w.number(plan.changed().len() as u64);
            for (id, muscles) in plan.changed() {
                w.number(id.exercise().code().into());
                own::write_muscles(*muscles, w);
            }
        });
    }
    if plan.left_out != LeftOut::default() {
        section(LEFT_OUT, &|w| {
            w.number(plan.left_out.equipment.bits().into());
            w.number(plan.left_out.exercises().len() as u64);
            plan.left_out.exercises().for_each(|id| w.number(id.exercise().code().into()));
        });
    }
    if plan.lifter != Lifter::default() {
        section(LIFTER, &|w| {
            w.number(plan.lifter.places.bits().into());
            w.number(plan.lifter.level.map_or(0, |level| u64::from(level.code()) + 1));
        });
    }
    w.number(sections.len() as u64);
    sections.iter().for_each(|section| w.raw(section));
}

fn read_sections(plan: &mut Plan, r: &mut Reader) -> Result<()> {
    let mut last = 0;
    for _ in 0..r.at_most(64)? {
        let tag = r.number()?;
        if tag <= last {
            return Err(DecodeError::Invalid);
        }
        last = tag;
        let mut block = r.block()?;
        let b = &mut block;
        match tag {
            SETTINGS => plan.settings = read_settings(b)?,
            SESSIONS => plan.sessions = Some(Sessions::new(b.number()?).ok_or(DecodeError::Invalid)?),
            OWN => {
                for _ in 0..b.at_most(Plan::MAX_OWN)? {
                    let mut own = b.block()?;
                    plan.add_own(own::read(&mut own)?).map_err(|_| DecodeError::Invalid)?;
                    own.end()?;
                }
            }
            CHANGED => {
                for _ in 0..b.at_most(ExerciseId::all().count())? {
                    let id = ExerciseId::from_code(b.number()?).ok_or(DecodeError::Newer)?;
                    plan.change_muscles(id, Some(own::read_muscles(b)?));
                }
            }
            LEFT_OUT => {
                plan.left_out.equipment = EquipmentSet::from_bits(b.number()?).ok_or(DecodeError::Newer)?;
                for _ in 0..b.at_most(ExerciseId::all().count())? {
                    plan.left_out.add(ExerciseId::from_code(b.number()?).ok_or(DecodeError::Newer)?);
                }
            }
            LIFTER => {
                plan.lifter.places = PlaceSet::from_bits(b.number()?).ok_or(DecodeError::Newer)?;
                plan.lifter.level = match b.number()? {
                    0 => None,
                    level => Some(Level::from_code(level - 1).ok_or(DecodeError::Newer)?),
                };
            }
            _ => return Err(DecodeError::Newer),
        }
        block.end()?;
    }
    Ok(())
}

fn read_settings(r: &mut Reader) -> Result<Settings> {
    let mut settings = Settings {
        profile: r.term(Profile::from_code)?,
        push_pull: r.term(PushPull::from_code)?,
        convention: r.term(Convention::from_code)?,
        basis: r.term(Basis::from_code)?,
        ..Settings::default()
    };
    let flags = r.number()?;
    (settings.with_isolation, settings.with_lower_body) = (flags & 1 == 1, flags & 2 == 2);
    if flags > 3 { Err(DecodeError::Newer) } else { Ok(settings) }
}
