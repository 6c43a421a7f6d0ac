//! Who may call the Management API: walks over its description, so that no operation is missing (R135).

use http::Method;
use serde_json::{Value, json};
use testkit::api::{MANAGER, ManagementApi};
use testkit::{Answer, REG, TestApp};

/// An operation as the contract has it.
struct Operation {
    method: Method,
    path: String,
    scope: String,
}

/// Every operation that we describe, with the scope that the contract asks for.
fn operations() -> Vec<Operation> {
    let contract: Value = serde_json::from_str(include_str!("../../../../../openapi/contract.json")).expect("JSON");
    let ours = serde_json::to_value(server::api::description()).expect("JSON");
    let mut operations = Vec::new();
    // Who may call the four of OAuth is said in `tests/it/introspection.rs`, `tokens.rs` and `granted.rs`.
    let managed = |(path, _): &(&String, &Value)| !path.starts_with("/oauth2/");
    for (path, methods) in ours["paths"].as_object().expect("paths").iter().filter(managed) {
        for (method, _) in methods.as_object().expect("methods") {
            let scope = contract["paths"][path][method]["x-scope"].as_str();
            let scope = scope.or_else(|| later(method, path));
            operations.push(Operation {
                method: method.to_uppercase().parse().expect("a method"),
                path: path.clone(),
                scope: scope
                    .unwrap_or_else(|| panic!("no scope is known for {method} {path}"))
                    .to_owned(),
            });
        }
    }
    operations
}

/// The scopes of routes that came after the contract (Q53, Q10a, Q25).
fn later(method: &str, path: &str) -> Option<&'static str> {
    Some(match (method, path) {
        ("get", "/api/v1/access_requests" | "/api/v1/access_requests/{access_request_id}") => "read:access_requests",
        ("delete", "/api/v1/access_requests/{access_request_id}") => "delete:access_requests",
        ("post", "/api/v1/access_requests/{access_request_id}/convert") => "update:access_requests",
        ("get", "/api/v1/roles/{role_id}") => "read:roles",
        ("get", "/api/v1/environment/settings") => "read:environments",
        ("get", "/api/v1/environment" | "/api/v1/environment/logos" | "/api/v1/environment/texts/{lang}") => {
            "read:environments"
        }
        ("put" | "delete", "/api/v1/environment/logos/{type}") | ("put", "/api/v1/environment/texts/{lang}") => {
            "update:environments"
        }
        ("get", "/api/v1/organizations/{org_code}/logos") => "read:organizations",
        ("post" | "delete", "/api/v1/organizations/{org_code}/logos/{type}") => "update:organizations",
        ("patch", "/api/v1/environment/settings") => "update:environments",
        ("get", "/api/v1/applications/{application_id}/settings") => "read:applications",
        ("patch", "/api/v1/applications/{application_id}/settings") => "update:applications",
        ("get", "/api/v1/organizations/{org_code}/settings") => "read:organizations",
        ("patch", "/api/v1/organizations/{org_code}/settings") => "update:organizations",
        ("patch", "/api/v1/applications/{application_id}/tokens") => "update:application_tokens",
        ("patch", "/api/v1/organizations/{org_code}/sessions") => "update:organizations",
        ("get", "/api/v1/users/{user_id}/sessions") => "read:user_sessions",
        ("delete", "/api/v1/users/{user_id}/sessions" | "/api/v1/users/{user_id}/sessions/{session_id}") => {
            "delete:user_sessions"
        }
        ("get", "/api/v1/passkey") => "read:passkey",
        ("put", "/api/v1/passkey") => "update:passkey",
        ("get", "/api/v1/organizations/{org_code}/passkey") => "read:organization_passkey",
        ("put", "/api/v1/organizations/{org_code}/passkey") => "update:organization_passkey",
        ("get", "/api/v1/users/{user_id}/passkeys") => "read:users",
        ("delete", "/api/v1/users/{user_id}/passkeys/{passkey_id}") => "update:users",
        ("put", "/api/v1/mfa") => "update:mfa",
        ("put", "/api/v1/organizations/{org_code}/mfa") => "update:organization_mfa",
        ("get", "/api/v1/users/{user_id}/mfa") => "read:user_mfa",
        ("delete", "/api/v1/users/{user_id}/mfa" | "/api/v1/users/{user_id}/mfa/{factor_id}") => "delete:user_mfa",
        ("get", "/api/v1/organizations/{org_code}/users/{user_id}/mfa") => "read:organization_user_mfa",
        ("delete", "/api/v1/organizations/{org_code}/users/{user_id}/mfa")
        | ("delete", "/api/v1/organizations/{org_code}/users/{user_id}/mfa/{factor_id}") => {
            "delete:organization_user_mfa"
        }
        ("get", "/api/v1/connected_apps" | "/api/v1/connected_apps/{connected_app_id}") => "read:connected_apps",
        ("post", "/api/v1/connected_apps") => "create:connected_apps",
        ("patch", "/api/v1/connected_apps/{connected_app_id}") => "update:connected_apps",
        ("delete", "/api/v1/connected_apps/{connected_app_id}") => "delete:connected_apps",
        ("put", "/api/v1/connections/{connection_id}") => "update:connections",
        ("patch", "/api/v1/webhooks/{webhook_id}") => "update:webhooks",
        ("post", "/api/v1/apis/{api_id}/applications/{application_id}/scopes/{scope_id}") => {
            "create:api_application_scopes"
        }
        ("delete", "/api/v1/apis/{api_id}/applications/{application_id}/scopes/{scope_id}") => {
            "delete:apis_application_scopes"
        }
        _ => return None,
    })
}

