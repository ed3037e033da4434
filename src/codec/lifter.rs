//! What a lifter says of themselves, as a plain text that a device keeps: `places gym bands`, `level trained`, a line each.

use crate::domain::catalogue::Level;
use crate::domain::lifter::{Lifter, Place, PlaceSet};

impl Lifter {
    /// Writes a line for each that is said; nothing where nothing is.
    pub fn encode(&self) -> String {
        let places: String = self.places.iter().map(|place| format!(" {}", place.slug())).collect();
        let places = if places.is_empty() { places } else { format!("places{places}\n") };
        let level = self.level.map(|level| format!("level {}\n", level.slug())).unwrap_or_default();
        places + &level
    }

    /// Reads what [`Lifter::encode`] wrote. Words that are not known are passed over: a newer version may have more of them.
    pub fn decode(text: &str) -> Self {
        let line = |word: &str| text.lines().find_map(|line| line.strip_prefix(word)?.strip_prefix(' '));
        let places = line("places").into_iter().flat_map(|line| line.split(' ')).filter_map(Place::from_slug);
        Self { places: places.fold(PlaceSet::EMPTY, PlaceSet::with), level: line("level").and_then(Level::from_slug) }
    }
}
