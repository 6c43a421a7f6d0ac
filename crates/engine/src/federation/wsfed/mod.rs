//! WS-Federation: leaving with `wsignin1.0`, and the token that comes back.

pub mod signing_out;

use domain::connection_options::Options;
use domain::ids::ConnectionId;
use domain::sessions::Session;
use protocol::params::Params;
use protocol::saml::Refused;
use protocol::saml::assertion::{Asked, Assertion, Expected};
use protocol::saml::profile::{Keys, Profile};
use protocol::saml::response::Trust;
use protocol::wsfed::metadata::TokenService;
use protocol::wsfed::response::{TENANT, Tenants};
use protocol::wsfed::{SIGN_IN, SignIn, response};
use protocol::xml::keys::PrivateKey;
use protocol::xml::signature::NotSigned;
use store::Tx;

use super::answers::{Kept, Proved, Used, keep, question};
use super::departure::{Departure, Leaving};
use super::failure::{Failure, Said, Stop};
use super::metadata::{Age, NUMBER, text};
use super::requests::{Protocol, begin};
use super::saml::{Received, decode, only, proved, refused};
use crate::connections;
use crate::context::Context;
use crate::error::Result;

/// The option with the key that tokens are encrypted for.
const KEY: &str = "wsfed_encryption_private_key";

/// Where the browser goes.
pub(super) async fn depart(cx: &Context, leaving: &Leaving<'_>) -> Result<Departure, Stop> {
    let service = token_service(cx, leaving.options, Age::Usual).await?;
    let (realm, reply) = (realm(leaving.options)?, reply(cx));
    let sign_in = SignIn {
        endpoint: &service.endpoint,
        realm: &realm,
        reply: &reply,
        context: &leaving.request.id,
        at: cx.now().seconds(),
        is_forced: leaving.wants_fresh_authentication,
    };
    let url = sign_in.to_redirect(&leaving.upstream_params());
    let url = url.ok_or_else(|| config("the provider’s address cannot be read"))?;
    let kept = Kept {
        at: cx.now().seconds(),
        is_forced: leaving.wants_fresh_authentication,
    };
    begin(cx, leaving, &kept).await?;
    Ok(Departure::Redirect(url))
}

/// Takes an answer as it was posted: verifies it, and keeps it for its browser.
pub async fn receive(cx: &Context, form: &Params) -> Result<Received, Stop> {
    if only(form, "wa") != Some(SIGN_IN) {
        return Err(decode("the form is no answer to a sign-in").into());
    }
    let result = only(form, "wresult").ok_or_else(|| decode("there is no wresult, or several"))?;
    let context = only(form, "wctx").unwrap_or_default();
    let Some(asked) = question(cx, Protocol::WsFed, context).await? else {
        let log = "a token to no question, or to one that was answered";
        return Err(Failure::new(Said::Expired, 7558, log).into());
    };
    let outcome = match verified(cx, &asked.connection_id, result).await {
        Ok(good) => Ok(good),
        Err(Stop::Failed(failure)) => Err(failure),
        Err(Stop::Fault(error)) => return Err(error.into()),
    };
    Ok(Received::Waits(keep(cx, Protocol::WsFed, context, outcome).await?))
}

/// Whether a session came through WS-Federation: only such a one ends when somebody signs out there (R172).
pub fn is_of(cx: &Context, session: &Session) -> bool {
    let provider = session
        .connection_id
        .as_ref()
        .and_then(|id| cx.environment.provider(id));
    provider.is_some_and(|one| Protocol::of(&one.connection.strategy) == Some(Protocol::WsFed))
}

async fn verified(cx: &Context, id: &ConnectionId, result: &str) -> Result<(Proved, Used), Stop> {
    let found = cx
        .read(async |tx: &mut Tx| connections::opened(cx, tx, id).await)
        .await?;
    let (connection, options) = found.ok_or_else(|| config("the connection is gone"))?;
    let service = token_service(cx, &options, Age::Usual).await?;
    let first = read(cx, &options, &service, result);
    let assertion = match first {
        Err(Refused::NotSigned(NotSigned::Key) | Refused::Encrypted) => {
            let newest = token_service(cx, &options, Age::Newest).await?;
            match newest.keys == service.keys {
                true => first,
                false => read(cx, &options, &newest, result),
            }
        }
        first => first,
    };
    let assertion = assertion.map_err(|why| refused(&why))?;
    let keys = keys(&assertion, tenants(&options));
    let mut profile = Profile::of(&assertion, &keys).map_err(|why| refused(&why))?;
    if options.is_on("is_retrieve_provider_user_groups") != Some(true) {
        profile.groups.clear();
    }
    if tenants(&options) == Tenants::Any {
        // An object is one of its directory (R175).
        let named = assertion.single(TENANT).and_then(|named| {
            let missing = Refused::Subject("it names no directory");
            named.filter(|tenant| !tenant.is_empty()).ok_or(missing)
        });
        let tenant = named.map_err(|why| refused(&why))?;
        profile.subject = format!("{}/{}", tenant.to_ascii_lowercase(), profile.subject);
    }
    let (mut proved, used) = proved(connection.id, assertion, profile);
    // What the administrator of any directory may write proves nothing (R178).
    proved.is_address_vouched_for = tenants(&options) == Tenants::One;
    Ok((proved, used))
}

