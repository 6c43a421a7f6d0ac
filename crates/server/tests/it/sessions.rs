//! Sessions and their cookies (security requirements R72 to R74, R80, R81).

use std::time::Duration;

use axum::body::Body;
use futures_util::future::join_all;
use http::Request;
use serde_json::{Value, json};
use testkit::{Answer, Browser, REG, SPA, TestApp};

use crate::posting::{Flow, connection, named, with_password};

const ADA: &str = "ada@example.test";
const SESSION: &str = "__Host-doorstep_session";
const DAY: i64 = 86_400;

/// Whether this browser gets a code without a page.
async fn is_signed_in(app: &TestApp, browser: &mut Browser) -> bool {
    browser.open(&app.authorize_path(&SPA, &[("prompt", "none")])).await;
    match browser.parameter("error") {
        None => browser.parameter("code").is_some(),
        Some(error) => {
            assert_eq!(error, "login_required");
            false
        }
    }
}

fn session_of(browser: &Browser) -> String {
    browser.cookie("/", SESSION).expect("a session")
}

/// Asks again while the server has too much to do; in whose name it answers is what counts.
async fn patiently<F: Future<Output = Answer>>(ask: impl Fn() -> F) -> Answer {
    loop {
        let answer = ask().await;
        if answer.status != 503 {
            return answer;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Another browser that somebody carried this session's cookie to.
async fn thief(app: &TestApp, secret: &str) -> Browser {
    let mut browser = app.browser();
    browser.set_cookie("/", &format!("{SESSION}={secret}; Path=/; Secure"));
    assert!(is_signed_in(app, &mut browser).await);
    browser
}

testkit::tests! {
    async fn r072_the_session_cookie_is_random_hidden_and_bound_to_the_host(app) {
        app.sign_up(ADA).await;
        let mut secrets = Vec::new();
        for _ in 0..2 {
            let mut ada = named(&app, ADA).await;
            assert_eq!(ada.cookie("/", SESSION), None);
            let code = app.code(ADA).await;
            let answer = Flow::of(&ada).post(&mut ada, "code", &[("p_confirmation_code", &code)]).await;
            let line = answer.set_cookie(SESSION).expect("a session");
            let (value, attributes) = line.split_once(';').expect("attributes");
            let secret = value.strip_prefix("__Host-doorstep_session=").expect("its name").to_owned();
            assert_eq!(attributes.trim(), "Path=/; Max-Age=2592000; HttpOnly; Secure; SameSite=Lax");
            assert_eq!(secret.len(), 43, "256 bits in base64url");
            secrets.push(secret);
        }
        assert_ne!(secrets[0], secrets[1]);
        let stored = app.stored().await;
        for secret in &secrets {
            assert!(!stored.contains(secret.as_str()), "stored as a hash only");
        }
    }

    async fn r072_without_tls_the_cookie_lacks_what_browsers_would_refuse(app) {
        let app = app.at("http://localhost:3900").await;
        let ada = app.sign_up(ADA).await.browser;
        assert!(ada.cookie("/", "doorstep_session").is_some());
        assert_eq!(ada.cookie("/", SESSION), None);
    }

    async fn r072_a_session_may_end_with_the_browser(app) {
        app.seed(json!({ "applications": [{ "client_id": SPA.id, "name": "Browser application", "type": "spa",
            "redirect_uris": [SPA.callback], "connections": ["email:otp"], "is_session_persistent": false }] })).await;
        app.sign_up(ADA).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&SPA, &[])).await;
        ada.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        let answer = Flow::of(&ada).post(&mut ada, "code", &[("p_confirmation_code", &code)]).await;
        let line = answer.set_cookie(SESSION).expect("a session");
        assert!(!line.contains("Max-Age"), "{line}");
    }

    async fn r072_each_sign_in_begins_a_new_session_and_ends_the_old_one(app) {
        let mut ada = app.sign_up(ADA).await.browser;
        let first = session_of(&ada);
        ada.open(&app.authorize_path(&REG, &[("prompt", "login")])).await;
        ada.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.submit(&[("Code", &code)]).await;
        assert_ne!(session_of(&ada), first);
        assert!(is_signed_in(&app, &mut ada).await);
        ada.set_cookie("/", &format!("{SESSION}={first}; Path=/; Secure"));
        assert!(!is_signed_in(&app, &mut ada).await);
    }

    async fn r072_becoming_another_user_leaves_nothing_of_the_first(app) {
        let eve = app.sign_up("eve@example.test").await;
        let mut browser = eve.browser;
        let first = session_of(&browser);
        browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        browser.submit(&[("p_email", ADA), ("p_first_name", "Ada")]).await;
        let code = app.code(ADA).await;
        browser.submit(&[("Code", &code)]).await;
        assert_ne!(session_of(&browser), first);
        let ada = app.arrived(&REG, browser).await;
        assert_eq!(ada.tokens.id()["email"], ADA);
        assert_eq!(app.try_refresh(&REG, eve.tokens.refresh()).await.error(), "invalid_grant");
    }

    async fn r073_a_cookie_from_before_the_sign_in_is_worth_nothing_after_it(app) {
        app.sign_up(ADA).await;
        let made_up = "A".repeat(43);
        let mut eve = app.sign_up("eve@example.test").await.browser;
        for planted in [made_up, session_of(&eve)] {
            let mut ada = app.browser();
            ada.set_cookie("/", &format!("{SESSION}={planted}; Path=/; Secure"));
            ada.open(&app.authorize_path(&REG, &[("prompt", "login")])).await;
            ada.submit(&[("p_email", ADA)]).await;
            let code = app.code(ADA).await;
            ada.submit(&[("Code", &code)]).await;
            assert_ne!(session_of(&ada), planted);
            let mut attacker = app.browser();
            attacker.set_cookie("/", &format!("{SESSION}={planted}; Path=/; Secure"));
            assert!(!is_signed_in(&app, &mut attacker).await);
            assert_eq!(app.arrived(&REG, ada).await.tokens.id()["email"], ADA);
        }
        assert!(!is_signed_in(&app, &mut eve).await, "the attacker's own session is over as well");
    }

    async fn r073_a_cookie_of_a_sibling_host_is_ignored(app) {
        let ada = app.sign_up(ADA).await.browser;
        let secret = session_of(&ada);
        for name in ["doorstep_session", "__Secure-doorstep_session", "__host-doorstep_session"] {
            let mut victim = app.browser();
            victim.set_cookie("/", &format!("{name}={secret}; Path=/; Domain=example.test"));
            assert!(!is_signed_in(&app, &mut victim).await, "{name}");
        }
    }

    async fn r074_a_session_ends_when_nobody_used_it_for_a_day(app) {
        let mut ada = app.sign_up(ADA).await.browser;
        for _ in 0..3 {
            app.clock.advance(DAY - 1);
            assert!(is_signed_in(&app, &mut ada).await, "use keeps it alive");
        }
        app.clock.advance(DAY);
        assert!(ada.cookie("/", SESSION).is_some(), "the server decides, not the browser");
        assert!(!is_signed_in(&app, &mut ada).await);
    }

    async fn r074_a_session_ends_after_thirty_days_however_much_it_is_used(app) {
        let mut ada = app.sign_up(ADA).await.browser;
        let secret = session_of(&ada);
        let mut half_days = 0;
        while half_days < 100 {
            app.clock.advance(DAY / 2);
            half_days += 1;
            ada.set_cookie("/", &format!("{SESSION}={secret}; Path=/; Secure"));
            if !is_signed_in(&app, &mut ada).await {
                break;
            }
        }
        assert_eq!(half_days, 60);
    }

    async fn r074_a_stolen_cookie_is_worth_nothing_after_a_reset(app) {
        with_password(&app, ADA, "correct horse battery").await;
        let ada = app.sign_in_with_password(&REG, ADA, "correct horse battery").await;
        let mut eve = thief(&app, &session_of(&ada.browser)).await;
        app.clock.advance(1);
        let mut owner = named(&app, ADA).await;
        owner.press("Forgot your password?").await;
        let code = app.code(ADA).await;
        owner.submit(&[("Code", &code)]).await;
        owner.submit(&[("p_first_password", "a new horse"), ("p_second_password", "a new horse")]).await;
        assert!(!is_signed_in(&app, &mut eve).await);
        assert!(is_signed_in(&app, &mut owner).await);
    }

    async fn r074_a_stolen_cookie_is_worth_nothing_after_signing_out_everywhere(app) {
        let ada = app.sign_up(ADA).await;
        let mut eve = thief(&app, &session_of(&ada.browser)).await;
        let mut owner = app.sign_in(ADA).await.browser;
        owner.open(&format!("/logout?redirect={}&all_sessions=true", REG.logout)).await;
        assert!(!is_signed_in(&app, &mut eve).await);
        assert_eq!(app.try_refresh(&REG, ada.tokens.refresh()).await.error(), "invalid_grant");
    }

    async fn r081_ten_thousand_requests_at_once_mix_no_users(app) {
        const USERS: usize = 200;
        const EACH: usize = 50;
        let email = |user: usize| format!("user{user}@example.test");
        let password = |user: usize| format!("the password of {user}");
        app.use_connections(&["email:password"]).await;
        let user = |user: usize| json!({ "email": email(user), "password": password(user), "first_name": user.to_string() });
        app.seed(json!({ "users": (0..USERS).map(user).collect::<Vec<_>>() })).await;
        let sign_in = |user: usize| {
            let app = app.clone();
            async move { app.sign_in_with_password(&REG, &email(user), &password(user)).await }
        };
        let mut people = Vec::new();
        for first in (0..USERS).step_by(20) {
            people.extend(join_all((first..first + 20).map(sign_in)).await);
        }
        // Each user a task, so that all of them ask at the same time.
        let asking = people.into_iter().enumerate().map(|(user, person)| {
            let app = app.clone();
            tokio::spawn(async move {
                let mut seen: Vec<Value> = Vec::new();
                for _ in 0..EACH - 2 {
                    let path = "/oauth2/v2/user_profile";
                    let profile = patiently(|| app.get_as(&person.tokens.access_token, path)).await.json();
                    assert_eq!(profile["given_name"], user.to_string());
                    seen.push(profile["email"].clone());
                }
                let refreshed = patiently(|| app.try_refresh(&REG, person.tokens.refresh())).await;
                seen.push(refreshed.tokens().id()["email"].clone());
                let cookie = format!("{SESSION}={}", session_of(&person.browser));
                let silent = app.authorize_path(&REG, &[("prompt", "none")]);
                let cookie = [("cookie", cookie.as_str())];
                let answer = patiently(|| app.get_with(&silent, &cookie)).await;
                let location = url::Url::parse(answer.location().expect("a redirect")).expect("an address");
                let (_, code) = location.query_pairs().find(|(name, _)| name == "code").expect("a code");
                seen.push(patiently(|| app.try_exchange(&REG, &code)).await.tokens().id()["email"].clone());
                seen
            })
        });
        for (user, seen) in join_all(asking).await.into_iter().enumerate() {
            let seen = seen.expect("a task");
            assert_eq!(seen.len(), EACH);
            assert!(seen.iter().all(|one| *one == email(user)), "{user}: {seen:?}");
        }
    }

    async fn r080_no_cookie_but_the_session_opens_a_session(app) {
        let ada = app.sign_up(ADA).await.browser;
        let browser = ada.cookie("/", "__Host-doorstep_browser").expect("the browser's own cookie");
        let mut other = app.browser();
        other.set_cookie("/", &format!("__Host-doorstep_browser={browser}; Path=/; Secure"));
        other.set_cookie("/", &format!("{SESSION}={browser}; Path=/; Secure"));
        assert!(!is_signed_in(&app, &mut other).await);
        let answer = other.fetch(Request::get("/oauth2/v2/user_profile").body(Body::empty()).expect("a request")).await;
        assert_eq!(answer.status, 403, "a cookie is no token");
    }

    async fn a_session_serves_the_applications_that_share_its_method(app) {
        let mut ada = app.sign_up(ADA).await;
        let silent = async |browser: &mut Browser| {
            browser.open(&app.authorize_path(&SPA, &[("prompt", "none")])).await;
            browser.parameter("error")
        };
        assert_eq!(silent(&mut ada.browser).await, None);
        let api = app.management_api().await;
        let (code, password) = (connection(&app, "email:otp").await, connection(&app, "email:password").await);
        let of_spa = |id: &str| format!("/api/v1/applications/{}/connections/{id}", SPA.id);
        api.post(&of_spa(&password), json!({})).await.ok();
        assert_eq!(silent(&mut ada.browser).await.as_deref(), Some("login_required"), "it takes passwords only now");
        ada.browser.open(&app.authorize_path(&SPA, &[])).await;
        assert_eq!(ada.browser.page().heading(), "Sign in");
        api.post(&of_spa(&code), json!({})).await.ok();
        assert_eq!(silent(&mut ada.browser).await, None, "and codes again");
    }

    async fn a_method_that_is_switched_off_takes_nothing_more(app) {
        let api = app.management_api().await;
        let (code, password) = (connection(&app, "email:otp").await, connection(&app, "email:password").await);
        let of_reg = |id: &str| format!("/api/v1/applications/{}/connections/{id}", REG.id);
        app.seed(json!({ "users": [{ "email": ADA, "password": "correct horse battery" }] })).await;
        let mut by_code = named(&app, ADA).await;
        api.post(&of_reg(&password), json!({})).await.ok();
        by_code.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        assert_eq!((by_code.page().status, by_code.page().heading().as_str()), (422, "Sign in"), "{}", by_code.page().text());

        let mut by_password = named(&app, ADA).await;
        assert_eq!(by_password.page().heading(), "Enter your password");
        api.post(&of_reg(&code), json!({})).await.ok();
        by_password.submit(&[("p_password", "correct horse battery")]).await;
        assert_eq!((by_password.page().status, by_password.page().heading().as_str()), (422, "Sign in"));
        assert!(by_password.page().text().contains("doesn’t take that kind of sign-in"));
        app.clock.advance(60);
        by_password.submit(&[("p_email", ADA)]).await;
        by_password.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        app.arrived(&REG, by_password).await;
    }
}
