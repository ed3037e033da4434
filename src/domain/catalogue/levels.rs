//! How much training an exercise asks for, by its code: 1 for anybody, 2 after some training, 3 for the skilled or strong (a
//! pull-up without help, a pistol, a Nordic curl, the Olympic lifts). An opinion, as every coach has one.

use super::rows::ROWS;
use crate::domain::term::terms;

terms! {
    /// How much training an exercise asks for.
    Level { Anybody = "anybody", Trained = "trained", Skilled = "skilled", }
}

impl Level {
    /// What a person calls it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Anybody => "New to it",
            Self::Trained => "Some training",
            Self::Skilled => "Skilled or strong",
        }
    }
}

/// Code and level of every row, in the order of the codes.
#[rustfmt::skip]
static LEVELS: &[(u16, u8)] = &[
    (1, 2), (2, 2), (3, 1), (4, 3), (5, 1), (6, 1), (7, 1), (8, 2), (9, 2), (10, 1), (11, 1), (12, 2), (13, 1),
    (14, 1), (15, 1), (16, 1), (17, 1), (18, 1), (19, 1), (20, 1), (21, 1), (22, 2), (23, 1), (24, 1), (25, 1),
    (26, 1), (27, 2), (28, 1), (29, 1), (30, 1), (31, 2), (32, 1), (33, 1), (34, 1), (35, 2), (36, 1), (37, 1),
    (38, 1), (39, 1), (40, 1), (41, 2), (42, 1), (43, 1), (44, 1), (45, 2), (46, 1), (47, 1), (48, 1), (49, 1),
    (50, 1), (51, 1), (52, 2), (53, 1), (54, 1), (55, 1), (56, 2), (57, 1), (58, 1), (59, 2), (60, 2), (61, 2),
    (62, 1), (63, 1), (64, 1), (65, 1), (66, 1), (67, 1), (68, 1), (69, 3), (70, 1), (71, 1), (72, 1), (73, 1),
    (74, 1), (75, 3), (76, 1), (77, 1), (78, 2), (79, 1), (80, 1), (81, 2), (82, 1), (83, 1), (84, 1), (85, 1),
    (86, 1), (87, 3), (88, 1), (89, 1), (90, 2), (91, 1), (92, 1), (93, 1), (94, 1), (95, 1), (96, 2), (97, 2),
    (98, 3), (99, 2), (100, 2), (101, 2), (102, 2), (103, 2), (104, 1), (105, 3), (106, 2), (107, 1), (108, 2),
    (109, 1), (110, 1), (111, 2), (112, 1), (113, 2), (114, 1), (115, 2), (116, 3), (117, 2), (118, 1), (119, 2),
    (120, 1), (121, 1), (122, 2), (123, 2), (124, 2), (125, 1), (126, 1), (127, 2), (128, 2), (129, 1), (130, 1),
    (131, 3), (132, 3), (133, 2), (134, 1), (135, 1), (136, 1), (137, 3), (138, 1), (139, 3), (140, 1), (141, 3),
    (142, 1), (143, 3), (144, 1), (145, 2), (146, 3), (147, 1), (148, 1), (149, 1), (150, 1), (151, 3), (152, 2),
    (153, 1), (154, 1), (155, 1), (156, 1), (157, 1), (158, 3), (159, 3), (160, 1), (161, 3), (162, 2), (163, 2),
    (164, 2), (165, 2), (166, 1), (167, 2), (168, 3), (169, 1), (170, 2), (171, 1), (172, 1), (173, 1), (174, 1),
    (175, 2), (176, 3), (177, 3), (178, 2),
];

/// Refuses to compile where a row has no level.
const _: () = {
    assert!(LEVELS.len() == ROWS.len(), "every row has a level");
    let mut i = 0;
    while i < ROWS.len() {
        assert!(LEVELS[i].0 == ROWS[i].code && 1 <= LEVELS[i].1 && LEVELS[i].1 <= 3, "the level of every row, in their order");
        i += 1;
    }
};

/// The level of the row of a code.
pub(super) fn of(code: u16) -> Level {
    let place = LEVELS.binary_search_by_key(&code, |(code, _)| *code);
    match place.ok().and_then(|place| LEVELS.get(place)) {
        Some((_, 1)) => Level::Anybody,
        Some((_, 2)) => Level::Trained,
        _ => Level::Skilled,
    }
}
