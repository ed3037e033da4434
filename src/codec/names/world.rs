//! The catalogue's most trained exercises in eleven languages.

use super::language::Language;
use crate::domain::catalogue::ExerciseId;

/// A row an exercise, a column a language, names parted by `|`.
const WORLD: &str = include_str!("../world.csv");

/// The names, each with its language. No cell of the table is quoted: what parts names is never part of one.
pub(super) fn names() -> impl Iterator<Item = (Language, &'static str, ExerciseId)> {
    let mut lines = WORLD.lines();
    let languages: Vec<Option<Language>> =
        lines.next().into_iter().flat_map(|head| head.split(',').skip(1)).map(Language::from_code).collect();
    lines
        .filter_map(move |line| {
            let (slug, cells) = line.split_once(',')?;
            let id = ExerciseId::from_slug(slug)?;
            let of_language = |(language, cell): (&Option<Language>, &'static str)| Some((language.as_ref().copied()?, cell));
            let cells: Vec<_> = languages.iter().zip(cells.split(',')).filter_map(of_language).collect();
            Some(cells.into_iter().flat_map(move |(language, cell)| {
                cell.split('|').filter(|name| !name.is_empty()).map(move |name| (language, name, id))
            }))
        })
        .flatten()
}
