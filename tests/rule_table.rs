//! The table of the rules: nothing of the articles is missing, each rule has its source and its grade, and nothing is claimed
//! that has none.

mod support;

use std::collections::BTreeSet;

use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::check::{Check, NO_DIAGNOSIS};
use chain_balance::domain::exercise::Article;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::ExerciseRef;
use chain_balance::domain::preset::Preset;
use chain_balance::domain::recovery::warnings;
use chain_balance::domain::report::Report;
use chain_balance::domain::rule::{Contradiction, Evidence, Grade, HALF_SETS, Rule, Swap, WEEKLY_SETS, hint};
use chain_balance::domain::template::Template;
use support::{id, many};

fn numbers(is_meant: impl Fn(&Rule) -> bool) -> Vec<u8> {
    Rule::all().iter().filter(|rule| is_meant(rule)).map(|rule| rule.number).collect()
}

#[test]
fn every_rule_of_the_articles_is_a_row() {
    assert_eq!(numbers(|_| true), (1..=43).collect::<Vec<_>>());
    assert_eq!(numbers(|rule| Rule::of(rule.number) == Some(rule)).len(), 43);
    assert_eq!((Rule::of(0), Rule::of(44)), (None, None));
}

#[test]
fn rules_1_to_9_and_11_to_18_are_judged_and_the_others_shown() {
    assert_eq!(numbers(Rule::is_judged), (1..=9).chain(11..=18).collect::<Vec<_>>());
    for rule in Rule::all() {
        let words = [rule.words.band, rule.words.met, rule.words.missed];
        assert!(words.iter().all(|words| words.is_empty() != rule.is_judged()), "rule {}", rule.number);
    }
    assert_eq!(numbers(|rule| Swap::of_rule(rule.number).is_some()), (26..=31).collect::<Vec<_>>());
    assert_eq!(Swap::all().len(), 6);
    assert_eq!(Check::ALL.iter().map(|check| check.rule()).collect::<Vec<_>>(), [32, 33, 34, 35]);
    assert_eq!(Preset::ALL.iter().map(|preset| preset.rule()).collect::<BTreeSet<_>>(), BTreeSet::from([36, 37]));
    assert_eq!(numbers(|rule| Template::of_rule(rule.number).is_some()), [22, 40, 43]);
}

/// Number, articles, grade: as the lists of rules and of evidence say.
const SOURCES: [(u8, &str, &str); 43] = [
    (1, "000", "D"),
    (2, "000", "D"),
    (3, "000", "D"),
    (4, "001 003", "C"),
    (5, "000", "D"),
    (6, "000", "D"),
    (7, "002", "C"),
    (8, "002", "C"),
    (9, "000", "D"),
    (10, "002", "C"),
    (11, "001 004", "C"),
    (12, "000", "C"),
    (13, "000", "C"),
    (14, "000", "C"),
    (15, "000", "D"),
    (16, "000", "D"),
    (17, "001", "C"),
    (18, "000", "D"),
    (19, "000", "D"),
    (20, "003", "C"),
    (21, "003", "D"),
    (22, "000", "D"),
    (23, "000", "D"),
    (24, "002", "C"),
    (25, "003", "C"),
    (26, "000", "D"),
    (27, "000", "D"),
    (28, "000", "D"),
    (29, "003", "D"),
    (30, "004", "D"),
    (31, "004", "D"),
    (32, "000", "D"),
    (33, "000", "D"),
    (34, "000", "D"),
    (35, "001", "D"),
    (36, "000", "D"),
    (37, "000 001 002 003 004", "D"),
    (38, "000 001 002 003 004", "C"),
    (39, "000", "C"),
    (40, "002", "D"),
    (41, "000 001 002 003", "D"),
    (42, "002", "D"),
    (43, "003", "D"),
];

#[test]
fn every_rule_has_its_articles_and_its_grade() {
    for (rule, (number, articles, grade)) in Rule::all().iter().zip(SOURCES) {
        let found: Vec<_> = rule.articles.iter().map(Article::slug).collect();
        assert_eq!((rule.number, found.join(" ").as_str(), rule.evidence.grade.slug()), (number, articles, grade));
        assert_eq!(rule.is_opinion(), grade == "D", "rule {number}");
        assert!(!rule.title.is_empty() && rule.asks.ends_with('.'), "rule {number}");
    }
}

