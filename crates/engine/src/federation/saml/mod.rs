//! SAML 2.0: leaving with a request, and the answer that comes back.

mod provider;
mod unasked;

use domain::connection_options::Options;
use domain::connections::Connection;
use domain::ids::ConnectionId;
use protocol::client_auth::secret_hash;
use protocol::params::Params;
use protocol::saml::assertion::{Asked, Assertion, Expected};
use protocol::saml::metadata::IdentityProvider;
use protocol::saml::profile::{Keys, Profile};
use protocol::saml::request::AuthnRequest;
use protocol::saml::response::{self, Trust};
use protocol::saml::{RESPONDER, Refused, metadata};
use protocol::xml::signature::NotSigned;
use serde_json::{Map, Value};
use store::Tx;

use self::provider::{identity_provider, ourselves};
use super::answers::{Kept, Proved, Used, keep, question};
use super::departure::{Departure, Leaving};
use super::failure::{Failure, Said, Stop};
use super::metadata::Age;
use super::requests::{Protocol, begin};
use crate::connections;
use crate::context::Context;
use crate::error::{Error, Result};

/// What came of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// It waits under this name for the browser that it belongs to.
    Waits(String),
    /// Nobody asked for it, and it is good: the application at this address starts the sign-in.
    Begin(String),
}

/// The most bytes of attributes that are kept of a person.
const LONGEST_CLAIMS: usize = 8 * 1024;

/// The id of the request that goes out with a relay state: each follows from the other, so that an answer can be checked
/// before it is known whose browser brought it.
fn request_id(relay_state: &str) -> String {
    format!("_{}", secret_hash(&format!("saml:{relay_state}")))
}

/// Where the browser goes.
pub(super) async fn depart(cx: &Context, leaving: &Leaving<'_>) -> Result<Departure, Stop> {
    let provider = identity_provider(cx, leaving.options, Age::Usual).await?;
    let us = ourselves(cx, leaving.connection, leaving.options)?;
    if provider.wants_signed_requests && us.key.is_none() {
        let log = "the provider wants signed requests, and the connection has no key to sign them with";
        return Err(Failure::new(Said::NotReady, SIGNING, log).into());
    }
    let wants_post = leaving.options.text("protocol_binding") == Some("HTTP-POST");
    let destination = match (wants_post, &provider.redirect, &provider.post) {
        (true, _, Some(post)) | (false, None, Some(post)) => (post, true),
        (_, Some(redirect), _) => (redirect, false),
        (true, None, None) | (false, None, None) => {
            return Err(config("the provider has no address to sign in at").into());
        }
    };
    let (destination, is_post) = destination;
    let (relay_state, id) = (&leaving.request.id, request_id(&leaving.request.id));
    let request = AuthnRequest {
        id: &id,
        destination,
        acs: &us.acs,
        issuer: &us.entity_id,
        at: cx.now().seconds(),
        name_id_format: us.name_id_format.as_deref(),
        is_forced: leaving.wants_fresh_authentication,
    };
    let unsigned = || Failure::new(Said::NotReady, SIGNING, "the request could not be signed");
    let departure = match is_post {
        true => {
            let key = us.key.as_ref().map(|key| (key, us.certificate.as_deref()));
            Departure::Post {
                action: destination.clone(),
                fields: vec![
                    ("SAMLRequest", request.to_post(key).ok_or_else(unsigned)?),
                    ("RelayState", relay_state.clone()),
                ],
            }
        }
        false => {
            let more = leaving.upstream_params();
            let url = request.to_redirect(relay_state, &more, us.key.as_ref());
            Departure::Redirect(url.ok_or_else(unsigned)?)
        }
    };
    let kept = Kept {
        at: cx.now().seconds(),
        is_forced: leaving.wants_fresh_authentication,
    };
    begin(cx, leaving, &kept).await?;
    Ok(departure)
}

