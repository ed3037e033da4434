//! Plans as people write them, line by line and post by post, with their right readings.
#![cfg(feature = "import")]

mod support;

use std::sync::LazyLock;

use chain_balance::codec::text::read;
use support::readings::{Item, is_marked, is_right, lines, posts, tried};

const FOLDERS: [&str; 4] = [".", "more", "written", "posted"];

/// The lines of each folder that are read otherwise than their readings say. Each is read once for all tests.
static WRONG: LazyLock<Vec<Lines>> = LazyLock::new(|| FOLDERS.map(|folder| of_threads(lines(folder))).to_vec());

type Lines = Vec<(String, Vec<Vec<Item>>)>;

fn of_threads(lines: Lines) -> Lines {
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let read = |part: &[(String, Vec<Vec<Item>>)]| -> Lines {
        part.iter().filter(|(line, readings)| !is_right(line, readings)).cloned().collect()
    };
    std::thread::scope(|scope| {
        let parts = lines.chunks(lines.len().div_ceil(threads).max(1));
        let running: Vec<_> = parts.map(|part| scope.spawn(move || read(part))).collect();
        running.into_iter().flat_map(|part| part.join().expect("the lines of a part")).collect()
    })
}

fn wrong(folder: &str) -> Vec<String> {
    let place = FOLDERS.iter().position(|other| *other == folder).expect("a folder");
    WRONG[place].iter().map(|(line, _)| line.clone()).collect()
}

#[track_caller]
fn at_most(most: usize, wrong: &[String]) {
    assert!(wrong.len() <= most, "{} of at most {most}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn lines_are_read_as_a_careful_person_would() {
    assert_eq!(lines(".").len(), 212);
    at_most(6, &wrong("."));
}

#[test]
fn other_lines_of_the_same_kinds_are_read_too() {
    at_most(lines("more").len() / 20, &wrong("more"));
}

#[test]
fn lines_of_notes_chats_and_other_languages_are_read_too() {
    assert!(lines("written").len() >= 60);
    at_most(0, &wrong("written"));
}

#[test]
fn lines_as_strangers_post_them_are_read_too() {
    assert!(lines("posted").len() >= 1_350);
    at_most(0, &wrong("posted"));
}

#[test]
fn posts_are_read_whole() {
    let wrong: Vec<String> = posts(".").iter().filter_map(|post| post.wrong()).collect();
    at_most(1, &wrong);
    let wrong: Vec<String> =
        ["more", "written", "posted"].iter().flat_map(|folder| posts(folder)).filter_map(|post| post.wrong()).collect();
    at_most(0, &wrong);
}

#[test]
fn no_line_is_read_wrong_without_a_mark() {
    for (line, readings) in WRONG.iter().flatten() {
        let (days, reading) = tried(line);
        assert!(is_marked(&reading, 3), "{line}: {days:?} for {readings:?}");
    }
}

#[test]
fn every_line_of_a_post_is_accounted_for() {
    for post in [".", "more", "written", "posted"].into_iter().flat_map(posts) {
        let reading = read(&post.text);
        for (place, line) in post.text.lines().enumerate() {
            let rule = line.chars().all(|character| !character.is_alphanumeric());
            let said = reading.remarks.iter().any(|remark| remark.line == place + 1);
            assert!(said || rule, "{}: line {}: {line}", post.name, place + 1);
        }
    }
}

#[test]
fn the_stamps_of_a_chat_change_nothing() {
    let stamps =
        ["[14.01.26, 08:12:33] Kim: ", "1/14/26, 8:12 AM - Coach Kim: ", "\u{200e}[14/01/2026, 08:12] +49 170 1234567: "];
    let is_stamped = |line: &str| line.starts_with(['[', '1']) && line.contains(':') && line.contains(", ");
    let all = [".", "more", "written", "posted"].into_iter().flat_map(posts);
    for (post, stamp) in all.filter(|post| !post.text.lines().any(is_stamped)).zip(stamps.into_iter().cycle()) {
        let stamped =
            |line: &str| if line.contains(char::is_alphanumeric) { format!("{stamp}{line}") } else { line.to_owned() };
        let text: Vec<String> = post.text.lines().map(stamped).collect();
        assert_eq!(read(&text.join("\n")).weeks, read(&post.text).weeks, "{} {stamp}", post.name);
    }
}
