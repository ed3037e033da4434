//! What is disputed about a row, by its code. Apart from the rows, so that a page that shows no note does not load them.

#[rustfmt::skip]
pub(super) static NOTES: &[(u16, &str)] = &[
    (2, "hamstrings follow the movement table of 000; trials find little hamstring growth (Plotkin 2023)"),
    (69, "region full: counts in no push:pull by default"),
    (75, "region full: counts in no push:pull by default"),
    (81, "elbows rise sideways: in no push:pull"),
    (87, "a full-body lift: no movement label; votes by its muscles, counts in no push:pull"),
    (103, "region full: counts in no push:pull by default"),
    (109, "000 names it on both sides"),
    (126, "000 also lists it as the posterior-side choice"),
    (134, "002 lists it as posterior work; it extends the knee"),
    (143, "000 lists it in an anterior column, against its own pull-up row"),
    (150, "a rotator of the shoulder: counted with the rotator cuff, though it lies in front"),
];
