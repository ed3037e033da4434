//! The rules, in the order of their numbers.
//!
//! Number, title, what the article asks for, articles, what is known about it and about claims beside it, what is measured;
//! then, where a plan is judged, the band and the words for met, near and missed.

use super::evidence::*;
use super::{Evidence, Measure as M, Rule, Words};
use crate::domain::catalogue::ExerciseId;
use crate::domain::check::Check;
use crate::domain::exercise::Article::{self, A000, A001, A002, A003, A004};
use crate::domain::exercise::ArticleSet;
use crate::domain::settings::Profile;

const ALL: &[Article] = Article::ALL;

/// Hip thrusts, glute bridges and step-ups (rule 12).
const GLUTES: &[ExerciseId] = &[
    ExerciseId::named("hip-thrust"),
    ExerciseId::named("single-leg-hip-thrust"),
    ExerciseId::named("b-stance-hip-thrust"),
    ExerciseId::named("glute-bridge"),
    ExerciseId::named("step-up"),
];

/// Every deadlift, good mornings, Nordic curls (rule 13).
const HAMSTRINGS: &[ExerciseId] = &[
    ExerciseId::named("deadlift"),
    ExerciseId::named("sumo-deadlift"),
    ExerciseId::named("trap-bar-deadlift"),
    ExerciseId::named("romanian-deadlift"),
    ExerciseId::named("single-leg-romanian-deadlift"),
    ExerciseId::named("good-morning"),
    ExerciseId::named("nordic-curl"),
];

/// Pull-ups, bent-over rows, face pulls (rule 14).
const UPPER_BACK: &[ExerciseId] = &[
    ExerciseId::named("pull-up"),
    ExerciseId::named("chest-to-bar-pull-up"),
    ExerciseId::named("barbell-row"),
    ExerciseId::named("dumbbell-row"),
    ExerciseId::named("face-pull"),
];

const fn words(band: &'static str, met: &'static str, near: &'static str, missed: &'static str) -> Words {
    assert!(!band.is_empty() && !met.is_empty() && !missed.is_empty(), "a rule that is judged has words");
    Words { band, met, near, missed }
}

const SHOWN: Words = Words { band: "", met: "", near: "", missed: "" };

#[expect(clippy::too_many_arguments, reason = "a row of a table: the columns are named at its head")]
const fn row(
    number: u8,
    title: &'static str,
    asks: &'static str,
    articles: &[Article],
    evidence: Evidence,
    beside: &'static [Evidence],
    measure: M,
    words: Words,
) -> Rule {
    Rule { number, title, asks, articles: ArticleSet::of(articles), evidence, beside, measure, words }
}

