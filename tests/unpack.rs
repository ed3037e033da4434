//! Archives, workbooks and texts in other encodings give the logs that are in them.
#![cfg(feature = "unpack")]

mod support;

use std::io::{Cursor, Write};

use chain_balance::codec::log::{App, Foreign};
use chain_balance::codec::recognise::{Kind, recognise};
use chain_balance::codec::unpack::{UnpackError, UnpackedFile, unpack};
use support::logs::{days, history, log};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const GERMAN: &str = include_str!("fixtures/log/strong-german.csv");
const FITNOTES: &str = include_str!("fixtures/log/fitnotes.csv");

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a file in memory");
        archive.write_all(content).expect("memory");
    }
    archive.finish().expect("memory").into_inner()
}

/// A workbook whose sheets have these rows of XML.
fn workbook(sheets: &[(&str, &str)]) -> Vec<u8> {
    let place = |place: usize| place + 1;
    let entries = sheets.iter().enumerate();
    let list: String = entries
        .clone()
        .map(|(at, (name, _))| format!("<sheet name=\"{name}\" sheetId=\"{0}\" r:id=\"rId{0}\"/>", place(at)))
        .collect();
    let relations: String = entries
        .clone()
        .map(|(at, _)| {
            format!(
                "<Relationship Id=\"rId{0}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
                 Target=\"worksheets/sheet{0}.xml\"/>",
                place(at)
            )
        })
        .collect();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let book = format!("<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets>{list}</sheets></workbook>");
    let relations = format!(
        "<Relationships xmlns=\"{package}/relationships\">{relations}<Relationship Id=\"s\" Type=\"{office}/styles\" \
         Target=\"styles.xml\"/></Relationships>"
    );
    let root = format!(
        "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r\" Type=\"{office}/officeDocument\" \
         Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let styles =
        format!("<styleSheet xmlns=\"{main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    let mut files: Vec<(String, String)> = vec![
        (String::from("[Content_Types].xml"), format!("<Types xmlns=\"{package}/content-types\"/>")),
        (String::from("_rels/.rels"), root),
        (String::from("xl/workbook.xml"), book),
        (String::from("xl/_rels/workbook.xml.rels"), relations),
        (String::from("xl/styles.xml"), styles),
    ];
    for (at, (_, rows)) in entries {
        let sheet = format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>");
        files.push((format!("xl/worksheets/sheet{}.xml", place(at)), sheet));
    }
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    zipped(&files)
}

/// The rows of a sheet: texts, and dates as the numbers that Excel keeps.
fn rows(table: &[&[&str]]) -> String {
    let row = |(at, cells): (usize, &&[&str])| {
        let cells = cells.iter().zip('A'..).map(|(cell, column)| match cell.parse::<u32>() {
            Ok(number) => format!("<c r=\"{column}{}\" s=\"{}\"><v>{number}</v></c>", at + 1, u8::from(number > 40_000)),
            Err(_) => format!("<c r=\"{column}{}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>", at + 1),
        });
        format!("<row r=\"{}\">{}</row>", at + 1, cells.collect::<String>())
    };
    table.iter().enumerate().map(row).collect()
}

#[track_caller]
fn one(bytes: Vec<u8>) -> Vec<u8> {
    let parts = unpack(bytes).unwrap_or_else(|error| panic!("{error}"));
    let [part] = <[UnpackedFile; 1]>::try_from(parts).unwrap_or_else(|parts| panic!("{} parts", parts.len()));
    part.text
}

#[test]
fn utf_16_in_both_orders_and_windows_1252_are_read() {
    let expected = days(&history(&log(GERMAN)));
    let units = || [0xfeff].into_iter().chain(GERMAN.encode_utf16());
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    let windows: Vec<u8> = GERMAN.chars().map(|letter| u8::try_from(u32::from(letter)).expect("a letter of Latin 1")).collect();
    assert_eq!(recognise(&windows), Kind::Encoded);
    for bytes in [little.clone(), little[2..].to_vec(), big.clone(), big[2..].to_vec(), windows, GERMAN.into()] {
        assert_eq!(days(&history(&log(one(bytes)))), expected);
    }
}

#[test]
fn a_zip_with_one_export_is_that_export() {
    let noise: [(&str, &[u8]); 3] = [("read me.txt", b"Thank you."), ("__MACOSX/._a.csv", b"\0\0"), ("a.png", b"\x89PNG")];
    let archive = zipped(&[&noise[..], &[("export/fitnotes.csv", FITNOTES.as_bytes())]].concat());
    assert_eq!(recognise(&archive), Kind::Packed(Foreign::Zip));
    assert_eq!(one(archive), FITNOTES.as_bytes());
    let two = unpack(zipped(&[("a.csv", FITNOTES.as_bytes()), ("b.csv", GERMAN.as_bytes())])).expect("two logs");
    assert_eq!(two.iter().map(|part| part.name.as_str()).collect::<Vec<_>>(), ["a.csv", "b.csv"]);
    assert_eq!(unpack(zipped(&noise)), Err(UnpackError::Nothing(Foreign::Zip)));
}

#[test]
fn a_file_of_plans_is_found_in_a_zip_and_in_utf_16() {
    let json = r#"{ "chain-balance": 3, "plans": ["1AAABAAABAgoF83Elyg"] }"#;
    assert_eq!(one(zipped(&[("notes.txt", b"Thank you."), ("plans.chain-balance.json", json.as_bytes())])), json.as_bytes());
    let utf_16: Vec<u8> = format!("\u{feff}{json}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(matches!(recognise(&utf_16), Kind::Packed(_)));
    assert_eq!(one(utf_16), json.as_bytes());
}

#[test]
fn a_workbook_gives_the_sheet_that_holds_the_log() {
    let sets = rows(&[
        &["Coach Ada"],
        &["Date", "Exercise", "Set Type", "Reps"],
        &["45425", "Squat (Barbell)", "Warm-up", "5"],
        &["45425", "Squat (Barbell)", "Standard", "5"],
        &["45435", "Deadlift (Barbell)", "Standard", "5"],
    ]);
    let notes = rows(&[&["Note", "Text"], &["1", "none"]]);
    let book = workbook(&[("Notes", &notes), ("Sets", &sets)]);
    assert_eq!(recognise(&book), Kind::Packed(Foreign::Workbook));
    let text = one(book.clone());
    assert_eq!(
        String::from_utf8(text.clone()).expect("text"),
        "Coach Ada\nDate,Exercise,Set Type,Reps\n2024-05-13 00:00:00,Squat (Barbell),Warm-up,5\n\
         2024-05-13 00:00:00,Squat (Barbell),Standard,5\n2024-05-23 00:00:00,Deadlift (Barbell),Standard,5\n"
    );
    assert_eq!(recognise(&text), Kind::Table);
    let two = unpack(workbook(&[("May", &sets), ("June", &sets)])).expect("two sheets");
    assert_eq!(two.iter().map(|part| part.name.as_str()).collect::<Vec<_>>(), ["May", "June"]);
    assert_eq!(one(zipped(&[("book.xlsx", &book)])), text);
}

#[test]
fn a_sheet_that_claims_to_be_huge_and_an_archive_that_bursts_are_refused_or_read_in_little_memory() {
    let far = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    let sets = rows(&[&["Date", "Exercise"], &["45425", "Squat"], &["45425", "Squat"]]);
    let text = one(workbook(&[("Far", &format!("{sets}{far}"))]));
    assert_eq!(text.split(|byte| *byte == b'\n').count(), 4);
    let bomb = zipped(&[("log.csv", &vec![b'0'; 60_000_000])]);
    assert!(bomb.len() < 100_000);
    assert_eq!(unpack(bomb), Err(UnpackError::TooLarge));
    let mut cut = zipped(&[("log.csv", FITNOTES.as_bytes())]);
    cut.truncate(cut.len() / 2);
    assert_eq!(unpack(cut), Err(UnpackError::Damaged(Foreign::Zip)));
}

#[test]
fn what_cannot_be_read_is_named() {
    let old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0".to_vec();
    let sentence = "this is an Excel workbook of the old kind: save it as .xlsx or CSV";
    assert_eq!(unpack(old).expect_err("no .xlsx").to_string(), sentence);
    assert_eq!(unpack(b"\x01\xff\x02".to_vec()), Err(UnpackError::NoText));
    assert_eq!(recognise(FITNOTES.as_bytes()), Kind::Log(App::FitNotes));
}
