//! Keeps the plans on the device: the only place that knows what stands where in its memory.
//!
//! A memory is asked through [`Memory`]: the browser's, one of a test, or, where the browser lends none, one of the page.

pub mod key;

use std::collections::BTreeSet;
use std::rc::Rc;

use super::join::join;
use super::library::Library;
use crate::codec::saved::{Condition, PlanId, Saved, SavedPlan, encode};

/// So many records can be set aside.
const ASIDE: usize = 99;

/// A memory of texts by names. It may refuse anything at any time.
pub trait Memory {
    /// The text of a name, or nothing where there is none.
    fn get(&self, name: &str) -> Result<Option<String>, Refused>;
    /// Keeps a text, or leaves what was there.
    fn set(&self, name: &str, text: &str) -> Result<(), Refused>;
    /// Takes a text away.
    fn remove(&self, name: &str);
}

/// The memory is full, or cannot be had any more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Refused;

/// What is wrong with keeping; nothing, as a rule.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Health {
    /// The memory cannot be had: plans last as long as the page.
    pub refused: bool,
    /// The memory is full: the last change is not kept.
    pub full: bool,
    /// A newer version has written the record: it is left as it is, and nothing is kept.
    pub newer: bool,
    /// A record could not be read.
    pub damaged: Option<Damaged>,
}

/// A record that could not be read, in part or as a whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Damaged {
    /// Its text.
    pub text: Rc<str>,
    /// Does it stand in a place of its own by now? Before that nothing is written over it.
    pub set_aside: bool,
}

/// Keeps the plans in two memories: that of the device, and that of the tab.
pub struct Keeper<M> {
    device: M,
    tab: M,
    /// The text of the record as it was last read or written here, and the plans in it.
    known: Option<String>,
    held: Vec<SavedPlan>,
    /// Texts of the record that other tabs have written, as they were heard of.
    heard: Vec<String>,
    /// The record is not as this version writes it.
    outdated: bool,
    /// What must be kept elsewhere before the record is written over: the name of the place, and the text.
    aside: Vec<(&'static str, String)>,
    health: Health,
}

impl<M: Memory> Keeper<M> {
    /// Opens the memories, and reads what is kept.
    pub fn open(device: M, tab: M) -> (Self, Option<Saved>) {
        let health = Health::default();
        let (held, heard, aside) = (Vec::new(), Vec::new(), Vec::new());
        let mut keeper = Self { device, tab, known: None, held, heard, outdated: false, aside, health };
        let saved = keeper.read();
        keeper.set_aside();
        (keeper, saved)
    }

    /// What is wrong with keeping.
    pub fn health(&self) -> &Health {
        &self.health
    }

    /// Is there a record that is not as this version writes it?
    pub fn is_outdated(&self) -> bool {
        self.outdated
    }

    /// Somebody has the record that could not be read elsewhere, or does without: it is written over with the next step.
    pub fn let_go(&mut self) {
        self.aside.retain(|(name, _)| *name != key::SET_ASIDE);
        self.health.damaged = None;
    }

    /// Another tab has written this record. A browser may tell so when it is written over already: what stood in it is kept with
    /// the next step, also where the other tab has ended since.
    pub fn hear(&mut self, record: String) {
        self.heard.push(record);
    }

    /// Reads the record, joins it with the plans of this page, and writes what it lacks: one step, during which no other tab
    /// should write. One that does all the same is joined with what it has overwritten as soon as it is heard of. The answer
    /// is what another tab has written, to be joined with the plans of this page.
    pub fn keep(&mut self, library: &Library) -> Option<Saved> {
        let mut news = self.read();
        for text in core::mem::take(&mut self.heard) {
            if self.known.as_ref() != Some(&text)
                && let Some(heard) = Saved::decode(&text).saved
            {
                let news = news.get_or_insert_default();
                news.rows = join(&news.rows, &heard.rows);
            }
        }
        if self.health.newer || self.health.refused {
            return news;
        }
        let ours = library.rows();
        let ours = news.as_ref().map_or(ours.clone(), |news| join(&ours, &news.rows));
        let rows = join(&ours, &self.held);
        if self.outdated || !is_alike(&rows, &self.held) {
            self.health.full = !self.set_aside() || !self.write(rows);
        }
        news
    }

    /// Notes which plan is open in this tab, and whether a new one opens it, too; the first of all is opened by all.
    pub fn note_open(&self, id: PlanId, in_new_tabs: bool) {
        let id = id.to_string();
        // Where it is refused, the tab begins with another plan next time, and nothing is lost.
        let _ = self.tab.set(key::OPEN, &id);
        if in_new_tabs || !matches!(self.device.get(key::OPEN), Ok(Some(_))) {
            let _ = self.device.set(key::OPEN, &id);
        }
    }

