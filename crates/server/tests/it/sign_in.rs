//! The pages of a sign-in, one after the other, as a visitor meets them.

use serde_json::json;
use testkit::{Browser, REG, SPA};

use crate::posting::{Flow, connection, named, other_than, with_password};

const ADA: &str = "ada@example.test";

const AGAIN: &str = "To make sure that it’s you, sign in again.";

testkit::tests! {
    async fn somebody_registers_with_both_names(app) {
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        assert_eq!(ada.page().heading(), "Create your account");
        ada.submit(&[("First name (optional)", "Ada"), ("Last name (optional)", "Lovelace"), ("Email address", ADA)]).await;
        assert_eq!(ada.page().heading(), "Confirm your email");
        assert!(ada.page().text().contains(ADA));
        let code = app.code(ADA).await;
        ada.submit(&[("Code", &code)]).await;
        let id = app.arrived(&REG, ada).await.tokens.id();
        assert_eq!((&id["given_name"], &id["family_name"]), (&json!("Ada"), &json!("Lovelace")));
        assert_eq!((&id["email"], &id["email_verified"]), (&json!(ADA), &json!(true)));
    }

    async fn what_is_wrong_with_an_address_or_a_name_is_said(app) {
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[])).await;
        for (typed, problem) in [("", "Enter your email address."), ("ada", "Enter an email address like name@example.com.")] {
            ada.submit(&[("p_email", typed)]).await;
            assert_eq!(ada.page().status, 422);
            assert!(ada.page().problems().iter().any(|one| one == problem), "{:?}", ada.page().problems());
            assert_eq!(ada.page().field("p_email").as_deref(), Some(typed));
        }
        ada.follow("Create one").await;
        ada.submit(&[("p_email", ADA), ("p_first_name", &"x".repeat(65))]).await;
        assert_eq!(ada.page().status, 422);
        assert_eq!(ada.page().field("p_email").as_deref(), Some(ADA), "what was typed is still there");
        assert!(app.mails(ADA).await.is_empty());
    }

    async fn an_unknown_address_may_become_an_account(app) {
        let mut grace = named(&app, "grace@example.test").await;
        assert_eq!(grace.page().heading(), "We don’t know that address");
        assert!(app.mails("grace@example.test").await.is_empty());
        grace.follow("Try another address").await;
        assert_eq!(grace.page().heading(), "Sign in");
        assert_eq!(grace.page().field("p_email").as_deref(), Some("grace@example.test"));
        grace.submit(&[]).await;
        grace.submit(&[("p_first_name", "Grace"), ("p_last_name", "Hopper")]).await;
        assert_eq!(grace.page().heading(), "Confirm your email");
        let code = app.code("grace@example.test").await;
        grace.submit(&[("Code", &code)]).await;
        assert_eq!(app.arrived(&REG, grace).await.tokens.id()["given_name"], "Grace");
    }

    async fn a_registration_of_somebody_known_signs_in(app) {
        let before = app.sign_up(ADA).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        ada.submit(&[("p_email", ADA), ("p_first_name", "Eve")]).await;
        assert_eq!(ada.page().heading(), "Check your email");
        assert!(!ada.page().text().contains("Account:"), "where the code went is part of the sentence: {}", ada.page().text());
        let code = app.code(ADA).await;
        ada.submit(&[("Code", &code)]).await;
        let id = app.arrived(&REG, ada).await.tokens.id();
        assert_eq!((&id["sub"], &id["given_name"]), (&before.tokens.id()["sub"], &json!("Ada")));
    }

    async fn after_three_wrong_codes_a_fresh_one_comes_by_itself(app) {
        app.sign_up(ADA).await;
        app.clock.advance(60);
        let mut ada = named(&app, ADA).await;
        let first = app.code(ADA).await;
        for _ in 0..2 {
            ada.submit(&[("Code", &other_than(&first))]).await;
            assert_eq!(ada.page().status, 422);
            assert_eq!(ada.page().problems(), ["That code isn’t right. Check the newest email and try again."]);
        }
        let mails = app.mails(ADA).await.len();
        ada.submit(&[("Code", &other_than(&first))]).await;
        assert!(ada.page().problems().iter().any(|one| one.starts_with("Too many wrong codes. We sent you a new one")));
        assert_eq!(app.mails(ADA).await.len(), mails + 1);
        let second = app.code(ADA).await;
        assert_ne!(first, second);
        ada.submit(&[("Code", &first)]).await;
        assert_eq!(ada.page().status, 422, "the old code is dead");
        ada.submit(&[("Code", &second)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn a_code_is_typed_with_spaces_and_in_full(app) {
        app.sign_up(ADA).await;
        let mut ada = named(&app, ADA).await;
        let code = app.code(ADA).await;
        ada.submit(&[("Code", "")]).await;
        assert_eq!(ada.page().problems(), ["Enter the code from the email."]);
        ada.submit(&[("Code", "12345")]).await;
        assert_eq!(ada.page().problems(), ["The code has 6 digits. Check that you copied all of them."]);
        ada.submit(&[("Code", &format!(" {} {} ", &code[..3], &code[3..]))]).await;
        app.arrived(&REG, ada).await;
    }

    async fn another_code_may_be_asked_for_after_half_a_minute(app) {
        app.sign_up(ADA).await;
        let mut ada = named(&app, ADA).await;
        let first = app.code(ADA).await;
        let mails = app.mails(ADA).await.len();
        app.clock.advance(18);
        ada.press("Send a new code").await;
        assert_eq!(ada.page().status, 422);
        let said = "We’ve just sent you a code. You can ask for another in 12 seconds.";
        assert!(ada.page().problems().iter().any(|one| one == said), "{:?}", ada.page().problems());
        assert_eq!(app.mails(ADA).await.len(), mails);
        app.clock.advance(12);
        ada.press("Send a new code").await;
        assert!(ada.page().text().contains("We sent you a new code. Only the newest one works."));
        assert_eq!(app.mails(ADA).await.len(), mails + 1);
        let second = app.code(ADA).await;
        ada.submit(&[("Code", &first)]).await;
        assert_eq!(ada.page().status, 422);
        ada.submit(&[("Code", &second)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn a_new_account_gets_a_password_that_keeps_the_rules(app) {
        app.use_connections(&["email:password"]).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        ada.submit(&[("p_email", ADA), ("p_first_name", "Ada")]).await;
        let code = app.code(ADA).await;
        ada.submit(&[("Code", &code)]).await;
        assert_eq!(ada.page().heading(), "Create a password");
        let refused = [
            ("short", "short", "Use at least 8 characters."),
            ("correct horse", "correct house", "The two passwords aren’t the same. Type both again."),
            (" correct horse", " correct horse", "A password can’t begin or end with a space."),
            ("password1", "password1", "This password is on the lists that attackers try first. Choose another."),
        ];
        for (first, second, problem) in refused {
            ada.submit(&[("p_first_password", first), ("p_second_password", second)]).await;
            assert_eq!(ada.page().status, 422);
            assert!(ada.page().problems().iter().any(|one| one == problem), "{problem} {:?}", ada.page().problems());
            assert_eq!(ada.page().field("p_first_password").as_deref(), Some(""), "no password comes back");
        }
        ada.submit(&[("New password", "correct horse"), ("New password, once more", "correct horse")]).await;
        app.arrived(&REG, ada).await;
        app.sign_in_with_password(&REG, ADA, "correct horse").await;
    }

    async fn a_forgotten_password_is_replaced_after_a_code(app) {
        with_password(&app, ADA, "correct horse battery").await;
        let mut ada = named(&app, ADA).await;
        assert_eq!(ada.page().heading(), "Enter your password");
        app.clock.advance(1);
        ada.press("Forgot your password?").await;
        assert_eq!(ada.page().heading(), "Check your email");
        let code = app.code(ADA).await;
        ada.submit(&[("Code", &code)]).await;
        assert_eq!(ada.page().heading(), "Choose a new password");
        ada.submit(&[("p_first_password", "a new horse"), ("p_second_password", "a new horse")]).await;
        app.arrived(&REG, ada).await;
        app.sign_in_with_password(&REG, ADA, "a new horse").await;
        let mut old = named(&app, ADA).await;
        old.submit(&[("p_password", "correct horse battery")]).await;
        assert_eq!(old.page().problems(), ["That password isn’t right. Try again."]);
    }

    async fn an_account_without_a_password_gets_one_after_a_code(app) {
        app.sign_up(ADA).await;
        app.use_connections(&["email:password"]).await;
        let mut ada = named(&app, ADA).await;
        assert_eq!(ada.page().heading(), "Check your email");
        let code = app.code(ADA).await;
        ada.submit(&[("Code", &code)]).await;
        assert_eq!(ada.page().heading(), "Create a password");
        ada.submit(&[("p_first_password", "a new horse"), ("p_second_password", "a new horse")]).await;
        app.arrived(&REG, ada).await;
    }

    async fn somebody_suspended_is_told_so_and_gets_nothing(app) {
        app.seed(json!({ "users": [{ "email": ADA, "is_suspended": true }] })).await;
        let ada = named(&app, ADA).await;
        assert_eq!(ada.page().status, 403);
        assert!(ada.page().text().contains("Your account is suspended."));
        assert!(app.mails(ADA).await.is_empty());
    }

    async fn after_five_failures_the_account_is_locked_for_five_minutes(app) {
        with_password(&app, ADA, "correct horse battery").await;
        let mut ada = named(&app, ADA).await;
        for _ in 0..4 {
            ada.submit(&[("p_password", "wrong horse battery")]).await;
            assert_eq!(ada.page().problems(), ["That password isn’t right. Try again."]);
        }
        ada.submit(&[("p_password", "wrong horse battery")]).await;
        assert_eq!(ada.page().heading(), "Your account is locked for a moment");
        assert!(ada.page().text().contains("You can try again in 5 minutes."), "{}", ada.page().text());
        app.clock.advance(241);
        let again = named(&app, ADA).await;
        assert!(again.page().text().contains("You can try again in 1 minute."), "{}", again.page().text());
        app.clock.advance(59);
        app.sign_in_with_password(&REG, ADA, "correct horse battery").await;
    }

    async fn prompt_login_and_prompt_create_show_pages_to_somebody_signed_in(app) {
        let mut ada = app.sign_up(ADA).await;
        let first = ada.tokens.id();
        app.clock.advance(100);
        ada.browser.open(&app.authorize_path(&SPA, &[("prompt", "login")])).await;
        assert_eq!(ada.browser.page().heading(), "Sign in");
        assert!(ada.browser.page().text().contains(AGAIN), "{}", ada.browser.page().text());
        assert_eq!(ada.browser.page().field("p_email").as_deref(), Some(ADA));
        ada.browser.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.browser.submit(&[("Code", &code)]).await;
        let second = app.exchange(&SPA, &ada.browser.parameter("code").expect("a code")).await.id();
        let moment = |id: &serde_json::Value| id["auth_time"].as_i64().expect("auth_time");
        assert_eq!(moment(&second), moment(&first) + 100);
        for extra in [("prompt", "create"), ("start_page", "registration")] {
            ada.browser.open(&app.authorize_path(&SPA, &[extra])).await;
            assert_eq!(ada.browser.page().heading(), "Create your account", "{extra:?}");
        }
    }

    async fn whoever_has_to_sign_in_again_is_told_why_and_as_whom(app) {
        let mut ada = app.sign_up(ADA).await.browser;
        app.clock.advance(100);
        let told = async |browser: &mut Browser, extra: &[(&str, &str)]| {
            browser.open(&app.authorize_path(&REG, extra)).await;
            assert_eq!(browser.page().heading(), "Sign in", "{extra:?}");
            (browser.page().text().contains(AGAIN), browser.page().field("p_email").expect("a field"))
        };
        for extra in [("prompt", "login"), ("max_age", "60"), ("max_age", "0")] {
            assert_eq!(told(&mut ada, &[extra]).await, (true, ADA.to_owned()), "{extra:?}");
        }
        // Whoever opens the page once more is told once more; whoever is told of a mistake is not.
        let page = ada.address().path().to_owned();
        ada.open(&page).await;
        assert!(ada.page().text().contains(AGAIN));
        ada.submit(&[("p_email", "")]).await;
        assert!(ada.page().status == 422 && !ada.page().text().contains(AGAIN));
        // Where the application or the person chooses who comes, and where nobody is signed in.
        let other = "other@example.test";
        assert_eq!(told(&mut ada, &[("prompt", "login"), ("login_hint", other)]).await, (false, other.to_owned()));
        assert_eq!(told(&mut ada, &[("prompt", "select_account")]).await, (false, String::new()));
        assert_eq!(told(&mut ada, &[("prompt", "login select_account")]).await, (false, String::new()));
        assert_eq!(told(&mut app.browser(), &[("prompt", "login")]).await, (false, String::new()));
    }

    async fn a_login_hint_fills_in_the_address(app) {
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("login_hint", ADA)])).await;
        assert_eq!(browser.page().field("p_email").as_deref(), Some(ADA));
        browser.open(&app.authorize_path(&REG, &[("login_hint", ADA), ("prompt", "create")])).await;
        assert_eq!(browser.page().field("p_email").as_deref(), Some(ADA));
        for hint in ["phone:+61466043123:au", "username:bob"] {
            browser.open(&app.authorize_path(&REG, &[("login_hint", hint)])).await;
            assert_eq!(browser.page().field("p_email").as_deref(), Some(""), "{hint}");
        }
        assert!(app.mails(ADA).await.is_empty());
    }

    async fn a_connection_with_a_login_hint_sends_the_code_at_once(app) {
        app.sign_up(ADA).await;
        let mails = app.mails(ADA).await.len();
        let otp = connection(&app, "email:otp").await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("login_hint", ADA), ("connection_id", &otp)])).await;
        assert_eq!(ada.page().heading(), "Check your email");
        assert_eq!(app.mails(ADA).await.len(), mails + 1);
        let code = app.code(ADA).await;
        ada.submit(&[("Code", &code)]).await;
        app.arrived(&REG, ada).await;

        let mut other = app.browser();
        other.open(&app.authorize_path(&REG, &[("login_hint", "no@example.test"), ("connection_id", &otp)])).await;
        assert_eq!(other.page().heading(), "We don’t know that address");
        other.open(&app.authorize_path(&REG, &[("connection_id", &otp)])).await;
        assert_eq!(other.page().heading(), "Sign in");
        other.open(&app.authorize_path(&REG, &[("login_hint", ADA), ("connection_id", "conn_unknown")])).await;
        assert_eq!(other.page().heading(), "Sign in");
    }

    async fn the_connection_decides_between_code_and_password(app) {
        with_password(&app, ADA, "correct horse battery").await;
        app.use_connections(&["email:otp", "email:password"]).await;
        for (strategy, heading) in [("email:otp", "Check your email"), ("email:password", "Enter your password")] {
            let id = connection(&app, strategy).await;
            let mut ada = app.browser();
            ada.open(&app.authorize_path(&REG, &[("login_hint", ADA), ("connection_id", &id)])).await;
            assert_eq!(ada.page().heading(), heading);
        }
        assert_eq!(named(&app, ADA).await.page().heading(), "Check your email");
    }

    async fn the_success_page_stands_in_for_the_redirect(app) {
        for name in ["has_success_page", "is_use_auth_success_page"] {
            let email = format!("{name}@example.test");
            let mut ada = app.browser();
            ada.open(&app.authorize_path(&SPA, &[("prompt", "create"), (name, "true")])).await;
            ada.submit(&[("p_email", &email), ("p_first_name", "Ada")]).await;
            let code = app.code(&email).await;
            ada.submit(&[("Code", &code)]).await;
            assert_eq!((ada.page().status, ada.page().heading().as_str()), (200, "You’re signed in"));
            ada.follow("Open the application").await;
            assert!(ada.address().as_str().starts_with(SPA.callback));
            app.arrived(&SPA, ada).await;
        }
    }

    async fn the_success_page_is_shown_to_somebody_signed_in_already_too(app) {
        let mut ada = app.sign_up(ADA).await.browser;
        for name in ["has_success_page", "is_use_auth_success_page"] {
            ada.open(&app.authorize_path(&SPA, &[(name, "true")])).await;
            assert_eq!((ada.page().status, ada.page().heading().as_str()), (200, "You’re signed in"));
            ada.follow("Open the application").await;
            assert!(ada.address().as_str().starts_with(SPA.callback));
            app.arrived(&SPA, ada.clone()).await;
        }
        for (name, value) in [("has_success_page", "false"), ("prompt", "none")] {
            let extra = [("has_success_page", "true"), (name, value)];
            ada.open(&app.authorize_path(&SPA, &extra[usize::from(name == "has_success_page")..])).await;
            assert!(ada.address().as_str().starts_with(SPA.callback), "{name}={value}: {}", ada.address());
            assert!(ada.parameter("code").is_some());
        }
    }

    async fn a_sign_in_belongs_to_the_browser_that_began_it(app) {
        app.sign_up(ADA).await;
        let mut ada = named(&app, ADA).await;
        let (flow, code) = (Flow::of(&ada), app.code(ADA).await);
        let mut eve = app.browser();
        for path in [flow.path(), format!("{}/login", flow.path())] {
            eve.open(&path).await;
            assert_eq!(eve.page().status, 403);
            assert!(eve.page().text().contains("started in another browser"), "{}", eve.page().text());
            assert!(!eve.page().html.contains(ADA) && !eve.page().html.contains("Web application"));
        }
        eve.open(&app.authorize_path(&REG, &[])).await;
        let own = Flow::of(&eve);
        for csrf in [&flow.csrf, &own.csrf] {
            let taken = Flow { id: flow.id.clone(), csrf: csrf.clone() };
            let answer = taken.post(&mut eve, "code", &[("p_confirmation_code", &code)]).await;
            assert_eq!(answer.status, 403);
        }
        ada.submit(&[("Code", &code)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn a_finished_or_unknown_sign_in_starts_over(app) {
        app.sign_up(ADA).await;
        let mut ada = named(&app, ADA).await;
        let (flow, code) = (Flow::of(&ada), app.code(ADA).await);
        ada.submit(&[("Code", &code)]).await;
        let end = ada.address().to_string();
        assert!(ada.parameter("code").is_some());
        // A double click posts the last form twice, and shows only the second answer: it is the same.
        let again = flow.post(&mut ada, "code", &[("p_confirmation_code", &code)]).await;
        assert_eq!((again.status.as_u16(), again.location()), (303, Some(end.as_str())));
        app.clock.advance(60);
        for path in [flow.path().as_str(), "/sign-in/no-such-flow"] {
            ada.open(path).await;
            assert_eq!(ada.page().status, 410);
            assert!(ada.page().text().contains("Start again from the application."), "{}", ada.page().text());
        }
        let answer = flow.post(&mut ada, "code", &[("p_confirmation_code", &code)]).await;
        assert_eq!((answer.status.as_u16(), answer.location()), (303, Some(flow.path().as_str())));
        app.clock.advance(3_601);
        let mut late = named(&app, ADA).await;
        app.clock.advance(3_600);
        let path = late.address().to_string();
        late.open(&path).await;
        assert_eq!(late.page().status, 410);
    }
}
