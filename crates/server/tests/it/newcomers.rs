//! Nothing about organizations is written before everything was proved (behaviour, section 3: the organization, then the
//! second factor, then the callback; R113).

use serde_json::json;
use testkit::{Browser, REG, SPA, TestApp};

use crate::mfa::{ADA, Phone, RIGHT, SET_UP_APP, USE_APP, enrolled, rules, rules_without_codes, with_first_factor};
use crate::posting::{Flow, count};
use crate::registration::organization;
use crate::steps::register;

const OPEN: &str = "org_0a0a0a0a0a0";
const OTHER: &str = "org_0b0b0b0b0b0";

async fn open_house(app: &TestApp, is_open: bool) {
    let open = json!({ "code": OPEN, "name": "Open house", "is_allow_registrations": is_open });
    app.seed(json!({ "organizations": [open] })).await;
}

/// Ada, who has given her password to a request with these parameters.
async fn asked(app: &TestApp, extra: &[(&str, &str)]) -> Browser {
    let mut ada = app.browser();
    ada.open(&app.authorize_path(&REG, extra)).await;
    ada.submit(&[("p_email", ADA)]).await;
    ada.submit(&[("p_password", RIGHT)]).await;
    ada
}

async fn joined(app: &TestApp) -> usize {
    count(app, "organization.member_added").await
}

async fn set_up(app: &TestApp, browser: &mut Browser) {
    assert_eq!(browser.page().heading(), SET_UP_APP, "{}", browser.page().text());
    let phone = Phone::of(browser);
    browser.submit(&[("p_confirmation_code", &phone.code(app))]).await;
}

