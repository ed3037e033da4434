mod support;
use chain_balance::domain::fix::*; use chain_balance::codec::link;
#[test] fn dbg(){ let p=link::decode("1AAMBBQAAAAEABeQBAK4BAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEiIyQlJigpKissLS4vMDEyMzQ1Njc4OTo7PD4_QEFCQ0RFRkdISUpLTU5PUFFSU1RVVldYWVpbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5_gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBBgIBAAEAAAJMFAE9FAEA7wUrHQ").unwrap();
 for d in p.days(){ for e in d.entries(){println!("{} {} {} {}",p.exercise_name(e.exercise),e.sets,e.amount,e.locked);} } println!("{:?}",p.settings);
 for more_sets in [0,6,9] { for more_percent in [0,20,50]{
 let a=Advice::of(&p,&Limits{edits:2,more_sets,more_percent,..Limits::default()}).unwrap(); println!("{more_sets} {more_percent} {:?} {:?}",a.reached,a.alternatives.iter().map(|f|(f.way(),f.reaches(),f.edits().iter().map(|e|e.words(&p)).collect::<Vec<_>>())).collect::<Vec<_>>());}}
}
