//! Suspending an organization: by its settings, told as an event, and with its effect on everybody in it (behaviour, section 3).

use serde_json::{Value, json};
use testkit::{REG, TestApp};

use crate::given::{ACME, person};

const ADA: &str = "ada@example.test";

async fn suspended(app: &TestApp, is: Value) {
    let path = format!("/api/v1/organizations/{ACME}/settings");
    app.management_api()
        .await
        .patch(&path, json!({ "is_suspended": is }))
        .await
        .ok();
}

testkit::tests! {
    async fn an_organization_is_suspended_and_let_back_in_by_its_settings(app) {
        app.seed(person(ADA, &json!({}))).await;
        let api = app.management_api().await;
        let path = format!("/api/v1/organizations/{ACME}/settings");
        assert_eq!(api.get(&path).await.ok()["settings"]["is_suspended"], false);
        let ada = app.sign_in(ADA).await;
        assert_eq!(ada.tokens.access()["org_code"], ACME);

        suspended(&app, json!(true)).await;
        suspended(&app, json!(true)).await;
        assert_eq!(api.get(&path).await.ok()["settings"]["is_suspended"], true);
        assert_eq!(api.announced("organization.").await.iter().filter(|one| *one == "organization.updated").count(), 1, "once");
        assert!(app.try_refresh(&REG, ada.tokens.refresh()).await.status.is_client_error(), "no more tokens");
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("org_code", ACME)])).await;
        browser.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!((browser.page().status, browser.page().heading()), (403, "Access is suspended".to_owned()));
        assert!(browser.page().html.contains("#e5022"));

        suspended(&app, Value::Null).await;
        assert_eq!(app.sign_in(ADA).await.tokens.access()["org_code"], ACME);
    }

    async fn the_default_organization_is_not_suspended(app) {
        let api = app.management_api().await;
        let default = api.get("/api/v1/organization").await.ok()["code"].as_str().expect("a code").to_owned();
        let path = format!("/api/v1/organizations/{default}/settings");
        api.patch(&path, json!({ "is_suspended": true })).await.assert_refused(400, "DEFAULT_ORGANIZATION_CANNOT_BE_SUSPENDED");
        api.patch(&path, json!({ "is_suspended": false })).await.ok();
        api.patch(&path, json!({ "is_suspended": "yes" })).await.assert_refused(400, "SETTING_INVALID");
        assert_eq!(api.get(&path).await.ok()["settings"]["is_suspended"], false);
    }
}
