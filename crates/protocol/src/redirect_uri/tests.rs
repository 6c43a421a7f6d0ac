//! The rules of callback and logout URLs, one test each.

mod hostile;

use url::Url;

use super::*;

const NATIVE: Policy = Policy {
    any_loopback_port: true,
    private_http: false,
};

fn registered(text: &str) -> RegisteredUri {
    RegisteredUri::parse(text, Policy::default()).unwrap_or_else(|rejected| panic!("{text}: {rejected}"))
}

fn rejected(text: &str) -> Rejected {
    match RegisteredUri::parse(text, Policy::default()) {
        Err(rejected) => rejected,
        Ok(_) => panic!("{text} was accepted"),
    }
}

fn matches(registration: &str, presented: &str) -> bool {
    registered(registration).matches(presented, None).is_some()
}

#[test]
fn r030_without_a_wildcard_only_the_same_text_matches() {
    let own = "https://app.example.com/cb?a=1&b=2";
    assert_eq!(registered(own).matches(own, None).as_deref(), Some(own));
    for other in [
        "https://app.example.com/CB?a=1&b=2",
        "https://app.example.com/cb/?a=1&b=2",
        "https://app.example.com:443/cb?a=1&b=2",
        "https://app.example.com/cb?b=2&a=1",
        "https://app.example.com/cb?a=1&b=2#",
        "https://app.example.com/cb?a=1&b=2#x",
        "https://app.example.com/%63b?a=1&b=2",
        "https://APP.example.com/cb?a=1&b=2",
        "https://app.example.com/cb?a=1&b=2&c=3",
        "https://app.example.com/cb",
        " https://app.example.com/cb?a=1&b=2",
        "https://app.example.com./cb?a=1&b=2",
        "",
    ] {
        assert!(!matches(own, other), "{other}");
    }
}

#[test]
fn r031_a_native_application_may_listen_on_any_loopback_port() {
    for (own, presented) in [
        ("http://127.0.0.1/cb", "http://127.0.0.1:51004/cb"),
        ("http://[::1]/cb", "http://[::1]:51004/cb"),
        ("http://localhost/cb", "http://localhost:51004/cb"),
        ("http://localhost/cb", "http://localhost/cb"),
    ] {
        let native = RegisteredUri::parse(own, NATIVE).unwrap();
        assert_eq!(native.matches(presented, None).as_deref(), Some(presented));
    }
    let native = RegisteredUri::parse("http://127.0.0.1/cb", NATIVE).unwrap();
    for other in [
        "http://127.0.0.1:51004/CB",
        "http://127.0.0.1:51004/cb/",
        "http://127.0.0.1:51004/cb?x",
        "http://127.0.0.1:80/cb",
        "http://127.0.0.1:0/cb",
        "http://127.0.0.1:065/cb",
        "http://127.0.0.1:+65/cb",
        "http://127.0.0.1:65536/cb",
        "http://127.0.0.1:/cb",
        "http://localhost:51004/cb",
        "http://127.0.0.1:1@evil.com/cb",
        "https://127.0.0.1:51004/cb",
    ] {
        assert_eq!(native.matches(other, None), None, "{other}");
    }
}

#[test]
fn r031_a_web_application_or_a_registered_port_means_that_port() {
    assert!(!matches("http://127.0.0.1/cb", "http://127.0.0.1:51004/cb"));
    let with_port = RegisteredUri::parse("http://localhost:3000/cb", NATIVE).unwrap();
    assert_eq!(with_port.matches("http://localhost:3001/cb", None), None);
    let elsewhere = RegisteredUri::parse("https://app.example.com/cb", NATIVE).unwrap();
    assert_eq!(elsewhere.matches("https://app.example.com:8443/cb", None), None);
}

#[test]
fn r032_what_applications_use_can_be_registered() {
    for text in [
        "http://localhost:3000/api/auth/kinde_callback",
        "http://localhost:3000",
        "http://app.localhost:5173/cb",
        "http://127.0.0.1:8080/",
        "http://[::1]:8080/cb",
        "https://app.example.com",
        "https://app.example.com:8443/cb?x=1",
        "https://xn--bcher-kva.example/cb",
        "https://*.example.com/cb",
        "https://pre-*-post.example.com/cb",
        "https://*-team.vercel.app/cb",
        "http://*.localhost:3000/cb",
        "https://{organization.handle}.example.com/cb",
        "myapp://callback",
        "com.example.app:/oauth",
        "exp://127.0.0.1:8081/--/cb",
    ] {
        assert_eq!(registered(text).as_str(), text);
    }
    assert_eq!(
        registered("  https://app.example.com/cb\n").as_str(),
        "https://app.example.com/cb"
    );
}

