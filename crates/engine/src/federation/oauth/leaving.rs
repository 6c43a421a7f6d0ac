//! The way to the provider: an authorization request that only this browser's answer fits (R173).

use domain::strategies::Proof;
use protocol::upstream::authorization::Authorization;
use serde::{Deserialize, Serialize};

use super::calls::{SETUP, in_time};
use super::entra;
use super::provider::Provider;
use crate::context::Context;
use crate::federation::failure::{Failure, Said, Stop};
use crate::federation::{Departure, Leaving, begin};
use crate::secrets::random_text;

/// What is kept until the answer comes.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    /// Binds the ID token to the request.
    pub nonce: String,
    /// Binds the code to us (RFC 7636).
    pub verifier: Option<String>,
    /// Since when the person has to have proved themselves, in seconds since 1970; none where it was not asked for, or
    /// cannot be.
    #[serde(default)]
    pub fresh_since: Option<i64>,
}

/// Where the browser goes.
pub async fn depart(cx: &Context, leaving: &Leaving<'_>) -> Result<Departure, Stop> {
    let provider = in_time(Provider::find(cx, leaving.connection, leaving.options)).await?;
    let strategy = provider.strategy;
    let kept = Kept {
        nonce: random_text(cx.random()),
        verifier: strategy.has_pkce.then(|| random_text(cx.random())),
        fresh_since: (leaving.wants_fresh_authentication && strategy.asks_again()).then(|| cx.now().seconds()),
    };
    let mut scopes = strategy.scopes.to_vec();
    scopes.extend(entra::scopes(&provider));
    let mut more: Vec<(&str, &str)> = strategy.parameters.to_vec();
    let hint = leaving.login_hint.filter(|hint| hint.contains('@'));
    more.extend(strategy.hint.zip(hint));
    let upstream = leaving.upstream_params();
    more.extend(upstream.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    if leaving.wants_fresh_authentication {
        // Behind the rest: what the connection fixes makes nobody's authentication fresh (R8).
        more.extend(strategy.again);
    }
    let url = Authorization {
        endpoint: &provider.authorization,
        client_id: provider.client_id,
        redirect_uri: &super::redirect_uri(cx.environment.issuer()),
        scope: &strategy.scope(&scopes),
        state: &leaving.request.id,
        nonce: matches!(strategy.proof, Proof::IdToken { .. }).then_some(kept.nonce.as_str()),
        verifier: kept.verifier.as_deref(),
        more: &more,
    }
    .url()
    .map_err(|why| Failure::new(Said::NotReady, SETUP, why.to_string()))?;
    begin(cx, leaving, &kept).await?;
    Ok(Departure::Redirect(url))
}
