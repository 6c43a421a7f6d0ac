//! `/api/v1/connections`, and which applications use them

use http::StatusCode;
use serde_json::{Value, json};
use testkit::api::ManagementApi;
use testkit::idp::{CURVE, OTHER, OURS, PROVIDER, WEAK_CERTIFICATE, federation_metadata, metadata};
use testkit::{M2M, REG, SPA};

use crate::steps::{ask, assert_page};

const SECRET: &str = "a-secret-of-the-provider-0123456789";
const MASK: &str = "********";

async fn created(api: &ManagementApi, strategy: &str, more: Value) -> String {
    let mut body = json!({ "name": "A connection", "display_name": "Continue", "strategy": strategy });
    for (key, value) in more.as_object().expect("an object") {
        body[key] = value.clone();
    }
    let answer = api.post("/api/v1/connections", body).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()["connection"]["id"].as_str().expect("an id").to_owned()
}

async fn connection(api: &ManagementApi, id: &str) -> Value {
    api.get(&format!("/api/v1/connections/{id}")).await.ok()
}

/// The strategies of a list, and whether there are more.
async fn strategies(api: &ManagementApi, path: &str) -> (Vec<String>, bool) {
    let body = api.get(path).await.ok();
    let items = body["connections"].as_array().expect("connections");
    let strategies = items
        .iter()
        .map(|item| item["strategy"].as_str().expect("a strategy").to_owned());
    (strategies.collect(), body["has_more"].as_bool().expect("has_more"))
}

