//! A file of plans as JSON.

use chain_balance::codec::file::{Contents, from_json, to_json};
use chain_balance::codec::log::Choices;
use chain_balance::codec::saved::Saved;
use chain_balance::domain::check::Answers;
use chain_balance::domain::plan::Plan;

use crate::{plan, seeds};

/// All its plans are read and come back, or none is and it says why.
pub fn holds(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    match from_json(text) {
        Ok(contents) => {
            assert!((1..=Saved::MOST).contains(&contents.plans.len()));
            assert!(contents.names.iter().count() <= Choices::MOST);
            contents.plans.iter().for_each(plan::holds);
            assert_eq!(from_json(&to_json(&contents)), Ok(contents));
        }
        Err(error) => assert!(error.to_string().len() < 500, "{error}"),
    }
}

/// A file for each plan of the seeds, one with some, and one with what else a user has.
pub fn seeds() -> Vec<Vec<u8>> {
    let file = |plans: &[Plan]| to_json(&Contents { plans: plans.to_vec(), ..Contents::default() });
    let plans = seeds::plans();
    let names = Choices::decode("squat\tback-squat\nsauna\t-\n");
    let answers = Answers::decode("pull-up no 20000\n");
    let whole = to_json(&Contents { plans: plans[..2].to_vec(), answers, names });
    seeds::bytes(plans.iter().map(|plan| file(core::slice::from_ref(plan))).chain([file(&plans[..6]), whole]))
}
