//! Addresses that no provider vouches for: asked for, proved by a code, and whose account they lead to.

use serde_json::json;
use testkit::{Browser, REG};

use super::{ADA, coming, company, environment, identities, keys, keys_and, signed_in, sub, users};

/// Whether the address on the page cannot be edited.
fn is_fixed(browser: &Browser) -> bool {
    testkit::html::has_attribute_of(&browser.page().html, "input", ("id", "credentials_email"), "readonly")
}

testkit::tests! {
    async fn a_provider_without_an_address_asks_for_one_and_proves_it(app) {
        let twitter = app.connect("oauth2:twitter", "X", keys()).await;
        let proof = app.proof(&twitter, "42", "").await;
        let (mut browser, _) = coming(&app, &proof).await;
        assert_eq!(browser.page().heading(), "Your email address");
        assert!(browser.page().text().contains("X didn’t give us an email address"), "{}", browser.page().text());
        browser.submit(&[("p_email", "nonsense")]).await;
        assert_eq!(browser.page().status, 422);
        browser.submit(&[("p_email", ADA)]).await;
        assert_eq!(users(&app).await, 0, "nobody yet");
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        let ada = app.arrived(&REG, browser).await;
        assert_eq!(identities(&app, &sub(&ada)).await, [format!("email:{ADA}"), "oauth2:twitter:42".to_owned()]);
        assert_eq!(ada.tokens.id()["email_verified"], true);
        assert_eq!(sub(&signed_in(&app, &proof).await), sub(&ada), "never asked again");
    }

    async fn r177_an_account_that_is_there_is_proved_before_it_is_joined(app) {
        let twitter = app.connect("oauth2:twitter", "X", keys()).await;
        let ada = app.sign_up(ADA).await;
        let (mut browser, _) = coming(&app, &app.proof(&twitter, "42", "").await).await;
        app.clock.advance(1);
        browser.submit(&[("p_email", ADA)]).await;
        assert_eq!(identities(&app, &sub(&ada)).await.len(), 1, "nothing is joined by naming an address");
        let wrong = crate::posting::other_than(&app.code(ADA).await);
        browser.submit(&[("p_confirmation_code", &wrong)]).await;
        assert_eq!(browser.page().status, 422);
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(sub(&app.arrived(&REG, browser).await), sub(&ada));
        assert_eq!(identities(&app, &sub(&ada)).await, [format!("email:{ADA}"), "oauth2:twitter:42".to_owned()]);
    }

    async fn r177_what_the_account_asks_of_everybody_it_asks_here_too(app) {
        let (ada, phone, _) = crate::mfa::enrolled(&app).await;
        let twitter = app.connect("oauth2:twitter", "X", keys()).await;
        let (mut browser, _) = coming(&app, &app.proof(&twitter, "42", "").await).await;
        browser.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert!(browser.page().field("p_password").is_some(), "{}", browser.page().text());
        browser.submit(&[("p_password", crate::mfa::RIGHT)]).await;
        assert!(browser.page().field("p_confirmation_code").is_some(), "{}", browser.page().text());
        assert_eq!(identities(&app, &sub(&ada)).await.len(), 1, "r113: nothing is joined before the second factor");
        browser.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        assert_eq!(sub(&app.arrived(&REG, browser).await), sub(&ada));
        assert_eq!(identities(&app, &sub(&ada)).await.len(), 2);
    }

    async fn r113_a_second_factor_is_asked_for_this_way_as_well(app) {
        let (ada, phone, _) = crate::mfa::enrolled(&app).await;
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let proof = app.proof(&google, "1", ADA).await;
        let (mut browser, _) = coming(&app, &proof).await;
        assert!(browser.page().field("p_confirmation_code").is_some(), "{}", browser.page().text());
        browser.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        let again = app.arrived(&REG, browser).await;
        assert_eq!(sub(&again), sub(&ada));
        let sessions = app.management_api().await.get(&format!("/api/v1/users/{}/sessions", sub(&ada))).await.ok();
        assert!(sessions.to_string().contains(r#"["oauth2:google","mfa:authenticator_app"]"#), "{sessions}");
    }

    async fn r180_an_address_that_the_provider_named_cannot_be_edited(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let ada = app.sign_up(ADA).await;
        let mut proof = app.proof(&google, "1", ADA).await;
        proof.is_email_verified = false;
        app.clock.advance(1);
        let (mut browser, _) = coming(&app, &proof).await;
        assert!(browser.page().field("p_confirmation_code").is_some(), "r178: a code has to prove it");
        let answer = crate::steps::post_step(&mut browser, "provide-email", &[("p_email", "eve@evil.test")]).await;
        assert_eq!(answer.status, 303, "not what is due");
        assert!(app.mails("eve@evil.test").await.is_empty());
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(sub(&app.arrived(&REG, browser).await), sub(&ada));
    }

    async fn r180_where_no_code_can_be_sent_the_named_address_stands_there_for_good(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let ada = app.sign_up(ADA).await;
        app.seed(json!({ "settings": { "codes_per_hour": 1 } })).await;
        app.clock.advance(7_200);
        let mut proof = app.proof(&google, "1", ADA).await;
        proof.is_email_verified = false;
        let (browser, _) = coming(&app, &proof).await;
        assert!(browser.page().field("p_confirmation_code").is_some(), "{}", browser.page().text());
        let (mut browser, _) = coming(&app, &proof).await;
        let stands = |browser: &Browser, why: &str| {
            let page = browser.page();
            assert_eq!(page.field("p_email").as_deref(), Some(ADA), "{why}");
            assert!(is_fixed(browser) && page.html.contains("for=\"credentials_email\""), "{why}: {}", page.html);
            assert!(page.text().contains("Google told us this address"), "{why}: {}", page.text());
        };
        stands(&browser, "the page");
        for typed in ["eve@evil.test", ""] {
            browser.submit(&[("p_email", typed)]).await;
            assert!(browser.page().status == 422 && browser.page().text().contains("Too many codes"), "{}", browser.page().text());
            stands(&browser, typed);
        }
        assert!(app.mails("eve@evil.test").await.is_empty());
        app.clock.advance(7_200);
        let (mut browser, _) = coming(&app, &proof).await;
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(sub(&app.arrived(&REG, browser).await), sub(&ada));
        // Whom the provider named by nothing types an address, and another one.
        let twitter = app.connect("oauth2:twitter", "X", keys()).await;
        let (browser, _) = coming(&app, &app.proof(&twitter, "42", "").await).await;
        assert!(browser.page().field("p_email").is_some() && !is_fixed(&browser), "{}", browser.page().html);
    }

    async fn r180_the_code_that_joins_an_account_names_both_and_says_what_comes_of_it(app) {
        crate::posting::with_password(&app, ADA, "correct horse battery").await;
        let twitter = app.connect("oauth2:twitter", "X", keys()).await;
        let mut proof = app.proof(&twitter, "42", "").await;
        proof.username = Some("eve.example".to_owned());
        for discreet in [false, true] {
            environment(&app, json!({ "is_enumeration_protected": discreet })).await;
            for (email, subject) in [(ADA, "connect X to your account"), ("new@example.test", "sign up to")] {
                app.clock.advance(60);
                let (mut browser, _) = coming(&app, &proof).await;
                browser.submit(&[("p_email", email)]).await;
                let page = browser.page().text().replace('\u{2060}', "");
                assert!(page.contains("X (eve.example) opens your account") && page.contains(email), "{page}");
                let mail = app.mails(email).await.into_iter().next().expect("a mail");
                assert!(mail.subject.contains(subject), "{discreet} {}", mail.subject);
            }
            let mail = app.mails(ADA).await.into_iter().next().expect("a mail");
            let text = mail.text.replace('\u{2060}', "");
            assert!(text.contains("X (eve.example) opens your account ada@example.test"), "{text}");
            assert!(mail.text.contains(&mail.code.clone().expect("a code")), "{text}");
            assert!(!text.contains("only way in"), "{text}");
            assert!(!mail.text.contains("eve.example"), "r111: no link");
        }
    }

    async fn r180_a_company_says_before_and_after_that_nothing_else_opens_the_account(app) {
        let api = app.management_api().await;
        let all = json!([
            { "type": "email", "details": { "email": ADA }, "is_verified": true },
            { "type": "email", "details": { "email": "second@example.test" }, "is_verified": true },
            { "type": "username", "details": { "username": "countess" } },
        ]);
        let user = api.post("/api/v1/user", json!({ "identities": all })).await.ok()["id"].clone();
        let user = user.as_str().expect("an id");
        let hash = "$2b$04$abcdefghijklmnopqrstuuT8S5XkR0SgSaCSbi7mHUrjVAO8dFIZ6";
        let put = api.put(&format!("/api/v1/users/{user}/password"), json!({ "hashed_password": hash })).await;
        assert!(put.status.is_success(), "{}", put.text());
        let acme = app.connect("oauth2:azure_ad", "Acme", company(&[], json!({}))).await;
        let (mut browser, _) = coming(&app, &app.proof(&acme, "1", ADA).await).await;
        assert!(browser.page().text().contains("only way in"), "{}", browser.page().text());
        let mail = app.mails(ADA).await.into_iter().next().expect("a mail");
        assert!(mail.subject.contains("connect Acme to your account") && mail.text.contains("only way in"), "{}", mail.text);
        let code = app.code(ADA).await;
        app.clock.advance(1);
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(sub(&app.arrived(&REG, browser).await), user);
        assert_eq!(identities(&app, user).await, [format!("email:{ADA}"), "enterprise:1".to_owned()]);
        let mail = app.mails(ADA).await.into_iter().next().expect("a mail");
        let text = mail.text.replace('\u{2060}', "");
        assert!(text.contains("only Acme (ada@example.test) opens your account ada@example.test"), "{text}");
        let gone = text.split("no longer open it: ").nth(1).expect("what is gone");
        let gone = gone.split('.').take(2).collect::<Vec<_>>().join(".");
        for way in ["second@example.test", "countess", "Password"] {
            assert!(gone.contains(way), "{way}: {text}");
        }
        assert!(!text.contains("Passkeys"), "there were none: {text}");
    }

    async fn r090_pages_say_nothing_of_who_has_an_account_here_either(app) {
        environment(&app, json!({ "is_enumeration_protected": true })).await;
        let twitter = app.connect("oauth2:twitter", "X", keys()).await;
        app.sign_up(ADA).await;
        let mut seen = Vec::new();
        for email in [ADA, "bob@example.test"] {
            app.clock.advance(60);
            let (mut browser, _) = coming(&app, &app.proof(&twitter, "1", "").await).await;
            browser.submit(&[("p_email", email)]).await;
            seen.push((browser.page().status, browser.page().heading(), browser.page().text().replace(email, "…")));
        }
        assert_eq!(seen[0], seen[1]);
    }

    async fn sign_ups_that_are_closed_are_closed_to_proved_addresses(app) {
        let twitter = app.connect("oauth2:twitter", "X", keys_and(json!({ "is_trusted": true }))).await;
        environment(&app, json!({ "allowed_domains": ["acme.test"] })).await;
        let (mut browser, _) = coming(&app, &app.proof(&twitter, "1", "").await).await;
        browser.submit(&[("p_email", "eve@evil.test")]).await;
        assert_eq!(browser.page().status, 422, "{}", browser.page().text());
        browser.submit(&[("p_email", "eve@acme.test")]).await;
        environment(&app, json!({ "is_self_sign_up_allowed": false })).await;
        let code = app.code("eve@acme.test").await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(browser.page().status, 403);
        assert_eq!(users(&app).await, 0);
    }
}
