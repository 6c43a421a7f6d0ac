//! The token endpoint and how clients prove who they are (R21–R26, R29).

use std::net::SocketAddr;
use std::time::Duration;

use axum::body::Body;
use axum::extract::ConnectInfo;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use domain::applications::ApplicationType;
use engine::applications::{NewApplication, register};
use http::{Method, Request, StatusCode};
use serde_json::json;
use testkit::app::AUDIENCE;
use testkit::{Answer, Client, Database, M2M, OTHER_SPA, REG, SPA, TestApp};

use crate::steps::{exchange_of, fresh_code, send_body, token};

const FORM: &str = "application/x-www-form-urlencoded";
const WRONG: &str = "WrongSecretWrongSecretWrongSecretWrongSecret1";

fn basic(pair: &str) -> String {
    format!("Basic {}", BASE64_STANDARD.encode(pair))
}

fn secret_of(client: &Client) -> &'static str {
    client.secret.unwrap_or_default()
}

fn machine(secret: &str) -> Vec<(&str, &str)> {
    vec![
        ("grant_type", "client_credentials"),
        ("client_id", M2M.id),
        ("client_secret", secret),
        ("audience", AUDIENCE),
    ]
}

/// JSON that nobody keeps and no cookie (RFC 6749 §5.1).
fn assert_kept_by_nobody(answer: &Answer, why: &str) {
    assert_eq!(answer.header("cache-control"), Some("no-store"), "{why}");
    assert_eq!(answer.header("content-type"), Some("application/json"), "{why}");
    assert_eq!(answer.set_cookies(), Vec::<String>::new(), "{why}");
    answer.json();
}

async fn set_machine_secret(app: &TestApp, secret: &str) {
    app.seed(
        json!({ "applications": [{ "client_id": M2M.id, "client_secret": secret, "name": "Machine", "type": "m2m",
                                        "audiences": [AUDIENCE] }] }),
    )
    .await;
}

/// A token request of [`M2M`] from this address.
async fn machine_from(app: &TestApp, address: &str, client: &str, secret: &str) -> Answer {
    let peer: SocketAddr = address.parse().expect("an address");
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", client),
        ("client_secret", secret),
        ("audience", AUDIENCE),
    ];
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let mut request = Request::post("/oauth2/token")
        .header("content-type", FORM)
        .body(Body::from(body))
        .expect("a request");
    request.extensions_mut().insert(ConnectInfo(peer));
    app.send(request).await
}

