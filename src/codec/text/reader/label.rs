//! What stands before the work of a line, and may open a day.

use super::super::lexicon;
use super::*;

/// What a label is.
pub(super) enum Label {
    Heading(Heading),
    /// Which part of a day it is in: `Finisher: 3x20 push-ups`, `T1: squat 5x3`.
    Section(String),
    /// It may not count: `Optional: 3x15 face pulls`.
    Unclear(String),
    Uncounted,
}

/// What a part of a day is for, rather than what it trains.
const KINDS: [&str; 12] = [
    "strength",
    "power",
    "hypertrophy",
    "volume",
    "skill",
    "kraft",
    "fuerza",
    "force",
    "forza",
    "forca",
    "kracht",
    "hipertrofia",
];

impl Reader<'_> {
    /// `Push day: Bench 3x8`, `Monday squat 5x5`, `Warm-up: bike 5 min`: what stands before the work opens a day.
    pub(super) fn label(&self, text: &str, found: &[Token], drafted: &Draft) -> Option<(Label, String)> {
        let is_sign = |token: &Token| token.kind == Kind::Colon || matches!(token.kind, Kind::Dash) && !token.glued;
        let split = |at: usize, to: usize| Some((text.get(..at)?.trim(), String::from(text.get(to..)?.trim())));
        // With its colon: `Cool-down: 10 min walk`.
        let heading = |head: &str| {
            heading::heading(&Clean { text: format!("{head}:"), numbered: String::from(head), ..Clean::default() })
        };
        if let Some(sign) = found.iter().take(12).find(|token| is_sign(token)) {
            let (head, rest) = split(sign.from, sign.to)?;
            let has_name = tokens(&rest).iter().any(|token| token.kind == Kind::Word);
            let single = head.chars().count() == 1 && head.chars().all(char::is_alphabetic);
            if single && drafted.items.len() > 1 {
                return Some((Label::Heading(Heading::new(Rank::Day, head)), rest));
            }
            let label = tokens(head);
            let only = |class| !label.is_empty() && label.iter().all(|token: &Token| token.has(class));
            let within = drafted.items.len() == 1 && heading::is_tier(&label) || only(Class::Section);
            // `Monday`, then `Strength: squat 5x5`
            if has_name && self.book.opens_a_day() && label.iter().all(|word| KINDS.contains(&word.word.as_str())) {
                return Some((Label::Section(String::from(head)), rest));
            }
            // `Cardio: 20 min bike` names what the cardio is.
            let part = only(Class::Part) && self.names_exercise(&rest);
            if has_name && (part && self.resolver.sure(head).is_some() || within && self.resolver.sure(head).is_none()) {
                return Some((Label::Section(String::from(head)), rest));
            }
            if has_name && only(Class::Condition) {
                return Some((Label::Unclear(String::from(head)), rest));
            }
            let counted = |heading: &Heading| heading.rank != Rank::Uncounted;
            if let Some(heading) =
                heading(head).filter(|found| has_name && (!counted(found) || self.resolver.sure(head).is_none()) && !single)
            {
                let strong = heading.rank <= Rank::Part;
                return match heading.rank {
                    Rank::Uncounted => Some((Label::Uncounted, rest)),
                    _ if strong => Some((Label::Heading(heading), rest)),
                    _ => None,
                };
            }
        }
        let first = found.first().filter(|token| lexicon::weekday(token.classes).is_some() && token.word.len() > 2)?;
        let (head, rest) = split(first.to, first.to)?;
        let next = found.get(1).filter(|next| next.kind == Kind::Word && lexicon::weekday(next.classes).is_none())?;
        let _ = next;
        Some((Label::Heading(heading(head)?), rest))
    }

    /// Does what stands behind a label name an exercise of its own?
    fn names_exercise(&self, rest: &str) -> bool {
        let found = tokens(rest);
        let drafted = draft(&found, scan(&found));
        self.names_one(Line { text: rest, tokens: &found }, &drafted)
    }
}
