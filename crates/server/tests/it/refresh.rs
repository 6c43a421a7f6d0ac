//! Refresh tokens rotate, and their family ends when one is used that should not be (R52–R56, R59, R62).

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use serde_json::json;
use testkit::app::AUDIENCE;
use testkit::{Answer, Client, OTHER_SPA, REG, SPA, TestApp};

use crate::given::{ACME, assert_refused, at_once, person, reg};

async fn refresh_with(app: &TestApp, token: &str, more: &[(&str, &str)]) -> Answer {
    let secret = REG.secret.expect("a secret");
    let mut fields = vec![
        ("grant_type", "refresh_token"),
        ("client_id", REG.id),
        ("client_secret", secret),
    ];
    fields.push(("refresh_token", token));
    fields.extend(more);
    app.post("/oauth2/token", &fields).await
}

async fn assert_dead(app: &TestApp, client: &Client, token: &str, what: &str) {
    assert_refused(&app.try_refresh(client, token).await, "invalid_grant", what);
}

testkit::tests! {
    async fn r052_a_refresh_token_is_opaque_and_rests_nowhere(app) {
        let ada = app.sign_up("ada@example.test").await;
        let next = app.refresh(&REG, ada.tokens.refresh()).await;
        let stored = app.stored().await;
        assert!(stored.contains("ada@example.test"), "the copy of the database is readable");
        for token in [ada.tokens.refresh(), next.refresh()] {
            assert!(!token.contains('.'), "not a JWT: {token}");
            let bytes = BASE64.decode(token).expect("base64url");
            assert!(bytes.len() >= 32);
            assert!(!stored.contains(token), "the token is stored");
            // Its secret part is no text of the database either, in the usual spellings.
            let secret = &bytes[bytes.len() - 32..];
            assert!(!stored.contains(&BASE64.encode(secret)) && !stored.contains(&domain::ids::hex(secret)));
        }
    }

    async fn r052_a_refresh_token_stays_with_its_user_organization_and_scope(app) {
        app.seed(person("ada@example.test", &json!({}))).await;
        let ada = app.sign_in("ada@example.test").await;
        let next = app.refresh(&REG, ada.tokens.refresh()).await;
        for claim in ["sub", "org_code", "azp", "aud", "scp", "iss"] {
            assert_eq!(next.access()[claim], ada.tokens.access()[claim], "{claim}");
        }
        assert_eq!(next.access()["org_code"], ACME);
        assert_eq!(next.scope, ada.tokens.scope);
        assert_ne!(next.access()["jti"], ada.tokens.access()["jti"]);
    }

    async fn r053_every_use_rotates(app) {
        let ada = app.sign_up("ada@example.test").await;
        let mut seen = vec![ada.tokens.refresh().to_owned()];
        for _ in 0..5 {
            let next = app.refresh(&REG, seen.last().expect("a token")).await;
            assert!(!seen.iter().any(|old| old == next.refresh()));
            seen.push(next.refresh().to_owned());
        }
    }

    async fn r053_the_scope_may_be_narrowed_and_never_widened(app) {
        let mut browser = app.sign_up("ada@example.test").await.browser;
        browser.open(&app.authorize_path(&REG, &[("scope", "openid profile offline")])).await;
        let first = app.exchange(&REG, &browser.parameter("code").expect("a code")).await;
        for wider in ["openid profile offline email", "email", "read:things", "openid email"] {
            let answer = refresh_with(&app, first.refresh(), &[("scope", wider)]).await;
            assert_refused(&answer, "invalid_scope", wider);
            // It is still the newest one: nothing was rotated.
            assert_eq!(app.introspect(&REG, first.refresh()).await["active"], true);
        }
        let narrow = refresh_with(&app, first.refresh(), &[("scope", "openid")]).await.tokens();
        assert_eq!(narrow.scope, "openid");
        assert_eq!(narrow.access()["scp"], json!(["openid"]));
        assert_eq!(narrow.id().get("given_name"), None);
        // What was narrowed once is not lost (RFC 6749 §6), and what was never granted does not come.
        let full = app.refresh(&REG, narrow.refresh()).await;
        assert_eq!(full.access()["scp"], json!(["openid", "profile", "offline"]));
        assert_eq!(full.access().get("email"), None);
    }

    async fn r053_the_audience_is_never_widened(app) {
        app.seed(reg(&json!({ "audiences": [AUDIENCE] }))).await;
        let mut ada = app.sign_up("ada@example.test").await;
        assert_eq!(ada.tokens.access()["aud"], json!([]));
        let next = refresh_with(&app, ada.tokens.refresh(), &[("audience", AUDIENCE)]).await.tokens();
        assert_eq!(next.access()["aud"], json!([]));
        ada.browser.open(&app.authorize_path(&REG, &[("audience", AUDIENCE)])).await;
        let tokens = app.exchange(&REG, &ada.browser.parameter("code").expect("a code")).await;
        assert_eq!(app.refresh(&REG, tokens.refresh()).await.access()["aud"], json!([AUDIENCE]));
    }

    async fn r054_within_the_overlap_a_token_has_one_successor(app) {
        let ada = app.sign_up("ada@example.test").await;
        let next = app.refresh(&REG, ada.tokens.refresh()).await;
        for node in app.nodes().await {
            app.clock.advance(29);
            assert_eq!(node.refresh(&REG, ada.tokens.refresh()).await.refresh(), next.refresh());
        }
        app.refresh(&REG, next.refresh()).await;
    }

    async fn r054_the_overlap_can_be_switched_off(app) {
        app.seed(json!({ "settings": { "refresh_overlap": 0 } })).await;
        let ada = app.sign_up("ada@example.test").await;
        let next = app.refresh(&REG, ada.tokens.refresh()).await;
        assert_dead(&app, &REG, ada.tokens.refresh(), "used before").await;
        assert_dead(&app, &REG, next.refresh(), "the family").await;
    }

    async fn r054_fifty_parallel_refreshes_get_one_successor(app) {
        let ada = app.sign_up("ada@example.test").await;
        let nodes = app.nodes().await;
        let mut token = ada.tokens.refresh().to_owned();
        for _ in 0..2 {
            let answers = at_once(&nodes, 50, |node| {
                let token = token.clone();
                async move { node.try_refresh(&REG, &token).await }
            })
            .await;
            let next = answers[0].tokens().refresh().to_owned();
            assert_ne!(next, token);
            for answer in &answers {
                assert_eq!(answer.tokens().refresh(), next);
                assert_eq!(app.get_as(&answer.tokens().access_token, "/oauth2/v2/user_profile").await.status, 200);
            }
            token = next;
        }
        app.refresh(&REG, &token).await;
    }

    async fn r054_without_an_overlap_fifty_parallel_refreshes_never_fork(app) {
        app.seed(json!({ "settings": { "refresh_overlap": 0 } })).await;
        let ada = app.sign_up("ada@example.test").await;
        let nodes = app.nodes().await;
        let answers = at_once(&nodes, 50, |node| {
            let token = ada.tokens.refresh().to_owned();
            async move { node.try_refresh(&REG, &token).await }
        })
        .await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
    }

    async fn r055_refresh_replay_revokes_the_family(app) {
        let ada = app.sign_up("ada@example.test").await;
        let second = app.refresh(&REG, ada.tokens.refresh()).await;
        let third = app.refresh(&REG, second.refresh()).await;
        let nodes = app.nodes().await;
        assert_dead(nodes.last().expect("a node"), &REG, ada.tokens.refresh(), "an older token").await;
        for tokens in [&ada.tokens, &second, &third] {
            for node in &nodes {
                assert_dead(node, &REG, tokens.refresh(), "the family").await;
                assert_eq!(node.introspect(&REG, &tokens.access_token).await, json!({ "active": false }));
            }
        }
        assert!(app.stored().await.contains("refresh_reuse"), "it is in the audit log");
    }

    async fn r055_the_previous_token_after_the_overlap_revokes_the_family(app) {
        let ada = app.sign_up("ada@example.test").await;
        let next = app.refresh(&REG, ada.tokens.refresh()).await;
        app.clock.advance(60);
        assert_dead(&app, &REG, ada.tokens.refresh(), "after the overlap").await;
        assert_dead(&app, &REG, next.refresh(), "the family").await;
    }

    async fn r055_reuse_is_known_after_a_restart(app) {
        let ada = app.sign_up("ada@example.test").await;
        let second = app.refresh(&REG, ada.tokens.refresh()).await;
        let third = app.refresh(&REG, second.refresh()).await;
        let app = app.restart().await;
        assert_dead(&app, &REG, ada.tokens.refresh(), "an older token").await;
        let app = app.restart().await;
        assert_dead(&app, &REG, third.refresh(), "the family").await;
    }

    async fn r055_one_family_ends_and_others_go_on(app) {
        let ada = app.sign_up("ada@example.test").await;
        app.clock.advance(60);
        let elsewhere = app.sign_in("ada@example.test").await;
        let next = app.refresh(&REG, ada.tokens.refresh()).await;
        app.refresh(&REG, next.refresh()).await;
        assert_dead(&app, &REG, ada.tokens.refresh(), "an older token").await;
        app.refresh(&REG, elsewhere.tokens.refresh()).await;
    }

    async fn r056_the_overlap_does_not_restart_with_each_use(app) {
        let ada = app.sign_up("ada@example.test").await;
        let next = app.refresh(&REG, ada.tokens.refresh()).await;
        app.clock.advance(40);
        assert_eq!(app.refresh(&REG, ada.tokens.refresh()).await.refresh(), next.refresh());
        app.clock.advance(20);
        assert_dead(&app, &REG, ada.tokens.refresh(), "a minute after the first use").await;
    }

    async fn r056_the_overlap_ends_when_the_successor_was_used(app) {
        let ada = app.sign_up("ada@example.test").await;
        let next = app.refresh(&REG, ada.tokens.refresh()).await;
        app.refresh(&REG, next.refresh()).await;
        assert_dead(&app, &REG, ada.tokens.refresh(), "its successor was used").await;
    }

    async fn r056_the_overlap_ends_with_the_grant(app) {
        const EMAIL: &str = "ada@example.test";
        app.seed(person(EMAIL, &json!({}))).await;
        for what in ["revoked", "signed out", "password", "suspended"] {
            app.clock.advance(600);
            let mut ada = app.sign_in(EMAIL).await;
            let next = app.refresh(&REG, ada.tokens.refresh()).await;
            match what {
                "revoked" => {
                    let secret = REG.secret.expect("a secret");
                    let fields = [("token", next.refresh()), ("client_id", REG.id), ("client_secret", secret)];
                    assert_eq!(app.post("/oauth2/revoke", &fields).await.status, 200);
                }
                "signed out" => {
                    ada.browser.open("/logout").await;
                }
                "password" => app.seed(person(EMAIL, &json!({ "password": "correct horse battery" }))).await,
                _ => app.seed(person(EMAIL, &json!({ "is_suspended": true }))).await,
            }
            assert_dead(&app, &REG, ada.tokens.refresh(), what).await;
            assert_dead(&app, &REG, next.refresh(), what).await;
        }
    }

    async fn r059_a_token_in_the_hands_of_another_client_ends_the_family(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        for (owner, thief) in [(REG, SPA), (SPA, REG), (SPA, OTHER_SPA)] {
            ada.browser.open(&app.authorize_path(&owner, &[])).await;
            let tokens = app.exchange(&owner, &ada.browser.parameter("code").expect("a code")).await;
            assert_dead(&app, &thief, tokens.refresh(), thief.id).await;
            assert_dead(&app, &owner, tokens.refresh(), owner.id).await;
        }
    }

    async fn r062_a_client_that_lost_the_answer_asks_again(app) {
        let ada = app.sign_up("ada@example.test").await;
        let mut token = ada.tokens.refresh().to_owned();
        for micros in [0, 100, 300, 600, 1_000, 2_000, 5_000, 20_000] {
            let cut = std::time::Duration::from_micros(micros);
            // The connection breaks at some moment, before or after the rotation.
            let _ = tokio::time::timeout(cut, app.try_refresh(&REG, &token)).await;
            app.clock.advance(30);
            token = app.refresh(&REG, &token).await.refresh().to_owned();
        }
    }
}