#[rustfmt::skip]
pub(super) static RULES: [Rule; 43] = [
    row(1, "Under 70 % anterior", "Anterior movements that reach 70 % of the week's reps are trouble.", &[A000], SHARE, &[], M::LabelShare, words(
        "met under 70 % of the reps of movements that are called anterior or posterior",
        "That is under the 70 % that the article calls trouble.", "", "The article calls 70 % and more trouble.")),
    row(2, "The posterior edge", "Give the back of the body the edge: 60 parts of the work to 40.", &[A000], SHARE, &[], M::Chain(Profile::Edge), words(
        "met from 60 % posterior, near from 55 %",
        "The back has the edge.", "The edge is close.", "The back does not have the edge yet.")),
    row(3, "Twice as hard", "Train the back of the body twice as hard as the front; in another place, twice as long.", &[A000], SHARE, &[], M::Chain(Profile::Double), words(
        "met from two thirds posterior, near from five points less; time is not known here",
        "The back does at least twice as much as the front.", "The back does nearly twice as much as the front.", "The back does not do twice as much as the front yet.")),
    row(4, "As much as the front", "Train the back of the body as much as the front, the two in balance.", &[A001, A003], EQUAL, &[], M::Chain(Profile::Equal), words(
        "met from 47.5 to 52.5 % posterior, near from 45 to 55 %",
        "Front and back do about as much.", "Front and back do nearly as much.", "One side does clearly more.")),
    row(5, "Romanian deadlifts with the squats", "Do a set of Romanian deadlifts for every set of squats.", &[A000], PAIRS, &[], M::SquatPairs, words(
        "met from a Romanian deadlift set for each squat set, near from three for four",
        "Every squat set has its Romanian deadlift set.", "Most squat sets have their Romanian deadlift set.", "Squats are well ahead.")),
    row(6, "Push to pull", "Two pushes to a pull, as printed; the passage around it argues for more rows and pull-ups.", &[A000], TWO_TO_ONE, &[SHOULDERS], M::PushPull, words(
        "met within a tenth of your target or one set away from it, near within a quarter; by default more pulling is met too, up to twice the pushing",
        "That meets your target.", "That is near your target.", "That is not your target yet.")),
    row(7, "Hinge and knee flexion", "Posterior leg work holds both: hips that hinge, as in deadlifts, and knees that flex, as in leg curls, glute-ham raises and Nordic curls.", &[A002], TWO_JOINTS, &[NORDIC, RATIO], M::TwoJoints, words(
        "met with both, near with one",
        "Both are there.", "One is there, the other is not yet.", "Neither is there yet.")),
    row(8, "When in doubt, pull", "Almost every pull is posterior work, so when in doubt, pull.", &[A002], COACHES, &[], M::Pulls, words(
        "met from as many pulling as pushing sets over the whole body, near from three for four",
        "You pull at least as much as you push.", "You pull nearly as much as you push.", "You push clearly more than you pull.")),
    row(9, "What belongs in every plan", "Deadlifts, hip thrusts, Romanian deadlifts and single-leg work.", &[A000], AUTHOR, &[], M::MustHaves, words(
        "met with all four, near with three",
        "All four are there.", "One of the four is not there yet.", "More than one of the four is not there yet.")),
    row(10, "Variety", "Change to another exercise of the same pattern, to other equipment, or between two legs and one.", &[A002], COACHES, &[], M::Variety, SHOWN),
    row(11, "Antagonists", "Do not train a muscle and ignore the one that works against it: quads and hamstrings, biceps and triceps, chest and back, hip flexors and glutes, front and rear shoulder.", &[A001, A004], COACHES, &[RATIO], M::Antagonists, words(
        "met where a muscle with 4 sets or more has an antagonist with 4 sets or more, near where that has fewer",
        "No trained muscle leaves its antagonist behind.", "An antagonist gets little.", "An antagonist is not trained.")),
    row(12, "Reps for the glutes", "Hip thrusts, glute bridges and step-ups in sets of 8 to 12.", &[A000], REPS, &[], M::Reps(GLUTES, 8, 12), words(
        "met with every set in the range, near with half of them",
        "That is the article's range.", "At least half of that is in the article's range.", "Most of that is outside the article's range.")),
    row(13, "Reps for the hamstrings", "Deadlifts, good mornings and Nordic curls in sets of 6 to 10.", &[A000], REPS, &[NORDIC], M::Reps(HAMSTRINGS, 6, 10), words(
        "met with every set in the range, near with half of them",
        "That is the article's range.", "At least half of that is in the article's range.", "Most of that is outside the article's range.")),
    row(14, "Reps for the upper back", "Pull-ups, bent-over rows and face pulls in sets of 8 to 12.", &[A000], REPS, &[], M::Reps(UPPER_BACK, 8, 12), words(
        "met with every set in the range, near with half of them",
        "That is the article's range.", "At least half of that is in the article's range.", "Most of that is outside the article's range.")),
    row(15, "48 hours for the front", "Leave an anterior muscle 48 hours before it is trained again.", &[A000], RECOVERY, &[], M::Recovery, words(
        "met where no anterior muscle has two direct sets or more on one day and on the day before",
        "No muscle of the front has two sets or more again within 48 hours.", "", "That is less than the 48 hours of the article.")),
    row(16, "24 hours for the back", "Leave a posterior muscle 24 hours before it is trained again.", &[A000], RECOVERY, &[], M::Recovery, words(
        "met where no posterior muscle has two direct sets or more twice on one day of the week; heavy hinges follow rule 17",
        "No muscle of the back has two sets or more again within 24 hours. That is no advice to hinge two days in a row.", "", "That is less than the 24 hours of the article.")),
    row(17, "Rest after heavy hinges", "Heavy compound lifts need rest days.", &[A001], REST, &[], M::Recovery, words(
        "met where a day of rest follows two or more direct sets of compound hinges before their muscles have two again",
        "The muscles of your heavy hinges rest a day before they have two sets or more again.", "", "A day of rest between them is the longer of two readings, and the one taken here.")),
    row(18, "Hinge before many squats", "Do not put a great volume of squats before deadlifts in a session.", &[A000], AUTHOR, &[], M::Order, words(
        "met where fewer than 50 reps of squats stand before a compound hinge; the article speaks of a hundred squats",
        "No hinge comes after many squats.", "", "The article would hinge first, or squat less before it.")),
    row(19, "Sore quads", "If squats leave the quads sore, add a few sets of Romanian deadlifts.", &[A000], AUTHOR, &[], M::Soreness, SHOWN),
    row(20, "Mobility", "Mobility work once or twice a week, or as a warm-up.", &[A003], COACHES, &[], M::Mobility, SHOWN),
    row(21, "Bridges before hinging", "Glute bridges as a warm-up before hinging.", &[A003], AUTHOR, &[], M::Bridges, SHOWN),
    row(22, "The article's week of three days", "One day of squats with Romanian deadlifts, one of upper-body push and pull, one for the hips with core stability.", &[A000], AUTHOR, &[], M::Template, SHOWN),
    row(23, "A first pair", "To begin with, glute bridges and lunges.", &[A000], AUTHOR, &[], M::FirstPair, SHOWN),
    row(24, "Slow lowering", "Lift a deadlift as usual, then take three seconds on the way down.", &[A002], COACHES, &[], M::SlowLowering, SHOWN),
    row(25, "Progress", "Do a little more over the weeks, and keep at it.", &[A003], COACHES, &[], M::Progress, SHOWN),
    row(26, "Leg extension to Romanian deadlift", "Re-balance leg extensions with Romanian deadlifts.", &[A000], AUTHOR, &[], M::Swap, SHOWN),
    row(27, "Crunches to planks", "Re-balance crunches and sit-ups with planks, dead bugs and bird dogs.", &[A000], AUTHOR, &[], M::Swap, SHOWN),
    row(28, "Squat to deadlift", "Re-balance squats that lead with the knee with deadlifts that lead with the hip.", &[A000], AUTHOR, &[], M::Swap, SHOWN),
    row(29, "Glute bridge to hip thrust", "Go from glute bridges to hip thrusts when the load must grow.", &[A003], AUTHOR, &[], M::Swap, SHOWN),
    row(30, "Traps to lats and rhomboids", "Where the traps do most of the pulling and shoulders round, train lats and rhomboids with rows and pulldowns.", &[A004], AUTHOR, &[SHOULDERS, POSTURE], M::Swap, SHOWN),
    row(31, "Curls to lat work", "On the way to a first pull-up, train the lats rather than curl.", &[A004], AUTHOR, &[], M::Swap, SHOWN),
    row(32, "Check: single-leg deadlift", "Do a single-leg deadlift without wobbling.", &[A000], CHECKS, &[], M::Check(Check::SingleLegDeadlift), SHOWN),
    row(33, "Check: pull-up", "Do one strict pull-up.", &[A000], CHECKS, &[], M::Check(Check::PullUp), SHOWN),
    row(34, "Check: hip hinge", "Hinge well at the hips before you bench heavy.", &[A000], CHECKS, &[], M::Check(Check::HipHinge), SHOWN),
    row(35, "Check: kettlebell swing", "Swing a kettlebell as a hinge, not as a front squat.", &[A001], CHECKS, &[], M::Check(Check::Swing), SHOWN),
    row(36, "Your sport", "Some sports ask for the front, some for the back, some for both.", &[A000], AUTHOR, &[], M::Preset, SHOWN),
    row(37, "Sitting all day", "If you sit all day: one article asks for 60 : 40, one says you could argue for the back, the other three train the back without giving a share.", ALL, AUTHOR, &[BACKS, POSTURE], M::Preset, SHOWN),
    row(38, "Which muscle is where", "Quads, hip flexors, chest, front shoulders and core in front; hamstrings, glutes, calves, lower back, lats, traps, upper back and rear shoulders behind.", ALL, ANATOMY, &[], M::Muscles, SHOWN),
    row(39, "The movement table", "Squat: quads and core, glutes and hamstrings. Deadlift: hamstrings, glutes, back. Push-up: chest and shoulders. Pull-up: lats, biceps, rear shoulders.", &[A000], ANATOMY, &[SQUAT], M::MovementTable, SHOWN),
    row(40, "Six posterior weeks", "Leg curls one leg at a time, good mornings, Romanian deadlifts, back extensions and sleds walked backwards, for six weeks.", &[A002], REVIEW, &[], M::Template, SHOWN),
    row(41, "Small hints", "Squat deeper for the glutes; pause two seconds at the top of a bridge or hip thrust; raise calves heavy, use the glute-ham bench; anterior work asks for mobility, posterior work for stability.", &[A000, A001, A002, A003], HINTS, &[DEPTH], M::Hints, SHOWN),
    row(42, "Hamstrings that feel tight", "Hamstrings that feel tight may want strength rather than stretching.", &[A002], CHECKS, &[], M::Tightness, SHOWN),
    row(43, "Five of seven", "Some or all of seven belong in a week: deadlift, back squat, kettlebell swing, lunge, glute bridge, pull-up, bent-over row.", &[A003], AUTHOR, &[], M::Seven, SHOWN),
];
