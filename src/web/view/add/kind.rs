//! The kinds of exercises that a lifter chooses from first: a few, where the groups of the list are a dozen.

use super::texts;
use crate::domain::pattern::Group;

/// A kind: its handle, its label, and its groups.
pub(in crate::web::view) struct Kind {
    /// The word that stands for it.
    pub slug: &'static str,
    /// What its button says.
    pub label: &'static str,
    groups: &'static [Group],
}

/// The kinds, in the order of their buttons. Every group is of one kind.
pub(in crate::web::view) const KINDS: [Kind; 6] = [
    Kind { slug: "push", label: texts::PUSH, groups: &[Group::HorizontalPush, Group::VerticalPush] },
    Kind { slug: "pull", label: texts::PULL, groups: &[Group::HorizontalPull, Group::VerticalPull] },
    Kind { slug: "legs", label: texts::LEGS, groups: &[Group::SquatAndLunge, Group::HingeAndBridge, Group::LegMachines] },
    Kind { slug: "arms", label: texts::ARMS, groups: &[Group::Shoulders, Group::Arms] },
    Kind { slug: "core", label: texts::CORE, groups: &[Group::Core] },
    Kind { slug: "carry", label: texts::CARRY, groups: &[Group::WholeBody, Group::Conditioning] },
];

/// Is a group of the kind that is chosen? Every group is while none is.
pub(in crate::web::view) fn is_of(chosen: &str, group: Option<Group>) -> bool {
    let kind = KINDS.iter().find(|kind| kind.slug == chosen);
    kind.is_none_or(|kind| group.is_some_and(|group| kind.groups.contains(&group)))
}
