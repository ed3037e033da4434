//! Words with a slip in them.

/// How many letters are added, lost, changed or swapped with their neighbour between two words; nothing above `most`, nor
/// for a known word of fewer than four letters, which is too near to too many.
pub(crate) fn slips(word: &[char], known: &str, most: usize) -> Option<usize> {
    let known: Vec<char> = known.chars().collect();
    if known.len().abs_diff(word.len()) > most || known.len() < 4 {
        return None;
    }
    let (mut older, mut old): (Vec<usize>, Vec<usize>) = (Vec::new(), (0..=known.len()).collect());
    for (row, letter) in word.iter().enumerate() {
        let mut new = Vec::with_capacity(known.len() + 1);
        new.push(row + 1);
        for (column, other) in known.iter().enumerate() {
            let at = |line: &[usize], place: usize| line.get(place).copied().unwrap_or(usize::MAX - 1);
            let changed = at(&old, column) + usize::from(letter != other);
            let mut fewest = changed.min(at(&old, column + 1) + 1).min(at(&new, column) + 1);
            let crossed = row > 0 && column > 0 && word.get(row - 1) == Some(other) && known.get(column - 1) == Some(letter);
            if crossed {
                fewest = fewest.min(at(&older, column - 1) + 1);
            }
            new.push(fewest);
        }
        if new.iter().all(|slips| *slips > most) {
            return None;
        }
        (older, old) = (old, new);
    }
    old.last().copied().filter(|slips| *slips <= most)
}
