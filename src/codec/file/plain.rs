//! The file as the start-up program writes it, which has no room for serde's JSON.

/// Writes a file of plans by the texts of their [links](crate::codec::link), with the text of a record that could not be read.
/// `from_json` reads it back, as long as there is a plan or such a text.
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

/// Adds a text as a string of JSON, escaped.
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
