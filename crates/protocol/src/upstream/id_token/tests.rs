use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::json;

use super::*;
use crate::jose::jws::SigningKey;
use crate::jose::jws::tests::KEY;

const NOW: i64 = 1_800_000_000;
const TENANT: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";

fn keys() -> Keys {
    Keys::read(json!({ "keys": [KEY.jwk()] }).to_string().as_bytes()).unwrap()
}

fn exact() -> Issuers {
    Issuers::Exact(vec!["https://idp.example.com".to_owned()])
}

fn expect(issuers: &Issuers) -> Expect<'_> {
    Expect {
        issuers,
        client_id: "us",
        nonce: "n",
        algorithms: &["RS256"],
        access_token: Some("at"),
        now: NOW,
    }
}

/// The claims of a good token, with some of them changed; `null` takes one away.
fn claims(change: Value) -> Value {
    let mut claims = json!({ "iss": "https://idp.example.com", "sub": "1", "aud": "us", "exp": NOW + 300, "iat": NOW, "nonce": "n",
                             "at_hash": crate::jose::claims::at_hash("at") });
    for (name, value) in change.as_object().unwrap() {
        match value {
            Value::Null => drop(claims.as_object_mut().unwrap().remove(name)),
            value => claims[name] = value.clone(),
        }
    }
    claims
}

fn refusal(token: &str) -> Option<Refusal> {
    verify(token, &keys(), &expect(&exact())).err()
}

fn refused(change: Value) -> Option<Refusal> {
    refusal(&KEY.sign(&claims(change)).unwrap())
}

fn encoded(value: &Value) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(value.to_string())
}

#[test]
fn r174_a_good_token_is_taken_whatever_its_harmless_variations_are() {
    for change in [
        json!({}),
        json!({ "aud": ["us"] }),
        json!({ "aud": ["us", "api"], "azp": "us" }),
        json!({ "azp": "us" }),
        json!({ "at_hash": null }),
        json!({ "exp": NOW - 100 }),
        json!({ "iat": NOW + 100 }),
        json!({ "iat": NOW as f64 + 0.5 }),
        json!({ "nbf": NOW }),
    ] {
        assert_eq!(refused(change.clone()), None, "{change}");
    }
    assert_eq!(
        verify(&KEY.sign(&claims(json!({}))).unwrap(), &keys(), &expect(&exact())).unwrap()["sub"],
        "1"
    );
}

#[test]
fn r174_a_token_without_the_nonce_of_the_request_is_refused() {
    for change in [
        json!({ "nonce": null }),
        json!({ "nonce": "" }),
        json!({ "nonce": "m" }),
        json!({ "nonce": ["n"] }),
        json!({ "nonce": "N" }),
    ] {
        assert_eq!(refused(change.clone()), Some(Refusal::Nonce), "{change}");
    }
    // Even if nothing was asked for, nothing is not the same as nothing.
    let token = KEY.sign(&claims(json!({ "nonce": "" }))).unwrap();
    let issuers = exact();
    assert_eq!(
        verify(
            &token,
            &keys(),
            &Expect {
                nonce: "",
                ..expect(&issuers)
            }
        ),
        Err(Refusal::Nonce)
    );
}

#[test]
fn r176_a_token_for_somebody_else_is_refused() {
    for change in [
        json!({ "aud": "them" }),
        json!({ "aud": [] }),
        json!({ "aud": null }),
        json!({ "aud": ["them"] }),
        json!({ "aud": { "us": 1 } }),
        json!({ "aud": "US" }),
    ] {
        assert_eq!(refused(change.clone()), Some(Refusal::Audience), "{change}");
    }
    for change in [
        json!({ "aud": ["us", "them"] }),
        json!({ "azp": "them" }),
        json!({ "aud": ["us", "them"], "azp": "them" }),
        json!({ "azp": 7 }),
    ] {
        assert_eq!(refused(change.clone()), Some(Refusal::AuthorizedParty), "{change}");
    }
    assert_eq!(
        refused(json!({ "at_hash": "AAAAAAAAAAAAAAAAAAAAAA" })),
        Some(Refusal::AccessToken)
    );
}

