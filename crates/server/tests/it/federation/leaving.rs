//! Before a provider is asked: buttons, domains, and `connection_id`.

use serde_json::json;
use testkit::{REG, TestApp};

use super::{ACME, company, environment, keys, keys_and, starting};

/// The words on the buttons of a page that lead to others.
fn buttons(page: &testkit::Page) -> Vec<String> {
    let forms = page.forms();
    let own = forms.iter().filter(|form| form.action.ends_with("/connection"));
    own.flat_map(|form| form.buttons.clone()).collect()
}

fn host(browser: &testkit::Browser) -> String {
    browser.address().host_str().unwrap_or_default().to_owned()
}

async fn sso_button(app: &TestApp) {
    let path = format!("/api/v1/applications/{}/settings", REG.id);
    let settings = json!({ "has_sign_in_with_sso_button": true });
    app.management_api().await.patch(&path, settings).await.ok();
}

testkit::tests! {
    async fn buttons_stand_in_their_order_on_both_pages(app) {
        app.connect("oauth2:azure_ad", "Acme", company(&[], json!({}))).await;
        app.connect("oauth2:github", "GitHub", keys()).await;
        app.connect("oauth2:google", "Google", keys()).await;
        app.connect("oauth2:slack", "Slack without credentials", json!({ "client_id": "an-id" })).await;
        let wanted = ["Continue with Google", "Continue with GitHub", "Continue with Acme"];
        let (mut browser, _) = starting(&app, &[]).await;
        assert_eq!(buttons(browser.page()), wanted);
        assert!(browser.page().field("p_email").is_some(), "the field is there as before");
        browser.follow("Create one").await;
        assert_eq!(buttons(browser.page()), wanted);
        let mut elsewhere = app.browser();
        elsewhere.open(&app.authorize_path(&testkit::OTHER_SPA, &[])).await;
        assert!(buttons(elsewhere.page()).is_empty(), "an application that does not use them");
    }

    async fn a_button_is_hidden_where_domains_lead_to_it_unless_it_is_forced(app) {
        app.connect("oauth2:azure_ad", "Hidden", company(&["hidden.test"], json!({}))).await;
        app.connect("oauth2:azure_ad", "Forced", company(&["forced.test"], json!({ "is_force_show_sso_button": true }))).await;
        let (browser, _) = starting(&app, &[]).await;
        assert_eq!(buttons(browser.page()), ["Continue with Forced"]);
    }

    async fn a_connection_of_an_organization_has_its_button_there(app) {
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        app.connect_of("oauth2:azure_ad", "Acme", company(&[], json!({})), Some(ACME)).await;
        let (browser, _) = starting(&app, &[]).await;
        assert!(buttons(browser.page()).is_empty());
        let (browser, _) = starting(&app, &[("org_code", ACME)]).await;
        assert_eq!(buttons(browser.page()), ["Continue with Acme"]);
    }

    async fn a_button_leads_to_the_provider_with_what_the_application_asked_for(app) {
        app.connect("oauth2:google", "Google", keys()).await;
        let (mut browser, flow) = starting(&app, &[("login_hint", "ada@example.test")]).await;
        browser.press("Continue with Google").await;
        assert_eq!(host(&browser), "accounts.google.com");
        assert_eq!(browser.parameter("login_hint").as_deref(), Some("ada@example.test"));
        assert!(browser.parameter("state").is_some_and(|state| state.len() >= 43));
        browser.open(&format!("{}/sign-in/{flow}", app.issuer())).await;
        assert_eq!(browser.page().heading(), "Sign in", "whoever comes back without an answer is where they were");
    }

    async fn connection_id_starts_at_the_provider_with_and_without_a_hint(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        for extra in [vec![], vec![("login_hint", "ada@example.test")], vec![("prompt", "create")], vec![("prompt", "login")]] {
            let mut browser = app.browser();
            let all: Vec<_> = [("connection_id", google.as_str())].iter().chain(&extra).copied().collect();
            browser.open(&app.authorize_path(&REG, &all)).await;
            assert_eq!(host(&browser), "accounts.google.com", "{extra:?}");
        }
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("connection_id", "conn_nobody")])).await;
        assert_eq!(browser.page().heading(), "Sign in", "what there is not is passed over");
        let mut silent = app.browser();
        silent.open(&app.authorize_path(&REG, &[("connection_id", &google), ("prompt", "none")])).await;
        assert_eq!(silent.parameter("error").as_deref(), Some("login_required"));
    }

    async fn a_connection_without_credentials_says_so_on_a_page_with_a_way_back(app) {
        let slack = app.connect("oauth2:slack", "Slack", json!({ "client_id": "an-id" })).await;
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("connection_id", &slack)])).await;
        assert_eq!(browser.page().status, 400);
        assert!(browser.page().html.contains("<code>5100</code>"), "{}", browser.page().text());
        assert!(browser.page().text().contains("isn’t ready to use yet"), "{}", browser.page().text());
        let back = testkit::html::links(&browser.page().html);
        let (_, back) = back.iter().find(|(_, address)| address.starts_with("/sign-in/")).expect("a way back").clone();
        browser.open(&back).await;
        assert_eq!(browser.page().heading(), "Sign in");
    }

    async fn an_address_of_a_company_leads_to_its_provider_at_once(app) {
        app.connect("oauth2:azure_ad", "Acme", company(&["@Acme.test"], json!({}))).await;
        for discreet in [false, true] {
            environment(&app, json!({ "is_enumeration_protected": discreet })).await;
            for prompt in ["", "create"] {
                let (mut browser, _) = starting(&app, &[("prompt", prompt)]).await;
                browser.submit(&[("p_email", "Somebody@ACME.test")]).await;
                assert_eq!(host(&browser), "login.microsoftonline.com", "{prompt} {discreet}");
                let (mut browser, _) = starting(&app, &[("prompt", prompt)]).await;
                browser.submit(&[("p_email", "somebody@sub.acme.test")]).await;
                assert_eq!(host(&browser), "id.example.test", "another domain");
            }
        }
        assert!(app.mails("somebody@acme.test").await.is_empty(), "no code");
        let mut hinted = app.browser();
        let otp = app.management_api().await.get("/api/v1/connections").await.ok();
        let otp = otp["connections"].as_array().expect("connections").iter().find(|one| one["strategy"] == "email:otp").expect("one")["id"].clone();
        let otp = otp.as_str().expect("an id");
        hinted.open(&app.authorize_path(&REG, &[("connection_id", otp), ("login_hint", "ada@acme.test")])).await;
        assert_eq!(host(&hinted), "login.microsoftonline.com", "also by a hint");
    }

    async fn the_sso_button_asks_for_the_address_at_work(app) {
        app.connect("oauth2:azure_ad", "Acme", company(&["acme.test"], json!({}))).await;
        let (browser, _) = starting(&app, &[]).await;
        assert!(!browser.page().text().contains("Sign in with SSO"), "only where the application wants it");
        sso_button(&app).await;
        let (mut browser, _) = starting(&app, &[]).await;
        browser.follow("Sign in with SSO").await;
        assert_eq!(browser.page().heading(), "Sign in with SSO");
        browser.submit(&[("p_email", "ada@nowhere.test")]).await;
        assert_eq!(browser.page().status, 422);
        assert!(browser.page().problems().iter().any(|one| one.contains("company sign-in")), "{:?}", browser.page().problems());
        browser.submit(&[("p_email", "nonsense")]).await;
        assert_eq!(browser.page().status, 422);
        browser.submit(&[("p_email", "ada@acme.test")]).await;
        assert_eq!(host(&browser), "login.microsoftonline.com");
    }

    async fn an_application_may_have_no_other_way_than_others_and_without_any_says_so(app) {
        app.use_connections(&[]).await;
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[])).await;
        assert!(browser.page().text().contains("no way to sign in"), "{}", browser.page().text());
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let (browser, _) = starting(&app, &[]).await;
        assert_eq!(buttons(browser.page()), ["Continue with Google"]);
        assert_eq!(browser.page().field("p_email"), None, "nothing is asked for");
        app.management_api().await.patch(&format!("/api/v1/connections/{google}"), json!({ "options": { "client_secret": "" } })).await.ok();
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[])).await;
        assert!(browser.page().text().contains("no way to sign in"), "{}", browser.page().text());
        app.connect("oauth2:azure_ad", "Acme", company(&["acme.test"], json!({}))).await;
        let (mut browser, _) = starting(&app, &[]).await;
        browser.follow("Sign in with SSO").await;
        assert_eq!(browser.page().heading(), "Sign in with SSO");
    }

    async fn upstream_parameters_go_along(app) {
        let parameters = json!({ "prompt": { "value": "select_account" }, "username": { "alias": "login_hint" } });
        app.connect("oauth2:azure_ad", "Acme", company(&["acme.test"], json!({ "upstream_params": parameters }))).await;
        let (mut browser, _) = starting(&app, &[]).await;
        browser.submit(&[("p_email", "ada@acme.test")]).await;
        assert_eq!(browser.parameter("prompt").as_deref(), Some("select_account"));
        assert_eq!(browser.parameter("username").as_deref(), Some("ada@acme.test"));
    }

    async fn an_unknown_button_leads_nowhere(app) {
        app.connect("oauth2:google", "Google", keys_and(json!({ "is_trusted": true }))).await;
        let (mut browser, _) = starting(&app, &[]).await;
        let answer = crate::steps::post_step(&mut browser, "connection", &[("p_connection_id", "conn_nobody")]).await;
        assert_eq!(answer.status, 400, "{}", answer.text());
        assert!(answer.text().contains("<code>5100</code>"), "{}", answer.text());
    }
}
