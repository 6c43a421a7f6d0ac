//! After the proof: the organization, the one decision who may enter, session and code.
//!
//! What a sign-in does about organizations, it does here at the very end: until everything was proved, a flow only keeps
//! what is to be done ([`Wish`]).

use domain::access::Barred;
use domain::events::Event;
use domain::organizations::Organization;
use domain::sessions::Session;
use domain::time::Timestamp;

use super::flow::{Flow, Progress};
use super::state::{Due, Wish};
use super::tries::{Bar, refused};
use super::{Done, End, NewSession};
use crate::context::Work;
use crate::error::{Error, Result};
use crate::oidc::authorize::{self, Resolved};
use crate::oidc::codes::Asked;
use crate::oidc::subject::Subject;
use crate::sessions::Proofs;
use crate::{branding, sessions};

impl Flow<'_> {
    /// What comes after signing in: the organization, or the end.
    pub(super) async fn after_authentication(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        let user = self.user()?;
        if self.state.method.is_some() {
            self.state.authenticated_at.get_or_insert(self.cx.now());
            self.take_wanted_name(work, &user).await?;
            if let Some(instead) = self.company_first(work, &user).await? {
                return Ok(instead);
            }
            if let Some(federated) = &self.state.federated {
                // Whatever else was proved on the way, the session is that of the provider.
                self.state.method = Some(federated.strategy.clone());
            }
        }
        self.state.wish = None;
        if self.state.request.is_create_org && self.bound_organization().is_none() {
            return self.organization_to_create(work).await;
        }
        let asked = self.state.request.org_code.clone();
        let end = match self.resolve_through(work.tx(), &user, asked.as_deref()).await? {
            Resolved::One(organization) => return self.finish(work, Some(&organization)).await,
            Resolved::None => return self.finish(work, None).await,
            Resolved::MayJoin(organization) if organization.is_suspended => End::OrganizationSuspended,
            // A link alone makes nobody a member of anything: somebody who is signed in already says so on a page (R75).
            Resolved::MayJoin(_) if self.state.method.is_none() => {
                self.state.due = Due::ChooseOrganization;
                return Ok(Progress::Moved(None));
            }
            Resolved::MayJoin(organization) => {
                self.state.wish = Some(Wish::Join(organization.id.clone()));
                return self.finish(work, Some(&organization)).await;
            }
            Resolved::Several => {
                self.state.due = Due::ChooseOrganization;
                return Ok(Progress::Moved(None));
            }
            Resolved::NotAMember => self.why_no_member(work.tx(), asked.as_deref()).await?,
            Resolved::Unknown => End::OrganizationNotFound,
        };
        self.end(end)
    }

    /// With a name, and after a form of ours was posted, nothing more is asked about the organization; otherwise its page
    /// asks, for a link alone must not create anything (R75).
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
        // In a box: every way through a sign-in ends here, and would be as long as this one besides itself.
        Box::pin(self.enter(work, organization)).await
    }

    async fn enter(&mut self, work: &mut Work<'_>, organization: Option<&Organization>) -> Result<Progress> {
        let (cx, user, now) = (self.cx, self.user()?, self.cx.now());
        let Some(mut subject) = Subject::load(work.tx(), cx.env(), &user, organization.map(|one| &one.id)).await?
        else {
            return self.end(End::Gone);
        };
        if self.is_void(work).await? {
            self.sign_in_again();
            return Ok(Progress::Moved(None));
        }
        let expected = self.first_organizations(work.tx(), &user).await?;
        if let Some(organization) = organization
            && !subject.is_member_of(&organization.id)
            && (self.wishes_to_join(&organization.id) || expected.iter().flatten().any(|one| one.id == organization.id))
        {
            // Asked as the member who the user is going to be.
            subject.organizations.push(organization.clone());
        }
        // The try that succeeded may have been the one that locks: success takes it back.
        let verdict = if self.state.method.is_some() {
            subject.may_continue()
        } else {
            subject.may_enter(now)
        };
        match verdict {
            Ok(()) => {}
            Err(Barred::Locked(until)) => {
                refused(work, Some(&user), Bar::Locked).await?;
                self.state.due = Due::Locked(until);
                return Ok(Progress::Moved(None));
            }
            Err(barred) => {
                if barred == Barred::UserSuspended {
                    refused(work, Some(&user), Bar::Suspended).await?;
                }
                return self.end(end_of(&barred));
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
        if self.asks_for_email(&subject) {
            return Ok(Progress::Moved(None));
        }
        if let Some(progress) = self.passkey_step(work, &user, organization).await? {
            return Ok(progress);
        }
        let (organization, subject) = match self.settle(work, organization.cloned(), subject, expected).await? {
            Ok(settled) => settled,
            Err(end) => return self.end(end),
        };
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
        let organization = organization.as_ref();
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

    /// Carries out what was to be done about organizations, now that everything was proved. Tells which one is signed in to,
    /// and what is known of the user in it.
    async fn settle(
        &mut self,
        work: &mut Work<'_>,
        organization: Option<Organization>,
        subject: Subject,
        expected: Option<Vec<Organization>>,
    ) -> Result<std::result::Result<(Option<Organization>, Subject), End>> {
        let wish = self.state.wish.take();
        if wish.is_none() && expected.is_none() {
            return Ok(Ok((organization, subject)));
        }
        let user = subject.user.id;
        if let Some(expected) = expected {
            self.settle_newcomer(work, &user, &expected).await?;
        }
        let created = match wish {
            None => None,
            Some(Wish::Join(id)) => match self.join(work, &user, &id).await? {
                None => None,
                Some(end) => return Ok(Err(end)),
            },
            Some(Wish::Create(_)) if !self.settings().is_create_organization_allowed => {
                return Ok(Err(End::OrganizationCreationClosed));
            }
            Some(Wish::Create(name)) => {
                let tags = self.tags();
                Some(crate::organizations::create_with_member(self.cx, work, &name, &user, &tags).await?)
            }
        };
        let organization = created.or(organization);
        let id = organization.as_ref().map(|one| &one.id);
        let Some(subject) = Subject::load(work.tx(), self.cx.env(), &user, id).await? else {
            return Ok(Err(End::Gone));
        };
        // Another sign-in may have settled at the same moment that the user belongs elsewhere.
        Ok(match subject.may_continue() {
            Ok(()) => Ok((organization, subject)),
            Err(barred) => Err(end_of(&barred)),
        })
    }

    /// Whether what was proved in this flow counts no more: the password was changed since, or everything ended that the user
    /// was signed in to, or the session is gone that the flow went on with (R74, R103).
    pub(super) async fn is_void(&self, work: &mut Work<'_>) -> Result<bool> {
        match self.state.method {
            None => Ok(self.session_to_go_on_with(work.tx()).await?.is_none()),
            Some(_) => self.is_overruled(work, self.state.authenticated_at).await,
        }
    }

    /// Whether something was proved in this flow that counts no more, with a page due that rests on it.
    pub(super) async fn rests_on_nothing(&self, work: &mut Work<'_>) -> Result<bool> {
        let is_after = match self.state.due {
            Due::Locked(_) | Due::Ended(_) => false,
            Due::ChooseOrganization | Due::CreateOrganization | Due::AddPasskey | Due::RequestAccess | Due::Mfa(_) => {
                true
            }
            _ => self.state.method.is_some(),
        };
        Ok(is_after && self.state.user_id.is_some() && self.is_void(work).await?)
    }

    /// Whether the user's password was changed, or everything ended that the user was signed in to, after this moment.
    pub(super) async fn is_overruled(&self, work: &mut Work<'_>, since: Option<Timestamp>) -> Result<bool> {
        let (env, user) = (self.cx.env(), self.user()?);
        let password = store::passwords::find(work.tx(), env, &user).await?;
        let ended = store::users::sessions_ended_at(work.tx(), env, &user).await?;
        let mut moments = password.map(|password| password.set_at).into_iter().chain(ended);
        Ok(moments.any(|moment| since.is_none_or(|since| moment > since)))
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
                // A provider that says when it last asked tells the truth of it (R119); nobody proved anything later than now.
                let told = self.state.federated.as_ref().and_then(|one| one.authenticated_at);
                let since = told.map_or(since, |told| told.min(since));
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
            first_contact: self.first_contact(session).map(str::to_owned),
            authenticated_at,
            connection_id,
        };
        let organization = subject.organization.as_ref();
        let begun = sessions::begin(cx, work, &self.client, user, proofs, organization, before).await?;
        Ok(Some(begun))
    }

    pub(super) fn end(&mut self, end: End) -> Result<Progress> {
        self.state.due = Due::Ended(end);
        Ok(Progress::Moved(None))
    }
}

/// How a flow ends for somebody who may not enter.
fn end_of(barred: &Barred) -> End {
    match barred {
        Barred::OrganizationSuspended => End::OrganizationSuspended,
        Barred::NotAMember => End::NoOrganizationAccess,
        Barred::UserSuspended | Barred::Locked(_) => End::UserSuspended,
    }
}
