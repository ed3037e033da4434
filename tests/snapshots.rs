//! What is said of the fourteen well-known plans, as it was read and agreed to: a file a plan under `tests/snapshots`.
//!
//! After a change that is meant, `UPDATE_SNAPSHOTS=1 cargo test --test snapshots` writes them anew; every line that moved is
//! then to be read and counted by hand before it is committed.

use std::fmt::Write;
use std::path::Path;

use chain_balance::domain::figure::Figure;
use chain_balance::domain::headline;
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::recovery::warnings;
use chain_balance::domain::report::Report;
use chain_balance::domain::rule::Rule;
use chain_balance::domain::template::Template;
use chain_balance::domain::verdict::Band;

fn snapshot(template: &Template, plan: &Plan) -> Result<String, std::fmt::Error> {
    let report = Report::of(plan);
    let mut text = format!("{}, {} times a week\n{}\n\n", template.name, template.sessions, template.note);
    writeln!(text, "{} {}\n", headline::chain(&report), headline::chain_distance(&report))?;
    for figure in Figure::ALL {
        writeln!(text, "{} {}", figure.slug(), report.figure(*figure).map_or(String::from("none"), Quantity::exact))?;
    }
    writeln!(text)?;
    for muscle in Muscle::ALL {
        writeln!(text, "{} {}, {}", muscle.slug(), report.muscle(*muscle).exact(), Band::of(&report, *muscle).label())?;
    }
    writeln!(text)?;
    for warning in warnings(plan) {
        writeln!(text, "day {}, rule {}: {}", warning.day() + 1, warning.rule(), warning.words(plan))?;
    }
    writeln!(text)?;
    for finding in Rule::judge_all(plan, &report) {
        let (number, standing) = (finding.rule.number, finding.standing.slug());
        let words = if finding.words.is_empty() { String::new() } else { format!(": {}", finding.words) };
        let distance = finding.distance.map_or(String::new(), |distance| format!(" {distance}"));
        let ways = match finding.whichever_way {
            None => "",
            Some(true) => " [whichever way]",
            Some(false) => " [depends on the way]",
        };
        writeln!(text, "{number} {standing}{words}{distance}{ways}")?;
    }
    Ok(text)
}

#[test]
fn the_well_known_plans_are_said_to_do_what_was_agreed_to() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    for template in Template::all() {
        let said = snapshot(template, &template.plan()).expect("a text");
        let path = folder.join(format!("{}.txt", template.id));
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, &said)).expect("a file");
        }
        let agreed = std::fs::read_to_string(&path).unwrap_or_default();
        for (place, (said, agreed)) in said.lines().zip(agreed.lines()).enumerate() {
            assert_eq!(said, agreed, "{}, line {}", template.id, place + 1);
        }
        assert_eq!(said.lines().count(), agreed.lines().count(), "{}", template.id);
    }
    let files = std::fs::read_dir(&folder).expect("a folder").count();
    assert_eq!(files, Template::all().len(), "a snapshot without a plan");
}
