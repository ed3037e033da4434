//! Which exercise the words of an item mean.

mod lookup;
mod parted;

use std::cell::RefCell;
use std::collections::HashMap;

use super::draft;
use super::lexicon::{self, Class};
use super::line::{LONGEST_NAME, Line, Span, is_sentence};
use super::token::{Kind, Token};
use crate::codec::names::{Language, Meaning, Names, OwnNames, is_equipment};
use crate::domain::catalogue::ExerciseId;
use crate::domain::own::OwnId;

/// What the words of an item mean.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Resolved {
    /// An exercise of somebody's own.
    Own(OwnId),
    /// One exercise, or several that are all done.
    Known(Vec<ExerciseId>),
    /// An exercise that seems to be meant.
    Guess(ExerciseId),
    /// Several exercises alike.
    Several(String, Vec<ExerciseId>),
    /// The text leaves the choice.
    Choice(Vec<ExerciseId>),
    /// A name that nobody knows, and the nearest.
    Unknown(String, Vec<ExerciseId>),
    /// A label stands before it that may change the meaning.
    Label(String),
    /// Words that are about training, and no exercise.
    Prose,
    /// Only parts of the body or the like.
    Vague(String, Vec<ExerciseId>),
}

/// Looks names up, each once.
pub(super) struct Resolver<'a> {
    names: &'a Names,
    own: OwnNames,
    language: Option<Language>,
    seen: HashMap<String, Meaning>,
    /// What texts surely mean: a long text names the same again and again.
    known: RefCell<HashMap<String, Option<ExerciseId>>>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(names: &'a Names, own: OwnNames, language: Option<Language>) -> Self {
        Self { names, own, language, seen: HashMap::new(), known: RefCell::default() }
    }

    /// What the texts of an item mean; a colon, a dash or a comma parts them.
    pub(super) fn item(&mut self, line: Line, names: &[Span], listed: bool) -> Resolved {
        let (Some(first), Some(last)) = (names.first(), names.last()) else { return Resolved::Prose };
        let whole = line.slice((first.0, last.1));
        if let Some(id) = self.own.called(whole) {
            return Resolved::Own(id);
        }
        if names.len() == 1 {
            return self.text(line, *first);
        }
        if let Some(id) = self.sure(whole) {
            return Resolved::Known(vec![id]);
        }
        let is_label = |span: &Span| {
            line.words(*span)
                .all(|token| token.any(&[Class::Section, Class::Superset, Class::Then, Class::Modifier, Class::Comment]))
        };
        let is_comment = |span: &Span| draft::is_comment(line.tokens, *span);
        let kept: Vec<Span> = names.iter().filter(|span| !is_comment(span)).copied().collect();
        let kept: Vec<Span> = match kept.split_first() {
            Some((label, rest)) if !rest.is_empty() && is_label(label) => rest.to_vec(),
            _ => kept,
        };
        let (Some(first), Some(last)) = (kept.first(), kept.last()) else { return self.text(line, *first) };
        if kept.len() == 1 {
            return self.text(line, *first);
        }
        let all: Vec<Option<ExerciseId>> = kept.iter().map(|span| self.sure(line.slice(*span))).collect();
        let prose = |span: &Span| is_sentence(line, *span);
        if listed && all.iter().all(Option::is_some) {
            return Resolved::Choice(all.into_iter().flatten().collect());
        }
        if all.first().is_some_and(Option::is_some) && !listed {
            // `Bench press: close grip 3x8` is another exercise, or a way of doing this one.
            return match self.meaning(whole) {
                Meaning::Known(found) => Resolved::Guess(found.exercise),
                _ => Resolved::Label(String::from(line.slice(*last))),
            };
        }
        if kept.iter().any(prose) && !all.iter().any(Option::is_some) {
            return Resolved::Prose;
        }
        if listed {
            let last_known = all.last().copied().flatten();
            return match last_known {
                Some(_) => Resolved::Label(String::from(line.slice(*first))),
                None => self.text(line, (first.0, last.1)),
            };
        }
        Resolved::Label(String::from(line.slice(*first)))
    }

    /// What one text means.
    fn text(&mut self, line: Line, span: Span) -> Resolved {
        let text = line.slice(span);
        if text.len() > LONGEST_NAME {
            return Resolved::Prose;
        }
        let has = |class: &[Class]| line.words(span).any(|token| token.any(class));
        if let Some(id) = self.names.called(text) {
            return Resolved::Known(vec![id]);
        }
        let words: Vec<usize> =
            (span.0..span.1).filter(|at| line.tokens.get(*at).is_some_and(|token| token.kind == Kind::Word)).collect();
        if has(&[Class::Or])
            && let Some(choice) = self.parted(line, span, Class::Or)
        {
            return Resolved::Choice(choice);
        }
        // Words of one or two letters mean other things in other languages.
        if line
            .words(span)
            .any(|token| token.has(Class::Or) && (token.word.chars().count() > 2 || token.word == "or" || token.word == "ou"))
        {
            return Resolved::Choice(Vec::new());
        }
        if line.tokens.get(span.0..span.1).unwrap_or_default().iter().any(|token| token.kind == Kind::Slash)
            && let Some(choice) = self.slashed(line, span)
        {
            return Resolved::Choice(choice);
        }
        if let Some(id) = self.sure(text)
            && !has(&[Class::Condition])
        {
            return Resolved::Known(vec![id]);
        }
        if let Some(choice) = self.slashed_guesses(text) {
            return Resolved::Choice(choice);
        }
        if has(&[Class::And])
            && let Some(all) = self.parted(line, span, Class::And)
        {
            return Resolved::Known(all);
        }
        // `Then squat`, `1 Squat`: what leads to the name is no part of it.
        let lead = words
            .iter()
            .take_while(|at| line.tokens.get(**at).is_some_and(|token| token.any(&[Class::Then, Class::Of])))
            .count();
        let numbered = line.tokens.get(span.0).and_then(Token::digits).is_some_and(|number| number <= 20);
        let lettered = words.len() > 1 && matches!(line.slice((span.0, span.0 + 1)).as_bytes(), [b'A'..=b'H']);
        let from = if numbered || lettered { Some(span.0 + 1) } else { words.get(lead).copied().filter(|_| lead > 0) };
        if let Some(from) = from.filter(|from| *from < span.1)
            && let Some(id) = self.sure(line.slice((from, span.1)))
        {
            return Resolved::Known(vec![id]);
        }
        // `Monday squat` names a day, which the caller has looked for.
        if let Some((head, inner)) = text.split_once('(')
            && let Some(id) = self.sure(head)
        {
            // `Press (dumbbell)` is one of several.
            if is_equipment(inner)
                && let Some(several) = self.bare(text).filter(|several| several.len() > 1)
            {
                return Resolved::Several(String::from(text), several);
            }
            return Resolved::Guess(id);
        }
        // `Bulg split squat`, `alternating waiter curl`: words of plans may be those of a name.
        let of_plans = has(&[Class::Block, Class::Repeat, Class::Alternate]);
        if is_sentence(line, span)
            || has(&[Class::Week, Class::PerWeek, Class::Total])
            || of_plans && !matches!(self.meaning(text), Meaning::Known(_))
        {
            return Resolved::Prose;
        }
        let vague = [
            Class::Split,
            Class::Section,
            Class::Modifier,
            Class::Day,
            Class::And,
            Class::Of,
            Class::WarmUp,
            Class::CoolDown,
            Class::Rest,
            Class::Rounds,
            Class::Each,
        ];
        let only_vague = !words.is_empty()
            && words.iter().all(|at| {
                line.tokens.get(*at).is_some_and(|token| token.any(&vague) || lexicon::weekday(token.classes).is_some())
            });
        // `Machine 3x12`
        let only_vague = only_vague || is_equipment(text);
        match self.meaning(text) {
            Meaning::Several(several) => Resolved::Several(String::from(text), several),
            Meaning::Known(found) if only_vague => Resolved::Vague(String::from(text), vec![found.exercise]),
            Meaning::Known(found) if !found.is_guess() && !has(&[Class::Condition]) => Resolved::Known(vec![found.exercise]),
            Meaning::Known(found) => Resolved::Guess(found.exercise),
            Meaning::Unknown(nearest) if only_vague => Resolved::Vague(String::from(text), nearest),
            Meaning::Unknown(nearest) => Resolved::Unknown(String::from(text), nearest),
        }
    }
}
