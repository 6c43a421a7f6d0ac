//! Addresses that somebody made up: in lists, and as a generator makes them.

use proptest::prelude::*;
use url::Url;

use super::*;

#[test]
fn r033_hostile_addresses_do_not_match_a_wildcard() {
    let long_label = format!("https://pre-{}.example.com/cb", "a".repeat(300));
    for presented in [
        "https://pre-.example.com/cb",
        "https://pre-a.b.example.com/cb",
        "https://pre-a.example.com.evil.com/cb",
        "https://evil.com/pre-a.example.com/cb",
        "https://pre-a.example.com@evil.com/cb",
        "https://a@b@evil.com#pre-a.example.com/cb",
        "https://evil.com\\@pre-a.example.com/cb",
        "https://evil.com\\.example.com/cb",
        "https://pre-a%2eexample.com/cb",
        "https://pre-a%2e.example.com/cb",
        "https://pre-a.example.com:444/cb",
        "http://pre-a.example.com/cb",
        "https://pre-a.example.com/cb/",
        "https://pre-a.example.com/cb/../x",
        "https://pre-a.example.com/cb/..;/x",
        "https://pre-a.example.com/%2e%2e/",
        "https://pre-a.example.com/cb%2f..%2fx",
        "//pre-a.example.com/cb",
        "https:pre-a.example.com/cb",
        "https:/pre-a.example.com/cb",
        "https:\\\\pre-a.example.com/cb",
        "https://pre-a\t.example.com/cb",
        "https://pre-a.example.com/cb\t",
        "\thttps://pre-a.example.com/cb",
        "https://pre-a.example.com/cb\r",
        "https://pre-a.example.com/cb\n",
        "https://pre-a\r\n.example.com/cb",
        "https://pre-a\0.example.com/cb",
        "https://pre-a.example.com/cb\0",
        "https://pre-a。example.com/cb",
        "https://pre-a．example.com/cb",
        "https://pre-a｡example.com/cb",
        "https://pre-a.example.com./cb",
        "HTTPS://pre-a.example.com/cb",
        "Https://pre-a.example.com/cb",
        "hTTps://PRE-a.example.com/cb",
        "https://pre-A.example.com/cb",
        "https://pre-ä.example.com/cb",
        "https://pre-a_b.example.com/cb",
        "https://pre-a/.example.com/cb",
        "https://pre-evil.com/.example.com/cb",
        "https://pre-evil.com?.example.com/cb",
        "https://pre-evil.com#.example.com/cb",
        "https://pre-x:y@evil.com/.example.com/cb",
        "https://pre-*.example.com/cb",
        "https://pre-example.com/cb",
        "javascript:alert(1)//https://pre-a.example.com/cb",
        long_label.as_str(),
    ] {
        assert!(!matches("https://pre-*.example.com/cb", presented), "{presented:?}");
    }
}

#[test]
fn r184_nothing_that_leaves_this_host_is_a_local_path() {
    for path in ["/", "/account", "/account?tab=1&x=a%20b", "/oauth2/auth?client_id=a"] {
        assert_eq!(local_path(path), Some(path));
    }
    for hostile in [
        "",
        "account",
        "//evil",
        "/\\evil",
        "/%09/evil",
        "/\t/evil",
        "https:evil",
        "https:/evil",
        "https://evil",
        "\\\\evil",
        "//evil%00",
        "/%2Fevil",
        "/%5cevil",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "/x\r\nSet-Cookie: a",
        "/%0d%0aa",
        " /x",
    ] {
        assert_eq!(local_path(hostile), None, "{hostile:?}");
    }
}

#[test]
fn r184_hostile_redirects_match_no_registration() {
    for own in [
        "https://app.example.com/cb",
        "https://*.example.com/cb",
        "http://localhost:3000",
    ] {
        for hostile in [
            "//evil",
            "/\\evil",
            "/%09/evil",
            "https:evil",
            "https:/evil",
            "\\\\evil",
            "//evil%00",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "https://app.example.com/cb\r\nX: y",
            "http://localhost:3000@evil.com",
            "http://localhost:30001",
        ] {
            assert!(!matches(own, hostile), "{own} {hostile:?}");
        }
    }
}

/// What both parsers have to agree on.
fn seen_by_the_second_parser(text: &str) -> Option<(String, String, Option<u16>)> {
    let url = Url::parse(text).ok()?;
    Some((
        url.scheme().to_owned(),
        url.host_str()?.to_owned(),
        url.port_or_known_default(),
    ))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// R40. Presented addresses are mutations of ones that fit, so that many are accepted.
    #[test]
    fn r040_a_second_parser_sees_the_host_that_was_matched(
        filling in "[a-z0-9-]{0,8}|xn--[a-z0-9-]{0,8}|[\\x00-\\x7f]{0,6}|\\PC{0,4}",
        at in 0_usize..40,
        noise in "|[:@/\\\\.?#%*A-Z\t\r\n]{0,3}|%2e|%2f|:443|\\PC{0,2}",
    ) {
        for own in ["https://*.example.com/cb", "https://pre-*-post.example.com:8443/cb?x=1", "http://*.localhost:3000"] {
            let uri = registered(own);
            let mut presented = own.replace('*', &filling);
            let at = (0..=at.min(presented.len())).rev().find(|at| presented.is_char_boundary(*at)).unwrap_or(0);
            presented.insert_str(at, &noise);
            if let Some(matched) = uri.matches(&presented, None) {
                prop_assert_eq!(&matched, &presented);
                let (scheme, host, port) = seen_by_the_second_parser(&presented).expect("the second parser refuses it");
                let (own_scheme, own_host, own_port) = seen_by_the_second_parser(&own.replace('*', "x")).unwrap();
                prop_assert_eq!((scheme, port), (own_scheme, own_port));
                let (_, domain) = host.split_once('.').unwrap();
                prop_assert_eq!(domain, own_host.split_once('.').unwrap().1);
            }
        }
    }

    #[test]
    fn r040_whatever_can_be_registered_means_the_same_to_a_second_parser(text in "(https?|myapp|HTTP)://?[a-z0-9.*:@%\\[\\]-]{1,20}(/[a-z0-9.%?#*/;]{0,10})?") {
        if let Ok(uri) = RegisteredUri::parse(&text, Policy::default()) {
            let filled = text.replace('*', "x");
            let second = Url::parse(&filled).expect("the second parser refuses it");
            let is_same = second.as_str() == filled || second.as_str().strip_suffix('/') == Some(filled.as_str());
            prop_assert!(is_same, "{} for {}", second, filled);
            prop_assert!(uri.matches(&filled, None).is_some());
        }
    }

    #[test]
    fn r033_every_proper_label_matches(filling in "[a-z0-9]([a-z0-9]{0,20}[a-z0-9])?") {
        let presented = format!("https://pre-{filling}.example.com/cb");
        prop_assert!(matches("https://pre-*.example.com/cb", &presented));
    }
}
