//! Passwords and resets (security requirements R95, R96, R98, R99, R101 to R104).

use engine::hashing::Hashing;
use engine::system::SystemRandom;
use serde_json::json;
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

/// Until as many passwords as this are being checked.
async fn checking(app: &TestApp, count: usize) {
    while app.engine.hashing().waiting_for_tests() < count {
        tokio::time::sleep(std::time::Duration::from_millis(2)).await;
    }
}

testkit::tests! {
    async fn r095_one_of_the_million_most_common_passwords_is_refused(app) {
        with_password(&app, ADA, RIGHT).await;
        let (mut ada, code) = resetting(&app).await;
        ada.submit(&[("Code", &code)]).await;
        for common in ["password", "PassWord1", "kathmandu", "Cancer812@", "Sunshine2031!"] {
            ada.submit(&[("p_first_password", common), ("p_second_password", common)]).await;
            let told = ada.page().problems();
            assert!(told.iter().any(|one| one.contains("on the lists that attackers try first")), "{common}: {told:?}");
        }
        assert_eq!(count(&app, "user.password_changed").await, 1, "that of the seed");
        ada.submit(&NEW).await;
        app.arrived(&REG, ada).await;
    }

    async fn r096_when_too_many_passwords_are_checked_one_is_asked_to_come_back(app) {
        with_password(&app, ADA, RIGHT).await;
        let mut ada = named(&app, ADA).await;
        let flow = Flow::of(&ada);
        let hashing = app.engine.hashing().clone();
        let held = hashing.held_up_for_tests().await.expect("held up");
        let crowd: Vec<_> = (0..hashing.at_once() * 64)
            .map(|_| { let hashing = hashing.clone(); tokio::spawn(async move { hashing.verify("x", None).await }) })
            .collect();
        checking(&app, crowd.len()).await;
        for _ in 0..20 {
            let answer = flow.post(&mut ada, "password", &[("p_password", "wrong horse battery")]).await;
            assert_eq!((answer.status.as_u16(), answer.header("retry-after")), (503, Some("2")));
        }
        // What needs no password goes on meanwhile.
        app.machine_token().await;
        for path in ["/.well-known/jwks.json", "/health/live", "/health/ready"] {
            assert_eq!(app.get(path).await.status, 200, "{path}");
        }
        drop(held);
        for one in crowd {
            assert!(!one.await.expect("a task").expect("a verdict"));
        }
        assert_eq!(count(&app, "user.authentication_failed").await, 0, "nobody failed");
        ada.submit(&[("p_password", RIGHT)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r101_a_password_that_is_replaced_while_it_is_checked_opens_nothing(app) {
        with_password(&app, ADA, RIGHT).await;
        let api = app.management_api().await;
        let id = api.get(&format!("/api/v1/users?email={ADA}")).await.ok()["users"][0]["id"].clone();
        let path = format!("/api/v1/users/{}/password", id.as_str().expect("an id"));
        app.clock.advance(1);
        let mut eve = named(&app, ADA).await;
        let held = app.engine.hashing().held_up_for_tests().await.expect("held up");
        let eve = tokio::spawn(async move {
            eve.submit(&[("p_password", RIGHT)]).await;
            eve
        });
        checking(&app, 1).await;
        let hash = json!({ "hashed_password": "f96b697d7cb7938d525a2f31aaf161d0", "hashing_method": "md5", "salt": "message " });
        // It waits for its turn with the old hash in hand, once the short transaction that reads it is over.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        api.put(&path, hash).await.ok();
        drop(held);
        let eve = eve.await.expect("a browser");
        assert_eq!(eve.page().problems(), ["That password isn’t right. Try again."]);
        assert_eq!(eve.cookie("/", "__Host-doorstep_session"), None);
        assert_eq!(count(&app, "user.authenticated").await, 0);
        assert!(!opens(&app, RIGHT).await);
    }

    async fn r101_a_changed_address_kills_a_reset_that_is_under_way(app) {
        with_password(&app, ADA, RIGHT).await;
        let api = app.management_api().await;
        let (mut ready, code) = resetting(&app).await;
        ready.submit(&[("Code", &code)]).await;
        assert_eq!(ready.page().heading(), "Choose a new password");
        let (mut eve, stolen) = resetting(&app).await;
        let id = api.get(&format!("/api/v1/users?email={ADA}")).await.ok()["users"][0]["id"].clone();
        let path = format!("/api/v1/users/{}/identities", id.as_str().expect("an id"));
        let old = api.get(&path).await.ok()["identities"][0]["id"].clone();
        api.post(&path, json!({ "type": "email", "value": "new@example.test" })).await.ok();
        api.delete(&format!("/api/v1/identities/{}", old.as_str().expect("an id"))).await.ok();

        eve.submit(&[("Code", &stolen)]).await;
        assert_eq!(eve.page().heading(), "Sign in");
        ready.submit(&NEW).await;
        assert_eq!(ready.page().heading(), "Sign in");
        assert_eq!(count(&app, "user.password_changed").await, 1, "that of the seed");
        app.sign_in_with_password(&REG, "new@example.test", RIGHT).await;
    }

    async fn a_reset_that_an_administrator_asks_for_comes_before_anything_else(app) {
        with_password(&app, ADA, RIGHT).await;
        let api = app.management_api().await;
        let id = api.get(&format!("/api/v1/users?email={ADA}")).await.ok()["users"][0]["id"].clone();
        let user = format!("/api/v1/user?id={}", id.as_str().expect("an id"));
        let mut before = named(&app, ADA).await;
        assert_eq!(before.page().heading(), "Enter your password");
        app.clock.advance(1);
        api.patch(&user, json!({ "is_password_reset_requested": true })).await.ok();
        // Also where the page with the password was shown already.
        for mut ada in [{ before.submit(&[("p_password", RIGHT)]).await; before }, named(&app, ADA).await] {
            assert_eq!(ada.page().heading(), "Check your email");
            let asked = "The people who run this service ask you to choose a new password.";
            assert!(ada.page().text().contains(asked));
            let mail = app.mails(ADA).await.remove(0).text.replace('\n', " ");
            assert!(mail.contains(asked) && mail.contains("If it wasn’t you, you can ignore this email."), "{mail}");
            assert!(!mail.contains("If you didn’t ask for this code"), "{mail}");
            assert_eq!(ada.cookie("/", "__Host-doorstep_session"), None);
            let flow = Flow::of(&ada);
            flow.post(&mut ada, "password", &[("p_password", RIGHT)]).await;
            assert_eq!(ada.cookie("/", "__Host-doorstep_session"), None);
        }
        app.clock.advance(1);
        let mut ada = named(&app, ADA).await;
        ada.submit(&[("Code", &app.code(ADA).await)]).await;
        assert_eq!(ada.page().heading(), "Choose a new password");
        app.clock.advance(1);
        ada.submit(&NEW).await;
        app.arrived(&REG, ada).await;
        assert_eq!(api.get(&user).await.ok()["is_password_reset_requested"], false);
        assert!(!opens(&app, RIGHT).await && opens(&app, NEW[0].1).await);
    }

    async fn r104_no_mail_holds_a_link_that_would_do_anything(app) {
        app.sign_up("bob@example.test").await;
        with_password(&app, ADA, RIGHT).await;
        let (mut ada, code) = resetting(&app).await;
        ada.submit(&[("Code", &code)]).await;
        ada.submit(&NEW).await;
        let mut mails = app.mails(ADA).await;
        mails.extend(app.mails("bob@example.test").await);
        assert_eq!(mails.len(), 3, "a code to sign up, one to reset, and word of the change");
        for mail in mails {
            assert!(!mail.text.contains("://") && !mail.html.contains("href"), "{}", mail.text);
        }
    }

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

    async fn r101_a_new_request_in_another_browser_kills_the_old_code(app) {
        with_password(&app, ADA, RIGHT).await;
        let (mut ready, code) = resetting(&app).await;
        ready.submit(&[("Code", &code)]).await;
        let (mut older, first) = resetting(&app).await;
        let (mut newer, second) = resetting(&app).await;
        older.submit(&[("Code", &first)]).await;
        assert!(older.page().problems()[0].starts_with("That code is too old."), "{:?}", older.page().problems());
        assert_eq!(ready.page().heading(), "Choose a new password", "a code that was given is none any more");
        newer.submit(&[("Code", &second)]).await;
        assert_eq!(newer.page().heading(), "Choose a new password");
        // The older one goes on with a code of its own.
        app.clock.advance(30);
        older.press("Send a new code").await;
        older.submit(&[("Code", &app.code(ADA).await)]).await;
        assert_eq!(older.page().heading(), "Choose a new password");
    }

    async fn the_password_before_is_not_taken_for_a_new_one(app) {
        with_password(&app, ADA, RIGHT).await;
        let same = [("p_first_password", RIGHT), ("p_second_password", RIGHT)];
        let (mut ada, code) = resetting(&app).await;
        ada.submit(&[("Code", &code)]).await;
        ada.submit(&same).await;
        assert_eq!(ada.page().problems(), ["Choose another password than the one you had."]);
        app.clock.advance(1);
        ada.submit(&NEW).await;
        app.arrived(&REG, ada).await;
        // A temporary one, also for who left without choosing and came back.
        let api = app.management_api().await;
        let id = api.get(&format!("/api/v1/users?email={ADA}")).await.ok()["users"][0]["id"].clone();
        let path = format!("/api/v1/users/{}/password", id.as_str().expect("an id"));
        let hash = json!({ "hashed_password": "88e4ddd2402d92d50e1879d6ecd9ffd4", "hashing_method": "md5", "is_temporary_password": true });
        app.clock.advance(60);
        api.put(&path, hash).await.ok();
        let mut ada = named(&app, ADA).await;
        ada.submit(&[("p_password", RIGHT)]).await;
        assert_eq!(ada.page().heading(), "Choose a new password");
        ada.submit(&same).await;
        assert_eq!(ada.page().problems(), ["Choose another password than the one you had."]);
        let mut again = named(&app, ADA).await;
        again.submit(&[("Code", &app.code(ADA).await)]).await;
        assert_eq!(again.page().heading(), "Choose a new password");
        again.submit(&same).await;
        assert_eq!(again.page().problems(), ["Choose another password than the one you had."]);
        app.clock.advance(1);
        ada.submit(&[("p_first_password", "a third horse"), ("p_second_password", "a third horse")]).await;
        app.arrived(&REG, ada).await;
        assert!(!opens(&app, RIGHT).await && opens(&app, "a third horse").await);
    }

    async fn what_somebody_is_called_by_is_no_password(app) {
        app.seed(json!({ "users": [{ "email": "margarethe.uhl@example.test", "username": "UhlMargarethe", "password": RIGHT }] })).await;
        app.use_connections(&["email:password"]).await;
        app.clock.advance(1);
        let mut ada = named(&app, "Margarethe.Uhl@example.test").await;
        ada.press("Forgot your password?").await;
        ada.submit(&[("Code", &app.code("margarethe.uhl@example.test").await)]).await;
        for name in ["margarethe.uhl@example.test", "MARGARETHE.UHL", "uhlmargarethe"] {
            ada.submit(&[("p_first_password", name), ("p_second_password", name)]).await;
            let told = ada.page().problems();
            assert!(told[0].contains("too easy to guess"), "{name}: {told:?}");
        }
        ada.submit(&NEW).await;
        app.arrived(&REG, ada).await;
        // Somebody new, who has no account yet.
        let mut eve = app.browser();
        eve.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        eve.submit(&[("p_email", "eveline.uhl@example.test"), ("p_first_name", "Eve")]).await;
        eve.submit(&[("Code", &app.code("eveline.uhl@example.test").await)]).await;
        eve.submit(&[("p_first_password", "eveline.uhl"), ("p_second_password", "eveline.uhl")]).await;
        assert!(eve.page().problems()[0].contains("too easy to guess"), "{:?}", eve.page().problems());
    }

    async fn r097_a_suspended_user_is_told_after_the_code_and_chooses_nothing(app) {
        with_password(&app, ADA, RIGHT).await;
        let (mut ada, code) = resetting(&app).await;
        let api = app.management_api().await;
        let id = api.get(&format!("/api/v1/users?email={ADA}")).await.ok()["users"][0]["id"].clone();
        let id = id.as_str().expect("an id");
        let hash = json!({ "hashed_password": "88e4ddd2402d92d50e1879d6ecd9ffd4", "hashing_method": "md5", "is_temporary_password": true });
        let mut at_password = named(&app, ADA).await;
        api.patch(&format!("/api/v1/user?id={id}"), json!({ "is_suspended": true })).await.ok();
        ada.submit(&[("Code", &code)]).await;
        assert_eq!(ada.page().heading(), "Access is suspended");
        api.put(&format!("/api/v1/users/{id}/password"), hash).await.ok();
        at_password.submit(&[("p_password", RIGHT)]).await;
        assert_eq!(at_password.page().heading(), "Access is suspended");
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

    async fn who_has_no_password_yet_is_not_told_of_an_old_one(app) {
        app.seed(json!({ "users": [{ "email": ADA }] })).await;
        app.use_connections(&["email:password"]).await;
        let mut ada = named(&app, ADA).await;
        let mail = app.mails(ADA).await.remove(0);
        assert!(mail.subject.contains("your one-time code to choose a password at"), "{}", mail.subject);
        assert!(mail.html.contains("Create a password") && !mail.html.contains("eset your password"), "{}", mail.html);
        ada.submit(&[("Code", &app.code(ADA).await)]).await;
        assert_eq!(ada.page().heading(), "Create a password");
        assert!(!ada.page().text().contains("your old password"), "{}", ada.page().text());
        ada.submit(&NEW).await;
        app.arrived(&REG, ada).await;
        let told = app.mails(ADA).await.remove(0);
        assert!(told.subject.ends_with("has a password now") && !told.text.contains("reset"), "{} {}", told.subject, told.text);
        let (mut ada, code) = resetting(&app).await;
        ada.submit(&[("Code", &code)]).await;
        assert_eq!(ada.page().heading(), "Choose a new password");
        assert!(ada.page().text().contains("your old password stops working"));
    }

    async fn who_is_second_to_take_an_address_is_told_that_it_is_taken(app) {
        app.use_connections(&["email:password"]).await;
        let mut browsers = Vec::new();
        for _ in 0..2 {
            let mut browser = app.browser();
            browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
            browser.submit(&[("p_email", ADA), ("p_first_name", "Ada")]).await;
            browser.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
            app.clock.advance(60);
            browsers.push(browser);
        }
        for browser in &mut browsers {
            browser.submit(&[("p_first_password", "correct horse battery"), ("p_second_password", "correct horse battery")]).await;
        }
        let (second, first) = (browsers.pop().expect("two"), browsers.pop().expect("two"));
        app.arrived(&REG, first).await;
        assert_eq!((second.page().status, second.page().heading().as_str()), (422, "Sign in"));
        assert!(second.page().text().contains("Another account has this address. Sign in with it"), "{}", second.page().text());
        assert_eq!(second.page().field("p_email").as_deref(), Some(ADA));
    }
}
