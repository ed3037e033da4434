use chain_balance::codec::names::*;
#[test]
fn probe() {
    for line in std::fs::read_to_string("/tmp/n/probe.txt").unwrap().lines() {
        let (name, want) = line.split_once('\t').unwrap_or((line, ""));
        let m = match Names::shared().meaning(name, None) {
            Meaning::Known(m) => format!("{} {}", m.exercise.exercise().slug(), m.tier.slug()),
            Meaning::Several(v) => format!("SEVERAL {:?}", v.iter().map(|i| i.exercise().slug()).collect::<Vec<_>>()),
            Meaning::Unknown(v) => format!("UNKNOWN {:?}", v.iter().map(|i| i.exercise().slug()).collect::<Vec<_>>()),
        };
        let ok = if want.is_empty() {
            ""
        } else if m.split(' ').next() == Some(want) {
            "ok"
        } else {
            "XX"
        };
        println!("{ok}\t{name}\t{m}\t{want}");
    }
}
