//! Text within markup is text, and nothing else.

mod support;

use chain_balance::codec::markup::escaped;
use proptest::prelude::*;
use support::any;

#[test]
fn what_means_something_to_html_xml_or_a_blog_is_written_otherwise() {
    for (text, written) in [
        ("Kim's \"A & B\" &amp;", "Kim&#39;s &quot;A &amp; B&quot; &amp;amp;"),
        ("<b onclick=`x`>]]>", "&lt;b onclick=&#96;x&#96;&gt;&#93;&#93;&gt;"),
        ("[gallery] {{ more }}", "&#91;gallery&#93; &#123;&#123; more &#125;&#125;"),
        ("two\r\nlines\tand a tab", "two&#13;&#10;lines&#9;and a tab"),
        ("\u{0}a\u{1f}b\u{7f}c\u{9f}d\u{fffe}e\u{ffff}f", "abcdef"),
        ("Zurück 押 🏋", "Zurück 押 🏋"),
    ] {
        assert_eq!(escaped(text), written, "{text}");
    }
}

proptest! {
    #![proptest_config(any::cases(300))]

    #[test]
    fn a_reader_of_xml_gives_the_text_back(text in ".{0,60}") {
        let markup = format!("<a b=\"{0}\" c='{0}'>{0}</a>", escaped(&text));
        let document = roxmltree::Document::parse(&markup).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let root = document.root_element();
        let kept = |sign: &char| matches!(sign, '\t' | '\n' | '\r') || !sign.is_control() && !matches!(sign, '\u{fffe}' | '\u{ffff}');
        let expected: String = text.chars().filter(kept).collect();
        prop_assert_eq!(root.attribute("b"), Some(expected.as_str()));
        prop_assert_eq!(root.attribute("c"), Some(expected.as_str()));
        prop_assert_eq!(root.text().unwrap_or_default(), expected);
    }
}
