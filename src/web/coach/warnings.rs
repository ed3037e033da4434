//! What the order of the days says: below the plan in words, and as a dot at the day concerned.

use yew::prelude::*;

use super::texts;
use crate::domain::plan::Plan;
use crate::domain::recovery;
use crate::web::document;
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

/// Tells the style sheet which days have a dot.
pub(super) fn mark(plan: &Plan) {
    let days: Vec<String> = recovery::warnings(plan).iter().map(|warning| (warning.day() + 1).to_string()).collect();
    let root = document().and_then(|document| document.document_element());
    let _ = root.map(|root| root.set_attribute("data-warned", &days.join(" ")));
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
