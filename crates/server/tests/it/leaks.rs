//! Codes, tokens and cookies stay between us, the browser and the application (R18).

use std::fmt::{Debug, Write};
use std::sync::{LazyLock, Mutex, PoisonError};

use http::header;
use testkit::{Page, REG, SPA};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::steps::{ask, exchange_of, flow_of, post_step, token};

/// Everything that the requests of these tests logged, at every level.
static LOG: LazyLock<Mutex<String>> = LazyLock::new(Mutex::default);

struct Everything;

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Everything {
    fn write(record: impl FnOnce(&mut Line<'_>)) {
        let mut log = LOG.lock().unwrap_or_else(PoisonError::into_inner);
        record(&mut Line(&mut log));
        log.push('\n');
    }
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        Self::write(|line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        Self::write(|line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        Self::write(|line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// A page that tells nobody where it was, is kept by nobody, and loads nothing from elsewhere.
fn assert_tells_nobody(page: &Page) {
    let header = |name: &str| {
        page.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    assert_eq!(header("referrer-policy"), "no-referrer");
    assert_eq!(header("cache-control"), "no-store");
    let policy = header("content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'; style-src 'self'; img-src 'self';"),
        "{policy}"
    );
    assert!(!page.html.contains("<script") && !page.html.contains("<iframe") && !page.html.contains("@import"));
    for (_, rest) in page
        .html
        .match_indices("<link")
        .chain(page.html.match_indices("<img"))
        .map(|(at, tag)| (tag, &page.html[at..]))
    {
        let tag = &rest[..=rest.find('>').expect("a tag")];
        let address = tag
            .split("href=\"")
            .nth(1)
            .or_else(|| tag.split("src=\"").nth(1))
            .expect("an address");
        assert!(address.starts_with('/') && !address.starts_with("//"), "{tag}");
    }
}

testkit::tests! {
    async fn r018_auth_pages_send_no_referrer_and_load_nothing_from_elsewhere(app) {
        app.seed(serde_json::json!({ "users": [{ "email": "ada@example.test", "password": "correct horse battery" }] })).await;
        let mut ada = app.browser();
        assert_tells_nobody(ada.open(&app.authorize_path(&REG, &[("redirect_uri", "https://evil.test")])).await);
        assert_tells_nobody(ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await);
        assert_tells_nobody(ada.open(&app.authorize_path(&REG, &[])).await);
        assert_tells_nobody(ada.submit(&[("p_email", "nobody@example.test")]).await);
        ada.open(&app.authorize_path(&REG, &[])).await;
        assert_tells_nobody(ada.submit(&[("p_email", "ada@example.test")]).await);
        assert_tells_nobody(ada.submit(&[("p_confirmation_code", "")]).await);
        assert_tells_nobody(ada.open("/sign-in/00000000000000000000000000000000").await);
        assert_tells_nobody(ada.open("/logout").await);

        let redirect = ask(&app, &REG, &[]).await;
        assert_eq!(redirect.header("referrer-policy"), Some("no-referrer"));
        assert_eq!(redirect.header("cache-control"), Some("no-store"));
    }

    async fn r018_the_log_holds_no_code_token_or_cookie(app) {
        let _listening = tracing::subscriber::set_default(Everything);
        let mut secrets: Vec<String> = Vec::new();
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create"), ("state", "state-that-nobody-logs")])).await;
        ada.submit(&[("p_email", "ada@example.test"), ("p_first_name", "Ada")]).await;
        secrets.extend(ada.cookie("/", "__Host-doorstep_browser"));
        secrets.extend(ada.page().field("csrf"));
        let mailed = app.code("ada@example.test").await;
        post_step(&mut ada, "code", &[("p_confirmation_code", "12")]).await;
        let flow = flow_of(&ada);
        ada.open(&flow).await;
        ada.submit(&[("p_confirmation_code", &mailed)]).await;
        secrets.extend(ada.cookie("/", "__Host-doorstep_session"));
        let code = ada.parameter("code").expect("a code");
        let mut wrong = exchange_of(&REG, &code);
        wrong.push(("client_secret", "WrongSecretWrongSecretWrongSecretWrongSecret1"));
        assert_eq!(token(&app, &wrong, &[]).await.error(), "invalid_client");
        let tokens = app.exchange(&REG, &code).await;
        assert_eq!(app.try_exchange(&REG, &code).await.error(), "invalid_grant");
        let mut silent = ada.clone();
        silent.open(&app.authorize_path(&SPA, &[("code_challenge", "not-a-challenge-but-a-secret")])).await;
        let fields = [("grant_type", "refresh_token"), ("client_id", REG.id), ("refresh_token", tokens.refresh())];
        assert_eq!(token(&app, &fields, &[]).await.error(), "invalid_client");
        assert_eq!(app.try_refresh(&SPA, tokens.refresh()).await.error(), "invalid_grant");
        assert_eq!(app.try_refresh(&REG, tokens.refresh()).await.error(), "invalid_grant");
        let hint = tokens.id_token.clone().unwrap_or_default();
        ada.open(&app.authorize_path(&SPA, &[("id_token_hint", &hint)])).await;
        app.get_as(&tokens.access_token, "/oauth2/v2/user_profile").await;
        app.get_with("/oauth2/v2/user_profile", &[(header::AUTHORIZATION.as_str(), "Bearer not.a.token-but-a-secret")]).await;

        secrets.extend([code, tokens.access_token.clone(), tokens.refresh().to_owned(), hint]);
        secrets.extend(["WrongSecret", "state-that-nobody-logs", "not-a-challenge-but-a-secret", "token-but-a-secret"].map(str::to_owned));
        secrets.extend(REG.secret.map(str::to_owned));
        assert_eq!(secrets.len(), 12);
        let log = LOG.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(log.contains("refused") && log.contains("invalid_grant"), "something is logged: {log}");
        for secret in secrets {
            assert!(!log.contains(&secret), "{secret} is in the log");
        }
    }
}
