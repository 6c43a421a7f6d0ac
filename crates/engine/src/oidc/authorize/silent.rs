//! A code without a page.

use domain::sessions::Session;
use protocol::authorize::Request;
use protocol::error::{AUTHENTICATION_REQUIRED, OAuthError, Refusal};

use super::{Resolved, finish, resolve_through};
use crate::context::{Context, Work};
use crate::directory::Client;
use crate::error::Error;
use crate::oidc::codes::Asked;
use crate::oidc::subject::Subject;
use crate::sign_in::methods;
use crate::{mfa, passkeys, sessions};

/// What comes of asking without a page.
pub(super) enum Silent {
    /// Where to go with the code.
    Code(String),
    /// A page is needed, and what for.
    Interaction(&'static str),
    /// Not this way, and why.
    Barred(Refusal),
}

/// A code without a page, for somebody whose session is good and whose organization is clear.
pub(super) async fn silently(
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
