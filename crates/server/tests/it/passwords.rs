//! Passwords and resets (security requirements R98, R99, R101 to R103).

use engine::hashing::Hashing;
use engine::system::SystemRandom;
use testkit::{REG, TestApp};

use crate::posting::{Flow, OURS, count, form, named, other_than, with_password};

const ADA: &str = "ada@example.test";
const RIGHT: &str = "correct horse battery";
const NEW: [(&str, &str); 2] = [
    ("p_first_password", "a new horse"),
    ("p_second_password", "a new horse"),
];

/// A browser that asked for a reset, and the code that was mailed for it.
async fn resetting(app: &TestApp) -> (testkit::Browser, String) {
    app.clock.advance(1);
    let mut browser = named(app, ADA).await;
    browser.press("Forgot your password?").await;
    let code = app.code(ADA).await;
    (browser, code)
}

/// Whether a password opens the account.
async fn opens(app: &TestApp, password: &str) -> bool {
    let mut browser = named(app, ADA).await;
    browser.submit(&[("p_password", password)]).await;
    browser.parameter("code").is_some()
}

testkit::tests! {
    async fn r098_every_character_of_a_password_counts(app) {
        app.use_connections(&["email:password"]).await;
        let long = format!("{}-{}", "ß日本🔑".repeat(64), "the end");
        assert!(long.chars().count() > 256 && long.len() > 72);
        for (number, password) in [long.as_str(), "日本語日本語日本", "        inner        spaces"].into_iter().enumerate() {
            let email = format!("user{number}@example.test");
            let mut browser = app.browser();
            browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
            browser.submit(&[("p_email", &email), ("p_first_name", "Ada")]).await;
            let code = app.code(&email).await;
            browser.submit(&[("Code", &code)]).await;
            browser.submit(&[("p_first_password", password), ("p_second_password", password)]).await;
            if password.starts_with(' ') {
                assert_eq!(browser.page().status, 422);
                continue;
            }
            app.arrived(&REG, browser).await;
            app.sign_in_with_password(&REG, &email, password).await;
            let shorter: String = password.chars().take(password.chars().count() - 1).collect();
            let mut other = named(&app, &email).await;
            other.submit(&[("p_password", &shorter)]).await;
            assert_eq!(other.page().status, 422, "cut off by one");
            other.submit(&[("p_password", &password.to_uppercase())]).await;
            assert_eq!(other.page().status == 422, password != password.to_uppercase());
        }
    }

    async fn r098_what_is_too_long_is_refused_before_any_work(app) {
        with_password(&app, ADA, RIGHT).await;
        let mut ada = named(&app, ADA).await;
        for _ in 0..20 {
            ada.submit(&[("p_password", &"x".repeat(4_097))]).await;
            assert_eq!(ada.page().problems(), ["That password isn’t right. Try again."]);
        }
        assert_eq!(count(&app, "user.authentication_failed").await, 0, "never tried");
        let nul = format!("{RIGHT}\0x");
        assert_eq!(Flow::of(&ada).post(&mut ada, "password", &[("p_password", &nul)]).await.status, 400, "not cut off");
        ada.submit(&[("p_password", RIGHT)]).await;
        app.arrived(&REG, ada).await;

        let (mut ada, code) = resetting(&app).await;
        ada.submit(&[("Code", &code)]).await;
        let long = "a1".repeat(2_049);
        ada.submit(&[("p_first_password", &long), ("p_second_password", &long)]).await;
        assert!(ada.page().problems().iter().any(|one| one.starts_with("Use at most")), "{:?}", ada.page().problems());
    }

    async fn r099_passwords_rest_as_salted_argon2id(app) {
        for email in [ADA, "bob@example.test"] {
            with_password(&app, email, RIGHT).await;
        }
        let stored = app.stored().await;
        assert!(!stored.contains(RIGHT));
        let begin = "$argon2id$v=19$m=8,t=1,p=1$";
        let hashes: std::collections::BTreeSet<&str> =
            stored.match_indices(begin).filter_map(|(at, _)| stored.get(at..at + begin.len() + 66)).collect();
        assert!(hashes.len() >= 3, "the administrator's and two of one password, all different: {hashes:?}");
        // What the product itself uses; the tests hash cheaply.
        let strong = Hashing::strong(&SystemRandom).expect("hashing");
        let hash = strong.hash(RIGHT, &SystemRandom).await.expect("a hash");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(strong.verify(RIGHT, Some(&hash)).await.expect("verifying"));
        assert!(!strong.verify("correct horse batterz", Some(&hash)).await.expect("verifying"));
    }

    async fn r101_a_reset_code_is_good_once_and_for_an_hour(app) {
        with_password(&app, ADA, RIGHT).await;
        let (mut late, code) = resetting(&app).await;
        assert!(app.mails(ADA).await[0].text.contains("for 1 hour."), "{}", app.mails(ADA).await[0].text);
        app.clock.advance(3_600);
        late.submit(&[("Code", &code)]).await;
        assert_ne!(late.page().heading(), "Choose a new password");
        let (mut ada, code) = resetting(&app).await;
        app.clock.advance(3_000);
        let flow = Flow::of(&ada);
        ada.submit(&[("Code", &code)]).await;
        assert_eq!(ada.page().heading(), "Choose a new password");
        ada.submit(&NEW).await;
        app.arrived(&REG, ada.clone()).await;
        ada.drop_cookie("__Host-doorstep_session");
        for (step, fields) in [("code", vec![("p_confirmation_code", code.as_str())]), ("new-password", NEW.to_vec())] {
            let answer = flow.post(&mut ada, step, &fields).await;
            assert!(answer.set_cookie("__Host-doorstep_session").is_none(), "{step}");
            assert!(!answer.location().is_some_and(|location| location.contains("code=")), "{step}");
        }
    }

    async fn r101_a_new_request_kills_the_old_code(app) {
        with_password(&app, ADA, RIGHT).await;
        let (mut ada, first) = resetting(&app).await;
        app.clock.advance(30);
        ada.press("Send a new code").await;
        let second = app.code(ADA).await;
        ada.submit(&[("Code", &first)]).await;
        assert_eq!(ada.page().status, 422);
        ada.submit(&[("Code", &second)]).await;
        assert_eq!(ada.page().heading(), "Choose a new password");
    }

    async fn r101_a_changed_password_kills_every_reset_that_is_under_way(app) {
        with_password(&app, ADA, RIGHT).await;
        let (mut eve, stolen) = resetting(&app).await;
        let (mut ready, code) = resetting(&app).await;
        ready.submit(&[("Code", &code)]).await;
        assert_eq!(ready.page().heading(), "Choose a new password");
        let (mut ada, code) = resetting(&app).await;
        app.clock.advance(1);
        ada.submit(&[("Code", &code)]).await;
        ada.submit(&NEW).await;
        app.arrived(&REG, ada).await;

        eve.submit(&[("Code", &stolen)]).await;
        assert_eq!(eve.page().status, 422);
        ready.submit(&[("p_first_password", "a third horse"), ("p_second_password", "a third horse")]).await;
        assert_eq!(ready.page().heading(), "Sign in");
        assert!(opens(&app, "a new horse").await);
        assert!(!opens(&app, "a third horse").await);
    }

    async fn r102_only_the_proof_of_the_account_leads_to_a_new_password(app) {
        with_password(&app, ADA, RIGHT).await;
        app.seed(serde_json::json!({ "users": [{ "email": "eve@example.test", "password": "the password of eve" }] })).await;
        app.clock.advance(1);
        // Every page of a sign-in, from which somebody tries to jump.
        let mut first = app.browser();
        first.open(&app.authorize_path(&REG, &[])).await;
        let at_password = named(&app, ADA).await;
        let unknown = named(&app, "nobody@example.test").await;
        let (at_code, code) = resetting(&app).await;
        for mut browser in [first, at_password, unknown, at_code.clone()] {
            let (flow, before) = (Flow::of(&browser), browser.page().heading());
            for step in ["new-password", "organization", "create-organization"] {
                let mut fields = NEW.to_vec();
                fields.extend([("p_org_code", "org_1"), ("p_org_name", "Acme")]);
                let answer = flow.post(&mut browser, step, &fields).await;
                assert_eq!(answer.location(), Some(flow.path().as_str()), "{before} {step}");
                browser.open(&flow.path()).await;
                assert_eq!(browser.page().heading(), before, "{step}");
            }
            flow.post(&mut browser, "code", &[]).await;
            flow.post(&mut browser, "code", &[("p_confirmation_code", &other_than(&code))]).await;
            flow.post(&mut browser, "new-password", &NEW).await;
            assert_eq!(browser.cookie("/", "__Host-doorstep_session"), None);
        }
        // The proof of one's own account, and then the name of another.
        let mut eve = named(&app, "eve@example.test").await;
        eve.press("Forgot your password?").await;
        let own = app.code("eve@example.test").await;
        eve.submit(&[("Code", &own)]).await;
        assert_eq!(eve.page().heading(), "Choose a new password");
        let flow = Flow::of(&eve);
        for step in ["login", "register"] {
            flow.post(&mut eve, step, &[("p_email", ADA)]).await;
            eve.open(&format!("{}/{step}", flow.path())).await;
            assert_eq!(eve.page().heading(), "Choose a new password");
            assert!(eve.page().text().contains("eve@example.test") && !eve.page().text().contains(ADA));
        }
        // The second tab of another flow, with the proved one's cookie and token.
        let victim = Flow { id: Flow::of(&at_code).id, csrf: flow.csrf.clone() };
        assert_eq!(victim.post(&mut eve, "new-password", &NEW).await.status, 403);
        let path = format!("{}/new-password", victim.path());
        assert_eq!(eve.fetch(form(&path, &NEW, &OURS)).await.status, 403);
        assert_eq!(count(&app, "user.password_changed").await, 2, "those of the seed");
        app.clock.advance(301);
        assert!(opens(&app, RIGHT).await);
    }

    async fn r103_a_reset_signs_everybody_else_out_and_tells_the_owner(app) {
        with_password(&app, ADA, RIGHT).await;
        let other = app.sign_in_with_password(&REG, ADA, RIGHT).await;
        let (mut ada, code) = resetting(&app).await;
        ada.submit(&[("Code", &code)]).await;
        let mails = app.mails(ADA).await.len();
        ada.submit(&NEW).await;
        let ada = app.arrived(&REG, ada).await;
        assert_eq!(app.try_refresh(&REG, other.tokens.refresh()).await.error(), "invalid_grant");
        let mut browser = other.browser;
        browser.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
        assert_eq!(browser.parameter("error").as_deref(), Some("login_required"));
        let told = app.mails(ADA).await;
        assert_eq!(told.len(), mails + 1);
        assert!(told[0].subject.ends_with("was changed") && told[0].code.is_none(), "{}", told[0].subject);
        app.refresh(&REG, ada.tokens.refresh()).await;
        assert_eq!(count(&app, "user.password_changed").await, 2);
    }
}
