//! What the result says around its figures. Verdicts and headlines are the domain's: they stand in texts and pictures, too.

use core::fmt::Display;

pub(super) const RESULT: &str = "Result";
pub(super) const THE_BODY: &str = "The body";
pub(super) const WHAT_TO_CHANGE: &str = "What to change";
pub(super) const BOTH_VERDICTS: &str = "Both verdicts";
pub(super) const BACK: &str = "Back";
pub(super) const FRONT: &str = "Front";
pub(super) const POSTERIOR: &str = "posterior";
pub(super) const PUSH: &str = "Push";
pub(super) const PULL: &str = "Pull";
pub(super) const PUSH_AND_PULL: &str = "Push : Pull";

// The body on its beam.
pub(super) const LEVEL: &str = "The body on a level beam: nothing is ticked yet.";
/// The ends of the beam, each with its share.
pub(super) const FRONT_END: &str = "Front {}";
pub(super) const BACK_END: &str = "Back {}";

/// What the picture shows, for who does not see it: shares in whole per cent.
pub(super) fn beam(back: u64, front: u64) -> String {
    format!("The body on a beam: front {front} %, back {back} %. The list of muscles says the same.")
}

/// A muscle of the picture.
pub(super) fn region(muscle: &str, sets: impl Display) -> String {
    format!("{muscle}, {sets} sets")
}

/// The share of the back that is the goal, in whole per cent.
pub(super) fn goal(share: impl Display) -> String {
    format!("goal {share} % back")
}

// What the shades mean, in sets.
pub(super) const NONE: &str = "none";
pub(super) const UNDER_4: &str = "under 4";
pub(super) const TO_9: &str = "4–9";
pub(super) const TO_20: &str = "10–20";
pub(super) const OVER_20: &str = "20+";

// The muscles.
pub(super) const SETS_PER_MUSCLE: &str = "Sets per muscle";
pub(super) const TARGET_BAND: &str = "A week. The shaded part is 10 to 20, the usual target where one was studied.";
pub(super) const ARMS_AND_REST: &str = "Arms, side shoulders and the rest";
pub(super) const SMALL: &str = "Small, without a target:";
pub(super) const UNTRAINED: &str = "Not trained:";

// More figures, and what gave how much.
pub(super) const MORE_FIGURES: &str = "All figures";
pub(super) const NOTHING_YET: &str = "nothing yet";
pub(super) const SETS: &str = "sets";
/// Nothing gives sets, or pushing.
pub(super) const NOTHING_GIVES: &str = "Nothing gives {} yet.";
pub(super) const DAYS_A_WEEK: &str = "Days a week with sets of their own: {}.";
/// `exercises` are names behind commas.
pub(super) fn would_add(exercises: &str) -> String {
    format!("More for it: {exercises}.")
}

pub(super) const BACK_WORK: &str = "work for the back";
pub(super) const FRONT_WORK: &str = "work for the front";
pub(super) const PUSH_PULL: &str = "Push : pull";
pub(super) const HORIZONTAL: &str = "Horizontal";
pub(super) const VERTICAL: &str = "Vertical";
pub(super) const PUSHING: &str = "pushing";
pub(super) const PULLING: &str = "pulling";
pub(super) const HIP_KNEE: &str = "Hip : knee";
pub(super) const HIP_WORK: &str = "hip work";
pub(super) const KNEE_EXTENSION: &str = "knee extension";
pub(super) const HINGE_LEG_CURL: &str = "Hinge : leg curl";
pub(super) const HINGING: &str = "hinging and bridging";
pub(super) const LEG_CURLING: &str = "leg curling";
pub(super) const HAMSTRINGS_QUADS: &str = "Hamstrings : quads";
pub(super) const HAMSTRING_WORK: &str = "hamstring work";
pub(super) const QUAD_WORK: &str = "quad work";

// Whole movements.
pub(super) const WHOLE_MOVEMENTS: &str = "Whole movements";
pub(super) const ARTICLES_READING: &str =
    "The articles' own reading: a squat is anterior, a deadlift posterior, whatever muscles help.";
pub(super) const ANTERIOR_SHARE: &str = "Anterior: {} % of the reps that take a side.";
/// By reps or by sets, and the shares.
pub(super) const BY: &str = "By {}: {}";
pub(super) const ANTERIOR_ALARM: &str = "Anterior movements take 70 % of the reps or more. One article calls that trouble; it is an author's rule, no study of it was found.";

/// The shares of whole movements, in whole per cent.
pub(super) fn movements([anterior, posterior, neutral]: [impl Display; 3]) -> String {
    format!("{anterior} % anterior, {posterior} % posterior, {neutral} % neither")
}

// What no figure has.
pub(super) const NOT_IN_FIGURES: &str = "Not in the figures";
pub(super) const CONDITIONING_SETS: &str = "Conditioning, sets";
pub(super) const UNMAPPED_SETS: &str = "No muscle known, sets";

// Targets and counting.
pub(super) const TARGETS: &str = "Targets and counting";
pub(super) const BACK_TO_FRONT: &str = "Back to front";
pub(super) const PUSH_TO_PULL: &str = "Push to pull";
pub(super) const CONTRADICTION: &str =
    "One article prints 2 push : 1 pull in a passage that argues for more rows and pull-ups. It contradicts its own text.";
pub(super) const HOW_COUNTED: &str = "How it is counted";
pub(super) const COUNTING: &str = "Every working set has one vote, shared between the chains by the muscles it trains; warm-ups, conditioning and arms have none. How hard a set is, nobody can see from a plan: each counts alike. A left-right pair is one set.";
pub(super) const HELPING_MUSCLES: &str = "Helping muscles";
pub(super) const SPLIT_OVER: &str = "Chain split over";
pub(super) const WITH_ISOLATION: &str = "Push : pull counts isolation work too";
pub(super) const WITH_LOWER_BODY: &str = "Push : pull counts the legs too";
