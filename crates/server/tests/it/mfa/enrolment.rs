//! Setting up a factor: not to be skipped, not without the one that there is, kept only once it was proved (R85, R114).

use testkit::{REG, SPA};

use super::{
    ADA, CODES, Phone, RIGHT, SESSION, SET_UP_APP, USE_APP, enrolled, rules, rules_without_codes, silently, told,
    with_first_factor,
};
use crate::posting::{Flow, count, named, other_than, with_password};

const SELECT: &str = "Protect your account";
const SET_UP_EMAIL: &str = "Set up codes by email";
const PROTECTED: &str = "Your account is better protected";

const AGAIN: &str = "To make sure that it’s you, sign in again.";

testkit::tests! {
    async fn r114_what_is_required_is_not_skipped(app) {
        with_password(&app, ADA, RIGHT).await;
        rules(&app, "required", &["mfa:authenticator_app", "mfa:email"]).await;
        let mut ada = with_first_factor(&app).await;
        assert_eq!(ada.page().heading(), SELECT);
        assert!(!ada.page().text().contains("Don’t use"), "{}", ada.page().text());
        let flow = Flow::of(&ada);
        let steps: [(&str, &[(&str, &str)]); 9] = [
            ("mfa_decline", &[]),
            ("mfa_view_recovery_codes", &[]),
            ("mfa_use_recovery_code", &[("p_recovery_code", "ABCDEFGH2")]),
            ("mfa_method_selection", &[("p_mfa_factor", "mfa:sms")]),
            ("mfa_method_selection", &[("p_mfa_factor", "")]),
            ("mfa_resend", &[]),
            ("mfa_other", &[]),
            ("organization", &[("p_org_code", "org_00000000000")]),
            ("password", &[("p_password", RIGHT)]),
        ];
        for (step, fields) in steps {
            let answer = flow.post(&mut ada, step, fields).await;
            assert!(answer.location().is_none_or(|to| to == flow.path()), "{step}: {:?}", answer.location());
            assert_eq!(answer.set_cookie(SESSION), None, "{step}");
        }
        // From the start again, back to an earlier page, without a page, from another application: it is still due.
        ada.open(&format!("{}/login", flow.path())).await;
        assert_eq!(ada.page().heading(), SELECT);
        assert_eq!(silently(&app, &mut ada).await, Err("login_required".to_owned()));
        ada.open(&app.authorize_path(&SPA, &[])).await;
        ada.submit(&[("p_email", ADA)]).await;
        ada.submit(&[("p_password", RIGHT)]).await;
        assert_eq!(ada.page().heading(), SELECT);
        assert_eq!(ada.cookie("/", SESSION), None);
        assert_eq!(count(&app, "user.authenticated").await, 0);
    }

    async fn a_mail_to_somebody_without_a_password_does_not_speak_of_one(app) {
        for (email, has_password) in [("bob@example.test", false), (ADA, true)] {
            if has_password {
                with_password(&app, ADA, RIGHT).await;
            } else {
                app.sign_up(email).await;
            }
            rules(&app, "required", &["mfa:authenticator_app"]).await;
            let mut browser = named(&app, email).await;
            match has_password {
                true => browser.submit(&[("p_password", RIGHT)]).await,
                false => browser.submit(&[("Code", &app.code(email).await)]).await,
            };
            let phone = Phone::of(&browser);
            browser.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
            let told = app.mails(email).await.remove(0);
            assert!(told.subject.contains("was set up") && told.text.contains("If that wasn’t you"), "{}", told.text);
            assert_eq!(told.text.contains("change your password"), has_password, "{}", told.text);
        }
    }

    async fn r114_another_factor_needs_the_one_that_there_is(app) {
        let (_, phone, _) = enrolled(&app).await;
        rules(&app, "required", &["mfa:email"]).await;
        let mut ada = with_first_factor(&app).await;
        assert_eq!(ada.page().heading(), USE_APP, "who has an app proves it before setting up something else");
        let flow = Flow::of(&ada);
        flow.post(&mut ada, "mfa_setup_email", &[("p_email", "eve@example.test")]).await;
        flow.post(&mut ada, "mfa_method_selection", &[("p_mfa_factor", "mfa:email")]).await;
        assert!(app.mails("eve@example.test").await.is_empty());
        ada.open(&flow.path()).await;
        assert_eq!(ada.page().heading(), USE_APP);
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        assert_eq!(ada.page().heading(), SET_UP_EMAIL);
        assert_eq!(ada.cookie("/", SESSION), None);
        ada.submit(&[("p_email", "other@example.test")]).await;
        ada.submit(&[("Code", &app.code("other@example.test").await)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r085_a_factor_is_set_up_within_ten_minutes_of_signing_in(app) {
        with_password(&app, ADA, RIGHT).await;
        rules(&app, "required", &["mfa:authenticator_app"]).await;
        let mut late = with_first_factor(&app).await;
        let phone = Phone::of(&late);
        app.clock.advance(601);
        late.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        assert_eq!(late.page().heading(), "Sign in", "{}", late.page().text());
        assert!(late.page().text().contains(AGAIN), "{}", late.page().text());
        assert!(told(&app, "mfa.factor_added").await.is_empty());

        rules(&app, "off", &["mfa:authenticator_app"]).await;
        let mut ada = app.sign_in_with_password(&REG, ADA, RIGHT).await.browser;
        rules(&app, "required", &["mfa:authenticator_app"]).await;
        app.clock.advance(601);
        ada.open(&app.authorize_path(&REG, &[])).await;
        assert_eq!(ada.page().heading(), "Sign in", "an old session is not enough");
        assert!(ada.page().text().contains(AGAIN), "{}", ada.page().text());
        assert_eq!(ada.page().field("p_email").as_deref(), Some(ADA), "it is this browser's own session");
        ada.open(&app.authorize_path(&REG, &[("login_hint", "other@example.test")])).await;
        assert_eq!(ada.page().field("p_email").as_deref(), Some("other@example.test"), "whom the application expects");
    }

    async fn an_address_is_kept_once_it_was_proved(app) {
        with_password(&app, ADA, RIGHT).await;
        rules_without_codes(&app, "required", &["mfa:email"]).await;
        let mut ada = with_first_factor(&app).await;
        assert_eq!(ada.page().heading(), SET_UP_EMAIL);
        ada.submit(&[("p_email", "not an address")]).await;
        assert_eq!(ada.page().status, 422);
        ada.submit(&[("p_email", "first@example.test")]).await;
        let first = app.code("first@example.test").await;
        ada.press("Try another way").await;
        ada.submit(&[("p_mfa_factor", "mfa:email")]).await;
        ada.submit(&[("p_email", "second@example.test")]).await;
        let second = app.code("second@example.test").await;
        if first != second {
            ada.submit(&[("Code", &first)]).await;
            assert_eq!(ada.page().status, 422, "the code of another address");
        }
        assert_eq!(count(&app, "mfa.factor_added").await, 0);
        ada.submit(&[("Code", &second)]).await;
        app.arrived(&REG, ada).await;
        assert!(app.mails(ADA).await.iter().any(|mail| mail.text.contains("code sent by email")), "the owner is told");

        app.clock.advance(60);
        let mut ada = with_first_factor(&app).await;
        assert_eq!(ada.page().heading(), "Check your email");
        assert_eq!(ada.page().text().matches("Account:").count(), 1, "whose sign-in it is: {}", ada.page().text());
        assert!(ada.page().text().contains("s•••@e•••.test") && !ada.page().html.contains("second@"));
        let code = app.code("second@example.test").await;
        ada.submit(&[("Code", &other_than(&code))]).await;
        assert_eq!(ada.page().status, 422);
        app.clock.advance(31);
        ada.press("Send a new code").await;
        ada.submit(&[("Code", &app.code("second@example.test").await)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn a_phone_is_kept_once_it_was_proved(app) {
        with_password(&app, ADA, RIGHT).await;
        rules_without_codes(&app, "required", &["mfa:sms"]).await;
        let mut ada = with_first_factor(&app).await;
        assert_eq!(ada.page().heading(), "Set up codes by text message");
        ada.submit(&[("p_phone", "12")]).await;
        assert_eq!(ada.page().status, 422);
        ada.submit(&[("p_phone", "+61 466 043 123")]).await;
        assert_eq!(ada.page().heading(), "Check your phone");
        assert_eq!(count(&app, "mfa.factor_added").await, 0);
        ada.submit(&[("Code", &app.code("+61466043123").await)]).await;
        app.arrived(&REG, ada).await;
        app.clock.advance(60);
        let mut ada = with_first_factor(&app).await;
        assert!(ada.page().text().contains("+61 ••• 23") && !ada.page().html.contains("466043"));
        ada.submit(&[("Code", &app.code("+61466043123").await)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn an_offer_is_made_once(app) {
        with_password(&app, ADA, RIGHT).await;
        rules(&app, "optional", &["mfa:authenticator_app"]).await;
        let mut ada = with_first_factor(&app).await;
        assert_eq!(ada.page().heading(), SELECT);
        assert_eq!(ada.cookie("/", SESSION), None);
        ada.press("Don’t use multi-factor authentication").await;
        let ada = app.arrived(&REG, ada).await;
        assert_eq!(told(&app, "mfa.declined").await.len(), 1);
        app.refresh(&REG, ada.tokens.refresh()).await;
        app.sign_in_with_password(&REG, ADA, RIGHT).await;
        rules(&app, "required", &["mfa:authenticator_app"]).await;
        assert_eq!(with_first_factor(&app).await.page().heading(), SET_UP_APP, "declining is over");
    }

    async fn an_offer_taken_up_is_asked_for_from_then_on(app) {
        with_password(&app, ADA, RIGHT).await;
        rules(&app, "optional", &["mfa:authenticator_app", "mfa:email"]).await;
        let mut ada = with_first_factor(&app).await;
        ada.submit(&[("p_mfa_factor", "mfa:authenticator_app")]).await;
        assert_eq!(ada.page().heading(), SET_UP_APP);
        let phone = Phone::of(&ada);
        ada.submit(&[("p_confirmation_code", "000000")]).await;
        assert_eq!(ada.page().status, 422);
        assert_eq!(Phone::of(&ada).bytes(), phone.bytes(), "the same key again");
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        assert_eq!(ada.page().heading(), CODES);
        ada.press("I’ve saved them").await;
        app.arrived(&REG, ada).await;
        let mut ada = with_first_factor(&app).await;
        assert_eq!(ada.page().heading(), USE_APP);
        let flow = Flow::of(&ada);
        flow.post(&mut ada, "mfa_decline", &[]).await;
        ada.open(&flow.path()).await;
        assert_eq!(ada.page().heading(), USE_APP);
        assert!(app.mails(ADA).await.iter().any(|mail| mail.html.contains(PROTECTED)));
    }

    async fn of_two_tabs_one_sets_it_up_and_the_other_asks_for_it(app) {
        with_password(&app, ADA, RIGHT).await;
        rules_without_codes(&app, "required", &["mfa:authenticator_app"]).await;
        let (mut first, mut second) = (with_first_factor(&app).await, with_first_factor(&app).await);
        let (one, other) = (Phone::of(&first), Phone::of(&second));
        first.submit(&[("p_confirmation_code", &one.code(&app))]).await;
        app.arrived(&REG, first).await;
        second.submit(&[("p_confirmation_code", &other.code(&app))]).await;
        assert_eq!(second.page().heading(), USE_APP, "{}", second.page().text());
        assert_eq!(count(&app, "mfa.factor_added").await, 1);
    }
}
