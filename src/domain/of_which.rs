//! Small work for the back of the body: a set of calf raises votes as much as one of rows, so a share that is made of it is
//! told so.

use super::exercise::{Mechanic, Traits};
use super::figure::Figure;
use super::muscle::{Muscle, MuscleSet};
use super::pattern::Pattern;
use super::plan::{Plan, Work};
use super::settings::Basis;

/// From this part of the posterior votes on it is said: a quarter, an opinion.
const WORTH_SAYING: u64 = 4;

/// Calves, shrugs, rotators, and what is pulled apart by the shoulder blades.
fn is_small(traits: &Traits) -> bool {
    match traits.pattern {
        Some(Pattern::CalfRaise | Pattern::Shrug | Pattern::ExternalRotation) => true,
        Some(Pattern::RearFly) => {
            traits.mechanic == Mechanic::Isolation && traits.muscles.primary() != MuscleSet::of(&[Muscle::RearDelts])
        }
        _ => false,
    }
}

/// `Much of the back's share is calves, shrugs and rotators: 9 sets a week.`, where these are a quarter of the posterior votes or more.
pub fn words(plan: &Plan) -> Option<String> {
    let amount = |work: &Work| match plan.settings.basis {
        Basis::Sets => work.entry.sets.get(),
        Basis::Reps => work.entry.sets.get() * work.entry.amount.in_reps(),
    };
    let votes = |work: &Work| amount(work) * Figure::PosteriorShare.of_one(&work.traits, &plan.settings);
    let all: u64 = plan.work().map(|work| votes(&work)).sum();
    let small: u64 = plan.work().filter(|work| is_small(&work.traits)).map(|work| votes(&work)).sum();
    let is_said = small > 0 && WORTH_SAYING * small >= all;
    is_said.then(|| {
        format!(
            "Much of the back's share is calves, shrugs and rotators: {} sets a week.",
            plan.sets_of(|work| is_small(&work.traits) && votes(work) > 0)
        )
    })
}
