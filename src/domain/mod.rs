//! What is true about training: exercises, plans, and every figure that follows from them. Whole numbers only.

pub(crate) mod term;

pub mod bounded;
pub mod catalogue;
pub mod counting;
pub mod exercise;
pub mod figure;
pub mod fix;
pub mod headline;
pub mod muscle;
pub mod name;
pub mod own;
pub mod pattern;
pub mod plan;
pub mod quantity;
pub mod report;
pub mod search;
pub mod settings;
pub mod split;
pub mod verdict;
