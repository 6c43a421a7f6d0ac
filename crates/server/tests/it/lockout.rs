//! Guessing, locking, and who an address belongs to (security requirements R86, R87, R92 to R94, R97).

use serde_json::json;
use testkit::{REG, TestApp};

use crate::posting::{Flow, OURS, connection, count, form, many_others, named, other_than, page, with_password};

const ADA: &str = "ada@example.test";
const RIGHT: &str = "correct horse battery";
const LOCKED: &str = "Your account is locked for a moment";

/// Five wrong passwords, in a browser of their own.
async fn lock(app: &TestApp) {
    let mut eve = named(app, ADA).await;
    for _ in 0..5 {
        eve.submit(&[("p_password", "wrong horse battery")]).await;
    }
    assert_eq!(eve.page().heading(), LOCKED);
}

/// What a browser that tries the right password is shown.
async fn shown_to_the_owner(app: &TestApp) -> String {
    let mut ada = named(app, ADA).await;
    if ada.page().field("p_password").is_some() {
        ada.submit(&[("p_password", RIGHT)]).await;
    }
    ada.page().heading()
}

testkit::tests! {
    async fn r086_of_two_hundred_passwords_at_once_five_are_tried(app) {
        with_password(&app, ADA, RIGHT).await;
        let mut answers = Vec::new();
        let mut doors = Vec::new();
        for _ in 0..10 {
            let browser = named(&app, ADA).await;
            doors.push((Flow::of(&browser), browser));
        }
        let guesses: Vec<String> = (0..20).map(|number| format!("wrong horse {number}")).collect();
        let all = doors.iter().map(|(flow, browser)| flow.post_all(browser, "password", "p_password", &guesses));
        for some in futures_util::future::join_all(all).await {
            answers.extend(some);
        }
        assert_eq!(answers.len(), 200);
        let told = answers.iter().filter(|one| one.text().contains("That password isn’t right.")).count();
        assert!(told <= 5, "{told}");
        assert_eq!(count(&app, "user.authentication_failed").await, 5);
        assert_eq!(count(&app, "user.locked").await, 1);
        assert!(answers.iter().all(|one| one.status == 422 || one.status == 303), "{:?}", answers[0].status);

        drop(doors);
        assert_eq!(shown_to_the_owner(&app).await, LOCKED);
        let app = app.restart().await;
        assert_eq!(shown_to_the_owner(&app).await, LOCKED, "also after a restart");
        app.clock.advance(299);
        assert_eq!(shown_to_the_owner(&app).await, LOCKED);
        app.clock.advance(1);
        app.sign_in_with_password(&REG, ADA, RIGHT).await;
    }

    async fn r086_of_two_hundred_codes_at_once_five_are_tried(app) {
        app.sign_up(ADA).await;
        app.clock.advance(60);
        let before = app.mails(ADA).await.len();
        let ada = named(&app, ADA).await;
        let (flow, code) = (Flow::of(&ada), app.code(ADA).await);
        let answers = flow.post_all(&ada, "code", "p_confirmation_code", &many_others(&code, 200)).await;
        assert_eq!(count(&app, "user.authentication_failed").await, 5);
        assert!(answers.iter().all(|one| one.status == 422 || one.status == 303));
        assert!(app.mails(ADA).await.len() <= before + 2, "one asked for, one after three failures");
        let answer = flow.post(&mut ada.clone(), "code", &[("p_confirmation_code", &app.code(ADA).await)]).await;
        assert!(answer.location().is_none_or(|location| location == flow.path()), "the right code of a locked account");
        assert!(answer.set_cookie("__Host-doorstep_session").is_none());
        assert_eq!(named(&app, ADA).await.page().heading(), LOCKED);
    }

    async fn r086_wrong_passwords_and_wrong_codes_count_together(app) {
        with_password(&app, ADA, RIGHT).await;
        app.clock.advance(1);
        let mut ada = named(&app, ADA).await;
        for _ in 0..3 {
            ada.submit(&[("p_password", "wrong horse battery")]).await;
        }
        ada.press("Forgot your password?").await;
        let code = app.code(ADA).await;
        ada.submit(&[("Code", &other_than(&code))]).await;
        assert_eq!(ada.page().status, 422);
        ada.submit(&[("Code", &other_than(&code))]).await;
        assert_eq!(ada.page().heading(), LOCKED);
    }

    async fn r086_success_starts_the_count_anew(app) {
        with_password(&app, ADA, RIGHT).await;
        for _ in 0..3 {
            let mut ada = named(&app, ADA).await;
            for _ in 0..4 {
                ada.submit(&[("p_password", "wrong horse battery")]).await;
            }
            ada.submit(&[("p_password", RIGHT)]).await;
            app.arrived(&REG, ada).await;
        }
    }

    async fn r086_all_nodes_count_together(app) {
        with_password(&app, ADA, RIGHT).await;
        let nodes = app.nodes().await;
        for turn in 0..5 {
            let mut eve = named(&nodes[turn % nodes.len()], ADA).await;
            eve.submit(&[("p_password", "wrong horse battery")]).await;
        }
        for node in &nodes {
            assert_eq!(shown_to_the_owner(node).await, LOCKED);
        }
    }

    async fn r086_the_limit_and_the_time_are_settings(app) {
        with_password(&app, ADA, RIGHT).await;
        app.seed(json!({ "settings": { "lockout_failures": 2, "lockout_duration": 3600 } })).await;
        let mut eve = named(&app, ADA).await;
        eve.submit(&[("p_password", "wrong horse battery")]).await;
        eve.submit(&[("p_password", "wrong horse battery")]).await;
        assert!(eve.page().text().contains("You can try again in 60 minutes."), "{}", eve.page().text());
    }

    async fn r087_while_locked_every_way_in_is_closed_and_no_mail_goes_out(app) {
        with_password(&app, ADA, RIGHT).await;
        app.clock.advance(1);
        let mut at_password = named(&app, ADA).await;
        let mut forgetful = named(&app, ADA).await;
        let mut with_code = named(&app, ADA).await;
        with_code.press("Forgot your password?").await;
        let code = app.code(ADA).await;
        let mut resending = with_code.clone();
        let mut proved = named(&app, ADA).await;
        proved.press("Forgot your password?").await;
        proved.submit(&[("Code", &app.code(ADA).await)]).await;
        assert_eq!(proved.page().heading(), "Choose a new password");
        lock(&app).await;
        app.clock.advance(31);
        let mails = app.inbox().messages(None).len();

        at_password.submit(&[("p_password", RIGHT)]).await;
        assert_eq!(at_password.page().heading(), LOCKED);
        forgetful.press("Forgot your password?").await;
        assert_eq!(forgetful.page().heading(), LOCKED);
        resending.press("Send a new code").await;
        assert_eq!(resending.page().heading(), LOCKED);
        with_code.submit(&[("Code", &code)]).await;
        assert_eq!(with_code.page().heading(), LOCKED);
        proved.submit(&[("p_first_password", "a new horse"), ("p_second_password", "a new horse")]).await;
        assert_eq!(proved.page().heading(), LOCKED);
        assert_eq!(named(&app, ADA).await.page().heading(), LOCKED);
        let mut registering = app.browser();
        registering.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        registering.submit(&[("p_email", ADA), ("p_first_name", "Ada")]).await;
        assert_eq!(registering.page().heading(), LOCKED);
        app.use_connections(&["email:otp", "email:password"]).await;
        let otp = connection(&app, "email:otp").await;
        registering.open(&app.authorize_path(&REG, &[("login_hint", ADA), ("connection_id", &otp)])).await;
        assert_eq!(registering.page().heading(), LOCKED);
        for browser in [at_password, forgetful, resending, with_code, proved, registering] {
            assert_eq!(browser.cookie("/", "__Host-doorstep_session"), None);
        }
        app.mails(ADA).await;
        assert_eq!(app.inbox().messages(None).len(), mails, "no mail");

        app.use_connections(&["email:password"]).await;
        app.clock.advance(270);
        app.sign_in_with_password(&REG, ADA, RIGHT).await;
    }

    async fn r092_another_spelling_is_the_same_account_and_its_mail_goes_to_the_stored_address(app) {
        let admin = "admin.i@example.test";
        let known = app.sign_up(admin).await.tokens.id();
        let spellings = ["ADMIN.I@example.test", " admin.i@EXAMPLE.test ", "ａdmin.i@example.test", "admın.i@example.test"];
        for typed in spellings {
            for prompt in ["login", "create"] {
                app.clock.advance(3_600);
                app.inbox().clear();
                let mut browser = app.browser();
                browser.open(&app.authorize_path(&REG, &[("prompt", prompt)])).await;
                browser.submit(&[("p_email", typed)]).await;
                assert_eq!(browser.page().heading(), "Check your email", "{typed} {prompt}");
                let code = app.code(admin).await;
                let sent = app.inbox().messages(None);
                assert!(sent.iter().all(|mail| mail.to == admin), "{typed}: {:?}", sent.first().map(|mail| &mail.to));
                browser.submit(&[("Code", &code)]).await;
                assert_eq!(app.arrived(&REG, browser).await.tokens.id()["sub"], known["sub"], "{typed} {prompt}");
            }
        }
        app.use_connections(&["email:password"]).await;
        app.clock.advance(3_600);
        app.inbox().clear();
        let browser = named(&app, "admın.i@example.test").await;
        assert_eq!(browser.page().heading(), "Check your email", "a reset");
        app.mails(admin).await;
        assert!(app.inbox().messages(None).iter().all(|mail| mail.to == admin));
        assert_eq!(count(&app, "user.created").await, 1);
    }

    async fn r092_the_proof_of_another_spelling_opens_no_account_that_came_meanwhile(app) {
        let (victim, attacker) = ("admin.i@example.test", "admın.i@example.test");
        let mut eve = app.browser();
        eve.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        eve.submit(&[("p_email", attacker), ("p_first_name", "Eve")]).await;
        let code = app.code(attacker).await;
        app.sign_up(victim).await;
        eve.submit(&[("Code", &code)]).await;
        assert_eq!(eve.page().heading(), "Sign in", "{}", eve.page().text());
        assert_eq!(eve.cookie("/", "__Host-doorstep_session"), None);
        assert_eq!(count(&app, "user.created").await, 1);
    }

    async fn r093_closed_registration_is_closed_on_every_way(app) {
        app.sign_up(ADA).await;
        let mut early = app.browser();
        early.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        early.submit(&[("p_email", "early@example.test"), ("p_first_name", "Early")]).await;
        let code = app.code("early@example.test").await;
        let mut late = app.browser();
        late.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        let flow = Flow::of(&late);
        app.seed(json!({ "settings": { "is_self_sign_up_allowed": false } })).await;
        early.submit(&[("Code", &code)]).await;
        assert_eq!(early.page().status, 403, "{}", early.page().text());

        late.submit(&[("p_email", "late@example.test"), ("p_first_name", "Late")]).await;
        assert_eq!(late.page().status, 403);
        assert!(late.page().text().contains("New accounts can’t be created here at the moment."));
        flow.post(&mut late, "register", &[("p_email", "late@example.test")]).await;
        let mut late = named(&app, "late@example.test").await;
        assert!(late.page().text().contains("Check the spelling, or try another address."));
        assert!(late.page().forms().is_empty(), "no form to register with");
        late.open(&app.authorize_path(&REG, &[])).await;
        assert!(!late.page().text().contains("Create one"));
        let flow = Flow::of(&late);
        flow.post(&mut late, "login", &[("p_email", "late@example.test")]).await;
        flow.post(&mut late, "register", &[("p_email", "late@example.test")]).await;
        late.open(&flow.path()).await;
        assert_eq!(late.page().status, 403);
        let otp = connection(&app, "email:otp").await;
        let hint = [("prompt", "create"), ("login_hint", "late@example.test"), ("connection_id", otp.as_str())];
        late.open(&app.authorize_path(&REG, &hint)).await;
        assert!(app.mails("late@example.test").await.is_empty());
        assert_eq!(count(&app, "user.created").await, 1);
        app.clock.advance(60);
        app.sign_in(ADA).await;
    }

    async fn r094_an_identifier_is_given_once(app) {
        app.sign_up(ADA).await;
        let mails = app.inbox().messages(None).len();
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[])).await;
        let flow = Flow::of(&browser);
        let refused: [&[(&str, &str)]; 6] = [
            &[("p_email", ADA), ("p_email", "eve@example.test")],
            &[("p_email", ADA), ("p_email", ADA)],
            &[("p_email[]", ADA), ("p_email[]", "eve@example.test")],
            &[("p_email", ADA), ("p_email[]", "eve@example.test")],
            &[("p_email[0]", ADA)],
            &[("p_email[$ne]", "x")],
        ];
        for fields in refused {
            for step in ["login", "register"] {
                assert_eq!(flow.post(&mut browser, step, fields).await.status, 400, "{step} {fields:?}");
            }
        }
        let path = format!("{}/login", flow.path());
        let mut json = form(&path, &[], &OURS);
        json.headers_mut().insert("content-type", "application/json".parse().expect("a type"));
        *json.body_mut() = format!(r#"{{"csrf":"{}","p_email":["{ADA}"]}}"#, flow.csrf).into();
        assert_eq!(browser.fetch(json).await.status, 400);
        let answer = flow.post(&mut browser, "login", &[("p_email", r#"["ada@example.test","eve@example.test"]"#)]).await;
        assert_eq!(answer.status, 422);
        assert!(page(&answer).problems().iter().any(|one| one.starts_with("Enter an email address like")));
        app.mails(ADA).await;
        assert_eq!(app.inbox().messages(None).len(), mails);
    }

    async fn r097_the_right_password_of_somebody_barred_opens_nothing(app) {
        with_password(&app, ADA, RIGHT).await;
        let mut ada = named(&app, ADA).await;
        let mut eve = ada.clone();
        app.seed(json!({ "users": [{ "email": ADA, "is_suspended": true }] })).await;
        eve.submit(&[("p_password", "wrong horse battery")]).await;
        assert_eq!(eve.page().problems(), ["That password isn’t right. Try again."], "the wrong one learns nothing");
        ada.submit(&[("p_password", RIGHT)]).await;
        assert_eq!(ada.page().status, 403);
        assert!(ada.page().text().contains("Your account is suspended."));
        assert_eq!(ada.cookie("/", "__Host-doorstep_session"), None);
        assert_eq!(count(&app, "user.authenticated").await, 0);
    }

    async fn r089_addresses_of_one_network_are_counted_together(app) {
        app.use_connections(&["email:password"]).await;
        app.seed(json!({ "settings": { "is_enumeration_protected": true, "failures_per_address_per_hour": 3 } })).await;
        let trusted_proxies = vec!["203.0.113.7".parse().expect("an address")];
        let options = server::Options { trusted_proxies, ..app.options.clone() };
        let app = app.with_options(options);
        let guess = async |number: u32, from: &str| {
            let mut eve = named(&app, &format!("user{number}@example.test")).await;
            let headers: Vec<_> = OURS.into_iter().chain([("x-forwarded-for", from)]).collect();
            let flow = Flow::of(&eve);
            flow.post_with(&mut eve, "password", &[("p_password", "wrong horse battery")], &headers).await;
            eve.open(&flow.path()).await;
            eve.page().heading()
        };
        for number in 0..3 {
            assert_ne!(guess(number, &format!("2001:db8:1:2::{number}")).await, LOCKED, "{number}");
        }
        assert_eq!(guess(3, "2001:db8:1:2:aaaa::1").await, LOCKED, "another address of the same /64");
        assert_ne!(guess(4, "2001:db8:1:3::1").await, LOCKED, "somebody else's");
        // One of IPv4 is one, however it is written.
        for number in 5..8 {
            assert_ne!(guess(number, "198.51.100.1").await, LOCKED, "{number}");
        }
        assert_eq!(guess(8, "::ffff:198.51.100.1").await, LOCKED);
        assert_ne!(guess(9, "198.51.100.2").await, LOCKED);
    }

    async fn the_page_of_a_lock_that_is_over_leads_on(app) {
        with_password(&app, ADA, RIGHT).await;
        lock(&app).await;
        let mut ada = named(&app, ADA).await;
        assert_eq!(ada.page().heading(), LOCKED);
        let path = ada.address().path().to_owned();
        app.clock.advance(299);
        ada.open(&path).await;
        assert!(ada.page().text().contains("You can try again in 1 minute"), "{}", ada.page().text());
        app.clock.advance(1);
        ada.open(&path).await;
        assert_eq!((ada.page().status, ada.page().heading().as_str()), (200, "Sign in"));
        ada.submit(&[("p_email", ADA)]).await;
        ada.submit(&[("p_password", RIGHT)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn an_address_that_failed_too_often_is_told_for_how_long(app) {
        app.use_connections(&["email:password"]).await;
        app.seed(json!({ "settings": { "is_enumeration_protected": true, "failures_per_address_per_hour": 3 } })).await;
        for number in 0..3 {
            named(&app, &format!("user{number}@example.test")).await.submit(&[("p_password", "wrong horse battery")]).await;
        }
        let mut eve = named(&app, ADA).await;
        eve.submit(&[("p_password", "wrong horse battery")]).await;
        assert_eq!(eve.page().heading(), LOCKED);
        let text = eve.page().text();
        let (_, rest) = text.split_once("You can try again in ").expect("how long");
        let minutes: i64 = rest.split(' ').next().expect("a number").parse().expect("a number");
        assert!((60..=70).contains(&minutes), "{minutes}");
        let is_refused = async || {
            let mut eve = named(&app, ADA).await;
            eve.submit(&[("p_password", "wrong horse battery")]).await;
            eve.page().heading() == LOCKED
        };
        app.clock.advance(minutes * 60 - 61);
        assert!(is_refused().await);
        app.clock.advance(61);
        assert!(!is_refused().await);
    }

    async fn an_account_that_is_deleted_meanwhile_is_not_said_to_be_locked(app) {
        for discreet in [false, true] {
            app.seed(json!({ "settings": { "is_enumeration_protected": discreet } })).await;
            with_password(&app, ADA, RIGHT).await;
            let mut ada = named(&app, ADA).await;
            let api = app.management_api().await;
            let users = api.get(&format!("/api/v1/users?email={ADA}")).await.ok();
            api.delete(&format!("/api/v1/user?id={}", users["users"][0]["id"].as_str().expect("an id"))).await.ok();
            ada.submit(&[("p_password", RIGHT)]).await;
            assert_eq!(ada.page().heading(), "Sign in", "{}", ada.page().text());
            assert_eq!(count(&app, "user.locked").await, 0);
        }
    }
}
