//! Words that mean one thing together.

use super::*;

/// Words that mean one thing together become one token: `per side`, `warm-up`, `e/s`.
pub(super) fn phrased(found: Vec<Token>) -> Vec<Token> {
    let mut result: Vec<Token> = Vec::with_capacity(found.len());
    let mut at = 0;
    while let Some(token) = found.get(at) {
        let slashed = token.kind == Kind::Slash && found.get(at + 1).is_some_and(|next| next.glued && next.kind == Kind::Word);
        let (key, from) = match found.get(at + 1) {
            Some(next) if slashed => (format!("/{}", next.word), at + 1),
            _ => (token.word.clone(), at),
        };
        let known = if key.is_empty() { &[] } else { lexicon::phrases(&key) };
        let longest = known.iter().find_map(|(rest, classes)| {
            let last = ends_phrase(&found, from, rest)?;
            (slashed || !rest.is_empty()).then_some((last, *classes))
        });
        match longest {
            Some((last, classes)) => {
                let words = found.get(from..=last).unwrap_or_default().iter().filter(|token| token.kind == Kind::Word);
                let word = words.map(|token| token.word.as_str()).collect::<Vec<_>>().join(" ");
                let to = found.get(last).map_or(token.to, |token| token.to);
                result.push(Token { kind: Kind::Word, to, classes, word, ..token.clone() });
                at = last + 1;
            }
            None => {
                result.push(token.clone());
                at += 1;
            }
        }
    }
    result
}

/// The place of a phrase's last word, where the words of the phrase follow a place.
fn ends_phrase(found: &[Token], from: usize, rest: &[String]) -> Option<usize> {
    let mut at = from;
    for word in rest {
        let mut next = found.get(at + 1)?;
        at += 1;
        if matches!(next.kind, Kind::Dash | Kind::Slash) && next.glued {
            next = found.get(at + 1).filter(|next| next.glued)?;
            at += 1;
        }
        if next.kind != Kind::Word || next.word != *word {
            return None;
        }
    }
    Some(at)
}
