//! The address of somebody whose provider told none that counts, or none that it may vouch for: a code proves it, and whoever
//! has an account by it.

use domain::identifiers::{Contact, Identifier};
use domain::text::EmailAddress;
use domain::users::{Identity, IdentityType};

use crate::context::Work;
use crate::error::{Error, Result};
use crate::mail::Message;
use crate::mail::templates::{Letterhead, LinkCodeMail};
use crate::sign_in::code::{Purpose, Sent};
use crate::sign_in::flow::{Flow, Progress};
use crate::sign_in::identifier::email_trouble;
use crate::sign_in::state::Due;
use crate::sign_in::{End, Trouble};
use crate::users::external;

impl Flow<'_> {
    /// Takes the address of somebody whose provider told none that counts. One that the provider named stays as it is:
    /// while two accounts are being joined, it cannot be edited (R180).
    pub(in crate::sign_in) async fn provide_email_beside(
        &mut self,
        work: &mut Work<'_>,
        typed: &str,
    ) -> Result<Progress> {
        let named = self.federated()?.profile.email.clone();
        let named = named.and_then(|text| EmailAddress::parse(&text).ok());
        let email = match named.map_or_else(|| EmailAddress::parse(typed), Ok) {
            Ok(email) => email,
            Err(why) => {
                self.state.typed_email = typed.trim().chars().take(254).collect();
                return Ok(Progress::Stay(vec![email_trouble(why)]));
            }
        };
        if let Some(away) = self.home_realm_of(&email) {
            return Ok(away);
        }
        if !self.may_be_vouched_for(&email)? {
            if self.has_named_address() {
                return self.end(End::DomainNotAllowed);
            }
            email.as_str().clone_into(&mut self.state.typed_email);
            return Ok(Progress::Stay(vec![Trouble::EmailDomainNotAllowed]));
        }
        self.prove_address(work, email).await
    }

    /// A company's own provider lets in the people of its domains, if it has some, whoever names the address (R167).
    fn may_be_vouched_for(&self, email: &EmailAddress) -> Result<bool> {
        let provider = self.cx.environment.provider(&self.federated()?.connection_id);
        Ok(provider.is_none_or(|provider| {
            let takes_all = !provider.family.is_enterprise() || provider.options.domains.is_empty();
            takes_all || provider.has_domain(email.domain())
        }))
    }

    /// Sends a code to an address, which proves it, and whoever has an account by it.
    pub(super) async fn prove_address(&mut self, work: &mut Work<'_>, email: EmailAddress) -> Result<Progress> {
        self.state.due = Due::ProvideEmail;
        email.as_str().clone_into(&mut self.state.typed_email);
        self.state.user_id = None;
        let known = self.recognise(work, &Identifier::Email(email)).await?;
        let is_known = known.is_some();
        if let Some(user) = known {
            self.state.user_id = Some(user);
            if !self.is_discreet() {
                if self.is_suspended(work).await? {
                    self.state.due = Due::Ended(End::UserSuspended);
                    return Ok(Progress::Moved(None));
                }
                if self.is_locked(work).await? {
                    return Ok(Progress::Moved(None));
                }
            }
        }
        let progress = match is_known && !self.is_discreet() {
            true => match self.send_code(work, Purpose::Link).await? {
                Sent::Yes => {
                    self.state.due = Due::LinkCode;
                    Progress::Moved(None)
                }
                Sent::No(trouble) => Progress::Stay(vec![trouble]),
            },
            false => self.begin_sign_up(work).await?,
        };
        if self.state.due == Due::ProvideEmail {
            // Another address will be given: nothing of this one stays.
            (self.state.identifier, self.state.contact, self.state.user_id) = (None, None, None);
        }
        match progress {
            // One that the provider named cannot be edited (R180): no other one will be the right one.
            Progress::Stay(troubles) if troubles == [Trouble::EmailDomainNotAllowed] && self.has_named_address() => {
                self.end(End::DomainNotAllowed)
            }
            progress => Ok(progress),
        }
    }

    /// Whether the provider named an address: while two accounts are being joined, it cannot be edited (R180).
    pub(in crate::sign_in) fn has_named_address(&self) -> bool {
        let named = self
            .state
            .federated
            .as_ref()
            .and_then(|one| one.profile.email.as_deref());
        named.is_some_and(|text| EmailAddress::parse(text).is_ok())
    }

    /// The mail with the code to an account that is about to be joined: it goes to that account, names both, and says what
    /// comes of it (R180).
    pub(in crate::sign_in) async fn link_mail(
        &self,
        work: &mut Work<'_>,
        to: &str,
        code: &str,
        lifetime: i64,
    ) -> Result<Message> {
        let federated = self.federated()?;
        let look = self.look(work.tx()).await?;
        let mail = LinkCodeMail {
            head: Letterhead::new(self.cx, &look, self.locale()),
            to,
            code,
            valid_for_minutes: u32::try_from(lifetime / 60).unwrap_or(u32::MAX),
            provider: &self.name_of(&federated.connection_id),
            account: &federated.account(),
            is_exclusive: federated.is_company(),
        };
        Ok(mail.message())
    }

    /// The address is proved: the account that has it is joined, after its password where it has one, or there is a new
    /// one.
    pub(in crate::sign_in) async fn address_proved(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        let Some(Contact::Email(email)) = self.state.contact.clone() else {
            return Err(Error::internal("an address was proved that there is not"));
        };
        let found = store::identities::find(work.tx(), self.cx.env(), IdentityType::Email, email.folded()).await?;
        match found {
            // Made meanwhile by whoever has another spelling of it: nothing about it was proved (R92).
            Some(owner) if owner.value != email.as_str() => {
                self.start_over();
                Ok(Progress::Moved(None))
            }
            Some(owner) => self.owner_proved(work, owner).await,
            None => self.begin_account(work).await,
        }
    }

    async fn owner_proved(&mut self, work: &mut Work<'_>, owner: Identity) -> Result<Progress> {
        if !owner.is_verified {
            external::clear(self.cx, work, &owner.user_id, &owner).await?;
        }
        let is_company = self.federated()?.is_company();
        let company = external::company_of(self.cx, work.tx(), &owner.user_id).await?;
        if company.is_some() && !is_company {
            return self.lead_to_company(company);
        }
        let password = store::passwords::find(work.tx(), self.cx.env(), &owner.user_id).await?;
        if self.uses_password() && password.is_some_and(|password| password.is_good()) {
            // What the account asks of everybody, it asks here as well (R177).
            if let Some(federated) = &mut self.state.federated {
                federated.is_join_due = true;
            }
            (self.state.user_id, self.state.due) = (Some(owner.user_id), Due::Password);
            self.state.is_contact_proved = false;
            return Ok(Progress::Moved(None));
        }
        self.joining(work, owner.user_id).await
    }
}
