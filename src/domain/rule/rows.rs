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
    row(1, "Front below 70 %", "There is trouble when movements for the front of the body (anterior) reach 70 % of the week's reps.", &[A000], SHARE, &[], M::LabelShare, words(
        "met below 70 % of the reps of all movements labelled front or back",
        "That is below the 70 % that the article calls trouble.", "", "The article calls 70 % or more trouble.")),
    row(2, "An edge for the back", "Give the back of the body (posterior) the edge over the front (anterior): 60 parts of the work to 40.", &[A000], SHARE, &[], M::Chain(Profile::Edge), words(
        "met from 60 % back, near from 55 %",
        "The back has the edge.", "The back nearly has the edge.", "The back does not have the edge yet.")),
    row(3, "Twice as hard", "Train the back of the body twice as hard as the front or, as the article puts it elsewhere, twice as long.", &[A000], SHARE, &[], M::Chain(Profile::Double), words(
        "met from two thirds back, near from five points less; time is not measured here",
        "The back gets at least twice the work of the front.", "The back gets nearly twice the work of the front.", "The back does not get twice the work of the front yet.")),
    row(4, "As much as the front", "Train the back of the body as much as the front, so that the two balance.", &[A001, A003], EQUAL, &[], M::Chain(Profile::Equal), words(
        "met from 47.5 to 52.5 % back, near from 45 to 55 %",
        "Front and back get about the same work.", "Front and back get nearly the same work.", "One side gets clearly more work.")),
    row(5, "Romanian deadlifts with the squats", "Do a set of Romanian deadlifts for every set of squats.", &[A000], PAIRS, &[], M::SquatPairs, words(
        "met from a Romanian deadlift set for each squat set, near from three for four",
        "Every squat set has its Romanian deadlift set.", "Most squat sets have their Romanian deadlift set.", "There are far fewer Romanian deadlift sets than squat sets.")),
    row(6, "Push to pull", "Two pushes for each pull, as printed; yet the same passage argues for more rows and pull-ups.", &[A000], TWO_TO_ONE, &[SHOULDERS], M::PushPull, words(
        "met within a tenth of your target or one set away from it, near within a quarter; by default more pulling is met too, up to twice the pushing",
        "That meets your target.", "That is close to your target.", "That does not meet your target yet.")),
    row(7, "Hinges and leg curls", "Work for the back of the legs needs both: hinges at the hip, such as deadlifts, and bending at the knee (knee flexion), such as leg curls, glute-ham raises and Nordic curls.", &[A002], TWO_JOINTS, &[NORDIC, RATIO], M::TwoJoints, words(
        "met with both, near with one",
        "Your week has both.", "Your week has one of the two.", "Your week has neither yet.")),
    row(8, "When in doubt, pull", "Almost every pull trains the back of the body, so when in doubt, pull.", &[A002], COACHES, &[], M::Pulls, words(
        "met from as many pulling as pushing sets over the whole body, near from three for four",
        "You pull at least as much as you push.", "You pull nearly as much as you push.", "You push clearly more than you pull.")),
    row(9, "What belongs in every plan", "Deadlifts, hip thrusts, Romanian deadlifts and single-leg work.", &[A000], AUTHOR, &[], M::MustHaves, words(
        "met with all four, near with three",
        "That is all four.", "That is three of the four.", "That is fewer than three of the four.")),
    row(10, "Variety", "Vary the work: another exercise of the same pattern, other equipment, one leg instead of two.", &[A002], COACHES, &[], M::Variety, SHOWN),
    row(11, "Opposing muscles", "Do not train a muscle and neglect the one that works against it (its antagonist): quads and hamstrings, biceps and triceps, chest and back, hip flexors and glutes, front and rear shoulder.", &[A001, A004], COACHES, &[RATIO], M::Antagonists, words(
        "met where each muscle with 4 or more sets has an opposing muscle with 4 or more, near where that has fewer",
        "Every muscle you train has an opposing muscle that you train too.", "An opposing muscle gets little work.", "An opposing muscle gets no work.")),
    row(12, "Reps for the glutes", "Hip thrusts, glute bridges and step-ups in sets of 8 to 12.", &[A000], REPS, &[], M::Reps(GLUTES, 8, 12), words(
        "met with every set in the range, near with half of them",
        "That is the article's range.", "At least half of that is in the article's range.", "Most of that is outside the article's range.")),
    row(13, "Reps for the hamstrings", "Deadlifts, good mornings and Nordic curls in sets of 6 to 10.", &[A000], REPS, &[NORDIC], M::Reps(HAMSTRINGS, 6, 10), words(
        "met with every set in the range, near with half of them",
        "That is the article's range.", "At least half of that is in the article's range.", "Most of that is outside the article's range.")),
    row(14, "Reps for the upper back", "Pull-ups, bent-over rows and face pulls in sets of 8 to 12.", &[A000], REPS, &[], M::Reps(UPPER_BACK, 8, 12), words(
        "met with every set in the range, near with half of them",
        "That is the article's range.", "At least half of that is in the article's range.", "Most of that is outside the article's range.")),
    row(15, "48 hours for the front", "Give a muscle at the front of the body (anterior) 48 hours before you train it again.", &[A000], RECOVERY, &[], M::Recovery, words(
        "met where no muscle at the front gets two or more direct sets on a day and on the day before",
        "No muscle at the front gets two or more sets again within 48 hours.", "", "That is less than the article's 48 hours.")),
    row(16, "24 hours for the back", "Give a muscle at the back of the body (posterior) 24 hours before you train it again.", &[A000], RECOVERY, &[], M::Recovery, words(
        "met where no muscle at the back gets two or more direct sets twice on one day of the week; heavy hinges follow rule 17",
        "No muscle at the back gets two or more sets again within 24 hours. That is no reason to hinge two days in a row.", "", "That is less than the article's 24 hours.")),
    row(17, "Rest after heavy hinges", "Heavy compound lifts need rest days.", &[A001], REST, &[], M::Recovery, words(
        "met where the muscles of compound hinges with two or more direct sets get a day of rest before two or more further sets",
        "The muscles of your heavy hinges get a day of rest before two or more further sets.", "", "The articles give two times to rest; the longer one, a whole day, is taken here.")),
    row(18, "Hinge before many squats", "Do not do a great many squats before deadlifts in a session.", &[A000], AUTHOR, &[], M::Order, words(
        "met where fewer than 50 reps of squats come before a compound hinge; the article speaks of a hundred squats",
        "No hinge comes after many squats.", "", "The article would hinge first, or squat less beforehand.")),
    row(19, "Sore quads", "If squats leave the quads sore, add a few sets of Romanian deadlifts.", &[A000], AUTHOR, &[], M::Soreness, SHOWN),
    row(20, "Mobility", "Mobility work once or twice a week, or as a warm-up.", &[A003], COACHES, &[], M::Mobility, SHOWN),
    row(21, "Bridges before hinging", "Glute bridges as a warm-up before hinging.", &[A003], AUTHOR, &[], M::Bridges, SHOWN),
    row(22, "The article's three-day week", "One day of squats with Romanian deadlifts, one of upper-body push and pull, one for the hips with core stability.", &[A000], AUTHOR, &[], M::Template, SHOWN),
    row(23, "A first pair", "To start with: glute bridges and lunges.", &[A000], AUTHOR, &[], M::FirstPair, SHOWN),
    row(24, "Slow lowering", "Lift a deadlift as usual, then take three seconds to lower it.", &[A002], COACHES, &[], M::SlowLowering, SHOWN),
    row(25, "Progress", "Do a little more from week to week, and keep at it.", &[A003], COACHES, &[], M::Progress, SHOWN),
    row(26, "Leg extension to Romanian deadlift", "Re-balance: swap some leg extensions for Romanian deadlifts.", &[A000], AUTHOR, &[], M::Swap, SHOWN),
    row(27, "Crunches to planks", "Re-balance: swap some crunches and sit-ups for planks, dead bugs and bird dogs.", &[A000], AUTHOR, &[], M::Swap, SHOWN),
    row(28, "Squat to deadlift", "Re-balance: swap some knee-led squats for hip-led deadlifts.", &[A000], AUTHOR, &[], M::Swap, SHOWN),
    row(29, "Glute bridge to hip thrust", "Move from glute bridges to hip thrusts when you need more load.", &[A003], AUTHOR, &[], M::Swap, SHOWN),
    row(30, "Traps to lats and rhomboids", "If your traps do most of the pulling and your shoulders round, train lats and rhomboids with rows and pulldowns.", &[A004], AUTHOR, &[SHOULDERS, POSTURE], M::Swap, SHOWN),
    row(31, "Curls to lat work", "On the way to a first pull-up, train the lats rather than doing curls.", &[A004], AUTHOR, &[], M::Swap, SHOWN),
    row(32, "Check: single-leg deadlift", "Do a single-leg deadlift without wobbling.", &[A000], CHECKS, &[], M::Check(Check::SingleLegDeadlift), SHOWN),
    row(33, "Check: pull-up", "Do one strict pull-up.", &[A000], CHECKS, &[], M::Check(Check::PullUp), SHOWN),
    row(34, "Check: hip hinge", "Hinge well at the hips before you bench heavy.", &[A000], CHECKS, &[], M::Check(Check::HipHinge), SHOWN),
    row(35, "Check: kettlebell swing", "Swing a kettlebell as a hinge, not as a front squat.", &[A001], CHECKS, &[], M::Check(Check::Swing), SHOWN),
    row(36, "Your sport", "Some sports need the front of the body, some the back, some both.", &[A000], AUTHOR, &[], M::Preset, SHOWN),
    row(37, "Sitting all day", "If you sit all day: one article asks for 60 : 40, one says a case can be made for the back, the other three train the back without naming a share.", ALL, AUTHOR, &[BACKS, POSTURE], M::Preset, SHOWN),
    row(38, "Which muscle is where", "Front (anterior): quads, hip flexors, chest, front shoulders and core. Back (posterior): hamstrings, glutes, calves, lower back, lats, traps, upper back and rear shoulders.", ALL, ANATOMY, &[], M::Muscles, SHOWN),
    row(39, "The movement table", "Squat: quads and core, glutes and hamstrings. Deadlift: hamstrings, glutes, back. Push-up: chest and shoulders. Pull-up: lats, biceps, rear shoulders.", &[A000], ANATOMY, &[SQUAT], M::MovementTable, SHOWN),
    row(40, "Six weeks for the back", "Leg curls one leg at a time, good mornings, Romanian deadlifts, back extensions and backward sled walks, for six weeks.", &[A002], REVIEW, &[], M::Template, SHOWN),
    row(41, "Small hints", "Squat deeper for the glutes; pause two seconds at the top of a bridge or hip thrust; load calf raises heavily and use the glute-ham bench; work for the front needs mobility, work for the back stability.", &[A000, A001, A002, A003], HINTS, &[DEPTH], M::Hints, SHOWN),
    row(42, "Hamstrings that feel tight", "Hamstrings that feel tight may want strength rather than stretching.", &[A002], CHECKS, &[], M::Tightness, SHOWN),
    row(43, "Five of seven", "A good week has some or all of these seven: deadlift, back squat, kettlebell swing, lunge, glute bridge, pull-up, bent-over row.", &[A003], AUTHOR, &[], M::Seven, SHOWN),
];