#[test]
fn r174_a_token_of_another_issuer_or_time_is_refused() {
    for change in [
        json!({ "iss": "https://idp.example.com/" }),
        json!({ "iss": "https://IDP.example.com" }),
        json!({ "iss": null }),
        json!({ "iss": ["https://idp.example.com"] }),
    ] {
        assert_eq!(refused(change.clone()), Some(Refusal::Issuer), "{change}");
    }
    for change in [
        json!({ "exp": NOW - LEEWAY }),
        json!({ "exp": null }),
        json!({ "exp": "1900000000" }),
    ] {
        assert_eq!(refused(change.clone()), Some(Refusal::Expired), "{change}");
    }
    for change in [
        json!({ "iat": NOW + LEEWAY + 1 }),
        json!({ "iat": null }),
        json!({ "nbf": NOW + LEEWAY + 1 }),
        json!({ "nbf": "x" }),
    ] {
        assert_eq!(refused(change.clone()), Some(Refusal::IssuedAt), "{change}");
    }
}

#[test]
fn r174_an_issuer_of_many_is_resolved_by_its_tenant() {
    let form = "https://login.microsoftonline.com/{tenant}/v2.0".to_owned();
    let issuer = |tenant: &str| format!("https://login.microsoftonline.com/{tenant}/v2.0");
    let verdict = |only: Option<&str>, tid: Value, iss: String| {
        let issuers = Issuers::Tenants {
            form: form.clone(),
            only: only.map(str::to_owned),
        };
        let token = KEY.sign(&claims(json!({ "iss": iss, "tid": tid }))).unwrap();
        verify(&token, &keys(), &expect(&issuers)).err()
    };
    let other = "11111111-86f1-41af-91ab-2d7cd011db47";
    assert_eq!(verdict(None, json!(TENANT), issuer(TENANT)), None);
    assert_eq!(verdict(Some(TENANT), json!(TENANT), issuer(TENANT)), None);
    for (only, tid, iss) in [
        (Some(other), json!(TENANT), issuer(TENANT)),
        (None, json!(TENANT), issuer(other)),
        (None, json!(null), issuer(TENANT)),
        (None, json!("common"), issuer("common")),
        (
            None,
            json!("../evil.example/72f988bf-86f1-41af-9"),
            issuer("../evil.example/72f988bf-86f1-41af-9"),
        ),
    ] {
        assert_eq!(verdict(only, tid, iss), Some(Refusal::Issuer));
    }
}

#[test]
fn r174_only_the_algorithms_of_the_strategy_are_taken() {
    let payload = encoded(&claims(json!({})));
    let kid = KEY.kid();
    for alg in ["none", "None", "NONE", "", "rs256", "HS256", "RS512", "ES256", "EdDSA"] {
        let message = format!(
            "{}.{payload}",
            encoded(&json!({ "alg": alg, "kid": kid, "typ": "JWT" }))
        );
        assert_eq!(refusal(&format!("{message}.")), Some(Refusal::Algorithm), "{alg}");
    }
    // The classic confusion: the public key as the secret of an HMAC.
    let message = format!("{}.{payload}", encoded(&json!({ "alg": "HS256", "kid": kid })));
    let tag = hmac::sign(
        &hmac::Key::new(hmac::HMAC_SHA256, KEY.jwk().n.as_bytes()),
        message.as_bytes(),
    );
    assert_eq!(
        refusal(&format!("{message}.{}", BASE64_URL_SAFE_NO_PAD.encode(tag))),
        Some(Refusal::Algorithm)
    );
    // And where it is named by the strategy, it is still none that we know.
    let issuers = exact();
    let careless = Expect {
        algorithms: &["HS256", "none"],
        ..expect(&issuers)
    };
    assert_eq!(
        verify(
            &format!("{message}.{}", BASE64_URL_SAFE_NO_PAD.encode(tag)),
            &keys(),
            &careless
        ),
        Err(Refusal::Algorithm)
    );
}

