//! Tokens say no more than was granted (R128–R131).

use std::time::Duration;

use serde_json::{Value, json};
use testkit::app::AUDIENCE;
use testkit::{Answer, Client, M2M, REG, SPA, TestApp};

use crate::given::{ACME, another_code, assert_refused, person, reg};

const EMAIL: &str = "ada@example.test";

async fn machine(app: &TestApp, client: &Client, more: &[(&str, &str)]) -> Answer {
    let mut fields = vec![("grant_type", "client_credentials"), ("client_id", client.id)];
    fields.extend(client.secret.map(|secret| ("client_secret", secret)));
    fields.extend(more);
    app.post("/oauth2/token", &fields).await
}

fn machine_seed(change: &Value) -> Value {
    let mut application = json!({ "client_id": M2M.id, "client_secret": M2M.secret, "name": "Machine", "type": "m2m",
        "audiences": [AUDIENCE] });
    for (name, value) in change.as_object().expect("an object") {
        application[name] = value.clone();
    }
    json!({ "applications": [application] })
}

testkit::tests! {
    async fn r128_a_machine_gets_what_it_was_granted_and_nothing_else(app) {
        const OTHER: &str = "https://other.example.test";
        app.seed(json!({ "apis": [{ "name": "Other", "audience": OTHER, "scopes": ["read:others"] }] })).await;
        let audience = ("audience", AUDIENCE);
        for audience in [OTHER, "https://unknown.example.test", "https://id.example.test/api", "https://api.example.test/"] {
            assert_refused(&machine(&app, &M2M, &[("audience", audience)]).await, "unauthorized_client", audience);
        }
        let both = machine(&app, &M2M, &[audience, ("audience", OTHER)]).await;
        assert_refused(&both, "unauthorized_client", "one of two");
        assert_refused(&machine(&app, &M2M, &[]).await, "invalid_request", "no audience");
        for scope in ["read:others", "read:things read:others", "openid", "openid profile email", "offline", "read:things offline"] {
            assert_refused(&machine(&app, &M2M, &[audience, ("scope", scope)]).await, "invalid_scope", scope);
        }
        let narrow = machine(&app, &M2M, &[audience, ("scope", "read:things")]).await;
        let tokens = narrow.tokens();
        assert_eq!((tokens.scope.as_str(), &tokens.access()["scp"]), ("read:things", &json!(["read:things"])));
        assert_eq!(tokens.access()["aud"], json!([AUDIENCE]));
        for name in ["refresh_token", "id_token"] {
            assert!(narrow.json().get(name).is_none(), "{name}");
        }
        for name in ["sub", "email", "org_code", "org_codes", "permissions", "roles", "given_name", "sid"] {
            assert!(tokens.access().get(name).is_none(), "{name}");
        }
        assert!(narrow.set_cookies().is_empty());
    }

    async fn r128_only_machines_that_prove_themselves_use_client_credentials(app) {
        let audience = ("audience", AUDIENCE);
        assert_refused(&machine(&app, &SPA, &[audience]).await, "unauthorized_client", "a browser application");
        assert_refused(&machine(&app, &REG, &[audience]).await, "unauthorized_client", "without this audience");
        let guess = Client { secret: Some("GuessGuessGuessGuessGuessGuessGuessGuessGuess123"), ..M2M };
        for client in [guess, Client { secret: None, ..M2M }, Client { secret: Some(""), ..M2M }] {
            assert_refused(&machine(&app, &client, &[audience]).await, "invalid_client", "no proof");
        }
        // A machine has no people: the other grants are not for it.
        let secret = M2M.secret.expect("a secret");
        let ada = app.sign_up(EMAIL).await;
        for (grant, name) in [("refresh_token", "refresh_token"), ("authorization_code", "code")] {
            let fields = [("grant_type", grant), ("client_id", M2M.id), ("client_secret", secret), (name, ada.tokens.refresh())];
            assert_refused(&app.post("/oauth2/token", &fields).await, "unauthorized_client", grant);
        }
        app.refresh(&REG, ada.tokens.refresh()).await;
    }

    async fn r128_a_disabled_machine_is_refused_at_once(app) {
        app.machine_token().await;
        let nodes = app.nodes().await;
        for node in &nodes {
            node.machine_token().await;
        }
        let others = nodes.iter().skip(1).map(|node| node.engine.clone());
        let background: Vec<_> =
            others.map(|engine| tokio::spawn(async move { engine.run_background().await })).collect();
        app.seed(machine_seed(&json!({ "is_active": false }))).await;
        let audience = ("audience", AUDIENCE);
        assert_refused(&machine(&app, &M2M, &[audience]).await, "invalid_client", "the node that did it");
        tokio::time::sleep(Duration::from_secs(1)).await;
        for node in &nodes {
            assert_refused(&machine(node, &M2M, &[audience]).await, "invalid_client", "every node");
        }
        background.iter().for_each(tokio::task::JoinHandle::abort);
        app.seed(machine_seed(&json!({}))).await;
        app.machine_token().await;
    }

    async fn r129_a_machine_cannot_name_an_organization_that_is_not_its_own(app) {
        app.seed(person(EMAIL, &json!({}))).await;
        for code in [ACME, "org_fffffffffff", "org:0ac3e0ac3e0"] {
            let answer = machine(&app, &M2M, &[("audience", AUDIENCE), ("org_code", code)]).await;
            assert_refused(&answer, "unauthorized_client", code);
        }
        let token = app.machine_token().await;
        assert!(token.access().get("org_code").is_none());
    }

    async fn r130_a_user_gets_no_scope_of_an_api_that_nobody_granted(app) {
        let mut browser = app.sign_up(EMAIL).await.browser;
        for client in [REG, SPA] {
            let asked = "openid email offline read:things write:things admin read:users *";
            browser.open(&app.authorize_path(&client, &[("scope", asked), ("audience", AUDIENCE)])).await;
            assert_eq!(browser.parameter("scope").as_deref(), Some("openid email offline"));
            let tokens = app.exchange(&client, &browser.parameter("code").expect("a code")).await;
            for tokens in [app.refresh(&client, tokens.refresh()).await, tokens] {
                assert_eq!(tokens.scope, "openid email offline");
                assert_eq!(tokens.access()["scp"], json!(["openid", "email", "offline"]));
                assert_eq!(tokens.access()["aud"], json!([]), "not authorized for this audience");
            }
        }
    }

    async fn r130_an_audience_that_was_taken_away_is_gone_from_the_next_token(app) {
        app.seed(reg(&json!({ "audiences": [AUDIENCE] }))).await;
        let mut browser = app.sign_up(EMAIL).await.browser;
        browser.open(&app.authorize_path(&REG, &[("audience", AUDIENCE)])).await;
        let tokens = app.exchange(&REG, &browser.parameter("code").expect("a code")).await;
        assert_eq!(tokens.access()["aud"], json!([AUDIENCE]));
        app.seed(reg(&json!({}))).await;
        let next = app.refresh(&REG, tokens.refresh()).await;
        assert_eq!(next.access()["aud"], json!([]));
        app.seed(reg(&json!({ "audiences": [AUDIENCE] }))).await;
        assert_eq!(app.refresh(&REG, next.refresh()).await.access()["aud"], json!([AUDIENCE]));
    }

    async fn r131_permissions_are_those_of_the_organization_signed_in_to(app) {
        const OTHER: &str = "org_0b0b0b0b0b0";
        let roles = [("clerk", "read:bills"), ("boss", "pay:bills")];
        app.seed(json!({
            "organizations": [{ "code": OTHER, "name": "Other" }],
            "permissions": [{ "key": "read:bills", "name": "R" }, { "key": "pay:bills", "name": "P" }, { "key": "x", "name": "X" }],
            "roles": roles.map(|(key, permission)| json!({ "key": key, "name": key, "permissions": [permission] })),
        }))
        .await;
        let memberships = json!([
            { "code": ACME, "roles": ["clerk"] },
            { "code": OTHER, "roles": ["boss"], "permissions": ["x"] },
        ]);
        app.seed(person(EMAIL, &json!({ "organizations": memberships }))).await;
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("org_code", ACME)])).await;
        browser.submit(&[("p_email", EMAIL)]).await;
        let code = app.code(EMAIL).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        let first = app.arrived(&REG, browser.clone()).await.tokens;
        browser.open(&app.authorize_path(&REG, &[("org_code", OTHER)])).await;
        let second = app.arrived(&REG, browser.clone()).await.tokens;
        for round in 0..2 {
            let (one, other) = match round {
                0 => (first.clone(), second.clone()),
                _ => (app.refresh(&REG, first.refresh()).await, app.refresh(&REG, second.refresh()).await),
            };
            let (one, other) = (one.access(), other.access());
            assert_eq!((&one["org_code"], &one["permissions"]), (&json!(ACME), &json!(["read:bills"])));
            assert_eq!((&other["org_code"], &other["permissions"]), (&json!(OTHER), &json!(["pay:bills", "x"])));
            assert_eq!((&one["roles"][0]["key"], &other["roles"][0]["key"]), (&json!("clerk"), &json!("boss")));
            assert_eq!((one["roles"].as_array().map(Vec::len), other["roles"].as_array().map(Vec::len)), (Some(1), Some(1)));
        }
        // Nobody gets permissions by naming an organization they do not belong to.
        app.seed(person(EMAIL, &json!({ "organizations": [{ "code": ACME, "roles": ["clerk"] }] }))).await;
        browser.open(&app.authorize_path(&REG, &[("org_code", OTHER), ("prompt", "none")])).await;
        assert_eq!(browser.parameter("code"), None);
        let code = another_code(&app, &mut browser, &REG).await;
        assert_eq!(app.exchange(&REG, &code).await.access()["permissions"], json!(["read:bills"]));
    }
}
