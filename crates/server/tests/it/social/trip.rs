//! A trip to a provider and back, without the pages around it.

use std::collections::BTreeMap;

use domain::connection_options::Options;
use domain::connections::Family;
use domain::ids::FlowId;
use engine::connections::{self, Change};
use engine::context::Context;
use engine::federation::oauth::{depart, proved};
use engine::federation::{Arrival, Departure, Failure, Leaving, PendingRequest, Stop};
use protocol::params::Params;
use serde_json::{Value, json};
use testkit::TestApp;
use testkit::provider::{Heard, Provider};
use url::Url;

/// The browser that travels.
pub(crate) const BROWSER: &str = "the-browser-of-the-trip-0123456789-0123456789";
/// What we are called at every provider.
pub(crate) const CLIENT: &str = "client-1";
/// What we prove it with.
pub(crate) const SECRET: &str = "secret-1";

/// A browser that has left for a provider.
pub(crate) struct Trip {
    pub cx: Context,
    pub provider: Provider,
    /// Where it was sent.
    pub url: Url,
}

impl Trip {
    /// Leaves by a new connection, whose endpoints are all at a provider of the test; `more` adds options or takes the place of
    /// some, and `null` takes one away.
    pub(crate) async fn to(app: &TestApp, strategy: &str, more: Value) -> Self {
        let provider = Provider::start().await;
        let left = Self::try_to(app, &provider, strategy, more, None).await;
        left.unwrap_or_else(|failure| panic!("{failure:?}"))
    }

    pub(crate) async fn try_to(
        app: &TestApp,
        provider: &Provider,
        strategy: &str,
        more: Value,
        login_hint: Option<&str>,
    ) -> Result<Self, Failure> {
        Self::try_to_again(app, provider, strategy, more, login_hint, false).await
    }

    /// The same, where somebody who is signed in there is to be asked again.
    pub(crate) async fn try_to_again(
        app: &TestApp,
        provider: &Provider,
        strategy: &str,
        more: Value,
        login_hint: Option<&str>,
        wants_fresh_authentication: bool,
    ) -> Result<Self, Failure> {
        let base = &provider.url;
        let mut options = json!({
            "client_id": CLIENT, "client_secret": SECRET, "authorization_url": format!("{base}/authorize"),
            "token_url": format!("{base}/token"), "userinfo_url": format!("{base}/userinfo"), "jwks_url": format!("{base}/keys"),
        });
        for (name, value) in more.as_object().expect("an object") {
            match value {
                Value::Null => drop(options.as_object_mut().expect("an object").remove(name)),
                value => options[name] = value.clone(),
            }
        }
        let given = options.as_object().expect("an object");
        let cx = app.administrator().await;
        let change = Change {
            name: Some("A provider".to_owned()),
            display_name: Some("A provider".to_owned()),
            options: Some(given.clone()),
            ..Change::default()
        };
        let id = connections::create(&cx, strategy, None, &change)
            .await
            .expect("a connection");
        let connection = connections::get(&cx, &id).await.expect("the connection").connection;
        let mut opened = Options::default();
        opened
            .change(Family::of(strategy).expect("a family"), given, false)
            .expect("options");
        let flow = FlowId::from("flow");
        let leaving = Leaving {
            connection: &connection,
            options: &opened,
            request: PendingRequest {
                id: format!("state-of-{id}"),
            },
            flow: &flow,
            browser: BROWSER,
            login_hint,
            prompt: None,
            wants_fresh_authentication,
            lang: None,
        };
        match depart(&cx, &leaving).await {
            Ok(Departure::Redirect(url)) => Ok(Self {
                url: Url::parse(&url).expect("a URL"),
                provider: provider.clone(),
                cx,
            }),
            Ok(other) => panic!("{other:?}"),
            Err(Stop::Failed(failure)) => Err(failure),
            Err(Stop::Fault(error)) => panic!("{error}"),
        }
    }

    /// What the provider was asked in the address, by name.
    pub(crate) fn asked(&self) -> BTreeMap<String, String> {
        self.url.query_pairs().into_owned().collect()
    }

    pub(crate) fn nonce(&self) -> String {
        self.asked().remove("nonce").expect("a nonce")
    }

    pub(crate) fn state(&self) -> String {
        self.asked().remove("state").expect("a state")
    }

    /// An ID token of the provider, as documented: `claims` adds to it or takes the place of values, `null` takes one away.
    pub(crate) fn id_token(&self, claims: Value) -> String {
        self.provider.key().sign(&self.claims(claims)).expect("a token")
    }

    pub(crate) fn claims(&self, change: Value) -> Value {
        let now = self.cx.engine.now().seconds();
        let mut claims = json!({ "aud": CLIENT, "exp": now + 3_600, "iat": now, "nonce": self.nonce() });
        for (name, value) in change.as_object().expect("an object") {
            match value {
                Value::Null => drop(claims.as_object_mut().expect("an object").remove(name)),
                value => claims[name] = value.clone(),
            }
        }
        claims
    }

    /// What the token endpoint will say: an access token and `more`.
    pub(crate) fn gives(&self, more: Value) {
        let mut answer = json!({ "access_token": "access-1", "token_type": "Bearer", "expires_in": 3_600 });
        for (name, value) in more.as_object().expect("an object") {
            answer[name] = value.clone();
        }
        self.provider.says("/token", &answer);
    }

    /// Comes back with a code.
    pub(crate) async fn back(&self) -> Result<Arrival, Failure> {
        self.back_with(&[]).await
    }

    /// Comes back with a code and more; what is named here takes the place of what is usual, an empty value takes it away.
    pub(crate) async fn back_with(&self, more: &[(&str, &str)]) -> Result<Arrival, Failure> {
        self.back_in(BROWSER, more).await
    }

    /// Comes back in some browser.
    pub(crate) async fn back_in(&self, browser: &str, more: &[(&str, &str)]) -> Result<Arrival, Failure> {
        let state = self.state();
        let mut pairs = vec![("state", state.as_str()), ("code", "code-1")];
        pairs.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
        pairs.extend(more.iter().filter(|(_, value)| !value.is_empty()));
        let params = Params::from_pairs(pairs).expect("parameters");
        match proved(&self.cx, &params, browser).await {
            Ok((flow, arrival)) => {
                assert_eq!(flow, FlowId::from("flow"));
                Ok(arrival)
            }
            Err(refused) => match refused.stop {
                Stop::Failed(failure) => Err(failure),
                Stop::Fault(error) => panic!("{error}"),
            },
        }
    }

    /// The only request at a path.
    pub(crate) fn heard(&self, path: &str) -> Heard {
        let mut all = self.provider.heard_at(path);
        assert_eq!(all.len(), 1, "{path}: {:?}", self.provider.heard());
        all.remove(0)
    }
}