#[test]
fn r032_what_could_mean_something_else_cannot_be_registered() {
    use Rejected as R;
    for (text, reason) in [
        ("", R::Empty),
        ("app.example.com/cb", R::NotAUrl),
        ("/cb", R::NotAUrl),
        ("//app.example.com/cb", R::NotAUrl),
        ("https://", R::NotAUrl),
        ("myapp:callback", R::NotAUrl),
        ("https://app.example.com/cb#x", R::Fragment),
        ("https://app.example.com/cb#", R::Fragment),
        ("https://user@app.example.com/cb", R::UserInfo),
        ("https://user:pass@app.example.com/cb", R::UserInfo),
        ("myapp://user@callback", R::UserInfo),
        ("http://app.example.com/cb", R::Http),
        ("http://192.168.0.10/cb", R::Http),
        ("http://localhost.example.com/cb", R::Http),
        ("http://notlocalhost/cb", R::Http),
        ("https://app.example.com\\cb", R::Character('\\')),
        ("https://app.example.com/c b", R::Character(' ')),
        ("https://app.example.com/c\tb", R::Character('\t')),
        ("https://app.example.com/c\0b", R::Character('\0')),
        ("java\nscript:alert(1)", R::Character('\n')),
        ("\u{1}javascript:alert(1)", R::Character('\u{1}')),
        ("https://bücher.example/cb", R::Character('ü')),
        ("https://app。example.com/cb", R::Character('。')),
        ("https://app.example.com/{x}", R::Character('{')),
        ("https://app.example.com./cb", R::TrailingDot),
        ("https://*.a.*.example.com/cb", R::SeveralHoles),
        ("https://**.example.com/cb", R::SeveralHoles),
        ("https://*.{organization.handle}.example.com/cb", R::SeveralHoles),
        ("https://app.*.example.com/cb", R::MisplacedHole),
        ("https://app.example.com/*", R::MisplacedHole),
        ("https://app.example.com/cb?x=*", R::MisplacedHole),
        ("https://app.example.com:*/cb", R::MisplacedHole),
        ("https://*/cb", R::MisplacedHole),
        ("https://*:443/a.b", R::MisplacedHole),
        ("http*://app.example.com/cb", R::NotAUrl),
        ("https://*@app.example.com/cb", R::UserInfo),
        ("https://xn--*.example.com/cb", R::MisplacedHole),
        ("myapp://*.example.com", R::MisplacedHole),
        ("https://*.com/cb", R::PublicSuffix("com".into())),
        ("https://pre-*.co.uk/cb", R::PublicSuffix("co.uk".into())),
        ("https://*.internal/cb", R::PublicSuffix("internal".into())),
        ("https://{organization.handle}.com/cb", R::PublicSuffix("com".into())),
        ("https://*.vercel.app/cb", R::SharedHosting("vercel.app".into())),
        ("https://*.github.io/cb", R::SharedHosting("github.io".into())),
        (
            "https://{organization.handle}.vercel.app/cb",
            R::SharedHosting("vercel.app".into()),
        ),
    ] {
        match RegisteredUri::parse(text, Policy::default()) {
            // a custom scheme with a star in it is refused one way or another
            Err(other) if text.starts_with("http*") => assert!(matches!(other, R::NotAUrl | R::MisplacedHole)),
            result => assert_eq!(result, Err(reason), "{text:?}"),
        }
    }
    assert_eq!(
        rejected(&format!("https://app.example.com/{}", "a".repeat(2048))),
        R::TooLong
    );
}

#[test]
fn r032_schemes_that_run_script_cannot_be_registered_in_any_case() {
    for scheme in [
        "javascript",
        "data",
        "vbscript",
        "file",
        "blob",
        "about",
        "view-source",
        "JavaScript",
        "DATA",
        "jAVASCRIPT",
    ] {
        for rest in [":alert(1)", "://x/y", ":/x", ":"] {
            let text = format!("{scheme}{rest}");
            assert_eq!(rejected(&text), Rejected::Scheme(scheme.to_ascii_lowercase()), "{text}");
        }
    }
}

#[test]
fn r032_odd_notations_are_answered_with_the_canonical_one() {
    for (text, canonical) in [
        ("https://APP.example.com/cb", "https://app.example.com/cb"),
        ("HTTPS://app.example.com/cb", "https://app.example.com/cb"),
        ("https://app.example.com:443/cb", "https://app.example.com/cb"),
        ("https://app.example.com/a/../cb", "https://app.example.com/cb"),
        ("https://app.example.com/%2e%2e/cb", "https://app.example.com/cb"),
        ("https:app.example.com/cb", "https://app.example.com/cb"),
        ("https:///app.example.com/cb", "https://app.example.com/cb"),
        ("https://app.example.com?x", "https://app.example.com/?x"),
        ("http://0x7f.1/cb", "http://127.0.0.1/cb"),
        ("http://127.1/cb", "http://127.0.0.1/cb"),
        ("http://2130706433/cb", "http://127.0.0.1/cb"),
        ("http://0177.0.0.1/cb", "http://127.0.0.1/cb"),
        ("http://[0:0:0:0:0:0:0:1]/cb", "http://[::1]/cb"),
        ("https://Pre-*.example.com/cb", "https://pre-*.example.com/cb"),
    ] {
        assert_eq!(rejected(text), Rejected::NotCanonical(canonical.to_owned()), "{text}");
    }
}

