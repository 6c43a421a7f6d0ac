//! A code to the place where the first one went is no second factor (R113, R119).

use testkit::{Browser, REG, TestApp};

use super::{ADA, Phone, RIGHT, SET_UP_APP, USE_APP, rules_without_codes, told, with_first_factor};
use crate::federation;
use crate::posting::{Flow, named, with_password};

const NUMBER: &str = "+61466043123";
const SET_UP_EMAIL: &str = "Set up codes by email";
const SAME: &str = "another one to the same place proves nothing more";

/// A browser in which Ada has typed a mailed code.
async fn by_code(app: &TestApp) -> Browser {
    app.use_connections(&["email:otp"]).await;
    app.clock.advance(60);
    let mut ada = named(app, ADA).await;
    ada.submit(&[("Code", &app.code(ADA).await)]).await;
    ada
}

/// Ada, who gets codes at her own address since she signed in with her password.
async fn with_own_address(app: &TestApp) {
    with_password(app, ADA, RIGHT).await;
    rules_without_codes(app, "required", &["mfa:email"]).await;
    app.clock.advance(60);
    let mut ada = with_first_factor(app).await;
    ada.submit(&[("p_email", ADA)]).await;
    ada.submit(&[("Code", &app.code(ADA).await)]).await;
    app.arrived(&REG, ada).await;
    // With a password it goes on to be one.
    app.clock.advance(60);
    let mut ada = with_first_factor(app).await;
    assert_eq!(ada.page().heading(), "Check your email");
    ada.submit(&[("Code", &app.code(ADA).await)]).await;
    app.arrived(&REG, ada).await;
}