/// Takes an answer as it was posted: verifies it, and keeps it for its browser.
pub async fn receive(cx: &Context, form: &Params) -> Result<Received, Stop> {
    let message = only(form, "SAMLResponse").ok_or_else(|| decode("there is no SAMLResponse, or several"))?;
    let relay_state = match form.all("RelayState").count() {
        0 => "",
        _ => only(form, "RelayState").ok_or_else(|| Failure::new(Said::Refused, RELAY_STATE, "several RelayStates"))?,
    };
    let text = response::decode(message).map_err(|why| refused(&why))?;
    let asked = question(cx, Protocol::Saml, relay_state).await?;
    let Some(asked) = asked else {
        return unasked::receive(cx, &text, relay_state).await;
    };
    let outcome = match verified(cx, &asked.connection_id, &text, Some(relay_state)).await {
        Ok(good) => Ok(good),
        Err(Stop::Failed(failure)) => Err(failure),
        Err(Stop::Fault(error)) => return Err(error.into()),
    };
    Ok(Received::Waits(keep(cx, Protocol::Saml, relay_state, outcome).await?))
}

/// A message that comes where or how none may: in a query, or in a query and a form at once (R169).
pub fn mixed() -> Stop {
    decode("a message in a query").into()
}

/// Whether a query holds a message, or a part of one.
pub fn carries_message(query: &Params) -> bool {
    let names = [
        "SAMLResponse",
        "SAMLRequest",
        "RelayState",
        "SigAlg",
        "Signature",
        "SAMLEncoding",
    ];
    query.iter().any(|(name, _)| names.contains(&name))
}

/// Our metadata, for the provider of a connection; none for a connection that speaks no SAML.
pub async fn our_metadata(cx: &Context, id: &ConnectionId) -> Result<String> {
    const WHAT: Error = Error::NotFound("the connection");
    let found = cx
        .read(async |tx: &mut Tx| connections::opened(cx, tx, id).await)
        .await?;
    let (connection, options) = found.ok_or(WHAT)?;
    if Protocol::of(&connection.strategy) != Some(Protocol::Saml) {
        return Err(WHAT);
    }
    // A key that cannot be read keeps nobody from seeing the rest.
    let us = ourselves(cx, &connection, &options);
    let us = us.or_else(|_| {
        let mut bare = options;
        bare.secrets.clear();
        bare.plain.remove("saml_signing_certificate");
        ourselves(cx, &connection, &bare)
    });
    let us = us.map_err(|why| Error::Internal(why.log))?;
    let ours = metadata::ServiceProvider {
        entity_id: &us.entity_id,
        acs: &us.acs,
        key: us.key.as_ref(),
        certificate: us.certificate.as_deref(),
        name_id_format: us.name_id_format.as_deref(),
    };
    Ok(ours.to_xml())
}

/// Verifies a response for a connection. None of its keys made the signature: then its metadata is read again, once.
async fn verified(
    cx: &Context,
    id: &ConnectionId,
    text: &str,
    relay_state: Option<&str>,
) -> Result<(Proved, Used), Stop> {
    let found = cx
        .read(async |tx: &mut Tx| connections::opened(cx, tx, id).await)
        .await?;
    let (connection, options) = found.ok_or_else(|| config("the connection is gone"))?;
    let provider = identity_provider(cx, &options, Age::Usual).await?;
    let first = read(cx, &connection, &options, &provider, (text, relay_state));
    let assertion = match first {
        Err(Refused::NotSigned(NotSigned::Key) | Refused::Encrypted) if options.text(provider::URL).is_some() => {
            let newest = identity_provider(cx, &options, Age::Newest).await?;
            match newest.keys == provider.keys {
                true => first,
                false => read(cx, &connection, &options, &newest, (text, relay_state)),
            }
        }
        first => first,
    };
    let assertion = assertion.map_err(|why| refused(&why))?;
    let key = |name| options.text(name).map(str::to_owned);
    let keys = Keys {
        user_id: key("saml_user_id_key_attr"),
        email: key("saml_email_key_attr"),
        first_name: key("saml_first_name_key_attr"),
        last_name: key("saml_last_name_key_attr"),
    };
    let profile = Profile::of(&assertion, &keys).map_err(|why| refused(&why))?;
    Ok(proved(connection.id, assertion, profile))
}

