//! What the rules say about a plan, and what stands at its days.

use serde::Serialize;

use super::id;
use crate::domain::exercise::Article;
use crate::domain::muscle::Muscle;
use crate::domain::plan::Plan;
use crate::domain::recovery::warnings;
use crate::domain::report::Report;
use crate::domain::rule::{Evidence, Finding, Rule};

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct RulePart<'a> {
    number: u8,
    title: &'static str,
    verdict: &'static str,
    active: bool,
    words: String,
    distance: Option<DistancePart>,
    whichever_way: Option<bool>,
    exercises: Vec<&'a str>,
    asks: &'static str,
    band: &'static str,
    articles: Vec<ArticlePart>,
    #[serde(flatten)]
    evidence: EvidencePart,
    opinion: bool,
    beside: Vec<EvidencePart>,
    contradictions: Vec<ContradictionPart>,
}

#[derive(Serialize)]
struct DistancePart {
    amount: u64,
    unit: &'static str,
    of: String,
}

#[derive(Serialize)]
struct ArticlePart {
    key: &'static str,
    title: &'static str,
}

#[derive(Serialize)]
struct EvidencePart {
    grade: &'static str,
    known: &'static str,
    source: String,
    links: Vec<LinkPart>,
}

#[derive(Serialize)]
struct LinkPart {
    text: &'static str,
    url: &'static str,
}

#[derive(Serialize)]
struct ContradictionPart {
    number: u8,
    conflict: &'static str,
    here: &'static str,
}

#[derive(Serialize)]
pub(super) struct WarningPart {
    /// From one.
    day: usize,
    rule: u8,
    muscles: Vec<&'static str>,
    words: String,
    /// Always: no study gives a day its place.
    opinion: bool,
}

impl EvidencePart {
    fn of(evidence: &Evidence) -> Self {
        let links = evidence.citations.iter().map(|citation| LinkPart { text: citation.text, url: citation.url }).collect();
        Self { grade: evidence.grade.slug(), known: evidence.known, source: evidence.source(), links }
    }
}

impl<'a> RulePart<'a> {
    /// Every rule, in the order of the numbers.
    pub(super) fn all(plan: &'a Plan, report: &Report) -> Vec<Self> {
        Rule::judge_all(plan, report).into_iter().map(|finding| Self::of(plan, finding)).collect()
    }

    fn of(plan: &'a Plan, finding: Finding) -> Self {
        let rule = finding.rule;
        let article = |article: Article| ArticlePart { key: article.slug(), title: article.title() };
        let contradictions = rule.contradictions();
        Self {
            number: rule.number,
            title: rule.title,
            verdict: finding.standing.slug(),
            active: finding.active,
            words: finding.words,
            distance: finding.distance.map(|distance| DistancePart {
                amount: distance.amount,
                unit: distance.unit.slug(),
                of: distance.of,
            }),
            whichever_way: finding.whichever_way,
            exercises: finding.exercises.iter().map(|exercise| id(plan, *exercise)).collect(),
            asks: rule.asks,
            band: rule.words.band,
            articles: rule.articles.iter().map(article).collect(),
            evidence: EvidencePart::of(&rule.evidence),
            opinion: rule.is_opinion(),
            beside: rule.beside.iter().map(EvidencePart::of).collect(),
            contradictions: contradictions
                .map(|of| ContradictionPart { number: of.number, conflict: of.conflict, here: of.here })
                .collect(),
        }
    }
}

impl WarningPart {
    /// What stands at the days, in their order.
    pub(super) fn all(plan: &Plan) -> Vec<Self> {
        let all = warnings(plan).into_iter().map(|warning| Self {
            day: warning.day() + 1,
            rule: warning.rule(),
            muscles: warning.muscles().iter().map(Muscle::slug).collect(),
            words: warning.words(plan),
            opinion: true,
        });
        all.collect()
    }
}
