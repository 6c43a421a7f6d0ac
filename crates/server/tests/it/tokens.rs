//! What our tokens are, and what of them is taken back (R125–R127).

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, RsaPublicKeyComponents};
use aws_lc_rs::{digest, hmac, rand};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use protocol::jose::jws::SigningKey;
use serde_json::{Value, json};
use testkit::app::AUDIENCE;
use testkit::{REG, SPA, TestApp};

use crate::given::{assert_refused, person, reg};

const EMAIL: &str = "ada@example.test";

fn header_of(token: &str) -> Value {
    serde_json::from_slice(
        &BASE64
            .decode(token.split('.').next().expect("a header"))
            .expect("base64url"),
    )
    .expect("JSON")
}

/// A token with any header over any text, signed with RS256 by this key.
fn signed(key: &SigningKey, header: &Value, claims: &str) -> String {
    let pair = RsaKeyPair::from_pkcs8(&key.to_pkcs8().expect("a key")).expect("a key");
    let message = format!("{}.{}", BASE64.encode(header.to_string()), BASE64.encode(claims));
    let mut signature = vec![0; pair.public_modulus_len()];
    pair.sign(
        &RSA_PKCS1_SHA256,
        &rand::SystemRandom::new(),
        message.as_bytes(),
        &mut signature,
    )
    .expect("signed");
    format!("{message}.{}", BASE64.encode(signature))
}

fn changed(claims: &Value, name: &str, value: Value) -> String {
    let mut claims = claims.clone();
    claims[name] = value;
    claims.to_string()
}

fn without(claims: &Value, name: &str) -> String {
    let mut claims = claims.clone();
    claims.as_object_mut().expect("an object").remove(name);
    claims.to_string()
}

/// Everything that is wrong with a token in its outer form: name, token.
fn wrong_forms(own: &SigningKey, claims: &Value) -> Vec<(String, String)> {
    let (text, kid) = (claims.to_string(), own.kid());
    let good = json!({ "alg": "RS256", "kid": kid, "typ": "JWT" });
    let with = |name: &str, value: Value| {
        let mut header = good.clone();
        header[name] = value;
        header
    };
    let payload = BASE64.encode(&text);
    let unsigned = |header: &Value, signature: &[u8]| {
        format!(
            "{}.{payload}.{}",
            BASE64.encode(header.to_string()),
            BASE64.encode(signature)
        )
    };
    let mut wrong: Vec<(String, String)> = ["none", "None", "NONE", ""]
        .iter()
        .map(|alg| (format!("alg {alg:?}"), unsigned(&with("alg", json!(alg)), b"")))
        .collect();
    let secrets = [
        BASE64.decode(&own.jwk().n).expect("base64url"),
        own.jwk().n.clone().into_bytes(),
        serde_json::to_vec(own.jwk()).expect("JSON"),
    ];
    for secret in secrets {
        let header = with("alg", json!("HS256"));
        let message = format!("{}.{payload}", BASE64.encode(header.to_string()));
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &secret), message.as_bytes());
        wrong.push(("HMAC with the public key".to_owned(), unsigned(&header, tag.as_ref())));
    }
    for (alg, length) in [("ES256", 64), ("ES256", 132), ("ES384", 96), ("ES512", 132)] {
        for byte in [0, 0xff] {
            wrong.push((
                format!("{alg} of {length} bytes {byte}"),
                unsigned(&with("alg", json!(alg)), &vec![byte; length]),
            ));
        }
    }
    let mallory = SigningKey::generate().expect("a key");
    let jwk = serde_json::to_value(mallory.jwk()).expect("JSON");
    wrong.push(("an unknown key".to_owned(), mallory.sign(claims).expect("signed")));
    wrong.push(("another key under our kid".to_owned(), signed(&mallory, &good, &text)));
    for (name, value) in [
        ("jwk", jwk),
        ("jku", json!("https://evil.example/jwks.json")),
        ("x5u", json!("https://evil.example/chain.pem")),
        ("x5c", json!(["MIIB"])),
    ] {
        wrong.push((
            format!("{name} of another key"),
            signed(&mallory, &with(name, value.clone()), &text),
        ));
        wrong.push((format!("{name}, well signed"), signed(own, &with(name, value), &text)));
    }
    for (name, value) in [
        ("crit", json!(["exp"])),
        ("crit", json!([])),
        ("zip", json!("DEF")),
        ("b64", json!(false)),
    ] {
        wrong.push((format!("{name} {value}"), signed(own, &with(name, value), &text)));
    }
    for typ in ["logout+jwt", "at+jwt", "secevent+jwt", "JOSE"] {
        wrong.push((format!("typ {typ}"), signed(own, &with("typ", json!(typ)), &text)));
    }
    wrong.push((
        "no kid".to_owned(),
        signed(own, &json!({ "alg": "RS256", "typ": "JWT" }), &text),
    ));
    let token = own.sign(claims).expect("signed");
    let parts: Vec<&str> = token.split('.').collect();
    wrong.push(("JWE".to_owned(), format!("{token}.{}.{}", parts[1], parts[2])));
    wrong.push(("two parts".to_owned(), format!("{}.{}", parts[0], parts[1])));
    wrong.push(("padded".to_owned(), format!("{token}==")));
    wrong.push(("a character more".to_owned(), format!("{token}A")));
    wrong.push(("no signature".to_owned(), format!("{}.{}.", parts[0], parts[1])));
    let json = json!({ "payload": parts[1], "protected": parts[0], "signature": parts[2] });
    wrong.push(("JSON form".to_owned(), json.to_string()));
    wrong.push(("over 8 KB".to_owned(), own.sign(&with_filler(claims)).expect("signed")));
    wrong
}