testkit::tests! {
    async fn r021_a_confidential_client_proves_itself_in_exactly_one_way(app) {
        let code = fresh_code(&app, &REG, "ada@example.test").await;
        let fields = exchange_of(&REG, &code);
        let secret = secret_of(&REG);
        let with = |more: &[(&'static str, &'static str)]| [fields.clone(), more.to_vec()].concat();
        let without_id: Vec<_> = fields.iter().copied().filter(|(name, _)| *name != "client_id").collect();
        let right = basic(&format!("{}:{secret}", REG.id));
        let posted = [
            ("no secret", with(&[])),
            ("an empty secret", with(&[("client_secret", "")])),
            ("a wrong secret", with(&[("client_secret", WRONG)])),
            ("another client's secret", with(&[("client_secret", secret_of(&M2M))])),
            ("an assertion", with(&[("client_assertion", "eyJ.eyJ.x"), ("client_assertion_type", "urn:x")])),
            ("nobody", without_id.clone()),
        ];
        for (why, fields) in posted {
            let answer = token(&app, &fields, &[]).await;
            assert_eq!((answer.status, answer.error().as_str()), (StatusCode::UNAUTHORIZED, "invalid_client"), "{why}");
            assert_eq!(answer.header("www-authenticate"), None, "{why}");
        }
        let headers = [
            ("a wrong secret", basic(&format!("{}:{WRONG}", REG.id)), with(&[])),
            ("no secret", basic(&format!("{}:", REG.id)), with(&[])),
            ("no pair", basic(REG.id), with(&[])),
            ("no base64", "Basic !".to_owned(), with(&[])),
            ("two methods", right.clone(), with(&[("client_secret", secret)])),
            ("another client", basic(&format!("{}:{}", M2M.id, secret_of(&M2M))), with(&[])),
        ];
        for (why, header, fields) in headers {
            let answer = token(&app, &fields, &[("authorization", &header)]).await;
            assert_eq!((answer.status, answer.error().as_str()), (StatusCode::UNAUTHORIZED, "invalid_client"), "{why}");
            assert!(answer.header("www-authenticate").is_some_and(|it| it.starts_with("Basic ")), "{why}");
        }
        // Clients try one method after the other with the same code, so it is still good; and both halves are form-encoded.
        let (first, rest) = secret.split_at(1);
        let encoded = format!("{}:%{:02X}{rest}", REG.id.replace('a', "%61"), first.as_bytes()[0]);
        assert!(token(&app, &without_id, &[("authorization", &basic(&encoded))]).await.tokens().id_token.is_some());
    }

    async fn r022_what_needs_a_secret_is_not_for_public_clients(app) {
        let fields = [("grant_type", "client_credentials"), ("client_id", SPA.id), ("audience", AUDIENCE)];
        assert_eq!(token(&app, &fields, &[]).await.error(), "unauthorized_client");
        let tokens = app.sign_up_at(&SPA, "ada@example.test").await.tokens;
        let fields = [("token", tokens.access_token.as_str()), ("client_id", SPA.id)];
        let answer = app.post("/oauth2/introspect", &fields).await;
        assert_eq!((answer.status, answer.error().as_str()), (StatusCode::UNAUTHORIZED, "invalid_client"));
        let mut made_up = exchange_of(&SPA, "code");
        made_up.push(("client_secret", WRONG));
        assert_eq!(token(&app, &made_up, &[]).await.error(), "invalid_client", "a public client has no secret");
    }

    async fn r023_secrets_are_long_drawn_sealed_and_dead_when_replaced(app) {
        let cx = app.administrator().await;
        let one = register(&cx, &NewApplication::named("One", ApplicationType::Reg)).await.expect("registered");
        let two = register(&cx, &NewApplication::named("Two", ApplicationType::M2m)).await.expect("registered");
        let public = register(&cx, &NewApplication::named("Three", ApplicationType::Spa)).await.expect("registered");
        assert_eq!(public.client_secret, None);
        let secrets = [one.client_secret, two.client_secret].map(|secret| secret.expect("a secret"));
        assert_ne!(secrets[0], secrets[1]);
        let cx = app.administrator().await;
        for (id, secret) in [(&one.client_id, &secrets[0]), (&two.client_id, &secrets[1])] {
            // 44 letters and digits hold 256 bits.
            assert!(secret.len() >= 44 && secret.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{secret}");
            let kept = &cx.environment.client(id.as_str()).expect("the application").application;
            let (hash, sealed) = (kept.secret_hash.clone().unwrap_or_default(), kept.secret_sealed.clone().unwrap_or_default());
            assert!(!hash.is_empty() && !sealed.is_empty() && !hash.contains(secret.as_str()) && !sealed.contains(secret.as_str()));
        }

        let (old, new) = (secret_of(&M2M), "NewSecretNewSecretNewSecretNewSecretNewSecret12345");
        assert_eq!(token(&app, &machine(old), &[]).await.status, StatusCode::OK);
        set_machine_secret(&app, new).await;
        assert_eq!(token(&app, &machine(old), &[]).await.error(), "invalid_client");
        assert_eq!(token(&app, &machine(new), &[]).await.status, StatusCode::OK);
        for almost in [&new[..49], &format!("{new}0"), &new.to_lowercase(), ""] {
            assert_eq!(token(&app, &machine(almost), &[]).await.error(), "invalid_client", "{almost}");
        }
    }

    async fn r024_each_application_has_its_grants_and_others_do_not_exist(app) {
        let secret = secret_of(&M2M);
        for grant in [("grant_type", "authorization_code"), ("grant_type", "refresh_token")] {
            let fields = [grant, ("client_id", M2M.id), ("client_secret", secret), ("code", "x"), ("refresh_token", "x")];
            let answer = token(&app, &fields, &[]).await;
            assert_eq!((answer.status, answer.error().as_str()), (StatusCode::BAD_REQUEST, "unauthorized_client"), "{grant:?}");
        }
        app.seed(json!({ "users": [{ "email": "ada@example.test", "password": "correct horse battery" }] })).await;
        let device = "urn:ietf:params:oauth:grant-type:device_code";
        for grant in ["password", "implicit", "Authorization_Code", "urn:ietf:params:oauth:grant-type:jwt-bearer",
                      "urn:ietf:params:oauth:grant-type:token-exchange", device] {
            let fields = [("grant_type", grant), ("client_id", REG.id), ("client_secret", secret_of(&REG)),
                          ("username", "ada@example.test"), ("password", "correct horse battery")];
            assert_eq!(token(&app, &fields, &[]).await.error(), "unsupported_grant_type", "{grant}");
        }
        let none = [("client_id", REG.id), ("client_secret", secret_of(&REG))];
        assert_eq!(token(&app, &none, &[]).await.error(), "invalid_request");
        let offered = app.get("/.well-known/openid-configuration").await.json()["grant_types_supported"].clone();
        assert_eq!(offered, json!(["authorization_code", "refresh_token", "client_credentials"]));
    }

    async fn r025_only_a_posted_form_with_nothing_in_the_query(app) {
        let fields = machine(secret_of(&M2M));
        let form = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
        let json = serde_json::to_string(&fields.iter().copied().collect::<std::collections::BTreeMap<_, _>>()).expect("JSON");
        let multipart = "--x\r\nContent-Disposition: form-data; name=\"grant_type\"\r\n\r\nclient_credentials\r\n--x--\r\n";
        let others = [("application/json", json.as_str()), ("text/plain", form.as_str()), ("multipart/form-data; boundary=x", multipart),
                      ("", form.as_str())];
        for (kind, body) in others {
            let answer = send_body(&app, Method::POST, "/oauth2/token", kind, body.to_owned()).await;
            assert_eq!((answer.status, answer.error().as_str()), (StatusCode::BAD_REQUEST, "invalid_request"), "{kind}");
        }
        for endpoint in ["/oauth2/token", "/oauth2/introspect", "/oauth2/revoke"] {
            for name in ["client_id", "client_secret", "code", "refresh_token", "token"] {
                let path = format!("{endpoint}?{name}=x");
                let answer = app.post(&path, &[fields.clone(), vec![("token", "x")]].concat()).await;
                assert_eq!((answer.status, answer.error().as_str()), (StatusCode::BAD_REQUEST, "invalid_request"), "{path}");
            }
            for method in [Method::GET, Method::PUT, Method::DELETE, Method::HEAD] {
                let answer = send_body(&app, method.clone(), &format!("{endpoint}?{form}"), FORM, "").await;
                assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {endpoint}");
                assert!(answer.header("allow").is_some_and(|allowed| allowed.contains("POST")), "{method} {endpoint}");
            }
        }
        for &(name, value) in &fields[..3] {
            let answer = token(&app, &[fields.clone(), vec![(name, "x")]].concat(), &[]).await;
            assert_eq!(answer.error(), "invalid_request", "{name}");
            let answer = token(&app, &[fields.clone(), vec![(name, value)]].concat(), &[]).await;
            assert_eq!(answer.status, StatusCode::OK, "{name} said twice alike");
        }
        let charset = "application/x-www-form-urlencoded; charset=UTF-8";
        assert_eq!(send_body(&app, Method::POST, "/oauth2/token", charset, form).await.status, StatusCode::OK);
    }

    async fn r026_answers_are_kept_by_nobody_and_do_not_tell_facts_apart(app) {
        let code = fresh_code(&app, &REG, "ada@example.test").await;
        let good = app.try_exchange(&REG, &code).await;
        assert_kept_by_nobody(&good, "tokens");
        let refresh = good.tokens().refresh().to_owned();
        assert_kept_by_nobody(&app.try_refresh(&REG, &refresh).await, "refreshed");
        assert_kept_by_nobody(&token(&app, &machine(secret_of(&M2M)), &[]).await, "a machine's");

        let unknown = [("grant_type", "client_credentials"), ("client_id", "f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0"), ("client_secret", WRONG)];
        let clients = [token(&app, &machine(WRONG), &[]).await, token(&app, &unknown, &[]).await,
                       token(&app, &[("grant_type", "client_credentials"), ("client_id", M2M.id)], &[]).await];
        let other = fresh_code(&app, &REG, "eve@example.test").await;
        let expired = fresh_code(&app, &REG, "ida@example.test").await;
        let elsewhere = [("grant_type", "authorization_code"), ("client_id", REG.id), ("client_secret", secret_of(&REG)),
                         ("redirect_uri", REG.logout), ("code", &other)];
        let grants = [app.try_exchange(&REG, &code).await, app.try_exchange(&REG, "unknown").await,
                      token(&app, &elsewhere, &[]).await, app.try_exchange(&OTHER_SPA, &other).await,
                      { app.clock.advance(61); app.try_exchange(&REG, &expired).await },
                      app.try_refresh(&REG, "unknown").await, app.try_refresh(&REG, &refresh).await,
                      app.try_refresh(&SPA, &refresh).await];
        for (same, code) in [(&clients[..], "invalid_client"), (&grants[..], "invalid_grant")] {
            for answer in same {
                assert_eq!(answer.error(), code);
                assert_eq!((answer.status, &answer.body), (same[0].status, &same[0].body));
                assert_kept_by_nobody(answer, code);
            }
        }
        let method = send_body(&app, Method::PUT, "/oauth2/token", FORM, "").await;
        assert_kept_by_nobody(&method, "another method");
        assert_kept_by_nobody(&send_body(&app, Method::POST, "/oauth2/token", "text/plain", "x").await, "another type");
        let long = "a".repeat(70_000);
        let answer = send_body(&app, Method::POST, "/oauth2/token", FORM, long).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_kept_by_nobody(&answer, "too long");
    }

    async fn r029_who_guesses_at_secrets_waits_and_the_honest_client_does_not(app) {
        let (attacker, honest) = ("198.51.100.66:1000", "203.0.113.7:1000");
        let secret = secret_of(&M2M);
        let mut refused = 0;
        while machine_from(&app, attacker, M2M.id, WRONG).await.status == StatusCode::UNAUTHORIZED {
            refused += 1;
            assert!(refused <= 100, "nothing slows the attacker down");
        }
        let answer = machine_from(&app, attacker, M2M.id, secret).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "also when the guess is right");
        assert!(answer.header("retry-after").is_some());
        assert_kept_by_nobody(&answer, "throttled");
        assert_eq!(machine_from(&app, honest, M2M.id, secret).await.status, StatusCode::OK);
        assert_eq!(machine_from(&app, attacker, REG.id, secret_of(&REG)).await.error(), "unauthorized_client", "another client");
        app.clock.advance(61);
        assert_eq!(machine_from(&app, attacker, M2M.id, secret).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn r023_a_replaced_secret_is_dead_on_the_other_node_within_a_second() {
    let app = TestApp::on(Database::Postgres).await;
    let node = app.second_node().await;
    let follower = node.engine.clone();
    let following = tokio::spawn(async move { engine::jobs::follow_changes(&follower).await });
    let old = secret_of(&M2M);
    assert_eq!(token(&node, &machine(old), &[]).await.status, StatusCode::OK);
    set_machine_secret(&app, "NewSecretNewSecretNewSecretNewSecretNewSecret12345").await;
    tokio::time::sleep(Duration::from_millis(900)).await;
    assert_eq!(token(&node, &machine(old), &[]).await.error(), "invalid_client");
    following.abort();
}
