//! What the user said of names, as a plain text that a device keeps.
//!
//! ```text
//! squat<TAB>back-squat      an exercise of the catalogue
//! sauna<TAB>-               nothing that is trained
//! zottman<TAB>+LINK         an exercise of one's own: the link of a plan that has it and nothing else
//! ```

use super::matching::{Choice, Choices};
use crate::codec::link;
use crate::domain::catalogue::ExerciseId;
use crate::domain::own::OwnExercise;
use crate::domain::plan::Plan;

impl Choices {
    /// The most names that are remembered in a text; those beyond are left out.
    pub const MOST: usize = 2_000;

    /// Writes at most [`Choices::MOST`] lines, one a name.
    pub fn encode(&self) -> String {
        self.iter().take(Self::MOST).map(|(name, choice)| format!("{name}\t{}\n", word(choice))).collect()
    }

    /// Reads what [`Choices::encode`] wrote. A line that cannot be read is passed over, and so are those past the
    /// [`Choices::MOST`] first.
    pub fn decode(text: &str) -> Self {
        let mut choices = Self::default();
        for (name, choice) in text.lines().take(Self::MOST).filter_map(line) {
            choices.set(name, choice);
        }
        choices
    }
}

fn word(choice: &Choice) -> String {
    match choice {
        Choice::Exercise(id) => String::from(id.exercise().slug()),
        Choice::Ignored => String::from("-"),
        Choice::Own(own) => {
            let mut plan = Plan::default();
            // An empty plan has room for it.
            _ = plan.add_own(own.clone());
            format!("+{}", link::encode(&plan))
        }
    }
}

fn line(line: &str) -> Option<(&str, Choice)> {
    let (name, word) = line.split_once('\t')?;
    let choice = match (word, word.strip_prefix('+')) {
        ("-", _) => Choice::Ignored,
        (_, Some(text)) => Choice::Own(own(text)?),
        (slug, None) => Choice::Exercise(ExerciseId::from_slug(slug)?),
    };
    (!name.is_empty()).then_some((name, choice))
}

fn own(text: &str) -> Option<OwnExercise> {
    link::decode(text).ok()?.own().first().cloned()
}
