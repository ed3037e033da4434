//! A file of plans as JSON.

use chain_balance::codec::file::{from_json, to_json};
use chain_balance::codec::saved::Saved;

use crate::{plan, seeds};

/// All its plans are read and come back, or none is and it says why.
pub fn holds(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    match from_json(text) {
        Ok(plans) => {
            assert!((1..=Saved::MOST).contains(&plans.len()));
            plans.iter().for_each(plan::holds);
            assert_eq!(from_json(&to_json(&plans)), Ok(plans));
        }
        Err(error) => assert!(error.to_string().len() < 500, "{error}"),
    }
}

/// A file for each plan of the seeds, and one with some.
pub fn seeds() -> Vec<Vec<u8>> {
    let plans = seeds::plans();
    seeds::bytes(plans.iter().map(|plan| to_json([plan])).chain([to_json(&plans[..6])]))
}
