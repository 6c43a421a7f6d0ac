//! Sessions that began at a provider: one sign-on for all applications that use it, and none when it is used no more.

use serde_json::json;
use testkit::{OTHER_SPA, REG, SPA};

use super::{ADA, identities, keys, signed_in, starting, sub, users};
use crate::mfa::silently;

testkit::tests! {
    async fn a_second_application_gets_its_code_without_a_page(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let mut ada = signed_in(&app, &app.proof(&google, "1", ADA).await).await;
        let code = crate::given::another_code(&app, &mut ada.browser, &SPA).await;
        let tokens = app.exchange(&SPA, &code).await;
        assert_eq!(tokens.access()["sub"], sub(&ada));
        assert_eq!(tokens.id()["ext_provider"]["connection_id"], google);
        ada.browser.open(&app.authorize_path(&OTHER_SPA, &[])).await;
        assert_eq!(ada.browser.page().heading(), "Sign in", "an application that does not use the connection");
        ada.browser.open(&app.authorize_path(&OTHER_SPA, &[("prompt", "none")])).await;
        assert_eq!(ada.browser.parameter("error").as_deref(), Some("login_required"));
    }

    async fn r008_prompt_login_asks_again_and_none_asks_nothing(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let mut ada = signed_in(&app, &app.proof(&google, "1", ADA).await).await;
        silently(&app, &mut ada.browser).await.expect("a code");
        ada.browser.open(&app.authorize_path(&REG, &[("prompt", "login"), ("connection_id", &google)])).await;
        assert_eq!(ada.browser.address().host_str(), Some("accounts.google.com"));
        ada.browser.open(&app.authorize_path(&REG, &[])).await;
        assert!(ada.browser.parameter("code").is_some(), "the session is good enough");
    }

    async fn connection_id_leads_to_the_provider_whoever_is_signed_in(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let other = app.connect("oauth2:google", "Another", keys()).await;
        let mut ada = signed_in(&app, &app.proof(&google, "1", ADA).await).await;
        for connection in [&google, &other] {
            ada.browser.open(&app.authorize_path(&REG, &[("connection_id", connection)])).await;
            assert_eq!(ada.browser.address().host_str(), Some("accounts.google.com"));
        }
        // Where there may be no page, a session of that very connection answers.
        ada.browser.open(&app.authorize_path(&REG, &[("connection_id", &google), ("prompt", "none")])).await;
        assert!(ada.browser.parameter("code").is_some(), "{}", ada.browser.address());
        ada.browser.open(&app.authorize_path(&REG, &[("connection_id", &other), ("prompt", "none")])).await;
        assert_eq!(ada.browser.parameter("error").as_deref(), Some("login_required"));
        // Of what is no way in, nothing is asked.
        ada.browser.open(&app.authorize_path(&REG, &[("connection_id", "conn_nobody")])).await;
        assert!(ada.browser.parameter("code").is_some(), "{}", ada.browser.address());
        // Whoever comes back takes the place of who was signed in.
        let before = ada.browser.cookie(app.issuer(), crate::mfa::SESSION).expect("a session");
        let mut browser = ada.browser;
        browser.open(&app.authorize_path(&REG, &[("prompt", "login")])).await;
        let flow = browser.flow();
        browser.arrive(&app, &flow, &app.proof(&other, "2", "bob@example.test").await).await.expect("signed in");
        let bob = app.arrived(&REG, browser).await;
        assert_ne!(sub(&bob), ada.tokens.access()["sub"]);
        let mut browser = bob.browser;
        assert_ne!(browser.cookie(app.issuer(), crate::mfa::SESSION), Some(before));
        let code = crate::given::another_code(&app, &mut browser, &SPA).await;
        assert_eq!(app.exchange(&SPA, &code).await.access()["sub"], bob.tokens.access()["sub"]);
    }

    async fn r072_each_arrival_begins_a_session_of_its_own(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let proof = app.proof(&google, "1", ADA).await;
        let ada = signed_in(&app, &proof).await;
        let before = ada.browser.cookie(app.issuer(), crate::mfa::SESSION).expect("a session");
        let mut browser = ada.browser;
        browser.open(&app.authorize_path(&REG, &[("prompt", "login")])).await;
        let flow = browser.flow();
        browser.arrive(&app, &flow, &proof).await.expect("signed in");
        assert_ne!(browser.cookie(app.issuer(), crate::mfa::SESSION), Some(before));
        app.arrived(&REG, browser).await;
    }

    async fn r181_a_connection_that_is_switched_off_or_deleted_ends_what_came_through_it(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let proof = app.proof(&google, "1", ADA).await;
        let api = app.management_api().await;
        let mut ada = signed_in(&app, &proof).await;
        let used = format!("/api/v1/applications/{}/connections/{google}", REG.id);
        api.delete(&used).await.ok();
        for node in app.nodes().await {
            assert_eq!(node.try_refresh(&REG, ada.tokens.refresh()).await.error(), "invalid_grant");
        }
        silently(&app, &mut ada.browser).await.expect_err("no code");
        let (mut browser, flow) = starting(&app, &[]).await;
        let failure = browser.arrive(&app, &flow, &proof).await.expect_err("not through it");
        assert_eq!(failure.number, 5100);
        api.post(&used, json!(null)).await.ok();
        let code = silently(&app, &mut ada.browser).await.expect("it is used again");
        api.delete(&format!("/api/v1/connections/{google}")).await.ok();
        assert_eq!(app.try_exchange(&REG, &code).await.error(), "invalid_grant", "a code under way");
        silently(&app, &mut ada.browser).await.expect_err("no code");
        let by_code = app.sign_in(ADA).await;
        assert_eq!(sub(&by_code), sub(&ada), "the address is another way");
        assert!(app.try_refresh(&REG, by_code.tokens.refresh()).await.status.is_success());
    }

    async fn a_deleted_connection_takes_its_identities_along_and_a_new_one_inherits_nobody(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let github = app.connect("oauth2:github", "GitHub", keys()).await;
        let ada = sub(&signed_in(&app, &app.proof(&google, "1", ADA).await).await);
        let apart = sub(&signed_in(&app, &app.proof(&github, "7", "apart@example.test").await).await);
        let api = app.management_api().await;
        api.delete(&format!("/api/v1/connections/{github}")).await.ok();
        assert!(identities(&app, &apart).await.is_empty(), "the account stays, without a way in");
        assert_eq!(identities(&app, &ada).await.len(), 2, "of another connection");
        assert_eq!(api.announced("identity.deleted").await, ["identity.deleted"]);
        let github = app.connect("oauth2:github", "GitHub", keys()).await;
        let again = sub(&signed_in(&app, &app.proof(&github, "7", "apart@example.test").await).await);
        assert_ne!(again, apart, "the same name at another connection is somebody else");
        // Where the address leads to the account, it is found again by the usual rules.
        api.delete(&format!("/api/v1/connections/{google}")).await.ok();
        assert_eq!(identities(&app, &ada).await, [format!("email:{ADA}")]);
        let google = app.connect("oauth2:google", "Google", keys()).await;
        assert_eq!(sub(&signed_in(&app, &app.proof(&google, "1", ADA).await).await), ada);
        assert_eq!(users(&app).await, 3);
        app.clock.advance(61);
        app.mails(ADA).await;
        assert_eq!(identities(&app, &ada).await.len(), 2, "what belongs to the new one stays");
    }

    async fn very_many_identities_go_a_little_at_a_time(app) {
        let github = app.connect("oauth2:github", "GitHub", keys()).await;
        let ada = sub(&signed_in(&app, &app.proof(&github, "7", ADA).await).await);
        let app = app.tampered(
            "INSERT INTO identities (environment_id, id, user_id, type, value, value_folded, connection_id, is_verified, created_at)
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 240)
             SELECT environment_id, id || CAST(i AS TEXT), user_id, type, value || CAST(i AS TEXT), value_folded || CAST(i AS TEXT),
                 connection_id, TRUE, created_at FROM n CROSS JOIN identities WHERE type = 'social'",
        ).await;
        let api = app.management_api().await;
        let count = async || {
            let path = format!("/api/v1/users/{ada}/identities?page_size=500");
            api.get(&path).await.ok()["identities"].as_array().map_or(0, Vec::len)
        };
        assert_eq!(count().await, 241);
        api.delete(&format!("/api/v1/connections/{github}")).await.ok();
        assert_eq!(count().await, 141, "some at once");
        app.mails(ADA).await;
        assert_eq!(count().await, 0, "and the rest soon");
    }

    async fn r181_an_identity_that_is_taken_away_ends_what_came_through_it_and_is_never_the_last(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let github = app.connect("oauth2:github", "GitHub", keys()).await;
        let api = app.management_api().await;
        let ada = signed_in(&app, &app.proof(&google, "1", ADA).await).await;
        let by_code = app.sign_in(ADA).await;
        let all = api.get(&format!("/api/v1/users/{}/identities", sub(&ada))).await.ok();
        let of = |kind: &str| {
            let all = all["identities"].as_array().expect("identities");
            let found = all.iter().find(|one| one["type"] == kind).expect("it");
            format!("/api/v1/identities/{}", found["id"].as_str().expect("an id"))
        };
        let told = api.get(&of("oauth2:google")).await.ok();
        assert_eq!((&told["name"], &told["connection_id"], &told["total_logins"]), (&json!("1"), &json!(google), &json!(1)));
        api.delete(&of("oauth2:google")).await.ok();
        assert_eq!(app.try_refresh(&REG, ada.tokens.refresh()).await.error(), "invalid_grant");
        assert!(app.try_refresh(&REG, by_code.tokens.refresh()).await.status.is_success());
        let apart = sub(&signed_in(&app, &app.proof(&github, "7", "apart@example.test").await).await);
        let only = identities(&app, &apart).await;
        assert_eq!(only, ["oauth2:github:7"]);
        let body = api.get(&format!("/api/v1/users/{apart}/identities")).await.ok();
        let id = body["identities"][0]["id"].as_str().expect("an id");
        api.delete(&format!("/api/v1/identities/{id}")).await.assert_refused(400, "LAST_IDENTITY");
    }

    async fn identities_of_others_are_given_by_administrators_as_well(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let ada = app.sign_up(ADA).await;
        let api = app.management_api().await;
        let path = format!("/api/v1/users/{}/identities", sub(&ada));
        api.post(&path, json!({ "type": "social", "value": "1001", "connection_id": google })).await.ok();
        let back = signed_in(&app, &app.proof(&google, "1001", "whoever@example.test").await).await;
        assert_eq!(sub(&back), sub(&ada));
        assert_eq!(identities(&app, &sub(&ada)).await, [format!("email:{ADA}"), "oauth2:google:1001".to_owned()]);
    }

    async fn sign_ins_are_counted_and_written_down_by_their_method(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let options = server::Options { exposes_metrics: true, ..app.options.clone() };
        let app = app.with_options(options);
        signed_in(&app, &app.proof(&google, "1", ADA).await).await;
        let slack = app.connect("oauth2:slack", "Slack", json!({ "client_id": "an-id" })).await;
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("connection_id", &slack)])).await;
        let metrics = app.get("/metrics").await.text();
        assert!(metrics.contains(r#"doorstep_provider_failures_total{number="5100"}"#), "{metrics}");
        let failed = crate::mfa::told(&app, "sign_in.failed").await;
        assert_eq!(failed, [json!({ "strategy": "oauth2:slack", "connection_id": slack, "number": 5100 })]);
    }
}
