//! The authorization request: who asks, and what comes next (RFC 6749 §4.1.1, OpenID Connect Core §3.1.2).
//!
//! A session that is good enough gives a code at once; everything else becomes a flow of pages, or, for `prompt=none`,
//! an error for the application.

mod address;
mod organization;
mod silent;

use std::sync::Arc;

use domain::connections::Connection;
use domain::ids::{ConnectionId, FlowId, SessionId, UserId};
use domain::organizations::Organization;
use domain::sessions::Session;
use protocol::authorize::{Request, state_for_error};
use protocol::error::{AUTHENTICATION_REQUIRED, OAuthError, Refusal};
use protocol::jose::verify::{Expect, Kind};
use protocol::params::Params;
use protocol::redirect_uri::response_redirect;
use store::Tx;

use self::address::{Known, admit, known_address, name_organization, registered_audiences};
pub(crate) use self::organization::{Resolved, organization_of_code, resolve_among, resolve_through};
use self::silent::{Silent, silently};
use crate::context::{Context, Work};
use crate::directory::Client;
use crate::error::{Error, Result};
use crate::oidc::codes::{self, Asked};
use crate::sign_in::{self, methods};
use crate::{branding, federation, sessions};

/// What comes next. It may hold a code: no `Debug`.
pub enum Next {
    /// Back to the application, with a code or an error.
    Redirect(String),
    /// Signed in already, and the application wants the page that says so instead.
    Success(Box<sign_in::Done>),
    /// Pages: a flow was begun.
    Pages {
        /// The flow.
        flow: FlowId,
    },
    /// A flow was begun that leaves for a provider at once, or shows why it cannot.
    Provider(Box<sign_in::Outcome>),
}

/// A request that must not be answered by a redirect: its address is not known to be the application's (R1, R2).
#[derive(Debug)]
pub enum Stop {
    /// There is no such application here.
    UnknownClient,
    /// The address is not registered for the application.
    UnregisteredRedirect {
        /// What was presented.
        presented: String,
        /// Who asked.
        client: Arc<Client>,
    },
    /// The request is malformed, or asks for what this application may not have.
    Refused(Refusal),
    /// A fault, or nothing of the request's doing.
    Failed(Error),
}

impl<E: Into<Error>> From<E> for Stop {
    fn from(error: E) -> Self {
        match error.into() {
            Error::Refused(refusal) => Self::Refused(refusal),
            other => Self::Failed(other),
        }
    }
}

/// What the browser brings along.
#[derive(Debug, Clone, Copy)]
pub struct Browser<'a> {
    /// The cookie that tells this browser from others.
    pub id: &'a str,
    /// The session's cookie, when there is one.
    pub session: Option<&'a str>,
}

