//! Words that a name can lose and still mean the same exercise, and where it cannot.

use super::words::{starts, words};
use crate::domain::exercise::Equipment;

/// A phrase that says how an exercise is done rather than which it is.
struct Qualifier {
    phrase: &'static str,
    /// With one of these words in the name it says which: a neutral-grip curl is a hammer curl.
    not_with: &'static [&'static str],
}

const fn row(phrase: &'static str, not_with: &'static [&'static str]) -> Qualifier {
    Qualifier { phrase, not_with }
}

/// `power`, `high`, `low`, `straight`, `incline`, `decline`, `front`, `reverse` are no qualifiers: they name exercises.
#[rustfmt::skip]
const QUALIFIERS: &[Qualifier] = &[
    row("weighted", &["walk", "carry"]),
    row("assisted", &["machine"]),
    row("banded", &["walk"]),
    row("single arm", &["carry", "walk", "snatch", "hang", "overhead", "military"]),
    row("single leg", &["deadlift", "squat", "rdl", "hop", "stand", "jump", "romanian", "press", "curl", "extension"]),
    row("single", &["arm", "deadlift", "squat", "rdl", "romanian", "calf", "hip", "hop", "thrust", "bridge", "stand"]),
    row("alternating", &[]),
    row("alternate", &[]),
    row("unilateral", &["deadlift", "squat", "rdl"]),
    row("bilateral", &[]),
    row("wide grip", &["curl", "deadlift"]),
    row("medium grip", &[]),
    row("mixed grip", &[]),
    row("close grip", &["bench", "press", "push", "chest"]),
    row("narrow grip", &["bench", "press", "push", "chest"]),
    row("neutral grip", &["curl"]),
    row("reverse grip", &["curl", "pull", "chin", "wrist"]),
    row("underhand grip", &["pull", "wrist"]),
    row("underhand", &["pull", "wrist"]),
    row("supinated", &["pull", "wrist"]),
    row("overhand", &["curl", "chin", "wrist"]),
    row("pronated", &["curl", "chin", "wrist"]),
    row("snatch grip", &[]),
    row("v grip", &[]),
    row("v bar", &["squat", "deadlift"]),
    row("rope", &["jump", "climb", "battle", "skipping", "extension"]),
    row("straight bar", &["curl"]),
    row("attachment", &[]),
    row("paused", &[]),
    row("pause", &[]),
    row("tempo", &["run"]),
    row("slow", &["run", "walk"]),
    row("eccentric", &[]),
    row("negative", &[]),
    row("deficit", &[]),
    row("heavy", &[]),
    row("light", &[]),
    row("strict", &["press", "curl"]),
    row("explosive", &[]),
    row("amrap", &[]),
    row("touch and go", &[]),
    row("tng", &[]),
    row("with belt", &[]),
    row("with strap", &[]),
    row("no belt", &[]),
    row("beltless", &[]),
    row("2ct", &[]),
    row("3ct", &[]),
    row("2 count", &[]),
    row("3 count", &[]),
    row("2 sec", &[]),
    row("3 sec", &[]),
    row("competition", &[]),
    row("comp", &[]),
    row("raw", &[]),
    row("dead stop", &["row"]),
    row("back off", &[]),
    row("backoff", &[]),
    row("top set", &[]),
    row("drop set", &[]),
    row("warm up", &[]),
    row("controlled", &[]),
    row("full rom", &[]),
    row("each side", &[]),
    row("each arm", &[]),
    row("each leg", &[]),
    row("per side", &[]),
    row("per arm", &[]),
    row("per leg", &[]),
    row("left", &[]),
    row("right", &[]),
    row("custom", &[]),
    row("standing", &["calf", "leg", "hip", "hamstring", "tricep", "knee", "twist", "rotation"]),
    row("seated", &["calf", "leg", "hip", "hamstring", "row", "dip", "twist", "wrist", "knee", "good", "tricep", "press"]),
];

/// Where a qualifier stands among the words, as places from and to. The whole name says which it can lose.
pub(super) fn found(words: &[String], whole: &[String]) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let here = words.get(at..).unwrap_or_default();
        let allowed = |qualifier: &&Qualifier| {
            starts(here, qualifier.phrase) && !whole.iter().any(|word| qualifier.not_with.contains(&word.as_str()))
        };
        let length = QUALIFIERS.iter().filter(allowed).map(|qualifier| qualifier.phrase.split(' ').count()).max();
        if let Some(length) = length {
            places.push((at, at + length));
        }
        at += length.unwrap_or(1);
    }
    places
}

/// Is the word one of a qualifier's, or equipment?
pub(super) fn is_known(word: &str) -> bool {
    equipment(word).is_some() || QUALIFIERS.iter().any(|qualifier| qualifier.phrase.split(' ').any(|part| part == word))
}

/// Does a text name equipment and nothing else?
pub(in crate::codec) fn is_equipment(text: &str) -> bool {
    let words = words(text, None, false);
    !words.is_empty() && words.iter().all(|word| equipment(word).is_some())
}

/// The equipment of a word.
pub(super) fn equipment(word: &str) -> Option<Equipment> {
    Some(match word {
        "barbell" => Equipment::Barbell,
        "dumbbell" => Equipment::Dumbbell,
        "machine" => Equipment::Machine,
        "cable" => Equipment::Cable,
        "smith" => Equipment::Smith,
        "kettlebell" => Equipment::Kettlebell,
        "band" => Equipment::Band,
        "ez" => Equipment::EzBar,
        "plate" => Equipment::Plate,
        "landmine" => Equipment::Landmine,
        "suspension" => Equipment::Suspension,
        "bodyweight" => Equipment::Bodyweight,
        _ => return None,
    })
}
