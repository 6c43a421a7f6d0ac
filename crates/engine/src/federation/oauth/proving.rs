//! From a code to a person: trade it, check what comes, ask for what is missing.

use std::time::Duration;

use domain::strategies::{Api, Emails, Person, Profile, Proof};
use protocol::upstream::id_token::{self, Expect, Issuers, Refusal};
use protocol::upstream::token::{self, NoTokens, Tokens};
use protocol::upstream::{Ask, get_as, secret_proof, with_parameter};
use serde_json::{Map, Value};
use tokio::time::timeout;

use super::calls::{EXCHANGE, ID_TOKEN, NOBODY, Place, SETUP, TOKENS, call, json};
use super::leaving::Kept;
use super::provider::Provider;
use super::{entra, known};
use crate::context::Context;
use crate::federation::answers::FRESH;
use crate::federation::failure::{Failure, Said};

/// How long may be waited for what would only be nice to know.
const NICE_TO_KNOW: Duration = Duration::from_secs(3);
/// The most groups that are told of with the profile.
const MOST_GROUPS: usize = 200;

/// What was proved.
pub(super) struct Proved {
    pub person: Person,
    pub groups: Vec<String>,
    /// When the person proved themselves there, in seconds since 1970, if the provider says so.
    pub authenticated_at: Option<i64>,
}

/// Trades the code, and finds out who came. `user` is what Apple told the browser.
pub(super) async fn prove(
    cx: &Context,
    provider: &Provider<'_>,
    kept: &Kept,
    code: &str,
    user: Option<&str>,
) -> Result<Proved, Failure> {
    let secret = provider.secret(cx)?;
    let secret = secret.as_deref().map(String::as_str);
    let redirect_uri = super::redirect_uri(cx.environment.issuer());
    let client = provider.client(secret);
    let ask = token::exchange(&provider.token, &client, code, &redirect_uri, kept.verifier.as_deref());
    let secrets = ask.secrets.clone();
    let reply = call(cx, Place::Token, ask).await?;
    let tokens = Tokens::read(&secrets, reply.status, &reply.body).map_err(no_tokens)?;
    match provider.strategy.proof {
        Proof::IdToken { profile, more, .. } => {
            let claims = verified(cx, provider, kept, &tokens).await?;
            let authenticated_at = id_token::authenticated_at(&claims);
            if let (Some(since), Some(at)) = (kept.fresh_since, authenticated_at)
                && at < since - FRESH
            {
                return Err(Failure::not_fresh());
            }
            let said = Value::Object(claims);
            let mut person = profile.read(&said).ok_or_else(nobody)?;
            if let Some((_, profile)) = more {
                add_more(cx, provider, &profile, &tokens, &mut person).await?;
            }
            name_from_browser(&mut person, user);
            entra::vouch(provider, &mut person);
            let claims = said.as_object().cloned().unwrap_or_default();
            let groups = from_entra(cx, provider, &claims, &tokens, &mut person).await?;
            Ok(Proved {
                person,
                groups,
                authenticated_at,
            })
        }
        Proof::Api {
            profile, emails, same, ..
        } => {
            let url = provider.userinfo.as_deref().unwrap_or_default();
            let said = json(cx, Place::Profile, api(provider, url, &tokens)).await?;
            let mut person = profile.read(&said).ok_or_else(nobody)?;
            // The token endpoint has named somebody, too: it must be the same (R176).
            if same
                .is_some_and(|member| tokens.all.get(member).and_then(Value::as_str) != Some(person.subject.as_str()))
            {
                return Err(Failure::new(
                    Said::Refused,
                    NOBODY,
                    "the profile is not of whom the tokens are",
                ));
            }
            if let Some(emails) = emails {
                person.email = email(cx, provider, url, &emails, &tokens).await;
                person.is_email_verified = person.email.is_some();
            }
            Ok(Proved {
                person,
                groups: Vec::new(),
                authenticated_at: None,
            })
        }
    }
}

fn nobody() -> Failure {
    Failure::new(
        Said::Refused,
        NOBODY,
        "there is nobody in the answer, or not as documented",
    )
}

/// Why there are no tokens; the provider's words are made plain already, and without what it was sent.
fn no_tokens(why: NoTokens) -> Failure {
    match &why {
        NoTokens::Unwell(_) => Place::Token.unwell(why),
        NoTokens::Unreadable(_) => Failure::new(Said::Refused, TOKENS, why.to_string()),
        NoTokens::Refused { error, .. } => {
            // What the administrator can mend is told from what the visitor can repeat.
            let is_setup = matches!(
                error.as_str(),
                "invalid_client"
                    | "unauthorized_client"
                    | "incorrect_client_credentials"
                    | "redirect_uri_mismatch"
                    | "invalid_client_id"
            );
            match is_setup {
                true => Failure::new(Said::NotReady, SETUP, format!("the code was not traded: {why}")),
                false => Failure::new(Said::Refused, EXCHANGE, format!("the code was not traded: {why}")),
            }
        }
    }
}

