//! What is written down of what happened, and what is not (security requirements R209 and R211).

use std::collections::HashSet;

use serde_json::{Value, json};
use testkit::{REG, TestApp};

use crate::log::Log;
use crate::posting::{Flow, named, other_than, with_password};

const ADA: &str = "ada@example.test";

/// What happened: one line of the audit log.
struct Entry {
    id: String,
    kind: String,
    user: Option<String>,
    address: Option<String>,
    request: String,
    data: Value,
}

/// What is in the audit log that was not there before.
async fn since(app: &TestApp, seen: &mut HashSet<String>) -> Vec<Entry> {
    let events = engine::audit::latest(&app.administrator().await, 100_000).await;
    let entries = events.expect("the audit log").into_iter().map(|event| Entry {
        id: event.id.to_string(),
        kind: event.kind,
        user: event.user_id,
        address: event.ip_address,
        request: event.request_id.expect("a request"),
        data: serde_json::from_str(&event.data).expect("JSON"),
    });
    entries.filter(|entry| seen.insert(entry.id.clone())).collect()
}

/// The kinds of what is new, in alphabetical order.
async fn kinds_since(app: &TestApp, seen: &mut HashSet<String>) -> Vec<String> {
    let mut kinds: Vec<String> = since(app, seen).await.into_iter().map(|entry| entry.kind).collect();
    kinds.sort_unstable();
    kinds
}

/// What a registration leaves.
const REGISTRATION: [&str; 4] = [
    "organization.member_added",
    "user.authenticated",
    "user.created",
    "user.updated",
];

