//! What the room says in which two plans are compared.

use crate::domain::figure::Figure;

pub(super) const AFTER: &str = "After the change";
pub(super) const COMPARE_WITH: &str = "Compare my plan with";
pub(super) const FIGURE: &str = "Figure";
pub(super) const SETS_A_WEEK: &str = "sets a week";

/// What shows the figures too that are the same.
pub(super) fn same(number: usize) -> String {
    format!("Show the {number} figures that are the same, too")
}

/// A fix in the list, by its number.
pub(super) fn after(number: usize) -> String {
    format!("My plan after change {number}")
}

/// What a figure is called, where the name of the handle says little.
pub(super) fn figure(figure: Figure) -> String {
    String::from(match figure {
        Figure::PosteriorShare => "back (posterior)",
        Figure::AnteriorShare => "front (anterior)",
        Figure::LabelAnteriorShare => "front movements, of all reps",
        Figure::KneeFlexion => "leg curl",
        Figure::PushHorizontal => "horizontal push",
        Figure::PullHorizontal => "horizontal pull",
        Figure::PushVertical => "vertical push",
        Figure::PullVertical => "vertical pull",
        _ => return figure.slug().replace('-', " "),
    })
}
