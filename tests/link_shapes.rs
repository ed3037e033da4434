//! What mail programs, chats and blogs do to a link does not keep it from opening.

mod support;

use chain_balance::codec::error::DecodeError;
use chain_balance::codec::link::{claims, encode, find, opened};
use chain_balance::domain::muscle::Muscle;
use chain_balance::domain::name::Name;
use chain_balance::domain::plan::{Plan, Weekday};
use support::{days, muscles, name, own};

const PAGE: &str = "https://lifter.github.io/chain-balance/";

fn plan() -> Plan {
    let mut plan = days(&[&[("back-squat", 5, 5), ("bench-press-barbell", 5, 5)], &[("deadlift", 1, 5), ("plank", 3, 45)]]);
    plan.name = name("Tuesdays & Fridays");
    plan
}

fn text() -> String {
    encode(&plan())
}

#[track_caller]
fn opens(shape: &str) {
    assert_eq!(find(shape), Ok(plan()), "{shape}");
}

/// As a program writes it that escapes whatever is no letter and no digit.
fn escaped(text: &str) -> String {
    let escape = |byte| if u8::is_ascii_alphanumeric(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(escape).collect()
}

/// The text with something put into its middle, and between any two of its characters.
fn with_inside(filling: &str) -> [String; 2] {
    let text = text();
    let (first, second) = text.split_at(text.len() / 2);
    let apart: Vec<String> = text.chars().map(String::from).collect();
    [format!("{PAGE}#p={first}{filling}{second}"), format!("{PAGE}#p={}", apart.join(filling))]
}

#[test]
fn an_address_a_fragment_and_the_text_alone_open() {
    for before in ["", "p=", "#p=", "/#p=", PAGE, &format!("{PAGE}index.html")] {
        let mark = if before.is_empty() || before.ends_with("p=") { "" } else { "#p=" };
        opens(&format!("{before}{mark}{}", text()));
        opens(&format!("  \n{before}{mark}{}\r\n", text()));
    }
}

#[test]
fn a_link_opens_percent_encoded_once_and_twice() {
    let link = format!("{PAGE}#p={}", text());
    opens(&escaped(&link));
    opens(&escaped(&escaped(&link)));
    opens(&escaped(&link).to_ascii_lowercase().replace(&text().to_ascii_lowercase(), &text()));
    opens(&link.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>());
}

#[test]
fn a_link_opens_with_its_number_sign_escaped() {
    opens(&format!("{PAGE}%23p={}", text()));
    opens(&format!("{PAGE}%2523p%253D{}", text()));
    let wrapped =
        format!("https://eur01.safelinks.example/?url={}&data=05%7C02%7C&reserved=0", escaped(&format!("{PAGE}#p={}", text())));
    opens(&wrapped);
}

#[test]
fn a_link_opens_with_blanks_breaks_and_invisible_characters_inside() {
    for filling in [
        " ", "+", "\n", "\r\n", "\n    ", "=\r\n", "\t", "\u{200b}", "\u{200d}", "\u{feff}", "\u{ad}", "\u{2060}", "%0D%0A",
        "%20",
    ] {
        with_inside(filling).iter().for_each(|shape| opens(shape));
    }
    opens(&format!("{PAGE}#\u{200b}p={}", text()));
}

#[test]
fn a_link_opens_with_something_behind_it() {
    for behind in [
        "=",
        "==",
        "%3D",
        "#?secret=abc",
        "?fbclid=IwAR0abc_DEF-123",
        "&utm_source=mail&utm_medium=email",
        "#:~:text=Squat",
        "/",
        "%20",
        ".",
        ",",
        ";",
        ":",
        "!",
        "?",
        ")",
        "]",
        "}",
        ">",
        "\"",
        "'",
        "”",
        "»",
        "…",
        "...",
        "*",
        "**",
        "_",
        "__",
        "-",
        "_-_",
        "%5F",
        "|",
        "\u{200b}",
        "<br>",
    ] {
        opens(&format!("{PAGE}#p={}{behind}", text()));
    }
}

#[test]
fn a_link_opens_out_of_a_sentence() {
    let link = format!("{PAGE}#p={}", text());
    opens(&format!("Have a look at {link} and tell me what you think."));
    opens(&format!("My plan ({link}), as promised"));
    opens(&format!("<{link}>"));
    opens(&format!("[my plan]({link})"));
    opens(&format!("<a href=\"{link}\">my plan</a>"));
    opens(&format!("看这里：{link}。"));
    opens(&format!("Have+a+look+at+{link}+and+tell+me"));
    opens(&format!("Have%20a%20look%20at%20{}%20and%20tell%20me", escaped(&link)));
}

#[test]
fn the_page_of_a_blog_is_not_taken_for_the_plan() {
    opens(&format!("https://blog.example/?p=123#p={}", text()));
    opens(&format!("https://blog.example/?page_id=7&p=123&top=1#p={}", text()));
    opens(&format!("https://blog.example/?p=123#p={}#?secret=abc", text()));
}

#[test]
fn a_link_opens_with_its_fragment_made_a_query() {
    opens(&format!("{PAGE}?p={}", text()));
    opens(&format!("{PAGE}?utm_source=mail&p={}", text()));
}

#[test]
fn a_shortened_link_is_cut_off_and_not_another_plan() {
    let text = text();
    for end in ["…", "...", "\u{2026}\u{200b}", " …", "%E2%80%A6"] {
        assert_eq!(find(&format!("{PAGE}#p={}{end}", &text[..40])), Err(DecodeError::CutOff), "{end}");
    }
}

#[test]
fn what_holds_no_plan_is_empty() {
    for shape in ["", " ", "\n", "#", "#p=", "%", "%23p%3D", "…", "https://lifter.github.io/chain-balance/#p="] {
        assert_eq!(find(shape), Err(DecodeError::Empty), "{shape}");
    }
}

#[test]
fn only_a_fragment_claims_to_be_a_plan() {
    for shape in [
        format!("#p={}", text()),
        format!("{PAGE}#p=broken"),
        format!("{PAGE}?p=123#p={}", text()),
        format!("{PAGE}%23p={}", text()),
        format!("{PAGE}%2523p%253D{}", text()),
        String::from("#p="),
    ] {
        assert!(claims(&shape), "{shape}");
    }
    for shape in ["", "#", "#muscles", PAGE, "#top=1", "https://example.org/?map=1", "#sharp=1", "p=123", "/p=123"] {
        assert!(!claims(shape), "{shape}");
    }
}

#[test]
fn emphasis_of_a_chat_around_a_text_is_no_part_of_it() {
    for (before, behind) in [("_", "_"), ("__", "__"), ("*_", "_*"), ("-", "-"), ("~", "~")] {
        opens(&format!("{before}{PAGE}#p={}{behind}", text()));
    }
    assert_eq!(find(&format!("{PAGE}#p={}_", &text()[..40])), Err(DecodeError::CutOff), "and what is cut off stays so");
}

#[test]
fn an_address_opens_its_plan_or_says_why_not() {
    for shape in ["#p=", "%23p=", "%2523p=", "%23p%3D", "index.html%23p=", "a/b/c/%23p%3D", "?fbclid=1#p="] {
        assert_eq!(opened(&format!("{PAGE}{shape}{}", text())), Some(Ok(plan())), "{shape}");
    }
    for shape in ["#?p=", "#&p=", "#p:", "#plan=", "#plan:", "#?plan=", "#", "%23", "%23%3Fp%3D"] {
        let address = format!("{PAGE}{shape}{}", text());
        assert_eq!(opened(&address), Some(Ok(plan())), "{shape}");
        assert!(claims(&address), "{shape}");
        assert_eq!(opened(&address[..address.len() - 5]), Some(Err(DecodeError::CutOff)), "{shape}");
    }
    for shape in ["#p=", "#?p=", "#plan=", "#", "%23p%3D"] {
        assert_eq!(opened(&format!("{PAGE}{shape}{}", text()).to_lowercase()), Some(Err(DecodeError::LowerCase)), "{shape}");
        assert_eq!(find(&format!("{shape}{}", text().to_lowercase())), Err(DecodeError::LowerCase), "{shape}");
    }
    for shape in ["#P=", "#!p=", "#/p=", "#!/p=", "#!P=", "%23P%3D", "index.html%23!p="] {
        assert_eq!(opened(&format!("{PAGE}{shape}{}", text())), Some(Err(DecodeError::Foreign)), "{shape}");
        assert_eq!(find(&format!("{PAGE}{shape}{}", text())), Err(DecodeError::Foreign), "one rule for every door: {shape}");
    }
    for shape in [
        "",
        "#",
        "#muscles",
        "#!/plan",
        "#/plans",
        "#Push=1",
        "#sharp=1",
        "?p=123",
        "?P=123",
        "#?secret=abc",
        "#1",
        "#1.2-targets",
        "#planned=1",
        "#result",
    ] {
        assert_eq!(opened(&format!("{PAGE}{shape}")), None, "{shape}");
    }
}

#[test]
fn the_query_of_another_page_claims_nothing() {
    for shape in ["https://blog.example/?p=123", "https://blog.example/?page=2&p=123", "https://blog.example/?p=123#muscles"] {
        assert!(!claims(shape), "{shape}");
        assert!(find(shape).is_err(), "{shape}");
    }
    let query = format!("{PAGE}?p={}", text());
    assert!(!claims(&query));
    opens(&format!("{PAGE}#p={}?p=123", text()));
    opens(&format!("{PAGE}#?p={}&p=123", text()));
    opens(&query);
}

/// A name given to the plan, a day and an own exercise, and what comes back.
#[track_caller]
fn comes_back(given: &str, kept: &str) {
    let mut plan = Plan::default();
    plan.name = Name::clean(given);
    plan.set_day(0, Name::clean(given), Some(Weekday::Monday)).expect("the only day");
    plan.add_own(own(given, muscles(&[Muscle::Neck], &[]))).expect("room for an own exercise");
    let back = find(&format!("{PAGE}#p={}", encode(&plan))).expect("a plan");
    let names = [&back.name, &back.days()[0].name, &back.own()[0].name].map(Name::as_str);
    assert_eq!(names, [kept; 3]);
    assert_eq!(back, plan);
}

#[test]
fn names_of_any_script_survive_exactly() {
    for given in ["क".repeat(80), "क्षि".repeat(20), "🏋".repeat(80), "👩‍👩‍👧‍👦".repeat(11), "ق".repeat(80), "e\u{301}".repeat(40)]
    {
        comes_back(&given, &given);
    }
    for given in
        ["<img src=x onerror=alert(1)>", "'; DROP TABLE plans; --", "{{7*7}}", "\\u0041 %41 &amp; +=#p=1", "name: #1 = 3x5"]
    {
        comes_back(given, given);
    }
}

#[test]
fn hostile_names_are_harmless_or_cut() {
    comes_back("\u{202e}gnihsuP\u{202c} \u{2066}day\u{2069}\u{61c}", "gnihsuP day");
    comes_back("a\u{0}b\u{7}c\u{1b}[31m\u{feff}", "abc[31m");
    comes_back(" Push\r\n\tand   pull \u{2028} ", "Push and pull");
    comes_back(&format!("e{}", "\u{301}".repeat(10_000)), &format!("e{}", "\u{301}".repeat(79)));
    comes_back(&"🏋".repeat(81), &"🏋".repeat(80));
    comes_back(&format!("{} {}", "a".repeat(79), "b"), &"a".repeat(79));
    comes_back("\u{202e}\n\u{0}", "");
}
