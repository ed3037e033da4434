//! The file as the program at start-up writes it, which has no JSON to spare.

/// Writes a file of plans by the texts of their [links](crate::codec::link), with the text of a record that could not be read.
/// `from_json` reads it, where there is a plan or such a text.
pub fn of_links(links: impl Iterator<Item = String>, set_aside: Option<&str>) -> String {
    let mut json = String::from("{\"chain-balance\":3,\"plans\":[");
    let mut between = "\n";
    for link in links {
        json.push_str(between);
        push(&mut json, &link);
        between = ",\n";
    }
    json.push(']');
    if let Some(text) = set_aside {
        json.push_str(",\n\"set-aside\":");
        push(&mut json, text);
    }
    json.push('}');
    json
}

/// A text as JSON has it: between quotes, with all that a text may not have in it written otherwise.
fn push(json: &mut String, text: &str) {
    json.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => json.extend(['\\', sign]),
            '\0'..' ' => {
                json.push_str("\\u00");
                json.extend(
                    [u32::from(sign) / 16, u32::from(sign) % 16].iter().filter_map(|digit| char::from_digit(*digit, 16)),
                );
            }
            sign => json.push(sign),
        }
    }
    json.push('"');
}
