//! Asking for access, where people cannot create an account themselves. The answer is the same for everybody: whether there is
//! an account, or a request already, is not said (R90).

use domain::access_requests::Applicant;
use domain::identifiers::Contact;
use domain::ids::OrganizationId;
use domain::text::EmailAddress;
use domain::users::IdentityType;
use store::Tx;

use super::flow::{Flow, Progress};
use super::identifier::{LONGEST_TYPED, email_trouble, take_name};
use super::registration::expects;
use super::state::Due;
use super::{End, Trouble, Turn};
use crate::access_requests;
use crate::context::Work;
use crate::error::Result;
use crate::oidc::authorize::{Resolved, organization_of_code};
use crate::oidc::subject::Subject;

/// Requests that one address of the network may make within an hour.
const PER_ADDRESS: i64 = 20;
/// Requests that one environment takes within an hour, before something is taken to be wrong.
const PER_ENVIRONMENT: i64 = 1_000;

impl Flow<'_> {
    /// Whether access may be asked for: where the environment has it so, and nobody new gets in by themselves.
    pub(super) async fn offers_access(&self, tx: &mut Tx) -> Result<bool> {
        if !self.settings().is_access_request_allowed {
            return Ok(false);
        }
        Ok(!self.settings().is_self_sign_up_allowed || self.is_organization_shut(tx).await?)
    }

    /// Whether the page for it may be shown: also where only the application leads nobody to registration.
    pub(super) async fn may_ask_for_access(&self, tx: &mut Tx) -> Result<bool> {
        let is_led = self.client.application.settings.has_register_link_on_sign_in_page;
        Ok(self.offers_access(tx).await? || (!is_led && self.settings().is_access_request_allowed))
    }

    /// Whether the organization that is asked for takes nobody who comes by themselves.
    async fn is_organization_shut(&self, tx: &mut Tx) -> Result<bool> {
        let Some(code) = &self.state.request.org_code else {
            return Ok(false);
        };
        let found = store::organizations::find(tx, self.cx.env(), &organization_of_code(code)).await?;
        let is_shut = |one: &domain::organizations::Organization| {
            !one.is_suspended && !one.is_allow_registrations && !expects(self.domain(), one)
        };
        Ok(found.as_ref().is_some_and(is_shut))
    }

    /// Whether somebody who is no member of the organization that they want to go to may ask to become one: where they are
    /// signed in as the account that they have, and otherwise as everybody else.
    pub(super) async fn may_ask_to_belong(&self, tx: &mut Tx) -> Result<bool> {
        let is_turned_away = match self.state.due {
            Due::Ended(End::NoOrganizationAccess) => true,
            // Strangers may choose another address instead.
            Due::Ended(End::DomainNotAllowed) => self.state.user_id.is_some(),
            _ => false,
        };
        if !is_turned_away || self.state.ending.is_some() || !self.settings().is_access_request_allowed {
            return Ok(false);
        }
        let Some(code) = &self.state.request.org_code else {
            return Ok(false);
        };
        let found = store::organizations::find(tx, self.cx.env(), &organization_of_code(code)).await?;
        let takes = found.is_some_and(|one| !one.is_suspended);
        Ok(takes && (self.asks_as_account() || self.may_ask_for_access(tx).await?))
    }

    /// To the page that asks. Only a session has proved everything: of what was proved in this flow alone, a second factor
    /// may be missing, and it counts no more.
    pub(super) async fn ask_to_belong(&mut self, tx: &mut Tx) -> Result<()> {
        self.state.refused_in = None;
        if !self.asks_as_account() {
            self.turn(Turn::RequestAccess);
            self.state.method = None;
            return Ok(());
        }
        self.state.due = Due::RequestAccess;
        if let Some(user) = store::users::find(tx, self.cx.env(), &self.user()?).await? {
            (self.state.first_name, self.state.last_name) = (user.first_name, user.last_name);
        }
        Ok(())
    }

    /// Whether it is the account of somebody who is signed in that asks.
    pub(super) fn asks_as_account(&self) -> bool {
        self.state.user_id.is_some() && self.state.session_id.is_some() && self.state.method.is_none()
    }

    /// The address of the account that asks, if it has one.
    pub(super) async fn own_address(&self, tx: &mut Tx) -> Result<Option<EmailAddress>> {
        let Some(user) = self.state.user_id.as_ref().filter(|_| self.asks_as_account()) else {
            return Ok(None);
        };
        let subject = Subject::load(tx, self.cx.env(), user, None).await?;
        let primary = subject.as_ref().and_then(|one| one.primary(IdentityType::Email));
        Ok(primary.and_then(|(address, _)| EmailAddress::parse(address).ok()))
    }

    /// What follows for somebody new who is not let in: asking for access, where that may be, or else the end.
    pub(super) async fn turned_away(&mut self, tx: &mut Tx, end: End) -> Result<()> {
        let is_shut = matches!(end, End::RegistrationClosed | End::NoOrganizationAccess);
        if !is_shut || !self.may_ask_for_access(tx).await? {
            self.state.due = Due::Ended(end);
            return Ok(());
        }
        if let Some(federated) = &self.state.federated {
            self.state.first_name.clone_from(&federated.profile.given_name);
            self.state.last_name.clone_from(&federated.profile.family_name);
        }
        self.turn(Turn::RequestAccess);
        Ok(())
    }

    /// The address that the form begins with: what a provider told, or else what was typed, as it was typed. How an account
    /// has it would tell that there is one.
    pub(super) fn address_so_far(&self) -> String {
        let state = &self.state;
        match &state.contact {
            Some(Contact::Email(email)) if state.federated.is_some() => email.as_str().to_owned(),
            _ if !state.typed_email.is_empty() => state.typed_email.clone(),
            _ if state.typed.contains('@') => state.typed.clone(),
            _ => String::new(),
        }
    }

    /// Takes a request.
    pub(super) async fn request_access(
        &mut self,
        work: &mut Work<'_>,
        typed: &str,
        names: (&str, &str),
    ) -> Result<Progress> {
        let is_signed_in = self.asks_as_account();
        if is_signed_in && self.settings().is_access_request_allowed {
            let (user, asked) = (self.user()?, self.state.request.org_code.clone());
            let resolved = self.resolve_through(work.tx(), &user, asked.as_deref()).await?;
            if !matches!(resolved, Resolved::NotAMember) {
                // Somebody has let them in meanwhile, or there is nothing to ask for any more.
                return Box::pin(self.after_authentication(work)).await;
            }
        } else if !self.may_ask_for_access(work.tx()).await? {
            // Switched off meanwhile.
            self.turn(Turn::SignIn(None));
            return Ok(Progress::Moved(None));
        }
        let mut troubles = Vec::new();
        self.state.typed_email = typed.trim().chars().take(LONGEST_TYPED).collect();
        self.state.first_name = take_name(names.0, Trouble::FirstNameTooLong, &mut troubles);
        self.state.last_name = take_name(names.1, Trouble::LastNameTooLong, &mut troubles);
        let email = match self.own_address(work.tx()).await? {
            Some(own) => {
                own.as_str().clone_into(&mut self.state.typed_email);
                Ok(own)
            }
            None => EmailAddress::parse(typed).map_err(|why| troubles.push(email_trouble(why))),
        };
        let Some(email) = email.ok().filter(|_| troubles.is_empty()) else {
            return Ok(Progress::Stay(troubles));
        };
        if let Some(minutes) = self.count_request(work).await? {
            return Ok(Progress::Stay(vec![Trouble::TooManyRequestsHere(minutes)]));
        }
        let applicant = Applicant {
            email,
            first_name: self.state.first_name.clone(),
            last_name: self.state.last_name.clone(),
        };
        let bound = self.bound_organization().filter(|_| is_signed_in);
        let organization = match bound {
            Some(bound) => Some(bound),
            None => self.organization_asked_for(work.tx()).await?,
        };
        access_requests::receive(self.cx, work, &applicant, organization).await?;
        self.state.due = Due::AccessRequested;
        Ok(Progress::Moved(None))
    }

    /// Counts a request before anything is looked up, so that being refused says nothing either. Tells in how many minutes
    /// there is one again, if it is refused.
    async fn count_request(&self, work: &mut Work<'_>) -> Result<Option<u32>> {
        let mut limits = Vec::new();
        if !self.cx.is_spared {
            let address = self.cx.counted_address().unwrap_or_else(|| "unknown".to_owned());
            limits.push(("access_request_from_address", address, PER_ADDRESS));
        }
        limits.push(("access_request_in_environment", String::new(), PER_ENVIRONMENT));
        self.counted(work, &limits).await
    }

    async fn organization_asked_for(&self, tx: &mut Tx) -> Result<Option<OrganizationId>> {
        let Some(code) = &self.state.request.org_code else {
            return Ok(None);
        };
        let found = store::organizations::find_to_stay(tx, self.cx.env(), &organization_of_code(code)).await?;
        Ok(found.map(|one| one.id))
    }
}
