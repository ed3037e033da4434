//! Sets per muscle, with their bands.

use yew::prelude::*;

use super::given::{WeekView, What, apart, given};
use super::texts;
use crate::domain::muscle::{Chain, Muscle};
use crate::web::view::template::fill;

/// The muscles by chain. The style sheet puts those without a target and those without a set on a line of their own, so that no
/// row is made anew when its first set comes.
pub(in crate::web) fn muscles(week: &WeekView) -> Html {
    let group = |chain: Chain| {
        let of_chain = Muscle::ALL.iter().filter(|muscle| muscle.chain() == chain);
        of_chain.map(|muscle| given(week, What::Muscle(*muscle))).collect::<Html>()
    };
    let has = |which: Option<&str>, chain: Option<Chain>| {
        let of_chain = |muscle: &&Muscle| chain.is_none_or(|chain| muscle.chain() == chain);
        Muscle::ALL.iter().filter(of_chain).any(|muscle| apart(&week.report, *muscle) == which)
    };
    // A chain without a line has no heading, and what stands apart no label where there is none of it.
    let heading = |chain: Chain| (!has(None, Some(chain))).then_some("");
    let label = |which: &str| (!has(Some(which), None)).then_some("");
    fill!(
        "
        <section class='card muscles' aria-labelledby='muscles-heading'>
            <h2 id='muscles-heading'>{}</h2>
            <p class='hint'>{}</p>
            <div class='posterior'><h3 data-empty='{}'>{}</h3>{}</div>
            <div class='anterior'><h3 data-empty='{}'>{}</h3>{}</div>
            <div><h3 data-empty='{}'>{}</h3>{}</div>
            <p class='small' data-empty='{}'>{}</p>
            <p class='untrained' data-empty='{}'>{}</p>
        </section>",
        texts::SETS_PER_MUSCLE,
        texts::TARGET_BAND,
        heading(Chain::Posterior),
        texts::BACK,
        group(Chain::Posterior),
        heading(Chain::Anterior),
        texts::FRONT,
        group(Chain::Anterior),
        heading(Chain::Neutral),
        texts::ARMS_AND_REST,
        group(Chain::Neutral),
        label("no-target"),
        texts::SMALL,
        label("untrained"),
        texts::UNTRAINED
    )
}
