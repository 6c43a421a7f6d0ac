//! What webhooks are told, how often, and what comes of it (security requirements R151 to R156, R212, R237, R243).

mod history;
mod retries;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use domain::events::Event;
use domain::ids::WebhookId;
use domain::webhooks::Delivery;
use engine::context::Work;
use engine::paging::Slice;
use engine::webhooks::dispatch::deliver_due;
use protocol::jose::verify::{Expect, Kind};
use serde_json::{Value, json};
use testkit::api::ManagementApi;
use testkit::receiver::{Received, Receiver};
use testkit::schema::violations;
use testkit::{REG, TestApp};
use tokio::task::JoinHandle;

use crate::posting::{named, with_password};

const HOUR: i64 = 3_600;

/// Makes a webhook that wants these types, and gives its id.
async fn hook(api: &ManagementApi, receiver: &Receiver, types: &[&str]) -> WebhookId {
    let body = json!({ "endpoint": receiver.url, "name": "Receiver", "event_types": types });
    let answer = api.post("/api/v1/webhooks", body).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["webhook"]["id"].as_str().expect("an id").into()
}

/// Lets something happen that webhooks may be told of, so many times.
async fn happen(app: &TestApp, kind: &'static str, count: usize) {
    app.administrator()
        .await
        .work(async |work: &mut Work<'_>| {
            for number in 0..count {
                let noun = kind.split('.').next().expect("a noun");
                work.announce(Event::of(kind).data(json!({ noun: { "id": number.to_string() } })))
                    .await?;
            }
            Ok(())
        })
        .await
        .expect("it happens");
}

/// The log of a webhook, latest first.
async fn log(app: &TestApp, webhook: &WebhookId) -> Vec<Delivery> {
    let slice = Slice { size: 500, token: None };
    let page = engine::webhooks::deliveries(&app.administrator().await, webhook, &slice).await;
    page.expect("the log").items
}

async fn deliver(app: &TestApp) -> usize {
    deliver_due(&app.engine).await.expect("deliveries")
}

/// Background work of a node, until it is dropped.
struct Running(JoinHandle<()>);

