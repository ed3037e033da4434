//! Entries in words.

use super::{Day, Entry, Plan};

impl Plan {
    /// All entries in their order: `Squat (Barbell) 5 × 5, Plank 3 × 45 s`.
    pub fn entries_in_words(&self) -> String {
        let word = |entry: &Entry| {
            let seconds = if entry.amount.is_timed() { " s" } else { "" };
            format!("{} {} × {}{seconds}", self.exercise_name(entry.exercise), entry.sets, entry.amount.get())
        };
        let words: Vec<String> = self.days().iter().flat_map(Day::entries).map(word).collect();
        words.join(", ")
    }
}
