//! Texts that are put into a template while the program is built: they cost no more than if they stood in it.

/// What fills a slot: a text that is known when the program is built, or nothing where the slot stays one.
type Text = Option<&'static str>;

/// How long the template is with its texts, in bytes.
pub(in crate::web) const fn length(template: &str, texts: &[Text]) -> usize {
    let (mut length, mut slot) = (template.len(), 0);
    while slot < texts.len() {
        if let Some(text) = texts[slot] {
            length = length + text.len() - 2;
        }
        slot += 1;
    }
    length
}

/// The template with its texts. A text may have slots of its own, and no markup; as the value of an attribute no `'` either.
pub(in crate::web) const fn joined<const LENGTH: usize>(template: &str, texts: &[Text]) -> [u8; LENGTH] {
    let template = template.as_bytes();
    let (mut joined, mut end) = ([0; LENGTH], 0);
    let (mut at, mut slot) = (0, 0);
    while at < template.len() {
        if template[at] == b'{' {
            if let Some(text) = texts[slot] {
                let is_attribute = at > 0 && template[at - 1] == b'\'';
                end = put(&mut joined, end, text.as_bytes(), is_attribute);
                at += 2;
                slot += 1 + slots(text.as_bytes());
                continue;
            }
            slot += 1;
        }
        joined[end] = template[at];
        end += 1;
        at += 1;
    }
    assert!(slot == texts.len(), "a template has a slot for each of its contents");
    joined
}

/// Writes a text behind what is there; the answer is the new end.
const fn put(joined: &mut [u8], end: usize, text: &[u8], is_attribute: bool) -> usize {
    let mut at = 0;
    while at < text.len() {
        assert!(text[at] != b'<', "a text has no markup");
        assert!(!is_attribute || (text[at] != b'\'' && text[at] != b'{'), "a text in an attribute ends with it");
        joined[end + at] = text[at];
        at += 1;
    }
    end + text.len()
}

/// How many slots a text has.
const fn slots(text: &[u8]) -> usize {
    let (mut slots, mut at) = (0, 0);
    while at < text.len() {
        if text[at] == b'{' {
            slots += 1;
        }
        at += 1;
    }
    slots
}
