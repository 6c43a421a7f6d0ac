//! Which pages may read our answers (R39).

use axum::body::Body;
use http::{Method, Request, StatusCode};
use serde_json::json;
use testkit::{Answer, Client, OTHER_SPA, REG, SPA, TestApp};

use crate::steps::{exchange_of, register, token};

const CREDENTIALED: [&str; 5] = [
    "/oauth2/token",
    "/oauth2/revoke",
    "/oauth2/introspect",
    "/oauth2/v2/user_profile",
    "/oauth2/user_profile",
];

/// Origins that nobody registered, though they look like it.
const FOREIGN: [&str; 14] = [
    "null",
    "https://evil.test",
    "https://spa.example.test.evil.test",
    "https://evil.spa.example.test",
    "http://spa.example.test",
    "https://spa.example.test:443",
    "https://spa.example.test:8443",
    "https://spa.example.test/",
    "https://SPA.example.test",
    "https://x@spa.example.test",
    "https://spa.example.test evil.test",
    "https://id.example.test",
    "*",
    "",
];

/// The page of `origin` may read the answer; nobody else may be told from a cache that they may.
fn assert_open(answer: &Answer, origin: &str, why: &str) {
    assert_eq!(answer.header("access-control-allow-origin"), Some(origin), "{why}");
    assert_eq!(answer.header("access-control-allow-credentials"), Some("true"), "{why}");
    assert_varies(answer, why);
}

fn assert_closed(answer: &Answer, why: &str) {
    assert_eq!(answer.header("access-control-allow-origin"), None, "{why}");
    assert_eq!(answer.header("access-control-allow-credentials"), None, "{why}");
    assert_varies(answer, why);
}

fn assert_varies(answer: &Answer, why: &str) {
    let varies = answer
        .headers
        .get_all("vary")
        .iter()
        .any(|value| value.as_bytes().eq_ignore_ascii_case(b"origin"));
    assert!(varies, "{why}: Vary");
}

async fn preflight(app: &TestApp, path: &str, origin: &str) -> Answer {
    let request = Request::builder()
        .method(Method::OPTIONS)
        .uri(path)
        .header("origin", origin)
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "content-type,kinde-sdk");
    app.send(request.body(Body::empty()).expect("a request")).await
}

async fn refresh_from(app: &TestApp, client: &Client, origin: &str) -> Answer {
    let mut fields = vec![
        ("grant_type", "refresh_token"),
        ("client_id", client.id),
        ("refresh_token", "x"),
    ];
    fields.extend(client.secret.map(|secret| ("client_secret", secret)));
    token(app, &fields, &[("origin", origin)]).await
}

