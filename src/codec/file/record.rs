//! The text of a record, as the device keeps it and as older versions saved it in files.

use std::rc::Rc;

use super::{Contents, FileError, LARGEST};
use crate::codec::error::DecodeError;
use crate::codec::link;
use crate::codec::saved::{Condition, MARK, Saved};
use crate::domain::plan::Plan;

/// Does a text begin like a record?
pub fn is_record(text: &str) -> bool {
    text.strip_prefix(MARK).is_some_and(|rest| rest.starts_with(' '))
}

/// Reads the plans of a record, or the one of a link. What can be read only in part is set aside as well.
pub(super) fn read(text: &str) -> Result<Contents, FileError> {
    if text.len() > LARGEST {
        return Err(FileError::TooLarge);
    }
    // Editors and mail programs end lines in their own way, and put an end to the last one.
    let record = text.trim().replace("\r\n", "\n");
    if !record.starts_with(MARK) {
        return match link::find(&record) {
            Ok(plan) => Ok(Contents::of_plans(vec![plan])),
            Err(DecodeError::Newer) => Err(FileError::Newer),
            Err(_) => Err(FileError::Unknown),
        };
    }
    let found = Saved::decode(&record);
    match (found.saved, found.condition) {
        (_, Condition::Newer) => Err(FileError::Newer),
        (None, _) => Err(FileError::Record),
        (Some(saved), condition) => {
            let rows = saved.rows.into_iter().filter(|row| !row.deleted);
            let plans: Vec<Plan> = rows.map(|row| Rc::unwrap_or_clone(row.plan)).collect();
            if plans.len() > Contents::MOST_PLANS {
                return Err(FileError::TooMany);
            }
            let set_aside = (condition == Condition::Damaged).then(|| String::from(text)).into_iter().collect();
            Ok(Contents { set_aside, ..Contents::of_plans(plans) })
        }
    }
}
