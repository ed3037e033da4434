//! What is true about training: exercises, plans, and every figure that follows from them. Whole numbers only.

pub(crate) mod term;

pub mod additions;
pub mod at_hand;
pub mod bounded;
pub mod calendar;
pub mod catalogue;
pub mod change;
pub mod check;
pub mod counting;
pub mod exercise;
pub mod figure;
pub mod fix;
pub mod frequency;
pub mod headline;
pub mod history;
pub mod lifter;
pub mod minutes;
pub mod muscle;
pub mod name;
pub mod of_which;
pub mod own;
pub mod pattern;
pub mod plan;
pub mod preset;
pub mod quantity;
pub mod recovery;
pub mod report;
pub mod rule;
pub mod search;
pub mod settings;
pub mod split;
pub mod strength;
pub mod template;
pub mod tile;
pub mod verdict;