#[test]
fn r032_private_addresses_over_http_are_for_other_environments_than_production() {
    let lenient = Policy {
        private_http: true,
        ..Policy::default()
    };
    for text in [
        "http://192.168.0.10:3000/cb",
        "http://10.1.2.3/cb",
        "http://[fd00::1]/cb",
    ] {
        assert!(RegisteredUri::parse(text, lenient).is_ok(), "{text}");
    }
    for text in [
        "http://app.example.com/cb",
        "http://169.254.169.254/cb",
        "http://8.8.8.8/cb",
    ] {
        assert_eq!(RegisteredUri::parse(text, lenient), Err(Rejected::Http), "{text}");
    }
}

#[test]
fn r033_a_star_is_one_label_of_letters_digits_and_hyphens() {
    for filling in ["a", "7", "a-b", "feature-x1"] {
        let presented = format!("https://pre-{filling}.example.com/cb");
        let matched = registered("https://pre-*.example.com/cb").matches(&presented, None);
        assert_eq!(matched.as_deref(), Some(presented.as_str()));
    }
    assert!(matches(
        "https://*-team.vercel.app/cb",
        "https://git-main-team.vercel.app/cb"
    ));
    assert!(!matches("https://*-team.vercel.app/cb", "https://evil.vercel.app/cb"));
}

#[test]
fn r034_path_query_and_port_beside_a_star_are_exact() {
    let own = "https://*.example.com:8443/cb?x=1";
    assert!(matches(own, "https://a.example.com:8443/cb?x=1"));
    for presented in [
        "https://a.example.com/cb?x=1",
        "https://a.example.com:8444/cb?x=1",
        "https://a.example.com:8443/cb",
        "https://a.example.com:8443/cb?x=1&y=2",
        "https://a.example.com:8443/c?x=1",
    ] {
        assert!(!matches(own, presented), "{presented}");
    }
}

#[test]
fn r035_the_address_redirected_to_is_built_from_the_registration() {
    let uri = registered("https://*.example.com/cb");
    let matched = uri.matches("https://a.example.com/cb", None).unwrap();
    assert_eq!(Url::parse(&matched).unwrap().as_str(), matched);
}

#[test]
fn r037_a_template_takes_the_handle_of_the_organization_and_no_other() {
    let uri = registered("https://{organization.handle}.example.com/cb");
    assert!(uri.needs_organization());
    let presented = "https://acme.example.com/cb";
    assert_eq!(uri.matches(presented, Some("acme")).as_deref(), Some(presented));
    assert_eq!(uri.matches(presented, Some("other")), None);
    assert_eq!(uri.matches(presented, None), None);
    assert!(uri.may_match(presented) && !uri.may_match("https://evil.com/cb"));
    for handle in ["", "evil.com/", "a.b", "A", "ä", "a b", "a%2e", "x@evil", "*"] {
        let presented = format!("https://{handle}.example.com/cb");
        assert_eq!(uri.matches(&presented, Some(handle)), None, "{handle}");
    }
    assert_eq!(
        uri.matches("https://{organization.handle}.example.com/cb", Some("acme")),
        None
    );
}

#[test]
fn r038_custom_schemes_match_exactly() {
    let uri = registered("myapp://callback");
    assert!(uri.is_custom_scheme() && !registered("https://app.example.com").is_custom_scheme());
    assert!(uri.matches("myapp://callback", None).is_some());
    for other in [
        "myapp://callback/",
        "myapp:callback",
        "MYAPP://callback",
        "myapp://callback?x",
        "myapp://callback2",
    ] {
        assert_eq!(uri.matches(other, None), None, "{other}");
    }
}

#[test]
fn r005_r006_an_answer_is_encoded_exactly_once() {
    let state = "a b+c&d=e%20f#é\"<>/";
    let location = response_redirect(
        "https://app.example.com/cb?x=%2F",
        &[
            ("code", "c"),
            ("state", state),
            ("scope", "openid email"),
            ("iss", "http://localhost:3900"),
        ],
    );
    assert!(location.starts_with("https://app.example.com/cb?x=%2F&code=c&state=a%20b%2Bc%26d%3De%2520f"));
    let read: Vec<_> = Url::parse(&location).unwrap().query_pairs().into_owned().collect();
    let read: Vec<_> = read
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let scope = ("scope", "openid email");
    assert_eq!(
        read,
        [
            ("x", "/"),
            ("code", "c"),
            ("state", state),
            scope,
            ("iss", "http://localhost:3900")
        ]
    );
    for (uri, start) in [
        ("https://a/cb", "https://a/cb?a=1&b=2"),
        ("https://a/cb?", "https://a/cb?a=1&b=2"),
        ("m://a?x&", "m://a?x&a=1&b=2"),
    ] {
        assert_eq!(response_redirect(uri, &[("a", "1"), ("b", "2")]), start);
    }
}
