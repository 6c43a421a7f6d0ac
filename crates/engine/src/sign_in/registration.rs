//! What somebody new agrees to, and who may come at all: terms, news, domains, open and closed doors.

use domain::events::Event;
use domain::identifiers::Contact;
use domain::ids::UserId;
use domain::organizations::Organization;
use domain::properties::PropertyContext;
use domain::text::EmailAddress;
use domain::users::IdentityType;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;

use super::flow::{Flow, Progress};
use super::state::Due;
use super::{End, Trouble};
use crate::context::Work;
use crate::error::Result;
use crate::oidc::authorize::organization_of_code;
use crate::{organizations, users};

/// The property that holds whether somebody wants to hear of news.
const NEWS: &str = "kp_usr_is_marketing_opt_in";

/// What a form of registration asks for beside who somebody is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asks {
    /// First and last name.
    pub names: bool,
    /// That the terms are accepted: whether they are so far.
    pub terms: Option<bool>,
    /// Whether news may be sent: whether they may so far.
    pub news: Option<bool>,
}

/// What was ticked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// `p_has_clickwrap_accepted`: the terms are accepted.
    pub terms: bool,
    /// `p_is_marketing_opt_in`: news may be sent.
    pub news: bool,
}

impl Flow<'_> {
    /// What the forms of this application ask.
    pub(super) fn asks(&self) -> Asks {
        let settings = &self.client.application.settings;
        Asks {
            names: settings.is_ask_for_name,
            terms: self
                .cx
                .environment
                .business
                .is_click_wrap
                .then_some(self.state.consent.terms),
            news: settings.has_marketing_consent.then_some(self.state.consent.news),
        }
    }

    /// Whether the terms must be accepted and are not yet.
    pub(super) fn are_terms_due(&self) -> bool {
        self.cx.environment.business.is_click_wrap && !self.state.consent.terms
    }

    /// Takes what was ticked. Every form that asks shows what was ticked before, so that it can be taken back.
    pub(super) fn take_consent(&mut self, given: Consent) -> Option<Trouble> {
        self.state.consent = given;
        self.are_terms_due().then_some(Trouble::TermsRequired)
    }

    /// The page that asks for nothing but that the terms are accepted, of somebody who came past the registration page.
    pub(super) async fn accept_terms(&mut self, work: &mut Work<'_>, given: Consent) -> Result<Progress> {
        let news = self.state.consent.news;
        match self.take_consent(Consent { news, ..given }) {
            Some(trouble) => Ok(Progress::Stay(vec![trouble])),
            None => self.sign_up(work).await,
        }
    }

    /// Keeps what a new user agreed to.
    pub(super) async fn keep_consent(&self, work: &mut Work<'_>, user: &UserId) -> Result<()> {
        let (cx, consent) = (self.cx, self.state.consent);
        if self.client.application.settings.has_marketing_consent {
            let mut properties = cx.environment.properties.iter();
            if let Some(news) = properties.find(|one| one.context == PropertyContext::Usr && one.key == NEWS) {
                let value = consent.news.to_string();
                let (context, user) = (PropertyContext::Usr, user.as_str());
                store::properties::upsert_value(work.tx(), cx.env(), context, user, &news.id, &value).await?;
            }
        }
        if cx.environment.business.is_click_wrap {
            let business = &cx.environment.business;
            let data =
                json!({ "user": { "id": user }, "terms_url": business.terms_url, "privacy_url": business.privacy_url });
            work.announce(Event::of("user.terms_accepted").user(user).data(data))
                .await?;
        }
        Ok(())
    }

    /// Why nobody new gets in, if so: asked on every way to an account (R93).
    pub(super) async fn closed_to_strangers(&self, work: &mut Work<'_>) -> Result<Option<End>> {
        if let Some(end) = self.closed_here() {
            return Ok(Some(end));
        }
        let Some(code) = &self.state.request.org_code else {
            return Ok(None);
        };
        let organization = store::organizations::find(work.tx(), self.cx.env(), &organization_of_code(code)).await?;
        Ok(match organization {
            None => Some(End::OrganizationNotFound),
            Some(organization) if organization.is_suspended => Some(End::OrganizationSuspended),
            Some(organization) if expects(self.domain(), &organization) => None,
            Some(organization) if !organization.is_allow_registrations => Some(End::NoOrganizationAccess),
            Some(organization) if !is_among(self.domain(), &organization.settings.allowed_domains) => {
                Some(End::DomainNotAllowed)
            }
            Some(_) => None,
        })
    }

    /// Why nobody new gets in whatever their address is, if so: told before anything is asked, and the same to everybody.
    /// It says nothing of any one account (R90).
    pub(super) async fn shut_door(&self, tx: &mut Tx) -> Result<Option<End>> {
        if !self.settings().is_self_sign_up_allowed {
            return Ok(Some(End::RegistrationClosed));
        }
        let Some(code) = &self.state.request.org_code else {
            return Ok(None);
        };
        let found = store::organizations::find(tx, self.cx.env(), &organization_of_code(code)).await?;
        Ok(match found {
            None => Some(End::OrganizationNotFound),
            Some(organization) if organization.is_suspended => Some(End::OrganizationSuspended),
            Some(organization) => {
                let takes_some =
                    organization.is_allow_registrations || !organization.settings.auto_join_domains.is_empty();
                (!takes_some).then_some(End::RegistrationClosed)
            }
        })
    }

    /// Why nobody new gets into the environment, if so.
    pub(super) fn closed_here(&self) -> Option<End> {
        if !self.settings().is_self_sign_up_allowed {
            return Some(End::RegistrationClosed);
        }
        (!is_among(self.domain(), &self.settings().allowed_domains)).then_some(End::DomainNotAllowed)
    }

    /// Where somebody new is going to belong, as long as that is not settled: to the organization of the connection that they
    /// came through, if it has one; to the one asked for, if it is open; to those that take users of their domain; to none
    /// yet, if one is to be created; otherwise to the default one. `None` for everybody else.
    pub(super) async fn first_organizations(&self, tx: &mut Tx, user: &UserId) -> Result<Option<Vec<Organization>>> {
        let (cx, request) = (self.cx, &self.state.request);
        if !store::users::is_newcomer(tx, cx.env(), user).await? {
            return Ok(None);
        }
        // An administrator may have been faster.
        let own = store::organizations::list_of_user(tx, cx.env(), user).await?;
        if let Some(bound) = self.bound_organization() {
            let found = store::organizations::find(tx, cx.env(), &bound).await?;
            let is_new = |one: &Organization| own.iter().all(|other| other.id != one.id);
            return Ok(Some(found.into_iter().filter(is_new).collect()));
        }
        let email = self.proved_email(tx, user).await?;
        let domain = email.as_ref().map(EmailAddress::domain);
        let mut joined = Vec::new();
        if let Some(code) = &request.org_code {
            let asked = store::organizations::find(tx, cx.env(), &organization_of_code(code)).await?;
            let is_open = |one: &Organization| {
                let settings = &one.settings;
                let is_let_in = one.is_allow_registrations && is_among(domain, &settings.allowed_domains);
                one.is_default || expects(domain, one) || is_let_in
            };
            joined.extend(asked.filter(is_open));
        }
        if let Some(domain) = domain {
            let expecting = store::organization_domains::list_organizations(tx, cx.env(), domain).await?;
            let is_new = |one: &Organization| !one.is_suspended && joined.iter().all(|other| other.id != one.id);
            let expecting: Vec<_> = expecting.into_iter().filter(is_new).collect();
            joined.extend(expecting);
        }
        let is_placed = !joined.is_empty() || !own.is_empty() || request.org_code.is_some() || request.is_create_org;
        if !is_placed && self.settings().is_default_organization_joined {
            joined.extend(store::organizations::find_default(tx, cx.env()).await?);
        }
        joined.retain(|one| own.iter().all(|other| other.id != one.id));
        Ok(Some(joined))
    }

    /// Settles where somebody new belongs, if no other sign-in has at the same moment.
    pub(super) async fn settle_newcomer(
        &self,
        work: &mut Work<'_>,
        user: &UserId,
        organizations: &[Organization],
    ) -> Result<()> {
        let cx = self.cx;
        if !store::users::settle_newcomer(work.tx(), cx.env(), user).await? {
            return Ok(());
        }
        for organization in organizations {
            organizations::join(cx, work, &organization.id, user).await?;
        }
        if !organizations.is_empty() {
            users::announce(cx, work, "user.updated", user).await?;
        }
        Ok(())
    }

    /// The address that a user has proved.
    async fn proved_email(&self, tx: &mut Tx, user: &UserId) -> Result<Option<EmailAddress>> {
        let identities = store::identities::list_of_user(tx, self.cx.env(), user).await?;
        let mut proved = identities
            .iter()
            .filter(|one| one.kind == IdentityType::Email && one.is_verified);
        Ok(proved.find_map(|one| EmailAddress::parse(&one.value).ok()))
    }

    /// The domain of the address that is being proved.
    pub(super) fn domain(&self) -> Option<&str> {
        match &self.state.contact {
            Some(Contact::Email(email)) => Some(email.domain()),
            _ => None,
        }
    }

    /// What follows when somebody new has proved a contact: the terms, a password, the account.
    pub(super) async fn sign_up(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        if self.state.federated.is_some() {
            return self.begin_account(work).await;
        }
        if self.are_terms_due() {
            self.state.due = Due::Clickwrap;
            return Ok(Progress::Moved(None));
        }
        if self.uses_password() {
            self.state.due = Due::NewPassword;
            return Ok(Progress::Moved(None));
        }
        if let Some(instead) = self.create_user(work).await? {
            return Ok(instead);
        }
        self.state.method = Some(self.code_method());
        self.after_authentication(work).await
    }
}

/// Whether an organization takes whoever proves an address of this domain.
pub(super) fn expects(domain: Option<&str>, organization: &Organization) -> bool {
    let domains = &organization.settings.auto_join_domains;
    domain.is_some_and(|domain| domains.iter().any(|one| one == domain))
}

/// Whether a domain is one of these, if there are any.
fn is_among(domain: Option<&str>, domains: &[String]) -> bool {
    domains.is_empty() || domain.is_some_and(|domain| domains.iter().any(|one| one == domain))
}
