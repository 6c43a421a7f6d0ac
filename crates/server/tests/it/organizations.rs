//! Which organization a sign-in is for: asked for, chosen, joined or created.

use serde_json::{Value, json};
use testkit::{REG, SPA, TestApp};

use crate::posting::count;

const ADA: &str = "ada@example.test";
const OPEN: &str = "org_0a0a0a0a0a0";
const CLOSED: &str = "org_0b0b0b0b0b0";
const SUSPENDED: &str = "org_0c0c0c0c0c0";

async fn three_organizations(app: &TestApp) {
    app.seed(json!({ "organizations": [
        { "code": OPEN, "name": "Open house", "is_allow_registrations": true },
        { "code": CLOSED, "name": "Closed shop" },
        { "code": SUSPENDED, "name": "Suspended", "is_allow_registrations": true, "is_suspended": true },
    ] }))
    .await;
}

fn organizations_of(id: &Value) -> Vec<&str> {
    let codes = id["org_codes"].as_array().expect("org_codes");
    codes.iter().map(|code| code.as_str().expect("a code")).collect()
}

/// Somebody new, who came with these parameters and has just typed the code.
async fn arriving(app: &TestApp, email: &str, extra: &[(&str, &str)]) -> testkit::Browser {
    let mut browser = app.browser();
    let mut all = vec![("prompt", "create")];
    all.extend(extra);
    browser.open(&app.authorize_path(&REG, &all)).await;
    browser.submit(&[("p_email", email), ("p_first_name", "Ada")]).await;
    if browser.page().status == 200 {
        let code = app.code(email).await;
        browser.submit(&[("Code", &code)]).await;
    }
    browser
}

/// Whether this value is kept as a property of this user or organization.
async fn is_kept(app: &TestApp, subject: &str, value: &str) -> bool {
    let stored = app.stored().await;
    let mut places = stored
        .match_indices(subject)
        .map(|(at, _)| &stored[at + subject.len()..]);
    places.any(|rest| {
        let near: String = rest.chars().take(160).collect();
        near.contains("prop_") && near.contains(value)
    })
}

