//! Signing in and up with user names and phone numbers: each page and each way between them.

use serde_json::json;
use testkit::{Browser, REG, TestApp};

use crate::posting::{connection, count, other_than};

const ADA: &str = "ada@example.test";
const NUMBER: &str = "+61466043123";

async fn at_sign_in(app: &TestApp) -> Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, &[])).await;
    browser
}

async fn at_registration(app: &TestApp) -> Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
    browser
}

/// Somebody new with a user name, up to the code.
async fn naming(app: &TestApp, username: &str, email: &str) -> Browser {
    let mut browser = at_registration(app).await;
    browser
        .submit(&[("p_username", username), ("p_first_name", "Ada")])
        .await;
    assert_eq!(
        browser.page().heading(),
        "Your email address",
        "{}",
        browser.page().text()
    );
    browser.submit(&[("p_email", email)]).await;
    browser
}

/// Somebody who registered with this number.
async fn register_phone(app: &TestApp, number: &str) {
    let mut browser = at_registration(app).await;
    if browser.page().field("p_phone").is_none() {
        browser.follow("Use a phone number instead").await;
    }
    browser.submit(&[("p_phone", number)]).await;
    browser
        .submit(&[("p_confirmation_code", &app.code(number).await)])
        .await;
    app.arrived(&REG, browser).await;
}

