//! Names in the styles of the apps, and the exercises they mean.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::names::{Language, Meaning, Meant, NEAREST, Names, OwnNames, Tier};
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::name::Name;
use chain_balance::domain::own::OwnExercise;
use chain_balance::domain::plan::Plan;
use support::id;
use support::templates::records;

/// The names labelled by hand before the matcher saw them: an exercise, or none where none is surely meant.
fn labelled() -> Vec<(String, Option<ExerciseId>)> {
    let rows = records(include_str!("fixtures/names.csv"));
    rows.iter().map(|row| (row[0].to_owned(), (!row[1].is_empty()).then(|| id(&row[1])))).collect()
}

fn slug(id: Option<ExerciseId>) -> &'static str {
    id.map_or("none", |id| id.exercise().slug())
}

#[test]
fn no_name_of_the_frozen_list_is_silently_taken_for_another_exercise() {
    let list = labelled();
    assert_eq!(list.len(), 300);
    let (mut silent, mut any, mut of) = (0, 0, 0);
    let mut wrong = Vec::new();
    let mut missed = Vec::new();
    for (name, label) in &list {
        let found = Names::shared().matched(name, None);
        let sure = found.filter(|found| !found.is_guess()).map(|found| found.exercise);
        if sure.is_some() && sure != *label {
            wrong.push(format!("{name}: {} for {}", slug(sure), slug(*label)));
        }
        if label.is_some() {
            of += 1;
            silent += usize::from(sure == *label);
            any += usize::from(found.map(|found| found.exercise) == *label);
            if sure.is_none() {
                missed.push(format!("{name}: {} for {}", slug(found.map(|found| found.exercise)), slug(*label)));
            }
        }
    }
    println!("of {of} names {silent} surely, {any} with guesses\n{missed:#?}");
    assert_eq!(wrong, Vec::<String>::new());
    assert!(100 * silent >= 95 * of && 100 * any >= 99 * of, "{silent} and {any} of {of}");
}

#[test]
fn with_a_fifth_of_the_aliases_unknown_what_is_silently_matched_is_right() {
    let all: Vec<(String, ExerciseId)> = Names::aliases().collect();
    let (mut tiers, mut right, mut silent, mut guesses, mut right_guesses) = ([0_usize; 4], 0_usize, 0_usize, 0, 0);
    let mut wrong = Vec::new();
    for fifth in 0..5 {
        let (held, known): (Vec<_>, Vec<_>) = all.iter().cloned().enumerate().partition(|(place, _)| place % 5 == fifth);
        let names = Names::of(known.into_iter().map(|(_, alias)| alias));
        for (_, (name, label)) in held {
            let Some(found) = names.matched(&name, None) else { continue };
            if found.is_guess() {
                guesses += 1;
                right_guesses += usize::from(found.exercise == label);
                continue;
            }
            silent += 1;
            tiers[found.tier as usize] += 1;
            right += usize::from(found.exercise == label);
            if found.exercise != label {
                wrong.push(format!("{name}: {} for {} by {:?}", slug(Some(found.exercise)), slug(Some(label)), found.tier));
            }
        }
    }
    println!(
        "of {} aliases {silent} are matched silently, by tiers {tiers:?}, {right} rightly; guessed {guesses}, {right_guesses} rightly",
        all.len()
    );
    assert!(100 * right >= 99 * silent, "{right} of {silent}: {wrong:#?}");
}

#[track_caller]
fn means(name: &str, language: Option<Language>, slug: &str, tier: Tier) {
    let found = Names::shared().matched(name, language);
    assert_eq!(found.map(|found| (found.exercise.exercise().slug(), found.tier)), Some((slug, tier)), "{name}");
}

