//! Words with a slip in them, read as the known words that they are nearest to.

use crate::domain::search::slips;

/// More unknown words than a name with slips has: it is another name.
const MOST: usize = 2;
/// Longer words than any that is known.
const LONGEST: usize = 24;

/// More ways to put a name right than are tried.
const MOST_WAYS: usize = 16;

/// The ways to put each unknown word right with as few slips as it takes; none where a word cannot be, or where all are
/// known.
pub(super) fn corrected<'a>(
    words: &[String],
    known: impl Fn(&str) -> bool,
    vocabulary: impl Iterator<Item = &'a str> + Clone,
) -> Vec<Vec<String>> {
    let unknown = words.iter().filter(|word| !known(word)).count();
    if unknown == 0 || unknown > MOST {
        return Vec::new();
    }
    let mut ways = vec![Vec::with_capacity(words.len())];
    for word in words {
        let right = if known(word) { vec![word.clone()] } else { nearest(word, vocabulary.clone()) };
        let longer = ways
            .iter()
            .flat_map(|way: &Vec<String>| right.iter().map(move |word| [way.as_slice(), std::slice::from_ref(word)].concat()));
        ways = longer.take(MOST_WAYS).collect();
    }
    ways
}

/// The known words within the slips that a word of that length may have, those with the fewest slips.
fn nearest<'a>(word: &str, vocabulary: impl Iterator<Item = &'a str>) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let allowed = match letters.len() {
        ..4 => 0,
        4..=5 => 1,
        _ => 2,
    };
    if allowed == 0 || letters.len() > LONGEST || letters.iter().any(|letter| letter.is_numeric()) {
        return Vec::new();
    }
    let (mut fewest, mut found) = (allowed, Vec::new());
    for known in vocabulary {
        let Some(slips) = slips(&letters, known, fewest) else { continue };
        if slips < fewest {
            found.clear();
        }
        fewest = slips;
        found.push(String::from(known));
    }
    found
}