testkit::tests! {
    async fn somebody_registers_and_signs_in_with_a_user_name_and_mailed_codes(app) {
        app.use_connections(&["username:otp"]).await;
        let mut bob = naming(&app, "Bob_1", ADA).await;
        assert_eq!(bob.page().heading(), "Confirm your email");
        bob.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        let bob = app.arrived(&REG, bob).await;
        assert_eq!(bob.tokens.id()["preferred_username"], "Bob_1");
        assert_eq!(bob.tokens.id()["email"], ADA);

        app.clock.advance(60);
        let mut again = at_sign_in(&app).await;
        assert!(again.page().text().contains("Username"), "{}", again.page().text());
        again.submit(&[("p_username", " BOB_1 ")]).await;
        assert_eq!(again.page().heading(), "Check your email");
        assert!(again.page().text().contains("a•••@e•••.test") && !again.page().html.contains(ADA), "whoever knows a name learns no address");
        again.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        let again = app.arrived(&REG, again).await;
        assert_eq!(again.tokens.id()["sub"], bob.tokens.id()["sub"]);
    }

    async fn somebody_registers_and_signs_in_with_a_user_name_and_a_password(app) {
        app.use_connections(&["username:password"]).await;
        let mut bob = naming(&app, "bob", ADA).await;
        bob.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        assert_eq!(bob.page().heading(), "Create a password");
        bob.submit(&[("p_first_password", "correct horse battery"), ("p_second_password", "correct horse battery")]).await;
        app.arrived(&REG, bob).await;

        let mut again = at_sign_in(&app).await;
        again.submit(&[("p_username", "bob")]).await;
        assert_eq!(again.page().heading(), "Enter your password");
        again.submit(&[("p_password", "wrong horse battery")]).await;
        assert_eq!(again.page().status, 422);
        again.press("Forgot your password?").await;
        assert!(!again.page().html.contains(ADA));
        again.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        again.submit(&[("p_first_password", "another horse battery"), ("p_second_password", "another horse battery")]).await;
        app.arrived(&REG, again).await;
        assert!(app.mails(ADA).await[0].subject.starts_with("Your password at"), "the owner is told (R103)");
    }

    async fn somebody_registers_and_signs_in_with_a_phone_number(app) {
        app.use_connections(&["phone:otp"]).await;
        let mut ada = at_registration(&app).await;
        ada.submit(&[("p_phone", "0466 043 123"), ("p_phone_country_id", "AU"), ("p_first_name", "Ada")]).await;
        assert_eq!(ada.page().heading(), "Confirm your phone number", "{}", ada.page().text());
        assert!(ada.page().text().contains(NUMBER));
        let message = &app.mails(NUMBER).await[0];
        let code = message.code.clone().expect("a code");
        assert!(message.text.starts_with(&format!("{code} is your one-time code to sign in to ")), "{}", message.text);
        assert!(message.text.ends_with(&format!("\n\n@id.example.test #{code}")), "{}", message.text);
        let spaced = format!(" {} {} ", &code[..3], &code[3..]);
        ada.submit(&[("p_confirmation_code", &spaced)]).await;
        let ada = app.arrived(&REG, ada).await;
        assert_eq!(ada.tokens.id()["phone_number"], NUMBER);
        assert!(ada.tokens.id().get("email").is_none_or(serde_json::Value::is_null));

        app.clock.advance(60);
        let mut again = at_sign_in(&app).await;
        again.submit(&[("p_phone", NUMBER)]).await;
        assert_eq!(again.page().heading(), "Check your phone");
        again.submit(&[("p_confirmation_code", &app.code(NUMBER).await)]).await;
        let again = app.arrived(&REG, again).await;
        assert_eq!(again.tokens.id()["sub"], ada.tokens.id()["sub"]);
    }

    async fn one_field_takes_addresses_and_user_names_and_links_lead_to_the_phone(app) {
        app.use_connections(&["email:otp", "username:password", "phone:otp"]).await;
        let mut browser = at_sign_in(&app).await;
        assert!(browser.page().text().contains("Email address or username"));
        browser.submit(&[("p_email", "bob")]).await;
        assert_eq!(browser.page().heading(), "We don’t know that username");
        browser.follow("Try another username").await;
        assert_eq!(browser.page().field("p_email").as_deref(), Some("bob"), "what was typed is kept");
        browser.submit(&[("p_email", "eve@example.test")]).await;
        assert_eq!(browser.page().heading(), "We don’t know that address");
        browser.follow("Try another address").await;
        browser.submit(&[("p_email", "no name")]).await;
        assert_eq!(browser.page().problems(), ["Enter your username, or an email address like name@example.com."]);
        browser.follow("Use a phone number instead").await;
        assert_eq!(browser.page().field("p_phone_country_id").as_deref(), Some("US"));
        browser.submit(&[("p_phone", "0466043123"), ("p_phone_country_id", "AU")]).await;
        assert_eq!(browser.page().heading(), "We don’t know that number");
        browser.press("Create account").await;
        assert_eq!(browser.page().heading(), "Confirm your phone number");
        browser.follow("Use another phone number").await;
        assert_eq!(browser.page().field("p_phone_country_id").as_deref(), Some("AU"));
        browser.follow("Use a username instead").await;
        browser.submit(&[("p_username", "b")]).await;
        assert_eq!(browser.page().problems(), ["A username has 2 to 64 characters."]);
        browser.submit(&[("p_username", "b b")]).await;
        assert_eq!(browser.page().problems(), ["A username can only have letters, digits, hyphens and underscores."]);
        browser.follow("Use an email address instead").await;
        browser.submit(&[("p_email", ADA)]).await;
        assert_eq!(browser.page().heading(), "Confirm your email");
    }

    async fn an_unknown_user_name_can_be_registered_from_its_page(app) {
        app.use_connections(&["username:otp"]).await;
        let mut bob = at_sign_in(&app).await;
        bob.submit(&[("p_username", "bob")]).await;
        assert_eq!(bob.page().heading(), "We don’t know that username");
        bob.press("Create account").await;
        bob.submit(&[("p_email", ADA)]).await;
        bob.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        app.arrived(&REG, bob).await;
    }

    async fn a_user_name_that_somebody_has_is_taken_whatever_its_spelling(app) {
        app.use_connections(&["username:otp"]).await;
        let mut bob = naming(&app, "Bob", ADA).await;
        // Somebody else is faster.
        let mut eve = naming(&app, "ｂob", "eve@example.test").await;
        eve.submit(&[("p_confirmation_code", &app.code("eve@example.test").await)]).await;
        app.arrived(&REG, eve).await;
        bob.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        assert_eq!(bob.page().problems(), ["Somebody has this username already. Choose another, or sign in if it’s yours."]);
        bob.submit(&[("p_username", "BOB")]).await;
        assert_eq!(bob.page().status, 422);
        bob.submit(&[("p_username", "bob2")]).await;
        assert_eq!(bob.page().heading(), "Your email address");
    }

    async fn whoever_has_an_account_is_signed_in_by_a_registration_link(app) {
        app.sign_up(ADA).await;
        app.clock.advance(60);
        app.use_connections(&["username:otp", "phone:otp"]).await;
        let bob = naming(&app, "bob", ADA).await;
        assert_eq!(bob.page().heading(), "Check your email", "{}", bob.page().text());
        let mut ada = at_registration(&app).await;
        ada.follow("Use a phone number instead").await;
        ada.submit(&[("p_phone", NUMBER)]).await;
        ada.submit(&[("p_confirmation_code", &app.code(NUMBER).await)]).await;
        app.arrived(&REG, ada).await;
        app.clock.advance(60);
        let mut again = at_registration(&app).await;
        again.follow("Use a phone number instead").await;
        again.submit(&[("p_phone", NUMBER)]).await;
        assert_eq!(again.page().heading(), "Check your phone");
    }

    async fn without_a_provider_of_text_messages_a_page_says_so(app) {
        app.use_connections(&["phone:otp"]).await;
        app.inbox().take_texts(false);
        let mut ada = at_sign_in(&app).await;
        ada.submit(&[("p_phone", NUMBER)]).await;
        assert_eq!(ada.page().status, 422);
        assert!(ada.page().text().contains("We can’t send text messages here yet."), "{}", ada.page().text());
    }

    async fn hints_fill_in_the_right_field_and_a_connection_starts_at_once(app) {
        app.use_connections(&["email:otp", "username:otp", "phone:otp"]).await;
        for (hint, field, value) in [
            (ADA, "p_email", ADA),
            ("username:bob", "p_email", "bob"),
            ("phone:+61466043123:au", "p_phone", NUMBER),
            ("phone:61466043123:au", "p_phone", NUMBER),
        ] {
            let mut browser = app.browser();
            browser.open(&app.authorize_path(&REG, &[("login_hint", hint)])).await;
            assert_eq!(browser.page().field(field).as_deref(), Some(value), "{hint}: {}", browser.page().text());
        }
        for (strategy, field) in [("phone:otp", "p_phone"), ("username:otp", "p_email"), ("email:otp", "p_email")] {
            let id = connection(&app, strategy).await;
            let mut browser = app.browser();
            browser.open(&app.authorize_path(&REG, &[("connection_id", &id)])).await;
            assert!(browser.page().field(field).is_some(), "{strategy}: {}", browser.page().text());
        }
        let mut ada = at_registration(&app).await;
        ada.follow("Use a phone number instead").await;
        ada.submit(&[("p_phone", NUMBER)]).await;
        ada.submit(&[("p_confirmation_code", &app.code(NUMBER).await)]).await;
        app.arrived(&REG, ada).await;
        app.clock.advance(60);
        let id = connection(&app, "phone:otp").await;
        let mut again = app.browser();
        let hint = [("connection_id", id.as_str()), ("login_hint", "phone:61466043123:au")];
        again.open(&app.authorize_path(&REG, &hint)).await;
        assert_eq!(again.page().heading(), "Check your phone");
        again.submit(&[("p_confirmation_code", &app.code(NUMBER).await)]).await;
        app.arrived(&REG, again).await;
    }

    async fn r094_two_identifiers_in_one_form_are_none(app) {
        app.use_connections(&["email:otp", "username:otp", "phone:otp"]).await;
        let browser = at_sign_in(&app).await;
        let flow = crate::posting::Flow::of(&browser);
        for fields in [
            &[("p_email", ADA), ("p_username", "bob")][..],
            &[("p_email", ADA), ("p_phone", NUMBER)],
            &[("p_phone", NUMBER), ("p_phone", "+61466043124")],
            &[("p_username[]", "bob")],
        ] {
            let answer = flow.post(&mut browser.clone(), "login", fields).await;
            assert_eq!(answer.status, 400, "{fields:?}");
        }
    }

    async fn r092_a_message_goes_to_the_number_of_the_account_however_it_is_typed(app) {
        app.use_connections(&["phone:otp"]).await;
        register_phone(&app, NUMBER).await;
        app.clock.advance(60);
        for (typed, country) in [("0466 043 123", "AU"), ("(0466) 043-123", "AU"), ("٠٤٦٦٠٤٣١٢٣", "AU"), ("+61 466 043 123", "US")] {
            let mut ada = at_sign_in(&app).await;
            ada.submit(&[("p_phone", typed), ("p_phone_country_id", country)]).await;
            assert_eq!(ada.page().heading(), "Check your phone", "{typed}");
        }
        for (typed, country, said) in [
            ("", "AU", "Enter your phone number."),
            ("12", "AU", "That isn’t a phone number we can reach."),
            ("0466 043 123", "ZZ", "Choose the country of your phone number."),
        ] {
            let mut ada = at_sign_in(&app).await;
            ada.submit(&[("p_phone", typed), ("p_phone_country_id", country)]).await;
            assert!(ada.page().problems()[0].starts_with(said), "{typed}: {:?}", ada.page().problems());
        }
    }

    async fn r108_one_person_gets_ten_messages_an_hour_however_they_are_named(app) {
        app.use_connections(&["phone:otp", "email:otp"]).await;
        register_phone(&app, NUMBER).await;
        let api = app.management_api().await;
        let user = api.get("/api/v1/users").await.ok()["users"][0]["id"].as_str().expect("an id").to_owned();
        api.post(&format!("/api/v1/users/{user}/identities"), json!({ "type": "email", "value": ADA })).await.ok();
        app.clock.advance(7_200);
        let mut sent = 0;
        for turn in 0..24 {
            let mut ada = at_sign_in(&app).await;
            if turn % 2 == 0 {
                ada.submit(&[("p_email", ADA)]).await;
            } else {
                ada.follow("Use a phone number instead").await;
                ada.submit(&[("p_phone", NUMBER)]).await;
            }
            sent += usize::from(ada.page().status == 200);
        }
        assert_eq!(sent, 10);
    }

    async fn r108_text_messages_have_limits_for_address_country_and_environment(app) {
        app.use_connections(&["phone:otp"]).await;
        let api = app.management_api().await;
        // One address of the network: twenty.
        let mut taken = 0;
        for number in 0..25 {
            let mut browser = at_registration(&app).await;
            browser.submit(&[("p_phone", &format!("+6146604{number:04}"))]).await;
            taken += usize::from(browser.page().status == 200);
        }
        assert_eq!(taken, 20);
        for (setting, most, numbers) in [
            ("texts_per_country_per_hour", 3, ["+4479460", "+4479461"]),
            ("texts_per_hour", 4, ["+4979460", "+3379461"]),
        ] {
            app.clock.advance(7_200);
            api.patch("/api/v1/environment/settings", json!({ setting: most })).await.ok();
            let mut taken = 0;
            for number in 0..8 {
                let mut browser = at_registration(&app).await;
                browser.submit(&[("p_phone", &format!("{}{number:04}", numbers[number % 2]))]).await;
                taken += usize::from(browser.page().status == 200);
                if browser.page().status != 200 {
                    assert!(browser.page().text().contains("Too many codes were asked for"), "{}", browser.page().text());
                }
            }
            assert_eq!(taken, most, "{setting}");
        }
    }

    async fn a_number_is_shown_as_it_was_understood(app) {
        app.use_connections(&["phone:otp"]).await;
        for discreet in [false, true] {
            app.seed(json!({ "settings": { "is_enumeration_protected": discreet } })).await;
            let mut browser = at_registration(&app).await;
            browser.submit(&[("p_phone", &format!("202 555 019{}", u8::from(discreet))), ("p_phone_country_id", "us")]).await;
            assert_eq!(browser.page().heading(), "Confirm your phone number", "{}", browser.page().text());
            assert!(browser.page().text().contains(&format!("+1202555019{}", u8::from(discreet))), "{}", browser.page().text());
        }
    }

    async fn r107_wrong_codes_of_a_message_are_counted_and_a_fresh_one_is_sent(app) {
        app.use_connections(&["phone:otp"]).await;
        let mut ada = at_registration(&app).await;
        ada.submit(&[("p_phone", NUMBER)]).await;
        let first = app.code(NUMBER).await;
        ada.submit(&[("p_confirmation_code", "")]).await;
        assert_eq!(ada.page().problems(), ["Enter the code from the text message."]);
        for _ in 0..2 {
            ada.submit(&[("p_confirmation_code", &other_than(&first))]).await;
            assert_eq!(ada.page().problems(), ["That code isn’t right. Check the newest text message and try again."]);
        }
        ada.submit(&[("p_confirmation_code", &other_than(&first))]).await;
        assert!(ada.page().text().contains("Too many wrong codes. We sent you a new one"));
        ada.press("Send a new code").await;
        assert!(ada.page().text().contains("You can ask for another in 30 seconds"), "{}", ada.page().text());
        app.clock.advance(30);
        ada.press("Send a new code").await;
        assert!(ada.page().text().contains("We sent you a new code."));
        assert_eq!(app.mails(NUMBER).await.len(), 3);
        ada.submit(&[("p_confirmation_code", &first)]).await;
        assert_eq!(ada.page().status, 422, "a new code kills the old");
        ada.submit(&[("p_confirmation_code", &app.code(NUMBER).await)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r107_one_account_comes_of_a_number_however_many_register_it(app) {
        app.use_connections(&["phone:otp"]).await;
        let mut browsers = Vec::new();
        for _ in 0..5 {
            let mut browser = at_registration(&app).await;
            browser.submit(&[("p_phone", NUMBER)]).await;
            let code = app.code(NUMBER).await;
            browsers.push((browser, code));
        }
        let finish = browsers.into_iter().map(|(mut browser, code)| async move {
            browser.submit(&[("p_confirmation_code", &code)]).await;
            browser.parameter("code").is_some()
        });
        let arrived = futures_util::future::join_all(finish).await;
        assert!(arrived.iter().all(|arrived| *arrived), "{arrived:?}");
        assert_eq!(count(&app, "user.created").await, 1);
    }

    async fn r107_one_account_comes_of_a_user_name_however_many_register_it(app) {
        app.use_connections(&["username:otp"]).await;
        let mut browsers = Vec::new();
        for number in 0..5 {
            let email = format!("user{number}@example.test");
            let browser = naming(&app, "bob", &email).await;
            browsers.push((browser, app.code(&email).await));
        }
        let finish = browsers.into_iter().map(|(mut browser, code)| async move {
            browser.submit(&[("p_confirmation_code", &code)]).await;
            let is_taken = browser.page().text().contains("Somebody has this username already.");
            (browser.parameter("code").is_some(), is_taken)
        });
        let ends = futures_util::future::join_all(finish).await;
        assert_eq!(ends.iter().filter(|end| **end == (true, false)).count(), 1, "{ends:?}");
        assert_eq!(ends.iter().filter(|end| **end == (false, true)).count(), 4, "{ends:?}");
        assert_eq!(count(&app, "user.created").await, 1);
    }

    async fn r093_closed_registration_is_closed_for_every_kind(app) {
        app.use_connections(&["username:otp", "phone:otp"]).await;
        let mut begun = naming(&app, "bob", ADA).await;
        let (mut bob, mut ada) = (at_registration(&app).await, at_registration(&app).await);
        ada.follow("Use a phone number instead").await;
        app.seed(json!({ "settings": { "is_self_sign_up_allowed": false } })).await;
        begun.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        assert_eq!(begun.page().heading(), "Registration is closed");
        bob.submit(&[("p_username", "bob")]).await;
        assert_eq!(bob.page().heading(), "Registration is closed");
        ada.submit(&[("p_phone", NUMBER)]).await;
        assert_eq!(ada.page().heading(), "Registration is closed");
        assert!(app.mails(NUMBER).await.is_empty());
        assert_eq!(count(&app, "user.created").await, 0);
    }

    async fn users_of_the_management_api_sign_in_by_every_method(app) {
        let api = app.management_api().await;
        let identity = |kind: &str, value: &str| json!({ "type": kind, "is_verified": false, "details": { kind: value } });
        let new = json!({
            "profile": { "given_name": "Ada" },
            "identities": [identity("email", ADA), identity("username", "Ada_L"),
                           { "type": "phone", "details": { "phone": "0466043123", "phone_country_id": "au" } }],
        });
        api.post("/api/v1/user", new).await.ok();
        let lonely = json!({ "profile": {}, "identities": [identity("username", "lonely")] });
        api.post("/api/v1/user", lonely).await.ok();

        app.use_connections(&["username:otp", "phone:otp"]).await;
        let mut ada = at_sign_in(&app).await;
        ada.submit(&[("p_username", "ada_l")]).await;
        ada.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        let ada = app.arrived(&REG, ada).await;
        assert_eq!(ada.tokens.id()["email_verified"], true, "the code proved the address");

        app.clock.advance(60);
        let mut phone = at_sign_in(&app).await;
        phone.follow("Use a phone number instead").await;
        phone.submit(&[("p_phone", "0466 043 123"), ("p_phone_country_id", "AU")]).await;
        phone.submit(&[("p_confirmation_code", &app.code(NUMBER).await)]).await;
        let phone = app.arrived(&REG, phone).await;
        assert_eq!(phone.tokens.id()["sub"], ada.tokens.id()["sub"]);

        let mut lonely = at_sign_in(&app).await;
        lonely.submit(&[("p_username", "lonely")]).await;
        assert!(lonely.page().text().contains("This account has no email address"), "{}", lonely.page().text());

        // With a password one can be given.
        app.use_connections(&["username:password"]).await;
        // Of “U*U*U”.
        let hash = json!({ "hashed_password": "$2a$05$XXXXXXXXXXXXXXXXXXXXXOAcXxm9kjPGEMsLznoKqmqw7tc8WCx4a" });
        let users = api.get("/api/v1/users?username=lonely").await.ok();
        let id = users["users"][0]["id"].as_str().expect("an id").to_owned();
        api.put(&format!("/api/v1/users/{id}/password"), hash).await.ok();
        let mut lonely = at_sign_in(&app).await;
        lonely.submit(&[("p_username", "Lonely")]).await;
        lonely.submit(&[("p_password", "U*U*U")]).await;
        lonely.submit(&[("p_email", "lonely@example.test")]).await;
        lonely.submit(&[("p_confirmation_code", &app.code("lonely@example.test").await)]).await;
        app.arrived(&REG, lonely).await;
    }

    async fn a_name_that_was_taken_from_the_account_opens_it_no_more(app) {
        app.use_connections(&["username:otp"]).await;
        let mut bob = naming(&app, "bob", ADA).await;
        bob.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        app.arrived(&REG, bob).await;
        app.clock.advance(60);
        let mut again = at_sign_in(&app).await;
        again.submit(&[("p_username", "bob")]).await;
        let api = app.management_api().await;
        let user = api.get("/api/v1/users").await.ok()["users"][0]["id"].as_str().expect("an id").to_owned();
        let identities = api.get(&format!("/api/v1/users/{user}/identities")).await.ok();
        let all = identities["identities"].as_array().expect("a list").iter();
        let name = all.clone().find(|one| one["type"] == "username").expect("it")["id"].as_str().expect("an id");
        api.delete(&format!("/api/v1/identities/{name}")).await.ok();
        again.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        assert_eq!(again.page().heading(), "Sign in", "{}", again.page().text());
    }

    async fn a_user_name_chosen_for_an_address_with_an_account_becomes_that_accounts(app) {
        for (number, (discreet, method)) in [(true, "username:otp"), (true, "username:password"), (false, "username:otp"), (false, "username:password")].into_iter().enumerate() {
            app.use_connections(&["email:otp"]).await;
            app.seed(json!({ "settings": { "is_enumeration_protected": discreet } })).await;
            let (email, name) = (format!("ada{number}@example.test"), format!("ada_{number}"));
            let sub = if discreet {
                let api = app.management_api().await;
                let new = json!({ "identities": [{ "type": "email", "details": { "email": email } }] });
                json!(api.post("/api/v1/user", new).await.ok()["id"])
            } else {
                app.sign_up(&email).await.tokens.id()["sub"].clone()
            };
            app.seed(json!({ "users": [{ "email": email, "password": "correct horse battery" }] })).await;
            app.use_connections(&[method]).await;
            app.clock.advance(60);

            let mut ada = naming(&app, &name, &email).await;
            if method == "username:otp" || discreet {
                ada.submit(&[("p_confirmation_code", &app.code(&email).await)]).await;
            }
            if method == "username:password" {
                assert_eq!(ada.page().heading(), "Enter your password");
                let text = ada.page().text();
                assert!(text.contains(&email) && !text.contains(&name), "whose password it is: {text}");
                ada.submit(&[("p_password", "correct horse battery")]).await;
            }
            let ada = app.arrived(&REG, ada).await;
            assert_eq!(ada.tokens.id()["sub"], sub);
            assert_eq!(ada.tokens.id()["preferred_username"], name.as_str(), "{method}, {discreet}");

            app.clock.advance(60);
            let mut again = at_sign_in(&app).await;
            again.submit(&[("p_username", &name)]).await;
            match method {
                "username:otp" => again.submit(&[("p_confirmation_code", &app.code(&email).await)]).await,
                _ => again.submit(&[("p_password", "correct horse battery")]).await,
            };
            assert_eq!(app.arrived(&REG, again).await.tokens.id()["sub"], sub);

            // Another name does not replace it.
            app.clock.advance(60);
            let mut other = naming(&app, &format!("eve_{number}"), &email).await;
            if method == "username:otp" || discreet {
                other.submit(&[("p_confirmation_code", &app.code(&email).await)]).await;
            }
            if method == "username:password" {
                other.submit(&[("p_password", "correct horse battery")]).await;
            }
            assert_eq!(app.arrived(&REG, other).await.tokens.id()["preferred_username"], name.as_str());
        }
        assert_eq!(count(&app, "user.created").await, 4);
    }

    async fn a_user_name_that_was_typed_is_nobodys_before_the_account_is_entered(app) {
        app.seed(json!({ "settings": { "is_enumeration_protected": true }, "users": [{ "email": ADA, "password": "correct horse battery" }] })).await;
        app.use_connections(&["username:password"]).await;
        let mut eve = naming(&app, "ada", ADA).await;
        eve.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        eve.submit(&[("p_password", "wrong horse battery")]).await;
        assert_eq!(eve.page().status, 422);
        let mut bob = naming(&app, "ada", "bob@example.test").await;
        bob.submit(&[("p_confirmation_code", &app.code("bob@example.test").await)]).await;
        assert_eq!(bob.page().heading(), "Create a password", "the name is free");
    }
}
