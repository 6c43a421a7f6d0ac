//! Pages that say nothing of who has an account (R90, R91), and tries that cannot be turned against somebody (R88, R89).

use serde_json::{Value, json};
use testkit::{Browser, REG, TestApp};

const ADA: &str = "ada@example.test";
const NOBODY: &str = "eve@example.test";
const PASSWORD: &str = "a walk along the quiet shore";
const WRONG: &str = "another walk entirely";

async fn discreet(app: &TestApp, settings: Value) {
    let api = app.management_api().await;
    let mut all = json!({ "is_enumeration_protected": true });
    for (name, value) in settings.as_object().expect("settings") {
        all[name] = value.clone();
    }
    api.patch("/api/v1/environment/settings", all).await.ok();
}

async fn ada(app: &TestApp) {
    app.seed(json!({ "users": [{ "email": ADA, "username": "ada", "password": PASSWORD }] }))
        .await;
}

/// The words of a page without the number of the request, which is another one each time.
fn words(browser: &Browser, identifier: &str) -> String {
    let text = browser.page().text().replace(identifier, "SOMEBODY");
    let end = text.find(" Reference ").unwrap_or(text.len());
    text[..end].to_owned()
}

/// What a visitor can tell of a page: its status, words and form, without who it is about and without what differs in every
/// flow.
fn seen(browser: &Browser, identifier: &str) -> (u16, String, usize, Vec<String>) {
    let page = browser.page();
    let fields = page
        .forms()
        .iter()
        .map(|form| format!("{:?}", form.fields.len()))
        .collect();
    (
        page.status,
        words(browser, identifier),
        page.html.len() - page.html.matches(identifier).count() * identifier.len(),
        fields,
    )
}

async fn naming(app: &TestApp, identifier: &str, extra: &[(&str, &str)]) -> Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, extra)).await;
    browser.submit(&[("p_email", identifier)]).await;
    browser
}

async fn guess(browser: &mut Browser, password: &str) {
    browser.submit(&[("p_password", password)]).await;
}

