//! A line without sets and reps: a heading, a bare exercise, or a note.

use super::super::draft::is_comment;
use super::super::lexicon;
use super::*;

impl<'a> Reader<'a> {
    /// A line without sets and reps: a heading, a bare exercise, or a note.
    pub(super) fn words(&mut self, number: usize, place: usize, clean: &Clean, line: Line, drafted: &Draft, part: &str) {
        let text = heading::trimmed(&clean.text);
        let all = (0, line.tokens.len());
        if self.section != Section::Uncounted && self.again(number, clean, line) {
            return;
        }
        if let Some(hint) = sessions::hint(line.tokens) {
            self.book.hint(number, &clean.text, hint, line.tokens);
        }
        // `Mon A, Wed B, Fri A` says when each of the days is trained, and opens none.
        let has_turns = sessions::has_turns(line.tokens);
        self.book.alternates |=
            has_turns || line.tokens.iter().any(|token| token.has(Class::Alternate)) || sessions::in_turn(line.tokens);
        if has_turns {
            return self.book.say(number, part, What::PassedOver);
        }
        let exercise = self.resolver.sure(text).filter(|_| text.len() <= LONGEST_NAME);
        let own = self.resolver.own_called(text).is_some();
        if let Some(heading) = heading::heading(clean)
            && (exercise.is_none() && !own || heading.rank == Rank::Uncounted)
        {
            self.open(number, heading);
            return self.exercises_of_heading(number, place, clean);
        }
        if let [word, _] = line.tokens
            && exercise.is_none()
            && !own
            && self.numbered.contains(&word.word)
        {
            return self.open(number, Heading { dated: true, ..Heading::new(Rank::Day, text) });
        }
        if let Some(heading) = said_by_somebody(clean) {
            return self.open(number, heading);
        }
        if self.section == Section::Uncounted {
            self.begun = true;
            return self.book.say(number, part, What::PassedOver);
        }
        // `Squat`, then `paused` or `(belt)`, then `3x5`.
        let says_how = is_comment(line.tokens, all) || clean.text.starts_with('(');
        if self.waiting.is_some() && exercise.is_none() && !own && says_how {
            return self.book.say(number, part, What::PassedOver);
        }
        let few = line.words(all).count() <= 6;
        let tail = line.tokens.iter().rev().find(|token| token.kind == Kind::Word).is_some_and(|word| word.has(Class::Usual));
        if few && (exercise.is_some() || !is_sentence(line, all)) && !text.is_empty() {
            let bare = text.trim_end_matches(|character: char| !character.is_alphabetic() && character != ')');
            let bare = bare.trim_start_matches(|character: char| character.is_ascii_digit() || character == ' ');
            let bare = if tail { bare.rsplit_once(' ').map_or(bare, |(head, _)| head) } else { bare };
            let first_number = line.tokens.iter().position(|token| token.digits().is_some()).unwrap_or_default();
            let before_number = line.slice((0, first_number)).trim_end_matches([' ', 'x', '×', '*', ':', '-']);
            let before = if first_number > 0 { self.resolver.sure(before_number) } else { None };
            let letters =
                |text: &str| text.chars().filter(|character| character.is_alphabetic()).count() > 1 || !text.is_ascii();
            // `Devil press`, and its sets below; or with a number: `Devil press 8`.
            if let Some(place) = self.resolver.own_called(text).or_else(|| self.resolver.own_called(before_number)) {
                self.end_waiting();
                if line.tokens.iter().any(|token| token.digits().is_some()) && self.resolver.own_called(text).is_none() {
                    return self.book.ask(number, part, Why::Unclear, Vec::new());
                }
                return self.wait(number, text, Bare::Own(place));
            }
            let known = self
                .resolver
                .bare(text)
                .filter(|_| letters(text))
                .or_else(|| self.resolver.bare(bare).filter(|_| letters(bare)))
                .or(before.map(|id| vec![id]))
                .or_else(|| {
                    let name = *drafted.items.first().and_then(|item| item.names.first()).or(drafted.comments.first())?;
                    let digits = line.tokens.iter().any(|token| token.digits().is_some());
                    self.resolver.sure(line.slice(name)).filter(|_| digits).map(|id| vec![id])
                });
            let known = known.map(|ids| (ids, false)).or_else(|| self.guessed_above(place, text).map(|id| (vec![id], true)));
            if let Some((ids, guessed)) = known {
                let counted = line.tokens.iter().any(|token| token.digits().is_some()) || tail;
                self.end_waiting();
                if counted {
                    let numbers = line.tokens.iter().filter(|token| token.digits().is_some()).count();
                    let why = if numbers == 1 { Why::NoSets } else { Why::Unclear };
                    return self.book.ask(number, part, why, proposals(&ids));
                }
                if !guessed && self.follows_scheme(number, &ids, part) {
                    return;
                }
                // `Deadlift`, then `Deadlift 5x5`: the day is called after its first exercise, which has its sets there.
                if ids.len() == 1 && self.first_exercise(place + 1) == ids.first().copied() {
                    return self.open(number, Heading::new(Rank::Split, text));
                }
                if let (true, [id]) = (guessed, ids.as_slice()) {
                    self.book.ask(number, text, Why::Guess(*id), vec![String::from(id.exercise().name)]);
                }
                return self.wait(number, text, Bare::Catalogue(ids));
            }
        } else if line.words(all).count() <= 8 {
            // `50 pull-ups in total`: an exercise with a number is never a note.
            let digits = line.tokens.first().is_some_and(|token| token.digits().is_some());
            let name = (1..line.tokens.len())
                .rev()
                .take(6)
                .find_map(|to| self.resolver.sure(line.slice((1, to + 1))).filter(|_| digits));
            if let Some(id) = name {
                return self.book.ask(number, part, Why::NoSets, proposals(&[id]));
            }
        }
        // `Then` parts the exercises of a day, and opens none.
        let joins =
            !clean.marked && line.words(all).all(|word| word.has(Class::Then) && lexicon::weekday(word.classes).is_none());
        let next_is_work = !joins && self.next_is_work(place, clean.marked);
        let stands_apart = clean.marked || self.after_blank || clean.text.ends_with([':', '：']);
        if stands_apart && next_is_work && heading::could_be(clean) {
            return self.open(number, Heading::new(Rank::Other, text));
        }
        // What may be a name has the sets below it, whoever it is: they are not those of the exercise above.
        if heading::could_be(clean) && !clean.text.contains([':', '：']) && !is_comment(line.tokens, all) {
            self.end_waiting();
        }
        // `12 cleans (50/35)`: an exercise with a number is never a note.
        let open = line.tokens.iter().position(|token| token.kind == Kind::Open).unwrap_or(line.tokens.len());
        let counted = line.tokens.first().is_some_and(|first| first.digits().is_some());
        if let Some(id) = self.resolver.sure(line.slice((1, open))).filter(|_| counted && open > 1) {
            return self.book.ask(number, part, Why::NoSets, proposals(&[id]));
        }
        self.book.weekdays = self.book.weekdays.max(sessions::training_days(line.tokens));
        self.book.say(number, part, What::PassedOver);
    }

