//! The fourteen well-known plans of the fixtures.

use chain_balance::domain::plan::{Day, Plan};

use super::{entry, exercise, name, times_a_week};

/// A plan with the id of its rows.
pub struct Template {
    pub id: String,
    pub plan: Plan,
}

/// The records of a file of fixtures, without its head.
pub fn records(csv: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(csv.as_bytes()).into_records().collect::<Result<_, _>>().expect("a table")
}

pub fn all() -> Vec<Template> {
    let mut templates: Vec<Template> = Vec::new();
    for row in &records(include_str!("../fixtures/templates.csv")) {
        let [id, title, sessions, day, _, slug, sets, number, _] = std::array::from_fn(|column| &row[column]);
        if templates.last().is_none_or(|last| last.id != id) {
            let mut plan = times_a_week(Plan::default(), parsed(sessions));
            plan.name = name(title);
            plan.set_day(0, name(day), None).expect("the first day");
            templates.push(Template { id: id.to_owned(), plan });
        }
        let plan = &mut templates.last_mut().expect("a template").plan;
        if plan.days().last().is_some_and(|last| last.name != name(day)) {
            plan.add_day(Day::default()).expect("at most seven days");
            plan.set_day(plan.days().len() - 1, name(day), None).expect("the day just added");
        }
        let entry = entry(plan, exercise(slug), parsed(sets), parsed(number));
        plan.add_entry(plan.days().len() - 1, entry).expect("room for the entry");
    }
    templates
}

fn parsed(number: &str) -> u64 {
    number.parse().expect("a number")
}