testkit::tests! {
    async fn r090_a_new_environment_is_discreet(app) {
        let other = engine::tenants::create(&app.engine, &engine::tenants::NewTenant {
            business: "New", environment: "production", issuer: "https://new.example.test",
        }).await.expect("an environment");
        let cx = app.engine.administrator(&other).await.expect("its context");
        assert!(cx.environment.environment.settings.is_enumeration_protected);
    }

    async fn r090_by_code_everybody_gets_the_same_page_and_the_mail_tells(app) {
        ada(&app).await;
        discreet(&app, json!({})).await;
        let known = naming(&app, ADA, &[]).await;
        let unknown = naming(&app, NOBODY, &[]).await;
        assert_eq!(seen(&known, ADA), seen(&unknown, NOBODY));
        let (to_ada, to_nobody) = (app.mails(ADA).await, app.mails(NOBODY).await);
        assert!(to_ada[0].subject.contains("sign in"), "{}", to_ada[0].subject);
        assert!(to_nobody[0].subject.contains("sign up"), "{}", to_nobody[0].subject);
    }

    async fn who_proves_an_address_that_nobody_has_may_create_the_account(app) {
        discreet(&app, json!({})).await;
        let mut eve = naming(&app, NOBODY, &[]).await;
        let code = app.code(NOBODY).await;
        eve.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(eve.page().heading(), "We don’t know that address");
        eve.submit(&[("p_first_name", "Eve")]).await;
        let tokens = app.arrived(&REG, eve).await.tokens;
        assert_eq!((&tokens.id()["email"], &tokens.id()["given_name"]), (&json!(NOBODY), &json!("Eve")), "without a second code");
    }

    async fn r090_where_strangers_are_not_let_in_the_mail_says_so_and_holds_no_code(app) {
        ada(&app).await;
        discreet(&app, json!({ "is_self_sign_up_allowed": false })).await;
        let known = naming(&app, ADA, &[]).await;
        let mut unknown = naming(&app, NOBODY, &[]).await;
        assert_eq!(seen(&known, ADA), seen(&unknown, NOBODY));
        let mails = app.mails(NOBODY).await;
        let mail = mails.first().expect("a mail");
        assert!(mail.code.is_none() && mail.subject.contains("no account"), "{}", mail.subject);
        unknown.submit(&[("p_confirmation_code", "123456")]).await;
        assert_eq!(unknown.page().status, 422);
    }

    async fn r090_by_password_nobody_is_told_apart_up_to_the_lock(app) {
        app.use_connections(&["email:password"]).await;
        ada(&app).await;
        discreet(&app, json!({})).await;
        let (mut known, mut unknown) = (naming(&app, ADA, &[]).await, naming(&app, NOBODY, &[]).await);
        assert_eq!(seen(&known, ADA), seen(&unknown, NOBODY));
        for _ in 0..5 {
            guess(&mut known, WRONG).await;
            guess(&mut unknown, WRONG).await;
            assert_eq!(seen(&known, ADA), seen(&unknown, NOBODY));
        }
        assert_eq!(unknown.page().status, 429, "locked like anybody");
        // A fresh flow is answered alike as well: locked at the first guess.
        let (mut known, mut unknown) = (naming(&app, ADA, &[]).await, naming(&app, NOBODY, &[]).await);
        assert_eq!(seen(&known, ADA), seen(&unknown, NOBODY));
        guess(&mut known, PASSWORD).await;
        guess(&mut unknown, PASSWORD).await;
        assert_eq!(seen(&known, ADA), seen(&unknown, NOBODY));
        app.clock.advance(301);
        let mut ada = naming(&app, ADA, &[]).await;
        guess(&mut ada, PASSWORD).await;
        assert_eq!(app.arrived(&REG, ada).await.tokens.id()["email"], ADA);
    }

    async fn r090_a_forgotten_password_and_a_registration_say_nothing(app) {
        app.use_connections(&["email:password"]).await;
        ada(&app).await;
        discreet(&app, json!({})).await;
        let (mut known, mut unknown) = (naming(&app, ADA, &[]).await, naming(&app, NOBODY, &[]).await);
        known.press("Forgot your password?").await;
        unknown.press("Forgot your password?").await;
        assert_eq!(seen(&known, ADA), seen(&unknown, NOBODY));
        let create = [("prompt", "create")];
        let (known, unknown) = (naming(&app, ADA, &create).await, naming(&app, NOBODY, &create).await);
        assert_eq!(seen(&known, ADA), seen(&unknown, NOBODY));
        // Whoever proves the address of an account by registering still needs its password.
        let mut known = known;
        let code = app.code(ADA).await;
        known.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(known.page().heading(), "Enter your password");
        guess(&mut known, PASSWORD).await;
        assert_eq!(app.arrived(&REG, known).await.tokens.id()["email"], ADA);
    }

    async fn r090_a_suspended_user_learns_it_after_the_proof_only(app) {
        ada(&app).await;
        discreet(&app, json!({})).await;
        let api = app.management_api().await;
        let users = api.get(&format!("/api/v1/users?email={ADA}")).await.ok();
        let id = users["users"][0]["id"].as_str().expect("an id");
        api.patch(&format!("/api/v1/user?id={id}"), json!({ "is_suspended": true })).await.ok();
        let mut known = naming(&app, ADA, &[]).await;
        let unknown = naming(&app, NOBODY, &[]).await;
        assert_eq!(seen(&known, ADA), seen(&unknown, NOBODY));
        let code = app.code(ADA).await;
        known.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(known.page().heading(), "Access is suspended");
    }

    async fn r090_a_user_name_that_nobody_has_is_answered_like_any_other(app) {
        ada(&app).await;
        discreet(&app, json!({})).await;
        for strategy in ["username:password", "username:otp"] {
            app.use_connections(&[strategy]).await;
            let mut pages = Vec::new();
            for name in ["ada", "eve"] {
                let mut browser = app.browser();
                browser.open(&app.authorize_path(&REG, &[])).await;
                browser.submit(&[("p_username", name)]).await;
                if strategy == "username:otp" {
                    let text = browser.page().text();
                    assert!(text.contains("We sent a 6-digit code to your email address."), "{text}");
                }
                let (status, text, _, fields) = seen(&browser, name);
                pages.push((status, text, fields));
            }
            assert_eq!(pages[0], pages[1], "{strategy}");
        }
    }

    async fn r090_who_is_locked_is_told_so_before_a_code_is_said_to_be_sent(app) {
        ada(&app).await;
        discreet(&app, json!({})).await;
        let (usual, create): ([(&str, &str); 0], _) = ([], [("prompt", "create")]);
        for email in [ADA, NOBODY] {
            for _ in 0..2 {
                let mut browser = naming(&app, email, &[]).await;
                for _ in 0..3 {
                    let wrong = crate::posting::other_than(&app.code(email).await);
                    if browser.page().field("p_confirmation_code").is_some() {
                        browser.submit(&[("p_confirmation_code", &wrong)]).await;
                    }
                }
            }
            let mails = app.mails(email).await.len();
            for extra in [&usual[..], &create[..]] {
                let browser = naming(&app, email, extra).await;
                assert_eq!((browser.page().status, browser.page().heading().as_str()), (429, "Your account is locked for a moment"));
            }
            assert_eq!(app.mails(email).await.len(), mails, "no mail");
        }
        let (known, unknown) = (naming(&app, ADA, &[]).await, naming(&app, NOBODY, &[]).await);
        assert_eq!(seen(&known, ADA), seen(&unknown, NOBODY));
        app.clock.advance(301);
        assert_eq!(naming(&app, ADA, &[]).await.page().heading(), "Check your email");
    }

    async fn r090_an_older_reset_of_an_address_that_nobody_has_is_dead_like_any_other(app) {
        app.use_connections(&["email:password"]).await;
        ada(&app).await;
        app.clock.advance(1);
        discreet(&app, json!({})).await;
        let mut older = Vec::new();
        for email in [ADA, NOBODY] {
            let (mut first, mut second) = (naming(&app, email, &[]).await, naming(&app, email, &[]).await);
            first.press("Forgot your password?").await;
            second.press("Forgot your password?").await;
            for browser in [&mut first, &mut second] {
                browser.submit(&[("p_confirmation_code", "123456")]).await;
            }
            assert_eq!(first.page().problems().len(), 1);
            assert!(first.page().problems()[0].starts_with("That code is too old"), "{:?}", first.page().problems());
            assert!(second.page().problems()[0].starts_with("That code isn’t right"), "{:?}", second.page().problems());
            older.push(seen(&first, email));
        }
        assert_eq!(older[0], older[1]);
    }

    async fn r089_a_browser_that_knows_the_account_is_not_locked_out_by_others(app) {
        app.use_connections(&["email:password"]).await;
        ada(&app).await;
        let mut own = app.browser();
        own.open(&app.authorize_path(&REG, &[])).await;
        own.submit(&[("p_email", ADA)]).await;
        guess(&mut own, PASSWORD).await;
        assert!(own.parameter("code").is_some());
        let mut thief = naming(&app, ADA, &[]).await;
        for _ in 0..5 {
            guess(&mut thief, WRONG).await;
        }
        assert_eq!(thief.page().status, 429, "locked for everybody else");
        assert_eq!(naming(&app, ADA, &[]).await.page().status, 429, "also in another browser");
        let again = [("prompt", "login")];
        own.open(&app.authorize_path(&REG, &again)).await;
        own.submit(&[("p_email", ADA)]).await;
        guess(&mut own, PASSWORD).await;
        assert!(own.parameter("code").is_some(), "{}", own.page().html);
        // Its own tries are few as well.
        let mut other = naming(&app, ADA, &[]).await;
        for _ in 0..5 {
            guess(&mut other, WRONG).await;
        }
        own.open(&app.authorize_path(&REG, &again)).await;
        own.submit(&[("p_email", ADA)]).await;
        for _ in 0..5 {
            guess(&mut own, WRONG).await;
        }
        assert_eq!(own.page().status, 429);
    }

    async fn r089_whoever_tries_one_password_on_many_accounts_is_not_listened_to_any_more(app) {
        app.use_connections(&["email:password"]).await;
        ada(&app).await;
        discreet(&app, json!({})).await;
        for number in 0..100 {
            let mut browser = naming(&app, &format!("user{number}@example.test"), &[]).await;
            guess(&mut browser, WRONG).await;
            assert_eq!(browser.page().status, 422, "{number}");
        }
        let mut browser = naming(&app, ADA, &[]).await;
        guess(&mut browser, PASSWORD).await;
        assert_eq!(browser.page().status, 429);
        app.clock.advance(2 * 3_600);
        let mut browser = naming(&app, ADA, &[]).await;
        guess(&mut browser, PASSWORD).await;
        assert!(browser.parameter("code").is_some(), "{}", browser.page().html);
    }

    async fn r088_after_a_hundred_failures_the_password_opens_nothing_until_another_is_chosen(app) {
        app.use_connections(&["email:password"]).await;
        ada(&app).await;
        for _ in 0..20 {
            for _ in 0..5 {
                let mut browser = naming(&app, ADA, &[]).await;
                guess(&mut browser, WRONG).await;
            }
            app.clock.advance(86_401);
        }
        let mut browser = naming(&app, ADA, &[]).await;
        guess(&mut browser, PASSWORD).await;
        assert_eq!(browser.page().status, 422, "the right one does not help any more");
        browser.press("Forgot your password?").await;
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        let new = "seven herons over the lake";
        browser.submit(&[("p_first_password", new), ("p_second_password", new)]).await;
        assert_eq!(app.arrived(&REG, browser).await.tokens.id()["email"], ADA);
    }

    async fn r090_a_code_on_the_reset_page_of_an_address_that_nobody_has_is_wrong_like_any_other(app) {
        app.use_connections(&["email:password"]).await;
        ada(&app).await;
        app.clock.advance(1);
        discreet(&app, json!({})).await;
        let (mut known, mut unknown) = (naming(&app, ADA, &[]).await, naming(&app, NOBODY, &[]).await);
        known.press("Forgot your password?").await;
        unknown.press("Forgot your password?").await;
        let wrong = crate::posting::other_than(&app.code(ADA).await);
        for code in ["", "12345", wrong.as_str()] {
            known.submit(&[("p_confirmation_code", code)]).await;
            unknown.submit(&[("p_confirmation_code", code)]).await;
            assert_eq!(unknown.page().status, 422, "{code}: {}", unknown.page().text());
            assert_eq!(seen(&known, ADA), seen(&unknown, NOBODY), "{code}");
        }
    }

    async fn r090_a_user_name_is_shown_as_it_was_typed_and_not_as_somebody_has_it(app) {
        app.seed(json!({ "users": [{ "email": ADA, "username": "Ada_L", "password": PASSWORD }] })).await;
        discreet(&app, json!({})).await;
        for strategy in ["username:password", "username:otp"] {
            app.use_connections(&[strategy]).await;
            let mut browser = app.browser();
            browser.open(&app.authorize_path(&REG, &[])).await;
            browser.submit(&[("p_username", "ADA_l")]).await;
            let html = &browser.page().html;
            assert!(html.contains("ADA_l") && !html.contains("Ada_L"), "{strategy}: {}", browser.page().text());
        }
    }

    async fn r090_the_address_of_a_new_user_name_is_answered_alike_whether_somebody_has_it(app) {
        ada(&app).await;
        discreet(&app, json!({})).await;
        for strategy in ["username:password", "username:otp"] {
            app.use_connections(&[strategy]).await;
            let mut pages = Vec::new();
            for email in [ADA, NOBODY] {
                app.clock.advance(60);
                let mut browser = app.browser();
                browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
                browser.submit(&[("p_username", "somebody")]).await;
                assert_eq!(browser.page().heading(), "Your email address");
                browser.submit(&[("p_email", email)]).await;
                pages.push(seen(&browser, email));
            }
            assert_eq!(pages[0], pages[1], "{strategy}");
        }
    }

    async fn r088_a_browser_that_knows_the_account_has_no_tries_without_end(app) {
        app.use_connections(&["email:password"]).await;
        ada(&app).await;
        discreet(&app, json!({ "failures_per_address_per_hour": 100_000 })).await;
        let mut own = naming(&app, ADA, &[]).await;
        guess(&mut own, PASSWORD).await;
        assert!(own.parameter("code").is_some());
        let again = [("prompt", "login")];
        for _ in 0..20 {
            let mut thief = naming(&app, ADA, &[]).await;
            for _ in 0..5 {
                guess(&mut thief, WRONG).await;
            }
            own.open(&app.authorize_path(&REG, &again)).await;
            own.submit(&[("p_email", ADA)]).await;
            for _ in 0..5 {
                guess(&mut own, WRONG).await;
            }
            assert_eq!(own.page().status, 429);
            app.clock.advance(301);
        }
        own.open(&app.authorize_path(&REG, &again)).await;
        own.submit(&[("p_email", ADA)]).await;
        guess(&mut own, PASSWORD).await;
        assert_eq!(own.page().status, 429, "after a hundred, for a day: {}", own.page().text());
    }

    async fn r089_a_right_password_uses_up_no_try_of_a_browser_that_knows_the_account(app) {
        let (ada, _, _) = crate::mfa::enrolled(&app).await;
        let mut own = ada.browser;
        let mut thief = naming(&app, ADA, &[]).await;
        for _ in 0..5 {
            guess(&mut thief, WRONG).await;
        }
        assert_eq!(thief.page().status, 429);
        for number in 0..7 {
            own.open(&app.authorize_path(&REG, &[("prompt", "login")])).await;
            own.submit(&[("p_email", ADA)]).await;
            guess(&mut own, crate::mfa::RIGHT).await;
            assert_eq!(own.page().heading(), crate::mfa::USE_APP, "{number}");
        }
    }
}