testkit::tests! {
    async fn a_connection_lives_from_creation_to_deletion(app) {
        let api = app.management_api().await;
        let more = json!({ "enabled_applications": [REG.id, SPA.id], "options": { "client_id": "abc", "client_secret": SECRET, "is_trusted": true, "unknown": "x" } });
        let id = created(&api, "oauth2:google", more).await;
        let path = format!("/api/v1/connections/{id}");
        let options = json!({ "client_id": "abc", "client_secret": MASK, "is_trusted": true });
        let body = connection(&api, &id).await;
        for shape in [&body, &body["connection"]] {
            let names = [&shape["id"], &shape["name"], &shape["display_name"], &shape["strategy"]];
            assert_eq!(names, [&json!(id), &json!("A connection"), &json!("Continue"), &json!("oauth2:google")]);
            assert_eq!((&shape["options"], &shape["enabled_applications"]), (&options, &json!([REG.id, SPA.id])));
        }
        let (all, has_more) = strategies(&api, "/api/v1/connections").await;
        assert!(all.len() == 6 && all.contains(&"oauth2:google".to_owned()) && !has_more, "{all:?}");

        let change = json!({ "display_name": "Google", "enabled_applications": [SPA.id], "options": { "is_trusted": false } });
        api.patch(&path, change).await.ok();
        let body = connection(&api, &id).await;
        assert_eq!((&body["name"], &body["display_name"]), (&json!("A connection"), &json!("Google")));
        assert_eq!(body["options"], json!({ "client_id": "abc", "client_secret": MASK, "is_trusted": false }));
        assert_eq!(body["enabled_applications"], json!([SPA.id]));
        let of_reg = format!("/api/v1/applications/{}/connections", REG.id);
        assert_eq!(strategies(&api, &of_reg).await, (vec!["email:otp".to_owned()], false));
        api.patch(&path, json!({ "enabled_applications": [] })).await.ok();
        api.patch(&path, json!({})).await.ok();
        assert_eq!(connection(&api, &id).await["enabled_applications"], json!([]));

        api.put(&path, json!({ "name": "Other", "options": { "client_id": "abc" } })).await.ok();
        let body = connection(&api, &id).await;
        assert_eq!((&body["name"], &body["options"]), (&json!("Other"), &json!({ "client_id": "abc", "client_secret": MASK })));

        api.delete(&path).await.ok();
        for answer in [api.delete(&path).await, api.get(&path).await, api.patch(&path, json!({})).await, api.put(&path, json!({})).await] {
            answer.assert_refused(404, "CONNECTION_NOT_FOUND");
        }
        let announced = api.announced("connection.").await;
        assert_eq!((announced.len(), announced[0].as_str(), announced[1].as_str()), (6, "connection.created", "connection.deleted"));
    }

    async fn every_strategy_of_the_contract_can_be_created(app) {
        let api = app.management_api().await;
        let contract: Value = serde_json::from_str(include_str!("../../../../../openapi/contract.json")).expect("JSON");
        let body = &contract["paths"]["/api/v1/connections"]["post"]["requestBody"]["content"]["application/json"]["schema"];
        let all = body["properties"]["strategy"]["enum"].as_array().expect("an enum");
        assert_eq!(all.len(), 18);
        for strategy in all {
            created(&api, strategy.as_str().expect("a text"), json!({})).await;
        }
        assert_eq!(strategies(&api, "/api/v1/connections?page_size=100").await.0.len(), 23);
    }

    async fn r140_a_secret_goes_in_and_never_comes_out(app) {
        let api = app.management_api().await;
        let options = json!({ "client_id": "abc", "client_secret": SECRET, "entra_id_domain": "acme.example" });
        let id = created(&api, "oauth2:azure_ad", json!({ "options": options })).await;
        let path = format!("/api/v1/connections/{id}");
        let body = api.get(&path).await;
        let lists = [api.get("/api/v1/connections").await, api.get(&format!("/api/v1/applications/{}/connections", REG.id)).await];
        assert!(!body.text().contains(SECRET) && lists.iter().all(|list| !list.text().contains(SECRET)));
        let told = format!("{:?}", engine::audit::latest(&app.administrator().await, 1_000).await.expect("the log"));
        assert!(!told.contains(SECRET) && !app.stored().await.contains(SECRET));

        // Read, changed, and written back: the mask changes nothing.
        let mut whole = body.ok()["connection"].clone();
        whole["options"]["is_trusted"] = json!(true);
        api.put(&path, whole).await.ok();
        let sealed = || async { engine::connections::get(&app.administrator().await, &id.as_str().into()).await.expect("it").options };
        assert_eq!(sealed().await["client_secret"], MASK);

        for related in [json!({ "client_id": "abd" }), json!({ "entra_id_domain": "evil.example" }), json!({ "is_use_common_endpoint": true }),
                        json!({ "client_id": "abd", "client_secret": MASK })] {
            api.patch(&path, json!({ "name": "Changed", "options": related })).await.assert_refused(400, "SECRET_REQUIRED");
        }
        api.put(&path, json!({ "options": {} })).await.assert_refused(400, "SECRET_REQUIRED");
        assert_eq!(connection(&api, &id).await["name"], "A connection");
        api.patch(&path, json!({ "options": { "client_id": "abd", "client_secret": "another secret" } })).await.ok();
        api.patch(&path, json!({ "options": { "client_secret": "" } })).await.ok();
        assert_eq!(connection(&api, &id).await["options"].get("client_secret"), None);
        api.patch(&path, json!({ "options": { "client_id": "abe" } })).await.ok();
    }

    async fn what_is_no_connection_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        let good = json!({ "name": "A", "display_name": "A", "strategy": "saml:custom" });
        for (change, code) in [
            (json!({ "name": "" }), "NAME_REQUIRED"),
            (json!({ "display_name": " " }), "DISPLAY_NAME_REQUIRED"),
            (json!({ "strategy": "email:otp" }), "STRATEGY_INVALID"),
            (json!({ "strategy": "oauth2:nobody" }), "STRATEGY_INVALID"),
            (json!({ "strategy": null }), "BODY_INVALID"),
            (json!({ "options": [] }), "BODY_INVALID"),
            (json!({ "options": { "saml_idp_metadata_url": "https://10.0.0.1/metadata" } }), "OPTIONS_INVALID"),
            (json!({ "options": { "saml_entity_id": 7 } }), "OPTIONS_INVALID"),
            (json!({ "enabled_applications": ["unknown"] }), "ENABLED_APPLICATIONS_INVALID"),
            (json!({ "enabled_applications": [REG.id, M2M.id] }), "APPLICATION_TYPE_NOT_SUPPORTED"),
            (json!({ "organization_code": "org_00000000000" }), "ORGANIZATION_CODE_INVALID"),
            (json!({ "organization_code": "org_00000000000", "strategy": "oauth2:google" }), "ORGANIZATION_CODE_INVALID"),
        ] {
            let mut body = good.clone();
            for (key, value) in change.as_object().expect("an object") {
                body[key] = value.clone();
            }
            api.post("/api/v1/connections", body).await.assert_refused(400, code);
        }
        for missing in ["name", "display_name", "strategy"] {
            let mut body = good.clone();
            body.as_object_mut().expect("an object").remove(missing);
            api.post("/api/v1/connections", body).await.assert_refused(400, &format!("{}_REQUIRED", missing.to_uppercase()));
        }
        assert_eq!(strategies(&api, "/api/v1/connections").await.0.len(), 5);
        let id = created(&api, "oauth2:google", json!({ "enabled_applications": [REG.id] })).await;
        let change = json!({ "name": "Other", "enabled_applications": [SPA.id, "unknown"] });
        api.patch(&format!("/api/v1/connections/{id}"), change).await.assert_refused(400, "ENABLED_APPLICATIONS_INVALID");
        let body = connection(&api, &id).await;
        assert_eq!((&body["name"], &body["enabled_applications"]), (&json!("A connection"), &json!([REG.id])));
    }

    async fn what_is_wrong_with_options_is_told_when_they_are_saved(app) {
        let api = app.management_api().await;
        let good = metadata(&[PROVIDER.certificate]);
        let curve = metadata(&[CURVE.certificate]);
        let over = good.replacen("<md:IDPSSODescriptor ", "<md:IDPSSODescriptor validUntil=\"2020-01-01T00:00:00Z\" ", 1);
        let elsewhere = good.replace("https://idp.example.test/sso", "http://idp.example.test/sso");
        let weak = metadata(&[WEAK_CERTIFICATE]);
        let federation = federation_metadata(&[PROVIDER.certificate]);
        let cut = &PROVIDER.certificate[..PROVIDER.certificate.len() / 2];
        let apple = json!({ "client_id": "a", "team_id": "t", "key_id": "k" });
        for (strategy, key, bad, more) in [
            ("saml:custom", "saml_idp_metadata_xml", "<a/>", json!({})),
            ("saml:custom", "saml_idp_metadata_xml", &good[..200], json!({})),
            ("saml:custom", "saml_idp_metadata_xml", &federation, json!({})),
            ("saml:custom", "saml_idp_metadata_xml", &metadata(&[]), json!({})),
            ("saml:custom", "saml_idp_metadata_xml", &weak, json!({})),
            ("saml:custom", "saml_idp_metadata_xml", &elsewhere, json!({})),
            ("saml:custom", "saml_idp_metadata_xml", &over, json!({ "is_expired_metadata_refused": true })),
            ("saml:custom", "saml_idp_certificates", "nonsense", json!({})),
            ("saml:custom", "saml_idp_certificates", cut, json!({})),
            ("saml:custom", "saml_idp_certificates", WEAK_CERTIFICATE, json!({})),
            ("saml:custom", "saml_idp_certificates", &format!("{}{WEAK_CERTIFICATE}", PROVIDER.certificate), json!({})),
            ("saml:custom", "saml_signing_certificate", "nonsense", json!({})),
            ("saml:custom", "saml_signing_private_key", "nonsense", json!({})),
            ("saml:custom", "saml_signing_private_key", CURVE.key, json!({})),
            ("saml:custom", "saml_signing_certificate", OTHER.certificate, json!({ "saml_signing_private_key": OURS.key })),
            ("saml:custom", "saml_idp_metadata_url", "http://idp.example.com/m", json!({})),
            ("saml:custom", "saml_idp_metadata_url", "https://169.254.169.254/latest", json!({})),
            ("saml:custom", "saml_idp_metadata_url", "https://10.0.0.1/m", json!({})),
            ("saml:custom", "saml_idp_metadata_url", "https://[fd00::1]/m", json!({})),
            ("saml:custom", "saml_idp_metadata_url", "https://3232235777/m", json!({})),
            ("saml:custom", "saml_idp_metadata_url", "https://idp.example.com:8443/m", json!({})),
            ("saml:custom", "saml_idp_metadata_url", "file:///etc/passwd", json!({})),
            ("wsfed:azure_ad", "wsfed_metadata_xml", "<a/>", json!({})),
            ("wsfed:azure_ad", "wsfed_metadata_xml", &good, json!({})),
            ("wsfed:azure_ad", "wsfed_metadata_xml", &federation_metadata(&[WEAK_CERTIFICATE]), json!({})),
            ("wsfed:azure_ad", "wsfed_metadata_url", "https://10.0.0.1/m", json!({})),
            ("wsfed:azure_ad", "wsfed_encryption_private_key", "nonsense", json!({})),
            ("oauth2:azure_ad", "issuer", "https://192.168.0.1/{tenant}/v2.0", json!({})),
            ("oauth2:gitlab", "token_url", "https://10.0.0.1/token", json!({})),
            ("oauth2:gitlab", "jwks_url", "https://[::ffff:10.0.0.1]/keys", json!({})),
            ("oauth2:gitlab", "userinfo_url", "http://gitlab.example.com/me", json!({})),
            ("oauth2:apple", "client_secret", OURS.key, apple),
        ] {
            let mut options = more.clone();
            options[key] = json!(bad);
            let body = json!({ "name": "A", "display_name": "A", "strategy": strategy, "options": options });
            let refused = |answer: testkit::Answer| {
                answer.assert_refused(400, "OPTIONS_INVALID");
                let text = answer.text();
                assert!(text.contains(key) && !text.contains("PRIVATE KEY"), "{key}: {text}");
            };
            refused(api.post("/api/v1/connections", body).await);
            let id = created(&api, strategy, json!({})).await;
            let path = format!("/api/v1/connections/{id}");
            refused(api.patch(&path, json!({ "name": "Other", "options": options })).await);
            refused(api.put(&path, json!({ "name": "Other", "options": options })).await);
            let body = connection(&api, &id).await;
            assert_eq!((&body["name"], &body["options"]), (&json!("A connection"), &json!({})), "{key}");
            api.delete(&path).await.ok();
        }
        assert_eq!(strategies(&api, "/api/v1/connections").await.0.len(), 5, "none was made");
        for (strategy, options) in [
            ("saml:custom", json!({ "saml_idp_metadata_xml": curve, "saml_idp_certificates": format!("{}{}", PROVIDER.certificate, CURVE.certificate) })),
            ("saml:custom", json!({ "saml_idp_metadata_xml": over })),
            ("saml:custom", json!({ "saml_idp_metadata_xml": metadata(&[WEAK_CERTIFICATE, PROVIDER.certificate]) })),
            ("saml:custom", json!({ "saml_signing_private_key": OURS.key, "saml_signing_certificate": OURS.certificate })),
            ("saml:custom", json!({ "saml_idp_metadata_url": "https://idp.example.com/m" })),
            ("wsfed:azure_ad", json!({ "wsfed_metadata_xml": federation, "wsfed_encryption_private_key": OURS.key })),
            ("oauth2:apple", json!({ "client_secret": "signed.by.somebody" })),
        ] {
            created(&api, strategy, json!({ "options": options })).await;
        }
    }

    async fn what_was_saved_before_it_was_told_keeps_nobody_from_changing_the_rest(app) {
        let id = created(&app.management_api().await, "saml:custom", json!({})).await;
        let app = app.tampered(r#"UPDATE connections SET options = '{"saml_idp_metadata_xml":"<a/>","saml_idp_certificates":"x"}' WHERE strategy = 'saml:custom'"#).await;
        let (api, path) = (app.management_api().await, format!("/api/v1/connections/{id}"));
        api.patch(&path, json!({ "name": "Other", "options": { "is_trusted": true } })).await.ok();
        api.put(&path, json!({ "options": { "saml_idp_metadata_xml": "<a/>", "saml_idp_certificates": "x" } })).await.ok();
        api.patch(&path, json!({ "options": { "saml_idp_metadata_xml": "<b/>" } })).await.assert_refused(400, "OPTIONS_INVALID");
        // The switch that refuses what is over looks at what is there.
        api.patch(&path, json!({ "options": { "is_expired_metadata_refused": true } })).await.assert_refused(400, "OPTIONS_INVALID");
    }

    async fn a_home_realm_domain_belongs_to_one_connection(app) {
        let api = app.management_api().await;
        let domains = |names: Value| json!({ "options": { "home_realm_domains": names } });
        let acme = created(&api, "saml:custom", domains(json!(["@Acme.example", "acme.test"]))).await;
        assert_eq!(connection(&api, &acme).await["options"]["home_realm_domains"], json!(["acme.example", "acme.test"]));
        let body = json!({ "name": "A", "display_name": "A", "strategy": "wsfed:azure_ad", "options": { "home_realm_domains": ["ACME.test"] } });
        api.post("/api/v1/connections", body).await.assert_refused(409, "HOME_REALM_DOMAIN_ALREADY_EXISTS");
        let other = created(&api, "oauth2:azure_ad", domains(json!(["other.example"]))).await;
        let path = format!("/api/v1/connections/{other}");
        api.patch(&path, domains(json!(["acme.example"]))).await.assert_refused(409, "HOME_REALM_DOMAIN_ALREADY_EXISTS");
        assert_eq!(connection(&api, &other).await["options"]["home_realm_domains"], json!(["other.example"]));
        api.delete(&format!("/api/v1/connections/{acme}")).await.ok();
        api.patch(&path, domains(json!(["acme.example"]))).await.ok();
        let elsewhere = app.tenant("https://login.other.test").await.management_api().await;
        created(&elsewhere, "saml:custom", domains(json!(["acme.example"]))).await;
    }

    async fn an_organization_owns_a_connection_to_its_own_provider(app) {
        let api = app.management_api().await;
        app.seed(json!({ "organizations": [{ "code": "org_0ac3e0ac3e0", "name": "Acme" }] })).await;
        let id = created(&api, "saml:custom", json!({ "organization_code": "org_0ac3e0ac3e0" })).await;
        assert_eq!(connection(&api, &id).await["organization_code"], "org_0ac3e0ac3e0");
    }

    async fn connections_that_came_with_the_environment_stay(app) {
        let api = app.management_api().await;
        let list = api.get("/api/v1/connections?page_size=2").await.ok();
        let first = &list["connections"][0];
        let path = format!("/api/v1/connections/{}", first["id"].as_str().expect("an id"));
        api.delete(&path).await.assert_refused(400, "BUILT_IN_CONNECTION_CANNOT_BE_DELETED");
        api.patch(&path, json!({ "display_name": "Mail me" })).await.ok();
        assert_eq!(api.get(&path).await.ok()["display_name"], "Mail me");
    }

    async fn connections_are_listed_in_both_directions(app) {
        let api = app.management_api().await;
        let whole = api.get("/api/v1/connections").await.ok();
        let id = |n: usize| whole["connections"][n]["id"].as_str().expect("an id").to_owned();
        let ids = |body: &Value| body["connections"].as_array().expect("a list").iter().map(|one| one["id"].as_str().expect("an id").to_owned()).collect::<Vec<_>>();
        let after = api.get(&format!("/api/v1/connections?page_size=2&starting_after={}", id(1))).await.ok();
        assert_eq!((ids(&after), &after["has_more"]), (vec![id(2), id(3)], &json!(true)));
        let before = api.get(&format!("/api/v1/connections?page_size=2&ending_before={}", id(2))).await.ok();
        assert_eq!((ids(&before), &before["has_more"]), (vec![id(0), id(1)], &json!(false)));
        let both = format!("/api/v1/connections?starting_after={}&ending_before={}", id(0), id(3));
        api.get(&both).await.assert_refused(400, "TOO_MANY_PARAMETERS");
        api.get("/api/v1/connections?starting_after=conn_unknown").await.assert_refused(400, "STARTING_AFTER_INVALID");
    }

    async fn a_connection_is_switched_on_and_off_for_an_application(app) {
        let api = app.management_api().await;
        let list = api.get("/api/v1/connections").await.ok();
        let of = |strategy: &str| list["connections"].as_array().expect("a list").iter().find(|one| one["strategy"] == strategy).expect("it")["id"].as_str().expect("an id").to_owned();
        let path = |strategy: &str| format!("/api/v1/applications/{}/connections/{}", REG.id, of(strategy));
        let own = format!("/api/v1/applications/{}/connections", REG.id);
        for _ in 0..2 {
            let answer = api.post(&path("email:password"), Value::Null).await;
            assert_eq!((answer.status, &answer.json()["code"]), (StatusCode::OK, &json!("APPLICATION_CONNECTION_ENABLED")));
        }
        assert_eq!(strategies(&api, &own).await.0, ["email:password"], "code and password exclude each other");
        api.post(&path("phone:otp"), Value::Null).await.ok();
        assert_eq!(strategies(&api, &own).await.0.len(), 2);
        api.delete(&path("phone:otp")).await.ok();
        api.delete(&path("email:otp")).await.assert_refused(404, "CONNECTION_NOT_FOUND");
        assert_eq!(strategies(&api, &own).await, (vec!["email:password".to_owned()], false));
        api.post(&format!("{own}/conn_unknown"), Value::Null).await.assert_refused(404, "CONNECTION_NOT_FOUND");
        let machine = format!("/api/v1/applications/{}/connections/{}", M2M.id, of("email:otp"));
        api.post(&machine, Value::Null).await.assert_refused(400, "APPLICATION_TYPE_NOT_SUPPORTED");
    }

    async fn a_provider_without_credentials_is_no_way_to_sign_in(app) {
        let api = app.management_api().await;
        let google = created(&api, "oauth2:google", json!({ "enabled_applications": [REG.id], "options": { "client_id": "abc" } })).await;
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[])).await;
        assert!(!browser.page().text().contains("Continue with"), "{}", browser.page().text());
        app.sign_up("ada@example.test").await;

        // Asked for by its id it says so, and mails nothing by itself.
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("connection_id", &google), ("login_hint", "ada@example.test")])).await;
        assert_eq!(browser.page().status, StatusCode::BAD_REQUEST, "{}", browser.page().text());
        assert!(browser.page().html.contains("<code>5100</code>"), "{}", browser.page().text());

        let list = api.get("/api/v1/connections").await.ok();
        let otp = list["connections"].as_array().expect("a list").iter().find(|one| one["strategy"] == "email:otp").expect("it")["id"].as_str().expect("an id").to_owned();
        api.delete(&format!("/api/v1/applications/{}/connections/{otp}", REG.id)).await.ok();
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[])).await;
        assert_eq!(browser.page().status, StatusCode::BAD_REQUEST, "{}", browser.page().text());
        assert!(!browser.page().text().contains("Email address"));
    }

    async fn r136_a_connection_of_another_tenant_is_unknown(app) {
        let api = app.management_api().await;
        let id = created(&api, "oauth2:google", json!({ "enabled_applications": [REG.id] })).await;
        let other = app.tenant("https://login.other.test").await.management_api().await;
        let path = format!("/api/v1/connections/{id}");
        for answer in [other.get(&path).await, other.patch(&path, json!({ "name": "x" })).await, other.put(&path, json!({ "name": "x" })).await, other.delete(&path).await] {
            answer.assert_refused(404, "CONNECTION_NOT_FOUND");
        }
        let body = json!({ "name": "A", "display_name": "A", "strategy": "oauth2:github", "enabled_applications": [REG.id] });
        other.post("/api/v1/connections", body).await.assert_refused(400, "ENABLED_APPLICATIONS_INVALID");
        other.get(&format!("/api/v1/connections?starting_after={id}")).await.assert_refused(400, "STARTING_AFTER_INVALID");
        assert_eq!(connection(&api, &id).await["enabled_applications"], json!([REG.id]));
        assert_page(&ask(&app, &REG, &[("redirect_uri", "https://evil.test")]).await, StatusCode::BAD_REQUEST, "nothing else moved");
    }

    async fn a_connection_says_whether_it_needs_credentials(app) {
        let api = app.management_api().await;
        let id = created(&api, "oauth2:google", json!({ "options": { "client_id": "abc" } })).await;
        let needs = async || {
            let body = connection(&api, &id).await;
            assert_eq!(body["needs_credentials"], body["connection"]["needs_credentials"]);
            body["needs_credentials"].as_bool().expect("yes or no")
        };
        assert!(needs().await);
        api.patch(&format!("/api/v1/connections/{id}"), json!({ "options": { "client_secret": SECRET } })).await.ok();
        assert!(!needs().await);
        let saml = created(&api, "saml:custom", json!({})).await;
        assert_eq!(connection(&api, &saml).await["needs_credentials"], json!(true));
        let body = api.get("/api/v1/connections").await.ok();
        let all = body["connections"].as_array().expect("a list");
        let built_in = all.iter().find(|one| one["strategy"] == "email:otp").expect("one that is built in");
        let built_in = built_in["id"].as_str().expect("an id").to_owned();
        assert_eq!(connection(&api, &built_in).await["needs_credentials"], json!(false));
    }
}
