//! Files that people try and that hold no log: what they are, and what to do.

use core::fmt;

/// What a file is instead of a log.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Foreign {
    /// Activities of Garmin.
    Garmin,
    /// Activities of Strava.
    Strava,
    /// The health data of a phone, or another text with tags.
    Tags,
    /// A workbook of the old kind.
    OldWorkbook,
    /// A workbook that must be opened first: `.xlsx`.
    Workbook,
    /// Another workbook or a document in an archive: `.ods`, `.docx`, `.numbers`.
    Document,
    /// A `.zip`, which must be opened first.
    Zip,
    /// Another kind of archive.
    Archive,
    /// The database of an app.
    Database,
    /// A document for print.
    Pdf,
    /// A picture.
    Picture,
    /// Activities of a watch: `.fit`.
    Fit,
    /// Text in UTF-16, which must be decoded first.
    Utf16,
}

impl Foreign {
    /// What the first bytes or the header say; nothing for what may be a log.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let starts: [(&[u8], Self); 13] = [
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Self::OldWorkbook),
            (b"SQLite format 3\0", Self::Database),
            (b"%PDF", Self::Pdf),
            (b"\x89PNG", Self::Picture),
            (b"\xff\xd8\xff", Self::Picture),
            (b"GIF8", Self::Picture),
            (b"RIFF", Self::Picture),
            (b"\x1f\x8b", Self::Archive),
            (b"7z\xbc\xaf\x27\x1c", Self::Archive),
            (b"Rar!", Self::Archive),
            (b"BZh", Self::Archive),
            (b"\xff\xfe", Self::Utf16),
            (b"\xfe\xff", Self::Utf16),
        ];
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            return Some(archive(bytes));
        }
        if bytes.get(8..12) == Some(b".FIT") {
            return Some(Self::Fit);
        }
        if let Some((_, what)) = starts.into_iter().find(|(start, _)| bytes.starts_with(start)) {
            return Some(what);
        }
        let head: Vec<u8> = bytes.iter().take(2_000).copied().collect();
        let zeros = head.iter().filter(|byte| **byte == 0).count();
        // Latin letters in UTF-16 have a nought beside each.
        if head.len() > 3 && zeros * 5 > head.len() * 2 && zeros * 5 < head.len() * 3 {
            return Some(Self::Utf16);
        }
        let line = String::from_utf8_lossy(&head);
        let line = line.trim_start_matches('\u{feff}').lines().next().unwrap_or_default().replace('"', "");
        let tags = ["<?xml", "<!doctype", "<html", "<gpx", "<trainingcenter", "<healthdata"];
        let small = line.get(..line.len().min(40)).unwrap_or_default().trim_start().to_ascii_lowercase();
        if tags.iter().any(|tag| small.starts_with(tag)) {
            Some(Self::Tags)
        } else if line.starts_with("Activity Type") || line.contains("Avg HR,Max HR") {
            Some(Self::Garmin)
        } else if line.starts_with("Activity ID,Activity Date") {
            Some(Self::Strava)
        } else {
            None
        }
    }

    /// Can it be opened, by a program that unpacks it?
    pub const fn opens(self) -> bool {
        matches!(self, Self::Zip | Self::Workbook | Self::Utf16)
    }
}

/// What an archive holds, by the names of its first files.
fn archive(bytes: &[u8]) -> Foreign {
    let has = |name: &[u8], within: usize| {
        bytes.get(..bytes.len().min(within)).unwrap_or(bytes).windows(name.len()).any(|at| at == name)
    };
    let directory = bytes.get(bytes.len().saturating_sub(20_000)..).unwrap_or(bytes);
    let ends = |name: &[u8]| directory.windows(name.len()).any(|at| at == name);
    if has(b"xl/workbook.xml", 20_000) || ends(b"xl/workbook.xml") {
        Foreign::Workbook
    } else if has(b"mimetypeapplication/", 200)
        || has(b"Index/Document.iwa", 2_000)
        || ends(b"word/document.xml")
        || ends(b"xl/workbook.bin")
    {
        Foreign::Document
    } else {
        Foreign::Zip
    }
}

impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Garmin => "this is a Garmin file of activities: it holds no sets",
            Self::Strava => "this is a Strava file of activities: it holds no sets",
            Self::Fit => "this is the activity of a watch: it holds no sets that can be read. Export the log of your training app",
            Self::Tags => "this is a page or a file of health data: it holds no sets that can be read. Export the log of your training app as CSV",
            Self::OldWorkbook => "this is an Excel workbook of the old kind: save it as .xlsx or CSV",
            Self::Workbook => "this is an Excel workbook, which cannot be opened here: save it as CSV",
            Self::Document => "this is a document that cannot be opened: save the table as .xlsx or CSV",
            Self::Zip => "this is a .zip, which cannot be opened here: unpack it, and choose the file that is in it",
            Self::Archive => "this is a packed file: unpack it, and choose the file that is in it",
            Self::Database => "this is the database of an app, a backup: export the log as CSV instead",
            Self::Pdf => "this is a PDF: export the log as CSV instead",
            Self::Picture => "this is a picture: export the log as CSV instead",
            Self::Utf16 => "this is text in UTF-16, which cannot be read here: save it as CSV in UTF-8",
        })
    }
}
