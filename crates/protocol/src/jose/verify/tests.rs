//! Forged, foreign and damaged tokens.

use aws_lc_rs::hmac;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{
    jose::{
        claims::{self, Life, M2mToken},
        jws::{SigningKey, tests::KEY},
    },
    scope::ScopeSet,
};

const NOW: i64 = 1_700_000_000;
const ISSUER: &str = "https://id.example.com";

fn expect(kind: Kind) -> Expect<'static> {
    Expect {
        issuer: ISSUER,
        kind,
        audience: None,
        now: NOW,
        leeway: 0,
        accepts_expired: false,
    }
}

fn verifier() -> Verifier {
    Verifier::new([KEY.public_key().unwrap()])
}

fn access() -> Value {
    let token = claims::AccessToken {
        aud: vec!["https://api.example.com".into()],
        azp: "app".into(),
        exp: NOW + 60,
        iat: NOW,
        iss: ISSUER.into(),
        jti: "j".into(),
        org_code: Some("org_1".into()),
        scp: vec!["openid".into(), "email".into()],
        sub: "kp_1".into(),
        ..claims::AccessToken::default()
    };
    serde_json::to_value(token).unwrap()
}

fn id() -> Value {
    let token = claims::IdToken {
        at_hash: Some("h".into()),
        aud: vec!["app".into()],
        auth_time: NOW,
        exp: NOW + 60,
        iss: ISSUER.into(),
        sub: "kp_1".into(),
        ..claims::IdToken::default()
    };
    serde_json::to_value(token).unwrap()
}

fn m2m() -> Value {
    let life = Life {
        jti: "j".into(),
        iat: NOW,
        exp: NOW + 60,
    };
    let scope = ScopeSet::parse("read:users").unwrap();
    serde_json::to_value(M2mToken::new(
        ISSUER.into(),
        "app".into(),
        vec![format!("{ISSUER}/api")],
        scope,
        life,
    ))
    .unwrap()
}

fn changed(mut claims: Value, name: &str, value: Value) -> Value {
    claims[name] = value;
    claims
}

fn without(mut claims: Value, name: &str) -> Value {
    claims.as_object_mut().unwrap().remove(name);
    claims
}

fn verify(claims: &Value, kind: Kind) -> Result<Claims, Refusal> {
    verifier().verify(&KEY.sign(claims).unwrap(), &expect(kind))
}

/// A token whose header and payload are these texts, properly signed.
fn signed(header: &str, payload: &str) -> String {
    let message = format!(
        "{}.{}",
        BASE64_URL_SAFE_NO_PAD.encode(header),
        BASE64_URL_SAFE_NO_PAD.encode(payload)
    );
    KEY.sign_encoded(message).unwrap()
}

fn with_header(header: &str) -> Result<Claims, Refusal> {
    verifier().verify(&signed(header, &access().to_string()), &expect(Kind::UserAccess))
}

#[test]
fn r126_our_own_tokens_are_good_and_give_their_claims() {
    let claims = verify(&access(), Kind::UserAccess).unwrap();
    assert_eq!(
        (claims.sub.as_deref(), claims.azp.as_deref(), claims.org_code.as_deref()),
        (Some("kp_1"), Some("app"), Some("org_1"))
    );
    assert!(claims.has_scope("email") && !claims.has_scope("offline"));
    assert_eq!(claims.exp, NOW + 60);
    assert!(verify(&m2m(), Kind::M2m).unwrap().sub.is_none());
    assert_eq!(verify(&id(), Kind::Id).unwrap().auth_time, Some(NOW));
}

#[test]
fn r126_one_kind_of_token_is_not_another() {
    for (claims, own) in [(access(), Kind::UserAccess), (m2m(), Kind::M2m), (id(), Kind::Id)] {
        for kind in [Kind::UserAccess, Kind::M2m, Kind::Access, Kind::Id] {
            let is_good = kind == own || kind == Kind::Access && own != Kind::Id;
            assert_eq!(verify(&claims, kind).is_ok(), is_good, "{own:?} as {kind:?}");
        }
    }
    for odd in [
        changed(id(), "scp", json!([])),
        changed(access(), "gty", json!(["client_credentials"])),
        changed(m2m(), "sub", json!("kp_1")),
    ] {
        for kind in [Kind::UserAccess, Kind::M2m, Kind::Access, Kind::Id] {
            assert_eq!(verify(&odd, kind), Err(Refusal::Kind));
        }
    }
}

#[test]
fn r126_another_typ_is_not_an_access_token() {
    for typ in ["at+jwt", "logout+jwt", "webhook+jwt", "jwt", ""] {
        let token = KEY.sign_as(typ, &access()).unwrap();
        assert_eq!(
            verifier().verify(&token, &expect(Kind::UserAccess)),
            Err(Refusal::Type),
            "{typ}"
        );
    }
}

