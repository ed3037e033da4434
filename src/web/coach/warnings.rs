//! What the order of the days says, at the day concerned.

use yew::prelude::*;

use super::texts;
use crate::domain::plan::Plan;
use crate::domain::recovery;
use crate::web::view::template::fill;

/// Every warning with its day, marked as an opinion; nothing where there is none.
pub(super) fn view(plan: &Plan) -> Html {
    let warnings = recovery::warnings(plan);
    if warnings.is_empty() {
        return Html::default();
    }
    html! {
        <div class="warnings">
            <ul>{ for warnings.iter().map(|warning| line(plan, warning)) }</ul>
            { fill!("<p class='hint'>{}</p>", texts::ORDER_IS_OPINION) }
        </div>
    }
}

/// One warning: the day it stands at, and what it says.
pub(super) fn line(plan: &Plan, warning: &recovery::Warning) -> Html {
    let day = (warning.day() + 1).to_string();
    html! {
        <li data-warning={warning.rule().to_string()} data-warning-day={day}>
            <strong><bdi>{ plan.day_title(warning.day()) }</bdi></strong>{ ": " }{ warning.words(plan) }
        </li>
    }
}