testkit::tests! {
    async fn a_member_of_several_chooses(app) {
        three_organizations(&app).await;
        let memberships = json!([{ "code": OPEN }, { "code": CLOSED }]);
        app.seed(json!({ "users": [{ "email": ADA, "organizations": memberships }] })).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[])).await;
        ada.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.submit(&[("Code", &code)]).await;
        assert_eq!(ada.page().heading(), "Choose an organization");
        assert!(ada.page().text().contains("Open house") && ada.page().text().contains("Closed shop"));
        ada.submit(&[]).await;
        assert_eq!(ada.page().problems(), ["Choose an organization to continue."]);
        ada.submit(&[("p_org_code", SUSPENDED)]).await;
        assert_eq!(ada.page().status, 422, "only one of the user's own");
        ada.submit(&[("p_org_code", CLOSED)]).await;
        let ada = app.arrived(&REG, ada).await;
        assert_eq!(ada.tokens.access()["org_code"], CLOSED);
        assert_eq!(organizations_of(&ada.tokens.id()).len(), 2);

        let mut browser = ada.browser;
        browser.open(&app.authorize_path(&SPA, &[("org_code", OPEN)])).await;
        assert_eq!(app.arrived(&SPA, browser.clone()).await.tokens.access()["org_code"], OPEN, "switched without a page");
        browser.open(&app.authorize_path(&SPA, &[])).await;
        assert_eq!(browser.page().heading(), "Choose an organization");
        browser.open(&app.authorize_path(&SPA, &[("prompt", "none")])).await;
        assert_eq!(browser.parameter("error").as_deref(), Some("interaction_required"));
    }

    async fn a_new_user_with_the_code_of_an_open_organization_joins_it(app) {
        three_organizations(&app).await;
        let ada = arriving(&app, ADA, &[("org_code", OPEN)]).await;
        let ada = app.arrived(&REG, ada).await;
        assert_eq!(ada.tokens.access()["org_code"], OPEN);
        assert_eq!(organizations_of(&ada.tokens.id()), [OPEN]);
    }

    async fn no_other_organization_lets_strangers_in(app) {
        three_organizations(&app).await;
        let refused = [
            (CLOSED, 403, "New accounts can’t be created here"),
            (SUSPENDED, 403, "This organization is suspended."),
            ("org_0d0d0d0d0d0", 404, "We couldn’t find this organization."),
        ];
        for (code, status, words) in refused {
            let mut ada = app.browser();
            ada.open(&app.authorize_path(&REG, &[("prompt", "create"), ("org_code", code)])).await;
            assert_eq!(ada.page().status, status, "{code}");
            assert!(ada.page().text().contains(words), "{code}: {}", ada.page().text());
        }
        assert!(app.mails(ADA).await.is_empty());
        assert_eq!(count(&app, "user.created").await, 0);
    }

    async fn somebody_known_enters_only_where_they_may(app) {
        three_organizations(&app).await;
        app.sign_up(ADA).await;
        for (code, status) in [(CLOSED, 403), (SUSPENDED, 403), ("org_0d0d0d0d0d0", 404)] {
            let mut ada = app.browser();
            ada.open(&app.authorize_path(&REG, &[("org_code", code)])).await;
            ada.submit(&[("p_email", ADA)]).await;
            let otp = app.code(ADA).await;
            ada.submit(&[("Code", &otp)]).await;
            assert_eq!(ada.page().status, status, "{code}: {}", ada.page().text());
            assert_eq!(ada.cookie("/", "__Host-doorstep_session"), None, "{code}");
        }
        let own = app.sign_in(ADA).await.tokens.id();
        assert_eq!(organizations_of(&own).len(), 1, "{own}");
    }

    async fn r075_a_link_makes_nobody_signed_in_a_member(app) {
        three_organizations(&app).await;
        let mut ada = app.sign_up(ADA).await.browser;
        let joins = count(&app, "organization.member_added").await;
        ada.open_from_elsewhere(&app.authorize_path(&REG, &[("org_code", OPEN)])).await;
        assert_eq!(ada.page().heading(), "Join Open house?");
        assert!(ada.page().text().contains("You aren’t a member of this organization yet."), "{}", ada.page().text());
        assert!(ada.page().text().contains("Your organizations"), "{}", ada.page().text());
        let mut elsewhere = ada.clone();
        elsewhere.press("D Default Organization").await;
        let own = app.arrived(&REG, elsewhere).await.tokens;
        assert_eq!(own.access()["org_name"], "Default Organization", "one of the own, without joining");
        assert_eq!(count(&app, "organization.member_added").await, joins);
        ada.open_from_elsewhere(&app.authorize_path(&REG, &[("org_code", OPEN)])).await;
        ada.press("Join Open house").await;
        let ada = app.arrived(&REG, ada).await;
        assert_eq!(ada.tokens.access()["org_code"], OPEN);
        assert_eq!(organizations_of(&ada.tokens.id()).len(), 2);
        assert_eq!(count(&app, "organization.member_added").await, joins + 1);
    }

    async fn a_new_user_creates_an_organization_by_name(app) {
        let extra = [("is_create_org", "true"), ("org_name", "Acme & Söhne")];
        let ada = app.arrived(&REG, arriving(&app, ADA, &extra).await).await;
        let (access, id) = (ada.tokens.access(), ada.tokens.id());
        assert_eq!(organizations_of(&id), [access["org_code"].as_str().expect("an organization")]);
        assert_eq!(id["organizations"][0]["name"], "Acme & Söhne");
        assert_eq!(count(&app, "organization.created").await, 1);
    }

    async fn a_new_user_is_asked_for_the_name_of_the_organization(app) {
        let mut ada = arriving(&app, ADA, &[("is_create_org", "true")]).await;
        assert_eq!(ada.page().heading(), "Name your organization");
        ada.submit(&[("Organization name", "  ")]).await;
        assert_eq!(ada.page().problems(), ["Enter a name for your organization."]);
        ada.submit(&[("Organization name", &"x".repeat(129))]).await;
        assert_eq!(ada.page().status, 422);
        assert_eq!(count(&app, "organization.created").await, 0);
        ada.submit(&[("Organization name", "Acme")]).await;
        assert_eq!(app.arrived(&REG, ada).await.tokens.id()["organizations"][0]["name"], "Acme");
    }

    async fn r075_a_link_creates_no_organization_for_somebody_signed_in(app) {
        let mut ada = app.sign_up(ADA).await.browser;
        let link = app.authorize_path(&SPA, &[("is_create_org", "true"), ("org_name", "Acme")]);
        for _ in 0..2 {
            ada.open_from_elsewhere(&link).await;
            assert_eq!(ada.page().heading(), "Name your organization");
            assert_eq!(ada.page().field("p_org_name").as_deref(), Some("Acme"));
        }
        assert_eq!(count(&app, "organization.created").await, 0);
        ada.submit(&[]).await;
        let ada = app.arrived(&SPA, ada).await;
        assert_eq!(organizations_of(&ada.tokens.id()).len(), 2);
        assert_eq!(count(&app, "organization.created").await, 1);
    }

    async fn creating_organizations_may_be_switched_off(app) {
        app.seed(json!({ "settings": { "is_create_organization_allowed": false } })).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create"), ("is_create_org", "true"), ("org_name", "Acme")])).await;
        assert_eq!(ada.page().status, 403);
        assert!(ada.page().text().contains("New organizations can’t be created here."));
        assert_eq!(count(&app, "organization.created").await, 0);
    }

    async fn marketing_tags_are_kept_with_what_they_brought(app) {
        let extra = [("utm_source", "spring-fair"), ("gclid", "Cj0KC-1"), ("utm_unheard_of", "nothing")];
        let ada = arriving(&app, ADA, &extra).await;
        let ada = app.arrived(&REG, ada).await.tokens.id();
        let user = ada["sub"].as_str().expect("a user");
        assert!(is_kept(&app, user, "spring-fair").await);
        assert!(is_kept(&app, user, "Cj0KC-1").await);
        assert!(!is_kept(&app, user, "nothing").await);

        let extra = [("is_create_org", "true"), ("org_name", "Acme"), ("utm_campaign", "autumn-fair")];
        let bob = arriving(&app, "bob@example.test", &extra).await;
        let bob = app.arrived(&REG, bob).await.tokens.access();
        assert!(is_kept(&app, bob["org_code"].as_str().expect("an organization"), "autumn-fair").await);

        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("utm_source", "later-fair")])).await;
        ada.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.submit(&[("Code", &code)]).await;
        app.arrived(&REG, ada).await;
        assert!(!is_kept(&app, user, "later-fair").await, "kept at creation only");
    }
}
