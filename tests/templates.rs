//! Fourteen well-known plans, against figures that another program counted.
#![cfg(feature = "import")]

mod support;

use chain_balance::domain::figure::Figure;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::{Entry, ExerciseRef, Weekday};
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::report::Report;
use chain_balance::domain::template::Template;
use support::{sum, templates, units};

/// Every row of the table with every column, in order.
#[test]
fn the_product_has_the_fourteen_plans_of_the_table_exactly() {
    let table = templates::records(include_str!("fixtures/templates.csv"));
    let mut rows = Vec::new();
    for template in Template::all() {
        let mut order = 0;
        for (place, row) in template.rows.iter().enumerate() {
            order = if place > 0 && template.rows[place - 1].day == row.day { order + 1 } else { 1 };
            let numbers = [template.sessions.get(), order, row.sets.get(), row.amount.get()].map(|number| number.to_string());
            let [sessions, order, sets, number] = &numbers;
            let slug = row.exercise.exercise().slug();
            let columns = [template.id, template.name, sessions, row.day, order, slug, sets, number, row.note];
            rows.push(csv::StringRecord::from(columns.to_vec()));
        }
    }
    assert_eq!((Template::all().len(), rows.len()), (14, 304));
    rows.iter().zip(&table).for_each(|(row, of)| assert_eq!(row, of));
    assert_eq!(rows.len(), table.len());
}

/// The plans differ from those of the fixtures in their weekdays alone.
#[test]
fn a_template_opens_as_the_plan_of_its_rows() {
    for (template, fixture) in Template::all().iter().zip(templates::all()) {
        let mut plan = template.plan();
        for place in 0..plan.days().len() {
            let name = plan.days()[place].name.clone();
            plan.set_day(place, name, None).expect("a day of the plan");
        }
        assert_eq!(plan, fixture.plan, "{}", template.id);
        assert_eq!(Template::from_id(template.id), Some(template));
        assert!(template.note.ends_with('.'), "{}", template.note);
        let is_open = template.rows.iter().any(|row| row.note.contains("left open") || row.note.contains("left to the lifter"));
        let says_so = ["left to you", "yours to pick", "left open", "choice"].iter().any(|words| template.note.contains(words));
        assert!(says_so || !is_open, "{}", template.note);
    }
    let weekdays = |id: &str| {
        let plan = Template::from_id(id).expect("a template").plan();
        plan.days().iter().map(|day| day.weekday.map(Weekday::slug)).collect::<Vec<_>>()
    };
    let five = ["monday", "tuesday", "wednesday", "thursday", "friday"].map(Some);
    assert_eq!((weekdays("nsuns-5-day"), weekdays("phat")), (five.to_vec(), vec![None; 5]));
    assert_eq!(Template::from_id("no-such-plan"), None);
}

/// Capitals first would put `nSuns` and `r/Fitness` behind all others.
#[test]
fn the_well_known_plans_stand_by_name_whatever_their_capitals_are() {
    let mut all: Vec<&Template> = Template::all().iter().collect();
    all.sort_by_key(|template| template.sorted_as());
    let names: Vec<&str> = all.iter().map(|template| template.name).collect();
    let place = |name: &str| names.iter().position(|known| known.starts_with(name)).unwrap_or_else(|| panic!("{name}"));
    let order =
        ["5/3/1 Boring", "Bro split", "GZCLP", "Metallicadpa", "nSuns", "PHAT", "PHUL", "r/Fitness", "Starting", "StrongLifts"];
    assert!(order.map(place).is_sorted(), "{names:?}");
}

#[test]
fn three_rules_are_plans() {
    let work = |number| {
        let plan = Template::of_rule(number)?.plan();
        let slug = |entry: &Entry| match entry.exercise {
            ExerciseRef::Catalogue(id) => id.exercise().slug(),
            ExerciseRef::Own(_) => "",
        };
        Some(plan.days().iter().flat_map(|day| day.entries()).map(slug).collect::<Vec<_>>().join(" "))
    };
    let week =
        "back-squat romanian-deadlift bench-press-barbell overhead-press-barbell barbell-row pull-up deadlift glute-bridge";
    assert_eq!(work(22), Some(format!("{week} plank")));
    let weeks = "leg-curl-lying good-morning romanian-deadlift back-extension reverse-sled-drag";
    assert_eq!(work(40).as_deref(), Some(weeks));
    assert_eq!(work(43).as_deref(), Some("back-squat barbell-row glute-bridge deadlift lunge"));
    assert!((0..=u8::MAX).filter(|number| ![22, 40, 43].contains(number)).all(|number| work(number).is_none()));
}

/// `figures.csv` was counted from the tables with fractions, by a program that shares nothing with this one.
#[test]
fn the_well_known_plans_have_the_figures_of_the_table() {
    let mut figures = csv::Reader::from_reader(include_str!("fixtures/figures.csv").as_bytes());
    let head = figures.headers().expect("a head").clone();
    let rows: Vec<_> = figures.records().flatten().collect();
    let templates = templates::all();
    assert_eq!((rows.len(), templates.len()), (14, 14));
    for (template, row) in templates.iter().zip(&rows) {
        assert_eq!(template.id, row[0]);
        let report = Report::of(&template.plan);
        for (name, value) in head.iter().zip(row).skip(1) {
            let figure = Figure::from_slug(name).expect("the name of a figure");
            assert_eq!(report.figure(figure).map_or(String::new(), Quantity::exact), value, "{}: {name}", template.id);
        }
    }
}

#[test]
fn who_gave_what_adds_up_to_each_figure() {
    for template in templates::all() {
        let report = Report::of(&template.plan);
        let days = template.plan.days().len() as u64;
        for figure in Figure::ALL.iter().copied().filter(|figure| !figure.is_share()) {
            let given = sum(&report.gave(figure), 2 * days);
            assert_eq!(given, report.figure(figure).unwrap_or(Quantity::ZERO), "{}: {}", template.id, figure.slug());
        }
        for muscle in Muscle::ALL {
            assert_eq!(
                sum(&report.gave_muscle(*muscle), 2 * days),
                report.muscle(*muscle),
                "{}: {}",
                template.id,
                muscle.slug()
            );
        }
        let votes =
            |figure| report.gave(figure).iter().map(|contribution| units(contribution.amount, 2520 * days)).sum::<u64>();
        let (posterior, anterior) = (votes(Figure::PosteriorShare), votes(Figure::AnteriorShare));
        assert_eq!(
            Quantity::percent(posterior, posterior + anterior),
            report.figure(Figure::PosteriorShare),
            "{}",
            template.id
        );
        assert_eq!(Quantity::new(posterior + anterior, 2520 * days), report.voting_sets(), "{}", template.id);
    }
}