#[test]
fn r174_a_key_comes_from_the_provider_and_never_from_the_token() {
    let stranger = SigningKey::generate().unwrap();
    assert_eq!(
        refusal(&stranger.sign(&claims(json!({}))).unwrap()),
        Some(Refusal::UnknownKey)
    );
    let payload = encoded(&claims(json!({})));
    for (name, value) in [
        ("jwk", json!(stranger.jwk())),
        ("jku", json!("https://evil.example/jwks")),
        ("x5c", json!(["AA"])),
        ("x5u", json!("https://evil.example")),
    ] {
        let mut header = json!({ "alg": "RS256", "kid": KEY.kid() });
        header[name] = value;
        let token = stranger
            .sign_encoded(format!("{}.{payload}", encoded(&header)))
            .unwrap();
        assert_eq!(refusal(&token), Some(Refusal::Signature), "{name}");
    }
    let good = KEY.sign(&claims(json!({}))).unwrap();
    let (message, _) = good.rsplit_once('.').unwrap();
    assert_eq!(refusal(&format!("{message}.")), Some(Refusal::Signature));
    let (_, signature) = good.rsplit_once('.').unwrap();
    let (header, _) = message.split_once('.').unwrap();
    let changed = format!("{header}.{}.{signature}", encoded(&claims(json!({ "sub": "2" }))));
    assert_eq!(refusal(&changed), Some(Refusal::Signature));
}

#[test]
fn r183_what_is_no_token_is_refused() {
    for token in ["", ".", "..", "a.b", "a.b.c.d", "<html>", "e30.e30.e30"] {
        assert!(refusal(token).is_some(), "{token}");
    }
    assert_eq!(refusal(&"a".repeat(MAX_TOKEN + 1)), Some(Refusal::TooLong));
    let with_crit = encoded(&json!({ "alg": "RS256", "kid": KEY.kid(), "crit": ["b64"], "b64": false }));
    assert_eq!(refusal(&format!("{with_crit}.e30.")), Some(Refusal::Header));
    let twice = BASE64_URL_SAFE_NO_PAD.encode(format!(r#"{{"alg":"none","alg":"RS256","kid":"{}"}}"#, KEY.kid()));
    assert_eq!(refusal(&format!("{twice}.e30.")), Some(Refusal::Header));
    let header = encoded(&json!({ "alg": "RS256", "kid": KEY.kid(), "typ": "JWT" }));
    for payload in [r#"{"sub":"1","sub":"2"}"#, "[]", "text"] {
        let message = format!("{header}.{}", BASE64_URL_SAFE_NO_PAD.encode(payload));
        assert_eq!(
            refusal(&KEY.sign_encoded(message).unwrap()),
            Some(Refusal::Claims),
            "{payload}"
        );
    }
    assert_eq!(
        refusal(&KEY.sign_as("at+jwt", &claims(json!({}))).unwrap()),
        Some(Refusal::Header)
    );
}

#[test]
fn an_elliptic_curve_signs_where_the_strategy_says_so() {
    let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new()).unwrap();
    let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document.as_ref()).unwrap();
    let point = pair.public_key().as_ref();
    let text = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
    let jwk = json!({ "kty": "EC", "crv": "P-256", "kid": "e", "x": text(&point[1..33]), "y": text(&point[33..]) });
    let keys = Keys::read(json!({ "keys": [jwk, KEY.jwk()] }).to_string().as_bytes()).unwrap();
    let message = format!(
        "{}.{}",
        encoded(&json!({ "alg": "ES256", "kid": "e" })),
        encoded(&claims(json!({})))
    );
    let signature = pair.sign(&SystemRandom::new(), message.as_bytes()).unwrap();
    let token = format!("{message}.{}", text(signature.as_ref()));
    let issuers = exact();
    assert!(
        verify(
            &token,
            &keys,
            &Expect {
                algorithms: &["ES256"],
                ..expect(&issuers)
            }
        )
        .is_ok()
    );
    assert_eq!(verify(&token, &keys, &expect(&issuers)), Err(Refusal::Algorithm));
}
