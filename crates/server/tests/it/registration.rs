//! What newcomers agree to, who may come, and where they belong then (behaviour, sections 3 and 5; R93).

use serde_json::{Value, json};
use testkit::{Browser, REG, TestApp};

const ADA: &str = "ada@acme.test";
const ACME: &str = "org_0a0a0a0a0a0";
const OTHER: &str = "org_0b0b0b0b0b0";

async fn set(app: &TestApp, path: &str, settings: Value) {
    app.management_api().await.patch(path, settings).await.ok();
}

pub(crate) async fn environment(app: &TestApp, settings: Value) {
    set(app, "/api/v1/environment/settings", settings).await;
}

pub(crate) async fn organization(app: &TestApp, code: &str, settings: Value) {
    set(app, &format!("/api/v1/organizations/{code}/settings"), settings).await;
}

/// Somebody at the registration page.
async fn registering(app: &TestApp, extra: &[(&str, &str)]) -> Browser {
    let mut browser = app.browser();
    let all: Vec<_> = [("prompt", "create")].iter().chain(extra).copied().collect();
    browser.open(&app.authorize_path(&REG, &all)).await;
    browser
}

/// Somebody new, with this address, who types the code; where they arrive, and with which tokens.
async fn arriving(app: &TestApp, email: &str, extra: &[(&str, &str)]) -> testkit::SignedIn {
    let mut browser = registering(app, extra).await;
    browser.submit(&[("p_email", email)]).await;
    let code = app.code(email).await;
    browser.submit(&[("p_confirmation_code", &code)]).await;
    app.arrived(&REG, browser).await
}

fn organizations_of(signed_in: &testkit::SignedIn) -> Vec<String> {
    let id = signed_in.tokens.id();
    let codes = id["org_codes"].as_array().cloned().unwrap_or_default();
    codes
        .iter()
        .map(|code| code.as_str().expect("a code").to_owned())
        .collect()
}

async fn two_organizations(app: &TestApp) {
    app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }, { "code": OTHER, "name": "Other" }] }))
        .await;
}