fn with_filler(claims: &Value) -> Value {
    let mut claims = claims.clone();
    claims["filler"] = "x".repeat(7_000).into();
    claims
}

/// Everything that is wrong with what a well signed token says: name, token.
fn wrong_claims(own: &SigningKey, claims: &Value, now: i64) -> Vec<(String, String)> {
    let good = json!({ "alg": "RS256", "kid": own.kid(), "typ": "JWT" });
    let mut wrong = Vec::new();
    let mut add = |name: &str, text: String| wrong.push((name.to_owned(), signed(own, &good, &text)));
    for issuer in [
        "https://evil.example",
        "https://id.example.test/",
        "https://ID.example.test",
        "",
    ] {
        add("another issuer", changed(claims, "iss", json!(issuer)));
    }
    add("exp as text", changed(claims, "exp", json!(claims["exp"].to_string())));
    add(
        "exp as a fraction",
        changed(claims, "exp", json!(claims["exp"].as_f64().expect("a number") + 0.5)),
    );
    add("exp null", changed(claims, "exp", Value::Null));
    add("iat as text", changed(claims, "iat", json!(claims["iat"].to_string())));
    add("nbf in the future", changed(claims, "nbf", json!(now + 3_600)));
    add("nbf as text", changed(claims, "nbf", json!("0")));
    add("aud as text", changed(claims, "aud", json!(AUDIENCE)));
    add("sub as a number", changed(claims, "sub", json!(7)));
    for name in ["exp", "iss", "aud", "sub", "jti"] {
        add(&format!("no {name}"), without(claims, name));
    }
    for name in ["exp", "iss", "sub", "aud"] {
        let text = claims.to_string();
        add(
            &format!("{name} twice"),
            format!("{},\"{name}\":{}}}", &text[..text.len() - 1], claims[name]),
        );
    }
    for text in ["", "null", "[]", "\"x\"", "{}"] {
        add("no claims at all", text.to_owned());
    }
    wrong
}

async fn snapshot(app: &TestApp) -> std::sync::Arc<engine::directory::Snapshot> {
    app.administrator().await.environment
}