/// The claims of the ID token, once everything about it is right (R174).
async fn verified(
    cx: &Context,
    provider: &Provider<'_>,
    kept: &Kept,
    tokens: &Tokens,
) -> Result<Map<String, Value>, Failure> {
    let refused = |why: &dyn std::fmt::Display| Failure::new(Said::Refused, ID_TOKEN, why.to_string());
    let token = tokens.id_token.as_deref().ok_or_else(|| refused(&"no ID token came"))?;
    let none = Issuers::Exact(Vec::new());
    let Proof::IdToken { algorithms, .. } = provider.strategy.proof else {
        return Err(refused(&"the strategy has no ID tokens"));
    };
    let expect = Expect {
        issuers: provider.issuers.as_ref().unwrap_or(&none),
        client_id: provider.client_id,
        nonce: &kept.nonce,
        algorithms,
        access_token: Some(&tokens.access_token),
        now: cx.now().seconds(),
    };
    let keys = known::keys(cx, &provider.keys, false).await?;
    let claims = match id_token::verify(token, &keys, &expect) {
        Err(Refusal::UnknownKey) => {
            let keys = known::keys(cx, &provider.keys, true).await?;
            id_token::verify(token, &keys, &expect)
        }
        other => other,
    };
    claims.map_err(|why| refused(&why))
}

/// A request to the provider's API, in its own way.
fn api(provider: &Provider<'_>, url: &str, tokens: &Tokens) -> Ask {
    let token = &tokens.access_token;
    let secret = provider.options.secret("client_secret");
    let url = match (provider.strategy.api, secret) {
        (Api::SecretProof, Some(secret)) => with_parameter(url, "appsecret_proof", &secret_proof(token, secret)),
        _ => url.to_owned(),
    };
    let mut ask = get_as(&url, token);
    for (name, value) in provider.strategy.headers {
        ask.headers.retain(|(known, _)| known != name);
        ask.headers.push((name, (*value).to_owned()));
    }
    if provider.strategy.api == Api::ClientId {
        ask.headers.push(("client-id", provider.client_id.to_owned()));
    }
    ask
}

/// What the API says of the person besides. It is missed if it does not come, and refused if it is of somebody else
/// (OpenID Connect Core §5.3.4).
async fn add_more(
    cx: &Context,
    provider: &Provider<'_>,
    profile: &Profile,
    tokens: &Tokens,
    person: &mut Person,
) -> Result<(), Failure> {
    let Some(url) = provider.userinfo.as_deref() else {
        return Ok(());
    };
    let asked = timeout(NICE_TO_KNOW, json(cx, Place::Profile, api(provider, url, tokens))).await;
    let said = match asked {
        Ok(Ok(said)) => said,
        Ok(Err(failure)) => {
            tracing::warn!(
                strategy = provider.strategy.key,
                why = failure.log,
                "a profile could not be read"
            );
            return Ok(());
        }
        Err(_) => {
            tracing::warn!(strategy = provider.strategy.key, "a profile did not come in time");
            return Ok(());
        }
    };
    let other = profile.read(&said).ok_or_else(nobody)?;
    if other.subject != person.subject {
        return Err(Failure::new(
            Said::Refused,
            NOBODY,
            "the profile is of somebody else than the ID token",
        ));
    }
    person.add(other);
    Ok(())
}

/// The address that is used and proved, where it has to be asked for by itself. Without one, the visitor is asked.
async fn email(
    cx: &Context,
    provider: &Provider<'_>,
    profile: &str,
    emails: &Emails,
    tokens: &Tokens,
) -> Option<String> {
    let bare = profile.split('?').next().unwrap_or_default().trim_end_matches('/');
    let ask = api(provider, &format!("{bare}{}", emails.path), tokens);
    match timeout(NICE_TO_KNOW, json(cx, Place::Profile, ask)).await {
        Ok(Ok(said)) => emails.read(&said),
        Ok(Err(failure)) => {
            tracing::warn!(
                strategy = provider.strategy.key,
                why = failure.log,
                "no addresses could be read"
            );
            None
        }
        Err(_) => None,
    }
}

/// Apple tells the name to the browser, and only when somebody comes for the first time.
fn name_from_browser(person: &mut Person, user: Option<&str>) {
    let Some(said) = user.and_then(|text| serde_json::from_str::<Value>(text).ok()) else {
        return;
    };
    let name = |at: &str| {
        let text: String = said
            .pointer(at)?
            .as_str()?
            .chars()
            .filter(|c| !c.is_control())
            .take(64)
            .collect();
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    person.given_name = person.given_name.take().or_else(|| name("/name/firstName"));
    person.family_name = person.family_name.take().or_else(|| name("/name/lastName"));
}

async fn from_entra(
    cx: &Context,
    provider: &Provider<'_>,
    claims: &Map<String, Value>,
    tokens: &Tokens,
    person: &mut Person,
) -> Result<Vec<String>, Failure> {
    let groups = entra::groups(cx, provider, claims, &tokens.access_token).await?;
    if !groups.is_empty() {
        let some = groups.iter().take(MOST_GROUPS).cloned().collect::<Vec<_>>();
        person.claims.insert("groups".to_owned(), Value::from(some));
    }
    if let Some(attributes) = entra::attributes(cx, provider, &tokens.access_token).await {
        person.claims.insert("ext_attributes".to_owned(), attributes);
    }
    Ok(groups)
}