    /// `Day 1: squat, bench, row`: the exercises that a heading names without sets are asked about.
    pub(super) fn exercises_of_heading(&mut self, number: usize, place: usize, clean: &Clean) {
        let Some((_, rest)) = clean.text.split_once([':', '：']) else { return };
        let names: Vec<&str> = rest.split([',', ';', '+']).map(str::trim).filter(|name| !name.is_empty()).collect();
        // `Day 1: legs` says what is trained, and `Day 2: Lower A` which of several.
        let classes = [Class::Split, Class::Part, Class::And, Class::Modifier];
        let is_of_parts = |token: &Token| token.any(&classes) || token.word.chars().count() == 1 || token.digits().is_some();
        let of_parts = |name: &&str| tokens(name).iter().all(is_of_parts);
        if names.iter().all(of_parts) {
            return;
        }
        // `Day 2: band pull` is a title that many exercises have something of, above the work it is the title of.
        let is_title = |name: &&str| tokens(name).iter().any(|token| token.any(&[Class::Split, Class::Part]));
        if let [name] = names.as_slice()
            && is_title(name)
            && self.resolver.sure(name).is_none()
            && self.next_is_work(place, true)
        {
            return;
        }
        let known: Vec<Vec<ExerciseId>> = names.iter().filter_map(|name| self.resolver.bare(name)).collect();
        // `Monday: squat`, then `Squat 5x5`: the day is called after what has its sets there.
        let first = self.first_exercise(place + 1);
        let below = known.iter().any(|ids| ids.len() == 1 && first.is_some() && ids.first().copied() == first);
        if known.len() == names.len() && !below {
            for (name, ids) in names.into_iter().zip(known) {
                let several = || Why::Several(String::from(name));
                let why = ids.first().filter(|_| ids.len() == 1).map_or_else(several, |id| Why::Bare(*id));
                self.book.ask(number, name, why, proposals(&ids));
            }
        }
    }