impl Operation {
    async fn call(&self, api: &ManagementApi) -> Answer {
        let path = self.path.replace('{', "unknown-").replace('}', "");
        api.call(self.method.clone(), &path, &Value::Null).await
    }

    async fn is_refused(&self, api: &ManagementApi, code: &str, what: &str) {
        let answer = self.call(api).await;
        let told = format!("{} {} with {what}: {}", self.method, self.path, answer.text());
        assert_eq!(answer.status, 403, "{told}");
        assert_eq!(answer.json()["errors"][0]["code"], code, "{told}");
        assert!(
            answer
                .header("www-authenticate")
                .is_some_and(|value| value.starts_with("Bearer")),
            "{told}"
        );
        assert_eq!(
            answer.header("content-type"),
            Some("application/json; charset=utf-8"),
            "{told}"
        );
    }
}

fn all_but(scope: &str) -> String {
    let twin = [
        ("applications_redirect_uris", "application_redirect_uris"),
        ("apis_scopes", "api_scopes"),
        ("apis_application_scopes", "api_application_scopes"),
    ];
    let is_it = |other: &str| {
        other == scope
            || twin
                .iter()
                .any(|(one, two)| other.replace(one, two) == scope.replace(one, two))
    };
    domain::scopes::management()
        .into_iter()
        .filter(|other| !is_it(other))
        .collect::<Vec<_>>()
        .join(" ")
}

async fn token_of_a_user(app: &TestApp) -> (String, String) {
    let audience = format!("{}/api", app.issuer());
    app.seed(
        json!({ "applications": [{ "client_id": REG.id, "client_secret": REG.secret, "name": "Web", "type": "reg",
        "redirect_uris": [REG.callback], "connections": ["email:otp"], "audiences": [audience] }] }),
    )
    .await;
    let mut browser = app.browser();
    browser
        .open(&app.authorize_path(&REG, &[("prompt", "create"), ("audience", &audience)]))
        .await;
    let names = [
        ("p_email", "ada@example.test"),
        ("p_first_name", "Ada"),
        ("p_last_name", "Lovelace"),
    ];
    browser.submit(&names).await;
    let code = app.code("ada@example.test").await;
    browser.submit(&[("p_confirmation_code", &code)]).await;
    let tokens = app.arrived(&REG, browser).await.tokens;
    assert!(
        tokens.access()["aud"].to_string().contains("/api"),
        "{}",
        tokens.access()
    );
    let id = tokens.id_token.clone().expect("an ID token");
    (tokens.access_token, id)
}

