//! A file of plans as JSON.

use chain_balance::codec::file::{Contents, from_json, of_links, open, to_json};
use chain_balance::codec::link::encode;
use chain_balance::codec::log::NameChoices;
use chain_balance::domain::check::Answers;
use chain_balance::domain::plan::Plan;

use crate::{plan, seeds};

/// All its plans are read and come back, or none is and it says why.
pub fn holds(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    match from_json(text) {
        Ok(contents) => {
            assert!(contents.plans.len() <= Contents::MOST_PLANS);
            assert!(!contents.plans.is_empty() || !contents.set_aside.is_empty());
            assert!(contents.names.iter().count() <= Contents::MOST_NAMES);
            contents.plans.iter().for_each(plan::holds);
            assert_eq!(from_json(&to_json(&contents)).as_ref(), Ok(&contents));
            let links = of_links(contents.plans.iter().map(encode), contents.set_aside.first().map(String::as_str));
            // The banner has one text to save.
            let set_aside = contents.set_aside.into_iter().take(1).collect();
            let plain = Contents { plans: contents.plans, set_aside, ..Contents::default() };
            assert_eq!(from_json(&links), Ok(plain));
        }
        Err(error) => assert!(error.to_string().len() < 900, "{error}"),
    }
    // Whatever begins otherwise is a table, a record or a link, or none of them.
    if let Err(error) = open(text) {
        assert!(error.to_string().len() < 900, "{error}");
    }
}

/// A file for each plan of the seeds, one with some, one with what else a user has, one by links, and one of an older version.
pub fn seeds() -> Vec<Vec<u8>> {
    let file = |plans: &[Plan]| to_json(&Contents { plans: plans.to_vec(), ..Contents::default() });
    let plans = seeds::plans();
    let names = NameChoices::decode("squat\tback-squat\nsauna\t-\n");
    let answers = Answers::decode("pull-up no 20000\n");
    let whole = to_json(&Contents { plans: plans[..2].to_vec(), answers, names, ..Contents::default() });
    let plain = of_links(plans[..3].iter().map(encode), Some("chain-balance 1 1 1\n1 x"));
    let older = include_str!("../../tests/fixtures/files/version-2.json");
    let more = [file(&plans[..6]), whole, plain, String::from(older)];
    seeds::bytes(plans.iter().map(|plan| file(core::slice::from_ref(plan))).chain(more))
}
