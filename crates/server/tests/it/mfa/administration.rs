//! Rules and factors through the Management API (R118, R209).

use serde_json::json;
use testkit::REG;

use super::{ADA, SET_UP_APP, USE_APP, enrolled, silently, told, with_first_factor};
use crate::given::ACME;

testkit::tests! {
    async fn r118_resetting_is_audited_told_and_signs_out(app) {
        let (mut ada, _, _) = enrolled(&app).await;
        let api = app.management_api().await;
        let id = ada.tokens.id()["sub"].as_str().expect("a sub").to_owned();
        let path = format!("/api/v1/users/{id}/mfa");
        let seen = api.get(&path).await.ok();
        assert_eq!((seen["mfa"]["type"].as_str(), seen["mfa"]["name"].as_str()), (Some("authenticator_app"), Some(ADA)));
        assert_eq!((seen["mfa"]["is_verified"].as_bool(), seen["mfa"]["usage_count"].as_i64()), (Some(true), Some(1)));
        assert_eq!(seen["factors"].as_array().map(Vec::len), Some(1));
        assert!(!seen.to_string().contains("secret"), "{seen}");
        assert_eq!(api.delete(&path).await.ok()["code"], "USER_MFA_RESET");
        assert!(api.get(&path).await.ok().get("mfa").is_none());

        let events = told(&app, "mfa.reset").await;
        assert_eq!(events.len(), 1);
        assert_eq!(events[0]["factors"], json!(["mfa:authenticator_app"]));
        assert!(app.mails(ADA).await[0].text.contains("removed the second step"), "{}", app.mails(ADA).await[0].text);
        assert_eq!(silently(&app, &mut ada.browser).await, Err("login_required".to_owned()));
        assert_eq!(app.try_refresh(&REG, ada.tokens.refresh()).await.error(), "invalid_grant");
        assert_eq!(with_first_factor(&app).await.page().heading(), SET_UP_APP);
        api.delete(&path).await.ok();
        assert_eq!(told(&app, "mfa.reset").await.len(), 1, "nothing was there to be reset");
    }

    async fn r118_one_factor_is_reset_and_its_recovery_codes_with_the_last(app) {
        let (ada, _, codes) = enrolled(&app).await;
        let api = app.management_api().await;
        let id = ada.tokens.id()["sub"].as_str().expect("a sub").to_owned();
        let path = format!("/api/v1/users/{id}/mfa");
        let factor = api.get(&path).await.ok()["mfa"]["id"].as_str().expect("an id").to_owned();
        assert!(factor.starts_with("mfa_") && factor.len() == 36, "{factor}");
        api.delete(&format!("{path}/mfa_00000000000000000000000000000000")).await.assert_refused(404, "FACTOR_NOT_FOUND");
        assert_eq!(with_first_factor(&app).await.page().heading(), USE_APP);
        api.delete(&format!("{path}/{factor}")).await.ok();
        let ada = with_first_factor(&app).await;
        assert_eq!(ada.page().heading(), SET_UP_APP);
        assert!(!ada.page().text().contains("recovery") && codes.len() == 10);
        api.get("/api/v1/users/kp_00000000000000000000000000000000/mfa").await.assert_refused(404, "USER_NOT_FOUND");
    }

    async fn rules_are_set_whole_and_checked(app) {
        let api = app.management_api().await;
        let rules = json!({ "policy": "required", "enabled_factors": ["mfa:email", "mfa:authenticator_app"] });
        assert_eq!(api.put("/api/v1/mfa", rules).await.ok()["code"], "MFA_UPDATED");
        let settings = api.get("/api/v1/environment/settings").await.ok();
        assert_eq!(settings["settings"]["mfa"], json!({ "policy": "required", "is_recovery_codes_enabled": true,
            "enabled_factors": ["mfa:email", "mfa:authenticator_app"] }));
        let wrong = [
            json!({ "enabled_factors": ["mfa:email"] }),
            json!({ "policy": "required" }),
            json!({ "policy": "sometimes", "enabled_factors": ["mfa:email"] }),
            json!({ "policy": "required", "enabled_factors": [] }),
            json!({ "policy": "required", "enabled_factors": ["mfa:fax"] }),
            json!({ "policy": "required", "enabled_factors": ["mfa:email", "mfa:email"] }),
        ];
        for body in wrong {
            assert_eq!(api.put("/api/v1/mfa", body.clone()).await.status, 400, "{body}");
        }
        assert_eq!(api.get("/api/v1/environment/settings").await.ok(), settings);
        assert_eq!(told(&app, "environment.updated").await.len(), 1);
    }

    async fn an_organization_has_rules_of_its_own(app) {
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        let api = app.organization_api(ACME).await;
        let path = format!("/api/v1/organizations/{ACME}/mfa");
        let of = async || api.get(&format!("/api/v1/organizations/{ACME}/settings")).await.ok()["settings"]["mfa"].clone();
        let factors = json!({ "enabled_factors": ["mfa:email"], "is_recovery_codes_enabled": false });
        assert_eq!(api.put(&path, factors).await.ok()["code"], "ORGANIZATION_MFA_UPDATED");
        let rules = of().await;
        assert_eq!((&rules["is_enforced"], &rules["enabled_factors"]), (&json!(true), &json!(["mfa:email"])));
        api.put(&path, json!({ "enabled_factors": [] })).await.ok();
        let rules = of().await;
        assert_eq!((&rules["is_enforced"], &rules["enabled_factors"]), (&json!(false), &json!(null)));
        assert_eq!(api.put(&path, json!({})).await.status, 400);
    }
}