testkit::tests! {
    async fn r113_the_address_of_the_first_code_is_not_set_up_for_the_second(app) {
        rules_without_codes(&app, "required", &["mfa:email"]).await;
        let mut ada = crate::steps::register(&app, &REG, &[], ADA).await;
        assert_eq!(ada.page().heading(), SET_UP_EMAIL);
        let mails = app.mails(ADA).await.len();
        for spelling in [ADA, " ADA@Example.test "] {
            ada.submit(&[("p_email", spelling)]).await;
            assert_eq!(ada.page().status, 422, "{spelling}");
            assert!(ada.page().problems()[0].starts_with("You’ve just got a code at this address."), "{:?}", ada.page().problems());
        }
        assert_eq!(app.mails(ADA).await.len(), mails);
        ada.submit(&[("p_email", "other@example.test")]).await;
        ada.submit(&[("Code", &app.code("other@example.test").await)]).await;
        app.arrived(&REG, ada).await;
        let mut ada = by_code(&app).await;
        assert_eq!(ada.page().heading(), "Check your email");
        ada.submit(&[("Code", &app.code("other@example.test").await)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r113_a_factor_at_that_address_is_not_asked_for_and_another_is_set_up(app) {
        with_own_address(&app).await;
        let mut ada = by_code(&app).await;
        assert_eq!(ada.page().heading(), SET_UP_APP, "{}", ada.page().text());
        assert!(ada.page().text().contains(SAME), "{}", ada.page().text());
        let flow = Flow::of(&ada);
        flow.post(&mut ada, "mfa_method_selection", &[("p_mfa_factor", "mfa:email")]).await;
        flow.post(&mut ada, "mfa_setup_email", &[("p_email", "eve@example.test")]).await;
        flow.post(&mut ada, "mfa_use_email_otp", &[("p_confirmation_code", "123456")]).await;
        ada.open(&flow.path()).await;
        assert_eq!(ada.page().heading(), SET_UP_APP);
        assert!(app.mails("eve@example.test").await.is_empty());
        let phone = Phone::of(&ada);
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        let ada = app.arrived(&REG, ada).await;
        let methods = told(&app, "user.authenticated").await.last().expect("a sign-in")["method"].clone();
        assert_eq!(methods, "otp mfa:authenticator_app");
        app.refresh(&REG, ada.tokens.refresh()).await;
    }

    async fn r113_where_there_is_another_factor_that_one_is_asked_for(app) {
        with_own_address(&app).await;
        rules_without_codes(&app, "required", &["mfa:authenticator_app"]).await;
        app.clock.advance(60);
        let mut ada = with_first_factor(&app).await;
        ada.submit(&[("Code", &app.code(ADA).await)]).await;
        let phone = Phone::of(&ada);
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        app.arrived(&REG, ada).await;
        rules_without_codes(&app, "required", &["mfa:authenticator_app", "mfa:email"]).await;
        let mut ada = by_code(&app).await;
        assert_eq!(ada.page().heading(), USE_APP);
        assert!(!ada.page().text().contains("Try another way"), "there is no other");
        let flow = Flow::of(&ada);
        flow.post(&mut ada, "mfa_method_selection", &[("p_mfa_factor", "mfa:email")]).await;
        ada.open(&flow.path()).await;
        assert_ne!(ada.page().heading(), "Check your email");
        flow.post(&mut ada, "mfa_authenticator_app", &[("p_confirmation_code", &phone.code(&app))]).await;
        assert!(crate::mfa::silently(&app, &mut ada).await.is_ok(), "signed in by the app");
    }

    async fn r113_nor_is_it_in_a_session_that_began_with_a_code(app) {
        app.sign_up(ADA).await;
        app.clock.advance(60);
        let mut ada = app.sign_in(ADA).await;
        rules_without_codes(&app, "required", &["mfa:email"]).await;
        ada.browser.open(&app.authorize_path(&REG, &[])).await;
        assert_eq!(ada.browser.page().heading(), SET_UP_EMAIL);
        ada.browser.submit(&[("p_email", ADA)]).await;
        assert_eq!(ada.browser.page().status, 422);
        ada.browser.submit(&[("p_email", "other@example.test")]).await;
        ada.browser.submit(&[("Code", &app.code("other@example.test").await)]).await;
        app.arrived(&REG, ada.browser).await;
    }

    async fn r113_nor_is_the_phone_of_the_first_code(app) {
        app.use_connections(&["phone:otp"]).await;
        rules_without_codes(&app, "required", &["mfa:sms"]).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        ada.submit(&[("p_phone", NUMBER)]).await;
        ada.submit(&[("Code", &app.code(NUMBER).await)]).await;
        assert_eq!(ada.page().heading(), "Set up codes by text message");
        ada.submit(&[("p_phone", "0466 043 123"), ("p_phone_country_id", "AU")]).await;
        assert_eq!(ada.page().status, 422);
        assert!(ada.page().problems()[0].starts_with("You’ve just got a code on this phone."), "{:?}", ada.page().problems());
        ada.submit(&[("p_phone", "+61466043124")]).await;
        ada.submit(&[("Code", &app.code("+61466043124").await)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r113_nor_is_it_where_that_code_joined_an_account_at_a_provider(app) {
        with_own_address(&app).await;
        app.use_connections(&["email:otp"]).await;
        let twitter = app.connect("oauth2:twitter", "X", federation::keys()).await;
        let proof = app.proof(&twitter, "42", "").await;
        app.clock.advance(60);
        let (mut ada, _) = federation::coming(&app, &proof).await;
        ada.submit(&[("p_email", ADA)]).await;
        ada.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        assert_eq!(ada.page().heading(), SET_UP_APP, "{}", ada.page().text());
        assert!(ada.page().text().contains(SAME), "{}", ada.page().text());
        let mails = app.mails(ADA).await.len();
        let flow = Flow::of(&ada);
        flow.post(&mut ada, "mfa_method_selection", &[("p_mfa_factor", "mfa:email")]).await;
        flow.post(&mut ada, "mfa_use_email_otp", &[("p_confirmation_code", &app.code(ADA).await)]).await;
        assert!(crate::mfa::silently(&app, &mut ada).await.is_err(), "the same code is nothing more");
        assert_eq!(app.mails(ADA).await.len(), mails);
        ada.open(&flow.path()).await;
        assert_eq!(ada.page().heading(), SET_UP_APP);
        let phone = Phone::of(&ada);
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        let ada = app.arrived(&REG, ada).await;
        let methods = told(&app, "user.authenticated").await.last().expect("a sign-in")["method"].clone();
        assert_eq!(methods, "oauth2:twitter mfa:authenticator_app");
        app.refresh(&REG, ada.tokens.refresh()).await;
    }

    async fn r113_nor_is_the_address_of_that_code_set_up(app) {
        app.sign_up(ADA).await;
        rules_without_codes(&app, "required", &["mfa:email"]).await;
        let twitter = app.connect("oauth2:twitter", "X", federation::keys()).await;
        app.clock.advance(60);
        let (mut ada, _) = federation::coming(&app, &app.proof(&twitter, "42", "").await).await;
        ada.submit(&[("p_email", ADA)]).await;
        ada.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        assert_eq!(ada.page().heading(), SET_UP_EMAIL, "{}", ada.page().text());
        ada.submit(&[("p_email", ADA)]).await;
        assert_eq!(ada.page().status, 422);
        ada.submit(&[("p_email", "other@example.test")]).await;
        ada.submit(&[("Code", &app.code("other@example.test").await)]).await;
        app.arrived(&REG, ada).await;
    }
}
