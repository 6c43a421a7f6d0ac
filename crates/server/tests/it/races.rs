//! What may happen once happens once, however many ask at the same moment, on however many nodes (R230).
//!
//! Authorization codes and refresh tokens have theirs in `codes` (R48) and `refresh` (R54).

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::{Value, json};
use testkit::api::ManagementApi;
use testkit::{Browser, REG, TestApp};

use crate::given::{another_code, at_once};

/// Fifty windows of one browser, over all nodes, send the same form at the same moment. What they came to: one code, if
/// any, however many were told of it (a double click shows only the last answer); one window for each code.
async fn race(app: &TestApp, browser: &Browser, fields: &[(&'static str, String)]) -> Vec<Browser> {
    let nodes = app.nodes().await;
    let windows = at_once(&nodes, 50, |node| {
        let (mut window, fields) = (browser.at(&node), fields.to_vec());
        async move {
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            window.submit(&fields).await;
            window
        }
    })
    .await;
    for window in &windows {
        assert!(
            window.page().status < 500,
            "{} {}",
            window.page().status,
            window.page().text()
        );
    }
    let mut codes = HashSet::new();
    windows
        .into_iter()
        .filter(|window| window.parameter("code").is_some_and(|code| codes.insert(code)))
        .collect()
}

testkit::tests! {
    async fn r230_one_mailed_code_signs_in_once(app) {
        let first = app.sign_up("ada@example.test").await;
        app.clock.advance(600);
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[])).await;
        browser.submit(&[("p_email", "ada@example.test")]).await;
        let code = app.code("ada@example.test").await;
        let mut winners = race(&app, &browser, &[("p_confirmation_code", code.clone())]).await;
        assert_eq!(winners.len(), 1);
        let winner = app.arrived(&REG, winners.remove(0)).await;
        assert_eq!(winner.tokens.id()["sub"], first.tokens.id()["sub"]);
        // Nor is it good later, when the end is no longer repeated.
        app.clock.advance(60);
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(browser.parameter("code"), None);
    }

    async fn r230_one_mailed_code_signs_up_once(app) {
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        browser.submit(&[("p_email", "ada@example.test"), ("p_first_name", "Ada"), ("p_last_name", "L")]).await;
        let code = app.code("ada@example.test").await;
        let mut winners = race(&app, &browser, &[("p_confirmation_code", code)]).await;
        assert_eq!(winners.len(), 1);
        let winner = app.arrived(&REG, winners.remove(0)).await;
        app.clock.advance(600);
        let again = app.sign_in("ada@example.test").await;
        assert_eq!(winner.tokens.id()["sub"], again.tokens.id()["sub"]);
    }

    async fn r230_people_with_one_address_become_one_account(app) {
        // Two windows, each with its own flow and code for the same new address.
        let mut windows = Vec::new();
        for _ in 0..2 {
            app.clock.advance(600);
            let mut browser = app.browser();
            browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
            browser.submit(&[("p_email", "ada@example.test"), ("p_first_name", "Ada"), ("p_last_name", "L")]).await;
            windows.push((browser, app.code("ada@example.test").await));
        }
        let nodes = app.nodes().await;
        let windows = std::sync::Mutex::new(windows);
        let done = at_once(&nodes, 2, |node| {
            let (browser, code) = windows.lock().expect("a lock").pop().expect("a window");
            let mut browser = browser.at(&node);
            async move {
                browser.submit(&[("p_confirmation_code", &code)]).await;
                browser
            }
        })
        .await;
        let mut people = Vec::new();
        for browser in done {
            people.push(app.arrived(&REG, browser).await.tokens.id()["sub"].clone());
        }
        assert_eq!(people[0], people[1]);
    }

    async fn r230_one_new_password_is_set_once(app) {
        app.use_connections(&["email:password"]).await;
        let seed = serde_json::json!({ "users": [{ "email": "ada@example.test", "password": "correct horse battery" }] });
        app.seed(seed).await;
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[])).await;
        browser.submit(&[("p_email", "ada@example.test")]).await;
        browser.press("Forgot your password?").await;
        let code = app.code("ada@example.test").await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        let new = "another horse entirely".to_owned();
        let fields = [("p_first_password", new.clone()), ("p_second_password", new.clone())];
        let winners = race(&app, &browser, &fields).await;
        assert_eq!(winners.len(), 1);
        let mut ada = app.sign_in_with_password(&REG, "ada@example.test", &new).await;
        another_code(&app, &mut ada.browser, &REG).await;
    }

    async fn r212_nothing_written_while_a_user_is_deleted_survives(app) {
        let api = app.management_api().await;
        app.seed(json!({ "organizations": [{ "code": "org_0a0a0a0a0a0", "name": "Acme" }],
            "roles": [{ "key": "member", "name": "Member", "is_default_role": true }] })).await;
        api.post("/api/v1/feature_flags", json!({ "name": "Theme", "key": "theme", "type": "str", "default_value": "light",
            "allow_override_level": "usr" })).await.ok();
        let mut nodes = Vec::new();
        for node in app.nodes().await {
            nodes.push(node.management_api().await);
        }
        for round in 0..12 {
            let user = json!({ "profile": { "given_name": "Ada" } });
            let id = api.post("/api/v1/user", user).await.ok()["id"].as_str().expect("an id").to_owned();
            let write = |api: ManagementApi, id: String, what: usize| async move {
                match what {
                    0 => api.post("/api/v1/organizations/org_0a0a0a0a0a0/users", json!({ "users": [{ "id": id }] })).await,
                    1 => api.put(&format!("/api/v1/users/{id}/properties/kp_usr_city?value=Ockham"), Value::Null).await,
                    2 => api.patch(&format!("/api/v1/users/{id}/feature_flags/theme?value=dark"), Value::Null).await,
                    _ => api.delete(&format!("/api/v1/user?id={id}")).await,
                }
            };
            if round == 0 {
                for what in 0..3 {
                    write(api.clone(), id.clone(), what).await.ok();
                }
            }
            let start = Arc::new(tokio::sync::Barrier::new(8));
            let tasks: Vec<_> = (0..8).map(|number: usize| {
                let (start, api, id) = (Arc::clone(&start), nodes[number % nodes.len()].clone(), id.clone());
                tokio::spawn(async move {
                    start.wait().await;
                    if number == 7 {
                        tokio::time::sleep(std::time::Duration::from_millis(round)).await;
                    }
                    let answer = write(api, id, if number == 7 { 3 } else { number % 3 }).await;
                    assert!(answer.status.as_u16() < 500, "{}", answer.text());
                })
            }).collect();
            for task in tasks {
                task.await.expect("it does not panic");
            }
            api.get(&format!("/api/v1/user?id={id}")).await.assert_refused(404, "USER_NOT_FOUND");
        }
        drop((nodes, api));
        let left = app.counted("SELECT (SELECT COUNT(*) FROM memberships) + (SELECT COUNT(*) FROM member_roles)
            + (SELECT COUNT(*) FROM property_values) + (SELECT COUNT(*) FROM feature_flag_values WHERE level = 'usr')").await;
        assert_eq!(left, 0);
    }
}