testkit::tests! {
    async fn r135_no_operation_answers_without_a_token_of_its_own(app) {
        let api = app.management_api().await;
        let theirs = app.tenant("https://login.other.test").await.management_api().await;
        let (user, id_token) = token_of_a_user(&app).await;
        let things = app.machine_token().await.access_token;
        for operation in operations() {
            operation.is_refused(&api.with_token(""), "TOKEN_MISSING", "no token").await;
            operation.is_refused(&api.with_token("a.b.c"), "TOKEN_INVALID", "a malformed token").await;
            operation.is_refused(&api.with_token(&theirs.token), "TOKEN_INVALID", "another environment's").await;
            operation.is_refused(&api.with_token(&id_token), "TOKEN_INVALID", "an ID token").await;
            operation.is_refused(&api.with_token(&things), "TOKEN_INVALID", "a token for another API").await;
            operation.is_refused(&api.with_token(&user), "SCOPE_MISSING", "a user's token").await;
        }
        app.clock.advance(31 * 86_400);
        for operation in operations() {
            operation.is_refused(&api, "TOKEN_INVALID", "an expired token").await;
        }
    }

    async fn r135_no_operation_answers_without_its_scope(app) {
        for operation in operations() {
            let without = app.management_api_with(&all_but(&operation.scope)).await;
            operation.is_refused(&without, "SCOPE_MISSING", "every scope but its own").await;
            let with = app.management_api_with(&operation.scope).await;
            let answer = operation.call(&with).await;
            assert_ne!(answer.status, 403, "{} {}: {}", operation.method, operation.path, answer.text());
            assert!(!answer.status.is_server_error(), "{} {}: {}", operation.method, operation.path, answer.text());
        }
    }

    async fn r137_an_id_that_the_address_names_is_no_other_in_the_body(app) {
        let api = app.management_api().await;
        let description = serde_json::to_value(server::api::description()).expect("JSON");
        let mut tried = 0;
        for operation in operations() {
            let described = &description["paths"][&operation.path][operation.method.as_str().to_lowercase()];
            if described["requestBody"]["content"]["application/json"].is_null() || !operation.path.contains('{') {
                continue;
            }
            let told = format!("{} {}", operation.method, operation.path);
            let path = operation.path.replace('{', "unknown-").replace('}', "");
            let parameter = operation.path.rsplit('{').next().and_then(|rest| rest.split('}').next()).expect("a parameter");
            if !(parameter.ends_with("_id") || parameter.ends_with("_code")) {
                continue;
            }
            tried += 1;
            let conflict = json!({ parameter: "another" });
            let answer = api.call(operation.method.clone(), &path, &conflict).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["code"]), (400, &json!("VALUE_CONFLICT")), "{told}");
            let agreed = json!({ parameter: format!("unknown-{parameter}") });
            let answer = api.call(operation.method.clone(), &path, &agreed).await;
            assert_ne!(answer.json()["errors"][0]["code"], "VALUE_CONFLICT", "{told}");
            if operation.path.ends_with("_id}") {
                let answer = api.call(operation.method.clone(), &path, &json!({ "id": "another" })).await;
                answer.assert_refused(400, "VALUE_CONFLICT");
            }
        }
        assert!(tried >= 20, "only {tried} operations take a body beside an id");
    }

    async fn r137_an_id_that_the_path_names_is_no_other_in_the_query(app) {
        let api = app.management_api().await;
        let role = api.post("/api/v1/roles", json!({ "key": "editor", "name": "Editor" })).await.json()["role"]["id"].clone();
        let list = format!("/api/v1/roles/{}/permissions", role.as_str().expect("an id"));
        api.get(&format!("{list}?role_id=another")).await.assert_refused(400, "VALUE_CONFLICT");
        api.get(&format!("{list}?role_id={}", role.as_str().expect("an id"))).await.ok();
    }

    async fn r138_a_token_of_one_organization_reaches_no_other_and_nothing_above(app) {
        let (own, other) = ("org_0a0a0a0a0a0", "org_0b0b0b0b0b0");
        app.seed(json!({ "organizations": [{ "code": own, "name": "Own" }, { "code": other, "name": "Other" }] })).await;
        let bound = app.organization_api(own).await;
        for operation in operations() {
            let told = format!("{} {}", operation.method, operation.path);
            let call = async |code: &str| {
                let path = operation.path.replace("{org_code}", code).replace('{', "unknown-").replace('}', "");
                bound.call(operation.method.clone(), &path, &Value::Null).await
            };
            let (theirs, nobodys) = (call(other).await, call("org_0c0c0c0c0c0").await);
            assert_eq!(theirs.json(), nobodys.json(), "{told}");
            // Whether an organization goes on existing is for the environment to say.
            let is_about_one = operation.path.contains("{org_code}") && told != "DELETE /api/v1/organization/{org_code}";
            if is_about_one {
                theirs.assert_refused(404, "ORGANIZATION_NOT_FOUND");
                assert_ne!(call(own).await.status, 403, "{told}");
            } else if told == "GET /api/v1/organization" {
                assert_eq!(theirs.ok()["code"], own, "{told}");
            } else {
                theirs.assert_refused(403, "FORBIDDEN");
                call(own).await.assert_refused(403, "FORBIDDEN");
            }
        }
        bound.get(&format!("/api/v1/organization?code={other}")).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        assert_eq!(bound.get(&format!("/api/v1/organization?code={own}")).await.ok()["name"], "Own");
    }

    async fn r144_an_application_that_is_switched_off_or_disconnected_is_out_at_once(app) {
        let api = app.management_api().await;
        api.get("/api/v1/permissions").await.ok();
        let manager = |active: bool, audiences: Value| json!({ "applications": [{ "client_id": MANAGER.id, "client_secret": MANAGER.secret,
            "name": "Manager", "type": "m2m", "audiences": audiences, "is_active": active }] });
        let audience = format!("{}/api", app.issuer());
        app.seed(manager(false, json!([audience]))).await;
        api.get("/api/v1/permissions").await.assert_refused(403, "TOKEN_INVALID");
        app.seed(manager(true, json!([audience]))).await;
        api.get("/api/v1/permissions").await.ok();
        app.seed(manager(true, json!([]))).await;
        api.get("/api/v1/permissions").await.assert_refused(403, "TOKEN_INVALID");
    }

    async fn at_an_unknown_host_the_api_refuses_in_its_own_form(app) {
        for path in ["/api/v1/users", "/api/v1/nothing", "//api/v1/users", "/api"] {
            for accept in ["*/*", "text/html"] {
                let answer = app.get_with(path, &[("host", "evil.test"), ("accept", accept)]).await;
                answer.assert_refused(421, "HOST_UNKNOWN");
                assert!(!answer.text().contains("example.test"), "{path}");
            }
        }
        let page = app.get_with("/apis", &[("host", "evil.test"), ("accept", "*/*")]).await;
        assert_eq!(page.json()["error"], "misdirected_request");
    }

    async fn what_is_no_route_is_told_so_without_a_token(app) {
        let api = app.management_api().await.with_token("");
        for path in ["/api/v1/nothing", "/api/v1", "/api", "/api/v1/permissions/a/b", "/api/v2/permissions"] {
            api.get(path).await.assert_refused(404, "ROUTE_NOT_FOUND");
        }
        let answer = api.put("/api/v1/permissions", json!({})).await;
        answer.assert_refused(405, "METHOD_NOT_ALLOWED");
        let allowed = answer.header("allow").expect("Allow");
        assert!(allowed.contains("GET") && allowed.contains("POST"), "{allowed}");
        let described = api.get("/api/v1/openapi.json").await.ok();
        assert_eq!(described["paths"]["/api/v1/permissions"]["get"]["operationId"], "getPermissions");
    }
}