/// Whose tokens count.
fn tenants(options: &Options) -> Tenants {
    match options.is_on("is_use_common_endpoint") == Some(true) {
        true => Tenants::Any,
        false => Tenants::One,
    }
}

/// Entra names people by their object in the directory; other services by the name of the subject.
fn keys(assertion: &Assertion, tenants: Tenants) -> Keys {
    const OBJECT: &str = "http://schemas.microsoft.com/identity/claims/objectidentifier";
    let has_object = tenants == Tenants::Any || assertion.attributes.contains_key(OBJECT);
    Keys {
        user_id: has_object.then(|| OBJECT.to_owned()),
        ..Keys::default()
    }
}

fn read(cx: &Context, options: &Options, service: &TokenService, result: &str) -> Result<Assertion, Refused> {
    let Ok(realm) = realm(options) else {
        return Err(Refused::Audience);
    };
    let expected = Expected {
        issuer: &service.entity_id,
        audience: &realm,
        recipient: &reply(cx),
        asked: Asked::Elsewhere,
        now: cx.now().seconds(),
    };
    let key = options.secret(KEY).map(PrivateKey::from_pem).transpose();
    let Ok(key) = key else {
        return Err(Refused::Encrypted);
    };
    let trust = Trust {
        keys: &service.keys,
        opening: key.as_ref(),
        allows_cbc: options.is_on("is_cbc_encryption_allowed") == Some(true),
    };
    response::read(result, trust, tenants(options), &expected)
}

/// Where answers go.
fn reply(cx: &Context) -> String {
    format!("{}/login/wsfed/callback", cx.environment.issuer())
}

/// Us, as the token service knows us: the id of the application there, or a URI that it is registered under.
fn realm(options: &Options) -> Result<String, Failure> {
    let id = options.text("client_id");
    let id = id.ok_or_else(|| config("the connection has no client_id, which names us at the provider"))?;
    match id.contains(':') {
        true => Ok(id.to_owned()),
        false => Ok(format!("spn:{id}")),
    }
}

/// The token service of a connection: from the text of its metadata, or from its address, which Entra has for each tenant.
async fn token_service(cx: &Context, options: &Options, age: Age) -> Result<TokenService, Failure> {
    let bad = |why: &dyn std::fmt::Display| Failure::new(Said::NotReady, NUMBER, why.to_string());
    if let Some(xml) = options.text("wsfed_metadata_xml") {
        return TokenService::read(xml).map_err(|why| bad(&why));
    }
    let url = match (metadata_url(options), tenant(options)) {
        (Some(url), _) => url,
        (None, Some(tenant)) => entra(tenant, options.text("client_id")),
        (None, None) => return Err(config("the connection names neither a tenant nor metadata")),
    };
    let is_usable = |xml: &str| TokenService::read(xml).map(drop).map_err(|why| why.to_string());
    let xml = text(cx, &url, age, is_usable).await?;
    TokenService::read(&xml).map_err(|why| bad(&why))
}

/// The address of metadata that the options name.
pub(crate) fn metadata_url(options: &Options) -> Option<String> {
    let url = options.text("wsfed_metadata_url")?;
    Some(url.replace("{tenant}", tenant(options).unwrap_or_default()))
}

fn tenant(options: &Options) -> Option<&str> {
    match tenants(options) {
        Tenants::Any => Some("common"),
        Tenants::One => options.text("entra_id_domain"),
    }
}

/// Entra may sign for an application with keys of its own, which it tells to whoever names the application.
fn entra(tenant: &str, application: Option<&str>) -> String {
    let base = "https://login.microsoftonline.com";
    let url = format!("{base}/{tenant}/federationmetadata/2007-06/federationmetadata.xml");
    match application.filter(|id| id.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')) {
        Some(id) => format!("{url}?appid={id}"),
        None => url,
    }
}

fn config(log: impl Into<String>) -> Failure {
    Failure::new(Said::NotReady, 1004, log)
}
