//! Asking for consent, and what comes back.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use testkit::TestApp;
use testkit::provider::Provider;

use super::{APPS, CALLBACK, FIRST, SECRET, World, configured, field, gives, new_user, token};

const ACME: &str = "org_0ac3e0ac3e0";

/// What a browser reads that comes back so: the status, and the code of the page.
async fn read(app: &TestApp, address: &str) -> (u16, String, String) {
    let mut browser = app.browser();
    browser.open_from_elsewhere(address).await;
    let page = browser.page().clone();
    let start = page.html.find("<code>").map(|at| &page.html[at + 6..]);
    let code = start
        .and_then(|rest| rest.split('<').next())
        .unwrap_or_default()
        .to_owned();
    (page.status, code, page.html)
}

testkit::tests! {
    async fn a_user_consents_and_the_application_gets_the_token(app) {
        let world = World::of(&app).await;
        let asked = world.asked().await;
        let provider = &world.provider;
        assert!(asked.url.as_str().starts_with(&format!("{}/authorize?", provider.url)), "{}", asked.url);
        let redirect_uri = format!("{}/connected_apps/callback", app.issuer());
        for (name, value) in [("response_type", "code"), ("client_id", "abc"), ("scope", "files.read files.write"),
                              ("redirect_uri", redirect_uri.as_str()), ("code_challenge_method", "S256")] {
            assert_eq!(asked.parameter(name).as_deref(), Some(value), "{name}");
        }
        world.token(&asked.session).await.assert_refused(400, "SESSION_NOT_READY");

        let answer = app.get(&asked.back()).await;
        assert_eq!((answer.status.as_u16(), answer.location()), (303, Some(format!("{CALLBACK}?session_id={}", asked.session).as_str())));
        let traded = world.traded().remove(0);
        assert_eq!(field(&traded, "grant_type").as_deref(), Some("authorization_code"));
        assert_eq!(field(&traded, "code").as_deref(), Some("a-code"));
        assert_eq!(field(&traded, "redirect_uri").as_deref(), Some(redirect_uri.as_str()));
        assert_eq!(field(&traded, "client_secret").as_deref(), Some(SECRET));
        let verifier = field(&traded, "code_verifier").expect("a verifier");
        assert_eq!(asked.parameter("code_challenge"), Some(protocol::pkce::challenge_of(&verifier)));

        let given = world.token(&asked.session).await;
        assert_eq!(given.header("cache-control"), Some("no-store"));
        let expiry = app.engine.now().plus_seconds(3_600).to_string();
        assert_eq!(given.ok(), json!({ "access_token": FIRST, "access_token_expiry": expiry }));
        assert_eq!(world.traded().len(), 1, "a token that is good is not renewed");
        assert_eq!(world.api.announced("connected_app.").await, ["connected_app.consented", "connected_app.created"]);
    }

    async fn an_organization_consents_too(app) {
        let world = World::of(&app).await;
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        let other = "https://app.example.test/other";
        let asked = world.asked_with(&format!("org_code={ACME}&override_callback_url={other}")).await;
        assert_eq!(app.get(&asked.back()).await.location(), Some(format!("{other}?session_id={}", asked.session).as_str()));
        assert_eq!(world.token(&asked.session).await.ok()["access_token"], FIRST);
        world.api.delete(&format!("/api/v1/organization/{ACME}")).await.ok();
        world.token(&asked.session).await.assert_refused(404, "SESSION_NOT_FOUND");
    }

    async fn r173_an_answer_counts_once_and_for_ten_minutes(app) {
        let world = World::of(&app).await;
        let asked = world.asked().await;
        for made_up in ["state=made-up&code=x", "code=x", "", "state=&code=x", "state=a&state=b&code=x"] {
            let (status, code, _) = read(&app, &format!("/connected_apps/callback?{made_up}")).await;
            assert_eq!((status, code.as_str()), (400, "928"), "{made_up}");
        }
        assert_eq!(app.get(&asked.back()).await.status, 303);
        let (status, code, html) = read(&app, &asked.back()).await;
        assert_eq!((status, code.as_str()), (400, "928"), "a second time");
        assert!(html.contains("href=\"https://app.example.test\""), "whoever loads it again is led back: {html}");
        let (_, _, html) = read(&app, "/connected_apps/callback?state=made-up&code=x").await;
        assert!(!html.contains("app.example.test"), "an answer to no question is told nothing");
        assert_eq!(world.traded().len(), 1);
        assert_eq!(world.token(&asked.session).await.ok()["access_token"], FIRST, "what came of the first stays");

        let late = world.asked().await;
        app.clock.advance(600);
        let (_, code, html) = read(&app, &late.back()).await;
        assert!(code == "928" && html.contains("href=\"https://app.example.test\""), "{html}");
        world.token(&late.session).await.assert_refused(400, "SESSION_NOT_READY");
        assert_eq!(world.traded().len(), 1);
    }

    async fn r173_of_many_answers_at_once_one_counts(app) {
        let world = World::of(&app).await;
        let asked = world.asked().await;
        let nodes = app.nodes().await;
        let mut windows = tokio::task::JoinSet::new();
        for window in 0..20 {
            let (node, back) = (nodes[window % nodes.len()].clone(), asked.back());
            windows.spawn(async move { node.get(&back).await.status.as_u16() });
        }
        let mut statuses = windows.join_all().await;
        statuses.sort_unstable();
        assert_eq!(statuses[..2], [303, 400]);
        assert_eq!(world.traded().len(), 1);
    }

    async fn r182_a_consent_that_somebody_else_asked_for_comes_to_nothing_here(app) {
        let world = World::of(&app).await;
        let mut eve = app.sign_up("eve@example.test").await.browser;
        let asked = world.asked().await;
        eve.open_from_elsewhere(&asked.back()).await;
        assert_eq!(eve.page().status, 403);
        assert!(eve.page().html.contains("<code>5111</code>"), "{}", eve.page().html);
        assert!(eve.page().html.contains("href=\"https://app.example.test\""), "{}", eve.page().html);
        assert!(world.traded().is_empty());
        // Whom it was meant for can still answer.
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        let mut ada = app.sign_in("ada@example.test").await.browser;
        ada.open_from_elsewhere(&asked.back()).await;
        assert_eq!(world.token(&asked.session).await.ok()["access_token"], FIRST);
        // Of an organization, its members can.
        let asked = world.asked_with(&format!("org_code={ACME}")).await;
        eve.open_from_elsewhere(&asked.back()).await;
        assert_eq!(eve.page().status, 403);
        let users = format!("/api/v1/organizations/{ACME}/users");
        world.api.post(&users, json!({ "users": [{ "id": world.user }] })).await.ok();
        ada.open_from_elsewhere(&asked.back()).await;
        assert_eq!(world.token(&asked.session).await.ok()["access_token"], FIRST);
    }

    async fn r182_who_signs_out_goes_on_at_the_application(app) {
        let world = World::of(&app).await;
        let mut eve = app.sign_up("eve@example.test").await.browser;
        let asked = world.asked().await;
        eve.open_from_elsewhere(&asked.back()).await;
        let form = eve.page().forms().into_iter().find(|form| form.action.contains("way_back=")).expect("a form");
        // Only by the button: a link of somebody else's leads nowhere.
        let mut other = app.browser();
        other.open_from_elsewhere(&form.action).await;
        assert!(other.address().as_str().starts_with(app.issuer()) && !other.page().html.contains("app.example.test"), "{}", other.page().html);
        eve.press("Sign out").await;
        assert!(eve.address().as_str().starts_with("https://app.example.test"), "{}", eve.address());
        // The answer itself came to nothing, and whom it was meant for can still bring it.
        assert!(world.traded().is_empty());
        assert_eq!(app.get(&asked.back()).await.status, 303);
    }

    async fn r183_whatever_a_provider_answers_the_page_is_ours(app) {
        let world = World::of(&app).await;
        let no = |body: &str| (400_u16, "application/json", body.to_owned());
        for ((status, kind, body), (shown, code)) in [
            (no(r#"{"error":"invalid_grant","error_description":"<script>alert(1)</script>"}"#), (400, "9881")),
            (no(r#"{"error":"invalid_client","error_description":"<b>\r\nno</b>"}"#), (400, "1829")),
            ((200, "text/html", "<html><script>alert(1)</script></html>".to_owned()), (502, "9881")),
            ((200, "application/json", "{}".to_owned()), (502, "9881")),
            ((200, "application/json", r#"{"access_token":"a b"}"#.to_owned()), (502, "9881")),
            ((200, "application/json", format!(r#"{{"access_token":"{}"}}"#, "x".repeat(70_000))), (502, "9881")),
            ((302, "text/html", String::new()), (400, "9881")),
            ((500, "text/html", "<html><script>".to_owned()), (502, "9881")),
            ((429, "text/plain", "slow down".to_owned()), (502, "9881")),
        ] {
            world.provider.answers("/token", status, kind, &body);
            let asked = world.asked().await;
            let (page, number, html) = read(&app, &asked.back()).await;
            assert_eq!((page, number.as_str()), (shown, code), "{status} {body:.80}");
            assert!(!html.contains("alert(1)") && !html.contains("<b>") && html.contains("app.example.test\""), "{html}");
            world.token(&asked.session).await.assert_refused(400, "SESSION_INVALID");
        }
        for (answer, code) in [
            ("error=access_denied&error_description=%3Cscript%3Ealert(1)%3C/script%3E", "5110"),
            ("error=server_error&error_description=%3Cscript%3Ealert(1)%3C/script%3E", "9881"),
            ("error=%3Cscript%3Ealert(1)%3C/script%3E&code=x", "9881"),
        ] {
            let asked = world.asked().await;
            let (status, number, html) = read(&app, &asked.back_with(answer)).await;
            assert_eq!((status, number.as_str()), (400, code), "{answer}");
            assert!(!html.contains("alert(1)"), "{html}");
            world.token(&asked.session).await.assert_refused(400, "SESSION_INVALID");
        }
    }

    async fn r183_a_provider_that_is_down_gets_a_page_with_a_reference(app) {
        let provider = Provider::start().await;
        let mut body = configured(&provider);
        body["token_url"] = json!("http://localhost:1/token");
        let world = World::with(&app, provider, body).await;
        let (status, code, html) = read(&app, &world.asked().await.back()).await;
        assert_eq!((status, code.as_str()), (502, "9881"));
        assert!(html.contains("Reference"), "{html}");
    }

    async fn r183_a_provider_that_is_slow_is_not_waited_for(app) {
        let world = World::of(&app).await;
        world.provider.takes("/token", Duration::from_secs(20));
        let began = Instant::now();
        let (status, code, _) = read(&app, &world.asked().await.back()).await;
        assert_eq!((status, code.as_str()), (502, "9881"));
        assert!(began.elapsed() < Duration::from_secs(12), "{:?}", began.elapsed());
    }

    async fn r184_browsers_return_to_registered_addresses_only(app) {
        let world = World::of(&app).await;
        let ask = async |url: &str| {
            let url: String = url::form_urlencoded::byte_serialize(url.as_bytes()).collect();
            let path = format!("{APPS}/auth_url?key_code_ref=drive&user_id={}&override_callback_url={url}", world.user);
            world.api.get(&path).await
        };
        for url in ["https://evil.example/", "//evil.example", "/\\evil.example", "/%09/evil.example", "https:evil.example", "https:/evil.example",
                    "\\\\evil.example", "//evil.example%00", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "https://app.example.test/connected\r\nX: y",
                    "https://app.example.test/connected/", "https://app.example.test/connected?x=1", "https://app.example.test.evil.example/connected",
                    "HTTPS://app.example.test/connected", "https://app.example.test/connected#x"] {
            let answer = ask(url).await;
            answer.assert_refused(400, "OVERRIDE_CALLBACK_URL_INVALID");
            assert!(!answer.text().contains(".."), "{}", answer.text());
        }
        ask("https://app.example.test/connected?session_id=x").await.assert_refused(400, "OVERRIDE_CALLBACK_URL_INVALID");
        assert!(ask(CALLBACK).await.ok()["url"].is_string());
        // Whatever is said on the way back, the browser goes where it was to go.
        let asked = world.asked().await;
        let back = asked.back_with("code=x&redirect_uri=https://evil.example&override_callback_url=https://evil.example&callback_url=//evil.example");
        assert_eq!(app.get(&back).await.location(), Some(format!("{CALLBACK}?session_id={}", asked.session).as_str()));
    }

    async fn r173_an_answer_of_another_issuer_is_a_mix_up(app) {
        let provider = Provider::start().await;
        let mut body = configured(&provider);
        body["issuer"] = json!("https://drive.example");
        let world = World::with(&app, provider, body).await;
        // Who is named in the configuration names itself in every answer (RFC 9207).
        for wrong in ["code=x&iss=https://evil.example", "code=x", "code=x&iss=", "error=access_denied"] {
            let asked = world.asked().await;
            assert_eq!(read(&app, &asked.back_with(wrong)).await.1, "9881", "{wrong}");
            world.token(&asked.session).await.assert_refused(400, "SESSION_INVALID");
        }
        assert!(world.traded().is_empty());
        let asked = world.asked().await;
        assert_eq!(app.get(&asked.back_with("code=x&iss=https://drive.example")).await.status, 303);
    }

    async fn r173_a_provider_of_the_table_may_name_itself(app) {
        let provider = Provider::start().await;
        let body = json!({ "key_code_ref": "drive", "name": "Google", "provider": "oauth2:google", "client_id": "abc", "client_secret": SECRET,
            "callback_urls": [CALLBACK], "token_url": format!("{}/token", provider.url) });
        let world = World::with(&app, provider, body).await;
        let asked = world.asked().await;
        assert_eq!(read(&app, &asked.back_with("code=x&iss=https://evil.example")).await.1, "9881");
        assert!(world.traded().is_empty());
        for right in ["code=x", "code=x&iss=https://accounts.google.com"] {
            let asked = world.asked().await;
            assert_eq!(app.get(&asked.back_with(right)).await.status, 303, "{right}");
        }
    }

    async fn r184_a_callback_url_that_was_taken_away_meanwhile_is_not_used(app) {
        let world = World::of(&app).await;
        let other = "https://app.example.test/other";
        let asked = world.asked_with(&format!("user_id={}&override_callback_url={other}", world.user)).await;
        world.api.patch(&format!("{APPS}/{}", world.id), json!({ "callback_urls": [CALLBACK] })).await.ok();
        let (status, code, html) = read(&app, &asked.back()).await;
        assert_eq!((status, code.as_str()), (400, "1829"));
        assert!(html.contains("https://app.example.test") && !html.contains("/other"), "a way back to what there still is: {html}");
        assert!(world.traded().is_empty());
        world.token(&asked.session).await.assert_refused(400, "SESSION_INVALID");
    }

    async fn r075_what_is_fetched_ahead_uses_nothing_up(app) {
        let world = World::of(&app).await;
        let asked = world.asked().await;
        for (name, value) in [("sec-purpose", "prefetch"), ("sec-purpose", "prefetch;prerender"), ("purpose", "prefetch"), ("x-moz", "prefetch")] {
            for path in [asked.back().as_str(), "/login/callback?state=x&code=y", "/login/saml/callback?answer=x", "/logout"] {
                let answer = app.get_with(path, &[(name, value)]).await;
                assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (503, Some("no-store")), "{name}: {path}");
                assert!(answer.text().is_empty() && answer.set_cookies().is_empty(), "{name}: {path}");
            }
        }
        assert!(world.traded().is_empty());
        assert_eq!(app.get_with(&asked.back(), &[("sec-purpose", "navigate")]).await.status, 303);
    }

    async fn a_provider_of_the_table_is_asked_as_it_wants(app) {
        let provider = Provider::start().await;
        let base = provider.url.clone();
        let body = json!({ "key_code_ref": "drive", "name": "Apple", "provider": "oauth2:google", "client_id": "abc", "client_secret": SECRET,
            "scopes": ["https://www.googleapis.com/auth/drive.readonly"], "callback_urls": [CALLBACK], "token_url": format!("{base}/token") });
        let world = World::with(&app, provider, body).await;
        let asked = world.asked().await;
        assert!(asked.url.as_str().starts_with("https://accounts.google.com/"), "{}", asked.url);
        assert_eq!(asked.parameter("access_type").as_deref(), Some("offline"));
        assert_eq!(asked.parameter("scope").as_deref(), Some("https://www.googleapis.com/auth/drive.readonly"));
        assert!(asked.parameter("code_challenge").is_some());
        // An answer in a form of another site is carried to where the browser is known.
        let state = asked.parameter("state").expect("a state");
        let mut eve = app.sign_up("eve@example.test").await.browser;
        eve.post_from_elsewhere("/connected_apps/callback", &[("state", &state), ("code", "x")]).await;
        assert_eq!(eve.page().status, 403, "{}", eve.page().html);
        let mut ada = app.browser();
        ada.post_from_elsewhere("/connected_apps/callback", &[("state", &state), ("code", "x")]).await;
        assert_eq!(world.token(&asked.session).await.ok()["access_token"], FIRST);
    }

    async fn r203_what_one_environment_asked_another_knows_nothing_of(app) {
        let world = World::of(&app).await;
        let other = app.tenant("https://login.other.test").await;
        let theirs = other.management_api().await;
        let asked = world.asked().await;
        assert_eq!(other.get(&asked.back()).await.status, 400);
        assert!(world.traded().is_empty());
        let session = world.consented().await;
        token(&theirs, &session).await.assert_refused(404, "SESSION_NOT_FOUND");
        theirs.post(&format!("{APPS}/revoke?session_id={session}"), Value::Null).await.assert_refused(404, "SESSION_NOT_FOUND");
        theirs.get(&format!("{APPS}/{}", world.id)).await.assert_refused(404, "CONNECTED_APP_NOT_FOUND");
        let path = format!("{APPS}/auth_url?key_code_ref=drive&user_id={}", new_user(&theirs, "ada@example.test").await);
        theirs.get(&path).await.assert_refused(404, "CONNECTED_APP_NOT_FOUND");
        assert_eq!(world.token(&session).await.ok()["access_token"], FIRST);
    }

    async fn r183_tokens_are_for_callers_with_the_scope_and_stand_nowhere_else(app) {
        let world = World::of(&app).await;
        gives(&world.provider, json!({ "access_token": "planted-access-token", "refresh_token": "planted-refresh-token" }));
        let session = world.consented().await;
        let all = domain::scopes::management().into_iter().filter(|scope| scope != "read:connected_apps").collect::<Vec<_>>().join(" ");
        token(&app.management_api_with(&all).await, &session).await.assert_refused(403, "SCOPE_MISSING");
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        token(&app.organization_api(ACME).await, &session).await.assert_refused(403, "FORBIDDEN");
        assert_eq!(world.token(&session).await.ok()["access_token"], "planted-access-token");
        let told = format!("{:?}", engine::audit::latest(&app.administrator().await, 1_000).await.expect("the log"));
        let stored = app.stored().await;
        for secret in ["planted-access-token", "planted-refresh-token", SECRET, "a-code"] {
            assert!(!told.contains(secret), "{secret} is announced");
            assert!(!stored.contains(secret), "{secret} is stored as it is");
        }
    }
}