    /// The exercise that a line begins with, where it has its sets.
    pub(super) fn first_exercise(&mut self, place: usize) -> Option<ExerciseId> {
        let clean = self.lines.get(place)?;
        let text = clean.text.clone();
        let found = tokens(&text);
        let drafted = draft(&found, scan(&found));
        let first = drafted.items.first().filter(|item| !item.work.is_empty() && !item.names.is_empty())?;
        match self.resolver.item(Line { text: &text, tokens: &found }, &first.names, first.listed) {
            Resolved::Known(ids) => ids.first().copied(),
            _ => None,
        }
    }

    /// The exercise that a short line seems to name, where its sets stand alone in the next line: `Deads`, then `3x5`.
    fn guessed_above(&mut self, place: usize, text: &str) -> Option<ExerciseId> {
        let next = tokens(&self.lines.get(place + 1)?.text);
        let amounts = Amounts(&next);
        let (work, end) = amounts.work(0)?;
        let alone = next.get(end..).unwrap_or_default().iter().all(|token| token.kind != Kind::Word);
        (work.is_ok() && alone && text.split_whitespace().count() <= 4).then(|| self.resolver.guess(text)).flatten()
    }

    /// Is the line that follows one with a name and its sets?
    pub(super) fn next_is_work(&self, place: usize, over_blanks: bool) -> bool {
        let rest = self.lines.get(place + 1..).unwrap_or_default().iter().zip(self.raw.get(place + 1..).unwrap_or_default());
        let mut rest = rest.take(if over_blanks { 3 } else { 1 }).skip_while(|(_, raw)| raw.trim().is_empty());
        rest.next().is_some_and(|(line, raw)| {
            let found = tokens(&line.text);
            let amounts = Amounts(&found);
            let work = (0..found.len()).take(40).any(|at| amounts.work(at).is_some());
            let row = table::cells(raw, None).is_some_and(|(_, cells)| table::columns(&cells).is_some() || cells.len() > 2);
            row || work && found.iter().any(|token| token.kind == Kind::Word)
        })
    }
}

/// `Coach: Day 2`: in a chat a day is opened by whoever says so.
fn said_by_somebody(clean: &Clean) -> Option<Heading> {
    let (name, said) = clean.text.split_once(": ")?;
    let is_name = name.split_whitespace().count() <= 3 && name.chars().all(|letter| letter.is_alphabetic() || letter == ' ');
    let said = Clean { text: String::from(said.trim()), numbered: String::from(said.trim()), ..Clean::default() };
    // `Frequency: 4 days` is no day.
    let is_name = is_name && !said.text.starts_with(|first: char| first.is_ascii_digit());
    heading::heading(&said).filter(|heading| is_name && heading.rank <= Rank::Workout)
}

/// The unknown words that stand alone in their lines with the numbers 1 and 2.
pub(super) fn numbered_words(lines: &[Clean]) -> HashSet<String> {
    let word_of = |line: &Clean, place: u64| match tokens(&line.text).as_slice() {
        [word, number] if word.kind == Kind::Word && word.classes.is_none() && number.digits() == Some(place) => {
            Some(word.word.clone())
        }
        _ => None,
    };
    let first: HashSet<String> = lines.iter().filter_map(|line| word_of(line, 1)).collect();
    lines.iter().filter_map(|line| word_of(line, 2)).filter(|word| first.contains(word)).collect()
}
