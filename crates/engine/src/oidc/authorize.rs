//! The authorization request: who asks, and what comes next (RFC 6749 §4.1.1, OpenID Connect Core §3.1.2).
//!
//! A session that is good enough gives a code at once; everything else becomes a flow of pages, or, for `prompt=none`,
//! an error for the application.

use std::sync::Arc;

use domain::connections::Connection;
use domain::ids::{ConnectionId, FlowId, OrganizationId, SessionId, UserId};
use domain::organizations::Organization;
use domain::sessions::Session;
use domain::users::IdentityType;
use protocol::authorize::{Request, client_and_redirect, state_for_error};
use protocol::error::{AUTHENTICATION_REQUIRED, OAuthError, Refusal};
use protocol::jose::verify::{Expect, Kind};
use protocol::params::Params;
use protocol::pkce;
use protocol::redirect_uri::{RegisteredUri, response_redirect};
use store::Tx;

use crate::context::{Context, Work};
use crate::directory::Client;
use crate::error::{Error, Result};
use crate::federation;
use crate::mfa;
use crate::oidc::codes::{self, Asked};
use crate::oidc::subject::Subject;
use crate::sign_in::{self, methods};
use crate::{branding, passkeys, sessions};

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
    };
    let sign_in::Begun { flow, away } = sign_in::begin(cx, start).await?;
    Ok(match away {
        None => Next::Pages { flow },
        Some(away) => Next::Provider(Box::new(federation::leave(cx, &flow, browser.id, &away).await?)),
    })
}

/// What phase one knows.
struct Known {
    client: Arc<Client>,
    redirect_uri: String,
    /// The organization that the address names by its handle.
    organization: Option<Organization>,
}

/// An address with the handle of an organization is for that one, as one with its code is: its look, its ways in, its rules.
/// Another one could not be signed in to with this address (R37).
fn name_organization(request: &mut Request, named: &Organization) -> Result<(), Refusal> {
    match &request.org_code {
        Some(code) if organization_of_code(code) != named.id => {
            let refusal = "The redirect_uri and the org_code name different organizations.";
            Err(Refusal::new(OAuthError::InvalidRequest, refusal))
        }
        _ if request.is_create_org => {
            let refusal = "The redirect_uri names an organization, and is_create_org asks for a new one.";
            Err(Refusal::new(OAuthError::InvalidRequest, refusal))
        }
        _ => {
            request.org_code = Some(named.id.to_string());
            Ok(())
        }
    }
}

/// Phase one: until the address is known to be the application's, nothing is redirected anywhere.
async fn known_address(cx: &Context, params: &Params) -> Result<Known, Stop> {
    let asked = client_and_redirect(params)?;
    let client = cx.environment.client(&asked.client_id).ok_or(Stop::UnknownClient)?;
    if !client.application.kind.signs_people_in() {
        let refusal = "This application does not sign people in.";
        return Err(Stop::Refused(Refusal::new(OAuthError::UnauthorizedClient, refusal)));
    }
    let exact = |url: &RegisteredUri| url.matches(&asked.redirect_uri, None);
    let matched = match client.callback_urls.iter().find_map(exact) {
        Some(matched) => Some((matched, None)),
        None => {
            let named = filled_template(cx, client, &asked.redirect_uri).await?;
            named.map(|organization| (asked.redirect_uri.clone(), Some(organization)))
        }
    };
    match matched {
        Some((redirect_uri, organization)) => Ok(Known {
            client: Arc::clone(client),
            redirect_uri,
            organization,
        }),
        None => Err(Stop::UnregisteredRedirect {
            presented: asked.redirect_uri,
            client: Arc::clone(client),
        }),
    }
}

/// A template is filled with the handle of the organization to sign in to: of one of the environment's, so that errors go to
/// no other host either (R37).
async fn filled_template(cx: &Context, client: &Client, presented: &str) -> Result<Option<Organization>> {
    let Some(handle) = client.callback_urls.iter().find_map(|url| url.handle_in(presented)) else {
        return Ok(None);
    };
    let env = cx.env();
    cx.read(async |tx: &mut Tx| Ok(store::organizations::find_by_handle(tx, env, handle).await?))
        .await
}

