//! Two environments share nothing: no user, key, session, code or token (R84, R203).

use axum::body::Body;
use axum::extract::Request;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use serde_json::{Value, json};
use testkit::app::AUDIENCE;
use testkit::{Answer, Browser, M2M, REG, SPA, TestApp};

use crate::given::{another_code, assert_refused};

const EMAIL: &str = "ada@example.test";
const SESSION: &str = "__Host-doorstep_session";
const BROWSER: &str = "__Host-doorstep_browser";

/// Applications with the very ids and secrets that the default environment's have.
fn same_applications() -> Value {
    let of_people = |client: testkit::Client, kind| {
        json!({ "client_id": client.id, "client_secret": client.secret, "name": "The same", "type": kind,
                "redirect_uris": [client.callback], "logout_uris": [client.logout], "connections": ["email:otp"] })
    };
    json!({
        "apis": [{ "name": "Things", "audience": AUDIENCE, "scopes": ["read:things", "write:things"] }],
        "applications": [
            of_people(REG, "reg"),
            of_people(SPA, "spa"),
            { "client_id": M2M.id, "client_secret": M2M.secret, "name": "M", "type": "m2m", "audiences": [AUDIENCE] },
        ],
    })
}

/// The default environment beside one of another business and beside one of the same business.
async fn pairs(app: &TestApp) -> [(TestApp, TestApp); 2] {
    let tenant = app.tenant("https://login.other.test").await;
    let sibling = app.sibling("https://staging.example.test").await;
    for other in [&tenant, &sibling] {
        other.seed(same_applications()).await;
    }
    [(app.clone(), tenant), (app.clone(), sibling)]
}

fn holding(app: &TestApp, cookies: &[(&str, &str)]) -> Browser {
    let mut browser = app.browser();
    for (name, value) in cookies {
        browser.set_cookie("/", &format!("{name}={value}; Path=/; Secure"));
    }
    browser
}

async fn silent_error(app: &TestApp, browser: &mut Browser) -> Option<String> {
    browser.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
    browser.parameter("error")
}

async fn revoke(app: &TestApp, token: &str) -> Answer {
    let secret = REG.secret.expect("a secret");
    app.post(
        "/oauth2/revoke",
        &[("token", token), ("client_id", REG.id), ("client_secret", secret)],
    )
    .await
}