#[test]
fn every_tier_matches_what_the_one_before_does_not_know() {
    means("SQUATS (barbell)", None, "back-squat", Tier::Alias);
    means("Développé Couché (barre)", None, "bench-press-barbell", Tier::Alias);
    means("DB flys", None, "chest-fly-dumbbell", Tier::Alias);
    means("Pullups", None, "pull-up", Tier::Alias);
    means("Press, Bench", None, "bench-press-barbell", Tier::Reordered);
    means("Paused Front Squat", None, "front-squat", Tier::Unqualified);
    means("Tempo Alternating Hammer Curl", None, "hammer-curl", Tier::Unqualified);
    means("Upright Row (Kettlebell)", None, "upright-row", Tier::Unequipped);
    means("Crunch (Cable)", None, "cable-crunch", Tier::Reordered);
    means("Landmine hack squat thing", None, "hack-squat", Tier::Guess);
    assert_eq!(Names::shared().matched("Frobnicate", None), None);
    assert_eq!(Names::shared().matched("", None), None);
    assert_eq!(Names::shared().matched("()", None), None);
}

#[test]
fn words_that_name_another_exercise_are_never_dropped() {
    for (name, slug) in [
        ("Power Clean", "power-clean"),
        ("High Pull", "clean-pull"),
        ("Straight Arm Pulldown", "straight-arm-pulldown"),
        ("Single Leg Romanian Deadlift (Kettlebell)", "single-leg-romanian-deadlift"),
        ("Close Grip Bench Press (Barbell)", "close-grip-bench-press"),
        ("Seated Calf Raise (Dumbbell)", "calf-raise-seated"),
    ] {
        assert_eq!(Names::shared().find(name).map(|id| id.exercise().slug()), Some(slug), "{name}");
    }
    for name in [
        "Power Bench Press",
        "Neutral Grip Curl",
        "Underhand Pull Up",
        "Banded Walk",
        "Straight Squat",
        "Single Arm Bench Press",
        "Band Press",
        "Band Kickback",
    ] {
        assert_eq!(Names::shared().find(name), None, "{name}");
    }
}

#[test]
fn the_language_of_the_file_decides_what_a_word_means() {
    let (turkish, portuguese) = (Some(Language::Turkish), Some(Language::Portuguese));
    means("Bench Press (Halter)", turkish, "bench-press-barbell", Tier::Alias);
    means("Bench Press (Halter)", portuguese, "bench-press-dumbbell", Tier::Alias);
    assert_eq!(Names::shared().find("Bench Press (Halter)"), None, "no language, no match");
    means("Bench Press (Bar)", turkish, "bench-press-barbell", Tier::Alias);
    means("Shoulder Press (Dambıl)", None, "shoulder-press-dumbbell", Tier::Alias);
    means("Triceps Pushdown (Cabo)", portuguese, "triceps-pushdown", Tier::Reordered);
    means("Tek Kol Lateral Raise (Dambıl)", turkish, "lateral-raise", Tier::Unqualified);
    let of = |names: &[&str]| Language::of_names(names.iter().copied());
    assert_eq!(of(&["Bench Press (Dambıl)", "Chest Press (Makine)", "Squat (Bar)"]), turkish);
    assert_eq!(of(&["Rosca (Polia)", "Supino (Halter)"]), portuguese);
    assert_eq!(of(&["Squat (Barbell)", "Supino (Halter)"]), None);
}

#[test]
fn every_pattern_of_the_guesses_is_made_of_words_and_names_an_exercise() {
    for rule in &records(include_str!("../src/codec/guess_rules.csv")) {
        assert!(ExerciseId::from_slug(&rule[1]).is_some(), "{rule:?}");
        for term in rule[0].split('|').flat_map(|pattern| pattern.trim_start_matches('=').split(' ')) {
            let word =
                |word: &str| word.trim_end_matches('*').chars().all(|letter| letter.is_lowercase() || letter.is_numeric());
            assert!(!term.is_empty() && (term == ".." || term.split('/').all(word)), "{rule:?}: {term}");
        }
    }
}

#[test]
fn every_alias_means_its_exercise() {
    let wrong: Vec<_> = Names::aliases()
        .filter(|(name, id)| {
            Names::shared().matched(name, None).map(|found| (found.exercise, found.tier)) != Some((*id, Tier::Alias))
        })
        .collect();
    assert_eq!(wrong, []);
}