/// Decides what comes next.
pub async fn authorize(cx: &Context, params: &Params, browser: Browser<'_>) -> Result<Next, Stop> {
    let Known {
        client,
        redirect_uri,
        organization,
    } = known_address(cx, params).await?;
    let is_web = redirect_uri.starts_with("https://") || redirect_uri.starts_with("http://");
    let answer = |pairs: &[(&str, &str)]| Next::Redirect(answer(cx, &redirect_uri, state_for_error(params), pairs));
    let mut request = match Request::parse(params) {
        Ok(request) => request,
        Err(refusal) => return Ok(answer(&refusal.redirect_params())),
    };
    if let Err(refusal) = admit(&client, is_web, &request) {
        // What a setting demands, an application on a server cannot mend by starting over, which is what its SDK would do.
        let is_for_developer = client.application.kind.is_confidential() && !request.prompt.none;
        return match is_for_developer {
            true => Err(Stop::Refused(refusal)),
            false => Ok(answer(&refusal.redirect_params())),
        };
    }
    match organization.map_or(Ok(()), |named| name_organization(&mut request, &named)) {
        Ok(()) => {}
        Err(refusal) if request.prompt.none => return Ok(answer(&refusal.redirect_params())),
        Err(refusal) => return Err(Stop::Refused(refusal)),
    }
    match registered_audiences(cx, &request) {
        Ok(()) => {}
        // Whoever asks without a page is answered without one (R7).
        Err(refusal) if request.prompt.none => return Ok(answer(&refusal.redirect_params())),
        Err(refusal) => return Err(Stop::Refused(refusal)),
    }
    let hinted = match hinted_user(cx, &request, &client) {
        Ok(hinted) => hinted,
        Err(refusal) => return Ok(answer(&refusal.redirect_params())),
    };
    let session = sessions::find(cx, browser.session).await?;
    let through = asked_provider(cx, &client, &request).await?;
    let usable = session.as_ref().filter(|session| {
        is_good_enough(cx, &request, session, hinted.as_ref()) && answers_for(&request, through.as_ref(), session)
    });
    let usable = match usable {
        Some(session) if serves(cx, &client, &request, session).await? => Some(session),
        _ => None,
    };
    if let Some(session) = usable
        && !needs_page(&request)
    {
        match silently(cx, &client, &request, &redirect_uri, session).await? {
            // Whoever asks without a page is answered without one (R7).
            Silent::Code(redirect) if request.has_success_page && !request.prompt.none => {
                let asked = request.org_code.as_deref().map(organization_of_code);
                return Ok(Next::Success(Box::new(sign_in::Done {
                    redirect,
                    session: None,
                    has_success_page: true,
                    application: sign_in::Application::of(&client, &redirect_uri),
                    lang: request.lang,
                    look: branding::look(cx, asked.as_ref()).await?,
                })));
            }
            Silent::Code(url) => return Ok(Next::Redirect(url)),
            Silent::Interaction(why) if request.prompt.none => {
                let refusal = Refusal::new(OAuthError::InteractionRequired, why);
                return Ok(answer(&refusal.redirect_params()));
            }
            Silent::Barred(refusal) if request.prompt.none => return Ok(answer(&refusal.redirect_params())),
            Silent::Interaction(_) | Silent::Barred(_) => {}
        }
    }
    if request.prompt.none {
        let refusal = Refusal::new(OAuthError::LoginRequired, AUTHENTICATION_REQUIRED);
        return Ok(answer(&refusal.redirect_params()));
    }
    let start = sign_in::Start {
        client: &client,
        request,
        redirect_uri,
        browser: browser.id,
        session: usable,
        earlier: session
            .as_ref()
            .filter(|one| hinted.as_ref().is_none_or(|user| *user == one.user_id)),
    };
    let sign_in::Begun { flow, away } = sign_in::begin(cx, start).await?;
    Ok(match away {
        None => Next::Pages { flow },
        Some(away) => Next::Provider(Box::new(federation::leave(cx, &flow, browser.id, &away).await?)),
    })
}

/// The user that `id_token_hint` names; expired is good enough, anything else wrong with it is not (R9).
fn hinted_user(cx: &Context, request: &Request, client: &Client) -> Result<Option<UserId>, Refusal> {
    let Some(token) = &request.id_token_hint else {
        return Ok(None);
    };
    let expect = Expect {
        issuer: cx.environment.issuer(),
        kind: Kind::Id,
        audience: Some(client.application.id.as_str()),
        now: cx.now().seconds(),
        leeway: 60,
        accepts_expired: true,
    };
    match cx.environment.verifier.verify(token, &expect) {
        Ok(claims) => Ok(claims.sub.map(UserId::from)),
        Err(why) => Err(Refusal::malformed(format!("id_token_hint: {why}"))),
    }
}

fn is_good_enough(cx: &Context, request: &Request, session: &Session, hinted: Option<&UserId>) -> bool {
    let age = cx.now().seconds_since(session.authenticated_at);
    let is_fresh = request
        .max_age
        .is_none_or(|most| i64::try_from(most).is_ok_and(|most| age <= most));
    let is_hinted = hinted.is_none_or(|user| *user == session.user_id);
    is_fresh && is_hinted && !request.wants_fresh_authentication()
}

