//! Sets per muscle, with their bands.

use yew::prelude::*;

use super::given::{WeekView, What, given};
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
    fill!(
        "
        <section class='card muscles' aria-labelledby='muscles-heading'>
            <h2 id='muscles-heading'>{}</h2>
            <p class='hint'>{}</p>
            <div class='posterior'><h3>{}</h3>{}</div>
            <div class='anterior'><h3>{}</h3>{}</div>
            <div><h3>{}</h3>{}</div>
            <p class='small'>{}</p>
            <p class='untrained'>{}</p>
        </section>",
        texts::SETS_PER_MUSCLE,
        texts::TARGET_BAND,
        texts::BACK,
        group(Chain::Posterior),
        texts::FRONT,
        group(Chain::Anterior),
        texts::ARMS_AND_REST,
        group(Chain::Neutral),
        texts::SMALL,
        texts::UNTRAINED
    )
}
