//! The files of the room on their way to the intake, and what comes back.

use std::rc::Rc;

use yew::prelude::*;

use super::{LONG, LogRoom, Message};
use crate::codec::link;
use crate::codec::log::Choice;
use crate::web::coach::memory;
use crate::web::coach::page::Ask;
use crate::web::intake::seen::{Answer, Asked, Seen};
use crate::web::later::later;

impl LogRoom {
    pub(super) fn seen(&self) -> Option<&Seen> {
        match &self.open_log.answer {
            Some(Answer::Log(seen)) => Some(seen),
            _ => None,
        }
    }

    pub(super) fn came(&mut self, ctx: &Context<Self>, number: u32, answer: Answer) -> bool {
        if !self.questions.is_newest(number) {
            return false;
        }
        match answer {
            Answer::Reading(percent) => {
                self.reading = Some(percent);
                return self.slow;
            }
            Answer::Week(text) => {
                if let Ok(plan) = link::decode(&text) {
                    ctx.props().ask.emit((Ask::Add, Rc::new(plan)));
                }
            }
            // The log that was open before stays.
            Answer::Plans => {
                self.open_log.name = core::mem::take(&mut self.open_log.before);
                let rest = core::mem::take(&mut self.open_log.queue).into_iter().map(|(_, source)| source);
                ctx.props().plans.emit(self.open_log.source.take().into_iter().chain(rest).collect());
            }
            Answer::Refused(why) if self.open_log.join => {
                // The log that is open stays.
                self.open_log.name = core::mem::take(&mut self.open_log.before);
                self.open_log.refused = Some(why);
                self.open_log.queue.clear();
            }
            answer => {
                if let Answer::Table(table) = &answer {
                    self.open_log.mapping.get_or_insert(table.suggested);
                }
                if let Answer::Log(seen) = &answer
                    && self.choices != seen.choices
                {
                    memory::keep_names(&core::mem::replace(&mut self.choices, seen.choices.clone()), &seen.choices);
                }
                let is_log = matches!(answer, Answer::Log(_));
                self.open_log.answer = Some(answer);
                if is_log && !self.open_log.queue.is_empty() {
                    (self.open_log.join, self.open_log.mapping, self.open_log.month_first, self.open_log.sheet) =
                        (true, None, None, None);
                    self.next(ctx);
                    return true;
                }
            }
        }
        self.ended();
        true
    }

    pub(super) fn ended(&mut self) {
        (self.reading, self.slow, self.slowly) = (None, false, None);
    }

    /// Reads the next of the files that wait.
    pub(super) fn next(&mut self, ctx: &Context<Self>) {
        if self.open_log.queue.is_empty() {
            return;
        }
        let (name, source) = self.open_log.queue.remove(0);
        self.open_log.before = core::mem::take(&mut self.open_log.name);
        let before = &self.open_log.before;
        self.open_log.name = if self.open_log.join && !before.is_empty() { format!("{before} + {name}") } else { name };
        self.open_log.source = Some(source);
        self.read(ctx);
    }

    /// Reads the source from its beginning, by what was answered so far.
    pub(super) fn read(&mut self, ctx: &Context<Self>) {
        if !self.open_log.join {
            self.open_log.answer = None;
        }
        self.open_log.refused = None;
        (self.reading, self.slow, self.making, self.unfolded) = (Some(0), false, None, false);
        self.slowly = Some(later(ctx.link(), LONG, Message::Slow));
        self.questions.ask(&self.question(ctx, None), self.open_log.source.as_ref());
    }

    pub(super) fn look(&self, ctx: &Context<Self>, week: Option<i32>) {
        self.questions.ask(&self.question(ctx, week), None);
    }

    /// Says what a name means, or that nobody knows. It is kept once the log was looked at by it.
    pub(super) fn choose(&mut self, name: &str, choice: Option<&Choice>) {
        let word = choice.map(Choice::word).unwrap_or_default();
        self.choices.push_str(&format!("{name}\t{word}\n"));
    }

    pub(super) fn question(&self, ctx: &Context<Self>, week: Option<i32>) -> Asked {
        Asked::Log(self.open_log.question(self.choices.clone(), &ctx.props().plan, week))
    }
}
