mod support;
use chain_balance::domain::{fix::*, figure::Figure, report::Report, plan::Plan, template::Template, quantity::Quantity};
fn fig(p:&Plan)->String{ let r=Report::of(p); let f=|x|r.figure(x).map_or("-".into(),Quantity::exact); format!("post {} push {} pull {} label {} sets {}",f(Figure::PosteriorShare),f(Figure::Push),f(Figure::Pull),f(Figure::LabelAnteriorShare),r.sets().exact())}
#[test] fn show(){
 let mut plans:Vec<(String,Plan)>=Template::all().iter().map(|t|(format!("T {}",t.id),t.plan())).collect();
 plans.extend(support::programmes());
 let only=std::env::var("ONLY").unwrap_or_default();
 for (n,p) in plans { if !n.contains(&only){continue}
  let t=std::time::Instant::now(); let two=Advice::of(&p,&Limits{edits:2,..Limits::default()}); let t2=t.elapsed();
  let t=std::time::Instant::now(); let a=Advice::of(&p,&Limits::default()); let t4=t.elapsed();
  let Some(a)=a else {continue};
  println!("== {n}: {}  [{:?} {} | {:?}]",fig(&p),t2,two.map_or("",|a|a.proof.slug()),t4);
  println!("   reached {} {}",a.reached,a.proof.slug());
  let show=|f:&Fix|{ println!("   {} cost {} {}",f.way().slug(),f.cost(),f.proof().slug()); for e in f.edits(){println!("      {}",e.words(&p));} println!("      -> {}",fig(&f.apply(&p).unwrap())); };
  for f in &a.alternatives{show(f)}
  if let Some(r)=&a.reachable{println!("   reachable {}",r.profile.slug()); if let Some(f)=&r.fix{show(f)}}
 }
}