testkit::tests! {
    async fn r125_our_tokens_are_what_clients_verify(app) {
        app.seed(reg(&json!({ "audiences": [AUDIENCE] }))).await;
        let mut browser = app.sign_up(EMAIL).await.browser;
        browser.open(&app.authorize_path(&REG, &[("nonce", "the-nonce"), ("audience", AUDIENCE)])).await;
        let tokens = app.exchange(&REG, &browser.parameter("code").expect("a code")).await;
        let machine = app.machine_token().await;
        let keys = app.get("/.well-known/jwks.json").await.json();
        let key = &keys["keys"][0];
        let part = |name: &str| BASE64.decode(key[name].as_str().expect("text")).expect("base64url");
        let public = RsaPublicKeyComponents { n: part("n"), e: part("e") };
        let id_token = tokens.id_token.clone().expect("an ID token");
        let now = domain::time::Clock::now(&app.clock).seconds();
        for token in [&tokens.access_token, &id_token, &machine.access_token] {
            assert_eq!(header_of(token), json!({ "alg": "RS256", "kid": key["kid"], "typ": "JWT" }));
            let (message, signature) = token.rsplit_once('.').expect("a signature");
            let signature = BASE64.decode(signature).expect("base64url");
            public.verify(&RSA_PKCS1_2048_8192_SHA256, message.as_bytes(), &signature).expect("well signed");
            let claims = testkit::claims(token);
            assert_eq!(claims["iss"], app.issuer());
            assert_eq!(claims["iat"], now);
            assert!(claims["exp"].as_i64().expect("a number") > now);
            assert!(claims["aud"].is_array() && claims["jti"].as_str().is_some_and(|jti| jti.len() == 36));
        }
        assert_eq!(tokens.access()["exp"], now + tokens.expires_in.cast_signed());
        assert_eq!(tokens.access()["aud"], json!([AUDIENCE]));
        let id = tokens.id();
        assert_eq!((&id["aud"], &id["nonce"]), (&json!([REG.id]), &json!("the-nonce")));
        let hash = digest::digest(&digest::SHA256, tokens.access_token.as_bytes());
        assert_eq!(id["at_hash"], BASE64.encode(&hash.as_ref()[..16]));
        assert!(tokens.access().get("nonce").is_none());

        let next = app.refresh(&REG, tokens.refresh()).await;
        let hash = digest::digest(&digest::SHA256, next.access_token.as_bytes());
        assert_eq!(next.id()["at_hash"], BASE64.encode(&hash.as_ref()[..16]));
        let ids: std::collections::HashSet<_> =
            [tokens.access(), tokens.id(), next.access(), next.id()].map(|claims| claims["jti"].to_string()).into();
        assert_eq!(ids.len(), 4);
    }

    async fn r126_only_our_own_access_tokens_open_the_profile(app) {
        let ada = app.sign_up(EMAIL).await;
        let (environment, claims) = (snapshot(&app).await, ada.tokens.access());
        let own = &environment.signing_key;
        let now = domain::time::Clock::now(&app.clock).seconds();
        let again = own.sign(&claims).expect("signed");
        assert_eq!(app.get_as(&again, "/oauth2/v2/user_profile").await.status, 200, "the tests sign as we do");
        let mut wrong = wrong_forms(own, &claims);
        wrong.extend(wrong_claims(own, &claims, now));
        let mut expired = claims.clone();
        expired["exp"] = json!(now);
        wrong.push(("expired".to_owned(), own.sign(&expired).expect("signed")));
        wrong.push(("an ID token".to_owned(), ada.tokens.id_token.clone().expect("an ID token")));
        wrong.push(("a machine's token".to_owned(), app.machine_token().await.access_token));
        wrong.push(("a refresh token".to_owned(), ada.tokens.refresh().to_owned()));
        let logout = json!({ "iss": app.issuer(), "aud": [REG.id], "sub": claims["sub"], "iat": now, "exp": now + 120,
            "jti": claims["jti"], "events": { "http://schemas.openid.net/event/backchannel-logout": {} } });
        wrong.push(("a logout token".to_owned(), own.sign(&logout).expect("signed")));
        for (what, token) in &wrong {
            for path in ["/oauth2/v2/user_profile", "/oauth2/user_profile", "/oauth2/userinfo"] {
                let answer = app.get_as(token, path).await;
                let refused = if path == "/oauth2/userinfo" { 401 } else { 403 };
                assert_eq!(answer.status, refused, "{what} at {path}: {}", answer.text());
                assert!(!answer.text().contains(EMAIL), "{what}");
            }
        }
        app.clock.advance(86_400);
        let answer = app.get_as(&ada.tokens.access_token, "/oauth2/v2/user_profile").await;
        assert_eq!(answer.status, 403, "a token that has run out (Q1)");
        assert!(answer.header("www-authenticate").is_some_and(|line| line.contains("invalid_token")));
    }

    async fn r126_only_our_own_tokens_are_active(app) {
        let ada = app.sign_up(EMAIL).await;
        let (environment, now) = (snapshot(&app).await, domain::time::Clock::now(&app.clock).seconds());
        let (own, claims) = (&environment.signing_key, ada.tokens.access());
        let again = own.sign(&claims).expect("signed");
        assert_eq!(app.introspect(&REG, &again).await["active"], true, "the tests sign as we do");
        let mut wrong = wrong_forms(own, &claims);
        wrong.extend(wrong_claims(own, &claims, now));
        wrong.push(("an ID token".to_owned(), ada.tokens.id_token.clone().expect("an ID token")));
        for (what, token) in wrong {
            assert_eq!(app.introspect(&REG, &token).await, json!({ "active": false }), "{what}");
        }
    }

    async fn r126_only_our_own_id_tokens_are_hints(app) {
        let ada = app.sign_up(EMAIL).await;
        let (environment, claims) = (snapshot(&app).await, ada.tokens.id());
        let own = &environment.signing_key;
        let ask = async |hint: &str| {
            let mut browser = ada.browser.clone();
            browser.open(&app.authorize_path(&REG, &[("prompt", "none"), ("id_token_hint", hint)])).await;
            browser.parameter("error")
        };
        assert_eq!(ask(&own.sign(&claims).expect("signed")).await, None, "the tests sign as we do");
        let now = domain::time::Clock::now(&app.clock).seconds();
        let mut wrong = wrong_forms(own, &claims);
        // A hint needs no jti.
        wrong.extend(wrong_claims(own, &claims, now).into_iter().filter(|(what, _)| what != "no jti"));
        wrong.push(("an access token".to_owned(), ada.tokens.access_token.clone()));
        let mut other = claims.clone();
        other["aud"] = json!([SPA.id]);
        wrong.push(("an ID token for another client".to_owned(), own.sign(&other).expect("signed")));
        for (what, hint) in &wrong {
            assert_eq!(ask(hint).await.as_deref(), Some("invalid_request"), "{what}");
        }
        // Signing out with such a hint is signing out without one: a page of somebody else has to ask.
        for (what, hint) in wrong.iter().filter(|(what, _)| what != "an ID token for another client") {
            let mut browser = ada.browser.clone();
            let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("id_token_hint", hint).finish();
            let page = browser.open_from_elsewhere(&format!("/logout?{query}")).await;
            assert_eq!(page.forms().len(), 1, "{what}");
        }
        assert_eq!(ask("").await, None, "still signed in");
    }

    async fn r127_a_suspended_user_has_no_profile(app) {
        app.seed(person(EMAIL, &json!({}))).await;
        let ada = app.sign_in(EMAIL).await;
        assert_eq!(app.get_as(&ada.tokens.access_token, "/oauth2/v2/user_profile").await.status, 200);
        app.seed(person(EMAIL, &json!({ "is_suspended": true }))).await;
        for path in ["/oauth2/v2/user_profile", "/oauth2/user_profile", "/oauth2/userinfo"] {
            let answer = app.get_as(&ada.tokens.access_token, path).await;
            assert_eq!(answer.status, 401, "{path}");
            assert!(!answer.text().contains(EMAIL));
        }
        for token in [&ada.tokens.access_token, ada.tokens.refresh(), ada.tokens.id_token.as_ref().expect("an ID token")] {
            assert_eq!(app.introspect(&REG, token).await, json!({ "active": false }));
        }
    }

    async fn r127_damaged_opaque_tokens_are_refused(app) {
        let ada = app.sign_up(EMAIL).await;
        let token = ada.tokens.refresh();
        let bytes = BASE64.decode(token).expect("base64url");
        let mut damaged: Vec<String> = (0..bytes.len() * 8)
            .step_by(3)
            .map(|bit| {
                let mut bytes = bytes.clone();
                bytes[bit / 8] ^= 1 << (bit % 8);
                BASE64.encode(bytes)
            })
            .collect();
        damaged.extend((0..token.len()).step_by(7).map(|end| token[..end].to_owned()).filter(|text| !text.is_empty()));
        damaged.extend(["=", "==", "A", " ", "\n", "%00", "."].map(|end| format!("{token}{end}")));
        damaged.push(format!(" {token}"));
        damaged.push(format!("A{token}"));
        damaged.push(domain::ids::hex(&bytes));
        damaged.push(base64::prelude::BASE64_STANDARD.encode(&bytes));
        damaged.push(BASE64.encode(token));
        damaged.push(token.to_ascii_lowercase());
        damaged.push(token.chars().rev().collect());
        // The last character carries bits that mean nothing: only zeros are ours.
        damaged.push(format!("{}{}", &token[..token.len() - 1], next_letter(token)));
        for text in damaged.iter().filter(|text| *text != token) {
            assert_refused(&app.try_refresh(&REG, text).await, "invalid_grant", text);
            assert_eq!(app.introspect(&REG, text).await, json!({ "active": false }), "{text}");
        }
        // Whoever makes tokens up ends nobody's family.
        app.refresh(&REG, token).await;
    }
}

/// The letter behind the last one of this text, in the order of base64url.
fn next_letter(text: &str) -> char {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let last = text.bytes().last().expect("text");
    let place = LETTERS.iter().position(|letter| *letter == last).expect("base64url");
    char::from(LETTERS[(place + 1) % LETTERS.len()])
}
