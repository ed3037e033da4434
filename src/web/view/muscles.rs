//! Sets per muscle, with their bands.

use yew::prelude::*;

use super::given::{Week, What, given};
use super::template::fill;
use crate::domain::muscle::{Chain, Muscle};

/// The muscles by chain.
pub(in crate::web) fn muscles(week: &Week) -> Html {
    let group = |chain: Chain| {
        let of_chain = Muscle::ALL.iter().filter(|muscle| muscle.chain() == chain);
        of_chain.map(|muscle| given(week, What::Muscle(*muscle))).collect::<Html>()
    };
    fill!(
        "
        <section class='muscles' aria-labelledby='muscles-heading'>
            <h2 id='muscles-heading'>Sets per muscle</h2>
            <p class='hint'>A week. 10 to 20 is the usual target; the bar is full at 20.</p>
            <div class='posterior'><h3>Posterior, the back</h3>{}</div>
            <div class='anterior'><h3>Anterior, the front</h3>{}</div>
            <div><h3>Neither side</h3>{}</div>
        </section>",
        group(Chain::Posterior),
        group(Chain::Anterior),
        group(Chain::Neutral)
    )
}
