//! What the words of a plan can mean.

use crate::domain::term::terms;

terms! {
    /// What a word can mean. One word may mean several things: `次` is a rep and a time.
    Class {
        Sets = "sets", Reps = "reps", Steps = "steps", Seconds = "seconds", Minutes = "minutes", Hours = "hours",
        Distance = "distance", Load = "load", Rest = "rest", Each = "each", Usual = "usual", Of = "of", By = "by", To = "to",
        And = "and", Or = "or", Superset = "superset", Rounds = "rounds", Emom = "emom", Every = "every", Clock = "clock",
        WarmUp = "warmup", CoolDown = "cooldown", Drop = "drop", Effort = "effort", Tempo = "tempo", Week = "week",
        PerWeek = "perweek", Times = "times", Day = "day", Block = "block", Monday = "monday", Tuesday = "tuesday",
        Wednesday = "wednesday", Thursday = "thursday", Friday = "friday", Saturday = "saturday", Sunday = "sunday",
        Split = "split", Part = "part", Section = "section", Modifier = "modifier", Off = "off", Comment = "comment", Then = "then",
        Repeat = "repeat", Alternate = "alternate", Twice = "twice", Total = "total", Sentence = "sentence",
        Condition = "condition", ColumnName = "column-name", ColumnBoth = "column-both", ColumnSets = "column-sets",
        ColumnReps = "column-reps", ColumnTime = "column-time", ColumnRest = "column-rest", ColumnLoad = "column-load",
        ColumnNote = "column-note", ColumnDay = "column-day", ColumnWarmUp = "column-warmup", Deload = "deload",
        ForTime = "fortime", Whole = "whole",
    }
}

/// A set of meanings.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Classes(u64);

impl Classes {
    /// No meaning.
    pub(super) const EMPTY: Self = Self(0);

    /// These meanings.
    pub(super) const fn of(list: &[Class]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        while at < list.len() {
            bits |= 1 << list[at].code();
            at += 1;
        }
        Self(bits)
    }

    /// With one more.
    pub(super) const fn with(self, class: Class) -> Self {
        Self(self.0 | 1 << class.code())
    }

    /// Is the meaning among them?
    pub(super) const fn has(self, class: Class) -> bool {
        self.0 & (1 << class.code()) != 0
    }

    /// Has it no meaning?
    pub(super) const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Is one of these meanings among them?
    pub(super) const fn any(self, list: &[Class]) -> bool {
        self.0 & Self::of(list).0 != 0
    }
}