testkit::tests! {
    async fn r209_every_change_leaves_its_event(app) {
        with_password(&app, ADA, "correct horse battery").await;
        let mut seen = HashSet::new();
        since(&app, &mut seen).await;
        let mut expect = async |what: &str, kinds: &[&str]| {
            assert_eq!(kinds_since(&app, &mut seen).await, kinds, "{what}");
        };

        app.sign_in_with_password(&REG, ADA, "correct horse battery").await;
        expect("sign-in", &["user.authenticated"]).await;
        let mut eve = named(&app, ADA).await;
        eve.submit(&[("p_password", "wrong horse battery")]).await;
        expect("failure", &["user.authentication_failed"]).await;
        for _ in 0..4 {
            eve.submit(&[("p_password", "wrong horse battery")]).await;
        }
        let failed = "user.authentication_failed";
        expect("lock", &[failed, failed, failed, failed, "user.locked"]).await;

        app.clock.advance(301);
        let mut owner = named(&app, ADA).await;
        owner.press("Forgot your password?").await;
        let code = app.code(ADA).await;
        owner.submit(&[("Code", &other_than(&code))]).await;
        expect("wrong code", &[failed]).await;
        owner.submit(&[("Code", &code)]).await;
        owner.submit(&[("p_first_password", "a new horse"), ("p_second_password", "a new horse")]).await;
        let owner = app.arrived(&REG, owner).await;
        expect("reset", &["sessions.ended", "user.authenticated", "user.password_changed"]).await;

        let first = owner.tokens.refresh().to_owned();
        let second = app.refresh(&REG, &first).await;
        app.clock.advance(61);
        app.refresh(&REG, second.refresh()).await;
        expect("refreshes", &[]).await;
        app.try_refresh(&REG, &first).await;
        expect("reuse", &["grant.revoked"]).await;

        let mut browser = owner.browser;
        browser.open(&format!("/logout?redirect={}", REG.logout)).await;
        expect("sign-out", &["session.ended"]).await;
        engine::oidc::keys::rotate(&app.administrator().await, true).await.expect("a rotation");
        expect("key", &["signing_key.rotated"]).await;
        app.use_connections(&["email:otp"]).await;
        expect("applications", &["application.registered"; 3]).await;
    }

    async fn r209_who_is_turned_away_leaves_an_event(app) {
        with_password(&app, ADA, "correct horse battery").await;
        let mut eve = named(&app, ADA).await;
        for _ in 0..5 {
            eve.submit(&[("p_password", "wrong horse battery")]).await;
        }
        let mut seen = HashSet::new();
        since(&app, &mut seen).await;
        named(&app, ADA).await;
        let refused = since(&app, &mut seen).await;
        assert_eq!(refused.len(), 1, "at the locked account's door");
        assert_eq!((refused[0].kind.as_str(), &refused[0].data), ("sign_in.refused", &json!({ "why": "locked" })));
        assert!(refused[0].user.is_some());

        let app = app.tampered("UPDATE users SET is_suspended = TRUE, locked_until = NULL").await;
        named(&app, ADA).await;
        let refused = since(&app, &mut seen).await;
        assert_eq!(refused.len(), 1, "at the suspended account's door");
        assert_eq!((refused[0].kind.as_str(), &refused[0].data), ("sign_in.refused", &json!({ "why": "suspended" })));
    }

    async fn r209_discreet_pages_write_down_who_is_turned_away_with_the_proof(app) {
        with_password(&app, ADA, "correct horse battery").await;
        app.seed(json!({ "settings": { "is_enumeration_protected": true } })).await;
        let mut seen = HashSet::new();
        for who in [ADA, "nobody@example.test"] {
            let mut eve = named(&app, who).await;
            for _ in 0..5 {
                eve.submit(&[("p_password", "wrong horse battery")]).await;
            }
            let mut again = named(&app, who).await;
            since(&app, &mut seen).await;
            again.submit(&[("p_password", "wrong horse battery")]).await;
            let refused = since(&app, &mut seen).await;
            assert_eq!(refused.len(), 1, "{who}");
            assert_eq!((refused[0].kind.as_str(), &refused[0].data), ("sign_in.refused", &json!({ "why": "locked" })));
            assert_eq!(refused[0].user.is_some(), who == ADA);
        }
    }

    async fn r209_events_of_one_moment_are_in_the_order_in_which_they_happened(app) {
        for number in 0..5 {
            app.sign_up(&format!("ada{number}@example.test")).await;
        }
        let mut events = engine::audit::latest(&app.administrator().await, 1_000).await.expect("the audit log");
        events.reverse();
        let moments: HashSet<i64> = events.iter().map(|event| event.created_at.0).collect();
        let place = |kind: &str, user: &str| {
            let found = events.iter().position(|event| event.kind == kind && event.user_id.as_deref() == Some(user));
            found.unwrap_or_else(|| panic!("no {kind} of {user}"))
        };
        let born: Vec<&String> = events.iter().filter(|event| event.kind == "user.created").filter_map(|event| event.user_id.as_ref()).collect();
        assert!(born.len() == 5 && moments.len() < events.len(), "{} users, {moments:?}", born.len());
        for user in &born {
            assert!(place("user.created", user) < place("user.authenticated", user));
        }
        for pair in born.windows(2) {
            assert!(place("user.authenticated", pair[0]) < place("user.created", pair[1]), "one after the other");
        }
    }

    async fn r209_a_registration_leaves_its_events(app) {
        let mut seen = HashSet::new();
        since(&app, &mut seen).await;
        app.sign_up(ADA).await;
        assert_eq!(kinds_since(&app, &mut seen).await, REGISTRATION);
    }

    async fn r209_an_event_says_who_from_where_and_in_which_request(app) {
        let mut seen = HashSet::new();
        since(&app, &mut seen).await;
        let ada = app.sign_up(ADA).await;
        let sub = ada.tokens.id()["sub"].as_str().map(str::to_owned);
        let new = since(&app, &mut seen).await;
        for entry in &new {
            assert_eq!(entry.user, sub, "{}", entry.kind);
            assert_eq!(entry.address.as_deref(), Some("203.0.113.7"), "{}", entry.kind);
            assert_eq!(entry.request, new[0].request, "{}: one post did it all", entry.kind);
        }
        assert!(new[0].request.len() >= 16, "{}", new[0].request);
        let rotated = engine::oidc::keys::rotate(&app.administrator().await, false).await.expect("a rotation");
        let last = since(&app, &mut seen).await.pop().expect("an event");
        assert_eq!((last.kind.as_str(), &last.data["kid"]), ("signing_key.rotated", &json!(rotated)));
    }

    async fn r209_what_is_undone_leaves_no_event(app) {
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        ada.submit(&[("p_email", ADA), ("p_first_name", "Ada")]).await;
        let mut seen = HashSet::new();
        since(&app, &mut seen).await;
        let code = app.code(ADA).await;
        // Many finish one sign-in; what all but one of them wrote is undone, with their events.
        Flow::of(&ada).post_all(&ada, "code", "p_confirmation_code", &vec![code; 20]).await;
        assert_eq!(kinds_since(&app, &mut seen).await, REGISTRATION);
    }

    async fn r211_no_secret_is_written_down(app) {
        let log = Log::default();
        let listening = tracing::subscriber::set_default(log.clone());
        tracing::info!("the log is on");
        let password = "Planted password of Ada, 4711";
        with_password(&app, ADA, password).await;
        let mut ada = named(&app, ADA).await;
        ada.submit(&[("p_password", "Wrong password of Ada, 4712")]).await;
        ada.press("Forgot your password?").await;
        let code = app.code(ADA).await;
        ada.submit(&[("Code", &other_than(&code))]).await;
        ada.submit(&[("Code", &code)]).await;
        ada.submit(&[("p_first_password", "Another one of Ada, 4713"), ("p_second_password", "Another one of Ada, 4713")]).await;
        let authorization_code = ada.parameter("code").expect("a code");
        let ada = app.arrived(&REG, ada).await;
        app.try_exchange(&REG, &authorization_code).await;
        let refreshed = app.try_refresh(&REG, ada.tokens.refresh()).await;
        app.introspect(&REG, &ada.tokens.access_token).await;
        app.get_as(&format!("{}x", ada.tokens.access_token), "/oauth2/v2/user_profile").await;
        let wrong = [("grant_type", "refresh_token"), ("client_id", REG.id), ("client_secret", "WrongSecretOfTheTests"),
                     ("refresh_token", ada.tokens.refresh())];
        app.post("/oauth2/token", &wrong).await;
        app.post(&format!("/oauth2/token?client_secret={}", REG.secret.expect("one")), &wrong).await;
        app.get(&app.authorize_path(&REG, &[("redirect_uri", "https://evil.test")])).await;
        app.get(&app.authorize_path(&REG, &[("id_token_hint", ada.tokens.id_token.as_deref().expect("one"))])).await;
        drop(refreshed);
        drop(listening);

        let log = log.text();
        assert!(log.contains("the log is on") && log.contains("refused"), "{log}");
        let audit: String = since(&app, &mut HashSet::new()).await.iter().map(|entry| entry.data.to_string()).collect();
        let cookie = |name| ada.browser.cookie("/", name).expect(name);
        let secrets = [
            password.to_owned(),
            "password of Ada".to_owned(),
            "Another one of Ada".to_owned(),
            authorization_code,
            ada.tokens.access_token.clone(),
            ada.tokens.id_token.clone().expect("one"),
            ada.tokens.refresh().to_owned(),
            REG.secret.expect("one").to_owned(),
            "WrongSecretOfTheTests".to_owned(),
            cookie("__Host-doorstep_session"),
            cookie("__Host-doorstep_browser"),
        ];
        for secret in &secrets {
            assert!(!log.contains(secret.as_str()), "logged: {secret}");
            assert!(!audit.contains(secret.as_str()), "audited: {secret}");
        }
        assert!(!audit.contains(&code), "audited: the code");
        assert!(!log.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == code), "logged: the code");
        assert!(!log.contains(ADA), "logged: an address");
    }
}