impl Running {
    fn of(app: &TestApp) -> Self {
        let engine = app.engine.clone();
        Self(tokio::spawn(async move { engine.run_background().await }))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    for _ in 0..600 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("half a minute was not enough: {what}");
}

fn header_of(token: &str) -> Value {
    let header = token.split('.').next().expect("a header");
    serde_json::from_slice(&BASE64.decode(header).expect("base64url")).expect("JSON")
}

/// Verifies a delivery by the published keys, as a receiver does.
async fn verify(app: &TestApp, received: &Received) {
    let keys = app.get("/.well-known/jwks").await.json();
    let kid = header_of(&received.token)["kid"].clone();
    let key = keys["keys"]
        .as_array()
        .expect("keys")
        .iter()
        .find(|key| key["kid"] == kid)
        .expect("the key is published");
    let part = |name: &str| BASE64.decode(key[name].as_str().expect("text")).expect("base64url");
    let public = RsaPublicKeyComponents {
        n: part("n"),
        e: part("e"),
    };
    let (message, signature) = received.token.rsplit_once('.').expect("a signature");
    let signature = BASE64.decode(signature).expect("base64url");
    public
        .verify(&RSA_PKCS1_2048_8192_SHA256, message.as_bytes(), &signature)
        .expect("well signed");
}

testkit::tests! {
    async fn r153_a_delivery_is_a_signed_token_that_opens_nothing(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        hook(&api, &receiver, &["user.created"]).await;
        let ada = app.sign_up("ada@example.test").await;
        assert_eq!(deliver(&app).await, 1);
        let received = receiver.received();
        let [one] = received.as_slice() else { panic!("{received:?}") };
        assert_eq!(one.header("content-type"), "application/jwt");
        assert_eq!(one.header("accept-encoding"), "");
        let payload = one.payload();
        assert_eq!(one.header("webhook-id"), payload["event_id"]);
        let names: Vec<_> = payload.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(names, ["data", "event_id", "event_timestamp", "source", "timestamp", "type"]);
        assert_eq!((&payload["type"], &payload["source"]), (&json!("user.created"), &json!("user")));
        assert_eq!(payload["timestamp"], "2026-01-01T00:00:00.000000Z");
        assert_eq!(payload["data"]["user"]["id"], ada.tokens.access()["sub"]);
        let header = header_of(&one.token);
        assert_eq!((&header["alg"], &header["typ"]), (&json!("RS256"), &json!("JWT")));
        verify(&app, one).await;

        assert_eq!(app.get_as(&one.token, "/oauth2/v2/user_profile").await.status, 403);
        api.with_token(&one.token).get("/api/v1/webhooks").await.assert_refused(403, "TOKEN_INVALID");
        assert_eq!(app.introspect(&REG, &one.token).await, json!({ "active": false }));
        let environment = app.administrator().await.environment;
        for kind in [Kind::Access, Kind::UserAccess, Kind::M2m, Kind::Id] {
            let expect = Expect { issuer: app.issuer(), kind, audience: None, now: 0, leeway: 0, accepts_expired: true };
            assert!(environment.verifier.verify(&one.token, &expect).is_err(), "{kind:?}");
        }
    }

    async fn every_event_has_the_shape_that_its_type_says(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        let types = api.get("/api/v1/event_types").await.ok()["event_types"].clone();
        let schemas: BTreeMap<_, _> = types.as_array().expect("types").iter()
            .map(|one| (one["code"].as_str().expect("a code"), &one["schema"])).collect();
        hook(&api, &receiver, &schemas.keys().copied().collect::<Vec<_>>()).await;
        let organization = json!({ "code": "org_0123456789a", "name": "Acme", "handle": "acme" });
        app.seed(json!({ "organizations": [organization],
            "permissions": [{ "key": "read:reports", "name": "Read" }],
            "roles": [{ "key": "editor", "name": "Editor", "permissions": ["read:reports"], "is_default_role": true }] })).await;
        let mut newcomer = app.browser();
        let path = app.authorize_path(&REG, &[("prompt", "create"), ("is_create_org", "true"), ("org_name", "Ours")]);
        newcomer.open(&path).await;
        newcomer.submit(&[("p_email", "ada@example.test"), ("p_first_name", "Ada"), ("p_last_name", "Lovelace")]).await;
        let code = app.code("ada@example.test").await;
        newcomer.submit(&[("p_confirmation_code", &code)]).await;
        app.arrived(&REG, newcomer).await;
        with_password(&app, "bob@example.test", "correct horse battery").await;
        let mut wrong = named(&app, "bob@example.test").await;
        wrong.submit(&[("p_password", "wrong horse battery")]).await;
        let permission = api.post("/api/v1/permissions", json!({ "key": "write:reports", "name": "Write" })).await.ok();
        let path = format!("/api/v1/permissions/{}", permission["permission"]["id"].as_str().expect("an id"));
        api.patch(&path, json!({ "description": "All of them" })).await.ok();
        api.delete(&path).await.ok();

        deliver(&app).await;
        for one in receiver.received() {
            let payload = one.payload();
            let kind = payload["type"].as_str().expect("a type");
            assert_eq!(violations(schemas[kind], &payload), [""; 0], "{payload}");
            assert_eq!(payload["event_timestamp"], payload["timestamp"]);
            let is_sign_in = kind.starts_with("user.authenti");
            assert_eq!(payload["ip_address"], if is_sign_in { json!("203.0.113.7") } else { Value::Null }, "{kind}");
        }
        let told: BTreeSet<_> = receiver.types().into_iter().collect();
        let wanted = ["organization.created", "permission.created", "permission.deleted", "permission.updated",
            "user.authenticated", "user.authentication_failed", "user.created"];
        assert!(wanted.iter().all(|kind| told.contains(*kind)), "{told:?}");
    }

    async fn r155_who_did_not_ask_is_not_told(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        hook(&api, &receiver, &["organization.deleted"]).await;
        let other = app.tenant("https://login.other.test").await;
        let theirs = Receiver::start().await;
        hook(&other.management_api().await, &theirs, &["permission.deleted"]).await;
        happen(&app, "permission.deleted", 3).await;
        happen(&other, "organization.deleted", 3).await;
        assert_eq!(deliver(&app).await, 0);
        happen(&app, "organization.deleted", 1).await;
        assert_eq!(deliver(&app).await, 1);
        assert_eq!((receiver.types(), theirs.received().len()), (vec!["organization.deleted".to_owned()], 0));
    }

    async fn r155_deleting_a_webhook_stops_what_waits(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        let webhook = hook(&api, &receiver, &["permission.deleted"]).await;
        happen(&app, "permission.deleted", 20).await;
        let stale = app.administrator().await;
        api.delete(&format!("/api/v1/webhooks/{webhook}")).await.ok();
        stale.work(async |work: &mut Work<'_>| work.announce(Event::of("permission.deleted")).await).await
            .expect("somebody who does not know yet");
        assert_eq!(deliver(&app).await, 0);
        assert_eq!(receiver.received().len(), 0);
        let now = domain::time::Clock::now(&app.clock);
        let removed = engine::jobs::sweep_once(&app.engine, now).await.expect("sweeping");
        assert_eq!(removed, 21, "20 deliveries and the webhook");
        assert_eq!(engine::jobs::sweep_once(&app.engine, now).await.expect("sweeping"), 0);
    }

    async fn a_change_is_told_right_after_it(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        hook(&api, &receiver, &["permission.created"]).await;
        let _background = Running::of(&app);
        api.post("/api/v1/permissions", json!({ "key": "read:reports", "name": "Read" })).await.ok();
        until("it is told", async || receiver.received().len() == 1).await;
        assert_eq!(receiver.received()[0].payload()["source"], "api");
    }

    async fn what_is_rolled_back_is_not_told(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        hook(&api, &receiver, &["permission.created"]).await;
        let body = json!({ "key": "read:reports", "name": "Read" });
        api.post("/api/v1/permissions", body.clone()).await.ok();
        api.post("/api/v1/permissions", body).await.assert_refused(409, "PERMISSION_KEY_ALREADY_EXISTS");
        assert_eq!(deliver(&app).await, 1);
    }

    async fn r202_a_delivery_is_signed_with_the_key_of_its_hour(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        hook(&api, &receiver, &["permission.deleted"]).await;
        happen(&app, "permission.deleted", 1).await;
        let kid = engine::oidc::keys::rotate(&app.administrator().await, true).await.expect("a new key");
        deliver(&app).await;
        let received = receiver.received();
        assert_eq!(header_of(&received[0].token)["kid"], kid);
        verify(&app, &received[0]).await;
    }
}
