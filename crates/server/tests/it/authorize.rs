//! The authorization request, as it is sent and as it is sent by attackers (R1–R11, R16).

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use http::{Method, StatusCode};
use serde_json::json;
use testkit::app::AUDIENCE;
use testkit::{Browser, Client, M2M, REG, SPA};

use crate::steps::{EVIL, ask, assert_page, assert_refused, parameter, raw_parameter, register, send_body};

const FORM: &str = "application/x-www-form-urlencoded";

/// An application that only another environment has.
const ELSEWHERE: Client = Client {
    id: "e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5",
    ..SPA
};

/// Every character that a parameter can hold, and what is easily encoded twice or not at all.
fn nasty() -> String {
    let all = (1..=0x7f_u8).map(char::from).collect::<String>();
    format!("{all}%20+%2B%25é漢🦀&iss={EVIL}#\r\nSet-Cookie: a=b")
}

fn is_sign_in(browser: &Browser) -> bool {
    browser.page().status == 200 && browser.page().field("p_email").is_some()
}

testkit::tests! {
    async fn r001_an_unknown_deactivated_or_foreign_client_gets_a_page(app) {
        let other = app.tenant("https://other.example.test").await;
        other.seed(json!({ "applications": [{ "client_id": ELSEWHERE.id, "name": "Elsewhere", "type": "spa",
                                              "redirect_uris": [SPA.callback] }] })).await;
        assert_eq!(ask(&other, &ELSEWHERE, &[]).await.status, 303, "it exists there");
        assert_page(&ask(&app, &ELSEWHERE, &[]).await, StatusCode::BAD_REQUEST, "another environment's");

        for id in ["", "f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0", "' OR '1'='1", &REG.id.to_uppercase(), &format!("{} ", REG.id)] {
            assert_page(&ask(&app, &REG, &[("client_id", id)]).await, StatusCode::BAD_REQUEST, id);
            let silent = [("client_id", id), ("prompt", "none")];
            assert_page(&ask(&app, &REG, &silent).await, StatusCode::BAD_REQUEST, id);
        }
        let machine = ask(&app, &REG, &[("client_id", M2M.id)]).await;
        assert_page(&machine, StatusCode::BAD_REQUEST, "signs nobody in");

        app.seed(json!({ "applications": [{ "client_id": SPA.id, "name": "Off", "type": "spa",
                                            "redirect_uris": [SPA.callback], "is_active": false }] })).await;
        assert_page(&ask(&app, &SPA, &[]).await, StatusCode::BAD_REQUEST, "deactivated");
    }

    async fn r002_a_redirect_uri_that_is_missing_or_unregistered_gets_a_page_that_escapes_it(app) {
        let script = format!("{EVIL}/\"><script>alert(1)</script>");
        for uri in ["", EVIL, &script, SPA.callback, "javascript:alert(1)", "//evil.test", "/oauth2/auth"] {
            for error in [vec![], vec![("response_type", "token")], vec![("prompt", "none")]] {
                let mut extra = vec![("redirect_uri", uri)];
                extra.extend(error);
                let answer = ask(&app, &REG, &extra).await;
                assert_page(&answer, StatusCode::BAD_REQUEST, uri);
                assert!(!answer.text().contains("<script"), "{uri}");
                assert!(!answer.text().contains("href=\"https://evil"), "{uri}");
                assert!(testkit::html::plain(&answer.text()).contains(uri), "{uri}");
            }
        }
    }

    async fn r003_no_response_type_but_code_and_no_token_in_any_address(app) {
        let mut ada = app.sign_up("ada@example.test").await.browser;
        for kind in ["token", "id_token", "code token", "code id_token token", "none", "CODE"] {
            ada.open(&app.authorize_path(&REG, &[("response_type", kind)])).await;
            let address = ada.address().as_str().to_owned();
            assert!(address.starts_with(REG.callback), "{kind}: {address}");
            assert_eq!(ada.parameter("error").as_deref(), Some("unsupported_response_type"), "{kind}");
            assert_eq!(ada.parameter("state").as_deref(), Some("state-of-the-test"));
            assert!(!address.contains('#') && !address.contains("token="), "{address}");
            assert_eq!(ada.parameter("code"), None, "{address}");
        }
        let without = app.authorize_path(&REG, &[("response_type", "")]);
        let empty = app.get(&format!("{without}&response_type=")).await;
        assert_refused(&empty, &REG, "unsupported_response_type", "empty");
        assert_refused(&app.get(&without).await, &REG, "invalid_request", "missing");
    }

    async fn r004_a_parameter_may_be_repeated_but_not_contradicted(app) {
        let path = app.authorize_path(&SPA, &[("nonce", "n")]);
        let again = path.split_once('?').expect("a query").1;
        let twice = app.get(&format!("{path}&{again}")).await;
        assert!(twice.location().is_some_and(|to| to.starts_with("/sign-in/")), "{:?}", twice.location());

        for more in [format!("client_id={}", REG.id), "redirect_uri=https%3A%2F%2Fevil.test".to_owned()] {
            assert_page(&app.get(&format!("{path}&{more}")).await, StatusCode::BAD_REQUEST, &more);
            assert_page(&app.get(&path.replace('?', &format!("?{more}&"))).await, StatusCode::BAD_REQUEST, &more);
        }
        let challenge = protocol::pkce::challenge_of(&"b".repeat(43));
        for more in ["response_type=token", "state=b", "nonce=b", "code_challenge_method=plain",
                     &format!("code_challenge={challenge}")] {
            assert_refused(&app.get(&format!("{path}&{more}")).await, &SPA, "invalid_request", more);
        }
    }

    async fn r004_audience_is_a_list_and_of_others_the_first_value_counts(app) {
        let second = "https://second.example.test";
        app.seed(json!({
            "apis": [{ "name": "Second", "audience": second }],
            "applications": [{ "client_id": SPA.id, "name": "Browser application", "type": "spa",
                               "redirect_uris": [SPA.callback], "audiences": [AUDIENCE, second] }],
        })).await;
        let extra = [("audience", AUDIENCE), ("audience", second), ("scope", "openid email"), ("scope", "openid offline")];
        let ada = register(&app, &SPA, &extra, "ada@example.test").await;
        let tokens = app.arrived(&SPA, ada).await.tokens;
        assert_eq!(tokens.access()["aud"], json!([AUDIENCE, second]));
        assert_eq!(tokens.scope, "openid email");
    }

    async fn r005_state_comes_back_unchanged_and_encoded_once(app) {
        let mut ada = app.sign_up("ada@example.test").await.browser;
        let long = "é".repeat(1024);
        for state in [nasty(), long, "a".repeat(2048)] {
            let encoded = percent_encoding::utf8_percent_encode(&state, percent_encoding::NON_ALPHANUMERIC).to_string();
            let unreserved = |text: &str| text.replace("%2D", "-").replace("%2E", ".").replace("%5F", "_").replace("%7E", "~");
            let refused = ask(&app, &REG, &[("state", &state), ("prompt", "none")]).await;
            assert_eq!(parameter(&refused, "state").as_ref(), Some(&state));

            ada.open(&app.authorize_path(&REG, &[("state", &state), ("nonce", &state)])).await;
            assert_eq!(raw_parameter(ada.address().as_str(), "state"), Some(unreserved(&encoded)));
            assert_eq!(raw_parameter(ada.address().as_str(), "nonce"), None);
            let tokens = app.exchange(&REG, &ada.parameter("code").expect("a code")).await;
            assert_eq!(tokens.id()["nonce"], state);
            assert_eq!(tokens.access().get("nonce"), None);
            let again = app.refresh(&REG, tokens.refresh()).await;
            assert_eq!(again.access().get("nonce"), None);
        }
        let state = nasty();
        let eve = register(&app, &REG, &[("state", &state)], "eve@example.test").await;
        assert_eq!(eve.parameter("state"), Some(state), "through the pages");

        let long = "a".repeat(2049);
        let answer = ask(&app, &REG, &[("state", &long)]).await;
        assert_refused(&answer, &REG, "invalid_request", "a long state");
        assert_eq!(parameter(&answer, "state"), None);
        assert_refused(&ask(&app, &REG, &[("nonce", &long)]).await, &REG, "invalid_request", "a long nonce");
    }

    async fn r006_every_answer_names_the_issuer(app) {
        let discovery = app.get("/.well-known/openid-configuration").await.json();
        assert_eq!(discovery["authorization_response_iss_parameter_supported"], true);
        let issuer = discovery["issuer"].as_str().map(str::to_owned);

        let mut ada = register(&app, &REG, &[], "ada@example.test").await;
        assert!(ada.parameter("code").is_some());
        assert_eq!(ada.parameter("iss"), issuer, "a code after the pages");
        ada.open(&app.authorize_path(&SPA, &[])).await;
        assert!(ada.parameter("code").is_some());
        assert_eq!(ada.parameter("iss"), issuer, "a code without pages");
        ada.open(&app.authorize_path(&SPA, &[("org_code", "org_00000000000"), ("prompt", "none")])).await;
        assert_eq!((ada.parameter("error").as_deref(), ada.parameter("iss")), (Some("access_denied"), issuer.clone()));

        let mistakes = [("response_type", "token"), ("prompt", "none"), ("prompt", "none login"), ("max_age", "x"),
                        ("scope", "a\"b"), ("response_mode", "fragment"), ("request", "x"), ("id_token_hint", "x")];
        for mistake in mistakes {
            let answer = ask(&app, &SPA, &[mistake]).await;
            assert!(parameter(&answer, "error").is_some(), "{mistake:?}");
            assert_eq!(parameter(&answer, "iss"), issuer, "{mistake:?}");
        }
    }

    async fn r007_prompt_none_answers_at_once_and_never_with_a_page(app) {
        let none = [("prompt", "none")];
        let stranger = ask(&app, &REG, &none).await;
        assert_refused(&stranger, &REG, "login_required", "nobody is signed in");
        assert_eq!(parameter(&stranger, "state").as_deref(), Some("state-of-the-test"));
        for more in [[("prompt", "none"), ("is_create_org", "true")], [("prompt", "none"), ("start_page", "registration")]] {
            assert_refused(&ask(&app, &REG, &more).await, &REG, "login_required", "nobody is signed in");
        }

        let organizations = json!([{ "code": "org_00000000001", "name": "One" }, { "code": "org_00000000002", "name": "Two" }]);
        let member = json!([{ "code": "org_00000000001" }, { "code": "org_00000000002" }]);
        app.seed(json!({ "organizations": organizations,
                         "users": [{ "email": "ada@example.test", "organizations": member }] })).await;
        let ada = app.browser();
        let mut ada = in_organization(&app, ada, "ada@example.test", "org_00000000002").await;
        ada.open(&app.authorize_path(&SPA, &none)).await;
        assert_eq!(ada.parameter("error").as_deref(), Some("interaction_required"));
        ada.open(&app.authorize_path(&SPA, &[("prompt", "none"), ("org_code", "org_00000000001")])).await;
        assert!(ada.parameter("code").is_some(), "{}", ada.address());

        app.clock.advance(86_401);
        ada.open(&app.authorize_path(&SPA, &[("prompt", "none"), ("org_code", "org_00000000001")])).await;
        assert_eq!(ada.parameter("error").as_deref(), Some("login_required"), "the session has run out");
    }

    async fn r008_who_is_asked_to_authenticate_again_really_does(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        let mut last = ada.tokens.id()["auth_time"].as_i64().expect("auth_time");
        for again in [("prompt", "login"), ("max_age", "0"), ("max_age", "99")] {
            app.clock.advance(100);
            let path = app.authorize_path(&REG, &[again]);
            ada.browser.open(&path).await;
            assert!(is_sign_in(&ada.browser), "{again:?}: {}", ada.browser.address());
            let page = ada.browser.address().clone();
            // Another tab of the same browser is signed in as before, with the old moment …
            ada.browser.open(&app.authorize_path(&REG, &[])).await;
            let other = app.exchange(&REG, &ada.browser.parameter("code").expect("a code")).await;
            assert_eq!(other.id()["auth_time"], last);
            // … and helps this one to nothing.
            ada.browser.open(page.as_str()).await;
            assert!(is_sign_in(&ada.browser), "{again:?}");

            ada.browser.submit(&[("p_email", "ada@example.test")]).await;
            let form = ada.browser.clone();
            let code = app.code("ada@example.test").await;
            ada.browser.submit(&[("p_confirmation_code", &code)]).await;
            ada = app.arrived(&REG, ada.browser).await;
            assert_eq!(ada.tokens.id()["auth_time"], last + 100, "{again:?}");
            last += 100;

            // The form that was just sent, sent once more, with the cookies of now or of then.
            for mut back in [form.clone(), { ada.browser.open(form.address().as_str()).await; ada.browser.clone() }] {
                let csrf = form.page().field("csrf").expect("a form");
                let path = format!("{}/code", crate::steps::flow_of(&form));
                let answer = crate::steps::post_form(&mut back, &path, &csrf, &[("p_confirmation_code", &code)]).await;
                assert!(answer.location().is_none_or(|to| to.starts_with("/sign-in/")), "{:?}", answer.location());
                assert_eq!(answer.set_cookies(), Vec::<String>::new());
            }
        }
        app.clock.advance(100);
        ada.browser.open(&app.authorize_path(&REG, &[("max_age", "100")])).await;
        assert!(ada.browser.parameter("code").is_some(), "young enough");
        ada.browser.open(&app.authorize_path(&REG, &[("max_age", "99"), ("prompt", "none")])).await;
        assert_eq!(ada.browser.parameter("error").as_deref(), Some("login_required"));
    }

    async fn r009_a_hint_names_who_is_expected_and_must_be_ours(app) {
        let eve = app.sign_up("eve@example.test").await;
        let mut ada = app.sign_up("ada@example.test").await;
        let own = ada.tokens.id_token.clone().expect("an ID token");
        let others = eve.tokens.id_token.expect("an ID token");
        app.clock.advance(4_000);
        let silent = |hint: &str| app.authorize_path(&REG, &[("prompt", "none"), ("id_token_hint", hint)]);
        ada.browser.open(&silent(&own)).await;
        assert!(ada.browser.parameter("code").is_some(), "expired, and still a hint: {}", ada.browser.address());
        ada.browser.open(&silent(&others)).await;
        assert_eq!(ada.browser.parameter("error").as_deref(), Some("login_required"));
        ada.browser.open(&app.authorize_path(&REG, &[("id_token_hint", &others)])).await;
        assert!(is_sign_in(&ada.browser), "somebody else is expected");
        assert_refused(&app.get(&silent(&own)).await, &REG, "login_required", "a hint is no session");

        let other = app.tenant("https://other.example.test").await;
        other.seed(json!({ "applications": [{ "client_id": REG.id, "client_secret": REG.secret, "name": "Same", "type": "reg",
                                              "redirect_uris": [REG.callback], "connections": ["email:otp"] }] })).await;
        let foreign = other.sign_up("ada@example.test").await.tokens.id_token.expect("an ID token");
        let parts: Vec<&str> = own.split('.').collect();
        let unsigned = format!("{}.{}.", BASE64.encode(r#"{"alg":"none","typ":"JWT"}"#), parts[1]);
        let swapped = format!("{}.{}.{}", parts[0], others.split('.').nth(1).expect("claims"), parts[2]);
        let access = ada.tokens.access_token.clone();
        for bad in [foreign, unsigned, swapped, access, "x".to_owned(), "a.b.c".to_owned()] {
            ada.browser.open(&silent(&bad)).await;
            assert_eq!(ada.browser.parameter("error").as_deref(), Some("invalid_request"), "{bad}");
            assert_eq!(ada.browser.parameter("code"), None, "{bad}");
        }
    }

    async fn r010_only_what_exists_and_is_allowed_is_granted(app) {
        let extra = [("scope", "openid profile read:things read:users offline admin openid")];
        let ada = register(&app, &REG, &extra, "ada@example.test").await;
        assert_eq!(ada.parameter("scope").as_deref(), Some("openid profile offline"));
        let tokens = app.arrived(&REG, ada).await.tokens;
        assert_eq!(tokens.scope, "openid profile offline");
        assert_eq!(tokens.access()["scp"], json!(["openid", "profile", "offline"]));
        assert_eq!(tokens.id().get("email"), None);
        let again = app.refresh(&REG, tokens.refresh()).await;
        assert_eq!(again.access()["scp"], json!(["openid", "profile", "offline"]));

        let secret = M2M.secret.unwrap_or_default();
        let machine = [("grant_type", "client_credentials"), ("client_id", M2M.id), ("client_secret", secret), ("audience", AUDIENCE)];
        let with = |scope: &'static str| [machine.to_vec(), vec![("scope", scope)]].concat();
        let less = app.post("/oauth2/token", &with("read:things")).await.tokens();
        assert_eq!((less.scope.as_str(), &less.access()["scp"]), ("read:things", &json!(["read:things"])));
        for scope in ["read:things delete:things", "read:users", "openid"] {
            assert_eq!(app.post("/oauth2/token", &with(scope)).await.error(), "invalid_scope", "{scope}");
        }
    }

    async fn r011_get_and_post_and_nothing_else(app) {
        let path = app.authorize_path(&REG, &[]);
        let form = path.split_once('?').expect("a query").1.to_owned();
        let post = |body: String| send_body(&app, Method::POST, "/oauth2/auth", FORM, body);
        let answer = post(form.clone()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert!(answer.location().is_some_and(|to| to.starts_with("/sign-in/")), "{:?}", answer.location());
        assert_eq!(post(format!("{form}&pad={}", "a".repeat(60_000))).await.status, StatusCode::SEE_OTHER);
        let long = post(format!("{form}&pad={}", "a".repeat(65_536))).await;
        assert_page(&long, StatusCode::PAYLOAD_TOO_LARGE, "more than 64 KB");
        let json = json!({ "client_id": REG.id, "redirect_uri": REG.callback, "response_type": "code" }).to_string();
        let json = send_body(&app, Method::POST, "/oauth2/auth", "application/json", json).await;
        assert_page(&json, StatusCode::BAD_REQUEST, "not a form");

        for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS] {
            let answer = send_body(&app, method.clone(), &path, FORM, "").await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
            let allowed = answer.header("allow").expect("Allow");
            assert!(allowed.contains("GET") && allowed.contains("POST"), "{allowed}");
        }
        // People read it on a page, and programs as JSON.
        for (path, accepts, kind) in [
            ("/oauth2/auth", "text/html", "text/html; charset=utf-8"),
            ("/sign-in/flow_0/login", "text/html", "text/html; charset=utf-8"),
            ("/oauth2/auth", "*/*", "application/json"),
        ] {
            let request = http::Request::builder().method(Method::PUT).uri(path).header("accept", accepts);
            let answer = app.send(request.body(axum::body::Body::empty()).expect("a request")).await;
            assert_eq!((answer.status, answer.header("content-type")), (StatusCode::METHOD_NOT_ALLOWED, Some(kind)));
            assert!(answer.header("allow").is_some_and(|allowed| allowed.contains("GET")), "{path}");
            assert_eq!(answer.text().contains("5001"), kind.starts_with("text"), "{}", answer.text());
        }
    }

    async fn r016_request_objects_are_refused_unread(app) {
        for (name, error) in [("request", "request_not_supported"), ("request_uri", "request_uri_not_supported")] {
            let answer = ask(&app, &REG, &[(name, "https://app.example.test/request.jwt")]).await;
            assert_refused(&answer, &REG, error, name);
        }
    }
}

/// Signs in and chooses an organization.
async fn in_organization(app: &testkit::TestApp, mut browser: Browser, email: &str, code: &str) -> Browser {
    browser.open(&app.authorize_path(&REG, &[])).await;
    browser.submit(&[("p_email", email)]).await;
    let mailed = app.code(email).await;
    browser.submit(&[("p_confirmation_code", &mailed)]).await;
    browser.submit(&[("p_org_code", code)]).await;
    assert!(browser.parameter("code").is_some(), "{}", browser.page().text());
    browser
}
