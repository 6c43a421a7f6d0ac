//! Beginning anew: as somebody else behind the first proof, or where a sign-in is over (behaviour, section 3; R12 to R14).

use serde_json::json;
use testkit::{Browser, REG, TestApp};

use crate::given::reg;
use crate::mfa::{RIGHT, SET_UP_APP, USE_APP, enrolled, with_first_factor};
use crate::posting::{Flow, OURS, form, page};
use crate::registration::environment;

const ADA: &str = "ada@example.test";
const BOB: &str = "bob@example.test";
const SHUT: &str = "org_0a0a0a0a0a0";
const ANOTHER: &str = "Use another account";

async fn opened(app: &TestApp, extra: &[(&str, &str)]) -> Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, extra)).await;
    browser
}

testkit::tests! {
    async fn pages_of_second_factors_say_whose_sign_in_it_is_and_let_others_sign_in(app) {
        let (_, _, _) = enrolled(&app).await;
        let mut ada = with_first_factor(&app).await;
        assert_eq!(ada.page().heading(), USE_APP);
        assert!(ada.page().text().contains("Account: ada@example.test"), "{}", ada.page().text());
        ada.press("Try another way").await;
        assert!(ada.page().text().contains("Account: ada@example.test"), "{}", ada.page().text());
        ada.submit(&[("p_mfa_factor", "mfa:recovery_code")]).await;
        assert!(ada.page().text().contains("Account: ada@example.test"), "{}", ada.page().text());
        ada.press(ANOTHER).await;
        assert_eq!(ada.page().heading(), "Sign in");
        assert!(!ada.page().html.contains(ADA), "nothing stays of who it was: {}", ada.page().html);
    }

    async fn r014_nothing_counts_that_was_proved_before_somebody_else_began(app) {
        crate::posting::with_password(&app, ADA, RIGHT).await;
        crate::mfa::rules(&app, "required", &["mfa:authenticator_app"]).await;
        let mut ada = with_first_factor(&app).await;
        assert_eq!(ada.page().heading(), SET_UP_APP);
        assert!(ada.page().text().contains("Account: ada@example.test"), "{}", ada.page().text());
        let phone = crate::mfa::Phone::of(&ada);
        let flow = Flow::of(&ada);
        ada.press(ANOTHER).await;
        assert_eq!(ada.page().heading(), "Sign in");
        // The step that was left takes nothing any more.
        let answer = flow.post(&mut ada, "mfa_authenticator_app", &[("p_confirmation_code", &phone.code(&app))]).await;
        assert_eq!(answer.location(), Some(flow.path().as_str()), "{}", answer.text());
        ada.open(&flow.path()).await;
        assert_eq!(ada.page().heading(), "Sign in");
        // Without the form's token it is nobody's wish (R75).
        let forged = Flow { csrf: "0".repeat(43), ..flow };
        assert_eq!(forged.post(&mut ada, "another-account", &[]).await.status, 403);
    }

    async fn who_is_no_member_is_told_as_whom_and_signs_in_as_somebody_else(app) {
        app.seed(json!({ "organizations": [{ "code": SHUT, "name": "Shut" }],
            "users": [{ "email": ADA }, { "email": BOB, "organizations": [{ "code": SHUT }] }] })).await;
        let mut ada = app.sign_in(ADA).await.browser;
        ada.open(&app.authorize_path(&REG, &[("org_code", SHUT)])).await;
        assert_eq!((ada.page().status, ada.page().heading()), (403, "You don’t have access".to_owned()));
        assert!(ada.page().text().contains(ADA), "{}", ada.page().text());
        ada.press(ANOTHER).await;
        assert_eq!(ada.page().heading(), "Sign in");
        ada.submit(&[("p_email", BOB)]).await;
        let code = app.code(BOB).await;
        ada.submit(&[("p_confirmation_code", &code)]).await;
        let tokens = app.arrived(&REG, ada).await.tokens;
        assert_eq!((&tokens.id()["email"], &tokens.access()["org_code"]), (&json!(BOB), &json!(SHUT)));
    }

    async fn a_required_passkey_page_lets_others_sign_in(app) {
        environment(&app, json!({ "passkeys": "mandatory" })).await;
        app.seed(json!({ "users": [{ "email": ADA }] })).await;
        let mut ada = opened(&app, &[]).await;
        ada.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(ada.page().heading(), "Create a passkey", "{}", ada.page().text());
        ada.press(ANOTHER).await;
        assert_eq!(ada.page().heading(), "Sign in");
    }

    async fn a_sign_in_that_is_over_begins_again_where_the_application_names_no_way(app) {
        app.seed(reg(&json!({}))).await;
        app.seed(json!({ "users": [{ "email": ADA }] })).await;
        let mut ada = opened(&app, &[]).await;
        let flow = Flow::of(&ada);
        app.clock.advance(3_601);
        ada.open(&flow.path()).await;
        assert_eq!(ada.page().status, 410);
        // Nobody else begins it.
        let mut eve = opened(&app, &[]).await;
        let answer = eve.fetch(form(&format!("{}/again", flow.path()), &[("csrf", &flow.csrf)], &OURS)).await;
        assert_eq!(answer.status, 403, "{}", answer.text());
        ada.press("Sign in again").await;
        assert_eq!((ada.page().status, ada.page().heading()), (200, "Sign in".to_owned()), "{}", ada.page().text());
        assert_ne!(ada.address().path(), flow.path());
        ada.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(ada.parameter("state").as_deref(), Some("state-of-the-test"), "the same request");
        app.arrived(&REG, ada).await;
    }

    async fn a_form_that_was_open_too_long_leads_to_its_page(app) {
        let mut ada = opened(&app, &[]).await;
        let flow = Flow::of(&ada);
        let stale = form(&format!("{}/login", flow.path()), &[("csrf", "made up")], &OURS);
        let shown = page(&ada.fetch(stale).await);
        assert!(shown.html.contains("#e5003"), "{}", shown.html);
        let links = testkit::html::links(&shown.html);
        assert!(links.contains(&("Continue".to_owned(), flow.path())), "{links:?}");
        ada.open(&flow.path()).await;
        assert_eq!(ada.page().heading(), "Sign in");
        // To somebody else it leads nowhere.
        let mut eve = app.browser();
        let stale = form(&format!("{}/login", flow.path()), &[("csrf", &flow.csrf)], &OURS);
        let shown = page(&eve.fetch(stale).await);
        assert!(!shown.html.contains(&flow.path()), "{}", shown.html);
    }
}
