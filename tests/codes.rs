//! Codes: what parses, what does not and why, order, containment.

use export_control::{CnCode, ControlCode, Eccn, EntryCode, EuCode, HsCode, Regime, UsmlCode};
use proptest::prelude::*;

/// The message of a text that is no code of the type.
macro_rules! refused {
    ($code:ty, $text:literal => $message:literal) => {
        assert_eq!($text.parse::<$code>().unwrap_err().to_string(), $message);
    };
}

#[test]
fn codes_seen_in_the_lists_parse_and_display_unchanged() {
    for text in [
        "3A001",
        "3A001.b.2.c",
        "6A005.b.6.d.2.b",
        "3A001.z.1.a",
        "5A002.z.1.a",
        "1A613.y.1",
        "9A610.x",
        "0A521",
        "1C351.d.15",
        "1C111.a.3.f",
        "3B993.f.1.b.1",
        "2B910",
    ] {
        assert_eq!(text.parse::<Eccn>().expect(text).to_string(), text);
    }
    for text in ["3C001.a", "1C902.a.2.e", "2B902.z", "9A501.c.2", "3E901.b", "4A003.c"] {
        assert_eq!(text.parse::<CnCode>().expect(text).to_string(), text);
    }
    for text in ["3A001.a.12", "1C350.57", "6A001.a.1.a.2.a", "7E004.b.7.b.3", "3B501.n.1.c"] {
        assert_eq!(text.parse::<EuCode>().expect(text).to_string(), text);
    }
    for text in ["VIII(h)(1)", "XI(a)(4)(iii)", "XV(e)(12)", "XI(b)", "XXI", "VIII(i)"] {
        assert_eq!(text.parse::<UsmlCode>().expect(text).to_string(), text);
    }
}

#[test]
fn refusals_name_the_place() {
    refused!(Eccn, "" => "malformed ECCN ``: expected a digit at the end, as in `3A001` or `3A001.b.2`");
    refused!(Eccn, "3A00" => "malformed ECCN `3A00`: expected a digit at the end, as in `3A001` or `3A001.b.2`");
    refused!(Eccn, "3F001" => "malformed ECCN `3F001`: expected a product group letter A to E where `F` stands, as in `3A001` or `3A001.b.2`");
    refused!(Eccn, "3A001b" => "malformed ECCN `3A001b`: write `3A001.b`");
    refused!(Eccn, "3A001." => "malformed ECCN `3A001.`: write `3A001`");
    refused!(Eccn, "3A001.2" => "malformed ECCN `3A001.2`: expected a paragraph letter where `2` stands, as in `3A001` or `3A001.b.2`");
    refused!(Eccn, "3A001.b..2" => "malformed ECCN `3A001.b..2`: write `3A001.b.2`");
    refused!(Eccn, "3a001" => "malformed ECCN `3a001`: write `3A001`");
    refused!(CnCode, "3C001.1" => "malformed Chinese control code `3C001.1`: expected a paragraph letter where `1` stands, as in `3C001` or `1C902.a.2.e`");
    refused!(CnCode, "3C001.a.b" => "malformed Chinese control code `3C001.a.b`: expected a paragraph number where `b` stands, as in `3C001` or `1C902.a.2.e`");
    refused!(UsmlCode, "XXII(a)" => "malformed USML paragraph `XXII(a)`: expected a category `I` to `XXI` where `X` stands, as in `VIII(h)(1)`");
    refused!(UsmlCode, "XI(1)" => "malformed USML paragraph `XI(1)`: expected a paragraph in brackets where `(` stands, as in `VIII(h)(1)`");
    refused!(HsCode, "84.7" => "malformed tariff code `84.7`: expected 4 to 10 digits at the end, as in `8473.30` or `2850001901`");
    refused!(HsCode, "84732x" => "malformed tariff code `84732x`: expected a digit where `x` stands, as in `8473.30` or `2850001901`");
}

#[test]
fn a_code_means_something_only_in_its_regime() {
    let texts = ["us-ear", "cn-dual-use", "eu-dual-use"];
    let codes = texts.map(|regime| {
        ControlCode::parse(regime.parse::<Regime>().expect("a regime"), "3C001").expect("a code")
    });
    assert!(codes[0] != codes[1] && codes[1] != codes[2] && codes[0] != codes[2]);
    assert!(ControlCode::parse(Regime::CnDualUse, "EAR99").is_err());
}

fn code() -> impl Strategy<Value = String> {
    let segment = prop_oneof!["[a-z]{1,2}", "[1-9][0-9]{0,2}"];
    ("[0-9][A-E][0-9]{3}", "[a-z]", proptest::collection::vec(segment, 0..7), any::<bool>()).prop_map(
        |(base, first, rest, bare)| {
            if bare {
                return base;
            }
            let mut text = format!("{base}.{first}");
            for segment in rest {
                text.push('.');
                text.push_str(&segment);
            }
            text
        },
    )
}

proptest! {
    #[test]
    fn parse_and_display_are_inverse(text in code()) {
        prop_assert_eq!(text.parse::<Eccn>().expect("valid").to_string(), text);
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,40}") {
        let _ = text.parse::<Eccn>();
        let _ = text.parse::<CnCode>();
        let _ = text.parse::<EuCode>();
        let _ = text.parse::<UsmlCode>();
        let _ = text.parse::<HsCode>();
        let _ = text.parse::<EntryCode>();
    }

    #[test]
    fn a_code_contains_itself_and_what_lies_below(text in code(), tail in "[a-z]") {
        let code: EntryCode = text.parse().expect("valid");
        prop_assert!(code.contains(code));
        prop_assert!(code.entry().contains(code));
        if let Ok(below) = format!("{text}.{tail}").parse::<EntryCode>() {
            prop_assert!(code.contains(below) && !below.contains(code));
            prop_assert!(code < below);
        }
    }

    #[test]
    fn order_is_natural(number in 1_u32..900, other in 1_u32..900) {
        let code = |number| format!("1C351.d.{number}").parse::<Eccn>().expect("valid");
        prop_assert_eq!(code(number).cmp(&code(other)), number.cmp(&other));
    }
}
