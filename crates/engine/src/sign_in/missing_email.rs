//! The address of an account that has none: whoever signs in by a user name gives one and proves it, once (behaviour,
//! section 2). It comes after the second factor, since it changes the account.

use domain::identifiers::{Contact, Identifier};
use domain::text::EmailAddress;
use domain::users::IdentityType;

use super::Trouble;
use super::code::{Purpose, Sent};
use super::flow::{Flow, Progress};
use super::identifier::{LONGEST_TYPED, email_trouble};
use super::state::Due;
use crate::context::Work;
use crate::error::{Error, Result};
use crate::oidc::subject::Subject;
use crate::users;

impl Flow<'_> {
    /// Asks for an address, if the account has none; tells whether it does.
    pub(super) fn asks_for_email(&mut self, subject: &Subject) -> bool {
        let by_username = matches!(self.state.identifier, Some(Identifier::Username(_)));
        let has_one = subject.primary(IdentityType::Email).is_some();
        let is_asked = self.state.method.is_some() && by_username && !has_one;
        if is_asked {
            self.state.due = Due::ProvideEmail;
        }
        is_asked
    }

    /// Takes the address, and sends a code there. The answer is the same whoever has it: who proves it learns more.
    pub(super) async fn add_email(&mut self, work: &mut Work<'_>, typed: &str) -> Result<Progress> {
        self.state.typed_email = typed.trim().chars().take(LONGEST_TYPED).collect();
        let email = match EmailAddress::parse(typed) {
            Ok(email) => email,
            Err(why) => return Ok(Progress::Stay(vec![email_trouble(why)])),
        };
        if self.is_locked(work).await? {
            self.forget_proofs();
            return Ok(Progress::Moved(None));
        }
        if !self.is_fresh(None) {
            return self.authenticate_again(work.tx()).await;
        }
        if let Some(away) = self.home_realm_of(&email) {
            // There they are who their company says: what was proved of this account counts no more.
            self.sign_in_again();
            return Ok(away);
        }
        self.state.contact = Some(Contact::Email(email));
        match self.send_code(work, Purpose::AddEmail).await? {
            Sent::Yes => self.state.due = Due::AddEmailCode,
            Sent::No(trouble) => return Ok(Progress::Stay(vec![trouble])),
        }
        Ok(Progress::Moved(None))
    }

    /// The address is proved: it becomes the account's, unless another account has it.
    pub(super) async fn email_is_proved(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        let (cx, user) = (self.cx, self.user()?);
        self.give_back_try(work, &user).await?;
        let Some(Contact::Email(email)) = self.state.contact.clone() else {
            return Err(Error::internal("an address that was not given"));
        };
        if store::users::hold(work.tx(), cx.env(), &user).await?.is_none() {
            return Err(Error::NotFound("the user"));
        }
        // Asked once more, now that nobody changes the account meanwhile.
        if !self.is_fresh(None) || self.is_void(work).await? {
            return self.authenticate_again(work.tx()).await;
        }
        let found = store::identities::find(work.tx(), cx.env(), IdentityType::Email, email.folded()).await?;
        match found {
            Some(identity) if identity.user_id != user => {
                (self.state.due, self.state.contact) = (Due::ProvideEmail, None);
                return Ok(Progress::Stay(vec![Trouble::EmailTaken]));
            }
            Some(_) => {}
            None => users::add_proved_email(cx, work, &user, &email).await?,
        }
        self.go_on(work).await
    }
}
