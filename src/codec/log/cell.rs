//! Numbers, times and marks as apps write them in cells.

use crate::codec::names::folded;

/// What a set's order, kind or mark says of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mark {
    /// A working set: numbered, a drop set, a set to failure.
    Work,
    /// A warm-up.
    WarmUp,
    /// No set: a rest timer, a note.
    None,
}

impl Mark {
    /// A number or a known mark is a set; everything else is none.
    pub(super) fn of(cell: &str) -> Self {
        if cell.starts_with(|first: char| first.is_ascii_digit()) && whole(cell).is_some() {
            return Self::Work;
        }
        let mark: String = cell.chars().filter(|character| character.is_alphanumeric()).take(12).collect();
        match mark.to_ascii_lowercase().as_str() {
            "d" | "f" | "drop" | "dropset" | "failure" | "normal" => Self::Work,
            "w" | "warmup" | "warmupset" => Self::WarmUp,
            _ => Self::None,
        }
    }
}

/// Does the cell say yes?
pub(super) fn yes(cell: &str) -> bool {
    matches!(cell.to_ascii_lowercase().as_str(), "true" | "1" | "yes" | "y")
}

/// Does the cell say no, in the languages of the exports, or nothing?
pub(super) fn no(cell: &str) -> bool {
    matches!(folded(cell).trim(), "" | "no" | "false" | "0" | "nein" | "non" | "nao" | "hayir")
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