#[test]
fn r126_only_rs256_is_an_algorithm() {
    let kid = KEY.kid();
    for alg in [
        "none", "None", "HS256", "RS384", "RS512", "PS256", "ES256", "EdDSA", "rs256", "",
    ] {
        let header = format!(r#"{{"alg":"{alg}","kid":"{kid}","typ":"JWT"}}"#);
        assert_eq!(with_header(&header), Err(Refusal::Algorithm), "{alg}");
    }
}

#[test]
fn r126_no_signature_and_a_mac_made_with_the_public_key_are_refused() {
    let payload = BASE64_URL_SAFE_NO_PAD.encode(access().to_string());
    for (alg, ours) in [("none", false), ("HS256", false), ("RS256", true)] {
        let header = format!(r#"{{"alg":"{alg}","kid":"{}","typ":"JWT"}}"#, KEY.kid());
        let message = format!("{}.{payload}", BASE64_URL_SAFE_NO_PAD.encode(header));
        let mac = hmac::sign(
            &hmac::Key::new(hmac::HMAC_SHA256, KEY.jwk().n.as_bytes()),
            message.as_bytes(),
        );
        for signature in [
            "".to_owned(),
            BASE64_URL_SAFE_NO_PAD.encode(mac),
            "A".repeat(342),
            "A".repeat(86),
        ] {
            let refusal = verifier()
                .verify(&format!("{message}.{signature}"), &expect(Kind::UserAccess))
                .unwrap_err();
            assert_eq!(refusal, if ours { Refusal::Signature } else { Refusal::Algorithm });
        }
    }
}

#[test]
fn r126_a_header_that_brings_its_own_key_or_demands_is_refused() {
    let kid = KEY.kid();
    for member in [
        r#""crit":["exp"]"#,
        r#""crit":["b64"],"b64":false"#,
        r#""jwk":{"kty":"RSA"}"#,
        r#""jku":"https://evil""#,
        r#""x5u":"https://evil""#,
        r#""x5c":["MII"]"#,
        r#""zip":"DEF""#,
        r#""enc":"A256GCM""#,
        r#""cty":"JWT""#,
        r#""alg":"RS256""#,
        r#""x":1"#,
    ] {
        let header = format!(r#"{{"alg":"RS256","kid":"{kid}","typ":"JWT",{member}}}"#);
        assert_eq!(with_header(&header), Err(Refusal::Header), "{member}");
    }
    for header in [
        r#"{"alg":"RS256","typ":"JWT"}"#,
        r#"{"alg":"RS256","kid":1,"typ":"JWT"}"#,
        "[]",
        "",
        "null",
        "{",
    ] {
        assert_eq!(with_header(header), Err(Refusal::Header), "{header}");
    }
    let reordered = format!(r#"{{"typ":"JWT","alg":"RS256","kid":"{kid}"}}"#);
    assert!(with_header(&reordered).is_ok());
}

#[test]
fn r203_the_key_of_another_environment_is_not_ours() {
    let other = SigningKey::generate().unwrap();
    let token = other.sign(&access()).unwrap();
    assert_eq!(
        verifier().verify(&token, &expect(Kind::UserAccess)),
        Err(Refusal::UnknownKey)
    );
    let (_, rest) = token.split_once('.').unwrap();
    let renamed = format!("{}.{rest}", KEY.sign(&access()).unwrap().split_once('.').unwrap().0);
    assert_eq!(
        verifier().verify(&renamed, &expect(Kind::UserAccess)),
        Err(Refusal::Signature)
    );
    let both = Verifier::new([KEY.public_key().unwrap(), other.public_key().unwrap()]);
    assert!(both.verify(&token, &expect(Kind::UserAccess)).is_ok());
}

#[test]
fn r126_issuer_and_audience_are_exact() {
    for issuer in [
        "https://id.example.com/",
        "http://id.example.com",
        "https://ID.example.com",
        "https://evil.example.com",
        "",
    ] {
        assert_eq!(
            verify(&changed(access(), "iss", json!(issuer)), Kind::UserAccess),
            Err(Refusal::Issuer),
            "{issuer}"
        );
    }
    let for_api = Expect {
        audience: Some("https://api.example.com"),
        ..expect(Kind::UserAccess)
    };
    let token = |aud: Value| KEY.sign(&changed(access(), "aud", aud)).unwrap();
    assert!(
        verifier()
            .verify(&token(json!(["x", "https://api.example.com"])), &for_api)
            .is_ok()
    );
    for aud in [json!([]), json!(["https://api.example.com/"]), json!(["x"])] {
        assert_eq!(verifier().verify(&token(aud), &for_api), Err(Refusal::Audience));
    }
}

#[test]
fn r126_time_is_kept() {
    assert_eq!(
        verify(&changed(access(), "exp", json!(NOW)), Kind::UserAccess),
        Err(Refusal::Expired)
    );
    assert_eq!(
        verify(&changed(access(), "exp", json!(-1)), Kind::UserAccess),
        Err(Refusal::Expired)
    );
    assert!(verify(&changed(access(), "exp", json!(NOW + 1)), Kind::UserAccess).is_ok());
    assert_eq!(
        verify(&changed(access(), "nbf", json!(NOW + 1)), Kind::UserAccess),
        Err(Refusal::NotYetValid)
    );
    assert!(verify(&changed(access(), "nbf", json!(NOW)), Kind::UserAccess).is_ok());
    let lenient = Expect {
        leeway: 30,
        ..expect(Kind::UserAccess)
    };
    let token = KEY.sign(&changed(access(), "exp", json!(NOW - 29))).unwrap();
    assert!(verifier().verify(&token, &lenient).is_ok());
}

#[test]
fn r009_an_expired_hint_is_good_enough_as_a_hint() {
    let hint = Expect {
        accepts_expired: true,
        ..expect(Kind::Id)
    };
    let token = KEY.sign(&changed(id(), "exp", json!(NOW - 100_000))).unwrap();
    assert!(verifier().verify(&token, &hint).is_ok());
    assert_eq!(
        verifier().verify(&KEY.sign(&access()).unwrap(), &hint),
        Err(Refusal::Kind)
    );
}

#[test]
fn r126_claims_must_be_there_once_and_of_their_type() {
    for (name, value) in [
        ("exp", json!("1800000000")),
        ("exp", json!(1.5)),
        ("exp", json!(null)),
        ("nbf", json!("0")),
        ("iat", json!("1")),
        ("aud", json!("https://api.example.com")),
        ("aud", json!([1])),
        ("sub", json!(1)),
        ("scp", json!("openid")),
        ("iss", json!([ISSUER])),
    ] {
        let refusal = verify(&changed(access(), name, value.clone()), Kind::UserAccess).unwrap_err();
        assert!(matches!(refusal, Refusal::Claims(_)), "{name} {value}");
    }
    for name in ["exp", "iss", "aud"] {
        assert!(
            matches!(
                verify(&without(access(), name), Kind::UserAccess),
                Err(Refusal::Claims(_))
            ),
            "{name}"
        );
    }
    for name in ["sub", "scp"] {
        assert_eq!(
            verify(&without(access(), name), Kind::UserAccess),
            Err(Refusal::Kind),
            "{name}"
        );
    }
    let header = format!(r#"{{"alg":"RS256","kid":"{}","typ":"JWT"}}"#, KEY.kid());
    for twice in [
        r#""sub":"kp_2""#,
        r#""x":1,"x":1"#,
        r#""s\u0075b":"kp_2""#,
        r#""exp":9999999999"#,
    ] {
        let payload = access().to_string().replacen('{', &format!("{{{twice},"), 1);
        let refusal = verifier()
            .verify(&signed(&header, &payload), &expect(Kind::UserAccess))
            .unwrap_err();
        assert!(matches!(refusal, Refusal::Claims(_)), "{twice}");
    }
    for payload in ["", "[]", "null", "{", "\"x\"", "{}x"] {
        let refusal = verifier()
            .verify(&signed(&header, payload), &expect(Kind::UserAccess))
            .unwrap_err();
        assert!(matches!(refusal, Refusal::Claims(_)), "{payload}");
    }
}

#[test]
fn r126_only_the_compact_form_in_strict_base64url_is_read() {
    let token = KEY.sign(&access()).unwrap();
    let (header, rest) = token.split_once('.').unwrap();
    let (payload, signature) = rest.split_once('.').unwrap();
    for damaged in [
        String::new(),
        ".".into(),
        "..".into(),
        format!("{header}.{payload}"),
        format!("{token}.x"),
        format!("{token}."),
        format!("{token}="),
        format!("{token}\n"),
        format!(" {token}"),
        format!("{header}..{payload}.{signature}"),
        format!("{header}.{payload}=.{signature}"),
        format!("{header}=.{payload}.{signature}"),
        format!(
            "{header}.{payload}.{}",
            signature.replace('-', "+").replace('_', "/") + "+"
        ),
        format!("{header}.key.iv.{payload}.{signature}"),
        format!(r#"{{"protected":"{header}","payload":"{payload}","signature":"{signature}"}}"#),
        format!("{header}.{payload}."),
    ] {
        let refusal = verifier().verify(&damaged, &expect(Kind::UserAccess)).unwrap_err();
        assert!(
            matches!(refusal, Refusal::Malformed | Refusal::Signature | Refusal::Header),
            "{damaged}: {refusal}"
        );
    }
}

#[test]
fn r126_a_token_over_8_kilobytes_is_not_looked_at() {
    let big = changed(access(), "x", json!("a".repeat(MAX_TOKEN)));
    assert_eq!(verify(&big, Kind::UserAccess), Err(Refusal::TooLong));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn r127_one_changed_character_is_refused(at in any::<prop::sample::Index>(), other in "[A-Za-z0-9_.=-]") {
        let token = KEY.sign(&access()).unwrap();
        let at = at.index(token.len());
        prop_assume!(token[at..=at] != other);
        let damaged = format!("{}{other}{}", &token[..at], &token[at + 1..]);
        prop_assert!(verifier().verify(&damaged, &expect(Kind::UserAccess)).is_err());
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,60}|[A-Za-z0-9_-]{0,30}\\.[A-Za-z0-9_-]{0,30}\\.[A-Za-z0-9_-]{0,30}") {
        prop_assert!(verifier().verify(&text, &expect(Kind::UserAccess)).is_err());
    }
}
