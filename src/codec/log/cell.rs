//! Numbers, times and marks as apps write them in cells.

use crate::codec::names::folded;

/// What a set's order, kind or mark says of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mark {
    /// A working set: numbered, a drop set, a set to failure.
    Work,
    /// The left side of a set.
    Left,
    /// The right side of a set.
    Right,
    /// A warm-up, or a cool-down.
    WarmUp,
    /// No set: a rest timer, a note.
    None,
    /// A word that is not known.
    Unknown,
}

/// How apps call the kinds of sets, each without blanks and marks.
const WORK: &[&str] = &[
    "d",
    "f",
    "n",
    "drop",
    "dropset",
    "failure",
    "failureset",
    "tofailure",
    "normal",
    "normalset",
    "work",
    "working",
    "workset",
    "workingset",
    "worksets",
    "standard",
    "standardset",
    "regular",
    "straight",
    "straightset",
    "top",
    "topset",
    "backoff",
    "backoffset",
    "main",
    "amrap",
    "restpause",
    "myo",
    "myorep",
    "myoreps",
    "cluster",
    "superset",
    "set",
    "satz",
    "arbeitssatz",
    "serie",
    "efectiva",
    "efectivo",
    "effective",
    "effettiva",
    "effettivo",
    "normale",
    "travail",
    "trabajo",
    "trabalho",
    "strength",
    "completed",
    "both",
];
const LEFT: &[&str] = &[
    "l",
    "left",
    "leftset",
    "leftside",
    "links",
    "izquierda",
    "izquierdo",
    "gauche",
    "esquerda",
    "esquerdo",
    "sinistra",
    "sinistro",
    "lewa",
    "левая",
];
const RIGHT: &[&str] = &[
    "r",
    "right",
    "rightset",
    "rightside",
    "rechts",
    "derecha",
    "derecho",
    "droite",
    "direita",
    "direito",
    "destra",
    "destro",
    "prawa",
    "правая",
];
const WARM_UP: &[&str] = &[
    "w",
    "wu",
    "warm",
    "warmup",
    "warmups",
    "warmupset",
    "aufwarmen",
    "aufwarmsatz",
    "calentamiento",
    "echauffement",
    "aquecimento",
    "riscaldamento",
    "setdiriscaldamento",
    "opwarmen",
    "opwarming",
    "rozgrzewka",
    "разминка",
    "isinma",
    "热身",
    "cooldown",
    "setdidefaticamento",
    "abkuhlen",
];
const NO_SET: &[&str] =
    &["resttimer", "rest", "note", "notes", "ruhezeit", "pause", "notiz", "descanso", "repos", "riposo", "nota"];

impl Mark {
    /// A number or a known mark is a set; what is not known says so.
    pub(super) fn of(cell: &str) -> Self {
        if cell.starts_with(|first: char| first.is_ascii_digit()) && whole(cell).is_some() {
            return Self::Work;
        }
        if cell.len() > 80 {
            return Self::Unknown;
        }
        let mark: String = folded(cell).split_whitespace().collect();
        let kinds =
            [(WORK, Self::Work), (WARM_UP, Self::WarmUp), (LEFT, Self::Left), (RIGHT, Self::Right), (NO_SET, Self::None)];
        let known = kinds.into_iter().find(|(words, _)| words.contains(&mark.as_str()));
        known.map_or(Self::Unknown, |(_, mark)| mark)
    }
}

/// Does the cell say yes?
pub(super) fn yes(cell: &str) -> bool {
    let words = ["true", "1", "1 0", "yes", "y", "x", "ja", "si", "sim", "oui", "evet", "da", "tak"];
    matches!(cell, "✓" | "✔" | "✅" | "☑") || words.contains(&folded(cell).trim())
}

/// Does the cell say no, in the languages of the exports, or nothing?
pub(super) fn no(cell: &str) -> bool {
    matches!(folded(cell).trim(), "" | "no" | "n" | "false" | "0" | "0 0" | "nein" | "non" | "nao" | "hayir" | "nie" | "нет")
}

/// Does the cell of a column that says whether a set was done say that it was not?
pub(super) fn undone(cell: &str) -> bool {
    let words = [
        "notstarted",
        "notdone",
        "notcompleted",
        "incomplete",
        "unfinished",
        "skipped",
        "skip",
        "planned",
        "pending",
        "todo",
        "open",
        "cancelled",
        "canceled",
        "missed",
        "ubersprungen",
        "saltato",
        "omitido",
        "pulado",
        "saute",
        "geplant",
    ];
    no(cell) || words.contains(&folded(cell).split_whitespace().collect::<String>().as_str())
}

/// The whole number with which a cell begins, rounded down: `10`, `10.0`, `7,5`, `10 reps`, `8-12`. Nothing for what is
/// none or beyond a million.
pub(super) fn whole(cell: &str) -> Option<u64> {
    let digits = cell.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = cell.split_at_checked(digits)?;
    let decimals = rest.strip_prefix(['.', ',']).map_or(rest, |rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    // `1e3`: whatever it means, it is not one.
    let exponent = decimals
        .strip_prefix(['e', 'E'])
        .is_some_and(|rest| rest.trim_start_matches(['+', '-']).starts_with(|character: char| character.is_ascii_digit()));
    number.parse().ok().filter(|number| *number <= 1_000_000 && !exponent)
}

/// Is there a number above nought in the cell? `0`, `0,00 km` and an empty cell have none.
pub(super) fn some(cell: &str) -> bool {
    cell.bytes().any(|byte| (b'1'..=b'9').contains(&byte))
}

/// A time in seconds: `60`, `60.0`, `1:30`, `0:01:48`, `1h 13m`, `45s`, `2 minuti`.
pub(super) fn seconds(cell: &str) -> Option<u64> {
    if cell.contains(':') {
        return cell.split(':').try_fold(0_u64, |sum, part| sum.checked_mul(60)?.checked_add(whole(part.trim())?));
    }
    let mut rest = cell.trim();
    let mut sum = None;
    while rest.starts_with(|first: char| first.is_ascii_digit()) {
        let number = whole(rest)?;
        rest = rest.trim_start_matches(|character: char| character.is_ascii_digit() || matches!(character, '.' | ','));
        let unit = match rest.trim_start().chars().next().map(|first| first.to_ascii_lowercase()) {
            Some('h' | 'o') => 3600,
            Some('m') => 60,
            _ => 1,
        };
        sum = Some(sum.unwrap_or(0) + number * unit);
        rest = rest.trim_start_matches(|character: char| !character.is_ascii_digit());
    }
    sum
}

/// Both numbers of `5×8`.
pub(super) fn times(cell: &str) -> Option<(u64, u64)> {
    let (sets, amount) = cell.split_once(['×', 'x', 'X'])?;
    Some((whole(sets.trim())?, whole(amount.trim())?))
}
