//! Words with a slip in them, read as the known words that they are nearest to.

/// More unknown words than a name with slips has: it is another name.
const MOST: usize = 2;
/// Longer words than any that is known.
const LONGEST: usize = 24;

/// The words with each unknown one put right; nothing where one cannot be, or where none is unknown.
pub(super) fn corrected<'a>(
    words: &[String],
    known: impl Fn(&str) -> bool,
    vocabulary: impl Iterator<Item = &'a str> + Clone,
) -> Option<Vec<String>> {
    let unknown = words.iter().filter(|word| !known(word)).count();
    if unknown == 0 || unknown > MOST {
        return None;
    }
    words.iter().map(|word| if known(word) { Some(word.clone()) } else { nearest(word, vocabulary.clone()) }).collect()
}

/// The only known word within the slips that a word of that length may have; fewer slips come first.
fn nearest<'a>(word: &str, vocabulary: impl Iterator<Item = &'a str>) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    let allowed = match letters.len() {
        ..4 => return None,
        4..=5 => 1,
        _ => 2,
    };
    if letters.len() > LONGEST || letters.iter().any(|letter| letter.is_numeric()) {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    let mut tied = false;
    for known in vocabulary {
        let Some(slips) = slips(&letters, known, allowed) else { continue };
        match best {
            Some((fewest, _)) if slips > fewest => {}
            Some((fewest, _)) if slips == fewest => tied = true,
            _ => (best, tied) = (Some((slips, known)), false),
        }
    }
    best.filter(|_| !tied).map(|(_, known)| String::from(known))
}

/// How many letters are added, lost, changed or swapped with their neighbour between two words; nothing above `most`.
fn slips(word: &[char], known: &str, most: usize) -> Option<usize> {
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
