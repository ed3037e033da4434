//! Fourteen well-known plans, against figures that another program counted.
#![cfg(feature = "import")]

mod support;

use chain_balance::domain::figure::Figure;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::report::Report;
use support::{sum, templates, units};

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
        let votes = |figure| report.gave(figure).iter().map(|gift| units(gift.amount, 2520 * days)).sum::<u64>();
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