testkit::tests! {
    async fn terms_must_be_accepted_where_the_business_says_so(app) {
        let api = app.management_api().await;
        let terms = json!({ "is_click_wrap": true, "terms_url": "https://acme.test/terms", "privacy_url": "https://acme.test/privacy" });
        assert_eq!(api.patch("/api/v1/business", terms).await.status, 201);
        let mut browser = registering(&app, &[]).await;
        assert!(browser.page().html.contains("https://acme.test/terms"));
        browser.submit(&[("p_email", ADA)]).await;
        assert_eq!(browser.page().status, 422);
        assert!(browser.page().problems().iter().any(|one| one.contains("Accept the terms")), "{:?}", browser.page().problems());
        browser.submit(&[("p_email", ADA), ("p_has_clickwrap_accepted", "true")]).await;
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        app.arrived(&REG, browser).await;
        assert_eq!(api.announced("user.terms").await, ["user.terms_accepted"]);
    }

    async fn who_comes_past_the_registration_page_accepts_the_terms_before_the_account_is_made(app) {
        let api = app.management_api().await;
        let mut browser = registering(&app, &[]).await;
        browser.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        assert_eq!(api.patch("/api/v1/business", json!({ "is_click_wrap": true })).await.status, 201);
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(browser.page().heading(), "One more thing");
        assert!(api.get("/api/v1/users").await.ok()["users"].as_array().is_none_or(Vec::is_empty), "no account yet");
        browser.submit(&[]).await;
        assert_eq!(browser.page().status, 422, "not ticked");
        browser.submit(&[("p_has_clickwrap_accepted", "true")]).await;
        let ada = app.arrived(&REG, browser).await;
        assert_eq!(ada.tokens.id()["email"], ADA);
        assert_eq!(api.announced("user.terms").await, ["user.terms_accepted"]);
    }

    async fn news_are_asked_for_where_the_application_says_so_and_kept(app) {
        set(&app, &format!("/api/v1/applications/{}/settings", REG.id), json!({ "has_marketing_consent": true })).await;
        for (email, ticked, kept) in [("yes@acme.test", &[("p_is_marketing_opt_in", "true")][..], "true"), ("no@acme.test", &[][..], "false")] {
            let mut browser = registering(&app, &[]).await;
            let fields: Vec<_> = [("p_email", email)].iter().chain(ticked).copied().collect();
            browser.submit(&fields).await;
            let code = app.code(email).await;
            browser.submit(&[("p_confirmation_code", &code)]).await;
            let access = app.arrived(&REG, browser).await.tokens.access();
            assert_eq!(access["user_properties"]["kp_usr_is_marketing_opt_in"]["v"], kept, "{access}");
        }
    }

    async fn r093_only_allowed_domains_create_accounts_on_every_path(app) {
        environment(&app, json!({ "allowed_domains": ["acme.test"] })).await;
        let mut browser = registering(&app, &[]).await;
        browser.submit(&[("p_email", "eve@evil.test")]).await;
        assert_eq!(browser.page().status, 422);
        assert!(browser.page().problems().iter().any(|one| one.contains("domain")), "{:?}", browser.page().problems());
        for stranger in ["eve@notacme.test", "eve@acme.test.evil.test", "eve@sub.acme.test"] {
            browser.submit(&[("p_email", stranger)]).await;
            assert_eq!(browser.page().status, 422, "{stranger}");
        }
        // By the page that offers an account to somebody unknown.
        let mut unknown = app.browser();
        unknown.open(&app.authorize_path(&REG, &[])).await;
        unknown.submit(&[("p_email", "eve@evil.test")]).await;
        unknown.submit(&[]).await;
        assert_eq!(unknown.page().status, 422);
        // The list may become shorter between form and proof.
        let mut early = registering(&app, &[]).await;
        early.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        environment(&app, json!({ "allowed_domains": ["elsewhere.test"] })).await;
        early.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!((early.page().status, early.page().heading().as_str()), (403, "Registration is closed"));
        environment(&app, json!({ "allowed_domains": ["acme.test"] })).await;
        assert_eq!(arriving(&app, ADA, &[]).await.tokens.id()["email"], ADA);
        let users = app.management_api().await.get("/api/v1/users").await.ok();
        assert_eq!(users["users"].as_array().map(Vec::len), Some(1), "nobody else: {users}");
    }

    async fn a_domain_brings_newcomers_into_its_organizations(app) {
        two_organizations(&app).await;
        organization(&app, ACME, json!({ "auto_join_domains": ["acme.test"] })).await;
        let ada = arriving(&app, ADA, &[]).await;
        assert_eq!(organizations_of(&ada), [ACME]);
        assert_eq!(ada.tokens.access()["org_code"], ACME);
        let bob = arriving(&app, "bob@elsewhere.test", &[]).await;
        assert!(!organizations_of(&bob).contains(&ACME.to_owned()), "{:?}", organizations_of(&bob));
        organization(&app, ACME, json!({ "auto_join_domains": [] })).await;
        assert!(!organizations_of(&arriving(&app, "cleo@acme.test", &[]).await).contains(&ACME.to_owned()));
    }

    async fn a_closed_organization_takes_those_of_its_domains_and_an_open_one_only_those_it_allows(app) {
        two_organizations(&app).await;
        organization(&app, ACME, json!({ "auto_join_domains": ["acme.test"] })).await;
        let ada = arriving(&app, ADA, &[("org_code", ACME)]).await;
        assert_eq!(ada.tokens.access()["org_code"], ACME, "closed, but expects the domain");
        let mut eve = registering(&app, &[("org_code", ACME)]).await;
        eve.submit(&[("p_email", "eve@evil.test")]).await;
        assert_eq!(eve.page().heading(), "You don’t have access");

        app.seed(json!({ "organizations": [{ "code": OTHER, "name": "Other", "is_allow_registrations": true }] })).await;
        organization(&app, OTHER, json!({ "allowed_domains": ["other.test"] })).await;
        let mut eve = registering(&app, &[("org_code", OTHER)]).await;
        eve.submit(&[("p_email", "eve@evil.test")]).await;
        assert_eq!(eve.page().status, 422);
        assert_eq!(arriving(&app, "olaf@other.test", &[("org_code", OTHER)]).await.tokens.access()["org_code"], OTHER);
        // Somebody who has an account already is held to the same.
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("org_code", OTHER)])).await;
        ada.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(ada.page().heading(), "You don’t have access");
        assert!(ada.page().text().contains("Only addresses of certain domains are let in here."), "{}", ada.page().text());
        assert!(ada.page().text().contains("Use another account"), "{}", ada.page().text());
        // So does who is signed in already, and may ask for access where that may be.
        environment(&app, json!({ "is_access_request_allowed": true })).await;
        let mut ada = app.sign_in(ADA).await.browser;
        ada.open(&app.authorize_path(&REG, &[("org_code", OTHER)])).await;
        assert!(ada.page().text().contains("Only addresses of certain domains are let in here."), "{}", ada.page().text());
        ada.follow("Request access").await;
        ada.submit(&[]).await;
        assert_eq!(ada.page().heading(), "We have your request");
    }

    async fn newcomers_get_the_roles_that_their_organization_gives(app) {
        app.seed(json!({
            "roles": [{ "key": "everybody", "name": "Everybody", "is_default_role": true }, { "key": "guest", "name": "Guest" }],
            "organizations": [{ "code": ACME, "name": "Acme" }],
        })).await;
        organization(&app, ACME, json!({ "auto_join_domains": ["acme.test"], "default_roles": ["guest"] })).await;
        let roles = |access: Value| access["roles"].as_array().expect("roles").iter().map(|one| one["key"].clone()).collect::<Vec<_>>();
        assert_eq!(roles(arriving(&app, ADA, &[]).await.tokens.access()), ["guest"]);
        organization(&app, ACME, json!({ "default_roles": null })).await;
        assert_eq!(roles(arriving(&app, "bob@acme.test", &[]).await.tokens.access()), ["everybody"]);
    }

    async fn the_default_organization_is_joined_unless_the_environment_says_otherwise(app) {
        assert_eq!(organizations_of(&arriving(&app, ADA, &[]).await).len(), 1);
        environment(&app, json!({ "is_default_organization_joined": false })).await;
        let bob = arriving(&app, "bob@acme.test", &[]).await;
        assert_eq!((organizations_of(&bob).len(), &bob.tokens.access()["org_code"]), (0, &Value::Null));
    }

    async fn members_are_let_in_by_a_registration_link_where_nobody_new_is(app) {
        two_organizations(&app).await;
        app.seed(json!({ "users": [{ "email": ADA, "organizations": [{ "code": ACME }] }] })).await;
        environment(&app, json!({ "is_self_sign_up_allowed": false, "is_enumeration_protected": true })).await;
        for extra in [&[][..], &[("org_code", ACME)]] {
            app.clock.advance(60);
            let mut ada = registering(&app, extra).await;
            ada.follow("Sign in").await;
            ada.submit(&[("p_email", ADA)]).await;
            let code = app.code(ADA).await;
            ada.submit(&[("p_confirmation_code", &code)]).await;
            assert_eq!(app.arrived(&REG, ada).await.tokens.access()["org_code"], ACME);
        }
        // Somebody new sees the same pages, and gets no code.
        let (mut known, mut unknown) = (registering(&app, &[]).await, registering(&app, &[]).await);
        assert_eq!((known.page().status, known.page().heading()), (unknown.page().status, unknown.page().heading()));
        app.clock.advance(60);
        for (browser, email) in [(&mut known, ADA), (&mut unknown, "eve@acme.test")] {
            browser.follow("Sign in").await;
            browser.submit(&[("p_email", email)]).await;
        }
        assert_eq!(known.page().heading(), unknown.page().heading());
        assert!(app.mails("eve@acme.test").await.iter().all(|mail| mail.code.is_none()));
    }
}
