//! A bare exercise whose sets stand below it, and what else the line of an entry says.

use super::*;

impl<'a> Reader<'a> {
    /// Sets without a name belong to the bare exercise above.
    pub(super) fn nameless(&mut self, number: usize, item: &Item, work: Result<Vec<Work>, Why>, part: &str) -> usize {
        let _ = item;
        if let Some(mut waiting) = self.waiting.take() {
            let ids = waiting.ids.clone();
            let added = match ids.as_slice() {
                [_] => self.known(number, &ids, work, false, part),
                _ => {
                    let proposals = ids.iter().map(|id| written(id.exercise().name, &work)).collect();
                    self.book.ask(waiting.line, &waiting.text, Why::Several(waiting.text.clone()), proposals);
                    self.book.say(number, part, What::PassedOver);
                    0
                }
            };
            if !waiting.used && added > 0 {
                self.book.say(waiting.line, &waiting.text, What::Entries(0));
            }
            waiting.used |= added > 0 || ids.len() > 1;
            self.waiting = Some(waiting);
            return added;
        }
        self.book.ask(number, part, Why::NoName, Vec::new());
        0
    }

    /// A bare exercise under which no sets stand.
    pub(super) fn end_waiting(&mut self) {
        let Some(waiting) = self.waiting.take().filter(|waiting| !waiting.used) else { return };
        match waiting.ids.as_slice() {
            [id] => self.book.ask(waiting.line, &waiting.text, Why::Bare(*id), proposals(&[*id])),
            ids => self.book.ask(waiting.line, &waiting.text, Why::Several(waiting.text.clone()), proposals(ids)),
        }
    }

    /// What an entry's line says besides: passed over, or asked where it may count.
    pub(super) fn leftovers(&mut self, number: usize, line: Line, drafted: &Draft, read: bool) {
        if !read {
            return;
        }
        for (from, to) in &drafted.passed {
            let part = line.text.get(*from..*to).unwrap_or_default();
            self.book.say(number, part, What::PassedOver);
        }
        for span in &drafted.comments {
            let text = line.slice(*span);
            if !text.contains(char::is_alphanumeric) {
                continue;
            }
            let spanned = line.tokens.get(span.0..span.1).unwrap_or_default();
            let digits = spanned.iter().filter_map(Token::digits).collect::<Vec<_>>();
            let load = matches!(digits.as_slice(), [load] if *load >= 20) && spanned.len() == 1;
            let prose = is_sentence(line, *span)
                || spanned.iter().any(|token| token.any(&[Class::Rest, Class::Drop, Class::Load, Class::Effort]));
            let unclear = !digits.is_empty() && !load && !prose;
            let week = spanned.iter().any(|token| token.any(&[Class::Week])) && !digits.is_empty();
            let or = spanned.iter().any(|token| token.has(Class::Or)) && !prose;
            if let Some(id) = self.resolver.sure(text) {
                self.book.ask(number, text, Why::Bare(id), proposals(&[id]));
            } else if week {
                self.book.ask(number, text, Why::OtherWeek, Vec::new());
            } else if or {
                self.book.ask(number, text, Why::Choice, Vec::new());
            } else if unclear {
                self.book.ask(number, text, Why::Leftover(String::from(text)), Vec::new());
            } else {
                self.book.say(number, text, What::PassedOver);
            }
        }
    }
}
