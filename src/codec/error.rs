//! Why a text is no plan.

use core::fmt;

/// Why a link or a saved plan cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DecodeError {
    /// There is no plan in the text.
    Empty,
    /// The text is longer than any plan is.
    TooLong,
    /// The text ends before the plan does.
    CutOff,
    /// A character was changed, added or lost: the checksum does not fit.
    Changed,
    /// All its capitals were made small, and with them what it held.
    LowerCase,
    /// It was written by a newer version of the program.
    Newer,
    /// The checksum fits, but what it says is no plan: a name that is no text, an exercise that does not exist.
    Invalid,
    /// The fragment of an address is nearly one that opens a plan: `#P=`, `#!p=`, `#/p=`.
    Foreign,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "there is no plan in this link",
            Self::TooLong => "this link is longer than any plan is",
            Self::CutOff => "this link is cut off: a part of it is missing",
            Self::Changed => "this link was changed on its way: a character is wrong or missing",
            Self::LowerCase => "this link has been changed to lower case",
            Self::Newer => "this plan was made with a newer version: reload the page and try again",
            Self::Invalid => "this link holds no plan that can be read",
            Self::Foreign => "it is not a link of this page, which writes #p= before a plan",
        })
    }
}

impl core::error::Error for DecodeError {}