testkit::tests! {
    async fn users_of_two_environments_are_different_people(app) {
        for (number, (ours, theirs)) in pairs(&app).await.into_iter().enumerate() {
            let email = &format!("ada{number}@example.test");
            let here = ours.sign_up(email).await;
            let mut browser = theirs.browser();
            browser.open(&theirs.authorize_path(&REG, &[])).await;
            browser.submit(&[("p_email", email)]).await;
            assert_eq!(browser.page().field("p_confirmation_code"), None, "unknown there");
            let there = theirs.sign_up(email).await;
            assert_ne!(here.tokens.id()["sub"], there.tokens.id()["sub"]);
            assert_ne!(here.tokens.access()["org_code"], there.tokens.access()["org_code"]);
            assert_eq!(here.tokens.id()["iss"], ours.issuer());
            assert_eq!(there.tokens.id()["iss"], theirs.issuer());
            // What happens to the one does not happen to the other.
            theirs.seed(json!({ "users": [{ "email": email, "is_suspended": true }] })).await;
            ours.refresh(&REG, here.tokens.refresh()).await;
            assert_refused(&theirs.try_refresh(&REG, there.tokens.refresh()).await, "invalid_grant", "suspended there");
        }
    }

    async fn r203_keys_of_two_environments_verify_nothing_of_each_other(app) {
        for (number, (ours, theirs)) in pairs(&app).await.into_iter().enumerate() {
            let mut ada = ours.sign_up(&format!("ada{number}@example.test")).await;
            let machine = ours.machine_token().await.access_token;
            let key_of = async |app: &TestApp| {
                let keys = app.get("/.well-known/jwks.json").await.json();
                assert_eq!(keys["keys"].as_array().map(Vec::len), Some(1));
                (keys["keys"][0]["kid"].clone(), keys["keys"][0]["n"].clone())
            };
            let (own, foreign) = (key_of(&ours).await, key_of(&theirs).await);
            assert!(own.0 != foreign.0 && own.1 != foreign.1);

            let access = &ada.tokens.access_token;
            let id = ada.tokens.id_token.clone().expect("an ID token");
            assert_eq!(ours.get_as(access, "/oauth2/v2/user_profile").await.status, 200);
            assert_eq!(theirs.get_as(access, "/oauth2/v2/user_profile").await.status, 403);
            for token in [access, &id, &machine, ada.tokens.refresh()] {
                assert_eq!(theirs.introspect(&REG, token).await, json!({ "active": false }));
                assert_eq!(theirs.introspect(&M2M, token).await, json!({ "active": false }));
                assert_eq!(revoke(&theirs, token).await.status, 200);
            }
            assert_eq!(ours.introspect(&REG, access).await["active"], true, "nothing was revoked here");
            assert_eq!(ours.introspect(&M2M, &machine).await["active"], true);

            // Not even with the issuer's name of the other: the key decides.
            let mut claims = ada.tokens.access();
            claims["iss"] = json!(theirs.issuer());
            let forged = ours.administrator().await.environment.signing_key.sign(&claims).expect("signed");
            assert_eq!(theirs.get_as(&forged, "/oauth2/v2/user_profile").await.status, 403);
            let hint = theirs.authorize_path(&REG, &[("prompt", "none"), ("id_token_hint", &id)]);
            let answer = theirs.get(&hint).await;
            assert!(answer.location().is_some_and(|to| to.contains("error=invalid_request")), "{:?}", answer.location());
            assert_eq!(silent_error(&ours, &mut ada.browser).await, None);
        }
    }

    async fn r084_codes_and_refresh_tokens_of_one_environment_are_void_in_another(app) {
        for (number, (ours, theirs)) in pairs(&app).await.into_iter().enumerate() {
            let mut ada = ours.sign_up(&format!("ada{number}@example.test")).await;
            for client in [REG, SPA] {
                let code = another_code(&ours, &mut ada.browser, &client).await;
                assert_refused(&theirs.try_exchange(&client, &code).await, "invalid_grant", "the code");
                let tokens = ours.exchange(&client, &code).await;
                assert_refused(&theirs.try_refresh(&client, tokens.refresh()).await, "invalid_grant", "the token");
                assert_refused(&theirs.try_exchange(&client, &code).await, "invalid_grant", "the used code");
                // Over there nobody knew them, so nothing was used up or revoked here.
                ours.refresh(&client, tokens.refresh()).await;
            }
        }
    }

    async fn r084_sessions_of_one_environment_are_void_in_another(app) {
        for (number, (ours, theirs)) in pairs(&app).await.into_iter().enumerate() {
            let mut ada = ours.sign_up(&format!("ada{number}@example.test")).await;
            let cookie = |name| (name, ada.browser.cookie("/", name).expect("a cookie"));
            let cookies = [cookie(SESSION), cookie(BROWSER)];
            let cookies = cookies.each_ref().map(|(name, value)| (*name, value.as_str()));
            let mut thief = holding(&ours, &cookies);
            assert_eq!(silent_error(&ours, &mut thief).await, None, "the cookies are good at home");
            let mut browser = holding(&theirs, &cookies);
            assert_eq!(silent_error(&theirs, &mut browser).await.as_deref(), Some("login_required"));
            // Signing out there ends nothing here.
            browser.open("/logout?all_sessions=true").await;
            assert_eq!(silent_error(&ours, &mut ada.browser).await, None);
        }
    }

    async fn r084_flows_and_mailed_codes_of_one_environment_are_void_in_another(app) {
        for (ours, theirs) in pairs(&app).await {
            let mut victim = ours.browser();
            victim.open(&ours.authorize_path(&REG, &[("prompt", "create")])).await;
            victim.submit(&[("p_email", EMAIL), ("p_first_name", "Ada"), ("p_last_name", "L")]).await;
            let code = ours.code(EMAIL).await;
            let path = victim.address().path().to_owned();
            let cookie = victim.cookie("/", BROWSER).expect("a cookie");
            let mut browser = holding(&theirs, &[(BROWSER, &cookie)]);
            browser.open(&path).await;
            assert!(browser.page().forms().is_empty() && !browser.page().text().contains(EMAIL), "{}", browser.page().text());

            // The form as it stands on our page, sent to the other host.
            let form = victim.page().forms().into_iter().find(|form| form.action.ends_with("/code")).expect("the form");
            let mut fields = form.fields.clone();
            fields.retain(|(name, _)| name != "p_confirmation_code");
            fields.push(("p_confirmation_code".to_owned(), code.clone()));
            let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
            let request = Request::post(&form.action)
                .header("content-type", "application/x-www-form-urlencoded")
                .header("origin", theirs.issuer())
                .header("sec-fetch-site", "same-origin");
            let answer = browser.fetch(request.body(Body::from(body)).expect("a request")).await;
            assert!(answer.location().is_none_or(|to| !to.contains("code=")), "{:?}", answer.location());
            assert_eq!(answer.set_cookie(SESSION), None);

            // Nor does the mailed code open a flow over there for the same address.
            let mut other = theirs.browser();
            other.open(&theirs.authorize_path(&REG, &[("prompt", "create")])).await;
            other.submit(&[("p_email", EMAIL), ("p_first_name", "Ada"), ("p_last_name", "L")]).await;
            if theirs.code(EMAIL).await != code {
                other.submit(&[("p_confirmation_code", &code)]).await;
                assert_eq!(other.parameter("code"), None);
            }
            victim.submit(&[("p_confirmation_code", &code)]).await;
            assert!(victim.parameter("code").is_some(), "at home it goes on");
            ours.seed(json!({ "settings": { "code_resend_interval": 0 } })).await;
        }
    }

    async fn r084_the_sign_out_form_of_one_environment_is_void_in_another(app) {
        for (number, (ours, theirs)) in pairs(&app).await.into_iter().enumerate() {
            let mut ada = ours.sign_up(&format!("ada{number}@example.test")).await;
            let cookie = |name| (name, ada.browser.cookie("/", name).expect("a cookie"));
            let (session, same_browser) = (cookie(SESSION), cookie(BROWSER));
            let mut there = holding(&theirs, &[(BROWSER, &same_browser.1)]);
            // Somebody signed in over there is asked, in a browser with the same cookie.
            there.open(&theirs.authorize_path(&REG, &[("prompt", "create")])).await;
            let email = &format!("bob{number}@example.test");
            there.submit(&[("p_email", email), ("p_first_name", "Bob"), ("p_last_name", "B")]).await;
            let code = theirs.code(email).await;
            there.submit(&[("p_confirmation_code", &code)]).await;
            there.open_from_elsewhere("/logout").await;
            let form = there.page().forms().into_iter().next().expect("it asks");
            let csrf = form.fields.iter().find(|(name, _)| name == "csrf").expect("a token").1.clone();
            let request = Request::post("/logout")
                .header("content-type", "application/x-www-form-urlencoded")
                .header("origin", ours.issuer())
                .header("sec-fetch-site", "same-origin");
            let mut here = holding(&ours, &[(session.0, &session.1), (same_browser.0, &same_browser.1)]);
            let answer = here.fetch(request.body(Body::from(format!("csrf={csrf}"))).expect("a request")).await;
            assert_eq!(answer.status, 403);
            assert_eq!(silent_error(&ours, &mut ada.browser).await, None);
        }
    }

    async fn a_host_answers_for_its_own_environment_only(app) {
        let only_here = "e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5";
        let tenant = app.tenant("https://login.other.test").await;
        app.seed(json!({ "applications": [{ "client_id": only_here, "name": "Only here", "type": "spa",
            "redirect_uris": [SPA.callback] }] }))
        .await;
        let client = testkit::Client { id: only_here, ..SPA };
        assert_eq!(app.get(&app.authorize_path(&client, &[])).await.status, 303);
        let answer = tenant.get(&tenant.authorize_path(&client, &[])).await;
        assert_eq!((answer.status.as_u16(), answer.location()), (400, None));
        assert_refused(&tenant.try_refresh(&client, "x").await, "invalid_client", "unknown there");
        assert_eq!(tenant.get("/.well-known/openid-configuration").await.json()["issuer"], tenant.issuer());
        assert_eq!(app.get("/.well-known/openid-configuration").await.json()["issuer"], app.issuer());
        for host in ["unknown.example.test", "id.example.test.evil.example", "id.example.test:444", "login.other.test:1"] {
            let answer = app.get_with("/.well-known/openid-configuration", &[("host", host)]).await;
            assert!(answer.status.is_client_error(), "{host}: {}", answer.status);
        }
    }

    async fn a_host_belongs_to_one_environment(app) {
        app.tenant("https://login.other.test").await;
        for issuer in ["https://login.other.test", "https://login.other.test/", "https://id.example.test"] {
            let new = engine::tenants::NewTenant { business: "A third", environment: "production", issuer };
            let refused = engine::tenants::create(&app.engine, &new).await;
            assert!(matches!(refused, Err(engine::error::Error::Conflict { .. })), "{issuer}: {refused:?}");
        }
    }

    async fn r203_nothing_made_for_one_purpose_serves_another(app) {
        let mut ada = app.sign_up(EMAIL).await;
        let code = another_code(&app, &mut ada.browser, &REG).await;
        ada.browser.open_from_elsewhere("/logout").await;
        let csrf = ada.browser.page().field("csrf").expect("a form's token");
        let session = ada.browser.cookie("/", SESSION).expect("a session");
        let browser = ada.browser.cookie("/", BROWSER).expect("a browser");
        let id = ada.tokens.id_token.clone().expect("an ID token");
        let tokens = &ada.tokens;
        let all = [
            ("access", &tokens.access_token), ("id", &id), ("refresh", tokens.refresh_token.as_ref().expect("one")),
            ("code", &code), ("session", &session), ("browser", &browser), ("csrf", &csrf),
        ];
        for (what, value) in all {
            if what != "refresh" {
                assert_refused(&app.try_refresh(&REG, value).await, "invalid_grant", what);
            }
            if what != "code" {
                assert_refused(&app.try_exchange(&REG, value).await, "invalid_grant", what);
            }
            if what != "session" {
                let mut other = holding(&app, &[(SESSION, value)]);
                assert_eq!(silent_error(&app, &mut other).await.as_deref(), Some("login_required"), "{what}");
            }
            if what != "access" {
                assert_eq!(app.get_as(value, "/oauth2/v2/user_profile").await.status, 403, "{what}");
            }
            if !["access", "id", "refresh"].contains(&what) {
                assert_eq!(app.introspect(&REG, value).await, json!({ "active": false }), "{what}");
                assert_eq!(BASE64.decode(value).expect("base64url").len(), 32, "{what}: 256 bits");
            }
        }
        app.exchange(&REG, &code).await;
        app.refresh(&REG, tokens.refresh()).await;
    }
}