    /// Reads the record; nothing where there is none, where it cannot be read, or where it is the one that is known.
    fn read(&mut self) -> Option<Saved> {
        let text = self.device.get(key::RECORD);
        self.health.refused = text.is_err();
        let text = text.ok()?;
        if text == self.known {
            return None;
        }
        self.known.clone_from(&text);
        self.held.clear();
        let text = text?;
        let found = Saved::decode(&text);
        self.health.newer = found.condition == Condition::Newer;
        self.outdated = found.condition != Condition::Whole;
        match found.condition {
            Condition::Older => self.aside.push((key::BEFORE, text)),
            Condition::Damaged => {
                self.health.damaged = Some(Damaged { text: text.as_str().into(), set_aside: false });
                self.aside.push((key::SET_ASIDE, text));
            }
            Condition::Whole | Condition::Newer => {}
        }
        let mut saved = found.saved?;
        self.held.clone_from(&saved.rows);
        let open = |memory: &M| PlanId::parse(&memory.get(key::OPEN).ok()??);
        saved.open = open(&self.tab).or_else(|| open(&self.device)).or(saved.open);
        Some(saved)
    }

    fn write(&mut self, rows: Vec<SavedPlan>) -> bool {
        let text = encode(&rows);
        let put = self.device.set(key::RECORD, &text).or_else(|_| {
            // The plans need the room more than their picture.
            self.device.remove(key::PICTURE);
            self.device.set(key::RECORD, &text)
        });
        if put.is_ok() {
            (self.known, self.held, self.outdated) = (Some(text), rows, false);
        }
        put.is_ok()
    }

    /// Keeps elsewhere what must not be written over. False while something has no room there.
    fn set_aside(&mut self) -> bool {
        let device = &self.device;
        self.aside.retain(|(name, text)| !put_first(device, name, text));
        let waits = self.aside.iter().any(|(name, _)| *name == key::SET_ASIDE);
        self.health.damaged.iter_mut().for_each(|damaged| damaged.set_aside = !waits);
        self.aside.is_empty()
    }
}

/// Do these hold the same versions? Not from where they have come: two tabs may remember that differently, and would write
/// over each other for ever.
fn is_alike(ours: &[SavedPlan], theirs: &[SavedPlan]) -> bool {
    let is_there = |row: &SavedPlan, rows: &[SavedPlan]| {
        rows.iter()
            .any(|other| other.is_in_place_of(row) && other.lineage.covers(&row.lineage) && row.lineage.covers(&other.lineage))
    };
    ours.len() == theirs.len() && ours.iter().all(|row| is_there(row, theirs))
}

/// The places in which texts of a name are kept.
fn places(name: &str) -> impl Iterator<Item = String> {
    (1..=ASIDE).map(move |number| if number == 1 { String::from(name) } else { format!("{name}-{number}") })
}

/// The records that could not be read: those that were set aside, and the one that still stands in the place of the plans.
/// `kept` has the text of a name.
pub fn unread(kept: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let aside = places(key::SET_ASIDE).filter_map(|place| kept(&place));
    let mut texts: Vec<String> = aside.collect();
    let record = kept(key::RECORD).filter(|text| Saved::decode(text).condition == Condition::Damaged && !texts.contains(text));
    texts.extend(record);
    texts
}

/// Keeps a text at the first free place of that name.
fn put_first(memory: &impl Memory, name: &str, text: &str) -> bool {
    for place in places(name) {
        match memory.get(&place) {
            Ok(Some(kept)) if kept == text => return true,
            Ok(Some(_)) => {}
            Ok(None) => return memory.set(&place, text).is_ok(),
            Err(Refused) => return false,
        }
    }
    false
}

/// A text of lines, each with a word of its own in front, to which a change from `before` to `after` is done: what others have
/// changed in other lines stays. A word ends at a tab, or at a blank where there is no tab.
pub fn laid_over(kept: &str, before: &str, after: &str) -> String {
    let word = |line: &str| String::from(line.split_once('\t').or_else(|| line.split_once(' ')).map_or(line, |(word, _)| word));
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (before.lines().collect(), after.lines().collect());
    let changed: BTreeSet<String> = old.symmetric_difference(&new).map(|line| word(line)).collect();
    let stays = kept.lines().filter(|line| !changed.contains(&word(line)));
    let comes = after.lines().filter(|line| changed.contains(&word(line)));
    stays.chain(comes).flat_map(|line| [line, "\n"]).collect()
}