/// What an application may ask for at all. An address with a scheme of its own may belong to any program of the device, so
/// that only PKCE keeps a code from the wrong one (RFC 8252 §8.1, R38).
fn admit(client: &Client, is_web: bool, request: &Request) -> Result<(), Refusal> {
    let settings = &client.application.settings;
    let policy = pkce::Policy {
        required: !client.application.kind.is_confidential() || settings.is_pkce_required || !is_web,
        allows_plain: false,
    };
    policy.admits(request.challenge.as_ref())
}

/// An audience that nobody registered is a mistake in the application's settings. Its SDK would only start over if it
/// were told by redirect, so a page says it.
fn registered_audiences(cx: &Context, request: &Request) -> Result<(), Refusal> {
    let is_registered = |audience: &&String| cx.environment.apis.iter().any(|api| api.row.audience == **audience);
    match request.audience.iter().find(|audience| !is_registered(audience)) {
        None => Ok(()),
        Some(audience) => {
            let refusal = Refusal::new(
                OAuthError::InvalidRequest,
                "The requested audience is not a registered API.",
            );
            Err(refusal.logged(format!("{audience} is not a registered audience")))
        }
    }
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

enum Silent {
    Code(String),
    /// A page is needed, and what for.
    Interaction(&'static str),
    Barred(Refusal),
}

/// A code without a page, for somebody whose session is good and whose organization is clear.
async fn silently(
    cx: &Context,
    client: &Client,
    request: &Request,
    redirect_uri: &str,
    session: &Session,
) -> Result<Silent, Error> {
    cx.work(async |work: &mut Work<'_>| {
        let (asked, through) = (request.org_code.as_deref(), session.connection_id.as_ref());
        let chosen = match resolve_through(cx, work.tx(), &session.user_id, asked, through).await? {
            Resolved::One(organization) => Some(organization.id),
            Resolved::None => None,
            Resolved::Several | Resolved::MayJoin(_) => {
                return Ok(Silent::Interaction("The user must choose an organization."));
            }
            Resolved::Unknown | Resolved::NotAMember => {
                let refusal = Refusal::new(OAuthError::AccessDenied, "The user has no access to the organization.");
                return Ok(Silent::Barred(refusal));
            }
        };
        let login_required = || Silent::Barred(Refusal::new(OAuthError::LoginRequired, AUTHENTICATION_REQUIRED));
        let Some(subject) = Subject::load(work.tx(), cx.env(), &session.user_id, chosen.as_ref()).await? else {
            return Ok(login_required());
        };
        // An organization may want sessions to end sooner than where this one began.
        if !session.is_alive_under(sessions::policy(client, subject.organization.as_ref()), cx.now()) {
            return Ok(login_required());
        }
        if let Err(why) = subject.may_continue() {
            let refusal = Refusal::new(OAuthError::AccessDenied, "The user may not sign in.");
            return Ok(Silent::Barred(refusal.logged(why.to_string())));
        }
        if !cx.environment.takes(client, subject.organization.as_ref(), session) {
            return Ok(login_required());
        }
        if !methods::may_go_on(cx, &subject, session) {
            return Ok(Silent::Interaction(
                "The organization requires another way of signing in.",
            ));
        }
        if !mfa::may_go_on(cx, work.tx(), &subject, session).await? {
            return Ok(Silent::Interaction("The user must give a second factor."));
        }
        let provider = session
            .connection_id
            .as_ref()
            .and_then(|id| cx.environment.provider(id));
        // Whoever comes through a company's own provider has no other way in, and so no passkey.
        let may_lack = provider.is_some_and(|one| one.family.is_enterprise());
        let organization = subject.organization.as_ref();
        if !may_lack && passkeys::is_missing(cx, work.tx(), &session.user_id, organization).await? {
            return Ok(Silent::Interaction("The user must create a passkey."));
        }
        store::sessions::touch(work.tx(), cx.env(), &session.id, cx.now()).await?;
        let asked = Asked {
            request,
            redirect_uri,
            at: cx.now(),
        };
        let url = finish(cx, work, client, &asked, session, subject.organization.as_ref()).await?;
        Ok(Silent::Code(url))
    })
    .await
}

/// To which organization somebody signs in.
#[derive(Debug)]
pub(crate) enum Resolved {
    /// This one.
    One(Organization),
    /// None: the user belongs to none, and none was asked for.
    None,
    /// The user chooses.
    Several,
    /// Not a member yet, and the organization takes whoever comes with its code.
    MayJoin(Organization),
    /// Not a member, and it doesn't.
    NotAMember,
    /// There is no such organization.
    Unknown,
}

/// Resolves the organization, asked for or not (behaviour of sign-in with and without `org_code`), for somebody who came
/// through an outside connection, or through none.
pub(crate) async fn resolve_through(
    cx: &Context,
    tx: &mut Tx,
    user: &UserId,
    asked: Option<&str>,
    through: Option<&ConnectionId>,
) -> Result<Resolved> {
    let own = store::organizations::list_of_user(tx, cx.env(), user).await?;
    resolve_among(cx, tx, (user, own), asked, through).await
}

/// The same for a user who belongs to these. Whoever comes through a connection that belongs to an organization lands there,
/// whatever was asked for (behaviour, section 5).
pub(crate) async fn resolve_among(
    cx: &Context,
    tx: &mut Tx,
    (user, mut own): (&UserId, Vec<Organization>),
    asked: Option<&str>,
    through: Option<&ConnectionId>,
) -> Result<Resolved> {
    let provider = through.and_then(|id| cx.environment.provider(id));
    if let Some((provider, id)) = provider.and_then(|one| Some((one, one.organization_id.as_ref()?)))
        && let Some(organization) = store::organizations::find(tx, cx.env(), id).await?
    {
        let takes_all = provider.options.is_on("is_auto_join_organization_enabled") != Some(false);
        return Ok(match own.iter().any(|one| one.id == organization.id) {
            true => Resolved::One(organization),
            false if takes_all => Resolved::MayJoin(organization),
            false => Resolved::NotAMember,
        });
    }
    let Some(asked) = asked else {
        return Ok(match own.len() {
            0 => Resolved::None,
            1 => Resolved::One(own.remove(0)),
            _ => Resolved::Several,
        });
    };
    let id = organization_of_code(asked);
    if let Some(place) = own.iter().position(|one| one.id == id) {
        return Ok(Resolved::One(own.swap_remove(place)));
    }
    Ok(match store::organizations::find(tx, cx.env(), &id).await? {
        None => Resolved::Unknown,
        Some(organization) if may_join(cx, tx, user, &organization).await? => Resolved::MayJoin(organization),
        Some(_) => Resolved::NotAMember,
    })
}

/// Whether an organization takes somebody who comes with its code: it takes everybody, or everybody of the domains that it
/// allows, or somebody who proved an address of a domain whose users belong to it.
async fn may_join(cx: &Context, tx: &mut Tx, user: &UserId, organization: &Organization) -> Result<bool> {
    let settings = &organization.settings;
    let (allowed, expected) = (&settings.allowed_domains, &settings.auto_join_domains);
    if allowed.is_empty() && expected.is_empty() {
        return Ok(organization.is_allow_registrations);
    }
    let identities = store::identities::list_of_user(tx, cx.env(), user).await?;
    let is_of = |domains: &[String]| {
        let mut proved = identities
            .iter()
            .filter(|one| one.kind == IdentityType::Email && one.is_verified);
        proved.any(|one| {
            domains
                .iter()
                .any(|domain| one.value_folded.ends_with(&format!("@{domain}")))
        })
    };
    let is_allowed = allowed.is_empty() || is_of(allowed);
    Ok(is_of(expected) || (organization.is_allow_registrations && is_allowed))
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

/// The organization that a code names. Old applications know codes as `org:…`.
pub(crate) fn organization_of_code(code: &str) -> OrganizationId {
    OrganizationId::from(code.replacen("org:", "org_", 1))
}
