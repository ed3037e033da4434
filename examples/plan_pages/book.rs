//! A well-known plan with all that its page says of it.

use chain_balance::domain::figure::Figure;
use chain_balance::domain::fix::{Advice, Limits};
use chain_balance::domain::headline;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::report::Report;
use chain_balance::domain::settings::Settings;
use chain_balance::domain::template::Template;
use chain_balance::domain::verdict::{self, Verdict};

pub struct Book {
    pub template: &'static Template,
    pub plan: Plan,
    pub report: Report,
    /// Nothing where there is too little to judge.
    pub advice: Option<Advice>,
}

impl Book {
    pub fn of(template: &'static Template) -> Self {
        let plan = template.plan();
        let (report, advice) = (Report::of(&plan), Advice::of(&plan, &Limits::default()));
        Self { template, plan, report, advice }
    }

    /// How the chain split stands to the plan's target.
    pub fn verdict(&self) -> Option<Verdict> {
        verdict::chain(&self.report, self.plan.settings.profile)
    }

    /// Pushing and pulling as a sentence, which side is which.
    pub fn push_and_pull(&self) -> String {
        let shown = |figure: Figure| self.report.figure(figure).map(|sets| sets.to_string());
        let (Some(push), Some(pull)) = (shown(Figure::Push), shown(Figure::Pull)) else {
            return String::from("No pushing and no pulling for the upper body yet.");
        };
        let direction = headline::direction(&self.report, (Figure::Push, "pushing"), (Figure::Pull, "pulling"));
        let direction = if direction.is_empty() { String::new() } else { format!(": {direction}") };
        format!("Sets a week: {push} push, {pull} pull{direction}. {}", headline::push_pull(&self.report)).trim_end().into()
    }

    /// How often it is trained: `2 alternating days, 3 sessions a week`.
    pub fn rhythm(&self) -> String {
        let (days, sessions) = (self.plan.days().len() as u64, self.plan.sessions_a_week());
        let days_of = if days > 1 && days != sessions { "alternating day" } else { "day" };
        format!("{}, {} a week", counted(days, days_of), counted(sessions, "session"))
    }

    /// What the figures are held against.
    pub fn targets(&self) -> String {
        let Settings { profile, push_pull, .. } = self.plan.settings;
        let ((posterior, anterior), (push, pull)) = (profile.shares(), push_pull.ratio());
        format!("{posterior} : {anterior} back to front, and {push} push : {pull} pull")
    }
}

fn counted(number: u64, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
}
