//! The files of the room on their way to the desk, and what comes back.

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
        match &self.kept.answer {
            Some(Answer::Log(seen)) => Some(seen),
            _ => None,
        }
    }

    pub(super) fn came(&mut self, ctx: &Context<Self>, number: u32, answer: Answer) -> bool {
        if !self.post.is_newest(number) {
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
                self.kept.name = core::mem::take(&mut self.kept.before);
                let rest = core::mem::take(&mut self.kept.queue).into_iter().map(|(_, source)| source);
                ctx.props().plans.emit(self.kept.source.take().into_iter().chain(rest).collect());
            }
            Answer::Refused(why) if self.kept.join => {
                // The log that is open stays.
                self.kept.name = core::mem::take(&mut self.kept.before);
                self.kept.refused = Some(why);
                self.kept.queue.clear();
            }
            answer => {
                if let Answer::Table(table) = &answer {
                    self.kept.mapping.get_or_insert(table.suggested);
                }
                if let Answer::Log(seen) = &answer
                    && self.choices != seen.choices
                {
                    memory::keep_names(&core::mem::replace(&mut self.choices, seen.choices.clone()), &seen.choices);
                }
                let is_log = matches!(answer, Answer::Log(_));
                self.kept.answer = Some(answer);
                if is_log && !self.kept.queue.is_empty() {
                    (self.kept.join, self.kept.mapping, self.kept.month_first, self.kept.sheet) = (true, None, None, None);
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
        if self.kept.queue.is_empty() {
            return;
        }
        let (name, source) = self.kept.queue.remove(0);
        self.kept.before = core::mem::take(&mut self.kept.name);
        let before = &self.kept.before;
        self.kept.name = if self.kept.join && !before.is_empty() { format!("{before} + {name}") } else { name };
        self.kept.source = Some(source);
        self.read(ctx);
    }

    /// Reads the source from its beginning, by what was answered so far.
    pub(super) fn read(&mut self, ctx: &Context<Self>) {
        if !self.kept.join {
            self.kept.answer = None;
        }
        self.kept.refused = None;
        (self.reading, self.slow, self.making, self.unfolded) = (Some(0), false, None, false);
        self.slowly = Some(later(ctx.link(), LONG, Message::Slow));
        self.post.ask(&self.question(ctx, None), self.kept.source.as_ref());
    }

    pub(super) fn look(&self, ctx: &Context<Self>, week: Option<i32>) {
        self.post.ask(&self.question(ctx, week), None);
    }

    /// Says what a name means, or that nobody knows. It is kept once the log was looked at by it.
    pub(super) fn choose(&mut self, name: &str, choice: Option<&Choice>) {
        let word = choice.map(Choice::word).unwrap_or_default();
        self.choices.push_str(&format!("{name}\t{word}\n"));
    }

    pub(super) fn question(&self, ctx: &Context<Self>, week: Option<i32>) -> Asked {
        Asked::Log(self.kept.question(self.choices.clone(), &ctx.props().plan, week))
    }
}