/// What is cited for a rule itself, and for the claims beside it.
#[test]
fn every_citation_of_the_evidence_stands_with_its_rules() {
    let cited = |what: &str| {
        let cites = |evidence: &Evidence| evidence.source().contains(what);
        (numbers(|rule| cites(&rule.evidence)), numbers(|rule| rule.beside.iter().any(cites)))
    };
    assert_eq!(cited("Baker & Newton 2004 (J Strength Cond Res 18:594); Negrete 2013 (PMC3625793)"), (vec![6], vec![]));
    assert_eq!(cited("Dourado 2023"), (vec![15, 16], vec![]));
    assert_eq!(cited("Kolber 2014 (J Strength Cond Res 28:1081)"), (vec![], vec![6, 30]));
    assert_eq!(cited("van Dyk 2019"), (vec![], vec![7, 13]));
    assert_eq!(cited("Kellis 2023 (PMC10199143)"), (vec![], vec![7, 11]));
    assert_eq!(cited("Tataryn 2021 (PMC7940464)"), (vec![], vec![37]));
    assert_eq!(cited("Warneke 2024 (Sports Med Open 10:65)"), (vec![], vec![30, 37]));
    assert_eq!(cited("Plotkin 2023 (PMC10593473)"), (vec![], vec![39]));
    assert_eq!(cited("Impellizzeri 2021 (J Clin Epidemiol 140:111)"), (vec![], vec![7, 13]));
    assert_eq!(cited("Belcher 2019 (Appl Physiol Nutr Metab 44:1033)"), (vec![15, 16], vec![]));
    assert_eq!(cited("Kubo 2019 (Eur J Appl Physiol 119:1933)"), (vec![], vec![41]));
    assert_eq!(HALF_SETS.source(), "Pelland et al. 2024 (SportRxiv, preprint)");
    assert!(WEEKLY_SETS.source().contains("J Sports Sci 35:1073") && WEEKLY_SETS.source().contains("Sports Med 51:2079"));
    assert_eq!([HALF_SETS.grade, WEEKLY_SETS.grade], [Grade::A; 2]);
}

/// Every piece of evidence, each once.
fn evidence() -> Vec<Evidence> {
    let mut all = vec![HALF_SETS, WEEKLY_SETS];
    for evidence in Rule::all().iter().flat_map(|rule| rule.beside.iter().chain([&rule.evidence])) {
        if !all.contains(evidence) {
            all.push(*evidence);
        }
    }
    all
}

#[test]
fn what_is_known_repeats_no_grade_and_every_citation_is_a_link() {
    for Evidence { grade, known, citations } in evidence() {
        assert!(known.ends_with('.') && known.starts_with(|first: char| first.is_uppercase()), "{known}");
        // The label of the grade stands before it.
        assert!(!known.contains(grade.label()) && !known.contains("One author") && !known.contains("greed on"), "{known}");
        assert!(!citations.is_empty() || matches!(grade, Grade::C | Grade::D), "{known}");
        assert!(citations.iter().all(|citation| citation.url.starts_with("https://") && !citation.text.is_empty()), "{known}");
    }
    let against: Vec<_> = evidence().into_iter().filter(|evidence| evidence.grade == Grade::X).collect();
    assert_eq!(against.len(), 2);
}

