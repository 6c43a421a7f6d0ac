//! Where nobody new gets in: told before anything is asked, the same to everybody, with the way to sign in (R90, R93).

use serde_json::json;
use testkit::{Browser, REG, TestApp};

use crate::posting::Flow;
use crate::registration::{environment, organization};

const ADA: &str = "ada@acme.test";
const SHUT: &str = "org_0a0a0a0a0a0";
const OPEN: &str = "org_0b0b0b0b0b0";

async fn opened(app: &TestApp, extra: &[(&str, &str)]) -> Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, extra)).await;
    browser
}

/// Fails unless the page says that registration is closed, asks for nothing, and leads to sign-in.
async fn says_so(browser: &mut Browser, why: &str) {
    let page = browser.page();
    assert_eq!(
        (page.status, page.heading()),
        (403, "Registration is closed".to_owned()),
        "{why}: {}",
        page.text()
    );
    assert!(
        page.text().contains("New accounts can’t be created here") && page.html.contains("#e5010"),
        "{why}"
    );
    assert_eq!(
        (page.field("p_email"), page.forms().len()),
        (None, 0),
        "{why}: nothing is asked"
    );
    browser.follow("Sign in").await;
    assert_eq!(
        (browser.page().status, browser.page().heading()),
        (200, "Sign in".to_owned()),
        "{why}"
    );
}

testkit::tests! {
    async fn r090_closed_registration_is_told_before_anything_is_asked(app) {
        app.seed(json!({ "organizations": [{ "code": SHUT, "name": "Shut" }, { "code": OPEN, "name": "Open", "is_allow_registrations": true }],
            "users": [{ "email": ADA, "organizations": [{ "code": SHUT }] }] })).await;
        for is_protected in [true, false] {
            environment(&app, json!({ "is_enumeration_protected": is_protected, "is_self_sign_up_allowed": false })).await;
            says_so(&mut opened(&app, &[("prompt", "create")]).await, "the environment").await;
            says_so(&mut opened(&app, &[("prompt", "create"), ("org_code", OPEN)]).await, "the environment, not the organization").await;
            environment(&app, json!({ "is_self_sign_up_allowed": true })).await;
            says_so(&mut opened(&app, &[("prompt", "create"), ("org_code", SHUT)]).await, "the organization").await;
            assert_eq!(opened(&app, &[("prompt", "create"), ("org_code", OPEN)]).await.page().status, 200, "it takes everybody");
            let login = opened(&app, &[("org_code", SHUT)]).await;
            assert!(!login.page().text().contains("Create one"), "no link to it: {}", login.page().text());
        }
        assert!(app.mails(ADA).await.is_empty());
        // Whoever belongs there signs in.
        let mut ada = opened(&app, &[("prompt", "create"), ("org_code", SHUT)]).await;
        ada.follow("Sign in").await;
        ada.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(app.arrived(&REG, ada).await.tokens.access()["org_code"], SHUT);
    }

    async fn an_organization_that_takes_people_of_its_domains_asks_for_the_address(app) {
        app.seed(json!({ "organizations": [{ "code": SHUT, "name": "Shut" }] })).await;
        organization(&app, SHUT, json!({ "auto_join_domains": ["acme.test"] })).await;
        let mut ada = opened(&app, &[("prompt", "create"), ("org_code", SHUT)]).await;
        ada.submit(&[("p_email", ADA)]).await;
        assert_eq!(ada.page().heading(), "Confirm your email");
    }

    async fn r093_a_form_that_stood_open_when_registration_was_closed_creates_nothing(app) {
        let mut ada = opened(&app, &[("prompt", "create")]).await;
        environment(&app, json!({ "is_self_sign_up_allowed": false, "is_enumeration_protected": true })).await;
        ada.submit(&[("p_email", ADA)]).await;
        assert!(app.mails(ADA).await.is_empty());
        says_so(&mut ada, "closed meanwhile").await;
    }

    async fn where_access_may_be_asked_for_the_page_leads_there(app) {
        environment(&app, json!({ "is_self_sign_up_allowed": false, "is_access_request_allowed": true })).await;
        let mut eve = opened(&app, &[("prompt", "create")]).await;
        assert_eq!(eve.page().heading(), "Registration is closed");
        eve.follow("Request access").await;
        assert_eq!(eve.page().heading(), "Request access");
    }

    async fn that_no_organizations_are_created_is_told_before_an_account_is_made(app) {
        environment(&app, json!({ "is_create_organization_allowed": false })).await;
        for extra in [&[("prompt", "create"), ("is_create_org", "true")][..], &[("is_create_org", "true"), ("org_name", "Acme")]] {
            let browser = opened(&app, extra).await;
            let page = browser.page();
            assert_eq!((page.status, page.heading()), (403, "No new organizations".to_owned()), "{}", page.text());
            assert!(page.html.contains("#e5023") && page.field("p_email").is_none());
        }
    }

    async fn what_stands_in_the_field_for_an_address_is_no_user_name(app) {
        app.use_connections(&["email:otp", "username:password"]).await;
        let mut ada = opened(&app, &[("prompt", "create")]).await;
        assert_eq!(ada.page().field("p_email").as_deref(), Some(""), "{}", ada.page().text());
        for typed in ["ada.example.test", "ada"] {
            ada.submit(&[("p_email", typed)]).await;
            assert_eq!(ada.page().status, 422);
            assert_eq!(ada.page().problems(), ["Enter an email address like name@example.com."]);
            assert_eq!((ada.page().field("p_email").as_deref(), ada.page().field("p_username")), (Some(typed), None), "the field stays");
        }
        // Where one field takes both, it is still either.
        let mut bob = opened(&app, &[]).await;
        bob.submit(&[("p_email", "bob")]).await;
        assert_eq!(bob.page().problems(), Vec::<String>::new(), "{}", bob.page().text());
    }

    async fn accepted_terms_stay_to_be_seen_and_taken_back(app) {
        let api = app.management_api().await;
        assert_eq!(api.patch("/api/v1/business", json!({ "is_click_wrap": true })).await.status, 201);
        let ticked = |browser: &Browser| browser.page().field("p_has_clickwrap_accepted").is_some();
        let mut ada = opened(&app, &[("prompt", "create")]).await;
        assert!(!ticked(&ada));
        ada.submit(&[("p_email", "ada"), ("p_has_clickwrap_accepted", "true")]).await;
        assert_eq!(ada.page().status, 422);
        assert!(ticked(&ada), "as it was: {}", ada.page().html);
        let flow = Flow::of(&ada);
        let answer = flow.post(&mut ada, "register", &[("p_email", ADA)]).await;
        assert_eq!(answer.status, 422, "taken back");
        assert!(answer.text().contains("Accept the terms"), "{}", answer.text());
        assert!(app.mails(ADA).await.is_empty());
    }
}
