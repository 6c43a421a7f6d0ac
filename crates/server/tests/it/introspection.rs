//! Introspection and revocation: each application about its own tokens (R28).

use http::StatusCode;
use serde_json::json;
use testkit::{Answer, Client, M2M, OTHER_SPA, REG, SPA, TestApp};

const WRONG: &str = "WrongSecretWrongSecretWrongSecretWrongSecret1";

/// Asks for a token to be revoked, as this application.
async fn revoke(app: &TestApp, client: &Client, token: &str, hint: Option<&str>) -> Answer {
    let mut fields = vec![("token", token), ("client_id", client.id)];
    fields.extend(client.secret.map(|secret| ("client_secret", secret)));
    fields.extend(hint.map(|hint| ("token_type_hint", hint)));
    app.post("/oauth2/revoke", &fields).await
}

async fn is_active(app: &TestApp, token: &str) -> bool {
    let told = app.introspect(&REG, token).await;
    assert!(told["active"].is_boolean(), "{told}");
    assert!(
        told["active"] == true || told == json!({ "active": false }),
        "nothing more is said of a dead token: {told}"
    );
    told["active"] == true
}

testkit::tests! {
    async fn q17_a_token_of_an_application_is_enough_to_revoke_another_one_of_it(app) {
        let ada = app.sign_up("ada@example.test").await;
        let with = |token: &str| format!("Bearer {token}");
        let machine = app.machine_token().await.access_token;
        let revoke = |bearer: String, token: String| {
            let app = app.clone();
            async move { app.post_with("/oauth2/revoke", &[("token", &token)], &[("authorization", &bearer)]).await.status }
        };
        assert_eq!(revoke(with(&machine), "unknown".to_owned()).await, 200, "nothing is said of unknown ones");
        assert_eq!(revoke(with(&machine), ada.tokens.refresh().to_owned()).await, 200);
        app.refresh(&REG, ada.tokens.refresh()).await;
        assert_eq!(revoke(with("a.b.c"), ada.tokens.refresh().to_owned()).await, 401);
        assert_eq!(revoke(with(&ada.tokens.access_token), ada.tokens.refresh().to_owned()).await, 200);
        assert_eq!(app.try_refresh(&REG, ada.tokens.refresh()).await.error(), "invalid_grant");
        let gone = revoke(with(&ada.tokens.access_token), "unknown".to_owned()).await;
        assert_eq!(gone, 401, "the token went with its family");
    }

    async fn r028_whoever_asks_or_revokes_proves_who_they_are(app) {
        let tokens = app.sign_up("ada@example.test").await.tokens;
        let attempts = [
            vec![],
            vec![("client_id", REG.id)],
            vec![("client_id", REG.id), ("client_secret", WRONG)],
            vec![("client_id", "f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0")],
            vec![("client_id", SPA.id), ("client_secret", WRONG)],
        ];
        for endpoint in ["/oauth2/introspect", "/oauth2/revoke"] {
            for attempt in &attempts {
                let fields = [attempt.clone(), vec![("token", tokens.refresh())]].concat();
                let answer = app.post(endpoint, &fields).await;
                assert_eq!((answer.status, answer.error().as_str()), (StatusCode::UNAUTHORIZED, "invalid_client"), "{fields:?}");
            }
            let secret = REG.secret.unwrap_or_default();
            let answer = app.post(endpoint, &[("client_id", REG.id), ("client_secret", secret)]).await;
            assert_eq!(answer.error(), "invalid_request", "no token");
        }
        for bearer in ["Bearer x", "Bearer a.b.c", &format!("Bearer {}", tokens.refresh())] {
            let fields = [("token", tokens.refresh())];
            let answer = app.post_with("/oauth2/introspect", &fields, &[("authorization", bearer)]).await;
            assert_eq!((answer.status, answer.error().as_str()), (StatusCode::UNAUTHORIZED, "invalid_token"), "{bearer}");
        }
        assert!(is_active(&app, tokens.refresh()).await, "and nothing was revoked");
    }

    async fn r028_another_applications_token_is_unknown_and_stays_alive(app) {
        let ada = app.sign_up("ada@example.test").await.tokens;
        let machine = app.machine_token().await;
        let id = ada.id_token.clone().expect("an ID token");
        for token in [ada.access_token.as_str(), ada.refresh(), &id, "unknown", "a.b.c", ""].into_iter().filter(|token| !token.is_empty()) {
            assert_eq!(app.introspect(&M2M, token).await, json!({ "active": false }), "{token}");
            let bearer = format!("Bearer {}", machine.access_token);
            let told = app.post_with("/oauth2/introspect", &[("token", token)], &[("authorization", &bearer)]).await;
            assert_eq!(told.json(), json!({ "active": false }), "{token}");
            for other in [M2M, SPA, OTHER_SPA] {
                let answer = revoke(&app, &other, token, None).await;
                assert_eq!((answer.status, answer.body.len()), (StatusCode::OK, 0), "{token}");
            }
        }
        assert!(is_active(&app, &ada.access_token).await && is_active(&app, ada.refresh()).await);
        assert_eq!(app.introspect(&REG, &machine.access_token).await, json!({ "active": false }));

        // Another user's token tells about that user only, also at the same application.
        let eve = app.sign_up("eve@example.test").await.tokens;
        let bearer = format!("Bearer {}", eve.access_token);
        let told = app.post_with("/oauth2/introspect", &[("token", &ada.access_token)], &[("authorization", &bearer)]).await;
        assert_eq!(told.json(), json!({ "active": false }));
        let told = app.post_with("/oauth2/introspect", &[("token", &eve.access_token)], &[("authorization", &bearer)]).await;
        assert_eq!(told.json()["active"], true);
    }

    async fn r028_a_revoked_refresh_token_takes_its_family_along_whatever_the_hint(app) {
        for (number, hint) in [None, Some("refresh_token"), Some("access_token"), Some("other")].into_iter().enumerate() {
            let email = format!("ada{number}@example.test");
            let first = app.sign_up(&email).await.tokens;
            let second = app.refresh(&REG, first.refresh()).await;
            for token in [&second.access_token, &first.access_token, second.refresh()] {
                assert!(is_active(&app, token).await, "{hint:?}");
            }
            // An older member of the family does as well as the newest.
            let token = if number % 2 == 0 { first.refresh() } else { second.refresh() };
            assert_eq!(revoke(&app, &REG, token, hint).await.status, StatusCode::OK, "{hint:?}");
            for token in [&second.access_token, &first.access_token, second.refresh(), first.refresh()] {
                assert!(!is_active(&app, token).await, "{hint:?}");
            }
            assert_eq!(app.try_refresh(&REG, second.refresh()).await.error(), "invalid_grant");
            assert_eq!(app.try_refresh(&REG, first.refresh()).await.error(), "invalid_grant");
            assert_eq!(app.get_as(&second.access_token, "/oauth2/v2/user_profile").await.status, StatusCode::UNAUTHORIZED);
            assert_eq!(revoke(&app, &REG, token, hint).await.status, StatusCode::OK, "again");
        }
        for hint in [None, Some("refresh_token"), Some("access_token")] {
            let tokens = app.sign_in("ada0@example.test").await.tokens;
            assert_eq!(revoke(&app, &REG, &tokens.access_token, hint).await.status, StatusCode::OK);
            assert!(!is_active(&app, &tokens.access_token).await, "{hint:?}");
            assert_eq!(app.try_refresh(&REG, tokens.refresh()).await.error(), "invalid_grant", "{hint:?}");
        }
    }

    async fn r028_a_damaged_or_expired_token_is_not_active_and_revokes_nothing(app) {
        let tokens = app.sign_up("ada@example.test").await.tokens;
        let flip = |token: &str| {
            let (rest, last) = token.split_at(token.len() - 5);
            format!("{rest}{}", last.chars().map(|letter| if letter == 'A' { 'B' } else { 'A' }).collect::<String>())
        };
        for damaged in [flip(tokens.refresh()), flip(&tokens.access_token), format!("{}A", tokens.refresh())] {
            assert_eq!(app.introspect(&REG, &damaged).await, json!({ "active": false }));
            assert_eq!(revoke(&app, &REG, &damaged, None).await.status, StatusCode::OK);
        }
        assert!(is_active(&app, &tokens.access_token).await && is_active(&app, tokens.refresh()).await);
        app.clock.advance(86_400 + 61);
        assert!(!is_active(&app, &tokens.access_token).await, "expired");
        app.clock.advance(1_296_000);
        assert!(!is_active(&app, tokens.refresh()).await, "expired");
    }
}
