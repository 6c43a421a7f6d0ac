//! Leaving for a provider: where the browser goes, and what it takes along.

use domain::connection_options::Options;
use domain::connections::Connection;
use domain::ids::{ConnectionId, FlowId};
use serde_json::Value;
use store::Tx;

use super::failure::{Failure, Stop};
use super::oauth;
use super::requests::PendingRequest;
use crate::connections;
use crate::context::Context;
use crate::error::Result;
use crate::sign_in::Outcome;

/// Where the browser goes to prove who its owner is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Departure {
    /// To an address.
    Redirect(String),
    /// To an address, with a form.
    Post {
        /// The address.
        action: String,
        /// The form's fields.
        fields: Vec<(&'static str, String)>,
    },
}

/// That a sign-in leaves for a provider: what its step knew of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Away {
    /// To which.
    pub connection: ConnectionId,
    /// Who is expected to come back, as it was typed or hinted.
    pub login_hint: Option<String>,
    /// `prompt` of the application's request.
    pub prompt: Option<String>,
    /// Whether somebody who is signed in at the provider is to be asked again.
    pub wants_fresh_authentication: bool,
    /// The language that the application asks for.
    pub lang: Option<String>,
}

/// What a strategy gets to know when a visitor leaves.
pub struct Leaving<'a> {
    /// The connection.
    pub connection: &'a Connection,
    /// Its options with its secrets.
    pub options: &'a Options,
    /// The name of the question: `state`, `RelayState`, `wctx`. It has to be kept with [`super::begin`] before the browser
    /// leaves.
    pub request: PendingRequest,
    /// The sign-in.
    pub flow: &'a FlowId,
    /// The browser's cookie.
    pub browser: &'a str,
    /// Who is expected to come back, as it was typed or hinted.
    pub login_hint: Option<&'a str>,
    /// `prompt` of the application's request.
    pub prompt: Option<&'a str>,
    /// Whether somebody who is signed in at the provider is to be asked again (`prompt=login`, `ForceAuthn`, `wfresh=0`).
    pub wants_fresh_authentication: bool,
    /// The language that the application asks for.
    pub lang: Option<&'a str>,
}

impl Leaving<'_> {
    /// What the connection adds to requests to its provider (`upstream_params`): fixed values, and under the names that it
    /// gives them what the application asked for (`prompt`) and who is expected (`login_hint`).
    pub fn upstream_params(&self) -> Vec<(String, String)> {
        let Some(Value::Object(members)) = self.options.plain.get("upstream_params") else {
            return Vec::new();
        };
        let value = |meaning: &Value| -> Option<String> {
            if let Some(fixed) = meaning.get("value") {
                return fixed.as_str().map(str::to_owned);
            }
            match meaning.get("alias")?.as_str()? {
                "prompt" => self.prompt.map(str::to_owned),
                "login_hint" => self.login_hint.map(str::to_owned),
                _ => None,
            }
        };
        let named = members
            .iter()
            .filter_map(|(name, meaning)| Some((name.clone(), value(meaning)?)));
        named.collect()
    }
}

/// Whether anybody can be signed in with a strategy. Each strategy that can has its line here and in [`depart`].
pub(crate) fn can_sign_in(strategy: &str) -> bool {
    matches!(strategy, "saml:custom" | "wsfed:azure_ad") || oauth::speaks(strategy)
}

/// Asks the strategy where the browser goes.
async fn depart(cx: &Context, leaving: &Leaving<'_>) -> Result<Departure, Stop> {
    match leaving.connection.strategy.as_str() {
        "saml:custom" => super::saml::depart(cx, leaving).await,
        "wsfed:azure_ad" => super::wsfed::depart(cx, leaving).await,
        strategy if oauth::speaks(strategy) => oauth::depart(cx, leaving).await,
        strategy => Err(Failure::not_ready(format!("{strategy} cannot sign anybody in yet")).into()),
    }
}

/// Leaves for a provider, or shows why that is not possible.
pub async fn leave(cx: &Context, flow: &FlowId, browser: &str, away: &Away) -> Result<Outcome> {
    match try_to_leave(cx, flow, browser, away).await {
        Ok(departure) => Ok(Outcome::Away(Box::new(departure), flow.clone())),
        Err(Stop::Failed(failure)) => super::refuse(cx, Some(flow), browser, Some(&away.connection), failure).await,
        Err(Stop::Fault(error)) => Err(error),
    }
}

async fn try_to_leave(cx: &Context, flow: &FlowId, browser: &str, away: &Away) -> Result<Departure, Stop> {
    let found = cx
        .read(async |tx: &mut Tx| connections::opened(cx, tx, &away.connection).await)
        .await?;
    let Some((connection, options)) = found else {
        return Err(Failure::not_ready("there is no such connection").into());
    };
    let provider = cx.environment.provider(&away.connection);
    if !provider.is_some_and(super::Provider::is_ready) {
        return Err(Failure::not_ready(format!("the connection {} is not ready", connection.id)).into());
    }
    let leaving = Leaving {
        connection: &connection,
        options: &options,
        request: PendingRequest::new(cx),
        flow,
        browser,
        login_hint: away.login_hint.as_deref(),
        prompt: away.prompt.as_deref(),
        wants_fresh_authentication: away.wants_fresh_authentication,
        lang: away.lang.as_deref(),
    };
    depart(cx, &leaving).await
}

#[cfg(test)]
mod tests {
    use domain::time::Timestamp;
    use serde_json::json;

    use super::*;

    #[test]
    fn upstream_parameters_are_fixed_or_take_what_the_visitor_came_with() {
        let connection = Connection {
            id: ConnectionId::from("conn_1"),
            name: "Acme".to_owned(),
            display_name: "Acme".to_owned(),
            strategy: "oauth2:azure_ad".to_owned(),
            created_at: Timestamp(0),
        };
        let mut options = Options::default();
        let given = json!({ "a": { "value": "select_account" }, "username": { "alias": "login_hint" }, "p": { "alias": "prompt" } });
        options.plain.insert("upstream_params".to_owned(), given);
        let flow = FlowId::from("1");
        let leaving = |login_hint| Leaving {
            connection: &connection,
            options: &options,
            request: PendingRequest { id: "r".to_owned() },
            flow: &flow,
            browser: "b",
            login_hint,
            prompt: None,
            wants_fresh_authentication: false,
            lang: None,
        };
        let pairs = |login_hint| -> Vec<String> {
            let pairs = leaving(login_hint).upstream_params();
            pairs
                .into_iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect()
        };
        assert_eq!(
            pairs(Some("ada@acme.test")),
            ["a=select_account", "username=ada@acme.test"]
        );
        assert_eq!(pairs(None), ["a=select_account"]);
    }
}