testkit::tests! {
    async fn r039_the_token_endpoint_answers_pages_of_that_application_only(app) {
        for client in [SPA, REG, OTHER_SPA] {
            assert_open(&refresh_from(&app, &client, client.origin).await, client.origin, client.id);
        }
        for origin in FOREIGN.into_iter().chain([OTHER_SPA.origin, REG.origin]) {
            assert_closed(&refresh_from(&app, &SPA, origin).await, origin);
        }
        let nobody = Client { id: "f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0", ..SPA };
        assert_closed(&refresh_from(&app, &nobody, SPA.origin).await, "an unknown client");

        let browser = register(&app, &SPA, &[], "ada@example.test").await;
        let code = browser.parameter("code").expect("a code");
        let mut fields = exchange_of(&SPA, &code);
        fields.push(("code_verifier", testkit::app::VERIFIER));
        let answer = token(&app, &fields, &[("origin", SPA.origin)]).await;
        assert_open(&answer, SPA.origin, "tokens");
        let fields = [("token", "x"), ("client_id", SPA.id)];
        for (origin, is_own) in [(SPA.origin, true), (OTHER_SPA.origin, false), ("null", false), ("https://evil.test", false)] {
            for endpoint in ["/oauth2/revoke", "/oauth2/introspect"] {
                let answer = app.post_with(endpoint, &fields, &[("origin", origin)]).await;
                match is_own {
                    true => assert_open(&answer, origin, endpoint),
                    false => assert_closed(&answer, endpoint),
                }
            }
            for profile in ["/oauth2/v2/user_profile", "/oauth2/user_profile"] {
                let bearer = format!("Bearer {}", answer.tokens().access_token);
                let told = app.get_with(profile, &[("authorization", &bearer), ("origin", origin)]).await;
                assert_eq!(told.status, StatusCode::OK);
                match is_own {
                    true => assert_open(&told, origin, profile),
                    false => assert_closed(&told, profile),
                }
            }
        }
    }

    async fn r039_a_tenants_pages_read_no_other_tenants_answers(app) {
        let other = app.tenant("https://other.example.test").await;
        other.seed(json!({ "applications": [{ "client_id": SPA.id, "name": "Same id", "type": "spa",
                                              "redirect_uris": ["https://theirs.test/cb"] }] })).await;
        assert_open(&refresh_from(&other, &SPA, "https://theirs.test").await, "https://theirs.test", "its own");
        assert_closed(&refresh_from(&app, &SPA, "https://theirs.test").await, "another tenant's");
        assert_closed(&preflight(&app, "/oauth2/token", "https://theirs.test").await, "another tenant's");
        assert_closed(&refresh_from(&other, &SPA, SPA.origin).await, "another tenant's");
    }

    async fn r039_a_preflight_allows_registered_origins_and_what_sdks_send(app) {
        for path in CREDENTIALED {
            for origin in [SPA.origin, OTHER_SPA.origin, REG.origin] {
                let answer = preflight(&app, path, origin).await;
                assert_open(&answer, origin, path);
                assert!(answer.status.is_success(), "{path}");
                let allowed = answer.header("access-control-allow-headers").unwrap_or_default().to_ascii_lowercase();
                for header in ["kinde-sdk", "content-type", "authorization"] {
                    assert!(allowed.split(", ").any(|one| one == header), "{path}: {header} in {allowed}");
                }
            }
            for origin in FOREIGN {
                let answer = preflight(&app, path, origin).await;
                assert_closed(&answer, origin);
                assert_eq!(answer.header("access-control-allow-headers"), None, "{origin}");
            }
        }
    }

    async fn r039_wildcards_count_as_in_callbacks_and_a_deactivated_application_not_at_all(app) {
        let seed = |is_active: bool| json!({ "applications": [{
            "client_id": SPA.id, "name": "Previews", "type": "spa", "is_active": is_active,
            "redirect_uris": ["https://pre-*.example.com/cb", "myapp://cb"], "logout_uris": ["https://out.example.com"] }] });
        app.seed(seed(true)).await;
        for origin in ["https://pre-7.example.com", "https://out.example.com"] {
            assert_open(&refresh_from(&app, &SPA, origin).await, origin, origin);
            assert_open(&preflight(&app, "/oauth2/token", origin).await, origin, origin);
        }
        for origin in ["https://pre-.example.com", "https://pre-a.b.example.com", "https://pre-a.example.com.evil.test",
                       "https://example.com", "http://pre-7.example.com", "https://pre-7.example.com:444", "myapp://cb", "myapp://", SPA.origin] {
            assert_closed(&refresh_from(&app, &SPA, origin).await, origin);
        }
        app.seed(seed(false)).await;
        assert_closed(&refresh_from(&app, &SPA, "https://out.example.com").await, "deactivated");
        assert_closed(&preflight(&app, "/oauth2/token", "https://out.example.com").await, "deactivated");
    }

    async fn r039_pages_of_the_homepage_read_answers_and_no_others_do_for_it(app) {
        let seed = |homepage: &str| json!({ "applications": [{
            "client_id": SPA.id, "name": "Shop", "type": "spa", "homepage_uri": homepage,
            "redirect_uris": ["https://auth.shop.example.com/cb"] }] });
        let mut app = app;
        app.seed(seed("https://shop.example.com/welcome?x=1")).await;
        for origin in ["https://shop.example.com", "https://auth.shop.example.com"] {
            assert_open(&refresh_from(&app, &SPA, origin).await, origin, origin);
            assert_open(&preflight(&app, "/oauth2/token", origin).await, origin, origin);
        }
        assert_closed(&refresh_from(&app, &REG, "https://shop.example.com").await, "another application's homepage");
        for origin in ["http://shop.example.com", "https://www.shop.example.com", "https://example.com"] {
            assert_closed(&refresh_from(&app, &SPA, origin).await, origin);
        }
        // What stands in the database from before it was checked so strictly opens nothing.
        for homepage in ["https://pre-*.example.com", "myapp://home", "https://{organization.handle}.example.com", "nonsense"] {
            let named = Box::leak(format!("UPDATE applications SET homepage_uri = '{homepage}'").into_boxed_str());
            app = app.tampered(named).await;
            for origin in ["https://pre-7.example.com", "https://shop.example.com", "https://acme.example.com", "myapp://home"] {
                assert_closed(&refresh_from(&app, &SPA, origin).await, homepage);
            }
        }
    }

    async fn r039_what_is_for_everybody_goes_without_credentials(app) {
        for path in ["/.well-known/openid-configuration", "/.well-known/jwks.json", "/.well-known/jwks"] {
            let answer = app.get_with(path, &[("origin", "https://evil.test")]).await;
            assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
            assert_eq!(answer.header("access-control-allow-credentials"), None);
            assert_eq!(answer.set_cookies(), Vec::<String>::new());
        }
        let mut ada = app.sign_up("ada@example.test").await.browser;
        for path in [app.authorize_path(&SPA, &[]), "/logout".to_owned(), "/sign-in/x".to_owned(), "/".to_owned()] {
            let request = Request::get(path.as_str()).header("origin", SPA.origin).body(Body::empty()).expect("a request");
            assert_eq!(ada.fetch(request).await.header("access-control-allow-origin"), None, "{path}");
        }
    }
}
