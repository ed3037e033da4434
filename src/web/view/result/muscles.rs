//! Sets per muscle, with their bands.

use yew::prelude::*;

use super::given::{Week, What, given};
use crate::domain::muscle::{Chain, Muscle};
use crate::web::view::template::fill;

/// The muscles by chain. The style sheet puts those without a target and those without a set on a line of their own, so that no
/// row is made anew when its first set comes.
pub(in crate::web) fn muscles(week: &Week) -> Html {
    let group = |chain: Chain| {
        let of_chain = Muscle::ALL.iter().filter(|muscle| muscle.chain() == chain);
        of_chain.map(|muscle| given(week, What::Muscle(*muscle))).collect::<Html>()
    };
    fill!(
        "
        <section class='card muscles' aria-labelledby='muscles-heading'>
            <h2 id='muscles-heading'>Sets per muscle</h2>
            <p class='hint'>A week. The shaded part is 10 to 20, the usual target where one was studied.</p>
            <div class='posterior'><h3>Back</h3>{}</div>
            <div class='anterior'><h3>Front</h3>{}</div>
            <div><h3>Arms, side shoulders and the rest</h3>{}</div>
            <p class='small'>Small, without a target:</p>
            <p class='untrained'>Not trained:</p>
        </section>",
        group(Chain::Posterior),
        group(Chain::Anterior),
        group(Chain::Neutral)
    )
}
