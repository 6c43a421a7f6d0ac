//! Who is not let in after a provider vouched for them: the page's reference leads to an event that says why (R209), and a
//! page that cannot be passed says so.

use serde_json::{Value, json};
use testkit::{REG, TestApp};

use super::{ADA, coming, environment, keys, signed_in, starting, sub};

/// The event of the reference that a page shows.
async fn event_of(app: &TestApp, html: &str) -> (String, Value) {
    let codes: Vec<&str> = html.split("<code>").skip(1).collect();
    let reference = codes
        .last()
        .and_then(|rest| rest.split("</code>").next())
        .expect("a reference");
    let events = engine::audit::latest(&app.administrator().await, 100_000)
        .await
        .expect("the audit log");
    let mut found = events
        .into_iter()
        .filter(|event| event.request_id.as_deref() == Some(reference) && event.kind.starts_with("sign_in."));
    let event = found.next().unwrap_or_else(|| panic!("no event has {reference}"));
    (event.kind, serde_json::from_str(&event.data).expect("JSON"))
}

testkit::tests! {
    async fn r209_the_reference_of_a_refusal_leads_to_its_reason(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let why = |why: &str| ("sign_in.refused".to_owned(), json!({ "why": why, "connection_id": google }));
        let known = signed_in(&app, &app.proof(&google, "1", ADA).await).await;

        environment(&app, json!({ "is_self_sign_up_allowed": false })).await;
        let (mut browser, flow) = coming(&app, &app.proof(&google, "2", "eve@example.test").await).await;
        assert!(browser.page().html.contains("<code>5010</code>"), "{}", browser.page().text());
        assert_eq!(event_of(&app, &browser.page().html).await, why("registration_closed"));
        browser.open(&format!("{}/sign-in/{flow}", app.issuer())).await;
        assert_eq!(event_of(&app, &browser.page().html).await, why("registration_closed"), "also when it is read again");
        assert_eq!(crate::mfa::told(&app, "sign_in.refused").await.len(), 1, "once");

        environment(&app, json!({ "is_self_sign_up_allowed": true, "allowed_domains": ["acme.test"] })).await;
        let (browser, _) = coming(&app, &app.proof(&google, "3", "eve@example.test").await).await;
        assert!(browser.page().html.contains("<code>5013</code>"), "{}", browser.page().text());
        assert_eq!(event_of(&app, &browser.page().html).await, why("domain_not_allowed"));
        environment(&app, json!({ "allowed_domains": [] })).await;

        let code = "org_0c105ed0c10";
        app.seed(json!({ "organizations": [{ "code": code, "name": "Closed" }] })).await;
        let (mut browser, flow) = starting(&app, &[("org_code", code)]).await;
        browser.arrive(&app, &flow, &app.proof(&google, "1", ADA).await).await.expect("a page");
        assert!(browser.page().html.contains("<code>5020</code>"), "{}", browser.page().text());
        assert_eq!(event_of(&app, &browser.page().html).await, why("no_organization_access"));

        let api = app.management_api().await;
        api.patch(&format!("/api/v1/user?id={}", sub(&known)), json!({ "is_suspended": true })).await.ok();
        let (browser, _) = coming(&app, &app.proof(&google, "1", ADA).await).await;
        assert!(browser.page().html.contains("<code>5011</code>"), "{}", browser.page().text());
        assert_eq!(event_of(&app, &browser.page().html).await, ("sign_in.refused".to_owned(), json!({ "why": "suspended" })));
    }

    async fn r182_an_answer_in_another_browser_leaves_an_event(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let mut victim = app.browser();
        victim.open(&app.authorize_path(&REG, &[("connection_id", &google)])).await;
        let state = victim.parameter("state").expect("a state");
        let mut other = app.browser();
        other.open(&app.authorize_path(&REG, &[])).await;
        other.open(&format!("{}/login/callback?code=c&state={state}", app.issuer())).await;
        assert!(other.page().html.contains("<code>8809</code>"), "{}", other.page().text());
        let wanted = json!({ "strategy": "oauth2:google", "connection_id": google, "number": 8809 });
        assert_eq!(event_of(&app, &other.page().html).await, ("sign_in.failed".to_owned(), wanted));
        other.open(&format!("{}/login/callback?code=c&state=nobody-asked", app.issuer())).await;
        assert_eq!(crate::mfa::told(&app, "sign_in.failed").await.len(), 1, "made-up answers leave nothing");
    }

    async fn r180_an_address_that_may_not_come_in_and_cannot_be_edited_ends_the_way(app) {
        let github = app.connect("oauth2:github", "GitHub", keys()).await;
        environment(&app, json!({ "allowed_domains": ["ok.test"] })).await;
        let (mut browser, flow) = coming(&app, &app.proof(&github, "7", "q@bad.test").await).await;
        assert!(browser.page().html.contains("<code>5013</code>"), "{}", browser.page().text());
        assert_eq!(browser.page().field("p_email"), None, "no field that would be ignored");
        let back = format!("/sign-in/{flow}/login");
        assert!(testkit::html::links(&browser.page().html).iter().any(|(_, address)| *address == back), "a way back");
        browser.open(&back).await;
        assert_eq!(browser.page().heading(), "Sign in");
        let arrived = browser.arrive(&app, &flow, &app.proof(&github, "8", "q@ok.test").await).await;
        arrived.expect("the sign-in goes on");
        assert!(browser.page().field("p_confirmation_code").is_some(), "{}", browser.page().text());
        let code = app.code("q@ok.test").await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        app.arrived(&REG, browser).await;
    }
}