#[test]
fn names_of_other_languages_are_read_word_by_word() {
    for (name, slug) in [
        ("Rumänisches Kreuzheben (Langhantel)", "romanian-deadlift"),
        ("Wadenheben sitzend (Maschine)", "calf-raise-seated"),
        ("Peso muerto rumano (mancuernas)", "romanian-deadlift"),
        ("Agachamento sumô", "sumo-squat"),
        ("Panca inclinata bilanciere", "incline-bench-press-barbell"),
        ("Stacco rumeno manubri", "romanian-deadlift"),
        ("Développé couché (haltères)", "bench-press-dumbbell"),
        ("Bulgarische Kniebeugen", "bulgarian-split-squat"),
        ("Sentadilla frontal", "front-squat"),
        ("Klimmzüge im Untergriff", "chin-up"),
        ("Affondi bulgari", "bulgarian-split-squat"),
    ] {
        assert_eq!(Names::shared().find(name).map(|id| id.exercise().slug()), Some(slug), "{name}");
    }
    for name in ["Zottelige Kniebeuge", "Sentadilla hindú", "Klimmzüge am Handtuch", "Affondi rotolati"] {
        assert_eq!(Names::shared().find(name), None, "{name}: the word that is not known says which");
    }
}

#[test]
fn every_word_of_another_language_names_one() {
    for token in &records(include_str!("../src/codec/locale_tokens.csv")) {
        assert!(!token[0].is_empty() && !token[1].is_empty() && Language::from_code(&token[2]).is_some(), "{token:?}");
        assert!(["", "parenthesis"].contains(&&token[3]), "{token:?}");
    }
}

fn slugs(ids: &[ExerciseId]) -> Vec<&'static str> {
    ids.iter().map(|id| id.exercise().slug()).collect()
}

#[test]
fn a_word_that_fits_several_exercises_is_asked_about_and_none_is_taken_for_sure() {
    for (name, first) in
        [("Row", "barbell-row"), ("Flyes", "chest-fly-dumbbell"), ("abs", "crunch"), ("Raises", "lateral-raise")]
    {
        let Meaning::Several(several) = Names::shared().meaning(name, None) else { panic!("{name} is known") };
        assert!(several.len() > 1 && slugs(&several)[0] == first, "{name}: {:?}", slugs(&several));
        assert_eq!(Names::shared().find(name), None, "{name}");
        means(name, None, first, Tier::Guess);
    }
}

#[test]
fn a_slip_of_a_letter_or_two_is_a_guess_that_asks() {
    for (name, slug) in [
        ("Bech press", "bench-press-barbell"),
        ("Dealift", "deadlift"),
        ("Rumanian deadlift", "romanian-deadlift"),
        ("Lat puldown", "lat-pulldown"),
        ("Bulgarain split sqaut", "bulgarian-split-squat"),
        ("Paused bnech press", "bench-press-barbell"),
    ] {
        means(name, None, slug, Tier::Misspelt);
    }
}

#[test]
fn a_name_nobody_knows_comes_with_the_three_that_are_most_like_it() {
    for name in ["Skin the cat", "Zottelbär press", "Blorb machine", "Frobnicate"] {
        let Meaning::Unknown(nearest) = Names::shared().meaning(name, None) else { panic!("{name} is known") };
        assert_eq!(nearest.len(), NEAREST, "{name}");
    }
    for name in ["", "()", "---", "💪"] {
        assert_eq!(Names::shared().meaning(name, None), Meaning::Unknown(Vec::new()), "{name}");
    }
}

#[test]
fn exercises_of_ones_own_are_known_by_name_before_those_of_the_catalogue() {
    let mut plan = Plan::default();
    let traits = id("barbell-row").exercise().traits;
    let mut own =
        |name: &str| plan.add_own(OwnExercise { name: Name::clean(name), traits, timed: false }).expect("room for an exercise");
    let (devil, row, again, nameless) = (own("Devil's Presses"), own("Row"), own("rows"), own("💪"));
    let names = OwnNames::of(&plan);
    let meant = |name: &str| Names::shared().meaning_in(&names, name, None);
    for name in ["devils press", "Devil’s presses", "DEVIL'S PRESS"] {
        assert_eq!(meant(name), Meant::Own { id: devil, is_guess: false }, "{name}");
    }
    assert_eq!(meant("Devils perss"), Meant::Own { id: devil, is_guess: true });
    assert_eq!(meant("rows"), Meant::Own { id: row, is_guess: false }, "not {again:?} of the same name");
    assert_eq!(meant("🏋"), Meant::Catalogue(Meaning::Unknown(Vec::new())), "not {nameless:?}");
    for name in ["Barbell row", "Flyes", "Bech press", "Frobnicate"] {
        assert_eq!(meant(name), Meant::Catalogue(Names::shared().meaning(name, None)), "{name}");
    }
}

