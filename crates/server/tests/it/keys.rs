//! Keys and secrets (security requirements R200 to R205 and R208).

use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use engine::oidc::keys;
use serde_json::{Value, json};
use testkit::{Database, M2M, REG, SPA, TestApp, Tokens};

use crate::posting::{named, with_password};

const ADA: &str = "ada@example.test";

async fn key_set(app: &TestApp) -> Vec<Value> {
    let set = app.get("/.well-known/jwks.json").await.json();
    set["keys"].as_array().expect("keys").clone()
}

/// The keys that a client without a `kid` would choose between (wire contract I1, I2).
fn candidates(keys: &[Value]) -> Vec<&Value> {
    keys.iter()
        .filter(|key| key["alg"] == "RS256" && key["key_ops"] != json!([]))
        .collect()
}

fn kid(token: &str) -> Value {
    let header = token.split('.').next().expect("a header");
    let header: Value =
        serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(header).expect("base64url")).expect("JSON");
    header["kid"].clone()
}

async fn is_accepted(app: &TestApp, tokens: &Tokens) -> bool {
    app.get_as(&tokens.access_token, "/oauth2/v2/user_profile").await.status == 200
}

testkit::tests! {
    async fn r200_each_environment_signs_with_its_own_key_of_2048_bits(app) {
        let other = app.tenant("https://other.example.test").await;
        let (ours, theirs) = (key_set(&app).await, key_set(&other).await);
        for keys in [&ours, &theirs] {
            assert_eq!(keys.len(), 1);
            let modulus = BASE64_URL_SAFE_NO_PAD.decode(keys[0]["n"].as_str().expect("n")).expect("base64url");
            assert!(modulus.len() >= 256 && modulus[0] >= 0x80, "{} bytes", modulus.len());
            assert_eq!(keys[0]["e"], "AQAB");
        }
        assert_ne!(ours[0]["n"], theirs[0]["n"]);
        assert_ne!(ours[0]["kid"], theirs[0]["kid"]);
    }

    async fn r200_a_restart_changes_no_key(app) {
        let before = key_set(&app).await;
        let ada = app.sign_up(ADA).await.tokens;
        let app = app.restart().await;
        assert_eq!(key_set(&app).await, before);
        assert!(is_accepted(&app, &ada).await);
    }

    async fn r201_a_rotation_makes_no_token_worthless(app) {
        let before = app.sign_up(ADA).await;
        let new = keys::rotate(&app.administrator().await, false).await.expect("a rotation");
        let keys = key_set(&app).await;
        assert_eq!(keys.len(), 2);
        assert_eq!((&keys[0]["kid"], &keys[1]["kid"]), (&json!(new), &kid(&before.tokens.access_token)));
        assert_eq!(candidates(&keys), [&keys[0]], "one key looks usable (docs/adr/0016)");
        assert!(is_accepted(&app, &before.tokens).await);
        assert_eq!(app.introspect(&REG, &before.tokens.access_token).await["active"], true);
        let hint = [("prompt", "none"), ("id_token_hint", before.tokens.id_token.as_deref().expect("an ID token"))];
        let mut browser = before.browser;
        browser.open(&app.authorize_path(&REG, &hint)).await;
        let after = app.arrived(&REG, browser).await.tokens;
        assert_eq!(kid(&after.access_token), new);
        let refreshed = app.refresh(&REG, before.tokens.refresh()).await;
        assert_eq!((kid(&refreshed.access_token), kid(refreshed.id_token.as_deref().expect("one"))), (json!(new), json!(new)));
    }

    async fn r201_tokens_go_on_while_keys_change(app) {
        let cx = app.administrator().await;
        let ask = |_| app.machine_token();
        let asking = async {
            let mut tokens = Vec::new();
            for _ in 0..6 {
                tokens.extend(futures_util::future::join_all((0..10).map(ask)).await);
            }
            tokens
        };
        let rotating = async {
            for _ in 0..3 {
                keys::rotate(&cx, false).await.expect("a rotation");
            }
        };
        let (tokens, ()) = tokio::join!(asking, rotating);
        for token in tokens {
            assert_eq!(app.introspect(&M2M, &token.access_token).await["active"], true);
        }
        assert_eq!(candidates(&key_set(&app).await).len(), 1);
    }

    async fn r202_after_an_emergency_the_old_key_is_refused_on_every_node_within_a_second(app) {
        let nodes = app.nodes().await;
        let ada = app.sign_up(ADA).await;
        let machine = app.machine_token().await;
        let mut background = Vec::new();
        for node in &nodes {
            assert!(is_accepted(node, &ada.tokens).await);
            let engine = node.engine.clone();
            background.push(tokio::spawn(async move { engine.run_background().await }));
        }
        let begun = Instant::now();
        let new = keys::rotate(&app.administrator().await, true).await.expect("a rotation");
        for node in &nodes {
            while is_accepted(node, &ada.tokens).await {
                assert!(begun.elapsed() < Duration::from_secs(1), "still accepted after {:?}", begun.elapsed());
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            assert_eq!(node.introspect(&REG, &ada.tokens.access_token).await, json!({ "active": false }));
            assert_eq!(node.introspect(&M2M, &machine.access_token).await, json!({ "active": false }));
            let keys = key_set(node).await;
            assert_eq!(keys.len(), 1);
            assert_eq!(keys[0]["kid"], new);
        }
        let hint = [("id_token_hint", ada.tokens.id_token.as_deref().expect("an ID token")), ("prompt", "none")];
        let refused = app.get(&app.authorize_path(&REG, &hint)).await;
        assert!(refused.location().is_some_and(|location| location.contains("error=invalid_request")));
        // Sessions and refresh tokens were not signed with it, and go on.
        let mut browser = ada.browser;
        browser.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
        assert_eq!(kid(&app.arrived(&REG, browser).await.tokens.access_token), new);
        assert!(is_accepted(&app, &app.refresh(&REG, ada.tokens.refresh()).await).await);
        for task in background {
            task.abort();
        }
    }

    async fn r203_nothing_made_for_one_place_or_purpose_is_good_in_another(app) {
        let other = app.tenant("https://other.example.test").await;
        let application = json!({ "client_id": REG.id, "client_secret": REG.secret, "name": "Same id", "type": "reg",
            "redirect_uris": [REG.callback], "connections": ["email:otp"] });
        other.seed(json!({ "applications": [application] })).await;
        let (ours, theirs) = (app.sign_up(ADA).await, other.sign_up(ADA).await);
        for (place, foreign) in [(&app, &theirs.tokens), (&other, &ours.tokens)] {
            assert!(!is_accepted(place, foreign).await);
            assert_eq!(place.introspect(&REG, &foreign.access_token).await, json!({ "active": false }));
            assert_eq!(place.try_refresh(&REG, foreign.refresh()).await.error(), "invalid_grant");
            let hint = [("id_token_hint", foreign.id_token.as_deref().expect("an ID token")), ("prompt", "none")];
            let refused = place.get(&place.authorize_path(&REG, &hint)).await;
            assert!(refused.location().is_some_and(|location| location.contains("error=invalid_request")));
        }
        let id_token = ours.tokens.id_token.clone().expect("an ID token");
        for purpose in [id_token.as_str(), ours.tokens.refresh()] {
            assert_eq!(app.get_as(purpose, "/oauth2/v2/user_profile").await.status, 403);
        }
        for purpose in [id_token.as_str(), ours.tokens.access_token.as_str()] {
            assert_eq!(app.try_refresh(&REG, purpose).await.error(), "invalid_grant");
            assert_eq!(app.try_exchange(&REG, purpose).await.error(), "invalid_grant");
        }
        assert!(is_accepted(&app, &ours.tokens).await && is_accepted(&other, &theirs.tokens).await);
    }

    async fn r204_what_is_published_of_a_key_is_public(app) {
        keys::rotate(&app.administrator().await, false).await.expect("a rotation");
        let known = ["alg", "e", "key_ops", "kid", "kty", "n", "use", "x5c", "x5t"];
        for path in ["/.well-known/jwks.json", "/.well-known/jwks"] {
            for key in app.get(path).await.json()["keys"].as_array().expect("keys") {
                for name in key.as_object().expect("an object").keys() {
                    assert!(known.contains(&name.as_str()), "{name}");
                }
            }
        }
    }

    async fn r205_no_secret_rests_in_the_data_in_clear(app) {
        let planted_password = "Planted password of Ada, 4711";
        with_password(&app, ADA, planted_password).await;
        let by_password = app.sign_in_with_password(&REG, ADA, planted_password).await;
        app.use_connections(&["email:otp"]).await;
        // Three codes of each purpose: six digits may stand somewhere by chance, but not two of three.
        let mut codes = [Vec::new(), Vec::new(), Vec::new()];
        let mut tokens = vec![by_password.tokens.clone()];
        let mut browsers = vec![by_password.browser.clone()];
        for number in 0..3 {
            let email = format!("user{number}@example.test");
            let registered = app.sign_up_at(&SPA, &email).await;
            codes[0].push(app.code(&email).await);
            app.clock.advance(60);
            let known = app.sign_in_at(&SPA, &email).await;
            codes[1].push(app.code(&email).await);
            for someone in [registered, known] {
                tokens.push(app.refresh(&SPA, someone.tokens.refresh()).await);
                tokens.push(someone.tokens);
                browsers.push(someone.browser);
            }
        }
        app.use_connections(&["email:password"]).await;
        for number in 0..3 {
            app.clock.advance(60);
            let mut browser = named(&app, &format!("user{number}@example.test")).await;
            let code = app.code(&format!("user{number}@example.test")).await;
            browser.submit(&[("Code", &code)]).await;
            browser.submit(&[("p_first_password", planted_password), ("p_second_password", planted_password)]).await;
            codes[2].push(code);
            browsers.push(browser);
        }
        keys::rotate(&app.administrator().await, false).await.expect("a rotation");
        tokens.push(app.machine_token().await);

        let mut secrets = vec![planted_password.to_owned(), "a password of the tests".to_owned()];
        secrets.extend([REG.secret, M2M.secret].into_iter().flatten().map(str::to_owned));
        for tokens in tokens {
            secrets.push(tokens.access_token);
            secrets.extend(tokens.id_token);
            secrets.extend(tokens.refresh_token);
        }
        for browser in &browsers {
            secrets.extend(browser.parameter("code"));
            for name in ["__Host-doorstep_session", "__Host-doorstep_browser"] {
                secrets.push(browser.cookie("/", name).expect(name));
            }
        }
        let cx = app.administrator().await;
        let der = cx.environment.signing_key.to_pkcs8().expect("the private key");
        let middle = der.len() / 2 / 3 * 3;
        for part in [&der[middle..middle + 48], &der[middle + 1..middle + 49], &der[middle + 2..middle + 50]] {
            secrets.push(BASE64_STANDARD.encode(part));
            secrets.push(BASE64_URL_SAFE_NO_PAD.encode(part));
            secrets.push(part.iter().map(|byte| format!("{byte:02x}")).collect());
        }
        secrets.push(BASE64_URL_SAFE_NO_PAD.encode([7; 32]));
        assert!(secrets.len() > 60);

        let stored = app.stored().await;
        assert!(stored.contains("user0@example.test") && stored.contains(REG.id), "the data was read");
        for secret in &secrets {
            assert!(!secret.is_empty() && !stored.contains(secret.as_str()), "stored in clear: {secret}");
        }
        for codes in codes {
            let found = codes.iter().filter(|code| stored.contains(code.as_str())).count();
            assert!(found < 2, "{codes:?}");
        }
    }

    async fn r208_two_copies_of_one_snapshot_repeat_nothing(app) {
        let copy = TestApp::on(Database::Sqlite).await;
        let secrets_of = async |app: &TestApp| {
            let ada = app.sign_up(ADA).await;
            let cookie = |name| ada.browser.cookie("/", name).expect(name);
            let sub = ada.tokens.id()["sub"].as_str().expect("a subject").to_owned();
            [
                sub,
                ada.tokens.refresh().to_owned(),
                ada.browser.parameter("code").expect("a code"),
                cookie("__Host-doorstep_session"),
                cookie("__Host-doorstep_browser"),
                keys::rotate(&app.administrator().await, false).await.expect("a rotation"),
            ]
        };
        let (first, second) = (secrets_of(&app).await, secrets_of(&copy).await);
        for (one, other) in first.iter().zip(&second) {
            assert_ne!(one, other);
        }
    }
}
