//! Two tabs that saved without knowing of each other.

use std::rc::Rc;

use super::library::Library;
use crate::codec::saved::Saved;
use crate::domain::name::Name;
use crate::domain::plan::Plan;

/// Joins this tab's plans with those of another tab, where both began with `base`. A plan that one of them changed is taken
/// from that one; what both changed is kept twice. Deleting loses against changing. The open plan stays open.
pub(super) fn merge(base: Option<&Saved>, ours: &Library, theirs: &Saved) -> Library {
    let before = |key| base.and_then(|base| base.plans.iter().find(|(other, _)| *other == key)).map(|(_, plan)| plan);
    let mut merged = ours.clone();
    for (key, plan) in &theirs.plans {
        let own = ours.plans().iter().find(|(other, _)| other == key).map(|(_, plan)| &**plan);
        let changed_there = before(*key) != Some(plan);
        match own {
            Some(own) if own == plan => {}
            Some(own) if before(*key) == Some(own) => merged.put(*key, Rc::new(plan.clone())),
            // The empty plan with which every page begins, before anything was ever saved.
            Some(own) if base.is_none() && *own == Plan::default() => merged.put(*key, Rc::new(plan.clone())),
            // Two new plans that were given the same key have nothing to do with each other.
            Some(_) if before(*key).is_none() => merged.put(merged.free_key(), Rc::new(plan.clone())),
            Some(_) if changed_there => merged.put(merged.free_key(), Rc::new(other_version(plan))),
            None if changed_there => merged.put(*key, Rc::new(plan.clone())),
            _ => {}
        }
    }
    for (key, plan) in ours.plans() {
        let deleted_there = theirs.plans.iter().all(|(other, _)| other != key);
        if deleted_there && before(*key) == Some(&**plan) {
            merged.remove(*key);
        }
    }
    merged
}

fn other_version(plan: &Plan) -> Plan {
    let mut version = plan.clone();
    version.name = Name::clean(&format!("{} (from the other tab)", plan.title()));
    version
}
