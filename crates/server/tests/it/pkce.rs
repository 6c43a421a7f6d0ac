//! Proof Key for Code Exchange over HTTP (R41–R45).

use domain::applications::{ApplicationSettings, ApplicationType};
use domain::ids::ApplicationId;
use engine::applications::NewApplication;
use http::StatusCode;
use testkit::app::VERIFIER;
use testkit::{Answer, Client, REG, SPA, TestApp};

use crate::steps::{ask, assert_page, assert_refused, exchange_of, fresh_code, register, token};

/// Without the two parameters.
const NONE: [(&str, &str); 2] = [("code_challenge", ""), ("code_challenge_method", "")];

/// Trades a code with this verifier; an empty one is sent as such.
async fn exchange(app: &TestApp, client: &Client, code: &str, verifier: Option<&str>) -> Answer {
    let mut fields = exchange_of(client, code);
    fields.extend(client.secret.map(|secret| ("client_secret", secret)));
    fields.extend(verifier.map(|verifier| ("code_verifier", verifier)));
    token(app, &fields, &[]).await
}

/// The code of a request with the challenge of [`VERIFIER`], also from a client with a secret.
async fn challenged(app: &TestApp, client: &Client, email: &str) -> String {
    let challenge = protocol::pkce::challenge_of(VERIFIER);
    let extra = [("code_challenge", challenge.as_str()), ("code_challenge_method", "S256")];
    let browser = register(app, client, &extra, email).await;
    browser.parameter("code").expect("a code")
}