fn read(
    cx: &Context,
    connection: &Connection,
    options: &Options,
    provider: &IdentityProvider,
    (text, relay_state): (&str, Option<&str>),
) -> Result<Assertion, Refused> {
    let Ok(us) = ourselves(cx, connection, options) else {
        return Err(Refused::Encrypted);
    };
    let trust = Trust {
        keys: &provider.keys,
        opening: us.key.as_ref(),
        allows_cbc: options.is_on("is_cbc_encryption_allowed") == Some(true),
    };
    let id = relay_state.map(request_id);
    let expected = Expected {
        issuer: &provider.entity_id,
        audience: &us.entity_id,
        recipient: &us.acs,
        asked: id.as_deref().map_or(Asked::Nothing, Asked::Request),
        now: cx.now().seconds(),
    };
    response::read(text, trust, &expected)
}

/// What an assertion proves, for either protocol.
pub(super) fn proved(connection_id: ConnectionId, assertion: Assertion, profile: Profile) -> (Proved, Used) {
    let used = Used {
        id: assertion.id,
        until: assertion.remembered_until,
    };
    let value = |values: Vec<String>| match <[String; 1]>::try_from(values) {
        Ok([one]) => Value::from(one),
        Err(several) => Value::from(several),
    };
    // What is kept of a person goes into tokens: some of it, if there is very much.
    let mut room = LONGEST_CLAIMS;
    let fits = |(name, values): &(String, Vec<String>)| {
        let size = name.len() + values.iter().map(String::len).sum::<usize>();
        let left = room.checked_sub(size);
        room = left.unwrap_or(room);
        left.is_some()
    };
    let kept = assertion.attributes.into_iter().filter(fits);
    let claims: Map<_, _> = kept.map(|(name, values)| (name, value(values))).collect();
    let proved = Proved {
        connection_id,
        subject: profile.subject,
        email: profile.email,
        is_address_vouched_for: true,
        given_name: profile.given_name,
        family_name: profile.family_name,
        groups: profile.groups,
        claims,
        authenticated_at: assertion.authenticated_at,
    };
    (proved, used)
}

/// The value of a field that is there exactly once (R169).
pub(super) fn only<'f>(form: &'f Params, name: &str) -> Option<&'f str> {
    let mut all = form.all(name);
    match (all.next(), all.next()) {
        (Some(one), None) => Some(one),
        _ => None,
    }
}

/// The number of a response that is not accepted.
const RESPONSE: u16 = 578;
/// The number of a connection that lacks something.
const CONFIG: u16 = 1004;
/// The number of a message that cannot be read.
pub const DECODE: u16 = 1959;
/// The number of an answer that names nobody.
const PROFILE: u16 = 3005;
/// The number of an answer that comes too late, twice, or to no question.
const LATE: u16 = 7558;
/// The number of a relay state that leads nowhere.
const RELAY_STATE: u16 = 8030;
/// The number of a provider that says no.
const STATUS: u16 = 9055;
/// The number of a provider that could not do what it was asked.
const FAULTY: u16 = 5109;
/// The number of requests that cannot be signed.
const SIGNING: u16 = 9364;

fn config(log: impl Into<String>) -> Failure {
    Failure::new(Said::NotReady, CONFIG, log)
}

pub(super) fn decode(log: &str) -> Failure {
    Failure::new(Said::Refused, DECODE, log)
}

/// Why a message is not believed, as a visitor is told: of everything that may be forged there is one number, and the log
/// has the reason.
pub(super) fn refused(why: &Refused) -> Failure {
    let (said, number) = match why {
        Refused::Encoding | Refused::Xml(_) | Refused::Kind => (Said::Refused, DECODE),
        // Their server could not do it (Core §3.2.2.2); everything else is somebody's no.
        Refused::Status(status) if status == RESPONDER => (Said::Faulty, FAULTY),
        Refused::Status(_) => (Said::Cancelled, STATUS),
        Refused::Subject(_) => (Said::Refused, PROFILE),
        Refused::InResponseTo | Refused::Unsolicited => (Said::Expired, LATE),
        _ => (Said::Refused, RESPONSE),
    };
    Failure::new(said, number, why.to_string())
}