testkit::tests! {
    async fn r113_an_open_organization_is_joined_after_the_second_factor(app) {
        let (_, phone, _) = enrolled(&app).await;
        open_house(&app, true).await;
        let before = joined(&app).await;
        let mut ada = asked(&app, &[("org_code", OPEN)]).await;
        assert_eq!(ada.page().heading(), USE_APP);
        assert_eq!(joined(&app).await, before, "a password alone makes nobody a member");
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        let ada = app.arrived(&REG, ada).await;
        assert_eq!(ada.tokens.access()["org_code"], OPEN);
        assert_eq!(joined(&app).await, before + 1);
    }

    async fn an_organization_that_closes_before_the_second_factor_is_not_joined(app) {
        let (_, phone, _) = enrolled(&app).await;
        open_house(&app, true).await;
        let before = joined(&app).await;
        let mut ada = asked(&app, &[("org_code", OPEN)]).await;
        open_house(&app, false).await;
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        assert_eq!(ada.page().heading(), "You don’t have access");
        assert_eq!((joined(&app).await, ada.parameter("code")), (before, None));
    }

    async fn r113_an_organization_is_created_after_the_second_factor(app) {
        let (_, phone, _) = enrolled(&app).await;
        let named = [("is_create_org", "true"), ("org_name", "Acme")];
        let mut ada = asked(&app, &named).await;
        assert_eq!(ada.page().heading(), USE_APP);
        assert_eq!(count(&app, "organization.created").await, 0);
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        let ada = app.arrived(&REG, ada).await;
        assert_eq!(ada.tokens.id()["organizations"][0]["name"], "Acme");
        assert_eq!(count(&app, "organization.created").await, 1);

        // The page that asks for its name comes before, and creates nothing either.
        app.clock.advance(30);
        let mut ada = asked(&app, &named[..1]).await;
        ada.submit(&[("p_org_name", "Second")]).await;
        assert_eq!(ada.page().heading(), USE_APP);
        assert_eq!(count(&app, "organization.created").await, 1);
        app.seed(json!({ "settings": { "is_create_organization_allowed": false } })).await;
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        assert_eq!(ada.page().status, 403, "switched off meanwhile");
        assert_eq!(count(&app, "organization.created").await, 1);
    }

    async fn r113_somebody_new_belongs_nowhere_before_the_second_factor(app) {
        open_house(&app, true).await;
        rules_without_codes(&app, "required", &["mfa:authenticator_app"]).await;
        let mut ada = register(&app, &REG, &[("org_code", OPEN)], ADA).await;
        assert_eq!(ada.page().heading(), SET_UP_APP);
        assert_eq!((count(&app, "user.created").await, joined(&app).await), (1, 0));
        set_up(&app, &mut ada).await;
        let ada = app.arrived(&REG, ada).await;
        assert_eq!((&ada.tokens.access()["org_code"], joined(&app).await), (&json!(OPEN), 1));
        assert_eq!(ada.tokens.id()["org_codes"], json!([OPEN]));
        assert_eq!(count(&app, "user.updated").await, 1, "who keeps a list of members hears of this one");
    }

    async fn who_stops_at_the_second_factor_belongs_where_a_later_sign_in_leads(app) {
        rules_without_codes(&app, "required", &["mfa:authenticator_app"]).await;
        let given_up = register(&app, &REG, &[], ADA).await;
        assert_eq!((given_up.page().heading().as_str(), joined(&app).await), (SET_UP_APP, 0));
        app.clock.advance(60);
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[])).await;
        ada.submit(&[("p_email", ADA)]).await;
        ada.submit(&[("Code", &app.code(ADA).await)]).await;
        set_up(&app, &mut ada).await;
        let tokens = app.arrived(&REG, ada).await.tokens;
        assert!(tokens.access()["org_code"].is_string(), "the default organization: {}", tokens.access());
        assert_eq!(joined(&app).await, 1);
        // Once it is settled it stays so.
        let api = app.management_api().await;
        let (code, user) = (tokens.access()["org_code"].clone(), tokens.access()["sub"].clone());
        let (code, user) = (code.as_str().expect("a code"), user.as_str().expect("an id"));
        api.delete(&format!("/api/v1/organizations/{code}/users/{user}")).await.ok();
        rules(&app, "off", &["mfa:authenticator_app"]).await;
        app.clock.advance(60);
        assert!(app.sign_in(ADA).await.tokens.access().get("org_code").is_none_or(serde_json::Value::is_null));
        assert_eq!(joined(&app).await, 1);
    }

    async fn somebody_new_joins_after_the_offer_of_a_passkey(app) {
        open_house(&app, true).await;
        app.seed(json!({ "settings": { "passkeys": "optional" } })).await;
        let mut ada = register(&app, &REG, &[("org_code", OPEN)], ADA).await;
        assert_eq!((ada.page().heading().as_str(), joined(&app).await), ("Sign in faster next time", 0));
        ada.press("Not now").await;
        assert_eq!(app.arrived(&REG, ada).await.tokens.access()["org_code"], OPEN);
        assert_eq!(joined(&app).await, 1);
    }

    async fn somebody_new_chooses_among_the_organizations_of_their_domain(app) {
        app.seed(json!({ "organizations": [{ "code": OPEN, "name": "Open house" }, { "code": OTHER, "name": "Other" }] })).await;
        for code in [OPEN, OTHER] {
            organization(&app, code, json!({ "auto_join_domains": ["example.test"] })).await;
        }
        let mut ada = register(&app, &REG, &[], ADA).await;
        assert_eq!((ada.page().heading().as_str(), joined(&app).await), ("Choose an organization", 0));
        assert!(ada.page().text().contains("Open house") && ada.page().text().contains("Other"));
        ada.submit(&[("p_org_code", OTHER)]).await;
        let ada = app.arrived(&REG, ada).await;
        assert_eq!(ada.tokens.access()["org_code"], OTHER);
        assert_eq!((ada.tokens.id()["org_codes"].as_array().map(Vec::len), joined(&app).await), (Some(2), 2));
    }

    async fn of_two_tabs_of_somebody_new_one_settles_where_they_belong(app) {
        app.seed(json!({ "settings": { "passkeys": "optional" } })).await;
        let first = register(&app, &REG, &[], ADA).await;
        app.clock.advance(60);
        let mut second = app.browser();
        second.open(&app.authorize_path(&REG, &[])).await;
        second.submit(&[("p_email", ADA)]).await;
        second.submit(&[("Code", &app.code(ADA).await)]).await;
        for mut tab in [first, second] {
            tab.press("Not now").await;
            assert!(app.arrived(&REG, tab).await.tokens.access()["org_code"].is_string());
        }
        assert_eq!(joined(&app).await, 1);
    }

    async fn r058_who_is_suspended_meanwhile_creates_and_joins_nothing(app) {
        open_house(&app, true).await;
        let signed_in = app.sign_up(ADA).await;
        let api = app.management_api().await;
        let user = signed_in.tokens.access()["sub"].as_str().expect("an id").to_owned();
        let before = (count(&app, "organization.created").await, joined(&app).await);
        for (extra, step, field) in [
            ([("is_create_org", "true")], "create-organization", ("p_org_name", "Acme")),
            ([("org_code", OPEN)], "organization", ("p_org_code", OPEN)),
        ] {
            app.clock.advance(60);
            let mut browser = app.sign_in(ADA).await.browser;
            browser.open(&app.authorize_path(&SPA, &extra)).await;
            assert!(browser.page().text().contains("organization"), "{step}: {}", browser.page().text());
            let flow = Flow::of(&browser);
            api.patch(&format!("/api/v1/user?id={user}"), json!({ "is_suspended": true })).await.ok();
            flow.post(&mut browser, step, &[field]).await;
            browser.open(&flow.path()).await;
            assert_eq!(browser.page().heading(), "Sign in", "{step}");
            api.patch(&format!("/api/v1/user?id={user}"), json!({ "is_suspended": false })).await.ok();
        }
        assert_eq!((count(&app, "organization.created").await, joined(&app).await), before);
    }

    async fn who_is_asked_nothing_more_is_a_member_at_once(app) {
        let (_, phone, _) = enrolled(&app).await;
        let mut ada = with_first_factor(&app).await;
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        let mut ada = app.arrived(&REG, ada).await.browser;
        open_house(&app, true).await;
        ada.open(&app.authorize_path(&REG, &[("org_code", OPEN)])).await;
        ada.submit(&[("p_org_code", OPEN)]).await;
        assert_eq!(app.arrived(&REG, ada).await.tokens.access()["org_code"], OPEN);
    }
}
