//! After the proof: the organization, the one decision who may enter, session and code.

use domain::access::Barred;
use domain::events::Event;
use domain::organizations::Organization;
use domain::sessions::Session;

use super::flow::{Flow, Progress};
use super::state::Due;
use super::tries::{Bar, refused};
use super::{Done, End, NewSession};
use crate::context::Work;
use crate::error::{Error, Result};
use crate::oidc::authorize::{self, Resolved, resolve_through};
use crate::oidc::codes::Asked;
use crate::oidc::subject::Subject;
use crate::sessions::Proofs;
use crate::{branding, organizations, sessions, users};

impl Flow<'_> {
    /// What comes after signing in: the organization, or the end.
    pub(super) async fn after_authentication(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        let user = self.user()?;
        if self.state.method.is_some() {
            self.state.authenticated_at.get_or_insert(self.cx.now());
            if let Some(instead) = self.company_first(work, &user).await? {
                return Ok(instead);
            }
            if let Some(federated) = &self.state.federated {
                // Whatever else was proved on the way, the session is that of the provider.
                self.state.method = Some(federated.strategy.clone());
            }
        }
        let (request, through) = (&self.state.request, self.connection());
        if request.is_create_org && self.bound_organization().is_none() {
            return self.organization_to_create(work).await;
        }
        let asked = request.org_code.as_deref();
        let end = match resolve_through(self.cx, work.tx(), &user, asked, through).await? {
            Resolved::One(organization) => return self.finish(work, Some(&organization)).await,
            Resolved::None => return self.finish(work, None).await,
            Resolved::MayJoin(organization) if organization.is_suspended => End::OrganizationSuspended,
            // A link alone makes nobody a member of anything: somebody who is signed in already says so on a page (R75).
            Resolved::MayJoin(_) if self.state.method.is_none() => {
                self.state.due = Due::ChooseOrganization;
                return Ok(Progress::Moved(None));
            }
            Resolved::MayJoin(organization) => {
                if let Some(instead) = self.barred_from_acting(work).await? {
                    return Ok(instead);
                }
                organizations::join(self.cx, work, &organization.id, &user).await?;
                users::announce(self.cx, work, "user.updated", &user).await?;
                return self.finish(work, Some(&organization)).await;
            }
            Resolved::Several => {
                self.state.due = Due::ChooseOrganization;
                return Ok(Progress::Moved(None));
            }
            Resolved::NotAMember => End::NoOrganizationAccess,
            Resolved::Unknown => End::OrganizationNotFound,
        };
        self.end(end)
    }

    /// With a name, and after a form of ours was posted, the organization is created at once; otherwise its page asks,
    /// for a link alone must not create anything (R75).
    async fn organization_to_create(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        if !self.settings().is_create_organization_allowed {
            return self.end(End::OrganizationCreationClosed);
        }
        match self.state.request.org_name.clone() {
            Some(name) if self.state.method.is_some() => {
                // If the name won't do, the page says so.
                self.state.due = Due::CreateOrganization;
                self.create_organization(work, &name).await
            }
            _ => {
                self.state.due = Due::CreateOrganization;
                Ok(Progress::Moved(None))
            }
        }
    }

    /// Session and code, if the user may enter: asked here, at the one place where sessions begin.
    pub(super) async fn finish(
        &mut self,
        work: &mut Work<'_>,
        organization: Option<&Organization>,
    ) -> Result<Progress> {
        let (cx, user, now) = (self.cx, self.user()?, self.cx.now());
        let Some(subject) = Subject::load(work.tx(), cx.env(), &user, organization.map(|one| &one.id)).await? else {
            return self.end(End::Gone);
        };
        if self.is_void(work).await? {
            self.sign_in_again();
            return Ok(Progress::Moved(None));
        }
        // The try that succeeded may have been the one that locks: success takes it back.
        let verdict = if self.state.method.is_some() {
            subject.may_continue()
        } else {
            subject.may_enter(now)
        };
        match verdict {
            Ok(()) => {}
            Err(Barred::UserSuspended) => {
                refused(work, Some(&user), Bar::Suspended).await?;
                return self.end(End::UserSuspended);
            }
            Err(Barred::OrganizationSuspended) => return self.end(End::OrganizationSuspended),
            Err(Barred::NotAMember) => return self.end(End::NoOrganizationAccess),
            Err(Barred::Locked(until)) => {
                refused(work, Some(&user), Bar::Locked).await?;
                self.state.due = Due::Locked(until);
                return Ok(Progress::Moved(None));
            }
        }
        let session = self.session_to_go_on_with(work.tx()).await?;
        let policy = sessions::policy(&self.client, organization);
        let is_usable = |session: &Session| {
            session.user_id == user
                && session.is_alive_under(policy, now)
                && cx.environment.takes(&self.client, organization, session)
        };
        let session = session.filter(is_usable);
        if self.state.method.is_none() && session.is_none() {
            // The session ended while the page was open, or is too old for this organization: start with signing in.
            (self.state.due, self.state.user_id, self.state.session_id) = (Due::Login, None, None);
            return Ok(Progress::Moved(None));
        }
        if let Some(organization) = organization
            && let Some(progress) = self.other_method(organization, session.as_ref())
        {
            return Ok(progress);
        }
        if let Some(progress) = self.second_factor(work, &subject, session.as_ref()).await? {
            return Ok(progress);
        }
        if let Some(progress) = self.passkey_step(work, &user, organization).await? {
            return Ok(progress);
        }
        let begun = self.begin_session(work, &subject, session.as_ref()).await?;
        let session = match (&begun, session) {
            (Some(begun), _) => begun.session.clone(),
            (None, Some(session)) => session,
            (None, None) => return Err(Error::internal("a sign-in without a session")),
        };
        let asked = Asked {
            request: &self.state.request,
            redirect_uri: &self.state.redirect_uri,
            at: self.state.requested_at,
        };
        let redirect = authorize::finish(cx, work, &self.client, &asked, &session, organization).await?;
        let look = branding::of(cx, work.tx(), organization.map(|one| &one.id)).await?;
        Ok(Progress::Done(Box::new(Done {
            redirect,
            look,
            session: begun,
            has_success_page: self.state.request.has_success_page,
            application: self.application(),
            lang: self.lang(),
        })))
    }

    /// Whether what was proved in this flow counts no more: the password was changed since, or the session is gone that the
    /// flow went on with (R74, R103).
    pub(super) async fn is_void(&self, work: &mut Work<'_>) -> Result<bool> {
        if self.state.method.is_none() {
            return Ok(self.session_to_go_on_with(work.tx()).await?.is_none());
        }
        let password = store::passwords::find(work.tx(), self.cx.env(), &self.user()?).await?;
        let since = self.state.authenticated_at;
        Ok(password.is_some_and(|password| since.is_none_or(|since| password.set_at > since)))
    }

    /// What keeps this person from creating or joining anything, if something does: asked before, since what was made stays.
    pub(super) async fn barred_from_acting(&mut self, work: &mut Work<'_>) -> Result<Option<Progress>> {
        let (cx, user, now) = (self.cx, self.user()?, self.cx.now());
        let Some(subject) = Subject::load(work.tx(), cx.env(), &user, None).await? else {
            return self.end(End::Gone).map(Some);
        };
        let verdict = match self.state.method {
            Some(_) => subject.may_continue(),
            None => subject.may_enter(now),
        };
        match verdict {
            Ok(()) if self.is_void(work).await? => self.sign_in_again(),
            Ok(()) => return Ok(None),
            Err(Barred::Locked(until)) => {
                refused(work, Some(&user), Bar::Locked).await?;
                self.state.due = Due::Locked(until);
            }
            Err(_) => {
                refused(work, Some(&user), Bar::Suspended).await?;
                self.state.due = Due::Ended(End::UserSuspended);
            }
        }
        Ok(Some(Progress::Moved(None)))
    }

    /// A new session, after every proof in this flow; none when the browser has one and nothing was proved (R72).
    async fn begin_session(
        &mut self,
        work: &mut Work<'_>,
        subject: &Subject,
        session: Option<&Session>,
    ) -> Result<Option<NewSession>> {
        let (cx, now, user) = (self.cx, self.cx.now(), &subject.user.id);
        let mut second_factors = self.state.mfa.done_for(user).to_vec();
        let (first, authenticated_at, before) = match (&self.state.method, session) {
            (Some(method), _) => {
                let since = self.state.authenticated_at.unwrap_or(now);
                (method.clone(), since, self.session.as_ref())
            }
            (None, Some(session)) if !second_factors.is_empty() => {
                second_factors.splice(0..0, session.second_factors.iter().cloned());
                // A second factor alone makes nobody's sign-in any younger (R119).
                let first = session.methods.split(' ').next().unwrap_or_default();
                (first.to_owned(), session.authenticated_at, Some(session))
            }
            _ => return Ok(None),
        };
        let mut methods = vec![first.as_str()];
        for done in &second_factors {
            if !methods.contains(&done.method.as_str()) {
                methods.push(done.method.as_str());
            }
        }
        let methods = methods.join(" ");
        if store::users::record_sign_in(work.tx(), cx.env(), user, now).await? == 0 {
            // Deleted since the rows were read: no session begins.
            return Err(Error::NotFound("the user"));
        }
        self.settle_provider(work, user).await?;
        if let Some(identifier) = self
            .state
            .identifier
            .as_ref()
            .filter(|_| self.state.federated.is_none())
        {
            let (kind, folded) = (identifier.kind(), identifier.folded());
            store::identities::record_sign_in(work.tx(), cx.env(), user, kind, folded, now).await?;
        }
        let connection_id = match (&self.state.method, session) {
            (None, Some(session)) => session.connection_id.clone(),
            _ => self.connection().cloned(),
        };
        let mut event = Event::user_authenticated(user, &methods).application(&self.client.application.id);
        if let Some(connection) = &connection_id {
            event.data["connection_id"] = serde_json::json!(connection);
        }
        work.announce(event).await?;
        self.succeeded(work, user).await?;
        let proofs = Proofs {
            methods: &methods,
            second_factors,
            authenticated_at,
            connection_id,
        };
        let organization = subject.organization.as_ref();
        let begun = sessions::begin(cx, work, &self.client, user, proofs, organization, before).await?;
        Ok(Some(begun))
    }

    fn end(&mut self, end: End) -> Result<Progress> {
        self.state.due = Due::Ended(end);
        Ok(Progress::Moved(None))
    }
}