#[test]
fn every_contradiction_of_the_articles_is_shown_somewhere() {
    let all = Contradiction::all();
    assert_eq!(all.iter().map(|contradiction| contradiction.number).collect::<Vec<_>>(), (1..=13).collect::<Vec<_>>());
    for contradiction in all {
        assert!(!contradiction.rules.is_empty(), "C{}", contradiction.number);
        assert!(contradiction.rules.iter().all(|number| Rule::of(*number).is_some()), "C{}", contradiction.number);
        assert!(contradiction.conflict.ends_with('.') && contradiction.here.ends_with('.'), "C{}", contradiction.number);
    }
    let with_rule = |number| {
        let rule: &'static Rule = Rule::of(number).expect("a rule");
        rule.contradictions().map(|contradiction| contradiction.number).collect::<Vec<_>>()
    };
    assert_eq!([2, 3, 4].map(with_rule), [vec![1], vec![1], vec![1]]);
    assert_eq!((with_rule(6), with_rule(7), with_rule(27), with_rule(40)), (vec![2], vec![10], vec![8], vec![12]));
    assert_eq!([15, 16, 17].map(with_rule), [vec![11], vec![11], vec![11]]);
    let with_exercise = |slug| Contradiction::of_exercise(id(slug)).map(|of| of.number).collect::<Vec<_>>();
    assert_eq!((with_exercise("back-squat"), with_exercise("step-up")), (vec![3], vec![4]));
    assert_eq!((with_exercise("chest-to-bar-pull-up"), with_exercise("plank")), (vec![6], vec![8]));
    assert_eq!((with_exercise("reverse-sled-drag"), with_exercise("bench-press-barbell")), (vec![12], vec![]));
    let with_muscle = |muscle| Contradiction::of_muscle(muscle).map(|of| of.number).collect::<Vec<_>>();
    assert_eq!((with_muscle(Muscle::RearDelts), with_muscle(Muscle::Triceps)), (vec![5], vec![7]));
    assert_eq!((with_muscle(Muscle::Traps), with_muscle(Muscle::Quads)), (vec![13], vec![]));
}

/// Every text of the rules that does not depend on a plan.
fn texts() -> Vec<String> {
    let mut texts: Vec<&str> = vec![NO_DIAGNOSIS];
    for rule in Rule::all() {
        texts.extend([rule.title, rule.asks, rule.words.band, rule.words.met, rule.words.near, rule.words.missed]);
    }
    texts.extend(evidence().iter().map(|evidence| evidence.known));
    texts.extend(Contradiction::all().iter().flat_map(|contradiction| [contradiction.conflict, contradiction.here]));
    texts.extend(Swap::all().iter().map(|swap| swap.gain));
    texts.extend(Check::ALL.iter().map(|check| check.question()));
    texts.extend(Preset::ALL.iter().flat_map(|preset| [preset.label(), preset.words()]));
    let templates = Template::all().iter().chain([22, 40, 43].into_iter().filter_map(Template::of_rule));
    texts.extend(templates.flat_map(|template| template.rows.iter().map(|row| row.note).chain([template.note])));
    let plan = many(&[]);
    texts.extend(ExerciseId::all().filter_map(|id| hint(&plan, ExerciseRef::Catalogue(id))));
    texts.into_iter().map(String::from).collect()
}

/// And what is said of the well-known plans.
fn findings() -> Vec<String> {
    let plans = Template::all().iter().map(Template::plan);
    let said = plans.flat_map(|plan| {
        let findings = Rule::judge_all(&plan, &Report::of(&plan)).into_iter().map(|finding| finding.words);
        findings.chain(warnings(&plan).iter().map(|warning| warning.words(&plan))).collect::<Vec<_>>()
    });
    said.collect()
}

/// Claims of the articles with a figure and no source: recovery, ligaments, clients, leaning, strains, lost force, injuries of
/// the lower body, deadlifts, a ratio, money.
#[test]
fn no_claim_without_a_source_is_repeated() {
    let figures = ["30 %", "300", "10°", "20 %", "40 %", "30–40", "30-40", "12 %", "H:Q", "$"];
    let words = [
        "faster",
        "acl",
        "ligament",
        "client",
        "lean ",
        "fewer strains",
        "force lost",
        "lower-body injuries",
        "doubl",
        "billion",
        "dollar",
        "cost",
    ];
    for text in texts() {
        assert!(!figures.iter().any(|figure| text.contains(figure)), "{text}");
    }
    for text in texts().into_iter().chain(findings()).map(|text| text.to_lowercase()) {
        assert!(!words.iter().any(|word| text.contains(word)), "{text}");
    }
}

/// No scolding, no promise, no diagnosis.
#[test]
fn the_rules_speak_plainly() {
    let never =
        ["should", "must not", "wrong", "bad", "lazy", "cure", "heal", "prevents", "guarantee", "dangerous", "substitute"];
    for text in texts().into_iter().chain(findings()).map(|text| text.to_lowercase()) {
        let allowed = text.replace("shoulder", "").replace("posterior cure", "").replace("says nothing of prevention", "");
        assert!(!never.iter().any(|word| allowed.contains(word)), "{text}");
    }
}