testkit::tests! {
    async fn r041_a_public_client_sends_a_challenge(app) {
        assert_refused(&ask(&app, &SPA, &NONE).await, &SPA, "invalid_request", "no challenge");
        let mut ada = app.sign_up("ada@example.test").await.browser;
        for prompt in [("prompt", ""), ("prompt", "none")] {
            ada.open(&app.authorize_path(&SPA, &[NONE[0], NONE[1], prompt])).await;
            assert_eq!(ada.parameter("error").as_deref(), Some("invalid_request"), "signed in: {prompt:?}");
            assert_eq!(ada.parameter("code"), None);
        }
        let method_only = [("code_challenge", "")];
        assert_refused(&ask(&app, &SPA, &method_only).await, &SPA, "invalid_request", "a method without a challenge");
    }

    async fn r041_a_confidential_client_may_and_when_switched_on_must(app) {
        assert!(ask(&app, &REG, &[]).await.location().is_some_and(|to| to.starts_with("/sign-in/")), "may");
        let code = challenged(&app, &REG, "ada@example.test").await;
        assert!(exchange(&app, &REG, &code, Some(VERIFIER)).await.tokens().id_token.is_some());
        let code = challenged(&app, &REG, "eve@example.test").await;
        assert_eq!(exchange(&app, &REG, &code, None).await.error(), "invalid_grant", "honoured whenever sent");

        let cx = app.administrator().await;
        let strict = NewApplication {
            id: Some(ApplicationId::from(REG.id)),
            secret: REG.secret.map(str::to_owned),
            callback_urls: vec![REG.callback.to_owned()],
            settings: ApplicationSettings { is_pkce_required: true, ..ApplicationSettings::default() },
            ..NewApplication::named("Strict", ApplicationType::Reg)
        };
        engine::applications::register(&cx, &strict).await.expect("registered");
        // Its SDK would start over for ever if it were told by redirect (ADR 11).
        assert_page(&ask(&app, &REG, &[]).await, StatusCode::BAD_REQUEST, "must");
        assert_refused(&ask(&app, &REG, &[("prompt", "none")]).await, &REG, "invalid_request", "must, and without a page");
        let code = challenged(&app, &REG, "ida@example.test").await;
        assert!(exchange(&app, &REG, &code, Some(VERIFIER)).await.tokens().id_token.is_some());
    }

    async fn r042_only_s256(app) {
        let methods = app.get("/.well-known/openid-configuration").await.json()["code_challenge_methods_supported"].clone();
        assert_eq!(methods, serde_json::json!(["S256"]));
        let challenge = protocol::pkce::challenge_of(VERIFIER);
        for client in [SPA, REG] {
            for method in ["plain", "", "s256", "S512", "none"] {
                for value in [challenge.as_str(), VERIFIER] {
                    let extra = [("code_challenge", value), ("code_challenge_method", method), ("prompt", "none")];
                    assert_refused(&ask(&app, &client, &extra).await, &client, "invalid_request", method);
                    let answer = ask(&app, &client, &extra[..2]).await;
                    assert!(!answer.location().is_some_and(|to| to.starts_with("/sign-in/")), "{method}: {:?}", answer.location());
                }
            }
            let padded = format!("{challenge}=");
            for value in [&challenge[..42], &padded, "abc"] {
                let extra = [("code_challenge", value), ("code_challenge_method", "S256")];
                assert_refused(&ask(&app, &client, &extra).await, &client, "invalid_request", value);
            }
        }
    }

    async fn r043_without_the_right_verifier_no_tokens_and_the_code_is_dead(app) {
        let (long, right_hash) = ("a".repeat(129), protocol::pkce::challenge_of(VERIFIER));
        let spaced = format!("{VERIFIER} ");
        let wrong = [None, Some(""), Some(&VERIFIER[..42]), Some(long.as_str()), Some(spaced.as_str()), Some(right_hash.as_str()),
                     Some("another-verifier-that-is-long-enough-0123456789")];
        for (number, verifier) in wrong.into_iter().enumerate() {
            let code = fresh_code(&app, &SPA, &format!("ada{number}@example.test")).await;
            assert_eq!(exchange(&app, &SPA, &code, verifier).await.error(), "invalid_grant", "{verifier:?}");
            assert_eq!(exchange(&app, &SPA, &code, Some(VERIFIER)).await.error(), "invalid_grant", "dead after {verifier:?}");
        }
        for verifier in ["short".to_owned(), "a".repeat(42), "a".repeat(129), format!("{}ä", "a".repeat(60))] {
            let challenge = protocol::pkce::challenge_of(&verifier);
            let email = format!("eve{}@example.test", verifier.len());
            let browser = register(&app, &SPA, &[("code_challenge", &challenge)], &email).await;
            let code = browser.parameter("code").expect("a code");
            let answer = exchange(&app, &SPA, &code, Some(&verifier)).await;
            assert_eq!(answer.error(), "invalid_grant", "malformed, though its hash fits: {verifier}");
        }
        for length in [43, 128] {
            let verifier = "~".repeat(length);
            let challenge = protocol::pkce::challenge_of(&verifier);
            let email = format!("ida{length}@example.test");
            let browser = register(&app, &SPA, &[("code_challenge", &challenge)], &email).await;
            let code = browser.parameter("code").expect("a code");
            assert!(exchange(&app, &SPA, &code, Some(&verifier)).await.tokens().id_token.is_some(), "{length}");
        }
    }

    async fn r044_a_verifier_without_a_challenge_is_a_downgrade(app) {
        let code = fresh_code(&app, &REG, "ada@example.test").await;
        assert_eq!(exchange(&app, &REG, &code, Some(VERIFIER)).await.error(), "invalid_grant");
        assert_eq!(exchange(&app, &REG, &code, None).await.error(), "invalid_grant", "dead");
    }

    async fn r045_a_code_belongs_to_the_flow_whose_challenge_it_has(app) {
        let own = protocol::pkce::challenge_of("the-verifier-of-another-flow-that-is-long-enough");
        let theirs = register(&app, &SPA, &[("code_challenge", &own)], "eve@example.test").await;
        let stolen = theirs.parameter("code").expect("a code");
        // Injected into a browser application whose own flow has another verifier.
        assert_eq!(exchange(&app, &SPA, &stolen, Some(VERIFIER)).await.error(), "invalid_grant");
        let right = Some("the-verifier-of-another-flow-that-is-long-enough");
        assert_eq!(exchange(&app, &SPA, &stolen, right).await.error(), "invalid_grant", "and dead");

        // The same person, two requests in a row: each code has its own.
        let mut ada = app.sign_up("ada@example.test").await.browser;
        ada.open(&app.authorize_path(&SPA, &[("code_challenge", &own)])).await;
        let first = ada.parameter("code").expect("a code");
        ada.open(&app.authorize_path(&SPA, &[])).await;
        let second = ada.parameter("code").expect("a code");
        assert_eq!(exchange(&app, &SPA, &first, Some(VERIFIER)).await.error(), "invalid_grant");
        assert_eq!(exchange(&app, &SPA, &second, right).await.error(), "invalid_grant");
        ada.open(&app.authorize_path(&SPA, &[])).await;
        let third = ada.parameter("code").expect("a code");
        assert!(exchange(&app, &SPA, &third, Some(VERIFIER)).await.tokens().id_token.is_some());
    }
}