/// Whether a session may serve the application: it began in a way that the application takes, or the organization that is
/// asked for has ways of its own (behaviour, section 4).
async fn serves(cx: &Context, client: &Client, request: &Request, session: &Session) -> Result<bool, Error> {
    if methods::is_shared(cx, client, session) {
        return Ok(true);
    }
    let own = cx.read(async |tx: &mut Tx| methods::own_connections(cx, tx, request).await);
    Ok(own.await?.is_some())
}

/// The outside connection that a request asks for, where it is one of the ways in.
async fn asked_provider(cx: &Context, client: &Client, request: &Request) -> Result<Option<ConnectionId>, Error> {
    let Some(id) = request.connection_id.as_deref().map(ConnectionId::from) else {
        return Ok(None);
    };
    if cx.environment.provider(&id).is_none() {
        return Ok(None);
    }
    let own = cx.read(async |tx: &mut Tx| methods::own_connections(cx, tx, request).await);
    let own = own.await?;
    let ways = own.as_deref().unwrap_or(&client.connections);
    Ok(ways.iter().any(|one| one.id == id).then_some(id))
}

/// Whoever asks for a provider is sent there, whoever is signed in (behaviour, section 1). Where there may be no page, a
/// session that the connection itself began answers, and no other.
fn answers_for(request: &Request, through: Option<&ConnectionId>, session: &Session) -> bool {
    through.is_none_or(|asked| request.prompt.none && session.connection_id.as_ref() == Some(asked))
}

/// Requests that show a page even to somebody who is signed in.
fn needs_page(request: &Request) -> bool {
    let chooses = request.prompt.select_account || request.wants_registration() || request.is_create_org;
    chooses && !request.prompt.none
}

/// Makes the code and writes the address that carries it (RFC 6749 §4.1.2, RFC 9207 for `iss`).
pub(crate) async fn finish(
    cx: &Context,
    work: &mut Work<'_>,
    client: &Client,
    asked: &Asked<'_>,
    session: &Session,
    organization: Option<&Organization>,
) -> Result<String> {
    let presented = &asked.request.redirect_uri;
    let handle = organization.and_then(|one| one.handle.as_deref());
    // With the organization known, a template must match as a whole (R37).
    let redirect_uri = client
        .callback_urls
        .iter()
        .find_map(|url| url.matches(presented, handle))
        .ok_or_else(|| Refusal::malformed("the redirect_uri does not belong to the organization signed in to"))?;
    let asked = Asked {
        redirect_uri: &redirect_uri,
        ..*asked
    };
    let code = codes::create(cx, work, client, &asked, session, organization.map(|one| &one.id)).await?;
    let scope = crate::oidc::claims::granted_scope(&asked.request.scope).to_string();
    let pairs = [("code", code.as_str()), ("scope", scope.as_str())];
    Ok(answer(cx, &redirect_uri, asked.request.state.as_deref(), &pairs))
}

/// An answer's address: the pairs, `state` as it came, and `iss` (R5, R6).
pub(crate) fn answer(cx: &Context, redirect_uri: &str, state: Option<&str>, pairs: &[(&str, &str)]) -> String {
    let mut pairs = pairs.to_vec();
    pairs.extend(state.map(|state| ("state", state)));
    pairs.push(("iss", cx.environment.issuer()));
    response_redirect(redirect_uri, &pairs)
}

/// The connection that a request asks to start with, if it is among those in use and people can sign in with it here.
pub(crate) fn asked_connection<'a>(connections: &'a [Connection], request: &Request) -> Option<&'a Connection> {
    let id = ConnectionId::from(request.connection_id.as_deref()?);
    let usable = |connection: &&Connection| connection.id == id && connection.is_built_in();
    connections.iter().find(usable)
}

/// The session of a flow, read again at its end: it may have ended meanwhile.
pub(crate) async fn living_session(cx: &Context, tx: &mut Tx, id: &SessionId) -> Result<Option<Session>> {
    let now = cx.now();
    Ok(store::sessions::find(tx, cx.env(), id)
        .await?
        .filter(|session| session.is_alive(now)))
}
