//! What a proved contact leads to: on with the account that it belongs to, or a new one.

use domain::identifiers::{Contact, Identifier};
use domain::ids::UserId;
use domain::users::IdentityType;

use super::code::Purpose;
use super::flow::{Flow, Progress};
use super::state::Due;
use super::tries::{Bar, refused};
use super::{End, Trouble};
use crate::context::Work;
use crate::error::{Error, Result};
use crate::users::{self, NewUser};

impl Flow<'_> {
    /// The contact is proved.
    pub(super) async fn proved(&mut self, work: &mut Work<'_>, purpose: Purpose) -> Result<Progress> {
        if purpose == Purpose::AddEmail {
            return self.email_is_proved(work).await;
        }
        self.state.is_contact_proved = true;
        self.state.proved_at = Some(self.cx.now());
        if let Some(user) = &self.state.user_id {
            self.give_back_try(work, user).await?;
        }
        if self.has_lost_identifier(work).await? {
            self.start_over();
            return Ok(Progress::Moved(None));
        }
        // Codes that were sent before there was a purpose for it were sent to sign up.
        if matches!(purpose, Purpose::Link | Purpose::SignUp) && self.state.federated.is_some() {
            // A long way, up to a session: apart, so that the others stay short.
            return Box::pin(self.address_proved(work)).await;
        }
        self.verify_contact(work).await?;
        match purpose {
            Purpose::SignIn | Purpose::Reset if self.state.user_id.is_none() => self.proved_by_nobody(work).await,
            Purpose::SignIn => {
                self.state.method = Some(self.code_method());
                self.after_authentication(work).await
            }
            Purpose::SignUp if self.state.user_id.is_some() => self.proved_by_somebody_known(work).await,
            Purpose::SignUp => self.sign_up(work).await,
            Purpose::Reset if self.is_suspended(work).await? => self.end(End::UserSuspended),
            Purpose::Reset => {
                self.state.due = Due::NewPassword;
                Ok(Progress::Moved(None))
            }
            Purpose::AddEmail | Purpose::Link => Err(Error::internal("an address that was proved above")),
        }
    }

    /// Whether the user is suspended, as whoever proved something may know: nothing is asked of them in vain.
    pub(super) async fn is_suspended(&self, work: &mut Work<'_>) -> Result<bool> {
        let user = self.user()?;
        let found = store::users::find(work.tx(), self.cx.env(), &user).await?;
        let is_suspended = found.is_some_and(|user| user.is_suspended);
        if is_suspended {
            refused(work, Some(&user), Bar::Suspended).await?;
        }
        Ok(is_suspended)
    }

    /// Whoever signs in and proves a contact that nobody has may learn now that there is no account, and create one.
    async fn proved_by_nobody(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        match self.closed_to_strangers(work).await? {
            None => self.state.due = Due::AccountNotFound,
            Some(end) => self.turned_away(work.tx(), end).await?,
        }
        Ok(Progress::Moved(None))
    }

    /// Whoever registers and proves a contact that somebody has may learn now that there is an account: a code signs them
    /// in where codes do, and where passwords do, theirs is asked for.
    async fn proved_by_somebody_known(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        if let (Some(_), Some(contact)) = (&self.state.wanted_name, &self.state.contact) {
            // Whose account it is may be said now; the user name is not its own yet.
            contact.as_str().clone_into(&mut self.state.typed);
        }
        if self.uses_password() {
            self.state.due = Due::Password;
            self.state.is_contact_proved = false;
            return Ok(Progress::Moved(None));
        }
        self.state.method = Some(self.code_method());
        self.after_authentication(work).await
    }

    /// The user name that was chosen on the way goes to the account, if it has none and nobody else has it by now.
    pub(super) async fn take_wanted_name(&mut self, work: &mut Work<'_>, user: &UserId) -> Result<()> {
        let Some(name) = self.state.wanted_name.take() else {
            return Ok(());
        };
        let env = self.cx.env();
        let own = store::identities::list_of_user(work.tx(), env, user).await?;
        let taken = store::identities::find(work.tx(), env, IdentityType::Username, name.folded()).await?;
        if taken.is_some() || own.iter().any(|one| one.kind == IdentityType::Username) {
            return Ok(());
        }
        users::add_username(self.cx, work, user, &name).await
    }

    /// Whether identifier or contact were taken from the account of the flow meanwhile: they prove nothing about it any more
    /// (R101).
    pub(super) async fn has_lost_identifier(&self, work: &mut Work<'_>) -> Result<bool> {
        let Some(user) = &self.state.user_id else {
            return Ok(false);
        };
        let contact = self.state.contact.as_ref().map(Contact::identifier);
        let contact = contact.filter(|one| Some(one) != self.state.identifier.as_ref());
        for one in self.state.identifier.iter().chain(&contact) {
            let found = store::identities::find(work.tx(), self.cx.env(), one.kind(), one.folded()).await?;
            if found.is_none_or(|identity| identity.user_id != *user) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The contact is proved for the account, too, if there is one.
    async fn verify_contact(&self, work: &mut Work<'_>) -> Result<()> {
        let (Some(_), Some(contact)) = (&self.state.user_id, &self.state.contact) else {
            return Ok(());
        };
        let env = self.cx.env();
        let found = store::identities::find(work.tx(), env, contact.kind(), contact.folded()).await?;
        if let Some(identity) = found.filter(|identity| !identity.is_verified) {
            store::identities::verify(work.tx(), env, &identity.id).await?;
        }
        Ok(())
    }

    /// Creates the account for the proved contact, if strangers are still let in (R93). Tells what happens instead, if it is
    /// not there then.
    ///
    /// Somebody else may have created it meanwhile. With the same proof it is that one; who proved another spelling of
    /// its address proved nothing about it, and signs in as everybody else (R92).
    pub(super) async fn create_user(&mut self, work: &mut Work<'_>) -> Result<Option<Progress>> {
        let env = self.cx.env();
        let (Some(identifier), Some(contact)) = (self.state.identifier.clone(), self.state.contact.clone()) else {
            return Err(Error::internal("an account for nobody"));
        };
        if !self.state.is_contact_proved {
            return Err(Error::internal("an account for a contact that was not proved"));
        }
        let found = store::identities::find(work.tx(), env, contact.kind(), contact.folded()).await?;
        let user = match found {
            // A password that was chosen for a new account does not become that of one made meanwhile.
            Some(identity) if identity.value == contact.as_str() && !self.uses_password() => identity.user_id,
            Some(_) => {
                self.start_over();
                let is_email = matches!(contact, Contact::Email(_));
                return Ok(Some(match is_email {
                    true => Progress::Stay(vec![Trouble::EmailTaken]),
                    false => Progress::Moved(None),
                }));
            }
            None => {
                if let Some(end) = self.closed_to_strangers(work).await? {
                    self.turned_away(work.tx(), end).await?;
                    return Ok(Some(Progress::Moved(None)));
                }
                if let Identifier::Username(name) = &identifier {
                    let taken = store::identities::find(work.tx(), env, identifier.kind(), name.folded()).await?;
                    if taken.is_some() {
                        return Ok(Some(self.username_taken()));
                    }
                }
                let mut identifiers = vec![contact.identifier()];
                if identifier.kind() != contact.kind() {
                    identifiers.push(identifier);
                }
                let new = NewUser {
                    identifiers,
                    first_name: self.state.first_name.clone(),
                    last_name: self.state.last_name.clone(),
                    tags: self.tags(),
                };
                let user = users::create(self.cx, work, &new).await?;
                self.keep_consent(work, &user.id).await?;
                store::users::set_newcomer(work.tx(), env, &user.id).await?;
                user.id
            }
        };
        self.state.user_id = Some(user);
        Ok(None)
    }

    /// How somebody authenticated who gave the code that was sent to them (RFC 8176).
    pub(super) fn code_method(&self) -> String {
        match &self.state.contact {
            Some(Contact::Phone(_)) => "sms".to_owned(),
            _ => "otp".to_owned(),
        }
    }

    /// The strategy of a code, for events.
    pub(super) fn code_strategy(&self) -> String {
        let kind = self
            .state
            .identifier
            .as_ref()
            .map_or("email", |one| one.kind().as_str());
        format!("{kind}:otp")
    }
}
