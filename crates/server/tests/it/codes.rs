//! Authorization codes are good once, for a minute, for whom they were made (R46–R51).

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use serde_json::json;
use testkit::{Answer, OTHER_SPA, REG, SPA, TestApp};

use crate::given::{ACME, another_code, assert_refused, at_once, person, reg};

async fn exchange_for(app: &TestApp, redirect_uri: Option<&str>, code: &str) -> Answer {
    let mut fields = vec![
        ("grant_type", "authorization_code"),
        ("client_id", REG.id),
        ("client_secret", REG.secret.expect("a secret")),
        ("code", code),
    ];
    fields.extend(redirect_uri.map(|address| ("redirect_uri", address)));
    app.post("/oauth2/token", &fields).await
}

testkit::tests! {
    async fn r046_a_code_is_256_random_bits_and_rests_as_a_hash(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        let one = another_code(&app, &mut ada.browser, &REG).await;
        let other = another_code(&app, &mut ada.browser, &REG).await;
        assert_ne!(one, other);
        let stored = app.stored().await;
        assert!(stored.contains("ada@example.test"), "the copy of the database is readable");
        for code in [&one, &other] {
            assert!(BASE64.decode(code).expect("base64url").len() >= 32, "{code}");
            assert!(!stored.contains(code.as_str()), "the code is stored");
        }
    }

    async fn r046_a_code_lives_for_a_minute(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        let code = another_code(&app, &mut ada.browser, &REG).await;
        app.clock.advance(59);
        app.exchange(&REG, &code).await;
        let code = another_code(&app, &mut ada.browser, &REG).await;
        app.clock.advance(60);
        assert_refused(&app.try_exchange(&REG, &code).await, "invalid_grant", "after a minute");
    }

    async fn r046_a_code_is_bound_to_its_redirect_uri(app) {
        let other = "https://app.example.test/other";
        app.seed(reg(&json!({ "redirect_uris": [REG.callback, other] }))).await;
        let mut ada = app.sign_up("ada@example.test").await;
        for wrong in [Some(other), Some(""), None] {
            let code = another_code(&app, &mut ada.browser, &REG).await;
            let answer = exchange_for(&app, wrong, &code).await;
            assert_refused(&answer, "invalid_grant", &format!("{wrong:?}"));
            assert_refused(&app.try_exchange(&REG, &code).await, "invalid_grant", "the code is dead");
        }
    }

    async fn r046_a_code_is_bound_to_its_nonce(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        let mut codes = Vec::new();
        for nonce in ["the-first", "the-second"] {
            ada.browser.open(&app.authorize_path(&REG, &[("nonce", nonce)])).await;
            codes.push((nonce, ada.browser.parameter("code").expect("a code")));
        }
        for (nonce, code) in codes.into_iter().rev() {
            assert_eq!(app.exchange(&REG, &code).await.id()["nonce"], nonce);
        }
    }

    async fn r047_a_code_that_comes_twice_ends_all_that_it_gave(app) {
        let ada = app.sign_up("ada@example.test").await;
        let code = ada.browser.parameter("code").expect("the code that was used");
        let refreshed = app.refresh(&REG, ada.tokens.refresh()).await;
        let nodes = app.nodes().await;
        let other = nodes.last().expect("a node");
        assert_refused(&other.try_exchange(&REG, &code).await, "invalid_grant", "the second use");
        for tokens in [&ada.tokens, &refreshed] {
            assert_refused(&app.try_refresh(&REG, tokens.refresh()).await, "invalid_grant", "the family");
            let id_token = tokens.id_token.as_ref().expect("an ID token");
            for token in [&tokens.access_token, tokens.refresh(), id_token] {
                assert_eq!(app.introspect(&REG, token).await, json!({ "active": false }));
            }
            assert_eq!(app.get_as(&tokens.access_token, "/oauth2/v2/user_profile").await.status, 401);
        }
        assert!(app.stored().await.contains("code_reuse"), "it is in the audit log");
    }

    async fn r047_a_stolen_code_is_known_for_a_day_after_its_end(app) {
        let ada = app.sign_up("ada@example.test").await;
        let code = ada.browser.parameter("code").expect("the code that was used");
        app.clock.advance(3_600);
        engine::jobs::sweep_once(&app.engine, domain::time::Clock::now(&app.clock)).await.expect("swept");
        assert_refused(&app.try_exchange(&REG, &code).await, "invalid_grant", "the second use");
        assert_refused(&app.try_refresh(&REG, ada.tokens.refresh()).await, "invalid_grant", "the family");
    }

    async fn r048_fifty_parallel_exchanges_of_one_code_give_one_token_set(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        let nodes = app.nodes().await;
        for client in [&REG, &SPA] {
            let code = another_code(&app, &mut ada.browser, client).await;
            let answers = at_once(&nodes, 50, |node| {
                let code = code.clone();
                async move { node.try_exchange(client, &code).await }
            })
            .await;
            let (won, lost): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 200);
            assert_eq!(won.len(), 1);
            for answer in lost {
                assert_refused(answer, "invalid_grant", "all others");
            }
            let tokens = won[0].tokens();
            assert_refused(&app.try_refresh(client, tokens.refresh()).await, "invalid_grant", "revoked by the others");
            assert_eq!(app.get_as(&tokens.access_token, "/oauth2/v2/user_profile").await.status, 401);
        }
    }

    async fn r049_a_code_in_the_hands_of_another_client_is_dead(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        for (owner, thief) in [(REG, SPA), (SPA, REG), (SPA, OTHER_SPA)] {
            let code = another_code(&app, &mut ada.browser, &owner).await;
            assert_refused(&app.try_exchange(&thief, &code).await, "invalid_grant", thief.id);
            assert_refused(&app.try_exchange(&owner, &code).await, "invalid_grant", owner.id);
        }
    }

    async fn r050_a_code_is_refused_when_the_person_may_not_go_on(app) {
        const EMAIL: &str = "ada@example.test";
        let welcome = person(EMAIL, &json!({}));
        app.seed(welcome.clone()).await;
        let mut ada = app.sign_in(EMAIL).await;
        assert_eq!(ada.tokens.access()["org_code"], ACME);
        let mut closed = welcome.clone();
        closed["organizations"][0]["is_suspended"] = json!(true);
        let changes = [
            ("user suspended", person(EMAIL, &json!({ "is_suspended": true })), "invalid_grant"),
            ("organization suspended", closed, "organization_suspended"),
            ("not a member any more", person(EMAIL, &json!({ "organizations": [] })), "invalid_grant"),
            ("application disabled", reg(&json!({ "is_active": false })), "invalid_client"),
        ];
        for (what, change, error) in changes {
            let code = another_code(&app, &mut ada.browser, &REG).await;
            app.seed(change).await;
            assert_refused(&app.try_exchange(&REG, &code).await, error, what);
            app.seed(welcome.clone()).await;
            app.seed(reg(&json!({}))).await;
        }
        let code = another_code(&app, &mut ada.browser, &REG).await;
        app.exchange(&REG, &code).await;
    }

    async fn r050_a_code_is_refused_when_its_session_has_ended(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        let code = another_code(&app, &mut ada.browser, &REG).await;
        ada.browser.open(&format!("/logout?redirect={}", REG.logout)).await;
        assert_refused(&app.try_exchange(&REG, &code).await, "invalid_grant", "signed out");

        let mut ada = app.sign_in("ada@example.test").await;
        let code = another_code(&app, &mut ada.browser, &REG).await;
        app.seed(json!({ "users": [{ "email": "ada@example.test", "password": "correct horse battery" }] })).await;
        assert_refused(&app.try_exchange(&REG, &code).await, "invalid_grant", "password changed");
    }

    async fn r051_storage_that_is_down_costs_no_code_and_gives_no_second_token_set(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        let code = another_code(&app, &mut ada.browser, &REG).await;
        app.engine.close().await;
        let answer = app.try_exchange(&REG, &code).await;
        assert_eq!((answer.status.as_u16(), answer.error().as_str()), (503, "temporarily_unavailable"));
        assert!(answer.header("retry-after").is_some());
        let app = app.restart().await;
        app.exchange(&REG, &code).await;
        assert_refused(&app.try_exchange(&REG, &code).await, "invalid_grant", "the second use");
    }

    async fn r051_a_client_that_goes_away_in_the_middle_never_leaves_two_token_sets(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        for micros in [0, 100, 300, 600, 1_000, 2_000, 5_000] {
            let code = another_code(&app, &mut ada.browser, &REG).await;
            let cut = std::time::Duration::from_micros(micros);
            let first = tokio::time::timeout(cut, app.try_exchange(&REG, &code)).await;
            let again = app.try_exchange(&REG, &code).await;
            if first.is_ok_and(|answer| answer.status == 200) {
                assert_refused(&again, "invalid_grant", "the second use");
            } else {
                // Nobody knows how far it came; what must not be is a fault of ours.
                assert!(again.status == 200 || again.error() == "invalid_grant", "{}", again.text());
            }
        }
    }
}
