//! A plan as a plain object that a program hands over.

use chain_balance::codec::object::{PlanObject, read};

use crate::{plan, seeds};

/// It is a plan, or an error that says in a few words which part is wrong.
pub fn holds(bytes: &[u8]) {
    let Ok(value) = serde_json::from_slice(bytes) else { return };
    match read(&value) {
        Ok(found) => plan::holds(&found),
        Err(error) => {
            assert!(error.path.starts_with("plan") && error.path.len() < 100, "{error}");
            assert!(error.to_string().len() < 300, "{error}");
        }
    }
}

/// The plans of the seeds as objects.
pub fn seeds() -> Vec<Vec<u8>> {
    seeds::plans().iter().map(|plan| serde_json::to_vec(&PlanObject::of(plan)).expect("plain data")).collect()
}