#[test]
fn each_name_of_the_world_means_its_exercise_in_its_language() {
    let mut wrong = Vec::new();
    for (language, name, id) in Names::of_the_world() {
        let found = Names::shared().meaning(name, Some(language)).known();
        if found.map(|found| (found.exercise, found.tier)) != Some((id, Tier::Alias)) {
            wrong.push(format!(
                "{} {name}: {} for {}",
                language.code(),
                slug(found.map(|found| found.exercise)),
                slug(Some(id))
            ));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn words_written_together_say_what_is_done_with_what() {
    for (name, slug) in [
        ("Kurzhantelrudern", "dumbbell-row"),
        ("Kabelrudern", "seated-cable-row"),
        ("哑铃上斜卧推", "incline-bench-press-dumbbell"),
        ("ダンベルフロントレイズ", "front-raise"),
        ("Benchpress", "bench-press-barbell"),
        ("Latpulldown", "lat-pulldown"),
    ] {
        assert_eq!(Names::shared().find(name).map(|id| id.exercise().slug()), Some(slug), "{name}");
    }
}

#[test]
fn a_hold_is_never_taken_for_the_lift_of_a_similar_name() {
    means("Chin-up hold", None, "flexed-arm-hang", Tier::Alias);
    means("L-sit hold", None, "l-sit", Tier::Alias);
    for name in ["Bench press hold", "Deadlift hold", "Isometric curl", "Dip hold"] {
        let found = Names::shared().matched(name, None);
        assert!(found.is_none_or(|found| found.exercise.exercise().may_be_held()), "{name}: {found:?}");
    }
}

#[test]
fn patterns_of_guesses_are_never_found_inside_another_word() {
    for (name, slug) in
        [("downstairs thing", "elliptical"), ("wristband", "wrist-curl"), ("Flat Machine Thing", "lat-pulldown")]
    {
        let found = Names::shared().matched(name, None).map(|found| found.exercise.exercise().slug());
        assert_ne!(found, Some(slug), "{name}");
    }
    for (name, slug) in [("Kipping pike push-ups", "handstand-push-up"), ("Handstand pushups wall", "handstand-push-up")] {
        means(name, None, slug, Tier::Guess);
    }
}

#[test]
fn words_that_name_another_exercise_elsewhere_keep_their_place() {
    assert_ne!(Names::shared().find("Elbow to Knee"), Some(id("hanging-leg-raise")));
    assert_eq!(Names::shared().find("Squat with belt"), Some(id("back-squat")));
    assert_ne!(Names::shared().find("Belt squat"), Some(id("back-squat")));
    for name in ["Wall sit", "TRX squat", "High row", "Cable kickback"] {
        let found = Names::shared().find(name);
        assert!(
            ![Some(id("sissy-squat")), Some(id("back-squat")), Some(id("machine-row")), Some(id("glute-kickback"))]
                .contains(&found),
            "{name}"
        );
    }
}

/// What a browser loads as a file is read as what is built in natively.
#[test]
fn the_names_of_the_table_mean_what_those_they_were_written_from_mean() {
    let table = Names::shared().search_table();
    let read = Names::read(&table);
    assert!(read.search_table() == table, "a table that is read is written as it was");
    let mut names: Vec<String> = labelled().into_iter().map(|(name, _)| name).collect();
    names.extend(Names::aliases().map(|(name, _)| name));
    names.extend(records(include_str!("fixtures/search-queries.csv")).iter().map(|row| row[0].to_owned()));
    for name in &names {
        assert_eq!(read.meaning(name, None), Names::shared().meaning(name, None), "{name}");
    }
    for (language, name, _) in Names::of_the_world() {
        for language in [None, Some(language)] {
            assert_eq!(read.matched(name, language), Names::shared().matched(name, language), "{name} {language:?}");
        }
    }
}
